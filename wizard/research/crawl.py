"""Which page to read next: pages seen go in, addresses come out. Does no I/O and never waits."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import urljoin, urlsplit, urlunsplit

from wizard.domain.facts import PageKind
from wizard.research.drawn import OF_A_FRAME, Part, has_menu, included, parts_of, with_part
from wizard.research.hosts import Relation, relation
from wizard.research.links import Candidate, candidates, in_language, merge, path_scores, without_fragment
from wizard.research.moved import lost_folder, without_folder
from wizard.research.needs import A_FORM, A_FORM_TO_REACH_US, GOODS, WORTH, Needs, invites, leads_to_an_account, price
from wizard.research.page import Page
from wizard.research.platforms import NONE, platform_of, usual
from wizard.research.sitemaps import Sitemap, promise

NO_PAGE = re.compile(
    r"\.(pdf|jpe?g|png|gif|webp|svg|ico|avif|zip|gz|rar|7z|docx?|xlsx?|pptx?|mp[34]|webm|mov|avi|css|js|xml|json|rss|ics|"
    r"vcf|exe|apk|dmg|txt|csv|woff2?|ttf)$",
    re.IGNORECASE,
)
READ = frozenset({Relation.OWN, Relation.HELP_DESK, Relation.SISTER})
FROM_SITEMAP = 0.56  # of an address alone, which nobody linked to
DRAWN = 1.5  # the menu of a home page that has none
MOST_PARTS = 5
FRAME = 2.0  # a frameset says nothing itself
IN_MENU, IN_TEXT = 1.0, 0.6  # of a page of no kind, by where the link to it stands
SMALL = 12  # pages that the home page links to: such a site shows all that it has
# Of a page that promises nothing, where something is missing: asked for while fewer than 9 requests were made.
FILL, FILL_TEXT, FILL_LARGE, SELLING = 0.1215, 0.1205, 0.113, 0.002
MOST_FILLED = 2
SERVICE = re.compile(
    r"servic|leistung|ydelse|tj[aä](?:e)?n|dienst|prestation|serviz|us[lł]ug|oferta|product|produ[ck]t|prodott|shop|store|"
    r"butik|boutique|tienda|loja|sklep|winkel|negozio",
    re.IGNORECASE,
)
EMPTY = 3  # a home page with fewer links and no text is drawn by a script
NAMED = 0.2  # of a sitemap that surely exists
MOST_SITEMAPS = 3
NO_OTHERS: Mapping[str, str] = MappingProxyType({})
KNOWN = 0.5  # a link that may serve well enough not to look for another


@dataclass(frozen=True)
class Ask:
    """A request to make."""

    url: str
    is_sitemap: bool = False
    is_part: bool = False  # of the home page: its menu, drawn by a script


@lru_cache(maxsize=50_000)
def page_key(url: str) -> str:
    """What makes two addresses the same page: no scheme, "www.", fragment, index file or trailing slash."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host = (parts.hostname or "").removeprefix("www.")
    path = re.sub(r"/(index|default)\.(html?|php|aspx?)$", "/", parts.path, flags=re.IGNORECASE).rstrip("/")
    return f"{host}{path}?{parts.query}" if parts.query else f"{host}{path}"


@dataclass(frozen=True)
class _Target:
    """A page that links or a sitemap name. `readable`: one that we open; `here`: in the language that we read."""

    url: str
    readable: bool
    here: bool
    scores: dict[PageKind, float]

    def add(self, scores: Mapping[PageKind, float]) -> None:
        for kind, score in scores.items():
            self.scores[kind] = max(score, self.scores.get(kind, 0.0))

    @property
    def surely(self) -> frozenset[PageKind]:
        return frozenset(kind for kind, score in self.scores.items() if score >= KNOWN)


