"""What a reading has found, in numbers, for those who wait."""

from wizard.domain.facts import ContactSort, PageKind, Progress, SiteFacts
from wizard.i18n import gettext, ngettext
from wizard.web.desk import PAGE_NAMES


def found_so_far(progress: Progress | None) -> str:
    """ "2 e-mail addresses, 14 questions, pages: Contact, Returns"; "" where there is nothing to tell yet."""
    if progress is None:
        return ""
    return _told(
        emails=progress.contacts.get(ContactSort.EMAILS, 0),
        phones=progress.contacts.get(ContactSort.PHONES, 0),
        questions=progress.questions,
        kinds=frozenset(progress.kinds),
    )


def found_in(facts: SiteFacts) -> str:
    """The same of what was found in the end."""
    return _told(
        emails=len(facts.contacts.get(ContactSort.EMAILS, ())),
        phones=len(facts.contacts.get(ContactSort.PHONES, ())),
        questions=len(facts.faq),
        kinds=frozenset(kind for kind, found in facts.pages.items() if found),
    )


def _told(*, emails: int, phones: int, questions: int, kinds: frozenset[PageKind]) -> str:
    parts = []
    if emails:
        parts.append(ngettext("%(num)s e-mail address", "%(num)s e-mail addresses", emails))
    if phones:
        parts.append(ngettext("%(num)s phone number", "%(num)s phone numbers", phones))
    if questions:
        parts.append(ngettext("%(num)s question", "%(num)s questions", questions))
    if kinds:
        names = ", ".join(str(name) for kind, name in PAGE_NAMES if kind in kinds)
        parts.append(gettext("pages: %(names)s", names=names))
    return ", ".join(parts)
