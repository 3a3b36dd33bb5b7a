"""Companies by name: what is the same name, what is nearly one, whom to show first, and when not to ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import ends_within
from wizard.domain.directory import (
    LONGEST_KEY,
    Listed,
    Sort,
    beginnings,
    begins_with,
    is_name,
    key,
    loose,
    loose_variants,
    ranked,
    unfinished,
    unmistakable,
)


def company(name: str, *countries: str, brands: tuple[str, ...] = (), slug: str = "") -> Listed:
    return Listed(slug or name.lower().replace(" ", "-"), name, f"{key(name)}.example", countries or ("all",), brands)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kaffelars", "KaffeLars A/S"),
        ("Kaffe Lars", "KaffeLars ApS"),
        ("kaffe-lars gmbh & co. kg", "Kaffelars"),
        ("MØLLER", "Møller AS"),
        ("moeller", "Møller AS"),
        ("moller", "Møller AS"),
        ("Müller", "Mueller GmbH"),
        ("Muller", "Müller Ltd"),
        ("aarhus", "Århus"),
        ("Arhus", "Århus"),
        ("strasse", "Straße AG"),
        ("aero", "Ærø"),
        ("cafe noir", "Café Noir S.à r.l."),
        ("q & t", "Q&T AB"),
        ("qt", "Q&T AB"),
        ("Larsens", "Larsen's"),
        ("Olsen and Bak", "Olsen & Bak Limited"),
        ("lodz", "Łódź sp. z o.o."),
        ("ΚΑΦΕΣ", "Καφές"),
        ("lamp", "Lamp UG (haftungsbeschränkt)"),
        ("lamp", "Lamp OÜ"),
    ],
)
def test_the_same_name_in_another_spelling(typed: str, name: str) -> None:
    assert is_name(typed, name)
    assert key(typed) == key(name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("blue", "Blu"),
        ("acme", "Acme Sverige AB"),
        ("acme", "Acmetal"),
        ("odense", "Odense Zoo"),
        ("", "Acme"),
        ("&", "Acme"),
    ],
)
def test_another_name(typed: str, name: str) -> None:
    assert not is_name(typed, name)


def test_a_name_that_is_nothing_but_a_legal_form_keeps_it() -> None:
    assert key("AG") == "ag"
    assert is_name("ag", "AG")


@pytest.mark.parametrize("nothing", ["", " ", "&", "…", "\u200b", "!!!"])
def test_what_has_no_letters_has_no_key(nothing: str) -> None:
    assert key(nothing) == ""
    assert ranked(nothing, "DK", [company("Acme")]) == ()


def test_the_first_words_are_more_than_the_first_letters() -> None:
    assert begins_with("Acme Sverige AB", "acme")
    assert begins_with("Møller Norge", "Moeller")
    assert not begins_with("Acmetal", "acme")
    assert not begins_with("Acme", "")


@pytest.mark.parametrize("typed", ["Acme A", "Acme G", "Acme Gmb", "Acme an", "Acme u"])
def test_half_a_legal_form_does_not_lose_the_company(typed: str) -> None:
    assert unfinished(typed) == "acme"
    assert ranked(typed, "DK", [company("Acme")]) == (company("Acme"),)


def test_a_word_that_becomes_no_legal_form_is_a_word() -> None:
    assert unfinished("Acme Kettle") == ""
    assert unfinished("A") == ""


@given(st.text() | st.text(alphabet="aebphfsszckq", max_size=20), st.integers(0, 40))
def test_what_begins_a_spelling_begins_its_key_and_its_sound(name: str, length: int) -> None:
    """Or a company would vanish from the list while its name is being typed."""
    whole = key(name)
    assert loose(whole).startswith(loose(whole[: min(length, len(whole))]))


@given(st.text(alphabet="abeo uüøåæéß", max_size=20), st.integers(0, 20))
def test_no_company_vanishes_between_two_keys(name: str, length: int) -> None:
    word = name.replace(" ", "")
    assert key(word).startswith(key(word[:length]))


@given(st.text())
def test_any_text_has_a_key_that_a_database_takes(text: str) -> None:
    assert len(key(text)) <= LONGEST_KEY
    assert key(text).isalnum() or key(text) == ""
    assert len(loose_variants(key(text))) <= 2 * LONGEST_KEY


def test_a_company_is_found_by_each_word_brand_and_slug() -> None:
    found = beginnings(company("The Kettle Shop of Odense Ltd", brands=("Ronda Pro", "shop.ronda.dk"), slug="tks-dk"))
    assert (Sort.NAME, "thekettleshopodense") not in found
    spelled = {(sort, begun) for sort, begun in found if sort is not Sort.LOOSE}
    assert spelled == {
        (Sort.NAME, "thekettleshopofodense"),
        (Sort.WORD, "kettleshopofodense"),
        (Sort.WORD, "shopofodense"),
        (Sort.WORD, "odense"),
        (Sort.BRAND, "rondapro"),
        (Sort.WORD, "pro"),
        (Sort.BRAND, "shoprondadk"),
        (Sort.WORD, "rondadk"),
        (Sort.BRAND, "tksdk"),
    }


def test_the_whole_name_comes_first_then_names_then_brands_then_words() -> None:
    word, brand, begun = company("Bright Lamp"), company("Zoo", brands=("Lamp Kingdom",)), company("Lampert")
    whole, whole_brand = company("Lamp GmbH", "SE"), company("Aalborg Light", "SE", brands=("Lamp",))
    found = ranked("lamp", "DK", [word, brand, begun, whole_brand, whole])
    assert found == (whole, whole_brand, begun, brand, word)


def test_among_equals_the_customers_country_comes_first_then_everywhere() -> None:
    abroad, everywhere, home = company("Lamp A", "SE"), company("Lamp B"), company("Lamp C", "NO", "DK")
    assert ranked("lamp", "DK", [abroad, everywhere, home]) == (home, everywhere, abroad)
    assert ranked("lamp", "SE", [everywhere, home, abroad]) == (abroad, everywhere, home)
    assert ranked("lamp", "", [abroad, home, everywhere]) == (everywhere, abroad, home)


@pytest.mark.parametrize("typed", ["Kafelars", "kaffelasr", "kafellars", "kaffelarz", "caffelars", "affelars"])
def test_a_few_typing_mistakes_are_forgiven(typed: str) -> None:
    lars = company("KaffeLars A/S")
    assert ranked(typed, "DK", [lars, company("Kaffe Koncept"), company("Zoo")]) == (lars,)


def test_many_are_not() -> None:
    assert ranked("kelfaras", "DK", [company("KaffeLars A/S")]) == ()
    assert ranked("zoz", "DK", [company("Kaffe")]) == ()


def test_sixty_letters_against_many_brands_take_no_seconds() -> None:
    many = [
        company(f"Baen {n:x}", brands=tuple(f"bean {word} {n:x} ebenso" for word in "abcdefgh")) for n in range(200)
    ]
    with ends_within(1.0):
        assert ranked("ba" + "eiou" * 14 + "n", "DK", many) == ()


def test_who_is_spelled_right_is_not_put_beside_who_nearly_is() -> None:
    assert ranked("lamp", "DK", [company("Lamp"), company("Lamb")]) == (company("Lamp"),)


def test_one_mistake_is_likelier_than_two() -> None:
    one, two = company("Kaffelarsen"), company("Kaffelarken")
    assert ranked("kafelarsen", "DK", [two, one]) == (one,)


def test_nobody_is_shown_twice() -> None:
    same = [company("Lamp", slug="lamp"), company("Lamp", slug="lamp-credit"), company("Lamp Two", slug="two")]
    assert [one.slug for one in ranked("lamp", "DK", same)] == ["lamp", "two"]


# --- When nobody needs to be asked -----------------------------------------------------------------------------------


@pytest.mark.parametrize("countries", [("DK",), ("SE", "DK"), ("all",)])
def test_the_only_one_of_its_name_that_serves_the_customer_needs_no_question(countries: tuple[str, ...]) -> None:
    lamp = company("Lamp ApS", *countries)
    assert unmistakable("lamp", "DK", [lamp, company("Lampert"), company("Bright Lamp")]) == lamp


@pytest.mark.parametrize(
    ("typed", "country", "found"),
    [
        ("lamp", "DK", [company("Lamp", "SE")]),  # another country's
        ("lamp", "", [company("Lamp", "SE")]),
        ("lamp", "DK", [company("Lamp A/S", "DK"), company("Lamp AB", "SE")]),  # the same in two countries
        ("lamp", "DK", [company("Lamp A/S", "DK"), company("Lamp Sverige AB", "SE")]),
        ("lamp", "DK", [company("Lamp A/S", "DK"), company("Zoo", brands=("Lamp World",))]),
        ("lam", "DK", [company("Lamp")]),  # a beginning
        ("lamb", "DK", [company("Lamp")]),  # a mistake
        ("ronda", "DK", [company("Lamp", brands=("Ronda",))]),  # a brand
        ("blue", "DK", [company("Blu")]),
        ("lamp", "DK", []),
    ],
)
def test_whoever_could_be_somebody_else_is_asked_about(typed: str, country: str, found: list[Listed]) -> None:
    assert unmistakable(typed, country, found) is None
