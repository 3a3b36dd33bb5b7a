"""Long lists of words as regular expressions that are fast to look for.

Python's `re` tries one alternative after another at every letter of a text; told apart by their first letter, it tries
the few that can be there.
"""

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[^\W_](?![?*+{])")


def one_of(patterns: Iterable[str]) -> str:
    """Matches what "a|b|c" of these patterns would match: of those with a first letter in common, the first one."""
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        begins = _PLAIN.match(pattern) and "|" not in pattern
        groups.setdefault(pattern[0] if begins else "", []).append(pattern[1:] if begins else pattern)
    others = groups.pop("", [])
    told_apart = [f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items()]
    return "|".join([*told_apart, *others])
