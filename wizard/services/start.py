"""The first page: which company is meant, and a case for it."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from textwrap import shorten
from urllib.parse import urlsplit

from wizard.countries import domain_endings
from wizard.domain.case import Case, Company, Customer
from wizard.domain.characters import legible
from wizard.domain.directory import Listed, unmistakable, words
from wizard.domain.errors import BadAddress, FetchError
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Letter, Trouble
from wizard.domain.partner import Partner
from wizard.research.addresses import parse_company_address
from wizard.research.page import Page
from wizard.services import Services, counting, research, today
from wizard.storage import Token

LONGEST_TITLE = 120  # characters; a title that is longer is no title
CANDIDATE_SECONDS = 6.0  # somebody is waiting in front of the first page
SHOWN = 8  # companies to choose from: more are no help on a phone
_LOOKED_AT = 60  # companies; where as many begin alike, none counts as the only one of its name


@dataclass(frozen=True)
class Candidate:
    """A site that a bare name may mean, with the title of its first page: "this one?"."""

    host: str
    title: str


@dataclass(frozen=True)
class Choices:
    """Whom a name may mean: companies of the directory, then sites that answer under a name like it."""

    companies: tuple[Listed, ...]
    sites: tuple[Candidate, ...]


def is_bare_name(typed: str) -> bool:
    """A company's name rather than its address: "Acme A/S", but neither acme.example/shop nor an e-mail address."""
    typed = typed.strip()
    if "@" in typed or "://" in typed:
        return False
    return bool(re.search(r"\s", typed)) or not re.search(r"\w\.\w|/", typed)


def guesses(name: str, country: str) -> tuple[str, ...]:
    """Hosts that a bare name may mean, by the endings of the customer's country and .com."""
    found = [word for word in words(name) if word.isascii()]
    stems = ["".join(found), "-".join(found)]
    joined = ["".join(words(part)) for part in name.split("&")]
    if "".join(joined) == stems[0]:  # no "& Co. KG"
        stems.append("and".join(joined))
    return tuple(
        stem + ending
        for stem in dict.fromkeys(stems)
        if re.fullmatch("[a-z0-9-]+", stem)
        for ending in domain_endings(country)
    )


def suggestions(services: Services, typed: str, country: str) -> tuple[Listed, ...]:
    """Companies whose names begin with what somebody is typing, likeliest first; none while it is an address."""
    return services.companies.search(typed, country, most=SHOWN) if is_bare_name(typed) else ()


def whom(services: Services, name: str, country: str) -> Listed | Choices:
    """The company that a customer in `country` means with this name, or those to ask about.

    Raises BadAddress where there is none.
    """
    found = services.companies.search(name, country, most=_LOOKED_AT)
    certain = unmistakable(name, country, found) if len(found) < _LOOKED_AT else None
    if certain:
        return certain
    listed = found[:SHOWN]
    known = {one.host for one in listed}
    sites = tuple(one for one in candidates(services, name, country) if one.host not in known)
    if not listed and not sites:
        raise BadAddress(
            Message(
                N_(
                    "We found no site under this name. Enter the company's web address: it is on your receipt, "
                    "or in the e-mail that confirmed your order."
                )
            )
        )
    return Choices(listed, sites)


def candidates(services: Services, name: str, country: str) -> tuple[Candidate, ...]:
    """The guesses that answer, in the order of the guesses, each with its page's title."""
    hosts = guesses(name, country)[:6]
    with ThreadPoolExecutor(max_workers=6) as pool:
        found = tuple(one for one in pool.map(lambda host: _candidate(services, host), hosts) if one)
    once: dict[str, Candidate] = {}
    for one in found:
        once.setdefault(one.host, one)
    return tuple(once.values())


def listed_name(services: Services, host: str, slug: str) -> str:
    """The name of a company chosen from the directory; "" where this is none, or the address is another's by now."""
    company = services.companies.get(slug) if slug else None
    return company.name if company and company.host == host else ""


def _candidate(services: Services, host: str) -> Candidate | None:
    try:
        answer = services.http.get(parse_company_address(host), deadline=CANDIDATE_SECONDS)
    except FetchError:
        return None
    if answer.status >= 400:
        return None
    page = Page.from_bytes(answer.url, answer.body, answer.content_type, services.clock())
    reached = (urlsplit(answer.url).hostname or host).removeprefix("www.")
    return Candidate(reached, shorten(legible(page.title), LONGEST_TITLE, placeholder=" …") or reached)


def start(
    services: Services,
    *,
    kind: Kind,
    host: str,
    name: str,
    topic: str,
    trouble: Trouble | None,
    country: str,
    language: str,
    insisted: frozenset[str],
    partner: Partner | None = None,
) -> Token:
    """Save a new case and have its company's site read. Returns the token: the only key to the case.

    `name`: the company's, where it is known before anybody has read the site; the customer can change it.
    `insisted`: fingerprints of findings in the topic that the customer called a false alarm.
    `partner`: on whose site this is.
    """
    letter = Letter(
        kind=kind,
        topic=topic,
        trouble=trouble,
        written_in=language,
        answered=frozenset({"start"}),
        insisted=insisted,
    )
    case = Case(company=Company(host=host, name=name), customer=Customer(country=country))
    letter = replace(letter, begun=today(services, case))
    token = counting.create(services, case.with_letter(0, letter), partner)
    research.wish(services, host)
    return token
