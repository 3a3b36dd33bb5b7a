"""The pages of the wizard, one file each, in their order. URL, next, back and progress derive from STEPS."""

from wizard.domain.letter import Letter, Purpose
from wizard.steps import check, company, deed, details, opening, praise, request, since, start, subject
from wizard.steps.base import Situation, Step

STEPS: tuple[Step, ...] = (
    start.STEP,
    company.STEP,
    praise.STEP,
    deed.STEP,
    subject.STEP,
    details.STEP,
    since.STEP,
    request.STEP,
    opening.STEP,
    check.STEP,
)

# The keys of those that letters meet which go back to another one.
LATER_PAGES = frozenset(step.key for step in STEPS if step.later)

__all__ = ["LATER_PAGES", "STEPS", "Situation", "Step", "after", "before", "first_gap", "step", "steps_of"]


def steps_of(letter: Letter) -> tuple[Step, ...]:
    """The steps that this letter meets, in order."""
    first = letter.purpose is Purpose.FIRST
    return tuple(step for step in STEPS if (first or step.later) and step.applies(letter))


def step(key: str, letter: Letter) -> Step | None:
    """The step with this key, None where there is none or this letter does not meet it."""
    return next((step for step in steps_of(letter) if step.key == key), None)


def first_gap(letter: Letter) -> Step:
    """Where to go on: the first step that is not done, the last one where all are."""
    mine = steps_of(letter)
    return next((step for step in mine if not step.done(letter)), mine[-1])


def before(current: Step, letter: Letter) -> Step | None:
    mine = steps_of(letter)
    place = mine.index(current)
    return mine[place - 1] if place else None


def after(current: Step, letter: Letter) -> Step | None:
    mine = steps_of(letter)
    place = mine.index(current) + 1
    return mine[place] if place < len(mine) else None
