"""From a company's address to what its site says: one visit, one wall clock, every failure a sentence."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urldefrag, urlsplit, urlunsplit

from wizard.domain.characters import all_legible
from wizard.domain.errors import (
    BadAddress,
    FetchError,
    NotFound,
    Refused,
)
from wizard.domain.facts import FoundPage, PageKind, Progress, ReturnWindow, SiteFacts, Snapshot, Status
from wizard.domain.language import N_, Message
from wizard.research.addresses import parse_company_address
from wizard.research.alternates import alternates
from wizard.research.crawl import Ask, Crawl, page_key
from wizard.research.drawn import Part
from wizard.research.extract.buttons import buttons
from wizard.research.extract.company import company
from wizard.research.extract.contacts import contacts
from wizard.research.extract.country import country
from wizard.research.extract.faq import faq
from wizard.research.extract.labels import without_brand
from wizard.research.extract.policies import passages, policies
from wizard.research.extract.returns import return_window
from wizard.research.extract.search import site_search
from wizard.research.hosts import Relation, host_of, parts_of, relation
from wizard.research.http import Http
from wizard.research.judge import LAST_RESORT, OFFERED, Verdict, by_links, judge, offered, own_words
from wizard.research.kinds import SITE_LANGUAGES, KindedPage
from wizard.research.kinds.languages import OTHER_LANGUAGES, language_of
from wizard.research.links import candidates
from wizard.research.milestones import Milestones
from wizard.research.page import NEXT_TO_NOTHING, Page
from wizard.research.sitemaps import Sitemap
from wizard.research.snapshots import snapshots
from wizard.research.under_way import UnderWay
from wizard.research.visit import TOOK_TOO_LONG, USUAL, Answer, Budget, Visit

AT_ONCE = 2
MOST_HOPS = 2  # from a page that only sends its visitors on
URGENT = 0.6  # worth a request whatever the pages under way say
FOUND_NOTHING = Message(
    N_("We could not read this site. Check the address, or go on and type in what you know yourself.")
)


@dataclass(frozen=True)
class Reading:
    """What one visit brought: the facts, and the pages that they stand on as they were read, the home page first."""

    facts: SiteFacts
    snapshots: tuple[Snapshot, ...] = ()


def research(
    url: str,
    *,
    http: Http,
    clock: Callable[[], datetime],
    progress: Callable[[Progress], None] = lambda _: None,
    budget: Budget = USUAL,
) -> SiteFacts:
    """The facts alone of `read_site`."""
    return read_site(url, http=http, clock=clock, progress=progress, budget=budget).facts


def read_site(
    url: str,
    *,
    http: Http,
    clock: Callable[[], datetime],
    progress: Callable[[Progress], None] = lambda _: None,
    budget: Budget = USUAL,
) -> Reading:
    """Read a company's site. Never raises for what the site, the network or the address does: see `problems`.

    `clock` gives the time in UTC, `progress` hears of each step from the calling thread.
    """
    visit, milestones = Visit(http, clock, budget), Milestones(progress, budget.pages)
    try:
        address = parse_company_address(url)
        home = _open_home(visit, address, milestones.say)
    except FetchError as error:
        return Reading(_nothing(visit, url, error))
    crawl = _read_pages(visit, home, milestones)
    milestones.say(Message(N_("Putting together what we found …")))
    facts = _facts(visit, address, crawl)
    reading = Reading(facts, snapshots(crawl.pages, facts))
    for page in crawl.pages:
        page.close()
    return reading


def research_saved(url: str, body: bytes, *, clock: Callable[[], datetime]) -> SiteFacts:
    """What one saved page says, as if it had been fetched from `url`; nothing is fetched."""
    started = time.monotonic()
    page = Page.from_bytes(url, body, "", clock())
    language = _language([page])
    known = candidates(page, home=url, language=language).values()
    own = frozenset(k for k, score in own_words(page, home=url, language=language).items() if score >= OFFERED)
    kinded = [KindedPage(page, own)]
    facts = SiteFacts(
        url,
        host_of(url),
        Status.COMPLETE,
        page.fetched_at,
        language=language,
        pages=offered(by_links(known)),
        bytes=len(body),
    )
    return replace(all_legible(_with_extracts(facts, kinded)), seconds=time.monotonic() - started)


def _open_home(visit: Visit, address: str, progress: Callable[[Message], None]) -> Page:
    """The first page, by whichever of its addresses answers. Raises the first address's FetchError."""
    first: FetchError | None = None
    for url in _spellings(address):
        progress(Message(N_("Opening %(host)s …"), {"host": host_of(url)}))
        try:
            return _led_on(visit, visit.page(url))
        except Refused:
            raise
        except FetchError as error:
            first = first or error
    raise first or BadAddress(FOUND_NOTHING)


