"""W23: a letter in another language than the customer's, told by ticking and explained sentence by sentence."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, Typed, walk
from wizard.domain.case import Case
from wizard.domain.letter import Problem
from wizard.domain.told import Promise, Told
from wizard.storage import Token

MakeApp = Callable[..., Flask]
TICKS: dict[str, Any] = {
    "told_facts": ["leaks", "smells"],
    "told_since": "first_day",
    "told_tried": ["cleaned", "called"],
    "told_heard": "no_reply",
    "told_promised": "replacement",
    "told_promised_by": "phone",
    "told_promised_on": "2026-11-10",
    "told_broken": "y",
}


def way(language: str, problem: str = "faulty") -> Typed:
    typed = {key: dict(answers) for key, answers in COMPLAINTS[language].items()}
    typed["subject"]["problem"] = problem
    return typed


def at_details(client: PageClient, language: str = "de", problem: str = "faulty") -> Page:
    """The site is Danish, as the application of these tests is made."""
    return walk(client, language, way(language, problem), until="details")


def case_of(app: Flask, page: Page) -> Case:
    case: Case = app.extensions["dear_company"].cases.load(Token(page.url.split("/c/")[1].split("/")[0])).case
    return case


def to_the_end(client: PageClient, page: Page, language: str) -> Page:
    for key in ("request", "opening"):
        page = client.send(page, **way(language)[key])
    assert page.url.endswith("/check"), page.errors
    return page


@pytest.fixture
def app(make_app: MakeApp) -> Flask:
    return make_app("da")


@pytest.fixture
def client(app: Flask) -> PageClient:
    return PageClient(app)


def test_ticks_tell_the_story_in_the_letters_language_and_own_words_are_not_needed(
    app: Flask, client: PageClient
) -> None:
    page = client.send(at_details(client), **TICKS)
    assert page.url.endswith("/request"), page.errors
    letter = case_of(app, page).letters[0]
    assert letter.written_in == "de"
    assert letter.details.told.facts == {"leaks", "smells"}
    assert letter.details.told.promised is Promise.REPLACEMENT
    check = to_the_end(client, page, "de")
    for sentence in (
        "Varen er utæt og lugter ubehageligt. Sådan har det været fra første dag.",
        "Jeg har rengjort den og ringet til jer. Jeg har ikke fået svar endnu.",
        "I lovede mig den 10. november 2026 i telefonen, at jeg ville få en ny vare. Det er ikke sket endnu.",
    ):
        assert sentence in check.letter


def test_each_choice_shows_what_it_says_in_both_languages(client: PageClient) -> None:
    page = at_details(client)
    box = page.soup.find("input", attrs={"name": "told_facts", "value": "leaks"})
    assert box is not None
    label = page.soup.find("label", attrs={"for": box["id"]})
    says = page.soup.find(id=box["aria-describedby"])
    assert label is not None
    assert label.text == "Das Produkt ist undicht."
    assert says is not None
    assert (says.text, says["lang"]) == ("Varen er utæt.", "da")
    fold = page.soup.select_one(".told > details")
    assert fold is not None
    assert fold.has_attr("open")


def test_without_a_tick_across_languages_own_words_are_still_needed(client: PageClient) -> None:
    stopped = client.send(at_details(client), status=422, told_tried="called")
    assert stopped.errors == ["Erzählen Sie, was passiert ist. Ein paar Sätze reichen."]
    assert stopped.form()[1]["told_tried"] == "called"


def test_who_reads_the_letters_language_is_offered_the_same_folded(app: Flask, client: PageClient) -> None:
    page = at_details(client, "da")
    fold = page.soup.select_one(".told > details")
    assert fold is not None
    assert not fold.has_attr("open")
    assert "-says" not in page.html
    page = client.send(page, told_facts="leaks")
    assert page.url.endswith("/request")
    assert "Varen er utæt." in page.letter


def test_a_tick_can_be_taken_back(app: Flask, client: PageClient) -> None:
    page = client.send(at_details(client), **TICKS)
    again = client.get(page.url.replace("request", "details"))
    assert again.form()[1]["told_facts"] == ["leaks", "smells"]
    page = client.send(again, told_facts=["smells"], told_promised="", told_heard=None)
    told = case_of(app, page).letters[0].details.told
    assert told.facts == {"smells"}
    assert told.promised is None
    assert told.heard == frozenset()


def test_ticks_for_another_problem_say_nothing_and_are_not_lost(app: Flask, client: PageClient) -> None:
    page = client.send(at_details(client), happened="Es tropft.", **TICKS)
    subject = client.get(page.url.replace("request", "subject"))
    details = client.send(subject, problem="late")
    assert "utæt" not in details.letter
    page = client.send(details, told_facts="put_off")
    assert case_of(app, page).letters[0].details.told.facts == {"leaks", "smells", "put_off"}
    subject = client.get(page.url.replace("request", "subject"))
    assert "Varen er utæt og lugter ubehageligt." in client.send(subject, problem="faulty").letter


def test_what_is_no_choice_is_not_kept(app: Flask, client: PageClient) -> None:
    page = client.send(at_details(client), told_facts=["leaks", "put_off", "<b>"], told_promised="end")
    told = case_of(app, page).letters[0].details.told
    assert told.facts == {"leaks"}
    assert told.promised is None


def test_two_tabs_see_each_others_ticks(client: PageClient) -> None:
    page = at_details(client)
    client.send(page, told_facts="leaks")
    conflict = client.send(page, status=409, told_facts="smells")
    assert "Das Produkt ist undicht." in conflict.soup.select(".facts dd")[0].text


def test_the_script_saves_ticks_and_shows_their_sentences(app: Flask, client: PageClient) -> None:
    page = at_details(client)
    form = page.soup.find(id="step-form")
    assert form is not None
    answer = client.raw_post(str(form["data-api"]), {**page.form()[1], **TICKS}).get_json()
    assert answer["saved"]
    assert "Varen er utæt og lugter ubehageligt." in answer["letter"]
    assert case_of(app, page).letters[0].details.told.facts == {"leaks", "smells"}


@pytest.mark.parametrize("field", ["told_facts", "told_promised_on", "told_contacted_on", "told_promised_by"])
def test_a_card_number_in_a_field_of_ticks_is_not_kept(app: Flask, client: PageClient, field: str) -> None:
    page = at_details(client)
    client.send(page, status=422, **{**TICKS, field: "4111 1111 1111 1111"})
    assert "4111" not in repr(case_of(app, page))


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_page_stands_for_every_problem(client: PageClient, language: str, problem: str) -> None:
    page = at_details(client, language, problem)
    shown = {str(one["name"]) for one in page.soup.select(".told input")}
    assert {"told_tried", "told_heard", "told_promised", "told_broken"} <= shown
    assert ("told_facts" in shown) is (problem != "other")


def test_the_company_page_says_why_it_proposes_their_language(client: PageClient) -> None:
    page = walk(client, "de", way("de"), until="company")
    assert page.form()[1]["language"] == "da"
    hint = page.soup.find(id="language-hint")
    assert hint is not None
    assert hint.text.startswith("Die Website ist auf Dänisch")


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_sentence_stands_beside_its_meaning(client: PageClient, language: str) -> None:
    page = client.send(at_details(client, language), happened="Mehr.", **TICKS)
    links = [str(one["href"]) for one in page.soup.select("a[href$='two-languages']")]
    assert links
    sheet = client.get(links[0])
    assert sheet.soup.select_one(".pair-said[lang=da]") is not None
    assert sheet.soup.select_one(f".pair-meaning[lang={language}]") is not None
    assert "Varen er utæt og lugter ubehageligt." in sheet.text
    assert {"en": "The product leaks and has", "de": "Das Produkt ist undicht und riecht"}[language] in sheet.text
    assert sheet.text.count("Mehr.") == 1
    assert {"en": "Your own words, not translated.", "de": "Ihre eigenen Worte, nicht übersetzt."}[
        language
    ] in sheet.text


def test_own_wordings_are_named_and_what_is_left_out_is_gone(client: PageClient) -> None:
    page = client.send(at_details(client), **TICKS)
    check = to_the_end(client, page, "de")
    wording = client.get(check.url.replace("check", "wording"))
    typed: dict[str, Any] = {"text:told.since.first_day": "Lige fra starten.", "out": "close.anticipate"}
    check = client.send(wording, **typed)
    assert check.soup.select("a[href$='two-languages']")
    sheet = client.get(check.url.replace("check", "two-languages"))
    assert (
        "Lige fra starten. Ihr eigener Wortlaut. Der Satz davor bedeutete: So ist es seit dem ersten Tag." in sheet.text
    )
    assert "Jeg ser frem til jeres svar." not in sheet.text


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_letters_language_is_chosen_there(app: Flask, client: PageClient, language: str) -> None:
    page = at_details(client, language)
    sheet = client.get(page.url.replace("details", "two-languages"))
    for chosen in ("en", "de", "da"):
        sheet = client.send(sheet, to="/two-languages", language=chosen)
        assert case_of(app, page).letters[0].language == chosen
        assert bool(sheet.soup.select(".pair")) is (chosen != language)
        assert {str(one["value"]) for one in sheet.soup.select("button[name=language]")} == {"en", "de", "da"} - {
            chosen
        }


def test_looking_chooses_nothing_and_only_our_languages_can_be_chosen(app: Flask, client: PageClient) -> None:
    page = at_details(client)
    before = case_of(app, page)
    sheet = client.get(page.url.replace("details", "two-languages") + "?language=en")
    client.send(sheet, to="/two-languages", language="pl")
    client.send(sheet, to="/two-languages", language="en", guard="x", status=403)
    assert case_of(app, page) == before


def test_a_letter_from_before_there_were_phrases_is_told_nothing(app: Flask, client: PageClient) -> None:
    page = client.send(at_details(client), happened="Es tropft.")
    assert case_of(app, page).letters[0].details.told == Told()
    assert client.get(page.url.replace("request", "two-languages")).soup.select(".pair")


def test_a_letter_that_was_sent_keeps_its_language(app: Flask, client: PageClient) -> None:
    check = to_the_end(client, client.send(at_details(client), **TICKS), "de")
    open_sheet = client.get(check.url.replace("check", "two-languages"))
    sent = client.send(check, channel="email")
    sheet = client.get(str(sent.soup.select("a[href$='two-languages']")[0]["href"]))
    assert sheet.soup.select(".pair")
    assert not sheet.soup.select("form")
    client.send(open_sheet, to="/two-languages", language="en")
    assert case_of(app, sent).letters[0].language == "da"
