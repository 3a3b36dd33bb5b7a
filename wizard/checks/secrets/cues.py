"""What a word beside a number hints at, by the parts of the words that say so: "Zugangswort" is about a password.

Looser than `names`: a hint decides nothing by itself, the weights say what it is worth.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path


def _read() -> tuple[tuple[str, str], ...]:
    table: Mapping[str, str] = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
    return tuple((part, name) for name, parts in table.items() for part in parts.split())


_PARTS = _read()


def hints(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """For each word, what it hints at. Words as `Token.plain` has them.

    All words are searched at once: that a part is nowhere in a text takes a microsecond to say.
    """
    joined = "".join(f"^{word}$" for word in words)
    starts = list(accumulate((len(word) + 2 for word in words), initial=0))
    found: list[dict[str, None]] = [{} for _ in words]
    for part, name in _PARTS:
        at = joined.find(part)
        while at >= 0:
            word = bisect_right(starts, at) - 1
            found[word][name] = None
            at = joined.find(part, starts[word + 1])
    return tuple(map(tuple, found))


def cues(word: str) -> tuple[str, ...]:
    """What a word by itself hints at."""
    return hints((word,))[0]
