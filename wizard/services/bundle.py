"""F9: the bundle to take along, made of what was sent, what was noted, and the pages that are still kept."""

from datetime import date

from wizard.delivery import File
from wizard.delivery.bundle import bundle, cited
from wizard.domain.case import Case
from wizard.languages.compose import compose, letter_language
from wizard.services import Services
from wizard.services.research import snapshots_for


def bundle_of(services: Services, case: Case, *, language: str, today: date) -> File:
    """The papers of the matter in one PDF; `language` is that of the words around them."""
    sent = [letter for letter in case.letters if letter.sent]
    letters = [(one, compose(case, one, language=letter_language(case, one), today=today)) for one in sent]
    sources = [source for letter in sent for source in cited(letter)]
    snapshots = snapshots_for(services, case.company.host, sources) if case.company.host and sources else ()
    return bundle(case, letters, snapshots, language=language, today=today)
