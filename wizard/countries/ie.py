"""Ireland."""

from datetime import date

from wizard.countries.bodies.ie import BODIES
from wizard.countries.country import Country, Duty, Fact
from wizard.countries.duties import names_email_before_purchase
from wizard.countries.minimum import charged_back_within, delivered_within, liable_for, rejected_within
from wizard.countries.rights import delivery, seller_liable
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Ireland", "de": "in Irland", "da": "i Irland"}

LIABILITY_YEARS = Fact(6, "https://www.ccpc.ie/consumers/shopping/faulty-goods", _CHECKED)
DELIVERY_DAYS = Fact(30, "https://www.citizensinformation.ie/en/consumer/shopping/shipping_and_delivery.html", _CHECKED)
REJECTION_DAYS = Fact(30, "https://www.ccpc.ie/consumers/shopping/faulty-goods/short-term-right-to-terminate", _CHECKED)
CARD_DAYS = Fact(120, "https://www.ccpc.ie/consumers/shopping/disputed-card-transactions-chargeback", _CHECKED)

IRELAND = Country(
    code="IE",
    name=Message(N_("Ireland")),
    zone="Europe/Dublin",
    endings=(".ie", ".com"),
    rights=(seller_liable(LIABILITY_YEARS, _HERE), delivery(DELIVERY_DAYS, _HERE)),
    # The six years are the time for going to court: no shop's guarantee is less than they are.
    laws=(
        liable_for(LIABILITY_YEARS, _HERE, compared=False),
        rejected_within(REJECTION_DAYS, _HERE),
        delivered_within(DELIVERY_DAYS, _HERE),
        charged_back_within(CARD_DAYS, _HERE),
    ),
    duties={
        Duty.EMAIL: names_email_before_purchase(
            "https://www.citizensinformation.ie/en/consumer/shopping/shopping-online", _CHECKED, _HERE
        )
    },
    bodies=BODIES,
)
