"""Setting text: which words stand on which line, which line on which page. Millimetres from the upper left edge."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from wizard.delivery.paper import Paper
from wizard.delivery.sheet import Sheet

Measure = Callable[[str, float, bool], float]  # text, size in points, bold -> its width in millimetres

POINT = 25.4 / 72  # millimetres
SIZES = (11.5, 11.0, 10.5, 10.0)  # points; a smaller one only where it saves a page
_LEADING = 1.32  # line to line, by the size
_BETWEEN = 0.62  # of a line, between paragraphs
_SIGNATURE = 16.0  # room to sign in
_RULE = 78.0  # length of the lines for writing an address by hand
_RULES = 3
_HAND = 8.0  # from one such line to the next
_SMALL = 7.5  # points
_MOST_SENDER = 9  # lines: no form takes more, and below them the letter begins
_ADDRESS_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)
_FEW = 2  # lines of a paragraph that stand alone on no page
_LOOK_AHEAD = 8  # pieces: no more stand together


class Part(StrEnum):
    """What a line belongs to, for those who have the page read to them: what is one part is read as one."""

    SENDER = "sender"
    RETURN = "return"  # said again in the window: not read
    RECIPIENT = "recipient"
    DATE = "date"
    REFERENCE = "reference"
    SUBJECT = "subject"
    PARAGRAPH = "paragraph"
    CLOSING = "closing"
    SIGNATURE = "signature"
    ENCLOSURES = "enclosures"
    PAGE = "page"  # its number: not read
    TITLE = "title"  # of a whole file
    HEADING = "heading"
    CONTENTS = "contents"


@dataclass(frozen=True)
class Line:
    """`y` is the base line, `group` the number of its paragraph, `language` its own, "" where it is the letter's."""

    x: float
    y: float
    text: str
    size: float
    part: Part
    group: int = 0
    bold: bool = False
    language: str = ""


@dataclass(frozen=True)
class Rule:
    """A thin line: to write on, or to fold at."""

    x: float
    y: float
    length: float


@dataclass(frozen=True)
class Page:
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Piece:
    """Lines that may be parted between pages, unless `whole`; `before` is the room above, in millimetres, `size` in
    points."""

    lines: tuple[str, ...]
    part: Part
    before: float
    size: float
    bold: bool = False
    language: str = ""
    whole: bool = False
    with_next: bool = False


