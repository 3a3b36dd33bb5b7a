"""The United Kingdom."""

from datetime import date

from wizard.countries.bodies.gb import BODIES
from wizard.countries.country import Country, Fact
from wizard.countries.minimum import (
    delivered_within,
    in_court_within,
    known,
    may_withdraw,
    postage_only_if_told,
    refund_within,
    rejected_within,
    repaired_or_replaced,
)
from wizard.countries.rights import BY_WEB, delivery, refund_after_withdrawal, repair_or_replacement_first, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in the UK", "de": "im Vereinigten Königreich", "da": "i Storbritannien"}

# The years are the shortest limitation in the country, Scotland's.
REMEDY_YEARS = Fact(5, "https://www.legislation.gov.uk/ukpga/2015/15/section/19/4/enacted", _CHECKED)
COURT_YEARS = Fact(REMEDY_YEARS.value, "https://www.legislation.gov.uk/ukpga/1973/52/section/6", _CHECKED)
REJECTION_DAYS = Fact(30, "https://www.legislation.gov.uk/ukpga/2015/15/section/22/enacted", _CHECKED)
DELIVERY_DAYS = Fact(30, "https://www.nibusinessinfo.co.uk/content/consumer-contracts-delivery-and-risk", _CHECKED)
WITHDRAWAL_DAYS = Fact(14, "https://legalservice.which.co.uk/laws-acts/consumer-contracts-regulations", _CHECKED)
REFUND_DAYS = Fact(14, "https://www.nibusinessinfo.co.uk/content/right-cancel-consumer-contracts", _CHECKED)

UNITED_KINGDOM = Country(
    code="GB",
    name=Message(N_("United Kingdom")),
    zone="Europe/London",
    endings=(".co.uk", ".com"),
    rights=(
        repair_or_replacement_first(REMEDY_YEARS, _HERE),
        delivery(DELIVERY_DAYS, _HERE),
        withdrawal(WITHDRAWAL_DAYS, _HERE, BY_WEB),
        refund_after_withdrawal(REFUND_DAYS, _HERE, BY_WEB),
    ),
    laws=(
        may_withdraw(WITHDRAWAL_DAYS, _HERE, BY_WEB),
        postage_only_if_told(known(REFUND_DAYS.source, _CHECKED), _HERE, BY_WEB),
        refund_within(REFUND_DAYS, _HERE, BY_WEB),
        repaired_or_replaced(REMEDY_YEARS, _HERE),
        rejected_within(REJECTION_DAYS, _HERE),
        in_court_within(COURT_YEARS, _HERE),
        delivered_within(DELIVERY_DAYS, _HERE),
    ),
    bodies=BODIES,
)
