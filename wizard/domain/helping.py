"""What a helper behind their own link proposes for a letter, and what became of it. Nothing here changes a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    """What a helper proposes to do with a sentence."""

    REWORD = "reword"
    LEAVE_OUT = "leave_out"
    NOTE = "note"  # a word to the customer about it; there is nothing to take


class Fate(StrEnum):
    """What became of a proposal."""

    WAITING = "waiting"
    TAKEN = "taken"  # of a note: read
    LEFT = "left"


@dataclass(frozen=True)
class Proposal:
    """About the sentence `key`, which then read `before`. `was` and `result` say how to undo one that was taken into a
    field of the letter: what the field held, and the `text_hash` of what it holds since."""

    id: str
    key: str
    deed: Deed
    text: str  # the new words, or the note; "" where the sentence is to be left out
    before: str
    fate: Fate = Fate.WAITING
    place: str = ""  # the field's path; "" where it was a sentence of ours
    was: str = ""
    result: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Help:
    """What a helper's link opens: one letter of one case, and what the helper said of it."""

    token: str  # of the case
    number: int  # of the letter, from 0
    who: str = ""  # what the helper calls themselves
    proposals: tuple[Proposal, ...] = ()  # in the order in which they were made
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    @property
    def waiting(self) -> tuple[Proposal, ...]:
        return tuple(one for one in self.proposals if one.fate is Fate.WAITING)

    def proposal(self, mark: str) -> Proposal | None:
        return next((one for one in self.proposals if one.id == mark), None)

    def with_proposal(self, changed: Proposal) -> "Help":
        """The same with the proposal of that id replaced; nothing where it was taken back."""
        return replace(self, proposals=tuple(changed if one.id == changed.id else one for one in self.proposals))


@dataclass(frozen=True)
class Helper:
    """A link as the case lists it: its row, never its token."""

    link: str  # the row's id, in hexadecimal
    since: datetime
    name: str = ""  # what the customer calls whom they gave it to
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)
