"""Whatever a finding speaks of can be changed: by a page of that kind of letter, in a field that is there."""

from datetime import date

import pytest

from wizard.domain.asked import NOT_ASKED, as_asked
from wizard.domain.case import Case
from wizard.domain.fields import FIELDS, filled
from wizard.domain.letter import Kind, Letter, Purpose, Request, Sourced, Wish
from wizard.languages import LANGUAGES
from wizard.languages.text import Text
from wizard.steps import Situation, steps_of
from wizard.steps.places import OTHER_PLACES, place_of, typed_on


def fields_asked(letter: Letter) -> set[tuple[str, str]]:
    now = Situation(Case(letters=(letter,)), 0, None, date(2026, 11, 22), "en")
    return {(step.key, one.name) for step in steps_of(letter) for one in step.build(now)}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_stays_in_the_letter_is_asked_for_by_its_pages_and_nothing_else(kind: Kind) -> None:
    asked, letter = fields_asked(Letter(kind=kind)), Letter(kind=kind)
    for field in FIELDS:
        place = place_of(field.path, letter)
        part, _, name = field.path.partition(".")
        stays = name.partition(".")[0] not in NOT_ASKED[kind].get(part, ()) and part != "later"
        assert place is not None
        assert ((place.step, place.field) in asked) is stays, field.path


@pytest.mark.parametrize("purpose", [purpose for purpose in Purpose if purpose is not Purpose.FIRST])
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.COMPLIMENT])
def test_what_is_typed_in_a_later_letter_is_asked_for_by_its_pages(kind: Kind, purpose: Purpose) -> None:
    letter = Letter(kind=kind, purpose=purpose, request=Request(wish=Wish.OWN_WORDS, questions=("", "", "")))
    asked = fields_asked(letter)
    for field in FIELDS:
        place = place_of(field.path, letter)
        assert place is not None
        stays = field.later and field.text(as_asked(field.changed(letter, "x"))) == "x"
        assert ((place.step, place.field) in asked) is stays, field.path
        assert dict(filled(field.changed(letter, "x"))) == ({field: "x"} if field.later else {})


@pytest.mark.parametrize("kind", list(Kind))
def test_what_was_typed_for_another_kind_is_kept_and_not_asked(kind: Kind) -> None:
    letter = Letter(kind=kind, policy_read=Sourced("Returns"), topic="kettle")
    assert as_asked(letter) == letter
    for field in FIELDS:
        part, _, name = field.path.partition(".")
        if name in NOT_ASKED[kind].get(part, ()):
            assert field.text(as_asked(field.changed(letter, "x"))) == ""


def test_no_sentence_of_ours_is_called_what_a_field_is() -> None:
    """Its place would lead to the field, and a rewrite would change that."""
    texts = (parts for one in LANGUAGES for parts in (*one.parts.values(), *one.later.values()))
    ours = {part.key for parts in texts for part in parts if isinstance(part, Text)}
    assert ours & {*OTHER_PLACES, *(field.path for field in FIELDS)} == set()
    assert all(place_of(key, Letter()) is None for key in ours)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_is_checked_on_the_page_where_it_is_typed(kind: Kind) -> None:
    letter, asked = Letter(kind=kind), fields_asked(Letter(kind=kind))
    shown = {(step.key, name) for step in steps_of(letter) for name in typed_on(step.key, letter)}
    prose = {("details", "happened"), ("details", "tried"), ("deed", "did"), ("deed", "meant"), ("request", "first")}
    assert prose & asked <= shown
