"""What stands beside a contact or a page has to tell a person something."""

import pytest

from wizard.research.extract.labels import telling, without_brand


@pytest.mark.parametrize(
    "label", ["Kundeservice", "Invoices:", "  Ris og ros –", "Toll free", "Book a table", "Büro Graz"]
)
def test_a_label_that_says_whose_or_what_for_is_kept(label: str) -> None:
    assert telling(label) == label.strip(" :–")


@pytest.mark.parametrize(
    "label",
    [
        "Phone:",
        "E-Mail",
        "Telefon / Tlf.",
        "Kontakt",
        "📞",
        "Ring til os på",
        "T",
        "post@kjaerby.dk | Telefon",
        "Mon–Fri 9:00–17:00",
        "Ågade 19, 2. th.",
        "For everything that you would like to ask us about our summer season, write to",
        "",
    ],
)
def test_a_label_that_tells_nothing_is_none(label: str) -> None:
    assert telling(label) == ""


def test_the_heading_stands_in_where_the_words_beside_tell_nothing() -> None:
    assert telling("Tel.:", "Returns desk") == "Returns desk"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Returns | Kjærby Lamper", "Returns"),
        ("Kjærby Lamper – Handelsbetingelser", "Handelsbetingelser"),
        ("Fragen und Antworten · kjaerbylamper.dk | Lampen", "Fragen und Antworten"),
        ("Kjærby Lamper | Lamper", "Lamper"),
        ("Kjærby Lamper ApS", "Kjærby Lamper ApS"),
        ("Widerruf – Belehrung", "Widerruf – Belehrung"),
        ("Who we are", "Who we are"),
        ("", ""),
    ],
)
def test_a_page_is_named_without_its_company(title: str, shown: str) -> None:
    assert without_brand(title, ["Kjærby Lamper", "kjaerbylamper"]) == shown


def test_a_name_too_short_to_tell_takes_no_words_away() -> None:
    assert without_brand("DB | Questions", ["DB", ""]) == "DB | Questions"


@pytest.mark.parametrize(
    ("title", "brand", "shown"),
    [
        ("Our Team | Shop", "tea", "Our Team | Shop"),
        ("Start | Kontakt", "art", "Start | Kontakt"),
        ("Expressversand | Impressum", "press", "Expressversand | Impressum"),
        ("Contact | Shop", "con", "Contact | Shop"),
        ("Our Team | Tea", "tea", "Our Team"),
        ("Our Team | Tea & Co.", "teaco", "Our Team"),
        ("Our Team | tea.example", "tea", "Our Team"),
        ("Our Team | The T-E-A House", "tea", "Our Team"),
    ],
)
def test_a_short_name_within_another_word_is_not_the_company(title: str, brand: str, shown: str) -> None:
    assert without_brand(title, [brand]) == shown
