"""A public post says nothing about the customer, and asks to go on in private."""

import pytest

from wizard.delivery.public_post import FORMAT
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Paragraph, Praise, Problem, Role, Sentence

CASE = Case(
    company=Company(host="kjaerby.example", name="Kjærby"),
    customer=Customer("Zacharias", "zacharias@example.org", "+45 98 76 54 32", "Zebravej 9"),
)
PRIVATE = ("Zacharias", "zacharias@", "98 76", "Zebravej", "Q-4711", "Q-12", "Zaphod", "Zymurgy", "Zinnober")


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("problem", [None, *Problem])
def test_nothing_private(kind: Kind, language: str, problem: Problem | None) -> None:
    letter = Letter(
        kind=kind,
        matter=Matter(product="Zinnober", problem=problem, trouble="Zinnober"),
        details=Details(order_number="Q-4711", customer_number="Q-12", happened="Zymurgy"),
        praise=Praise(who="Zaphod"),
    )
    paragraphs = tuple(Paragraph(role, (Sentence(role, "Zymurgy Q-4711"),)) for role in Role)
    post = FORMAT.render(CASE, letter, Composed(language, Sentence("subject", "Zinnober Q-4711"), paragraphs))[
        "public_post"
    ]
    assert not [word for word in PRIVATE if word in post]
    assert "Kjærby" in post
    assert "privat" in post
    assert len(post) <= 280  # what the shortest of the networks takes


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_company_with_a_name_as_long_as_that_is_not_named(kind: Kind, language: str) -> None:
    case = Case(company=Company(name="Versicherungsverein " * 14))
    letter = Letter(kind=kind, matter=Matter(problem=Problem.SERVICE))
    post = FORMAT.render(case, letter, Composed(language, Sentence("subject", ""), ()))["public_post"]
    assert len(post) <= 280
    assert "Versicherungsverein" not in post


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_praise_names_no_staff(language: str) -> None:
    praise = Praise(who="Zaphod", role="Zaphod, the driver", where="Zinnober", did="Zymurgy", meant="Zymurgy")
    letter = Letter(kind=Kind.COMPLIMENT, praise=praise)
    paragraphs = tuple(Paragraph(role, (Sentence(role, "Zaphod"),)) for role in Role)
    post = FORMAT.render(CASE, letter, Composed(language, Sentence("subject", "Zaphod"), paragraphs))["public_post"]
    assert not [word for word in PRIVATE if word in post]
