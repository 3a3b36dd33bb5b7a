"""The page's language: which one, and every sentence put into it. The only importer of flask_babel.

Catalogues are `translations/<code>.po`, read as they are: nothing to compile, nothing stale to ship.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

from babel import Locale
from babel.dates import format_date as babel_format_date
from babel.dates import format_interval
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from flask import Flask, g, has_request_context
from flask_babel import Babel, Domain, LazyString
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup

from wizard.domain.language import Message
from wizard.languages import LANGUAGES

FOLDER = Path(__file__).parent / "translations"
SOURCE = "en"  # the language of the msgids
CODES = tuple(language.code for language in LANGUAGES)

Text = str | LazyString


class Catalogues(Domain):  # type: ignore[misc]  # flask_babel ships no types
    """Sentences from .po files by the request's language; outside a request, English."""

    def get_translations(self) -> NullTranslations:
        return catalogue(page_language())


@cache
def catalogue(code: str) -> NullTranslations:
    """All sentences of one language; the source language needs none."""
    if code == SOURCE:
        return NullTranslations()
    with (FOLDER / f"{code}.po").open("rb") as file:
        sentences = read_po(file, locale=code)
    compiled = BytesIO()
    write_mo(compiled, sentences)
    compiled.seek(0)
    return Translations(compiled)


_domain = Catalogues()


def gettext(msgid: str, **values: object) -> str:
    """A sentence in the page's language."""
    return str(_domain.gettext(msgid, **values))


def ngettext(singular: str, plural: str, number: int, **values: object) -> str:
    """A sentence in the page's language that counts something; `%(num)s` is the number."""
    return str(_domain.ngettext(singular, plural, number, **values))


def _l(msgid: str, **values: str) -> LazyString:
    """A sentence translated when it is shown; for what is written down before any request (forms, titles)."""
    return LazyString(_domain.gettext, msgid, **values)


def say(message: Message) -> str:
    """A room's message in the page's language."""
    return gettext(message.msgid, **message.values)


def page_language() -> str:
    """The language of the page being made; English where no page is."""
    return str(getattr(g, "lang", SOURCE)) if has_request_context() else SOURCE


def best_language(accepted: Sequence[str]) -> str:
    """The first of the browser's languages (best first, "da-DK" or "da") that the service speaks, else English."""
    for tag in accepted:
        code = tag.lower().split("-")[0]
        if code in CODES:
            return code
    return SOURCE


def show_date(day: date) -> str:
    """A date as the page's language writes it in full: "14 November 2026"."""
    locale = Locale("en", "GB") if page_language() == SOURCE else Locale(page_language())
    return str(babel_format_date(day, "long", locale))


def show_days(first: date, last: date) -> str:
    """The first and the last of some days, short, for tables: "26 Oct – 8 Nov 2026"."""
    locale = Locale("en", "GB") if page_language() == SOURCE else Locale(page_language())
    return str(format_interval(first, last, "yMMMd", locale=locale))


_WEEKDAY = {"en": "EEEE d MMMM", "de": "EEEE, 'der' d. MMMM", "da": "EEEE 'den' d. MMMM"}


def show_weekday(day: date) -> str:
    """A day of the coming weeks, to begin a sentence with: "Monday 7 December"."""
    language = page_language()
    shown = str(babel_format_date(day, _WEEKDAY[language], Locale(language)))
    return shown[0].upper() + shown[1:]


def show_number(value: float) -> str:
    """With one digit behind the point, or the comma, and none where it is 0: "4,5", "3"."""
    return str(format_decimal(value, "0.#", Locale(page_language())))


def country_name(code: str) -> str:
    """A country by its ISO 3166-1 alpha-2 code, in the page's language; the code where it is none."""
    return str(Locale(page_language()).territories.get(code, code))


def language_name(code: str) -> str:
    """A language by its ISO 639-1 code, in the page's language, as it stands inside a sentence; the code where it is
    none."""
    return str(Locale(page_language()).languages.get(code, code))


def alphabetical(name: str) -> str:
    """Sorts names as the page's language does: German files Ö under O, Danish keeps Ø behind Z."""
    return name.casefold() if page_language() == "da" else normalize("NFKD", name).casefold()


def init_app(app: Flask) -> None:
    Babel(app, locale_selector=page_language)
    # Flask-Babel's own callables look for .mo files in folders; ours read the catalogues above.
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # of jinja2.ext.i18n
        gettext=lambda s: catalogue(page_language()).gettext(s),
        ngettext=lambda s, p, n: catalogue(page_language()).ngettext(s, p, n),
        newstyle=True,
    )
    app.jinja_env.globals["_"] = _in_template


@pass_eval_context
def _in_template(page: EvalContext, msgid: str, **values: object) -> str:
    """As Jinja's own `_()`, which takes three times as long: a page has fifty of them."""
    sentence = catalogue(page_language()).gettext(msgid)
    return (Markup(sentence) if page.autoescape else sentence) % values  # noqa: S704 - our own catalogues say it
