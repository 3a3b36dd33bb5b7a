"""The company's name and country, by what its pages give evidence of."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind
from wizard.research.extract.company import company, countries_named, country
from wizard.research.kinds import KindedPage
from wizard.research.page import Page


def page(html: str, *kinds: PageKind, url: str = "https://kjaerby-lamper.com/", lang: str = "") -> KindedPage:
    whole = f'<html lang="{lang}">{html}</html>'
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
        ("<p>REA på alla mattor</p>", ""),
    ],
)
def test_signs_of_a_country(html: str, code: str) -> None:
    assert country([page(html)], host="kjaerby-lamper.com") == code


def test_the_hosts_ending_speaks_unless_anyone_may_have_it() -> None:
    assert country([page("")], host="kjaerby.dk") == "DK"
    assert country([page("")], host="kjaerby.co.uk") == "GB"
    assert country([page("")], host="kjaerby.io") == ""


def test_an_authoritys_address_says_nothing_of_the_trader() -> None:
    html = "<h3>Aufsichtsbehörde</h3><p>Am Platz 1, D-27404 Zeven</p>"
    assert country([page(html)], host="kjaerby.com") == ""


def test_the_pages_language_is_the_least_of_the_signs() -> None:
    assert country([page("", lang="sv")], host="kjaerby.com") == "SE"
    assert country([page("<p>CVR 12345678</p>", lang="sv")], host="kjaerby.com") == "DK"


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
        ("<p>Kjærby Lamper ApS</p><p>Lampevej 1</p>", (PageKind.IMPRINT,), "Kjærby Lamper ApS"),
        ("<footer>© 2026 Kjærby Lamper. Alle rettigheder forbeholdes</footer>", (), "Kjærby Lamper"),
        ("<title>Forside | Kjærby Lamper</title>", (), "Kjærby Lamper"),
        ("<title>Kontakt</title>", (), ""),
    ],
)
def test_the_companys_name(html: str, kinds: tuple[PageKind, ...], name: str) -> None:
    assert company([page(html, *kinds)]) == name


def test_no_pages_no_name_no_country() -> None:
    assert company([]) == ""
    assert country([], host="kjaerby.com") == ""
