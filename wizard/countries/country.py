"""What the service knows of a country, every fact with its source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Generic, TypeVar

from wizard.domain.language import Message
from wizard.domain.letter import Letter

T = TypeVar("T")


@dataclass(frozen=True)
class Fact(Generic[T]):
    """A value with the page that states it and the day on which that page was read."""

    value: T
    source: str
    checked: date


@dataclass(frozen=True)
class Right:
    """One right in one sentence: information in plain words, never in legal tone.

    `fits` says whether it applies to a letter on a day; what the letter does not tell counts as not fitting.
    `sentences` holds the words by letter language.
    """

    key: str
    fits: Callable[[Letter, date], bool]
    sentences: Mapping[str, str]
    source: str
    checked: date


@dataclass(frozen=True)
class Country:
    """`code` is ISO 3166-1 alpha-2, `zone` an IANA time zone (the capital's)."""

    code: str
    name: Message
    zone: str
    endings: tuple[str, ...]
    rights: tuple[Right, ...] = field(default=(), repr=False)

    def is_working_day(self, day: date) -> bool:
        """Neither a weekend nor a public holiday of the whole country."""
        return day.weekday() < 5 and day not in _holidays(self.code, day.year)


@cache
def _holidays(code: str, year: int) -> frozenset[date]:
    # Loaded late: the package costs a noticeable part of the start-up, and few requests need it.
    from holidays import country_holidays

    return frozenset(country_holidays(code, years=year))
