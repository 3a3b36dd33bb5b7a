"""How likely a sentence is to insult or to threaten, by weights learnt from labelled texts.

Rules find what somebody thought of. Weights have met a thousand uncivil texts and more civil ones in each language and
know what they share: words, beginnings and ends of words, neighbours, and kinds of words, so that "bakery van" stands
for what "delivery lorry" taught. What stands between quotation marks is somebody else's and is not weighed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.checks.check import Hit, Piece, Span
from wizard.checks.tone.kinds import kinds
from wizard.checks.tone.lexicon import lexicon
from wizard.checks.tone.quoted import Spans, is_somebody_elses, quotations
from wizard.checks.tone.reading import read
from wizard.checks.weighing import Weights, evenly, weights

UNCIVIL, THREAT = "tone", "threat"  # the weights: civil or not; and of what is not, insult or threat

# From where on a sentence is said to be uncivil: of civil texts that were not learnt from, two to four in a hundred.
SURE = {"en": 1.6, "de": 1.6, "da": 1.5}
# What a rule has found is doubted below this: strong words on things, self-blame, what strangers did.
DOUBTED = {"en": -0.7, "de": -0.4, "da": -0.3}

_EDGE, _AFTER, _GAP = "<", ">", " _ "
_PART = 5  # letters of a beginning or an end that count as features
_QUOTATION = "«»"

Word = tuple[str, str, Span]  # folded; codes of its lists; where it stands in the piece


class Weighed(StrEnum):
    """What a rule leaves to the weights."""

    INSULTS = "insults"
    THREATS = "threats"


@dataclass(frozen=True)
class Judged:
    """A sentence from `start` to `end` of the piece; `heaviest`: its clause that weighs most."""

    start: int
    end: int
    uncivil: float
    kind: Weighed
    heaviest: Span


def heeded(piece: Piece, found: Iterable[Hit], kind: Weighed) -> Iterator[Hit]:
    """What a rule has found where it is not doubted, and what no rule has found."""
    sure, doubted = SURE[piece.language], DOUBTED[piece.language]
    hits = list(found)
    for sentence in piece.once(judged):
        within = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
        if within and sentence.uncivil > doubted:
            yield from within
        elif not within and sentence.uncivil > sure and sentence.kind is kind:
            yield Hit(*sentence.heaviest)


def judged(piece: Piece) -> tuple[Judged, ...]:
    """The sentences of a piece as the weights see them. Raises OSError where none were learnt for its language."""
    uncivil, threat = weights(UNCIVIL, piece.language), weights(THREAT, piece.language)
    lowest = min(SURE[piece.language], DOUBTED[piece.language])
    return tuple(_judged(words, uncivil, threat, piece.language, lowest) for words in sentences(piece))


def sentences(piece: Piece) -> Iterator[Sequence[Word]]:
    """The words of each sentence, with one sign in place of what somebody else said."""
    quoted = piece.once(quotations)
    said = lexicon(piece.language).lists["said"]
    for sentence in piece.once(read).sentences:
        parts = (part.rsplit("/", 1) for part in sentence.text.split())
        words = [(word, codes, span) for (word, codes), span in zip(parts, sentence.spans, strict=True)]
        if quoted:
            words = list(_unquoted(words, piece.text, quoted, told=said in sentence.keys))
        if words:
            yield words


def _unquoted(words: Iterable[Word], text: str, quoted: Spans, *, told: bool) -> Iterator[Word]:
    last = None
    for word in words:
        within = quoted.over(*word[2])
        if within is None or not is_somebody_elses(text[slice(*within)], told=told):
            yield word
        elif within != last:
            yield _QUOTATION, "", word[2]
        last = within


def features(words: Sequence[Word], language: str) -> dict[str, int]:
    """What counts of a sentence, and by the number of a word where it stands first."""
    of = kinds(language).of
    found: dict[str, int] = {}
    said = [_EDGE, *(word for word, _, _ in words), _AFTER]
    sorts = [(), *(of(word) for word, _, _ in words), ()]
    for at in range(len(words), -1, -1):  # backwards: what stands first is kept
        word, follows = said[at], said[at + 1]
        found[f"{word} {follows}"] = at
        for sort in sorts[at + 1]:
            found[f"{word} +{sort}"] = at
        for sort in sorts[at]:
            found[f"+{sort}"] = at
            found[f"+{sort} {follows}"] = at
            for other in sorts[at + 1]:
                found[f"+{sort} +{other}"] = at
        if at + 2 < len(said):
            found[f"{word}{_GAP}{said[at + 2]}"] = at
        if at:
            found[word] = at
            for code in words[at - 1][1]:
                found[f"+{code}"] = at
            if len(word) >= _PART:
                found[f"{word[:_PART]}-"] = at
                found[f"-{word[-_PART:]}"] = at
    return found


def _judged(words: Sequence[Word], uncivil: Weights, threat: Weights, language: str, lowest: float) -> Judged:
    found = features(words, language)
    odds = evenly(uncivil, found)
    span = words[0][2][0], words[-1][2][1]
    if odds <= lowest:
        return Judged(*span, odds, Weighed.INSULTS, span)
    kind = Weighed.THREATS if evenly(threat, found) > 0 else Weighed.INSULTS
    return Judged(*span, odds, kind, _heaviest(words, found, uncivil))


def _heaviest(words: Sequence[Word], found: dict[str, int], uncivil: Weights) -> Span:
    """The clause between commas whose words add most."""
    adds = [0.0] * (len(words) + 1)
    for feature, at in found.items():
        adds[at] += uncivil.of.get(feature, 0.0)
    clauses: list[list[int]] = [[]]
    for number, (word, _, _) in enumerate(words):
        if word in {",", ".", "?"}:
            clauses.append([])
        else:
            clauses[-1].append(number)
    best = max(filter(None, clauses), key=lambda clause: sum(adds[number + 1] for number in clause), default=[0])
    return words[best[0]][2][0], words[best[-1]][2][1]
