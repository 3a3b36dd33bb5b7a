"""Words as the ranking sees them: folded, stemmed, cut into groups of letters, and told apart from idle ones."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol
from unicodedata import combining, normalize

import snowballstemmer

FOLDER = Path(__file__).parent
SHORT_STEM = 4  # letters; of shorter stems, many differ in a dot alone
LONGEST = 60  # characters; what is longer is no word

_STEMMERS: Mapping[str, str] = {
    "en": "english", "de": "german", "da": "danish", "sv": "swedish", "nb": "norwegian", "nl": "dutch",
    "fr": "french", "es": "spanish", "it": "italian", "pl": "polish", "pt": "portuguese",
}  # fmt: skip
_DOTTED = re.compile("[äöü]")
_WORD = re.compile(r"[^\W_]+")
_NOT = re.compile(r"\b(ai|are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)n['’]?t\b")
# As people write these letters on a keyboard that lacks them: "Zaehler" is a meter, "zahlen" is to pay.
_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "œ": "oe"}
)


def code_of(language: str) -> str:
    """ "de-AT" as "de"; Norwegian by whichever name as "nb"."""
    code = language[:2].lower()
    return "nb" if code in ("no", "nn") else code


def fold(text: str) -> str:
    """In lower case and without accents: many leave them out, and some keyboards have none."""
    plain = text.lower().translate(_PLAIN)
    return plain if plain.isascii() else "".join(one for one in normalize("NFKD", plain) if not combining(one))


def tokens(text: str, language: str) -> list[str]:
    """The words of a text, in lower case; an English "didn't" as "did not", as it decides what a topic means."""
    lowered = text.lower()
    if code_of(language) == "en":
        lowered = _NOT.sub(r"\1 not", lowered).replace("cannot", "can not")
    return [word for word in _WORD.findall(lowered) if len(word) <= LONGEST]


def idle_words(language: str) -> frozenset[str]:
    """Words that say nothing of a topic."""
    return _lists().get(code_of(language), frozenset())


def is_idle(word: str, language: str) -> bool:
    return word in idle_words(language) or (len(word) < 2 and not word.isdigit())


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Its stem in this language, folded; the word itself in a language without a stemmer."""
    made: str = fold(_stemmer(code_of(language)).stemWord(word))
    # The German stemmer takes the dots off: fine for "Stühle", but a "Zähler" is nothing to pay ("zahlen").
    return fold(word)[: len(made) + 1] if len(made) <= SHORT_STEM and _DOTTED.search(word) else made


@lru_cache(maxsize=50_000)
def grams(word: str) -> tuple[str, ...]:
    """Its groups of four letters: they find compounds ("Wasserkocher" in "Kocher") and misspelt words."""
    plain = fold(word)
    return tuple(plain[start : start + 4] for start in range(len(plain) - 3)) if len(plain) > 4 else ()


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, dict[str, object]]:
    """A file of words beside this one, read once: nobody may write into it."""
    with (FOLDER / name).open("rb") as file:
        return tomllib.load(file)


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


class _Unstemmed:
    def stemWord(self, word: str) -> str:
        return word


@lru_cache(maxsize=32)
def _stemmer(code: str) -> _Stemmer:
    if code not in _STEMMERS:
        return _Unstemmed()
    stemmer: _Stemmer = snowballstemmer.stemmer(_STEMMERS[code])
    return stemmer


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(str(words).split()) for code, words in table("idle.toml").items()}
