"""A topic of a few words, or a tapped trouble, against FAQ entries and policy passages, in whatever languages.

Three things make an entry answer: words of the same stem (letter groups where stems miss compounds and misspelt
words), words of the same meaning (`lexicon.toml`, across languages), and the trouble that both speak of
(`troubles.toml`). A floor on how much of the topic an entry speaks of sees to it that nothing is returned rather
than something irrelevant.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from wizard.domain.facts import FaqEntry, Passage
from wizard.domain.letter import Trouble
from wizard.research.rank.lexicon import meanings, phrases
from wizard.research.rank.topic import MEANT, NEAR, Part, Topic, understand
from wizard.research.rank.troubles import sureness, troubles_in
from wizard.research.rank.words import fold, grams, is_idle, stem, tokens

HEAD_LENGTH, BODY_LENGTH, SIGNS_LENGTH = 500, 4_000, 600  # characters that are looked at

# Found by trying, on the topics of tests/corpus/topics that are there for it.
_BODY = 0.45  # what a word in the answer counts against one in the question
_SATURATION = 1.2  # how soon more of the same word in an answer says nothing more
_SECOND = 0.35  # what a second thing counts that one word means, as in compounds ("Preiserhöhung")
_GRAMS, _GRAMS_SPEAK = 0.9, 0.4  # what letters alone count, and from which share on they count at all
_TROUBLE_BODY = 0.4  # what a trouble that only the answer speaks of counts
_MOST_UNSEEN = 1.0  # words that no text has weigh together no more than this many: people tell stories
_UNSPOKEN = 0.5  # what a trouble that no text speaks of asks for: the words that gave it away ask already
_FEW = 12  # texts; of fewer, what is common says nothing
_RELATED = 0.3  # what a trouble counts that is often answered together with the one asked about
_FLOOR = 0.26  # share of the topic that an entry must speak of
_RELATIVE = 0.4  # and of the best entry's score


# Troubles that companies answer in one breath.
_PAIRS = (
    (Trouble.EXCHANGE, Trouble.SEND_BACK),
    (Trouble.REFUND, Trouble.SEND_BACK),
    (Trouble.CANCEL_ORDER, Trouble.SEND_BACK),
    (Trouble.GUARANTEE, Trouble.BROKEN),
    (Trouble.LATE, Trouble.NOT_ARRIVED),
    (Trouble.PART_MISSING, Trouble.WRONG_ITEM),
    (Trouble.BILL, Trouble.PAYMENT),
)


class _Ranked(Protocol):
    @property
    def url(self) -> str: ...


Item = TypeVar("Item", bound=_Ranked)


@dataclass(frozen=True)
class _Document:
    """The terms of a text ("=" stems, "~" meanings) in its head and how often in its body; its words for troubles."""

    head: frozenset[str]
    body: Mapping[str, int]
    head_grams: frozenset[str]
    head_words: tuple[str, ...]
    body_words: tuple[str, ...]
    words: frozenset[str]  # folded

    def holds(self, term: str) -> bool:
        return term in self.head or term in self.body


def rank_faq(
    topic: str,
    entries: Sequence[FaqEntry],
    *,
    language: str,
    written_in: str = "",
    trouble: Trouble | None = None,
    limit: int = 3,
) -> tuple[FaqEntry, ...]:
    """The entries that answer to the topic, best first; fewer than `limit`, or none, where the rest is irrelevant.

    `language` is the site's, `written_in` the page's that the topic was typed on ("": the same).
    """
    texts = [(entry.question, entry.answer) for entry in entries]
    return _rank(_Asked(topic, written_in or language, language, trouble), entries, texts, limit)


def rank_passages(
    topic: str,
    passages: Sequence[Passage],
    *,
    language: str,
    written_in: str = "",
    trouble: Trouble | None = None,
    limit: int = 3,
) -> tuple[Passage, ...]:
    """The passages that speak of the topic, best first; fewer than `limit`, or none, where the rest is irrelevant."""
    texts = [(passage.heading, passage.text) for passage in passages]
    return _rank(_Asked(topic, written_in or language, language, trouble), passages, texts, limit)


@dataclass(frozen=True)
class _Asked:
    text: str
    written_in: str
    site: str
    trouble: Trouble | None

    def topic(self, site_words: frozenset[str]) -> Topic:
        return understand(
            self.text, written_in=self.written_in, site=self.site, trouble=self.trouble, site_words=site_words
        )


def _rank(asked: _Asked, items: Sequence[Item], texts: Sequence[tuple[str, str]], limit: int) -> tuple[Item, ...]:
    language = asked.site
    documents = [_document(head, body, language) for head, body in texts]
    topic = asked.topic(frozenset[str]().union(*(document.words for document in documents)))
    if topic.empty or not items:
        return ()
    columns = [_column(part, documents) for part in topic.parts]
    columns += [_trouble_column(one, sure, documents, language) for one, sure in topic.troubles.items()]
    scores = [sum(column.values[index] for column in columns) for index in range(len(items))]
    enough = max(_RELATIVE * max(scores), _FLOOR * _whole(columns, len(documents)))
    order = sorted(range(len(items)), key=lambda index: (-scores[index], index))
    # Some pages carry the same question three times; the customer needs it once.
    distinct = {texts[index]: index for index in reversed(order) if scores[index] >= enough > 0}
    return tuple(items[index] for index in [one for one in order if distinct.get(texts[one]) == one][:limit])


def _whole(columns: Sequence["_Column"], documents: int) -> float:
    """What a text would score that says all of the topic outright."""
    heard = sum(column.whole for column in columns if any(column.values))
    unheard = sum(column.whole for column in columns if not any(column.values))
    return heard + min(unheard, _MOST_UNSEEN * _rarity(0, documents))


@dataclass(frozen=True)
class _Column:
    """What one part of the topic is worth in each text, and what it would be worth in a text that says it outright."""

    values: tuple[float, ...]
    whole: float


def _column(part: Part, documents: Sequence[_Document]) -> _Column:
    worth = _worth(part, documents)
    heard = [
        value
        for term, value in worth.items()
        if part.ways[term] != NEAR and any(document.holds(term) for document in documents)
    ]
    whole = max(heard, default=_rarity(0, len(documents)))
    return _Column(tuple(_value(part, worth, whole, document) for document in documents), whole)


def _worth(part: Part, documents: Sequence[_Document]) -> Mapping[str, float]:
    """What each way to find a word is worth: rare ones more, but nothing nearby more than the thing itself."""
    rarity = {term: _rarity(sum(one.holds(term) for one in documents), len(documents)) for term in part.ways}
    itself = [rarity[term] for term, far in part.ways.items() if term.startswith("~") and far == MEANT]
    most = min(itself, default=math.inf)
    return {term: far * (min(rarity[term], most) if far == NEAR else rarity[term]) for term, far in part.ways.items()}


def _value(part: Part, worth: Mapping[str, float], whole: float, document: _Document) -> float:
    ways = sorted((value * _place(term, document) for term, value in worth.items()), reverse=True)
    found = sum(share * way for share, way in zip((1.0, _SECOND), ways, strict=False))
    # In a long text some word always looks alike ("correctamente" and "incorrecta"): the heading alone counts.
    shared = sum(gram in document.head_grams for gram in part.grams) / len(part.grams) if part.grams else 0.0
    return max(found, _GRAMS * shared * whole if shared >= _GRAMS_SPEAK else 0.0)


def _place(term: str, document: _Document) -> float:
    if term in document.head:
        return 1.0
    times = document.body.get(term, 0)
    return _BODY * 2 * times / (times + _SATURATION)


def _rarity(holding: float, documents: int) -> float:
    documents = max(documents, _FEW)
    return math.log(1 + (documents - holding + 0.5) / (holding + 0.5))


def _trouble_column(trouble: Trouble, sure: float, documents: Sequence[_Document], language: str) -> _Column:
    related = [other for pair in _PAIRS if trouble in pair for other in pair if other is not trouble]
    spoken = [
        max(
            _speaks(trouble, document, language),
            *(_RELATED * _speaks(other, document, language) for other in related),
            0.0,
        )
        for document in documents
    ]
    worth = sure * _rarity(sum(spoken), len(documents))
    return _Column(tuple(worth * one for one in spoken), worth if any(spoken) else _UNSPOKEN * worth)


def _speaks(trouble: Trouble, document: _Document, language: str) -> float:
    head = sureness(trouble, document.head_words, language)
    return head if head == 1 else max(head, _TROUBLE_BODY * sureness(trouble, document.body_words, language))


@lru_cache(maxsize=1_000)  # a customer asks about one company several times
def _document(head: str, body: str, language: str) -> _Document:
    head_words, body_words = tokens(head[:HEAD_LENGTH], language), tokens(body[:BODY_LENGTH], language)
    telling = [word for word in head_words if not is_idle(word, language)]
    return _Document(
        frozenset(_terms(head_words, language)),
        Counter(_terms(body_words, language)),
        frozenset(gram for word in telling for gram in grams(word)),
        tuple(head_words),
        tuple(tokens(body[:SIGNS_LENGTH], language)),
        frozenset(map(fold, [*head_words, *body_words])),
    )


def _terms(words: Sequence[str], language: str) -> list[str]:
    found = [f"~{meaning}" for phrase in phrases(words, language) for meaning in phrase.meanings]
    for word in words:
        if not is_idle(word, language):
            found.append(f"={stem(word, language)}")
            found += [f"~{meaning}" for meaning in meanings(word, language)]
    return found


def about(
    head: str, *, language: str, topic: str = "", written_in: str = "", tapped: Trouble | None = None
) -> Trouble | None:
    """Which trouble a heading is about, to say so in another language; None where it does not tell.

    Where it speaks of several, the one that was asked about.
    """
    told = troubles_in(tokens(head[:HEAD_LENGTH], language), language)
    asked = understand(topic, written_in=written_in or language, site=language, trouble=tapped).troubles
    shared = sorted((one for one in told if one in asked), key=lambda one: -asked[one])
    return next(iter([*shared, *told]), None)
