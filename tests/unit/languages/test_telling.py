"""Ticks of any kind become whole sentences: nothing lost, nothing said that does not fit, paragraphs short."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.languages.across import STORIES, told_letter
from tests.unit.languages.letters import LANGUAGES, TODAY
from wizard.domain.case import Case, Company
from wizard.domain.letter import Details, Kind, Letter, Matter, Problem, Role
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried
from wizard.languages import language_of
from wizard.languages.compose import compose
from wizard.languages.phrases import FACTS, HEARD, PROMISES, RETURNED_FIRST, RETURNED_THEN, SINCE, TRIED

DAY = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 11, 22)))


def some(kind: type[Fact | Since | Tried | Heard]) -> st.SearchStrategy[frozenset[str]]:
    """Any ticks, and now and then one that only a newer release knows."""
    return st.frozensets(st.sampled_from([*kind, "from_a_newer_release"]), max_size=9)


TOLD = st.builds(
    Told,
    facts=some(Fact),
    returned_on=DAY,
    since=some(Since),
    tried=some(Tried),
    contacted_on=DAY,
    heard=some(Heard),
    promised=st.sampled_from((None, *Promise)),
    promised_by=st.sampled_from((None, *PromisedBy)),
    promised_on=DAY,
    promised_for=DAY,
    broken=st.booleans(),
)
PROBLEMS = st.sampled_from((None, *Problem))


def told_in(told: Told, problem: Problem | None, language: str, country: str = "") -> dict[str, str]:
    letter = Letter(written_in="en", matter=Matter(problem=problem), details=Details(told=told))
    composed = compose(Case(company=Company(country=country)), letter, language=language, today=TODAY)
    assert all(len(p.sentences) <= 3 for p in composed.paragraphs if p.role is not Role.SIGNATURE)
    keys = [sentence.key for paragraph in composed.paragraphs for sentence in paragraph.sentences]
    assert len(keys) == len(set(keys))
    return {
        sentence.key: sentence.text
        for paragraph in composed.paragraphs
        for sentence in paragraph.sentences
        if sentence.key.startswith("told.")
    }


@given(told=TOLD, problem=PROBLEMS, language=st.sampled_from(LANGUAGES))
def test_all_that_fits_is_said_and_nothing_else(told: Told, problem: Problem | None, language: str) -> None:
    sentences = told_in(told, problem, language)
    said, mine = " ".join(sentences.values()), language_of(language).phrases
    if problem is None:
        assert said == ""
        return
    series = mine.series.get(problem)
    together = " ".join(text for key, text in sentences.items() if key.startswith("told.facts."))
    for fact in Fact:
        wanted = fact in told.facts and fact in FACTS.get(problem, ())
        if series and fact in series.phrases:
            opener, _, rest = series.phrases[fact].partition(" ")
            assert ((rest if opener in series.shared else series.phrases[fact]) in together) is wanted, fact
        else:
            assert (sentences.get(f"told.fact.{fact}") == mine.facts.get(fact)) is (wanted or fact not in mine.facts)
    for since in Since:
        assert (mine.since[since] in said) is (since in told.since and since in SINCE.get(problem, ()))
    for tried in Tried:
        assert (mine.tried.phrases[tried] in said) is (tried in told.tried and tried in TRIED[problem])
    for heard in Heard:
        assert (mine.heard[heard] in said) is (heard in told.heard and heard in HEARD[problem])
    promised = told.promised in PROMISES[problem]
    assert ("told.promised" in sentences) is promised
    assert (mine.broken in said) is (promised and told.broken)


@given(told=TOLD, problem=st.sampled_from(Problem), language=st.sampled_from(LANGUAGES))
def test_dates_stand_in_the_letter(told: Told, problem: Problem, language: str) -> None:
    said, show = " ".join(told_in(told, problem, language).values()), language_of(language).format_date
    days = [told.contacted_on]
    days += [told.returned_on] if problem in RETURNED_FIRST | RETURNED_THEN else []
    days += [told.promised_on, told.promised_for] if told.promised in PROMISES[problem] else []
    assert [day for day in days if day and show(day) not in said] == []


@given(told=TOLD, problem=PROBLEMS, language=st.sampled_from(LANGUAGES))
def test_each_sentence_is_whole(told: Told, problem: Problem | None, language: str) -> None:
    for sentence in told_in(told, problem, language).values():
        assert re.fullmatch(r"[A-ZÆØÅÄÖÜ](?:[^.{}]|(?<=\d)\. )+\.", sentence), sentence
        assert "  " not in sentence
        assert len(re.findall(r"\w+", sentence)) <= 30


@given(told=TOLD, problem=PROBLEMS)
def test_every_language_says_the_same(told: Told, problem: Problem | None) -> None:
    said = [list(told_in(told, problem, language)) for language in LANGUAGES]
    assert said[0] == said[1] == said[2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.QUESTION, Kind.COMPLIMENT, Kind.CANCELLATION])
def test_only_complaints_tell(kind: Kind, language: str) -> None:
    letter = replace(told_letter(STORIES["faulty-much"], "en"), kind=kind)
    composed = compose(Case(), letter, language=language, today=TODAY)
    assert not [s for p in composed.paragraphs for s in p.sentences if s.key.startswith("told.")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The item I received is the wrong size and the wrong colour."),
        ("de", "Der gelieferte Artikel hat die falsche Größe und die falsche Farbe."),
        ("da", "Den leverede vare har forkert størrelse og forkert farve."),
    ],
)
def test_a_verb_that_all_share_is_said_once(language: str, sentence: str) -> None:
    told = Told(facts=frozenset({Fact.WRONG_COLOUR, Fact.WRONG_SIZE}))
    assert told_in(told, Problem.WRONG_ITEM, language) == {"told.facts.wrong_item": sentence}


def test_four_ticks_make_two_sentences_of_two() -> None:
    told = Told(tried=frozenset({Tried.RESTARTED, Tried.CLEANED, Tried.CALLED, Tried.WROTE}))
    assert list(told_in(told, Problem.FAULTY, "en").values()) == [
        "I have restarted it and cleaned it.",
        "I have also called you and written to you.",
    ]


def test_dates_and_spelling_are_of_the_company_s_country() -> None:
    told = Told(
        facts=frozenset({Fact.WRONG_COLOUR, Fact.OVERHEATS}),
        contacted_on=date(2026, 11, 2),
        promised=Promise.REFUND,
        promised_on=date(2026, 11, 3),
        promised_for=date(2027, 1, 4),
    )
    american = told_in(told, Problem.WRONG_ITEM, "en", country="US")
    assert american["told.facts.wrong_item"] == "The item I received is the wrong color."
    assert american["told.contacted"] == "I last contacted you on November 2, 2026."
    assert american["told.promised"] == (
        "You told me on November 3, 2026, that I would get my money back by January 4, 2027."
    )
    assert told_in(told, Problem.FAULTY, "de", country="CH")["told.facts.faulty"] == "Das Produkt wird zu heiss."
    austrian = told_in(told, Problem.FAULTY, "de", country="AT")["told.promised"]
    assert austrian.endswith("dass ich bis zum 4. Jänner 2027 mein Geld zurückbekomme.")
