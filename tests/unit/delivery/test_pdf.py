"""The printed letter: the same words as everywhere, in the order of reading, on as little paper as a letter needs."""

import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.hostile import VECTORS
from tests.timing import ends_within
from tests.unit.delivery.letters_on_paper import TOLD, composed, on_paper, with_words
from wizard.delivery.pdf import _COMMON, BOLD, FONTS, MISSING, REGULAR, _glyphs, pdf, unshowable
from wizard.delivery.sheet import Block, Run, Sheet, sheet
from wizard.delivery.txt import txt
from wizard.delivery.typeset import Part, typeset
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Sentence

LANGUAGES = ("en", "de", "da")
BY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
# What a PDF can do besides showing text.
ACTIVE = re.compile(
    rb"/(?:JavaScript|JS|URI|Launch|SubmitForm|GoToR|EmbeddedFile|OpenAction|AA|Annots|XObject|AcroForm)\b"
)


def read(letter: Sheet) -> PdfReader:
    return PdfReader(BytesIO(pdf(letter)), strict=True)


def words(text: str) -> list[str]:
    return text.split()


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


@BY_LANGUAGE
def test_a_usual_letter_is_one_page_of_the_country_s_paper(language: str) -> None:
    reader = read(on_paper(language, enclosures=("Rechnung (Kopie)",)))
    assert len(reader.pages) == 1
    width, height = (round(float(side) * 25.4 / 72) for side in reader.pages[0].mediabox[2:])
    assert (width, height) == ((216, 279) if language == "en" else (210, 297))


@BY_LANGUAGE
def test_it_says_what_the_text_file_says_word_for_word(language: str) -> None:
    case, letter, text = composed(language)
    said = words(text_of(read(sheet(case, letter, text))))
    wanted = words(txt(text).partition("\n\n")[2])
    start = said.index(wanted[0], said.index(words(text.subject.text)[-1]))
    assert said[start:] == wanted


@BY_LANGUAGE
def test_the_text_is_read_from_the_sender_to_the_last_enclosure(language: str) -> None:
    letter = on_paper(language, enclosures=("one receipt", "two photographs"))
    said = " ".join(words(text_of(read(letter))))
    at = 0
    for text in letter.texts:
        at = said.index(" ".join(text.split()), at) + len(text)
    assert said.startswith(TOLD[language].name)
    assert said.endswith("one receipt two photographs")


@BY_LANGUAGE
def test_it_names_title_author_language_and_parts(language: str) -> None:
    letter = on_paper(language)
    reader = read(letter)
    catalog: Any = reader.trailer["/Root"]
    assert reader.metadata
    assert reader.metadata.title == letter.subject
    assert reader.metadata.author == TOLD[language].name
    assert catalog["/Lang"] == language
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    roles = [part.get_object()["/S"] for part in catalog["/StructTreeRoot"]["/K"]["/K"]]
    assert roles.count("/H1") == 1
    assert len(roles) >= 8
    assert set(roles) == {"/H1", "/P"}


def test_every_mark_on_a_page_belongs_to_a_part() -> None:
    """ISO 32000-1, 14.7.4.4: the parent tree leads from each mark back to its part."""
    reader = read(on_paper("de", happened="Es tropft. " * 400))
    root: Any = reader.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]  # a dictionary
    rows = root["/ParentTree"]["/Nums"]
    for number, page in enumerate(reader.pages):
        content: Any = page.get_contents()
        marks = [int(n) for n in re.findall(rb"<</MCID (\d+)>> BDC", content.get_data())]
        assert int(rows[2 * number]) == number
        assert str(page["/StructParents"]) == str(number)
        assert marks == list(range(len(rows[2 * number + 1])))
        assert content.get_data().count(b"BDC") + content.get_data().count(b"BMC") == content.get_data().count(b"EMC")


def test_words_in_another_language_say_so() -> None:
    letter = replace(on_paper("de"), paragraphs=(Block((Run("Guten Tag"),)), Block((Run("It leaks.", "en"),))))
    root: Any = read(letter).trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]  # a dictionary
    assert [part.get_object().get("/Lang") for part in root["/K"]["/K"]].count("en") == 1


def test_fonts_are_embedded_as_far_as_they_are_used() -> None:
    reader = read(on_paper("de"))
    fonts: Any = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # a dictionary
    names = set()
    for font in fonts.values():
        assert "/FontFile2" in font["/FontDescriptor"], font["/BaseFont"]
        names.add(str(font["/BaseFont"]))
    assert all(re.fullmatch(r"/[A-Z]{6}\+GentiumPlus(-Bold)?", name) for name in names)
    assert len(pdf(on_paper("de"))) < 80_000


def test_the_fonts_are_the_files_that_the_readme_names() -> None:
    table = (FONTS / "README.md").read_text("utf-8")
    for name in (REGULAR, BOLD):
        assert f"{sha256((FONTS / f'{name}.ttf').read_bytes()).hexdigest()} | {name}.ttf" in table


def test_what_is_judged_without_the_font_is_in_it() -> None:
    common = [chr(code) for code in range(0x10000) if _COMMON.fullmatch(chr(code)) and not chr(code).isspace()]
    assert len(common) > 450
    assert [char for char in common if ord(char) not in _glyphs()] == []
    for name in ("Łukasz Żółć-Gęśl", "Ștefan Țăran", "İğdir Şükrü ı", "Γιώργος Ώ", "Željko Đorđević", "Ľubomír Dvořák"):
        assert unshowable(with_words(name)) == ""


