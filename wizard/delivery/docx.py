"""The letter as a Word file, for those who want to change it once more before it is printed.

Real styles, changed to look like the PDF; what has a place of its own on the sheet stands in a frame.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wizard.delivery.format import File, Format, FormatKind
from wizard.delivery.paper import Size
from wizard.delivery.safe import file_name
from wizard.delivery.sheet import Sheet, sheet
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

FONT = "Cambria"  # comes with Word; other programs have one of the same widths
SENDER = "Letter Sender"  # a style of ours: "Sender" alone some programs take for the return line
_SIZE = 11.5  # points
_TWIPS = 1440 / 25.4  # to the millimetre
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WRITING_LINES = 3
_REGIONS = {"en": "GB", "de": "DE", "da": "DK"}


def docx(letter: Sheet) -> bytes:
    """The document: its language set, with title and author."""
    from docx import Document  # late: it costs a tenth of a second

    document = Document()
    _forget_template(document)
    _properties(document, letter)
    _set_up(document, letter)
    _write(document, letter)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _forget_template(document: "Document") -> None:
    """The template brings a picture of another letter, and styles for a hundred kinds of tables, twice."""
    for part in (document.part.package, document.part):
        for key, one in list(part.rels.items()):
            if one.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del part.rels[key]
    styles = document.styles.element
    for style in list(styles):
        if style.get(_w("type")) == "table" and style.get(_w("default")) is None:
            styles.remove(style)


def _properties(document: "Document", letter: Sheet) -> None:
    about, now = document.core_properties, datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    author = letter.sender[0][:255] if letter.sender else ""
    about.title, about.author, about.last_modified_by = letter.subject[:255], author, author
    about.language, about.comments = _tag(letter), ""
    about.created = about.modified = now


def _tag(letter: Sheet) -> str:
    region = "US" if letter.paper.size is Size.LETTER and letter.language == "en" else _REGIONS[letter.language]
    return f"{letter.language}-{region}"


def _set_up(document: "Document", letter: Sheet) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    paper, section = letter.paper, document.sections[0]
    section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
    section.left_margin, section.right_margin = Mm(paper.left), Mm(paper.right)
    section.top_margin, section.bottom_margin = Mm(paper.top), Mm(paper.bottom)
    section.header_distance = Mm(paper.top - 12)
    section.different_first_page_header_footer = True
    for language in document.styles.element.iter(_w("lang")):
        language.set(_w("val"), _tag(letter))
    _look(_style(document, "Normal"), after=7)
    for name in (SENDER, "Envelope Address", "Date", "Closing", "Signature"):
        _look(_style(document, name), after=0)
    _look(_style(document, "Reference"), after=7)
    _look(_style(document, "Envelope Return"), size=7.5, after=2)
    _look(_style(document, "Heading 1"), bold=True, after=14)
    _look(_style(document, "Enclosures"), after=0)
    _style(document, "Heading 1").paragraph_format.keep_with_next = True
    closing = _style(document, "Closing").paragraph_format
    closing.space_before, closing.space_after, closing.keep_with_next = Pt(11), Mm(16), True
    _style(document, "Signature").paragraph_format.keep_together = True
    header = _style(document, "Header")
    _look(header, size=9, after=0)
    header.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _style(document: "Document", name: str) -> "ParagraphStyle":
    """A style by Word's own name for it, made where the template has none."""
    from docx.enum.style import WD_STYLE_TYPE

    styles: Any = document.styles
    if name not in styles:
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
    return styles[name]  # type: ignore[no-any-return]


def _look(style: "ParagraphStyle", *, after: float, size: float = _SIZE, bold: bool = False) -> None:
    """Plain black letters: the template's headings are blue and in a font of its theme."""
    from docx.shared import Pt, RGBColor

    properties: Any = style.element.get_or_add_rPr()
    for fonts in properties.findall(_w("rFonts")):
        properties.remove(fonts)
    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
    style.font.color.rgb = RGBColor(0, 0, 0)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(after), 1.1


