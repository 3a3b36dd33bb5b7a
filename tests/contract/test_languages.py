"""Every language says everything: each kind, each problem, each wish, each right."""

from itertools import product

import pytest

from wizard.countries import COUNTRIES
from wizard.domain.letter import Kind, Problem, Role, Wish
from wizard.languages import LANGUAGES
from wizard.languages.text import Language, Questions, Words

CODES = [language.code for language in LANGUAGES]
ASKED_IN_OWN_WORDS = frozenset({Wish.OWN_WORDS})  # the request is the customer's sentence itself


def keys(language: Language, kind: Kind) -> list[str]:
    return [part.key for part in language.parts[kind]]


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
@pytest.mark.parametrize("kind", Kind)
def test_a_kind_has_the_same_sentences_in_every_language(kind: Kind, language: Language) -> None:
    assert sorted(keys(language, kind)) == sorted(keys(LANGUAGES[0], kind))


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
@pytest.mark.parametrize("kind", Kind)
def test_sentence_keys_are_unique_and_roles_run_in_reading_order(kind: Kind, language: Language) -> None:
    assert len(keys(language, kind)) == len(set(keys(language, kind)))
    order = list(Role)
    roles = [order.index(part.role) for part in language.parts[kind]]
    assert roles == sorted(roles)


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
def test_later_letters_have_the_same_sentences_in_every_language(language: Language) -> None:
    assert set(language.later) == set(Kind) - {Kind.COMPLIMENT}
    for kind, parts in language.later.items():
        mine = [part.key for part in parts]
        assert sorted(mine) == sorted(part.key for part in LANGUAGES[0].later[kind])
        assert len(mine) == len(set(mine))


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_its_sentences(problem: Problem, language: Language) -> None:
    mine = keys(language, Kind.COMPLAINT)
    assert f"introduction.{problem}" in mine
    assert f"details.{problem}" in mine
    assert language.problems[problem]


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
@pytest.mark.parametrize("wish", Wish)
def test_every_wish_has_its_sentences(wish: Wish, language: Language) -> None:
    mine = keys(language, Kind.COMPLAINT)
    assert f"introduction.{wish}" in mine
    assert f"request.{wish}" in mine
    assert f"close.{wish}" in mine


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
def test_own_words_in_another_language_are_always_marked(language: Language) -> None:
    for kind in Kind:
        for part in language.parts[kind]:
            if isinstance(part, Words | Questions):
                assert callable(part.marker), part.key


@pytest.mark.parametrize(
    ("country", "code"), list(product(COUNTRIES, CODES)), ids=lambda value: getattr(value, "code", value)
)
def test_every_right_has_its_sentence_its_source_and_its_date(country: object, code: str) -> None:
    for right in getattr(country, "rights", ()):
        assert right.sentences[code].endswith("."), right.key
        assert right.source.startswith("https://")
        assert right.checked.year >= 2026


def test_no_right_speaks_in_legal_tone() -> None:
    for country in COUNTRIES:
        for right in country.rights:
            assert right.sentences["en"].startswith("As far as I know,")
            assert right.sentences["de"].startswith("Soweit ich weiß,")
            assert right.sentences["da"].startswith("Så vidt jeg ved,")
            assert not any("§" in sentence for sentence in right.sentences.values())
