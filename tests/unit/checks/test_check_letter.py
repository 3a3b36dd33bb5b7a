"""Checks of a whole letter: nothing is lost between field and letter, and what was overruled stays quiet."""

from dataclasses import replace
from datetime import date

import pytest

from wizard.checks import check_letter, check_text, secrets_in
from wizard.domain.findings import Finding, Severity
from wizard.domain.letter import (
    Composed,
    Details,
    Kind,
    Letter,
    Matter,
    Origin,
    Paragraph,
    Praise,
    Request,
    Role,
    Sentence,
    Wish,
)

BY = date(2026, 12, 7)
COMPLAINT = Letter(request=Request(wish=Wish.REFUND, by=BY))
PRAISE = Praise("Jonas", "driver", "bus 5C", date(2026, 11, 14), "He waited.")


def checked(happened: str = "It leaks.", subject: str = "Kettle leaks", **others: str) -> tuple[Finding, ...]:
    letter = replace(COMPLAINT, details=Details(happened=happened), matter=Matter(subject_line=subject))
    return check_letter(composed(happened, subject=subject, **others), letter)


def composed(
    happened: str = "It leaks.", request: str = "Please refund me.", subject: str = "Kettle leaks"
) -> Composed:
    return Composed(
        "en",
        Sentence("subject", subject, Origin.CUSTOMER),
        (
            Paragraph(Role.SALUTATION, (Sentence("salutation", "Dear Ms Holm,"),)),
            Paragraph(Role.INTRODUCTION, (Sentence("introduction.name", "My name is Anna Smith."),)),
            Paragraph(Role.DETAILS, (Sentence("details.happened", happened, Origin.CUSTOMER),)),
            Paragraph(Role.REQUEST, (Sentence("request.refund", request),)),
        ),
    )


def without(letter: Composed, role: Role) -> Composed:
    return replace(letter, paragraphs=tuple(p for p in letter.paragraphs if p.role is not role))


def test_a_good_letter_has_no_findings() -> None:
    assert checked() == ()


def test_a_finding_names_the_sentence_and_the_place_in_it() -> None:
    (finding,) = checked("𝄞 My PIN is 1234.")
    assert (finding.id, finding.severity, finding.where) == ("secrets.pin", Severity.STOP, "details.happened")
    assert (finding.start, finding.end, finding.found) == (12, 16, "1234")


def test_the_subject_is_checked_too_and_comes_first() -> None:
    findings = checked("It leaks???", subject="WHERE IS MY KETTLE")
    assert [(f.id, f.where) for f in findings] == [
        ("form.capitals", "matter.subject_line"),
        ("form.heavy_punctuation", "details.happened"),
    ]


def test_advice_is_for_own_words_but_a_secret_stops_wherever_it_stands() -> None:
    findings = checked(request="You write “NO RETURNS AFTER FOURTEEN DAYS!!!”, but see [name], PIN 1234.")
    assert [f.id for f in findings] == ["clarity.placeholder", "secrets.pin"]


def test_the_same_secret_in_a_field_and_in_our_sentence_is_told_once_at_the_field() -> None:
    letter = replace(COMPLAINT, matter=Matter(product="kettle, my PIN is 1234"))
    findings = check_letter(composed(request="Please replace the kettle, my PIN is 1234."), letter)
    assert [(f.id, f.where) for f in findings] == [("secrets.pin", "matter.product")]


def test_own_words_that_the_letter_leaves_out_are_not_looked_at() -> None:
    letter = replace(COMPLAINT, details=Details(happened="It leaks.", tried="NOTHING HELPED ME!!!"))
    assert check_letter(composed(), letter) == ()


def test_what_was_overruled_in_the_field_stays_quiet_in_the_letter() -> None:
    (finding,) = secrets_in("My PIN is 1234.", where="happened", language="en")
    insisted = replace(COMPLAINT, insisted=frozenset({finding.fingerprint}))

    def found(happened: str) -> list[str]:
        letter = replace(insisted, details=Details(happened=happened))
        return [f.found for f in check_letter(composed(happened), letter)]

    assert found("My PIN is 1234.") == []
    assert found("My PIN is 1235.") == ["1235"]


def test_only_what_must_never_be_saved_is_a_secret() -> None:
    text = "WHERE IS MY KETTLE??? See attached [name]. My PIN is 1234."
    assert [f.id for f in secrets_in(text, where="happened", language="en")] == ["secrets.pin"]
    found = {f.id: f.severity for f in check_text(text, where="happened", language="en")}
    assert found == {
        "form.capitals": Severity.ADVICE,
        "form.heavy_punctuation": Severity.ADVICE,
        "attachments.announced": Severity.ADVICE,
        "clarity.placeholder": Severity.STOP,
        "secrets.pin": Severity.STOP,
    }


def test_secrets_of_every_language_are_found_in_every_language() -> None:
    text = "Mein Passwort lautet geheim12, min pinkode er 1234, my username is anna87."
    for language in ("en", "de", "da", "sv"):
        ids = {f.id for f in secrets_in(text, where="happened", language=language)}
        assert ids == {"secrets.password", "secrets.pin", "secrets.user_name"}


def test_a_number_that_passes_for_a_card_by_chance_may_be_an_order_number() -> None:
    assert secrets_in("4111111111111111", where="order_number", language="en") == ()
    assert secrets_in("4111111111111111", where="details.customer_number", language="en") == ()
    assert secrets_in("4111111111111111", where="happened", language="en")
    assert secrets_in("4111 1111 1111 1111", where="order_number", language="en")


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        (Letter(), composed()),
        (Letter(request=Request(wish=Wish.OWN_WORDS, wish_words=" ")), composed()),
        (COMPLAINT, without(composed(), Role.REQUEST)),
        (Letter(kind=Kind.QUESTION, request=Request(questions=("", " "))), composed()),
        (Letter(kind=Kind.CANCELLATION), without(composed(), Role.REQUEST)),
    ],
)
def test_a_letter_that_asks_for_nothing_stops(letter: Letter, text: Composed) -> None:
    (finding,) = (f for f in check_letter(text, letter) if f.severity is Severity.STOP)
    assert (finding.id, finding.severity, finding.where) == ("clarity.empty_request", Severity.STOP, "request")


@pytest.mark.parametrize(
    "letter",
    [
        Letter(request=Request(wish=Wish.OWN_WORDS, wish_words="Call me.", by=BY)),
        Letter(kind=Kind.QUESTION, request=Request(questions=("Is there a lid?",))),
        Letter(kind=Kind.CANCELLATION, details=Details(customer_number="88-1203")),
        Letter(kind=Kind.COMPLIMENT, praise=PRAISE),
    ],
)
def test_a_letter_that_asks_goes_on(letter: Letter) -> None:
    assert check_letter(composed(), letter) == ()


def test_a_compliment_needs_no_request() -> None:
    assert check_letter(without(composed(), Role.REQUEST), Letter(kind=Kind.COMPLIMENT, praise=PRAISE)) == ()


def test_a_word_with_a_rewrite_of_its_own_is_not_told_as_unknown_too() -> None:
    for language, text in (("en", "Thx for it."), ("de", "Es ist vllt kaputt."), ("da", "Haha, den er væk.")):
        (finding,) = check_text(text, where="happened", language=language)
        assert finding.id in ("form.text_speak", "form.joke")


def test_a_lone_sharp_s_names_no_social_security_number() -> None:
    """Folded, "ß" is spelled as the name of an SSN is."""
    assert secrets_in("ß 123456789", where="happened", language="de") == ()
    assert secrets_in("ss 536281904", where="happened", language="en") != ()
