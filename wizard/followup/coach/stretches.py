"""The stretches of an answer that say one thing each: sentences, taken apart where they turn."""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from wizard.checks.prose import sentences
from wizard.followup.coach.wording import words_of

_LONGEST = 600  # signs of one stretch
_MOST = 300  # stretches of a reply
_AFTER_NUMBER = re.compile(r"\d\. (?=(?P<next>[^\W\d_a-zæøåäöü][^\W\d_]*))")
_MOST_OF_HEADING = 4  # words
_EMPTY_LINE = re.compile(r"\n[ \n]*\n")
_NEW_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")
_SOFT = 50  # signs after which a line may have been broken by a mail program
_MARKS = r";\s+|:\s+|\s[–—-]\s"


@dataclass(frozen=True)
class Stretch:
    """`text` stands at `start` of the reply. `first`: nothing of its sentence comes before it; `paragraph` counts."""

    text: str
    start: int
    first: bool
    paragraph: int
    question: bool


def stretches(text: str, language: str) -> tuple[Stretch, ...]:
    return tuple(islice(_stretches(text, language), _MOST))


def _stretches(text: str, language: str) -> Iterator[Stretch]:
    whole = _unwrapped(text)
    gaps = [gap.start() for gap in _EMPTY_LINE.finditer(text)]
    for sentence in sentences(whole):
        paragraph = bisect(gaps, sentence.start)
        question = sentence.text.endswith("?")
        first = True
        for start, end in _parts(sentence.text, language):
            inner = sentence.text[start:end]
            bare = inner.strip(" ,;:–—")
            if any(letter.isalpha() for letter in bare):
                begins = sentence.start + start + inner.index(bare)
                said = text[begins : begins + len(bare)]
                yield Stretch(said[:_LONGEST], begins, first, paragraph, question)
                first = False


def _unwrapped(text: str) -> str:
    """With a blank for each line's end in the middle of a sentence, so that places stay the same."""
    lines = text.split("\n")
    joined = []
    for number, line in enumerate(lines[:-1]):
        following = lines[number + 1].strip()
        ends = not line.strip() or not following or _NEW_ITEM.match(following) or line.rstrip()[-1] in ".!?:"
        ends = ends or (len(line) < _SOFT and line.rstrip().endswith(","))  # a greeting
        goes_on = not ends and (following[0].islower() or len(line) >= _SOFT)
        joined.append(line + (" " if goes_on else "\n"))
    return "".join(joined) + lines[-1]


def _parts(sentence: str, language: str) -> Sequence[tuple[int, int]]:
    """Cut where a sentence turns ("but"), goes on with a new subject (", and we"), or after "although …,"."""
    cuts = {match.start() for match in _turns(language).finditer(sentence) if not _is_heading(sentence, match)}
    concessive = _concessive(language).match(sentence)
    if concessive:
        cuts.add(concessive.end())
    cuts.update(match.end() for match in _AFTER_NUMBER.finditer(sentence) if not _names_month(match["next"], language))
    places = [0, *sorted(cuts), len(sentence)]
    return list(pairwise(places))


def _is_heading(sentence: str, turn: re.Match[str]) -> bool:
    """ "As to the refund: …"."""
    return turn[0][0] == ":" and len(sentence[: turn.start()].split()) <= _MOST_OF_HEADING


def _names_month(word: str, language: str) -> bool:
    return word.lower()[:3] in words_of(language).split["months"].split()


@cache
def _turns(language: str) -> re.Pattern[str]:
    said = _said(language)
    turns, hard, joins, starts = (said[name].replace(" ", "|") for name in ("turns", "hard", "joins", "starts"))
    joined = rf",?\s(?:{joins})\s+(?=(?:{starts})\b)"
    return re.compile(rf"{_MARKS}|,\s(?=(?:{turns}|{joins})\b)|\s(?=(?:{hard})\s)|{joined}", re.IGNORECASE)


@cache
def _concessive(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_said(language)['concessive'].replace(' ', '|')})\b[^,]{{3,200}}, ", re.IGNORECASE)


def _said(language: str) -> Mapping[str, str]:
    return words_of(language).split
