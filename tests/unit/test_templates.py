"""The templates as texts: that all compile, keep to the content security policy, and carry nothing that nobody uses."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, nodes
from wtforms import Form, RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the stubs
from wtforms.validators import InputRequired

from wizard.domain.letter import Composed, Origin, Paragraph, Role, Sentence
from wizard.web.style import ROOMS, joined

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates"
TEMPLATES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.html"))
SOURCES = {name: (FOLDER / name).read_text(encoding="utf-8") for name in TEMPLATES}
MACROS = [
    (name, macro)
    for name in TEMPLATES
    if name.startswith("macros/")
    for macro in re.findall(r"macro (\w+)\(", SOURCES[name])
]
LANGUAGES = ("en", "de", "da")
PAGES = sorted(path.name for path in (FOLDER / "pages" / "en").glob("*.html"))
ERRORS = sorted(path.name for path in (FOLDER / "errors").glob("[0-9n]*.html"))
OPERATOR = SimpleNamespace(
    name="Advice & Help",
    address="1 Main Road, Springfield",
    email="we@help.example",
    phone="",
    supervisory_authority="",
)
NOT_SET = SimpleNamespace(name="", address="", email="", phone="", supervisory_authority="")


class Data(dict[str, str]):
    """What a browser sent, as WTForms reads it."""

    def getlist(self, name: str) -> list[str]:
        return [self[name]] if name in self else []


class Wishes(Form):
    wish = RadioField(
        "What do you want?",
        choices=[SelectChoice("refund", "My money"), SelectChoice("repair", "A repair")],
        validators=[InputRequired("Choose")],
    )
    amount = StringField("How much?")
    words = TextAreaField("What happened?", validators=[InputRequired("Say what happened")])


@pytest.fixture(scope="module")
def environment() -> Environment:
    made = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, extensions=["jinja2.ext.i18n"])
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.globals["show_date"] = lambda day: day.isoformat()
    return made


def context(lang: str = "en", **more: Any) -> dict[str, Any]:
    return {
        "lang": lang,
        "dir": "ltr",
        "languages": (),
        "link": lambda endpoint, **values: f"/{lang}/{values.get('name', endpoint)}",
        "static": lambda filename: f"/static/{filename}",
        "style": lambda: "/style.css",
        "partner": None,
        "embedded": False,
        "errors": (),
        "switch": lambda: [("en", "English", "/en/", lang == "en"), ("da", "Dansk", "/da/", lang == "da")],
        "operator": OPERATOR,
        "settings": SimpleNamespace(draft_days=30, contact=""),
        "kept": {},
        "lines": SimpleNamespace(script="<div>", frame="<iframe>"),
        "pack": "1. What it is",
        **more,
    }


def render(environment: Environment, source: str, **values: Any) -> str:
    return environment.from_string(source).render(context(**values))


@pytest.mark.parametrize("name", TEMPLATES)
def test_it_compiles(environment: Environment, name: str) -> None:
    environment.get_template(name)


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_inline_style_or_script(name: str) -> None:
    """The content security policy lets neither through: it would be dead, and nobody would notice."""
    source = re.sub(r"\{#.*?#\}", "", SOURCES[name], flags=re.DOTALL)
    assert not re.search(r"<style|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:", source, re.IGNORECASE)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", source, re.IGNORECASE))


@pytest.mark.parametrize("name", TEMPLATES)
def test_physical_directions_are_not_named(name: str) -> None:
    """Right-to-left languages turn the page round: classes speak of start and end."""
    assert not re.search(r"class=\"[^\"]*\b(left|right)\b", SOURCES[name])


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_may_have_no_first_one_says_what_then(name: str) -> None:
    """A site without that field, a letter without that way: asking for the first of none ends in an error page."""
    code = "".join(re.findall(r"\{[%{].*?[%}]\}", SOURCES[name], re.DOTALL))
    assert not re.search(r"\|\s*(first|last)\b(?!\s*\|\s*default)", code)


@pytest.mark.parametrize(("name", "macro"), MACROS)
def test_every_macro_is_used(name: str, macro: str) -> None:
    uses = sum(len(re.findall(rf"\b{macro}\(", source)) for source in SOURCES.values())
    assert uses > 1, f"{macro} of {name} is called nowhere"


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_import_is_used(environment: Environment, name: str) -> None:
    tree = environment.parse(SOURCES[name])
    imported = [
        one if isinstance(one, str) else one[1] for node in tree.find_all(nodes.FromImport) for one in node.names
    ]
    used = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "load"}
    # What a frame imports with `import … as`, its children use too.
    assert set(imported) <= used


def test_every_room_of_the_style_sheet_is_served() -> None:
    assert sorted(ROOMS) == sorted(path.stem for path in (ROOT / "static" / "style").iterdir())


def test_tokens_are_defined() -> None:
    sheet = joined(ROOT / "static" / "style")
    assert set(re.findall(r"var\((--[\w-]+)", sheet)) <= set(re.findall(r"(--[\w-]+):", sheet))


def test_the_sheet_is_written_for_both_directions() -> None:
    sheet = joined(ROOT / "static" / "style")
    assert not re.search(r"(margin|padding|border)-(left|right|top|bottom)\b|text-align: (left|right)|float:", sheet)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("operator", [OPERATOR, NOT_SET], ids=["filled in", "not filled in"])
def test_pages_about_the_service(environment: Environment, lang: str, page: str, operator: SimpleNamespace) -> None:
    html = environment.get_template(f"pages/{lang}/{page}").render(context(lang, operator=operator))
    heading = re.findall(r"<h1>(.*?)</h1>", html)
    assert len(heading) == 1
    assert f"<title>{heading[0]} – Dear Company</title>" in html
    assert ('class="unset"' in html) == (page != "notices.html" and _needs(page, operator))


def _needs(page: str, operator: SimpleNamespace) -> bool:
    """Does the page have to show that something is not filled in?"""
    asked = {
        "imprint.html": (operator.name, operator.address, operator.email),
        "privacy.html": (operator.name, operator.address, operator.email, operator.supervisory_authority),
        "terms.html": (operator.name,),
        "accessibility.html": (operator.email,),
        "bot.html": ("",),  # the context sets no contact
        "api.html": (),
        "embedding.html": (operator.email,),
        "data-protection-pack.html": (),
    }
    return not all(asked[page])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_languages_have_the_same_pages(lang: str) -> None:
    assert sorted(path.name for path in (FOLDER / "pages" / lang).glob("*.html")) == PAGES


def test_the_operators_words_are_text(environment: Environment) -> None:
    hostile = SimpleNamespace(**{**vars(OPERATOR), "name": "<b>A</b>", "address": "<i>1</i>, Town"})
    html = environment.get_template("pages/en/imprint.html").render(context(operator=hostile))
    assert "&lt;b&gt;A&lt;/b&gt;<br>&lt;i&gt;1&lt;/i&gt;<br>Town" in html


@pytest.mark.parametrize("page", ERRORS)
def test_error_pages_say_what_to_do(environment: Environment, page: str) -> None:
    html = environment.get_template(f"errors/{page}").render(context(retry_after=60))
    main = html.split("<main")[1].split("</main>")[0]
    assert main.count("<h1>") == 1
    assert "<p>" in main
    assert 'class="button' in main  # a way on


def test_notices_name_every_package() -> None:
    locked = re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    told = re.findall(r'^  \("([^"]+)", "[^"]+", "[^"]+"\),$', SOURCES["pages/packages.html"], re.MULTILINE)
    assert {_plain(name) for name in told} == set(map(_plain, locked))


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_fields_with_errors(environment: Environment) -> None:
    form = Wishes(Data())
    form.validate()
    html = render(
        environment,
        '{% import "macros/fields.html" as fields with context %}'
        "{{ fields.radios(form.wish, 'One thing') }}{{ fields.textarea(form.words, 'Briefly') }}"
        "{{ fields.text(form.amount, 'As on the receipt', prefix='€') }}",
        form=form,
        writing_language="da",
    )
    assert 'aria-describedby="wish-hint wish-error"' in html
    assert '<input type="radio" id="wish" ' in html  # where the summary's link leads
    assert 'id="wish-1"' in html
    area = re.findall(r"<textarea[^>]*>", html)[0]
    for attribute in (
        'aria-describedby="words-hint words-error"',
        'aria-invalid="true"',
        'lang="da"',
        'spellcheck="true"',
    ):
        assert attribute in area
    assert "required" not in area
    assert html.count("(optional)") == 1  # the amount
    assert 'aria-describedby="amount-hint"' in html


def test_what_was_typed_stays_text(environment: Environment) -> None:
    form = Wishes(Data(amount='"><script>', words="</textarea><b>", wish="<i>"))
    form.validate()
    html = render(
        environment,
        '{% import "macros/fields.html" as fields with context %}'
        "{{ fields.radios(form.wish) }}{{ fields.textarea(form.words) }}{{ fields.text(form.amount) }}",
        form=form,
    )
    assert not re.search(r"<(script|b|i)>", html)


def test_the_errors_link_to_their_fields(environment: Environment) -> None:
    html = render(
        environment,
        '{% from "macros/errors.html" import summary with context %}{{ summary(errors) }}',
        errors=[("wish", "Choose <one>")],
    )
    assert '<a href="#wish">Choose &lt;one&gt;</a>' in html
    assert 'role="alert" tabindex="-1"' in html


SHEET = '{% from "macros/letter.html" import sheet with context %}{{ sheet(composed, lit, labels) }}'


def test_the_sheet_marks_the_part_in_question_and_their_own_words(environment: Environment) -> None:
    composed = Composed(
        "da",
        Sentence("subject", "Kettle <leaks>"),
        (
            Paragraph(
                Role.REQUEST, (Sentence("r", "Send en ny."), Sentence("o", "It <drips>.", Origin.CUSTOMER, "en"))
            ),
            Paragraph(Role.SIGNATURE, (Sentence("s", "Venlig hilsen"), Sentence("n", "Anna"))),
        ),
    )
    html = render(environment, SHEET, composed=composed, lit=Role.REQUEST, labels={Role.REQUEST: "Your request"})
    assert '<div class="sheet" id="sheet" lang="da">' in html
    assert html.count("sheet-part-lit") == 1
    assert '<p class="sheet-part-label" lang="en">Your request</p>' in html
    assert '<span class="sentence own-words" data-key="o" lang="en">It &lt;drips&gt;.</span>' in html
    assert "Venlig hilsen</span><br><span" in html  # a signature is lines


def test_the_sheet_before_there_is_a_letter(environment: Environment) -> None:
    assert "Your letter grows here with every answer." in render(environment, SHEET, composed=None, lit=None, labels={})


SOURCE = '{% import "macros/parts.html" as parts with context %}{{ parts.source(evidence) }}'


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.shop.example/help?a=1", "shop.example"),
        ("http://bank.example@shop.example/", "shop.example"),  # what stands before the @ is no host
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
    ],
)
def test_sources_link_to_web_addresses_only(environment: Environment, url: str, host: str | None) -> None:
    html = render(environment, SOURCE, evidence=SimpleNamespace(url=url, quote="", fetched_at=None))
    if host is None:
        assert "<a" not in html
    else:
        assert f"Source: {host}\n" in html
        assert 'rel="noreferrer noopener" target="_blank"' in html
