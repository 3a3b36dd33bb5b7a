"""From ticks to sentences: what is wrong and since when, what was tried and what came of it, what was promised."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from wizard.domain.letter import Problem, Role
from wizard.domain.told import Heard, Since, Told
from wizard.languages.draft import Draft
from wizard.languages.phrases import (
    FACTS,
    HEARD,
    IN_ONE_SENTENCE,
    PROMISES,
    RETURNED_FIRST,
    RETURNED_THEN,
    SINCE,
    TRIED,
    Phrases,
    Series,
)
from wizard.languages.text import Passage, Say, Text

One = TypeVar("One", bound=StrEnum)
Chosen = Callable[[Draft], tuple[str, ...]]


def telling(phrases: Phrases) -> Passage:
    """The keyed sentences of one language, in order of time; the keys are the same in all."""
    facts = dict.fromkeys(fact for row in FACTS.values() for fact in row if fact in phrases.facts)
    what = (
        _text("returned", _on(phrases, phrases.returned, _returned_on(RETURNED_FIRST))),
        *(text for problem, series in phrases.series.items() for text in _facts_in_series(phrases, problem, series)),
        *(_text(f"fact.{fact}", _if(_facts, fact, phrases.facts[fact])) for fact in facts),
        *(_text(f"since.{since}", _if(_since, since, phrases.since[since])) for since in Since),
        _text("returned_then", _on(phrases, phrases.returned, _returned_on(RETURNED_THEN))),
    )
    tried = (
        *_in_series(phrases, phrases.tried, "tried", max(map(len, TRIED.values())), _tried),
        _text("contacted", _on(phrases, phrases.contacted, _contacted_on)),
        *(_text(f"heard.{heard}", _if(_heard, heard, phrases.heard[heard])) for heard in Heard),
    )
    promised = (
        _text("promised", lambda draft: _promise(phrases, draft) if _promised(draft) else ""),
        _text("broken", lambda draft: phrases.broken if _promised(draft) and _told(draft).broken else ""),
    )
    rows = (what, tried, promised)
    return Passage("told", Role.DETAILS, tuple(tuple(_spelled(phrases, text) for text in row) for row in rows))


def _text(key: str, say: Say) -> Text:
    return Text(f"told.{key}", Role.DETAILS, say)


def _spelled(phrases: Phrases, text: Text) -> Text:
    return replace(text, say=lambda draft: phrases.spelled(text.say(draft), draft))


def _promise(phrases: Phrases, draft: Draft) -> str:
    return phrases.promised(_told(draft), lambda day: phrases.on_day(day, draft))


def _if(chosen: Chosen, one: str, sentence: str) -> Say:
    return lambda draft: sentence if one in chosen(draft) else ""


def _on(phrases: Phrases, sentence: str, day: Callable[[Draft], date | None]) -> Say:
    def say(draft: Draft) -> str:
        known = day(draft)
        return sentence.format(phrases.on_day(known, draft)) if known else ""

    return say


def _facts_in_series(phrases: Phrases, problem: Problem, series: Series) -> tuple[Text, ...]:
    def chosen(draft: Draft) -> tuple[str, ...]:
        return _facts(draft) if draft.problem is problem else ()

    return _in_series(phrases, series, f"facts.{problem}", len(FACTS[problem]), chosen)


def _in_series(phrases: Phrases, series: Series, key: str, most: int, chosen: Chosen) -> tuple[Text, ...]:
    """As many sentences as all of the phrases together could need: "tried", "tried.2" and so on."""

    def nth(number: int) -> Say:
        return lambda draft: dict(enumerate(series.said(chosen(draft), phrases.format_list))).get(number, "")

    numbers = range(-(-most // IN_ONE_SENTENCE))
    return tuple(_text(f"{key}.{number + 1}" if number else key, nth(number)) for number in numbers)


def _told(draft: Draft) -> Told:
    return draft.letter.details.told


def _ticked(table: Mapping[Problem, tuple[One, ...]], draft: Draft, ticks: frozenset[str]) -> tuple[str, ...]:
    """Only what fits the problem: ticks of another one, chosen before, say nothing in this letter."""
    return tuple(one for one in table.get(draft.problem, ()) if one in ticks) if draft.problem else ()


def _facts(draft: Draft) -> tuple[str, ...]:
    return _ticked(FACTS, draft, _told(draft).facts)


def _since(draft: Draft) -> tuple[str, ...]:
    return _ticked(SINCE, draft, _told(draft).since)


def _tried(draft: Draft) -> tuple[str, ...]:
    return _ticked(TRIED, draft, _told(draft).tried)


def _heard(draft: Draft) -> tuple[str, ...]:
    return _ticked(HEARD, draft, _told(draft).heard)


def _promised(draft: Draft) -> bool:
    return draft.problem is not None and _told(draft).promised in PROMISES[draft.problem]


def _returned_on(problems: frozenset[Problem]) -> Callable[[Draft], date | None]:
    return lambda draft: _told(draft).returned_on if draft.problem in problems else None


def _contacted_on(draft: Draft) -> date | None:
    return _told(draft).contacted_on if draft.problem else None
