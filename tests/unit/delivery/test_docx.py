"""The Word file: the same words, real styles, its language, and nothing that Word would do by itself."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.hostile import VECTORS
from tests.unit.delivery.letters_on_paper import TOLD, composed, on_paper, with_words
from wizard.delivery.docx import SENDER, docx
from wizard.delivery.sheet import Block, Run, Sheet, sheet
from wizard.delivery.txt import txt

BY_LANGUAGE = pytest.mark.parametrize("language", ["en", "de", "da"])


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def said(letter: Sheet) -> list[tuple[str, str]]:
    return [(str(p.style.name if p.style else ""), p.text) for p in Document(BytesIO(docx(letter))).paragraphs]


@BY_LANGUAGE
def test_it_says_what_the_text_file_says_word_for_word(language: str) -> None:
    case, letter, text = composed(language)
    paragraphs = said(sheet(case, letter, text))
    body = [words for style, words in paragraphs if style in ("Normal", "Closing", "Signature")]
    assert " ".join(body).split() == txt(text).partition("\n\n")[2].split()
    assert ("Heading 1", text.subject.text) in paragraphs


@BY_LANGUAGE
def test_its_parts_have_styles_in_the_order_of_reading(language: str) -> None:
    styles = [style for style, _ in said(on_paper(language, enclosures=("a receipt",)))]
    returned = ["Envelope Return"] if language == "de" else []
    order = [SENDER, *returned, "Envelope Address", "Date", "Reference", "Heading 1", "Normal", "Closing", "Signature"]
    assert list(dict.fromkeys(styles)) == [*order, "Enclosures"]


@BY_LANGUAGE
def test_its_language_paper_and_properties(language: str) -> None:
    letter = on_paper(language)
    content = docx(letter)
    document = Document(BytesIO(content))
    tag = {"en": "en-US", "de": "de-DE", "da": "da-DK"}[language]
    assert set(re.findall(rb'<w:lang w:val="([^"]+)"', parts(content)["word/styles.xml"])) == {tag.encode()}
    about = document.core_properties
    assert (about.title, about.author, about.language, about.comments) == (letter.subject, TOLD[language].name, tag, "")
    width = document.sections[0].page_width
    assert width
    assert round(width / Mm(1)) == (216 if language == "en" else 210)
    assert "docProps/thumbnail.jpeg" not in parts(content)


def test_words_in_another_language_say_so() -> None:
    letter = replace(on_paper("de"), paragraphs=(Block((Run("In eigenen Worten:"), Run("It leaks.", "en"))),))
    document = parts(docx(letter))["word/document.xml"]
    assert document.count(b'<w:lang w:val="en"/>') == 1
    assert ("Normal", "In eigenen Worten: It leaks.") in said(letter)


def test_page_numbers_begin_on_the_second_page() -> None:
    made = parts(docx(on_paper("de")))
    assert b"<w:titlePg/>" in made["word/document.xml"]
    headers = [content for name, content in made.items() if name.startswith("word/header")]
    assert any(b'w:instr="PAGE"' in content and b'w:instr="NUMPAGES"' in content for content in headers)
    assert any(b"Seite " in content for content in headers)


def test_without_an_address_there_are_lines_to_write_it_on() -> None:
    case, letter, text = composed("de")
    case = replace(case, customer=replace(case.customer, paper_address=""))
    senders = [words for style, words in said(sheet(case, letter, text)) if style == SENDER]
    assert senders == [TOLD["de"].name, "\t", "\t", "\t"]


@pytest.mark.parametrize("number", range(0, len(VECTORS), 6))
def test_no_word_of_anybody_does_anything(number: int) -> None:
    for vector in VECTORS[number : number + 6]:
        made = parts(docx(with_words(vector)))
        for name, content in made.items():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(content)
        assert b"TargetMode" not in b"".join(c for name, c in made.items() if name.endswith(".rels")), vector
        document = made["word/document.xml"]
        assert not re.search(rb"<w:(?:hyperlink|fldSimple|instrText|object|altChunk|pict|drawing)\b", document), vector


@settings(max_examples=25)  # each file takes a tenth of a second
@given(st.text(max_size=300))
def test_any_text_makes_a_sound_file(typed: str) -> None:
    assert said(with_words(typed))