@pytest.mark.parametrize(
    ("typed", "missing", "shown"),
    [
        ("it leaks 😕", "😕", f"it leaks {MISSING}"),
        ("王伟 wrote", "王 伟", f"{MISSING} wrote"),
        ("❤️ and 👩‍🚒", "❤ 👩 🚒", f"{MISSING} and {MISSING}"),
        ("שלום", "ש ל ו ם", MISSING),
    ],
)
def test_what_the_font_lacks_is_named_and_marked(typed: str, missing: str, shown: str) -> None:
    letter = on_paper("en", happened=f"The kettle, {typed}.")
    assert unshowable(letter) == missing
    assert f"The kettle, {shown}." in " ".join(words(text_of(read(letter))))


def test_letters_typed_in_two_pieces_are_put_together() -> None:
    letter = on_paper("en", happened="O\u0308l und e\u0301 und n\u0303.")
    assert unshowable(letter) == ""
    assert "Öl und é und ñ." in text_of(read(letter))


@BY_LANGUAGE
def test_a_letter_of_three_pages(language: str) -> None:
    paragraphs = [f"{TOLD[language].happened} ({n})" for n in range(60)]
    letter = on_paper(language, happened="\n\n".join(paragraphs))
    reader = read(letter)
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) in (3, 4, 5)
    named = {"en": "Page {} of {}", "de": "Seite {} von {}", "da": "Side {} af {}"}[language]
    assert [named.format(n, len(pages)) in page for n, page in enumerate(pages, start=1)] == [
        False,
        *[True] * (len(pages) - 1),
    ]
    said = text_of(reader)
    at = [said.index(f"({n})") for n in range(60)]
    assert at == sorted(at)
    assert letter.closing[0] in pages[-1]
    # The formula never stands on a page of its own: what leads to it comes along.
    before = " ".join(words(letter.paragraphs[-1].text))[-20:]
    assert before in " ".join(words(pages[-1]))


@pytest.mark.parametrize("word", ["w" * 4_000, "ß" * 300, "https://kettles.example/" + "a/" * 400, "—" * 500])
def test_a_very_long_word_stays_on_the_sheet(word: str) -> None:
    letter = with_words(word)
    reader = read(letter)
    assert "".join(text_of(reader).split()).count(word[:60]) >= 3
    for page in reader.pages:
        drawn: Any = page.get_contents()
        for x, y in re.findall(rb"1 0 0 1 ([\d.-]+) ([\d.-]+) Tm", drawn.get_data()):
            assert 0 < float(x) < 595
            assert 0 < float(y) < 842


@pytest.mark.parametrize("number", range(0, len(VECTORS), 5))
def test_no_word_of_anybody_does_anything(number: int) -> None:
    """`Paragraph` of reportlab would read these as markup; here they are drawn as they are."""
    for vector in VECTORS[number : number + 5]:
        content = pdf(with_words(vector))
        assert not ACTIVE.search(content), vector
        reader = PdfReader(BytesIO(content), strict=True)
        plain = "".join(vector.split("\r")[0].split("\x00")[0].replace("=?", "= ?").split())
        if plain.isascii() and plain.isprintable():
            assert plain in "".join(text_of(reader).split()), vector


@pytest.mark.parametrize(
    "vector",
    ["/etc/passwd", "<img src='/etc/passwd'/>", "<font file='/etc/passwd'>x</font>", "a)Tj ET Q (b", "\\051 \\n"],
)
def test_nothing_of_this_machine_gets_in(vector: str) -> None:
    content = pdf(with_words(vector))
    said = text_of(PdfReader(BytesIO(content), strict=True))
    assert "root:" not in said
    assert "".join(vector.split()) in "".join(said.split())


@settings(max_examples=60)  # each letter takes some hundredths of a second
@given(st.text(max_size=300))
def test_any_text_makes_a_sound_pdf(typed: str) -> None:
    reader = PdfReader(BytesIO(pdf(with_words(typed))), strict=True)
    assert len(reader.pages) >= 1


@pytest.mark.parametrize("rows", range(1, 12))
def test_a_long_sender_never_stands_in_the_window(rows: int) -> None:
    for language in LANGUAGES:
        letter = replace(on_paper(language), sender=tuple(f"Line {n} of the sender" for n in range(rows)))
        left, top, width, height = letter.paper.window
        for line in typeset(letter, lambda text, size, _: len(text) * size / 6, "%(number)s")[0].lines:
            inside = left - 1 < line.x < left + width and top - 1 < line.y <= top + height
            assert inside == (line.part in (Part.RECIPIENT, Part.RETURN)), (language, line)


def test_an_empty_letter() -> None:
    empty = sheet(Case(), Letter(), Composed("en", Sentence("subject", ""), ()))
    assert text_of(read(empty)) == ""


def test_a_letter_takes_a_moment_and_a_start_takes_none() -> None:
    letter = on_paper("de")
    pdf(letter)
    with ends_within(0.3):  # seconds
        pdf(letter)
    code = (
        "import sys, wizard.application\n"
        "sys.exit(bool({'reportlab', 'docx', 'PIL'} & {name.split('.')[0] for name in sys.modules}))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
