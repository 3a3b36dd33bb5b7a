"""Twenty seconds after the tone: who, what about, where to call back, the number twice."""

import pytest

from wizard.delivery.voicemail import FORMAT
from wizard.domain.case import Case, Customer
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Sentence

MOST_WORDS = 55  # twenty seconds, with digits read out one by one
COMPOSED = Composed("en", Sentence("subject", "Kettle leaks, please replace (order 4711)"), ())


def test_a_complaint() -> None:
    case = Case(customer=Customer(name="Anna Smith", phone="+44 20 7946 0958", email="anna@example.org"))
    letter = Letter(details=Details(order_number="4711"), matter=Matter(product="Kettle", trouble="leaks"))
    assert FORMAT.render(case, letter, COMPOSED)["voicemail"] == (
        "Hello, this is Anna Smith. I am calling about order 4711: Kettle leaks, please replace. "
        "Please call me back on +44 20 7946 0958. Once more: +44 20 7946 0958. Thank you. Goodbye."
    )


def test_without_a_number_it_asks_for_mail_and_without_either_promises_another_call() -> None:
    by_mail = FORMAT.render(Case(customer=Customer(email="anna@example.org")), Letter(), COMPOSED)["voicemail"]
    assert "Please write to me at anna@example.org." in by_mail
    assert "I will call again." in FORMAT.render(Case(), Letter(), COMPOSED)["voicemail"]


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
def test_it_is_short(kind: Kind, language: str) -> None:
    case = Case(customer=Customer(name="Anna Marie Smith", phone="+44 20 7946 0958"))
    composed = Composed(language, Sentence("subject", "Kettle leaks after two days, please replace it (4711)"), ())
    matter = Matter(product="Kettle", trouble="leaks after two days")
    letter = Letter(kind=kind, details=Details(order_number="4711", customer_number="12"), matter=matter)
    assert len(FORMAT.render(case, letter, composed)["voicemail"].split()) <= MOST_WORDS
