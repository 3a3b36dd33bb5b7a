"""Which of a company's ways in suits a letter: the contacts of a sort in order, and the best way of all with a reason.

Pure functions over what research found; the letter's kind and problem decide (R3, R8).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wizard.domain.facts import Contact, ContactSort, Purpose
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Problem
from wizard.research.extract.purpose import is_returns_desk, of_mailbox

Contacts = Mapping[ContactSort, Sequence[Contact]]

_LAST = (Purpose.TECHNICAL, Purpose.SALES, Purpose.PRIVACY, Purpose.OTHER)
FOR_COMPLAINTS = tuple(Purpose)  # its order is that of complaints
FOR_QUESTIONS = (Purpose.SERVICE, Purpose.GENERAL, Purpose.COMPLAINTS, Purpose.BILLING, *_LAST)
FOR_PRAISE = (Purpose.SERVICE, Purpose.GENERAL, Purpose.COMPLAINTS, Purpose.BILLING, *_LAST)
FOR_CANCELLATIONS = (Purpose.SERVICE, Purpose.GENERAL, Purpose.BILLING, Purpose.COMPLAINTS, *_LAST)
ORDERS = {
    Kind.COMPLAINT: FOR_COMPLAINTS,
    Kind.QUESTION: FOR_QUESTIONS,
    Kind.COMPLIMENT: FOR_PRAISE,
    Kind.CANCELLATION: FOR_CANCELLATIONS,
}
DESKS = {Problem.PRIVACY: Purpose.PRIVACY, Problem.BILLING: Purpose.BILLING}
ABOUT_GOODS = (Problem.FAULTY, Problem.WRONG_ITEM, Problem.WITHDRAWAL, Problem.REFUND_WITHHELD)
# Said of an address for blame and praise alike: "Ris og ros", "Lob und Kritik".
PRAISE = re.compile(
    r"\b(?:ros|lob|beröm|praise|compliments?|feedback|complimenti|elogios?|compliment(?:en)?|pochwał)", re.IGNORECASE
)


@dataclass(frozen=True)
class Way:
    """The one contact to use first, and why, in a sentence for the customer."""

    contact: Contact
    reason: Message


def order_for(kind: Kind, problem: Problem | None = None) -> tuple[Purpose, ...]:
    """The purposes of contacts, the most suitable first."""
    order = ORDERS[kind]
    desk = DESKS.get(problem) if problem else None
    return (desk, *(purpose for purpose in order if purpose is not desk)) if desk else order


def ranked(contacts: Sequence[Contact], *, kind: Kind, problem: Problem | None = None) -> tuple[Contact, ...]:
    """Contacts of one sort, the most suitable for the letter first; equals stay in the order of research."""
    order = order_for(kind, problem)

    def place(contact: Contact) -> int:
        if kind is Kind.COMPLIMENT and PRAISE.search(contact.label):
            return -1
        # Who takes parcels back does not answer for a late one, or for a rude word.
        elsewhere = _only_takes_back(contact) and kind is Kind.COMPLAINT and problem not in (None, *ABOUT_GOODS)
        return order.index(Purpose.BILLING if elsewhere else contact.purpose)

    return tuple(sorted(contacts, key=place))


def _only_takes_back(contact: Contact) -> bool:
    named = contact.value.partition("@")[0] if contact.sort is ContactSort.EMAILS else contact.label
    return contact.purpose is Purpose.COMPLAINTS and is_returns_desk(named)


def best_way(contacts: Contacts, *, kind: Kind, problem: Problem | None = None) -> Way | None:
    """The single best way in for a letter, None where there is none that answers customers.

    Written ways go first, an e-mail before all, for it leaves a copy in the customer's own mailbox (R3). An address
    for the press, for applicants or partners is never best, nor one for data protection unless the matter is that.
    """
    best = {sort: best_of(contacts.get(sort, ()), kind=kind, problem=problem) for sort in ContactSort}
    email, form = best[ContactSort.EMAILS], best[ContactSort.FORMS]
    if email and not (form and _suits_much_better(form, email, kind, problem)):
        return Way(email, _why_email(email, form, kind, problem))
    if form:
        return Way(form, _why_form(form, email))
    return next(_others(best), None)


def best_of(contacts: Sequence[Contact], *, kind: Kind, problem: Problem | None = None) -> Contact | None:
    """The most suitable of one sort's contacts, None where none answers customers."""
    shut = {Purpose.OTHER, Purpose.PRIVACY} - {DESKS.get(problem) if problem else None}
    order = ranked(contacts, kind=kind, problem=problem)
    return next((contact for contact in order if contact.purpose not in shut), None)


def _suits_much_better(form: Contact, email: Contact, kind: Kind, problem: Problem | None) -> bool:
    """Whether the only address is that of technicians, while the form reaches who answers customers.

    An address for orders is not enough to leave the mailbox for a form: in a small shop, one person reads both.
    """
    order = order_for(kind, problem)
    return email.purpose is Purpose.TECHNICAL and order.index(form.purpose) < order.index(email.purpose)


def _why_email(email: Contact, form: Contact | None, kind: Kind, problem: Problem | None) -> Message:
    if email.purpose is Purpose.COMPLAINTS and kind is Kind.COMPLAINT:
        named = of_mailbox(email.value.partition("@")[0]) is Purpose.COMPLAINTS
        return Message(
            N_("They have an address for complaints.") if named else N_("They name this address for complaints.")
        )
    if email.purpose is Purpose.PRIVACY:
        return Message(N_("They have an address for questions about personal data."))
    if email.purpose is Purpose.BILLING and problem is Problem.BILLING:
        return Message(N_("They have an address for bills and payments."))
    if form and not form.sends_copy:
        return Message(N_("An e-mail leaves you a copy; their form does not say that it sends one."))
    if email.purpose is Purpose.SERVICE:
        return Message(N_("Their customer service reads it, and an e-mail leaves you a copy."))
    return Message(N_("An e-mail leaves you a copy."))


def _why_form(form: Contact, email: Contact | None) -> Message:
    if email:
        return Message(N_("Their form reaches those who answer customers; the address that we found does not."))
    if form.sends_copy:
        return Message(N_("We found no e-mail address for customers; their form offers you a copy."))
    return Message(N_("We found no e-mail address for customers. Use their form, and keep a copy of what you write."))


def _others(best: Mapping[ContactSort, Contact | None]) -> Iterator[Way]:
    """The ways without an e-mail address and a form, what leaves something in writing first."""
    for sort, reason in (
        (
            ContactSort.ADDRESSES,
            N_("We found neither an e-mail address for customers nor a form, but a letter by post reaches them."),
        ),
        (
            ContactSort.MESSENGERS,
            N_("We found neither an e-mail address for customers nor a form. Keep a picture of what you write."),
        ),
        (
            ContactSort.PHONES,
            N_("For customers we found only a telephone number. Note the day, the time and whom you spoke to."),
        ),
        (ContactSort.CHAT, N_("For customers we found only a chat. Keep a copy of what is said there.")),
    ):
        if contact := best[sort]:
            yield Way(contact, Message(reason))
