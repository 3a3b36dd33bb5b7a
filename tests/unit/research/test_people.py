"""Who answers customers, by the role beside a name; and who is named for something else."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind
from wizard.research.extract.lines import lines
from wizard.research.extract.people import people
from wizard.research.page import Page

HERE = frozenset({PageKind.IMPRINT})


def named(html: str) -> list[tuple[str, str]]:
    page = Page("https://lumo.example/om", f"<body>{html}</body>", datetime(2026, 11, 22, tzinfo=UTC))
    return [(person.name, person.role) for person in people(lines(page), kinds=HERE)]


# Written before the program could tell.
@pytest.mark.parametrize(
    ("html", "name", "role"),
    [
        ("<p>Inhaber / Geschäftsführer: Bo Lind</p>", "Bo Lind", "Geschäftsführer"),
        (
            "<p>Finanzamt Zeven</p><h3>Verantwortlich für den Inhalt</h3><p>Karen Vogel</p><p>Feldstr. 2</p>",
            "Karen Vogel",
            "Verantwortlich für den Inhalt",
        ),
        (
            "<h3>Angaben gemäß § 5 DDG</h3><p>Karen Vogel</p><p>Lampenhaus Vogel</p><p>Feldstr. 2</p><p>27404 Zeven</p>"
            "<p>Karen Vogel, Anschrift wie oben</p>",
            "Karen Vogel",
            "",
        ),
        ("<p>Filialleiterin: Karen Vogel</p>", "Karen Vogel", "Filialleiterin"),
        ("<p>Store manager: Jo Bell</p>", "Jo Bell", "Store manager"),
        ("<p>Please contact our Client Care Director, Mr Jo Bell, at the address below.</p>", "Jo Bell", "Client Care"),
        ("<p>Ihr Ansprechpartner: Herr Bo Lind</p>", "Bo Lind", "Ansprechpartner"),
        ("<p>Beschwerden beantwortet Frau Karen Vogel</p>", "Karen Vogel", "Beschwerden"),
        ("<h3>Mette Holm</h3><p>Kundeservicemedarbejder</p>", "Mette Holm", "Kundeservicemedarbejder"),
        ("<p>Butikschef: Mette Holm</p>", "Mette Holm", "Butikschef"),
        ("<p>Kundtjänstansvarig: Åsa Öberg</p>", "Åsa Öberg", "Kundtjänstansvarig"),
        ("<p>Butikkleder: Kari Nes</p>", "Kari Nes", "Butikkleder"),
        ("<p>Winkelmanager: Jan de Boer</p>", "Jan de Boer", "Winkelmanager"),
        ("<p>Klantenservice: Sanne Bakker</p>", "Sanne Bakker", "Klantenservice"),
        ("<p>Responsable du service client : Anne Petit</p>", "Anne Petit", "service client"),
        ("<p>Responsable de tienda: Ana Ruiz</p>", "Ana Ruiz", "Responsable de tienda"),
        ("<p>Responsabile del negozio: Carla Rossi</p>", "Carla Rossi", "Responsabile del negozio"),
        ("<p>Kierownik sklepu: Jan Nowak</p>", "Jan Nowak", "Kierownik sklepu"),
        ("<p>Gerente de loja: Rui Costa</p>", "Rui Costa", "Gerente de loja"),
        (
            "<h1>Impressum</h1><p>Lampen Nord</p><p>Karen Vogel</p><p>Feldstraße 2</p><p>10117 Berlin</p>",
            "Karen Vogel",
            "",
        ),
    ],
)
def test_who_answers(html: str, name: str, role: str) -> None:
    assert named(html) == [(name, role)]


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Vorstand</h3><p>Bo Lind, Vorsitzender</p>",
        "<p>Vorstand: Bo Lind, Karen Vogel</p>",
        "<h2>Board of Directors</h2><p>Jo Bell, founder</p>",
        "<p>Vorsitzender des Aufsichtsrats: Bo Lind</p>",
        "<h2>Bestyrelse</h2><p>Mette Holm, direktør</p>",
        "<p>Presseansprechpartner: Bo Lind</p>",
        "<h2>Presse</h2><p>Ansprechpartner: Bo Lind</p>",
        "<h3>Press contact</h3><p>Jo Bell, customer relations</p>",
        "<h2>Investor relations</h2><p>Jo Bell, managing director</p>",
        "<h2>Karriere</h2><p>Ansprechpartnerin: Karen Vogel</p>",
        "<h2>Das sagen unsere Kunden</h2><p>Karen Vogel, Inhaberin eines Cafés</p>",
        "<p>Datenschutzbeauftragter: Bo Lind</p>",
        "<p>Lampen Nord GmbH, Feldstraße 2</p>",
        "<h1>Impressum</h1><p>Lampen Nord GmbH</p><p>Feldstraße 2</p>",
        "<p>Webdesign: Bo Lind, Inhaber</p>",
    ],
)
def test_who_is_named_for_something_else(html: str) -> None:
    assert named(html) == []


def test_the_firm_that_the_page_tells_of_is_not_the_person_named_with_it() -> None:
    block = "<h3>Angaben gemäß § 5 TMG</h3><p>Blumen Vogel</p><p>Karen Vogel</p><p>Am Deich 3</p><p>27404 Zeven</p>"
    assert named(f"{block}<p>Blumen Vogel ist ein Betrieb in dritter Generation.</p>") == [("Karen Vogel", "")]
    assert named(f"{block}<footer><p>Blumen Vogel</p></footer>") == [("Karen Vogel", "")]
