"""The stored document: one customer's matter with one company."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from wizard.domain.helping import Helper
from wizard.domain.letter import Channel, Letter

SCHEMA = 1  # a breaking change ships its reader one release before its writer

# What an event can be.
TALK = "talk"  # somebody was spoken to
REPLY = "reply"  # the company's answer, or that it has confirmed the letter
VISIT = "visit"  # somebody came, or the customer went there
PARCEL = "parcel"  # something was sent back, or came
NOTE = "note"  # anything else


@dataclass(frozen=True)
class Correction:
    """What the customer says of a fact on the company's site: `words` in their own, "" where they only know that the
    values in `wrong` are not right."""

    words: str = ""
    wrong: tuple[str, ...] = ()
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Company:
    """Whom the letter goes to. `host` is what research is asked for; the rest counts once the customer confirmed it."""

    host: str = ""
    name: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    language: str = ""  # of its site, ISO 639-1
    seen: datetime | None = None  # `fetched_at` of the facts that the customer last had before them
    corrections: Mapping[str, Correction] = field(default_factory=dict)  # by fact, see `wizard.steps.corrections`
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Customer:
    name: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    paper_address: str = ""  # stands on printed letters alone; "" = `address` does
    country: str = ""  # of residence, ISO 3166-1 alpha-2: decides rights
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


class Answer(StrEnum):
    """What somebody says who was asked how it stands."""

    SOLVED = "solved"
    PARTLY = "partly"
    ACKNOWLEDGED = "acknowledged"
    TIME = "time"
    SILENT = "silent"
    UNSENT = "unsent"


@dataclass(frozen=True)
class Event:
    """Something that happened in the matter: `what` = TALK, REPLY, VISIT, PARCEL or NOTE.

    `at` in UTC; midnight where the customer lives means that only the day is known. All else is as the customer noted
    it, "" and None where they did not.
    """

    at: datetime
    what: str
    how: Channel | None = None  # the way it came or went: by phone, in a chat, by e-mail
    who: str = ""  # on the other side, by name or description
    reference: str = ""  # the company's number for it: of a ticket, a case, a parcel
    said: str = ""  # what was said or promised, the customer's own words; of a reply, its text as pasted
    by: date | None = None  # the day by which it was promised, or for which they asked
    stands: Answer | None = None  # where the customer said this when a reminder asked
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Offer:
    """W20: what the company offers, and beside it what the customer would find fair. Private: in no letter, no file,
    no script, and on no page but the case's own."""

    on: date | None = None
    theirs: str = ""  # what they offer, the customer's own words
    acceptable: str = ""  # what the customer would accept
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


class Ending(StrEnum):
    """How a matter ended."""

    SOLVED = "solved"
    PARTLY = "partly"
    GIVEN_UP = "given_up"
    ESCALATED = "escalated"  # somebody else decides: a complaint body, a court
    NO_LETTER_NEEDED = "no_letter_needed"  # their own site had the answer (R5)


@dataclass(frozen=True)
class Ended:
    on: date
    how: Ending
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Reminders:
    """What the customer wants to be reminded of by e-mail, and where to."""

    address: str = ""  # confirmed; "" = nothing is mailed
    link: str = ""  # the token in the mailed links, see `wizard.storage.links`
    language: str = ""  # of the mails, ISO 639-1
    since: date | None = None  # the customer's day on which the address was confirmed
    until: date | None = None  # "alert me then, whatever happens"
    moved: Mapping[str, date] = field(default_factory=dict)  # the customer's own day, by `followup.schedule` key
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Counted:
    """What of the case stands in a partner's counters (`domain.counts`): each once, and for nobody but `partner`."""

    partner: str = ""  # whose site it was begun on, its key; "" = nothing is counted
    what: frozenset[str] = frozenset()
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Case:
    schema: int = SCHEMA
    company: Company = field(default_factory=Company)
    customer: Customer = field(default_factory=Customer)
    letters: tuple[Letter, ...] = (Letter(),)
    events: tuple[Event, ...] = ()
    offers: tuple[Offer, ...] = ()  # in the order in which they were noted
    ended: Ended | None = None  # None: the matter is open
    reminders: Reminders = field(default_factory=Reminders)
    helpers: tuple[Helper, ...] = ()  # links given to others, in the order in which they were made
    counted: Counted = field(default_factory=Counted)
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    def with_letter(self, number: int, letter: Letter) -> "Case":
        """This case with letter `number` (from 0) replaced."""
        return replace(self, letters=(*self.letters[:number], letter, *self.letters[number + 1 :]))
