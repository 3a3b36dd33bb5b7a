"""The company's name and country, by what its pages give evidence of."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind
from wizard.research.extract.company import company
from wizard.research.extract.country import countries_named, country
from wizard.research.kinds import KindedPage
from wizard.research.page import Page


def page(html: str, *kinds: PageKind, url: str = "https://kjaerby-lamper.com/", lang: str = "") -> KindedPage:
    whole = f'<html lang="{lang}"><body>{html}</body></html>'
    return KindedPage(Page(url, whole, datetime(2026, 11, 22, tzinfo=UTC)), frozenset(kinds))


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<p>CVR-nr. 12345678</p>", "DK"),
        ("<p>HRB 12345, Amtsgericht Bremen</p>", "DE"),
        ("<p>UID: ATU12345678</p>", "AT"),
        ("<p>Org.nr 556677-8899</p>", "SE"),
        ("<p>Org.nr. 912 345 678 MVA</p>", "NO"),
        ("<p>KvK 12345678</p>", "NL"),
        ("<p>SIRET 123 456 789 00012</p>", "FR"),
        ("<p>C.I.F. B12345678</p>", "ES"),
        ("<p>P. IVA 01234567890</p>", "IT"),
        ("<p>NIP: 123-456-78-90</p>", "PL"),
        ("<p>NIPC 123456789</p>", "PT"),
        ("<p>Registered in England, company number 01234567</p>", "GB"),
        ("<p>26 Chase Road, London NW10 6PX</p>", "GB"),
        ("<p>655 Third Street, Oakland, CA 94607</p>", "US"),
        ("<p>90 Rankin Street, Waterloo ON N2V 2B3</p>", "CA"),
        ("<p>Call (312) 867-0110</p>", "US"),
        ("<p>Feldstraße 22, D-27404 Zeven</p>", "DE"),
        ("<p>Lampevej 1, 2100 København, Danmark</p>", "DK"),
        ("<p>Nouakchott, Mauritanie</p>", "MR"),
        ("<p>+47 92 09 87 43</p>", "NO"),
        ('<script type="application/ld+json">{"address": {"addressCountry": "Sweden"}}</script>', "SE"),
        ("<p>Nothing to tell</p>", ""),
        ("<ul><li>Australia</li><li>Canada</li><li>United Kingdom</li></ul>", ""),
        ("<nav><a href='/us'>United States</a></nav>", ""),
        ("<footer><p>Denmark</p></footer>", "DK"),
        ("<p>Call (011) 289-2222</p>", ""),
        ("<p>REA på alla mattor</p>", ""),
    ],
)
def test_signs_of_a_country(html: str, code: str) -> None:
    assert country([page(html)], host="kjaerby-lamper.com") == code


def test_the_hosts_ending_speaks_unless_anyone_may_have_it() -> None:
    assert country([page("")], host="kjaerby.dk") == "DK"
    assert country([page("")], host="kjaerby.co.uk") == "GB"
    assert country([page("")], host="kjaerby.io") == ""


def test_a_prefix_says_more_than_a_language_of_several_countries() -> None:
    assert country([page("<p>Tel. +43 660 7579524</p>", lang="de")], host="honig.example") == "AT"
    assert country([page("<p>Tlf. +46 8 123 456 78</p>", lang="da")], host="honning.example") == "DK"
    assert country([page("<p>Tel. 0151 23558515</p>", lang="de")], host="honig.example") == "DE"


def test_a_part_of_a_country_under_its_law_is_that_country() -> None:
    assert country([page("")], host="kjaerby.re") == "FR"
    assert country([page("<p>+596 596 61 72 48</p>")], host="kjaerby.com") == "FR"
    assert country([page("")], host="kjaerby.ax") == "FI"
    assert country([page("<p>FO-100 Tórshavn, Føroyar</p>")], host="kjaerby.com") == "FO"
    assert country([page("<p>Tlf. +299 32 47 18</p>")], host="kjaerby.com") == "GL"


def test_an_authoritys_address_says_nothing_of_the_trader() -> None:
    html = "<h3>Aufsichtsbehörde</h3><p>Am Platz 1, D-27404 Zeven</p>"
    assert country([page(html)], host="kjaerby.com") == ""


def test_the_pages_language_is_the_least_of_the_signs() -> None:
    assert country([page("", lang="sv")], host="kjaerby.com") == "SE"
    assert country([page("<p>CVR 12345678</p>", lang="sv")], host="kjaerby.com") == "DK"
    assert country([page("")], host="kjaerby.com", language="sv") == "SE"
    assert country([page("", lang="da")], host="kjaerby.com", language="sv") == "DK"
    assert country([page("<p>CNPJ 12.345.678/0001-90</p>", lang="pt")], host="kjaerby.com") == "BR"


def test_countries_named() -> None:
    html = "<h3>Germany</h3><p>Feldstraße 22, D-27404 Zeven</p><h3>Canada</h3>"
    assert countries_named(page(html).page) == ("DE", "CA")


@pytest.mark.parametrize(
    ("html", "kinds", "name"),
    [
        (
            '<script type="application/ld+json">{"@type": "Organization", "name": "Kjærby Lamper"}</script>',
            (),
            "Kjærby Lamper",
        ),
        ('<meta property="og:site_name" content="Kjærby Lamper">', (), "Kjærby Lamper"),
        ("<p>Kjærby Lamper ApS</p><p>© 2026 Kjærby Lamper</p>", (PageKind.IMPRINT,), "Kjærby Lamper ApS"),
        ("<footer>© 2026 Kjærby Lamper. Alle rettigheder forbeholdes</footer>", (), "Kjærby Lamper"),
        ("<footer>Copyright © 2019–2026 by Kjærby Lamper – All rights reserved</footer>", (), "Kjærby Lamper"),
        ("<title>Forside | Kjærby Lamper</title>", (), "Kjærby Lamper"),
        ('<header><img class="logo" src="l.svg" alt="Kjærby Lamper logo"></header>', (), "Kjærby Lamper"),
        ("<title>Kontakt</title>", (), ""),
    ],
)
def test_the_companys_name(html: str, kinds: tuple[PageKind, ...], name: str) -> None:
    assert company([page(html, *kinds)]) == name


@pytest.mark.parametrize(
    "html",
    [
        "<title>2100 København Ø - Lampevej 1</title>",
        "<title>Rechtliches | Online</title>",
        "<title>Buy now | Welcome to our shop!</title>",
        '<meta property="og:site_name" content="Home">',
        "<footer>© 2026 Nordlys Media Group</footer>",
        "<footer>Website by Nordlys Web © 2026</footer>",
        '<script type="application/ld+json">{"brand": {"@type": "Organization", "name": "Lumen"}}</script>',
        '<script type="application/ld+json">{"@type": "Organization", "name": "Nordlys Web", '
        '"url": "https://nordlys-web.dk/"}</script>',
        '<script type="application/ld+json">{"@type": "Article", "parentOrganization": '
        '{"@type": "Organization", "name": "Nordlys Group"}}</script>',
    ],
)
def test_a_town_a_heading_a_slogan_or_anothers_name_is_not_the_companys(html: str) -> None:
    assert company([page(html)]) == ""


def test_a_name_loses_the_titles_tail() -> None:
    html = '<meta property="og:site_name" content="Kjærby Lamper | Håndlavede lamper siden 1974">'
    assert company([page(html)]) == "Kjærby Lamper"


def test_a_name_may_hold_digits() -> None:
    html = '<meta property="og:site_name" content="Lampe9 Kjærby"><footer>© 2026 Lampe9 Kjærby</footer>'
    assert company([page(html)]) == "Lampe9 Kjærby"


def test_a_name_printed_in_capitals_is_written_as_elsewhere() -> None:
    html = '<meta property="og:site_name" content="KJÆRBY LAMPER"><footer>© 2026 Kjærby Lamper</footer>'
    assert company([page(html)]) == "Kjærby Lamper"


def test_what_most_titles_share_is_the_name_and_what_few_share_is_none() -> None:
    pages = [page(f"<title>{head} - Lysstuen</title>") for head in ("Priser", "Lamper", "Værksted", "Gaver")]
    assert company(pages) == "Lysstuen"
    assert company(pages[:1]) == ""


def test_the_hosts_name_wins_over_a_section_of_the_site() -> None:
    html = (
        "<title>Gode råd | KJÆRBY LAMPER</title>"
        '<script type="application/ld+json">{"@type": "Organization", "name": "Gode råd"}</script>'
    )
    assert company([page(html)]) == "KJÆRBY LAMPER"


def test_no_pages_no_name_no_country() -> None:
    assert company([]) == ""
    assert country([], host="kjaerby.com") == ""


def titled(title: str, host: str, html: str = "") -> str:
    whole = f"<html><head><title>{title}</title></head><body>{html}</body></html>"
    return company([KindedPage(Page(f"https://{host}/", whole, datetime(2026, 11, 22, tzinfo=UTC)), frozenset())])


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("Official UK Lumo website", "www.lumo.co.uk", "Lumo"),
        ("Lamps and shades at lumo-lamps.com", "lumo-lamps.com", "lumo-lamps.com"),
        ("Lumo Lamps® Shop - Sign In", "shop.lumolamps.com", "Lumo Lamps"),
        ("Grüne Lampen | Ørholm", "orholm.de", "Ørholm"),
        ("Kontakt na výrobce HS Lumo s.r.o.", "obchod.hslumo.cz", "HS Lumo"),
        ("Kjærby Lamper: lys til hele huset", "kjaerbylamper.dk", "Kjærby Lamper"),
        ("A page about lamps", "lumo.com", ""),
    ],
)
def test_a_title_with_the_hosts_words(title: str, host: str, name: str) -> None:
    assert titled(title, host) == name


def test_a_full_name_goes_before_the_hosts_words() -> None:
    html = "<footer>© 2026 Lumo Lamps &amp; Shades ApS</footer><img class='logo' alt='Lumo Lamps &amp; Shades'>"
    assert titled("Lumo Lamps: light for all", "lumolamps.dk", f"<header>{html}</header>").startswith(
        "Lumo Lamps & Shades"
    )


def test_the_letter_itself_goes_before_its_spelling_for_machines() -> None:
    html = "<footer>© Kjærby Lamper</footer>"
    meta = '<meta property="og:site_name" content="Kjaerby Lamper">'
    assert titled(f"Kjaerby Lamper</title>{meta}<title>", "kjaerbylamper.dk", html) == "Kjærby Lamper"


def test_of_two_countries_as_likely_the_first_named_is_the_traders() -> None:
    """It followed the hash of the signs, another one in every process."""
    danish, norwegian = "+45 38 45 67 89", "+47 92 09 87 43"
    assert country([page(f"<p>{danish} / {norwegian}</p>")], host="kjaerby-lamper.com") == "DK"
    assert country([page(f"<p>{norwegian} / {danish}</p>")], host="kjaerby-lamper.com") == "NO"
