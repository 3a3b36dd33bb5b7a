"""Every delivery format renders every kind of letter in every language, and has tests of its own."""

from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from wizard.delivery import FORMATS, File, Format, FormatKind, Link, Rendered, Texts, of_channel
from wizard.delivery.form_text import IMPORTANCE, PLEASANTRIES
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    Channel,
    Composed,
    Details,
    Kind,
    Letter,
    Matter,
    Origin,
    Paragraph,
    Problem,
    Role,
    Sentence,
)

LANGUAGES = ("en", "de", "da")
UNIT_TESTS = Path(__file__).parents[1] / "unit" / "delivery"
CUSTOMER = Customer(name="Åse Größe", email="aase@example.org", phone="+45 12 34 56 78", address="Æblevej 1")
CASE = Case(company=Company(host="koekken.example", name="Kjærby Køkken & Söhne"), customer=CUSTOMER)

SALUTATION = {"en": "Dear customer service,", "de": "Sehr geehrte Damen und Herren,", "da": "Kære kundeservice"}
HAPPENED = {
    "en": "The kettle leaks – 20 % of the water runs out. It cost 49.90 € 😕.",
    "de": "Der Wasserkocher läuft aus, „tropft“ also. Größe 2, 49,90 €.",
    "da": "Kedlen lækker, så bordet bliver vådt. Den kostede 499 kr.",
}
REQUEST = {
    "en": "Please send me a new kettle by 5 December.",
    "de": "Bitte schicken Sie mir bis zum 5. Dezember einen neuen Wasserkocher.",
    "da": "Send mig venligst en ny kedel senest den 5. december.",
}
SUBJECT = {
    "en": "Kettle leaks, please replace (order 4711-0815)",
    "de": "Wasserkocher undicht, bitte ersetzen (Bestellung 4711-0815)",
    "da": "Kedlen lækker, ombyt den venligst (ordre 4711-0815)",
}


def golden(kind: Kind, language: str) -> tuple[Letter, Composed]:
    letter = Letter(
        kind=kind,
        language=language,
        matter=Matter(product="Kettle", problem=Problem.FAULTY if kind is Kind.COMPLAINT else None),
        details=Details(order_number="4711-0815", customer_number="K-99", bought_on=date(2026, 5, 3)),
    )
    details = Sentence("details.happened", HAPPENED[language], Origin.CUSTOMER)
    paragraphs = [
        Paragraph(Role.SALUTATION, (Sentence("salutation", SALUTATION[language]),)),
        Paragraph(Role.DETAILS, (details,)),
        Paragraph(Role.REQUEST, (Sentence("request.replacement", REQUEST[language]),)),
        Paragraph(
            Role.SIGNATURE, (Sentence("signature.name", CUSTOMER.name), Sentence("signature.phone", CUSTOMER.phone))
        ),
    ]
    if kind is Kind.COMPLIMENT:
        del paragraphs[2]
    return letter, Composed(
        language, Sentence("subject", SUBJECT[language]), tuple(paragraphs), "kontakt@kjaerby.example"
    )


GOLDEN = {(kind, language): golden(kind, language) for kind in Kind for language in LANGUAGES}
BY_KEY = pytest.mark.parametrize("format_", FORMATS, ids=lambda format_: format_.key)


def test_keys_and_titles_are_unique() -> None:
    assert len({f.key for f in FORMATS}) == len(FORMATS)
    assert len({f.title for f in FORMATS}) == len(FORMATS)


@BY_KEY
def test_every_format_has_a_title_and_tests(format_: Format[Rendered]) -> None:
    assert format_.title
    names = {path.stem for path in UNIT_TESTS.glob("test_*.py")}
    assert f"test_{format_.key}" in names, f"tests/unit/delivery/test_{format_.key}.py is missing"


@BY_KEY
@pytest.mark.parametrize(("kind", "language"), GOLDEN)
def test_every_format_renders_every_kind_of_letter(format_: Format[Rendered], kind: Kind, language: str) -> None:
    rendered = format_.render(CASE, *GOLDEN[kind, language])
    match rendered:
        case Link(url=url):
            assert format_.kind is FormatKind.LINK
            assert url.isascii()
            assert rendered.fits
            assert SUBJECT[language] in {value for values in parse_qs(urlsplit(url).query).values() for value in values}
        case File():
            assert format_.kind is FormatKind.FILE
            assert rendered.name.startswith("letter-kjaerby-koekken-soehne.")
            assert rendered.content
        case Texts():
            assert format_.kind is FormatKind.TEXT
            assert all(piece.text and piece.title and "%(" not in piece.text for piece in rendered.pieces)


@BY_KEY
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(Kind))
def test_every_format_renders_an_empty_case(format_: Format[Rendered], kind: Kind, language: str) -> None:
    composed = Composed(language, Sentence("subject", ""), ())
    rendered = format_.render(Case(), Letter(kind=kind), composed)
    assert isinstance(rendered, Link | File | Texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_every_kind_and_problem(language: str) -> None:
    words = TEXTS[language]
    for scripts in (words.phone, words.voicemail, words.chat, words.in_person, words.public_post):
        assert set(scripts) == set(Kind)
    assert set(words.matters) == set(Problem)


def test_the_form_text_knows_every_kind_and_role() -> None:
    assert set(IMPORTANCE) == set(Kind)
    assert all({role for role, _ in (*needed, *PLEASANTRIES)} == set(Role) for needed in IMPORTANCE.values())


def test_every_format_belongs_to_one_way_and_the_link_of_mail_comes_first() -> None:
    assert of_channel(Channel.EMAIL)[0].key == "mailto"
    by_way = [f.key for channel in Channel for f in of_channel(channel)]
    assert sorted(by_way) == sorted(f.key for f in FORMATS)
    spoken = {Channel.FORM, Channel.PHONE, Channel.CHAT, Channel.IN_PERSON, Channel.SOCIAL}
    assert all(of_channel(channel) for channel in spoken)
