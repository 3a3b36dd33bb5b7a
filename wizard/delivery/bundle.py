"""The papers of a matter in one PDF, for whoever else is to look at it: the letters, what has happened, the pages that
they cite as they were read, and what was enclosed. What the customer would accept (`Case.offers`) is not among them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import accumulate
from urllib.parse import urlsplit

from wizard.countries import zone_of
from wizard.delivery.format import File
from wizard.delivery.paper import Paper, paper_for
from wizard.delivery.pdf import measure, shown, written
from wizard.delivery.safe import file_name
from wizard.delivery.sheet import one_line, plain, sheet
from wizard.delivery.texts import TEXTS
from wizard.delivery.texts.words import InBundle
from wizard.delivery.typeset import Line, Measure, Page, Part, Piece, flow, number, wrap
from wizard.domain.case import Case, Event
from wizard.domain.facts import Snapshot
from wizard.domain.letter import Composed, Letter, Sourced
from wizard.languages import language_of

LONGEST_TEXT = 20_000  # characters of one page: a dozen sheets; its checksum is that of the whole
MOST_SAID = 200_000  # characters of all that was noted together, and of one note at least:
LEAST_SAID = 2_000
MOST_PAGES = 30  # of the company's site
_TEXT, _SMALL, _HEADING, _TITLE = 11.0, 9.0, 14.0, 18.0  # points
_GAP = 3.0  # millimetres between paragraphs
_NUMBERS = 12.0  # millimetres for page numbers in the table of contents


@dataclass(frozen=True)
class Paragraph:
    text: str
    size: float = _TEXT
    before: float = _GAP
    bold: bool = False
    language: str = ""
    part: Part = Part.PARAGRAPH


@dataclass(frozen=True)
class Section:
    """It begins on a page of its own; `title` heads it and stands in the table of contents."""

    title: str
    paragraphs: tuple[Paragraph, ...]


def bundle(
    case: Case,
    letters: Sequence[tuple[Letter, Composed]],
    snapshots: Iterable[Snapshot],
    *,
    language: str,
    today: date,
) -> File:
    """`letters` are those that were sent, in their order; `language` is that of all words around them."""
    company = one_line(case.company.name or case.company.host)
    sections = _shown(tuple(_sections(case, letters, tuple(snapshots), language)))
    words, paper = TEXTS[language].bundle, paper_for(case.customer.country or case.company.country)
    title, fit = shown(words.title % {"company": company}), measure()
    front = (
        Paragraph(title, _TITLE, 0, True, part=Part.TITLE),
        *map(_seen, _front(case, letters, words, language, today)),
    )
    bodies = [_set(section, paper, fit) for section in sections]
    # How many pages the table takes does not depend on the numbers in it.
    taken = len(_contents(front, [(one.title, 0) for one in sections], words, paper, fit))
    starts = list(accumulate((len(body) for body in bodies[:-1]), initial=taken))
    listed = [(one.title, start + 1) for one, start in zip(sections, starts, strict=True)]
    pages = _apart([_contents(front, listed, words, paper, fit), *bodies])
    content = written(
        number(pages, paper, fit, TEXTS[language].paper.page),
        paper,
        language=language,
        title=title,
        author=shown(one_line(case.customer.name)),
        outline=[(one.title, start) for one, start in zip(sections, starts, strict=True)],
    )
    return File(file_name(case.company.name or case.company.host, "pdf", of="papers"), "application/pdf", content)


# --- What stands in it -----------------------------------------------------------------------------------------------


def _front(
    case: Case, letters: Sequence[tuple[Letter, Composed]], words: InBundle, language: str, today: date
) -> Iterator[Paragraph]:
    named = {words.customer: case.customer.name, words.company: case.company.name or case.company.host}
    first = next((letter for letter, _ in letters), Letter())
    named[words.about] = first.matter.product or first.matter.trouble or first.topic
    yield Paragraph(words.made_on % {"date": _day(today, language, case)}, before=2 * _GAP)
    yield from _pairs(named)
    for letter, composed in letters[:1]:
        yield Paragraph(sheet(case, letter, composed).reference, before=1)


def _sections(
    case: Case, letters: Sequence[tuple[Letter, Composed]], snapshots: tuple[Snapshot, ...], language: str
) -> Iterator[Section]:
    words = TEXTS[language].bundle
    for at, (letter, composed) in enumerate(letters, start=1):
        on = _day(letter.sent.on, language, case) if letter.sent else ""
        yield Section(words.letter % {"number": at, "date": on}, tuple(_letter(case, letter, composed, language)))
    yield Section(words.history, tuple(_history(case, letters, language)))
    for at, source in enumerate(_cited(letters), start=1):
        title = words.evidence % {"number": at, "host": _site(source.url)}
        yield Section(title, tuple(_evidence(source, snapshots, words)))
    if enclosed := tuple(_enclosures(letters, words)):
        yield Section(words.enclosures, enclosed)


def _letter(case: Case, letter: Letter, composed: Composed, language: str) -> Iterator[Paragraph]:
    words, paper = TEXTS[language].bundle, sheet(case, letter, composed)
    if letter.sent:
        yield Paragraph(words.went[letter.sent.channel], before=_GAP)
    yield from _pairs({words.to: composed.recipient or ", ".join(paper.recipient)})
    if letter.elsewhere:
        yield Paragraph(words.elsewhere)
        yield from _pairs({words.about: letter.matter.product, words.asked: letter.request.wish_words})
        return
    there = "" if paper.language == language else paper.language
    yield Paragraph(paper.subject, before=2 * _GAP, bold=True, language=there)
    for block in paper.paragraphs:
        yield Paragraph(block.text, language=block.language or there)
    yield Paragraph("\n".join((*paper.closing, *paper.signature)), language=there)


def _history(case: Case, letters: Sequence[tuple[Letter, Composed]], language: str) -> Iterator[Paragraph]:
    """Everything in the order in which it happened."""
    words, zone = TEXTS[language].bundle, zone_of(case.customer.country)
    rows: list[tuple[datetime, tuple[Paragraph, ...]]] = []
    for at, (letter, _) in enumerate(letters, start=1):
        if letter.sent:
            moment = datetime.combine(letter.sent.on, time(), zone)
            went = words.went[letter.sent.channel]
            rows.append((moment, (Paragraph(f"{words.letter_sent % {'number': at}}: {went}", before=0),)))
    known = [event for event in case.events if event.what in words.events]
    longest = max(LEAST_SAID, MOST_SAID // max(1, len(known)))
    rows += [(event.at, tuple(_event(event, language, case, longest))) for event in known]
    if case.ended:
        moment = datetime.combine(case.ended.on, time.max, zone)
        rows.append((moment, (Paragraph(words.ended[case.ended.how], before=0),)))
    for moment, said in sorted(rows, key=lambda row: row[0]):
        local = moment.astimezone(zone)
        clock = "" if local.time() in (time(), time.max) else f", {local:%H:%M}"
        yield Paragraph(f"{_day(local.date(), language, case)}{clock}", before=2 * _GAP, bold=True)
        yield from said


def _event(event: Event, language: str, case: Case, longest: int) -> Iterator[Paragraph]:
    words = TEXTS[language].bundle
    heading = words.stands.get(event.stands) if event.stands else None
    yield Paragraph(heading or words.events[event.what], before=0)
    day = _day(event.by, language, case) if event.by else ""
    yield from _pairs({words.who: event.who, words.number: event.reference, words.named_day: day})
    yield from _shortened(event.said, longest, words)
    if event.said.strip():
        yield Paragraph(event.said[:longest], before=_GAP / 2)


def _cited(letters: Iterable[tuple[Letter, Composed]]) -> tuple[Sourced, ...]:
    """What the letters take from the company's site, each page once."""
    found = (source for letter, _ in letters for source in cited(letter))
    return tuple({(source.url.partition("#")[0], source.sha256): source for source in found}.values())[:MOST_PAGES]


