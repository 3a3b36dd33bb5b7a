"""What is said of the law of every country: in each language, with source and date, as information."""

import re
from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from wizard.countries import COUNTRIES, Country, Duty, Law, SiteDuty, Topic
from wizard.countries.comparison import TOPICS
from wizard.countries.minimum import MONTH, YEAR
from wizard.countries.same_thing import TABLES
from wizard.domain.facts import ButtonSort
from wizard.followup.rights import MATTERS
from wizard.i18n import CODES
from wizard.research.kinds import SITE_LANGUAGES
from wizard.steps.rules import DUTIES

LAWS = [(home, law) for home in COUNTRIES for law in home.laws]
SITE_DUTIES = [(home, duty) for home in COUNTRIES for duty in home.duties.values()]
HEDGED = {"en": "as far as we know.", "de": "soweit wir wissen.", "da": "så vidt vi ved."}
# Words of a lawyer's letter, or of a threat.
LEGAL_TONE = re.compile(
    r"§|\b(?:pursuant|hereby|shall|liable to|illegal|unlawful|violat\w+|breach|gemäß|rechtswidrig|Verstoß|verstößt"
    r"|i henhold til|ulovlig\w*|overtræd\w+)\b",
    re.IGNORECASE,
)


def sentences() -> Iterator[tuple[str, str, str]]:
    said = [(home.code, law.sentences) for home, law in LAWS]
    said += [(home.code, duty.sentences) for home, duty in SITE_DUTIES]
    for home, by_language in said:
        for code, text in by_language.items():
            yield home, code, text


def ids(value: object) -> str:
    if isinstance(value, Country):
        return value.code
    return value.topic.value if isinstance(value, Law) else ""


@pytest.mark.parametrize(("home", "law"), LAWS, ids=ids)
def test_a_law_has_its_sentence_in_each_language_its_source_and_its_date(home: Country, law: Law) -> None:
    whole(law.sentences, law.source, law.checked.year)


@pytest.mark.parametrize(("home", "duty"), SITE_DUTIES, ids=ids)
def test_a_duty_has_its_sentence_in_each_language_its_source_and_its_date(home: Country, duty: SiteDuty) -> None:
    whole(duty.sentences, duty.source, duty.checked.year)


def whole(said: Mapping[str, str], source: str, year: int) -> None:
    assert set(said) == set(CODES)
    assert source.startswith("https://")
    assert year >= 2026


@pytest.mark.parametrize(("home", "code", "text"), list(sentences()), ids=str)
def test_it_is_information_in_one_plain_sentence(home: str, code: str, text: str) -> None:
    assert text.endswith(HEDGED[code])
    assert text[0].isupper()
    assert not LEGAL_TONE.search(text)
    assert len(text) < 240
    assert not re.search(r"[{}]|None|  ", text)


@pytest.mark.parametrize(("home", "law"), LAWS, ids=ids)
def test_the_number_that_is_compared_is_the_number_that_is_said(home: Country, law: Law) -> None:
    if law.days is None:
        return
    words = {2 * YEAR: "two years", 3 * YEAR: "three years", 2 * MONTH: "two months"}
    assert words.get(law.days, f"{law.days} days") in law.sentences["en"]


@pytest.mark.parametrize("home", COUNTRIES, ids=ids)
def test_a_country_says_one_thing_on_a_topic(home: Country) -> None:
    topics = [law.topic for law in home.laws]
    assert len(topics) == len(set(topics))


@pytest.mark.parametrize(("home", "law"), LAWS, ids=ids)
def test_sending_back_depends_on_where_it_was_bought(home: Country, law: Law) -> None:
    if law.topic is Topic.DELIVERY:
        return  # in one country a duty of those who sell at a distance, in the others of everybody
    by_distance = law.topic in (Topic.WITHDRAWAL, Topic.RETURN_POSTAGE, Topic.REFUND_DELAY)
    assert (law.bought is not None) is by_distance


def test_every_topic_is_compared_with_a_rule_of_theirs_or_told_with_its_last_day() -> None:
    assert set(TOPICS.values()) | set(MATTERS) == set(Topic)
    assert {law.topic for _, law in LAWS if law.span} <= set(MATTERS)


@pytest.mark.parametrize(("home", "law"), LAWS, ids=ids)
def test_the_time_that_is_counted_is_the_time_that_is_said(home: Country, law: Law) -> None:
    if law.span is None:
        return
    years, months = divmod(law.span.months, 12)
    words = {2: "two", 3: "three", 5: "five", 6: "six"}
    said = (
        f"{law.span.days} days"
        if law.span.days
        else f"{words.get(years)} years"
        if years
        else f"{words[months]} months"
    )
    ways = {said, f"{law.span.months} months", f"{law.span.days / 7:g} weeks"}
    assert any(way in law.sentences["en"] for way in ways)


def test_every_button_and_the_address_have_their_duty() -> None:
    assert set(DUTIES) == set(ButtonSort)
    assert set(DUTIES.values()) | {Duty.EMAIL} == set(Duty)


@pytest.mark.parametrize(("name", "language"), list(product(TABLES, SITE_LANGUAGES)))
def test_every_site_language_has_its_words(name: str, language: str) -> None:
    assert TABLES[name][language]
    assert set(TABLES[name]) == set(SITE_LANGUAGES)
    re.compile(TABLES[name][language])
