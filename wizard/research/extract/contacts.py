"""The ways to reach a company, put together from all its pages that were read."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from wizard.domain.facts import Contact, ContactSort, Evidence, FormDetails, FormField, PageKind, Purpose
from wizard.research.extract.channels import FoundChannel, chats, messengers, own_profiles, profiles
from wizard.research.extract.country import countries_named
from wizard.research.extract.emails import emails, for_applicants
from wizard.research.extract.forms import forms
from wizard.research.extract.hours import telephone_hours, told_to_machines
from wizard.research.extract.labels import without_brand
from wizard.research.extract.lines import Line, lines
from wizard.research.extract.people import people
from wizard.research.extract.phones import FoundPhone, a_slip_of, phones, regions
from wizard.research.extract.postal import addresses, place_key
from wizard.research.hosts import parts_of
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

ReadPage = tuple[KindedPage, tuple[Line, ...]]
PHONE_DIGITS = 7  # at the end of a number: enough to know it again, however the country is written
# A form for complaints goes before the general one, one for quotes or applicants after it.
FORM_WORTH = {
    Purpose.COMPLAINTS: 0.05,
    Purpose.SERVICE: 0.05,
    Purpose.SALES: -0.2,
    Purpose.PRIVACY: -0.3,
    Purpose.OTHER: -0.4,
}
ASIDE_AT_MOST = 2  # addresses in running content that may be the company's where there are no others; more are a crowd


def contacts(
    pages: Sequence[KindedPage], *, host: str, country: str, language: str
) -> Mapping[ContactSort, tuple[Contact, ...]]:
    """Each sort's contacts, best first. `country` (ISO 3166-1) and `language` (ISO 639-1) may be ""."""
    read = [(kinded, lines(kinded.page)) for kinded in pages]
    itself = f"{host} {pages[0].page.title}" if pages else host
    return {
        ContactSort.EMAILS: _emails(read, host, itself),
        ContactSort.PHONES: _phones(read, regions(country, host, language), itself),
        ContactSort.FORMS: _forms(pages, host),
        ContactSort.ADDRESSES: _addresses(read, country),
        ContactSort.PEOPLE: _people(read),
        ContactSort.CHAT: _channels(pages, ContactSort.CHAT, chats),
        ContactSort.MESSENGERS: _channels(pages, ContactSort.MESSENGERS, messengers),
        ContactSort.SOCIAL: _profiles(pages),
    }


def _emails(read: Sequence[ReadPage], host: str, itself: str) -> tuple[Contact, ...]:
    sure: list[Contact] = []
    aside: list[Contact] = []
    for kinded, page_lines in read:
        for email in emails(page_lines, host=host, kinds=kinded.kinds, itself=itself):
            evidence = kinded.page.evidence(email.quote)
            contact = Contact(
                ContactSort.EMAILS, email.address, evidence, email.label, score=email.score, purpose=email.purpose
            )
            if email.trusted:
                (aside if email.aside and not _is_home(kinded.page) else sure).append(contact)
    if not sure and len({contact.value for contact in aside}) <= ASIDE_AT_MOST:
        return _best(aside)
    return _best([contact for contact in sure if not for_applicants(contact.value)] or sure)


def _is_home(page: Page) -> bool:
    return re.fullmatch(r"/?(?:index\.\w+)?", urlsplit(page.url).path) is not None


def _phones(read: Sequence[ReadPage], where: tuple[str, ...], itself: str) -> tuple[Contact, ...]:
    found: list[Contact] = []
    faxes: set[str] = set()
    called: set[str] = set()
    shown: set[str] = set()
    dialled: set[str] = set()
    for kinded, page_lines in read:
        here = tuple(dict.fromkeys((*where, *countries_named(kinded.page))))
        of_page = tuple(phones(page_lines, where=here, kinds=kinded.kinds, itself=itself))
        away = telephone_hours(page_lines) if any(phone.trusted and not phone.hours for phone in of_page) else ""
        for phone in of_page:
            if phone.fax:
                faxes.add(phone.number)
            if phone.called:
                called.add(phone.number)
            (dialled if phone.unseen else shown).add(phone.number)
            if phone.trusted and not phone.fax:
                found.append(_phone(phone, kinded.page, away))
    slips = {number for number in dialled - shown if any(a_slip_of(number, other) for other in shown)}
    return _best(contact for contact in found if contact.value not in (faxes - called) | slips)


