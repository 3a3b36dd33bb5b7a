"""Every kind of letter, from the first page to the sent letter, as a browser without a script goes."""

from collections.abc import Callable
from email import message_from_bytes, policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import CANCELLATION, COMPLAINTS, PRAISE, QUESTION, walk

MakeApp = Callable[..., Flask]

WANTED = {
    "en": (
        "Dear Customer Service Team,",
        "My name is Anna Smith.",
        "4711",
        "2 November 2026",
        "Water runs out of the bottom.",
        "30 days",
        "replacement",
        "7 December 2026",
        "I look forward to your reply.",
    ),
    "de": (
        "Sehr geehrte Damen und Herren,",
        "Jörg Weiß",
        "4711",
        "2. November 2026",
        "Das Wasser läuft unten heraus.",
        "7. Dezember 2026",
        "Mit freundlichen Grüßen",
    ),
    "da": (
        "Søren Kjær",
        "4711",
        "2. november 2026",
        "Vandet løber ud i bunden.",
        "7. december 2026",
        "Venlig hilsen",
    ),
}


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_a_complaint_becomes_a_letter_with_every_part(make_app: MakeApp, language: str) -> None:
    client = PageClient(make_app(language))
    page = walk(client, language, COMPLAINTS[language])
    typed = COMPLAINTS[language]
    for part in (typed["subject"]["product"], typed["details"]["happened"], *WANTED[language]):
        if part != "30 days":
            assert part in page.letter, part
    link = urlsplit(page.soup.select_one(".button-send")["href"])  # type: ignore[index,arg-type]
    assert (link.scheme, link.path) == ("mailto", "service%40kjaerby-cykler.dk".replace("%40", "@"))
    mail = parse_qs(link.query)
    assert typed["details"]["happened"] in mail["body"][0]
    assert unquote(mail["subject"][0]).endswith("4711)")
    sent = client.send(page)
    assert not sent.errors
    assert sent.url.endswith("/")


def test_the_rule_read_on_their_site_stands_in_the_letter_with_its_source(make_app: MakeApp) -> None:
    client = PageClient(make_app("en"))
    way = COMPLAINTS["en"] | {"request": {"by": "2026-12-07", "quote_rule": "y"}}
    page = walk(client, "en", way)
    assert "You may return any item within 30 days of receiving it." in page.letter
    assert "kjaerby-cykler.dk/returns" in page.letter


def test_a_compliment_asks_for_nothing(client: PageClient) -> None:
    page = walk(client, "en", PRAISE)
    assert "Thank you to the driver of bus 5C" in page.letter
    assert "14 November" in page.letter
    assert "She waited for my mother." in page.letter
    assert "My mother caught her train." in page.letter
    assert "I look forward" not in page.letter
    assert "order" not in page.letter.lower().replace("in order", "")


def test_a_question_letter_numbers_its_questions(client: PageClient) -> None:
    page = walk(client, "en", QUESTION)
    for part in ("Do you still sell the gasket?", "What does it cost?", "I bought it in 2019."):
        assert part in page.letter


def test_a_cancellation_names_contract_number_and_day_and_owes_no_reason(client: PageClient) -> None:
    page = walk(client, "en", CANCELLATION)
    for part in ("Bicycle club", "K-12345", "31 December 2026"):
        assert part in page.letter
    assert "because" not in page.letter


def test_the_letter_as_a_mail_file_says_the_same_as_the_page(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"])
    answer = client.raw(page.url.replace("/check", "/files/eml"))
    mail = message_from_bytes(answer.data, policy=policy.default)
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert mail["To"] == "service@kjaerby-cykler.dk"
    body = mail.get_body()
    assert body is not None
    assert "Water runs out of the bottom." in body.get_content()


def test_the_answer_on_their_own_site_is_shown_before_any_writing(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"], until="company")
    assert "My kettle leaks, what can I do?" in page.text
    assert "we send you a new gasket" in page.text
    solved = client.send(page, to="/solved")
    assert solved.h1 == "Solved, without a letter"


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("saxophone lessons", "We found no answer on their site"),
        ("", "You have not said yet what it is about."),
    ],
)
def test_no_answer_is_said_too(client: PageClient, topic: str, said: str) -> None:
    way = COMPLAINTS["en"] | {"start": COMPLAINTS["en"]["start"] | {"topic": topic}}
    assert said in walk(client, "en", way, until="company").text


def test_a_bare_name_is_tried_and_shown_with_its_title(client: PageClient) -> None:
    page = client.get("/en/")
    page = client.send(page, kind="complaint", company="Kjaerby-Cykler", topic="kettle", country="DK")
    assert page.h1 == "Is it this one?"
    assert "Kjærby Cykler – bicycles and kettles" in page.text
    page = client.send(page)
    assert page.url.endswith("/company")


def test_a_name_that_nobody_answers_to_is_said_with_what_to_do(client: PageClient) -> None:
    page = client.get("/en/")
    page = client.send(page, status=422, kind="complaint", company="Nobody Knows", topic="x", country="DK")
    assert "We found no site under this name." in page.errors[0]
    assert 'value="Nobody Knows"' in page.html


def test_a_site_that_is_down_is_said_and_the_letter_goes_on(client: PageClient) -> None:
    way = COMPLAINTS["en"] | {
        "start": COMPLAINTS["en"]["start"] | {"company": "down.dk"},
        "company": {"name": "Down Ltd", "policy_read": None},
        "opening": {"name": "Anna Smith", "recipient": "other", "other": "help@down.dk"},
    }
    page = walk(client, "en", way, until="company")
    assert "There is no site at" in page.text
    page = walk(client, "en", way)
    assert "Ronda kettle" in page.letter
    assert "help@down.dk" in page.html


def test_praise_is_asked_nothing_about_rules_and_answers(client: PageClient) -> None:
    company = walk(client, "en", PRAISE, until="company")
    assert "does not cover my case" not in company.text
    assert "Does this answer it?" not in company.text
    opening = walk(client, "en", PRAISE, until="opening")
    assert "How may they answer you?" not in opening.text
