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
    SOCIAL = "social"


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
class Contact:
    """One way to reach the company.

    `value`: an address in lower case, a number in E.164, a form's page URL, a postal address in one line, a
    person's name, a chat's or profile's URL. `label`: what stands beside it on the page ("Kundeservice"), `note`:
    a person's role, an address's holder, a form's fields. `score` ranks within the sort, higher is better for a
    customer who writes.
    """

    sort: ContactSort
    value: str
    evidence: Evidence
    label: str = ""
    note: str = ""
    score: float = 0.0
    sends_copy: bool | None = None  # forms only: does it offer a copy? None where it does not say (R3)


@dataclass(frozen=True)
class ReturnWindow:
    """The days that the company grants for sending goods back, in its own words."""

    days: int
    evidence: Evidence


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
    return_postage: Evidence | None = None  # who pays for sending back
    reply_promise: Evidence | None = None  # "we answer within 24 hours"
    guarantee: Evidence | None = None
    faq: tuple[FaqEntry, ...] = ()
    passages: tuple[Passage, ...] = ()
    search: SiteSearch | None = None
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
