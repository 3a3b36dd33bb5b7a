"""What a customer says is right where their site, or our reading of it, is wrong. It holds in their case alone."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from wizard.domain.case import Case, Company, Correction
from wizard.domain.facts import Contact, ContactSort, Evidence, PolicySort, SiteFacts

COMPANY, COUNTRY, RETURN_WINDOW, ANSWERS, PAGES = "company", "country", "return_window", "answers", "pages"
# What can be called wrong on each card of the company page: keys of facts, as they stand in the case.
CARDS: Mapping[str, tuple[str, ...]] = {
    "contacts": (
        *(ContactSort.EMAILS, ContactSort.PHONES, ContactSort.FORMS, ContactSort.ADDRESSES, ContactSort.PEOPLE),
        *(ContactSort.CHAT, ContactSort.MESSENGERS, ContactSort.SOCIAL),
        *(COMPANY, COUNTRY),
    ),
    "rules": (RETURN_WINDOW, *PolicySort),
    "faq": (ANSWERS,),
    "pages": (PAGES,),
}


def corrected(facts: SiteFacts, company: Company) -> SiteFacts:
    """The facts as this customer has them: without what they call wrong, with their own address and number first."""
    said = company.corrections
    if not said:
        return facts
    read, region = facts.fetched_at, _words(said, COUNTRY, company.country or facts.country)
    return replace(
        facts,
        company=_words(said, COMPANY, facts.company),
        country=_words(said, COUNTRY, facts.country),
        contacts={
            sort: (
                *_own(sort, said[sort].words if sort in said else "", region, Evidence("", "", read, "")),
                *(one for one in facts.contacts.get(sort, ()) if one.value not in _wrong(said, sort)),
            )
            for sort in ContactSort
        },
        return_window=None if RETURN_WINDOW in said else facts.return_window,
        policies={sort: policy for sort, policy in facts.policies.items() if sort not in said},
        faq=tuple(entry for entry in facts.faq if entry.question not in _wrong(said, ANSWERS)),
        passages=tuple(one for one in facts.passages if one.heading not in _wrong(said, ANSWERS)),
        pages={
            kind: tuple(page for page in found if page.url not in _wrong(said, PAGES))
            for kind, found in facts.pages.items()
        },
    )


def _words(said: Mapping[str, Correction], fact: str, otherwise: str) -> str:
    return said[fact].words if fact in said else otherwise


def _wrong(said: Mapping[str, Correction], fact: str) -> tuple[str, ...]:
    return said[fact].wrong if fact in said else ()


def _own(sort: ContactSort, words: str, region: str, evidence: Evidence) -> tuple[Contact, ...]:
    """The customer's words as a way to write or phone, where they are one."""
    if sort is ContactSort.EMAILS:
        with suppress(EmailNotValidError):
            address = validate_email(words, check_deliverability=False).normalized
            return (Contact(sort, address.lower(), evidence, score=1.0),)
    if sort is ContactSort.PHONES:
        with suppress(phonenumbers.NumberParseException):
            number = phonenumbers.parse(words, region or None)
            if phonenumbers.is_possible_number(number):
                written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
                return (Contact(sort, written, evidence, score=1.0),)
    return ()


def with_corrections(case: Case, said: Mapping[str, Correction], facts: SiteFacts | None) -> Case:
    """The case with these corrections, and its letters without what they call wrong. `facts`: as read."""
    company = replace(case.company, corrections=said)
    if "company" in case.letters[0].answered:  # confirmed already, so proposing it would change nothing
        company = replace(
            company, name=_words(said, COMPANY, company.name), country=_words(said, COUNTRY, company.country)
        )
    case = replace(case, company=company)
    for number in range(len(case.letters)):
        case = _without_wrong(case, number, said, facts)
    return case


def _without_wrong(case: Case, number: int, said: Mapping[str, Correction], facts: SiteFacts | None) -> Case:
    letter = case.letters[number]
    opening, rule, page = letter.opening, letter.request.rule, letter.policy_read
    if opening.recipient and opening.recipient.value in _wrong(said, ContactSort.EMAILS):
        # To whom it goes is asked once more, with the right address proposed.
        letter = replace(letter, opening=replace(opening, recipient=None), answered=letter.answered - {"opening"})
    if rule and facts and rule.quote in _quotes(facts, said):
        letter = replace(letter, request=replace(letter.request, rule=None, quote_rule=False))
    if page and page.url in _wrong(said, PAGES):
        letter = replace(letter, policy_read=None)
    return case.with_letter(number, letter)


def _quotes(facts: SiteFacts, said: Mapping[str, Correction]) -> set[str]:
    """The sentences of the rules that are called wrong."""
    quotes = {policy.evidence.quote for sort, policy in facts.policies.items() if sort in said}
    if facts.return_window and RETURN_WINDOW in said:
        quotes.add(facts.return_window.evidence.quote)
    return quotes
