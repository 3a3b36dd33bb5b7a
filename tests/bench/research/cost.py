"""What the research of one site costs: time, requests, processor, memory."""

import gc
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup

from tests.bench.research.sites import Served
from tests.site import HOST, FakeSite
from wizard.domain.facts import SiteFacts, Status
from wizard.research.charset import decode
from wizard.research.crawl import page_key
from wizard.research.http import Response
from wizard.research.page import Page
from wizard.research.resolver import pretend_resolver
from wizard.research.robots import Robots
from wizard.research.safe_http import SafeHttp, loopback_dialler
from wizard.research.site import research
from wizard.research.sitemaps import read_sitemap

AT_ONCE = 2  # connections to one site
LATEST = datetime(2026, 3, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Cost:
    """One site, read once. `wall`, `limit`, `cpu` and `bare` in seconds; `bare`: the same pages parsed, no more."""

    host: str
    requests: int
    pages: int
    chain: int
    wall: float
    limit: float
    cpu: float
    bare: float

    @property
    def wall_ratio(self) -> float:
        return self.wall / self.limit

    @property
    def cpu_ratio(self) -> float:
        return self.cpu / self.bare


class Recording(SafeHttp):
    """The opener that the service uses, led to this machine; keeps what it was answered."""

    def __init__(self, server: Served) -> None:
        super().__init__("bench", resolver=pretend_resolver, dialler=loopback_dialler(server.address))
        self.answers: list[tuple[str, Response]] = []

    def get(self, url: str, *, deadline: float) -> Response:
        response = super().get(url, deadline=deadline)
        self.answers.append((url, response))
        return response


def cost(server: Served, host: str, *, latency: float) -> Cost | None:
    """Read a site from the server and say what it cost, None where no page of it could be read."""
    opener = Recording(server)
    gc.collect()
    began, used = time.monotonic(), time.process_time()
    facts = read(opener, host)
    wall, cpu = time.monotonic() - began, time.process_time() - used
    if facts.status is Status.UNREACHABLE:
        return None
    pages = [decode(answer.body, answer.content_type) for _, answer in opener.answers if _is_page(answer)]
    chain = longest_chain(opener.answers)
    least = least_seconds(opener.answers, chain, latency)
    return Cost(host, facts.requests, len(pages), chain, wall, least, cpu, bare_parse(pages))


def warm_up() -> None:
    """What a worker has done after its first sites: words indexed, regular expressions compiled."""
    for language in ("en", "de", "da"):
        research(f"http://{HOST}/", http=FakeSite(language), clock=lambda: LATEST)


def read(opener: Recording, host: str) -> SiteFacts:
    return research(f"http://{host}/", http=opener, clock=lambda: LATEST)


def bare_parse(pages: Sequence[str]) -> float:
    """Seconds of processor that BeautifulSoup with lxml takes for the pages, as research keeps them: all at once."""
    gc.collect()
    used = time.process_time()
    kept = [BeautifulSoup(page, "lxml") for page in pages]
    used = time.process_time() - used
    del kept
    return used


def _is_page(answer: Response) -> bool:
    return answer.status < 400 and "html" in answer.content_type


def least_seconds(answers: Sequence[tuple[str, Response]], chain: int, latency: float) -> float:
    """The least time in which a site can be read whose answers take so long and ours none.

    That is its longest chain of requests that each need an answer before, or all of its requests on two connections,
    where robots.txt and the first page go alone, whichever takes longer. A site that asks for a pause between two
    requests is read on one connection, with that pause before every request after the first page.
    """
    requests = len(answers)
    pause = Robots(answers[0][1].body.decode("utf-8", "replace")).crawl_delay if answers[0][1].status == 200 else 0.0
    if pause:
        return latency * requests + pause * max(0, requests - 2)
    alone = min(requests, 2)
    return latency * max(chain, alone + -(-(requests - alone) // AT_ONCE))


def longest_chain(answers: Sequence[tuple[str, Response]]) -> int:
    """How many of the requests need an answer before them, one after another.

    robots.txt is first and the first page second. Another address comes after the earliest answer that names it (a
    page's links and frames, robots.txt's sitemaps, a sitemap's addresses), a guessed one after the first page, and an
    address of another origin after that origin's robots.txt too.
    """
    if len(answers) < 2:
        return len(answers)
    named = {url: _names(url, answer) for url, answer in answers}
    rules, home = answers[0][0], answers[1][0]
    depth = {rules: 1, home: 2}
    waiting = named.keys() - depth.keys()
    while ready := {url for url in waiting if _may_be_asked(url, named, depth)}:
        level = 1 + max(depth.values())
        depth |= dict.fromkeys(ready, level)
        waiting -= ready
    return max(*depth.values(), 3 if waiting else 0)  # what nobody names was guessed from the first page


def _may_be_asked(url: str, named: Mapping[str, frozenset[str]], depth: Mapping[str, int]) -> bool:
    """Has the answer come, among those of `depth`, that had to be there before `url` could be asked for?"""
    rules = urljoin(url, "/robots.txt")
    if url == rules:
        return any(_origin_named(url, named[by]) for by in depth)
    allowed = rules in depth or rules not in named
    return allowed and (url == urljoin(url, "/sitemap.xml") or any(page_key(url) in named[by] for by in depth))


def _origin_named(url: str, names: Iterable[str]) -> bool:
    host = page_key(urljoin(url, "/"))
    return any(name == host or name.startswith((f"{host}/", f"{host}?")) for name in names)


def _names(url: str, answer: Response) -> frozenset[str]:
    """What an answer names, as page keys."""
    if urlsplit(url).path == "/robots.txt":
        text = answer.body.decode("utf-8", "replace")
        return frozenset(
            page_key(row.partition(":")[2].strip()) for row in text.splitlines() if row.lower().startswith("sitemap:")
        )
    if not _is_page(answer):
        sitemap = read_sitemap(answer.body)
        return frozenset(map(page_key, (*sitemap.pages, *sitemap.children)))
    page = Page.from_bytes(answer.url, answer.body, answer.content_type, LATEST)
    return frozenset(page_key(named) for named in (*(link.url for link in page.links), *page.frames))
