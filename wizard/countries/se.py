"""Sweden."""

from datetime import date

from wizard.countries.bodies.se import BODIES
from wizard.countries.country import Country, Fact, ProofOfPost
from wizard.countries.minimum import (
    board_within,
    in_time_within,
    known,
    liable_for,
    may_withdraw,
    postage_only_if_told,
)
from wizard.countries.rights import BY_WEB, seller_liable, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Sweden", "de": "in Schweden", "da": "i Sverige"}

LIABILITY_YEARS = Fact(3, "https://www.konsumentverket.se/konsumentratt-process/reklamera-vara", _CHECKED)
NOTICE_MONTHS = Fact(2, LIABILITY_YEARS.source, _CHECKED)
ARN_YEARS = Fact(
    1,
    "https://github.com/se-lex/sfs/blob/85073a3acd5888136ec550b63b682dd5079ace9c/2015/sfs-2015-739.md",
    _CHECKED,
)
WITHDRAWAL_DAYS = Fact(
    14,
    "https://www.konsumentverket.se/for-foretag/konsumentratt-for-foretagare/om-kunden-angrar-sitt-kop",
    _CHECKED,
)

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Sweden, PostNord hands a registered letter (“Rek”) over only against identification and a"
            " confirmation of receipt, and you can track it, as far as we know."
        ),
        "de": (
            "In Schweden händigt PostNord einen eingeschriebenen Brief („Rek“) nur gegen Ausweis und Quittung"
            " aus, und Sie können ihn verfolgen, soweit wir wissen."
        ),
        "da": (
            "I Sverige udleverer PostNord kun et rekommanderet brev (»Rek«) mod legitimation og kvittering, og du"
            " kan følge det, så vidt vi ved."
        ),
    },
    "https://www.postnord.se/en/sending/letters-and-parcels/registered-mail-domestic",
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
        board_within(ARN_YEARS, "Allmänna reklamationsnämnden", _HERE),
    ),
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
