"""What sentences of eleven languages settle, and what only looks like it; the sentences stand in policy_sentences.

A line of those files: language | what is expected | text, " / " where it breaks. Expected is "no", "+", the calendar
days, or "=" with the name of the body, empty where the company takes no part.
"""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.timing import ends_within
from wizard.domain.facts import PageKind, Policy, PolicySort
from wizard.research.extract import policies as policies_folder
from wizard.research.extract import policy_words
from wizard.research.extract.policies import RULES, passages, policies
from wizard.research.extract.returns import return_window
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

LANGUAGES = {"en", "de", "da", "sv", "nb", "nl", "fr", "es", "it", "pl", "pt"}
READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SENTENCES = Path(__file__).parent / "policy_sentences"
PAGE_OF = {
    PolicySort.REPLY_PROMISE: PageKind.CONTACT,
    PolicySort.GUARANTEE: PageKind.WARRANTY,
    PolicySort.COMPLAINT_HOW: PageKind.COMPLAINTS,
    PolicySort.COMPLAINT_DEADLINE: PageKind.COMPLAINTS,
    PolicySort.ADR_BODY: PageKind.TERMS,
}


def page(body: str, *kinds: PageKind, path: str = "page") -> KindedPage:
    html = f"<html><head><title>Shop</title></head><body><main>{body}</main></body></html>"
    return KindedPage(Page(f"https://shop.example/{path}", html, READ), frozenset(kinds))


def read(text: str, sort: PolicySort) -> Policy | None:
    """What a page of the likely kind settles that says only this."""
    lines = "".join(f"<p>{line}</p>" for line in text.split(" / "))
    return policies([page(f"<p>Welcome to our shop.</p>{lines}", PAGE_OF.get(sort, PageKind.RETURNS))]).get(sort)


def written() -> Iterator[tuple[PolicySort, str, str, str]]:
    for sort in PolicySort:
        for line in (SENTENCES / f"{sort.value}.txt").read_text("utf-8").splitlines():
            language, expected, text = line.split(" | ", 2)
            yield sort, language, expected, text


SETTLING = [(sort, expected, text) for sort, _, expected, text in written() if expected != "no"]
NOT_SETTLING = [(sort, text) for sort, _, expected, text in written() if expected == "no"]


@pytest.mark.parametrize(("sort", "expected", "text"), SETTLING)
def test_a_sentence_settles_what_it_says(sort: PolicySort, expected: str, text: str) -> None:
    found = read(text, sort)
    assert found is not None
    if expected.isdigit():
        assert found.days == int(expected)
    if expected.startswith("="):
        assert found.name == expected[1:]


@pytest.mark.parametrize(("sort", "text"), NOT_SETTLING)
def test_a_sentence_that_only_looks_like_it_settles_nothing(sort: PolicySort, text: str) -> None:
    assert read(text, sort) is None


def test_every_sort_has_its_rule_and_enough_sentences_in_every_language() -> None:
    assert [rule.sort for rule in RULES] == list(PolicySort)
    settling = Counter(sort for sort, _, _ in SETTLING)
    assert min(settling.values()) >= 30
    assert min(Counter(sort for sort, _ in NOT_SETTLING).values()) >= 20
    for sort in set(PolicySort) - {PolicySort.ADR_BODY}:
        assert {language for other, language, expected, _ in written() if other is sort} == LANGUAGES


TABLES = [
    pytest.param(table, id=f"{module.__name__.rsplit('.', 1)[1]}.{name}")
    for module in (
        policy_words,
        *(
            importlib.import_module(f"{policies_folder.__name__}.{found.name}")
            for found in pkgutil.iter_modules(policies_folder.__path__)
        ),
    )
    for name, table in vars(module).items()
    if isinstance(table, dict) and name.lstrip("_").isupper() and name != "_BODIES"
]


@pytest.mark.parametrize("table", TABLES)
def test_every_table_of_words_has_every_language(table: dict[str, str]) -> None:
    assert set(table) == LANGUAGES


# -- which of several, and how it is quoted ---------------------------------------------------------------------------


def test_the_quote_is_the_whole_sentence_with_its_section() -> None:
    body = """<h1>Terms</h1><p>We sell lamps.</p><h2 id="back">Returns</h2>
              <p>Please look at it first. You pay for return postage. We like lamps.</p>"""
    found = policies([page(body, PageKind.TERMS, path="terms")])[PolicySort.RETURN_POSTAGE]
    assert found.evidence.quote == "You pay for return postage."
    assert found.evidence.url == "https://shop.example/terms#back"


