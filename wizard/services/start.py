"""The first page: which company is meant, and a case for it."""

import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from textwrap import shorten
from urllib.parse import urlsplit

from wizard.countries import domain_endings
from wizard.domain.case import Case, Company, Customer
from wizard.domain.errors import BadAddress, FetchError
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Letter
from wizard.research.addresses import parse_company_address
from wizard.research.page import Page
from wizard.services import Services
from wizard.storage import Token

LONGEST_TITLE = 120  # characters; a title that is longer is no title
CANDIDATE_SECONDS = 6.0  # somebody is waiting in front of the first page


@dataclass(frozen=True)
class Candidate:
    """A site that a bare name may mean, with the title of its first page: "this one?"."""

    host: str
    title: str


def is_bare_name(typed: str) -> bool:
    """A company's name rather than its address: no dot between letters, no slash."""
    return not re.search(r"\w\.\w|/|@", typed.strip())


def guesses(name: str, country: str) -> tuple[str, ...]:
    """Hosts that a bare name may mean, by the endings of the customer's country and .com."""
    folded = name.lower().strip()
    for letter, plain in (
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("ß", "ss"),
        ("æ", "ae"),
        ("ø", "oe"),
        ("å", "aa"),
        ("&", " and "),
    ):
        folded = folded.replace(letter, plain)
    words = re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode())
    joined = dict.fromkeys(["".join(words), "-".join(words)])
    return tuple(stem + ending for stem in joined if stem for ending in domain_endings(country))


def candidates(services: Services, name: str, country: str) -> tuple[Candidate, ...]:
    """The guesses that answer, in the order of the guesses, each with its page's title.

    Raises BadAddress where none does.
    """
    hosts = guesses(name, country)[:6]
    with ThreadPoolExecutor(max_workers=6) as pool:
        found = tuple(one for one in pool.map(lambda host: _candidate(services, host), hosts) if one)
    if not found:
        raise BadAddress(
            Message(
                N_(
                    "We found no site under this name. Enter the company's web address: it is on your receipt, "
                    "or in the e-mail that confirmed your order."
                )
            )
        )
    return tuple({one.host: one for one in reversed(found)}.values())[::-1]


def _candidate(services: Services, host: str) -> Candidate | None:
    try:
        answer = services.http.get(parse_company_address(host), deadline=CANDIDATE_SECONDS)
    except FetchError:
        return None
    if answer.status >= 400:
        return None
    page = Page.from_bytes(answer.url, answer.body, answer.content_type, services.clock())
    reached = (urlsplit(answer.url).hostname or host).removeprefix("www.")
    return Candidate(reached, shorten(page.title, LONGEST_TITLE, placeholder=" …") or reached)


def start(
    services: Services, *, kind: Kind, host: str, topic: str, country: str, language: str, insisted: frozenset[str]
) -> Token:
    """Save a new case and have its company's site read. Returns the token: the only key to the case.

    `insisted`: fingerprints of findings in the topic that the customer called a false alarm.
    """
    letter = Letter(kind=kind, topic=topic, written_in=language, answered=frozenset({"start"}), insisted=insisted)
    token = services.cases.create(
        Case(company=Company(host=host), customer=Customer(country=country), letters=(letter,))
    )
    research(services, host)
    return token


def research(services: Services, host: str) -> None:
    """Have the site read, unless what we have of it is fresh or somebody is at it."""
    if services.sites.get(host) is None and services.sites.want(host):
        services.queue.research(host)
