"""What the weights for secrets are learnt from: labelled messages, the other texts here, which tell none, and the
examples of all checks. All languages together: a number looks the same in each, and people mix them."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.writing.scoring_secrets import Labelled, Span, read
from tests.learning.logistic import Example
from wizard.checks import CHECKS
from wizard.checks.check import LANGUAGES, Piece, bad
from wizard.checks.secrets import SECRETS
from wizard.checks.secrets.around import candidates
from wizard.checks.secrets.cues import cues
from wizard.checks.secrets.names import names_in
from wizard.checks.secrets.tokens import Token

WRITING = Path(__file__).parents[1] / "corpus" / "writing"
OPEN = ("", ".held", ".second", ".third", ".wide", ".broad")  # sets that may be read
_PICTURE = "photo"
_SHOWN = 4.0  # an example that people read as the product's promise counts for so many messages


def examples(_: str) -> tuple[Example, ...]:
    """A token of a text each: what is seen of it, and whether it is marked."""
    return tuple(example for message, counts in _messages() for example in of(message, counts))


def of(message: Labelled, counts: float = 1.0) -> Iterator[Example]:
    """Each candidate of a message. Of "photo of both sides of my card", only what says that it is a picture counts."""
    seen = [(one, _marked(one.token, message)) for one in candidates(names_in(Piece("happened", message.text, "en")))]
    pictured = {span for one, span in seen if span and _PICTURE in cues(one.token.plain)}
    for one, span in seen:
        if span not in pictured or _PICTURE in cues(one.token.plain):
            yield Example(one.features, span is not None, counts)


def _marked(token: Token, message: Labelled) -> Span | None:
    return next((span for span, _ in message.secrets if token.start < span[1] and span[0] < token.end), None)


def _messages() -> Iterator[tuple[Labelled, float]]:
    for language in LANGUAGES:
        for name in OPEN:
            yield from ((message, 1.0) for message in read(WRITING / "secrets" / f"{language}{name}.toml"))
            yield from ((Labelled(text, ()), 1.0) for text in _toned(WRITING / "tone" / f"{language}{name}.toml"))
    yield from _shown()


def _toned(file: Path) -> Iterator[str]:
    """What was written to measure tone tells no secret."""
    if file.exists():
        table = tomllib.loads(file.read_text("utf-8"))
        yield from (text for value in table.values() if isinstance(value, list) for text in value)


def _shown() -> Iterator[tuple[Labelled, float]]:
    secrets = {check.id for check in SECRETS}
    for check in CHECKS:
        for language in LANGUAGES if check.examples else ():
            assert check.examples
            yield from ((Labelled(text, ()), _SHOWN) for text in check.examples.good[language])
            for marked in check.examples.bad[language] if check.id in secrets else ():
                shown = bad(marked)
                spans = tuple(((hit.start, hit.end), check.id) for hit in shown.hits)
                yield Labelled(shown.text, spans), _SHOWN
