"""A minute on the phone: who, what about, number, what happened, what is wanted, and the questions for the record."""

import pytest

from wizard.delivery.phone_script import FORMAT, MOST_WORDS
from wizard.domain.case import Case, Customer
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Origin, Paragraph, Role, Sentence

CASE = Case(customer=Customer(name="Anna Smith"))
LETTER = Letter(details=Details(order_number="4711"), matter=Matter(product="Kettle", trouble="leaks"))


def composed(happened: str = "It leaks.", request: str = "Please replace it.", language: str = "en") -> Composed:
    return Composed(
        language,
        Sentence("subject", "Kettle leaks, please replace (order 4711)"),
        (
            Paragraph(Role.SALUTATION, (Sentence("salutation", "Dear team,"),)),
            Paragraph(
                Role.DETAILS,
                (
                    Sentence("details.happened", happened, Origin.CUSTOMER),
                    Sentence(
                        "details.tried", "Ich habe alles versucht.", Origin.CUSTOMER, "de" if language != "de" else "en"
                    ),
                ),
            ),
            Paragraph(Role.REQUEST, (Sentence("request", request),)),
        ),
    )


def test_a_complaint() -> None:
    texts = FORMAT.render(CASE, LETTER, composed())
    assert texts["script"].split("\n") == [
        "Hello, my name is Anna Smith.",
        "I am calling about this: Kettle leaks.",
        "My order number is 4711.",
        "It leaks.",
        "Please replace it.",
        "When will I hear from you?",
        "May I have your name, please, and a ticket number for this call?",
        "Thank you for your help.",
    ]
    assert "Ticket number:" in texts["notes"]


def test_own_words_in_another_language_are_left_out_with_their_lead_but_questions_are_asked() -> None:
    lead = Sentence("details.happened.lead", "In my own words, in German:")
    happened = Sentence("details.happened", "Er leckt.", Origin.CUSTOMER, "de")
    asked = Sentence("request.questions", "Gibt es einen Deckel?", Origin.CUSTOMER, "de")
    paragraphs = (
        Paragraph(Role.DETAILS, (Sentence("details.faulty", "It is faulty."), lead, happened)),
        Paragraph(Role.REQUEST, (Sentence("request.questions.lead", "My question, in German:"), asked)),
    )
    script = FORMAT.render(CASE, LETTER, Composed("en", Sentence("subject", "Kettle"), paragraphs))["script"]
    assert "\nIt is faulty.\nMy question, in German: Gibt es einen Deckel?\n" in script


def test_what_is_not_known_is_not_said() -> None:
    script = FORMAT.render(Case(), Letter(), composed())["script"]
    assert script.startswith("Hello.\nI am calling because something went wrong.\n")
    assert "number is" not in script


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
def test_it_takes_a_minute_however_much_happened(kind: Kind, language: str) -> None:
    letter = Letter(kind=kind, details=Details(order_number="4711", customer_number="12"))
    script = FORMAT.render(CASE, letter, composed("It leaked all over the table. " * 100, language=language))["script"]
    assert len(script.split()) <= MOST_WORDS


def test_a_call_is_never_without_its_request() -> None:
    long = "Please " + "very " * 80 + "soon."
    assert long in FORMAT.render(CASE, LETTER, composed(request=long))["script"]


def test_percent_signs_and_braces_of_the_customer_are_only_text() -> None:
    script = FORMAT.render(CASE, LETTER, composed("100 %(name)s of {water} %d ran out."))["script"]
    assert "100 %(name)s of {water} %d ran out." in script


def test_a_cancellation_says_which_contract_and_when_and_the_number_once() -> None:
    cancel = Sentence(
        "introduction.cancel", "I hereby cancel my contract “Mobil” (customer number K-12) so that it ends on 31 May."
    )
    introduction = Paragraph(Role.INTRODUCTION, (Sentence("introduction.name", "My name is Anna Smith."), cancel))
    letter = Letter(kind=Kind.CANCELLATION, details=Details(customer_number="K-12"))
    cancellation = Composed("en", Sentence("subject", "Cancellation of my contract Mobil (K-12)"), (introduction,))
    lines = FORMAT.render(CASE, letter, cancellation)["script"].split("\n")
    assert "I hereby cancel my contract “Mobil” so that it ends on 31 May." in lines
    assert "My customer number is K-12." in lines
    assert "\n".join(lines).count("Anna Smith") == 1
