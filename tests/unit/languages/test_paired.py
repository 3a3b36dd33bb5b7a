"""The two-language sheet: every sentence of ours with its meaning, own words once, nothing that was left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.languages.across import STORIES, told_letter
from tests.unit.languages.letters import LANGUAGES, TODAY, full_complaint
from tests.unit.languages.scenes import golden_letters
from wizard.domain.case import Case, Customer
from wizard.domain.letter import Edit, Letter, Origin, Role
from wizard.languages.compose import compose
from wizard.languages.paired import Pair, paired

EVERY = [(case, letter) for _, _, case, letter in golden_letters()]


def pairs(letter: Letter, language: str, meaning: str, case: Case | None = None) -> dict[str, Pair]:
    sheet = paired(case or Case(), letter, language=language, meaning=meaning, today=TODAY)
    return {pair.key: pair for _, part in sheet.parts for pair in part}


@given(
    one=st.sampled_from(EVERY),
    language=st.sampled_from(LANGUAGES),
    meaning=st.sampled_from(LANGUAGES),
    written_in=st.sampled_from((*LANGUAGES, "pl")),
)
def test_every_sentence_of_the_letter_stands_there_in_order_with_its_meaning(
    one: tuple[Case, Letter], language: str, meaning: str, written_in: str
) -> None:
    case, letter = one[0], replace(one[1], written_in=written_in)
    composed = compose(case, letter, language=language, today=TODAY)
    sheet = paired(case, letter, language=language, meaning=meaning, today=TODAY)
    shown = [pair for _, part in sheet.parts for pair in part]
    sentences = [composed.subject, *(s for p in composed.paragraphs for s in p.sentences)]
    assert [(pair.key, pair.text) for pair in shown] == [(s.key, s.text) for s in sentences]
    means = compose(case, letter, language=meaning, today=TODAY, meaning_of=language)
    meant = {s.key: s.text for s in (means.subject, *(s for p in means.paragraphs for s in p.sentences))}
    for pair in shown:
        if pair.origin is Origin.CUSTOMER:
            assert pair.meaning == ""
        else:
            assert pair.key in meant, pair
            assert pair.meaning == ("" if meant[pair.key] == pair.text else meant[pair.key])
    assert language == meaning or any(pair.meaning for pair in shown)


def test_what_leads_to_own_words_means_what_it_says() -> None:
    shown = pairs(full_complaint("de"), "da", "de")
    lead = shown["details.happened.lead"]
    assert lead.text == "Med mine egne ord, på tysk:"
    assert lead.meaning == "In meinen eigenen Worten, auf Deutsch:"
    own = shown["details.happened"]
    assert (own.origin, own.language, own.meaning) == (Origin.CUSTOMER, "de", "")


def test_an_edited_sentence_shows_what_the_one_before_meant_and_one_left_out_is_gone() -> None:
    letter = replace(
        told_letter(STORIES["faulty-little"], "de"),
        edits={"da/told.since.first_day": Edit("Lige fra starten.", ""), "da/close.anticipate": Edit(None, "")},
    )
    shown = pairs(letter, "da", "de")
    edited = shown["told.since.first_day"]
    assert (edited.text, edited.origin) == ("Lige fra starten.", Origin.EDITED)
    assert edited.meaning == "So ist es seit dem ersten Tag."
    assert "close.anticipate" not in shown


def test_ticks_are_paired() -> None:
    shown = pairs(told_letter(STORIES["not-delivered"], "en"), "da", "en")
    assert shown["told.tried"].text == "Jeg har ventet hjemme og spurgt naboerne."
    assert shown["told.tried"].meaning == "I have waited at home and asked the neighbours."


def test_names_and_numbers_stand_once() -> None:
    shown = pairs(full_complaint("en"), "da", "en", Case(customer=Customer(name="Anna Berg")))
    assert (shown["signature.name"].text, shown["signature.name"].meaning) == ("Anna Berg", "")


def test_each_role_is_one_part_after_the_subject() -> None:
    sheet = paired(Case(), full_complaint("en"), language="da", meaning="en", today=TODAY)
    roles = [role for role, _ in sheet.parts]
    assert roles[0] is None
    assert roles[1:] == [role for role in Role if role in roles]
