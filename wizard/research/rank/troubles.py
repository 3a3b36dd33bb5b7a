"""Which troubles a text speaks of, and how surely: `troubles.toml`, ready to be matched."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from wizard.domain.letter import Trouble
from wizard.research.rank.words import code_of, fold, table

_WEIGHT = re.compile(r"^(?P<words>[^(]+?)\s*(?:\((?P<weight>[\d.]+)\))?$")
_GAP = r"(?:[^ ]* ){0,4}"  # up to four words between


@dataclass(frozen=True)
class Signs:
    """One trouble's words in one language, the surest first."""

    signs: tuple[tuple[float, re.Pattern[str]], ...]
    against: re.Pattern[str] | None

    def in_text(self, text: str) -> float:
        """How surely the text (folded words between single spaces) speaks of it, 0 to 1."""
        found = next((weight for weight, sign in self.signs if sign.search(text)), 0.0)
        return 0.0 if found and self.against and self.against.search(text) else found


def sureness(trouble: Trouble, words: Sequence[str], language: str) -> float:
    """How surely these words speak of the trouble, 0 to 1; 0 in a language that it has no words in."""
    return _sureness(trouble, tuple(words), code_of(language))


@lru_cache(maxsize=20_000)
def _sureness(trouble: Trouble, words: tuple[str, ...], code: str) -> float:
    signs = _signs().get((trouble, code))
    return signs.in_text(f" {' '.join(map(fold, words))} ") if signs else 0.0


def troubles_in(words: Sequence[str], language: str) -> Mapping[Trouble, float]:
    """Every trouble that these words speak of, the surest first."""
    found = {trouble: sureness(trouble, words, language) for trouble in Trouble}
    return dict(sorted(((one, sure) for one, sure in found.items() if sure), key=lambda row: -row[1]))


def sign_words(language: str) -> frozenset[str]:
    """The folded words of one language that give troubles away: "*" stands for any letters."""
    rows = [cast("dict[str, str]", row["for"]) for row in table("troubles.toml").values()]
    signs = [_WEIGHT.match(one.strip()) for row in rows for one in row.get(code_of(language), "").split(",")]
    return frozenset(fold(word) for sign in signs if sign for word in sign["words"].split() if word != "..")


@lru_cache(maxsize=1)
def _signs() -> Mapping[tuple[Trouble, str], Signs]:
    return {
        (Trouble(key), language): _compiled(words, cast("dict[str, str]", row.get("against", {})).get(language, ""))
        for key, row in table("troubles.toml").items()
        for language, words in cast("dict[str, str]", row["for"]).items()
    }


def _compiled(words: str, against: str) -> Signs:
    by_weight: dict[float, list[str]] = {}
    for one in words.split(","):
        parts = _WEIGHT.match(one.strip())
        if parts is None:
            raise ValueError(f"troubles.toml: {one!r}")
        by_weight.setdefault(float(parts["weight"] or 1), []).append(_expression(parts["words"]))
    signs = tuple((weight, _any(by_weight[weight])) for weight in sorted(by_weight, reverse=True))
    spoken_against = [_expression(one) for one in against.split(",") if one.strip()]
    return Signs(signs, _any(spoken_against) if spoken_against else None)


def _expression(pattern: str) -> str:
    made = ""
    for word in fold(pattern).split():
        made += _GAP if word == ".." else re.escape(word).replace(r"\*", "[^ ]*") + " "
    return made


def _any(expressions: Sequence[str]) -> re.Pattern[str]:
    return re.compile(f"(?<= )(?:{'|'.join(expressions)})")
