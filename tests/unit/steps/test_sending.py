"""Which way comes first: by what research found, what the customer chose, and what cannot wait."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from wizard.domain.facts import Contact, ContactSort, Evidence, Purpose
from wizard.domain.letter import Channel, Details, Kind, Letter, Matter, Problem, Request
from wizard.steps.sending import (
    CHOSEN,
    DEAD_END,
    NO_ADDRESS,
    NO_NUMBER,
    NOBODY_READS,
    ORDER,
    UNKNOWN,
    WHY_CALL,
    WHY_CHAT,
    Plan,
    plan_for,
)

TODAY = date(2026, 11, 20)
READ = Evidence("https://shop.example/contact", "", datetime(2026, 11, 19, tzinfo=UTC), "")
EMAIL = Contact(ContactSort.EMAILS, "service@shop.example", READ, purpose=Purpose.SERVICE)
TECHNICIANS = Contact(ContactSort.EMAILS, "webmaster@shop.example", READ, purpose=Purpose.TECHNICAL)
PRESS = Contact(ContactSort.EMAILS, "press@shop.example", READ, purpose=Purpose.OTHER)
FORM = Contact(ContactSort.FORMS, "https://shop.example/contact", READ, purpose=Purpose.SERVICE)
PHONE = Contact(ContactSort.PHONES, "+4586123456", READ, purpose=Purpose.SERVICE)
CHAT = Contact(ContactSort.CHAT, "https://shop.example/chat", READ)
SMS = Contact(ContactSort.MESSENGERS, "https://wa.me/4586123456", READ)
ADDRESS = Contact(ContactSort.ADDRESSES, "Havnegade 7, 8000 Aarhus", READ)

COMPLAINT = Letter(matter=Matter(product="Kettle", problem=Problem.FAULTY))
SOON = replace(COMPLAINT, request=Request(by=date(2026, 11, 22)))


def planned(*contacts: Contact, letter: Letter = COMPLAINT, address: str = "") -> Plan:
    found = {sort: tuple(one for one in contacts if one.sort is sort) for sort in ContactSort}
    return plan_for(found, letter, address=address, today=TODAY)


def test_an_address_of_theirs_comes_first_with_the_reason_that_research_gives() -> None:
    plan = planned(EMAIL, FORM, PHONE, address=EMAIL.value)
    assert (plan.first, plan.contact, plan.beside) == (Channel.EMAIL, EMAIL, None)
    assert str(plan.why) == "An e-mail leaves you a copy; their form does not say that it sends one."


def test_an_address_that_the_customer_brought_needs_no_find() -> None:
    plan = planned(FORM, address="anna@shop.example")
    assert (plan.first, str(plan.why)) == (Channel.EMAIL, CHOSEN)


def test_a_form_where_no_address_was_found() -> None:
    plan = planned(FORM, PHONE)
    assert (plan.first, plan.contact) == (Channel.FORM, FORM)
    assert "We found no e-mail address for customers" in str(plan.why)


def test_a_form_where_the_customer_wants_no_address() -> None:
    assert str(planned(EMAIL, FORM).why) == NO_ADDRESS


def test_a_form_where_the_only_address_is_that_of_technicians() -> None:
    plan = planned(TECHNICIANS, FORM, address=TECHNICIANS.value)
    assert plan.first is Channel.FORM
    assert str(plan.why).startswith("Their form reaches those who answer customers")


@pytest.mark.parametrize("address", ["noreply@shop.example", "No-Reply@shop.example", "do-not-reply@shop.example"])
def test_an_address_that_nobody_reads_is_never_first(address: str) -> None:
    assert (planned(FORM, address=address).first, str(planned(FORM, address=address).why)) == (
        Channel.FORM,
        NOBODY_READS,
    )
    assert planned(PHONE, address=address).first is Channel.PHONE
    assert planned(ADDRESS, address=address).first is Channel.POST
    alone = planned(address=address)
    assert (alone.first, str(alone.why)) == (Channel.EMAIL, DEAD_END)


def test_where_nothing_is_known_it_says_where_to_look() -> None:
    assert (planned().first, str(planned().why)) == (Channel.EMAIL, UNKNOWN)
    assert planned(PRESS).first is Channel.EMAIL  # the press office answers no customer


@pytest.mark.parametrize(
    ("contact", "first"),
    [(ADDRESS, Channel.POST), (SMS, Channel.CHAT), (PHONE, Channel.PHONE), (CHAT, Channel.CHAT)],
)
def test_the_only_way_is_the_first(contact: Contact, first: Channel) -> None:
    plan = planned(contact)
    assert (plan.first, plan.contact, plan.beside) == (first, contact, None)


DANGER = replace(COMPLAINT, details=Details(happened="It gave me an electric shock."))
ENDING = Letter(kind=Kind.CANCELLATION, request=Request(end_on=date(2026, 11, 25)))
DUE_TODAY = Letter(matter=Matter(problem=Problem.NOT_DELIVERED), details=Details(happened_on=TODAY))


@pytest.mark.parametrize("letter", [DANGER, ENDING, DUE_TODAY, SOON], ids=["danger", "ending", "due today", "soon"])
def test_what_is_urgent_is_phoned_first_and_written_too(letter: Letter) -> None:
    plan = planned(EMAIL, FORM, PHONE, letter=letter, address=EMAIL.value)
    assert (plan.first, plan.contact, plan.beside, plan.usual) == (Channel.PHONE, PHONE, Channel.EMAIL, Channel.EMAIL)
    assert planned(FORM, PHONE, letter=letter).beside is Channel.FORM
    assert planned(PHONE, letter=letter).beside is None


def test_each_urgency_has_a_reason_of_its_own() -> None:
    reasons = {str(planned(PHONE, letter=letter).why) for letter in (DANGER, ENDING, DUE_TODAY, SOON)}
    assert reasons == set(WHY_CALL.values())


def test_what_is_urgent_without_a_number_goes_to_the_chat_or_is_written_now() -> None:
    chatted = planned(EMAIL, CHAT, letter=SOON, address=EMAIL.value)
    assert (chatted.first, str(chatted.why), chatted.beside) == (Channel.CHAT, WHY_CHAT, Channel.EMAIL)
    written = planned(EMAIL, letter=SOON, address=EMAIL.value)
    assert (written.first, str(written.why), written.beside) == (Channel.EMAIL, NO_NUMBER, None)
    assert str(planned(letter=SOON).why) == UNKNOWN


def test_every_way_is_offered_once_those_that_were_found_first_and_the_public_one_last() -> None:
    for letter in (COMPLAINT, SOON):
        plan = planned(EMAIL, CHAT, PHONE, letter=letter, address=EMAIL.value)
        assert sorted(plan.all) == sorted(ORDER)
        assert plan.all[-1] is Channel.SOCIAL
        assert plan.others.index(Channel.CHAT) < plan.others.index(Channel.FORM)


def test_a_compliment_is_never_urgent() -> None:
    letter = Letter(kind=Kind.COMPLIMENT, topic="urgent: thank you today", request=Request(by=TODAY))
    assert planned(EMAIL, PHONE, letter=letter, address=EMAIL.value).first is Channel.EMAIL
