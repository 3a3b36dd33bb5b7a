"""What a word beside a number hints at, by the parts of the words that say so: "Zugangswort" is about a password.

Looser than `names`: a hint decides nothing by itself, the weights say what it is worth.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path


def _read() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: Mapping[str, str] = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
    return tuple((name, re.compile("|".join(parts.split()))) for name, parts in table.items())


_CUES = _read()


@lru_cache(maxsize=8192)
def cues(word: str) -> tuple[str, ...]:
    """The hints in a word, by their names. `word` as `Token.plain` has it."""
    return tuple(name for name, parts in _CUES if parts.search(word))
