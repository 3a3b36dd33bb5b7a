"""Numbers spelled out, as one reads them to somebody on the telephone: "four seven one one", "syvogfyrre elleve"."""

import re
from collections.abc import Iterator, Mapping
from functools import partial

from wizard.checks.reading import Reading, folded

VEIL = "\u2063"  # an invisible sign: what nobody reads between two digits
_FEWEST = 3  # words in a row; fewer are a count ("one or two")

_DIGITS = {
    "en": "zero one two three four five six seven eight nine",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "da": "nul en to tre fire fem seks syv otte ni",
}
_MORE = {
    "en": {"oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0"},
    "de": {"zwo": "2", "fuenf": "5", "zwoelf": "12", "dreissig": "30"},
    "da": {"et": "1", "én": "1", "ét": "1"},
}
_TEENS = {
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "da": "ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
}


def _compounds(language: str) -> Iterator[tuple[str, str]]:
    """From 21 to 99: "forty-two", "zweiundvierzig", "toogfyrre"."""
    for ten, tens in enumerate(_TENS[language].split(), 2):
        yield tens, f"{ten}0"
        for unit, word in enumerate(_DIGITS[language].split()[1:], 1):
            if language == "en":
                yield from ((f"{tens}{gap}{word}", f"{ten}{unit}") for gap in ("-", " ", ""))
            elif language == "de":
                yield f"{'ein' if unit == 1 else word}und{tens}", f"{ten}{unit}"
            else:
                yield f"{word}og{tens}", f"{ten}{unit}"


def _words(language: str) -> Mapping[str, str]:
    singles = {word: str(digit) for digit, word in enumerate(_DIGITS[language].split())} | _MORE[language]
    words = singles | {word: str(number) for number, word in enumerate(_TEENS[language].split(), 10)}
    words |= dict(_compounds(language))
    if language == "en":
        words |= {f"double {word}": digit * 2 for word, digit in singles.items()}
        words |= {f"triple {word}": digit * 3 for word, digit in singles.items()}
    return words


_VALUES = {language: _words(language) for language in _DIGITS}
_SINGLE = {language: frozenset(re.split(r"[ -]", " ".join(words))) for language, words in _VALUES.items()}


def _row(words: Mapping[str, str]) -> re.Pattern[str]:
    one = rf"(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)"
    return re.compile(rf"(?<!\w){one}(?:(?:,?[^\S\n]|-){one}){{{_FEWEST - 1},59}}", re.IGNORECASE)


def _one(words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)", re.IGNORECASE)


_ROWS = {language: (_row(words), _one(words)) for language, words in _VALUES.items()}


def with_digits(reading: Reading) -> str:
    """The text with its spelled-out numbers as digits, each in its place: a number starts and ends where its words do.

    What is left of the words is veiled: "four one one" is a 4 and three signs, a 1 and two, two and a 1.
    """
    text = reading.text
    for language, (row, one) in _ROWS.items():
        if _in_a_row(reading, _SINGLE[language]):
            text = row.sub(partial(_digits, one=one, words=_VALUES[language]), text)
    return text


def _in_a_row(reading: Reading, words: frozenset[str]) -> bool:
    """Whether so many of the words follow each other: most texts have none, and the pattern takes long to say so."""
    if words.isdisjoint(reading.words):
        return False
    spoken = [word in words for word in reading.row]
    return any(map(all, zip(*(spoken[at:] for at in range(_FEWEST)), strict=False)))


def _digits(match: re.Match[str], one: re.Pattern[str], words: Mapping[str, str]) -> str:
    row = match[0]
    found = list(one.finditer(row))
    written, at = "", 0
    for word in found:
        written += row[at : word.start()]
        written += _spread(words[folded(word[0])], len(word[0]), at_the_end=word is found[-1])
        at = word.end()
    return written


def _spread(digits: str, length: int, *, at_the_end: bool) -> str:
    """Digits over so many places, the last one at the end of two or more, or where that is wished."""
    if len(digits) == 1:
        return digits.rjust(length, VEIL) if at_the_end else digits.ljust(length, VEIL)
    return digits[:-1] + digits[-1].rjust(length - len(digits) + 1, VEIL)