class Crawl:
    """The frontier of one site. `home`: the address of its first page, after redirects."""

    def __init__(
        self, home: str, *, language: str = "", others: Mapping[str, str] = NO_OTHERS, requests: int = 2
    ) -> None:
        """`others`: the site's home pages in other languages. `requests`: how many were made already, for robots.txt
        and the first page."""
        self.home = home
        self.language = language
        self.others = others
        self.needs = Needs()
        self.known: dict[str, Candidate] = {}
        self._pages: dict[str, Page] = {}  # by the key of the address that was asked for
        self._asked: dict[str, int] = {}  # by key: the how many-th it was
        self._targets: dict[str, _Target] = {}  # by key
        self._failed: set[str] = set()
        self._other: dict[str, float] = {}
        self._inviting: dict[str, None] = {}  # where a form is likely, in the order of links
        self._platform = NONE
        self._sitemaps: list[str] = []
        self._maps_asked = 0
        self._mapped = False  # a sitemap came, so what it does not list need not be guessed
        self._requests = requests
        self._lost = ""  # the folder that the site was moved out of, where its links still name one
        self._strays = 0
        self._parts: dict[str, None] = {}  # what may hold the menu that the home page has not
        self._parts_asked = 0
        self._parts_answered = 0
        self._filled = 0  # pages asked for though nothing promised that they bring anything

    @property
    def pages(self) -> list[Page]:
        """What was read, in the order of asking: which of two answers was faster changes nothing."""
        return [self._pages[key] for key in sorted(self._pages, key=lambda key: self._asked[key])]

    @property
    def read(self) -> int:
        """How many pages came, and how many parts of pages were tried."""
        return len(self._pages) + self._parts_answered

    @property
    def as_they_came(self) -> list[Page]:
        return list(self._pages.values())

    def see(self, page: Page) -> None:
        """Take in the home page."""
        self._asked[page_key(page.url)] = 0
        self._platform = platform_of(page.html)
        self._parts = {} if has_menu(page) else dict.fromkeys(parts_of(page))
        self._take_in(page_key(page.url), page)

    def arrived(self, asked: str, page: Page) -> None:
        """Take in the page that came for an address that `next` gave; redirects may have led elsewhere."""
        if page_key(asked) != page_key(page.url):
            if page_key(page.url) in self._pages:
                self._forget(asked)
                self._index()
                return
            self._move(asked, page.url)
            self._asked[page_key(page.url)] = self._asked[page_key(asked)]
        self._take_in(page_key(page.url), page)

    def drawn(self, part: Part | None) -> None:
        """Take in a menu or a footer that belongs to the home page, and what it says of where more of it is; None where
        none came."""
        self._parts_answered += 1
        if part is None:
            return
        key = page_key(self.home)
        if part.is_script:
            self._parts |= dict.fromkeys(included(part.text, self._pages[key].base))
        if part.markup:
            self._take_in(key, with_part(self._pages[key], part))

    def failed(self, asked: str, *, gone: bool = False) -> None:
        """What was hoped for from this address has to come from another. `gone`: the server knows no such page."""
        self._failed.add(page_key(asked))
        if gone and not self._lost and len(self._pages) == 1:
            self._lost = lost_folder(asked, self.home, self._other)
            if self._lost:
                self._other = {self._there(url): worth for url, worth in self._other.items()}
                self._inviting = dict.fromkeys(map(self._there, self._inviting))
                known, self.known = self.known, {}
                merge(self.known, map(self._replaced, known.values()))
                self._index()

    def _there(self, url: str) -> str:
        """Where the page is that a link means."""
        return without_folder(url, self._lost, self.home) if self._lost else url

    def _replaced(self, candidate: Candidate) -> Candidate:
        return Candidate(self._there(candidate.url), candidate.scores, candidate.titles)

    def _take_in(self, key: str, page: Page) -> None:
        self._pages[key] = page
        self.needs.take_in(page, self._scores(key))
        merge(self.known, map(self._replaced, candidates(page, home=self.home, language=self.language).values()))
        self._index()
        for frame in page.frames:
            self._other[without_fragment(frame)] = FRAME
        for link in page.links:
            if relation(link.url, self.home) is Relation.OWN:
                url = self._there(without_fragment(link.url))
                worth = IN_TEXT if link.place == "body" else IN_MENU
                if leads_to_an_account(link) or not self._in_this_language(url):
                    continue
                self._other[url] = max(worth, self._other.get(url, 0.0))
                if invites(link):
                    self._inviting.setdefault(url)

    def _move(self, asked: str, now: str) -> None:
        for candidate in [c for c in self.known.values() if page_key(c.url) == page_key(asked)]:
            merge(self.known, [Candidate(now, dict(candidate.scores), dict(candidate.titles))])
        self._forget(asked)

    def _forget(self, asked: str) -> None:
        for url in [url for url in self.known if page_key(url) == page_key(asked)]:
            del self.known[url]

    def has_sitemaps(self, urls: Iterable[str]) -> None:
        """The site maps that robots.txt names."""
        self._sitemaps = [self._as_home_writes(url) for url in urls if relation(url, self.home) is Relation.OWN]
        self._sitemaps = sorted(self._sitemaps, key=promise)[:1]

    def mapped(self, sitemap: Sitemap) -> None:
        """Take in a sitemap: its addresses are judged by their words alone."""
        self._mapped = self._mapped or bool(sitemap.pages)
        children = (url for url in sitemap.children if relation(url, self.home) is Relation.OWN)
        self._sitemaps.extend(map(self._as_home_writes, children))
        for url in map(self._there, sitemap.pages):
            scores = path_scores(url, home=self.home)
            if relation(url, self.home) is Relation.OWN and scores and url not in self.known:
                self.known[url] = Candidate(url, scores={kind: FROM_SITEMAP * s for kind, s in scores.items()})
        self._index()

    def _index(self) -> None:
        """Put together what is known of each page, whichever of its parts a link leads to."""
        self._targets = {}
        for candidate in self.known.values():
            url = without_fragment(candidate.url)
            target = self._targets.get(page_key(url))
            if target is None:
                target = _Target(self._as_home_writes(url), self._is_page(url), self._in_this_language(url), {})
                self._targets[page_key(url)] = target
            target.add(candidate.scores)

    def next(self, at_least: float = 0.0) -> Ask | None:
        """The request that is likely to bring most, None where none is worth its price now; each is given once.

        `at_least`: ask for no less, because pages under way may change what the rest is worth.
        """
        worth, ask = max(self._open(), key=lambda row: row[0], default=(0.0, Ask("")))
        if worth < max(at_least, price(self._requests - self._parts_asked)):
            return None
        ask = replace(ask, url=self._as_home_writes(ask.url))
        self._asked[page_key(ask.url)] = self._requests
        self._requests += 1
        self._maps_asked += ask.is_sitemap
        self._parts_asked += ask.is_part
        if not ask.is_sitemap and worth < DRAWN and not self._scores(page_key(ask.url)):
            self._strays += 1
        self._filled += FILL_LARGE <= worth <= FILL + SELLING and self._promises_nothing(ask.url)
        return ask

    def _open(self) -> Iterator[tuple[float, Ask]]:
        """Every request that could be made, with what it is worth; addresses as whoever named them writes them."""
        known, here = self._known(), self._known_here()
        served = self._served()
        for key, target in self._targets.items():
            if target.scores.keys() == {PageKind.CONTACT} and self._is_filled_in(target.url):
                continue
            if target.readable and key not in self._asked and (target.here or not here >= target.surely):
                worth = max(self.needs.worth(kind, s, served.get(kind, 0.0)) for kind, s in target.scores.items())
                yield worth, Ask(target.url)
        yield from self._open_sitemaps(known)
        yield from self._open_parts()
        yield from self._guesses(known)
        yield from ((self._worth_of_a_form(url), Ask(url)) for url in self._open_invitations())
        missing = self._missing(known)
        for url, place in self._other.items():
            worth = place if place == FRAME else max(place * missing, self._filling(url, place, known))
            if worth and self._may_ask(url):
                yield worth, Ask(url)

    def _open_parts(self) -> Iterator[tuple[float, Ask]]:
        """The likeliest first; scripts that hold everything only until a menu is found."""
        if self._parts_asked < MOST_PARTS:
            found = has_menu(self._pages[page_key(self.home)])
            rest = (url for url in self._parts if page_key(url) not in self._asked)
            for number, url in enumerate(url for url in rest if not found or OF_A_FRAME.search(url)):
                yield DRAWN - number / 100, Ask(self._as_home_writes(url), is_part=True)

    def _open_invitations(self) -> Iterator[str]:
        return (url for url in self._inviting if self._may_ask(url))

    def _is_filled_in(self, url: str) -> bool:
        """Is it the form of a page that was read, with something filled in ("contact.html?product=lamp")?"""
        base = page_key(url.partition("?")[0])
        page = self._pages.get(base) if "?" in url and base != page_key(self.home) else None
        return page is not None and "<textarea" in page.html.lower()

    def _worth_of_a_form(self, url: str) -> float:
        return A_FORM_TO_REACH_US if self._scores(page_key(url)).get(PageKind.CONTACT, 0.0) >= KNOWN else A_FORM

    def _in_this_language(self, url: str) -> bool:
        """One language of a site is read: nobody wants the same answers in two, or half of them in each."""
        if not in_language(url, self.home, self.language):
            return False
        key, home = page_key(url), page_key(self.home)
        others = (page_key(other) for other in self.others.values())
        return not any(key.startswith(other) for other in others if not home.startswith(other) and "?" not in other)

    def _known_here(self) -> frozenset[PageKind]:
        """The kinds that the language that we read has a page for."""
        return frozenset(kind for target in self._targets.values() if target.here for kind in target.surely)

    def _served(self) -> Mapping[PageKind, float]:
        """How surely the pages that were asked for serve each kind."""
        return _best(self._targets[key] for key in self._asked if key in self._targets and key not in self._failed)

    def _known(self) -> Mapping[PageKind, float]:
        """How surely any page that may still open serves each kind."""
        return _best(target for key, target in self._targets.items() if key not in self._failed)

    def _scores(self, key: str) -> Mapping[PageKind, float]:
        """What links say of the page with this key."""
        return self._targets[key].scores if key in self._targets else {}

    def _missing(self, known: Mapping[PageKind, float]) -> float:
        """What a page of no kind may bring: where nothing else tells how to reach the company, or what it promises."""
        if not self.needs.reachable:
            return 0.5 * 0.8**self._strays
        if known.get(PageKind.CONTACT, 0.0) < KNOWN and not self.needs.by_mail:
            return 0.3 * 0.7**self._strays
        return 0.0 if self.needs.by_form else A_FORM * 0.7**self._strays

    def _filling(self, url: str, place: float, known: Mapping[PageKind, float]) -> float:
        """Of one more page of the menu, where something asked for is still missing: it may stand on any."""
        if not self.needs.text or not self._promises_nothing(url) or _is_of_goods(url):
            return 0.0
        selling = SELLING * _is_of_service(url)
        if len(self._other) <= SMALL:
            if place < IN_MENU and "/" in urlsplit(url).path.strip("/"):
                return 0.0  # one of many works or goods
            return (FILL if place == IN_MENU else FILL_TEXT) + selling if self._lacks(known) else 0.0
        if self.needs.answered or known.get(PageKind.FAQ, 0.0) >= KNOWN or place < IN_MENU:
            return 0.0
        return FILL_LARGE + selling if self._filled < MOST_FILLED else 0.0

    def _promises_nothing(self, url: str) -> bool:
        """Is it of no kind, or of what is sold there?"""
        return not self._scores(page_key(url)).keys() - {PageKind.PRODUCTS}

    def _lacks(self, known: Mapping[PageKind, float]) -> bool:
        """Is anything still missing that small sites have on some page?"""
        kinds = (PageKind.FAQ, PageKind.TERMS, PageKind.PRIVACY, PageKind.ABOUT, *self._of_a_shop)
        reached = self.needs.by_form and self.needs.by_mail
        return not reached or any(known.get(kind, 0.0) < KNOWN for kind in kinds)

    @property
    def _of_a_shop(self) -> tuple[PageKind, ...]:
        return (PageKind.RETURNS,) if self.needs.shop else ()

    def _open_sitemaps(self, known: Mapping[PageKind, float]) -> Iterator[tuple[float, Ask]]:
        """The sitemap: where the pages leave gaps that it may fill, or where robots.txt says that there is one."""
        worth = max(self._gap(known), NAMED if self._sitemaps else 0.0)
        for url in self._sitemaps or [urljoin(self.home, "/sitemap.xml")]:
            if worth and page_key(url) not in self._asked and self._maps_asked < MOST_SITEMAPS:
                yield worth, Ask(url, is_sitemap=True)

    def _gap(self, known: Mapping[PageKind, float]) -> float:
        if self._mapped:
            return 0.0
        if len(self._other) < EMPTY and not self.needs.text:
            return 0.6
        if known.get(PageKind.CONTACT, 0.0) < KNOWN and not (self.needs.by_mail or self.needs.by_form):
            return 0.5
        if len(self._other) <= SMALL:
            return 0.0
        lacks = [known.get(kind, 0.0) < KNOWN for kind in (PageKind.FAQ, PageKind.CONTACT)]
        if self.needs.shop:
            lacks.append(max(known.get(kind, 0.0) for kind in (PageKind.RETURNS, PageKind.TERMS)) < KNOWN)
        return 0.3 * sum(lacks) / len(lacks)

    def _guesses(self, known: Mapping[PageKind, float]) -> Iterator[tuple[float, Ask]]:
        """Addresses that such sites have, where neither a link nor a sitemap leads to the kind."""
        shop = self.needs.shop or self._platform.shop
        for kind, path in usual(self._platform, shop=shop):
            if known.get(kind, 0.0) < KNOWN and self._may_ask(url := _at(self.home, path)):
                yield self._worth_of_a_guess(kind, shop) * 0.8 ** len(self._failed), Ask(url)

    def _worth_of_a_guess(self, kind: PageKind, shop: bool) -> float:
        if kind is PageKind.CONTACT:
            return 0.0 if self.needs.by_mail or self.needs.by_form else 0.25
        if self._platform is NONE and (self._mapped or not shop or len(self._other) <= SMALL):
            return 0.0
        return 0.25 * WORTH[kind] if shop else 0.0

    def _as_home_writes(self, url: str) -> str:
        """With or without "www.", https or http: as on the home page, whose robots.txt we know."""
        return _as_written(url, self.home)

    def _may_ask(self, url: str) -> bool:
        return page_key(url) not in self._asked and self._is_page(url) and not self._is_filled_in(url)

    def _is_page(self, url: str) -> bool:
        """A page of the company's that we open: no file, no part of another's site."""
        return _may_be_opened(url, self.home)


