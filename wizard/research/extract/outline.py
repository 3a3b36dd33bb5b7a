"""A page as a flat outline: every element with the stretch of text that it covers, and the sections under headings.

One walk per page, and nothing below is quadratic: a hostile page nests 20,000 elements or repeats one 100,000 times.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from weakref import WeakKeyDictionary

from bs4 import Tag
from bs4.element import NavigableString

from wizard.research.page import INLINE, UNSEEN, Page, names_of, squeeze
from wizard.research.parser import Element

BLOCK, LINE = "\n", "\v"  # a block of text ends; only a line does (<br>)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_ASIDE_WORDS = (
    "nav|navbar|navigation|menu|main-menu|mobile-menu|footer|site-footer|page-footer|breadcrumbs?|cookie|cookies|"
    "cookie-?(?:banner|bar|consent|notice|modal|popup)|consent|gdpr|newsletter|testimonials?|reviews?"
    "|customer-reviews|"
    "kundenstimmen|bewertungen|rezensionen|anmeldelser|udtalelser|recensioner|omd[oö]men|anmeldelse|recensies|avis|"
    "temoignages|rese[nñ]as|testimonios|recensioni|testimonianze|opinie|depoimentos|avaliacoes"
)
_ASIDE_CLASS = re.compile(rf"(?:^|\s)(?:{_ASIDE_WORDS})(?:$|\s)|(?:^|[\s_-])(?:mini-?cart|cart-?drawer|off-?canvas)")
_ASIDE_ROLES = frozenset({"navigation", "contentinfo", "banner", "search", "menu", "menubar"})
_BOXES = frozenset({"div", "ul", "ol", "section", "aside", "dialog", "figure"})
_UNFOLDS = re.compile(r"dropdown|accordion|faq|answer|collaps|toggle")
_ICON = re.compile(r"material-(?:icons|symbols)")


class Node:
    """An element: `start` and `end` count pieces of text, `last` the index of its last descendant."""

    __slots__ = ("aside", "element", "end", "index", "last", "parent", "start")

    def __init__(self, element: Tag, index: int, parent: int, start: int) -> None:
        self.element, self.index, self.parent = element, index, parent
        self.start = self.end = start
        self.last = index
        self.aside = False  # in a menu, a footer, a banner, a form, among reviews


@dataclass(frozen=True)
class Section:
    """The text between one heading and the next. `level` 0 and no heading: what stands before the first."""

    level: int
    heading: str
    fragment: str
    lines: tuple[str, ...]


class Outline:
    """Nodes in document order over pieces of text. Get it from `outline(page)`, which keeps it as long as the page."""

    def __init__(self, root: Tag) -> None:
        self.nodes: list[Node] = []
        self.pieces: list[str] = []
        self._walk(root, -1)
        self._lengths = [0, *accumulate(len(piece) for piece in self.pieces)]
        linked = self._marked(node for node in self.nodes if node.element.name == "a")
        self._linked = [0, *accumulate(len(piece) * mark for piece, mark in zip(self.pieces, linked, strict=True))]
        self._mark_asides()

    def _walk(self, element: Tag, parent: int) -> None:
        """As deep as the parser lets tags nest."""
        name, pieces = element.name, self.pieces
        if name in UNSEEN or _is_icon(element):
            return
        is_block = name not in INLINE
        if is_block:
            self._end_block()
        node = Node(element, len(self.nodes), parent, len(pieces))
        self.nodes.append(node)
        for child in element.contents:
            if type(child) is Element:
                if child.name == "br":
                    self._say(LINE)
                else:
                    self._walk(child, node.index)
            elif type(child) is NavigableString:
                self._say(child.replace("\n", " ").replace("\v", " "))
        node.end, node.last = len(pieces), len(self.nodes) - 1
        if is_block:
            self._end_block()

    # White space is kept once: else empty elements make a short text a long list of pieces.

    def _say(self, piece: str) -> None:
        if piece and not (piece.isspace() and self.pieces and self.pieces[-1].isspace()):
            self.pieces.append(piece)

    def _end_block(self) -> None:
        if not self.pieces or self.pieces[-1] != BLOCK:
            self.pieces.append(BLOCK)

    def _mark_asides(self) -> None:
        within_main = [False] * len(self.nodes)
        of_section = [False] * len(self.nodes)  # aside because a <section> around it is
        for node in self.nodes:
            above = self.nodes[node.parent] if node.parent >= 0 else None
            within_main[node.index] = node.element.name in ("main", "article", "section", "details", "li", "dl") or (
                above is not None and within_main[above.index]
            )
            is_section = node.element.name == "section"
            # A section in a section of reviews is what follows it on a page that forgot to close it.
            inherits = above is not None and above.aside and not (is_section and of_section[above.index])
            node.aside = inherits or self._starts_aside(node, within_main[node.index])
            of_section[node.index] = of_section[above.index] if above and inherits else node.aside and is_section

    def _starts_aside(self, node: Node, within_main: bool) -> bool:
        element = node.element
        name = element.name
        if name in ("footer", "select", "textarea") or (name == "header" and not within_main):
            return True
        if name == "nav":  # a site builder puts what a click unfolds into <nav>, answers too
            return self.is_linked(node) or not _UNFOLDS.search(names_of(element))
        if name == "form":  # some sites wrap the whole page in one
            return self.length(node.start, node.end) * 2 < self._lengths[-1]
        if not element.attrs:
            return False
        role = element.attrs.get("role")
        if role and str(role).lower() in _ASIDE_ROLES and not (role == "banner" and within_main):
            return True
        return name in _BOXES and _named_aside(names_of(element))

    def is_linked(self, node: Node) -> bool:
        """Is at least half of its text in links?"""
        linked = self._linked[node.end] - self._linked[node.start]
        return linked * 2 >= self.length(node.start, node.end)

    @cached_property
    def asides(self) -> list[bool]:
        """For each piece: does it stand aside?"""
        marks = [False] * len(self.pieces)
        for node in self.nodes:  # outer ones first; what is nested is not deep, so this is not quadratic
            if node.aside != (node.parent >= 0 and self.nodes[node.parent].aside):
                marks[node.start : node.end] = [node.aside] * (node.end - node.start)
        return marks

    def _marked(self, nodes: Iterable[Node]) -> list[bool]:
        """For each piece: is it in one of the nodes, which come in document order?"""
        marks = [False] * len(self.pieces)
        until = 0
        for node in nodes:
            for piece in range(max(node.start, until), node.end):
                marks[piece] = True
            until = max(until, node.end)
        return marks

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """Nodes by their id; the first of several."""
        found: dict[str, Node] = {}
        for node in self.nodes:
            name = node.element.attrs.get("id")
            if name:
                found.setdefault(str(name), node)
        return found

    def length(self, start: int, end: int) -> int:
        """Characters in a stretch, white space included."""
        return self._lengths[end] - self._lengths[start]

    def text(self, start: int, end: int, *, longest: int = 2_000_000) -> str:
        """A stretch as lines without menus, footers, forms and the like, cut at about `longest` characters."""
        end = min(end, bisect_right(self._lengths, self._lengths[start] + longest))
        asides = self.asides[start:end]
        chosen = [piece for piece, aside in zip(self.pieces[start:end], asides, strict=True) if not aside]
        lines = (squeeze(line) for line in re.split(r"[\n\v]", "".join(chosen)))
        return "\n".join(line for line in lines if line)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The page cut at its headings, asides left out."""
        return tuple(self._cut())

    def _cut(self) -> Iterator[Section]:
        level, heading, fragment, start = 0, "", "", 0
        for node in self.nodes:
            if node.element.name not in HEADINGS or node.aside or node.start < start:
                continue
            yield from self._section(level, heading, fragment, start, node.start)
            level, heading, start = int(node.element.name[1]), squeeze(self.text(node.start, node.end)), node.end
            fragment = self.fragment(node)
        yield from self._section(level, heading, fragment, start, len(self.pieces))

    def _section(self, level: int, heading: str, fragment: str, start: int, end: int) -> Iterator[Section]:
        lines = tuple(self.text(start, end).split("\n"))
        if heading or any(lines):
            yield Section(level, heading, fragment, tuple(line for line in lines if line))

    def fragment(self, node: Node, *, climb: int = 2) -> str:
        """An id on the node or just above it, where nothing else stands before it; "" without one."""
        for _ in range(climb + 1):
            name = str(node.element.get("id") or "")
            if name and not re.search(r"\s", name):
                return name
            if node.parent < 0 or self.nodes[node.parent].start != node.start:
                return ""
            node = self.nodes[node.parent]
        return ""


def _is_icon(element: Tag) -> bool:
    """A picture from a font, whose text is its name there."""
    return "material-" in names_of(element) and bool(_ICON.search(" ".join(element.attrs.get("class") or ())))


@lru_cache(maxsize=20_000)  # a site's pages share most of their names
def _named_aside(names: str) -> bool:
    return bool(_ASIDE_CLASS.search(names))


_OUTLINES: "WeakKeyDictionary[Page, Outline]" = WeakKeyDictionary()


def outline(page: Page) -> Outline:
    """The page's outline, made once."""
    found = _OUTLINES.get(page)
    if found is None:
        found = _OUTLINES[page] = Outline(page.soup.body or page.soup)
    return found
