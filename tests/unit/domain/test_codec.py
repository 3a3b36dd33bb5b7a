"""The stored document: nothing lost on the way to JSON and back, whichever release wrote it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.case import Case, Company, Customer, Event, Offer
from wizard.domain.codec import decode, encode
from wizard.domain.facts import ContactSort, Evidence, FoundPage, PageKind, ReturnWindow, SiteFacts, Status
from wizard.domain.language import Message
from wizard.domain.letter import (
    Details,
    Edit,
    Kind,
    Letter,
    Matter,
    Opening,
    Post,
    Problem,
    Request,
    Sent,
    Sourced,
    Wish,
)
from wizard.domain.told import Fact, Promise, Told

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def through_json(value: object) -> object:
    return json.loads(json.dumps(encode(value)))


def full_case() -> Case:
    letter = Letter(
        kind=Kind.COMPLAINT,
        matter=Matter(product="Kedel Ærø", problem=Problem.FAULTY, guarantee=True),
        details=Details(
            bought_on=date(2026, 11, 2),
            happened="Line one.\n\nLine two.",
            told=Told(frozenset({Fact.LEAKS}), promised=Promise.REPAIR, promised_on=date(2026, 11, 9), broken=True),
        ),
        request=Request(
            wish=Wish.REFUND, questions=("One?", "Two?"), rule=Sourced("30", quote="30 dage", fetched_at=NOW)
        ),
        opening=Opening(anticipate=False),
        edits={"da/close": Edit(None, "abc"), "da/request": Edit("Mit ønske", "def")},
        pending={"details": {"bought_on": ("31.02.2026",)}},
        answered=frozenset({"start", "company"}),
        insisted=frozenset({"f00"}),
        sent=Sent(date(2026, 11, 20)),
    )
    return Case(
        company=Company(host="kjaerby-cykler.dk"),
        customer=Customer(name="Søren"),
        letters=(letter, Letter(kind=Kind.QUESTION)),
        events=(Event(NOW, "sent"),),
        offers=(Offer(date(2026, 11, 21), "Half of it.", "All of it."),),
    )


def test_a_case_comes_back_as_it_went() -> None:
    assert decode(Case, through_json(full_case())) == full_case()  # type: ignore[arg-type]


def test_an_offer_as_it_was_first_stored_is_read_and_nothing_of_it_is_lost() -> None:
    stored = {"offers": [{"value": "half", "quote": "We offer half."}]}
    case = decode(Case, stored)
    assert case.offers == (Offer(unknown={"value": "half", "quote": "We offer half."}),)
    assert encode(case)["offers"] == stored["offers"]


def test_a_letter_from_before_there_were_phrases_is_read() -> None:
    assert decode(Letter, {"details": {"happened": "It leaks."}}).details == Details(happened="It leaks.")


def test_a_letter_from_before_it_could_be_posted_is_read() -> None:
    stored = {"customer": {"name": "Anna", "address": "Lindenweg 7"}, "letters": [{"topic": "kettle"}]}
    case = decode(Case, stored)
    assert (case.customer.paper_address, case.letters[0].post) == ("", Post())
    assert encode(case) == stored
    newer = {"letters": [{"post": {"to": {"value": "Kjærby"}, "enclosures": ["Receipt"], "franking": "stamp"}}]}
    posted = decode(Case, newer).letters[0].post
    assert (posted.to, posted.enclosures) == (Sourced("Kjærby"), ("Receipt",))
    assert encode(decode(Case, newer)) == newer


def test_ticks_that_a_newer_release_added_survive() -> None:
    stored = {"told": {"facts": ["leaks", "sings"], "promised": "the_moon", "sung_on": "2027-01-01"}}
    details = decode(Details, stored)
    assert details.told.facts == {"leaks", "sings"}
    assert details.told.promised is None
    assert encode(details) == stored


def test_site_facts_come_back_as_they_went() -> None:
    evidence = Evidence("https://kjaerby-cykler.dk/r", "30 dage", NOW, "0" * 64)
    facts = SiteFacts(
        "https://kjaerby-cykler.dk/",
        "kjaerby-cykler.dk",
        Status.PARTIAL,
        NOW,
        problems=(Message("%(host)s is slow", {"host": "x"}),),
        pages={PageKind.FAQ: (FoundPage(PageKind.FAQ, "u", "t", 1.5),), PageKind.TERMS: ()},
        contacts={ContactSort.EMAILS: ()},
        return_window=ReturnWindow(30, evidence),
    )
    assert decode(SiteFacts, through_json(facts)) == facts  # type: ignore[arg-type]


def test_keys_of_a_newer_release_survive_at_every_depth() -> None:
    stored = encode(full_case())
    stored["new_top"] = {"a": [1, 2]}
    stored["letters"][0]["matter"]["new_inside"] = "kept"
    stored["letters"][0]["edits"]["da/close"]["why"] = "kept too"
    assert encode(decode(Case, stored)) == stored


def test_a_choice_of_a_newer_release_survives_until_it_is_chosen_anew() -> None:
    stored = encode(full_case())
    stored["letters"][0]["matter"]["problem"] = "teleported"
    case = decode(Case, stored)
    letter = case.letters[0]
    assert letter.matter.problem is None
    assert encode(case) == stored
    chosen = case.with_letter(0, replace(letter, matter=replace(letter.matter, problem=Problem.LATE)))
    assert encode(chosen)["letters"][0]["matter"]["problem"] == "late"


def test_what_is_default_is_not_written() -> None:
    assert encode(Letter()) == {}


@pytest.mark.parametrize("broken", [{"at": "yesterday", "what": "sent"}, {"what": "sent"}, {"at": 5, "what": "sent"}])
def test_a_required_value_that_cannot_be_read_is_an_error(broken: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        decode(Event, broken)


@given(st.text(), st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_any_words_come_back_unchanged(product: str, happened: str, questions: list[str]) -> None:
    letter = Letter(
        matter=Matter(product=product), details=Details(happened=happened), request=Request(questions=tuple(questions))
    )
    assert decode(Letter, json.loads(json.dumps(encode(letter)))) == letter