def _led_on(visit: Visit, page: Page) -> Page:
    """The page that visitors come to, where the first one only sends them there; else the page itself."""
    seen = {page_key(page.url)}
    chosen = False  # a language is chosen once
    for _ in range(MOST_HOPS):
        url = page.leads_on or ("" if chosen else _first_language(page))
        if page_key(url) in seen or relation(url, page.url) is not Relation.OWN:
            break
        chosen = chosen or not page.leads_on
        seen.add(page_key(url))
        try:
            time.sleep(max(0.0, min(visit.robots(url).crawl_delay, visit.left)))
            page = visit.page(url)
        except FetchError:
            break
    return page


def _first_language(page: Page) -> str:
    """The first of the languages to choose from on a page that offers nothing else, else ""."""
    others = alternates(page, language="")
    keys = {page_key(url) for url in others.values()}
    own = {page_key(link.url) for link in page.links if relation(link.url, page.url) is Relation.OWN}
    chooses = bool(own & keys) and own <= keys | {page_key(page.url)}  # without links, a script draws the page
    return next(iter(others.values()), "") if len(page.text) <= NEXT_TO_NOTHING and chooses else ""


def _spellings(address: str) -> Iterator[str]:
    parts = urlsplit(address)
    hosts = [parts.netloc] if parts.netloc.startswith("www.") else [parts.netloc, f"www.{parts.netloc}"]
    for host in hosts:
        for scheme in ("https", "http"):
            yield urlunsplit((scheme, host, parts.path or "/", parts.query, ""))


def _read_pages(visit: Visit, home: Page, milestones: Milestones) -> Crawl:
    language = _language([home])
    crawl = Crawl(home.url, language=language, others=alternates(home, language=language), requests=visit.requests)
    crawl.see(home)
    milestones.watch(crawl)
    try:
        robots = visit.robots(home.url)
    except FetchError as error:  # the home page redirected to a host that then fell silent
        visit.problems.append(error.message)
        return crawl
    crawl.has_sitemaps(robots.sitemaps)
    with UnderWay(visit.answer, 1 if robots.crawl_delay else AT_ONCE) as under_way:
        while True:
            _ask(visit, crawl, under_way, milestones)
            if not under_way:
                break
            asked, answer = under_way.first()
            _ask(visit, crawl, under_way, milestones, at_least=URGENT)  # the connection works while we read what came
            _take_in(visit, crawl, asked, answer)
    if visit.left <= 0:
        visit.problems.append(TOOK_TOO_LONG)
    return crawl


def _ask(
    visit: Visit,
    crawl: Crawl,
    under_way: UnderWay[Ask, Answer],
    milestones: Milestones,
    at_least: float = 0.0,
) -> None:
    """Put what is worth a request under way, as far as there is room."""
    delay = visit.robots(crawl.home).crawl_delay
    while under_way.has_room and visit.left > 0:
        read = crawl.read + len(visit.failed)
        ask = crawl.next(at_least) if read + len(under_way) < visit.budget.pages else None
        if ask is None:
            return
        if delay:
            time.sleep(max(0.0, min(delay, visit.left)))
        milestones.say(Message(N_("Reading page %(number)s …"), {"number": str(read + len(under_way) + 1)}))
        under_way.start(ask)


