"""Numbers and addresses beside the company's own: other firms', emergency numbers, placeholders, slips of a link."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import ContactSort, PageKind
from wizard.research.extract.contacts import contacts
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

HOST = "lumo-lampen.example"
OWN = {
    "US": "+12157368819",
    "GB": "+441614668281",
    "DE": "+494213300621",
    "AT": "+4315128836",
    "CH": "+41418553720",
    "DK": "+4538425719",
    "SE": "+4687369120",
    "NO": "+4722471936",
    "NL": "+31206248915",
    "FR": "+33142968357",
    "ES": "+34914682957",
    "IT": "+390648291735",
    "PL": "+48228364915",
    "PT": "+351213928476",
}


def read(html: str, country: str, title: str = "Lumo Lampen") -> tuple[list[str], list[str]]:
    """The numbers and addresses that a contact page with a footer of its own gives, those of the footer left out."""
    footer = f"<footer><p>Tel. {OWN[country]}</p><p>info@{HOST}</p></footer>"
    page = Page(
        f"https://{HOST}/contact",
        f"<html><head><title>{title}</title></head><body><main>{html}</main>{footer}</body></html>",
        datetime(2026, 11, 22, tzinfo=UTC),
    )
    found = contacts([KindedPage(page, frozenset({PageKind.CONTACT}))], host=HOST, country=country, language="")
    phones = [one.value for one in found[ContactSort.PHONES]]
    emails = [one.value for one in found[ContactSort.EMAILS]]
    assert OWN[country] in phones
    assert f"info@{HOST}" in emails
    return [one for one in phones if one != OWN[country]], [one for one in emails if one != f"info@{HOST}"]


# Written before the program could tell, but for "D.J." with its address.
OTHERS = [
    (
        "US",
        "<h2>Vendors we love</h2><p>Florist - Bloom &amp; Stem Co.; (212) 736-5128</p>"
        "<p>Cake - Sugar Hill Bakery; (215) 665-8739</p>",
    ),
    (
        "US",
        "<p>Photographer - Lens and Light Studio; (610) 688-2241</p>"
        "<p>D.J. - Night Owl Entertainment; (610) 527-9482; owl@nightowlshows.com</p>"
        "<p>Limousine - Royal Rides; (610) 341-9527</p>",
    ),
    ("US", "<h3>Related sites</h3><p>Lighthouse Flowers: (508) 487-1266, hello@lighthouseflowers.com</p>"),
    ("US", "<p>For poisonings call the Poison Control Center: (800) 222-1222</p>"),
    ("US", "<h3>Our friends</h3><ul><li>Harbor Cakes (508) 487-3319</li><li>Cape Linen (508) 487-9921</li></ul>"),
    ("GB", "<h3>Suppliers</h3><p>Oakfield Timber Ltd, Tel: 01482 588 312, sales@oakfieldtimber.co.uk</p>"),
    ("GB", "<p>Out-of-hours GP: 01482 336 915</p>"),
    ("GB", "<p>Building management - Norfolk Estates: 020 7946 3318</p>"),
    ("DE", "<h3>Unsere Lieferanten</h3><p>Holzhandel Brandt GmbH, Tel. 0421 556278, info@holz-brandt.de</p>"),
    ("DE", "<p>Ärztlicher Notdienst: Tel. 0421 1929283</p>"),
    ("DE", "<p>Giftnotrufzentrale Nord: 0551 19240</p>"),
    ("DE", "<h3>Befreundete Betriebe</h3><p>Blumen Behrens, Tel. 04221 93271</p>"),
    ("DE", "<p>Florist – Blumenhaus Behrens; 0421 778216</p><p>Fotograf – Studio Licht; 0421 661932</p>"),
    ("DE", "<p>Hausverwaltung: Immobilien Nord GmbH, Tel. 0421 339128</p>"),
    ("AT", "<p>Vergiftungsinformationszentrale: +43 1 4064343</p>"),
    ("CH", "<h3>Im Notfall</h3><p>Notfallpraxis Spital Altdorf: 041 875 51 83</p>"),
    ("CH", "<p>Kantonsspital Zug, Telefon 041 399 11 26</p><p>Rettungsdienst 041 728 33 19</p>"),
    ("DK", "<h3>Samarbejdspartnere</h3><p>Holms Tømrerfirma, tlf. 86 12 74 53</p>"),
    ("DK", "<p>Vagtlægen: ring 70 11 31 37</p>"),
    ("DK", "<h3>Links</h3><p>Blomster hos Berta, tlf. 75 82 19 46, berta@bertasblomster.dk</p>"),
    ("DK", "<p>Giftlinjen: 82 12 12 19</p>"),
    ("SE", "<h3>Våra leverantörer</h3><p>Trähuset AB, tel. 031-774 28 19, order@trahusetab.se</p>"),
    ("SE", "<p>Giftinformationscentralen: 010-456 67 19</p>"),
    ("SE", "<p>Jourläkare: 08-611 39 27</p>"),
    ("NO", "<p>Legevakta i Bergen: 55 56 87 61</p>"),
    ("NO", "<h3>Gode venner</h3><p>Fjord Blomster, tlf. 55 31 82 47</p>"),
    ("NO", "<p>Akuttmottak, Haukeland: 55 97 21 43</p>"),
    ("NL", "<p>Huisartsenpost Amsterdam: 020 592 37 46</p>"),
    ("NL", "<h3>Onze leveranciers</h3><p>Houthandel De Vries, tel. 030 251 76 83</p>"),
    ("FR", "<p>Centre antipoison : 01 40 05 48 47</p>"),
    ("FR", "<h3>Nos fournisseurs</h3><p>Menuiserie Morel, tél. 04 78 39 16 52, morel@menuiserie-morel.fr</p>"),
    ("FR", "<p>Urgences de l’hôpital : 04 72 11 73 18</p>"),
    ("ES", "<h3>Enlaces de interés</h3><p>Flores Marta, tel. 93 218 47 65</p>"),
    ("ES", "<p>Instituto Nacional de Toxicología: 91 562 04 27</p>"),
    ("IT", "<p>Guardia medica: 06 5726 1938</p>"),
    ("IT", "<h3>I nostri fornitori</h3><p>Falegnameria Rossi, tel. 055 284 7193</p>"),
    ("PL", "<h3>Zaprzyjaźnione firmy</h3><p>Kwiaciarnia Malwa, tel. 22 628 39 17, malwa@kwiaty-malwa.pl</p>"),
    ("PL", "<p>Nocna pomoc lekarska: 22 594 73 18</p>"),
    ("PT", "<h3>Fornecedores</h3><p>Madeiras Silva, tel. 21 846 37 29</p>"),
    ("PT", "<p>Centro de Informação Antivenenos: 800 250 253</p>"),
]


@pytest.mark.parametrize(("country", "html"), OTHERS)
def test_another_firms_or_an_emergency_number(country: str, html: str) -> None:
    assert read(html, country) == ([], [])


ITS_OWN = [
    ("US", "<p>Manager - Bob Miller; (215) 665-8739</p><p>Kitchen - Ann Lee; (215) 665-8741</p>", "+12156658739"),
    ("US", "<p>24/7 emergency repairs: (215) 665-8739</p>", "+12156658739"),
    ("US", "<p>Store - Boston; (617) 338-2419</p>", "+16173382419"),
    ("US", "<p>Across from Mercy Hospital, 12 Elm Street. Phone (215) 665-8739</p>", "+12156658739"),
    ("DE", "<p>Notdienst rund um die Uhr: 0171 4839275</p>", "+491714839275"),
    ("DE", "<p>Verkauf – Frau Vogel; 0421 778216</p><p>Werkstatt – Herr Brandt; 0421 778217</p>", "+49421778216"),
    ("CH", "<p>Praxis beim Spital, Telefon 041 875 51 83</p>", "+41418755183"),
    ("DK", "<p>Vores døgnvagt: 70 11 31 37</p>", "+4570113137"),
    ("DK", "<h3>Bliv samarbejdspartner</h3><h3>Kontakt os</h3><p>Tlf. 86 12 74 53</p>", "+4586127453"),
    ("SE", "<p>Jour dygnet runt: 031-774 28 19</p>", "+46317742819"),
    ("NO", "<p>Vakttelefon: 55 31 82 47</p>", "+4755318247"),
    ("FR", "<p>Dépannage urgences 24h/24 : 04 78 39 16 52</p>", "+33478391652"),
    ("ES", "<p>Urgencias 24 horas: 93 218 47 65</p>", "+34932184765"),
    ("PL", "<p>Pogotowie wodociągowe, dyżur naszej firmy: 22 628 39 17</p>", "+48226283917"),
]


@pytest.mark.parametrize(("country", "html", "number"), ITS_OWN)
def test_the_companys_own_number(country: str, html: str, number: str) -> None:
    assert number in read(html, country)[0]


def test_a_hospitals_own_number_on_its_own_site() -> None:
    html = "<p>Spital Altdorf, Notfallpraxis: 041 875 51 83</p>"
    assert read(html, "CH", title="Spital Altdorf")[0] == ["+41418755183"]


GLUED = [
    ("DE", '<p><strong>E-Mail</strong><a href="mailto:anna@vogel-licht.de">anna@vogel-licht.de</a></p>'),
    ("GB", '<p><b>Email</b><a href="mailto:anna@vogel-licht.de">anna@vogel-licht.de</a><b>Phone</b></p>'),
    ("DK", '<p><span>Skriv</span><a href="mailto:anna@vogel-licht.de?subject=Hej">anna@vogel-licht.de</a></p>'),
    ("SE", "<p><span>E-post</span><span>anna@vogel-licht.de</span><span>Telefon</span></p>"),
    ("FR", '<p><em>Courriel</em><a href="mailto:anna@vogel-licht.de"><span>anna@</span>vogel-licht.de</a></p>'),
    ("NL", '<p><a href="mailto:anna@vogel-licht.de">anna@vogel-licht.de</a><a href="/kontakt">Contact</a></p>'),
    ("IT", "<p><strong>anna</strong>@vogel-licht.<em>de</em></p>"),
]


@pytest.mark.parametrize(("country", "html"), GLUED)
def test_a_label_glued_to_an_address(country: str, html: str) -> None:
    assert read(html, country)[1] == ["anna@vogel-licht.de"]


PLACEHOLDERS = [
    ("US", "<p>Phone: (215) 555-0142</p>"),
    ("US", "<p>Call 1-800-555-0199</p>"),
    ("US", "<p>Phone: 123-456-7890</p>"),
    ("DE", "<p>Telefon: 0123 456789</p><p>max@mustermann.de</p>"),
    ("DE", "<p>Tel.: +49 123 4567890</p><p>name@domain.de</p>"),
    ("DK", "<p>Tlf. 12 34 56 78</p><p>din@email.dk</p>"),
    ("SE", "<p>Tel. 070-123 45 67</p><p>namn@exempel.se</p>"),
    ("NO", "<p>Tlf. 98 76 54 32</p><p>navn@epost.no</p>"),
    ("NL", "<p>Bel: +31 6 12345678</p><p>naam@voorbeeld.nl</p>"),
    ("GB", "<p>Call 020 1234 5678</p><p>you@yourbusiness.co.uk</p>"),
    ("FR", "<p>Tél. 06 12 34 56 78</p><p>votre@email.fr</p>"),
    ("ES", "<p>Tel. 612 345 678</p><p>nombre@correo.es</p>"),
    ("IT", "<p>Cell. 333 1234567</p><p>nome@dominio.it</p>"),
    ("PL", "<p>Tel. 123 456 789</p><p>jan@kowalski.pl</p>"),
    ("PT", "<p>Tel. 912 345 678</p><p>nome@email.pt</p>"),
]


@pytest.mark.parametrize(("country", "html"), PLACEHOLDERS)
def test_a_placeholder_is_nobodys(country: str, html: str) -> None:
    assert read(html, country) == ([], [])


NO_PLACEHOLDERS = [
    ("DK", "<p>Tlf. 23 45 67 81</p><p>din.mail@dinesen-gulve.dk</p>", "+4523456781", "din.mail@dinesen-gulve.dk"),
    ("DE", "<p>Tel. 0421 3456782</p><p>max@gmx-werkstatt.de</p>", "+494213456782", "max@gmx-werkstatt.de"),
    ("US", "<p>Phone: (215) 555-8142</p><p>mail@bell-lamps.com</p>", "+12155558142", "mail@bell-lamps.com"),
]


@pytest.mark.parametrize(("country", "html", "number", "address"), NO_PLACEHOLDERS)
def test_a_number_that_only_looks_like_a_placeholder(country: str, html: str, number: str, address: str) -> None:
    assert read(html, country) == ([number], [address])


SLIPS = [
    ("DK", '<a href="tel:+45861272453">86 12 74 53</a>', "+4586127453"),
    ("DK", '<a href="tel:86127543">Ring 86 12 74 53</a>', "+4586127453"),
    ("DE", '<a href="tel:+4942133006211">0421 330 06 21</a>', ""),
    ("DE", '<p>Tel. <a href="tel:+49421778261">0421 778216</a></p>', "+49421778216"),
    ("US", '<p><a href="tel:21566587399">(215) 665-8739</a></p>', "+12156658739"),
    ("US", '<p>(215) 665-8739 <a href="tel:2156658793">Call now</a></p>', "+12156658739"),
    ("FR", '<p>04 78 39 16 52 <a href="tel:+33478391625">Appeler</a></p>', "+33478391652"),
    ("NL", '<p><a href="tel:+31302517863">Bel ons</a></p><p>Tel. 030 251 76 83</p>', "+31302517683"),
    ("SE", '<p><a href="tel:0317742891">Ring</a></p><p>031-774 28 19</p>', "+46317742819"),
]


@pytest.mark.parametrize(("country", "html", "number"), SLIPS)
def test_a_slip_in_a_link_is_not_a_second_number(country: str, html: str, number: str) -> None:
    assert read(html, country)[0] == [number for number in [number] if number]


def test_numbers_of_two_desks_are_both_kept() -> None:
    html = '<p>Salg <a href="tel:86127453">86 12 74 53</a></p><p>Lager <a href="tel:86127435">86 12 74 35</a></p>'
    assert read(html, "DK")[0] == ["+4586127453", "+4586127435"]
