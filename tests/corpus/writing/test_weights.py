"""The weights in the product are what the texts here give: nobody turned one by hand, and no text was added in vain."""

import pytest

from tests.learning.tasks import LEARNT, TASKS
from wizard.checks.weighing import parsed, path, written

_ROUNDED = 0.02  # the C library's logarithms may differ in their last digit between machines


LONG = {"replies", "secrets", "tone"}  # a quarter of a minute and more to learn
EACH = [pytest.param(*one, marks=[pytest.mark.long] * (one[0] in LONG)) for one in LEARNT]


@pytest.mark.parametrize(("name", "language"), EACH)
def test_weights_are_what_the_texts_give(name: str, language: str) -> None:
    kept = parsed(path(name, language).read_text("utf-8"))
    learnt = parsed(written(TASKS[name].learnt(language)))
    unlike = [
        feature
        for feature in kept.of.keys() | learnt.of.keys()
        if abs(kept.of.get(feature, 0.0) - learnt.of.get(feature, 0.0)) > _ROUNDED
    ]
    assert unlike == [], "run python -m tests.learning"
    assert kept.bias == pytest.approx(learnt.bias, abs=_ROUNDED)