# What an address tells is kept: a site's pages share most of their links, and all are weighed before each request.


@lru_cache(maxsize=20_000)
def _as_written(url: str, home: str) -> str:
    try:
        there, here = urlsplit(url), urlsplit(home)
    except ValueError:
        return url
    alike = there.netloc.removeprefix("www.") == here.netloc.removeprefix("www.")
    return urlunsplit((here.scheme, here.netloc, *there[2:])) if alike else url


@lru_cache(maxsize=20_000)
def _may_be_opened(url: str, home: str) -> bool:
    if not url.startswith(("http://", "https://")) or relation(url, home) not in READ:
        return False
    path = urlsplit(url).path
    return not NO_PAGE.search(path) and not path.startswith("/cdn-cgi/")


@lru_cache(maxsize=20_000)
def _is_of_goods(url: str) -> bool:
    return bool(GOODS.search(url))


@lru_cache(maxsize=20_000)
def _is_of_service(url: str) -> bool:
    return bool(SERVICE.search(url))


@lru_cache(maxsize=1_000)
def _at(home: str, path: str) -> str:
    return urljoin(home, path)


def _best(targets: Iterable[_Target]) -> Mapping[PageKind, float]:
    best: dict[PageKind, float] = {}
    for target in targets:
        for kind, score in target.scores.items():
            best[kind] = max(score, best.get(kind, 0.0))
    return best
