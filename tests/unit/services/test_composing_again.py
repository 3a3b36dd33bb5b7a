"""W19: what composing again would change is shown word by word, and only what was shown can be taken."""

from dataclasses import replace
from datetime import date

from wizard.domain.case import Case
from wizard.domain.letter import Edit, Letter, Matter, Problem, Request, Wish, text_hash
from wizard.services.wording import Again, Choice, again, composed_again, wordings
from wizard.steps import Situation

OURS = "Please send me a replacement by Monday 7 December 2026."


def having(text: str | None, replaced: str = OURS) -> Situation:
    """A letter whose request the customer reworded when we wrote `replaced`."""
    letter = Letter(
        written_in="en",
        matter=Matter(product="kettle", problem=Problem.FAULTY),
        request=Request(wish=Wish.REPLACEMENT, by=date(2026, 12, 7)),
        edits={"en/request.replacement": Edit(text, text_hash(replaced))},
    )
    return Situation(Case(letters=(letter,)), 0, None, date(2026, 11, 22), "en")


def difference(now: Situation) -> Again:
    (only,) = again(wordings(now))
    return only


def marked(one: Again) -> tuple[list[str], list[str]]:
    return ([p.text for p in one.mine if p.changed], [p.text for p in one.ours if p.changed])


def test_only_the_words_that_differ_are_marked() -> None:
    one = difference(having("Please send me a new one by Monday 7 December 2026."))
    assert marked(one) == (["new one"], ["replacement"])
    assert " ".join(piece.text for piece in one.ours) == OURS


def test_two_sentences_with_hardly_a_word_in_common_are_marked_as_a_whole() -> None:
    one = difference(having("I would love a kettle."))
    assert marked(one) == (["I would love a kettle."], [OURS])


def test_a_sentence_that_was_left_out_comes_back_whole() -> None:
    one = difference(having(None))
    assert one.mine == ()
    assert marked(one) == ([], [OURS])


def test_what_the_answers_changed_comes_first() -> None:
    now = having("Send me one.", replaced="Please send me a replacement.")
    mine = Edit("Write soon.", text_hash("I look forward to your reply."))
    edits = {"en/close.anticipate": mine, **now.letter.edits}
    two = again(wordings(now.with_letter(replace(now.letter, edits=edits))))
    assert [one.sentence.outdated for one in two] == [True, False]


def test_taking_drops_the_edit_and_keeping_settles_it() -> None:
    now, key = having("Send me one.", replaced="Please send me a replacement."), "request.replacement"
    seen = {key: text_hash(OURS)}
    assert composed_again(now, Choice(take=frozenset({key}), marks=seen)).edits == {}
    kept = now.with_letter(composed_again(now, Choice(keep=frozenset({key}), marks=seen)))
    assert kept.letter.edits["en/request.replacement"].text == "Send me one."
    assert not difference(kept).sentence.outdated


def test_what_was_not_shown_is_neither_taken_nor_settled() -> None:
    now, key = having("Send me one.", replaced="Please send me a replacement."), "request.replacement"
    for marks in ({}, {key: text_hash("Please send me a replacement by Friday.")}):
        for choice in (Choice(take=frozenset({key}), marks=marks), Choice(keep=frozenset({key}), marks=marks)):
            assert composed_again(now, choice) == now.letter
