"""Who else looks at a complaint that the company does not settle: information with its source, never advice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

TWO_MONTHS = 62  # days that two months have at most: nobody is told to go too early


class Trade(StrEnum):
    """What the company does; PAYMENT: whoever the customer paid through, wherever the company is."""

    ANY = "any"
    PAYMENT = "payment"
    TELECOMS = "telecoms"
    ENERGY = "energy"
    BANK = "bank"
    INSURANCE = "insurance"
    TRANSPORT = "transport"  # air, rail, bus, ship
    PACKAGE_TRAVEL = "package_travel"
    POST = "post"
    TRADES = "trades"  # builders and craftsmen


class Sooner(StrEnum):
    """What opens the door before the time is up."""

    NEVER = "never"
    REFUSED = "refused"  # the company says no
    LAST_WORD = "last_word"  # the company says in writing that this is its last word


@dataclass(frozen=True)
class Wait:
    """How long a company has from the first complaint on; `days` None: only its answer opens the door."""

    days: int | None = 0
    working: bool = False  # working days, else calendar days
    sooner: Sooner = Sooner.REFUSED


@dataclass(frozen=True)
class Least:
    """The least value, in whole units of `currency` (ISO 4217): of what is asked for, or of what was bought."""

    amount: int
    currency: str
    of_price: bool = False


@dataclass(frozen=True)
class Body:
    """One such body. `does` and `terms` (fee, limits, what it asks for) are words by page language.

    `wait` None: when it may be asked is not known here. `written`: a call to the company is not enough. `called`: its
    name by letter language, as it follows "to", „an“ or »til«, where the name alone will not do.
    """

    key: str
    name: str  # its own, in its own language
    trade: Trade
    does: Mapping[str, str]
    terms: Mapping[str, str]
    link: str
    source: str
    checked: date
    wait: Wait | None = Wait()
    written: bool = False
    least: Least | None = None
    called: Mapping[str, str] = field(default_factory=dict)
