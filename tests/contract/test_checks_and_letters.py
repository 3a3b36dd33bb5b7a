"""What the product itself writes passes its own checks, whatever was chosen."""

from dataclasses import replace
from datetime import date

import pytest

from wizard.checks import check_letter, secrets_in
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    BoughtWhere,
    Details,
    History,
    Kind,
    Later,
    Letter,
    Matter,
    Office,
    Opening,
    Praise,
    Problem,
    Purpose,
    Request,
    Sent,
    Wish,
)
from wizard.languages import LANGUAGES
from wizard.languages.compose import compose

CODES = [language.code for language in LANGUAGES]
CASE = Case(
    company=Company(host="kjaerby.example", name="Kjærby Cykler", country="DK", language="da"),
    customer=Customer("Anna Smith", "anna@example.org", "+45 12 34 56 78", "Æblevej 1, 2300 København", "DK"),
)
LETTER = Letter(
    topic="bicycle",
    matter=Matter(product="RAPID 2000", trouble="the brake fails"),
    details=Details(
        order_number="4711-0815",
        customer_number="K-12",
        bought_on=date(2026, 10, 3),
        bought_where=BoughtWhere.WEB,
        happened_on=date(2026, 11, 1),
        happened="The brake fails in the rain.",
        tried="I had it adjusted twice.",
    ),
    request=Request(
        wish=Wish.REPAIR,
        wish_words="Please call me.",
        amount="49,90 €",
        by=date(2026, 12, 6),
        fallback=Wish.REFUND,
        apology=True,
        questions=("Is there a better one?", "What does it cost?"),
        end_on=date(2026, 12, 31),
    ),
    praise=Praise("Ms Holm", "mechanic", "your shop in Aarhus", date(2026, 11, 14), "She waited.", "It saved my day."),
    opening=Opening(history=History.RETURNING, since="2019", appreciation="Your staff are kind."),
)


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("written_in", CODES)
@pytest.mark.parametrize("problem", list(Problem))
def test_complaints(language: str, written_in: str, problem: Problem) -> None:
    for wish in Wish:
        letter = replace(
            LETTER,
            written_in=written_in,
            matter=replace(LETTER.matter, problem=problem),
            request=replace(LETTER.request, wish=wish),
        )
        assert check_letter(compose(CASE, letter, language=language, today=date(2026, 11, 22)), letter) == ()


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("purpose", [purpose for purpose in Purpose if purpose is not Purpose.FIRST])
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.COMPLIMENT])
def test_every_letter_that_goes_back_to_another(language: str, purpose: Purpose, kind: Kind) -> None:
    first = replace(LETTER, kind=kind, sent=Sent(date(2026, 11, 3)))
    told = Later("88123", date(2026, 11, 18), "It will be paid.", date(2026, 11, 20), "a voucher", body="Ombudsman")
    for office in (None, *Office):
        later = replace(first, purpose=purpose, sent=None, later=replace(told, office=office))
        case = replace(CASE, letters=(first, later))
        assert check_letter(compose(case, later, language=language, today=date(2026, 11, 22)), later) == ()


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind(language: str, kind: Kind) -> None:
    letter = replace(LETTER, kind=kind)
    assert check_letter(compose(CASE, letter, language=language, today=date(2026, 11, 22)), letter) == ()


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("number", ["4111111111111111", "120325-0815", "536-90-4399", "356938035643809"])
def test_a_number_that_its_field_takes_does_not_stop_the_letter(language: str, kind: Kind, number: str) -> None:
    for details in (
        replace(LETTER.details, order_number=number),
        replace(LETTER.details, customer_number=number),
        replace(LETTER.details, order_number=number, customer_number=""),
    ):
        for problem in Problem:
            letter = replace(LETTER, kind=kind, details=details, matter=replace(LETTER.matter, problem=problem))
            assert secrets_in(number, where="order_number", language=language) == ()
            assert check_letter(compose(CASE, letter, language=language, today=date(2026, 11, 22)), letter) == ()
