"""Learns which judgement each request was given, and by which part of the answer: one choice among many, as weights
that `wizard.followup.coach.judging` adds up in the same way.

The likelihood of all right choices together is raised, each weight going down its own slope. Source for the slopes:
Duchi et al., "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization" (2011).
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from wizard.checks.weighing import Weights
from wizard.followup.coach.judging import CARRIED, Judgement, each_word, naming
from wizard.followup.coach.signs import Signs


@dataclass(frozen=True)
class Asked:
    """One request: how each part stands to it, what the whole answer tells of it, and what was right: the parts that
    carry its judgement, none where it is passed over."""

    beside: Sequence[tuple[str, ...]]
    beyond: tuple[str, ...]
    judgement: Judgement
    right: frozenset[int]


@dataclass(frozen=True)
class Answer:
    parts: Sequence[Signs]
    asked: Sequence[Asked]
    counts: float = 1.0


@dataclass(frozen=True)
class Pace:
    """`step`: how far an answer moves a weight; `small` pulls it to naught; `fewest` parts must have a sign; `least` a
    weight that is kept; `settled`: an error so small moves nothing."""

    step: float = 0.1
    rounds: int = 20
    fewest: int = 3
    least: float = 0.05
    settled: float = 0.01
    small: float = 0.04


_Places = Sequence[int]
_ANY = len(CARRIED)  # the row of weights that are for no judgement by itself, after those of each


@dataclass(frozen=True)
class _Placed:
    """An answer with the places of its signs: of each part, of each part beside each request, of the whole."""

    parts: Sequence[tuple[_Places, _Places, float]]  # marks, words, what each word counts
    asked: Sequence[tuple[Sequence[_Places], _Places, int, frozenset[int]]]
    counts: float


def fitted(answers: Sequence[Answer], pace: Pace = Pace()) -> Weights:
    """The weights under which the right choices are likely; the same for the same answers in their order."""
    met = Counter(chain.from_iterable(_signs(answer) for answer in answers))
    known = sorted(sign for sign, times in met.items() if times >= pace.fewest)
    place = {sign: number for number, sign in enumerate(known)}
    rows = _Slopes(len(known), pace).descended([_placed(answer, place) for answer in answers])
    of: dict[str, float] = {}
    for sign, number in place.items():
        names = [*(naming(one, sign) for one in CARRIED), sign]
        of |= {name: row[number] for name, row in zip(names, rows, strict=True) if abs(row[number]) >= pace.least}
    return Weights(0.0, of)


def _signs(answer: Answer) -> Iterator[str]:
    for part in answer.parts:
        yield from (*part.words, *part.marks)
    for asked in answer.asked:
        yield from chain(*asked.beside, asked.beyond)


def _placed(answer: Answer, place: Mapping[str, int]) -> _Placed:
    def places(signs: Iterable[str]) -> _Places:
        return [place[sign] for sign in signs if sign in place]

    parts = [(places(part.marks), places(part.words), each_word(part)) for part in answer.parts]
    asked = [(list(map(places, one.beside)), places(one.beyond), _row(one), one.right) for one in answer.asked]
    return _Placed(parts, asked, answer.counts)


def _row(asked: Asked) -> int:
    return list(Judgement).index(asked.judgement)


class _Slopes:
    """Weights on their way down: a row for each judgement that a part carries, one for all, a column for each sign."""

    def __init__(self, size: int, pace: Pace) -> None:
        self.pace = pace
        self.weight = [[0.0] * size for _ in range(_ANY + 1)]
        self.steepness = [[1.0] * size for _ in range(_ANY + 1)]

    def descended(self, answers: list[_Placed]) -> list[list[float]]:
        order = random.Random(0)
        for _ in range(self.pace.rounds):
            order.shuffle(answers)
            for answer in answers:
                self._learn(answer)
        return self.weight

    def _learn(self, answer: _Placed) -> None:
        odds = [
            [sum([of[at] for at in marks]) + each * sum([of[at] for at in words]) for of in self.weight[:_ANY]]
            for marks, words, each in answer.parts
        ]
        errors = [[0.0] * _ANY for _ in answer.parts]
        for beside, beyond, row, right in answer.asked:
            self._choose(odds, errors, beside, beyond, row, right, answer.counts)
        for (marks, words, each), wrong in zip(answer.parts, errors, strict=True):
            for row, error in enumerate(wrong):
                if abs(error) > self.pace.settled:
                    self._move(row, marks, error)
                    self._move(row, words, error * each)

    def _choose(
        self,
        odds: Sequence[Sequence[float]],
        errors: list[list[float]],
        beside: Sequence[_Places],
        beyond: _Places,
        judged: int,
        right: frozenset[int],
        counts: float,
    ) -> None:
        """Moves what is seen beside this request, and adds to the errors of each part."""
        every = self.weight[_ANY]
        found = [
            [one + sum([of[at] + every[at] for at in places]) for one, of in zip(own, self.weight, strict=False)]
            for own, places in zip(odds, beside, strict=True)
        ]
        over = sum([every[at] for at in beyond])
        highest = max(over, *chain.from_iterable(found)) if found else over
        likely = [[math.exp(one - highest) for one in row] for row in found]
        passed = math.exp(over - highest)
        whole = passed + sum(map(sum, likely))
        wanted = sum(likely[number][judged] for number in right) if right else passed
        if not wanted:
            return
        self._move(_ANY, beyond, counts * (passed / whole - (not right)))
        for number, places in enumerate(beside):
            all_of_it = 0.0
            for row, one in enumerate(likely[number]):
                is_right = number in right and row == judged
                error = counts * (one / whole - (one / wanted if is_right else 0.0))
                all_of_it += error
                errors[number][row] += error
                if abs(error) > self.pace.settled:
                    self._move(row, places, error)
            if abs(all_of_it) > self.pace.settled:
                self._move(_ANY, places, all_of_it)

    def _move(self, row: int, places: _Places, error: float) -> None:
        of, steep, small, step = self.weight[row], self.steepness[row], self.pace.small, self.pace.step
        for at in places:
            slope = error + small * of[at]
            steep[at] += slope * slope
            of[at] -= step * slope / math.sqrt(steep[at])
