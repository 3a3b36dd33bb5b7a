"""Menus and footers that a page's own scripts draw, as small sites build them to have each in one place.

Nothing is run. A script of the company's is read as text: the pieces of markup written in it, the menu written as data,
the files that it fetches. What comes of it belongs to the home page, where visitors see it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

from bs4 import Tag

from wizard.research.hosts import Relation, relation
from wizard.research.page import Page, joined

MOST_MARKUP = 60_000  # characters of one part
MOST_TEXT = 400_000  # characters of a script that are looked at
MOST_ENTRIES = 40  # a longer list in a script is one of goods
LONGEST_LABEL = 60
# Files and scripts that hold a menu or a footer, by what such files are called; then those that hold everything.
OF_A_FRAME = re.compile(
    r"header|footer|nav|menu|layout|partial|includ|component|template|common|shared|global|frame|kopf|fuss|fod|chrome",
    re.IGNORECASE,
)
OF_ALL = re.compile(r"^(?:main|scripts?|app|site|index|ui|load\w*|custom|functions?)(?:[.-]\w+)?\.m?js$", re.IGNORECASE)
NOT_OURS = re.compile(r"jquery|bootstrap|vendor|\.min\.|analytics|cookie|consent|cart|slider|swiper", re.IGNORECASE)
INCLUDED = re.compile(
    r"(?:fetch|load|import|include|inject|insert|get)\w{0,30}\s*\(\s*(?:[^()]{0,80},\s*)?"
    r"['\"`]([^'\"`\s<>]{1,200}\.html?)(?:\?[^'\"`]*)?['\"`]"
    r"|(?:include[\w-]{0,30}|data-(?:include|src|load|partial|component)[\w-]{0,30}|hx-get)\s*=\s*"
    r"['\"]([^'\"\s<>]{1,200}\.html?)['\"]",
    re.IGNORECASE,
)
QUOTE = re.compile(r"(?<!\\)['\"`]")
REST = {  # of a piece of text in a script, after its first mark
    "'": re.compile(r"(?:[^'\\\n]|\\.)*+'", re.DOTALL),
    '"': re.compile(r"(?:[^\"\\\n]|\\.)*+\"", re.DOTALL),
    "`": re.compile(r"[^`]*+`"),
}
VALUE = re.compile(r"\$\{[^{}]*\}")
JOINT = re.compile(r"(['\"`])\s*\+\s*[\w.$]{1,60}(?:\(\))?\s*\+\s*\1")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
OF_A_MENU = re.compile(r"<(?:nav|header|footer)\b|<a\s[^<>]*href", re.IGNORECASE)
ENTRY = re.compile(r"\{[^{}]{5,300}\}")
LEADS = re.compile(r"\b(?:href|url|link|path|to)\s*:\s*['\"]([^'\"\s]{1,200})['\"]", re.IGNORECASE)
CALLED = re.compile(r"\b(?:label|text|title|name)\s*:\s*['\"]([^'\"\n]{1,200})['\"]", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """What came of a script or a file that a home page shows a part of."""

    text: str
    is_script: bool

    @property
    def markup(self) -> str:
        return (_markup_in(self.text) if self.is_script else self.text)[:MOST_MARKUP]


def has_menu(page: Page) -> bool:
    """Does any link in a menu, a header or a footer lead to another page of the site?"""
    here = _path(page.url)
    return any(
        link.place != "body" and relation(link.url, page.url) is Relation.OWN and _path(link.url) != here
        for link in page.links
        if link.url.startswith(("http://", "https://"))
    )


def parts_of(page: Page) -> Iterator[str]:
    """Addresses that are likely to hold the menu of a page that has none: files, then scripts, likelier ones first."""
    yield from included(page.html, page.base)
    scripts = [
        url
        for script in page.soup.find_all("script", src=True, limit=100)
        if isinstance(script, Tag) and (url := joined(page.base, str(script["src"])))
        if relation(url, page.url) is Relation.OWN and not NOT_OURS.search(urlsplit(url).path)
    ]
    yield from (url for url in scripts if OF_A_FRAME.search(urlsplit(url).path))
    yield from (url for url in scripts if OF_ALL.match(urlsplit(url).path.rsplit("/", 1)[-1]))


def included(text: str, base: str) -> Iterator[str]:
    """The files with a menu or a footer that markup or a script fetches; `base`: of the page that shows them."""
    for found in INCLUDED.finditer(text[:MOST_TEXT]):
        written = found[1] or found[2]
        url = joined(base, written)
        if OF_A_FRAME.search(written) and url and relation(url, base) is Relation.OWN:
            yield url


def with_part(page: Page, part: Part) -> Page:
    """The page as visitors see it. What its server gave to tell whether it has changed says nothing of the part."""
    return Page(page.url, f"{page.html}<div>{part.markup}</div>", page.fetched_at)


def _path(url: str) -> str:
    return re.sub(r"(?:index|default)\.\w+$", "", urlsplit(url).path).rstrip("/")


def _markup_in(script: str) -> str:
    """The pieces of a menu or a footer written in a script, in their order, and the menu that is written as data."""
    script = JOINT.sub("", script[:MOST_TEXT])
    pieces = (literal for literal in _literals(script) if OF_A_MENU.search(literal))
    return "\n".join([*(ESCAPED.sub(_unescaped, VALUE.sub("", piece)) for piece in pieces), _menu_as_data(script)])


def _literals(script: str) -> Iterator[str]:
    """Each piece of text between marks. An apostrophe in a remark opens none: what is not closed ends with its line."""
    at = 0
    while opens := QUOTE.search(script, at):
        rest = REST[opens[0]].match(script, opens.end())
        if rest:
            yield rest[0][:-1]
            at = rest.end()
        elif opens[0] == "`":
            at = opens.end()
        else:
            line = script.find("\n", opens.end())
            at = line if line >= 0 else len(script)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nrt" else found[1]


def _menu_as_data(script: str) -> str:
    """ "{ href: 'contact.html', label: 'Contact' }" and the like as links."""
    rows = []
    for entry in ENTRY.finditer(script):
        leads, called = LEADS.search(entry[0]), CALLED.search(entry[0])
        if leads and called and len(called[1]) <= LONGEST_LABEL:
            rows.append(f'<a href="{escape(leads[1])}">{escape(called[1])}</a>')
    return f"<nav>{' '.join(rows)}</nav>" if 1 < len(rows) <= MOST_ENTRIES else ""
