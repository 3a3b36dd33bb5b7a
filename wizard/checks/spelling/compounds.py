"""Compounds as German and Danish make them: known words put together, some with letters between them."""

import re
from collections.abc import Iterator
from functools import partial

from wizard.checks.spelling.vocabulary import Vocabulary

_LINKS = {"de": ("", "s", "es", "n", "en", "er", "e", "ns"), "da": ("", "s", "e", "er")}
_SHORT = {  # parts of two or three letters that compounds are made of; others are found in any misspelling
    "de": frozenset(
        "abo tag zug weg amt tür rad bad öl uhr ort app bus box see bau hof not gas typ rat fuß arm eis tee nr".split()
    ),
    "da": frozenset(
        "bil dør tog bus fly vej dag år uge køb sag tab mad øl tøj hus rum sko sol vin tur køl is by el gas net app tv "
        "ord ski bad hal kop fag lån løn råd kø te sø uld sok bog fod nat hår kam tal mål ben arm ryg dyr luft jul lys "
        "ur tag tid mur vvs sms nr".split()
    ),
}
_ADJECTIVE = re.compile(
    r"(?:(?:\w+ge|ge|be|ver|er|ent|zer)\w+(?:t|en)|\w+(?:iert|lich|ig|isch|los|bar|haft|sam|weise)|frei|voll|reich|arm|wert|fest"
    r"|dicht|leer|warm|kalt|blau|rot|grün|schwarz|weiß|grau|braun|gelb|lang|weit|hoch|breit|groß|klein|neu|alt|artig)(?:e[nmrs]?)?$"
)
_NEVER_FIRST = frozenset(  # written by themselves: "meget dårlig" is two words
    "lidt meget ikke ingen noget nogen nogle mange hver hvor hvad hvem langt mere altid aldrig hvis nicht sehr".split()
)
_SHORTEST = 4
_DEEPEST = 2  # joints


def is_compound(word: str, words: Vocabulary) -> bool:
    """Whether the word is made of others. German: a capital makes it a noun, whose last part is one."""
    last_is = (
        partial(_is_noun, words=words)
        if word[0].isupper() or words.language == "da"
        else partial(_is_other, words=words)
    )
    return any(last_is(last) and _is_first(first, words, _DEEPEST) for first, last in _halves(word.lower(), words))


def _halves(word: str, words: Vocabulary) -> Iterator[tuple[str, str]]:
    for at in range(2, len(word) - 1):
        if _is_long_enough(word[at:], words):
            yield word[:at], word[at:]


def _is_long_enough(part: str, words: Vocabulary) -> bool:
    return len(part) >= _SHORTEST or part in _SHORT[words.language]


def _is_first(part: str, words: Vocabulary, depth: int) -> bool:
    if part in _NEVER_FIRST:
        return False
    if any(_is_stem(stem, words) for stem in _stems(part, words)):
        return True
    return depth > 1 and any(
        _is_stem(last, words) and _is_first(first, words, depth - 1)
        for first, rest in _halves(part, words)
        for last in _stems(rest, words)
    )


def _stems(part: str, words: Vocabulary) -> Iterator[str]:
    """What the part is without the letters that join it to the next."""
    for link in _LINKS[words.language]:
        stem = part.removesuffix(link) if link else part
        if (stem != part or not link) and _is_long_enough(stem, words):
            yield stem


def _is_stem(stem: str, words: Vocabulary) -> bool:
    if words.language == "da":
        return words.has(stem)
    # Nouns, adjectives, and verbs without their ending: Lieferdatum, Rücksendeschein.
    return (
        words.has(stem.capitalize()) or words.has(stem) or any(words.has(stem + ending) for ending in ("en", "n", "e"))
    )


def _is_noun(part: str, words: Vocabulary) -> bool:
    if words.language == "da":
        return words.has(part) or (part.endswith("s") and words.has(part[:-1]))
    return words.has(part.capitalize())


def _is_other(part: str, words: Vocabulary) -> bool:
    """An adjective or a participle behind a noun: passwortgeschützt."""
    return bool(_ADJECTIVE.match(part)) and words.has(part)
