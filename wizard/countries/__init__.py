"""Countries: rights, working days, time zones; every fact with its source and the day it was checked."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from wizard.countries.at import AUSTRIA
from wizard.countries.bodies.eu import BETWEEN, CONSUMER_CENTRES
from wizard.countries.body import Body, Trade
from wizard.countries.ch import SWITZERLAND
from wizard.countries.country import Country, Duty, Law, ProofOfPost, Right, SiteDuty, Topic
from wizard.countries.de import GERMANY
from wizard.countries.dk import DENMARK
from wizard.countries.eu import MEMBERS
from wizard.countries.gb import UNITED_KINGDOM
from wizard.countries.ie import IRELAND
from wizard.countries.no import NORWAY
from wizard.countries.reach import Reach, reach
from wizard.countries.se import SWEDEN
from wizard.countries.us import UNITED_STATES
from wizard.domain.language import Message
from wizard.domain.letter import Letter

__all__ = [
    "COUNTRIES",
    "PERSON_COUNTRIES",
    "Country",
    "Duty",
    "Law",
    "ProofOfPost",
    "Reach",
    "Right",
    "SiteDuty",
    "Topic",
    "bodies_between",
    "country",
    "domain_endings",
    "known_body",
    "proof_of_post",
    "reach",
    "right_for",
    "right_of",
    "site_duty",
    "working_days",
    "zone_of",
]

COUNTRIES: tuple[Country, ...] = (
    AUSTRIA,
    DENMARK,
    GERMANY,
    IRELAND,
    NORWAY,
    SWEDEN,
    SWITZERLAND,
    UNITED_KINGDOM,
    UNITED_STATES,
    *MEMBERS,
)

# Where a customer may live, for a list to choose from; whoever shows it sorts it by the names in their language.
PERSON_COUNTRIES: tuple[tuple[str, Message], ...] = tuple((country.code, country.name) for country in COUNTRIES)

_BY_CODE = {country.code: country for country in COUNTRIES}
_BODIES = {body.key: body for body in (CONSUMER_CENTRES, *(body for home in COUNTRIES for body in home.bodies))}


def country(code: str) -> Country | None:
    """The country with this ISO 3166-1 alpha-2 code, in either case."""
    return _BY_CODE.get(code.upper())


def right_for(home: Country, letter: Letter, today: date) -> Right | None:
    """The one right of a customer living in `home` that fits the letter's problem, wish, purchase and dates."""
    return next((right for right in home.rights if right.fits(letter, today)), None)


def right_of(customer: str, trader: str, letter: Letter, today: date) -> Right | None:
    """The right of a customer in one country against a company in another ("" unknown); none where it may not hold."""
    home = country(customer)
    return right_for(home, letter, today) if home and reach(customer, trader) is not Reach.NONE else None


def site_duty(trader: str, duty: Duty, today: date) -> SiteDuty | None:
    """What the law of the company's country asks of its site; None where nothing is known for sure."""
    home = country(trader)
    asked = home.duties.get(duty) if home else None
    return asked if asked and asked.since <= today else None


def proof_of_post(home: str, trader: str) -> ProofOfPost | None:
    """How a letter is proven to have arrived, posted where the customer lives, to a company in the same country.

    "" unknown: the other counts. None where nothing is known for sure, as between two countries.
    """
    here, there = home.upper(), trader.upper()
    known = country(here or there) if not here or not there or here == there else None
    return known.proof_of_post if known else None


def bodies_between(home: str, trader: str) -> tuple[Body, ...]:
    """Who else can help a customer in one country with a company in another; "" unknown: the other counts.

    Complaint bodies look at companies of their own country; whom one paid through is in the customer's.
    """
    here, there = (home or trader).upper(), (trader or home).upper()
    mine = country(here)
    known = mine.bodies if mine else ()
    if here == there:
        return known
    across = (CONSUMER_CENTRES,) if {here, there} <= BETWEEN else ()
    return (*across, *(body for body in known if body.trade is Trade.PAYMENT))


def known_body(key: str) -> Body | None:
    """The body with this key, wherever it is."""
    return _BODIES.get(key)


def working_days(code: str) -> Callable[[date], bool]:
    """Tells working days in the country with this code; in one that we do not know, Monday to Friday."""
    known = country(code)
    return known.is_working_day if known else lambda day: day.weekday() < 5


def zone_of(code: str) -> ZoneInfo:
    """Where the clock hangs in the country with this code, in its capital; UTC in one that we do not know."""
    known = country(code)
    return ZoneInfo(known.zone if known else "UTC")


def domain_endings(code: str) -> tuple[str, ...]:
    """What to try after a company's bare name, for a customer in this country: (".dk", ".com")."""
    known = country(code)
    return known.endings if known else (".com",)
