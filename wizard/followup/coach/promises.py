"""The days by which the company promises something.

An answer names many days: of letters and purchases, of what the customer is to do, of how long a voucher lasts. Which
of them are promised, weights say that were learnt from labelled answers (`tests/learning/replies.py`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wizard.checks.weighing import ANY_LANGUAGE, evenly, weights
from wizard.followup.coach.days import Named, days_in
from wizard.followup.coach.kinds import kinds_of
from wizard.followup.coach.parts import Part
from wizard.followup.coach.wording import spaced, words_of

LEARNT = "promises"  # the weights
_BESIDE = 40  # signs before and after a day that are looked at more closely
_WORDS_BEFORE, _WORDS_AFTER = 4, 3


@dataclass(frozen=True)
class Promise:
    """`by`: the last day; `quote`: the words of the reply that promise it."""

    by: date
    quote: str


def promises(
    parts: Sequence[Part], language: str, received: date, is_working_day: Callable[[date], bool]
) -> tuple[Promise, ...]:
    """In their order, each day once. Raises OSError where nothing was learnt."""
    of = weights(LEARNT, ANY_LANGUAGE)
    found: dict[date, Promise] = {}
    for part, named in days_ahead(parts, language, received, is_working_day):
        if evenly(of, signs_of_promise(part, named, language, received)) > 0:
            found.setdefault(named.day, Promise(named.day, part.text))
    return tuple(found.values())


def dated(parts: Sequence[Part], promised: Sequence[Promise]) -> tuple[Part, ...]:
    """The parts, with those marked that promise a day."""
    quotes = {promise.quote for promise in promised}
    return tuple(replace(part, dated=part.text in quotes) for part in parts)


def days_ahead(
    parts: Sequence[Part], language: str, received: date, is_working_day: Callable[[date], bool]
) -> Iterator[tuple[Part, Named]]:
    """The days that have not gone by, each with the part that names it."""
    for part in parts:
        for named in days_in(part.text, language, received, is_working_day):
            if named.day >= received:
                yield part, named


def signs_of_promise(part: Part, named: Named, language: str, received: date) -> tuple[str, ...]:
    """What tells whether a day is promised: the words around it, how far off it is, and what the part says."""
    tells = words_of(language).tells
    before = spaced(part.text[max(0, named.start - _BESIDE) : named.start])
    after, whole = spaced(part.text[named.end : named.end + _BESIDE]), spaced(part.text)
    ahead = (named.day - received).days
    signs = [
        f"stance {part.stance.name}",
        f"question {part.question}",
        f"explicit {named.explicit}",
        f"ahead {sum(ahead >= step for step in (1, 4, 15, 46, 121))}",
        f"words {sum(len(whole.split()) >= step for step in (4, 8, 15))}",
        *(f"tells {name}" for name, wordings in tells.items() if wordings.match(whole)),
    ]
    signs += ["lasting"] * tells["lasting"].match(before + "@ ") + ["counted"] * tells["counted"].match(after)
    for place, words in (("before", before.split()[-_WORDS_BEFORE:]), ("after", after.split()[:_WORDS_AFTER])):
        signs += [f"{place} nothing"] * (not words)
        for word in words:
            signs += [f"{place} {word}", *(f"{place} +{kind}" for kind in kinds_of(word, language))]
    for word in whole.split():
        signs += [f"~{word}", *(f"+{kind}" for kind in kinds_of(word, language))]
    return tuple(dict.fromkeys(signs))
