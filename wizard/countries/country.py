"""What the service knows of a country, every fact with its source."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Generic, TypeVar

from wizard.countries.body import Body
from wizard.domain.language import Message
from wizard.domain.letter import BoughtWhere, Letter

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


class Topic(StrEnum):
    """What a company's rule and the law may both settle."""

    WITHDRAWAL = "withdrawal"  # days for changing one's mind
    RETURN_POSTAGE = "return_postage"
    REFUND_DELAY = "refund_delay"
    GUARANTEE = "guarantee"  # the seller's liability for faults, not a maker's promise
    COMPLAINT_DEADLINE = "complaint_deadline"
    # Told with their last days alone (`followup.rights`): no company has a rule of its own on them.
    DELIVERY = "delivery"
    REJECTION = "rejection"  # of faulty goods, for the whole price
    COURT = "court"
    DIRECT_DEBIT = "direct_debit"  # taken back by the customer's bank
    PAID_THROUGH = "paid_through"  # money back from whoever one paid through
    BODY = "body"  # the time for turning to a complaints body


class Start(StrEnum):
    """The day from which a time runs."""

    ORDERED = "ordered"
    PAID = "paid"
    RECEIVED = "received"
    NOTICED = "noticed"  # the fault
    ASKED = "asked"  # for the money, after sending it back
    COMPLAINED = "complained"  # to the company, for the first time


@dataclass(frozen=True)
class Span:
    """A time in months and days, from a day that is not counted itself."""

    runs_from: Start
    months: int = 0
    days: int = 0

    def last_day(self, start: date) -> date:
        """29 February and the like end with their month: Regulation (EEC) 1182/71, Article 3(2)(c)."""
        return months_later(start, self.months) + timedelta(days=self.days)


def months_later(day: date, months: int) -> date:
    """The day with the same number so many months on; the month's last where it has none."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@dataclass(frozen=True)
class Law:
    """What consumers have by law at least, in one sentence by page language: information, never in legal tone.

    `days` in calendar days (a year is 365), None where no number can be compared. `bought`: only for purchases made
    so; None where it does not matter. `floor`: some goods have more than `days`, so only less can be told. `span`:
    until when it holds, None where nothing ends.
    """

    topic: Topic
    days: int | None
    bought: frozenset[BoughtWhere] | None
    sentences: Mapping[str, str]
    source: str
    checked: date
    floor: bool = False
    span: Span | None = None


class Duty(StrEnum):
    """What a company's own site has to have."""

    EMAIL = "email"
    WITHDRAWAL_BUTTON = "withdrawal_button"
    CANCEL_BUTTON = "cancel_button"


@dataclass(frozen=True)
class SiteDuty:
    """One such duty, in one sentence by page language; `since` where it is younger than some sites."""

    sentences: Mapping[str, str]
    source: str
    checked: date
    since: date = date.min


@dataclass(frozen=True)
class ProofOfPost:
    """How the post there proves that a letter arrived, in one sentence by page language."""

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
    laws: tuple[Law, ...] = field(default=(), repr=False)
    duties: Mapping[Duty, SiteDuty] = field(default_factory=dict, repr=False)
    proof_of_post: ProofOfPost | None = field(default=None, repr=False)
    bodies: tuple[Body, ...] = field(default=(), repr=False)

    def is_working_day(self, day: date) -> bool:
        """Neither a weekend nor a public holiday of the whole country."""
        return day.weekday() < 5 and day not in _holidays(self.code, day.year)


@cache
def _holidays(code: str, year: int) -> frozenset[date]:
    # Loaded late: the package costs a noticeable part of the start-up, and few requests need it.
    from holidays import country_holidays

    return frozenset(country_holidays(code, years=year))
