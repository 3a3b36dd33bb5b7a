"""The United States."""

from datetime import date

from wizard.countries.bodies.us import BODIES
from wizard.countries.country import Country, Fact
from wizard.countries.minimum import delivered_within
from wizard.countries.rights import BY_WEB_OR_PHONE, delivery
from wizard.domain.language import N_, Message

_HERE = {"en": "in the United States", "de": "in den USA", "da": "i USA"}

DELIVERY_DAYS = Fact(
    30,
    "https://www.ftc.gov/enforcement/rules/rulemaking-regulatory-reform-proceedings/mail-internet-or-telephone-order",
    date(2026, 11, 22),
)

UNITED_STATES = Country(
    code="US",
    name=Message(N_("United States")),
    zone="America/New_York",
    endings=(".com", ".us"),
    rights=(delivery(DELIVERY_DAYS, _HERE, BY_WEB_OR_PHONE),),
    laws=(delivered_within(DELIVERY_DAYS, _HERE, BY_WEB_OR_PHONE),),
    bodies=BODIES,
)
