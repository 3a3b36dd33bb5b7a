"""What the weights for secrets are learnt from: labelled messages, the other texts here, which tell none, and the
examples of all checks. All languages together: a number looks the same in each, and people mix them."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.corpus.writing.scoring_secrets import Labelled, Span, read
from tests.learning.logistic import Example
from wizard.checks import CHECKS
from wizard.checks.check import LANGUAGES, Piece, bad
from wizard.checks.secrets import SECRETS
from wizard.checks.secrets.around import COMMON, WORDS, candidates
from wizard.checks.secrets.cues import cues
from wizard.checks.secrets.likely import sure_of
from wizard.checks.secrets.tokens import Token, tokens
from wizard.checks.weighing import Weights

WRITING = Path(__file__).parents[1] / "corpus" / "writing"
# Sets that may be read.
OPEN = ("", ".held", ".second", ".third", ".wide", ".broad", ".fourth", ".fifth", ".sixth", ".seventh", ".more")
_TONED = (*OPEN, ".near")
_PICTURE = "photo"
_SHOWN = 4.0  # an example that people read as the product's promise counts for so many messages
_MET = 2  # texts from which on a word is known


class Text(NamedTuple):
    """`counts`: for so many. `in_the_sets`: it says, with the others, which words are common."""

    message: Labelled
    language: str
    counts: float = 1.0
    in_the_sets: bool = True


# The lists of names and cues were made with these texts at hand: in others they will know less. So that the rest is
# learnt as well, each example is shown once more without the one, and once without the other.
_OF_NAMES = re.compile(r"\|(?:no name|names? |behind |before a |not told|said of it|.*, name )")
_OF_CUES = re.compile(r"\|(?:[<>] |at once|is )")
_LEFT_OUT = (None, _OF_NAMES, _OF_CUES)


def examples(_: str) -> tuple[Example, ...]:
    """A token of a text each, shown in parts: what is seen of it, and whether it is marked."""
    return tuple(part for text in (*_texts(), *_shown()) for example in of(text) for part in _in_parts(example))


def _in_parts(example: Example) -> Iterator[Example]:
    for left_out in _LEFT_OUT:
        kept = tuple(one for one in example.features if not (left_out and left_out.search(one)))
        yield replace(example, features=kept, counts=example.counts / len(_LEFT_OUT))


def of(text: Text) -> Iterator[Example]:
    """Each candidate of a text. Of "photo of both sides of my card", only what says that it is a picture counts."""
    piece = Piece("happened", text.message.text, text.language)
    found = candidates(piece, sure_of(piece), learnt_from=text.in_the_sets)
    seen = [(one, _marked(one.token, text.message)) for one in found]
    pictured = {span for one, span in seen if span and _PICTURE in cues(one.token.plain)}
    for one, span in seen:
        if span not in pictured or _PICTURE in cues(one.token.plain):
            yield Example(one.features, span is not None, text.counts)


def words(_: str) -> Weights:
    """In how many texts a word was met, where it is no secret; counted as far as it matters."""
    met: Counter[str] = Counter()
    for text in _texts():
        met.update(
            {
                token.plain
                for token in tokens(text.message.text)
                if token.kind in WORDS and not _marked(token, text.message)
            }
        )
    return Weights(0.0, {word: float(min(times, COMMON + 1)) for word, times in met.items() if times >= _MET})


def _marked(token: Token, message: Labelled) -> Span | None:
    return next((span for span, _ in message.secrets if token.start < span[1] and span[0] < token.end), None)


@cache
def _texts() -> tuple[Text, ...]:
    return tuple(
        Text(message, language)
        for language in LANGUAGES
        for message in (
            *(one for name in OPEN for one in _secret(WRITING / "secrets" / f"{language}{name}.toml")),
            *(one for name in _TONED for one in _toned(WRITING / "tone" / f"{language}{name}.toml")),
        )
    )


def _secret(file: Path) -> tuple[Labelled, ...]:
    return read(file) if file.exists() else ()  # the seventh set is in two languages


def _toned(file: Path) -> Iterator[Labelled]:
    """What was written to measure tone tells no secret."""
    if file.exists():
        table = tomllib.loads(file.read_text("utf-8"))
        yield from (Labelled(text, ()) for value in table.values() if isinstance(value, list) for text in value)


def _shown() -> Iterator[Text]:
    secrets = {check.id for check in SECRETS}
    for check in CHECKS:
        for language in LANGUAGES if check.examples else ():
            assert check.examples
            for text in check.examples.good[language]:
                yield Text(Labelled(text, ()), language, _SHOWN, in_the_sets=False)
            for marked in check.examples.bad[language] if check.id in secrets else ():
                shown = bad(marked)
                spans = tuple(((hit.start, hit.end), check.id) for hit in shown.hits)
                yield Text(Labelled(shown.text, spans), language, _SHOWN, in_the_sets=False)
