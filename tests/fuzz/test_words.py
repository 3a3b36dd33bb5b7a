"""Checks and the reply coach on words that nobody would write: no exception, and every finding is about words there."""

import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.share import looking_at, rounds
from tests.hostile import VECTORS
from wizard.checks import CHECKS, secrets_in
from wizard.checks.check import LANGUAGES
from wizard.checks.report import checked, findings_as_json, findings_as_text
from wizard.followup.coach import read

EXAMPLES = sorted(
    {
        sentence.translate({ord("⟦"): None, ord("⟧"): None})
        for check in CHECKS
        if check.examples
        for told in (check.examples.good, check.examples.bad)
        for sentences in told.values()
        for sentence in sentences
    }
)
REPLIES = [
    "We have refunded £20 to your card.",
    "We cannot refund you until the lamp is back with us, ",
    "but as a gesture of goodwill we offer a voucher of 1.000.000,00 kr.\n",
    "You will hear from us within 5 working days.",
    "bis zum 31.02.2026 ",
    "Wir können nicht erstatten, sobald ",
    "Vi vender tilbage i uge 99, på fredag den 30/2.",
    "On 3 Nov 2026 at 10:00, Kim Lund wrote:\n> ",
    "-----Original Message-----\nFrom: ",
    "Dana: ",
    "10:01 You: ",
    "Dear Anna,\n",
    "Best regards\nTom Hill\nCustomer Care\n",
    "[Ticket: 4711/22-A]",
    "within 99999999999999999999 days",
    "in 40000 years",
    "week 53",
]
ODD = [
    "\u2028",
    "\ud800",
    "\x00",
    "İ",
    "ß",
    "ﬁ",
    "e\u0301",
    "\u200d",
    "🚲👩‍🔧",
    "²",
    "٣",
    "\r",
    "\r\n",
    "\t",
    "…",
    "''",
    "€-1",
    "½",
]
WORDS = st.one_of(st.sampled_from([*EXAMPLES, *REPLIES]), st.sampled_from([*VECTORS, *ODD]), st.text(max_size=30))


def cut(pieces: list[tuple[str, int, int]]) -> str:
    """Each piece without so many characters at its ends: words run into each other."""
    return "".join(piece[left : len(piece) - right] for piece, left, right in pieces)


ENDS = st.sampled_from([0, 0, 0, 1, 2, 7])
TEXTS = st.lists(st.tuples(WORDS, ENDS, ENDS), max_size=8).map(cut)
DAY = date(2026, 11, 18)
LANGUAGE = st.sampled_from(LANGUAGES)
REQUESTS = st.lists(st.one_of(st.sampled_from(["A refund of £20.", "Entschuldigung", "Why?", ""]), TEXTS), max_size=3)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
COUNTRY = st.sampled_from(["", "DK", "DE", "GB", "US", "XX"])


@pytest.mark.parametrize("cases", rounds(2))
def test_every_finding_is_about_words_that_are_there(cases: int) -> None:
    @looking_at(cases)
    @given(TEXTS, LANGUAGE)
    def check(text: str, language: str) -> None:
        findings = checked(text, language)
        for one in findings:
            assert 0 <= one.start <= one.end <= len(text), one
            assert one.found == text[one.start : one.end], one
        assert all(one.start <= other.start for one, other in pairwise(findings))
        findings_as_text(text, findings)
        findings_as_json(findings)

    check()


@pytest.mark.parametrize("cases", rounds(63))
def test_every_secret_is_found_in_words_that_are_there(cases: int) -> None:
    """What looks at every field of every page before it is saved."""

    @looking_at(cases)
    @given(WORDS, LANGUAGE)
    def look(text: str, language: str) -> None:
        for one in secrets_in(text, where="happened", language=language):
            assert 0 <= one.start < one.end <= len(text), one
            assert one.found == text[one.start : one.end], one

    look()


@pytest.mark.parametrize("cases", rounds(10))
def test_the_coach_quotes_what_the_answer_says(cases: int) -> None:
    @looking_at(cases)
    @given(TEXTS, LANGUAGE, DAYS, REQUESTS, COUNTRY)
    def coach(reply: str, language: str, came: date, requests: list[str], country: str) -> None:
        found = read(reply, language, came, requests, country=country)
        assert [one.request for one in found.verdicts] == requests
        assert all(one.quote in reply for one in found.verdicts)
        assert all(one.quote in reply for one in found.promises)
        assert all(one.by >= came for one in found.promises)
        assert all(one in reply for one in (found.greeting, found.name, found.role, found.ticket))

    coach()


def calls(do: Callable[[], object]) -> int:
    """How many functions are called meanwhile: the same on every machine, however busy."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        do()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("cases", rounds(0.2))
def test_a_text_twice_as_long_takes_about_twice_the_work(cases: int) -> None:
    """Counted in calls: work that grows with the square of the length would be four times as much."""

    @looking_at(cases)
    @given(TEXTS, LANGUAGE)
    def grow(text: str, language: str) -> None:
        def work(times: int) -> int:
            words = f"{text} " * times
            return calls(lambda: (checked(words, language), read(words, language, DAY, ["A refund of £20."])))

        work(1)  # what is learnt on first use is no work of this text
        assert work(8) <= 2.8 * work(4) + 4_000

    grow()
