"""What a way in is for, as the words beside it say in eleven languages; and what only sounds like it."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import Contact, ContactSort, PageKind, Purpose
from wizard.research.extract.contacts import contacts
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOST = "lumo.example"
COMPLAINTS, SERVICE, GENERAL, BILLING = Purpose.COMPLAINTS, Purpose.SERVICE, Purpose.GENERAL, Purpose.BILLING
TECHNICAL, SALES, PRIVACY, OTHER = Purpose.TECHNICAL, Purpose.SALES, Purpose.PRIVACY, Purpose.OTHER


def read(html: str, *kinds: PageKind, path: str = "/kontakt", country: str = "") -> dict[ContactSort, list[Contact]]:
    page = Page(f"https://{HOST}{path}", f"<html><body>{html}</body></html>", NOW)
    found = contacts(
        [KindedPage(page, frozenset(kinds or {PageKind.CONTACT}))], host=HOST, country=country, language=""
    )
    return {sort: list(rows) for sort, rows in found.items()}


# Written before the program could tell: (language, words, local part, purpose). "{}" is where the address stands.
ADDRESSES = [
    ("en", "<h2>Complaints</h2><p>{}</p>", "office", COMPLAINTS),
    ("en", "<p>Not happy with your order? Write to {} and we will put it right.</p>", "hello", COMPLAINTS),
    ("en", "<p>Customer care: {}</p>", "lumo", SERVICE),
    ("en", "<p>Returns: {}</p>", "goods-in", COMPLAINTS),
    ("en", "<p>Press enquiries: {}</p>", "hello", OTHER),
    ("en", "<p>{}</p>", "accounts", BILLING),
    ("en", "<h3>Careers</h3><p>{}</p>", "lumo", OTHER),
    ("en", "<p>General enquiries: {}</p>", "info", GENERAL),
    ("en", "<p>Data protection officer: {}</p>", "lumo", PRIVACY),
    ("en", "<p>Technical support: {}</p>", "lumo", TECHNICAL),
    ("en", "<h2>Pressure washers</h2><p>{}</p>", "info", GENERAL),
    ("en", "<h2>Investor relations</h2><p>{}</p>", "ir", OTHER),
    ("en", "<p>Unhappy? {}</p>", "complaints", COMPLAINTS),
    ("en", "<p>Questions about your bill: {}</p>", "lumo", BILLING),
    ("de", "<h3>Lob und Kritik</h3><p>{}</p>", "post", COMPLAINTS),
    ("de", "<p>Reklamationen: {}</p>", "post", COMPLAINTS),
    ("de", "<p>{}</p>", "beschwerde", COMPLAINTS),
    ("de", "<p>Kundenservice: {}</p>", "lumo", SERVICE),
    ("de", "<p>Fragen zu Ihrer Rechnung: {}</p>", "lumo", BILLING),
    ("de", "<h3>Presse</h3><p>{}</p>", "lumo", OTHER),
    ("de", "<p>Unsere Datenschutzbeauftragte: {}</p>", "lumo", PRIVACY),
    ("de", "<p>Technischer Kundendienst: {}</p>", "technik", TECHNICAL),
    ("de", "<p>{}</p>", "vertrieb", SALES),
    ("de", "<h2>Bewerbungen</h2><p>{}</p>", "lumo", OTHER),
    ("de", "<p>Expressversand möglich, fragen Sie {}</p>", "info", GENERAL),
    ("de", "<h2>Impressum</h2><p>{}</p>", "info", GENERAL),
    ("da", "<h3>Ris og ros</h3><p>{}</p>", "post", COMPLAINTS),
    ("da", "<p>Reklamation: {}</p>", "post", COMPLAINTS),
    ("da", "<p>Kundeservice: {}</p>", "lumo", SERVICE),
    ("da", "<p>Bogholderi: {}</p>", "lumo", BILLING),
    ("da", "<p>Reklamer og annoncer: {}</p>", "lumo", OTHER),
    ("da", "<p>Spørgsmål om persondata: {}</p>", "lumo", PRIVACY),
    ("da", "<h3>Salg</h3><p>{}</p>", "lumo", SALES),
    ("da", "<h3>Job hos os</h3><p>{}</p>", "lumo", OTHER),
    ("sv", "<h3>Synpunkter och klagomål</h3><p>{}</p>", "post", COMPLAINTS),
    ("sv", "<p>Kundtjänst: {}</p>", "lumo", SERVICE),
    ("sv", "<p>Fakturafrågor: {}</p>", "lumo", BILLING),
    ("sv", "<p>Reklam och annonser: {}</p>", "lumo", OTHER),
    ("sv", "<p>Dataskyddsombud: {}</p>", "lumo", PRIVACY),
    ("sv", "<h3>Försäljning</h3><p>{}</p>", "lumo", SALES),
    ("nb", "<p>Klage på kjøp: {}</p>", "post", COMPLAINTS),
    ("nb", "<p>Kundesenter: {}</p>", "lumo", SERVICE),
    ("nb", "<h3>Personvern</h3><p>{}</p>", "lumo", PRIVACY),
    ("nb", "<p>Regnskap: {}</p>", "lumo", BILLING),
    ("nb", "<h3>Presse og media</h3><p>{}</p>", "lumo", OTHER),
    ("nl", "<p>Klachten: {}</p>", "post", COMPLAINTS),
    ("nl", "<p>Klantenservice: {}</p>", "lumo", SERVICE),
    ("nl", "<p>Boekhouding: {}</p>", "lumo", BILLING),
    ("nl", "<h3>Vacatures</h3><p>{}</p>", "lumo", OTHER),
    ("nl", "<p>Verkoop: {}</p>", "lumo", SALES),
    ("nl", "<p>Retouren: {}</p>", "lumo", COMPLAINTS),
    ("fr", "<h3>Réclamations</h3><p>{}</p>", "post", COMPLAINTS),
    ("fr", "<p>Service client : {}</p>", "lumo", SERVICE),
    ("fr", "<p>{}</p>", "sav", SERVICE),
    ("fr", "<p>Comptabilité : {}</p>", "lumo", BILLING),
    ("fr", "<p>Service de presse : {}</p>", "lumo", OTHER),
    ("fr", "<p>Données personnelles : {}</p>", "lumo", PRIVACY),
    ("fr", "<p>Service commercial : {}</p>", "lumo", SALES),
    ("fr", "<h3>Recrutement</h3><p>{}</p>", "lumo", OTHER),
    ("es", "<h3>Quejas y reclamaciones</h3><p>{}</p>", "hola", COMPLAINTS),
    ("es", "<p>Atención al cliente: {}</p>", "lumo", SERVICE),
    ("es", "<p>Facturación: {}</p>", "lumo", BILLING),
    ("es", "<p>Prensa: {}</p>", "lumo", OTHER),
    ("es", "<p>Protección de datos: {}</p>", "lumo", PRIVACY),
    ("es", "<p>Ventas: {}</p>", "lumo", SALES),
    ("es", "<p>Soporte técnico: {}</p>", "lumo", TECHNICAL),
    ("it", "<p>Reclami: {}</p>", "lumo", COMPLAINTS),
    ("it", "<p>Servizio clienti: {}</p>", "lumo", SERVICE),
    ("it", "<p>Amministrazione: {}</p>", "lumo", BILLING),
    ("it", "<h3>Ufficio stampa</h3><p>{}</p>", "lumo", OTHER),
    ("it", "<p>Ufficio commerciale: {}</p>", "lumo", SALES),
    ("it", "<h3>Lavora con noi</h3><p>{}</p>", "lumo", OTHER),
    ("pl", "<h3>Reklamacje i zwroty</h3><p>{}</p>", "biuro", COMPLAINTS),
    ("pl", "<p>Biuro Obsługi Klienta: {}</p>", "bok", SERVICE),
    ("pl", "<p>Reklama: {}</p>", "lumo", OTHER),
    ("pl", "<p>Księgowość: {}</p>", "lumo", BILLING),
    ("pl", "<p>Inspektor ochrony danych: {}</p>", "lumo", PRIVACY),
    ("pl", "<h3>Dział sprzedaży</h3><p>{}</p>", "lumo", SALES),
    ("pt", "<h3>Sugestões e reclamações</h3><p>{}</p>", "geral", COMPLAINTS),
    ("pt", "<p>Apoio ao cliente: {}</p>", "lumo", SERVICE),
    ("pt", "<p>Faturação: {}</p>", "lumo", BILLING),
    ("pt", "<p>Assessoria de imprensa: {}</p>", "lumo", OTHER),
    ("pt", "<h3>Trabalhe connosco</h3><p>{}</p>", "lumo", OTHER),
    ("pt", "<p>Vendas: {}</p>", "lumo", SALES),
    # a second set, written after the first was passed
    ("en", "<div><h4>Got a problem?</h4><p>Our complaints team is at {}.</p></div>", "hello", COMPLAINTS),
    (
        "en",
        "<table><tr><th>Department</th><th>E-mail</th></tr><tr><td>Customer Services</td><td>{}</td></tr></table>",
        "lumo",
        SERVICE,
    ),
    ("en", "<dl><dt>Trade &amp; wholesale</dt><dd>{}</dd></dl>", "lumo", OTHER),
    ("en", "<p>Want to join our team? Send your CV to {}</p>", "lumo", OTHER),
    ("en", "<p>For all media requests, please e-mail {}</p>", "lumo", OTHER),
    ("en", "<p>Got a question about your order? Drop us a line: {}</p>", "lumo", SERVICE),
    ("en", "<p>By sending an e-mail to {} you accept our terms of service.</p>", "info", GENERAL),
    ("en", "<p>The Lamp Press Ltd, {}</p>", "info", GENERAL),
    ("de", "<h3>Sie sind nicht zufrieden?</h3><p>Sagen Sie es uns: {}</p>", "post", COMPLAINTS),
    ("de", "<p>Anregungen und Beschwerden richten Sie bitte an {}</p>", "post", COMPLAINTS),
    ("de", "<ul><li>Bestellung &amp; Service: {}</li></ul>", "lumo", SERVICE),
    ("de", "<p>Rückfragen der Presse: {}</p>", "lumo", OTHER),
    ("de", "<p>Händleranfragen: {}</p>", "lumo", OTHER),
    ("de", "<p>Ihr Ansprechpartner: Frau Lind, {}</p>", "lind", GENERAL),
    ("de", "<p>Reparaturen: {}</p>", "werkstatt", SERVICE),
    ("de", "<p>Zahlungserinnerung erhalten? {}</p>", "lumo", BILLING),
    ("da", "<p>Er du ikke tilfreds? Skriv til {}</p>", "post", COMPLAINTS),
    ("da", "<p>Klageansvarlig: {}</p>", "lumo", COMPLAINTS),
    ("da", "<p>Har du brug for hjælp? {}</p>", "lumo", SERVICE),
    ("da", "<p>Vil du være forhandler? {}</p>", "lumo", OTHER),
    ("da", "<p>Hr. Jensen: {}</p>", "jensen", GENERAL),
    ("sv", "<p>Är du inte nöjd? Mejla {}</p>", "post", COMPLAINTS),
    ("sv", "<p>Vill du lämna ett klagomål: {}</p>", "post", COMPLAINTS),
    ("sv", "<p>Frågor om din beställning: {}</p>", "lumo", SERVICE),
    ("sv", "<p>Pressfrågor: {}</p>", "lumo", OTHER),
    ("nb", "<p>Er du misfornøyd? {}</p>", "post", COMPLAINTS),
    ("nb", "<p>Reklamasjon og retur: {}</p>", "post", COMPLAINTS),
    ("nb", "<p>Pressehenvendelser: {}</p>", "lumo", OTHER),
    ("nl", "<p>Heeft u een klacht? Mail naar {}</p>", "post", COMPLAINTS),
    ("nl", "<p>Vragen over uw bestelling: {}</p>", "lumo", SERVICE),
    ("nl", "<p>Persvragen: {}</p>", "lumo", OTHER),
    ("fr", "<p>Pour toute réclamation : {}</p>", "contact", COMPLAINTS),
    ("fr", "<p>Une question sur votre commande ? {}</p>", "lumo", SERVICE),
    ("fr", "<p>Rejoignez-nous : {}</p>", "rh", OTHER),
    ("fr", "<p>Sacs à main : {}</p>", "info", GENERAL),
    ("es", "<p>¿No está satisfecho? Escriba a {}</p>", "hola", COMPLAINTS),
    ("es", "<p>Dudas sobre tu pedido: {}</p>", "lumo", SERVICE),
    ("es", "<p>Gabinete de prensa: {}</p>", "lumo", OTHER),
    ("it", "<p>Per reclami scrivere a {}</p>", "info", COMPLAINTS),
    ("it", "<p>Per informazioni sul tuo ordine: {}</p>", "lumo", SERVICE),
    ("it", "<p>Stampa su tela: {}</p>", "info", GENERAL),
    ("pl", "<p>Skargi i wnioski: {}</p>", "biuro", COMPLAINTS),
    ("pl", "<p>Pytania dotyczące zamówienia: {}</p>", "lumo", SERVICE),
    ("pl", "<p>Oferty pracy: {}</p>", "lumo", OTHER),
    ("pt", "<p>Para apresentar uma queixa: {}</p>", "geral", COMPLAINTS),
    ("pt", "<p>Dúvidas sobre a sua encomenda: {}</p>", "lumo", SERVICE),
    ("pt", "<p>Recursos humanos: {}</p>", "lumo", OTHER),
    # a third set, of rarer words
    ("en", "<h3>Tell us what went wrong</h3><p>{}</p>", "lumo", COMPLAINTS),
    ("en", "<p>Refund requests: {}</p>", "lumo", COMPLAINTS),
    ("en", "<p>Guest relations: {}</p>", "lumo", SERVICE),
    ("en", "<p>Trade enquiries: {}</p>", "lumo", OTHER),
    ("en", "<p>Credit control: {}</p>", "lumo", BILLING),
    ("en", "<p>Spare parts: {}</p>", "parts", SERVICE),
    ("en", "<h2>Our care for the planet</h2><p>{}</p>", "info", GENERAL),
    ("de", "<p>Kritik und Verbesserungsvorschläge: {}</p>", "post", COMPLAINTS),
    ("de", "<p>Kundenanliegen: {}</p>", "lumo", SERVICE),
    ("de", "<p>Lieferantenanfragen: {}</p>", "lumo", OTHER),
    ("de", "<p>Ausbildung &amp; Jobs: {}</p>", "lumo", OTHER),
    ("de", "<p>Debitorenbuchhaltung: {}</p>", "lumo", BILLING),
    ("de", "<p>Garantieabwicklung: {}</p>", "lumo", COMPLAINTS),
    ("de", "<h2>Lampenservice Nord</h2><p>{}</p>", "info", GENERAL),
    ("da", "<p>Klager over levering: {}</p>", "post", COMPLAINTS),
    ("da", "<p>Returnering og bytte: {}</p>", "lumo", COMPLAINTS),
    ("da", "<p>Debitor: {}</p>", "lumo", BILLING),
    ("da", "<p>Ledige stillinger: {}</p>", "lumo", OTHER),
    ("sv", "<p>Tyck till: {}</p>", "post", COMPLAINTS),
    ("sv", "<p>Returer och reklamationer: {}</p>", "lumo", COMPLAINTS),
    ("sv", "<p>Lediga tjänster: {}</p>", "lumo", OTHER),
    ("nb", "<p>Klager og tilbakemeldinger: {}</p>", "post", COMPLAINTS),
    ("nb", "<p>Ledig stilling: {}</p>", "lumo", OTHER),
    ("nl", "<p>Klachtenafhandeling: {}</p>", "post", COMPLAINTS),
    ("nl", "<p>Garantie en reparatie: {}</p>", "lumo", SERVICE),
    ("fr", "<p>Service réclamations : {}</p>", "lumo", COMPLAINTS),
    ("fr", "<p>Service consommateurs : {}</p>", "lumo", SERVICE),
    ("fr", "<p>Service comptable : {}</p>", "lumo", BILLING),
    ("fr", "<p>Relations presse : {}</p>", "lumo", OTHER),
    ("es", "<p>Incidencias: {}</p>", "lumo", COMPLAINTS),
    ("es", "<p>Servicio postventa: {}</p>", "lumo", SERVICE),
    ("es", "<p>Departamento de cobros: {}</p>", "lumo", BILLING),
    ("es", "<p>Franquicias: {}</p>", "lumo", OTHER),
    ("it", "<p>Ufficio reclami: {}</p>", "lumo", COMPLAINTS),
    ("it", "<p>Servizio post-vendita: {}</p>", "lumo", SERVICE),
    ("it", "<p>Risorse umane: {}</p>", "lumo", OTHER),
    ("pl", "<p>Dział reklamacji: {}</p>", "lumo", COMPLAINTS),
    ("pl", "<p>Serwis: {}</p>", "lumo", SERVICE),
    ("pl", "<p>Dział kadr: {}</p>", "lumo", OTHER),
    ("pt", "<p>Livro de elogios e queixas: {}</p>", "lumo", COMPLAINTS),
    ("pt", "<p>Serviço pós-venda: {}</p>", "lumo", SERVICE),
    ("pt", "<p>Candidaturas: {}</p>", "lumo", OTHER),
]


@pytest.mark.parametrize(("language", "words", "local", "purpose"), ADDRESSES)
def test_what_an_address_is_for(language: str, words: str, local: str, purpose: Purpose) -> None:
    html = words.format(f"{local}@{HOST}")
    assert [contact.purpose for contact in read(html)[ContactSort.EMAILS]] == [purpose]


PHONES = [
    ("en", "<p>Complaints line: +44 20 7946 0123</p>", "GB", COMPLAINTS),
    ("en", "<p>Customer services 020 7946 0123</p>", "GB", SERVICE),
    ("en", "<p>Sales: 020 7946 0123</p>", "GB", SALES),
    ("de", "<h3>Bestellhotline</h3><p>Telefon: 030 2345678</p>", "DE", SALES),
    ("de", "<p>Service-Hotline: 030 2345678</p>", "DE", SERVICE),
    ("de", "<p>Störungsannahme: 030 2345678</p>", "DE", TECHNICAL),
    ("da", "<p>Kundeservice: tlf. 38 45 67 89</p>", "DK", SERVICE),
    ("sv", "<p>Kundservice: 08-123 456 71</p>", "SE", SERVICE),
    ("nl", "<p>Klachtenlijn: 020 624 1111</p>", "NL", COMPLAINTS),
    ("fr", "<p>Service après-vente : 01 42 68 53 00</p>", "FR", SERVICE),
    ("es", "<p>Teléfono de atención al cliente: 91 522 22 22</p>", "ES", SERVICE),
    ("it", "<p>Numero verde assistenza clienti: 800 123 456</p>", "IT", SERVICE),
    ("pl", "<p>Infolinia: 22 555 21 00</p>", "PL", SERVICE),
    ("pt", "<p>Linha de apoio ao cliente: 21 347 42 00</p>", "PT", SERVICE),
    ("en", "<p>Phone: 020 7946 0123</p>", "GB", GENERAL),
]


@pytest.mark.parametrize(("language", "html", "country", "purpose"), PHONES)
def test_what_a_number_is_for(language: str, html: str, country: str, purpose: Purpose) -> None:
    assert [contact.purpose for contact in read(html, country=country)[ContactSort.PHONES]] == [purpose]


FORM = "<form><input name='name'><input name='email' type='email'><textarea name='message'></textarea></form>"
FORMS = [
    ("en", "<h1>Make a complaint</h1>", "/complain", COMPLAINTS),
    ("en", "<h1>Contact us</h1>", "/contact", GENERAL),
    ("en", "<h1>Get a free quote</h1>", "/quote", SALES),
    ("en", "<h1>Work with us</h1>", "/careers", OTHER),
    ("de", "<h1>Reklamationsformular</h1>", "/reklamation", COMPLAINTS),
    ("de", "<h1>Kontakt</h1><h2>Angebot anfordern</h2>", "/kontakt", SALES),
    ("da", "<h1>Ris og ros</h1>", "/ris-ros", COMPLAINTS),
    ("da", "<h1>Få et tilbud</h1>", "/tilbud", SALES),
    ("sv", "<h1>Lämna ett klagomål</h1>", "/klagomal", COMPLAINTS),
    ("nb", "<h1>Reklamasjonsskjema</h1>", "/reklamasjon", COMPLAINTS),
    ("nl", "<h1>Klacht indienen</h1>", "/klacht", COMPLAINTS),
    ("fr", "<h1>Demande de devis</h1>", "/devis", SALES),
    ("es", "<h1>Formulario de reclamaciones</h1>", "/reclamaciones", COMPLAINTS),
    ("it", "<h1>Assistenza clienti</h1>", "/assistenza", SERVICE),
    ("pl", "<h1>Formularz reklamacji</h1>", "/reklamacje", COMPLAINTS),
    ("pt", "<h1>Pedir orçamento</h1>", "/orcamento", SALES),
]


@pytest.mark.parametrize(("language", "words", "path", "purpose"), FORMS)
def test_what_a_form_is_for(language: str, words: str, path: str, purpose: Purpose) -> None:
    assert [contact.purpose for contact in read(words + FORM, path=path)[ContactSort.FORMS]] == [purpose]


def test_complaints_about_data_are_no_complaints_desk() -> None:
    words = "For more on our privacy practices, to ask, or if you would like to make a complaint, write to"
    html = f"<h2>Contact</h2><p>{words} info@{HOST}</p>"
    assert [contact.purpose for contact in read(html)[ContactSort.EMAILS]] == [GENERAL]


@pytest.mark.parametrize(
    "heading", ["Kontakt & Styrelse", "Contact and careers", "Kontakt / Presse", "Contatti e fornitori"]
)
def test_a_heading_that_begins_with_contact_stands_over_the_companys_own(heading: str) -> None:
    assert [one.purpose for one in read(f"<h2>{heading}</h2><p>info@{HOST}</p>")[ContactSort.EMAILS]] == [GENERAL]
    assert [one.purpose for one in read(f"<h2>Presskontakt</h2><p>info@{HOST}</p>")[ContactSort.EMAILS]] == [OTHER]


def test_a_nearer_heading_on_something_else_hides_the_farther_one() -> None:
    html = f"<h1>Zwroty i reklamacje</h1><h2>§ 6 Ochrona danych osobowych klientów</h2><p>Lumo, info@{HOST}</p>"
    assert [contact.purpose for contact in read(html)[ContactSort.EMAILS]] == [GENERAL]


@pytest.mark.parametrize("kind", [PageKind.RETURNS, PageKind.TERMS, PageKind.WARRANTY])
def test_a_policys_heading_names_its_subject_and_no_desk(kind: PageKind) -> None:
    html = f"<h1>Reklamationen</h1><p>Lumo Lampen, info@{HOST}</p>"
    assert [contact.purpose for contact in read(html, kind)[ContactSort.EMAILS]] == [GENERAL]
    html = f"<h1>Reklamationen</h1><p>Reklamationen bitte an info@{HOST}</p>"
    assert [contact.purpose for contact in read(html, kind)[ContactSort.EMAILS]] == [COMPLAINTS]


@pytest.mark.parametrize(
    ("html", "purpose"),
    [
        ("<h1>Datenschutz</h1><h2>Verantwortlicher</h2><p>Karen Vogel, info@lumo.example</p>", GENERAL),
        ("<h1>Datenschutz</h1><h2>Datenschutzbeauftragter</h2><p>info@lumo.example</p>", PRIVACY),
        ("<h1>Privatlivspolitik</h1><p>Du kan klage til os på info@lumo.example</p>", GENERAL),
    ],
)
def test_a_privacy_page_names_the_company_itself(html: str, purpose: Purpose) -> None:
    assert [contact.purpose for contact in read(html, PageKind.PRIVACY)[ContactSort.EMAILS]] == [purpose]
