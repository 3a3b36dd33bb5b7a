"""What a link alone says of the page behind it."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind
from wizard.research.hosts import Relation, relation
from wizard.research.links import candidates, in_language, path_scores
from wizard.research.page import Page

HOME = "https://www.acme-tools.example/"


def best(html: str, kind: PageKind, *, language: str = "en", home: str = HOME) -> list[str]:
    """Addresses offered for a kind, best first."""
    page = Page(home, f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))
    found = candidates(page, home=home, language=language).values()
    rows = [(row.scores[kind], row.url) for row in found if row.scores.get(kind, 0.0) >= 0.5]
    return [url.removeprefix(home) for _, url in sorted(rows, key=lambda row: -row[0])]


@pytest.mark.parametrize(
    ("text", "href", "kind", "language"),
    [
        ("Noch Fragen?", "hilfe", PageKind.FAQ, "de"),
        ("Godt at vide", "info", PageKind.FAQ, "da"),
        ("Q & A", "q", PageKind.FAQ, "en"),
        ("Få en vurdering", "vurdering", PageKind.CONTACT, "da"),
        ("Dove Siamo", "dove-siamo", PageKind.CONTACT, "it"),
        ("Anfahrt", "anfahrt.html", PageKind.CONTACT, "de"),
        ("Rückgabe", "x", PageKind.RETURNS, "de"),
        ("Returns &amp; Refunds", "refund_returns/", PageKind.RETURNS, "en"),
        ("Zwroty", "zwroty", PageKind.RETURNS, "pl"),
        ("Integritetspolicy", "integritet", PageKind.PRIVACY, "sv"),
        ("Personvern", "personvern", PageKind.PRIVACY, "nb"),
        ("Mentions légales", "ml", PageKind.IMPRINT, "fr"),
        ("Algemene voorwaarden", "av", PageKind.TERMS, "nl"),
        ("Quiénes somos", "empresa", PageKind.ABOUT, "es"),
        ("Política de troca", "trocas", PageKind.RETURNS, "pt"),
        ("Om Acme", "om", PageKind.ABOUT, "da"),
        ("Über Acme Tools", "wir", PageKind.ABOUT, "de"),
    ],
)
def test_knows_pages_by_many_names(text: str, href: str, kind: PageKind, language: str) -> None:
    assert best(f'<footer><a href="{href}">{text}</a></footer>', kind, language=language) == [href]


@pytest.mark.parametrize(
    ("text", "href", "kind", "language"),
    [
        ("Return to shop", "shop", PageKind.RETURNS, "en"),
        ("Returning clients", "login", PageKind.RETURNS, "en"),
        ("Kontaktlinsen", "kontaktlinsen", PageKind.CONTACT, "de"),
        ("Contact lenses", "lenses", PageKind.CONTACT, "en"),
        ("Retour", "accueil", PageKind.RETURNS, "fr"),
        ("Press contact", "press", PageKind.CONTACT, "en"),
        ("Exchange", "spiel/7", PageKind.RETURNS, "en"),
        ("Kurumsal Haberler", "haber", PageKind.ABOUT, "tr"),
        ("Für die Familie", "thema/familie", PageKind.ABOUT, "de"),
        ("Here’s how it works", "ads", PageKind.FAQ, "en"),
        ("About accessibility", "a11y", PageKind.ABOUT, "en"),
        (
            "Our ten favourite stories about shipping a piano over the sea in winter",
            "blog/piano",
            PageKind.SHIPPING,
            "en",
        ),
        ("Money back guarantee", "refund", PageKind.WARRANTY, "en"),
        ("Kontakt", "#", PageKind.CONTACT, "de"),
        ("Privacy", "https://policies.google.com/privacy", PageKind.PRIVACY, "en"),
        ("Make a complaint", "https://ico.org.uk/make-a-complaint", PageKind.COMPLAINTS, "en"),
        ("Reklamer", "reklamer", PageKind.COMPLAINTS, "da"),
    ],
)
def test_is_not_taken_in_by(text: str, href: str, kind: PageKind, language: str) -> None:
    assert best(f'<nav><a href="{href}">{text}</a></nav>', kind, language=language) == []


def test_one_link_may_serve_several_kinds() -> None:
    html = '<footer><a href="service">Delivery &amp; Returns</a></footer>'
    assert best(html, PageKind.SHIPPING) == best(html, PageKind.RETURNS) == ["service"]


def test_a_name_goes_before_a_hint() -> None:
    html = '<footer><a href="service">Customer service</a><a href="faq">FAQ</a></footer>'
    assert best(html, PageKind.FAQ) == ["faq", "service"]


def test_a_picture_speaks_by_its_alternative_text() -> None:
    assert best('<a href="c.asp"><img src="c.gif" alt="Contact us"></a>', PageKind.CONTACT) == ["c.asp"]


def test_an_address_speaks_where_the_words_do_not() -> None:
    assert best('<a href="/pages/contact-us.html">→</a>', PageKind.CONTACT) == ["pages/contact-us.html"]


def test_base_decides_where_links_lead() -> None:
    html = '<base href="https://www.acme-tools.example/shop/"><a href="faq">FAQ</a>'
    assert best(html, PageKind.FAQ) == ["shop/faq"]


def test_a_menu_head_over_the_terms_is_no_help_page() -> None:
    html = '<nav><a href="/agb/">Service</a><ul><li><a href="/agb/">AGB</a></li></ul></nav>'
    assert best(html, PageKind.FAQ, language="de") == []
    assert best(html, PageKind.TERMS, language="de") == ["agb/"]


def test_a_parents_privacy_notice_is_the_companys_own_where_the_link_says_so() -> None:
    html = '<footer><a href="https://bigholding.com/privacy">Privacy policy</a></footer>'
    assert best(html, PageKind.PRIVACY) == ["https://bigholding.com/privacy"]


def test_a_publishers_help_desk_is_the_companys_where_both_the_link_and_the_host_say_so() -> None:
    desk, partner = "https://kundservice.norrby-press.example/?tidning=7", "https://www.norrby-press.example/7"
    html = f'<footer><a href="{partner}">Kundservice</a><a href="{desk}">Kundservice</a></footer>'
    assert best(html, PageKind.CONTACT, language="sv") == [desk]


def test_pages_of_the_sites_own_language_go_first() -> None:
    html = '<a href="/en/faq">FAQ</a><a href="/fragen">FAQ</a>'
    assert best(html, PageKind.FAQ, language="de") == ["fragen", "en/faq"]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://acme-tools.example/t-ContactUs_12.aspx", PageKind.CONTACT),
        ("https://acme-tools.example/help?topic=policyReturns", PageKind.RETURNS),
        ("https://acme-tools.example/uber-uns/", PageKind.ABOUT),
        ("https://acme-tools.example/kob%C3%B8/k%C3%B8bsbetingelser", PageKind.TERMS),
        ("https://support.acme-tools.example/", PageKind.FAQ),
    ],
)
def test_reads_addresses(url: str, kind: PageKind) -> None:
    assert path_scores(url, home=HOME)[kind] > 0.5


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://shop.acme-tools.example/x", Relation.OWN),
        ("https://acmetools.zendesk.com/hc", Relation.HELP_DESK),
        ("https://someoneelse.zendesk.com/hc", Relation.OTHER),
        ("https://acmetools.my.site.com/help", Relation.HELP_DESK),
        ("https://acme-tools.de/", Relation.SISTER),
        ("https://www.facebook.com/acmetools", Relation.STRANGER),
        ("https://bigholding.com/", Relation.OTHER),
        ("https://www.acmetool.com/", Relation.SISTER),
        ("https://www.acme.com/", Relation.OTHER),
        ("https://www.squarespace.com/terms", Relation.STRANGER),
        ("https://acme-tools.myshopify.com/policies/refund-policy", Relation.SISTER),
    ],
)
def test_knows_whose_page_it_is(url: str, expected: Relation) -> None:
    assert relation(url, HOME) is expected


@pytest.mark.parametrize(
    "builder",
    "myshopify.com wixsite.com jimdosite.com jimdofree.com business.site webnode.dk github.io odoo.com".split(),
)
def test_neighbours_at_a_site_builder_are_strangers_to_one_another(builder: str) -> None:
    home = f"https://acme-tools.{builder}/"
    assert relation(f"https://otherfirm.{builder}/contact", home) is Relation.OTHER
    assert relation(f"https://www.acme-tools.{builder}/contact", home) is Relation.OWN


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Returns</h3><p>Thirty days.</p><a href='r'>Read more</a>",
        "<div><h3>Returns</h3></div><div><p>Thirty days.</p><a href='r'>→</a></div>",
        "<h3>Lamps</h3><p>Many.</p><p><strong>Returns</strong></p><ul><li><a href='r'>Here</a>",
    ],
)
def test_a_link_that_says_nothing_is_read_with_the_heading_over_it(html: str) -> None:
    assert best(html, PageKind.RETURNS) == ["r"]


def test_a_link_that_says_something_is_not_what_the_heading_over_it_says() -> None:
    assert best("<h3>Returns</h3><ul><li><a href='s'>Size guide</a></li></ul>", PageKind.RETURNS) == []


@pytest.mark.parametrize(("path", "same"), [("it-services/faq", True), ("it/faq", False), ("es-mx/faq", False)])
def test_a_folder_of_another_language_is_told_from_one_that_begins_alike(path: str, same: bool) -> None:
    assert in_language(f"{HOME}{path}", HOME, "en") is same


def crowd(html: str, *, footer: str = "") -> str:
    """A page of a hundred headlines, with a menu and a footer."""
    headlines = "".join(f'<a href="/story/{number}">Headline {number}</a>' for number in range(100))
    return f'<nav>{html}</nav><main>{headlines}</main><footer><a href="/z">Z</a>{footer}</footer>'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("History", PageKind.ABOUT),
        ("Team", PageKind.ABOUT),
        ("Rules of croquet", PageKind.TERMS),
        ("Refund scandal", PageKind.RETURNS),
    ],
)
def test_among_many_links_a_word_in_the_menu_is_a_section_and_in_the_footer_the_companys_page(
    text: str, kind: PageKind
) -> None:
    link = f'<a href="x">{text}</a>'
    assert best(f"<nav>{link}</nav>", kind) == ["x"]
    assert best(crowd(link), kind) == []
    assert best(crowd("", footer=link), kind) == ["x"]


def test_among_many_links_a_plain_name_and_the_way_to_the_help_count_wherever_they_stand() -> None:
    html = crowd('<a href="a">About us</a><a href="h">Customer service</a>')
    assert best(html, PageKind.ABOUT) == ["a"]
    assert best(html, PageKind.FAQ) == best(html, PageKind.CONTACT) == ["h"]


def test_a_link_to_read_on_is_as_good_as_its_address() -> None:
    assert best('<p><a href="/privacy-policy/">Leggi tutto</a></p>', PageKind.PRIVACY, language="it") == [
        "privacy-policy/"
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Learn more about Acme", "en"), ("Mehr über Acme Tools", "de"), ("Mere om Acme", "da"), ("Meer over Acme", "nl")],
)
def test_more_about_the_company_is_the_companys_page_and_more_about_anything_else_is_not(
    text: str, language: str
) -> None:
    assert best(f'<footer><a href="a">{text}</a></footer>', PageKind.ABOUT, language=language) == ["a"]
    other = text.replace("Acme Tools", "Acme").replace("Acme", "Tulip bulbs")
    assert best(f'<footer><a href="a">{other}</a></footer>', PageKind.ABOUT, language=language) == []


def test_what_a_screen_reader_says_of_a_new_window_takes_nothing_from_the_name() -> None:
    html = '<footer><a href="h">Help Opens external site in a new tab</a></footer>'
    assert best(html, PageKind.FAQ) == ["h"]


def test_a_shop_finder_goes_after_the_contact_page() -> None:
    html = '<footer><a href="f">Filialen</a><a href="k">Hilfe &amp; Kontakt</a></footer>'
    assert best(html, PageKind.CONTACT, language="de") == ["k", "f"]


def test_a_part_of_an_article_goes_after_a_page_of_the_site() -> None:
    page = Page(
        f"{HOME}recipes/pie",
        '<a href="#questions">Questions</a><footer><a href="/faq">Questions about Acmes</a></footer>',
        datetime(2026, 1, 1, tzinfo=UTC),
    )
    found = candidates(page, home=page.url, language="en").values()
    assert max(found, key=lambda row: row.scores.get(PageKind.FAQ, 0.0)).url == f"{HOME}faq"


def test_a_menu_in_the_footer_is_the_footer() -> None:
    assert best(crowd("", footer='<nav><a href="x">History</a></nav>'), PageKind.ABOUT) == ["x"]


def deep(html: str, kind: PageKind) -> list[str]:
    """What the page of one hotel in a guide offers, by folder."""
    page = Page(f"{HOME}guide/paris/hotel-du-lac/reviews", html, datetime(2026, 1, 1, tzinfo=UTC))
    rows = candidates(page, home=page.url, language="en").values()
    return [row.url.removeprefix(HOME) for row in rows if row.scores.get(kind, 0.0) >= 0.5]


def test_below_the_folders_of_a_page_deep_in_the_site_are_the_pages_of_what_it_shows() -> None:
    html = '<nav><a href="/guide/paris/hotel-du-lac/contact">Contact</a><a href="/contact">Contact</a></nav>'
    assert deep(html, PageKind.CONTACT) == ["contact"]


@pytest.mark.parametrize("folder", ["wirtschaft", "themen/a-bis-z", "Tag"])
def test_below_the_folder_of_a_section_stands_what_a_paper_writes_of(folder: str) -> None:
    link = f'<a href="{folder}/unternehmen">Unternehmen</a>'
    assert not best(f"<nav>{link}</nav>", PageKind.ABOUT, language="de")
    assert best(f"<footer>{link}</footer>", PageKind.ABOUT, language="de") == [f"{folder}/unternehmen"]
    assert best(f'<nav><a href="{folder}/kontakt">Kontakt</a></nav>', PageKind.CONTACT, language="de")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hafðu samband", PageKind.CONTACT),
        ("Um okkur", PageKind.ABOUT),
        ("Persónuverndarstefna", PageKind.PRIVACY),
        ("Notkunarskilmálar", PageKind.TERMS),
        ("Spurt og svarað", PageKind.FAQ),
        ("Vöruskil", PageKind.RETURNS),
    ],
)
def test_knows_the_pages_of_an_icelandic_site(text: str, kind: PageKind) -> None:
    assert best(f'<footer><a href="sida/7">{text}</a></footer>', kind, language="is") == ["sida/7"]


def test_an_address_that_names_two_kinds_serves_both_though_the_words_name_one() -> None:
    html = '<footer><a href="agb-und-datenschutz">AGB</a><a href="datenschutz-neu">Impressum</a></footer>'
    assert best(html, PageKind.TERMS, language="de") == ["agb-und-datenschutz"]
    assert best(html, PageKind.PRIVACY, language="de") == ["agb-und-datenschutz"]


@pytest.mark.parametrize(
    ("text", "kind", "language"),
    [
        ("서비스문의", PageKind.CONTACT, "ko"),
        ("멤버십 서비스이용약관", PageKind.TERMS, "ko"),
        ("ご意見・お問い合わせはこちら", PageKind.CONTACT, "ja"),
        ("個人情報保護について", PageKind.PRIVACY, "ja"),
        ("会社概要・沿革", PageKind.ABOUT, "ja"),
    ],
)
def test_finds_names_in_writing_that_sets_no_spaces(text: str, kind: PageKind, language: str) -> None:
    assert best(f'<footer><a href="/p/1">{text}</a></footer>', kind, language=language) == ["p/1"]
