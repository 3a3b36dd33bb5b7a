"""Which kind of page a link leads to, judged by the link alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urldefrag, urljoin, urlsplit

from bs4 import Tag

from wizard.domain.facts import PageKind
from wizard.research.hosts import Relation, brand_of, host_of, parts_of, relation
from wizard.research.kinds import SITE_LANGUAGES
from wizard.research.kinds.kind import fold
from wizard.research.neighbours import heading_over
from wizard.research.page import Link, Page
from wizard.research.parser import holds
from wizard.research.wording import named, says_nothing

TEXT, PATH = 0.9, 0.6  # how far a link's words alone, and its address alone, are believed
UNNAMED = 0.8  # how far its address is believed where its words, in a language that we know, say nothing of the kind
INNER = 0.8
# On a page with many links, menus and headlines hold words that elsewhere mean a page about the company ("History",
# "Team") or its rules ("Rules of golf"): outside the footer, a hint or a name among other words is not enough there.
MANY_LINKS = 100
AMONG_MANY = 0.9
# On the page of a hotel in a guide, "Contact" below that page's own folders is the hotel's.
FOLDERS, OF_AN_ITEM = 3, 0.5
# "Unternehmen" at /wirtschaft/unternehmen and "Legal" at /topic/144/legal are what the paper writes of.
SECTIONS = frozenset(
    """topic topics tag tags category categories kategorie kategorien kategori kategoria categorie
    categoria thema themen tema rubrik rubrique rubriques economy economics business wirtschaft
    economia economie ekonomi okonomi ekonomika gospodarka talous finanzen finance sport sports
    politik politics politique politica""".split()
)
IN_A_SECTION = 0.5
NEVER_A_SECTION = HELP = frozenset({PageKind.FAQ, PageKind.CONTACT})
HINTED = 0.5
OVER = 0.85  # how far the heading over a link is believed that itself says "read more"
TRUST = {
    Relation.OWN: 1.0,
    Relation.HELP_DESK: 1.0,
    Relation.SISTER: 0.95,
    Relation.OTHER: 0.85,
    Relation.STRANGER: 0.0,
}


# What a company leaves to a parent or a service. Complaints and returns elsewhere are an authority's or a partner's.
ELSEWHERE = frozenset(
    {PageKind.CONTACT, PageKind.FAQ, PageKind.TERMS, PageKind.PRIVACY, PageKind.IMPRINT, PageKind.ABOUT}
)


FILE = re.compile(
    r"\.(?:vcf|ics|zip|docx?|odt|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|mov|apk|dmg|exe|csv|js|css)$", re.IGNORECASE
)
PDF = re.compile(r"\.pdf$", re.IGNORECASE)
# Terms are often a PDF; nobody finds a contact or answers in a leaflet.
NO_PDF = frozenset({PageKind.CONTACT, PageKind.FAQ, PageKind.ABOUT, PageKind.IMPRINT})
LEGAL = frozenset({PageKind.TERMS, PageKind.PRIVACY, PageKind.IMPRINT})


@dataclass
class Candidate:
    """An address that may serve some kinds, with the best of what all links to it say."""

    url: str
    scores: dict[PageKind, float] = field(default_factory=dict)
    titles: dict[PageKind, str] = field(default_factory=dict)

    def add(self, kind: PageKind, score: float, title: str) -> None:
        if score > self.scores.get(kind, 0.0):
            self.scores[kind] = score
            self.titles[kind] = title

    def forget_menu_heads(self) -> None:
        """A menu's head ("Service") often leads to its first entry, the terms: that makes them no help page."""
        if any(self.scores.get(kind, 0.0) > 0.75 for kind in LEGAL):
            self.scores = {kind: score for kind, score in self.scores.items() if kind in LEGAL or score > 0.6}


def candidates(page: Page, *, home: str, language: str = "") -> dict[str, Candidate]:
    """All that the page's links lead to, by address, with scores per kind; links that serve no kind are left out."""
    found: dict[str, Candidate] = {}
    crowded = len(page.links) >= MANY_LINKS and any(link.place == "footer" for link in page.links)
    for link in page.links:
        if not link.url.startswith(("http://", "https://")) or leads_nowhere(link) or leads_to_a_file(link):
            continue
        # A part of an article ("questions about this loan") is less than a page of the site.
        here = on_this_page(link, page)
        part = INNER if here and urlsplit(page.url).path.strip("/") else 1.0
        section = 1.0
        if link.place != "footer":
            section = IN_A_SECTION if _in_a_section(link.url) else AMONG_MANY if crowded else 1.0
        if _of_the_item(link, page):
            part *= OF_AN_ITEM
        for kind, score in link_scores(link, home=home, language=language, here=here).items():
            sure = part * score * (1.0 if kind in NEVER_A_SECTION else section)
            found.setdefault(link.url, Candidate(link.url)).add(kind, sure, link.text or link.label)
    for candidate in found.values():
        candidate.forget_menu_heads()
    return found


