"""Slips on a phone's keyboard: what is mended, towards which word, and what is left alone."""

import pytest

from tests.unit.research.test_rank import entries
from wizard.research.rank import rank_faq
from wizard.research.rank.spelling import mended, one_slip, short_forms

NOTHING = frozenset[str]()


@pytest.mark.parametrize(
    ("typed", "meant", "one"),
    [
        ("recieve", "receive", True),
        ("delvery", "delivery", True),
        ("parrcel", "parcel", True),
        ("perfund", "refund", False),
        ("refind", "refund", True),
        ("refund", "refund", False),
        ("rfeudn", "refund", False),
        ("paarccel", "parcel", False),
    ],
)
def test_one_slip_is_one_letter_more_less_other_or_swapped(typed: str, meant: str, one: bool) -> None:
    assert one_slip(typed, meant) is one
    assert one_slip(meant, typed) is one


@pytest.mark.parametrize(
    ("typed", "language", "site", "meant"),
    [
        ("saxophne", "en", frozenset({"saxophone"}), "saxophone"),
        ("gebürhen", "de", NOTHING, "gebuehren"),
        ("lieferugn", "de", frozenset({"lieferung", "lieferumfang"}), "lieferung"),
        ("forsniket", "da", NOTHING, "forsinket"),
        ("abc12", "en", frozenset({"abcd12"}), "abc12"),
        ("lamb", "en", frozenset({"lamp"}), "lamb"),  # too short: it may well be meant
        ("kettle", "en", frozenset({"nettle"}), "kettle"),  # the first letter is nearly always right
        ("zzyzx", "en", NOTHING, "zzyzx"),
    ],
)
def test_a_word_is_mended_towards_the_nearest_known_one(
    typed: str, language: str, site: frozenset[str], meant: str
) -> None:
    assert mended(typed, language, site) == meant


def test_a_word_of_the_site_that_is_but_a_mark_mends_nothing() -> None:
    """It folds to nothing, and so has no first letter."""
    assert mended("zorbel", "en", frozenset({"", "zorbels"})) == "zorbels"
    shop = entries(("Zorbels \uff9e", "We mend zorbels."), ("Where are you?", "In Leeds."))
    assert rank_faq("zorbles", shop, language="en")[:1] == tuple(shop[:1])


def test_of_words_that_are_equally_near_it_is_always_the_same() -> None:
    site = [f"zorbel{letter}" for letter in "hgfedcba"]
    assert mended("zorbel", "en", frozenset(["zorbl", *site])) == "zorbela"  # the longest, and then by the alphabet
    assert mended("zorbel", "en", frozenset(reversed(site))) == "zorbela"


def test_words_are_read_as_they_are_spoken() -> None:
    assert short_forms(["kommt", "nich"], "de-AT") == ["kommt", "nicht"]
    assert short_forms(["virker", "ik"], "da") == ["virker", "ikke"]
    assert short_forms(["they", "dnt", "answer"], "en") == ["they", "do", "not", "answer"]
    assert short_forms(["nich"], "fr") == ["nich"]


@pytest.mark.parametrize("topic", ["saxophne lessons", "saxophone lesons", "saxohpone", "saxophoone"])
def test_a_slip_finds_what_the_word_would_have_found(topic: str) -> None:
    shop = entries(("Do you teach the saxophone?", "Lessons are on Mondays."), ("Where are you?", "In Leeds."))
    assert rank_faq(topic, shop, language="en")[:1] == tuple(shop[:1])


@pytest.mark.parametrize(
    ("topic", "language"),
    [("rabat kode virker ik", "da"), ("retur label", "da"), ("rettigheds gebyr", "da"), ("hand gepäck zu groß", "de")],
)
def test_what_the_site_writes_in_one_word_is_found_in_two(topic: str, language: str) -> None:
    shop = entries(
        ("Rabatkode", "…"), ("Kode til lågen", "…"), ("Returlabel", "…"), ("Label til retur af varer", "…"),
        ("Rettighedsgebyr", "…"), ("Gebyr for kort", "…"), ("Handgepäck", "…"), ("Gepäck abgeben, Hand anlegen", "…"),
    )  # fmt: skip
    joined = "".join(topic.split()[:2])
    assert [one.question.lower() for one in rank_faq(topic, shop, language=language)][:1] == [joined]