def _phone(phone: FoundPhone, page: Page, away: str) -> Contact:
    """`away`: the hours that the page tells of its telephone elsewhere."""
    return Contact(
        ContactSort.PHONES,
        phone.number,
        page.evidence(phone.quote),
        phone.label,
        score=phone.score,
        purpose=phone.purpose,
        hours=_evidence(page, phone.hours or _hours_told(page, phone.number) or away),
        price=_evidence(page, phone.price),
    )


def _evidence(page: Page, quote: str) -> Evidence | None:
    return page.evidence(quote) if quote else None


def _hours_told(page: Page, number: str) -> str:
    """The hours that structured data gives with a telephone number."""
    for thing in page.json_ld:
        told = re.sub(r"\D", "", str(thing.get("telephone") or ""))
        if len(told) >= PHONE_DIGITS and told[-PHONE_DIGITS:] == number[-PHONE_DIGITS:] and thing.get("hoursAvailable"):
            return told_to_machines(thing)
    return ""


def _forms(pages: Sequence[KindedPage], host: str) -> tuple[Contact, ...]:
    # One form, with this or that product filled in, is one; "?page=2" and "?page=9" may be for different things.
    found: dict[tuple[str, tuple[FormField, ...], Purpose | None], Contact] = {}
    for kinded in pages:
        for form in list(forms(kinded.page, kinded.kinds))[:1]:
            same = (kinded.page.url.partition("?")[0], form.fields, form.purpose)
            score = form.score + (0.1 if PageKind.CONTACT in kinded.kinds else 0.0) + FORM_WORTH.get(form.purpose, 0.0)
            contact = Contact(
                ContactSort.FORMS,
                kinded.page.url,
                kinded.page.evidence(form.quote),
                "" if _is_home(kinded.page) else without_brand(kinded.page.title, [parts_of(host)[1]]),
                score=round(score, 2),
                purpose=form.purpose,
                sends_copy=form.sends_copy,
                form=FormDetails(form.fields, form.captcha),
            )
            if same not in found or contact.score > found[same].score:
                found[same] = contact
    return _best(found.values())


def _addresses(read: Sequence[ReadPage], country: str) -> tuple[Contact, ...]:
    found: dict[str, list[Contact]] = defaultdict(list)
    for kinded, page_lines in read:
        for address in addresses(kinded.page, page_lines, country=country, kinds=kinded.kinds):
            evidence = kinded.page.evidence(address.quote)
            hours = _evidence(kinded.page, address.hours)
            contact = Contact(
                ContactSort.ADDRESSES, address.line, evidence, address.label, score=address.score, hours=hours
            )
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


def _profiles(pages: Sequence[KindedPage]) -> tuple[Contact, ...]:
    found = [(kinded.page, channel) for kinded in pages for channel in profiles(kinded.page)]
    kept = own_profiles([channel for _, channel in found])
    pages_of = {channel.url: page for page, channel in reversed(found)}
    return tuple(
        Contact(ContactSort.SOCIAL, one.url, pages_of[one.url].evidence(one.url), one.service, score=round(one.sure, 2))
        for one in kept
    )


def _best(found: Iterable[Contact]) -> tuple[Contact, ...]:
    """One contact per value, its surest evidence kept, best first; what stands on more pages goes before its equals."""
    by_value: dict[str, list[Contact]] = defaultdict(list)
    for contact in found:
        by_value[contact.value].append(contact)
    kept = [(_one(same), len(same)) for same in by_value.values()]
    kept.sort(key=lambda pair: (-pair[0].score, -pair[1]))
    return tuple(contact for contact, _ in kept)


def _one(same: Sequence[Contact]) -> Contact:
    """The surest of one value's contacts, with what only others tell: its hours, its price.

    What suits a complaint better makes a surer contact, so a desk named once is not lost in ten footers.
    """
    best = max(same, key=lambda contact: contact.score)
    hours = best.hours or next((contact.hours for contact in same if contact.hours), None)
    price = best.price or next((contact.price for contact in same if contact.price), None)
    return replace(best, hours=hours, price=price)