def _of_the_item(link: Link, page: Page) -> bool:
    """Does the link lead to something below the folders of a page that lies deep in its site?"""
    folders = urlsplit(page.url).path.strip("/").split("/")[:-1]
    if len(folders) < FOLDERS or link.place == "footer" or on_this_page(link, page):
        return False
    here, there = urlsplit(page.url), urlsplit(link.url)
    return here.netloc == there.netloc and there.path.strip("/").split("/")[: len(folders)] == folders


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def _in_a_section(url: str) -> bool:
    """Does the address stand below the folder of a section, or of all that has one tag?"""
    return any(folder.lower() in SECTIONS for folder in urlsplit(url).path.split("/")[:-1])


def on_this_page(link: Link, page: Page) -> bool:
    """Does the link lead to a part of the page that it stands on?"""
    return "#" in link.url and without_fragment(link.url) == without_fragment(page.url)


def leads_nowhere(link: Link) -> bool:
    """A button that a script moves: its address is the page itself."""
    written = link.element.attrs.get("href")
    return written is not None and str(written).strip() in ("", "#", "#!", "#0")


def leads_to_a_file(link: Link) -> bool:
    """Something to keep (a visiting card, an entry for the diary, a leaflet), not a page; terms may be a PDF."""
    return _names_a_file(link.url) or ("download" in link.element.attrs and not PDF.search(urlsplit(link.url).path))


@lru_cache(maxsize=20_000)  # a site's pages share most of their links
def _names_a_file(url: str) -> bool:
    return bool(FILE.search(urlsplit(url).path))


def link_scores(link: Link, *, home: str, language: str = "", here: bool = False) -> Mapping[PageKind, float]:
    """How surely the link leads to each kind, 0 to 1. `here`: to a part of the page on which it stands."""
    silent = not link.label and says_nothing(link.text) and not _leads_home(link.url, home)
    over = heading_over(link.element) if silent else ""
    said = (link.text[:300], link.label[:300], _heading_in(link.element), over, not says_nothing(link.text))
    return _scored(link.url, _Said(*said), _place(link), home=home, language=language, here=here)


class _Said(NamedTuple):
    """The words that tell where a link leads; `over`: those above it, where it says nothing itself."""

    text: str
    label: str
    heading: str
    over: str
    readable: bool


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def _scored(url: str, said: _Said, place: float, *, home: str, language: str, here: bool) -> Mapping[PageKind, float]:
    brand = brand_words(home)
    by_text = named(said.text, language=language, brand=brand)
    if said.label:
        by_text = _best(by_text, named(said.label, language=language, brand=brand))
    by_text = _best(by_text, named(said.heading, language=language, brand=brand))
    if not by_text and said.over:
        over = named(said.over, language=language, brand=brand)
        by_text = {kind: OVER * score for kind, score in over.items()}
    whose = relation(url, home)
    if whose is Relation.OTHER:
        # Somebody else's page is the company's own only where the link plainly says so (a parent's privacy notice).
        desk = named(parts_of(host_of(url))[0], brand=brand)  # "Kundservice" at kundservice.publisher.example
        return {
            k: TRUST[whose] * place * _joint(by_text, desk if k in HELP else {}, k, 0.0)
            for k, s in by_text.items()
            if k in ELSEWHERE and (s > 0.9 or (k in HELP and s >= HINTED and desk.get(k, 0.0) >= HINTED))
        }
    by_path = path_scores(urljoin(home, "/#" + urldefrag(url)[1]) if here else url, home=home)
    if whose is Relation.HELP_DESK:
        by_path = {**by_path, PageKind.FAQ: 1.0}
    if PDF.search(urlsplit(url).path):
        by_text, by_path = ({k: s for k, s in by.items() if k not in NO_PDF} for by in (by_text, by_path))
    trust = TRUST[whose] * place * (1.0 if in_language(url, home, language) else 0.9)
    unnamed = UNNAMED if said.readable and language in SITE_LANGUAGES else 1.0
    return {kind: trust * _joint(by_text, by_path, kind, unnamed) for kind in dict.fromkeys((*by_text, *by_path))}


def _leads_home(url: str, home: str) -> bool:
    """A logo, under whatever heading it stands."""
    there, here = urlsplit(url), urlsplit(home)
    path = re.sub(r"/index\.html?$", "/", there.path)
    return there.netloc == here.netloc and path.strip("/") == here.path.strip("/") and not there.fragment


