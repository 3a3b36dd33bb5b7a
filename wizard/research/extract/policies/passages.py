"""Policy pages cut at their headings, for ranking against a topic."""

import re
from collections.abc import Iterator, Sequence

from wizard.domain.facts import PageKind, Passage
from wizard.research.clean import to_text
from wizard.research.extract.outline import Section, outline
from wizard.research.extract.sentences import split
from wizard.research.kinds import KindedPage

MOST_PASSAGES = 300
SHORTEST_PASSAGE = 40  # characters
LONGEST_PASSAGE = 1_500  # characters; a longer section is cut between its lines

# A page's most telling kind comes first: terms of a shop hold a bit of everything.
_BY_WEIGHT = (
    PageKind.RETURNS, PageKind.WARRANTY, PageKind.COMPLAINTS, PageKind.SHIPPING, PageKind.PAYMENT, PageKind.TERMS,
    PageKind.CONTACT, PageKind.PRIVACY, PageKind.ABOUT,
)  # fmt: skip


# Kinds of which a table of short lines says something: "Return period | 30 days".
_IN_TABLES = frozenset({PageKind.RETURNS, PageKind.WARRANTY, PageKind.COMPLAINTS, PageKind.SHIPPING, PageKind.PAYMENT})
_COOKIES = re.compile(r"cookie", re.IGNORECASE)
_DATA_PATH = re.compile(
    r"privacy|cookie|datenschutz|privatliv|integritet|personvern|confidentialit|privacidad", re.IGNORECASE
)
WORDS_OF_SENTENCE = 6


def passages(pages: Sequence[KindedPage]) -> tuple[Passage, ...]:
    """The policy pages cut at their headings, each piece with its page's most telling kind; no piece twice."""
    found: dict[str, Passage] = {}
    for kinded in pages:
        kind = _kind(kinded)
        if kind is None:
            continue
        for passage in _passages_of(kinded, kind):
            found.setdefault(passage.text, passage)
            if len(found) >= MOST_PASSAGES:
                return tuple(found.values())
    return tuple(found.values())


def _kind(kinded: KindedPage) -> PageKind | None:
    if PageKind.PRIVACY in kinded.kinds and _DATA_PATH.search(kinded.page.url.split("/", 3)[-1]):
        return PageKind.PRIVACY
    return next((kind for kind in _BY_WEIGHT if kind in kinded.kinds), None)


def _is_passage(kind: PageKind, heading: str, text: str) -> bool:
    """Is it more than a menu, a product's features, a word on cookies?"""
    if kind is not PageKind.PRIVACY and (_COOKIES.search(heading) or len(_COOKIES.findall(text)) > 1):
        return False
    return kind in _IN_TABLES or any(
        len(re.findall(r"[^\W\d]{2,}", line)) >= WORDS_OF_SENTENCE for line in text.split("\n")
    )


def _passages_of(kinded: KindedPage, kind: PageKind) -> Iterator[Passage]:
    address = kinded.page.url.split("#")[0]
    for section in outline(kinded.page).sections:
        url = f"{address}#{section.fragment}" if section.fragment else address
        for text in _pieces(section):
            clean = to_text(text)
            if len(clean) >= SHORTEST_PASSAGE and _is_passage(kind, section.heading, clean):
                yield Passage(
                    kind, to_text(section.heading)[:200].replace("\n", " ") or kinded.page.title[:200], clean, url
                )


def _pieces(section: Section) -> Iterator[str]:
    """A section in pieces of readable length, cut between lines, a long line between its sentences."""
    piece: list[str] = []
    length = 0
    for line in section.lines:
        for part in [line] if len(line) <= LONGEST_PASSAGE else split(line):
            if piece and length + len(part) > LONGEST_PASSAGE:
                yield "\n".join(piece)
                piece, length = [], 0
            piece.append(part[:LONGEST_PASSAGE])
            length += len(part)
    if piece:
        yield "\n".join(piece)
