"""The other languages that a site exists in, as its home page says: hreflang, or a menu that names the languages."""

from collections.abc import Iterator, Mapping

from bs4 import Tag

from wizard.research.hosts import Relation, relation
from wizard.research.page import Link, Page, joined

# What a language is called in its own menu.
OWN_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("english", "english version", "in english"), "en"),
    **dict.fromkeys(("deutsch", "auf deutsch"), "de"),
    **dict.fromkeys(("dansk", "på dansk"), "da"),
    **dict.fromkeys(("svenska", "på svenska"), "sv"),
    **dict.fromkeys(("norsk", "på norsk", "norsk bokmål"), "nb"),
    **dict.fromkeys(("nederlands", "in het nederlands"), "nl"),
    **dict.fromkeys(("français", "en français"), "fr"),
    **dict.fromkeys(("español", "en español", "castellano"), "es"),
    **dict.fromkeys(("italiano", "in italiano"), "it"),
    **dict.fromkeys(("polski", "po polsku"), "pl"),
    **dict.fromkeys(("português", "em português"), "pt"),
    "suomi": "fi",
    "čeština": "cs",
}
NORWEGIAN = frozenset({"no", "nn"})
MOST = 30  # a hostile page names every language there is


def alternates(home: Page, *, language: str) -> Mapping[str, str]:
    """Home page per language (ISO 639-1) other than `language`; where a language has several, the first."""
    found: dict[str, str] = {}
    for code, url in (*_declared(home), *_in_menus(home)):
        if code != language and len(found) < MOST and _is_another_home(url, home.url):
            found.setdefault(code, url)
    return found


def _is_another_home(url: str, home: str) -> bool:
    if not url.startswith(("http://", "https://")) or url == home:
        return False
    return relation(url, home) in (Relation.OWN, Relation.SISTER)


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    for element in page.soup.find_all(["link", "a"], hreflang=True, href=True, limit=200):
        if isinstance(element, Tag) and (element.name == "a" or "alternate" in (element.get("rel") or ())):
            code = language_code(str(element["hreflang"]))
            if code:
                yield code, joined(page.base, str(element["href"]))


def _in_menus(page: Page) -> Iterator[tuple[str, str]]:
    for link in page.links:
        code = _named(link)
        if code:
            yield code, link.url


def _named(link: Link) -> str:
    return OWN_NAMES.get((link.text or link.label).strip().lower(), "")


def language_code(tag: str) -> str:
    """The language of a BCP 47 tag: "en" of "en-GB"; "" for "x-default" and what is none."""
    code = tag.strip().lower().replace("_", "-").split("-")[0]
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        return ""
    return "nb" if code in NORWEGIAN else code