def _place(paragraph: "Paragraph", where: tuple[float, float, float, float]) -> None:
    """The paragraph stands at a place of the sheet: (left, top, width, height), height 0 as needed. Neighbours at the
    same place share it. In the paragraph, not in its style: not every program looks for it there."""
    from docx.oxml import OxmlElement

    left, top, width, height = (str(round(one * _TWIPS)) for one in where)
    frame = OxmlElement("w:framePr")
    told = {"w": width, "wrap": "around", "vAnchor": "page", "hAnchor": "page", "x": left, "y": top}
    for name, value in ({**told, "h": height, "hRule": "exact"} if where[3] else told).items():
        frame.set(_w(name), value)
    properties = _xml(paragraph).get_or_add_pPr()
    # The schema has an order, and Word refuses files that break it.
    properties.insert_element_before(frame, "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _write(document: "Document", letter: Sheet) -> None:
    _write_head(document, letter)
    head = len(document.paragraphs)
    _said(document, (letter.reference,), "Reference")
    _said(document, (letter.subject,), "Heading 1")
    for block in letter.paragraphs:
        paragraph = document.add_paragraph(style="Normal")
        for number, run in enumerate(block.runs):
            written = paragraph.add_run(f" {run.text}" if number else run.text)
            if run.language:
                _in_language(written, run.language)
    _said(document, ("\n".join(letter.closing),), "Closing")
    _said(document, ("\n".join(letter.signature),), "Signature")
    if letter.enclosures:
        listed = document.add_paragraph(style="Enclosures")
        listed.add_run(letter.enclosed).bold = True
        listed.paragraph_format.space_before = _points(14)
        _said(document, letter.enclosures, "Enclosures")
    if len(document.paragraphs) > head:
        drop = (letter.paper.subject - letter.paper.top) / 25.4 * 72
        document.paragraphs[head].paragraph_format.space_before = _points(drop)
    _page_numbers(document, letter)


def _write_head(document: "Document", letter: Sheet) -> None:
    """Sender, address and date, each at its place."""
    paper = letter.paper
    by_hand = 0 if letter.has_address else _WRITING_LINES
    sender = [*_said(document, letter.sender, SENDER), *(_line_to_write_on(document) for _ in range(by_hand))]
    returned = (" · ".join(letter.sender),) if paper.returned and letter.has_address else ()
    to = [*_said(document, returned, "Envelope Return"), *_said(document, letter.recipient, "Envelope Address")]
    for paragraphs, place in (
        (sender, (*paper.sender, 65, 0)),
        (to, paper.window),
        (_said(document, (letter.date,), "Date"), (*paper.date, 65, 0)),
    ):
        for paragraph in paragraphs:
            _place(paragraph, place)


def _said(document: "Document", texts: Iterable[str], style: str) -> list["Paragraph"]:
    return [document.add_paragraph(text, style=style) for text in texts if text]


def _points(points: float) -> Any:
    from docx.shared import Pt

    return Pt(points)


def _line_to_write_on(document: "Document") -> "Paragraph":
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Mm

    paragraph = document.add_paragraph("\t", style=SENDER)
    paragraph.paragraph_format.space_before = _points(9)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(64), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
    return paragraph


def _in_language(run: Any, language: str) -> None:
    from docx.oxml import OxmlElement

    mark = OxmlElement("w:lang")
    mark.set(_w("val"), language)
    _xml(run).get_or_add_rPr().append(mark)


def _page_numbers(document: "Document", letter: Sheet) -> None:
    """From the second page on, as Word counts them."""
    from docx.oxml import OxmlElement

    paragraph: Any = document.sections[0].header.paragraphs[0]
    for part in re.split(r"(%\(\w+\)s)", TEXTS[letter.language].paper.page):
        counted = {"%(number)s": "PAGE", "%(all)s": "NUMPAGES"}.get(part)
        if counted:
            field = OxmlElement("w:fldSimple")
            field.set(_w("instr"), counted)
            _xml(paragraph).append(field)
        else:
            paragraph.add_run(part)


def _xml(part: Any) -> Any:
    """What python-docx has no words of its own for is said in XML."""
    return part._element  # noqa: SLF001


@cache
def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")


def _render(case: Case, letter: Letter, composed: Composed) -> File:
    content = docx(sheet(case, letter, composed))
    return File(file_name(case.company.name or case.company.host, "docx"), _TYPE, content)


FORMAT = Format("docx", N_("A Word file (.docx)"), FormatKind.FILE, _render, Channel.POST)
