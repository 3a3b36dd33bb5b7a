"""Whole letters, compared word by word with files that a proofreader has read.

To write them anew after a change of wording: `pytest tests/unit/languages --regold`, then read the difference.
"""

from pathlib import Path

import pytest

from tests.unit.languages.across import letters_across
from tests.unit.languages.later import later_letters
from tests.unit.languages.letters import TODAY
from tests.unit.languages.scenes import golden_letters
from wizard.domain.case import Case
from wizard.domain.letter import Letter
from wizard.languages.compose import compose

GOLDEN = Path(__file__).parent / "golden"
LETTERS = (*golden_letters(), *letters_across(), *later_letters())


@pytest.mark.parametrize(
    ("name", "language", "case", "letter"), LETTERS, ids=[f"{name}.{language}" for name, language, _, _ in LETTERS]
)
def test_letter_reads_as_proofread(
    name: str, language: str, case: Case, letter: Letter, request: pytest.FixtureRequest
) -> None:
    composed = compose(case, letter, language=language, today=TODAY)
    text = f"{composed.subject.text}\n\n{composed.body}\n"
    file = GOLDEN / f"{name}.{language}.txt"
    if request.config.getoption("--regold", default=False):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def test_every_golden_file_belongs_to_a_letter() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == {f"{name}.{language}.txt" for name, language, _, _ in LETTERS}
    assert len(LETTERS) >= 180
