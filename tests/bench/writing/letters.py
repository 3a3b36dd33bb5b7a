"""The texts that the writing checks are measured on: ordinary prose, and hostile texts of the same size."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from wizard.checks.check import Piece

LANGUAGES = ("en", "de", "da")
WORDS = 300  # of a letter
LETTERS = Path(__file__).parents[2] / "corpus" / "writing" / "spelling"

# What patterns, word lists and splitters of compounds like least, again and again.
_SEEDS: Mapping[str, str] = {
    "one letter": "a",
    "umlauts": "ä",
    "digits": "4",
    "groups of digits": "4111 ",
    "spaces": " ",
    "lines": "\n",
    "marks": "!?",
    "quotation marks": '"a ',
    "apostrophes": "'a' ",
    "hyphens": "a-",
    "points": "a.b.",
    "capitals": "AAAAA ",
    "brackets": "[a",
    "unknown words": "xqz{n}w ",
    "unknown names": "Xqz{n}w. ",
    "long words": "bilhusvejdagsagtabmadtur{n} ",
    "compounds": "dampfschifffahrtsgesellschaftx{n} ",
    "misspelled words": "recieved alot retuneret garnicht ",
    "little words": "the of to and is at her so det er ",
    "passwords": "password is my pin ",
    "insults": "you are your such an ",
    "attached": "I have attached ",
    "sentences": "A. B. ",
    "emoji": "\U0001f600",
}
NAMES = tuple(_SEEDS)


@cache
def prose(language: str) -> str:
    return "\n\n".join(tomllib.loads((LETTERS / f"{language}.toml").read_text("utf-8"))["letters"])


def letter(language: str) -> Piece:
    """The first 300 words of the letters of that language, its paragraphs kept."""
    text, words, at = prose(language), 0, 0
    while words < WORDS:
        at = text.index(" ", at + 1)
        words += 1
    return Piece("details.happened", text[:at], language)


def long_prose(language: str, size: int) -> Piece:
    once = prose(language)
    return Piece("details.happened", (once * (size // len(once) + 1))[:size], language)


def hostile(name: str, language: str, size: int) -> Piece:
    """`{n}` in a seed becomes letters that differ each time, so that nothing is looked at only once."""
    seed, length = _SEEDS[name], 0
    parts: list[str] = []
    while length < size:
        parts.append(seed.replace("{n}", _letters(len(parts))))
        length += len(parts[-1])
    return Piece("details.happened", "".join(parts)[:size], language)


def _letters(number: int) -> str:
    told = ""
    while number:
        number, rest = divmod(number, 26)
        told += chr(ord("a") + rest)
    return told
