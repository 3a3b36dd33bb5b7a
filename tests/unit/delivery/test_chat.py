"""A chat opens with the whole matter in one message, and with no more about the customer than the number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.chat import FORMAT, LONGEST
from wizard.domain.case import Case, Customer
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Origin, Paragraph, Role, Sentence

CASE = Case(customer=Customer(name="Mette Holm", phone="+45 12 34 56 78", address="Æblevej 1"))


def test_the_first_message() -> None:
    request = Paragraph(Role.REQUEST, (Sentence("request", "Send mig venligst en ny kedel."),))
    composed = Composed("da", Sentence("subject", "Kedlen er utæt, ønsker ombytning (ordre 4711)"), (request,))
    matter = Matter(product="Kedlen", trouble="er utæt")
    letter = Letter(written_in="da", details=Details(order_number="4711"), matter=matter)
    assert FORMAT.render(CASE, letter, composed)["chat"] == (
        "Hej! Det handler om ordre 4711: Kedlen er utæt. Send mig venligst en ny kedel. "
        "Kan du løse det her i chatten, og hvis ikke, hvem kan så? Send mig gerne en kopi af chatten til sidst."
    )


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
@given(subject=st.text(max_size=250), request=st.text(max_size=500))
def test_it_never_takes_more_than_a_chat_does(kind: Kind, language: str, subject: str, request: str) -> None:
    paragraphs = (Paragraph(Role.REQUEST, (Sentence("request", request),)),)
    details = Details(order_number="4711", customer_number="K-12")
    letter = Letter(kind=kind, details=details, matter=Matter(subject_line=subject))
    composed = Composed(language, Sentence("subject", subject, Origin.CUSTOMER), paragraphs)
    assert len(FORMAT.render(CASE, letter, composed)["chat"]) <= LONGEST


def test_a_long_message_keeps_what_it_is_about_and_what_is_wanted() -> None:
    own = "The kettle that I bought in your shop leaks at the base again and again " * 3
    subject = Sentence("subject", own, Origin.CUSTOMER)
    request = "Please send me a new one. " + "I would also like to know why it happened, and what you do about it. " * 5
    composed = Composed("en", subject, (Paragraph(Role.REQUEST, (Sentence("request", request),)),))
    message = FORMAT.render(CASE, Letter(matter=Matter(subject_line=own)), composed)
    assert message["chat"].startswith("Hello! It is about this: The kettle that I bought")
    assert "… Please send me a new one." in message["chat"]
    assert len(message["chat"]) <= LONGEST
