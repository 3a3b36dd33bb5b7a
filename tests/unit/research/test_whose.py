"""Whose contact it is: the company's, or that of somebody else whom its pages name."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import ContactSort, PageKind
from wizard.research.extract.contacts import contacts
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

HOST = "lumo-lampen.example"
IMPRINT, PRIVACY, TERMS = PageKind.IMPRINT, PageKind.PRIVACY, PageKind.TERMS


def emails(html: str, kind: PageKind) -> list[str]:
    own = f"<footer>info@{HOST}</footer>"
    page = Page(
        f"https://{HOST}/x", f"<html><body><main>{html}</main>{own}</body></html>", datetime(2026, 11, 22, tzinfo=UTC)
    )
    found = contacts([KindedPage(page, frozenset({kind}))], host=HOST, country="", language="")[ContactSort.EMAILS]
    return [one.value for one in found if one.value != f"info@{HOST}"]


# Written before the program could tell.
OTHERS = [
    ("en", IMPRINT, "<p>Website by Pixel Bell, hello@pixelbell.com</p>"),
    ("en", TERMS, "<p>If we cannot agree, you may turn to the Retail Ombudsman Service, enquiries@retailadr.org</p>"),
    ("en", PRIVACY, "<h3>Payment processor</h3><p>PayFast Ltd, privacy@payfast.com</p>"),
    ("en", IMPRINT, "<h2>Our partners</h2><p>Oak Tables Ltd, sales@oaktables.com</p>"),
    ("de", IMPRINT, "<h3>Konzept und Umsetzung</h3><p>Agentur Punkt, mail@agentur-punkt.de</p>"),
    ("de", IMPRINT, "<p>Hosting: Serverhaus GmbH, support@serverhaus.de</p>"),
    ("de", IMPRINT, "<h3>Verbraucherstreitbeilegung</h3><p>Allgemeine Stelle e. V., mail@stelle-kehl.de</p>"),
    ("de", PRIVACY, "<h3>Zuständige Aufsichtsbehörde</h3><p>poststelle@aufsicht-nord.de</p>"),
    ("de", PRIVACY, "<h3>Zahlungsdienstleister</h3><p>Zahlwerk AG, datenschutz@zahlwerk.com</p>"),
    ("de", IMPRINT, "<h3>Bildnachweise</h3><p>Studio Licht, foto@studiolicht.de</p>"),
    ("da", TERMS, "<h3>Klagemuligheder</h3><p>Center for Klageløsning, post@klagecenter.dk</p>"),
    ("da", IMPRINT, "<p>Hjemmesiden er lavet af Punktum Web, hej@punktumweb.dk</p>"),
    ("da", PRIVACY, "<p>Klag til Datatilsynet, dt@tilsynet.dk</p>"),
    ("sv", TERMS, "<p>Allmänna reklamationsnämnden, namnden@klagomal.se</p>"),
    ("sv", PRIVACY, "<p>Kontakta oss. Du kan rikta klagomål hos Dataverket, registrator@dataverket.se</p>"),
    ("en", PRIVACY, "<h2>Contact</h2><p>You may lodge a complaint with the Data Office, casework@dataoffice.org</p>"),
    ("sv", IMPRINT, "<p>Webbplatsen är byggd av Punkt AB, hej@punktab.se</p>"),
    ("nb", TERMS, "<p>Forbrukerrådet, post@radet.no</p>"),
    ("nb", IMPRINT, "<p>Nettside laget av Piksel AS, hei@pikselas.no</p>"),
    ("nl", TERMS, "<p>Geschillencommissie Webshop, info@geschillenkantoor.nl</p>"),
    ("nl", IMPRINT, "<p>Website gemaakt door Stip BV, info@stipbv.nl</p>"),
    ("fr", IMPRINT, "<h3>Hébergement</h3><p>Serveurs de France SAS, contact@serveurs-france.fr</p>"),
    ("fr", TERMS, "<p>Médiateur de la consommation : Médiation Conso, contact@conso-mediation.fr</p>"),
    ("fr", IMPRINT, "<p>Conception du site : Agence Point, bonjour@agencepoint.fr</p>"),
    ("es", PRIVACY, "<p>Agencia Española de Protección de Datos, info@agenciadatos.es</p>"),
    ("es", IMPRINT, "<p>Diseño web: Pixel Sol, hola@pixelsol.es</p>"),
    ("it", TERMS, "<p>Organismo di mediazione: Camera Arbitrale, info@arbitrale.it</p>"),
    ("it", IMPRINT, "<p>Sito realizzato da Punto Web, ciao@puntoweb.it</p>"),
    ("pl", TERMS, "<p>Wojewódzki Inspektorat Inspekcji Handlowej, kontakt@handlowa.pl</p>"),
    ("pl", IMPRINT, "<p>Projekt i wykonanie: Kropka, biuro@kropkaweb.pl</p>"),
    ("pt", TERMS, "<p>Centro de Arbitragem de Conflitos de Consumo, info@arbitragem-lx.pt</p>"),
    ("pt", IMPRINT, "<p>Site desenvolvido por Ponto Web, ola@pontoweb.pt</p>"),
]


@pytest.mark.parametrize(("language", "kind", "html"), OTHERS)
def test_somebody_elses(language: str, kind: PageKind, html: str) -> None:
    assert emails(html, kind) == []


OWN = [
    ("en", IMPRINT, "<h2>Contact</h2><p>Lumo Lamps Ltd</p><p>lumolamps@btinternet.com</p>", "lumolamps@btinternet.com"),
    (
        "de",
        IMPRINT,
        "<h2>Impressum</h2><p>Karen Vogel, Feldstr. 2</p><p>E-Mail: karen.vogel@gmx.de</p>",
        "karen.vogel@gmx.de",
    ),
    ("de", PRIVACY, "<h3>Verantwortlicher</h3><p>Karen Vogel</p><p>karen.vogel@gmx.de</p>", "karen.vogel@gmx.de"),
    ("da", IMPRINT, "<h2>Kontakt</h2><p>Kundeservice: lumo@mail.dk</p>", "lumo@mail.dk"),
    ("sv", TERMS, "<p>Framför gärna klagomål hos oss: lumo@telia.com</p>", "lumo@telia.com"),
    ("sv", IMPRINT, "<h2>Kontakta oss</h2><p>E-post: lumo@telia.com</p>", "lumo@telia.com"),
    ("nl", IMPRINT, "<h2>Contact</h2><p>E-mail: lumo@ziggo.nl</p>", "lumo@ziggo.nl"),
    ("fr", IMPRINT, "<h2>Mentions légales</h2><p>Éditeur : Lumo SARL, lumo@orange.fr</p>", "lumo@orange.fr"),
    ("es", IMPRINT, "<h2>Contacto</h2><p>Correo: lumo@telefonica.net</p>", "lumo@telefonica.net"),
    ("it", IMPRINT, "<h2>Contatti</h2><p>lumo@libero.it</p>", "lumo@libero.it"),
    ("pl", IMPRINT, "<h2>Kontakt</h2><p>E-mail: lumo@wp.pl</p>", "lumo@wp.pl"),
    ("pt", IMPRINT, "<h2>Contactos</h2><p>lumo@sapo.pt</p>", "lumo@sapo.pt"),
    ("en", IMPRINT, "<h2>Web design and hosting since 2001</h2><p>Write to us: lumo@gmail.com</p>", "lumo@gmail.com"),
]


@pytest.mark.parametrize(("language", "kind", "html", "address"), OWN)
def test_the_companys_own_elsewhere(language: str, kind: PageKind, html: str, address: str) -> None:
    assert emails(html, kind) == [address]
