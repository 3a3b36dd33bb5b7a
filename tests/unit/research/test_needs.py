"""What one more request is worth, given what was seen."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind
from wizard.research.needs import Needs, invites, leads_to_an_account, price
from wizard.research.page import Page


def page(html: str) -> Page:
    return Page("https://acme.example/", f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))


def needs_after(html: str, *kinds: PageKind) -> Needs:
    needs = Needs()
    needs.take_in(page(html), dict.fromkeys(kinds, 1.0))
    return needs


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<a href="mailto:a@acme.example">Write</a>', (True, False, False)),
        ("<p>post (at) acme.example</p>", (True, False, False)),
        ('<a href="tel:+4533123456">Call</a>', (False, True, False)),
        ("<p>+45 33 12 34 56</p>", (False, True, False)),
        ("<form><textarea></textarea></form>", (False, False, True)),
        ("<p>Since 1998, 25 lamps a day</p>", (False, False, False)),
    ],
)
def test_sees_how_the_company_can_be_reached(html: str, found: tuple[bool, bool, bool]) -> None:
    needs = needs_after(html)
    assert (needs.by_mail, needs.by_phone, needs.by_form) == found
    assert needs.reachable is any(found)


@pytest.mark.parametrize(
    "sentence",
    ["within 14 days", "innerhalb von vierzehn Tagen", "inden for 30 dage", "14 calendar days", "in 30 giorni"],
)
def test_once_a_number_of_days_is_known_a_second_page_on_returns_is_worth_little(sentence: str) -> None:
    before, after = (needs_after(html, PageKind.RETURNS) for html in ("<p>Returns</p>", f"<p>Return {sentence}.</p>"))
    assert after.worth(PageKind.RETURNS, 0.9, 0.9) < before.worth(PageKind.RETURNS, 0.9, 0.9)


def test_what_is_only_linked_is_worth_no_request() -> None:
    for kind in (PageKind.PAYMENT, PageKind.PRODUCTS, PageKind.SITEMAP):
        assert Needs().worth(kind, 1.0, 0.0) < price(0)


def test_the_price_rises() -> None:
    assert price(12) > price(8) > price(6) == price(2)


@pytest.mark.parametrize(
    ("link", "inviting"),
    [
        ('<a href="/book">Book an appointment</a>', True),
        ('<a href="/anfrage">Anfrage stellen</a>', True),
        ('<a href="/products/x">Wholesale box of 1,000</a>', False),
        ('<a href="/terminal">Terminal 4</a>', False),
        ('<a href="/news">We requested and got, after many years of asking, a new bridge</a>', False),
    ],
)
def test_knows_where_a_form_is_likely(link: str, inviting: bool) -> None:
    assert invites(page(link).links[0]) is inviting


@pytest.mark.parametrize(("path", "private"), [("/my-account/x", True), ("/mina-sidor", True), ("/accounting", False)])
def test_knows_pages_that_show_nothing_to_strangers(path: str, private: bool) -> None:
    assert leads_to_an_account(page(f'<a href="{path}">x</a>').links[0]) is private
