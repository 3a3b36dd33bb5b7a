"""Words of a text that are spelled as no word of its language is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from wizard.checks.spelling.edits import by_ear, near
from wizard.checks.spelling.known import hides_a_slip, is_known, is_plain
from wizard.checks.spelling.lists import LANGUAGES
from wizard.checks.spelling.tokens import LONGEST, WORD, Token, tokens
from wizard.checks.spelling.vocabulary import Vocabulary, mask, vocabulary

Span = tuple[int, int]  # from, to, in code points

MOST = 60  # different words of one text; whoever has more of them writes no language that we know
MOST_LOOKED_AT = 100  # and names, so that a text of nothing else costs no more than a long letter
_SHORTEST_MEANT = 4  # letters: any short name is one letter away from some word
_MOST_DIFFERENT = 2  # letters that only one of two words has, after one slip
_SOME, _FEW = 0.2, 0.15  # shares of unknown words: more than an ordinary text has, no more than that
_FOREIGN = 0.5  # the share of unknown words from which a text is in another language, or in none
_FEWEST = 14  # words that it takes to say so
_TITLES = frozenset("herr herrn frau fru hr frk familie dr doktor prof professor mr mrs ms miss sir lady firma".split())
_PAIR = re.compile(r"(?<![\w-])(?=([^\W\d_]{4,}) ([^\W\d_]{4,})(?![\w-]))")
_ENDING = re.compile(r"(?:['’]?s|['’](?:en|er|et))$")  # of names: Anna's, Hansens, SMS'en …
_ENDS = frozenset("snrt")  # … and its last letter


def unknown_words(text: str, language: str, quiet: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """Where words stand that are not spelled as words of the language are; in another than en, de, da: none.

    `quiet`: words in lower case that are fine as they are. Nothing is said of names, numbers, codes, addresses,
    acronyms, quotations, nor of a text that is not in the language at all.
    """
    if language not in LANGUAGES:
        return ()
    words = vocabulary(language)
    suspects = frozenset(word for word in _distinct(text) if len(word) <= LONGEST and not is_plain(word, words))
    spelled: dict[str, bool] = {}
    if all(_is_spelled(word, words, spelled) for word in suspects):
        return ()
    every = [token for token in tokens(text) if not is_quiet(token.text, quiet)]
    unknown = _unknown((token for token in every if token.text in suspects), words, spelled)
    if _is_foreign(every, unknown, language):
        return ()
    return tuple((token.start, token.end) for token in unknown if token.text.lower() not in words.slips)


def _distinct(text: str) -> frozenset[str]:
    """The text's words, each once: most are plain words, and looking at those alone is quick."""
    return frozenset(word.rstrip("'’") for word in WORD.findall(text))


def _is_foreign(every: Sequence[Token], unknown: Sequence[Token], language: str) -> bool:
    """Whether the text is in another language, of ours or of any."""
    if len(unknown) <= _SOME * len(every):
        return False
    if len(every) >= _FEWEST and len(unknown) > _FOREIGN * len(every):
        return True
    return any(_is_in(every, vocabulary(other)) for other in LANGUAGES if other != language)


def _is_in(every: Sequence[Token], words: Vocabulary) -> bool:
    if len(every) == 1:  # a single word may be a word of many languages
        return words.is_common(every[0].text.lower())
    often = Counter(token.text for token in every)
    strange = sum(times for word, times in often.items() if not words.has(word) and not words.has(word.lower()))
    return strange <= _FEW * len(every)


def slips(text: str, language: str, quiet: frozenset[str] = frozenset()) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Well-known misspellings with what was meant; quiet as `unknown_words` is."""
    if language not in LANGUAGES:
        return
    words = vocabulary(language)
    yield from _torn(text, words, quiet)
    if not any(word.lower() in words.slips for word in _distinct(text)):
        return
    for token in tokens(text):
        meant = words.slips.get(token.text.lower())
        if meant and not is_quiet(token.text, quiet):
            yield (token.start, token.end), tuple(_like(token.text, one) for one in meant)


def _torn(text: str, words: Vocabulary, quiet: frozenset[str]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Common compounds written as two words, "kunde service": not in English, where both are often right."""
    if words.language == "en":
        return
    for pair in _PAIR.finditer(text):
        first, second = pair[1], pair[2]
        joined = first + second.lower()
        if joined not in words.frequent or not words.degree(first) or joined.lower() in quiet:
            continue
        if first[0].isupper() == second[0].isupper() == (words.language == "de"):
            yield pair.span(1)[:1] + pair.span(2)[1:], (joined,)


def _like(word: str, meant: str) -> str:
    return meant[0].upper() + meant[1:] if word[0].isupper() else meant


def is_quiet(word: str, quiet: frozenset[str]) -> bool:
    if not quiet:
        return False
    lower = word.lower()
    if lower in quiet or (lower[-1] in _ENDS and _ENDING.sub("", lower) in quiet):
        return True
    return "-" in lower and any(part in quiet for part in lower.split("-")[:-1])


def _is_spelled(word: str, words: Vocabulary, spelled: dict[str, bool]) -> bool:
    """Whether it is known, looked up once in a text."""
    if word not in spelled:
        spelled[word] = is_known(word, words)
    return spelled[word]


def _unknown(every: Iterable[Token], words: Vocabulary, spelled: dict[str, bool]) -> list[Token]:
    known: dict[tuple[str, bool], bool] = {}
    found: list[Token] = []
    looked_at = wrong = 0
    for token in every:
        case = (token.text, token.begins or token.after in _TITLES)
        if case not in known:
            if looked_at >= MOST_LOOKED_AT or wrong >= MOST:
                break
            is_spelled = _is_spelled(token.text, words, spelled)
            looked_at += not is_spelled
            known[case] = is_spelled or _is_name(token, words)
            wrong += not known[case]
        if not known[case]:
            found.append(token)
    return found


def _is_name(token: Token, words: Vocabulary) -> bool:
    """Whether an unknown word with a capital may be a name or a brand: in a German text, or where a sentence begins,
    unless it is one slip away from a word; elsewhere always, but for days, months and the like."""
    lower = token.text.lower()
    if token.text[0].islower() or lower in words.slips:
        return False
    if token.after in _TITLES:
        return True
    if words.language != "de" and not token.begins:
        return not _is_nearly_proper(lower, words.language)
    if words.language == "de" and hides_a_slip(lower, words):
        return False
    meant = {*near(lower, words.language), *by_ear(lower, words.language)}
    return words.common.isdisjoint(one for one in meant if len(one) >= _SHORTEST_MEANT) and not any(
        _is_meant(one, words) for one in meant
    )


def _is_nearly_proper(lower: str, language: str) -> bool:
    letters, proper = mask(lower), _PROPER[language]
    may_be = any((letters ^ bits).bit_count() <= _MOST_DIFFERENT for bits in proper.values())
    return may_be and not proper.keys().isdisjoint(near(lower, language))


def _is_meant(one: str, words: Vocabulary) -> bool:
    if len(one) < _SHORTEST_MEANT:
        return False
    return words.has(one) or (words.language == "de" and words.has(one.capitalize()))


_PROPER = {  # and which letters they have
    language: {word: mask(word) for word in words.lower().split()}
    for language, words in {
        "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April August September "
        "October November December English British German Danish Christmas Easter",
        "da": "Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Januar Februar Marts August September Oktober "
        "November December Danmark Dansk København",
    }.items()
}
