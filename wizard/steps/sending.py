"""Which way to send a letter first, and why: by what research found, what the customer chose, and what cannot wait
(R8, C1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wizard.checks.urgency import Urgency, urgency
from wizard.domain.facts import Contact, ContactSort
from wizard.domain.language import N_, Message
from wizard.domain.letter import Channel, Letter
from wizard.research.extract.emails import nobody_reads
from wizard.research.ways import Contacts, best_of, best_way
from wizard.steps.base import Situation

# In the order in which they are listed. Before everyone comes last: it binds nobody to an answer.
ORDER = (
    Channel.EMAIL,
    Channel.FORM,
    Channel.PHONE,
    Channel.CHAT,
    Channel.POST,
    Channel.IN_PERSON,
    Channel.SOCIAL,
)
WRITTEN = (Channel.EMAIL, Channel.FORM, Channel.POST)
SORTS: Mapping[Channel, tuple[ContactSort, ...]] = {
    Channel.EMAIL: (ContactSort.EMAILS,),
    Channel.FORM: (ContactSort.FORMS,),
    Channel.PHONE: (ContactSort.PHONES,),
    Channel.CHAT: (ContactSort.CHAT, ContactSort.MESSENGERS),
    Channel.POST: (ContactSort.ADDRESSES,),
    Channel.IN_PERSON: (ContactSort.ADDRESSES,),
    Channel.SOCIAL: (ContactSort.SOCIAL,),
}
BY_SORT = {sort: channel for channel in reversed(ORDER) for sort in SORTS[channel]}

WHY_CALL: Mapping[Urgency, str] = {
    Urgency.SAFETY: N_(
        "Somebody could get hurt: stop using it, and tell them by phone at once. Then send the letter as well, as the "
        "record."
    ),
    Urgency.ENDING: N_(
        "The day is close. On the phone you learn at once whether they have noted it; the letter is your proof, so "
        "send it today too."
    ),
    Urgency.DELIVERY: N_(
        "It should come today. On the phone you learn at once where it is; the letter is then the record of your call."
    ),
    Urgency.SOON: N_(
        "You need it soon. On the phone you learn at once what they do; the letter is then the record of your call."
    ),
}
WHY_CHAT = N_("You need it soon, and we found no phone number. Somebody may answer in their chat at once.")
NO_NUMBER = N_(
    "You need it soon, but we found no phone number. Your receipt or bill may have one. Send the letter meanwhile."
)
CHOSEN = N_("You chose this address. An e-mail leaves you a copy, and their answer comes to your own mailbox.")
NOBODY_READS = N_("Nobody reads what is sent to that address. Use their form, and keep a copy of what you write.")
NO_ADDRESS = N_("You chose no e-mail address, so their form comes first. Keep a copy of what you write.")
DEAD_END = N_("Nobody reads what is sent to that address. Look for another one on your receipt or bill.")
UNKNOWN = N_(
    "We do not know yet how to reach them. Look for an e-mail address on your receipt or bill, or on their site."
)


@dataclass(frozen=True)
class Plan:
    """`contact` is what the first way leads to, None where research found none. `beside` goes with a call: the way that
    leaves something in writing."""

    first: Channel
    why: Message
    contact: Contact | None
    beside: Channel | None
    others: tuple[Channel, ...]

    @property
    def all(self) -> tuple[Channel, ...]:
        """Every way, the first one first."""
        return (self.first, *((self.beside,) if self.beside else ()), *self.others)

    @property
    def usual(self) -> Channel:
        """The way in which the letter itself most likely goes: what is asked first once it is sent."""
        return self.beside or self.first


@dataclass(frozen=True)
class _Way:
    channel: Channel
    why: str
    contact: Contact | None = None
    reaches: bool = True  # them; else it is only where to begin


def plan(now: Situation) -> Plan:
    """The plan for this letter today."""
    recipient = now.letter.opening.recipient
    contacts = now.facts.contacts if now.facts else {}
    return plan_for(contacts, now.letter, address=recipient.value if recipient else "", today=now.today)


def plan_for(contacts: Contacts, letter: Letter, *, address: str, today: date) -> Plan:
    """Pure. `address` is the e-mail address that the customer chose, "" none; `today` their own day."""
    found = {channel: _best(contacts, letter, channel) for channel in ORDER}
    written = _written(contacts, letter, address)
    first = _at_once(found, urgency(letter, today), written) or written
    writes_too = first.channel is not written.channel and written.reaches and written.channel in WRITTEN
    beside = written.channel if writes_too else None
    rest = [channel for channel in ORDER if channel not in (first.channel, beside)]
    reached = [channel for channel in rest if found[channel] and channel not in (Channel.IN_PERSON, Channel.SOCIAL)]
    others = (*reached, *(channel for channel in rest if channel not in reached))
    return Plan(first.channel, Message(first.why), first.contact, beside, others)


def _best(contacts: Contacts, letter: Letter, channel: Channel) -> Contact | None:
    of_sorts = (contacts.get(sort, ()) for sort in SORTS[channel])
    best = (best_of(some, kind=letter.kind, problem=letter.matter.problem) for some in of_sorts)
    return next((contact for contact in best if contact), None)


def _at_once(found: Mapping[Channel, Contact | None], why: Urgency | None, written: _Way) -> _Way | None:
    """The way for what cannot wait for a mailbox; None where nothing is urgent."""
    if why is None:
        return None
    if number := found[Channel.PHONE]:
        return _Way(Channel.PHONE, WHY_CALL[why], number)
    if chat := found[Channel.CHAT]:
        return _Way(Channel.CHAT, WHY_CHAT, chat)
    return _Way(written.channel, NO_NUMBER, written.contact) if written.reaches else None


def _written(contacts: Contacts, letter: Letter, address: str) -> _Way:
    """The way for a letter that can wait for its answer."""
    best = best_way(contacts, kind=letter.kind, problem=letter.matter.problem)
    if address and not nobody_reads(address):
        offered = any(contact.value == address for contact in contacts.get(ContactSort.EMAILS, ()))
        if best and (best.contact.value == address or (offered and best.contact.sort is ContactSort.FORMS)):
            return _Way(BY_SORT[best.contact.sort], best.reason.msgid, best.contact)
        return _Way(Channel.EMAIL, CHOSEN)
    # An address that the customer does not want is none of theirs to be offered again.
    mailless: Contacts = {sort: some for sort, some in contacts.items() if sort is not ContactSort.EMAILS}
    best = best_way(mailless, kind=letter.kind, problem=letter.matter.problem)
    if best is None:
        return _Way(Channel.EMAIL, DEAD_END if address else UNKNOWN, reaches=False)
    channel, why = BY_SORT[best.contact.sort], best.reason.msgid
    if channel is Channel.FORM and address:
        why = NOBODY_READS
    elif channel is Channel.FORM and contacts.get(ContactSort.EMAILS):
        why = NO_ADDRESS
    return _Way(channel, why, best.contact)
