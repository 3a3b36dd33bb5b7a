"""Logistic regression in small: FTRL-proximal, which leaves most weights at naught, so that the rest can be read.

Source: McMahan et al., "Ad Click Prediction: a View from the Trenches" (2013), algorithm 1. A library would do it as
well, with two hundred megabytes to install; the few thousand examples here take a second or two.
"""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from wizard.checks.weighing import Weights

_FEWEST = 2  # examples that must have a feature: what one alone has, is its own


@dataclass(frozen=True)
class Example:
    """What is seen of it, whether it is one, and how many ordinary ones it counts for."""

    features: tuple[str, ...]
    is_one: bool
    counts: float = 1.0


@dataclass(frozen=True)
class Pace:
    """`step`: how far an example moves a weight; `naught` keeps it at 0 (L1), `small` keeps it small (L2)."""

    step: float = 0.1
    naught: float = 1.0
    small: float = 1.0
    rounds: int = 8


def fitted(examples: Sequence[Example], pace: Pace = Pace()) -> Weights:
    """The weights that tell those that are from those that are not; the same for the same examples in their order."""
    met = Counter(chain.from_iterable(example.features for example in examples))
    known = sorted(feature for feature, times in met.items() if times >= _FEWEST)
    place = {feature: number for number, feature in enumerate(known)}
    bias = len(known)
    rows = [
        ([*(place[one] for one in example.features if one in place), bias], example.is_one, example.counts)
        for example in examples
    ]
    slope = _descended(rows, bias + 1, pace)
    return Weights(slope[bias], {feature: slope[number] for feature, number in place.items() if slope[number]})


def _descended(rows: list[tuple[list[int], bool, float]], size: int, pace: Pace) -> list[float]:
    pull, steepness = [0.0] * size, [0.0] * size

    def weight(at: int) -> float:
        if abs(pull[at]) <= pace.naught:
            return 0.0
        beyond = pull[at] - math.copysign(pace.naught, pull[at])
        return -beyond / ((1 + math.sqrt(steepness[at])) / pace.step + pace.small)

    order = random.Random(0)
    for _ in range(pace.rounds):
        order.shuffle(rows)
        for places, is_one, counts in rows:
            now = [weight(at) for at in places]
            gradient = (1 / (1 + math.exp(-max(-30.0, min(30.0, sum(now))))) - is_one) * counts
            for at, was in zip(places, now, strict=True):
                steeper = steepness[at] + gradient * gradient
                pull[at] += gradient - (math.sqrt(steeper) - math.sqrt(steepness[at])) / pace.step * was
                steepness[at] = steeper
    return [weight(at) for at in range(size)]
