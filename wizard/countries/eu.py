"""The other countries of the European Union, with the rights that EU rules grant in each of them."""

from datetime import date

from wizard.countries.country import Country, Fact
from wizard.countries.minimum import delivered_within, liable_for
from wizard.countries.rights import delivery, repair_or_replacement, seller_liable
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in the EU", "de": "in der EU", "da": "i EU"}

LIABILITY_YEARS = Fact(2, "https://europa.eu/youreurope/guarantee_en", _CHECKED)
DELIVERY_DAYS = Fact(30, "https://europa.eu/youreurope/citizens/consumers/shopping/shipping-delivery", _CHECKED)
PAYPAL_DAYS = Fact(180, "https://www.paypal.com/at/cshelp/article/HELP160", _CHECKED)

RIGHTS = (
    repair_or_replacement(LIABILITY_YEARS, _HERE),
    seller_liable(LIABILITY_YEARS, _HERE),
    delivery(DELIVERY_DAYS, _HERE),
)
LAWS = (liable_for(LIABILITY_YEARS, _HERE), delivered_within(DELIVERY_DAYS, _HERE))


def _member(code: str, name: Message, zone: str) -> Country:
    return Country(code=code, name=name, zone=zone, endings=(f".{code.lower()}", ".com"), rights=RIGHTS, laws=LAWS)


MEMBERS: tuple[Country, ...] = (
    _member("BE", Message(N_("Belgium")), "Europe/Brussels"),
    _member("BG", Message(N_("Bulgaria")), "Europe/Sofia"),
    _member("HR", Message(N_("Croatia")), "Europe/Zagreb"),
    _member("CY", Message(N_("Cyprus")), "Asia/Nicosia"),
    _member("CZ", Message(N_("Czechia")), "Europe/Prague"),
    _member("EE", Message(N_("Estonia")), "Europe/Tallinn"),
    _member("FI", Message(N_("Finland")), "Europe/Helsinki"),
    _member("FR", Message(N_("France")), "Europe/Paris"),
    _member("GR", Message(N_("Greece")), "Europe/Athens"),
    _member("HU", Message(N_("Hungary")), "Europe/Budapest"),
    _member("IT", Message(N_("Italy")), "Europe/Rome"),
    _member("LV", Message(N_("Latvia")), "Europe/Riga"),
    _member("LT", Message(N_("Lithuania")), "Europe/Vilnius"),
    _member("LU", Message(N_("Luxembourg")), "Europe/Luxembourg"),
    _member("MT", Message(N_("Malta")), "Europe/Malta"),
    _member("NL", Message(N_("Netherlands")), "Europe/Amsterdam"),
    _member("PL", Message(N_("Poland")), "Europe/Warsaw"),
    _member("PT", Message(N_("Portugal")), "Europe/Lisbon"),
    _member("RO", Message(N_("Romania")), "Europe/Bucharest"),
    _member("SK", Message(N_("Slovakia")), "Europe/Bratislava"),
    _member("SI", Message(N_("Slovenia")), "Europe/Ljubljana"),
    _member("ES", Message(N_("Spain")), "Europe/Madrid"),
)
