"""Where a text of the letter is typed: what a finding calls its place -> the step and the field of its form."""

from dataclasses import dataclass

from wizard.domain.fields import FIELDS, field_at
from wizard.domain.letter import Kind, Letter, Purpose

_STEPS = {
    "topic": "start",
    "matter": "subject",
    "details": "details",
    "request": "request",
    "opening": "opening",
    "later": "since",
}
# What a finding may be about besides typed words; no sentence of ours has such a key.
OTHER_PLACES = frozenset(
    {
        "request",
        "request.by",
        "details.order_number",
        "details.customer_number",
        "details.bought_on",
        "details.happened_on",
    }
)
_QUESTIONS = ("first", "second", "third")


@dataclass(frozen=True)
class Place:
    """`field` "" = the page as a whole."""

    step: str
    field: str = ""


def place_of(where: str, letter: Letter) -> Place | None:
    """The page on which to change what stands at `where`; None for a sentence of ours."""
    if field_at(where) is None and where not in OTHER_PLACES:
        return None
    part, _, name = where.partition(".")
    if part == "praise":
        return Place("deed" if name in ("did", "meant") else "praise", name)
    if letter.kind is Kind.COMPLIMENT and where == "matter.subject_line":
        return Place("praise", "subject_line")
    if letter.purpose is not Purpose.FIRST and part in ("matter", "details"):
        return Place("since", name)
    if name.startswith("questions."):
        return Place("request", _QUESTIONS[int(name.removeprefix("questions."))])
    return Place(_STEPS[part], name or ("topic" if part == "topic" else ""))


def typed_on(step: str, letter: Letter) -> dict[str, str]:
    """The fields of a step's form that hold words of the letter, and what a finding calls their place."""
    places = ((field.path, place_of(field.path, letter)) for field in FIELDS)
    return {place.field: path for path, place in places if place and place.step == step}
