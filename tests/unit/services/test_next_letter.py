"""The letter after the last one: what it takes from the case, and what it never takes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from wizard.domain.case import PARCEL, REPLY, TALK, Case, Customer, Event, Offer
from wizard.domain.letter import (
    Details,
    Edit,
    Kind,
    Letter,
    Matter,
    Office,
    Opening,
    Problem,
    Purpose,
    Request,
    Sent,
    Sourced,
    Wish,
)
from wizard.services.next_letter import begin, can_follow, waiting
from wizard.steps import first_gap, steps_of

TODAY = date(2026, 11, 22)
FIRST = Letter(
    matter=Matter(product="Aqua 2", problem=Problem.FAULTY, trouble="leaks", subject_line="My kettle"),
    details=Details(order_number="4711", happened="It leaks.", tried="Tape."),
    request=Request(
        wish=Wish.REFUND,
        by=date(2026, 11, 17),
        apology=True,
        quote_rule=True,
        rule=Sourced("30", quote="30 days"),
        state_right=True,
    ),
    opening=Opening(reader="Ms Old", appreciation="You are kind."),
    edits={"en/close.refund": Edit("So be it.", "")},
    answered=frozenset({"start", "company", "subject", "details", "request", "opening", "check"}),
    sent=Sent(date(2026, 11, 3)),
)
CASE = Case(customer=Customer(name="Anna Berg", country="DE"), letters=(FIRST,))


def reply(day: int, **more: object) -> Event:
    # Midnight in Berlin: only the day is known.
    return replace(Event(datetime(2026, 11, day - 1, 23, tzinfo=UTC), REPLY), **more)  # type: ignore[arg-type]


def test_it_takes_the_numbers_and_the_request_and_asks_for_a_new_day() -> None:
    letter = begin(CASE, Purpose.CHASER, TODAY).letters[1]
    assert (letter.purpose, letter.follows, letter.begun, letter.sent) == (Purpose.CHASER, 0, TODAY, None)
    assert (letter.matter.product, letter.details.order_number) == ("Aqua 2", "4711")
    assert (letter.request.wish, letter.request.by) == (Wish.REFUND, None)
    assert (letter.details.happened, letter.details.tried, letter.opening.appreciation) == ("", "", "")
    assert (letter.matter.subject_line, dict(letter.edits)) == ("", {})


def test_four_pages_lead_to_its_sending() -> None:
    for purpose in Purpose:
        if purpose is not Purpose.FIRST:
            letter = begin(CASE, purpose, TODAY).letters[1]
            assert [step.key for step in steps_of(letter)] == ["since", "request", "opening", "check"]
            assert first_gap(letter).key == "since"


def test_a_second_press_begins_nothing_and_another_purpose_keeps_what_was_typed() -> None:
    case = begin(CASE, Purpose.CHASER, TODAY)
    assert begin(case, Purpose.CHASER, TODAY) == case
    typed = replace(case.letters[1], details=replace(case.letters[1].details, happened="Silence."))
    case = begin(case.with_letter(1, typed), Purpose.REFUSED, TODAY)
    assert (len(case.letters), waiting(case)) == (2, 1)
    assert (case.letters[1].purpose, case.letters[1].details.happened) == (Purpose.REFUSED, "Silence.")


@pytest.mark.parametrize(
    "first", [replace(FIRST, sent=None), replace(FIRST, kind=Kind.COMPLIMENT)], ids=["not sent", "a compliment"]
)
def test_nothing_follows_a_letter_that_waits_for_no_answer(first: Letter) -> None:
    case = replace(CASE, letters=(first,))
    assert not can_follow(case)
    assert begin(case, Purpose.CHASER, TODAY) == case
    assert begin(CASE, Purpose.FIRST, TODAY) == CASE


def test_later_letters_all_go_back_to_the_first() -> None:
    case = begin(CASE, Purpose.CHASER, TODAY)
    case = case.with_letter(1, replace(case.letters[1], sent=Sent(TODAY)))
    case = begin(case, Purpose.FINAL_NOTICE, TODAY)
    assert [letter.follows for letter in case.letters] == [0, 0, 0]
    assert case.letters[2].later.office is Office.COMPLAINTS
    # A reminder states no rights; what the customer wanted said in the first letter comes back where it matters.
    assert not case.letters[1].request.state_right
    assert case.letters[2].request.state_right
    assert case.letters[2].request.rule == FIRST.request.rule


def test_whoever_answered_is_greeted_and_their_number_kept() -> None:
    """F3, F4."""
    first = reply(10, who="Jan Ek", reference="1")
    parcel = Event(datetime(2026, 11, 19, tzinfo=UTC), PARCEL, reference="00340434")
    case = replace(CASE, events=(first, reply(18, who="Mette Holm, Kundeservice", reference="88123"), parcel))
    letter = begin(case, Purpose.REFUSED, TODAY).letters[1]
    assert (letter.opening.reader, letter.later.ticket) == ("Mette Holm", "88123")
    assert letter.later.answered_on == date(2026, 11, 18)


@pytest.mark.parametrize("who", ["", "the woman at the till", "en dame i butikken", "x" * 200])
def test_nobody_is_greeted_by_a_description(who: str) -> None:
    case = replace(CASE, events=(reply(18, who=who),))
    assert begin(case, Purpose.REFUSED, TODAY).letters[1].opening.reader == "Ms Old"


def test_a_promise_on_the_phone_is_quoted_with_its_days() -> None:
    talk = Event(datetime(2026, 11, 12, 9, tzinfo=UTC), TALK, said="The money comes.", by=date(2026, 11, 19))
    case = replace(CASE, events=(talk, reply(20)))
    told = begin(case, Purpose.PROMISE_BROKEN, TODAY).letters[1].later
    assert (told.promised, told.answered_on) == ("The money comes.", date(2026, 11, 12))
    assert told.promised_for == date(2026, 11, 19)


def test_an_apology_that_came_is_not_asked_for_again() -> None:
    wished = replace(FIRST, request=replace(FIRST.request, wish=Wish.APOLOGY, fallback=Wish.GOODWILL))
    asked = begin(replace(CASE, letters=(wished,)), Purpose.ONLY_APOLOGISED, TODAY).letters[1].request
    assert (asked.wish, asked.fallback, asked.apology) == (None, Wish.GOODWILL, False)


def test_private_offers_enter_no_letter() -> None:
    """W20."""
    case = replace(CASE, offers=(Offer(theirs="a voucher", acceptable="half of it"),))
    letter = begin(case, Purpose.OFFERED_LESS, TODAY).letters[1]
    assert (letter.later.offered, letter.later.settles) == ("", "")
