"""Calendar entries: the days that were meant, whatever words stand in them, for any program that reads RFC 5545."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.hostile import VECTORS
from wizard.delivery.calendar import Day, days
from wizard.delivery.safe import body_text, header_text

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
ADDRESS = "https://dear.example/en/c/abc/"


def file(*chosen: Day) -> bytes:
    return days(list(chosen), address=ADDRESS, company="Kjærby Køkken", now=NOW).content


def unfolded(content: bytes) -> list[str]:
    """The lines as RFC 5545, 3.1 reads them, by hand: a second reader beside the library that wrote them."""
    text = content.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")[:-1]


def names(content: bytes) -> list[str]:
    return [line.partition(":")[0].partition(";")[0] for line in unfolded(content)]


def events(content: bytes) -> list[Any]:
    """As the library reads them back; its types name every kind of value that there is."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_each_day_at_nine_with_an_alarm_and_the_link() -> None:
    content = file(
        Day("answer", date(2026, 12, 7), "Have they answered?", "Kettle"),
        Day("until", date(2026, 12, 9), "Promise?", "New one"),
    )
    entries = events(content)
    assert [entry["dtstart"].dt for entry in entries] == [
        datetime.combine(day, time(9)) for day in (date(2026, 12, 7), date(2026, 12, 9))
    ]
    assert [len(entry.walk("VALARM")) for entry in entries] == [1, 1]
    assert all(str(entry["url"]) == ADDRESS for entry in entries)
    assert len({str(entry["uid"]) for entry in entries}) == 2


def test_fetched_twice_it_stands_once() -> None:
    chosen = Day("a", date(2026, 12, 7), "Have they answered?", "Kettle")
    first, second = (events(file(chosen))[0]["uid"] for _ in range(2))
    assert first == second


def test_a_day_that_was_moved_moves_in_the_calendar_too() -> None:
    before, moved = (
        Day("a", date(2026, 12, 7), "Answered?", "Kettle"),
        Day("a", date(2026, 12, 9), "Answered?", "Kettle"),
    )
    address, company = ADDRESS, "Kjærby Køkken"
    first, second = (
        events(days([one], address=address, company=company, now=now).content)[0]
        for one, now in ((before, NOW), (moved, NOW + timedelta(minutes=2)))
    )
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"]


@pytest.mark.parametrize(
    "vector",
    [
        *VECTORS,
        "A\r\nATTENDEE:mailto:x@evil.example",
        "A\\nEND:VEVENT",
        "a;b,c\\d",
        "BEGIN:VALARM",
        "x" * 400,
        "æ€🚲" * 60,
    ],
)
def test_no_words_become_a_property(vector: str) -> None:
    content = file(Day("a", date(2026, 12, 7), vector, vector))
    assert names(content) == names(file(Day("a", date(2026, 12, 7), "x", "y")))
    entry = events(content)[0]
    assert str(entry["summary"]) == header_text(vector)
    assert str(entry["description"]) == f"{body_text(vector)}\n\n{ADDRESS}"


@given(st.text(max_size=200))
def test_every_word_comes_back(words: str) -> None:
    entry = events(file(Day("a", date(2026, 12, 7), words, words)))[0]
    assert str(entry["summary"]) == header_text(words)
    assert str(entry["description"]) == f"{body_text(words)}\n\n{ADDRESS}"
