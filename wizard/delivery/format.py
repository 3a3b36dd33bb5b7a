"""What a delivery format is, and the three things that one can make of a letter."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from wizard.domain.case import Case
from wizard.domain.letter import Channel, Composed, Letter


class FormatKind(StrEnum):
    LINK = "link"
    FILE = "file"
    TEXT = "text"


@dataclass(frozen=True)
class Link:
    """`fits`: short enough for what it opens. Past that, programs cut the letter or do nothing, without a word."""

    url: str
    fits: bool


@dataclass(frozen=True)
class File:
    """`name` is plain ASCII without a path, fit for Content-Disposition (RFC 6266)."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Piece:
    """A text to copy. `key` names it ("subject"), `title` is the msgid of its heading."""

    key: str
    title: str
    text: str


@dataclass(frozen=True)
class Texts:
    pieces: tuple[Piece, ...]

    def __getitem__(self, key: str) -> str:
        """The text of the piece with this key. Raises KeyError."""
        for piece in self.pieces:
            if piece.key == key:
                return piece.text
        raise KeyError(key)


Rendered = Link | File | Texts
R = TypeVar("R", Link, File, Texts, Rendered, covariant=True)


@dataclass(frozen=True)
class Format(Generic[R]):
    """One way to hand over the letter. `title` is a msgid; `channel` is the way that it belongs to, OTHER for what is
    kept or taken elsewhere."""

    key: str
    title: str
    kind: FormatKind
    render: Callable[[Case, Letter, Composed], R]
    channel: Channel = Channel.OTHER
