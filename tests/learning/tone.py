"""What the tone of sentences is learnt from: the labelled texts, the letters and messages that are civil for certain,
and the examples of all rules."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tests.learning.even import Pace, fitted
from tests.learning.logistic import Example
from wizard.checks import CHECKS
from wizard.checks.check import Piece, bad
from wizard.checks.tone.learnt import features, sentences
from wizard.checks.weighing import Weights, evenly

GOLDEN = Path(__file__).parents[1] / "unit" / "languages" / "golden"
CORPUS = Path(__file__).parents[1] / "corpus" / "writing"
# Never the others: what was learnt from, measures nothing.
_OF_OTHERS = "held second third wide broad near more fourth fifth sixth seventh".split()
SETS = ("", *(f".{name}" for name in _OF_OTHERS))
_CHOSEN_BY = Pace(rounds=3)
_LEARNT_BY = Pace(least=0.5)  # of forty thousand weights the twelve thousand that tell
_TOLD_APART_BY = Pace(rounds=10, least=0.3)

Labelled = tuple[str, bool | None]  # a text; None: civil, else whether it threatens


def civility(language: str) -> Weights:
    """How uncivil a sentence is. Of an uncivil text the one that looks most so is taken for what is uncivil in it."""
    texts = [(_examples(text, kind is not None, language), kind) for text, kind in labelled(language)]
    uncivil = sum(kind is not None for _, kind in texts)
    civil = sum(len(examples) for examples, kind in texts if kind is None)
    counts = civil / uncivil / 2  # civil sentences are many, and the harm of an alarm is greater
    civil_ones = [example for examples, kind in texts if kind is None for example in examples]
    groups = [examples for examples, kind in texts if kind is not None and examples]
    first = fitted(
        [*civil_ones, *(replace(one, counts=counts / len(group)) for group in groups for one in group)], _CHOSEN_BY
    )
    chosen = (max(group, key=lambda one: evenly(first, one.features)) for group in groups)
    return fitted([*civil_ones, *(replace(one, counts=counts) for one in chosen)], _LEARNT_BY)


def threats(language: str) -> Weights:
    """How much more a sentence of an uncivil text looks like a threat than like an insult."""
    texts = ((text, kind) for text, kind in labelled(language) if kind is not None)
    return fitted([example for text, kind in texts for example in _examples(text, kind, language)], _TOLD_APART_BY)


def labelled(language: str) -> Iterator[Labelled]:
    """All that may be learnt from."""
    for said in _sets(language):
        yield from ((text, None) for name in ("civil", "lawful") for text in said[name])
        yield from ((text, name == "threats") for name in ("insults", "threats") for text in said[name])
    yield from ((text, None) for text in _other_texts(language))
    for check in CHECKS:
        if check.examples:
            yield from ((text, None) for text in check.examples.good[language])
            kinds = {"tone.insult": False, "tone.threat": True}
            yield from ((bad(text).text, kinds.get(check.id)) for text in check.examples.bad[language])


def _sets(language: str) -> Iterator[Mapping[str, list[str]]]:
    for one in SETS:
        file = CORPUS / "tone" / f"{language}{one}.toml"
        if file.exists():  # the seventh is in two languages
            yield tomllib.loads(file.read_text("utf-8"))


def _other_texts(language: str) -> Iterator[str]:
    """Letters and messages with no ill word in them."""
    for path in sorted(GOLDEN.glob(f"*.{language}.txt")):
        yield path.read_text("utf-8")
    names = (f"spelling/{language}.toml", *(f"secrets/{language}{one}.toml" for one in SETS))
    for path in (CORPUS / name for name in names):
        for rows in tomllib.loads(path.read_text("utf-8")).values() if path.exists() else ():
            for row in rows if isinstance(rows, list) else ():
                if isinstance(row, dict) and "text" in row:
                    yield bad(row["text"]).text


def _examples(text: str, is_one: bool, language: str) -> list[Example]:
    found = (tuple(features(words, language)) for words in sentences(Piece("happened", text, language)))
    return [Example(one, is_one) for one in found]
