"""Paper and post of every country: what is said of proof, and places that the PDF and the page to print share."""

import re
from pathlib import Path

import pytest

from tests.contract.test_laws import HEDGED, LEGAL_TONE, whole
from wizard.countries import COUNTRIES, Country, proof_of_post
from wizard.delivery.paper import DIN, DL, US10, Paper, paper_for
from wizard.delivery.texts import TEXTS

TOLD = [home for home in COUNTRIES if home.proof_of_post]
STATIC = Path(__file__).parents[2] / "static"
PAPERS = (DIN, DL, US10)


@pytest.mark.parametrize("home", TOLD, ids=lambda home: home.code)
def test_proof_is_information_in_one_sentence_with_source_and_date(home: Country) -> None:
    said = home.proof_of_post
    assert said
    whole(said.sentences, said.source, said.checked.year)
    for language, text in said.sentences.items():
        assert text.endswith(HEDGED[language])
        assert not LEGAL_TONE.search(text)
        assert len(text) < 240
        assert not re.search(r"[{}]|None|  ", text)


def test_proof_is_told_only_where_the_letter_stays_in_the_country() -> None:
    german = proof_of_post("DE", "DE")
    assert german
    assert proof_of_post("de", "") is german is proof_of_post("", "DE")
    assert proof_of_post("DK", "DE") is None
    assert proof_of_post("", "") is None
    assert proof_of_post("FR", "FR") is None


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_window_is_on_the_paper_and_nothing_else_is_in_it(paper: Paper) -> None:
    left, top, width, height = paper.window
    assert paper.left <= left
    assert left + width <= paper.width - paper.right
    assert paper.sender[1] + 20 < top or paper.sender[0] >= left + width
    assert paper.date[1] + 6 <= top or paper.date[0] >= left + width
    assert top + height < paper.subject


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_page_to_print_has_the_same_places(paper: Paper) -> None:
    rules = (STATIC / "paper.css").read_text("utf-8")
    places = re.search(rf"\.paper-{paper.name} {{\s*(--head[^}}]*)}}", rules)
    assert places
    left, top, width, height = paper.window
    for name, (x, y) in {"sender": paper.sender, "date": paper.date, "window": (left, top)}.items():
        assert f"--{name}: {y:g}mm auto auto {x:g}mm;" in places[1]
    assert f"--window-inline: {width:g}mm;" in places[1]
    assert f"--window-block: {height:g}mm;" in places[1]
    sheet = (STATIC / ("paper-letter.css" if paper is US10 else "paper-a4.css")).read_text("utf-8")
    assert f"size: {paper.size};" in sheet
    assert "margin: 0;" in sheet  # else browsers print the private address there


def test_every_country_has_a_paper_and_every_language_its_words() -> None:
    assert {paper_for(home.code) for home in COUNTRIES} == set(PAPERS)
    for words in TEXTS.values():
        assert words.paper.page % {"number": 2, "all": 3}
        assert len({words.paper.order_number, words.paper.contract_number, words.paper.customer_number}) == 3
