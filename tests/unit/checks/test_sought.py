"""What a pattern needs is read off it: never more than what it matches holds, and enough to spare most patterns."""

import re
import sys

import pytest

from wizard.checks import CHECKS
from wizard.checks.check import Draft, Piece, bad
from wizard.checks.reading import Reading, folded
from wizard.checks.sought import AnySought, Need, Sought, needs_of
from wizard.domain.findings import Finding

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_äöüæøåéß"
TEXTS = [
    (language, bad(text).text)
    for check in CHECKS
    if check.examples
    for examples in (check.examples.good, check.examples.bad)
    for language, texts in examples.items()
    for text in texts
]
TYPED = (str, str.upper, lambda text: text.replace("s", "ſ").replace("i", "ı"))  # as it is, and as no pattern spells it


@pytest.mark.parametrize("letter", LETTERS)
def test_whatever_a_letter_matches_in_any_case_is_folded_to_it(letter: str) -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert {folded(found) for found in re.findall(letter, every, re.IGNORECASE)} == {letter}


@pytest.mark.parametrize(
    ("pattern", "held", "lacked"),
    [
        (r"(?<!\w)(?:pls|plz)(?!\w)", "Send it, PLS!", "a couple of pulses"),
        (r"\bin (?:ordnung|eile)\b", "IN ORDNUNG", "in der Ordnung"),
        (r"e-?mail", "my E-Mails", "ma il"),
        (r"(?:ha|he){2,}", "haha", "have he had"),
        (r"[(*]joke[)*]", "a (joke)", "no joke"),
        (r"!{2,}", "help!!", "help?"),
        (r"colou?r(?= chart)", "colour chart", "colour of a chart"),
        (r"(?<=dear )(?:sir|madam)", "Dear Madam", "dear me, madam"),
        (r"see\s+(?:\w+\s+){0,3}photos?(?!\w)", "see my two photos", "I see"),
        (r"l+o+l+", "lool", "alone, dull, only look"),
        (r"w\w*s|other", "Words", "an"),
    ],
)
def test_a_pattern_runs_only_where_what_it_needs_is_held(pattern: str, held: str, lacked: str) -> None:
    sought = Sought(pattern)
    assert sought.search(Reading(held))
    assert not sought.search(Reading(lacked))
    may_match = sought.may_match(Reading(lacked))
    assert not may_match or pattern in (r"(?<=dear )(?:sir|madam)", r"l+o+l+"), "it was spared for nothing"


@pytest.mark.parametrize("pattern", [r"\w+", r"\d{4}", "(?:the )?", "x*", r"(?:foo|\d)", "(a)|(?(1)b|c)?"])
def test_what_may_match_anything_needs_nothing(pattern: str) -> None:
    assert needs_of(pattern) == ()


def test_a_need_says_no_more_than_it_has_to() -> None:
    assert needs_of("(?<!\\w)(?:no such|such) thing(?!\\w)") == (
        Need(words=frozenset(), phrases={"thing": (" such thing ",)}, parts=(), signs=frozenset()),
    )


def test_no_pattern_is_spared_that_finds_something(monkeypatch: pytest.MonkeyPatch) -> None:
    """All checks find the same in all examples where every pattern runs."""
    pieces = [("happened", typed(text), language) for language, text in TEXTS[::4] for typed in TYPED]
    spared = [found_in(*piece) for piece in pieces]
    monkeypatch.setattr(Sought, "may_match", lambda *_: True)
    assert [found_in(*piece) for piece in pieces] == spared


def found_in(where: str, text: str, language: str) -> list[Finding]:
    draft = Draft((Piece(where, text, language),))
    return [finding for check in CHECKS for finding in check.run(draft)]


def test_many_patterns_find_what_one_of_all_of_them_finds() -> None:
    parts = [r"(?<!\w)a b(?!\w)", r"(?<!\w)b(?: c)?(?!\w)", r"(?<!\w)b c d(?!\w)", r"(?<!\w)never(?!\w)"]
    every = AnySought(Sought(part) for part in parts)
    for text in ("a b c d", "b c d a b b", "nothing", "B A B never b c", "a a b"):
        wanted = [match.span() for match in re.finditer("|".join(parts), text, re.IGNORECASE)]
        assert [match.span() for match in every.finditer(Reading(text))] == wanted
