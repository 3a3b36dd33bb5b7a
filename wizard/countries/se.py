"""Sweden."""

from datetime import date

from wizard.countries.country import Country, Fact
from wizard.countries.rights import BY_WEB, seller_liable, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Sweden", "de": "in Schweden", "da": "i Sverige"}

LIABILITY_YEARS = Fact(3, "https://www.konsumentverket.se/konsumentratt-process/reklamera-vara", _CHECKED)
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
)
