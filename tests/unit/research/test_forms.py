"""Contact forms: where a customer can write without a mail program, and what only looks like it."""

from datetime import UTC, datetime

import pytest

from wizard.research.extract import forms as forms_module
from wizard.research.extract.forms import FoundForm, forms
from wizard.research.page import Page

MESSAGE = '<label for="m">Besked</label><textarea id="m" name="message"></textarea>'
REACH = '<label>Navn <input name="name"></label><label>E-mail <input type="email" name="email"></label>'


def found(html: str) -> list[FoundForm]:
    return list(forms(Page("https://kjaerby-lamper.dk/", f"<body>{html}</body>", datetime(2026, 11, 22, tzinfo=UTC))))


@pytest.mark.parametrize(
    "html",
    [
        f"<form>{REACH}{MESSAGE}<button>Send</button></form>",
        '<form action="mailto:post@kjaerby-lamper.dk"><input name="name"><textarea name="text"></textarea></form>',
        f"<div>{REACH}{MESSAGE}<button type='submit'>Send</button></div>",
        '<iframe src="https://docs.google.com/forms/d/e/abc/viewform?embedded=true"></iframe>',
        '<div data-tf-widget="abc"></div>',
        '<script src="https://js.hsforms.net/forms/embed/v2.js"></script>',
        '<form data-netlify="true"><input name="name"><input type="tel" name="tlf"><input type="email" name="email">'
        "<button>Anfrage absenden</button></form>",
    ],
)
def test_a_form_to_write_with(html: str) -> None:
    assert len(found(html)) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<form role="search"><input type="search" name="q"></form>',
        '<form class="newsletter"><input name="name"><input type="email" name="email"><button>Tilmeld</button></form>',
        '<form><input name="email"><input type="password"><textarea name="x"></textarea></form>',
        '<form action="/cart/add"><input name="name"><input name="email"><textarea name="note"></textarea></form>',
        '<form id="commentform"><input name="author"><input name="email"><textarea name="comment"></textarea></form>',
        '<form><input name="email"><textarea name="g-recaptcha-response"></textarea></form>',
        "<form><textarea></textarea></form>",
        "<p>Skriv til os</p>",
    ],
)
def test_what_only_looks_like_it(html: str) -> None:
    assert found(html) == []


# Who writes; what the matter is, the form asks by choices alone.
WHO = '<input name="name"><input type="email" name="email">'


@pytest.mark.parametrize(
    "html",
    [
        f'<form>{WHO}<select name="type"></select><input type="number" name="count"><button>Aanmelden</button></form>',
        f'<form>{WHO}<select name="reihe"></select><input type="date" name="tag"><button>Absenden</button></form>',
        f'<form>{WHO}<input name="tlf"><select name="opgave"></select><button>Indsend</button></form>',
        f'<form>{WHO}<input name="hvor"><input type="number" name="antal"><button>Tilmeld holdet</button></form>',
        f'<form>{WHO}<input type="tel" name="tel"><select name="objet"></select><button>Envoyer</button></form>',
        f'<form>{WHO}<input type="tel" name="tel"><select name="about"></select><button>Submit</button></form>',
    ],
)
def test_a_form_that_asks_by_choices(html: str) -> None:
    assert len(found(html)) == 1


@pytest.mark.parametrize(
    "html",
    [
        f'<form>{WHO}<select name="country"></select><input name="street"><button>Create account</button></form>',
        f'<form>{WHO}<input name="zip"><select name="state"></select><button>Submit</button></form>',
        f'<form>{WHO}<select name="interest"></select><input name="city"><button>Nyhedsbrev: tilmeld</button></form>',
        f'<form>{WHO}<input name="firma"><button>Tilmeld</button></form>',
        f'<form>{WHO}<select name="about"></select><input name="_honey"><button>Submit</button></form>',
        f'<form class="filter-form">{WHO}<input name="a"><select name="sort"></select><button>Submit</button></form>',
        f'<form>{WHO}<input name="card"><select name="month"></select><button>Send payment</button></form>',
    ],
)
def test_choices_for_something_else(html: str) -> None:
    assert found(html) == []


def test_the_fields_are_named_as_the_page_names_them() -> None:
    fields = found(f"<form>{REACH}{MESSAGE}</form>")[0].fields
    assert [field.label for field in fields] == ["Navn", "E-mail", "Besked"]


@pytest.mark.parametrize(
    "offer", ["Send me a copy of this message", "Kopie an mich senden", "Send kopi til mig", "Envoyez-moi une copie"]
)
def test_says_where_a_copy_is_offered(offer: str) -> None:
    copy = f'<label><input type="checkbox" name="copy"> {offer}</label>'
    assert found(f"<form>{REACH}{MESSAGE}{copy}</form>")[0].sends_copy is True


def test_says_nothing_of_a_copy_where_the_page_does_not() -> None:
    assert found(f"<form>{REACH}{MESSAGE}</form>")[0].sends_copy is None


def test_a_frame_that_carries_its_page_in_its_address_is_no_form_and_is_not_kept() -> None:
    forms_module._is_service.cache_clear()
    assert found(f'<iframe src="data:text/html,typeform.com{"x" * 100_000}"></iframe>') == []
    assert len(found(f'<iframe src="https://a.typeform.com/to/b?{"x" * 100_000}"></iframe>')) == 1
    assert forms_module._is_service.cache_info().currsize == 1
