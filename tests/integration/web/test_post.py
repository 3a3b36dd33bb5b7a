"""By post: addresses kept for paper alone, files and the page to print made of them, and nothing lost on the way."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.hostile import MARKUP
from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import CANCELLATION, COMPLAINTS, walk
from wizard.domain.case import Case
from wizard.storage import Token

ADDRESS = "Kjærby Cykler\nHavnegade 7\n8000 Aarhus C"


@pytest.fixture
def check(client: PageClient) -> Page:
    return walk(client, "en", COMPLAINTS["en"])


def post_page(client: PageClient, check: Page) -> Page:
    return client.get(check.url.replace("check", "post"))


def value(page: Page, name: str) -> str:
    return str(page.form("/post")[1][name])


def case_of(client: PageClient, page: Page) -> Case:
    token = page.url.split("/c/")[1].split("/")[0]
    services = client._client.application.extensions["dear_company"]
    stored: Case = services.cases.load(Token(token)).case
    return stored


def send(client: PageClient, page: Page, go: str, **typed: str) -> PdfReader:
    url, values = page.form("/post")
    answer = client.raw_post(url, {**values, **typed, "go": go})
    assert answer.status_code == 303
    file = client.raw(answer.headers["Location"])
    assert file.status_code == 200
    assert file.content_type == "application/pdf"
    assert file.headers["Content-Disposition"].startswith('attachment; filename="letter-')
    return PdfReader(BytesIO(file.data))


def test_it_is_reached_from_the_last_page(client: PageClient, check: Page) -> None:
    assert check.soup.select('a[href$="/post"]')


def test_their_address_is_proposed_from_their_site(client: PageClient, check: Page) -> None:
    page = post_page(client, check)
    assert value(page, "to").splitlines()[-2:] == ["Havnegade 7", "8000 Aarhus C"]
    assert "Source: kjaerby-cykler.dk" in page.text


def test_a_press_keeps_all_and_gives_the_pdf(client: PageClient, check: Page) -> None:
    page = post_page(client, check)
    typed = {"to": ADDRESS, "sender": "Lindenweg 7\r\n10115 Berlin", "enclosures": "Receipt (copy)\r\n\r\nTwo photos"}
    said = send(client, page, "pdf", **typed).pages[0].extract_text()
    for line in (*ADDRESS.splitlines(), "Lindenweg 7", "10115 Berlin", "Enclosures", "Receipt (copy)", "Two photos"):
        assert line in said
    again = post_page(client, check)
    assert [value(again, name).splitlines() for name in ("to", "sender", "enclosures")] == [
        ADDRESS.splitlines(),
        ["Lindenweg 7", "10115 Berlin"],
        ["Receipt (copy)", "Two photos"],
    ]


def test_the_address_stays_out_of_mails_and_texts(client: PageClient, check: Page) -> None:
    send(client, post_page(client, check), "pdf", to=ADDRESS, sender="Lindenweg 7\n10115 Berlin")
    for key in ("eml", "txt"):
        assert b"Lindenweg" not in client.raw(check.url.replace("check", f"files/{key}")).data
    assert "Lindenweg" not in client.get(check.url).html


def test_what_was_found_keeps_its_evidence_and_what_was_typed_has_none(client: PageClient, check: Page) -> None:
    page = post_page(client, check)
    send(client, page, "pdf")
    found = case_of(client, page).letters[0].post.to
    assert found
    assert found.url.startswith(f"https://{HOST}")
    assert found.sha256
    send(client, post_page(client, check), "pdf", to=ADDRESS)
    typed = case_of(client, page).letters[0].post.to
    assert typed
    assert (typed.value, typed.url) == (ADDRESS, "")


def test_word_file_and_plain_save(client: PageClient, check: Page) -> None:
    url, values = post_page(client, check).form("/post")
    answer = client.raw_post(url, {**values, "go": "docx"})
    assert answer.headers["Location"].endswith("/files/docx")
    assert client.raw(answer.headers["Location"]).data.startswith(b"PK")
    assert client.raw_post(url, values).headers["Location"].endswith("/post")


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_page_to_print_shows_the_letter_alone(client: PageClient, language: str) -> None:
    check = walk(client, language, COMPLAINTS[language])
    page = client.send(post_page(client, check), to="/post", go="print", sender="")
    assert page.url.endswith("/print")
    printed = page.soup.find("main")
    assert printed
    assert not printed.find_all(["a", "button", "form"])
    text = " ".join(printed.get_text(" ").split())
    letter = client.raw(check.url.replace("check", "files/txt")).data.decode().split("\r\n\r\n", 1)[1]
    assert " ".join(letter.split()) in text
    assert len(page.soup.select(".paper-rule")) == 3
    paper = page.soup.find("main", class_="paper-din" if language == "de" else "paper-dl")
    assert paper


def test_words_in_another_language_say_so_on_the_page_to_print(client: PageClient) -> None:
    check = walk(client, "de", COMPLAINTS["de"])  # the company's site is English, and so is the letter
    page = client.get(check.url.replace("check", "print"))
    own = page.soup.select("main span[lang=de]")
    assert [one.get_text() for one in own] == ["Das Wasser läuft unten heraus."]


def test_errors_are_told_and_nothing_typed_is_lost(client: PageClient, check: Page) -> None:
    page = post_page(client, check)
    wrong = client.send(page, to="/post", status=422, go="pdf", sender="\n".join(f"Line {n}" for n in range(9)))
    assert wrong.errors == ["Use six lines at most, each of up to 60 characters."]
    assert value(wrong, "sender").splitlines()[-1] == "Line 8"
    url, values = page.form("/post")
    empty = client.post(url, {**values, "to": " "}, status=422)
    assert empty.errors == ["Enter the address as it should appear on the envelope."]


def test_a_secret_is_stopped_here_too(client: PageClient, check: Page) -> None:
    page = post_page(client, check)
    url, values = page.form("/post")
    stopped = client.post(url, {**values, "enclosures": "my PIN is 4711"}, status=422)
    assert stopped.errors
    assert "4711" not in repr(case_of(client, page).letters[0].post)


def test_nobody_posts_without_the_page_s_own_value(client: PageClient, check: Page) -> None:
    url, values = post_page(client, check).form("/post")
    client.post(url, {**values, "guard": "x"}, status=403)


def test_a_cancellation_is_worth_the_proof(client: PageClient) -> None:
    check = walk(client, "en", CANCELLATION)
    assert "you can prove that it arrived" in check.text
    page = post_page(client, check)
    assert "For this letter it is worth the price" in page.text
    assert "dao" in page.text  # both in Denmark
    assert "checked on 22 November 2026" in page.text


def test_letters_that_the_pdf_has_not_are_named_beforehand(client: PageClient) -> None:
    way = {**COMPLAINTS["en"], "opening": {"name": "王伟"}}
    page = post_page(client, walk(client, "en", way))
    assert "Its font has no 王 伟" in page.text


@pytest.mark.parametrize("number", range(0, len(MARKUP), 5))
def test_hostile_addresses_stay_words(client: PageClient, check: Page, number: int) -> None:
    word = " ".join(MARKUP[number].split())[:58]
    url, values = post_page(client, check).form("/post")
    client.raw_post(url, {**values, "to": f"{word}\n{word}", "sender": word, "enclosures": word, "go": "print"})
    page = client.get(check.url.replace("check", "print"))
    assert not page.soup.select("main :is(script, img, svg, iframe, a, form, style)")
    assert client.raw(check.url.replace("check", "files/pdf")).data.startswith(b"%PDF-1.7")
    assert client.raw(check.url.replace("check", "files/docx")).status_code == 200


def test_a_letter_of_an_older_release_has_nothing_to_post_yet(client: PageClient, check: Page) -> None:
    file = client.raw(check.url.replace("check", "files/pdf"))
    assert file.status_code == 200
    said = PdfReader(BytesIO(file.data)).pages[0].extract_text()
    assert str(date(2026, 11, 22).year) in said
