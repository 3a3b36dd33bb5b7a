"""Denmark."""

from datetime import date

from wizard.countries.bodies.dk import BODIES
from wizard.countries.country import Country, Duty, Fact, ProofOfPost
from wizard.countries.duties import names_email_beside_form
from wizard.countries.minimum import (
    delivered_within,
    in_time_within,
    known,
    liable_for,
    may_withdraw,
    postage_unless_offered,
)
from wizard.countries.rights import BY_WEB, delivery, repair_or_replacement, seller_liable, withdrawal
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Denmark", "de": "in Dänemark", "da": "i Danmark"}

LIABILITY_YEARS = Fact(2, "https://www.forbrug.dk/artikler/forbrug/forbrugerleksikon/koebeloven", _CHECKED)
DELIVERY_DAYS = Fact(
    30,
    "https://www.forbrugerombudsmanden.dk/hvad-gaelder/markedsfoeringsloven/webshopguide/efter-salget",
    _CHECKED,
)
NOTICE_MONTHS = Fact(2, "https://denstoredanske.lex.dk/relative_reklamationsfrist", _CHECKED)
WITHDRAWAL_DAYS = Fact(14, "https://www.forbrugerombudsmanden.dk/alle-emner/forbrugeraftaler/fortrydelse", _CHECKED)

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Denmark, dao delivers letters now that PostNord no longer does, and takes them in its shops,"
            " where you can ask what proof there is, as far as we know."
        ),
        "de": (
            "In Dänemark stellt dao die Briefe zu, seit PostNord es nicht mehr tut, und nimmt sie in Läden an, in"
            " denen man nach einem Nachweis fragen kann, soweit wir wissen."
        ),
        "da": (
            "I Danmark omdeler dao breve, efter at PostNord er holdt op, og tager imod dem i sine butikker, hvor"
            " du kan spørge, hvilket bevis du kan få, så vidt vi ved."
        ),
    },
    "https://www.deutschlandfunk.de/staatliches-postunternehmen-stellt-briefzustellung-ein-100.html",
    _CHECKED,
)

DENMARK = Country(
    code="DK",
    name=Message(N_("Denmark")),
    zone="Europe/Copenhagen",
    endings=(".dk", ".com"),
    rights=(
        repair_or_replacement(LIABILITY_YEARS, _HERE),
        seller_liable(LIABILITY_YEARS, _HERE),
        delivery(DELIVERY_DAYS, _HERE),
        withdrawal(WITHDRAWAL_DAYS, _HERE, BY_WEB),
    ),
    laws=(
        may_withdraw(WITHDRAWAL_DAYS, _HERE, BY_WEB),
        postage_unless_offered(known(WITHDRAWAL_DAYS.source, _CHECKED), _HERE, BY_WEB),
        liable_for(LIABILITY_YEARS, _HERE),
        in_time_within(NOTICE_MONTHS, _HERE, compared=False),
        delivered_within(DELIVERY_DAYS, _HERE),
    ),
    duties={
        Duty.EMAIL: names_email_beside_form(
            "https://www.forbrugerombudsmanden.dk/alle-emner/anden-lovgivning/e-handelsloven", _CHECKED, _HERE
        )
    },
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
