"""Requests that no browser sends, or that no page of ours leads to."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.ways import COMPLAINTS

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]


@pytest.mark.parametrize("origin", ["http://[::1", "http://[", "//", "\x80"])
def test_an_origin_that_is_no_address_is_refused_and_no_error_of_ours(make_app: MakeApp, origin: str) -> None:
    answer = make_app().test_client().post("/en/", data=WAY["start"], headers={"Origin": origin})
    assert answer.status_code == 403
