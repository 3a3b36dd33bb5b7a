"""What the judgements of answers are learnt from: the labelled answers, and answers put together of phrases.

Phrases stand in `tests/corpus/replies/phrases`, by request and by what they tell. Put together as companies do it (what
happened first, an apology, then the point; several requests in their order, one of them forgotten) they show many more
ways to say a thing than there are labelled answers.
"""

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tests.learning import even
from tests.learning.choosing import Answer, Asked, fitted
from tests.learning.logistic import Example
from wizard.checks.weighing import Weights
from wizard.followup.coach import LANGUAGES, Judgement
from wizard.followup.coach.parts import Part
from wizard.followup.coach.promises import days_ahead, signs_of_promise
from wizard.followup.coach.reading import is_working_day, split, taken_apart
from wizard.followup.coach.stance import Stance

CORPUS = Path(__file__).parents[1] / "corpus" / "replies"
SETS = ("", ".held", ".second", ".third", ".fourth", ".fifth", ".more", ".wide")
# With the days of the last one, deadlines put on the customer pass for promises, and the sixth is read no better.
_DATED = SETS[:-1]
_PUT_TOGETHER = 0.5  # what such an answer counts
_PROMISED_BY = even.Pace(rounds=15)
_TIMES = 2  # that each phrase is used
_MOST_TRIES = 20  # to find a phrase for another request
_DAY = date(2026, 5, 4)
_QUOTED = 0.3  # of a part, or of the labelled words, that lie in the other

Request = tuple[str, str, str]  # the request, its judgement, the words that it rests on
Phrases = Mapping[str, Any]  # of one request, by judgement; "none": what tells nothing


def judgements(sets: Sequence[str] = SETS) -> Weights:
    """What is learnt from all languages together."""
    return fitted([answer for language in LANGUAGES for answer in answers(language, sets)])


def answers(language: str, sets: Sequence[str] = SETS) -> Iterator[Answer]:
    for row in _labelled(language, sets):
        yield answer(row["text"], language, row["date"], row["requests"])
    for text, requests in _put_together(language):
        yield answer(text, language, _DAY, requests, _PUT_TOGETHER)


def promised(sets: Sequence[str] = _DATED) -> Weights:
    """Which of the days that answers name are promised."""
    return even.fitted([example for language in LANGUAGES for example in _days(language, sets)], _PROMISED_BY)


def _days(language: str, sets: Sequence[str]) -> Iterator[Example]:
    for row in _labelled(language, sets):
        _, _, parts = split(row["text"], language)
        for part, named in days_ahead(parts, language, row["date"], is_working_day(language)):
            yield Example(signs_of_promise(part, named, language, row["date"]), named.day in row["dates"])


def _labelled(language: str, sets: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    for one in sets:
        yield from tomllib.loads((CORPUS / f"{language}{one}.toml").read_text("utf-8"))["reply"]


def answer(reply: str, language: str, day: date, requests: Sequence[Request], counts: float = 1.0) -> Answer:
    scene = taken_apart(reply, language, day, [request for request, _, _ in requests]).scene
    asked = []
    for number, (_, judgement, quote) in enumerate(requests):
        right = _right(scene.parts, reply, Judgement(judgement), quote)
        if right or not quote:
            beyond = scene.beyond(number)
            if counts < 1:  # those of phrases are passed over more often, and for other reasons
                beyond = tuple(f"phrases {sign}" for sign in beyond)
            asked.append(Asked(tuple(scene.beside(number)), beyond, Judgement(judgement), right))
    return Answer(scene.of_parts, asked, counts)


def _right(parts: Sequence[Part], reply: str, judgement: Judgement, quote: str) -> frozenset[int]:
    """The parts that carry a judgement. Of "we cannot, but …" the refusal carries no offer."""
    right = frozenset(at for at, part in enumerate(parts) if quote and _rests_on(part, reply, quote))
    positive = frozenset(at for at in right if parts[at].stance not in (Stance.NO, Stance.NOT))
    return positive if positive and judgement is not Judgement.REFUSED else right


def _rests_on(part: Part, reply: str, quote: str) -> bool:
    start = reply.find(quote)
    common = min(start + len(quote), part.start + len(part.text)) - max(start, part.start)
    return start >= 0 and common >= max(1, _QUOTED * min(len(quote), len(part.text)))


def _put_together(language: str) -> Iterator[tuple[str, list[Request]]]:
    rows = tomllib.loads((CORPUS / "phrases" / f"{language}.toml").read_text("utf-8"))["request"]
    cases: list[Phrases] = [
        {key: said if key == "asks" else said.strip().splitlines() for key, said in row.items()} for row in rows
    ]
    lot = random.Random(0)
    judged = [one.value for one in Judgement if one is not Judgement.PASSED_OVER]
    deck = [(case, key, phrase) for case in cases for key in judged for phrase in case.get(key, ())]
    for _ in range(_TIMES):
        left = lot.sample(deck, len(deck))
        while left:
            yield _together(_drawn(left, lot), cases, lot)


def _drawn(left: list[tuple[Phrases, str, str]], lot: random.Random) -> list[tuple[Phrases, str, str]]:
    """One to three phrases, each for another request."""
    drawn: list[tuple[Phrases, str, str]] = []
    most = lot.choice((1, 1, 2, 2, 3))
    for _ in range(_MOST_TRIES):
        if left and len(drawn) < most:
            case, key, phrase = left.pop()
            if any(case is other for other, _, _ in drawn):
                left.insert(0, (case, key, phrase))
            else:
                drawn.append((case, key, phrase))
    return drawn


def _together(
    drawn: Sequence[tuple[Phrases, str, str]], cases: Sequence[Phrases], lot: random.Random
) -> tuple[str, list[Request]]:
    requests: list[Request] = [(case["asks"], key, phrase) for case, key, phrase in drawn]
    paragraphs = [" ".join(_paragraph(case, key, phrase, lot)) for case, key, phrase in drawn]
    if lot.random() < 0.15:
        lot.shuffle(paragraphs)
    forgotten = lot.choice(cases)
    if lot.random() < 0.3 and all(forgotten["asks"] != asked for asked, _, _ in requests):
        requests.insert(lot.randint(0, len(requests)), (forgotten["asks"], Judgement.PASSED_OVER, ""))
    if lot.random() < 0.3:
        paragraphs.append(lot.choice(lot.choice(cases)["none"]))
    return "\n\n".join(paragraphs) + "\n", requests


def _paragraph(case: Phrases, key: str, phrase: str, lot: random.Random) -> Iterator[str]:
    if lot.random() < 0.45:
        yield lot.choice(case["none"])
    if key != Judgement.ACKNOWLEDGED and lot.random() < 0.25:
        yield lot.choice(case["acknowledged"])
    refusal = [lot.choice(case["refused"])] if key == Judgement.COUNTER_OFFER and lot.random() < 0.6 else []
    yield from lot.sample((*refusal, phrase), 1 + len(refusal))  # what is offered may come first
    if lot.random() < 0.25:
        yield lot.choice(case["none"])
