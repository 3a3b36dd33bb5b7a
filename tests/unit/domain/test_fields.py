"""Every text that a customer types has a place by which it is found and changed."""

from dataclasses import replace

import pytest

from wizard.domain.fields import FIELDS, Field, field_at, filled
from wizard.domain.letter import Letter, Request

LETTER = Letter(request=Request(questions=("One?", "Two?", "Three?")))


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.path)
def test_a_field_is_read_and_changed_where_its_path_leads(field: Field) -> None:
    changed = field.changed(LETTER, "new words")
    assert field.text(changed) == "new words"
    others = [other for other in FIELDS if other is not field]
    assert [other.text(changed) for other in others] == [other.text(LETTER) for other in others]
    assert field_at(field.path) is field


def test_only_what_is_filled() -> None:
    letter = replace(LETTER, topic="  ", request=Request(questions=("One?",)))
    assert [(field.path, text) for field, text in filled(letter)] == [("request.questions.0", "One?")]


def test_no_such_field() -> None:
    assert field_at("details.order_number") is None
