"""What separates a word that was typed from the one that was meant, and what such a slip weighs."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

_LETTERS = {
    "en": "etaoinshrdlcumwfgypbvkjxqz'",
    "de": "enisratdhulcgmobwfkzüvpäßjöyqx",
    "da": "erntidaslogkmfvubpåhøyæjcxwzq",
}
_ROWS = ("qwertyuiopåü", "asdfghjkløæöä", "zxcvbnm")
_GERMAN_ROWS = ("qwertzuiopü", "asdfghjklöä", "yxcvbnm")
_VOWELS = frozenset("aeiouyäöüæøå")
# Letters, and pairs of letters, that sound alike to somebody who writes by ear.
_ALIKE = {
    "": "ck sc sz cz kq vw iy ae eo ei ao",
    "en": "ea ie ei ou sc sz ck gj iy ao",
    "de": "dt bp gk fv vw eä oö uü sz sß iü ck zc yü iy äe",
    "da": "dt bp gk eæ øo åo øy yi ei vf aæ sc sz ck vu jg jh æa æi",
}
_GROUPS = {  # each way round; nothing on one side: a letter that is not heard
    "en": "f/ph ie/ei ant/ent ance/ence able/ible tion/sion sc/s sc/c c/s k/ch er/or er/ar le/el al/le ou/u ea/e "
    "ee/ea gh/ kn/n wr/r wh/w us/ous ys/is ck/k que/k ary/ery ory/ery sede/ceed cede/ceed full/ful ite/it "
    "ely/ly ally/ly e/i ss/c cc/c mm/m rr/r ie/y ey/y ise/ice z/s are/air ght/t mb/m dge/ge air/ere eer/ere "
    "tch/ch",
    "de": "f/ph f/v v/w ie/ei ie/i ih/ie i/ih ä/e äu/eu ss/ß s/ß s/ss z/tz k/ck d/t dt/t tt/t t/th ng/nk g/ch "
    "ig/ich lig/lich a/er gt/kt b/p g/k h/ ah/a oh/o uh/u eh/e ee/eh aa/ah üh/ü öh/ö y/i y/ü x/ks chs/x "
    "ks/chs qu/kw ent/end tion/zion wieder/wider z/s c/k ai/ei",
    "da": "d/ h/ hv/v hj/j gj/g sk/sj sch/sj ch/sj nd/n ld/l rd/r ds/s ts/s e/æ ø/o å/o y/ø ej/aj eg/ej ig/ej øj/øg "
    "ov/ou af/au av/af v/g k/ck k/c x/ks t/d tion/sjon sion/tion ert/eret te/ede er/re ene/ende r/rr nn/n "
    "mm/m s/c z/s lig/li",
}
_DOUBLED, _SWAPPED, _ALIKE_COST, _VOWEL, _NEIGHBOUR, _MISSING, _EXTRA, _OTHER = 0.5, 0.6, 0.6, 0.75, 0.8, 0.85, 0.9, 1.1
_FIRST = 0.4  # the first letter is nearly always right


def near(word: str, language: str) -> Iterator[str]:
    """Every row of letters that is one letter more, less, other or swapped away. `word`: in lower case."""
    letters = _LETTERS[language]
    for at in range(len(word)):
        before, rest = word[:at], word[at + 1 :]
        yield before + rest
        if rest:
            yield before + rest[0] + word[at] + rest[1:]
        for letter in letters:
            yield before + letter + rest
            yield before + letter + word[at:]
    for letter in letters:
        yield word + letter


@lru_cache(maxsize=8)
def _groups(language: str) -> tuple[tuple[str, str], ...]:
    pairs = [pair.partition("/") for pair in _GROUPS[language].split()]
    return tuple((typed, meant) for one, _, other in pairs for typed, meant in ((one, other), (other, one)) if typed)


def by_ear(word: str, language: str) -> Iterator[str]:
    """What the word may be for somebody who writes as it sounds: letters doubled or not, groups that sound alike."""
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        elif word[at] not in "'-":
            yield word[: at + 1] + word[at:]
    for typed, meant in _groups(language):
        at = word.find(typed)
        while at >= 0:
            yield word[:at] + meant + word[at + len(typed) :]
            at = word.find(typed, at + 1)


@lru_cache(maxsize=8)
def _alike(language: str) -> frozenset[str]:
    both = f"{_ALIKE['']} {_ALIKE[language]}".split()
    return frozenset([*both, *(pair[::-1] for pair in both)])


@lru_cache(maxsize=8)
def _neighbours(language: str) -> frozenset[str]:
    rows = _GERMAN_ROWS if language == "de" else _ROWS
    side = [row[at : at + 2] for row in rows for at in range(len(row) - 1)]
    below = [
        over[at + shift] + under[at]
        for over, under in pairwise(rows)
        for at in range(len(under))
        for shift in (0, 1)
        if at + shift < len(over)
    ]
    return frozenset([*side, *below, *(pair[::-1] for pair in [*side, *below])])


def _other(typed: str, meant: str, language: str) -> float:
    pair = typed + meant
    if pair in _alike(language):
        return _ALIKE_COST
    if typed in _VOWELS and meant in _VOWELS:
        return _VOWEL
    return _NEIGHBOUR if pair in _neighbours(language) else _OTHER


def weight(typed: str, meant: str, language: str) -> float:
    """How unlikely it is that somebody typed the one and meant the other: 0 for the same, about 1 a slip."""
    rows = [[0.0] * (len(meant) + 1) for _ in range(len(typed) + 1)]
    for at in range(1, len(typed) + 1):
        rows[at][0] = rows[at - 1][0] + _EXTRA + (_FIRST if at == 1 else 0)
    for at in range(1, len(meant) + 1):
        rows[0][at] = rows[0][at - 1] + _MISSING + (_FIRST if at == 1 else 0)
    for here, letter in enumerate(typed, start=1):
        for there, wanted in enumerate(meant, start=1):
            rows[here][there] = _cheapest(rows, typed, meant, here, there, letter, wanted, language)
    return rows[-1][-1]


def _cheapest(
    rows: list[list[float]], typed: str, meant: str, here: int, there: int, letter: str, wanted: str, language: str
) -> float:
    first = _FIRST if here == there == 1 else 0.0
    same = 0.0 if letter == wanted else _other(letter, wanted, language) + first
    extra = _DOUBLED if here > 1 and letter == typed[here - 2] else _EXTRA
    missing = _DOUBLED if there > 1 and wanted == meant[there - 2] else _MISSING
    if wanted == "'":
        missing = _DOUBLED
    best = min(rows[here - 1][there - 1] + same, rows[here - 1][there] + extra, rows[here][there - 1] + missing)
    if here > 1 and there > 1 and letter == meant[there - 2] and wanted == typed[here - 2] and letter != wanted:
        best = min(best, rows[here - 2][there - 2] + _SWAPPED + (_FIRST / 2 if here == there == 2 else 0.0))
    return best
