"""German capitals where the words beside a word show that it is a noun, or none; and ß as it was before 1996.

"den vertrag", "am abend", "beim auspacken"; "ich bin Gestern gefahren"; "Prozeß". Adjectives, names and titles are left
alone: a noun that follows, or a neighbour with a capital, keeps us quiet.
"""

import re
from collections.abc import Iterator

from wizard.checks.spelling.vocabulary import Vocabulary, vocabulary

Found = tuple[int, int, tuple[str, ...]]  # from, to, what is meant

_ALONE = r"(?![\w-])(?! [A-ZÄÖÜ])(?! [a-zäöüß]+e[nrsm]? [A-ZÄÖÜ])"  # no noun follows to which it belongs
_NOUN = re.compile(
    r"(?<![\w-])(?:[Dd](?:e[nrms]|ie|as)|[Ee]ine?[nrms]?|(?:[Mm]ein|[Ii]hr|[Uu]nser|[Kk]ein|[Dd]ies|[Jj]ed)(?:e[nrms]?)?"
    r"|[AaIi]m|[Zz]u[mr]|[Bb]eim|[Vv]om|[Ii]ns|[Aa]ns) ([a-zäöüß]{3,}+)" + _ALONE
)
_DOING = re.compile(r"(?<![\w-])(?:[Bb]eim|[Zz]um) ([a-zäöüß]{3,}n)" + _ALONE)
_CAPITAL = re.compile(r"(?<![\w-])([a-zäöüß]++) ([A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])")
_OLD = re.compile(
    r"(?<!\w)(?=[^\Wßẞ]*+[ßẞ])(\w*(?:ze|xze|gre|schlu|flu|[kn]u|(?<![sS])pa|bi|ri|ha|fa|schlo|gu|schu|kompromi|stre|expre)ß"
    r"|\w*(?:lä|mu|mü|wu|(?<![sS])pa|fa|mi|bewu)ßt(?:e[nst]?)?|[Mm]ißver\w+)(?!\w)",
    re.IGNORECASE,
)
_NO_NOUNS = frozenset(  # of which the noun is the rarer word after an article, or no noun at all
    "recht heim teil not weise ober last laut dank rate wolle westen nähe alternative bekannte breite breiten beamte "
    "willen vorgesetzten original reifen regen ahnen code standard englisch osten premium quer".split()
)
_DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines mein meine ihr ihre kein keine im am zum zur beim vom "
    "ins alles etwas nichts viel wenig namens firma marke modell typ serie frau herr familie".split()
)
_INFLECTED = re.compile(  # nouns are made of them, or courtesy, or names
    r"(?:.*(?:e|en|er|es|em)|ihn|dir|dich|dein|euch|euer|neu|gut|frei|krank|doppelt|offen|privat|im|am|zum|zur|vom|beim)$"
)
_ALWAYS_SMALL = frozenset("gestern immer leider aber oder wieder später heute sicher zufrieden unzufrieden".split())
_COMMON = 2  # the highest degree of words that are looked at


def wrong_capitals(text: str) -> Iterator[Found]:
    """From, to (code points), and the word with or without its capital, or with ss."""
    words = vocabulary("de")
    for match in _NOUN.finditer(text):
        if _is_only_a_noun(match[1], words):
            yield match.start(1), match.end(1), (match[1].capitalize(),)
    for match in _DOING.finditer(text):
        if _is_verb(match[1], words):
            yield match.start(1), match.end(1), (match[1].capitalize(),)
    for match in _CAPITAL.finditer(text):
        if match[1] not in _DETERMINERS and _is_no_noun(match[2], words):
            yield match.start(2), match.end(2), (match[2].lower(),)
    if "ß" in text:
        yield from ((match.start(), match.end(), (match[0].replace("ß", "ss"),)) for match in _OLD.finditer(text))


def _is_only_a_noun(word: str, words: Vocabulary) -> bool:
    """A noun of ordinary letters, of which the same letters make no ordinary word; unknown words are told elsewhere."""
    return (
        word not in _NO_NOUNS
        and word not in words.degrees
        and word.capitalize() in words.degrees
        and word in words.dictionary
    )


def _is_verb(word: str, words: Vocabulary) -> bool:
    """An infinitive and no adjective, which would have "neues" beside "neuen"."""
    noun = word.capitalize()
    is_verb = any(words.has(f"{word.removesuffix('en')}{ending}") for ending in ("t", "et", "e"))
    return is_verb and words.has(noun) and words.has(word) and not words.has(f"{word[:-1]}s")


def _is_no_noun(word: str, words: Vocabulary) -> bool:
    lower = word.lower()
    return (
        words.degrees.get(lower, _COMMON + 1) <= _COMMON
        and word not in words.degrees
        and word not in words.dictionary
        and (lower in _ALWAYS_SMALL or not _INFLECTED.match(lower))
    )
