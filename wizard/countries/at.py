"""Austria."""

from datetime import date

from wizard.countries.bodies.at import BODIES
from wizard.countries.country import Country, Duty, Fact, ProofOfPost
from wizard.countries.duties import names_email
from wizard.countries.eu import PAYPAL_DAYS
from wizard.countries.minimum import liable_for, may_withdraw, paypal_within
from wizard.countries.rights import BY_WEB_OR_PHONE, repair_or_replacement, seller_liable, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Austria", "de": "in Österreich", "da": "i Østrig"}

LIABILITY_YEARS = Fact(2, "https://www.wko.at/gewerberecht/vgg-rechte-gewaehrleistung-warenkauf-ab-2022", _CHECKED)
WITHDRAWAL_DAYS = Fact(14, "https://www.ris.bka.gv.at/Dokument.wxe?Abfrage=Bundesnormen&Dokumentnummer=NOR40162337",
                       _CHECKED)  # fmt: skip

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Austria, Österreichische Post confirms that a registered letter (“Einschreiben”) was posted and"
            " records its delivery, as far as we know."
        ),
        "de": (
            "In Österreich bestätigt die Österreichische Post bei einem Einschreiben die Aufgabe und dokumentiert"
            " die Zustellung, soweit wir wissen."
        ),
        "da": (
            "I Østrig bekræfter Österreichische Post, at et anbefalet brev (»Einschreiben«) er sendt, og"
            " registrerer, at det er afleveret, så vidt vi ved."
        ),
    },
    "https://www.post.at/p/c/brief-zusatzleistungen",
    _CHECKED,
)

AUSTRIA = Country(
    code="AT",
    name=Message(N_("Austria")),
    zone="Europe/Vienna",
    endings=(".at", ".com"),
    rights=(
        repair_or_replacement(LIABILITY_YEARS, _HERE),
        seller_liable(LIABILITY_YEARS, _HERE),
        # Small sales at the door are excepted, and no letter tells the limit for sure: web and phone only.
        withdrawal(WITHDRAWAL_DAYS, _HERE, BY_WEB_OR_PHONE),
    ),
    laws=(
        may_withdraw(WITHDRAWAL_DAYS, _HERE, BY_WEB_OR_PHONE),
        liable_for(LIABILITY_YEARS, _HERE),
        paypal_within(PAYPAL_DAYS),
    ),
    duties={
        Duty.EMAIL: names_email(
            "https://wko.at/sbg/tourismus-freizeitwirtschaft/reisebueros/musterimpressum-reisebuero", _CHECKED, _HERE
        )
    },
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
