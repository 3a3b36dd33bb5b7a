"""Logistic regression where each example counts evenly, however many features it has: sentences, short and long.

Each weight goes down its own slope, and what hardly weighs is left out. Source: Duchi et al., "Adaptive Subgradient
Methods for Online Learning and Stochastic Optimization" (2011).
"""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from tests.learning.logistic import Example
from wizard.checks.weighing import Weights


@dataclass(frozen=True)
class Pace:
    """How to learn: `step`: how far an example moves a weight; `fewest` examples must have a feature; `least` a
    weight that is kept; `settled`: an example that is told this well moves nothing."""

    step: float = 0.5
    rounds: int = 25
    fewest: int = 2
    least: float = 0.1
    settled: float = 0.03


def fitted(examples: Sequence[Example], pace: Pace = Pace()) -> Weights:
    """The weights that tell those that are from those that are not; the same for the same examples in their order."""
    met = Counter(chain.from_iterable(example.features for example in examples))
    known = sorted(feature for feature, times in met.items() if times >= pace.fewest)
    place = {feature: number for number, feature in enumerate(known)}
    rows = [([place[one] for one in example.features if one in place], example) for example in examples]
    bias, slope = _descended(rows, len(known), pace)
    return Weights(
        bias, {feature: slope[number] for feature, number in place.items() if abs(slope[number]) >= pace.least}
    )


def _descended(rows: list[tuple[list[int], Example]], size: int, pace: Pace) -> tuple[float, list[float]]:
    weight, steepness = [0.0] * size, [1.0] * size
    bias, bias_steepness = 0.0, 1.0
    order = random.Random(0)
    for _ in range(pace.rounds):
        order.shuffle(rows)
        for places, example in rows:
            each = 1 / math.sqrt(max(1, len(example.features)))
            odds = bias + each * sum([weight[at] for at in places])
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - example.is_one
            if abs(error) < pace.settled:
                continue
            gradient = error * example.counts
            bias_steepness += gradient * gradient
            bias -= pace.step * gradient / math.sqrt(bias_steepness)
            gradient *= each
            squared = gradient * gradient
            for at in places:
                steepness[at] += squared
                weight[at] -= pace.step * gradient / math.sqrt(steepness[at])
    return bias, weight
