"""All the ways to reach a company, put together from its pages."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from tests.timing import ends_within
from wizard.domain.facts import Contact, ContactSort, PageKind
from wizard.research.extract.contacts import contacts
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOST = "kjaerby-lamper.dk"


def page(path: str, html: str, *kinds: PageKind) -> KindedPage:
    return KindedPage(Page(f"https://{HOST}{path}", f"<html><body>{html}</body></html>", NOW), frozenset(kinds))


def read(*pages: KindedPage, country: str = "DK", language: str = "da") -> Mapping[ContactSort, tuple[Contact, ...]]:
    return contacts(pages, host=HOST, country=country, language=language)


def values(found: Mapping[ContactSort, tuple[Contact, ...]], sort: ContactSort) -> list[str]:
    return [contact.value for contact in found[sort]]


def test_every_sort_is_there_even_of_no_page() -> None:
    assert set(read()) == set(ContactSort)
    assert not any(read().values())


def test_a_value_comes_once_with_its_surest_evidence() -> None:
    found = read(
        page("/", "<p>info@kjaerby-lamper.dk</p><p>Tlf. 38 45 67 89</p>"),
        page("/kontakt", "<h2>Kundeservice</h2><p>info@kjaerby-lamper.dk</p><p>38456789</p>", PageKind.CONTACT),
    )
    assert values(found, ContactSort.EMAILS) == ["info@kjaerby-lamper.dk"]
    assert values(found, ContactSort.PHONES) == ["+4538456789"]
    best = found[ContactSort.EMAILS][0]
    assert best.evidence.url == f"https://{HOST}/kontakt"
    assert best.evidence.quote == "info@kjaerby-lamper.dk"
    assert best.evidence.fetched_at == NOW
    assert best.label == "Kundeservice"


def test_service_addresses_go_first() -> None:
    found = read(
        page("/", "<p>presse@kjaerby-lamper.dk</p><p>info@kjaerby-lamper.dk</p><p>reklamation@kjaerby-lamper.dk</p>")
    )
    assert values(found, ContactSort.EMAILS) == [f"{name}@{HOST}" for name in ("reklamation", "info", "presse")]


def test_a_form_with_a_product_filled_in_is_the_same_form() -> None:
    form = "<form><input name='name'><input name='email'><textarea name='besked'></textarea></form>"
    found = read(*(page(f"/kontakt?vare={name}", form, PageKind.CONTACT) for name in ("bord", "gulv")))
    assert values(found, ContactSort.FORMS) == [f"https://{HOST}/kontakt?vare=bord"]


def test_the_form_for_complaints_is_kept_whichever_page_of_the_program_comes_first() -> None:
    form = "<form><input name='name'><input name='email'><textarea name='tekst'></textarea></form>"
    jobs = page("/index.php?page=2", f"<h1>Ansøgning om job</h1>{form}", PageKind.CONTACT)
    complaints = page("/index.php?page=9", f"<h1>Reklamation</h1>{form}", PageKind.CONTACT)
    for order in ((jobs, complaints), (complaints, jobs)):
        assert values(read(*order), ContactSort.FORMS)[0] == f"https://{HOST}/index.php?page=9"


def test_where_only_applications_are_read_a_customer_writes_to_for_want_of_another() -> None:
    jobs = "<p>bewerbung@kjaerby-lamper.dk</p><p>hrdept@kjaerby-lamper.dk</p>"
    assert values(read(page("/", jobs)), ContactSort.EMAILS) == [f"bewerbung@{HOST}", f"hrdept@{HOST}"]
    both = read(page("/", f"{jobs}<p>jobst.vogel@kjaerby-lamper.dk</p>"))
    assert values(both, ContactSort.EMAILS) == [f"jobst.vogel@{HOST}"]


def test_a_number_that_one_page_calls_a_fax_is_left_out_everywhere() -> None:
    found = read(page("/", "<p>38 45 67 89</p>"), page("/kontakt", "<p>Fax: 38 45 67 89</p>"))
    assert values(found, ContactSort.PHONES) == []


def test_a_number_for_telephone_and_fax_stays() -> None:
    found = read(page("/", "<p>Tlf: 38 45 67 89</p>"), page("/kontakt", "<p>Fax: 38 45 67 89</p>"))
    assert values(found, ContactSort.PHONES) == ["+4538456789"]


def test_strangers_in_running_content_are_left_out_where_the_company_names_its_own() -> None:
    stranger = page("/galleri", "<p>Foto af jens@en-kunde.dk</p>")
    assert values(read(page("/", "<p>info@kjaerby-lamper.dk</p>"), stranger), ContactSort.EMAILS) == [
        "info@kjaerby-lamper.dk"
    ]


def test_a_crowd_of_strangers_is_no_contact() -> None:
    crowd = "".join(f"<p>person{number}@en-kunde.dk</p>" for number in range(5))
    assert values(read(page("/galleri", crowd)), ContactSort.EMAILS) == []
    assert values(read(page("/galleri", "<p>bo@en-kunde.dk</p>")), ContactSort.EMAILS) == ["bo@en-kunde.dk"]


def test_a_forms_value_is_its_page() -> None:
    fields = (
        '<input name="name"><input type="email" name="email" aria-label="E-mail"><textarea name="besked"></textarea>'
    )
    form = f"<form>{fields}</form>"
    found = read(page("/kontakt", form, PageKind.CONTACT))[ContactSort.FORMS]
    assert [contact.value for contact in found] == [f"https://{HOST}/kontakt"]
    assert found[0].form
    assert [(field.label, field.message) for field in found[0].form.fields] == [("E-mail", False), ("", True)]


@pytest.mark.parametrize(
    ("html", "country", "line"),
    [
        ("<p>Lampevej 12 B, 2100 København Ø</p>", "DK", "Lampevej 12 B, 2100 København Ø"),
        ("<p>Kjærby Lamper ApS</p><p>Lampevej 12</p><p>2100 København</p>", "DK", "Lampevej 12, 2100 København"),
        ("<p>Adresse: Lampevej 12, 2100 København</p>", "DK", "Lampevej 12, 2100 København"),
        ("<p>Feldstraße 22<br>27404 Zeven</p>", "DE", "Feldstraße 22, 27404 Zeven"),
        ("<p>Spohrstraße 29/23/1, A-1130 Wien</p>", "AT", "Spohrstraße 29/23/1, A-1130 Wien"),
        ("<p>Ringvägen 3, 212 37 Malmö</p>", "SE", "Ringvägen 3, 212 37 Malmö"),
        ("<p>26 Chase Road, Unit 4, London, NW10 6PX</p>", "GB", "26 Chase Road, Unit 4, London, NW10 6PX"),
        ("<p>655 3rd Street, Oakland, CA 94607</p>", "US", "655 3rd Street, Oakland, CA 94607"),
        ("<p>Via Verdi 12, 22100 Como (CO)</p>", "IT", "Via Verdi 12, 22100 Como (CO)"),
        ("<p>📍 Lampevej 12, 2100 København</p>", "DK", "Lampevej 12, 2100 København"),
        ("<p>🏠 Lampevej 12</p><p>📮 2100 København</p>", "DK", "Lampevej 12, 2100 København"),
        (
            "<p>Kjær<br>c/o Postkontoret<br>Lampevej 12<br>2100 København</p>",
            "DK",
            "c/o Postkontoret, Lampevej 12, 2100 København",
        ),
        ("<p>c/o Haus Nord</p><p>Feldstraße 22, 27404 Zeven</p>", "DE", "c/o Haus Nord, Feldstraße 22, 27404 Zeven"),
        (
            "<p>Post an uns geht an Karen Vogel Lampen und Leuchten, c/o Haus Nord, Feldstraße 22, 27404 Zeven. Wir"
            " freuen uns</p>",
            "DE",
            "c/o Haus Nord, Feldstraße 22, 27404 Zeven",
        ),
        ("<p>12 rue des Lampes, 97432 Ravine des Cabris</p>", "FR", "12 rue des Lampes, 97432 Ravine des Cabris"),
        ("<p>Feldstraße 22, 27404 Zeven in der</p>", "DE", "Feldstraße 22, 27404 Zeven"),
        ("<p>Lun – Sam · 9h – 19h</p><p>rue des Lampes 3, 13100 Aix</p>", "FR", "rue des Lampes 3, 13100 Aix"),
        ("<p>Lundavegur 4</p><p>FO-100 Tórshavn</p>", "FO", "Lundavegur 4, FO-100 Tórshavn"),
        ("<p>12 Mill Street, St Peter Port, GY1 2PE</p>", "GG", "12 Mill Street, St Peter Port, GY1 2PE"),
        (
            '<script type="application/ld+json">{"address": {"streetAddress": "Lampevej 12", "postalCode": "2100",'
            ' "addressLocality": "København"}}</script>',
            "",
            "Lampevej 12, 2100 København",
        ),
    ],
)
def test_an_address_is_one_line_for_the_envelope(html: str, country: str, line: str) -> None:
    assert values(read(page("/", html), country=country), ContactSort.ADDRESSES) == [line]


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Datatilsynet</h3><p>Carl Jacobsens Vej 35, 2500 Valby</p>",
        "<footer>Man–fre kl. 8–16 © 2026 Kjærby</footer>",
        "<p>Over 2500 Kunder siden 1998</p>",
        "<p>4,8/5, 1089 Anmeldelser</p>",
        "<p>Mustergasse 12, 2100 København</p>",
    ],
)
def test_no_address_of_the_company(html: str) -> None:
    assert values(read(page("/", html)), ContactSort.ADDRESSES) == []


@pytest.mark.parametrize(
    "html",
    [
        "<h2>7. Cookies und Einwilligung</h2><p>Anbieter ist die Klick GmbH, Feldstraße 22, 27404 Zeven.</p>",
        "<h2>Hosting</h2><p>Wir hosten bei folgendem Anbieter:</p><p><b>Serverhaus GmbH</b></p><p>Feldstraße 22</p>"
        "<p>27404 Zeven</p>",
        "<h2>Kontakt und Technik</h2><p>Anbieter dieses Dienstes ist die Orte AG, Feldstraße 22, 27404 Zeven.</p>",
    ],
)
def test_who_serves_the_company_in_its_privacy_text_does_not_live_there(html: str) -> None:
    own = "<h2>Verantwortlicher</h2><p>Lumo Lampen</p><p>Am Deich 3</p><p>28199 Bremen</p>"
    found = read(page("/privacy", own + html, PageKind.PRIVACY), country="DE", language="de")
    assert values(found, ContactSort.ADDRESSES) == ["Am Deich 3, 28199 Bremen"]


def test_an_authority_is_known_by_the_name_that_it_had() -> None:
    html = "<p>Du har rätt att klaga hos Datainspektionen, Box 814, 104 20 Stockholm</p>"
    assert values(read(page("/r", html, PageKind.PRIVACY), country="SE"), ContactSort.ADDRESSES) == []


def test_an_authority_is_known_in_each_of_its_cases() -> None:
    html = "<p>Skargę można wnieść do Prezesa Urzędu Ochrony Danych Osobowych (ul. Długa 2, 00-193 Warszawa)</p>"
    assert values(read(page("/r", html, PageKind.TERMS), country="PL"), ContactSort.ADDRESSES) == []


def test_spellings_of_one_address_are_one() -> None:
    found = read(
        page("/", "<p>Lampevej 12, 2100 København</p>"), page("/a", "<p>Besøg os: Lampevej 12, 2100 København</p>")
    )
    assert values(found, ContactSort.ADDRESSES) == ["Lampevej 12, 2100 København"]


@pytest.mark.parametrize(
    ("html", "name", "role"),
    [
        ("<p>Kundeservice: Bo Holm</p>", "Bo Holm", "Kundeservice"),
        ("<p>Inhaberin: Dr. Karen Müller-Holm</p>", "Karen Müller-Holm", "Inhaberin"),
        ("<p>Geschäftsführer:</p><p>Bo von Holm</p>", "Bo von Holm", "Geschäftsführer"),
        ("<p>Bo Holm, direktør</p>", "Bo Holm", "direktør"),
        ("<h3>Bo Holm</h3><p>Kundeservice</p>", "Bo Holm", "Kundeservice"),
        ("<p>Angaben gemäß § 5 DDG</p><p>Lampen Nord</p><p>Bo Holm</p><p>Feldstraße 2</p>", "Bo Holm", ""),
    ],
)
def test_people_stand_beside_a_role(html: str, name: str, role: str) -> None:
    people = read(page("/om", html, PageKind.IMPRINT))[ContactSort.PEOPLE]
    assert [(person.value, person.note) for person in people] == [(name, role)]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Bo Holm skriver: en dejlig lampe</p>",
        "<p>Owner: Our Service Team</p>",
        "<h3>Datatilsynet</h3><p>Direktør: Bo Holm</p>",
    ],
)
def test_nobody_else_is_named(html: str) -> None:
    assert values(read(page("/om", html, PageKind.ABOUT)), ContactSort.PEOPLE) == []


def test_people_only_on_pages_that_say_who_answers() -> None:
    assert values(read(page("/blog", "<p>Kundeservice: Bo Holm</p>")), ContactSort.PEOPLE) == []


def test_chat_and_messengers() -> None:
    script = '<script src="https://embed.tawk.to/abc/default"></script>'
    found = read(page("/", script), page("/a", f'{script}<a href="https://wa.me/4538456789?text=hej">WhatsApp</a>'))
    assert [(chat.label, chat.value) for chat in found[ContactSort.CHAT]] == [("Tawk.to", f"https://{HOST}/")]
    assert values(found, ContactSort.MESSENGERS) == ["https://wa.me/4538456789"]


def test_profiles_but_not_share_links() -> None:
    html = """<a href="https://www.facebook.com/kjaerbylamper/">f</a> <a href="https://www.instagram.com/kjaerby.lamper?x=1">i</a>
        <a href="https://www.facebook.com/sharer/sharer.php?u=x">del</a> <a href="https://twitter.com/intent/tweet?x">del</a>
        <a href="https://www.linkedin.com/shareArticle?url=x">del</a> <a href="https://wa.me/?text=x">del</a>
        <a href="https://www.facebook.com/">f</a>"""
    found = read(page("/", html))
    assert values(found, ContactSort.SOCIAL) == [
        "https://www.facebook.com/kjaerbylamper",
        "https://www.instagram.com/kjaerby.lamper",
    ]
    assert values(found, ContactSort.MESSENGERS) == []


@pytest.mark.parametrize(
    "piece",
    ["12 34 56 78 ", "<p>38 45 67 89", "a.", "a@", "a at b dot c ", "<b>x", "<span class=fax>",
     '<a href="mailto:a@b.de">x</a>',
     "<table><tr><td>1</td>", "<textarea></textarea>",
     "<textarea name=m></textarea><input name=n><b>x</b>",
     "<p>Tlf. 38 45 67 89 man-fre 9-17",
     "<h2>Kundeservice presse", "<p>Mo 9-17 Di 9-17", "<label>a</label><input name=x>",
     "Aa 12345 Bb, ", "<p>Ejer: Aa Bb", "+4912 ", "("],
)  # fmt: skip
def test_a_hostile_page_does_not_cost_minutes(piece: str) -> None:
    whole = page("/", piece * (60_000 // len(piece)), PageKind.CONTACT)
    with ends_within(5):
        read(whole)


def test_an_address_of_hyphens_alone_is_read_in_time() -> None:
    """A hyphen that parts words and is a letter of theirs made ways to part them without end."""
    for country, line in (("US", "A-" * 318 + " 1"), ("GB", "A-" * 318 + " 1"), ("DE", "12345 " + "A-" * 315 + " 1")):
        with ends_within(2):
            assert not read(page("/", f"<p>{line[:640]}</p>"), country=country)[ContactSort.ADDRESSES]
    town = page("/", "<p>12 rue des Lampes</p><p>45100 Saint-Denis-en-Val</p>", PageKind.CONTACT)
    assert values(read(town, country="FR"), ContactSort.ADDRESSES) == ["12 rue des Lampes, 45100 Saint-Denis-en-Val"]
