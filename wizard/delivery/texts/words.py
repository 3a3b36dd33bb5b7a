"""What a language brings for the formats that are spoken, or written shorter than a letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.domain.case import Answer, Ending
from wizard.domain.letter import Channel, Kind, Problem

# A script is lines; of each line's wordings, the first counts whose values (%(name)s) are all known, and a line of
# which none can be said is left out. Values: name, company, phone, email, order_number, customer_number,
# about (the subject without wish and number), in_short (without the number), said (how the letter introduces the
# matter), happened, request, matter.
Script = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class OnPaper:
    """What stands around a printed letter."""

    order_number: str
    contract_number: str
    customer_number: str
    enclosure: str  # the heading of one
    enclosures: str
    page: str  # "Page %(number)s of %(all)s"


@dataclass(frozen=True)
class InBundle:
    """What stands around the papers of a matter that somebody takes along."""

    title: str  # %(company)s
    made_on: str  # %(date)s
    customer: str
    company: str
    about: str
    contents: str
    letter: str  # %(number)s, %(date)s
    went: Mapping[Channel, str]
    to: str
    elsewhere: str
    asked: str
    history: str
    letter_sent: str  # %(number)s
    events: Mapping[str, str]  # by the sort of the event, see `domain.case`
    stands: Mapping[Answer, str]  # replies that are no answer yet
    who: str
    number: str  # theirs
    named_day: str
    ended: Mapping[Ending, str]
    evidence: str  # %(number)s, %(host)s
    page: str  # its address
    read_on: str
    checksum: str
    quoted: str
    whole_text: str
    shortened: str  # %(shown)s, %(all)s
    enclosures: str
    of_letter: str  # %(number)s


@dataclass(frozen=True)
class Words:
    to: str  # on top of the text file
    subject: str
    phone: Mapping[Kind, Script]  # sixty seconds
    notes: tuple[str, ...]  # what to write down during a call
    voicemail: Mapping[Kind, Script]  # twenty seconds
    chat: Mapping[Kind, Script]
    in_person: Mapping[Kind, Script]  # a card
    public_post: Mapping[Kind, Script]  # says nothing about the customer: company and matter are its only values
    matters: Mapping[Problem, str]  # as they follow "it is about"
    paper: OnPaper
    bundle: InBundle
