"""Letters that go back to another one, of random answers: as whole as the first ones, and with what only they tell."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.languages.letters import LANGUAGES, TODAY
from tests.unit.languages.test_composed_letters import (
    COMPANIES,
    CUSTOMERS,
    DAY,
    FINISHED,
    LETTERS,
    NUMBER,
    ORPHANS,
    PHRASES_ONLY,
    SHORT,
    STORY,
    generated,
    left_out,
    lines,
    typed,
)
from wizard.domain.asked import as_asked
from wizard.domain.case import Case
from wizard.domain.letter import (
    Channel,
    Kind,
    Later,
    Letter,
    Matter,
    Office,
    Origin,
    Post,
    Purpose,
    Role,
    Sent,
    Stance,
    Wish,
)
from wizard.languages import language_of
from wizard.languages.compose import compose
from wizard.languages.draft import bare, number

PURPOSES = [purpose for purpose in Purpose if purpose is not Purpose.FIRST]
LATER = st.builds(
    Later,
    ticket=NUMBER,
    answered_on=DAY,
    promised=SHORT,
    promised_for=DAY,
    offered=SHORT,
    stance=st.sampled_from(Stance),
    settles=STORY,
    office=st.sampled_from((None, *Office)),
    body=SHORT,
)
SENT = st.one_of(
    st.none(), st.builds(Sent, on=st.dates(date(2026, 9, 1), date(2026, 11, 3)), channel=st.sampled_from(Channel))
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A first letter and one that goes back to it, or to none that is there."""
    first = replace(draw(LETTERS), kind=draw(st.sampled_from((Kind.COMPLAINT, Kind.QUESTION, Kind.CANCELLATION))))
    later = replace(
        draw(LETTERS),
        kind=first.kind,
        purpose=draw(st.sampled_from(PURPOSES)),
        follows=draw(st.sampled_from((0, 0, 1, 7))),
        later=draw(LATER),
        post=Post(enclosures=tuple(draw(st.lists(SHORT, max_size=2)))),
        begun=TODAY,
    )
    letters = (replace(first, sent=draw(SENT)), later)
    return Case(company=draw(COMPANIES), customer=draw(CUSTOMERS), letters=letters)


@given(case=cases(), language=st.sampled_from(LANGUAGES))
def test_each_sentence_is_whole_and_none_is_said_twice(case: Case, language: str) -> None:
    composed = compose(case, case.letters[1], language=language, today=TODAY)
    assert 0 < len(composed.subject.text) <= 78
    keys = [sentence.key for paragraph in composed.paragraphs for sentence in paragraph.sentences]
    assert len(keys) == len(set(keys))
    for sentence in (composed.subject, *generated(composed)):
        assert sentence.text.strip() == sentence.text != "", sentence
        assert not PHRASES_ONLY.search(typed(sentence.text)), sentence
        assert not ORPHANS.search(typed(sentence.text)), sentence
        assert "  " not in sentence.text, sentence
    for at, paragraph in enumerate(composed.paragraphs[1:-1]):
        assert len(paragraph.sentences) <= 3
        for sentence in paragraph.sentences:
            if sentence.origin is Origin.GENERATED:
                assert FINISHED.search(sentence.text), sentence
                assert sentence.text[0].isupper() or sentence.text[0] in "“„»«" or (language == "de" and at == 0)


@given(case=cases(), language=st.sampled_from(LANGUAGES))
def test_what_only_a_later_letter_tells_stands_in_it(case: Case, language: str) -> None:
    letter = as_asked(case.letters[1])
    composed, told = compose(case, case.letters[1], language=language, today=TODAY), letter.later
    land = case.company.country or case.customer.country
    asks = letter.kind is not Kind.COMPLAINT or letter.request.wish not in (None, Wish.OWN_WORDS)
    days = [letter.request.by if asks else None]
    first = case.letters[0].sent if letter.follows == 0 else None
    days += [first.on if first else None]
    if letter.purpose is Purpose.PROMISE_BROKEN:
        days += [told.answered_on, told.promised_for]
    for day in filter(None, days):
        assert language_of(language).format_date(day, land) in composed.body
    facts = [number(told.ticket), bare(told.promised), bare(told.body), *lines(told.settles)]
    facts += list(map(bare, letter.post.enclosures)) if letter.purpose is Purpose.ASKED_FOR_MORE else []
    facts += [] if left_out(letter, language) else list(lines(letter.details.happened))
    for fact in facts:
        assert fact in composed.body, fact


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_the_subject_names_their_number_and_what_it_is_about(purpose: Purpose, language: str) -> None:
    """F4."""
    for kind in (Kind.COMPLAINT, Kind.QUESTION, Kind.CANCELLATION):
        first = Letter(kind=kind, matter=Matter(product="Aqua 2 with a name that is far too long for a subject of any"))
        worded = replace(
            first, matter=replace(first.matter, subject_line="My Aqua 2 again, which is not to be cut " * 2)
        )
        for before in (first, worded):
            later = replace(first, purpose=purpose, later=Later(ticket="88123"))
            subject = compose(Case(letters=(before, later)), later, language=language, today=TODAY).subject.text
            assert "88123)" in subject
            assert "Aqua 2" in subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chain_of_letters_that_bites_its_tail_is_composed(language: str) -> None:
    one = Letter(purpose=Purpose.CHASER, follows=1)
    two = Letter(purpose=Purpose.FINAL_NOTICE, follows=0)
    assert compose(Case(letters=(one, two)), two, language=language, today=TODAY).body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_the_request_stands_in_a_paragraph_of_its_own(purpose: Purpose, language: str) -> None:
    later = replace(_asked(), purpose=purpose)
    composed = compose(Case(letters=(_asked(), later)), later, language=language, today=TODAY)
    asked = [paragraph for paragraph in composed.paragraphs if paragraph.role is Role.REQUEST]
    shown = language_of(language).format_date(date(2026, 12, 7))
    assert any(shown in paragraph.text for paragraph in asked)


def _asked() -> Letter:
    return Letter(kind=Kind.CANCELLATION, request=replace(Letter().request, by=date(2026, 12, 7)))