def typeset(sheet: Sheet, measure: Measure, numbered: str) -> tuple[Page, ...]:
    """The pages of a letter. `numbered` says a page's number, "Page %(number)s of %(all)s", from the second on."""
    tries = [_set(sheet, measure, size) for size in SIZES]
    best = next((pages for pages in tries if len(pages) == 1), min(tries, key=len))
    return (best[0], *number(best, sheet.paper, measure, numbered)[1:])


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The text in lines of at most `width`, parted at blanks and line ends; a word that is longer is cut."""
    return [line for row in text.split("\n") for line in _wrapped(row, width, measure)]


def _wrapped(row: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in row.split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _cut(word, width, measure)
        yield from full
    yield line


def _cut(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    parts = []
    while (count := _fitting(word, width, measure)) < len(word):
        parts.append(word[:count])
        word = word[count:]
    return [*parts, word]


def _fitting(word: str, width: float, measure: Callable[[str], float]) -> int:
    """How many letters of the word fit, at least one. It is never measured whole: each line would do so once more."""
    low, high = 1, 2
    while high < len(word) and measure(word[:high]) <= width:
        high *= 2
    high = min(high, len(word))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle]) <= width else (low, middle - 1)
    return low


def _set(sheet: Sheet, measure: Measure, size: float) -> list[Page]:
    paper, leading = sheet.paper, size * _LEADING * POINT
    lines, rules = _head(sheet, measure, size)
    # A long address above the text pushes it down, on paper whose sender stands at the left.
    top = max([paper.subject, *(line.y + 2 * leading for line in lines if line.x < paper.left + 1)])
    return flow(tuple(_pieces(sheet, measure, size)), paper, top, Page(tuple(lines), rules))


def flow(pieces: Sequence[Piece], paper: Paper, top: float, first: Page = Page(())) -> list[Page]:
    """The pieces one below the other, on as many pages as they need; `first` has its own lines above `top`."""
    pages: list[Page] = []
    lines, rules, y = [*first.lines], first.rules, top
    for at, piece in enumerate(pieces):
        leading = piece.size * _LEADING * POINT
        rest, y = piece.lines, y + (piece.before if y > top else 0)
        while rest:
            room = int((paper.height - paper.bottom - y) / leading + 1e-6)
            taken = _taken(rest, piece, room, _needed(pieces[at : at + _LOOK_AHEAD], leading))
            if y == top and pages:  # an empty page takes what it can, or nothing ever would
                taken = max(taken, min(room, len(rest)))
            for text in rest[:taken]:
                y += leading
                lines.append(Line(paper.left, y, text, piece.size, piece.part, at, piece.bold, piece.language))
            rest = rest[taken:]
            if rest:
                pages.append(Page(tuple(lines), rules))
                lines, rules, y, top = [], (), paper.top, paper.top
    return [*pages, Page(tuple(lines), rules)]


def _needed(pieces: Sequence[Piece], leading: float) -> int:
    """How many lines have to follow the first piece on its page."""
    count = 0
    for piece, following in pairwise(pieces):
        if not piece.with_next:
            break
        few = len(following.lines) if following.whole else min(_FEW, len(following.lines))
        count += few + round(following.before / leading + 0.5)
    return count


def _taken(rest: Sequence[str], piece: Piece, room: int, following: int) -> int:
    """How many of the lines stand on this page; 0 where the next page has to take them all."""
    if len(rest) + following <= room:
        return len(rest)
    if piece.whole and len(rest) == len(piece.lines):
        return 0
    # Some lines stay behind, for the next page: no line stands alone there, nor here.
    taken = min(room, len(rest) - _FEW)
    return taken if taken >= _FEW else 0


def _pieces(sheet: Sheet, measure: Measure, size: float) -> Iterator[Piece]:
    width = sheet.paper.width - sheet.paper.left - sheet.paper.right
    gap = size * _LEADING * POINT * _BETWEEN

    def piece(text: str, part: Part, before: float, *, bold: bool = False, **more: object) -> Piece:
        fitted = tuple(wrap(text, width, lambda line: measure(line, size, bold)))
        return replace(Piece(fitted, part, before, size, bold), **more)  # type: ignore[arg-type]  # names of its fields

    if sheet.reference:
        yield piece(sheet.reference, Part.REFERENCE, 0)
    if sheet.subject:
        yield piece(sheet.subject, Part.SUBJECT, gap, bold=True, whole=True, with_next=True)
    for number, block in enumerate(sheet.paragraphs):
        last = number == len(sheet.paragraphs) - 1 and bool(sheet.closing or sheet.signature)
        before = 2 * gap if number == 0 else gap
        if block.text:
            yield piece(block.text, Part.PARAGRAPH, before, language=block.language, with_next=last)
    if sheet.closing:
        yield piece("\n".join(sheet.closing), Part.CLOSING, gap * 1.5, whole=True, with_next=bool(sheet.signature))
    if sheet.signature:
        yield piece("\n".join(sheet.signature), Part.SIGNATURE, _SIGNATURE, whole=True)
    if sheet.enclosures:
        yield piece(sheet.enclosed, Part.ENCLOSURES, gap * 2, bold=True, with_next=True)
        for one in sheet.enclosures:
            yield piece(one, Part.ENCLOSURES, 0)


def _head(sheet: Sheet, measure: Measure, size: float) -> tuple[list[Line], tuple[Rule, ...]]:
    """Sender, recipient and date, which stand where the paper says, and the lines to write and to fold at."""
    paper, leading = sheet.paper, size * _LEADING * POINT
    rules = [Rule(0, y, 4) for y in paper.folds]
    x, y = paper.sender
    width = paper.width - x - paper.right if x > paper.left else _RULE
    lines = []
    left, top, wide, _ = paper.window
    most = int((top - 2 - y) / leading) if x < left + wide else _MOST_SENDER
    for text in _fitted(sheet.sender, width, measure, size)[:most]:
        y += leading
        lines.append(Line(x, y, text, size, Part.SENDER))
    if not sheet.has_address:
        rules += [Rule(x, y + _HAND * n, min(width, _RULE)) for n in range(1, _RULES + 1)]
        y += _HAND * _RULES
    lines += _in_window(sheet, measure)
    if sheet.date:
        across, at = paper.date[0], max(paper.date[1], y + 2 * leading)
        if across < left + wide and at > top - 2:  # no room between a long address and the window: beside it
            across, at = left + wide + 10, paper.sender[1] + leading
        lines.append(Line(across, at, sheet.date, size, Part.DATE))
    return lines, tuple(rules)


def _in_window(sheet: Sheet, measure: Measure) -> Iterator[Line]:
    """The address as large as the window lets it be, below the return line where the paper has one."""
    left, top, width, height = sheet.paper.window
    if sheet.paper.returned and sheet.has_address:
        line = _shortened(" · ".join(sheet.sender), width, lambda text: measure(text, _SMALL, False))
        yield Line(left, top + 2, line, _SMALL, Part.RETURN)
    y = top + (4 if sheet.paper.returned else 0)
    room = height - (y - top)
    for size in _ADDRESS_SIZES:
        fitted, leading = _fitted(sheet.recipient, width, measure, size), size * 1.2 * POINT
        if len(fitted) * leading <= room:
            break
    for text in fitted[: int(room / leading)]:
        y += leading
        yield Line(left, y, text, size, Part.RECIPIENT)


def _fitted(texts: Iterable[str], width: float, measure: Measure, size: float) -> list[str]:
    return [line for text in texts for line in wrap(text, width, lambda part: measure(part, size, False))]


def _shortened(text: str, width: float, measure: Callable[[str], float]) -> str:
    if measure(text) <= width:
        return text
    return _cut(text, width - measure("…"), measure)[0].rstrip(" ·") + "…"


def number(pages: Sequence[Page], paper: Paper, measure: Measure, said: str) -> tuple[Page, ...]:
    """The pages, each with its number as `typeset` says it."""

    def numbered(page: Page, at: int) -> Page:
        text = said % {"number": at, "all": len(pages)}
        x = paper.width - paper.right - measure(text, 9, False)
        return replace(page, lines=(*page.lines, Line(x, paper.top - 10, text, 9, Part.PAGE)))

    return tuple(numbered(page, at) for at, page in enumerate(pages, start=1))
