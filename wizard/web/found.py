"""What a reading has found, in numbers, for those who wait."""

from wizard.domain.facts import ContactSort, PageKind, Progress, SiteFacts, Status
from wizard.i18n import gettext, ngettext, say
from wizard.web.desk import PAGE_NAMES


def doing(progress: Progress | None) -> str:
    """What is being done; something from the first second on."""
    return say(progress.doing) if progress else gettext("Looking at their first page …")


def found_so_far(progress: Progress | None) -> str:
    """ "Found so far: 2 e-mail addresses, 14 questions, pages: Contact"; "" where there is nothing to tell yet."""
    if progress is None:
        return ""
    found = _told(
        emails=progress.contacts.get(ContactSort.EMAILS, 0),
        phones=progress.contacts.get(ContactSort.PHONES, 0),
        questions=progress.questions,
        kinds=frozenset(progress.kinds),
    )
    return gettext("Found so far: %(what)s", what=found) if found else ""


def pages_read(progress: Progress | None) -> str:
    """ "3 of at most 12 pages read"; "" before the first."""
    if progress is None or not progress.most:
        return ""
    return gettext("%(read)s of at most %(most)s pages read", read=progress.read, most=progress.most)


def finished(facts: SiteFacts | None) -> str:
    """How a reading ended."""
    if facts is None or facts.status in (Status.BLOCKED, Status.UNREACHABLE):
        return gettext("We could not read their site.")
    found = _told(
        emails=len(facts.contacts.get(ContactSort.EMAILS, ())),
        phones=len(facts.contacts.get(ContactSort.PHONES, ())),
        questions=len(facts.faq),
        kinds=frozenset(kind for kind, rows in facts.pages.items() if rows),
    )
    done, what = gettext("We have finished reading their site."), gettext("Found: %(what)s", what=found)
    return f"{done} {what}" if found else done


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
