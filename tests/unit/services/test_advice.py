"""Rewrites: taken where the words stand, undone where they still do, nothing else touched."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wizard.checks import secrets_in
from wizard.domain.case import Case, Customer
from wizard.domain.findings import Finding
from wizard.domain.letter import Details, Edit, Letter, Problem, Request, Wish
from wizard.services.advice import (
    Choice,
    advise,
    left,
    left_unread,
    quiet,
    shown_again,
    spot,
    taken,
    undoable,
    undone,
)
from wizard.steps import Situation

LETTER = Letter(request=Request(wish=Wish.REPAIR), written_in="en", language="en")


def now(letter: Letter) -> Situation:
    letter = replace(letter, matter=replace(letter.matter, product="kettle", problem=Problem.FAULTY))
    return Situation(Case(letters=(letter,)), 0, None, date(2026, 11, 22), "en")


def telling(happened: str) -> Situation:
    return now(replace(LETTER, details=Details(happened=happened)))


def marks(at: Situation) -> list[Finding]:
    told = advise(at)
    return sorted(
        (one for one in (*told.first, *told.rest) if one.id == "form.heavy_punctuation"), key=lambda one: one.start
    )


def choice(finding: Finding, number: int = 0) -> Choice:
    return Choice(finding.fingerprint, finding.where, finding.start, number)


def happened(letter: Letter | None) -> str:
    assert letter is not None
    return letter.details.happened


def test_the_rewrite_stands_where_the_words_stood() -> None:
    at = telling("It leaks!!! Then it dripped!!! Now it is dry.")
    first, second = marks(at)
    assert happened(taken(at, choice(second))) == "It leaks!!! Then it dripped! Now it is dry."
    assert happened(taken(at, choice(first, 1))) == "It leaks. Then it dripped!!! Now it is dry."


def test_astral_characters_before_it_shift_nothing() -> None:
    at = telling("🚲🚲 It leaks!!!")
    assert happened(taken(at, choice(marks(at)[0]))) == "🚲🚲 It leaks!"


def test_in_a_sentence_that_the_customer_reworded() -> None:
    edits = {"en/request.repair": Edit("Repair it!!!", "0")}
    at = now(replace(LETTER, edits=edits))
    (finding,) = marks(at)
    assert finding.where == "request.repair"
    changed = taken(at, choice(finding))
    assert changed is not None
    assert changed.edits["en/request.repair"].text == "Repair it!"


@pytest.mark.parametrize(
    "gone",
    [
        Choice("0" * 32, "details.happened", 8),
        Choice("0" * 32, "nowhere", 0),
    ],
)
def test_words_that_are_gone_are_not_changed(gone: Choice) -> None:
    assert taken(telling("It leaks!!!"), gone) is None


def test_a_rewrite_that_was_not_offered_is_not_taken() -> None:
    at = telling("It leaks!!!")
    assert taken(at, choice(marks(at)[0], 9)) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_undoing_brings_back_exactly_what_stood_there(before: str, after: str) -> None:
    at = telling(f"{before} It leaks!!! {after}")
    told = at.letter.details.happened
    assume(not secrets_in(told, where="details.happened", language="en"))  # which is never saved
    for finding in marks(at):
        changed = taken(at, choice(finding))
        assume(changed is not None)  # a secret would come of it
        assert changed is not None
        back = undone(at.with_letter(changed))
        assert happened(back) == told


def test_undoing_what_was_left_out_touches_nothing_in_a_text_changed_since() -> None:
    """Nothing stands everywhere, so the place alone would be no proof."""
    at = telling("Thanks 👍🏽 but it leaks.")
    told = advise(at)
    (finding,) = [one for one in (*told.first, *told.rest) if one.id == "form.emoji"]
    changed = taken(at, choice(finding))
    assert happened(changed) == "Thanks but it leaks."
    assert changed is not None
    assert happened(undone(at.with_letter(changed))) == "Thanks 👍🏽 but it leaks."
    told_anew = replace(changed, details=Details(happened="Now I tell it quite another way."))
    assert undone(at.with_letter(told_anew)) is None


def test_undoing_makes_no_wording_of_a_sentence_that_has_none() -> None:
    at = now(replace(LETTER, edits={"en/request.repair": Edit("Repair it!!!", "0")}))
    changed = taken(at, choice(marks(at)[0]))
    assert changed is not None
    assert undone(at.with_letter(replace(changed, edits={}))) is None
    assert undone(at.with_letter(replace(changed, language="de"))) == replace(at.letter, language="de")


@pytest.mark.parametrize("story", ["4111 1111 😀 1111 1111", "My PIN is 4😡821."])
def test_a_rewrite_that_would_put_a_secret_together_is_not_taken(story: str) -> None:
    at = telling(f"It leaks. {story}")
    for finding in [one for one in (*advise(at).first, *advise(at).rest) if "" in one.rewrites]:
        changed = taken(at, choice(finding, finding.rewrites.index("")))
        assert changed is None or not advise(at.with_letter(changed)).stops


def test_what_was_changed_by_hand_since_is_not_undone() -> None:
    at = telling("It leaks!!!")
    changed = taken(at, choice(marks(at)[0]))
    assert changed is not None
    assert undoable(at.with_letter(changed))
    by_hand = replace(changed, details=Details(happened="Now"))
    assert undone(at.with_letter(by_hand)) is None
    assert undoable(at.with_letter(by_hand)) is None


def test_left_advice_is_quiet_until_shown_again() -> None:
    at = telling("It leaks!!!")
    letter = left(at, marks(at)[0].fingerprint)
    assert marks(at.with_letter(letter)) == []
    assert len(marks(at.with_letter(shown_again(at.with_letter(letter))))) == 1


def test_a_false_alarm_is_remembered_as_one_and_an_empty_request_never() -> None:
    at = telling("My order [number] leaks.")
    (stop,) = advise(at).stops
    assert advise(at.with_letter(left_unread(at.letter, stop.fingerprint))).stops == (stop,)
    letter = left(at, stop.fingerprint)
    assert advise(at.with_letter(letter)).stops == ()
    assert shown_again(at.with_letter(letter)).insisted == letter.insisted
    empty = now(replace(LETTER, request=Request()))
    (nothing,) = advise(empty).stops
    assert advise(empty.with_letter(left(empty, nothing.fingerprint))).stops == (nothing,)


def test_what_is_shown_around_the_words() -> None:
    at = telling("The first line.\nThis is what happened on the day when I came home: it leaks!!! And then some more.")
    shown = spot(at, marks(at)[0])
    assert shown.before == "… on the day when I came home: it leaks"
    assert shown.after == " And then some more."
    assert shown.place is not None
    assert (shown.place.step, shown.place.field) == ("details", "happened")


def test_names_are_spelled_as_they_are() -> None:
    at = telling("It leaks.")
    at = replace(at, case=replace(at.case, customer=Customer(name="Åse O’Brien-Kjær")))
    assert {"åse", "o", "brien", "kjær", "kettle"} <= quiet(at)
