"""The words of an answer and the patterns that are looked for in them.

    have .. refunded     up to three words between; `...` up to nine
    we|i {send}          one of several words; a word of a list of the same file
    refund* *gutschein   a word that begins or ends like this; ge*t: both
    already? !not        perhaps; not before this word
    ^ please             where the stretch begins

Patterns stand in `words/xx.toml`, in lower case, with "ss" for "ß". Amounts of money are the one word "amount", shares
the word "percent". Gaps are bounded, and so are the stretches, so that no text takes long to read.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"
LANGUAGES = ("en", "de", "da")
MOST_WORDS = 90  # of one stretch that are looked at

_MONEY = re.compile(
    r"(?:(?:[€£$]|\b(?:eur|euro|gbp|usd|dkk|chf|kr|sek|nok)\b\.?)\s{0,2}(?P<front>\d[\d.,'’]{0,12}))"
    r"|(?P<back>\d[\d.,'’]{0,12}(?:\s\d{3}\b)?)(?:[.,]?[-–—]{1,2})?\s{0,2}"
    r"(?:[€£$]|(?:eur|euros?|gbp|usd|dkk|chf|kr|kroner|sek|nok|pounds?|pund|dollars?|franken|fr|p|pence|cents?"
    r"|øre)\b\.?)",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"(?P<share>\d{1,3}(?:[.,]\d{1,2})?)\s{0,2}(?:%|percent\b|per cent\b|prozent\b|procent\b)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*|[^\W_]+")
_SHORT = (
    (re.compile(r"\b(?:can't|cannot)\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(it|that|there|here|what|he|she|who)'s\b"), r"\1 is"),
    (re.compile(r"\b(i|we|you|he|she|they)'d\b"), r"\1 would"),
)


def spaced(text: str) -> str:
    """The words of a stretch in lower case with a space around each, as the patterns want them."""
    text = _PERCENT.sub(" percent ", _MONEY.sub(" amount ", text)).lower().replace("’", "'").replace("ß", "ss")
    for short, long in _SHORT:
        text = short.sub(long, text)
    words = _WORD.findall(text)[:MOST_WORDS]
    return f" {' '.join(words)} "


def amounts(text: str) -> tuple[float, ...]:
    """The amounts of money in a text, without their currency: 1234.5 for "1.234,50 €"."""
    found = (figure(match["front"] or match["back"]) for match in _MONEY.finditer(text))
    return tuple(one for one in found if one is not None)


def shares(text: str) -> tuple[float, ...]:
    """The shares of a hundred: 40.0 for "40 %"."""
    return tuple(float(match["share"].replace(",", ".")) for match in _PERCENT.finditer(text))


def figure(typed: str) -> float | None:
    """A number as people type it; the last of two signs, or one with two digits behind it, is the decimal one."""
    bare = re.sub(r"[\s'’]", "", typed).rstrip(".,")
    cents = re.search(r"[.,](\d{1,2})$", bare)
    digits = re.sub(r"\D", "", bare[: cents.start()] if cents else bare)
    return float(f"{digits}.{cents[1] if cents else 0}") if digits else None


@dataclass(frozen=True)
class Wordings:
    """Patterns as one; falsy where there are none."""

    pattern: re.Pattern[str] | None

    def __bool__(self) -> bool:
        return self.pattern is not None

    def match(self, words: str) -> bool:
        return self.pattern is not None and self.pattern.search(words) is not None

    def count(self, words: str) -> int:
        return len(self.pattern.findall(words)) if self.pattern else 0

    def without(self, words: str) -> str:
        return self.pattern.sub("~ ", words) if self.pattern else words


def wordings(patterns: Iterable[str], lists: Mapping[str, str]) -> Wordings:
    """Patterns made ready. Raises KeyError where one names an unknown list."""
    each = [_compiled(pattern, lists) for pattern in patterns if pattern.strip()]
    return Wordings(re.compile(f"(?<= )(?:{'|'.join(each)})") if each else None)


_GAPS = {"..": "(?:[^ ]+ ){0,3}?", "...": "(?:[^ ]+ ){0,9}?", "^": r"(?<=\A )", "$": r"\Z"}


def _compiled(pattern: str, lists: Mapping[str, str]) -> str:
    return "".join(_GAPS.get(item) or _item(item, lists) for item in pattern.split())


def _item(item: str, lists: Mapping[str, str]) -> str:
    perhaps, never = item.endswith("?"), item.startswith("!")
    choices = "|".join(_choice(choice, lists) for choice in item.strip("?!").split("|"))
    if never:
        return f"(?!(?:{choices}) )"
    return f"(?:(?:{choices}) ){'?' if perhaps else ''}"


def _choice(choice: str, lists: Mapping[str, str]) -> str:
    if choice.startswith("{"):
        return "|".join(_choice(word, lists) for word in lists[choice.strip("{}")].split())
    return "[^ ]*".join(re.escape(piece) for piece in choice.split("*"))


@dataclass(frozen=True)
class Words:
    """What one language has: patterns by what they tell, patterns by subject, words that say nothing, and where a
    sentence may be taken apart."""

    tells: Mapping[str, Wordings]
    subjects: Mapping[str, Wordings]
    idle: frozenset[str]
    split: Mapping[str, str]

    def tell(self, name: str, words: str) -> bool:
        return self.tells[name].match(words)


@cache
def words_of(language: str) -> Words:
    """Raises FileNotFoundError for a language that has no words here."""
    said = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    lists: Mapping[str, str] = said["lists"]
    return Words(
        {name: wordings(patterns_in(one), lists) for name, one in said["tells"].items()},
        {name: wordings(patterns_in(one), lists) for name, one in said["subjects"].items()},
        frozenset(said["idle"]["words"].split()),
        said["split"],
    )


def patterns_in(said: str) -> list[str]:
    """Patterns stand one on a line, or with commas between."""
    return [pattern for line in said.splitlines() for pattern in line.split(",")]
