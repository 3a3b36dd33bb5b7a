"""When somebody answers, and what the call costs: the words beside a number, in eleven languages."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import Contact, ContactSort, PageKind
from wizard.research.extract.contacts import contacts
from wizard.research.extract.hours import told_to_machines
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOST = "lumo.example"
NUMBERS = {
    "GB": "020 7946 0123", "DE": "030 2345678", "DK": "38 45 67 89", "SE": "08-123 456 71", "NO": "22 34 56 78",
    "NL": "020 624 1111", "FR": "01 42 68 53 00", "ES": "91 522 22 22", "IT": "06 6982 0000", "PL": "22 555 21 00",
    "PT": "21 347 42 00",
}  # fmt: skip


def read(html: str, country: str) -> dict[ContactSort, tuple[Contact, ...]]:
    page = Page(f"https://{HOST}/kontakt", f"<html><body>{html}</body></html>", NOW)
    return dict(contacts([KindedPage(page, frozenset({PageKind.CONTACT}))], host=HOST, country=country, language=""))


def phone(html: str, country: str) -> Contact:
    found = read(html.format(NUMBERS[country]), country)[ContactSort.PHONES]
    assert len(found) == 1
    return found[0]


# Written before the program could tell: (country, words with "{}" for the number, the words to quote, "" for none).
HOURS = [
    ("GB", "<p>Phone: {}, Mon-Fri 9am-5pm</p>", "Mon-Fri 9am-5pm"),
    (
        "GB",
        "<p>Call us on {}.</p><p>Lines are open Monday to Friday, 8.30am to 6pm.</p>",
        "Monday to Friday, 8.30am to 6pm",
    ),
    ("GB", "<p>Phone: {} (24 hours a day, 7 days a week)</p>", "24 hours a day"),
    ("GB", "<p>Phone: {}</p><p>We have been making lamps since 1984, and 9 out of 10 customers come back.</p>", ""),
    ("GB", "<p>Phone: {}</p><p>Delivery takes 3-5 working days.</p>", ""),
    ("GB", "<p>Phone: {}</p><p>Founded on Monday, 4 May 2009.</p>", ""),
    ("DE", "<p>Telefon: {} (Mo–Fr 9–17 Uhr)</p>", "Mo–Fr 9–17 Uhr"),
    (
        "DE",
        "<p>Telefon: {}</p><p>Montag bis Freitag von 8:00 bis 18:00 Uhr</p>",
        "Montag bis Freitag von 8:00 bis 18:00 Uhr",
    ),
    ("DE", "<p>Rufen Sie an: {}</p><p>werktags zwischen 10 und 16 Uhr</p>", "werktags zwischen 10 und 16 Uhr"),
    ("DE", "<p>Telefon: {}</p><p>rund um die Uhr erreichbar</p>", "rund um die Uhr"),
    ("DE", "<p>Telefon: {}</p><p>Der Versand erfolgt innerhalb von 2-4 Werktagen.</p>", ""),
    ("DE", "<p>Telefon: {}</p><p>Der Kurs beginnt am Mo, 3. Mai um 18 Uhr.</p>", ""),
    ("DE", "<p>Telefon: {}</p><p>Widerruf binnen 14 Tagen</p>", ""),
    ("DK", "<p>Tlf. {} hverdage kl. 9-15</p>", "hverdage kl. 9-15"),
    (
        "DK",
        "<p>Tlf. {}</p><p>Telefontid: mandag-torsdag 9.00-16.00, fredag 9.00-15.00</p>",
        "mandag-torsdag 9.00-16.00",
    ),
    ("DK", "<p>Tlf. {}</p><p>Vi tager telefonen alle dage mellem 10 og 20.</p>", "alle dage mellem 10 og 20"),
    ("DK", "<p>Tlf. {}</p><p>Levering på 1-3 hverdage</p>", ""),
    ("SE", "<p>Telefon: {}, vardagar 8–17</p>", "vardagar 8–17"),
    ("SE", "<p>Telefon: {}</p><p>Öppettider: mån–fre 09.00–18.00</p>", "mån–fre 09.00–18.00"),
    ("SE", "<p>Telefon: {}</p><p>Leveranstid 2-5 vardagar</p>", ""),
    ("NO", "<p>Telefon: {}</p><p>Mandag til fredag kl. 08–16</p>", "Mandag til fredag kl. 08–16"),
    ("NO", "<p>Ring {}, hverdager 9-17</p>", "hverdager 9-17"),
    ("NL", "<p>Bel {}, ma t/m vr van 9:00 tot 17:30 uur</p>", "ma t/m vr van 9:00 tot 17:30 uur"),
    (
        "NL",
        "<p>Telefoon: {}</p><p>Op werkdagen bereikbaar van 9.00 tot 17.00 uur</p>",
        "werkdagen bereikbaar van 9.00 tot 17.00 uur",
    ),
    ("NL", "<p>Telefoon: {}</p><p>Binnen 14 dagen retour</p>", ""),
    ("FR", "<p>Tél. : {}, du lundi au vendredi de 9h à 18h</p>", "du lundi au vendredi de 9h à 18h"),
    ("FR", "<p>Tél. : {}</p><p>7j/7 et 24h/24</p>", "7j/7"),
    ("FR", "<p>Tél. : {}</p><p>Livraison en 48h</p>", ""),
    (
        "ES",
        "<p>Teléfono: {}</p><p>Horario: de lunes a viernes de 9:00 a 14:00 h</p>",
        "lunes a viernes de 9:00 a 14:00",
    ),
    ("ES", "<p>Teléfono: {}</p><p>Envío en 24-48 horas</p>", ""),
    (
        "IT",
        "<p>Tel. {}</p><p>dal lunedì al venerdì dalle 9:00 alle 18:00</p>",
        "dal lunedì al venerdì dalle 9:00 alle 18:00",
    ),
    ("IT", "<p>Tel. {}</p><p>Lun-Ven 9-13 / 14-18</p>", "Lun-Ven 9-13 / 14-18"),
    ("PL", "<p>Tel. {}, pon.–pt. w godz. 8:00–16:00</p>", "pon.–pt. w godz. 8:00–16:00"),
    (
        "PL",
        "<p>Tel. {}</p><p>Od poniedziałku do piątku w godzinach 9-17</p>",
        "poniedziałku do piątku w godzinach 9-17",
    ),
    ("PL", "<p>Tel. {}</p><p>Zwrot w ciągu 14 dni</p>", ""),
    ("PT", "<p>Tel.: {}, dias úteis das 9h às 18h</p>", "dias úteis das 9h às 18h"),
    ("PT", "<p>Tel.: {}</p><p>Segunda a sexta, 9:00–13:00 e 14:00–18:00</p>", "Segunda a sexta, 9:00–13:00"),
    # a second set, written after the first was passed
    ("GB", "<p>{}</p><ul><li>Mon–Thu: 09:00–17:30</li><li>Fri: 09:00–16:00</li></ul>", "Fri: 09:00–16:00"),
    ("GB", "<p>Telephone {} between 9am and 5pm, weekdays</p>", "between 9am and 5pm, weekdays"),
    ("GB", "<p>Tel {}</p><p>Monday</p><p>9am - 5pm</p><p>Tuesday</p><p>10am - 4pm</p>", "Tuesday 10am - 4pm"),
    ("GB", "<p>Tel {}</p><p>Ages 9-12: workshop on Saturday</p>", ""),
    ("GB", "<p>Tel {}</p><p>Suites 9-12, Sun House</p>", ""),
    ("GB", "<p>Tel {}</p><p>Rated 4-5 stars on Friday night</p>", ""),
    ("DE", "<p>Tel. {} | Mo.-Do. 8.00-16.30 Uhr, Fr. 8.00-14.00 Uhr</p>", "Fr. 8.00-14.00 Uhr"),
    (
        "DE",
        "<p>Telefonische Sprechzeiten: Montag, Mittwoch und Freitag 9-12 Uhr</p><p>Tel. {}</p>",
        "Montag, Mittwoch und Freitag 9-12 Uhr",
    ),
    ("DE", "<p>Tel. {}</p><p>täglich von 9 bis 21 Uhr</p>", "täglich von 9 bis 21 Uhr"),
    ("DE", "<p>Tel. {}</p><p>Lieferzeit Mo-Fr 2-3 Tage</p>", ""),
    ("DE", "<p>Tel. {}</p><p>Wir machen Urlaub vom 1. bis 15. August.</p>", ""),
    ("DK", "<p>Ring til os på {} – vi sidder klar man-tor 8-16 og fre 8-15</p>", "man-tor 8-16 og fre 8-15"),
    ("DK", "<p>Tlf. {}</p><p>Åbent alle hverdage fra kl. 10.00 til 17.30</p>", "hverdage fra kl. 10.00 til 17.30"),
    ("DK", "<p>Tlf. {}</p><p>Vi svarer inden for 1-2 hverdage.</p>", ""),
    ("SE", "<p>Ring {}. Öppet mån-tors 8-17, fre 8-16, lunchstängt 12-13.</p>", "mån-tors 8-17, fre 8-16"),
    ("SE", "<p>Tel {}</p><p>Telefontid vardagar mellan 9 och 11</p>", "vardagar mellan 9 och 11"),
    ("NO", "<p>Tlf {}</p><p>Åpent man–fre 10–18, lør 10–16</p>", "man–fre 10–18, lør 10–16"),
    ("NL", "<p>{}</p><p>Ma t/m do 08:30 - 17:30, vr 08:30 - 17:00</p>", "Ma t/m do 08:30 - 17:30, vr 08:30 - 17:00"),
    ("NL", "<p>Bel ons op {}, 7 dagen per week van 9 tot 21 uur</p>", "7 dagen per week van 9 tot 21 uur"),
    ("FR", "<p>{} du lundi au samedi, 9h00-19h00 (hors jours fériés)</p>", "lundi au samedi, 9h00-19h00"),
    ("FR", "<p>{}</p><p>Nous répondons sous 2 à 3 jours.</p>", ""),
    ("ES", "<p>Llámanos al {} (L-V 9:00-18:00)</p>", "L-V 9:00-18:00"),
    ("ES", "<p>{}</p><p>Lunes a jueves de 9 a 18 h y viernes de 9 a 15 h</p>", "viernes de 9 a 15 h"),
    ("IT", "<p>Chiamaci al {} dal lunedì al venerdì, ore 9.00-13.00 e 14.00-18.00</p>", "ore 9.00-13.00 e 14.00-18.00"),
    ("IT", "<p>{}</p><p>Consegna in 2-3 giorni lavorativi</p>", ""),
    ("PL", "<p>{} (pn-pt 8-16)</p>", "pn-pt 8-16"),
    ("PL", "<p>{}</p><p>Czynne od poniedziałku do soboty od 10 do 20</p>", "poniedziałku do soboty od 10 do 20"),
    (
        "PT",
        "<p>{}</p><p>De segunda-feira a sexta-feira, das 9:00 às 18:00</p>",
        "segunda-feira a sexta-feira, das 9:00 às 18:00",
    ),
    ("PT", "<p>{}</p><p>Entrega em 3 a 5 dias úteis</p>", ""),
]


@pytest.mark.parametrize(("country", "html", "quote"), HOURS)
def test_when_somebody_answers(country: str, html: str, quote: str) -> None:
    hours = phone(html, country).hours
    assert (hours is not None) == bool(quote)
    assert quote in (hours.quote if hours else "")


PRICES = [
    ("GB", "<p>Phone: {} (local rate)</p>", "local rate"),
    (
        "GB",
        "<p>Phone: {}</p><p>Calls cost 13p per minute plus your phone company's access charge.</p>",
        "13p per minute",
    ),
    ("GB", "<p>Phone: {}</p><p>Calls are free from landlines and mobiles.</p>", "Calls are free"),
    ("GB", "<p>Phone: {}</p><p>Free delivery over £50</p>", ""),
    ("GB", "<p>Phone: {}</p><p>Lamps from £19.99</p>", ""),
    (
        "DE",
        "<p>Hotline: {} (14 ct/min aus dem dt. Festnetz, Mobilfunk max. 42 ct/min)</p>",
        "14 ct/min aus dem dt. Festnetz",
    ),
    ("DE", "<p>Hotline: {}</p><p>0,20 €/Anruf aus allen deutschen Netzen</p>", "0,20 €/Anruf"),
    ("DE", "<p>Telefon: {} (kostenfrei)</p>", "kostenfrei"),
    ("DE", "<p>Telefon: {}</p><p>Es gilt der Ortstarif.</p>", "Ortstarif"),
    ("DE", "<p>Telefon: {}</p><p>Kostenloser Versand ab 50 €</p>", ""),
    ("DE", "<p>Telefon: {}</p><p>Hin- und Rückversand kostenlos</p>", ""),
    ("DK", "<p>Tlf. {} (alm. takst)</p>", "alm. takst"),
    ("DK", "<p>Tlf. {}</p><p>Opkald koster 2 kr. pr. minut</p>", "2 kr. pr. minut"),
    ("DK", "<p>Tlf. {}</p><p>Gratis fragt over 499 kr.</p>", ""),
    ("SE", "<p>Telefon: {}, samtalet kostar 9,90 kr/min</p>", "9,90 kr/min"),
    ("SE", "<p>Telefon: {} (lokaltaxa)</p>", "lokaltaxa"),
    ("NO", "<p>Telefon: {} (vanlig takst)</p>", "vanlig takst"),
    ("NO", "<p>Telefon: {}</p><p>Gratis frakt</p>", ""),
    ("NL", "<p>Telefoon: {} (€ 0,10 per minuut)</p>", "€ 0,10 per minuut"),
    ("NL", "<p>Bel {} (lokaal tarief)</p>", "lokaal tarief"),
    ("NL", "<p>Telefoon: {} (gebruikelijke belkosten)</p>", "gebruikelijke belkosten"),
    ("FR", "<p>Tél. : {} (appel non surtaxé)</p>", "non surtaxé"),
    ("FR", "<p>Tél. : {}</p><p>Service 0,15 € / min + prix appel</p>", "0,15 € / min"),
    ("FR", "<p>Tél. : {} (numéro vert, appel gratuit depuis un poste fixe)</p>", "appel gratuit"),
    ("FR", "<p>Tél. : {}</p><p>Livraison gratuite dès 49 €</p>", ""),
    ("ES", "<p>Teléfono: {} (llamada gratuita)</p>", "llamada gratuita"),
    ("ES", "<p>Teléfono: {}</p><p>Coste de la llamada: 0,09 €/min</p>", "0,09 €/min"),
    ("ES", "<p>Teléfono: {}</p><p>Envío gratis</p>", ""),
    ("IT", "<p>Tel. {} (servizio gratuito)</p>", "servizio gratuito"),
    ("IT", "<p>Tel. {} (costo della chiamata secondo il proprio operatore)</p>", "costo della chiamata"),
    ("IT", "<p>Tel. {}</p><p>Spedizione gratuita</p>", ""),
    ("PL", "<p>Tel. {} (opłata zgodna z cennikiem operatora)</p>", "opłata zgodna z cennikiem operatora"),
    ("PL", "<p>Tel. {} (połączenie bezpłatne)</p>", "połączenie bezpłatne"),
    ("PL", "<p>Tel. {}</p><p>Darmowa dostawa od 200 zł</p>", ""),
    ("PT", "<p>Tel.: {} (chamada para a rede fixa nacional)</p>", "chamada para a rede fixa nacional"),
    ("PT", "<p>Tel.: {} (chamada gratuita)</p>", "chamada gratuita"),
    ("PT", "<p>Tel.: {}</p><p>Portes grátis acima de 40 €</p>", ""),
    # a second set, written after the first was passed
    ("GB", "<p>Call {} (calls charged at 10p/min)</p>", "10p/min"),
    ("GB", "<p>Call {} free from a UK landline</p>", "free from a UK landline"),
    ("GB", "<p>Please feel free to call {} with any question</p>", ""),
    ("GB", "<p>Call {} for a free quote</p>", ""),
    ("GB", "<p>Tel {}</p><p>Prices from £9.99 per month</p>", ""),
    ("DE", "<p>{} (zum Ortstarif)</p>", "zum Ortstarif"),
    ("DE", "<p>{}*</p><p>* 3,9 Cent pro Minute aus dem Festnetz</p>", "3,9 Cent pro Minute"),
    ("DE", "<p>Gebührenfreie Hotline: {}</p>", "Gebührenfreie Hotline"),
    ("DE", "<p>Kostenlose Beratung unter {}</p>", ""),
    ("DK", "<p>{} (alm. telefontakst)</p>", "alm. telefontakst"),
    ("DK", "<p>Ring gratis på {}</p>", "gratis"),
    ("DK", "<p>{}</p><p>Abonnement fra 99 kr. pr. måned</p>", ""),
    ("SE", "<p>{} (kostar som ett vanligt samtal)</p>", "vanligt samtal"),
    ("NO", "<p>{}</p><p>Samtalen koster 3 kr/min</p>", "3 kr/min"),
    ("NL", "<p>{} (lokaal tarief)</p>", "lokaal tarief"),
    ("NL", "<p>{} (10 cent per minuut, maximaal 20 cent per gesprek)</p>", "10 cent per minuut"),
    ("FR", "<p>{} (prix d'un appel local)</p>", "prix d'un appel local"),
    ("FR", "<p>{} – Service &amp; appel gratuits</p>", "appel gratuits"),
    ("ES", "<p>{} (número gratuito)</p>", "número gratuito"),
    ("ES", "<p>{}</p><p>Presupuesto gratuito sin compromiso</p>", ""),
    ("IT", "<p>{} (gratuito da rete fissa)</p>", "gratuito da rete fissa"),
    ("IT", "<p>{}</p><p>Preventivo gratuito</p>", ""),
    ("PL", "<p>{} (koszt według taryfy operatora)</p>", "taryfy operatora"),
    ("PL", "<p>{}</p><p>Bezpłatna wycena</p>", ""),
    ("PT", "<p>{} (custo de chamada para rede móvel nacional)</p>", "custo de chamada"),
    ("PT", "<p>{}</p><p>Orçamento gratuito</p>", ""),
]


@pytest.mark.parametrize(("country", "html", "quote"), PRICES)
def test_what_a_call_costs(country: str, html: str, quote: str) -> None:
    price = phone(html, country).price
    assert (price is not None) == bool(quote)
    assert quote in (price.quote if price else "")


PLACES = [
    (
        "DE",
        "<h2>Ladengeschäft</h2><p>Lindenweg 5</p><p>10117 Berlin</p><p>Öffnungszeiten: Di–Sa 10–18 Uhr</p>",
        "Di–Sa 10–18 Uhr",
    ),
    (
        "DK",
        "<p>Havnegade 7</p><p>8000 Aarhus C</p><h3>Åbningstider</h3><p>Mandag-fredag: 10-17.30</p>",
        "Mandag-fredag: 10-17.30",
    ),
    (
        "GB",
        "<p>12 Mill Lane, Leeds, LS1 4DY</p><h3>Opening hours</h3><p>Tue - Sat: 10:00 - 17:00</p>",
        "Tue - Sat: 10:00 - 17:00",
    ),
    (
        "NL",
        "<p>Kerkstraat 12</p><p>1017 GC Amsterdam</p><p>Openingstijden: dinsdag t/m zaterdag 10.00 - 18.00 uur</p>",
        "dinsdag t/m zaterdag 10.00 - 18.00",
    ),
    ("DE", "<p>Lindenweg 5</p><p>10117 Berlin</p><p>Wir liefern innerhalb von 3 Tagen.</p>", ""),
]


@pytest.mark.parametrize(("country", "html", "quote"), PLACES)
def test_when_a_place_is_open(country: str, html: str, quote: str) -> None:
    found = read(html, country)[ContactSort.ADDRESSES]
    assert len(found) == 1
    assert (found[0].hours is not None) == bool(quote)
    assert quote in (found[0].hours.quote if found[0].hours else "")


SPECIFICATION = """{"@type": "Store", "telephone": "%s", "address": {"streetAddress": "Lindenweg 5",
 "addressLocality": "Berlin", "postalCode": "10117"}, "openingHoursSpecification": [
 {"dayOfWeek": ["Monday", "https://schema.org/Tuesday", "Wednesday"], "opens": "09:00", "closes": "17:00"},
 {"dayOfWeek": "Saturday", "opens": "10:00:00", "closes": "14:00:00"},
 {"dayOfWeek": "Sunday", "opens": "00:00", "closes": "00:00"}]}"""


def test_opening_hours_told_to_machines() -> None:
    html = f'<script type="application/ld+json">{SPECIFICATION}</script>'
    found = read(html, "DE")[ContactSort.ADDRESSES]
    assert found[0].hours is not None
    assert found[0].hours.quote == "Mo-We 09:00-17:00, Sa 10:00-14:00"


@pytest.mark.parametrize(
    ("thing", "quote"),
    [
        ({"openingHours": "Mo-Fr 09:00-17:00"}, "Mo-Fr 09:00-17:00"),
        ({"openingHours": ["Mo-Fr 09:00-17:00", "Sa 10:00-14:00"]}, "Mo-Fr 09:00-17:00, Sa 10:00-14:00"),
        ({"openingHoursSpecification": {"dayOfWeek": {"name": "Monday"}, "opens": "9", "closes": "17"}}, ""),
        (
            {"openingHoursSpecification": {"dayOfWeek": ["Mo", "We"], "opens": "08:00", "closes": "12:00"}},
            "Mo,We 08:00-12:00",
        ),
        ({"openingHoursSpecification": "always"}, ""),
        ({"openingHours": {"a": 1}}, ""),
        ({}, ""),
    ],
)
def test_a_things_hours_as_one_line(thing: dict[str, object], quote: str) -> None:
    assert told_to_machines(thing) == quote


def test_a_telephones_hours_told_to_machines() -> None:
    point = """{"@type": "ContactPoint", "telephone": "+49 30 2345671", "hoursAvailable": {"dayOfWeek":
     ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "opens": "09:00", "closes": "17:00"}}"""
    html = f'<script type="application/ld+json">{point}</script><p>Telefon: 030 2345671</p>'
    found = read(html, "DE")[ContactSort.PHONES]
    assert [one.hours and one.hours.quote for one in found] == ["Mo-Fr 09:00-17:00"]


def test_hours_named_for_the_telephone_elsewhere_on_the_page() -> None:
    about = "<h2>Om os</h2><p>Vi er fire.</p><p>Lamper.</p><p>Mere.</p>"
    html = f"<p>Tlf. 38 45 67 89</p>{about}<p>Telefontid: hverdage 9-12</p>"
    assert [one.hours and one.hours.quote for one in read(html, "DK")[ContactSort.PHONES]] == ["hverdage 9-12"]


def test_each_number_has_its_own_hours() -> None:
    html = (
        "<p>Salg</p><p>Tlf. 38 45 67 89</p><p>man-fre 9-17</p><p>Service</p><p>Tlf. 38 45 67 90</p><p>man-tor 8-15</p>"
    )
    found = {one.value: one.hours and one.hours.quote for one in read(html, "DK")[ContactSort.PHONES]}
    assert found == {"+4538456789": "man-fre 9-17", "+4538456790": "man-tor 8-15"}
