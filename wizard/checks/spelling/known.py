"""Whether a word is spelled as it should be: the dictionary, and how words are formed that no dictionary holds."""

import re
from collections.abc import Iterator

from wizard.checks.spelling.compounds import is_compound
from wizard.checks.spelling.edits import by_ear, near
from wizard.checks.spelling.vocabulary import RAREST, Vocabulary

_APOSTROPHES = str.maketrans("’´`‐‑", "'''--")
_CONTRACTED = re.compile(r"(.+?)(?:n't|'(?:s|re|ve|ll|d|m|t))$")
_NEGATED = frozenset(
    "do does did is are was were wo ca could would should have has had must need ai might ought sha dare".split()
)
_DANISH_ENDING = re.compile(r"(.{2,}[sxz])'s?$|([a-zæøå]{2,4})'(?:s|er|en|erne|ens|et|ernes|ene)$")  # Hans's, sms'en
_GERMAN_APOSTROPHE = re.compile(r"(.{2,})'s?$")  # geht's, hab', Andrea's
_DECLINED = re.compile(
    r"(?P<stem>(?:ge|be|ver|er|ent|zer|un|über|unter|miss|an|ab|auf|aus|ein|zu|vor|mit|nach|um|zurück|weiter)\w{3,}t"
    r"|\w{2,}(?:iert|ett|ekt|end|lich|isch|los|bar|haft|sam|iv|ell|al|ar|an|at|et|ent|ant|ig))e[nmrs]?$"
)
_COMPARED = re.compile(r"(\w{5,}?)(?:er|e?st)e[nmrs]?$")  # effizienteste, schonendere
_PREFIXED = {  # with what has to be a word then
    "en": re.compile(r"(?:un|non|pre|over|under|inter|multi|super|semi|anti|counter|micro|re)-?(\w{5,})$"),
    "de": re.compile(
        r"(?:zurück|heraus|herunter|hinunter|hinein|herein|hinzu|weiter|zusammen|nieder|voraus|vorbei|dran|ran|raus|rein|runter"
        r"|leer|fertig|bereit|gut|frei|rück|un)(?:zu)?(\w{4,})$"
        r"|(?:ab|an|auf|aus|bei|durch|ein|fern|fest|hoch|los|mit|nach|um|vor|weg|wohl|über|unter|wieder)(?:zu)?(\w{5,})$"
    ),
    "da": re.compile(r"(?:gen|over|under|efter|tilbage|frem|videre|sammen|selv|super|anti|inter|ikke|u)-?(\w{5,})$"),
}
_TYPED = {  # keyboards without the letters of the language, other countries' spelling: all fine
    "en": (("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("our", "or")),
    "de": (("ss", "ß"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü")),
    "da": (("aa", "å"), ("å", "aa"), ("ae", "æ"), ("oe", "ø")),
}
_NUMBERED = re.compile(  # Kundennr., fakturanr.
    r"(?:faktura|ordre|kunde|medlem|sag|konto|model|serie|artikel|vare|police|telefon|tlf|reference|reg|bestell|rechnung|auftrag"
    r"|vertrag|modell|sendung|haus|steuer|mitglied|post|pakke|paket)(?:e?[ns])?nr$",
    re.IGNORECASE,
)
_LONG_PART = 7  # letters of a compound's first part that is looked at by itself
_PART_ENDINGS = ("", "s", "es", "n", "en", "e", "er")
_SHORTEST_DOUBTFUL = 5  # letters; of shorter words, most are near another
_VOWELS = frozenset("aeiouyäöüæøå")
_OLD_SS = re.compile(r"ß(?=t|$)")  # before 1996: daß, läßt, Anschluß
_ENGLISH_ENDING = re.compile(r"(\w{4,}?)(?:less|ness|like|wise|able)$")


def is_plain(word: str, words: Vocabulary) -> bool:
    """Whether the word lists have it and nothing speaks against it: what most words of a text are."""
    lower = word.lower()
    if lower in words.slips:
        return False
    if lower in words.degrees or word in words.degrees:
        return True
    if word in words.dictionary:
        return len(word) < _SHORTEST_DOUBTFUL or not _is_a_slip_of_a_common_word(word, words)
    return lower != word and lower in words.dictionary


def is_known(word: str, words: Vocabulary) -> bool:
    """Whether it is a word of the language, with a capital or without: for German nouns that matters."""
    plain = word.translate(_APOSTROPHES)
    if plain.lower() in words.slips or is_doubtful(plain, words):
        return False
    return _is_word(plain, words) or any(_is_word(one, words) for one in _typed(plain, words))


def _typed(word: str, words: Vocabulary) -> Iterator[str]:
    """The same word with the letters that may have been meant: all of a sort replaced, and then all of all sorts."""
    if _OLD_SS.search(word):
        yield _OLD_SS.sub("ss", word)
    every = word
    for typed, meant in _TYPED[words.language]:
        if typed in word.lower():
            one = word.replace(typed, meant).replace(typed.capitalize(), meant.capitalize())
            every = every.replace(typed, meant).replace(typed.capitalize(), meant.capitalize())
            yield one
    if every != word:
        yield every


def _is_word(word: str, words: Vocabulary) -> bool:
    if _NUMBERED.match(word):
        return True
    return any(words.has(one) or _is_formed(one, words) for one in _cases(word, words.language)) or _is_joined(
        word, words
    )


def _cases(word: str, language: str) -> tuple[str, ...]:
    """As it stands, and as the dictionary may have it. A German noun without its capital is no word."""
    if word[0].isupper():
        return (word, word.lower())
    return (word,) if language == "de" else (word, word.capitalize())


def _is_joined(word: str, words: Vocabulary) -> bool:
    """With hyphens: each part by itself."""
    parts = word.split("-")
    return len(parts) > 1 and all(
        len(part) < 2 or part.isupper() or is_known(part.capitalize() if words.language == "de" else part, words)
        for part in parts
    )


def _is_formed(word: str, words: Vocabulary) -> bool:
    if words.language == "en":
        return _is_english(word, words)
    if words.language == "de":
        return _is_german(word, words)
    return _is_danish(word, words)


def _is_english(word: str, words: Vocabulary) -> bool:
    if "'" in word:
        stem = word[:-1] if word.endswith("'") else ""
        if word.endswith("n't"):
            return word[:-3] in _NEGATED
        found = _CONTRACTED.match(word)
        return words.has(found[1]) if found else bool(stem) and words.has(stem)
    return any(words.has(stem) and not _is_near_common(word, words) for stem in _english_stems(word))


def _english_stems(word: str) -> Iterator[str]:
    prefixed, ending = _PREFIXED["en"].match(word), _ENGLISH_ENDING.match(word)
    if prefixed:
        yield prefixed[1]
    if ending:
        yield ending[1]


def _is_german(word: str, words: Vocabulary) -> bool:
    if "'" in word:
        found = _GERMAN_APOSTROPHE.match(word)
        return found is not None and words.has(found[1]) and words.degrees.get(found[1].capitalize(), RAREST) > 2
    declined, prefixed = _DECLINED.match(word), _PREFIXED["de"].match(word)
    if declined and (words.has(declined["stem"]) or _is_german(declined["stem"], words)):
        return not _is_near_common(word, words, declined["stem"])
    stem = (prefixed[1] or prefixed[2]) if prefixed else ""
    if stem and words.has(stem):
        return not _is_near_common(word, words, stem)
    if (compared := _COMPARED.match(word)) and words.has(compared[1]):
        return not _is_near_common(word, words, compared[1])
    if word[0].isupper() and word[-1] == "s" and word[-2] not in "sßxz" and words.has(word[:-1]):
        return True
    return is_compound(word, words) and not _is_near_common(word, words) and not hides_a_slip(word.lower(), words)


def hides_a_slip(word: str, words: Vocabulary) -> bool:
    """Whether a common noun ends the word and its first part is a common one with another letter: "Reperaturdienst"
    can be taken apart, but not into words that anybody would put together."""
    for at in range(_LONG_PART, len(word) - 3):
        first, last = word[:at], word[at:]
        if last.capitalize() not in words.degrees or any(_is_part(first, link, words) for link in _PART_ENDINGS):
            continue
        alike = (one for one in near(first, "de") if len(one) == at and one[-2:] == first[-2:] and one != first)
        if any(one.capitalize() in words.degrees for one in alike):
            return True
    return False


def _is_part(first: str, link: str, words: Vocabulary) -> bool:
    stem = first.removesuffix(link)
    return any(words.has(stem + ending) or words.has(stem.capitalize() + ending) for ending in ("", "en", "n", "e"))


def _is_danish(word: str, words: Vocabulary) -> bool:
    if "'" in word:
        found = _DANISH_ENDING.match(word)
        return found is not None and words.has(found[1] or found[2])
    if "é" in word and _is_danish_or_known(word.replace("é", "e"), words):
        return True  # a stress that a writer may show: kopiér
    if word.endswith("s") and len(word) > 3 and words.has(word[:-1]) and not _is_near_common(word, words):
        return True
    if word.endswith("rede") and words.has(f"{word[:-4].lower()}de"):
        return False  # virkerede: an ending too many
    prefixed = _PREFIXED["da"].match(word)
    if prefixed and words.has(prefixed[1]):
        return not _is_near_common(word, words, prefixed[1])
    return is_compound(word, words) and not _is_near_common(word, words)


def _is_danish_or_known(word: str, words: Vocabulary) -> bool:
    return words.has(word) or _is_danish(word, words)


def _is_near_common(word: str, words: Vocabulary, stem: str = "") -> bool:
    """Whether a common word is one slip away: then that is what was meant, not a word that nobody has written before.

    `stem`: what the word was made of, and what else is made of it, is not meant.
    """
    lower = word.lower()
    return any(
        len(one) > 4 and one != lower and not (stem and one.startswith(stem.lower()))
        for one in words.common.intersection((*near(lower, words.language), *by_ear(lower, words.language)))
    )


def is_doubtful(word: str, words: Vocabulary) -> bool:
    """Whether a word is so rare, and so near to a common one, that the common one was meant: dictionaries hold most
    words that are a common one with a letter doubled, not doubled, or swapped with the next."""
    if len(word) < _SHORTEST_DOUBTFUL or words.degree(word) < RAREST or not words.has(word):
        return False
    return _is_a_slip_of_a_common_word(word, words)


def _is_a_slip_of_a_common_word(word: str, words: Vocabulary) -> bool:
    return not words.frequent.isdisjoint(_slipped(word, words))


def _is_inflected_so(word: str, at: int, words: Vocabulary) -> bool:
    """Whether the two letters that end at `at` make two good words in either order: blieb and bleib, sælgeren and
    sælgerne, lyset and lyste."""
    pair = {word[at], word[at - 1]}
    return pair == {"i", "e"} or ("e" in pair and at == len(word) - 1 and words.language != "en")


def _slipped(word: str, words: Vocabulary) -> Iterator[str]:
    """The word with a letter but the first doubled, or not doubled, or swapped; Danish: with the e that is hardly heard
    ("bedr")."""
    if words.language == "da" and word[-1] == "r" and word[-2] not in _VOWELS:
        yield f"{word[:-1]}er"
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        else:
            if word[at] not in _VOWELS:
                yield word[:at] + word[at] + word[at:]
            if at > 1 and not _is_inflected_so(word, at, words):
                yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
