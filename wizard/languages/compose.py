"""From answers to a letter: which sentences stand, in which order, whose words they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from wizard.domain.asked import as_asked
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Origin, Paragraph, Purpose, Role, Sentence
from wizard.languages import LANGUAGES, language_of
from wizard.languages.draft import Draft, Earlier, one_line, settled, unquoted
from wizard.languages.text import Language, Part, Passage, Questions, Text, Words

CODES = tuple(language.code for language in LANGUAGES)
SUBJECT = "subject"
LEAD = ".lead"
LONGEST_PARAGRAPH = 3  # sentences (W9)

# A letter without them is none, so the customer may reword them but not leave them out.
INDISPENSABLE = frozenset({"salutation", "close.formula"})

_EMPTY_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def letter_language(case: Case, letter: Letter) -> str:
    """The language of the letter: as chosen, else the company's, else the customer's, else English."""
    wanted = (letter.language, case.company.language, letter.written_in)
    return next((code for code in wanted if code in CODES), "en")


def propose_subject(case: Case, letter: Letter, *, language: str, meaning_of: str = "") -> str:
    """A subject that sums up problem, wish and number, a long number last (W2)."""
    draft = _draft(case, as_asked(letter), language, date.min, meaning_of)
    return language_of(language).subject[letter.kind](draft)


def compose(case: Case, letter: Letter, *, language: str, today: date, meaning_of: str = "") -> Composed:
    """The whole letter in one language, as far as the answers go: what is missing is left unsaid.

    `meaning_of`: the language of the letter whose sentences this only explains; own words stand as they do there.
    Raises KeyError where no letters are written in `language`.
    """
    tongue, letter = language_of(language), as_asked(letter)
    draft = _draft(case, letter, language, today, meaning_of)
    later = tongue.later.get(letter.kind) if letter.purpose is not Purpose.FIRST else None
    parts = later or tongue.parts[letter.kind]
    paragraphs = (edited(paragraph, letter, language) for paragraph in _paragraphs(parts, draft))
    return Composed(
        language=language,
        subject=_subject(case, letter, language, meaning_of),
        paragraphs=_opened(
            _short(_led(tuple(paragraph for paragraph in paragraphs if paragraph.sentences))), tongue, draft
        ),
        recipient=letter.opening.recipient.value.strip() if letter.opening.recipient else "",
        on=today,
    )


def _draft(case: Case, letter: Letter, language: str, today: date, meaning_of: str) -> Draft:
    return Draft(case, letter, language, today, meaning_of, _earlier(case, letter))


def _earlier(case: Case, letter: Letter) -> Earlier | None:
    if letter.purpose is Purpose.FIRST or not 0 <= letter.follows < len(case.letters):
        return None
    first = as_asked(case.letters[letter.follows])
    language = letter_language(case, first)
    own = " ".join(first.matter.subject_line.split())
    titled = bool(own) or not first.elsewhere
    # Said without what it may itself go back to: a chain of letters that somebody imports may bite its tail.
    proposed = language_of(language).subject[first.kind](Draft(case, first, language, date.min))
    about = proposed if titled else one_line(first.matter.product) or proposed
    again = (
        one.sent.on
        for one in case.letters
        if one.sent and one.purpose is not Purpose.FIRST and one.follows == letter.follows
        if letter.begun and one.sent.on < letter.begun
    )
    # It is put between quotation marks, and needs none of its own.
    return Earlier(first.sent, unquoted(own or about), bool(own), titled, tuple(sorted(set(again))))


def _subject(case: Case, letter: Letter, language: str, meaning_of: str) -> Sentence:
    own = " ".join(letter.matter.subject_line.split())
    if own:
        return Sentence(SUBJECT, own, Origin.CUSTOMER)
    return Sentence(SUBJECT, propose_subject(case, letter, language=language, meaning_of=meaning_of))


def _paragraphs(parts: Iterable[Part], draft: Draft) -> Iterator[Paragraph]:
    """Generated sentences of one role run on; own words and questions stand apart."""
    for (role, together), group in groupby(parts, key=lambda part: (part.role, isinstance(part, Text))):
        if together:
            yield Paragraph(role, tuple(_generated(group, draft)))
        else:
            for part in group:
                yield from _own_paragraphs(part, draft)


def _generated(parts: Iterable[Part], draft: Draft) -> Iterator[Sentence]:
    for part in parts:
        text = part.say(draft) if isinstance(part, Text) else ""
        if text:
            yield Sentence(part.key, settled(text))


def _own_paragraphs(part: Part, draft: Draft) -> Iterator[Paragraph]:
    if isinstance(part, Words):
        yield from _words(part, draft)
    elif isinstance(part, Questions):
        yield from _questions(part, draft)
    elif isinstance(part, Passage):
        yield from _passage(part, draft)


def _passage(part: Passage, draft: Draft) -> Iterator[Paragraph]:
    """Row by row, each with the next as long as both fit into one paragraph."""
    together: tuple[Sentence, ...] = ()
    for row in part.rows:
        told = tuple(_generated(row, draft))
        if together and len(together) + len(told) > LONGEST_PARAGRAPH:
            yield Paragraph(part.role, together)
            together = ()
        together += told
    yield Paragraph(part.role, together)


def _words(part: Words, draft: Draft) -> Iterator[Paragraph]:
    own = _own_sentences(part.key, _EMPTY_LINE.split(_plain_lines(part.words(draft))), draft)
    if own:
        lead = part.marker(draft) if draft.across else part.lead(draft)
        introduced = (Sentence(f"{part.key}{LEAD}", lead), own[0]) if lead else own[:1]
        yield Paragraph(part.role, introduced)
        yield from (Paragraph(part.role, (sentence,)) for sentence in own[1:])


def _questions(part: Questions, draft: Draft) -> Iterator[Paragraph]:
    several = len(draft.questions) > 1
    texts = [f"{n}. {text}" if several else text for n, text in enumerate(draft.questions, start=1)]
    own = _own_sentences(part.key, texts, draft)
    if own:
        lead = Sentence(f"{part.key}{LEAD}", part.marker(draft) if draft.across else part.lead(draft))
        if several:
            yield Paragraph(part.role, (lead,))
            yield from (Paragraph(part.role, (sentence,)) for sentence in own)
        else:
            yield Paragraph(part.role, (lead, *own))


def _own_sentences(key: str, texts: Iterable[str], draft: Draft) -> tuple[Sentence, ...]:
    """Own words, piece by piece: the first under the key itself, the others numbered from 2."""
    language = draft.letter.written_in if draft.across else ""
    pieces = [text.strip() for text in texts if text.strip()]
    return tuple(
        Sentence(key if number == 1 else f"{key}.{number}", text, Origin.CUSTOMER, language)
        for number, text in enumerate(pieces, start=1)
    )


def _plain_lines(text: str) -> str:
    """Browsers send line ends as CR LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def edited(paragraph: Paragraph, letter: Letter, language: str) -> Paragraph:
    """The paragraph in the customer's own wording, where they gave one."""
    sentences = (_edited(sentence, letter, language) for sentence in paragraph.sentences)
    return replace(paragraph, sentences=tuple(sentence for sentence in sentences if sentence))


