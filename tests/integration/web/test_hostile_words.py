"""Words of a hostile site and of a hostile customer stay words: no element, no attribute, no address of theirs."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from flask import Flask

from tests.hostile import ADDRESSES, MARKUP, hostile_facts
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]
CARDS = ("correct/contacts", "correct/rules", "correct/faq", "correct/pages")
PAGES = ("phone", "form", "post", "print", "keep", "delete", *WAY, "check", "wording", *CARDS)
OURS = {"iframe": 0, "base": 0, "style": 0, "math": 0}


def look(page: Page) -> None:
    """Besides what the client looks at on every page (handlers, inline scripts, ids): elements and addresses."""
    for name, most in OURS.items():
        assert len(page.soup.find_all(name)) <= most, (page.url, name)
    assert not page.soup.select('script:not([src^="/static/"])'), page.url
    assert not page.soup.select("meta[http-equiv]"), page.url
    assert not page.soup.select('img:not([src$="/qr.svg"])'), page.url
    assert not [svg for svg in page.soup.find_all("svg") if "icon" not in (svg.get("class") or [])], page.url
    for element in page.soup.find_all(href=True):
        assert urlsplit(str(element["href"])).scheme in ("", "https", "http", "mailto", "tel"), (page.url, element)
    assert "49" not in page.h1


# A site's words stand everywhere in each round, another in each place; a customer's all in one: see `hostile_facts`.
SITE_ROUNDS = [pytest.param(n, marks=[] if n % 4 == 1 else [pytest.mark.long]) for n in range(len(MARKUP))]


@pytest.mark.parametrize("number", SITE_ROUNDS)
def test_no_word_of_a_site_becomes_markup(make_app: MakeApp, number: int) -> None:
    app = make_app()
    app.extensions["dear_company"].sites.put(hostile_facts(number))
    client = PageClient(app)
    page = walk(client, "en", {**WAY, "company": {"policy_read": "y", "name": MARKUP[number][:100]}})
    for key in PAGES:
        look(client.get(page.url.replace("check", key)))
    look(client.get("/en/wrong", query_string={"host": ADDRESSES[0], "fact": MARKUP[number]}))
    look(client.get("/en/", query_string=dict.fromkeys(("company", "topic", "kind"), MARKUP[number])))


@pytest.mark.parametrize("number", range(0, len(MARKUP), 2))
def test_no_word_of_a_customer_becomes_markup(client: PageClient, number: int) -> None:
    first, second = MARKUP[number], MARKUP[(number + 1) % len(MARKUP)]
    word, other, story = first[:120], second[:120], f"{first} {second}"
    way = {
        **WAY,
        "start": {**WAY["start"], "topic": word},
        "company": {"name": word},
        "subject": {**WAY["subject"], "product": word, "trouble": other, "subject_line": word},
        "details": {"order_number": word[:60], "happened": story, "tried": story, "proof": other},
        "request": {"amount": word[:30], "wish": "own_words", "wish_words": other},
        "opening": {
            "name": word[:100],
            "reader": other[:100],
            "place": other[:80],
            "address": other,
            "call_when": word[:80],
        },
    }
    page = walk(client, "en", way)
    for card in CARDS:
        there = client.get(page.url.replace("check", card))
        _, values = there.form(f"/{card}")
        client.post(page.url.replace("check", card), {**values, **{name: word for name in values if "words:" in name}})
    for key in PAGES:
        look(client.get(page.url.replace("check", key)))
    file = client.raw(page.url.replace("check", "files/eml"))
    assert file.status_code == 200
    assert file.headers["Content-Disposition"].startswith('attachment; filename="letter')
    assert "\n" not in file.headers["Content-Disposition"]


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00\xff\xfe", b"%PDF-1.7 \x80", b"<title>" + b"x" * 100_000, b"<title>a\x01&#2;\xef\xbf\xbe", b"<!--"],
)
def test_whatever_a_guessed_host_answers_is_shown_or_left_out(make_app: MakeApp, body: bytes) -> None:
    app = make_app()
    app.extensions["dear_company"].http.pages["/"] = body.decode("latin-1")
    page = PageClient(app).post("/en/", {**WAY["start"], "company": "kjaerby cykler"})
    assert len(page.html) < 20_000
    look(page)