def _heading_in(element: Tag) -> str:
    """The heading of a card that is one link, "" where it has none."""
    head = element.find(["h2", "h3", "h4", "h5", "h6"]) if holds(element) else None
    return head.get_text(" ")[:100] if isinstance(head, Tag) else ""


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def in_language(url: str, home: str, language: str) -> bool:
    """Not below a folder of another language ("/en/" seen from a German home page)."""
    first = urlsplit(url).path.strip("/").split("/")[0].lower()
    other = re.fullmatch(r"(en|de|da|sv|nb|no|nl|fr|es|it|pl|pt|fi|cs|ru|zh|ja)([-_][a-z]{2})?", first)
    return (
        not other
        or language in ("", "nb" if other[1] == "no" else other[1])
        or urlsplit(home).path.strip("/").lower().startswith(first)
    )


def _joint(
    by_text: Mapping[PageKind, float], by_path: Mapping[PageKind, float], kind: PageKind, unnamed: float
) -> float:
    text, path = by_text.get(kind, 0.0), by_path.get(kind, 0.0)
    plainly = {other for other, score in by_text.items() if score > 0.9}
    both = any(by_path.get(other, 0.0) >= path for other in plainly)  # "agb-datenschutz" under "AGB"
    if not text and not both:
        path *= 0.5 if plainly else unnamed
    return 1 - (1 - TEXT * text) * (1 - PATH * path)


def _place(link: Link) -> float:
    if link.place == "footer":
        return 1.0  # R1: where companies put these pages
    return 0.97 if link.place in ("nav", "header") else 0.95


def _best(one: Mapping[PageKind, float], other: Mapping[PageKind, float]) -> Mapping[PageKind, float]:
    return {kind: max(one.get(kind, 0.0), other.get(kind, 0.0)) for kind in dict.fromkeys((*one, *other))}


@lru_cache(maxsize=1000)
def brand_words(home: str) -> frozenset[str]:
    """The words of the company's domain name, whole and in parts ("acme-tools" as acme, tools, acmetools)."""
    name = brand_of(home)
    return frozenset({*fold(name), "".join(fold(name))})


@lru_cache(maxsize=20_000)
def path_scores(url: str, *, home: str) -> Mapping[PageKind, float]:
    """How well an address names each kind by its last piece; earlier pieces, query and host count less."""
    scores: dict[PageKind, float] = defaultdict(float)
    brand = brand_words(home)
    for piece, weight in _pieces(url, home):
        for kind, score in named(piece, brand=brand).items():
            scores[kind] = max(scores[kind], weight * score)
    return dict(scores)


def _pieces(url: str, home: str) -> Iterator[tuple[str, float]]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return
    segments = [words_in(segment) for segment in parts.path.split("/")]
    segments = [segment for segment in segments if segment]
    weight = 1.0
    for segment in reversed(segments[-3:]):
        yield segment, weight
        weight = 0.4
    for _, value in parse_qsl(parts.query)[:10]:
        yield words_in(value.rsplit("/", 1)[-1]), 0.8
    if parts.fragment:
        yield words_in(parts.fragment), 0.9
    subdomain = parts_of(parts.hostname or "")[0]
    if subdomain and subdomain != parts_of(urlsplit(home).hostname or "")[0]:
        yield subdomain.replace(".", " "), 0.4 if segments else 0.9


def words_in(segment: str) -> str:
    """The words in a piece of an address: "t-ContactUs_12.aspx" is "Contact Us"."""
    text = re.sub(r"\.(html?|php\d?|aspx?|jsp|cfm|cgi|shtml|do|pdf)$", "", unquote(segment), flags=re.IGNORECASE)
    text = re.sub(r"(?<=[a-zäöüæøåß])(?=[A-ZÄÖÜ])", " ", text)
    words = [word for word in re.findall(r"[^\W_]+", text) if not any(c.isdigit() for c in word)]
    # At the ends alone: "de" is a language in "de-agb", and a word in "droit-de-retractation".
    while words and words[0].lower() in GENERIC:
        words.pop(0)
    while words and words[-1].lower() in GENERIC:
        words.pop()
    return " ".join(words)


GENERIC = frozenset(
    """index home default page pages node article articles content cms static site en de da sv no nb nl fr es it pl pt
    uk us gb at ch dk se main web html""".split()
)


def without_fragment(url: str) -> str:
    """The address of the page itself."""
    return urldefrag(url)[0] if "#" in url else url


def merge(into: dict[str, Candidate], new: Iterable[Candidate]) -> None:
    """Add what another page's links say."""
    for candidate in new:
        known = into.setdefault(candidate.url, Candidate(candidate.url))
        for kind, score in candidate.scores.items():
            known.add(kind, score, candidate.titles.get(kind, ""))
