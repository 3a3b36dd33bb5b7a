"""What is learnt from labelled texts: by name, how, and in which languages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.learning import replies, secrets, tone
from tests.learning.logistic import Pace, fitted
from wizard.checks.check import LANGUAGES
from wizard.checks.weighing import ANY_LANGUAGE, Weights
from wizard.followup.coach.judging import LEARNT as JUDGEMENTS
from wizard.followup.coach.promises import LEARNT as PROMISES


@dataclass(frozen=True)
class Task:
    """`languages`: those that have weights of their own."""

    learnt: Callable[[str], Weights]
    languages: tuple[str, ...] = LANGUAGES


def _secrets(language: str) -> Weights:
    return fitted(secrets.examples(language), Pace(step=0.3, naught=2.0))


def _judgements(language: str) -> Weights:
    return replies.judgements()


def _promises(language: str) -> Weights:
    return replies.promised()


TASKS: Mapping[str, Task] = {
    "words": Task(secrets.words, (ANY_LANGUAGE,)),
    "secrets": Task(_secrets, (ANY_LANGUAGE,)),
    "tone": Task(tone.civility),
    "threat": Task(tone.threats),
    PROMISES: Task(_promises, (ANY_LANGUAGE,)),
    JUDGEMENTS: Task(_judgements, (ANY_LANGUAGE,)),
}
LEARNT = tuple((name, language) for name, task in TASKS.items() for language in task.languages)
