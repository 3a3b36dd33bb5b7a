"""What a writing check is, and the ways to make one."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from wizard.checks.reading import Reading
from wizard.domain.fields import filled
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import Message
from wizard.domain.letter import Composed, Kind, Letter, Origin, Purpose, Sentence

LANGUAGES = ("en", "de", "da")
FEWEST_EXAMPLES = 3  # good ones and bad ones, in each language

_MARKED = re.compile(r"⟦([^⟦⟧|]*)(?:\|([^⟦⟧]*))?⟧")


@dataclass(frozen=True)
class Hit:
    """Words that a check has found, at `start` to `end` in code points, and what may stand in their place."""

    start: int
    end: int
    rewrites: tuple[str, ...] = ()


Span = tuple[int, int]  # from, to, in code points: a hit without a rewrite
Find = Callable[["Piece"], Iterable[Span | Hit]]
T = TypeVar("T")


@dataclass(frozen=True)
class Piece:
    """One text in its place: `where` is a form field's name, a field of the letter or a sentence key."""

    where: str
    text: str
    language: str
    generated: bool = False  # our own sentence, with the customer's values or the company's words in it
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def reading(self) -> Reading:
        return Reading(self.text)

    def once(self, read: Callable[["Piece"], T]) -> T:
        """What `read` makes of the piece, made once for all checks; it is forgotten with the piece."""
        if read not in self._made:
            self._made[read] = read(self)
        made: T = self._made[read]
        return made


@dataclass(frozen=True)
class Draft:
    """What is checked: some texts and, once there is one, the whole letter.

    `quiet` are words in lower case that are spelled as they are: names, brands, what their own site says.
    """

    pieces: tuple[Piece, ...]
    letter: Letter | None = None
    composed: Composed | None = None
    quiet: frozenset[str] = frozenset()


Look = Callable[[Draft], Iterable[tuple[Piece, Span | Hit]]]


@dataclass(frozen=True)
class Bad:
    """A sentence with something to find, where that stands, and the best rewrite of it where one is due."""

    text: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True)
class Examples:
    """By language, what a check must leave alone, and what it must find: the words between ⟦ and ⟧.

    "Das geht ⟦NICHT|nicht⟧." names the rewrite as well. The good ones of every check are run against all checks.
    Raises ValueError where a language has too few, or where nothing is marked in a bad one.
    """

    good: Mapping[str, tuple[str, ...]]
    bad: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        for language in LANGUAGES:
            if min(len(self.good.get(language, ())), len(self.bad.get(language, ()))) < FEWEST_EXAMPLES:
                raise ValueError(f"a check needs {FEWEST_EXAMPLES} good and bad examples each in {language!r}")
        for sentence in (sentence for sentences in self.bad.values() for sentence in sentences):
            if not bad(sentence).hits:
                raise ValueError(f"mark what is to be found in {sentence!r}")


def bad(marked: str) -> Bad:
    """A bad example as it is written down, "It ⟦recieved|received⟧ it.", as a text and its hits."""
    text, hits, at = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        rewrites = () if match[2] is None else (match[2],)
        hits.append(Hit(len(text), len(text) + len(match[1]), rewrites))
        text, at = text + match[1], match.end()
    return Bad(text + marked[at:], tuple(hits))


@dataclass(frozen=True)
class Check:
    """`find`: what it finds in a text, looked for once a piece; None where it looks at more than a text."""

    id: str
    run: Callable[[Draft], Iterable[Finding]]
    examples: Examples | None = None  # None: it looks at the letter, which no sentence can show
    find: Callable[["Piece"], tuple[Span | Hit, ...]] | None = None


def draft_check(
    id: str,  # noqa: A002 - the name that Check and Finding use
    look: Look,
    *,
    severity: Severity,
    message: str,
    why: str,
    suggestion: str,
    examples: Examples | None = None,
    kinds: frozenset[Kind] = frozenset(Kind),
    purposes: frozenset[Purpose] = frozenset(Purpose),
) -> Check:
    """A check that looks at all there is. The three sentences are msgids; `kinds` and `purposes`: of which letters it
    speaks.

    What is missing from a letter has no words: it is found at 0 to 0 of a piece in the place where to add it.
    """

    def run(draft: Draft) -> Iterator[Finding]:
        if draft.letter and (draft.letter.kind not in kinds or draft.letter.purpose not in purposes):
            return
        for piece, found in look(draft):
            hit = found if isinstance(found, Hit) else Hit(*found)
            words = piece.text[hit.start : hit.end]
            said = (Message(message), Message(why), Message(suggestion))
            yield Finding(id, severity, piece.where, hit.start, hit.end, words, *said, hit.rewrites)

    return Check(id, run, examples)


def text_check(
    id: str,  # noqa: A002 - the name that Check and Finding use
    find: Find,
    *,
    severity: Severity,
    message: str,
    why: str,
    suggestion: str,
    examples: Examples,
    kinds: frozenset[Kind] = frozenset(Kind),
    purposes: frozenset[Purpose] = frozenset(Purpose),
) -> Check:
    """A check that looks at each text by itself, otherwise as `draft_check`.

    Advice is for what the customer wrote: a rule quoted from the company's site may be all in capitals.
    """

    def found(piece: Piece) -> tuple[Span | Hit, ...]:
        return tuple(find(piece))

    def look(draft: Draft) -> Iterator[tuple[Piece, Span | Hit]]:
        for piece in draft.pieces:
            if not piece.generated or severity is Severity.STOP:
                yield from ((piece, one) for one in piece.once(found))

    check = draft_check(
        id,
        look,
        severity=severity,
        message=message,
        why=why,
        suggestion=suggestion,
        examples=examples,
        kinds=kinds,
        purposes=purposes,
    )
    return replace(check, find=lambda piece: piece.once(found))


@dataclass(frozen=True)
class Places:
    """The texts of a whole letter, and in which order a reader meets them."""

    pieces: tuple[Piece, ...] = ()
    order: Mapping[str, int] = field(default_factory=dict)


def places_of(composed: Composed, letter: Letter) -> Places:
    """What the customer typed, field by field; then our sentences and those that they reworded.

    What the letter leaves out is not looked at, be it own words or a few that are woven into no sentence.
    """
    sentences = (composed.subject, *(sentence for paragraph in composed.paragraphs for sentence in paragraph.sentences))
    order = {sentence.key: number for number, sentence in reversed(tuple(enumerate(sentences)))}
    typed = []
    whole = "\n".join(sentence.text for sentence in sentences).lower()
    for one, text in filled(letter):
        if one.sentence in order if one.sentence else _woven(text) in whole:
            typed.append(Piece(one.path, text, letter.written_in or composed.language))
            order.setdefault(one.path, order.get(one.sentence, 0))
    ours = (_piece(sentence, composed) for sentence in sentences if sentence.origin is not Origin.CUSTOMER)
    return Places((*typed, *ours), order)


def _woven(text: str) -> str:
    """A few typed words as our sentences take them up: in one line, without marks at their end."""
    return " ".join(text.split()).rstrip(" .,;:!?").lower()


def _piece(sentence: Sentence, composed: Composed) -> Piece:
    generated = sentence.origin is Origin.GENERATED
    return Piece(sentence.key, sentence.text, sentence.language or composed.language, generated)