def cited(letter: Letter) -> tuple[Sourced, ...]:
    """The pages of the company's site that a letter stands on."""
    rule = letter.request.rule if letter.request.quote_rule else None
    sources = (letter.policy_read, letter.unhelpful, rule, letter.opening.recipient, letter.post.to)
    return tuple(source for source in sources if source and source.url)


def _evidence(source: Sourced, snapshots: tuple[Snapshot, ...], words: InBundle) -> Iterator[Paragraph]:
    page = source.url.partition("#")[0]
    kept = next((one for one in snapshots if one.sha256 == source.sha256), None)
    kept = kept or next((one for one in snapshots if one.url == page and not source.sha256), None)
    read_on = source.fetched_at or (kept.fetched_at if kept else None)
    checksum = source.sha256 or (kept.sha256 if kept else "")
    moment = f"{read_on:%Y-%m-%d %H:%M} UTC" if read_on else ""
    yield from _pairs({words.page: source.url, words.read_on: moment, words.checksum: checksum}, _SMALL)
    if source.quote.strip():
        yield Paragraph(f"{words.quoted}:", bold=True)
        yield Paragraph(source.quote, before=1)
    if kept and kept.text.strip():
        yield Paragraph(f"{words.whole_text}:", bold=True)
        yield from _shortened(kept.text, LONGEST_TEXT, words)
        for row in kept.text[:LONGEST_TEXT].split("\n"):
            if row.strip():
                yield Paragraph(row, _SMALL, 1)


