"""Letters that go back to another one, for the golden files: what each is for, with each kind, full and bare."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from tests.unit.languages.letters import FOREIGN, LANGUAGES, TODAY, TONGUES, case_of, full_complaint, whole_letters
from wizard.domain.case import REPLY, TALK, Case, Event
from wizard.domain.letter import (
    Channel,
    Kind,
    Letter,
    Matter,
    Office,
    Post,
    Problem,
    Purpose,
    Request,
    Sent,
    Stance,
    Wish,
)
from wizard.services.next_letter import begin

SENT = Sent(date(2026, 11, 3))
REMINDED = date(2026, 11, 18)
BY = date(2026, 12, 7)
ANSWERED = datetime(2026, 11, 20, 9, tzinfo=UTC)
LATER = tuple(one for one in Purpose if one is not Purpose.FIRST)

# By language: what has happened since, what they promised, what they offer, what would settle it, copies, a body.
WORDS = {
    "en": (
        "The shop told me on the phone that nobody there knows about it.",
        "We will send you a new kettle within a week.",
        "a voucher for £10",
        "Half of the price back in money.",
        ("copy of the receipt", "two photos of the base"),
        "Retail Ombudsman",
    ),
    "de": (
        "Am Telefon sagte man mir im Laden, dass dort niemand davon weiß.",
        "Wir schicken Ihnen innerhalb einer Woche einen neuen Wasserkocher.",
        "einen Gutschein über 10 €",
        "Die Hälfte des Kaufpreises in Geld.",
        ("Kopie des Kassenbons", "zwei Fotos vom Boden"),
        "Universalschlichtungsstelle des Bundes",
    ),
    "da": (
        "I butikken sagde de i telefonen, at ingen kender noget til sagen.",
        "Vi sender dig en ny elkedel inden for en uge.",
        "et gavekort på 100 kr.",
        "Halvdelen af købsprisen i penge.",
        ("kopi af bonen", "to billeder af bunden"),
        "Center for Klageløsning",
    ),
}

BODIES = {"en": "gb.finance", "de": "de.universal", "da": "dk.general"}  # where they would turn to


def later_letters() -> Iterator[tuple[str, str, Case, Letter]]:
    """Name, letter language, case and letter."""
    for language in LANGUAGES:
        for kind, first in _firsts(language).items():
            for purpose in LATER:
                yield f"later-{purpose}-{kind}", language, *_full(language, first, purpose)
        for purpose in LATER:
            case = Case(letters=(Letter(written_in=language), Letter(purpose=purpose, written_in=language)))
            yield f"later-{purpose}-bare", language, case, case.letters[1]
        yield from _odd(language)


def _firsts(language: str) -> dict[Kind, Letter]:
    named = {name: letter for name, tongue, _, letter in whole_letters() if tongue == language}
    found = (named["complaint-full"], named["question-full"], named["cancellation-full"])
    return {letter.kind: letter for letter in found}


def _full(language: str, first: Letter, purpose: Purpose, channel: Channel = Channel.EMAIL) -> tuple[Case, Letter]:
    said = TONGUES[language]
    happened, promised, offered, settles, copies, body = WORDS[language]
    case = replace(case_of(language), letters=(replace(first, sent=replace(SENT, channel=channel)),))
    if purpose is not Purpose.CHASER:
        answered = Event(ANSWERED, REPLY, who=said.reader, reference="88123", by=date(2026, 11, 27))
        case = begin(case, Purpose.CHASER, REMINDED)
        case = case.with_letter(1, replace(case.letters[1], sent=Sent(REMINDED)))
        case = replace(case, events=() if purpose is Purpose.FINAL_NOTICE else (answered,))
    case = begin(case, purpose, TODAY)
    letter = case.letters[-1]
    letter = replace(
        letter,
        details=replace(letter.details, happened=happened),
        request=replace(letter.request, by=BY),
        later=replace(letter.later, promised=promised, offered=offered, settles=settles, body=body),
        post=Post(enclosures=copies),
    )
    return case.with_letter(len(case.letters) - 1, letter), letter


def _odd(language: str) -> Iterator[tuple[str, str, Case, Letter]]:
    """Other ways in which the first letter went, other answers, other languages."""
    first = full_complaint(language)
    for channel in (Channel.FORM, Channel.POST, Channel.PHONE, Channel.CHAT, Channel.SOCIAL, Channel.IN_PERSON):
        yield f"later-chaser-by-{channel}", language, *_full(language, first, Purpose.CHASER, channel)
    case, letter = _full(language, first, Purpose.OFFERED_LESS)
    in_part = replace(letter, later=replace(letter.later, stance=Stance.IN_PART, settles="", ticket=""))
    yield "later-offer-in-part", language, case, in_part
    case, letter = _full(language, first, Purpose.FINAL_NOTICE)
    answered = replace(letter.later, answered_on=ANSWERED.date(), office=Office.MANAGEMENT, body="")
    yield "later-final-notice-answered", language, case, replace(letter, later=answered)
    for key in (BODIES[language], "no.general"):
        named = replace(letter.later, turn_to=key, body="")
        yield f"later-final-notice-to-{key.replace('.', '-')}", language, case, replace(letter, later=named)
    talk = Event(ANSWERED, TALK, who="Hr. Ek", reference="88123", said=WORDS[language][1], by=date(2026, 11, 27))
    told = replace(case, letters=case.letters[:1], events=(talk,))
    told = begin(told, Purpose.PROMISE_BROKEN, TODAY)
    yield "later-promised-on-the-phone", language, told, told.letters[-1]
    worded = replace(first, matter=replace(first.matter, subject_line=f"{TONGUES[language].topic}!"))
    yield "later-own-subject", language, *_full(language, worded, Purpose.REFUSED)
    wish = Request(wish=Wish.OWN_WORDS, wish_words=TONGUES[language].wish)
    elsewhere = Letter(
        written_in=language,
        elsewhere=True,
        matter=Matter(product=TONGUES[language].kettle, problem=Problem.OTHER),
        request=wish,
    )
    yield "later-chaser-of-a-letter-from-elsewhere", language, *_full(language, elsewhere, Purpose.CHASER)
    foreign = FOREIGN[language]
    for purpose in (Purpose.OFFERED_LESS, Purpose.ASKED_FOR_MORE):
        case, letter = _full(foreign, full_complaint(foreign), purpose)
        yield f"later-{purpose}-across", language, case, replace(letter, language=language)
