"""Tone rules: one file each in `rules/tone/`, with everything about them, as `wizard.checks.rules` describes.

What differs: the patterns are those of `wizard.checks.tone.patterns`, they read what `reading` makes of the text, and
`except` speaks of what makes harmless what overlaps it ("called me an idiot"). What stands between quotation marks is
somebody else's word, unless it is a word or two that nobody said ("your so-called “experts”").
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from wizard.checks.check import LANGUAGES, Check, Hit, Piece, Span
from wizard.checks.rules import FOLDER, check_said
from wizard.checks.tone.lexicon import Lexicon, lexicon
from wizard.checks.tone.patterns import Index, spans, wordings
from wizard.checks.tone.reading import Sentence, read

_QUOTED = re.compile(r"[\"“„»«‘‚](?=\S)([^\"“”„»«‘’‚\n]{1,300})[\"”“«»’](?!\w)")
_LONGEST_SCARE = 2  # words between quotation marks that may be the writer's own


@dataclass(frozen=True)
class Wanted:
    """Patterns, and what may stand in place of what they find."""

    index: Index
    to: tuple[str, ...]


@dataclass(frozen=True)
class Manner:
    """One rule in one language."""

    wanted: tuple[Wanted, ...]
    exceptions: Index
    said: str  # the code of the words that tell what somebody else said
    capitals_are_names: bool

    def hits(self, piece: Piece) -> Iterator[Hit]:
        quoted: Spans | None = None  # looked for where there is something to find, once a piece
        text = piece.once(read)
        wanted = [(wordings, one.to) for one in self.wanted if (wordings := one.index.of(text.keys))]
        for sentence in text.sentences if wanted else ():
            found = [(span, to) for wordings, to in wanted for span in spans(wordings, sentence)]
            if not found:
                continue
            if quoted is None:
                quoted = Spans(match.span() for match in _QUOTED.finditer(piece.text))
            yield from self._heeded(found, sentence, piece.text, quoted)

    def _heeded(
        self, found: list[tuple[Span, tuple[str, ...]]], sentence: Sentence, text: str, quoted: "Spans"
    ) -> Iterator[Hit]:
        """Without what is excepted or quoted; of what overlaps, what begins first and is longest."""
        quiet = Spans(spans(self.exceptions.of(sentence.keys), sentence))
        end = 0
        for (start, stop), to in sorted(found, key=lambda one: (one[0][0], -one[0][1])):
            if start < end or quiet.over(start, stop):
                continue
            place = sentence.span(start, stop)
            within = quoted.over(*place)
            if not (within and self._somebody_elses(text[slice(*within)], sentence)) and not self._name(place, text):
                end = stop
                first = place[0] == sentence.spans[0][0]
                yield Hit(*place, tuple(f"{one[:1].upper()}{one[1:]}" if first else one for one in to))

    def _name(self, place: Span, text: str) -> bool:
        """Is it what something is called, "was The Idiot"? At the beginning of a sentence every word has a capital."""
        before, last = text[: place[0]].rstrip(" \"“'"), text[slice(*place)].split()[-1]
        within = bool(before) and before[-1] not in ".!?\n"
        return self.capitals_are_names and within and last[0].isupper() and last[1:].islower()

    def _somebody_elses(self, quotation: str, sentence: Sentence) -> bool:
        return len(quotation.split()) > _LONGEST_SCARE or self.said in sentence.keys


class Spans:
    """Stretches of a text; those that overlap are joined, so that a look at one place costs little, however many."""

    def __init__(self, spans: Iterable[Span]) -> None:
        joined: list[Span] = []
        for start, end in sorted(spans):
            if joined and start < joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        self._spans = joined

    def over(self, start: int, end: int) -> Span | None:
        """One of them that shares a character with the stretch from `start` to `end`."""
        at = bisect_left(self._spans, (end, 0)) - 1
        return self._spans[at] if at >= 0 and self._spans[at][1] > start else None


def tone_rule(name: str) -> Check:
    """The check in `rules/tone/<name>.toml`.

    Raises ValueError, naming the file, where it lacks a part, has too few examples, or names an unknown list.
    """
    try:
        return _check(tomllib.loads((FOLDER / "tone" / f"{name}.toml").read_text("utf-8")))
    except (KeyError, TypeError, ValueError, re.error) as problem:
        raise ValueError(f"rules/tone/{name}.toml: {problem}") from problem


def _check(said: Mapping[str, Any]) -> Check:
    manner = cache(lambda language: _manner(said[language], language))  # all at once cost two seconds of each start

    def find(piece: Piece) -> Iterator[Hit]:
        return manner(piece.language).hits(piece) if piece.language in LANGUAGES else iter(())

    return check_said(said, find)


def _manner(said: Mapping[str, Any], language: str) -> Manner:
    words = lexicon(language)
    by_rewrite: dict[tuple[str, ...], list[str]] = {}
    for one in said["find"]:
        pattern, to = (one, ()) if isinstance(one, str) else (one["pattern"], tuple(one["to"]))
        by_rewrite.setdefault(to, []).append(pattern)
    return Manner(
        wanted=tuple(Wanted(_index(patterns, words), to) for to, patterns in by_rewrite.items()),
        exceptions=_index(said.get("except", ()), words),
        said=words.lists["said"],
        capitals_are_names=words.capitals_are_names,
    )


def _index(patterns: Iterable[str], words: Lexicon) -> Index:
    return Index(chain.from_iterable(wordings(one, words) for one in patterns))
