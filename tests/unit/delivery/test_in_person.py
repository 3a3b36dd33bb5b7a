"""A card for their counter: the facts at a glance, the wish, and what to ask for."""

import pytest

from wizard.delivery.in_person import FORMAT
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Origin, Paragraph, Role, Sentence

CASE = Case(company=Company(country="GB"), customer=Customer(name="Anna Smith", phone="+45 12 34 56 78"))


def composed(happened: str = "It leaks.", language: str = "en") -> Composed:
    return Composed(
        language,
        Sentence("subject", "Kettle leaks, please replace (order 4711)"),
        (
            Paragraph(Role.DETAILS, (Sentence("details.happened", happened, Origin.CUSTOMER),)),
            Paragraph(Role.REQUEST, (Sentence("request", "Please send me a new one by 5 December."),)),
        ),
    )


def test_a_complaint() -> None:
    letter = Letter(details=Details(order_number="4711"), matter=Matter(product="Kettle", trouble="leaks"))
    assert FORMAT.render(CASE, letter, composed())["card"].split("\n") == [
        "Kettle leaks.",
        "Order number: 4711",
        "It leaks.",
        "Please send me a new one by 5 December.",
        "Please write down for me what you will do, with your name and today’s date.",
    ]


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
def test_it_is_read_at_a_glance_and_shows_nothing_to_whoever_stands_behind(kind: Kind, language: str) -> None:
    long = "It leaked all over the table. " * 100
    letter = Letter(kind=kind, details=Details(order_number="4711"))
    card = FORMAT.render(CASE, letter, composed(long, language))["card"]
    assert len(card.split()) <= 80
    assert "12 34 56 78" not in card


def test_what_is_not_known_is_not_on_it() -> None:
    card = FORMAT.render(Case(), Letter(), Composed("en", Sentence("subject", ""), ()))["card"]
    assert card.split("\n")[0] == "Something went wrong."
    assert "number" not in card
