"""Word lists of a language, and which of them a word belongs to, however it is disguised.

`words/<language>.toml` holds the lists, a table for each:

    [lists.vile]
    list = "idiot/en blöd"        words; after each "/" an ending that the word may take
    endings = "er e es en em"     endings that every word of the list may take
    begins = "scheiß"             a longer word that begins like this belongs to the list
    ends = "idiot idioten"        or ends like this
    rude = true                   disguises are looked through: id10t, A****loch, idioooot
    capital = true                only where it is written with a capital: German "Sie", not "sie"

`slips` are words of the lists, of six letters or more, that are known in spite of a slip of the thumb ("idoit"): those
without honest neighbours. `ordinary` are words that only look like slips or compounds of rude ones. `[parts]` names
pieces of patterns that several rules share. `capitals_are_names`: a capital within a sentence makes a name of a word
("The Idiot").
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "words"

_FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "é": "e"})
_SIGNS = str.maketrans("0134579@$!|€+", "oieastgasiiet")
_SIGNS_L = str.maketrans("0134579@$!|€+", "oleastgasllet")  # 1, ! and | may be an l as well
_HIDDEN = re.compile(r"[*#%&]+")
_JOINTS = re.compile(r"[-'_.]")
_REPEATED = re.compile(r"(.)\1{2,}")
_SHORTEST_WITH_SLIPS = 6  # letters; shorter words have too many honest neighbours
_LONGEST = 40  # letters of a word that is worth looking at
_FIRST_CODE = 0x4E00  # no letter of our languages: a code is never taken for a word's own


def folded(word: str) -> str:
    """In lower case and in the letters of a plain keyboard, so that "Lügner" and "Luegner" are one word."""
    lower = word.lower()
    return lower if lower.isascii() else lower.translate(_FOLDED)


Codes = Mapping[str, str]  # folded word, or part of one -> the codes of its lists


@dataclass(frozen=True)
class Parts:
    """Beginnings or ends of words."""

    codes: Codes
    lengths: tuple[int, ...]  # of the parts, shortest first
    outer: frozenset[str]  # as many letters as the shortest has, at the outer end of each


@dataclass(frozen=True)
class Lexicon:
    """One language. A list's code is a single character, so that patterns can name it."""

    lists: Mapping[str, str]  # list -> code
    parts: Mapping[str, str]
    exact: Codes
    capital: Codes  # of words with a capital, besides the others
    begins: Parts
    ends: Parts
    rude: Codes  # the words that people disguise
    rude_by_letter: Mapping[str, tuple[tuple[str, str], ...]]  # first letter -> words and their codes
    slips: Mapping[str, str]  # a rude word with a letter left out -> that word
    mistyped: frozenset[str]  # the words of `slips`
    mistyped_begin: frozenset[str]  # their first two letters, those of `slips` as well …
    mistyped_end: frozenset[str]  # … and their last two
    ordinary: frozenset[str]
    contractions: Mapping[str, str]  # folded, as people run them together -> the words
    endings: Mapping[str, str]  # what is run together with any word ("'re") -> the word
    capitals_are_names: bool
    common: frozenset[str]  # words and codes by which a pattern is not told from others

    def spelled_out(self, word: str) -> tuple[str, ...]:
        """The words that a folded word is run together from: "you are" of "you're"."""
        if said := self.contractions.get(word):
            return tuple(said.split())
        if "'" in word:
            _, mark, ending = word.rpartition("'")
            for end, stands_for in self.endings.items():
                if end == mark + ending or (end == "n't" and word.endswith(end)):
                    return word.removesuffix(end), stands_for
        return (word,)

    def codes_of(self, word: str) -> str:
        """The codes of all lists that a folded word belongs to, "" for none."""
        if len(word) > _LONGEST:
            return ""
        found = self.exact.get(word, "")
        if found or word in self.ordinary or word.isdigit():
            return found
        plain = word.replace("-", "")
        return self.exact.get(plain) or self._compound(plain) or self._disguised(word)

    def _compound(self, word: str) -> str:
        begins, ends, codes = self.begins, self.ends, ""
        if begins.lengths and word[: begins.lengths[0]] in begins.outer:
            codes = "".join(begins.codes.get(word[:length], "") for length in begins.lengths if length < len(word))
        if ends.lengths and word[-ends.lengths[0] :] in ends.outer:
            codes += "".join(ends.codes.get(word[-length:], "") for length in ends.lengths if length < len(word))
        return "".join(sorted(set(codes))) if codes else ""

    def _disguised(self, word: str) -> str:
        if word.isalpha():
            return self._slip(word)
        if not any(letter.isalpha() for letter in word):
            return ""
        if _HIDDEN.search(word):
            return self._starred(word)
        plain = {_JOINTS.sub("", word.translate(signs)) for signs in (_SIGNS, _SIGNS_L)}
        return next(filter(None, (self.rude.get(one) or self._compound(one) or self._slip(one) for one in plain)), "")

    def _slip(self, word: str) -> str:
        """Of a word with letters repeated, or with one left out, added, changed or swapped with its neighbour."""
        for fewer in (r"\1", r"\1\1") if _REPEATED.search(word) else ():
            once = _REPEATED.sub(fewer, word)
            if found := self.rude.get(once) or self._compound(once):
                return found
        if len(word) < _SHORTEST_WITH_SLIPS - 1:
            return ""
        meant = self.slips.get(word) or (next(self._near(word), "") if self._may_be_near(word) else "")
        return self.exact[meant] if meant else ""

    def _may_be_near(self, word: str) -> bool:
        """Whether its outer letters, with a slip at most, are those of a word that is known in spite of one."""
        begins, ends = {word[:2], word[0] + word[2]}, {word[-2:], word[-3:-1], word[-3] + word[-1]}
        return not (self.mistyped_begin.isdisjoint(begins) or self.mistyped_end.isdisjoint(ends))

    def _near(self, word: str) -> Iterator[str]:
        for at in range(1, len(word)):  # hardly anybody mistypes the first letter
            shorter = word[:at] + word[at + 1 :]
            if shorter in self.mistyped:
                yield shorter
            meant = self.slips.get(shorter, "")
            if len(meant) == len(word) and meant[0] == word[0] and _one_slip(word, meant):
                yield meant

    def _starred(self, word: str) -> str:
        """f***, A****loch, sh*t: what is left fits a rude word, and each hidden part hides about as many letters."""
        if word[0] not in self.rude_by_letter:
            return ""
        plain = _HIDDEN.split(word.translate(_SIGNS))
        letters = [re.escape(_JOINTS.sub("", part)) for part in plain]
        stars = [rf"[a-z]{{1,{len(match[0]) + 2}}}" for match in _HIDDEN.finditer(word)]
        like = re.compile("".join(chain.from_iterable(zip(letters, [*stars, ""], strict=True))))
        return "".join(codes for one, codes in self.rude_by_letter[word[0]] if like.fullmatch(one))