def test_a_list_is_quoted_with_its_items() -> None:
    body = "<p>These items cannot be returned:</p><ul><li>Gift cards</li><li>Earrings</li></ul><h2>Other</h2><p>No.</p>"
    found = policies([page(body, PageKind.RETURNS)])[PolicySort.RETURN_EXCEPTIONS]
    assert found.evidence.quote == "These items cannot be returned: Gift cards Earrings"


def test_an_answer_is_quoted_with_the_question_that_says_what_it_is_about() -> None:
    body = "<div>How do I return a lamp?</div><div>Write to us by e-mail, and tell us your order number.</div>"
    found = policies([page(body, PageKind.FAQ)])[PolicySort.RETURN_HOW]
    assert found.evidence.quote == ("How do I return a lamp? Write to us by e-mail, and tell us your order number.")


def test_a_long_list_is_quoted_in_whole_items() -> None:
    items = "".join(f"<li>Personalised lamp number {number} of a long series</li>" for number in range(20))
    found = policies([page(f"<p>These cannot be returned:</p><ul>{items}</ul>", PageKind.RETURNS)])
    quote = found[PolicySort.RETURN_EXCEPTIONS].evidence.quote
    assert len(quote) <= 400
    assert quote.endswith("series")


def test_a_law_s_long_sentence_is_quoted_where_it_says_how_soon() -> None:
    aside = "einschließlich der Lieferkosten (mit Ausnahme der zusätzlichen Kosten, die sich daraus ergeben, dass Sie "
    text = (
        f"Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen, die wir von Ihnen erhalten haben, {aside}"
        "eine andere Art der Lieferung als die von uns angebotene, günstigste Standardlieferung gewählt haben), "
        "unverzüglich und spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen, an dem Ihre Mitteilung eingeht."
    )
    found = read(text, PolicySort.REFUND_DELAY)
    assert found is not None
    assert found.days == 14
    assert found.evidence.quote.startswith("… unverzüglich und spätestens binnen vierzehn Tagen")


def test_a_sentence_too_long_to_quote_is_cut_between_words() -> None:
    text = "You pay for return postage, " + "and so does everybody else who sends a lamp, " * 12 + "without exception."
    found = read(text, PolicySort.RETURN_POSTAGE)
    assert found is not None
    assert len(found.evidence.quote) <= 400
    assert text.startswith(found.evidence.quote.removesuffix("…"))
    assert found.evidence.quote.endswith(" …")


def test_what_every_shop_says_of_other_things_settles_nothing() -> None:
    lines = (SENTENCES / "none.txt").read_text("utf-8").splitlines()
    for line in lines:
        told = [page(f"<p>{line}</p>", PageKind.RETURNS, PageKind.TERMS)]
        assert (policies(told), return_window(told), line) == ({}, None, line)
    assert len(lines) >= 90


def test_who_pays_in_general_goes_before_who_pays_for_faults() -> None:
    body = "<p>If the item is faulty we cover the return postage.</p><p>Otherwise return postage is paid by you.</p>"
    found = policies([page(body, PageKind.RETURNS)])[PolicySort.RETURN_POSTAGE]
    assert found.evidence.quote == "Otherwise return postage is paid by you."


def test_a_board_goes_before_the_house_that_it_sits_in_and_before_the_closed_platform() -> None:
    body = """<p>Du kan klage til Nævnenes Hus via http://ec.europa.eu/odr.</p>
              <p>Du kan klage til Center for Klageløsning, Nævnenes Hus, Viborg.</p>"""
    found = policies([page(body, PageKind.TERMS)])[PolicySort.ADR_BODY]
    assert found.name == "Center for Klageløsning"
    assert "ec.europa" not in found.evidence.quote


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Muster-Widerrufsformular", "Die Kosten der Rücksendung trägt der Käufer."),
        ("For our business customers", "You pay for return postage."),
        ("Withdrawal form", "You pay for return postage."),
        ("Your personal data", "We reply within 24 hours."),
    ],
)
def test_a_section_for_others_settles_nothing(heading: str, sentence: str) -> None:
    assert policies([page(f"<h2>{heading}</h2><p>{sentence}</p>", PageKind.TERMS)]) == {}


@pytest.mark.parametrize("path", ["blog/returns-explained", "news/2026/refunds", "wholesale/terms", "careers/faq"])
def test_articles_and_pages_for_the_trade_settle_nothing(path: str) -> None:
    assert policies([page("<p>You pay for return postage.</p>", PageKind.RETURNS, path=path)]) == {}


def test_a_privacy_page_settles_nothing() -> None:
    assert policies([page("<p>We reply within 24 hours.</p>", PageKind.PRIVACY)]) == {}


