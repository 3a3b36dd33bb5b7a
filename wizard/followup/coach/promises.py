"""The days by which the company promises something."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wizard.followup.coach.days import Named, days_in
from wizard.followup.coach.parts import Part
from wizard.followup.coach.stance import Stance
from wizard.followup.coach.wording import Words, spaced, words_of


@dataclass(frozen=True)
class Promise:
    """`by`: the last day; `quote`: the words of the reply that promise it."""

    by: date
    quote: str


def promises(
    parts: Sequence[Part], language: str, received: date, is_working_day: Callable[[date], bool]
) -> tuple[Promise, ...]:
    """In their order, each day once. Days gone by, and days by which the customer is to do something, are none."""
    found: dict[date, Promise] = {}
    for part in parts:
        for named in _promised(part, words_of(language), language, received, is_working_day):
            found.setdefault(named.day, Promise(named.day, part.text))
    return tuple(found.values())


def dated(parts: Sequence[Part], promised: Sequence[Promise]) -> tuple[Part, ...]:
    """The parts, with those marked that promise a day."""
    quotes = {promise.quote for promise in promised}
    return tuple(replace(part, dated=part.text in quotes) for part in parts)


def _promised(
    part: Part, words: Words, language: str, received: date, is_working_day: Callable[[date], bool]
) -> Iterator[Named]:
    said = spaced(part.text)
    if part.question or part.stance in (Stance.NO, Stance.ASK) or words.tell("theirs", said):
        return
    ahead, past = words.tell("future", said), words.tell("past", said)
    if part.stance in (Stance.SORRY, Stance.UNDERSTOOD) and not ahead:
        return
    for named in days_in(part.text, language, received, is_working_day):
        lasts = words.tell("lasting", spaced(part.text[max(0, named.start - 40) : named.start]) + "@ ")
        counted = words.tell("counted", spaced(part.text[named.end : named.end + 40]))
        if named.day < received or lasts or counted:
            continue
        if named.explicit or ahead or not past:
            yield named
