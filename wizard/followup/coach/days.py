"""Days as an answer names them: dates, weekdays, periods; each resolved to its last day, counted from the reply's."""

import re
import tomllib
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from wizard.followup.coach.wording import FOLDER

_WORDS: Mapping[str, Any] = tomllib.loads((FOLDER / "days.toml").read_text("utf-8"))
_DATES = (
    r"(?<![\d.])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
    r"(?<![\d.,])(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?(?: of)?(?: |-)(?P<name>{month})\b\.?,?(?:(?: "
    r"|-)(?P<year>20\d\d)\b)?",
    r"(?<![\d.,/-])(?P<day>\d{1,2})[./-] ?(?P<month>\d{1,2})[./-] ?(?P<year>20\d\d|\d\d)(?![\d])",
)


@dataclass(frozen=True)
class Named:
    """A day that is named from `start` to `end` in a text. `explicit`: as a date, not counted from the reply's day."""

    day: date
    start: int
    end: int
    explicit: bool = False


@dataclass(frozen=True)
class _Manner:
    """What days look like in one language, ready to be looked for."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    soon: Mapping[str, int]  # words for a day: days from now
    dates: tuple[re.Pattern[str], ...]
    periods: re.Pattern[str]
    weekday: re.Pattern[str]
    near: re.Pattern[str]
    weeks: tuple[re.Pattern[str], ...]  # this one, the next one …
    month_end: re.Pattern[str]
    middle: re.Pattern[str]
    week_number: re.Pattern[str]


def _manner(language: str) -> _Manner:
    said = _WORDS[language]
    full = {name: number for number, name in enumerate(said["months"].split(), 1)} | said["also_months"]
    months = {name[:3]: number for name, number in full.items()} | full
    weekdays = {name: number for number, name in enumerate(said["weekdays"].split())} | said["also_weekdays"]
    numbers = {name: number for number, name in enumerate(said["numbers"].split(), 1)}
    numbers |= dict.fromkeys(said["one"].split(), 1)
    soon = {name: days for days, names in enumerate(said["soon"]) for name in names.split(", ")}
    count, month, whole = _any_of(numbers) + r"|\d{1,3}", _any_of(months), _any_of(full)
    period = (
        rf"\b(?:{said['within']})\s+(?:(?:{count})\s?(?:-|–|to|bis|til|or|oder|eller)\s?)?"
        rf"(?P<count>{count})?\s?-?(?:{said['units']})(?!\w)"
    )
    return _Manner(
        months,
        weekdays,
        numbers,
        soon,
        tuple(_pattern(one.replace("{month}", month)) for one in (*_DATES, *said["dates"])),
        _pattern(period),
        _pattern(rf"(?:(?P<before>\w+) )?\b(?P<name>{_any_of(weekdays)})s?\b(?: (?P<later>{said['week_after']})\b)?"),
        _pattern(rf"\b(?P<name>{_any_of(soon)})\b"),
        tuple(_pattern(rf"\b(?:{words})\b") for words in said["weeks"]),
        _pattern(rf"\b(?:{said['month_end'].replace('{months}', whole)})\b"),
        _pattern(rf"\b(?:{said['middle']})(?P<name>{whole})\b"),
        _pattern(said["week_number"]),
    )


def _pattern(said: str) -> re.Pattern[str]:
    return re.compile(said, re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_MANNERS = {language: _manner(language) for language in _WORDS}


def days_in(text: str, language: str, received: date, is_working_day: Callable[[date], bool]) -> Iterator[Named]:
    """The days that a text names, in their order; of two that overlap the longer one."""
    found = sorted(_all(text, language, received, is_working_day), key=lambda one: (one.start, -one.end))
    last = -1
    for one in found:
        if one.start >= last:
            yield one
            last = one.end


def _all(text: str, language: str, received: date, is_working_day: Callable[[date], bool]) -> Iterator[Named]:
    manner = _MANNERS[language]
    explicit = list(_dates(text, manner, received))
    yield from explicit
    yield from _periods(text, manner, received, is_working_day)
    yield from _weekdays(text, manner, language, received, explicit)
    yield from _others(text, manner, received, is_working_day)


def _dates(text: str, manner: _Manner, received: date) -> Iterator[Named]:
    for pattern in manner.dates:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            if parts.get("name"):
                month = manner.months[parts["name"].lower()]
            else:
                month = int(parts["month"]) if parts.get("month") else received.month
            day = _date(
                parts.get("year"),
                month,
                int(parts["day"]),
                received,
                guess_month=not (parts.get("month") or parts.get("name")),
            )
            if day:
                yield Named(day, match.start(), match.end(), explicit=True)


def _date(year: str | None, month: int, day: int, received: date, *, guess_month: bool = False) -> date | None:
    """Without a year the nearest one: half a year back at most."""
    try:
        if year:
            return date(int(year) + (2000 if len(year) < 4 else 0), month, day)
        found = date(received.year, month, day)
        if guess_month and found < received:
            found = date(received.year + month // 12, month % 12 + 1, day)
        if (received - found).days > 182:
            return found.replace(year=found.year + 1)
        return found.replace(year=found.year - 1) if (found - received).days > 300 else found
    except ValueError:
        return None


def _periods(text: str, manner: _Manner, received: date, is_working_day: Callable[[date], bool]) -> Iterator[Named]:
    for match in manner.periods.finditer(text):
        said = (match["count"] or "").lower()
        if not said and not match["fortnights"]:
            continue
        count = int(said) if said.isdigit() else manner.numbers.get(said, 1)
        if match["working"]:
            day = _working(received, count, is_working_day)
        elif match["hours"]:
            day = received + timedelta(days=-(-count // 24)) if count >= 24 else received
        elif match["months"]:
            day = _months(received, count)
        else:
            day = received + timedelta(days=count * (7 if match["weeks"] else 14 if match["fortnights"] else 1))
        yield Named(day, match.start(), match.end())


def _working(day: date, count: int, is_working_day: Callable[[date], bool]) -> date:
    for _ in range(min(count, 400)):
        day += timedelta(days=1)
        while not is_working_day(day):
            day += timedelta(days=1)
    return day


def _months(day: date, count: int) -> date:
    month = day.month - 1 + min(count, 120)
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _weekdays(text: str, manner: _Manner, language: str, received: date, explicit: list[Named]) -> Iterator[Named]:
    for match in manner.weekday.finditer(text):
        before = (match["before"] or "").lower()
        beside_a_date = any(0 <= one.start - match.end() <= 8 for one in explicit)
        # "i tirsdags", "last Tuesday"; Danish and English make the same letters of "on Mondays" and "last Monday".
        ago = text[match.end("name") : match.end("name") + 1] == "s" or before in _WORDS[language]["gone"].split()
        if beside_a_date or ago:
            continue
        ahead = (manner.weekdays[match["name"].lower()] - received.weekday()) % 7 or 7
        day = received + timedelta(days=ahead)
        later = match["later"] or before in _WORDS[language]["next_week"].split()
        if later and day.isocalendar()[:2] == received.isocalendar()[:2]:
            day += timedelta(days=7)
        yield Named(day, match.start("name"), match.end())


def _others(text: str, manner: _Manner, received: date, is_working_day: Callable[[date], bool]) -> Iterator[Named]:
    for match in manner.near.finditer(text):
        yield Named(received + timedelta(days=manner.soon[match["name"].lower()]), match.start(), match.end())
    monday = received - timedelta(days=received.weekday())
    for ahead, pattern in enumerate(manner.weeks):
        friday = _last_working(monday + timedelta(days=7 * ahead + 4), received, is_working_day)
        for match in pattern.finditer(text):
            yield Named(friday, match.start(), match.end())
    for match in manner.month_end.finditer(text):
        named = next((one.lower() for one in match.groupdict().values() if one), "")
        yield Named(_end_of_month(named, manner, received), match.start(), match.end())
    for match in manner.middle.finditer(text):
        if day := _date(None, manner.months[match["name"].lower()], 15, received):
            yield Named(day, match.start(), match.end())
    for match in manner.week_number.finditer(text):
        if day := _friday(int(match["n"]), received):
            yield Named(day, match.start(), match.end())


def _last_working(friday: date, received: date, is_working_day: Callable[[date], bool]) -> date:
    """The week's last working day, not before the reply's."""
    day = friday
    while not is_working_day(day) and day > received:
        day -= timedelta(days=1)
    return max(day, received)


def _end_of_month(named: str, manner: _Manner, received: date) -> date:
    if named in manner.months:
        month = manner.months[named]
        year = received.year + (month < received.month)
    else:
        ahead = named.startswith(("next", "nächst", "kommend", "næste"))
        later = _months(received.replace(day=1), int(ahead))
        year, month = later.year, later.month
    return date(year, month, monthrange(year, month)[1])


def _friday(week: int, received: date) -> date | None:
    try:
        day = date.fromisocalendar(received.year, week, 5)
    except ValueError:
        return None
    return day if day >= received - timedelta(days=28) else date.fromisocalendar(received.year + 1, week, 5)
