"""The sentences that people read, as the code has them; and the catalogues brought up to date with it.

.venv/bin/python -m tests.catalogues      adds new sentences to wizard/translations/*.po, untranslated, and
                                          drops those that nobody says any more
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from wizard.checks.rules import FOLDER as RULES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "wizard" / "translations"
LANGUAGES = ("de", "da")  # English is the msgid
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "_l": None, "N_": None}
# newstyle gettext of Jinja; `trimmed` as in the templates
METHODS = [("**.py", "python"), ("**.html", "jinja2")]
OPTIONS = {"**.html": {"newstyle_gettext": "true", "silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}}


def spoken() -> Catalog:
    """Every sentence marked for translation, in the code, in the templates and in the rules."""
    found = Catalog(charset="utf-8")
    for message in _messages():
        found.add(message)
    return found


def _messages() -> Iterator[str | tuple[str, ...]]:
    for folder in ("wizard", "templates"):
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, METHODS, OPTIONS, keywords=KEYWORDS):
            yield message
    for file in sorted(RULES.rglob("*.toml")):
        said = tomllib.loads(file.read_text("utf-8"))
        yield from (said[name] for name in ("message", "why", "suggestion"))


def translated(language: str) -> Catalog:
    with (FOLDER / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def update(language: str) -> int:
    """Write the language's catalogue anew; how many sentences it still lacks."""
    now, file = spoken(), FOLDER / f"{language}.po"
    known = translated(language) if file.exists() else Catalog(locale=language, charset="utf-8")
    known.update(now, no_fuzzy_matching=True)
    known.obsolete.clear()
    with file.open("wb") as out:
        write_po(out, known, no_location=True, omit_header=True, sort_output=True, width=120, ignore_obsolete=True)
    return sum(1 for message in known if message.id and not _whole(message.string))


def _whole(string: str | list[str] | tuple[str, ...] | None) -> bool:
    """Is it translated, in every plural form?"""
    return bool(string) and all(string or ())


if __name__ == "__main__":
    for code in LANGUAGES:
        print(f"{code}: {update(code)} sentences to translate")
