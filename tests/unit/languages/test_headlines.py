"""What is wrong, in one line: the first page's few words and the product typed later fit together."""

from dataclasses import replace

import pytest

from tests.timing import ends_within
from tests.unit.languages.letters import TODAY
from wizard.domain.case import Case
from wizard.domain.letter import Kind, Letter, Matter, Problem, Request, Wish
from wizard.languages.compose import compose, propose_subject


@pytest.mark.parametrize(
    ("product", "trouble", "language", "subject"),
    [
        ("Ronda kettle", "kettle leaks", "en", "Ronda kettle leaks"),
        ("Ronda Kettle", "kettle leaks", "en", "Ronda kettle leaks"),
        ("Bosch dish washer", "dish washer hums", "en", "Bosch dish washer hums"),
        ("Bosch dishwasher", "dishwasher", "en", "Bosch dishwasher"),
        ("Broadband 100", "broadband down", "en", "Broadband 100: broadband down"),
        ("Wasserkocher Ronda", "Wasserkocher undicht", "de", "Wasserkocher Ronda: Wasserkocher undicht"),
        ("elkedlen Ronda", "elkedel utæt", "da", "Elkedlen Ronda: elkedel utæt"),
        ("kettle", "", "en", "Kettle faulty"),
        ("iPhone 15", "overheats", "en", "iPhone 15 overheats"),
    ],
)
def test_no_word_stands_there_twice(product: str, trouble: str, language: str, subject: str) -> None:
    matter = Matter(product=product, trouble=trouble, problem=Problem.FAULTY)
    letter = Letter(matter=matter, written_in=language)
    assert propose_subject(Case(), letter, language=language) == subject


def test_a_question_says_its_matter_once_and_as_fully_as_it_was_told() -> None:
    letter = Letter(
        kind=Kind.QUESTION,
        topic="spare gasket",
        matter=Matter(product="spare gasket for the Ronda kettle"),
        request=Request(questions=("Do you still sell it?",)),
    )
    composed = compose(Case(), letter, language="en", today=TODAY)
    assert composed.subject.text == "Question: spare gasket for the Ronda kettle"
    assert composed.body.count("spare gasket") == 1


@pytest.mark.parametrize(
    "hostile", ["." * 118 + "x", "x " + "." * 117, "the " * 29 + "x", "- " * 59 + "x", "1" * 29 + "x"]
)
def test_no_row_of_marks_takes_long(hostile: str) -> None:
    """A row of full stops before a letter was tried in every way to group it."""
    matter = Matter(product=hostile, trouble=hostile, problem=Problem.FAULTY)
    letter = Letter(matter=matter, topic=hostile, request=Request(wish=Wish.REFUND, amount=hostile[:30]))
    with ends_within(1):
        for kind in Kind:
            assert len(propose_subject(Case(), replace(letter, kind=kind), language="en")) <= 78
            compose(Case(), replace(letter, kind=kind), language="en", today=TODAY)