def _edited(sentence: Sentence, letter: Letter, language: str) -> Sentence | None:
    edit = letter.edits.get(f"{language}/{sentence.key}")
    if edit is None:
        return sentence
    wording = (edit.text or "").strip()
    if wording:
        return replace(sentence, text=wording, origin=Origin.EDITED, language="")
    return sentence if sentence.key in INDISPENSABLE else None


def _led(paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """Without leads to words that the customer has left out."""
    for paragraph, following in zip(paragraphs, (*paragraphs[1:], None), strict=True):
        key = paragraph.sentences[0].key
        announces = key.endswith(LEAD) and len(paragraph.sentences) == 1
        if not announces or (following and following.sentences[0].key.startswith(key.removesuffix(LEAD))):
            yield paragraph


def _short(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(piece for paragraph in paragraphs for piece in _pieces(paragraph))


def _pieces(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Paragraphs of one to three sentences (W9), as even as they get; a signature is lines, not sentences."""
    count = len(paragraph.sentences)
    if paragraph.role is Role.SIGNATURE or count <= LONGEST_PARAGRAPH:
        yield paragraph
        return
    rows = -(-count // LONGEST_PARAGRAPH)
    length = -(-count // rows)
    for start in range(0, count, length):
        yield replace(paragraph, sentences=paragraph.sentences[start : start + length])


def _opened(paragraphs: tuple[Paragraph, ...], tongue: Language, draft: Draft) -> tuple[Paragraph, ...]:
    """The first generated sentence after the salutation, begun as the language begins it."""
    greeted = bool(paragraphs) and paragraphs[0].role is Role.SALUTATION
    if not greeted or len(paragraphs) < 2 or paragraphs[1].role is Role.SIGNATURE:
        return paragraphs
    first, *others = paragraphs[1].sentences
    if first.origin is not Origin.GENERATED:
        return paragraphs
    begun = replace(first, text=tongue.opened(first.text, draft))
    return (paragraphs[0], replace(paragraphs[1], sentences=(begun, *others)), *paragraphs[2:])
