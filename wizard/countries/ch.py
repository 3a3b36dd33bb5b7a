"""Switzerland. What a shop's terms may exclude there, no letter can state as a right."""

from datetime import date

from wizard.countries.country import Country, Duty
from wizard.countries.duties import shop_names_email
from wizard.countries.minimum import known, no_right_to_withdraw
from wizard.countries.rights import BY_WEB
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Switzerland", "de": "in der Schweiz", "da": "i Schweiz"}

NO_WITHDRAWAL = known("https://www.e-commerce-guide.admin.ch/ecommerce/de/home/probleme/widerrufsrecht.html", _CHECKED)

SWITZERLAND = Country(
    code="CH",
    name=Message(N_("Switzerland")),
    zone="Europe/Zurich",
    endings=(".ch", ".com"),
    laws=(no_right_to_withdraw(NO_WITHDRAWAL, _HERE, BY_WEB),),
    duties={
        Duty.EMAIL: shop_names_email(
            "https://handelsverband.swiss/swiss-online-garantie-zertifizierung-impressum/", _CHECKED, _HERE
        )
    },
)
