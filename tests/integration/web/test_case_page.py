"""The page of a matter: how it stands from day to day, what is noted on it, how it ends and goes on."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from pypdf import PdfReader

from tests.integration.web.test_sending import case_of
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, PRAISE, walk
from wizard.domain.case import Case, Ending
from wizard.domain.letter import Channel, Request, Sent, Wish
from wizard.storage import Token

MakeApp = Callable[..., Flask]
LANGUAGES = ("en", "de", "da")


def sent(client: PageClient, language: str = "en") -> Page:
    return client.send(walk(client, language, COMPLAINTS[language]), channel="email")


def lead(page: Page) -> str:
    found = page.soup.select_one("main .lead")
    assert found is not None
    return " ".join(found.text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_noted_in_two_presses_and_can_be_changed_and_removed(make_app: MakeApp, language: str) -> None:
    app = make_app(language)
    client = PageClient(app)
    page = sent(client, language)
    form = client.get(f"{page.url}history/reply")
    page = client.send(form, said="We are sorry.\nMette Holm", who="Mette Holm", reference="T-4711", how="email")
    (event,) = case_of(app, page).events
    assert (event.what, event.how, event.who, event.reference) == ("reply", Channel.EMAIL, "Mette Holm", "T-4711")
    assert event.said == "We are sorry.\nMette Holm"
    assert "We are sorry." in page.text
    change = page.soup.select_one(".talk a")
    assert change is not None
    form = client.get(str(change["href"]))
    assert form.form("/history/reply")[1]["who"] == "Mette Holm"
    page = client.send(form, by="2026-12-18")
    (event,) = case_of(app, page).events
    assert (event.who, event.by) == ("Mette Holm", date(2026, 12, 18))
    page = client.send(page, to="/history")
    assert case_of(app, page).events == ()


@pytest.mark.parametrize(
    ("what", "typed"),
    [
        ("talk", {"how": "phone", "said": "They will call back.", "at": "14.30"}),
        ("visit", {"said": "The engineer came.", "who": "Jens", "at": "9:05"}),
        ("parcel", {"said": "I sent it back.", "reference": "00340434292135100186"}),
        ("note", {"said": "The shop was closed."}),
        ("reply", {}),
    ],
)
def test_every_sort_of_event_has_its_page(make_app: MakeApp, what: str, typed: dict[str, Any]) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    page = client.send(client.get(f"{page.url}history/{what}"), on="2026-11-21", **typed)
    (event,) = case_of(app, page).events
    assert (event.what, event.said, event.reference) == (what, typed.get("said", ""), typed.get("reference", ""))
    wanted = {"talk": datetime(2026, 11, 21, 13, 30, tzinfo=UTC), "visit": datetime(2026, 11, 21, 8, 5, tzinfo=UTC)}
    assert event.at == wanted.get(what, datetime(2026, 11, 20, 23, tzinfo=UTC))
    assert "21 November 2026" in page.text


def test_what_to_mend_in_an_event_is_said_and_nothing_is_lost(client: PageClient) -> None:
    page = sent(client)
    stopped = client.send(client.get(f"{page.url}history/visit"), status=422, who="Jens", said=" ", by="2026-11-02")
    assert stopped.errors == ["Note what came of it.", "This is before the day itself. Check the date."]
    assert 'value="Jens"' in stopped.html


def test_a_day_that_they_name_moves_the_clock(make_app: MakeApp) -> None:
    client = PageClient(make_app())
    page = sent(client)
    assert lead(page) == "Kjærby Cykler ApS should tell you by 23 November 2026 that it arrived."
    assert "You asked for an answer by 7 December 2026." in page.text
    page = client.send(client.get(f"{page.url}history/reply"), said="Give us time.", by="2026-12-18")
    assert lead(page) == "They have named a day: 18 December 2026. Give them until then."


@pytest.mark.parametrize("how", [Ending.SOLVED, Ending.PARTLY, Ending.GIVEN_UP, Ending.ESCALATED])
def test_a_matter_ends_and_goes_on_after_all(make_app: MakeApp, how: Ending) -> None:
    app = make_app()
    client = PageClient(app)
    page = client.send(sent(client), to="/end", how=how)
    ended = case_of(app, page).ended
    assert ended is not None
    assert (ended.how, ended.on) == (how, date(2026, 11, 22))
    assert "Ended on 22 November 2026." in page.text
    page = client.send(page, to="/end", how="open")
    assert case_of(app, page).ended is None


def test_neither_strangers_nor_nonsense_end_anything(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    url, values = page.form("/end")
    client.post(url, {**values, "how": "solved", "guard": "wrong"}, status=403)
    client.post(url, {**values, "how": "no_such_end"})
    client.get(f"{page.url}history/no_such_thing", status=404)
    assert case_of(app, page).ended is None


def test_praise_has_no_clocks_and_nothing_to_wait_for(client: PageClient) -> None:
    page = client.send(walk(client, "en", PRAISE), channel="email")
    assert page.soup.find(id="history") is None
    assert page.soup.find(id="over") is None


REPLY = """Dear Ms Smith,

