"""What a word beside a number hints at, by the parts of the words that say so: "Zugangswort" is about a password.

Looser than `names`: a hint decides nothing by itself, the weights say what it is worth.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

_KEY = 3  # letters, by which parts are looked up; the shortest has so many


def _read() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """By its first letters, each part and what it hints at."""
    table: Mapping[str, str] = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
    parts: dict[str, list[tuple[str, str]]] = {}
    for name, words in table.items():
        for part in words.split():
            parts.setdefault(part[:_KEY], []).append((part, name))
    return {key: tuple(rows) for key, rows in parts.items()}


_PARTS = _read()


def hints(words: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """For each word, what it hints at. Words as `Token.plain` has them."""
    known: dict[str, tuple[str, ...]] = {}
    return tuple([known[word] if word in known else known.setdefault(word, cues(word)) for word in words])


def cues(word: str) -> tuple[str, ...]:
    """What a word by itself hints at."""
    framed = f"^{word}$"
    found: dict[str, None] = {}
    for at in range(len(framed) - _KEY + 1):
        for part, name in _PARTS.get(framed[at : at + _KEY], ()):
            if framed.startswith(part, at):
                found[name] = None
    return tuple(sorted(found)) if len(found) > 1 else tuple(found)
