"""Tone rules: one file each in `rules/tone/`, with everything about them, as `wizard.checks.rules` describes.

What differs: the patterns are those of `wizard.checks.tone.patterns`, they read what `reading` makes of the text, and
`except` speaks of what makes harmless what overlaps it ("called me an idiot"). `weighed` names what the learnt weights
are to find beside the patterns, and to doubt of what these found: insults, or threats.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from wizard.checks.check import LANGUAGES, Check, Hit, Piece, Span
from wizard.checks.rules import FOLDER, check_said
from wizard.checks.tone.learnt import Weighed, heeded
from wizard.checks.tone.lexicon import Lexicon, lexicon
from wizard.checks.tone.patterns import Index, spans, wordings
from wizard.checks.tone.quoted import Spans, is_somebody_elses, quotations
from wizard.checks.tone.reading import Sentence, read


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
        text = piece.once(read)
        wanted = [(wordings, one.to) for one in self.wanted if (wordings := one.index.of(text.keys))]
        for sentence in text.sentences if wanted else ():
            found = [(span, to) for wordings, to in wanted for span in spans(wordings, sentence)]
            if found:
                yield from self._heeded(found, sentence, piece)

    def _heeded(self, found: list[tuple[Span, tuple[str, ...]]], sentence: Sentence, piece: Piece) -> Iterator[Hit]:
        """Without what is excepted or quoted; of what overlaps, what begins first and is longest."""
        text, quoted = piece.text, piece.once(quotations)
        quiet = Spans(spans(self.exceptions.of(sentence.keys), sentence))
        end = 0
        for (start, stop), to in sorted(found, key=lambda one: (one[0][0], -one[0][1])):
            if start < end or quiet.over(start, stop):
                continue
            place = sentence.span(start, stop)
            within = quoted.over(*place)
            theirs = within and is_somebody_elses(text[slice(*within)], told=self.said in sentence.keys)
            if not theirs and not self._name(place, text):
                end = stop
                first = place[0] == sentence.spans[0][0]
                yield Hit(*place, tuple(f"{one[:1].upper()}{one[1:]}" if first else one for one in to))

    def _name(self, place: Span, text: str) -> bool:
        """Is it what something is called, "was The Idiot"? At the beginning of a sentence every word has a capital."""
        before, last = text[: place[0]].rstrip(" \"“'"), text[slice(*place)].split()[-1]
        within = bool(before) and before[-1] not in ".!?\n"
        return self.capitals_are_names and within and last[0].isupper() and last[1:].islower()


def tone_rule(name: str) -> Check:
    """The check in `rules/tone/<name>.toml`.

    Raises ValueError, naming the file, where it lacks a part, has too few examples, or names an unknown list.
    """
    try:
        return _check(tomllib.loads((FOLDER / "tone" / f"{name}.toml").read_text("utf-8")))
    except (KeyError, TypeError, ValueError, re.error) as problem:
        raise ValueError(f"rules/tone/{name}.toml: {problem}") from problem


def _check(said: Mapping[str, Any]) -> Check:
    weighed = Weighed(said["weighed"]) if "weighed" in said else None
    manner = cache(lambda language: _manner(said[language], language))  # all at once cost two seconds of each start

    def find(piece: Piece) -> Iterator[Hit]:
        if piece.language not in LANGUAGES:
            return iter(())
        hits = manner(piece.language).hits(piece)
        return heeded(piece, hits, weighed) if weighed else hits

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
