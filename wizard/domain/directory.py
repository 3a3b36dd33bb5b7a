"""Companies by name: which of those listed a typed name may mean, whatever its spelling.

Names are compared without case, accents, punctuation, spaces and legal forms ("GmbH", "A/S"). Letters with two
spellings (ü = ue = u, ø = oe = o) become one in *keys*, which find; what is *exactly* a name is decided by
`is_name`, to which "Blue" is not "Blu".
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from operator import itemgetter

EVERYWHERE = "all"  # among a company's countries: it serves customers wherever they live
LONGEST_KEY = 60  # letters; more are never needed to tell two companies apart
SHORTEST_KEY = 2  # letters; one begins too many names to be of help
SHORTEST_MISSPELLED = 4  # letters; in fewer, one mistake makes another name
MOST_WORDS = 8  # of a name, each of which it may be found by

_LONG = 8  # letters; in fewer, two mistakes make another name

_LEGAL_FORMS = frozenset(
    """ag gmbh mbh ggmbh kg kgaa ohg gbr ug ev eg ek se haftungsbeschraenkt haftungsbeschrankt
    as aps ivs ps amba ab asa hb kb oy oyj
    ltd limited plc llp llc inc incorporated corp corporation co cie
    sa sas sasu sarl scs sca snc bv nv vof bvba srl srls spa sl slu sau slne lda ltda
    spzoo sro kft zrt doo uab sia oue ou""".split()
)
_AND = frozenset("and und og och et y e en i".split())
_SMALL_WORDS = frozenset("the der die das den det of for fuer fur von van du la le les los il www com".split())
_SP_ZOO = re.compile(r"\bsp\W+z\W*o\W*o\b")  # a form in three words, the last of which is also where the lions are
# By letter, how people write it who lack the key; without the mark is the other way.
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "œ": "oe", "å": "aa"})
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ı": "i"})
# Letters that are taken for each other; "ph" is an f once the h is left out.
_SOUNDS = str.maketrans("cqzwyjf", "kksviip")


class Sort(IntEnum):
    """What a beginning is the beginning of."""

    NAME = 0
    BRAND = 1  # something that the company runs
    WORD = 2  # a later word of either
    LOOSE = 3  # any of them, as `loose` hears it


@dataclass(frozen=True)
class Listed:
    """A company of the directory."""

    slug: str  # its key in the directory
    name: str
    host: str  # of its site, without "www."
    countries: tuple[str, ...] = ()  # whose customers it serves: ISO 3166-1 alpha-2, or EVERYWHERE
    brands: tuple[str, ...] = ()  # what it runs: shops, services, earlier names

    def serves(self, country: str) -> bool:
        return EVERYWHERE in self.countries or (bool(country) and country in self.countries)


# --- Spelling --------------------------------------------------------------------------------------------------------


def key(name: str) -> str:
    """The spelling that names are searched by; "" where there is no letter in it."""
    return _key(words(name))


def words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, umlauts written out; the first is always one of them."""
    found = _all_words(name.casefold().translate(_WRITTEN_OUT))
    return _without_legal_form(found)


def is_name(typed: str, name: str) -> bool:
    """Whether somebody who typed this wrote the whole name, perhaps on a keyboard without its letters."""
    return bool(_spellings(typed) & _spellings_listed(name))


def begins_with(name: str, typed: str) -> bool:
    """Whether the name's first words are the typed ones: "Acme Sverige AB" with "acme", but not "Acmetal"."""
    begun, whole = words(typed), _words_listed(name)
    return bool(begun) and tuple(map(_one_letter, whole[: len(begun)])) == tuple(map(_one_letter, begun))


def _spellings(name: str) -> frozenset[str]:
    folded = name.casefold()
    both = (folded.translate(_WRITTEN_OUT), unicodedata.normalize("NFC", folded))
    return frozenset("".join(_without_legal_form(_all_words(one))) for one in both) - {""}


# What the directory says is kept at hand; what customers type is not kept at all.
_words_listed = lru_cache(maxsize=8192)(words)
_spellings_listed = lru_cache(maxsize=8192)(_spellings)


