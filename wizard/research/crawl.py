"""Which page to read next: pages seen go in, addresses come out. Does no I/O and never waits."""

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from wizard.domain.facts import PageKind
from wizard.research.hosts import Relation, relation
from wizard.research.links import Candidate, candidates, merge, path_scores, without_fragment
from wizard.research.page import Page

NO_PAGE = re.compile(
    r"\.(pdf|jpe?g|png|gif|webp|svg|ico|avif|zip|gz|rar|7z|docx?|xlsx?|pptx?|mp[34]|webm|mov|avi|css|js|xml|json|rss|ics|"
    r"vcf|exe|apk|dmg|txt|csv|woff2?|ttf)$",
    re.IGNORECASE,
)
# What a customer who writes needs first; the last three are linked, not read.
WORTH = {
    PageKind.CONTACT: 1.0,
    PageKind.FAQ: 1.0,
    PageKind.RETURNS: 1.0,
    PageKind.IMPRINT: 0.95,
    PageKind.TERMS: 0.95,
    PageKind.COMPLAINTS: 0.95,
    PageKind.SHIPPING: 0.9,
    PageKind.WARRANTY: 0.9,
    PageKind.PRIVACY: 0.8,
    PageKind.ABOUT: 0.85,
    PageKind.PAYMENT: 0.3,
    PageKind.SITEMAP: 0.1,
    PageKind.PRODUCTS: 0.1,
}
FROM_SITEMAP = 0.8  # an address alone, which nobody linked to
FRAME = 2.0  # a frameset says nothing itself
GUESSED = 0.06  # an address that many sites have: tried where no link leads to the kind, before pages of no kind
USUAL = {PageKind.FAQ: ("/faq", "/faqs"), PageKind.CONTACT: ("/contact", "/kontakt")}


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


class Crawl:
    """The frontier of one site. `home`: the address of its first page, after redirects."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.language = ""
        self.pages: list[Page] = []
        self.known: dict[str, Candidate] = {}
        self._asked: set[str] = set()
        self._other: dict[str, float] = {}
        self._served: dict[PageKind, float] = {}

    def see(self, page: Page) -> None:
        """Take in a page that was read. The first one is the home page."""
        self._asked.add(page_key(page.url))
        self.pages.append(page)
        merge(self.known, candidates(page, home=self.home, language=self.language).values())
        for frame in page.frames:
            self._other[without_fragment(frame)] = FRAME
        for link in page.links:
            if relation(link.url, self.home) is Relation.OWN and link.place in ("nav", "header", "footer", "body"):
                worth = 0.05 if link.place != "body" else 0.02
                url = without_fragment(link.url)
                self._other[url] = max(worth, self._other.get(url, 0.0))

    def arrived(self, asked: str, page: Page) -> None:
        """Take in the page that came for an address that `next` gave; redirects may have led elsewhere."""
        if page_key(asked) != page_key(page.url):
            if any(page_key(page.url) == page_key(seen.url) for seen in self.pages):
                self._forget(asked)
                return
            self._move(asked, page.url)
        self.see(page)

    def _move(self, asked: str, now: str) -> None:
        for candidate in [c for c in self.known.values() if page_key(c.url) == page_key(asked)]:
            merge(self.known, [Candidate(now, dict(candidate.scores), dict(candidate.titles))])
        self._forget(asked)

    def _forget(self, asked: str) -> None:
        for url in [url for url in self.known if page_key(url) == page_key(asked)]:
            del self.known[url]

    def suggest(self, urls: Iterable[str]) -> None:
        """Addresses from the sitemap: judged by their words alone."""
        for url in urls:
            scores = path_scores(url, home=self.home)
            if relation(url, self.home) is Relation.OWN and scores and url not in self.known:
                self.known[url] = Candidate(url, scores={kind: FROM_SITEMAP * s * 0.7 for kind, s in scores.items()})

    def next(self, count: int) -> list[str]:
        """Up to `count` addresses to fetch now, best first; each is handed out once."""
        chosen: list[str] = []
        while len(chosen) < count:
            best = max(self._open(), key=lambda row: row[0], default=(0.0, ""))
            if best[0] <= 0.0:
                break
            self._ask(best[1])
            chosen.append(best[1])
        return chosen

    def _ask(self, url: str) -> None:
        self._asked.add(page_key(url))
        for kind, score in self._scores(url).items():
            self._served[kind] = max(score, self._served.get(kind, 0.0))

    def _scores(self, url: str) -> dict[PageKind, float]:
        scores: dict[PageKind, float] = {}
        for candidate in self.known.values():
            if without_fragment(candidate.url) == url:
                for kind, score in candidate.scores.items():
                    scores[kind] = max(score, scores.get(kind, 0.0))
        return scores

    def _open(self) -> Iterable[tuple[float, str]]:
        for candidate in self.known.values():
            url = without_fragment(candidate.url)
            if self._may_ask(url):
                yield max(self._value(kind, score) for kind, score in candidate.scores.items()), url
        for kind, paths in USUAL.items():
            if all(candidate.scores.get(kind, 0.0) < 0.5 for candidate in self.known.values()):
                yield from ((GUESSED, url) for url in (urljoin(self.home, p) for p in paths) if self._may_ask(url))
        for url, worth in self._other.items():
            if self._may_ask(url):
                yield worth, url

    def _value(self, kind: PageKind, score: float) -> float:
        """Less for a kind that a page as good already serves."""
        return WORTH[kind] * score * (0.4 if self._served.get(kind, 0.0) >= score - 0.2 else 1.0)

    def _may_ask(self, url: str) -> bool:
        if not url.startswith(("http://", "https://")) or page_key(url) in self._asked:
            return False
        return not NO_PAGE.search(urlsplit(url).path) and relation(url, self.home) in (
            Relation.OWN,
            Relation.HELP_DESK,
            Relation.SISTER,
        )
