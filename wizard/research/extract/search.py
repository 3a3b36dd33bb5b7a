"""The site's own search: a form by GET with one field for words, or what JSON-LD says of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from bs4 import Tag

from wizard.domain.facts import SiteSearch
from wizard.research.kinds import KindedPage
from wizard.research.page import Page, joined

_HOLE = "{query}"
_SEARCHES = re.compile(
    r"search|suche|suchen|søg|soeg|sök|søk|zoek|recherche|rechercher|busca|cerca|szukaj|pesquis|procur|find",
    re.IGNORECASE,
)
_FIELD_NAMES = frozenset(
    "q s st query search searchword search_query searchterm search_keywords keyword keywords k term text phrase"
    " suche suchbegriff søg sog sok zoek"
    " recherche buscar busqueda cerca ricerca szukaj pesquisa".split()
)
_NOT_WORDS = re.compile(r"mail|phone|tel|postcode|plz|zip|password|coupon|date|order|name$", re.IGNORECASE)


def site_search(pages: Sequence[KindedPage]) -> SiteSearch | None:
    """The search with `{query}` where the words go, on the company's own host; None where the site has none."""
    for kinded in pages:
        for url in (*_declared(kinded.page), *_forms(kinded.page)):
            return SiteSearch(url)
    return None


def _declared(page: Page) -> Iterator[str]:
    """WebSite's SearchAction: "https://shop.example/search?q={search_term_string}"."""
    for item in page.json_ld:
        if item.get("@type") != "SearchAction":
            continue
        target: Any = item.get("target")
        if isinstance(target, Mapping):
            target = target.get("urlTemplate")
        for template in target if isinstance(target, list) else [target]:
            if not isinstance(template, str):
                continue
            url, holes = re.subn(r"\{[^{}]{1,60}\}", "\0", joined(page.url, template))
            if holes == 1 and _own(url, page):
                yield _with_hole(url)


def _forms(page: Page) -> Iterator[str]:
    for form in page.soup.find_all("form", limit=50):
        if str(form.get("method") or "get").lower() != "get":
            continue
        field = _word_field(form)
        if field is None:
            continue
        action = str(form.get("action") or "").strip()
        if not action or action.startswith("#"):  # a script filters what the page shows already
            continue
        try:
            url = urljoin(page.base, action)
            parts = urlsplit(url)
        except ValueError:
            continue
        if not _own(url, page):
            continue
        pairs = [*parse_qsl(parts.query), *_hidden(form), (field, "\0")]
        query = urlencode([(key, value) for key, value in pairs[:-1] if key != field] + [pairs[-1]], quote_via=quote)
        yield _with_hole(urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, "")).replace("%00", "\0"))


def _word_field(form: Tag) -> str | None:
    """The name of the field for words, where the form has one and is one that searches."""
    fields = [
        field
        for field in form.find_all("input", limit=30)
        if str(field.get("type") or "text").lower() in ("text", "search")
    ]
    if len(fields) != 1 or form.find(["textarea"]) is not None:
        return None
    field = fields[0]
    name = str(field.get("name") or "")
    if not name or _NOT_WORDS.search(name):
        return None
    marks = " ".join(
        [str(form.get(key) or "") for key in ("role", "action", "id", "class", "aria-label")]
        + [str(field.get(key) or "") for key in ("type", "placeholder", "aria-label", "id")]
    )
    return name if name.lower() in _FIELD_NAMES or _SEARCHES.search(marks) else None


def _hidden(form: Tag) -> Iterator[tuple[str, str]]:
    for field in form.find_all("input", type="hidden", limit=10):
        name, value = str(field.get("name") or ""), str(field.get("value") or "")
        # Tokens of a session do not belong into an address that others open.
        if name and len(value) <= 40 and not re.search(r"token|csrf|nonce|session", name, re.IGNORECASE):
            yield name, value


def _own(url: str, page: Page) -> bool:
    try:
        parts, home = urlsplit(url), urlsplit(page.url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and _bare(parts.hostname) == _bare(home.hostname) and not parts.username


def _bare(host: str | None) -> str:
    return (host or "").lower().removeprefix("www.")


def _with_hole(url: str) -> str:
    """Braces of the site's own made harmless, ours put in."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\0", _HOLE)