def _all_words(folded: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", folded.translate(_PLAIN))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = re.findall(r"[^\W_]+", _SP_ZOO.sub("spzoo", re.sub(r"['’`´]", "", bare)))
    return tuple(_initials_joined(found[1:] if found[:1] == ["www"] else found))


def _initials_joined(found: Sequence[str]) -> Iterator[str]:
    """ "A/S" is one word, and so is "H & M"."""
    initials = ""
    for word in found:
        if len(word) == 1:
            initials += word
            continue
        if initials:
            yield initials
        initials = ""
        yield word
    if initials:
        yield initials


def _without_legal_form(found: tuple[str, ...]) -> tuple[str, ...]:
    end = len(found)
    while end > 1 and found[end - 1] in _LEGAL_FORMS | (_AND if end < len(found) else frozenset()):
        end -= 1
    return (found[0], *(word for word in found[1:end] if word not in _AND)) if found else ()


def _key(found: Sequence[str]) -> str:
    return _one_letter("".join(found))[:LONGEST_KEY]


def _one_letter(text: str) -> str:
    """All spellings of a letter as one: Mueller, Müller and Muller; Aarhus and Århus."""
    return re.sub(r"a[ae]|oe|ue", lambda found: found[0][0], text)


def unfinished(typed: str) -> str:
    """The key of what was typed less its last word, where that may become a legal form or an "and"; else ""."""
    found = words(typed)
    may_become = _LEGAL_FORMS | _AND
    if len(found) > 1 and any(form.startswith(found[-1]) for form in may_become):
        return _key(found[:-1])
    return ""


def loose(searched: str) -> str:
    """How a key sounds, roughly: no vowels but the first letter, one letter for each sound, none of them twice.

    What begins alike sounds alike at the beginning, so that this too finds names that are half typed.
    """
    sounds = searched.translate(_SOUNDS)
    bare = sounds[:1] + re.sub("[aeiouh]", "", sounds[1:])
    return re.sub(r"(.)\1+", r"\1", bare)


def loose_variants(searched: str) -> tuple[str, ...]:
    """How the key sounds, also with two sounds in the other order, or without one of them."""
    sound = loose(searched)
    inner = range(1, len(sound))
    swapped = [sound[: at - 1] + sound[at] + sound[at - 1] + sound[at + 1 :] for at in inner]
    shorter = [sound[:at] + sound[at + 1 :] for at in inner]
    return tuple(one for one in dict.fromkeys([sound, *swapped, *shorter]) if len(one) >= SHORTEST_KEY)


# --- Finding ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2048)
def beginnings(company: Listed) -> frozenset[tuple[Sort, str]]:
    """Everything that the company is found by."""
    found = set(_beginnings(company.name, Sort.NAME))
    for brand in company.brands:
        found |= set(_beginnings(brand, Sort.BRAND))
    if (of_slug := key(company.slug)) and (Sort.NAME, of_slug) not in found:
        found.add((Sort.BRAND, of_slug))
    return frozenset(found) | {(Sort.LOOSE, loose(one)) for _, one in found if len(loose(one)) >= SHORTEST_KEY}


def _beginnings(name: str, whole: Sort) -> Iterator[tuple[Sort, str]]:
    found = words(name)[:MOST_WORDS]
    for at in range(len(found)):
        begun = _key(found[at:])
        if at == 0 and begun:
            yield whole, begun
        elif len(found[at]) > SHORTEST_KEY and found[at] not in _SMALL_WORDS:
            yield Sort.WORD, begun


def ranked(typed: str, country: str, companies: Sequence[Listed]) -> tuple[Listed, ...]:
    """Those of the companies that the typed name may mean, likeliest first.

    The whole name, a whole brand, the beginning of a name, of a brand, of a word; among equals those of the customer's
    `country`, then those for everywhere, then the others. Only where nothing is spelled like it, what nearly is: with
    the fewest mistakes.
    """
    for searched in filter(None, (key(typed), unfinished(typed))):
        fits = [(rank, one) for one in companies if (rank := _rank(typed, searched, country, one))]
        if fits:
            return _once(one for _, one in sorted(fits, key=lambda fit: fit[0]))
    near = sorted(((slips, one) for one in companies if (slips := _near(key(typed), country, one))), key=itemgetter(0))
    return _once(one for (slips, *_), one in near if slips == near[0][0][0])


def _once(companies: Iterable[Listed]) -> tuple[Listed, ...]:
    """Without those that nobody could tell apart: same name, same site."""
    first: dict[tuple[str, str], Listed] = {}
    for one in companies:
        first.setdefault((one.name, one.host), one)
    return tuple(first.values())


def unmistakable(typed: str, country: str, found: Sequence[Listed]) -> Listed | None:
    """The one company that the customer means without any doubt, else None: then somebody has to ask.

    It has exactly this name and serves the customer's country, and no other's name or brand begins with these words,
    wherever that one is: "Acme" is asked about where there is an "Acme Sverige" as well.
    """
    exact = [one for one in found if is_name(typed, one.name)]
    if len(exact) != 1 or not exact[0].serves(country):
        return None
    others = (one for one in found if one is not exact[0])
    doubt = any(begins_with(name, typed) for one in others for name in (one.name, *one.brands))
    return None if doubt else exact[0]


def _rank(typed: str, searched: str, country: str, company: Listed) -> tuple[int, int, bool, str, str] | None:
    fits = sorted((sort, one) for sort, one in beginnings(company) if sort < Sort.LOOSE and one.startswith(searched))
    if not fits:
        return None
    sort, best = fits[0]
    if is_name(typed, company.name):
        grade = 0
    elif any(is_name(typed, brand) for brand in company.brands):
        grade = 1
    else:
        grade = 2 + sort
    half_a_word = not any(begins_with(name, typed) for name in (company.name, *company.brands))
    return grade, _distance(country, company), half_a_word, best, company.slug


def _distance(country: str, company: Listed) -> int:
    if country and country in company.countries:
        return 0
    return 1 if EVERYWHERE in company.countries else 2


def _near(searched: str, country: str, company: Listed) -> tuple[int, int, str] | None:
    """By how many typing mistakes, where they are few enough to be mistakes."""
    most = 1 if len(searched) < _LONG else 2
    if len(searched) < SHORTEST_MISSPELLED:
        return None
    slips = min(_slips(searched, one, most) for sort, one in beginnings(company) if sort < Sort.LOOSE)
    return (slips, _distance(country, company), company.slug) if slips <= most else None


def _slips(typed: str, name: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped with the next, till `typed` begins `name`; where they
    are more than `most`, some number above it: sixty letters against hundreds of names would take seconds.

    Optimal string alignment (Damerau 1964, Boytsov 2011), against the beginning that fits best.
    """
    if len(typed) - len(name) > most:
        return most + 1
    name = name[: len(typed) + most]
    before: list[int] = []
    row = list(range(len(name) + 1))
    for i, letter in enumerate(typed, start=1):
        older, before, row = before, row, [i]
        for j, other in enumerate(name, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == name[j - 2] and typed[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(*before, *row) > most:  # both, because two swapped letters are counted from the row before
            return most + 1
    return min(row)
