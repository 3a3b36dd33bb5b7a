"""Two tabs on one page: field by field, whose answer counts; and what the letter shows of a page half filled in."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from wizard.domain.case import Case, Company
from wizard.domain.facts import SiteFacts, Status
from wizard.domain.letter import Details, Kind, Letter, Matter, Problem, Request, Wish
from wizard.services.answer import Decision, Submission, decide
from wizard.services.meanwhile import built, fingerprint, fingerprint_after
from wizard.steps import STEPS, Situation, company, details, request, steps_of

LETTER = Letter(matter=Matter(product="kettle", problem=Problem.FAULTY), details=Details(happened="It leaks."))
TODAY = date(2026, 11, 20)


def now(letter: Letter = LETTER, facts: SiteFacts | None = None) -> Situation:
    return Situation(Case(company=Company(host="kettles.example"), letters=(letter,)), 0, facts, TODAY, "en")


class Tab:
    """A page as a browser has it: what it was made with, and what is typed over it."""

    def __init__(self, at: Situation, step: Any = details.STEP) -> None:
        self.step = step
        self.seen = fingerprint(step, at)
        raw = at.letter.pending.get(step.key)
        form = built(step, at, raw) if raw else step.build(at)
        self.typed: MultiDict[str, str] = MultiDict()
        for one in form:
            if one.type == "BooleanField":
                self.typed.setlist(one.name, ["y"] if one.data else [])
            elif one.type == "SeveralField":
                self.typed.setlist(one.name, sorted(one.data))
            elif one.type == "DayField":
                self.typed[one.name] = " ".join(one.raw_data or ()) or (one.data.isoformat() if one.data else "")
            else:
                self.typed[one.name] = str(one.data or "")

    def type(self, **fields: str | list[str]) -> "Tab":
        for name, value in fields.items():
            self.typed.setlist(name, [value] if isinstance(value, str) else value)
        return self

    def send(self, at: Situation, *, confirm: bool = False, before: Any = None) -> Decision:
        return decide(at, Submission(self.step, self.typed, self.seen, confirm=confirm, before=before))

    def save(self, at: Situation) -> tuple[Situation, Decision]:
        """As the script saves: the page stays open and knows afterwards what is stored."""
        decision = self.send(at)
        after = replace(at, case=decision.case)
        if not decision.conflict:
            self.seen = fingerprint_after(self.step, after, seen=self.seen, kept=decision.kept)
        return after, decision


def told(at: Situation) -> Details:
    return at.letter.details


def test_different_fields_in_two_tabs_are_both_kept() -> None:
    at = now()
    here, there = Tab(at), Tab(at)
    at, _ = there.type(order_number="4711").save(at)
    decision = here.type(happened="It leaks at the base.").send(at, confirm=True)
    assert decision.goes_on
    assert decision.case.letters[0].details == Details(happened="It leaks at the base.", order_number="4711")


def test_a_page_left_as_it_was_takes_nothing_back() -> None:
    at = now()
    here, there = Tab(at), Tab(at)
    at, _ = there.type(happened="It leaks! Every day.").save(at)
    decision = here.send(at, confirm=True)
    assert decision.case.letters[0].details.happened == "It leaks! Every day."
    assert decision.form["happened"].data == "It leaks! Every day."


def test_the_same_field_changed_to_two_things_is_a_conflict_and_names_only_that_field() -> None:
    at = now()
    here, there = Tab(at), Tab(at)
    at, _ = there.type(happened="Theirs.", order_number="1").save(at)
    decision = here.type(happened="Ours.").send(at, confirm=True)
    assert dict(decision.conflict) == {"happened": "Theirs."}
    assert decision.case == at.case
    assert decision.form["happened"].data == "Ours."
    assert decision.form["order_number"].data == "1"


def test_saving_again_and_again_overwrites_nothing_that_another_tab_saved() -> None:
    """The page goes on showing the old order number; that it was never touched here has to be remembered."""
    at = now()
    here, there = Tab(at), Tab(at)
    at, _ = there.type(order_number="4711").save(at)
    for words in ("It", "It leaks", "It leaks at the base."):
        at, decision = here.type(happened=words).save(at)
        assert not decision.conflict
    assert told(at) == Details(happened="It leaks at the base.", order_number="4711")
    at, decision = here.type(order_number="").save(at)
    assert told(at).order_number == "4711"


def test_what_could_not_be_taken_yet_is_not_overwritten_either() -> None:
    """One tab lacks the story, so its order number waits raw; the other has the story."""
    at = now(replace(LETTER, details=Details()))
    here, there = Tab(at), Tab(at)
    at, decision = there.type(order_number="4711", bought_on="31.12.20").save(at)
    assert not decision.valid
    at, decision = here.type(happened="It leaks.").save(at)
    assert not decision.conflict
    again = Tab(at)
    assert {name: again.typed[name] for name in ("happened", "order_number", "bought_on")} == {
        "happened": "It leaks.",
        "order_number": "4711",
        "bought_on": "31.12.20",
    }


def test_an_answer_that_never_came_back_is_no_other_tab() -> None:
    """Stored, but the page does not know: it says what it had sent, and typing on is no conflict."""
    at = now()
    here = Tab(at).type(happened="It leaks at")
    lost = here.send(at)
    stored = replace(at, case=lost.case)
    sent_before = here.typed.copy()
    decision = here.type(happened="It leaks at the base.").send(stored, confirm=True, before=sent_before)
    assert decision.goes_on
    assert decision.case.letters[0].details.happened == "It leaks at the base."
    assert Tab(at).type(happened="It leaks at the base.").send(stored).conflict


def test_the_same_sent_twice_is_the_same_as_once() -> None:
    at = now()
    here = Tab(at).type(happened="It leaks at the base.", order_number="1")
    once = replace(at, case=here.send(at).case)
    twice = here.send(once)
    assert not twice.conflict
    assert twice.case == once.case


@pytest.mark.parametrize("seen", ["", "0123456789abcdef"])
def test_a_page_that_does_not_say_what_it_has_seen_overwrites_nothing(seen: str) -> None:
    """None, or one of an earlier release."""
    at = now()
    here = Tab(at).type(happened="Ours.")
    here.seen = seen
    assert dict(here.send(at, confirm=True).conflict) == {"happened": "It leaks."}


def test_ticks_and_choices_are_merged_as_words_are() -> None:
    at = now(replace(LETTER, request=Request(wish=Wish.REPAIR, apology=True)))
    here, there = Tab(at, request.STEP), Tab(at, request.STEP)
    at, _ = there.type(apology=[], by="2026-12-21").save(at)
    decision = here.type(wish="refund").send(at, confirm=True)
    assert decision.goes_on
    asked = decision.case.letters[0].request
    assert (asked.wish, asked.apology, asked.by) == (Wish.REFUND, False, date(2026, 12, 21))


def test_what_is_only_proposed_gives_way_to_what_the_other_tab_chose() -> None:
    at = now(replace(LETTER, request=Request(wish=Wish.REPAIR)))
    here, there = Tab(at, request.STEP), Tab(at, request.STEP)
    assert here.typed["by"] not in ("", "2026-12-21")
    at, _ = there.type(by="2026-12-21").save(at)
    assert here.send(at, confirm=True).case.letters[0].request.by == date(2026, 12, 21)


def test_what_research_finds_meanwhile_is_no_conflict() -> None:
    at = now()
    here = Tab(at, company.STEP)
    read = datetime(2026, 11, 20, 10, tzinfo=UTC)
    facts = SiteFacts(
        "https://kettles.example/",
        "kettles.example",
        Status.COMPLETE,
        read,
        language="de",
        company="Kettles",
        country="DE",
    )
    decision = here.type(name="Kettles Ltd").send(replace(at, facts=facts), confirm=True)
    assert decision.goes_on
    assert decision.case.company.name == "Kettles Ltd"


def test_a_secret_is_kept_out_whatever_the_other_tab_did() -> None:
    at = now()
    here, there = Tab(at), Tab(at)
    at, _ = there.type(order_number="4711").save(at)
    at, decision = here.type(happened="My password is hunter2secret").save(at)
    assert [finding.where for finding in decision.secrets] == ["happened"]
    assert "hunter2secret" not in repr(decision.case)
    assert "hunter2secret" not in repr(decision.as_typed)
    assert decision.as_typed.letters[0].details.order_number == "4711"


WORDS = st.sampled_from(["", "1", "2", "3"])
FIELDS = ("order_number", "customer_number", "proof")


@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(FIELDS), WORDS), max_size=12))
def test_however_two_tabs_take_turns_no_field_is_overwritten_unseen(turns: list[tuple[int, str, str]]) -> None:
    """A stored value only goes where the tab that replaces it had saved it itself, or was made with it."""
    at = now()
    tabs = (Tab(at), Tab(at))
    knows = ({name: {""} for name in FIELDS}, {name: {""} for name in FIELDS})
    for which, name, words in turns:
        before = {one: getattr(told(at), one) for one in FIELDS}
        at, decision = tabs[which].type(**{name: words}).save(at)
        for one in FIELDS:
            stored = getattr(told(at), one)
            if stored != before[one]:
                assert before[one] in knows[which][one]
            if stored == tabs[which].typed[one] and not decision.conflict:
                knows[which][one].add(stored)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_letter_shows_what_can_be_taken_of_a_page_half_filled_in(kind: Kind) -> None:
    """On every page that is saved before it is confirmed, with nothing answered yet, each field alone."""
    at = now(Letter(kind=kind))
    for step in steps_of(at.letter):
        for one in Tab(at, step).typed:
            for words in ("2026-11-14", "y", "nonsense", ""):
                decision = Tab(at, step).type(**{one: words}).send(at)
                assert not decision.conflict
                assert decision.as_typed.letters[0].answered == frozenset()


def test_a_mistake_in_one_field_does_not_hide_the_others_from_the_letter() -> None:
    at = now(replace(LETTER, details=Details()))
    decision = Tab(at).type(order_number="4711", bought_on="never").send(at)
    assert not decision.valid
    assert decision.as_typed.letters[0].details == Details(order_number="4711")
    assert decision.case.letters[0].details == Details()


def test_every_page_knows_its_own_fields() -> None:
    for kind, step in product(Kind, STEPS):
        at = now(Letter(kind=kind))
        if step in steps_of(at.letter):
            fields = {part.split(".")[0] for part in fingerprint(step, at).split()}
            assert {one.name for one in step.build(at)} <= fields, step.key
