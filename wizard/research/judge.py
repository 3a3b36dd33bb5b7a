"""Which pages serve which kinds: links first, then the pages that were read, then their sections."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wizard.domain.facts import FoundPage, PageKind
from wizard.research.crawl import page_key
from wizard.research.kinds import KINDS, KindedPage
from wizard.research.links import Candidate, brand_words, path_scores, without_fragment
from wizard.research.page import Page
from wizard.research.sections import questions, sections
from wizard.research.wording import named

OFFERED = 0.5  # a wrong page is worse than none: below this, nothing is offered
TITLE_PARTS = "|–—•·»«:"
QUESTIONS_OF_AN_FAQ = 4


@dataclass(frozen=True)
class Verdict:
    """What the pages of a site serve, best first per kind, and the pages read with their kinds."""

    found: Mapping[PageKind, tuple[FoundPage, ...]]
    pages: tuple[KindedPage, ...]


class Scores:
    """The best score and title per (kind, page); a page's best address may carry a fragment."""

    def __init__(self) -> None:
        self._rows: dict[PageKind, dict[str, FoundPage]] = defaultdict(dict)

    def add(self, kind: PageKind, url: str, title: str, score: float) -> None:
        known = self._rows[kind].get(page_key(url))
        if known is None or score > known.score:
            self._rows[kind][page_key(url)] = FoundPage(kind, url, title, round(score, 3))

    def raise_to(self, kind: PageKind, page: Page, factor: float) -> None:
        """Strengthen (or start) a page's row by what stands on the page itself."""
        known = self._rows[kind].get(page_key(page.url))
        link = known.score if known else 0.0
        score = 1 - (1 - link) * (1 - factor)
        url = known.url if known else page.url
        self._rows[kind][page_key(page.url)] = FoundPage(
            kind, url, (known and known.title) or page.title, round(score, 3)
        )

    def of(self, kind: PageKind) -> list[FoundPage]:
        return sorted(self._rows[kind].values(), key=lambda row: (-row.score, len(row.url)))

    def score(self, kind: PageKind, page: Page) -> float:
        row = self._rows[kind].get(page_key(page.url))
        return row.score if row else 0.0

    def drop(self, url: str) -> None:
        for rows in self._rows.values():
            rows.pop(page_key(url), None)


def judge(
    pages: Sequence[Page],
    known: Iterable[Candidate],
    *,
    home: str,
    language: str,
    failed: Iterable[str] = (),
    links_only: bool = False,
) -> Verdict:
    """Put together what links and pages say.

    `pages`: as read, the home page first. `failed`: addresses that did not open. `links_only`: one saved page, whose
    links alone decide.
    """
    scores = Scores()
    for candidate in known:
        for kind, score in candidate.scores.items():
            scores.add(kind, candidate.url, candidate.title, score)
    for page in pages[1:]:
        for kind, factor in own_words(page, home=home, language=language).items():
            scores.raise_to(kind, page, factor)
    for page in () if links_only else pages:
        for kind, url, title, score in sections_served(page, scores, language=language, is_home=page is pages[0]):
            scores.add(kind, url, title, score)
    for url in failed:
        scores.drop(url)
    found = {kind.kind: tuple(row for row in scores.of(kind.kind) if row.score >= OFFERED) for kind in KINDS}
    return Verdict(found, tuple(_kinded(page, found) for page in pages))


def _kinded(page: Page, found: Mapping[PageKind, tuple[FoundPage, ...]]) -> KindedPage:
    key = page_key(page.url)
    return KindedPage(
        page, frozenset(kind for kind, rows in found.items() if any(page_key(r.url) == key for r in rows))
    )


def own_words(page: Page, *, home: str, language: str) -> Mapping[PageKind, float]:
    """What a page's first heading, title, address and structured data say of its kind."""
    brand = brand_words(home)
    scores: dict[PageKind, float] = defaultdict(float)
    for heading in page.soup.find_all("h1")[:3]:
        for kind, score in named(heading.get_text(" ")[:200], language=language, brand=brand).items():
            scores[kind] = max(scores[kind], 0.7 * score)
    for part in title_parts(page.title):
        for kind, score in named(part, language=language, brand=brand).items():
            scores[kind] = max(scores[kind], 0.6 * score)
    for kind, score in path_scores(page.url, home=home).items():
        scores[kind] = 1 - (1 - scores[kind]) * (1 - 0.3 * score)
    types = {str(item.get("@type")) for item in page.json_ld}
    for each in KINDS:
        if types & set(each.types):
            scores[each.kind] = 1 - (1 - scores[each.kind]) * 0.6
    return scores


def title_parts(title: str) -> list[str]:
    """A title's parts: "Contact – Acme | Tools" is Contact, Acme, Tools."""
    text = title.replace(" - ", "|")
    for mark in TITLE_PARTS:
        text = text.replace(mark, "|")
    return [part.strip() for part in text.split("|") if part.strip()]


def sections_served(
    page: Page, scores: Scores, *, language: str, is_home: bool
) -> Iterator[tuple[PageKind, str, str, float]]:
    """Sections that serve a kind as a page would: on the home page by name, elsewhere where small print stands (R7)."""
    base = without_fragment(page.url)
    serves = {kind.kind for kind in KINDS if scores.score(kind.kind, page) >= OFFERED}
    for section in sections(page):
        url = f"{base}#{section.fragment}" if section.fragment else base
        by_kind = named(section.heading, language=language, sections=True)
        for kind in KINDS:
            score = by_kind.get(kind.kind, 0.0)
            if score >= 0.55 and kind.within & serves:
                yield kind.kind, url, section.heading, 0.62 * score
    asked = questions(page)
    if len(asked) >= QUESTIONS_OF_AN_FAQ:
        yield PageKind.FAQ, base, page.title, 0.55 if is_home else 0.52
