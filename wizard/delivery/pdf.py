"""The letter as a PDF to print, sign and post.

Drawn line by line, never by reportlab's `Paragraph`: that reads markup, and `<img src="/etc/passwd">` opens the file.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.delivery.format import File, Format, FormatKind
from wizard.delivery.paper import Paper
from wizard.delivery.safe import file_name
from wizard.delivery.sheet import Block, Run, Sheet, sheet
from wizard.delivery.texts import TEXTS
from wizard.delivery.typeset import POINT, Line, Measure, Page, Part, typeset
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = "GentiumPlus-Regular", "GentiumPlus-Bold"
MISSING = "[…]"  # stands where the font has no letter for what was typed

# The font has all of these (a test looks), so most letters are judged without opening it.
_COMMON = re.compile(
    "[\\s!-~\u00a1-\u0148\u014a-\u017f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f‐-„†-•…‰‹›€]*"
)
# Joiners and selectors are nothing by themselves.
_SILENT = re.compile("[\u200c\u200d\ufe00-\ufe0f]+")
_ROLES = {Part.SUBJECT: "H1", Part.TITLE: "H1", Part.HEADING: "H2"}  # all other parts are paragraphs
_NOT_READ = (Part.RETURN, Part.PAGE)


def unshowable(letter: Sheet) -> str:
    """The characters of the letter that the PDF cannot show, each once, with blanks between; "" if it shows all."""
    text = unicodedata.normalize("NFC", _SILENT.sub("", "".join(letter.texts)))
    if _COMMON.fullmatch(text):
        return ""
    has = _glyphs()
    return " ".join(dict.fromkeys(char for char in text if not char.isspace() and ord(char) not in has))


def pdf(letter: Sheet) -> bytes:
    """The PDF: tagged, with title, author and language, its font embedded as far as it is used."""
    letter = _showable(letter)
    pages = typeset(letter, measure(), TEXTS[letter.language].paper.page)
    author = letter.sender[0] if letter.sender else ""
    return written(pages, letter.paper, language=letter.language, title=letter.subject, author=author)


def written(
    pages: Sequence[Page],
    paper: Paper,
    *,
    language: str,
    title: str,
    author: str,
    outline: Sequence[tuple[str, int]] = (),
) -> bytes:
    """The pages as a file. `outline`: headings for the reader's own table of contents, each with its page, from 0."""
    from reportlab.pdfgen.canvas import Canvas  # late: it costs a sixth of a second and 20 MB

    from wizard.delivery.tags import Tags

    out = BytesIO()
    size = (paper.width / POINT, paper.height / POINT)
    # Without a first font of ours, every page would name one that is not embedded.
    first: Any = REGULAR  # the stubs ask for a number
    canvas = Canvas(out, size, lang=language, pdfVersion=(1, 7), initialFontName=first)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator("Dear Company")
    tags = Tags(canvas)
    for at, page in enumerate(pages):
        for heading, on in outline:
            if on == at:
                canvas.bookmarkPage(f"page-{at}")
                canvas.addOutlineEntry(heading, f"page-{at}")
        with tags.artifact():
            canvas.setLineWidth(0.3)
            for rule in page.rules:
                y = (paper.height - rule.y) / POINT
                canvas.line(rule.x / POINT, y, (rule.x + rule.length) / POINT, y)
        for (part, group), lines in groupby(page.lines, key=lambda line: (line.part, line.group)):
            together = list(lines)
            role, said_in = _ROLES.get(part, "P"), together[0].language
            with tags.artifact() if part in _NOT_READ else tags.part((part, group), role, said_in):
                _draw(canvas, together, paper.height)
        canvas.showPage()
    tags.close()
    canvas.save()
    return out.getvalue()


def _draw(canvas: "Canvas", lines: list[Line], height: float) -> None:
    """Lines of one part. Each but the last ends with a blank, so that no two words become one where text is copied."""
    for number, line in enumerate(lines, start=1):
        text = canvas.beginText(line.x / POINT, (height - line.y) / POINT)
        text.setFont(BOLD if line.bold else REGULAR, line.size)
        text.textOut(line.text + ("" if number == len(lines) else " "))
        canvas.drawText(text)


def measure() -> Measure:
    """How wide the fonts are."""
    _glyphs()
    from reportlab.pdfbase.pdfmetrics import stringWidth

    def width(text: str, size: float, bold: bool) -> float:
        return float(stringWidth(text, BOLD if bold else REGULAR, size)) * POINT

    return width


@cache
def _glyphs() -> frozenset[int]:
    """The characters that the font has, in both of its weights; reportlab knows the font from then on."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    found = []
    for name in (REGULAR, BOLD):
        font = TTFont(name, str(FONTS / f"{name}.ttf"))
        registerFont(font)
        found.append(frozenset(font.face.charToGlyph))
    return found[0] & found[1]


def shown(text: str) -> str:
    """The text with `MISSING` where the font has nothing to show."""
    has, whole = _glyphs(), unicodedata.normalize("NFC", _SILENT.sub("", text))
    runs = groupby(whole, key=lambda char: char.isspace() or ord(char) in has)
    return "".join("".join(run) if known else MISSING for known, run in runs)


def _showable(letter: Sheet) -> Sheet:
    return replace(
        letter,
        sender=tuple(map(shown, letter.sender)),
        recipient=tuple(map(shown, letter.recipient)),
        reference=shown(letter.reference),
        subject=shown(letter.subject),
        paragraphs=tuple(Block((Run(shown(block.text), block.language),)) for block in letter.paragraphs),
        closing=tuple(map(shown, letter.closing)),
        signature=tuple(map(shown, letter.signature)),
        enclosures=tuple(map(shown, letter.enclosures)),
    )


def _render(case: Case, letter: Letter, composed: Composed) -> File:
    content = pdf(sheet(case, letter, composed))
    return File(file_name(case.company.name or case.company.host, "pdf"), "application/pdf", content)


FORMAT = Format("pdf", N_("A letter to print (PDF)"), FormatKind.FILE, _render, Channel.POST)
