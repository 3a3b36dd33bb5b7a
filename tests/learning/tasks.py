"""What is learnt from labelled texts: by name, the examples that a language has of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.learning import secrets
from tests.learning.logistic import Example, Pace
from wizard.checks.check import LANGUAGES
from wizard.checks.weighing import ANY_LANGUAGE


@dataclass(frozen=True)
class Task:
    """`languages`: those that have weights of their own."""

    examples: Callable[[str], Sequence[Example]]
    languages: tuple[str, ...] = LANGUAGES
    pace: Pace = field(default_factory=Pace)


TASKS: Mapping[str, Task] = {"secrets": Task(secrets.examples, (ANY_LANGUAGE,), Pace(step=0.3, naught=2.0))}
LEARNT = tuple((name, language) for name, task in TASKS.items() for language in task.languages)
