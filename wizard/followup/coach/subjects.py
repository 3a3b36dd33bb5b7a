"""What a request and a stretch of an answer are about: subjects by their words, and things by the words they share."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import snowballstemmer

from wizard.followup.coach.wording import LANGUAGES, amounts, spaced, words_of

REMEDIES = frozenset("refund compensation replacement repair reduction voucher pause".split())
# A request for one of these can be met by an offer of another remedy.
_ASKS_FOR_REMEDY = REMEDIES | frozenset("delivery cancel takeback fee postage price points collection loan".split())
# Near enough to be the same thing where nothing nearer is asked for.
_KIN = (
    frozenset("refund compensation fee postage invoice takeback price".split()),
    frozenset("replacement delivery repair loan".split()),
    frozenset("cancel newsletter erase account".split()),
    frozenset("explain staff".split()),
    frozenset("document invoice confirm access".split()),
    frozenset("reduction price compensation fee".split()),
    frozenset("takeback collection".split()),
    frozenset("booking pause".split()),
)
# What stands behind these words tells what happened rather than what is asked for.
_CONTEXT = re.compile(
    r"\b(?:for|für|wegen|because|weil|fordi|due to|på grund af|aufgrund|after|nachdem|efter at)\b", re.IGNORECASE
)
_SHORTEST_SHARED = 4
_LONG = 6
_LONGEST_REQUEST = 2000
_STEMMERS = {"en": "english", "de": "german", "da": "danish"}


@dataclass(frozen=True)
class Matter:
    """What words are about. `things`: stems of the words that carry a meaning of their own."""

    subjects: frozenset[str]
    things: frozenset[str]
    amounts: tuple[float, ...]
    asks: bool = False  # wants to be told something
    partial: bool = False  # wants a part, not the whole

    @property
    def wants_remedy(self) -> bool:
        return not self.asks and bool(self.subjects & _ASKS_FOR_REMEDY or not self.subjects)


def matter_of_request(request: str, language: str) -> Matter:
    """Of a customer's request. Where it says nothing in the reply's language, it is read in the others."""
    request = request[:_LONGEST_REQUEST]
    head = _CONTEXT.split(request, maxsplit=1)[0]
    for one in (language, *(other for other in LANGUAGES if other != language)):
        matter = matter_of(request, one)
        matter = replace(matter, subjects=matter_of(head, one).subjects or matter.subjects)
        if matter.subjects:
            break
    else:
        matter = matter_of(request, language)
    told = "told" in matter.subjects and not matter.subjects & _ASKS_FOR_REMEDY
    asks = request.rstrip().endswith("?") or told or "explain" in matter.subjects
    partial = words_of(language).tell("part", spaced(request))
    return replace(matter, asks=asks, partial=partial)


def matter_of(text: str, language: str) -> Matter:
    return matter_of_words(spaced(text), text, language)


def matter_of_words(said: str, text: str, language: str) -> Matter:
    """Of `said`, the words of a text that count."""
    words = words_of(language)
    subjects = frozenset(name for name, wordings in words.subjects.items() if wordings.match(said))
    return Matter(subjects, _things(said, language), amounts(text))


def _things(said: str, language: str) -> frozenset[str]:
    idle = words_of(language).idle
    return frozenset(
        stem(word, language)
        for word in said.split()
        if (len(word) >= _SHORTEST_SHARED - 1 or word.isdigit()) and word not in idle
    )


def are_kin(request: Matter, stretch: Matter) -> bool:
    """About the same subject, or about one so near that it stands for it."""
    return any(same_kin(one, request.subjects) for one in stretch.subjects)


def same_kin(subject: str, others: frozenset[str]) -> bool:
    return subject in others or any(subject in kin and others & kin for kin in _KIN)


def shared(request: Matter, part: Matter) -> int:
    """How many things of a request are named in a part, too."""
    return sum(any(_same(one, other) for other in part.things) for one in request.things)


def _same(one: str, other: str) -> bool:
    """ "Sohle" is in "Schuhsohle", and "Rechnung" begins as "Rechnungen" does."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < _SHORTEST_SHARED:
        return one == other
    alike = len(short) >= _LONG and (short in long or short[: _LONG - 1] == long[: _LONG - 1])
    return alike or long.startswith(short) or long.endswith(short)


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    stemmed: str = _stemmer(language).stemWord(word)
    return stemmed


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(_STEMMERS[language])
