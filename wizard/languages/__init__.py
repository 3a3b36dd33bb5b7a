"""The languages of letters, and of the pages."""

from wizard.domain.letter import Problem
from wizard.languages.da import DANISH
from wizard.languages.de import GERMAN
from wizard.languages.en import ENGLISH
from wizard.languages.text import Language

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, DANISH)


def language_of(code: str) -> Language:
    """The language with this ISO 639-1 code; raises KeyError where letters cannot be written in it."""
    return _BY_CODE[code]


def phrase(problem: Problem, language: str) -> str:
    """A problem in two or three words, as a subject names it: "not delivered"."""
    return language_of(language).problems[problem]


_BY_CODE = {language.code: language for language in LANGUAGES}
