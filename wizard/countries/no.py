"""Norway."""

from datetime import date

from wizard.countries.country import Country, Fact
from wizard.countries.minimum import liable_for_at_least
from wizard.countries.rights import seller_liable
from wizard.domain.language import N_, Message

_HERE = {"en": "in Norway", "de": "in Norwegen", "da": "i Norge"}

# Five years for goods meant to last clearly longer; a letter does not tell which those are.
LASTING_YEARS = 5
LIABILITY_YEARS = Fact(2, "https://www.forbrukertilsynet.no/send-sak-til-mekling", date(2026, 11, 22))

NORWAY = Country(
    code="NO",
    name=Message(N_("Norway")),
    zone="Europe/Oslo",
    endings=(".no", ".com"),
    rights=(seller_liable(LIABILITY_YEARS, _HERE),),
    laws=(liable_for_at_least(LIABILITY_YEARS, LASTING_YEARS, _HERE),),
)
