"""What a kind of page is called: phrases per language of company sites, and how they are found in a text.

A phrase is a row of words; `*` at a word's end or start stands for any letters ("rücksend*", "*vilkår"). A leading `~`
marks a phrase that means something else in another language ("retour" is "back" in French): it counts only on
sites in its own language. `@` stands for a word of the company's own name ("about @").
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from wizard.domain.facts import PageKind

LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe", "ł": "l"})
SHORT = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "æ": "ae", "ø": "o", "å": "a", "œ": "oe", "ł": "l"})
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Words:
    """One language's words for a kind, phrases divided by commas.

    `names` are what such a page is called, in a menu or as its title; `hints` serve the kind too but mean less
    ("Help" for the FAQ) and count where they stand nearly alone; `sections` head a part of another page (terms,
    delivery) that serves the kind, and are too common to trust in a menu.
    """

    names: str
    hints: str = ""
    sections: str = ""


@dataclass(frozen=True)
class Kind:
    """A kind of page, with its words in every language of SITE_LANGUAGES (other languages: menu names only).

    `never`: phrases in any language that look like the kind and are not ("contact lenses"). `types`: schema.org
    types of such a page. `within`: kinds of pages whose sections may serve this kind (R7: small print).
    """

    kind: PageKind
    words: Mapping[str, Words]
    never: str = ""
    types: tuple[str, ...] = ()
    within: frozenset[PageKind] = frozenset()


@dataclass(frozen=True)
class Phrase:
    """A row of word patterns, each a set of spellings."""

    words: tuple[str, ...]
    language: str
    strength: float
    own_language_only: bool


@lru_cache(maxsize=50_000)
def fold(text: str) -> tuple[str, ...]:
    """The words of a text: lower case, without accents, German and Nordic letters written out ("über" → "ueber")."""
    if text.isascii():
        return tuple(WORD.findall(text.lower()))
    plain = unicodedata.normalize("NFC", text).lower().translate(LONG)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return tuple(WORD.findall(plain))


def spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    """Each way to write a phrase's words without special letters: "über uns" as "ueber uns" and "uber uns"."""
    per_word = []
    for word in phrase.lower().replace("'", " ").split():
        both = {_pattern(word.translate(LONG)), _pattern(word.translate(SHORT))} - {""}
        if both:
            per_word.append(sorted(both))
    return (tuple(words) for words in product(*per_word))


def _pattern(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return re.sub(r"[^\w*@]", "", plain)


def phrases(listed: str, language: str, strength: float) -> Iterator[Phrase]:
    """The phrases of a comma-divided list, in all spellings."""
    for entry in listed.replace("\n", " ").split(","):
        text = entry.strip()
        if text:
            for words in spellings(text.removeprefix("~")):
                yield Phrase(words, language, strength, text.startswith("~"))


def matches(pattern: str, word: str) -> bool:
    """Does a word fit a word pattern?"""
    if "*" not in pattern:
        return pattern == word
    inner = pattern.strip("*")
    if pattern.startswith("*") and pattern.endswith("*"):
        return inner in word
    return word.endswith(inner) if pattern.startswith("*") else word.startswith(inner)
