"""What becomes of each request: the judgement, and the words it rests on.

Each part of the answer may carry each judgement, or the request is passed over. How likely each of these is, weights
say that were learnt from labelled answers (`tests/learning/replies.py`); the judgement whose parts are likeliest
together is given, and the likeliest of them is quoted.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.checks.weighing import ANY_LANGUAGE, Weights, weights
from wizard.followup.coach.parts import Part
from wizard.followup.coach.signs import Scene, Signs
from wizard.followup.coach.subjects import REMEDIES
from wizard.followup.coach.wording import shares

LEARNT = "replies"  # the weights
EVENLY = 5.0  # what the words of a part count together


class Judgement(StrEnum):
    AGREED = "agreed"  # it has been or will be done
    ASSURED = "assured"  # a next step or a date, no yes yet
    ACKNOWLEDGED = "acknowledged"  # understood or sorry, nothing more
    REFUSED = "refused"
    COUNTER_OFFER = "counter-offer"  # something else than asked
    PASSED_OVER = "passed-over"


CARRIED = tuple(judgement for judgement in Judgement if judgement is not Judgement.PASSED_OVER)


@dataclass(frozen=True)
class Offered:
    """Something else than asked: `remedies` such as "voucher", and of money the amount or the share of a hundred."""

    remedies: tuple[str, ...] = ()
    amount: float | None = None
    share: float | None = None


@dataclass(frozen=True)
class Verdict:
    """`quote` is a part of the reply as it stands there; "" only where the request is passed over."""

    request: str
    judgement: Judgement
    quote: str = ""
    offered: Offered | None = None


def verdicts(scene: Scene) -> tuple[Verdict, ...]:
    """One for each request, in their order. Raises OSError where nothing was learnt."""
    of = weights(LEARNT, ANY_LANGUAGE)
    said = [_of_part(signs, of) for signs in scene.of_parts]
    return tuple(_verdict(scene, number, said, of) for number in range(len(scene.requests)))


def naming(judgement: Judgement, sign: str) -> str:
    """What the weight of a sign for a judgement is called."""
    return f"{judgement}: {sign}"


def each_word(signs: Signs) -> float:
    """What each word counts, so that a long part is no likelier for its length alone."""
    return EVENLY / math.sqrt(max(1, len(signs.words)))


def _of_part(signs: Signs, of: Weights) -> list[float]:
    """The log-odds of each judgement by what the part itself says."""
    word = each_word(signs)
    return [
        of.log_odds(naming(one, mark) for mark in signs.marks)
        + word * of.log_odds(naming(one, found) for found in signs.words)
        for one in CARRIED
    ]


def _verdict(scene: Scene, number: int, said: Sequence[Sequence[float]], of: Weights) -> Verdict:
    likely = {Judgement.PASSED_OVER: math.exp(of.log_odds(scene.beyond(number)))}
    best: dict[Judgement, tuple[float, Part]] = {}
    for part, own, beside in zip(scene.parts, said, scene.beside(number), strict=True):
        near = of.log_odds(beside)
        for one, odds in zip(CARRIED, own, strict=True):
            found = math.exp(odds + near + of.log_odds(naming(one, sign) for sign in beside))
            likely[one] = likely.get(one, 0.0) + found
            best[one] = max(best.get(one, (0.0, part)), (found, part), key=lambda pair: pair[0])
    judgement = max(likely, key=lambda one: likely[one])
    if judgement is Judgement.PASSED_OVER:
        return Verdict(scene.requests[number], judgement)
    part = best[judgement][1]
    offered = _offered(part) if judgement is Judgement.COUNTER_OFFER else None
    return Verdict(scene.requests[number], judgement, part.text, offered)


def _offered(part: Part) -> Offered:
    share = next(iter(shares(part.text)), None)
    return Offered(tuple(sorted(part.matter.subjects & REMEDIES)), max(part.matter.amounts, default=None), share)
