"""Letters to print, composed as the service composes them: three countries, with the letters of their names."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from wizard.delivery.sheet import Sheet, sheet
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    BoughtWhere,
    Composed,
    Details,
    History,
    Kind,
    Letter,
    Matter,
    Opening,
    Post,
    Problem,
    Request,
    Sourced,
    Wish,
)
from wizard.languages.compose import compose

TODAY = date(2026, 11, 22)


class Told(NamedTuple):
    country: str
    product: str
    trouble: str
    happened: str
    name: str
    address: str
    company: str
    to: str


TOLD = {
    "de": Told(
        "DE",
        "Wasserkocher Ronda",
        "ist am Boden undicht",
        "Das Wasser läuft unten heraus, sobald er kocht. Er kostete 49,90 € und ist nie gefallen. „Tropft“ wäre"
        " untertrieben: Die Größe der Pfütze wächst täglich.",
        "Jörg Weiß-Wiśniewski",
        "Größenweg 7\n10115 Berlin",
        "Kjærby Küchen GmbH",
        "Kjærby Küchen GmbH\nKundenservice\nÄnderungsstraße 12\n20095 Hamburg",
    ),
    "da": Told(
        "DK",
        "elkedlen Ronda",
        "er utæt i bunden",
        "Vandet løber ud i bunden, så snart den koger. Den kostede 499 kr. (ca. 67 €), og den er aldrig blevet tabt.",
        "Søren Kjær-Łukasiewicz",
        "Æblevej 1, 2. th.\n8000 Aarhus C",
        "Ågård Køkken ApS",
        "Ågård Køkken ApS\nHavnegade 7\n8000 Aarhus C",
    ),
    "en": Told(
        "US",
        "Ronda kettle",
        "leaks at the base",
        "Water runs out of the bottom as soon as it boils. It cost $49.90 (about €46) and was never dropped.",
        "Zażółć Gęślą-Smith",
        "12 Oak Street\nSpringfield, IL 62701",
        "Kettles & Co. Inc.",
        "Kettles & Co. Inc.\n500 Main Street, Suite 4\nSpringfield, IL 62701",
    ),
}


def written(language: str = "en", *, happened: str = "", enclosures: tuple[str, ...] = ()) -> tuple[Case, Letter]:
    """A usual complaint, with the two numbers that they file it by."""
    told = TOLD[language]
    case = Case(
        company=Company(host="kettles.example", name=told.company, country=told.country),
        customer=Customer(name=told.name, email="me@example.org", country=told.country, paper_address=told.address),
    )
    letter = Letter(
        kind=Kind.COMPLAINT,
        written_in=language,
        language=language,
        matter=Matter(product=told.product, problem=Problem.FAULTY, trouble=told.trouble),
        details=Details(
            order_number="4711-0815",
            customer_number="K-99",
            bought_on=date(2026, 10, 2),
            bought_where=BoughtWhere.WEB,
            happened=happened or told.happened,
        ),
        request=Request(wish=Wish.REPLACEMENT, by=date(2026, 12, 7), fallback=Wish.REFUND),
        opening=Opening(history=History.RETURNING, since="2019"),
        post=Post(to=Sourced(told.to), enclosures=enclosures),
    )
    return case, letter


def composed(language: str = "en", **more: object) -> tuple[Case, Letter, Composed]:
    case, letter = written(language, **more)  # type: ignore[arg-type]  # its own keywords
    return case, letter, compose(case, letter, language=language, today=TODAY)


def on_paper(language: str = "en", **more: object) -> Sheet:
    return sheet(*composed(language, **more))


def with_words(words: str, language: str = "en") -> Sheet:
    """A letter in which every word that a person or a site may choose is this one."""
    case, letter, text = composed(language, happened=words, enclosures=(words, words))
    company, customer = replace(case.company, name=words), replace(case.customer, name=words, paper_address=words)
    letter = replace(
        letter,
        matter=replace(letter.matter, subject_line=words, product=words),
        details=replace(letter.details, order_number=words, customer_number=words),
        post=replace(letter.post, to=Sourced(f"{words}\n{words}")),
    )
    case = replace(case, company=company, customer=customer)
    return sheet(case, letter, compose(case, letter, language=text.language, today=TODAY))
