"""Switzerland. What a shop's terms may exclude there, no letter can state as a right."""

from wizard.countries.country import Country
from wizard.domain.language import N_, Message

SWITZERLAND = Country(code="CH", name=Message(N_("Switzerland")), zone="Europe/Zurich", endings=(".ch", ".com"))
