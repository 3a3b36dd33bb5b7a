"""The spoken and short formats' sentences, by letter language. To add a language: a file, and its line here."""

from collections.abc import Mapping

from wizard.delivery.texts.da import DANISH
from wizard.delivery.texts.de import GERMAN
from wizard.delivery.texts.en import ENGLISH
from wizard.delivery.texts.words import Words

TEXTS: Mapping[str, Words] = {"en": ENGLISH, "de": GERMAN, "da": DANISH}
