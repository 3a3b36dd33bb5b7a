"""A helper's proposal, pure: taken word for word into the right place, undone without a trace, never by surprise."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wizard.domain.case import Case, Customer
from wizard.domain.helping import Deed, Fate, Help, Proposal
from wizard.domain.letter import Details, Kind, Letter, Matter, Opening, Problem, Request, Sent, Wish, text_hash
from wizard.services.helping import Line, Said, judged, letter_of, line_of, lines, own_words, taken, undone
from wizard.steps import Situation

TODAY = date(2026, 11, 22)
COMPLAINT = Letter(
    written_in="en",
    matter=Matter(product="kettle", problem=Problem.FAULTY),
    details=Details(happened="It leaks.\r\n\r\nIt drips at night.\n\nIt hisses.", tried="I descaled it."),
    request=Request(wish=Wish.REPLACEMENT, by=date(2026, 12, 7)),
    opening=Opening(appreciation="Your shop is kind."),
)
QUESTION = Letter(
    kind=Kind.QUESTION, written_in="en", topic="kettle", request=Request(questions=("Is it steel?", "Is it red?"))
)
ACROSS = replace(COMPLAINT, written_in="da", language="de")
LETTERS = {"complaint": COMPLAINT, "question": QUESTION, "across": ACROSS}


def having(letter: Letter) -> Situation:
    return Situation(Case(customer=Customer(name="Anna Smith"), letters=(letter,)), 0, None, TODAY, "en")


def proposal(line: Line, deed: Deed = Deed.REWORD, text: str = "Quite other words.") -> Proposal:
    return Proposal("1", line.key, deed, "" if deed is Deed.LEAVE_OUT else text, line.text)


def said(line: Line, text: str = "Quite other words.", **more: Any) -> Said:
    return Said(line.key, **{"deed": Deed.REWORD, "text": text, "seen": text_hash(line.text), **more})


@pytest.mark.parametrize("kind", LETTERS)
def test_every_sentence_can_be_reworded_and_nothing_else_changes(kind: str) -> None:
    now = having(LETTERS[kind])
    before = lines(now)
    assert all(line.words for line in before)
    for at, line in enumerate(before):
        change = taken(now, proposal(line))
        assert change, line
        after = lines(now.with_letter(change.letter))
        assert own_words(after[at].sentence) == "Quite other words.", line
        others = [(one.key, one.text) for one in before if one.key != line.key]
        assert [(one.key, one.text) for one in after if one.key != line.key] == others
        assert change.proposal.fate is Fate.TAKEN
        back = undone(now.with_letter(change.letter), change.proposal)
        assert back
        assert letter_of(now.with_letter(back.letter)) == letter_of(now)
        assert back.proposal == proposal(line)


@pytest.mark.parametrize("kind", LETTERS)
def test_every_sentence_that_may_be_left_out_goes_and_comes_back(kind: str) -> None:
    now = having(LETTERS[kind])
    possible = [line for line in lines(now) if line.out]
    assert len(possible) > 3
    for line in possible:
        change = taken(now, proposal(line, Deed.LEAVE_OUT))
        assert change, line
        after = now.with_letter(change.letter)
        assert own_words(line.sentence) not in [own_words(one.sentence) for one in lines(after)]
        back = undone(after, change.proposal)
        assert back
        assert letter_of(now.with_letter(back.letter)) == letter_of(now)


def test_what_makes_a_letter_one_cannot_be_left_out() -> None:
    kept = {line.key for line in lines(having(COMPLAINT)) if not line.out}
    assert {"subject", "salutation", "close.formula"} <= kept


def test_what_the_customer_left_out_stays_out_when_another_sentence_is_taken() -> None:
    now = having(COMPLAINT)
    first = taken(now, proposal(_line(now, "close.anticipate"), Deed.LEAVE_OUT))
    assert first
    now = now.with_letter(first.letter)
    second = taken(now, proposal(_line(now, "request.replacement")))
    assert second
    assert line_of(now.with_letter(second.letter), "close.anticipate") is None


def test_a_sentence_that_reads_otherwise_by_now_is_left_alone() -> None:
    now = having(COMPLAINT)
    for key in ("request.replacement", "details.happened.2", "subject"):
        old = proposal(_line(now, key))
        changed = taken(now, replace(old, id="2", text="The customer was quicker."))
        assert changed
        assert taken(now.with_letter(changed.letter), old) is None
        assert undone(now.with_letter(changed.letter), replace(old, fate=Fate.TAKEN)) is None
    later = taken(now, proposal(_line(now, "details.happened.2")))
    assert later
    typed = replace(later.letter, details=replace(later.letter.details, happened="All told anew."))
    assert undone(now.with_letter(typed), later.proposal) is None


def test_words_that_stand_there_already_are_taken_without_a_change() -> None:
    now = having(COMPLAINT)
    old = proposal(_line(now, "request.replacement"))
    once = taken(now, old)
    assert once
    twice = taken(now.with_letter(once.letter), old)
    assert twice
    assert twice.letter == once.letter


def test_words_that_stand_twice_in_a_field_can_only_be_spoken_of() -> None:
    now = having(replace(COMPLAINT, details=Details(happened="It leaks.\n\nIt leaks.")))
    assert not _line(now, "details.happened").words
    assert judged(now, Help("", 0), said(_line(now, "details.happened"))).same
    note = said(_line(now, "details.happened"), "Twice?", deed=Deed.NOTE)
    assert judged(now, Help("", 0), note).proposal


def test_secrets_get_into_no_proposal_and_into_no_letter() -> None:
    now, card = having(COMPLAINT), "My card is 4111 1111 1111 1111."
    line = _line(now, "request.replacement")
    assert judged(now, Help("", 0), said(line, card)).secrets
    assert judged(now, Help("", 0), said(line, who=card)).secrets
    assert taken(now, proposal(line, text=card)) is None
    assert taken(now, proposal(_line(now, "details.happened"), text=card)) is None


def test_what_is_no_proposal() -> None:
    now, none = having(COMPLAINT), Help("", 0)
    line = _line(now, "close.anticipate")
    assert judged(now, none, said(line, "")).same
    assert judged(now, none, said(line, line.text)).same
    assert judged(now, none, said(line, "x" * 1001)).most == 1000
    assert judged(now, none, said(_line(now, "subject"), "x" * 151)).most == 150
    assert judged(now, none, said(line, seen="0")).gone
    assert judged(now, none, replace(said(line), key="no.such")).gone
    assert judged(now, none, said(_line(now, "salutation"), deed=Deed.LEAVE_OUT)).same
    full = Help("", 0, proposals=tuple(replace(proposal(line), id=str(one)) for one in range(60)))
    assert judged(now, full, said(line)).enough


def test_a_letter_that_was_sent_stays_as_it_was() -> None:
    now = having(replace(COMPLAINT, sent=Sent(TODAY)))
    line = _line(now, "close.anticipate")
    assert judged(now, Help("", 0), said(line)).gone
    assert taken(now, proposal(line)) is None
    assert undone(now, replace(proposal(line), fate=Fate.TAKEN)) is None


def _line(now: Situation, key: str) -> Line:
    line = line_of(now, key)
    assert line, key
    return line
