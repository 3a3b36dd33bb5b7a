"""The texts that a customer types into a letter, each under the name that a finding calls its place by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from wizard.domain.letter import Letter, Purpose


@dataclass(frozen=True)
class Field:
    """One typed text: `path` leads to it from the letter, `sentence` is the key under which it stands in there.

    `sentence` "" means that it is woven into sentences of ours: a name, a number, a few words. `later`: it is typed
    anew in a letter that goes back to another one; the others are taken from there.
    """

    path: str
    sentence: str = ""
    later: bool = False

    def text(self, letter: Letter) -> str:
        value: Any = letter
        for name in self.path.split("."):
            value = _nth(value, int(name)) if name.isdigit() else getattr(value, name)
        return str(value)

    def changed(self, letter: Letter, text: str) -> Letter:
        """The letter with `text` in this place."""
        return cast("Letter", _changed(letter, self.path.split("."), text))


def _nth(texts: tuple[str, ...], number: int) -> str:
    return texts[number] if number < len(texts) else ""


def _changed(value: Any, path: Sequence[str], text: str) -> Any:
    if not path:
        return text
    if path[0].isdigit():
        return tuple(text if number == int(path[0]) else old for number, old in enumerate(value))
    return replace(value, **{path[0]: _changed(getattr(value, path[0]), path[1:], text)})


FIELDS: tuple[Field, ...] = (
    Field("topic"),
    Field("matter.product"),
    Field("matter.trouble"),
    Field("matter.subject_line", "subject", later=True),
    Field("praise.who"),
    Field("praise.role"),
    Field("praise.where"),
    Field("praise.did", "praise.did"),
    Field("praise.meant", "praise.meant"),
    Field("details.proof"),
    Field("details.happened", "details.happened", later=True),
    Field("details.tried", "details.tried"),
    Field("request.wish_words", "request.own_words", later=True),
    Field("request.questions.0", "request.questions", later=True),
    Field("request.questions.1", "request.questions", later=True),
    Field("request.questions.2", "request.questions", later=True),
    Field("later.offered", later=True),
    Field("later.settles", "request.settles", later=True),
    Field("opening.appreciation", "appreciation"),
    Field("opening.since"),
    Field("opening.profession", later=True),
    Field("opening.call_when", later=True),
)


def filled(letter: Letter) -> Iterator[tuple[Field, str]]:
    """Every field of this letter with something in it."""
    for field in FIELDS:
        text = field.text(letter) if field.later or letter.purpose is Purpose.FIRST else ""
        if text.strip():
            yield field, text


def field_at(path: str) -> Field | None:
    return next((field for field in FIELDS if field.path == path), None)
