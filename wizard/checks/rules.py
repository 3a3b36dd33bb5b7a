"""Checks that are patterns and nothing else: one file each in `rules/`, with everything about them.

A file names its `id`, `severity`, and three sentences in English (`message`: what, at most 90 characters; `why`;
`suggestion`: what to do), which the catalogues translate. Then, for each language of letters, a table:

    [de]
    parts = { you = "Sie|Ihr(?:e[mnrs]?)?" }                 stands for {you} in the patterns
    find = ["…", { pattern = "…", to = ["…", "…"] }]         regular expressions, whole words, any case; rewrites
    except = ["…"]                                           nothing is found where one of them overlaps
    good = ["…", "…", "…"]
    bad = ["Das ist ⟦NICHT|nicht⟧ gut.", "…", "…"]           the words to find, and the first rewrite

A rewrite may use what the pattern caught (`\\1`). `quotes = false` leaves alone what stands between quotation marks;
`kinds` says of which letters it speaks; `cased = true` heeds case. A pattern costs next to nothing in a text that lacks
its words (`wizard.checks.sought`).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from re import Match
from typing import Any

from wizard.checks.check import LANGUAGES, Check, Examples, Find, Hit, Piece, text_check
from wizard.checks.prose import QUOTED
from wizard.checks.reading import Reading
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.letter import Kind

FOLDER = Path(__file__).parent / "rules"

# Never within a word; signs ("!!") may follow one.
_WORD_BEGINS, _WORD_ENDS = r"(?:(?<!\w)|(?=\W))", r"(?:(?!\w)|(?<=\W))"

_PART = re.compile(r"\{([a-z_]+)\}")
_KEYS = {"id", "severity", "message", "why", "suggestion", "kinds", "quotes", "cased", *LANGUAGES}
_OF_LANGUAGE = {"parts", "find", "except", "good", "bad"}


@dataclass(frozen=True)
class Wanted:
    """One pattern, and what may stand in place of what it finds."""

    pattern: Sought
    to: tuple[str, ...]


@dataclass(frozen=True)
class Patterns:
    """One rule in one language."""

    find: tuple[Wanted, ...]
    exceptions: tuple[Sought, ...]
    quotes: bool

    def hits(self, reading: Reading) -> Iterator[Hit]:
        """What is found and not excepted, by its place; of two that overlap the longer one."""
        matches = [(match, wanted) for wanted in self.find for match in wanted.pattern.finditer(reading)]
        if not matches:
            return
        quiet = [match.span() for pattern in self.exceptions for match in pattern.finditer(reading)]
        quiet += [] if self.quotes else [match.span() for match in QUOTED.finditer(reading.text)]
        end = 0
        for match, wanted in sorted(matches, key=lambda found: (found[0].start(), -found[0].end())):
            if match.start() >= end and not any(start < match.end() and match.start() < stop for start, stop in quiet):
                end = match.end()
                yield Hit(match.start(), end, tuple(_like(match, match.expand(to)) for to in wanted.to))


def _like(match: Match[str], rewrite: str) -> str:
    """With a capital where the words that it replaces have one."""
    return f"{rewrite[:1].upper()}{rewrite[1:]}" if match[0][:1].isupper() and match[0][1:2].islower() else rewrite


def rule(name: str) -> Check:
    """The check in `rules/<name>.toml`.

    Raises ValueError, naming the file, where it lacks a part or has too few examples; a bad pattern raises re.error
    when it is first used.
    """
    try:
        return _check(tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")))
    except (KeyError, TypeError, ValueError) as problem:
        raise ValueError(f"rules/{name}.toml: {problem}") from problem


def _check(said: Mapping[str, Any]) -> Check:
    if unknown := said.keys() - _KEYS:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    by_language = {language: _patterns(said[language], said) for language in LANGUAGES}

    def find(piece: Piece) -> Iterator[Hit]:
        patterns = by_language.get(piece.language)
        return patterns.hits(piece.reading) if patterns else iter(())

    return check_said(said, find)


def check_said(said: Mapping[str, Any], find: Find) -> Check:
    """The check that a rule's file describes, finding with `find`. Raises KeyError and ValueError for what it lacks."""
    return text_check(
        said["id"],
        find,
        severity=Severity(said["severity"]),
        message=said["message"],
        why=said["why"],
        suggestion=said["suggestion"],
        kinds=frozenset(map(Kind, said["kinds"])) if "kinds" in said else frozenset(Kind),
        examples=Examples(
            good={language: tuple(said[language]["good"]) for language in LANGUAGES},
            bad={language: tuple(said[language]["bad"]) for language in LANGUAGES},
        ),
    )


def _patterns(said: Mapping[str, Any], rule_said: Mapping[str, Any]) -> Patterns:
    if unknown := said.keys() - _OF_LANGUAGE:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    flags = re.NOFLAG if rule_said.get("cased") else re.IGNORECASE
    parts = said.get("parts", {})

    def sought(pattern: str) -> Sought:
        filled = _PART.sub(lambda match: f"(?:{parts[match[1]]})", pattern)
        return Sought(rf"{_WORD_BEGINS}(?:{filled}){_WORD_ENDS}", flags)

    def wanted(one: Any) -> Wanted:
        return Wanted(sought(one), ()) if isinstance(one, str) else Wanted(sought(one["pattern"]), tuple(one["to"]))

    return Patterns(
        find=tuple(map(wanted, said["find"])),
        exceptions=tuple(sought(pattern) for pattern in said.get("except", ())),
        quotes=bool(rule_said.get("quotes", True)),
    )