def _one_slip(word: str, meant: str) -> bool:
    """Is one letter changed, or are two neighbours swapped?"""
    wrong = [at for at, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and word[first] == meant[second] and word[second] == meant[first]
    return len(wrong) == 1


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a language of letters."""
    said = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    lists = {name: chr(_FIRST_CODE + number) for number, name in enumerate(said["lists"])}
    tables = [(lists[name], table) for name, table in said["lists"].items()]
    rude = [(code, table) for code, table in tables if table.get("rude")]
    disguised = _codes((code, _forms(table)) for code, table in rude)
    mistyped = folded(said.get("slips", "")).split()
    slips = {word[:at] + word[at + 1 :]: word for word in mistyped for at in range(1, len(word))}
    return Lexicon(
        lists=lists,
        parts=said.get("parts", {}),
        exact=_codes((code, _forms(table)) for code, table in tables if not table.get("capital")),
        capital=_codes((code, _forms(table)) for code, table in tables if table.get("capital")),
        begins=_parts(((code, table.get("begins", "")) for code, table in tables), lambda part, length: part[:length]),
        ends=_parts(((code, table.get("ends", "")) for code, table in tables), lambda part, length: part[-length:]),
        rude=disguised,
        rude_by_letter={
            letter: tuple((word, codes) for word, codes in disguised.items() if word[0] == letter)
            for letter in {word[0] for word in disguised}
        },
        mistyped=frozenset(mistyped),
        mistyped_begin=frozenset(word[:2] for word in (*mistyped, *slips)),
        mistyped_end=frozenset(word[-2:] for word in (*mistyped, *slips)),
        slips=slips,
        ordinary=frozenset(folded(said.get("ordinary", "")).split()),
        contractions={folded(word): folded(words) for word, words in said.get("contractions", {}).items()},
        endings=said.get("endings", {}),
        capitals_are_names=said.get("capitals_are_names", False),
        common=frozenset(folded(said["common"]).split()) | {lists[name] for name in said["common_lists"].split()},
    )


def _forms(table: Mapping[str, Any]) -> Iterator[str]:
    """Each word of a list with each ending that it may take."""
    common = table.get("endings", "").split()
    for entry in table.get("list", "").split():
        word, *own = entry.split("/")
        yield from (folded(word + ending).replace("-", "") for ending in ("", *own, *common))


def _codes(tables: Iterable[tuple[str, Iterable[str]]]) -> Codes:
    found: dict[str, str] = {}
    for code, words in tables:
        for word in words:
            if code not in found.get(word, ""):
                found[word] = found.get(word, "") + code
    return found


def _parts(tables: Iterable[tuple[str, str]], outer: Callable[[str, int], str]) -> Parts:
    codes = _codes((code, folded(words).split()) for code, words in tables)
    lengths = tuple(sorted({len(part) for part in codes}))
    return Parts(codes, lengths, frozenset(outer(part, lengths[0]) for part in codes))
