"""The ways to reach a company, put together from all its pages that were read."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from wizard.domain.facts import Contact, ContactSort, FormDetails, FormField, PageKind
from wizard.research.extract.channels import FoundChannel, chats, messengers, profiles
from wizard.research.extract.company import countries_named
from wizard.research.extract.emails import emails
from wizard.research.extract.forms import forms
from wizard.research.extract.lines import Line, lines
from wizard.research.extract.people import people
from wizard.research.extract.phones import phones, regions
from wizard.research.extract.postal import addresses, place_key
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

ReadPage = tuple[KindedPage, tuple[Line, ...]]
ASIDE_AT_MOST = 2  # addresses in running content that may be the company's where there are no others; more are a crowd


def contacts(
    pages: Sequence[KindedPage], *, host: str, country: str, language: str
) -> Mapping[ContactSort, tuple[Contact, ...]]:
    """Each sort's contacts, best first. `country` (ISO 3166-1) and `language` (ISO 639-1) may be ""."""
    read = [(kinded, lines(kinded.page)) for kinded in pages]
    return {
        ContactSort.EMAILS: _emails(read, host),
        ContactSort.PHONES: _phones(read, regions(country, host, language)),
        ContactSort.FORMS: _forms(pages),
        ContactSort.ADDRESSES: _addresses(read, country),
        ContactSort.PEOPLE: _people(read),
        ContactSort.CHAT: _channels(pages, ContactSort.CHAT, chats),
        ContactSort.MESSENGERS: _channels(pages, ContactSort.MESSENGERS, messengers),
        ContactSort.SOCIAL: _channels(pages, ContactSort.SOCIAL, profiles),
    }


def _emails(read: Sequence[ReadPage], host: str) -> tuple[Contact, ...]:
    sure: list[Contact] = []
    aside: list[Contact] = []
    for kinded, page_lines in read:
        for email in emails(page_lines, host=host, kinds=kinded.kinds):
            evidence = kinded.page.evidence(email.quote)
            contact = Contact(ContactSort.EMAILS, email.address, evidence, email.label, score=email.score)
            if email.trusted:
                (aside if email.aside and not _is_home(kinded.page) else sure).append(contact)
    if not sure and len({contact.value for contact in aside}) <= ASIDE_AT_MOST:
        return _best(aside)
    return _best(sure)


def _is_home(page: Page) -> bool:
    return re.fullmatch(r"/?(?:index\.\w+)?", urlsplit(page.url).path) is not None


def _phones(read: Sequence[ReadPage], where: tuple[str, ...]) -> tuple[Contact, ...]:
    found: list[Contact] = []
    faxes: set[str] = set()
    called: set[str] = set()
    for kinded, page_lines in read:
        here = tuple(dict.fromkeys((*where, *countries_named(kinded.page))))
        for phone in phones(page_lines, where=here, kinds=kinded.kinds):
            if phone.fax:
                faxes.add(phone.number)
            if phone.called:
                called.add(phone.number)
            if phone.trusted and not phone.fax:
                found.append(
                    Contact(
                        ContactSort.PHONES,
                        phone.number,
                        kinded.page.evidence(phone.quote),
                        phone.label,
                        "",
                        phone.score,
                    )
                )
    return _best(contact for contact in found if contact.value not in faxes - called)


def _forms(pages: Sequence[KindedPage]) -> tuple[Contact, ...]:
    found = []
    for kinded in pages:
        for form in list(forms(kinded.page))[:1]:
            score = form.score + (0.1 if PageKind.CONTACT in kinded.kinds else 0.0)
            found.append(
                Contact(
                    ContactSort.FORMS,
                    kinded.page.url,
                    kinded.page.evidence(form.quote),
                    kinded.page.title,
                    score=score,
                    sends_copy=form.sends_copy,
                    form=FormDetails(tuple(FormField(label) for label in form.fields)),
                )
            )
    return _best(found)


def _addresses(read: Sequence[ReadPage], country: str) -> tuple[Contact, ...]:
    found: dict[str, list[Contact]] = defaultdict(list)
    for kinded, page_lines in read:
        for address in addresses(kinded.page, page_lines, country=country, kinds=kinded.kinds):
            evidence = kinded.page.evidence(address.quote)
            contact = Contact(ContactSort.ADDRESSES, address.line, evidence, address.label, score=address.score)
            found[place_key(address.line)].append(contact)
    return _best(contact for same in found.values() for contact in same if contact.value == _usual(same))


def _usual(same: Sequence[Contact]) -> str:
    """Of several spellings of one place, the one that the pages use most, the shortest of equals."""
    spellings = Counter(contact.value for contact in same)
    return min(spellings, key=lambda line: (-spellings[line], len(line)))


def _people(read: Sequence[ReadPage]) -> tuple[Contact, ...]:
    return _best(
        Contact(ContactSort.PEOPLE, person.name, kinded.page.evidence(person.quote), "", person.role, person.score)
        for kinded, page_lines in read
        for person in people(page_lines, kinds=kinded.kinds)
    )


def _channels(
    pages: Sequence[KindedPage], sort: ContactSort, find: Callable[[Page], Iterator[FoundChannel]]
) -> tuple[Contact, ...]:
    drawn: set[str] = set()
    found: list[Contact] = []
    for kinded in pages:
        for channel in find(kinded.page):
            if channel.url == kinded.page.url and channel.service in drawn:
                continue  # a live chat is on every page: once is enough
            drawn.add(channel.service)
            found.append(Contact(sort, channel.url, kinded.page.evidence(channel.url), channel.service))
    return _best(found)


def _best(found: Iterable[Contact]) -> tuple[Contact, ...]:
    """One contact per value, its surest evidence kept, best first; what stands on more pages goes before its equals."""
    by_value: dict[str, list[Contact]] = defaultdict(list)
    for contact in found:
        by_value[contact.value].append(contact)
    kept = [(max(same, key=lambda contact: contact.score), len(same)) for same in by_value.values()]
    kept.sort(key=lambda pair: (-pair[0].score, -pair[1]))
    return tuple(contact for contact, _ in kept)
