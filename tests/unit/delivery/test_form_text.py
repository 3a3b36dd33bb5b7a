"""A form's text keeps within its limit, ends where sentences end, and drops the least important first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import ends_within
from wizard.delivery.form_text import FORMAT, form_text, shortened
from wizard.delivery.safe import body_text
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Kind, Letter, Origin, Paragraph, Role, Sentence

COMPLAINT = Letter()


def letter(happened: str = "The kettle leaks. It stands in a puddle. I wiped it up.") -> Composed:
    return Composed(
        "en",
        Sentence("subject", "Kettle leaks"),
        (
            Paragraph(Role.SALUTATION, (Sentence("salutation", "Dear Ms Holm,"),)),
            Paragraph(
                Role.INTRODUCTION,
                (
                    Sentence("introduction.name", "I have been a customer since 2019."),
                    Sentence("introduction", "My kettle is faulty."),
                ),
            ),
            Paragraph(Role.DETAILS, (Sentence("details.happened", happened, Origin.CUSTOMER),)),
            Paragraph(Role.REQUEST, (Sentence("request", "Please send me a new one by 5 December."),)),
            Paragraph(Role.APPRECIATION, (Sentence("appreciation", "I like your shop."),)),
            Paragraph(Role.CLOSE, (Sentence("close", "I look forward to your reply."),)),
            Paragraph(Role.SIGNATURE, (Sentence("name", "Anna Smith"), Sentence("phone", "+44 20 7946 0958"))),
        ),
    )


def counted(text: str) -> int:
    return len(text) + text.count("\n")


def test_a_short_letter_stays_whole() -> None:
    texts = FORMAT.render(Case(), Letter(), letter())
    assert texts["body"] == letter().body
    assert texts["subject"] == "Kettle leaks"


def test_what_happened_is_cut_at_the_end_of_a_sentence() -> None:
    text = form_text(COMPLAINT, letter("It leaks every day. " * 60))
    assert counted(text) <= 1_000
    assert text.startswith("Dear Ms Holm,\n\nMy kettle is faulty.\n\nIt leaks every day. It leaks")
    assert "every day.\n\nPlease send me a new one by 5 December.\n\nAnna Smith\n+44 20 7946 0958" in text


def test_the_order_of_what_is_dropped() -> None:
    whole = letter()
    text = form_text(COMPLAINT, whole, counted(whole.body) - 1)
    assert "I like your shop." not in text
    assert "I look forward" in text
    assert form_text(COMPLAINT, whole, 45) == "Please send me a new one by 5 December."
    assert form_text(COMPLAINT, whole, 65) == "My kettle is faulty.\n\nPlease send me a new one by 5 December."
    assert form_text(COMPLAINT, whole, 150) == (
        "Dear Ms Holm,\n\nMy kettle is faulty.\n\nThe kettle leaks.\n\nPlease send me a new one by 5 December.\n\n"
        "Anna Smith\n+44 20 7946 0958"
    )


def test_pleasantries_stand_only_with_the_whole_story() -> None:
    for limit in range(400):
        text = form_text(COMPLAINT, letter(), limit)
        assert "like your shop" not in text or "I wiped it up." in text


def test_a_sentence_that_leads_to_own_words_is_never_kept_alone() -> None:
    lead = Sentence("details.happened.lead", "In my own words, in German:")
    own = Sentence("details.happened", "Er leckt. " * 3, Origin.CUSTOMER, "de")
    composed = Composed("en", Sentence("subject", "Kettle"), (Paragraph(Role.DETAILS, (lead, own)),))
    assert form_text(COMPLAINT, composed, 38) == "In my own words, in German: Er leckt."
    for limit in range(28, 37):
        assert not form_text(COMPLAINT, composed, limit).endswith("German:")


@pytest.mark.parametrize("kind", [Kind.CANCELLATION, Kind.COMPLIMENT])
def test_what_cancels_or_thanks_is_kept_first(kind: Kind) -> None:
    text = form_text(Letter(kind=kind), letter(), 72)
    assert text == "Dear Ms Holm,\n\nMy kettle is faulty.\n\nAnna Smith\n+44 20 7946 0958"


def test_a_limit_below_every_sentence_cuts_at_a_word() -> None:
    assert form_text(COMPLAINT, letter(), 9) == "Dear Ms…"


def test_line_ends_count_twice() -> None:
    whole = letter()
    assert form_text(COMPLAINT, whole, counted(whole.body)) == whole.body
    assert form_text(COMPLAINT, whole, len(whole.body)) != whole.body


@pytest.mark.parametrize("limit", [0, 1, 2, 10, 50, 160, 300, 500, 1_000])
def test_no_limit_is_exceeded(limit: int) -> None:
    assert counted(form_text(COMPLAINT, letter("It leaks – every day. " * 60), limit)) <= limit


@given(st.text(max_size=300), st.integers(min_value=0, max_value=400))
def test_no_text_exceeds_a_limit(happened: str, limit: int) -> None:
    assert counted(form_text(COMPLAINT, letter(happened), limit)) <= limit


def test_a_thousand_paragraphs_end_soon() -> None:
    own = tuple(Paragraph(Role.DETAILS, (Sentence("details.happened", "A!", Origin.CUSTOMER),)) for _ in range(1_500))
    with ends_within(5):  # seconds; cubic time takes minutes
        assert counted(form_text(COMPLAINT, Composed("en", Sentence("subject", "Kettle"), own), 10_000)) <= 10_000


def test_what_was_left_out_is_said_sentence_by_sentence() -> None:
    short = shortened(COMPLAINT, letter(), 150)
    assert short.left_out == (
        "I have been a customer since 2019.",
        "It stands in a puddle.",
        "I wiped it up.",
        "I like your shop.",
        "I look forward to your reply.",
    )
    assert shortened(COMPLAINT, letter(), 5_000).left_out == ()


@given(st.text(max_size=300), st.integers(min_value=0, max_value=400))
def test_every_word_is_either_kept_or_said_to_be_left_out(happened: str, limit: int) -> None:
    whole = letter(happened)
    short = shortened(COMPLAINT, whole, limit)
    told = " ".join((short.text.removesuffix("…"), *short.left_out)).split()
    missing = [word for word in body_text(whole.body).split() if word not in told]
    assert not missing or "…" in short.text or not short.text
