"""From a company's address to what its site says: one visit, one wall clock, every failure a sentence."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit, urlunsplit

from wizard.domain.characters import all_legible
from wizard.domain.errors import (
    BadAddress,
    BadStatus,
    FetchError,
    NotHtml,
    Refused,
    TimedOut,
    UnknownHost,
    Unreachable,
)
from wizard.domain.facts import Progress, SiteFacts, Snapshot, Status
from wizard.domain.language import N_, Message
from wizard.research.addresses import parse_company_address
from wizard.research.crawl import Ask, Crawl
from wizard.research.extract.buttons import buttons
from wizard.research.extract.company import company, country
from wizard.research.extract.contacts import contacts
from wizard.research.extract.faq import faq
from wizard.research.extract.policies import passages, policies
from wizard.research.extract.returns import return_window
from wizard.research.extract.search import site_search
from wizard.research.hosts import host_of
from wizard.research.http import Http, Response
from wizard.research.judge import OFFERED, Verdict, by_links, judge, offered, own_words
from wizard.research.kinds import SITE_LANGUAGES, KindedPage
from wizard.research.kinds.languages import language_of
from wizard.research.links import candidates
from wizard.research.milestones import Milestones
from wizard.research.page import Page
from wizard.research.robots import Robots
from wizard.research.sitemaps import Sitemap, read_sitemap
from wizard.research.snapshots import snapshots
from wizard.research.under_way import UnderWay

AT_ONCE = 2
URGENT = 0.6  # worth a request whatever the pages under way say
FOUND_NOTHING = Message(
    N_("We could not read this site. Check the address, or go on and type in what you know yourself.")
)
TOOK_TOO_LONG = Message(N_("The site answered slowly, so we read only a part of it. Check what we found below."))


@dataclass(frozen=True)
class Budget:
    """What one visit may cost. `pages` counts neither robots.txt nor the sitemap; times are seconds of wall clock."""

    pages: int = 12
    seconds: float = 40.0
    per_page: float = 10.0


@dataclass
class _Visit:
    """One site being read: what was asked, what failed, and how much time is left."""

    http: Http
    clock: Callable[[], datetime]
    budget: Budget
    started: float = field(default_factory=time.monotonic)
    requests: int = 0
    bytes: int = 0
    problems: list[Message] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    rules: dict[str, Robots] = field(default_factory=dict)  # by origin: a help desk has its own
    lock: threading.Lock = field(default_factory=threading.Lock)
    asking: dict[str, threading.Lock] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    @property
    def left(self) -> float:
        return min(self.budget.per_page, self.budget.seconds - self.seconds)

    def get(self, url: str) -> Response:
        """Raises a FetchError, TimedOut where the budget is spent."""
        response = self.http.get(url, deadline=self._take())
        with self.lock:
            self.bytes += len(response.body)
        return response

    def robots(self, url: str) -> Robots:
        """The rules of the address's origin, asked once. Raises a FetchError where the origin cannot be reached."""
        origin = urljoin(url, "/")
        with self.lock:
            asking = self.asking.setdefault(origin, threading.Lock())
        with asking:  # two pages of a help desk at once ask for its rules once
            if origin not in self.rules:
                rules = Robots.of(self.http, url, deadline=self._take())
                # Asked as "acme.com", answered as "www.acme.com": the rules of both.
                self.rules |= {rules.origin: rules, origin: rules}
        return self.rules[origin]

    def _take(self) -> float:
        """The seconds that one request may take; it is counted. Raises TimedOut where the budget is spent."""
        left = self.left
        if left <= 0:
            raise TimedOut(TOOK_TOO_LONG)
        with self.lock:
            self.requests += 1
        return left

    def page(self, url: str) -> Page:
        """Raises a FetchError: also for what is no page, or what robots.txt keeps from us."""
        response = self._permitted(url)
        if response.status >= 400:
            raise BadStatus(_status_sentence(response))
        if not _is_html(response):
            raise NotHtml(Message(N_("This address is not a web page: %(url)s"), {"url": response.url}))
        return Page.of(response, self.clock())

    def sitemap(self, url: str) -> Sitemap:
        """Raises a FetchError: also for what is none."""
        response = self._permitted(url)
        if response.status >= 400 or _is_html(response):
            raise BadStatus(_status_sentence(response))
        return read_sitemap(response.body)

    def _permitted(self, url: str) -> Response:
        """What robots.txt lets us read: where the address is, and where a redirect of it led. Raises a FetchError."""
        self.robots(url).check(url)
        response = self.get(url)
        if response.url != url:
            with suppress(UnknownHost, Unreachable, TimedOut):  # it answered, and will not be asked for more
                rules = self.robots(response.url)
                if not rules.asked_in_vain:
                    rules.check(response.url)
        return response

    def answer(self, ask: Ask) -> "Answer":
        """What came for a request, in whatever thread; an error is an answer too."""
        try:
            return self.sitemap(ask.url) if ask.is_sitemap else self.page(ask.url)
        except FetchError as error:
            return error

    def fail(self, url: str, error: FetchError) -> None:
        self.failed.append(url)
        if isinstance(error, BadStatus | NotHtml):
            return  # a dead link is the site's trouble, not the customer's: the page is just not offered
        if error.message not in self.problems:
            self.problems.append(error.message)