def _site(url: str) -> str:
    """The host of an address that may come from a file that anybody wrote."""
    with suppress(ValueError):
        return one_line(urlsplit(url).hostname or url)
    return one_line(url)


def _shortened(text: str, most: int, words: InBundle) -> Iterator[Paragraph]:
    if len(text) > most:
        yield Paragraph(words.shortened % {"shown": most, "all": len(text)}, _SMALL, 1)


def _enclosures(letters: Iterable[tuple[Letter, Composed]], words: InBundle) -> Iterator[Paragraph]:
    for at, (letter, _) in enumerate(letters, start=1):
        named = [one for one in letter.post.enclosures if one.strip()]
        if named:
            yield Paragraph(words.of_letter % {"number": at}, bold=True)
        for one in named:
            yield Paragraph(f"• {one_line(one)}", before=1)


def _pairs(named: Mapping[str, str], size: float = _TEXT) -> Iterator[Paragraph]:
    for name, value in named.items():
        if value.strip():
            yield Paragraph(f"{name}: {one_line(value)}", size, 1)


def _day(day: date, language: str, case: Case) -> str:
    land = case.customer.country or case.company.country
    return language_of(language).format_date(day, land.upper())


# --- How it is set ---------------------------------------------------------------------------------------------------


def _shown(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    return tuple(Section(shown(one.title), tuple(map(_seen, one.paragraphs))) for one in sections)


def _seen(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, text=shown(plain(paragraph.text)))


def _set(section: Section, paper: Paper, fit: Measure) -> list[Page]:
    heading = Paragraph(section.title, _HEADING, 0, True, part=Part.HEADING)
    return flow([_piece(one, paper, fit) for one in (heading, *section.paragraphs)], paper, paper.top)


def _piece(paragraph: Paragraph, paper: Paper, fit: Measure, narrower: float = 0) -> Piece:
    width = paper.width - paper.left - paper.right - narrower
    lines = wrap(paragraph.text, width, lambda text: fit(text, paragraph.size, paragraph.bold))
    leads = paragraph.bold  # on to what it stands above
    return Piece(
        tuple(lines), paragraph.part, paragraph.before, paragraph.size, paragraph.bold, paragraph.language,
        whole=leads, with_next=leads,
    )  # fmt: skip


def _contents(
    front: tuple[Paragraph, ...], listed: Sequence[tuple[str, int]], words: InBundle, paper: Paper, fit: Measure
) -> list[Page]:
    """The first pages: what it is about, and the headings with the numbers of their pages."""
    heading = Paragraph(words.contents, _HEADING, 4 * _GAP, True, part=Part.HEADING)
    pieces = [_piece(one, paper, fit) for one in (*front, heading)]
    first = len(pieces)
    for title, _ in listed:
        pieces.append(
            replace(_piece(Paragraph(title, before=1.5, part=Part.CONTENTS), paper, fit, _NUMBERS), whole=True)
        )
    return [_with_numbers(page, first, listed, paper, fit) for page in flow(pieces, paper, paper.top)]


def _with_numbers(page: Page, first: int, listed: Sequence[tuple[str, int]], paper: Paper, fit: Measure) -> Page:
    """The number stands at the end of the last line of its heading."""
    lines: list[Line] = []
    for line, following in zip(page.lines, (*page.lines[1:], None), strict=True):
        lines.append(line)
        if line.part is Part.CONTENTS and (following is None or following.group != line.group):
            text = str(listed[line.group - first][1])
            x = paper.width - paper.right - fit(text, line.size, False)
            lines.append(replace(line, x=x, text=text))
    return replace(page, lines=tuple(lines))


def _apart(bodies: Sequence[Sequence[Page]]) -> list[Page]:
    """All pages; no two parts of different sections have one number, or they would be read aloud as one."""
    most = 1 + max((line.group for body in bodies for page in body for line in page.lines), default=0)
    return [
        replace(page, lines=tuple(replace(line, group=line.group + at * most) for line in page.lines))
        for at, body in enumerate(bodies)
        for page in body
    ]
