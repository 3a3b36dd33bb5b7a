"""Which way in suits a letter: by its kind and problem, and why."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from wizard.domain.facts import Contact, ContactSort, Evidence, Purpose
from wizard.domain.letter import Kind, Problem
from wizard.research.ways import Contacts, best_way, order_for, ranked

EVIDENCE = Evidence("https://lumo.example/", "", datetime(2026, 11, 22, tzinfo=UTC), "")


def made(sort: ContactSort, value: str, purpose: Purpose = Purpose.GENERAL, label: str = "") -> Contact:
    return Contact(sort, value, EVIDENCE, label, purpose=purpose)


def email(local: str, purpose: Purpose, label: str = "") -> Contact:
    return made(ContactSort.EMAILS, f"{local}@lumo.example", purpose, label)


EVERY = [email(purpose.value, purpose) for purpose in reversed(Purpose)]
FORM = made(ContactSort.FORMS, "https://lumo.example/contact")
PHONE = made(ContactSort.PHONES, "+4538456789")


def best(*contacts: Contact, kind: Kind = Kind.COMPLAINT, problem: Problem | None = None) -> tuple[str, str]:
    by_sort: Contacts = {sort: [one for one in contacts if one.sort is sort] for sort in ContactSort}
    way = best_way(by_sort, kind=kind, problem=problem)
    return (way.contact.value, str(way.reason)) if way else ("", "")


@pytest.mark.parametrize(
    ("kind", "problem", "first"),
    [
        (Kind.COMPLAINT, None, ["complaints", "service", "general", "billing", "technical", "sales"]),
        (Kind.COMPLAINT, Problem.FAULTY, ["complaints", "service", "general"]),
        (Kind.COMPLAINT, Problem.BILLING, ["billing", "complaints", "service", "general"]),
        (Kind.COMPLAINT, Problem.PRIVACY, ["privacy", "complaints", "service", "general"]),
        (Kind.QUESTION, None, ["service", "general", "complaints"]),
        (Kind.COMPLIMENT, None, ["service", "general"]),
        (Kind.CANCELLATION, None, ["service", "general", "billing"]),
    ],
)
def test_who_goes_first(kind: Kind, problem: Problem | None, first: list[str]) -> None:
    order = [contact.purpose.value for contact in ranked(EVERY, kind=kind, problem=problem)]
    assert order[: len(first)] == first
    assert len(order) == len(EVERY)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("problem", [*Problem, None])
def test_every_purpose_has_a_place_in_every_order(kind: Kind, problem: Problem | None) -> None:
    assert sorted(order_for(kind, problem)) == sorted(Purpose)
    assert order_for(kind, problem)[-1] is Purpose.OTHER


def test_equals_stay_in_the_order_of_research() -> None:
    rows = [email(name, Purpose.GENERAL) for name in ("info", "post", "karen")]
    assert list(ranked(rows, kind=Kind.COMPLAINT)) == rows


def test_praise_goes_where_praise_is_asked_for() -> None:
    rows = [email("service", Purpose.SERVICE), email("ros", Purpose.COMPLAINTS, "Ris og ros")]
    assert ranked(rows, kind=Kind.COMPLIMENT)[0].value == "ros@lumo.example"
    assert ranked(rows, kind=Kind.QUESTION)[0].value == "service@lumo.example"


def test_an_address_for_complaints() -> None:
    assert best(*EVERY, FORM) == ("complaints@lumo.example", "They have an address for complaints.")


def test_an_address_goes_before_a_form_and_says_why() -> None:
    info = email("info", Purpose.GENERAL)
    assert best(info, FORM) == (info.value, "An e-mail leaves you a copy; their form does not say that it sends one.")
    copying = replace(FORM, sends_copy=True)
    assert best(info, copying) == (info.value, "An e-mail leaves you a copy.")
    assert best(info) == (info.value, "An e-mail leaves you a copy.")


@pytest.mark.parametrize("purpose", [Purpose.OTHER, Purpose.PRIVACY])
def test_who_does_not_answer_customers_is_never_best(purpose: Purpose) -> None:
    assert best(email("x", purpose), PHONE)[0] == PHONE.value
    assert best(email("x", purpose), FORM)[0] == FORM.value
    assert best(email("x", purpose)) == ("", "")


def test_data_protection_is_best_for_that_alone() -> None:
    desk, info = email("dpo", Purpose.PRIVACY), email("info", Purpose.GENERAL)
    found = best(info, desk, problem=Problem.PRIVACY)
    assert found == (desk.value, "They have an address for questions about personal data.")
    assert best(info, desk, problem=Problem.STAFF)[0] == info.value


def test_the_billing_desk_for_bills() -> None:
    desk, info = email("accounts", Purpose.BILLING), email("info", Purpose.GENERAL)
    assert best(info, desk, problem=Problem.BILLING) == (desk.value, "They have an address for bills and payments.")
    assert best(info, desk)[0] == info.value


def test_a_form_for_customers_before_an_address_that_is_not() -> None:
    technicians = email("webmaster", Purpose.TECHNICAL)
    assert best(technicians, FORM)[0] == FORM.value
    assert best(technicians)[0] == technicians.value
    orders = email("orders", Purpose.SALES)
    assert best(orders, FORM)[0] == orders.value


def test_a_form_where_there_is_no_address() -> None:
    assert (
        best(FORM, PHONE)[1]
        == "We found no e-mail address for customers. Use their form, and keep a copy of what you write."
    )
    copying = replace(FORM, sends_copy=True)
    assert best(copying, PHONE)[1] == "We found no e-mail address for customers; their form offers you a copy."


@pytest.mark.parametrize("sort", [ContactSort.ADDRESSES, ContactSort.MESSENGERS, ContactSort.PHONES, ContactSort.CHAT])
def test_other_ways_where_there_is_neither(sort: ContactSort) -> None:
    value, reason = best(made(sort, "x"))
    assert value == "x"
    assert "we found" in reason.lower()


def test_a_profile_or_a_name_alone_is_no_way() -> None:
    assert best(made(ContactSort.SOCIAL, "x"), made(ContactSort.PEOPLE, "y")) == ("", "")
    assert best() == ("", "")