thank you for your message. As a gesture of goodwill we can offer you a voucher of 20 euros. Unfortunately we cannot
send you a replacement. We will get back to you within 5 working days.

Kind regards
Mette Holm
Customer Care
Ticket #48151"""


def test_their_answer_is_read_with_its_words_and_names_who_signed_it(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    page = client.send(client.get(f"{page.url}history/reply"), said=REPLY)
    (event,) = case_of(app, page).events
    assert (event.who, event.reference, event.by) == ("Mette Holm, Customer Care", "48151", None)
    section = page.soup.find(id="answer")
    assert section is not None
    assert "It looks as if they offer something else." in section.text
    quote = section.find("blockquote")
    assert quote is not None
    assert quote.text in REPLY
    change = page.soup.select_one(".talk a")
    assert change is not None
    page = client.send(client.get(str(change["href"])), who="")  # what the customer takes out stays out
    (event,) = case_of(app, page).events
    assert event.who == ""


def test_where_nothing_was_asked_for_no_answer_misses_the_point(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    nothing = Request(by=date(2026, 12, 7))
    app.extensions["dear_company"].cases.change(
        Token(page.url.split("/c/")[1].split("/")[0]),
        lambda case: case.with_letter(0, replace(case.letters[0], request=nothing)),
    )
    page = client.send(client.get(f"{page.url}history/reply"), said="Thank you for telling us.")
    assert "Thank you for telling us." in page.text
    assert page.soup.find(id="answer") is None
    assert "misses the point" not in page.text


def offered(page: Page) -> list[str]:
    """The letters that the page proposes, before any others."""
    return [str(one["value"]) for one in page.soup.select(".actions button[name=purpose]")]


def test_the_letter_that_fits_is_proposed(make_app: MakeApp, clock: Any) -> None:
    client = PageClient(make_app())
    page = sent(client)
    assert offered(page) == []
    clock.now += timedelta(days=4)
    page = client.get(page.url)
    assert offered(page) == ["chaser"]
    page = client.send(client.get(f"{page.url}history/reply"), said=REPLY, by="2026-11-27")
    assert offered(page) == []
    clock.now += timedelta(days=14)
    assert offered(client.get(page.url)) == ["promise_broken"]


def test_who_has_an_answer_does_not_come_to_say_that_there_is_none(client: PageClient) -> None:
    page = sent(client)
    page = client.send(client.get(f"{page.url}history/reply"), said="")
    reasons = [str(one["value"]) for one in page.soup.select("#next-letter button[name=purpose]")]
    assert (reasons[0], reasons[-2:]) == ("refused", ["chaser", "final_notice"])
    assert client.send(page, to="/end", how="solved").text.count("Write them a few kind words") == 1


def test_the_history_stands_in_its_order(make_app: MakeApp, clock: Any) -> None:
    client = PageClient(make_app())
    page = sent(client)
    client.send(client.get(f"{page.url}history/note"), said="The shop was closed.", on="2026-11-21")
    clock.now += timedelta(days=4)
    client.send(client.get(f"{page.url}history/note"), said="It was open again.")
    told = client.get(page.url).text.split("What has happened")[1]
    order = [told.index(words) for words in ("It was open", "22 November 2026: you sent", "The shop was closed")]
    assert order == sorted(order)


NO_ADVICE = {"en": "not legal advice", "de": "keine Rechtsberatung", "da": "ikke juridisk rådgivning"}
WHO_ELSE = {"en": "Who else can help", "de": "Wer sonst helfen kann", "da": "Hvem der ellers kan hjælpe"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_else_can_help_is_linked_once_nobody_answers(make_app: MakeApp, clock: Any, language: str) -> None:
    client = PageClient(make_app(language))
    page = sent(client, language)
    assert WHO_ELSE[language] not in page.text
    clock.now += timedelta(days=4)
    page = client.get(page.url)
    (linked,) = [one for one in page.soup.select("main a") if one.text == WHO_ELSE[language]]
    page = client.get(str(linked["href"]))
    cards = page.soup.select("main .card")
    assert cards
    for card in cards:
        source = card.select_one(".law .source a")
        assert source is not None
        assert str(source["href"]).startswith("https://")
        assert "2026" in card.select(".source-date")[0].text
    assert NO_ADVICE[language] in page.text


def test_the_days_that_matter_for_the_purchase_stand_there_with_their_source_and_ask_for_what_is_missing(
    make_app: MakeApp,
) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    section = page.soup.find(id="rights")
    assert section is not None
    said = " ".join(section.text.split())
    bars = section.find_all("progress")
    assert bars
    for bar in bars:
        assert 0 <= int(str(bar["value"])) <= int(str(bar["max"]))
        assert section.find(id=str(bar["aria-labelledby"])) is not None
    assert len(section.select(".law .source a[href^='https://']")) == len(bars)
    assert said.count("checked on") == len(bars)
    for question in section.select(f"ul a[href^='{page.url}']"):
        assert client.get(str(question["href"]).split("#")[0]).soup.find(id=str(question["href"]).split("#")[1])
    assert client.send(page, to="/end", how="solved").soup.find(id="rights") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_to_take_along_are_one_file_in_the_language_of_the_page(make_app: MakeApp, language: str) -> None:
    client = PageClient(make_app(language))
    page = sent(client, language)
    bodies = client.get(f"{page.url}bodies")
    for place in (page, bodies):
        assert place.soup.find("a", href=re.compile(r"/papers\.pdf$")) is not None
    answer = client.raw(f"{page.url}papers.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert 'filename="papers-kjaerby-cykler-aps.pdf"' in answer.headers["Content-Disposition"]
    reader = PdfReader(BytesIO(answer.data))
    assert {"en": "Contents", "de": "Inhalt", "da": "Indhold"}[language] in reader.pages[0].extract_text()
    assert page.url.split("/c/")[1].split("/")[0] not in "".join(one.extract_text() for one in reader.pages)
    draft = client.send(page, to="/unsent")
    assert client.get(f"{page.url}papers.pdf").url == draft.url


@pytest.mark.parametrize(("amount", "below"), [("400 kr.", True), ("4.000 kr.", False)])
def test_that_too_little_is_at_stake_is_said_before_anybody_writes_again(
    make_app: MakeApp, amount: str, below: bool
) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client)
    cases, token = app.extensions["dear_company"].cases, Token(page.url.split("/c/")[1].split("/")[0])

    def asked(case: Case) -> Case:
        letter = case.letters[0]
        request = replace(letter.request, wish=Wish.REFUND, amount=amount)
        case = replace(case, customer=replace(case.customer, country="DK"), company=replace(case.company, country="DK"))
        return case.with_letter(0, replace(letter, request=request, sent=Sent(date(2026, 11, 10))))

    cases.change(token, asked)
    page = client.get(page.url)
    assert ("Mæglingsteamet for Forbrugerklager og Forbrugerklagenævnet may not be open to you." in page.text) is below
    assert ("You can still write to the company's management" in page.text) is below
    page = client.send(page, to="/letters", purpose="chaser")
    assert "may not be open to you" not in client.get(f"/en/c/{token}/").text
