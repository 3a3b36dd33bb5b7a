"""What stands on paper, and where: addresses in the lines of an envelope, the day, the numbers."""

from dataclasses import replace
from datetime import date

import pytest

from tests.unit.delivery.letters_on_paper import composed, on_paper, with_words
from wizard.delivery.paper import DIN, DL, US10, paper_for
from wizard.delivery.sheet import addressed, lines, on_envelope, sheet
from wizard.domain.letter import Kind, Sent


@pytest.mark.parametrize(
    ("country", "paper"), [("DE", DIN), ("at", DIN), ("CH", DIN), ("DK", DL), ("GB", DL), ("US", US10), ("CA", US10)]
)
def test_paper_and_envelope_of_a_country(country: str, paper: object) -> None:
    assert paper_for(country) is paper
    assert paper_for("") is DL


@pytest.mark.parametrize(
    ("found", "written"),
    [
        ("Havnegade 7, 8000 Aarhus C", "Havnegade 7\n8000 Aarhus C"),
        ("c/o Kontor A/S, Vej 1, 2. th, 8000 Aarhus C", "c/o Kontor A/S\nVej 1\n2. th\n8000 Aarhus C"),
        ("500 Main Street, Springfield, IL 62701", "500 Main Street\nSpringfield, IL 62701"),
        ("1 King Street, Toronto, ON M5H 1A1", "1 King Street\nToronto, ON M5H 1A1"),
        ("1 High Street, London, SW1A 1AA", "1 High Street\nLondon\nSW1A 1AA"),
    ],
)
def test_an_address_in_one_line_becomes_the_lines_of_an_envelope(found: str, written: str) -> None:
    assert on_envelope(found) == written


def test_the_company_stands_first_and_the_country_last_where_it_goes_abroad() -> None:
    told = {"to": "DK", "posted_in": "DE"}
    assert addressed("Kjærby", "Havnegade 7, 8000 Aarhus C", **told) == "Kjærby\nHavnegade 7\n8000 Aarhus C\nDENMARK"
    assert addressed("Kjærby", "Kjærby ApS, Havnegade 7, 8000 Aarhus C", to="DK", posted_in="dk") == (
        "Kjærby ApS\nHavnegade 7\n8000 Aarhus C"
    )
    assert addressed("Kjærby", "Havnegade 7", to="DK", posted_in="") == "Kjærby\nHavnegade 7"
    assert addressed("Kjærby", "Havnegade 7", to="XX", posted_in="DE") == "Kjærby\nHavnegade 7"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\n\n \n"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    assert lines(f"One{end}Two") == ("One", "Two")


def test_what_turns_or_hides_words_does_not_reach_the_paper() -> None:
    letter = with_words("Kjær\u202eby\u2066 \u200bApS\u00ad\ufeff\x07\ud800")
    assert not any(char in text for text in letter.texts for char in "\u202e\u2066\u200b\u00ad\ufeff\x07\ud800")
    assert letter.recipient[0] == "Kjærby ApS\ufffd"


def test_the_day_and_the_numbers() -> None:
    german = on_paper("de")
    assert (german.date, german.reference) == ("22. November 2026", "Bestellnummer 4711-0815 · Kundennummer K-99")
    assert on_paper("en").date == "November 22, 2026"
    case, letter, text = composed("da")
    ended = replace(letter, kind=Kind.CANCELLATION, sent=Sent(date(2026, 11, 20)))
    assert sheet(case, ended, text).reference == "Aftalenummer 4711-0815 · Kundenummer K-99"
    assert sheet(case, ended, text).date == "20. november 2026"


def test_the_address_in_the_signature_is_used_where_no_other_is_given_for_paper() -> None:
    case, letter, text = composed("en")
    only = replace(case.customer, paper_address="", address="1 Elm Street\r\nSalem, MA 01970")
    assert sheet(replace(case, customer=only), letter, text).sender[1:] == ("1 Elm Street", "Salem, MA 01970")
    assert not sheet(replace(case, customer=replace(only, address="")), letter, text).has_address


def test_one_enclosure_and_several() -> None:
    assert on_paper("de", enclosures=("Rechnung",)).enclosed == "Anlage"
    assert on_paper("de", enclosures=("Rechnung", " ", "Foto")).enclosed == "Anlagen"
    assert on_paper("de", enclosures=("Rechnung", " ", "Foto")).enclosures == ("Rechnung", "Foto")
