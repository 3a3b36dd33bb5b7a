"""Which findings are shown, in which order, and when a night's sleep or the phone is offered."""

from dataclasses import replace
from datetime import date

import pytest

from wizard.checks.advice import Advice, advice
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import Message
from wizard.domain.letter import (
    Composed,
    Details,
    Kind,
    Letter,
    Origin,
    Paragraph,
    Praise,
    Request,
    Role,
    Sentence,
    Wish,
)

TODAY = date(2026, 11, 22)
REQUEST = Paragraph(Role.REQUEST, (Sentence("request.refund", "Please refund me by 7 December."),))
COMPOSED = Composed("en", Sentence("subject", "Kettle leaks (order 4711)", Origin.CUSTOMER), (REQUEST,))
LETTER = Letter(request=Request(wish=Wish.REFUND, by=date(2026, 12, 7)))


def found(id: str, severity: Severity = Severity.ADVICE, start: int = 0) -> Finding:  # noqa: A002 - as Finding names it
    return Finding(id, severity, "details.happened", start, start + 1, "x", Message("What."), Message("Why."))


def said(*findings: Finding, letter: Letter = LETTER) -> Advice:
    return advice(COMPOSED, letter, findings, TODAY)


def ids(findings: tuple[Finding, ...]) -> list[str]:
    return [one.id for one in findings]


def test_what_matters_most_first_and_three_at_once() -> None:
    hints = (found("spelling.word", Severity.HINT), found("clarity.long", Severity.HINT, 9))
    told = said(*hints, found("form.capitals"), found("spelling.known"), found("attachments.announced"))
    assert ids(told.first) == ["attachments.announced", "form.capitals", "spelling.known"]
    assert ids(told.rest) == ["clarity.long", "spelling.word"]


def test_what_stops_is_not_folded_away() -> None:
    told = said(*(found("secrets.pin", Severity.STOP, at) for at in range(5)), found("tone.insult"))
    assert len(told.stops) == 5
    assert ids(told.first) == ["tone.insult"]


def test_whoever_is_angry_hears_two_things_and_of_a_night_or_the_phone() -> None:
    told = said(*(found("tone.insult", start=at) for at in range(4)))
    assert (len(told.first), len(told.rest)) == (2, 2)
    assert told.angry
    assert told.better_by_phone


@pytest.mark.parametrize(
    ("kinds", "angry"),
    [
        (("tone.insult",), False),
        (("tone.insult", "form.capitals"), True),
        (("form.capitals", "form.heavy_punctuation"), False),
        (("form.capitals", "form.heavy_punctuation", "form.heavy_punctuation"), True),
    ],
)
def test_one_strong_word_is_not_anger(kinds: tuple[str, ...], angry: bool) -> None:
    assert said(*map(found, kinds)).angry is angry


@pytest.mark.parametrize(
    ("letter", "urgent"),
    [
        (LETTER, False),
        (replace(LETTER, request=Request(by=date(2026, 11, 24))), True),
        (replace(LETTER, topic="es ist dringend: Heizung kalt"), True),
        (Letter(kind=Kind.QUESTION, request=Request(questions=("Kan I komme i morgen?",))), True),
        (Letter(kind=Kind.CANCELLATION, request=Request(questions=("Kan I komme i morgen?",))), False),
        (Letter(kind=Kind.COMPLIMENT, topic="urgent help"), False),
    ],
)
def test_what_cannot_wait_for_a_letter(letter: Letter, urgent: bool) -> None:
    assert said(letter=letter).urgent is urgent


def test_what_is_good() -> None:
    story = "Water runs out at the bottom as soon as it boils."
    letter = replace(LETTER, details=Details(order_number="4711", happened=story))
    assert [str(one) for one in said(letter=letter).good] == [
        "They see at once what you want, and by when.",
        "Your tone is calm. Letters like that are answered soonest.",
        "Your number is in the subject: they find your case without asking.",
    ]
    upset = said(found("tone.insult"), letter=letter).good
    assert "Your tone is calm. Letters like that are answered soonest." not in [str(one) for one in upset]


def test_praise_denies_nothing_that_is_said_below_it() -> None:
    missing = replace(found("clarity.empty_request", Severity.STOP), where="request")
    assert "They see at once what you want, and by when." not in [str(one) for one in said(missing).good]
    left_out = advice(replace(COMPOSED, paragraphs=()), LETTER, (), TODAY)
    assert "They see at once what you want, and by when." not in [str(one) for one in left_out.good]
    cancelling = Letter(kind=Kind.CANCELLATION)
    assert [str(one) for one in said(letter=cancelling).good] == ["It is short and says all that is needed."]
    assert said(found("clarity.missing_number", Severity.HINT), letter=cancelling).good == ()


def test_nothing_is_praised_that_is_not_there() -> None:
    assert said(letter=Letter()).good == ()


def test_a_compliment_is_praised_for_what_it_is() -> None:
    letter = Letter(kind=Kind.COMPLIMENT, praise=Praise(role="driver", meant="We caught our train."))
    assert [str(one) for one in said(letter=letter).good] == [
        "You say whom you mean, so the praise reaches the right person.",
        "You say what it meant to you. People remember that.",
    ]
