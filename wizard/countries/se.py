"""Sweden."""

from datetime import date

from wizard.countries.country import Country, Fact
from wizard.countries.minimum import in_time_within, known, liable_for, may_withdraw, postage_only_if_told
from wizard.countries.rights import BY_WEB, seller_liable, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Sweden", "de": "in Schweden", "da": "i Sverige"}

LIABILITY_YEARS = Fact(3, "https://www.konsumentverket.se/konsumentratt-process/reklamera-vara", _CHECKED)
NOTICE_MONTHS = Fact(2, LIABILITY_YEARS.source, _CHECKED)
WITHDRAWAL_DAYS = Fact(
    14,
    "https://www.konsumentverket.se/for-foretag/konsumentratt-for-foretagare/om-kunden-angrar-sitt-kop",
    _CHECKED,
)

SWEDEN = Country(
    code="SE",
    name=Message(N_("Sweden")),
    zone="Europe/Stockholm",
    endings=(".se", ".com"),
    rights=(seller_liable(LIABILITY_YEARS, _HERE), withdrawal(WITHDRAWAL_DAYS, _HERE, BY_WEB)),
    laws=(
        may_withdraw(WITHDRAWAL_DAYS, _HERE, BY_WEB),
        postage_only_if_told(known(WITHDRAWAL_DAYS.source, _CHECKED), _HERE, BY_WEB),
        liable_for(LIABILITY_YEARS, _HERE),
        in_time_within(NOTICE_MONTHS, _HERE),
    ),
)