def _take_in(visit: Visit, crawl: Crawl, asked: Ask, answer: Answer) -> None:
    if isinstance(answer, Sitemap):
        crawl.mapped(answer)
    elif asked.is_part or isinstance(answer, Part):
        crawl.drawn(answer if isinstance(answer, Part) else None)
    elif isinstance(answer, Page) and answer.is_empty:
        crawl.failed(asked.url)  # no use to a customer either
        visit.failed.append(asked.url)
        visit.gone.append(asked.url)
    elif isinstance(answer, Page):
        crawl.arrived(asked.url, answer)
    else:
        crawl.failed(asked.url, gone=isinstance(answer, NotFound))
        if not asked.is_sitemap:
            visit.fail(asked.url, answer)


def _facts(visit: Visit, address: str, crawl: Crawl) -> SiteFacts:
    home = crawl.pages[0]
    verdict: Verdict = judge(
        crawl.pages,
        crawl.known.values(),
        home=home.url,
        language=crawl.language,
        gone=visit.gone,
        unread=visit.failed,
    )
    facts = SiteFacts(
        address,
        host_of(home.url),
        Status.PARTIAL if visit.problems else Status.COMPLETE,
        visit.clock(),
        tuple(visit.problems),
        crawl.language,
        pages=verdict.found,
        requests=visit.requests,
        bytes=visit.bytes,
        alternates=crawl.others,
    )
    return replace(all_legible(_with_extracts(facts, verdict.pages)), seconds=visit.seconds)


def _with_extracts(facts: SiteFacts, pages: Sequence[KindedPage]) -> SiteFacts:
    where, name = country(pages, host=facts.host, language=facts.language), company(pages)
    window = return_window(pages)
    return replace(
        facts,
        country=where,
        company=name,
        pages=_named(_with_window(facts.pages, window, pages), [name, parts_of(facts.host)[1]]),
        contacts=contacts(pages, host=facts.host, country=where, language=facts.language),
        buttons=buttons(pages),
        faq=faq(pages),
        return_window=window,
        policies=policies(pages),
        passages=passages(pages),
        search=site_search(pages),
    )


def _with_window(
    found: Mapping[PageKind, tuple[FoundPage, ...]], window: ReturnWindow | None, pages: Sequence[KindedPage]
) -> Mapping[PageKind, tuple[FoundPage, ...]]:
    """R7: where no page is for returns, the one that grants the days for them is."""
    if window is None or found.get(PageKind.RETURNS):
        return found
    titles = {kinded.page.url: kinded.page.title for kinded in pages[1:]}  # a first page sells, and promises
    title = titles.get(urldefrag(window.evidence.url).url)
    if title is None:
        return found
    return {**found, PageKind.RETURNS: (FoundPage(PageKind.RETURNS, window.evidence.url, title, LAST_RESORT),)}


def _named(
    found: Mapping[PageKind, tuple[FoundPage, ...]], names: Sequence[str]
) -> dict[PageKind, tuple[FoundPage, ...]]:
    """The pages as one says that one has read them: "Widerruf", not "Widerruf | Acme GmbH"."""
    return {
        kind: tuple(replace(page, title=without_brand(page.title, names)) for page in pages)
        for kind, pages in found.items()
    }


def _nothing(visit: Visit, url: str, error: FetchError) -> SiteFacts:
    status = Status.BLOCKED if isinstance(error, Refused) else Status.UNREACHABLE
    return SiteFacts(
        url, host_of(url), status, visit.clock(), (error.message,), requests=visit.requests, seconds=visit.seconds
    )


def _language(pages: Sequence[Page]) -> str:
    """The language that is written there; what `<html lang>` declares only where the text is too short to tell."""
    written = language_of(pages[0].text)
    declared = pages[0].language
    if declared in ("no", "nn"):
        declared = "nb"
    if declared in OTHER_LANGUAGES:  # Czech has many of the short words of Portuguese
        return declared
    close = {written, declared} <= {"da", "nb", "sv"}
    return declared if (not written or close) and declared in SITE_LANGUAGES else written or declared
