"""How likely words mean harm, by what was learnt from labelled texts: a sum of weights, one for each feature.

People insult, threaten and give away secrets in more ways than anybody lists. Rules know what is certain; weights know
what many texts have in common. `tests/learning` makes them, from the labelled texts in `tests/corpus`, and nothing else
does: to change a weight, add a text and learn again. A file has a line for each feature, a tab before its weight, so
that a diff shows what was learnt.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "weights"
BIAS = "(always)"  # what every example has
ANY_LANGUAGE = "any"  # of weights that were learnt from texts in all languages


@dataclass(frozen=True)
class Weights:
    """A logistic regression. `of`: features that count, and how much they add to the log-odds."""

    bias: float
    of: Mapping[str, float]

    def log_odds(self, features: Iterable[str]) -> float:
        """Above 0 where it is more likely than not. A feature that was never met says nothing."""
        of = self.of
        return self.bias + sum(of[feature] for feature in features if feature in of)


def evenly(of: Weights, features: Collection[str]) -> float:
    """Log-odds of a sentence; a long one is no more likely for its length alone."""
    return of.bias + (of.log_odds(features) - of.bias) / math.sqrt(max(1, len(features)))


def path(name: str, language: str) -> Path:
    """Where the weights for something, "tone", in a language stand."""
    return FOLDER / f"{name}.{language}.tsv"


@cache
def weights(name: str, language: str) -> Weights:
    """What was learnt. Raises FileNotFoundError where nothing was, for that language."""
    return parsed(path(name, language).read_text("utf-8"))


def parsed(text: str) -> Weights:
    """Weights as their file holds them. Raises ValueError on a line that is none."""
    of: dict[str, float] = {}
    numbers: dict[str, float] = {}  # each of the few that there are once in memory
    for line in text.splitlines():
        feature, weight = line.rsplit("\t", 1)
        if weight not in numbers:
            numbers[weight] = float(weight)
        of[feature] = numbers[weight]
    return Weights(of.pop(BIAS), of)


def written(learnt: Weights) -> str:
    """Weights as their file holds them, what weighs most first."""
    rows = sorted(learnt.of.items(), key=lambda row: (-abs(row[1]), row[0]))
    return "".join(f"{feature}\t{weight:.2f}\n" for feature, weight in [(BIAS, learnt.bias), *rows])
