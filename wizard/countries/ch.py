"""Switzerland. What a shop's terms may exclude there, no letter can state as a right."""

from datetime import date

from wizard.countries.bodies.ch import BODIES
from wizard.countries.country import Country, Duty, Fact, ProofOfPost
from wizard.countries.duties import shop_names_email
from wizard.countries.minimum import known, liable_unless_excluded, no_right_to_withdraw
from wizard.countries.rights import BY_WEB
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Switzerland", "de": "in der Schweiz", "da": "i Schweiz"}

NO_WITHDRAWAL = known("https://www.e-commerce-guide.admin.ch/ecommerce/de/home/probleme/widerrufsrecht.html", _CHECKED)
# The Code of Obligations, articles 197 to 210.
LIABILITY_YEARS = Fact(2, "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de", _CHECKED)

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Switzerland, Swiss Post hands a registered letter (“Einschreiben”) over only against a signature"
            " or with the recipient's permission, and you can track it, as far as we know."
        ),
        "de": (
            "In der Schweiz händigt die Post ein Einschreiben nur gegen Unterschrift oder mit Zustellgenehmigung"
            " aus, und Sie können es verfolgen, soweit wir wissen."
        ),
        "da": (
            "I Schweiz udleverer posten kun et anbefalet brev (»Einschreiben«) mod underskrift eller med"
            " modtagerens tilladelse, og du kan følge det, så vidt vi ved."
        ),
    },
    "https://www.post.ch/de/briefe-versenden/einschreiben/einschreiben-inland",
    _CHECKED,
)

SWITZERLAND = Country(
    code="CH",
    name=Message(N_("Switzerland")),
    zone="Europe/Zurich",
    endings=(".ch", ".com"),
    laws=(no_right_to_withdraw(NO_WITHDRAWAL, _HERE, BY_WEB), liable_unless_excluded(LIABILITY_YEARS, _HERE)),
    duties={
        Duty.EMAIL: shop_names_email(
            "https://handelsverband.swiss/swiss-online-garantie-zertifizierung-impressum/", _CHECKED, _HERE
        )
    },
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
