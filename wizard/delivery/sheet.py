"""The letter as it stands on paper: what the PDF, the Word file and the print page all show, word for word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.countries import country
from wizard.delivery.paper import Paper, paper_for
from wizard.delivery.safe import body_text, header_text
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.characters import legible
from wizard.domain.letter import Composed, Kind, Letter, Paragraph, Role, Sentence
from wizard.languages import language_of

FORMULA = "close.formula"
# What turns the reading direction round, and what nobody sees: on paper an address would read otherwise than it was
# typed, or have letters that no eye finds.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
_STATE_AND_CODE = r"[A-Z]{2}\.? (?:\d{5}|[A-Z]\d[A-Z])\b"  # "Springfield, IL 62701" is one line on an envelope


@dataclass(frozen=True)
class Run:
    """A stretch of a paragraph; `language` is set where it is in another than the letter."""

    text: str
    language: str = ""


@dataclass(frozen=True)
class Block:
    """A paragraph: its stretches stand with blanks between."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return " ".join(run.text for run in self.runs)

    @property
    def language(self) -> str:
        """That of the whole paragraph, "" where it has several or the letter's."""
        languages = {run.language for run in self.runs}
        return languages.pop() if len(languages) == 1 else ""


@dataclass(frozen=True)
class Sheet:
    """All texts are free of control characters; only those of blocks may hold line ends."""

    paper: Paper
    language: str
    sender: tuple[str, ...]  # the name first; without an address there is room to write it by hand
    has_address: bool
    recipient: tuple[str, ...]
    date: str
    reference: str
    subject: str
    paragraphs: tuple[Block, ...]
    closing: tuple[str, ...]  # the formula; below it there is room for a signature
    signature: tuple[str, ...]
    enclosures: tuple[str, ...]
    enclosed: str  # what their list is headed with

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that stands on it, in the order of reading."""
        return (
            *self.sender,
            *self.recipient,
            self.date,
            self.reference,
            self.subject,
            *(block.text for block in self.paragraphs),
            *self.closing,
            *self.signature,
            *((self.enclosed, *self.enclosures) if self.enclosures else ()),
        )


def sheet(case: Case, letter: Letter, composed: Composed) -> Sheet:
    """The printed letter. The envelope is one of the country where it is posted: the customer's, else the company's."""
    words, customer = TEXTS[composed.language].paper, case.customer
    address = lines(customer.paper_address or customer.address)
    signature = [one for one in composed.paragraphs if one.role is Role.SIGNATURE]
    said = tuple(sentence for paragraph in signature for sentence in paragraph.sentences)
    on = letter.sent.on if letter.sent else composed.on
    land = case.company.country or customer.country
    enclosures = tuple(line for one in letter.post.enclosures if (line := one_line(one)))
    return Sheet(
        paper=paper_for(customer.country or case.company.country),
        language=composed.language,
        sender=tuple(line for line in (one_line(customer.name), *address) if line),
        has_address=bool(address),
        recipient=lines(letter.post.to.value) if letter.post.to else lines(case.company.name),
        date=language_of(composed.language).format_date(on, land.upper()) if on else "",
        reference=_reference(letter, composed),
        subject=one_line(composed.subject.text),
        paragraphs=tuple(_block(one) for one in composed.paragraphs if one.role is not Role.SIGNATURE),
        closing=_said(sentence for sentence in said if sentence.key == FORMULA),
        signature=_said(sentence for sentence in said if sentence.key != FORMULA),
        enclosures=enclosures,
        enclosed=words.enclosure if len(enclosures) == 1 else words.enclosures,
    )


def lines(text: str) -> tuple[str, ...]:
    """The lines of an address, each fit to stand on paper, empty ones left out."""
    return tuple(line for part in plain(text).split("\n") if (line := one_line(part)))


def on_envelope(address: str) -> str:
    """An address that research found in one line, in the lines of an envelope."""
    return "\n".join(lines(re.sub(rf",\s+(?!{_STATE_AND_CODE})", "\n", address)))


def addressed(company: str, address: str, *, to: str, posted_in: str) -> str:
    """What stands on the envelope: the company, its address in lines, and its country where the letter goes abroad.

    `address` in one line; `to` and `posted_in` are country codes, "" unknown. Post offices read the country's name in
    capitals (Universal Postal Union, S42), and in English everywhere.
    """
    whole = on_envelope(address)
    if company and company.lower() not in whole.lower():
        whole = f"{one_line(company)}\n{whole}"
    place = country(to)
    abroad = place and posted_in and posted_in.upper() != to.upper()
    return f"{whole}\n{place.name.msgid.upper()}" if abroad and place else whole


def _reference(letter: Letter, composed: Composed) -> str:
    """ "Order number 4711 · Customer number K-99": what they file it by."""
    words, details = TEXTS[composed.language].paper, letter.details
    number = words.contract_number if letter.kind is Kind.CANCELLATION else words.order_number
    named = ((number, one_line(details.order_number)), (words.customer_number, one_line(details.customer_number)))
    return " · ".join(f"{name} {value}" for name, value in named if value)


def _block(paragraph: Paragraph) -> Block:
    return Block(tuple(Run(plain(sentence.text), sentence.language) for sentence in paragraph.sentences))


def _said(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    return tuple(line for sentence in sentences for line in plain(sentence.text).split("\n") if line.strip())


def plain(text: str) -> str:
    """Fit to stand on paper, its line ends kept."""
    return _UNSEEN.sub("", legible(body_text(text))).replace("\t", " ")


def one_line(text: str) -> str:
    """Fit to stand on paper, in one line."""
    return header_text(plain(text))
