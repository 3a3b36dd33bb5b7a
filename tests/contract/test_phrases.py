"""Whatever can be ticked is a phrase in every language, and fits at least one problem."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

import pytest

from tests.unit.languages.across import letters_across
from tests.unit.languages.letters import TODAY
from wizard.checks import check_letter, check_text
from wizard.domain.case import Case
from wizard.domain.findings import Severity
from wizard.domain.letter import Letter, Problem
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried
from wizard.languages import LANGUAGES
from wizard.languages.compose import compose
from wizard.languages.phrases import FACTS, HEARD, PROMISES, SINCE, TRIED
from wizard.languages.text import Language

TABLES: tuple[tuple[type[StrEnum], Mapping[Problem, tuple[StrEnum, ...]]], ...] = (
    (Fact, FACTS),
    (Since, SINCE),
    (Tried, TRIED),
    (Heard, HEARD),
    (Promise, PROMISES),
)
LETTERS = tuple(letters_across())
DAY = date(2026, 11, 3)


def sentences(language: Language) -> Iterator[tuple[str, str]]:
    """Each choice with the sentence that it makes alone."""
    mine = language.phrases
    yield from ((f"fact {fact}", mine.fact(fact)) for fact in Fact)
    yield from ((f"since {since}", mine.since[since]) for since in Since)
    yield from ((f"tried {tried}", mine.tried.alone(tried)) for tried in Tried)
    yield from ((f"heard {heard}", mine.heard[heard]) for heard in Heard)
    yield "returned", mine.returned.format("3")
    yield "contacted", mine.contacted.format("3")
    yield "broken", mine.broken
    for promise in Promise:
        yield f"promise {promise}", mine.promised(Told(promised=promise), str)
        for way in PromisedBy:
            yield f"{promise} by {way}", mine.promised(Told(promised=promise, promised_by=way, promised_for=DAY), str)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_cell_is_empty(language: Language) -> None:
    mine = language.phrases
    told = {*mine.facts, *(fact for series in mine.series.values() for fact in series.phrases)}
    assert set(Fact) - told == set()
    assert set(Since) - set(mine.since) == set()
    assert set(Tried) - set(mine.tried.phrases) == set()
    assert set(Heard) - set(mine.heard) == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_phrase_makes_a_whole_sentence_of_its_own(language: Language) -> None:
    found = dict(sentences(language))
    for name, sentence in found.items():
        assert re.fullmatch(r"[A-ZÆØÅÄÖÜ][^{}]+[^ .,]\.", sentence), (name, sentence)
        assert "  " not in sentence, (name, sentence)
        assert len(sentence.split()) <= 25, (name, sentence)
    assert len(set(found.values())) == len(found), "two choices say the same"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_series_says_its_verb_once(language: Language) -> None:
    """Only what is followed by the same sort of words may share its first: "is the wrong size and the wrong colour"."""
    for problem, series in language.phrases.series.items():
        assert set(series.phrases) == set(FACTS[problem])
        shared = [phrase for phrase in series.phrases.values() if phrase.split()[0] in series.shared]
        said = " ".join(series.said([fact for fact in FACTS[problem] if series.phrases[fact] in shared], ", ".join))
        assert said.count(".") == -(-len(shared) // 3)


@pytest.mark.parametrize(("kind", "table"), TABLES, ids=lambda one: getattr(one, "__name__", ""))
def test_every_choice_fits_a_problem(kind: type[StrEnum], table: Mapping[Problem, tuple[StrEnum, ...]]) -> None:
    assert set(kind) - {one for row in table.values() for one in row} == set()
    for row in table.values():
        assert len(row) == len(set(row))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_check_objects_to_a_phrase(language: Language) -> None:
    for name, sentence in sentences(language):
        found = check_text(sentence, where=name, language=language.code)
        assert [one for one in found if one.severity is not Severity.HINT] == [], sentence


@pytest.mark.parametrize(
    ("name", "language", "case", "letter"), LETTERS, ids=[f"{name}.{language}" for name, language, _, _ in LETTERS]
)
def test_a_story_told_by_ticking_is_a_good_letter(name: str, language: str, case: Case, letter: Letter) -> None:
    found = check_letter(compose(case, letter, language=language, today=TODAY), letter)
    assert [one for one in found if one.severity is not Severity.HINT] == []
    ticked = bool(letter.details.told.facts)
    assert not (ticked and any(one.id == "clarity.unanswered" for one in found)), name


def test_every_problem_can_be_told() -> None:
    assert set(Problem) - set(FACTS) == {Problem.OTHER}  # whatever that is, nobody has phrases for it
    for table in (SINCE, TRIED, HEARD, PROMISES):
        assert set(Problem) - set(table) <= {Problem.WITHDRAWAL}