def test_who_pays_may_be_declared_to_search_engines_only() -> None:
    data = '{"@type": "MerchantReturnPolicy", "returnFees": "https://schema.org/ReturnFeesCustomerResponsibility"}'
    declaring = page(f'<p>Lamps</p><script type="application/ld+json">{data}</script>', PageKind.RETURNS)
    assert policies([declaring])[PolicySort.RETURN_POSTAGE].evidence.quote == "Return fees: customer responsibility"
    speaking = page("<p>Return postage is paid by us.</p>", PageKind.TERMS)
    assert policies([declaring, speaking])[PolicySort.RETURN_POSTAGE].evidence.quote == "Return postage is paid by us."


# -- passages ---------------------------------------------------------------------------------------------------------


def test_passages_are_sections_with_their_page_and_kind() -> None:
    body = """<h1>Terms</h1><p>These terms apply to all orders placed in our shop.</p>
              <h2 id="late">Late parcels</h2><p>If your parcel is late, write to us, we look.</p><p>We answer.</p>"""
    first, second = passages(
        [page(body, PageKind.TERMS, path="terms"), page("<p>Nothing of a policy stands on this page.</p>")]
    )
    assert (first.heading, first.kind) == ("Terms", PageKind.TERMS)
    assert second.heading == "Late parcels"
    assert second.text == "If your parcel is late, write to us, we look.\nWe answer."
    assert second.url == "https://shop.example/terms#late"


def test_passages_leave_out_menus_and_footers() -> None:
    body = "<nav>Home page</nav><p>We deliver to all islands within three days.</p><footer>All rights reserved</footer>"
    texts = [passage.text for passage in passages([page(body, PageKind.SHIPPING)])]
    assert texts == ["We deliver to all islands within three days."]


def test_passages_leave_out_features_and_cookies() -> None:
    body = """<h1>Contact</h1><p>We answer the phone on weekdays from nine to four.</p>
              <h2>The small lamp</h2><p>Brass</p><p>Two watts</p><p>Order now</p><p>Delivered in a box</p>
              <h2>How we use cookies</h2><p>We use them only to know what is in your basket.</p>
              <h2>Tracking</h2><p>A cookie is a small file. Some cookies stay for a year on your computer.</p>"""
    assert [passage.heading for passage in passages([page(body, PageKind.CONTACT)])] == ["Contact"]


def test_a_table_of_a_policy_is_a_passage() -> None:
    rows = "<tr><td>Return period</td><td>30 days</td></tr><tr><td>Postage</td><td>Paid by the customer</td></tr>"
    body = f"<h1>Returns</h1><table>{rows}</table>"
    assert len(passages([page(body, PageKind.RETURNS)])) == 1


def test_a_privacy_page_with_an_address_is_about_privacy() -> None:
    found = passages([page("<p>We keep your orders for the tax office, for five years.</p>", PageKind.CONTACT,
                           PageKind.PRIVACY, path="privacy-policy")])  # fmt: skip
    assert [passage.kind for passage in found] == [PageKind.PRIVACY]


def test_a_long_section_is_cut_between_its_lines() -> None:
    body = "<h2>Terms</h2>" + "".join(
        f"<p>Paragraph {number} of the terms says something rather long about orders.</p>" for number in range(60)
    )
    pieces = passages([page(body, PageKind.TERMS)])
    assert len(pieces) > 1
    assert all(len(piece.text) <= 1_700 and piece.heading == "Terms" for piece in pieces)


HOSTILE = [
    "a" * 100_000,
    "return " * 14_000,
    "widerruf " * 11_000,
    "we refund within 14 days. " * 4_000,
    "cannot be returned: " * 5_000,
    "Um Ihr Widerrufsrecht auszuüben, müssen Sie uns <br>" * 2_000,
    "<p>Send your return to this address:</p>" * 3_000,
    "streitbeilegung " * 6_000,
    "Grand Old Big " * 7_000 + "Ombudsman",
    "<p>not returned hygiene refund faulty contact us within 14 days complain</p>" * 2_000,
    "kontakt os på mail " * 5_000,
    "<div>14 days return " * 20_000,
    "." * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_takes_no_long_time(text: str) -> None:
    hostile = [page(text, PageKind.RETURNS, PageKind.TERMS)]
    assert hostile[0].page.soup  # parsing is not what is measured here
    with ends_within(8):
        policies(hostile)
        passages(hostile)


def test_a_baker_s_page_about_returned_cookies_settles_and_a_cookie_notice_does_not() -> None:
    text = "<p>The cost of returning the goods is borne by the customer.</p>"
    assert PolicySort.RETURN_POSTAGE in policies([page(text, path="cookie-returns-faq")])
    for path in ("cookie-policy", "cookies", "en/cookies.html", "politica-de-cookies"):
        assert policies([page(text, path=path)]) == {}
