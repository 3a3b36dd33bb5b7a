"""Lengths of time, in figures and words, in eleven languages."""

import pytest

from tests.timing import ends_within
from wizard.research.extract import numbers
from wizard.research.extract.numbers import Unit, spans

LANGUAGES = {"en", "de", "da", "sv", "nb", "nl", "fr", "es", "it", "pl", "pt"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("within 14 days", 14),
        ("fourteen (14) calendar days", 14),
        ("30-day return", 30),
        ("a month", 30),
        ("twenty-eight days", 28),
        ("binnen vierzehn Tagen", 14),
        ("14 (vierzehn) Tage", 14),
        ("14-tägiges Rückgaberecht", 14),
        ("dreißig Tage", 30),
        ("zwei Wochen", 14),
        ("einem Monat", 30),
        ("fjorten dage", 14),
        ("30 dages returret", 30),
        ("to uger", 14),
        ("fjorton dagar", 14),
        ("30 dagars öppet köp", 30),
        ("fjorten dager", 14),
        ("to uker", 14),
        ("veertien dagen", 14),
        ("één maand", 30),
        ("quatorze jours", 14),
        ("une semaine", 7),
        ("catorce días", 14),
        ("quince dias", 15),
        ("quattordici giorni", 14),
        ("due settimane", 14),
        ("czternastu dni", 14),
        ("30-dniowy", 30),
        ("catorze dias", 14),
        ("vinte e oito dias", 28),
    ],
)
def test_a_length_of_time_in_days(text: str, days: int) -> None:
    assert [span.days for span in spans(text)] == [days]


@pytest.mark.parametrize(
    "text", ["up to day one", "today", "day to day", "1.14 days old", "Sonntag", "sex", "on dag", "en dagsorden"]
)
def test_what_is_no_length_of_time(text: str) -> None:
    assert not [span for span in spans(text) if span.amount > 1]


@pytest.mark.parametrize(
    "text",
    ["3 Werktage", "3 working days", "3 hverdage", "3 vardagar", "3 virkedager", "3 werkdagen", "3 jours ouvrés",
     "3 días hábiles",
     "3 giorni lavorativi", "3 dni roboczych", "3 dias úteis"],
)  # fmt: skip
def test_working_days_are_told_apart(text: str) -> None:
    (span,) = spans(text)
    assert (span.amount, span.unit, span.working) == (3, Unit.DAY, True)


def test_the_end_of_a_range_says_so() -> None:
    assert [(span.amount, span.ranged) for span in spans("2–3 days, then 14 days")] == [(3, True), (14, False)]


def test_a_span_tells_where_it_stands() -> None:
    text = "Du har 30 dages returret."
    (span,) = spans(text)
    assert text[span.start : span.end] == "30 dages"


def test_hours_and_years_keep_their_unit() -> None:
    assert [(span.amount, span.unit) for span in spans("24 Stunden, 2 år")] == [(24, Unit.HOUR), (2, Unit.YEAR)]


def test_every_language_has_words_and_units() -> None:
    assert set(numbers._WORDS) == set(numbers._UNITS) == LANGUAGES
    for language in LANGUAGES:
        assert {1, 2, 3, 7, 14, 30} <= set(numbers._WORDS[language])
        assert set(numbers._UNITS[language]) == set(Unit)


@pytest.mark.parametrize(
    "text", ["1" * 100_000, "14 " * 33_000, "a " * 50_000, "14 (" * 30_000, "14-" * 30_000, " " * 100_000]
)
def test_hostile_text_takes_no_long_time(text: str) -> None:
    with ends_within(3):
        assert list(spans(text)) == []