Answer = Page | Sitemap | FetchError


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
    budget: Budget = Budget(),
) -> SiteFacts:
    """The facts alone of `read_site`."""
    return read_site(url, http=http, clock=clock, progress=progress, budget=budget).facts


def read_site(
    url: str,
    *,
    http: Http,
    clock: Callable[[], datetime],
    progress: Callable[[Progress], None] = lambda _: None,
    budget: Budget = Budget(),
) -> Reading:
    """Read a company's site. Never raises for what the site, the network or the address does: see `problems`.

    `clock` gives the time in UTC, `progress` hears of each step from the calling thread.
    """
    visit, milestones = _Visit(http, clock, budget), Milestones(progress, budget.pages)
    try:
        address = parse_company_address(url)
        home = _open_home(visit, address, milestones.say)
    except FetchError as error:
        return Reading(_nothing(visit, url, error))
    crawl = _read_pages(visit, home, milestones)
    milestones.say(Message(N_("Putting together what we found …")))
    facts = _facts(visit, address, crawl)
    return Reading(facts, snapshots(crawl.pages, facts))


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


def _open_home(visit: _Visit, address: str, progress: Callable[[Message], None]) -> Page:
    """The first page, by whichever of its addresses answers. Raises the first address's FetchError."""
    first: FetchError | None = None
    for url in _spellings(address):
        progress(Message(N_("Opening %(host)s …"), {"host": host_of(url)}))
        try:
            return visit.page(url)
        except Refused:
            raise
        except FetchError as error:
            first = first or error
    raise first or BadAddress(FOUND_NOTHING)


def _spellings(address: str) -> Iterator[str]:
    parts = urlsplit(address)
    hosts = [parts.netloc] if parts.netloc.startswith("www.") else [parts.netloc, f"www.{parts.netloc}"]
    for host in hosts:
        for scheme in ("https", "http"):
            yield urlunsplit((scheme, host, parts.path or "/", parts.query, ""))


def _read_pages(visit: _Visit, home: Page, milestones: Milestones) -> Crawl:
    crawl = Crawl(home.url, language=_language([home]), requests=visit.requests)
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
    visit: _Visit,
    crawl: Crawl,
    under_way: "UnderWay[Ask, Answer]",
    milestones: Milestones,
    at_least: float = 0.0,
) -> None:
    """Put what is worth a request under way, as far as there is room."""
    delay = visit.robots(crawl.home).crawl_delay
    while under_way.has_room and visit.left > 0:
        read = len(crawl.pages) + len(visit.failed)
        ask = crawl.next(at_least) if read + len(under_way) < visit.budget.pages else None
        if ask is None:
            return
        time.sleep(max(0.0, min(delay, visit.left)))
        milestones.say(Message(N_("Reading page %(number)s …"), {"number": str(read + len(under_way) + 1)}))
        under_way.start(ask)


def _take_in(visit: _Visit, crawl: Crawl, asked: Ask, answer: "Answer") -> None:
    if isinstance(answer, Sitemap):
        crawl.mapped(answer)
    elif isinstance(answer, Page):
        crawl.arrived(asked.url, answer)
    else:
        crawl.failed(asked.url)
        if not asked.is_sitemap:
            visit.fail(asked.url, answer)


def _facts(visit: _Visit, address: str, crawl: Crawl) -> SiteFacts:
    home = crawl.pages[0]
    verdict: Verdict = judge(
        crawl.pages, crawl.known.values(), home=home.url, language=crawl.language, failed=visit.failed
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
    )
    return replace(all_legible(_with_extracts(facts, verdict.pages)), seconds=visit.seconds)


def _with_extracts(facts: SiteFacts, pages: Sequence[KindedPage]) -> SiteFacts:
    where = country(pages, host=facts.host)
    return replace(
        facts,
        country=where,
        company=company(pages),
        contacts=contacts(pages, host=facts.host, country=where, language=facts.language),
        buttons=buttons(pages),
        faq=faq(pages),
        return_window=return_window(pages),
        policies=policies(pages),
        passages=passages(pages),
        search=site_search(pages),
    )


def _nothing(visit: _Visit, url: str, error: FetchError) -> SiteFacts:
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
    close = {written, declared} <= {"da", "nb", "sv"}
    return declared if (not written or close) and declared in SITE_LANGUAGES else written or declared


def _is_html(response: Response) -> bool:
    kind = response.content_type.split(";")[0].strip()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    return kind in ("", "text/plain", "application/octet-stream") and b"<html" in response.body[:2000].lower()


def _status_sentence(response: Response) -> Message:
    values = {"host": host_of(response.url), "status": str(response.status)}
    if response.status in (401, 403, 429):
        return Message(N_("%(host)s does not let us read its pages (%(status)s). Open it in your browser."), values)
    return Message(
        N_("%(host)s answered with an error (%(status)s). Try again later, or type in what you know."), values
    )
