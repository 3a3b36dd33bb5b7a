import gc

import pytest

from tests.timing import ends_within


def test_what_takes_too_long_fails() -> None:
    with pytest.raises(AssertionError, match="on a machine"), ends_within(0.0001):
        sum(range(3_000_000))
    assert gc.isenabled()


def test_an_error_inside_is_not_hidden() -> None:
    with pytest.raises(ValueError, match="mine"), ends_within(1):
        raise ValueError("mine")
    assert gc.isenabled()
