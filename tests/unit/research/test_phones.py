"""Telephone numbers: told from all the other digits on a company's pages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.facts import PageKind
from wizard.research.extract.lines import Line, lines
from wizard.research.extract.phones import FoundPhone, phones, regions
from wizard.research.page import Page

NOBODY: frozenset[PageKind] = frozenset()


def found(html: str, country: str = "DK", kinds: frozenset[PageKind] = NOBODY) -> list[FoundPhone]:
    page = Page("https://kjaerby-lamper.dk/", f"<html><body>{html}</body></html>", datetime(2026, 11, 22, tzinfo=UTC))
    return list(phones(lines(page), where=(country,), kinds=kinds))


def numbers(html: str, country: str = "DK", kinds: frozenset[PageKind] = NOBODY) -> list[str]:
    return [phone.number for phone in found(html, country, kinds) if phone.trusted and not phone.fax]


@pytest.mark.parametrize(
    ("html", "country", "number"),
    [
        ("<p>Ring på 38 45 67 89</p>", "DK", "+4538456789"),
        ("<p>Tlf. 38456789</p>", "DK", "+4538456789"),
        ('<a href="tel:38456789">Ring</a>', "DK", "+4538456789"),
        ('<a href="tel:0045%2038%2045%2067%2089">Ring til os</a>', "DK", "+4538456789"),
        ("<button onclick=\"window.location='tel:+4538456789'\">Ring</button>", "DK", "+4538456789"),
        ('<a href="sms:+4538456789">Skriv en sms</a>', "DK", "+4538456789"),
        ('<a href="https://wa.me/4915112345679">WhatsApp</a>', "DE", "+4915112345679"),
        ('<a href="https://api.whatsapp.com/send?phone=4915112345679&amp;text=x">Chat</a>', "DE", "+4915112345679"),
        ("<p>Tel.: 0421 / 33 00 62 1</p>", "DE", "+494213300621"),
        ("<p>Telefon: 0 62 34 / 92 64 7</p>", "DE", "+49623492647"),
        ("<p>+49 (0) 175 1183252</p>", "DE", "+491751183252"),
        ("<p>Telephone0161 466 1281</p>", "GB", "+441614661281"),
        ("<p>+ 353 (0) 21 487 4442</p>", "IE", "+353214874442"),
        ("<p>Tel. 031 300810</p>", "IT", "+39031300810"),
        ("<p>tel. +533 654 034</p>", "PL", "+48533654034"),
        ("<p>01 42 68 53 01</p>", "FR", "+33142685301"),
        ("<p>(312) 867-0111</p>", "US", "+13128670111"),
        ("<p>1.800.227.9144</p>", "US", "+18002279144"),
        ("<p>019-21 90 61</p>", "SE", "+4619219061"),
        ("<p>Lampevej 1 · 38456789 · post@kjaerby-lamper.dk</p>", "DK", "+4538456789"),
        ("<p>38456789</p><p>post@kjaerby-lamper.dk</p>", "DK", "+4538456789"),
        ("<a>1.800.227.9144</a><a>directions</a>", "US", "+18002279144"),
        ('<p><i class="fa fa-phone"></i> 38456789</p>', "DK", "+4538456789"),
        (
            "<table><tr><th>Navn</th><th>Telefon</th></tr><tr><td>Bo</td><td>38456789</td></tr></table>",
            "DK",
            "+4538456789",
        ),
    ],
)
def test_finds_the_number_as_each_country_writes_it(html: str, country: str, number: str) -> None:
    assert numbers(html, country) == [number]


@pytest.mark.parametrize(
    "words",
    ["Privat:", "Andrea Holm", "Taxi", "Allgemein", "Webseite und Büro", "Jean", "David", "Im August", "Halifax"],
)
def test_a_word_that_only_holds_a_label_is_none(words: str) -> None:
    assert numbers(f"<p>{words} 0421 / 33 00 62 1</p>", "DE") == ["+494213300621"]


def test_the_visible_number_is_right_where_the_link_differs() -> None:
    assert numbers('<a href="tel:+4511223344">38 45 67 89</a>') == ["+4538456789"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Fax: 38 45 67 89</p>",
        "<p>Telefax 38 45 67 89</p>",
        "<p>F: 38 45 67 89</p>",
        "<p>F 38 45 67 89</p>",
        "<p>Fax: dial 38 45 67 89</p>",
        "<p>38 45 67 89 (Fax)</p>",
        "<p>38 45 67 89 – fax</p>",
        "<p>Fax</p><p>38 45 67 89</p>",
        '<p>Fax: <a href="tel:38456789">38 45 67 89</a></p>',
        '<p><i class="fas fa-fax"></i> 38 45 67 89</p>',
        "<table><tr><th>Telefon</th><th>Fax</th></tr><tr><td></td><td>38 45 67 89</td></tr></table>",
    ],
)
def test_a_fax_is_no_telephone(html: str) -> None:
    assert numbers(html) == []
    assert [phone.number for phone in found(html)] == ["+4538456789"]


def test_each_number_in_a_line_has_its_own_label() -> None:
    assert numbers("<p>Phone 38 45 67 89 Fax 38 45 67 90</p>") == ["+4538456789"]
    assert numbers("<p>Fax: 38 45 67 90 | Tlf: 38 45 67 89</p>") == ["+4538456789"]
    assert numbers("<p>CVR 12345678 · 38 45 67 89</p>") == ["+4538456789"]
    assert numbers("<p>Tlf.: 38 45 67 89 eller 38 45 67 90</p>") == ["+4538456789", "+4538456790"]
    assert numbers("<p>Tlf./fax: 38 45 67 89</p>") == ["+4538456789"]


@pytest.mark.parametrize(
    ("html", "country"),
    [
        ("<p>CVR-nr. 38456789</p>", "DK"),
        ("<p>CVR</p><p>38456789</p>", "DK"),
        ("<p>P-nr.: 38 45 67 89</p>", "DK"),
        ("<p>MobilePay 38456789</p>", "DK"),
        ("<p>Konto: 3845 67 89</p>", "DK"),
        ("<p>Smilerapport 38456789</p>", "DK"),
        ("<p>Varenummer 26.10.2026</p>", "DK"),
        ("<p>Opdateret 26.10.2026</p>", "DK"),
        ("<p>Åbent 10.00-17.30 og 20.00-22.00</p>", "DK"),
        ("<p>38.456.789 kr.</p>", "DK"),
        ("<p>Tlf. 00 00 00 00</p>", "DK"),
        ("<p>2024 2026</p>", "DK"),
        ("<p>HRB 0421 330062</p>", "DE"),
        ("<p>USt-IdNr.: DE 042133006</p>", "DE"),
        ("<p>IBAN: DE12 3456 0421 3300 6212 34</p>", "DE"),
        ("<p>Steuernummer 0421 / 330 0621</p>", "DE"),
        ("<p>Telefon: +49 (0) 000 000 000</p>", "DE"),
        ("<p>SIRET 01 42 68 53 01</p>", "FR"),
        ("<p>NIP: 533 654 034</p>", "PL"),
        ("<p>VAT number 0161 466 1281</p>", "GB"),
        ("<p>Trade mark 0161 466 1281</p>", "GB"),
        ("<p>Battery BP-312-867-0111-A</p>", "US"),
        ("<p>Part no. 312-867-0111</p>", "US"),
        ("<p>Call 312-555-0123</p>", "US"),
        ("<p>1235 39015</p>", "DE"),
        ('<input placeholder="38 45 67 89">', "DK"),
    ],
)
def test_other_digits_are_no_telephone(html: str, country: str) -> None:
    assert numbers(html, country) == []


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Datatilsynet</h3><p>Tlf. 38 45 67 89</p>",
        "<p>Du kan klage til Nævnenes Hus</p><p>Toldboden 2</p><p>38 45 67 89</p>",
        "<h2>Hosting</h2><p>Telefon: 38 45 67 89</p>",
        "<p>Berufshaftpflicht: Versicherung Nord, Tel. 38 45 67 89</p>",
    ],
)
def test_other_peoples_numbers_are_not_the_companys(html: str) -> None:
    assert numbers(html) == []


def test_who_comes_after_the_number_does_not_own_it() -> None:
    assert numbers("<p>38 45 67 89 | Webdesign: Pixelhuset</p>") == ["+4538456789"]


def test_a_privacy_policy_tells_the_companys_number_where_it_names_the_controller() -> None:
    privacy = frozenset({PageKind.PRIVACY})
    assert numbers("<h2>Statistik</h2><p>Tlf. 38 45 67 89</p>", kinds=privacy) == []
    assert numbers("<h2>Dataansvarlig</h2><p>Tlf. 38 45 67 89</p>", kinds=privacy) == ["+4538456789"]


def test_another_country_named_on_the_page_writes_labelled_numbers_its_own_way() -> None:
    page = Page("https://a.com/", "<p>Phone: 01536 461235</p><p>01536 461236</p>", datetime(2026, 11, 22, tzinfo=UTC))
    assert [phone.number for phone in phones(lines(page), where=("US", "GB"), kinds=NOBODY)] == ["+441536461235"]


def test_reads_what_machines_are_told_and_leaves_out_the_fax() -> None:
    told = '{"@type": "Store", "telephone": "+45 38 45 67 89", "faxNumber": "+45 38 45 67 90"}'
    assert numbers(f'<script type="application/ld+json">{told}</script>') == ["+4538456789"]


def test_customer_service_goes_first() -> None:
    service, other = found("<p>Kundeservice: 38 45 67 89</p>") + found("<p>Butik: 38 45 67 90</p>")
    assert service.score > other.score


@pytest.mark.parametrize(
    ("country", "host", "language", "first"),
    [
        ("DK", "shop.com", "en", "DK"),
        ("", "shop.co.uk", "en", "GB"),
        ("", "shop.at", "de", "AT"),
        ("", "shop.com", "sv", "SE"),
        ("", "shop.io", "", "US"),
        ("XX", "shop.eu", "da", "DK"),
    ],
)
def test_the_country_decides_then_the_host_then_the_language(
    country: str, host: str, language: str, first: str
) -> None:
    assert regions(country, host, language)[0] == first


@pytest.mark.parametrize(
    ("country", "html", "number"),
    [
        ("FR", "<p>02 62 41 83 57</p>", "+262262418357"),
        ("FR", "<p>Tél. : 0590 82 47 35</p>", "+590590824735"),
        ("FR", "<p>05 96 61 72 48</p>", "+596596617248"),
        ("FR", "<p>0594 31 28 46</p>", "+594594312846"),
        ("FR", "<p>Portable : 0639 69 24 71</p>", "+262639692471"),
        ("GL", "<p>Tlf. 32 47 18</p>", "+299324718"),
        ("FO", "<p>Tlf. 31 47 28</p>", "+298314728"),
        ("GL", "<p>Tlf. 38 45 67 89</p>", "+4538456789"),
        ("GB", "<p>01481 724 865</p>", "+441481724865"),
        ("GB", "<p>01624 673 482</p>", "+441624673482"),
        ("NL", "<p>Bel +599 717 4826</p>", "+5997174826"),
        ("LI", "<p>Tel. 041 728 36 49</p>", "+41417283649"),
    ],
)
def test_a_countrys_territories_write_their_numbers_their_own_way(country: str, html: str, number: str) -> None:
    page = Page("https://a.com/", f"<html><body>{html}</body></html>", datetime(2026, 11, 22, tzinfo=UTC))
    where = regions(country, "a.com", "")
    assert [phone.number for phone in phones(lines(page), where=where, kinds=NOBODY)] == [number]


@pytest.mark.parametrize(
    ("html", "country"),
    [
        ("<p>Telefon: +45 12 34 56 78</p>", "DK"),  # less two digits and the plus, it is somebody's in Denmark
        ("<p>Tlf. 38 45 67 89 41</p>", "DK"),
        ("<p>Tel. +49 38 45 6</p>", "DE"),
        ("<p>tel. +48 533 654 03</p>", "PL"),
        ("<p>Tel +31 6 38 45 67</p>", "NL"),
    ],
)
def test_an_impossible_number_is_not_mended_into_a_possible_one(html: str, country: str) -> None:
    assert numbers(html, country) == []


def test_labels_one_below_the_other_name_the_numbers_below_them_in_their_order() -> None:
    stacked = "<p>Hotline<br>Telefax<br>E-Mail</p><p>0421 / 33 00 62 1<br>0421 / 33 00 62 2<br>a@b.de</p>"
    assert numbers(stacked, "DE") == ["+494213300621"]
    assert numbers("<p>Fax</p><p>Telefon</p><p>0421 33 00 62 1</p><p>0421 33 00 62 2</p>", "DE") == ["+494213300622"]
    assert numbers("<p>Telefon</p><p>0421 33 00 62 1</p><p>Fax</p><p>0421 33 00 62 2</p>", "DE") == ["+494213300621"]
    assert numbers("<p>Hotline / Fax: 0421 33 00 62 1</p>", "DE") == ["+494213300621"]


def test_a_drawn_telephone_is_a_label_and_a_drawn_fax_another() -> None:
    assert numbers("<p>📞 38456789 📠 38456790</p>") == ["+4538456789"]
    assert found("<h3>Butikken</h3><p>📞 38456789</p>")[0].label == "Butikken"


@given(st.text(alphabet="0123456789 +-/().,Telfax:", max_size=120))
def test_any_digits_are_read_without_an_error(text: str) -> None:
    for phone in phones([Line(text, (), "body")], where=("DE", "US"), kinds=NOBODY):
        assert phone.number.startswith("+")


def test_no_more_of_a_page_is_looked_at_than_a_page_for_people_has(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = []

    def foreign(*line: object, **words: object) -> bool:
        judged.append(line)
        return False

    monkeypatch.setattr("wizard.research.extract.phones.foreign", foreign)
    many = "".join(f"<p>Tlf. {number}</p>" for number in range(38_400_000, 38_403_000))
    assert len(numbers(many)) == len(judged) == 300
    assert len(numbers(f"<p>Tlf. 38 45 67 89, {', '.join(map(str, range(38_400_000, 38_400_400)))}</p>")) == 300
    weights = "".join(f"<p>{number} kg</p>" for number in range(10_000_000, 10_003_000))
    assert numbers(f"{weights}<p>Tlf. 38 45 67 89</p>") == []


@pytest.mark.parametrize("text", ["Produit 0693-123456", "lot 069 212 34 56", "réf 0693123456"])
def test_digits_without_a_label_are_an_overseas_number_only_in_groups_of_two(text: str) -> None:
    where = regions("FR", "a.com", "")
    assert list(phones([Line(text, (), "body")], where=where, kinds=NOBODY)) == []
    for written in ("06 93 12 34 57", "0693 12 34 57", "Tél. 0693-123457"):
        found_there = phones([Line(written, (), "body")], where=where, kinds=NOBODY)
        assert [phone.number for phone in found_there] == ["+262693123457"]


def test_only_the_region_that_the_digits_begin_with_is_asked_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def parsed(written: str, region: str) -> None:
        asked.append(region)

    monkeypatch.setattr("wizard.research.extract.phones._parsed", parsed)
    line = Line("Tel/Fax 0033 1-00 1-0 " + "Tel/Fax 0262 1-00 1-0 " * 2, (), "body")
    assert list(phones([line], where=regions("FR", "a.com", ""), kinds=NOBODY)) == []
    assert set(asked) == {"FR", "RE", "YT"}
