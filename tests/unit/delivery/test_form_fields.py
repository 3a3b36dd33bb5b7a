"""Their form, field by field: known by its labels in many languages; what is not understood is left to the customer."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.form_fields import Asked, Filled, asked_by, filled_form, split_name
from wizard.domain.case import Case, Company, Customer
from wizard.domain.facts import FormDetails, FormField
from wizard.domain.letter import Composed, Details, Kind, Letter, Matter, Paragraph, Role, Sentence

CASE = Case(
    company=Company(country="DE"),
    customer=Customer("Jana van der Berg", "jana@example.org", "+49 30 123456", "Ahornweg 1\n10115 Berlin"),
)
LETTER = Letter(
    matter=Matter(product="Wasserkocher"),
    details=Details(order_number="4711", customer_number="K-9", bought_on=date(2026, 11, 2)),
)
LONG = Paragraph(Role.DETAILS, (Sentence("details.happened", "Er leckt jeden Tag. " * 100),))
COMPOSED = Composed("de", Sentence("subject", "Wasserkocher undicht, bitte ersetzen (4711)"), (LONG,))


def filled(*labels: str, letter: Letter = LETTER) -> dict[str, str]:
    fields = (*(FormField(label) for label in labels), FormField("Nachricht", message=True))
    made = filled_form(CASE, letter, COMPOSED, FormDetails(fields))
    return {one.label: one.text for one in made.fields if not one.message}


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Your e-mail address *", Asked.EMAIL),
        ("E-Mail-Adresse (wird nicht veröffentlicht)", Asked.EMAIL),
        ("Adresse e-mail", Asked.EMAIL),
        ("Correo electrónico", Asked.EMAIL),
        ("Vorname", Asked.FIRST_NAME),
        ("Prénom", Asked.FIRST_NAME),
        ("Efternavn", Asked.LAST_NAME),
        ("Cognome", Asked.LAST_NAME),
        ("Dit navn", Asked.NAME),
        ("Full name", Asked.NAME),
        ("Bestellnummer (falls vorhanden)", Asked.ORDER_NUMBER),
        ("Ordre nr.", Asked.ORDER_NUMBER),
        ("Booking reference", Asked.ORDER_NUMBER),
        ("Numer zamówienia", Asked.ORDER_NUMBER),
        ("N° de commande", Asked.ORDER_NUMBER),
        ("Kundnummer", Asked.CUSTOMER_NUMBER),
        ("Membership number", Asked.CUSTOMER_NUMBER),
        ("Aftalenummer", Asked.CONTRACT_NUMBER),
        ("Vertragsnummer", Asked.CONTRACT_NUMBER),
        ("Mobil", Asked.PHONE),
        ("Telefonnummer für Rückfragen", Asked.PHONE),
        ("Emne", Asked.SUBJECT),
        ("Onderwerp", Asked.SUBJECT),
        ("Kaufdatum", Asked.BOUGHT_ON),
        ("Date of purchase", Asked.BOUGHT_ON),
        ("Artikel", Asked.PRODUCT),
        ("PLZ / Ort", Asked.PLACE),
        ("Postnummer og by", Asked.PLACE),
        ("Straße und Hausnummer", Asked.ADDRESS),
        ("Indirizzo", Asked.ADDRESS),
        ("Company name", Asked.COMPANY),
        ("Firma", Asked.COMPANY),
    ],
)
def test_what_a_label_asks_for(label: str, asked: Asked) -> None:
    assert asked_by(label) is asked


@pytest.mark.parametrize(
    "label",
    # a number of theirs, of a bill or of a thing; a title; whoever else has a name
    [
        "Rechnungsnummer",
        "Vorgangsnummer",
        "Artikelnummer",
        "Anrede",
        "Title",
        "Username",
        "Navn på butik",
        "Filial",
        "?",
        "",
    ],
)
def test_what_is_not_surely_known_is_left_to_the_customer(label: str) -> None:
    assert asked_by(label) in (None, Asked.PLACE)
    assert filled(label)[label] == ""


def test_each_field_gets_what_the_case_knows() -> None:
    assert filled(
        "Name", "E-Mail", "Telefon", "Bestellnummer", "Kundennummer", "Betreff", "Kaufdatum", "Anschrift"
    ) == {
        "Name": "Jana van der Berg",
        "E-Mail": "jana@example.org",
        "Telefon": "+49 30 123456",
        "Bestellnummer": "4711",
        "Kundennummer": "K-9",
        "Betreff": "Wasserkocher undicht, bitte ersetzen (4711)",
        "Kaufdatum": "2. November 2026",
        "Anschrift": "Ahornweg 1, 10115 Berlin",
    }


@pytest.mark.parametrize(
    ("labels", "texts"),
    [
        (("Vorname", "Nachname"), ("Jana", "van der Berg")),
        (("Vorname", "Name"), ("Jana", "van der Berg")),
        (("Name", "Familienname"), ("Jana", "van der Berg")),
        (("Vorname",), ("Jana van der Berg",)),
        (("Vor- und Nachname",), ("Jana van der Berg",)),
        (("Name",), ("Jana van der Berg",)),
    ],
)
def test_names_are_halves_only_beside_each_other(labels: tuple[str, ...], texts: tuple[str, ...]) -> None:
    assert tuple(filled(*labels).values()) == texts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Anna Smith", ("Anna", "Smith")),
        ("Anna Maria Smith", ("Anna Maria", "Smith")),
        ("Ludwig van Beethoven", ("Ludwig", "van Beethoven")),
        ("Ursula von der Leyen", ("Ursula", "von der Leyen")),
        ("Di Stefano", ("Di", "Stefano")),
        ("Cher", ("Cher", "")),
        ("", ("", "")),
    ],
)
def test_a_name_in_two(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


def test_the_number_of_a_contract_is_none_of_an_order() -> None:
    assert filled("Vertragsnummer", "Bestellnummer") == {"Vertragsnummer": "", "Bestellnummer": "4711"}
    cancellation = Letter(kind=Kind.CANCELLATION, details=Details(order_number="V-1"))
    assert filled("Vertragsnummer", "Bestellnummer", letter=cancellation) == {
        "Vertragsnummer": "V-1",
        "Bestellnummer": "",
    }


@pytest.mark.parametrize(
    ("stated", "typed", "limit"),
    [(None, None, 1_000), (500, None, 500), (500, 800, 800), (None, 300, 300)],
)
def test_what_the_customer_says_counts_before_what_the_form_states(
    stated: int | None, typed: int | None, limit: int
) -> None:
    form = FormDetails((FormField("Nachricht", longest=stated, message=True),))
    made = filled_form(CASE, LETTER, COMPOSED, form, limit=typed)
    assert made.limit == limit
    assert made.message.length <= limit
    assert len(made.message.left_out) > 0


def test_a_form_that_nobody_could_read_gets_what_most_ask_for() -> None:
    made = filled_form(CASE, LETTER, COMPOSED, FormDetails())
    assert [one.asked for one in made.fields] == [
        Asked.NAME,
        Asked.EMAIL,
        Asked.ORDER_NUMBER,
        Asked.CUSTOMER_NUMBER,
        Asked.SUBJECT,
        None,
    ]
    assert made.fields[-1] == Filled("", True, made.message.text, message=True)


@given(st.text(max_size=120), st.integers(1, 200))
def test_no_label_and_no_length_breaks_it(label: str, longest: int) -> None:
    form = FormDetails((FormField(label, longest=longest), FormField("x", message=True)))
    assert all(len(one.text) <= longest for one in filled_form(CASE, LETTER, COMPOSED, form).fields if not one.message)
