"""Whatever a finding speaks of can be changed: by a page of that kind of letter, in a field that is there."""

from datetime import date

import pytest

from wizard.domain.asked import NOT_ASKED, as_asked
from wizard.domain.case import Case
from wizard.domain.fields import FIELDS
from wizard.domain.letter import Kind, Letter, Sourced
from wizard.languages import LANGUAGES
from wizard.languages.text import Text
from wizard.steps import Situation, steps_of
from wizard.steps.places import OTHER_PLACES, place_of, typed_on


def fields_asked(kind: Kind) -> set[tuple[str, str]]:
    letter = Letter(kind=kind)
    now = Situation(Case(letters=(letter,)), 0, None, date(2026, 11, 22), "en")
    return {(step.key, one.name) for step in steps_of(letter) for one in step.build(now)}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_stays_in_the_letter_is_asked_for_by_its_pages_and_nothing_else(kind: Kind) -> None:
    asked, letter = fields_asked(kind), Letter(kind=kind)
    for field in FIELDS:
        place = place_of(field.path, letter)
        part, _, name = field.path.partition(".")
        stays = name.partition(".")[0] not in NOT_ASKED[kind].get(part, ())
        assert place is not None
        assert ((place.step, place.field) in asked) is stays, field.path


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
    ours = {part.key for one in LANGUAGES for parts in one.parts.values() for part in parts if isinstance(part, Text)}
    assert ours & {*OTHER_PLACES, *(field.path for field in FIELDS)} == set()
    assert all(place_of(key, Letter()) is None for key in ours)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_is_checked_on_the_page_where_it_is_typed(kind: Kind) -> None:
    letter, asked = Letter(kind=kind), fields_asked(kind)
    shown = {(step.key, name) for step in steps_of(letter) for name in typed_on(step.key, letter)}
    prose = {("details", "happened"), ("details", "tried"), ("deed", "did"), ("deed", "meant"), ("request", "first")}
    assert prose & asked <= shown
