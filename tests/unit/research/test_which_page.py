"""Which page of a small company's site serves which kind: what was got wrong on real sites, by kind of mistake."""

from datetime import UTC, datetime

import pytest

from wizard.domain.errors import FetchError, TimedOut
from wizard.domain.facts import PageKind, SiteFacts
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.site import research

HOST = "https://mill.example/"
ENGLISH = "<p>We are a small company and we have been grinding flour for all of you for many years now.</p>"
WRITE = '<p>Write to <a href="mailto:post@mill.example">post@mill.example</a>, we read all of it.</p>'
NOW = datetime(2026, 11, 22, tzinfo=UTC)


class Mill:
    """A web server of a dictionary: text is a page, a number a status, an error is raised."""

    def __init__(self, pages: dict[str, str | int | FetchError]) -> None:
        self.pages = pages

    def get(self, url: str, *, deadline: float) -> Response:
        assert deadline > 0
        found = self.pages.get(url.removeprefix(HOST), 404)
        if isinstance(found, FetchError):
            raise found
        if isinstance(found, int):
            return Response(url, found, "text/html", b"<h1>Sorry</h1>")
        plain = url.endswith((".txt", ".js"))
        return Response(url, 200, "text/plain" if plain else "text/html; charset=utf-8", found.encode())


def read(pages: dict[str, str | int | FetchError]) -> SiteFacts:
    return research("mill.example", http=Mill(pages), clock=lambda: NOW)


def first(facts: SiteFacts, kind: PageKind) -> str:
    rows = facts.pages[kind]
    return rows[0].url.removeprefix(HOST) if rows else "none"


MENU = '<nav><a href="terms">Terms and conditions</a> <a href="privacy">Privacy policy</a></nav>'


def test_what_robots_may_not_read_is_named_by_its_link() -> None:
    facts = read({"": MENU + WRITE + ENGLISH, "robots.txt": "User-agent: *\nDisallow: /terms\nDisallow: /privacy"})
    assert (first(facts, PageKind.TERMS), first(facts, PageKind.PRIVACY)) == ("terms", "privacy")


@pytest.mark.parametrize("answer", [403, TimedOut(Message("late"))], ids=["turned away", "late"])
def test_what_only_we_could_not_read_is_named_by_its_link(answer: int | FetchError) -> None:
    assert first(read({"": MENU + WRITE + ENGLISH, "terms": answer}), PageKind.TERMS) == "terms"


@pytest.mark.parametrize("answer", [404, 410, 500, ""], ids=["not found", "gone", "broken", "empty"])
def test_what_nobody_finds_anything_at_is_not_named(answer: int | str) -> None:
    assert first(read({"": MENU + WRITE + ENGLISH, "terms": answer}), PageKind.TERMS) == "none"


def test_a_doubtful_link_to_what_we_may_not_read_names_nothing() -> None:
    home = '<nav><a href="p1">Good to know before you bake rye bread</a></nav>' + WRITE + ENGLISH
    facts = read({"": home, "robots.txt": "User-agent: *\nDisallow: /p1"})
    assert (first(facts, PageKind.FAQ), first(facts, PageKind.ABOUT)) == ("none", "none")


def test_where_the_contact_page_is_empty_the_next_best_page_serves() -> None:
    facts = read({"": '<nav><a href="contact">Contact</a></nav>' + WRITE + ENGLISH, "contact": ""})
    assert first(facts, PageKind.CONTACT) == ""


def test_a_page_of_pictures_is_not_empty() -> None:
    facts = read({"": '<nav><a href="contact">Contact</a></nav>' + ENGLISH, "contact": '<img src="card.png" alt="">'})
    assert first(facts, PageKind.CONTACT) == "contact"


def test_a_logo_under_a_heading_leads_home_and_nowhere_else() -> None:
    home = f'<footer><div><h3>Questions?</h3><a href="index.html"><img src="logo.png"></a></div></footer>{WRITE}'
    assert first(read({"": home + ENGLISH, "index.html": home + ENGLISH}), PageKind.FAQ) == "none"
