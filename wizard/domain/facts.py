"""What research finds on a company's site, every piece with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wizard.domain.language import Message


class PageKind(StrEnum):
    FAQ = "faq"
    CONTACT = "contact"
    RETURNS = "returns"
    SHIPPING = "shipping"
    WARRANTY = "warranty"
    COMPLAINTS = "complaints"
    TERMS = "terms"
    PRIVACY = "privacy"
    IMPRINT = "imprint"
    ABOUT = "about"
    # R6: linked where found, asked of no corpus
    SITEMAP = "sitemap"
    PAYMENT = "payment"
    PRODUCTS = "products"


class ContactSort(StrEnum):
    EMAILS = "emails"
    PHONES = "phones"
    FORMS = "forms"
    ADDRESSES = "addresses"
    PEOPLE = "people"
    CHAT = "chat"
    MESSENGERS = "messengers"  # WhatsApp, SMS and the like
    SOCIAL = "social"


class Purpose(StrEnum):
    """What a way in is for, in the company's own words beside it; the earlier ones suit a complaint better."""

    COMPLAINTS = "complaints"  # "Ris og ros", "Lob und Kritik", returns and claims desks too
    SERVICE = "service"
    GENERAL = "general"
    BILLING = "billing"
    TECHNICAL = "technical"
    SALES = "sales"
    PRIVACY = "privacy"
    OTHER = "other"  # press, careers, partners and whoever else does not answer customers


class PolicySort(StrEnum):
    """What a company's small print may settle (R6, R7); the days granted for returns are `ReturnWindow`."""

    RETURN_POSTAGE = "return_postage"  # who pays for sending back
    RETURN_EXCEPTIONS = "return_exceptions"  # what cannot be sent back
    RETURN_HOW = "return_how"  # what to do first: a form, a label, a number
    RETURN_WHERE = "return_where"  # the address or shop that takes it back
    REFUND_DELAY = "refund_delay"
    GUARANTEE = "guarantee"
    COMPLAINT_HOW = "complaint_how"  # how they want to be told of a fault
    COMPLAINT_DEADLINE = "complaint_deadline"  # by when
    REPLY_PROMISE = "reply_promise"  # "we answer within 24 hours"
    ADR_BODY = "adr_body"  # who decides where customer and company do not agree


class ButtonSort(StrEnum):
    """Functions that shops in the EU must offer on their sites (W21)."""

    WITHDRAWAL = "withdrawal"  # Directive 2011/83/EU Art. 11a
    CANCELLATION = "cancellation"  # of a running contract, § 312k BGB


class Status(StrEnum):
    COMPLETE = "complete"
    PARTIAL = "partial"  # something was read, something failed
    BLOCKED = "blocked"  # robots.txt, an operator's block, or an address we do not go to
    UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class Evidence:
    """Where a fact stands: the page, the words, when they were read, and a hash of the page's text."""

    url: str
    quote: str
    fetched_at: datetime
    sha256: str


@dataclass(frozen=True)
class FoundPage:
    """A page, or a section of one (then the URL has a fragment), that serves a kind; higher scores are surer."""

    kind: PageKind
    url: str
    title: str
    score: float


@dataclass(frozen=True)
class FormField:
    """A field as the form names it; `longest` in characters where the page states or enforces it."""

    label: str
    required: bool = False
    longest: int | None = None
    message: bool = False  # takes the letter's text


@dataclass(frozen=True)
class FormDetails:
    fields: tuple[FormField, ...] = ()
    captcha: bool = False


@dataclass(frozen=True)
class Contact:
    """One way to reach the company.

    `value`: an address in lower case, a number in E.164, a form's page URL, a postal address in one line, a
    person's name, a chat's or profile's URL. `label`: what stands beside it on the page ("Kundeservice"), `note`:
    a person's role, an address's holder. `score` ranks within the sort, higher is better for a customer who writes.
    """

    sort: ContactSort
    value: str
    evidence: Evidence
    label: str = ""
    note: str = ""
    score: float = 0.0
    purpose: Purpose = Purpose.GENERAL
    hours: Evidence | None = None  # when somebody answers the phone, or the shop is open
    price: Evidence | None = None  # phones only: what a call costs, where the site says so (R8)
    sends_copy: bool | None = None  # forms only: does it offer a copy? None where it does not say (R3)
    form: FormDetails | None = None


@dataclass(frozen=True)
class ReturnWindow:
    """The days that the company grants for sending goods back, in its own words."""

    days: int
    evidence: Evidence


@dataclass(frozen=True)
class Policy:
    """One thing that the small print settles. `days` where the sentence names a length, in calendar days (a year is
    365, a month 30, twelve months a year; working days with the weekends between); `name` the body, for ADR_BODY."""

    evidence: Evidence
    days: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Button:
    sort: ButtonSort
    url: str
    text: str
    evidence: Evidence


@dataclass(frozen=True)
class Snapshot:
    """The text of a page as it was read: what a case can show later, when the site says something else.

    `sha256` of `text` in UTF-8 is that of every `Evidence` from the page. `etag` and `last_modified` as the server
    sent them, "" where it did not: with them a later visit asks whether the page has changed.
    """

    url: str
    text: str
    fetched_at: datetime
    sha256: str
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True)
class Progress:
    """How far the reading of a site is, for those who wait: counts of what was found so far, no names."""

    doing: Message
    read: int = 0  # pages
    most: int = 0  # pages that are read at most, 0 before the first one opened
    kinds: tuple[PageKind, ...] = ()
    contacts: Mapping[ContactSort, int] = field(default_factory=dict)
    questions: int = 0


@dataclass(frozen=True)
class FaqEntry:
    question: str
    answer: str
    url: str


@dataclass(frozen=True)
class Passage:
    """A piece of a policy page under one heading, for ranking against a topic (R4)."""

    kind: PageKind
    heading: str
    text: str
    url: str


@dataclass(frozen=True)
class SiteSearch:
    """The site's own search: `url` holds `{query}` where the words go (R2)."""

    url: str


@dataclass(frozen=True)
class SiteFacts:
    """All that research has on one host."""

    url: str
    host: str
    status: Status
    fetched_at: datetime
    problems: tuple[Message, ...] = ()
    language: str = ""  # ISO 639-1 of the site, "" where not known
    country: str = ""  # ISO 3166-1 alpha-2 of the trader, "" where not known
    company: str = ""
    pages: Mapping[PageKind, tuple[FoundPage, ...]] = field(default_factory=dict)
    contacts: Mapping[ContactSort, tuple[Contact, ...]] = field(default_factory=dict)
    return_window: ReturnWindow | None = None
    policies: Mapping[PolicySort, Policy] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    faq: tuple[FaqEntry, ...] = ()
    passages: tuple[Passage, ...] = ()
    search: SiteSearch | None = None
    alternates: Mapping[str, str] = field(default_factory=dict)  # home page per other language, ISO 639-1
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
