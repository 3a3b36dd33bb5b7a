"""Norway."""

from datetime import date

from wizard.countries.bodies.no import BODIES
from wizard.countries.country import Country, Fact, ProofOfPost
from wizard.countries.minimum import in_time_within, liable_for_at_least
from wizard.countries.rights import seller_liable
from wizard.domain.language import N_, Message

_HERE = {"en": "in Norway", "de": "in Norwegen", "da": "i Norge"}

# Five years for goods meant to last clearly longer; a letter does not tell which those are.
LASTING_YEARS = 5
LIABILITY_YEARS = Fact(2, "https://www.forbrukertilsynet.no/send-sak-til-mekling", date(2026, 11, 22))
NOTICE_MONTHS = Fact(
    2, "https://www.regjeringen.no/no/dokumenter/prop.-49-ls-20222023/id2965716/?ch=9", date(2026, 11, 22)
)

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Norway, Posten gives you a receipt for a registered letter (“rekommandert brev”), and whoever"
            " collects it has to show identification, as far as we know."
        ),
        "de": (
            "In Norwegen gibt Posten Ihnen für einen eingeschriebenen Brief („rekommandert brev“) eine Quittung,"
            " und wer ihn abholt, muss sich ausweisen, soweit wir wissen."
        ),
        "da": (
            "I Norge giver Posten dig en kvittering for et rekommanderet brev (»rekommandert brev«), og den, der"
            " henter det, skal vise legitimation, så vidt vi ved."
        ),
    },
    "https://www.posten.no/vilkar/rekommandert-brev",
    date(2026, 11, 22),
)

NORWAY = Country(
    code="NO",
    name=Message(N_("Norway")),
    zone="Europe/Oslo",
    endings=(".no", ".com"),
    rights=(seller_liable(LIABILITY_YEARS, _HERE),),
    laws=(
        liable_for_at_least(LIABILITY_YEARS, LASTING_YEARS, _HERE),
        in_time_within(NOTICE_MONTHS, _HERE, compared=False),
    ),
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
