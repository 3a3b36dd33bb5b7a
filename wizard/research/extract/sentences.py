"""The sentences of a page, each with the heading that it stands under and what stands before and after it."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from wizard.research.extract.outline import outline
from wizard.research.page import Page

LONGEST = 1_500  # characters of one sentence; what is longer is a page without punctuation
_END = re.compile(r"(?<=[.!?…])[\"”»“')]{0,2}\s+(?=[\"“„«»('¿¡–-]{0,2}[A-ZÀ-ÖØ-ÞŁŚŻŹĆĄĘŃ0-9])")
_MAY_END = re.compile(r"[.!?…][\"”»“')]{0,2}\s")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:\w|\d{1,3}|abs|artt?|(?:dell|all|l|d)['’]art|bzw|ca|ggf|inkl|max|min|mind|nr|no|str|usw|vgl|zzgl|evtl|tel|sog|gem|lit"
    r"|z\.\s?b|d\.\s?h|u\.\s?a|[\w-]{1,12}str|co|lgs|d\.\s?lgs|pkt|stk|kl|hhv|bl\.a|f\.eks|t\.ex|bl\.\s?a|dvs|m\.m"
    r"|evt|jf|incl|approx|mr|mrs|ms|dr|st|vs|e\.g|i\.e|etc|cf|env|p\.\s?ex|pág|núm|sr|sra|ej|es|ecc|sig|dott|tj|np"
    r"|ul|poz|ust|zm|dz|pn|wg)\.$",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    """`label` is a short line just above ("Returns" beside "30 days" in a table);
    `aside`: of a footer, menu or form.
    """

    text: str
    heading: str = ""
    fragment: str = ""
    label: str = ""
    after: str = ""
    aside: bool = False


def split(line: str) -> list[str]:
    """A line's sentences, whole: abbreviations and "14. November" do not end one."""
    if not _MAY_END.search(line):  # one sentence, as most lines are
        return [line.strip()] if line.strip() else []
    found, start = [], 0
    for gap in _END.finditer(line):
        if not _ABBREVIATED.search(line[max(start, gap.start() - 12) : gap.start()]):
            found.append(line[start : gap.end()].strip())
            start = gap.end()
    found.append(line[start:].strip())
    return [sentence for sentence in found if sentence]


_SENTENCES: "WeakKeyDictionary[Page, tuple[Sentence, ...]]" = WeakKeyDictionary()


def sentences(page: Page) -> tuple[Sentence, ...]:
    """All sentences of the page: the main text first, what stands aside after it."""
    found = _SENTENCES.get(page)
    if found is None:
        found = _SENTENCES[page] = (*_of_sections(page), *_of_asides(page))
    return found


def _of_sections(page: Page) -> Iterator[Sentence]:
    for section in outline(page).sections:
        lines = section.lines
        if section.heading:
            yield Sentence(section.heading, section.heading, section.fragment, after=lines[0] if lines else "")
        for number, line in enumerate(lines):
            above = lines[number - 1] if number else ""
            label = above if len(above) <= 60 and not above.endswith((".", "!", "?")) else ""
            parts = split(line[:20_000])
            following = lines[number + 1] if number + 1 < len(lines) else ""
            for index, part in enumerate(parts):
                after = parts[index + 1] if index + 1 < len(parts) else following
                yield Sentence(part[:LONGEST], section.heading, section.fragment, "" if index else label, after[:300])


def _of_asides(page: Page) -> Iterator[Sentence]:
    marks = outline(page).asides
    pieces = outline(page).pieces
    text = "".join(piece if aside else "\n" for piece, aside in zip(pieces, marks, strict=True))
    for line in dict.fromkeys(" ".join(line.split()) for line in re.split(r"[\n\v]+", text)):
        for part in split(line[:20_000]):
            yield Sentence(part[:LONGEST], aside=True)
