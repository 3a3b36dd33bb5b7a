"""A fetched page, read once: its text, links, headings and structured data."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import Tag
from bs4.element import NavigableString

from wizard.domain.facts import Evidence, Snapshot
from wizard.research.charset import decode
from wizard.research.http import NO_VALIDATORS, Response, Validators
from wizard.research.parser import Element, Soup, holds

MOST_LINKS = 3_000
MOST_SCRIPTED = 200
MOST_WORDS = 500  # characters of a box that a script follows
LEADS_TO = re.compile(
    r"(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*['\"]([^'\"\s<>]{1,500})['\"]"
)
REFRESH = re.compile(r"^\s*refresh\s*$", re.IGNORECASE)
REFRESHES = re.compile(r"\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"\s]+)", re.IGNORECASE)
AT_ONCE = 5  # seconds that a visitor may look at a page before
NEXT_TO_NOTHING = 200  # characters of a page that only leads on
# Caches keep addresses and names by the thousand: longer ones are there to fill them.
LONGEST_URL, LONGEST_NAMES = 2_000, 2_000
XML_DECLARATION = re.compile(r"<\?xml", re.IGNORECASE)
# Browsers go on in the body after its end tag (HTML standard, "after after body"); the parser does not.
ENDS_NOTHING = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
SHOWN = ["img", "picture", "svg", "canvas", "video", "iframe", "frame", "object", "embed", "form", "script"]
UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "head"})


@dataclass(frozen=True)
class Link:
    """An anchor: where it leads (absolute, fragment kept), what it says, where on the page it stands."""

    url: str
    text: str
    label: str  # aria-label, title or image alt, where the text says less
    place: str  # "nav", "footer", "header" or "body"
    element: Tag


class Page:
    """One HTML page. `url` is where it was found after redirects."""

    def __init__(self, url: str, html: str, fetched_at: datetime, validators: Validators = NO_VALIDATORS) -> None:
        self.url = url
        self.html = html
        self.fetched_at = fetched_at
        self.validators = validators

    @classmethod
    def from_bytes(cls, url: str, body: bytes, content_type: str, fetched_at: datetime) -> "Page":
        return cls(url, decode(body, content_type), fetched_at)

    @classmethod
    def of(cls, answer: Response, fetched_at: datetime) -> "Page":
        return cls(answer.url, decode(answer.body, answer.content_type), fetched_at, answer.validators)

    @cached_property
    def soup(self) -> Soup:
        # An XML declaration makes the parser warn of what browsers do as well: XHTML is read as HTML.
        return Soup(ENDS_NOTHING.sub("", XML_DECLARATION.sub("<?x", self.html)))

    def close(self) -> None:
        """Free the tree: what was asked before is still known, what was not can no longer be asked."""
        if "soup" in vars(self):
            self.soup.fall_apart()

    @cached_property
    def base(self) -> str:
        element = self.soup.find("base", href=True)
        given = str(element["href"]) if isinstance(element, Tag) else ""
        return (joined(self.url, given) if 0 < len(given) <= LONGEST_URL else "") or self.url

    @cached_property
    def title(self) -> str:
        element = self.soup.find("title")
        return squeeze(element.get_text(" ")) if isinstance(element, Tag) else ""

    @cached_property
    def language(self) -> str:
        """ISO 639-1 from `<html lang>`, "" where the page does not say."""
        element = self.soup.find("html")
        declared = str(element.get("lang") or element.get("xml:lang") or "") if isinstance(element, Tag) else ""
        return declared.strip().lower()[:2]

    @cached_property
    def text(self) -> str:
        """What a visitor can read, one line per block of text."""
        return visible_text(self.soup.body or self.soup)

    @property
    def is_empty(self) -> bool:
        """Does a visitor see nothing at all: no word, no picture, nothing that a script might draw?"""
        return not self.text and self.soup.find(SHOWN) is None

    @cached_property
    def links(self) -> tuple[Link, ...]:
        return tuple(self._links())

    def _links(self) -> Iterator[Link]:
        base, folder = self.base, joined(self.base, ".")
        for element in self.soup.find_all(["a", "area"], href=True)[:MOST_LINKS]:
            href = str(element.attrs["href"])
            if len(href) > LONGEST_URL:
                continue
            kept = len(folder) + len(href) <= LONGEST_URL and IN_FOLDER.match(href)
            url = _joined(folder, href) if kept else joined(base, href)
            if not url or len(url) > LONGEST_URL:
                continue
            given = element.attrs
            label = given.get("aria-label") or given.get("title") or _picture_says(element)
            yield Link(url, squeeze(element.get_text(" ")), squeeze(str(label)), place_of(element), element)
        yield from self._scripted_links()

    def _scripted_links(self) -> Iterator[Link]:
        """Buttons and boxes that a script follows: onclick="location.href='contact.html'"."""
        for element in self.soup.find_all(onclick=LEADS_TO, limit=MOST_SCRIPTED):
            leads = LEADS_TO.search(str(element["onclick"]))
            url = joined(self.base, leads[1]) if leads else ""
            if url.startswith(("http://", "https://")) and not element.get("href"):
                head = element.find(["h1", "h2", "h3", "h4", "h5", "h6"])
                words = (head if isinstance(head, Tag) else element).get_text(" ")[:MOST_WORDS]
                label = element.get("aria-label") or element.get("title") or _picture_says(element)
                yield Link(url, squeeze(words), squeeze(str(label)), place_of(element), element)

    @cached_property
    def leads_on(self) -> str:
        """Where the page sends its visitors at once, "" where it lets them stay: `<meta http-equiv="refresh">` (HTML
        standard, 4.2.5.3), or a script on a page that says next to nothing."""
        for meta in self.soup.find_all("meta", attrs={"http-equiv": REFRESH}, limit=3):
            found = REFRESHES.match(str(meta.get("content") or "")[:LONGEST_URL])
            if found and int(found[1]) <= AT_ONCE:
                return joined(self.base, found[2])
        if len(self.text) <= NEXT_TO_NOTHING and not self.soup.find("a", href=True):
            scripts = (script.get_text()[:MOST_WORDS] for script in self.soup.find_all("script", src=False, limit=5))
            leads = next(filter(None, map(LEADS_TO.search, scripts)), None)
            return joined(self.base, leads[1]) if leads else ""
        return ""

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """The pages that a frameset shows."""
        found = self.soup.find_all("frame", src=True, limit=10)
        return tuple(url for frame in found if (url := joined(self.base, str(frame["src"]))))

    @cached_property
    def json_ld(self) -> tuple[dict[str, Any], ...]:
        """Every object of every JSON-LD block, nested ones and `@graph` included, in document order."""
        found: list[dict[str, Any]] = []
        for script in self.soup.find_all("script", type=re.compile(r"ld\+json", re.IGNORECASE)):
            try:
                found.extend(_objects(json.loads(script.get_text(), strict=False)))
            except (ValueError, RecursionError):
                continue
        return tuple(found)

    @cached_property
    def sha256(self) -> str:
        return sha256(self.text.encode()).hexdigest()

    @property
    def snapshot(self) -> Snapshot:
        given = self.validators
        return Snapshot(self.url, self.text, self.fetched_at, self.sha256, given.etag, given.last_modified)

    def evidence(self, quote: str, *, fragment: str = "") -> Evidence:
        """Evidence for a fact read on this page; `quote` is cut to 400 characters."""
        url = self.url.split("#")[0] + (f"#{fragment}" if fragment else "")
        return Evidence(url, squeeze(quote[:4_000])[:400], self.fetched_at, self.sha256)


def joined(base: str, href: str) -> str:
    """The address that `href` means on a page, "" where it is none ("http://[" and the like)."""
    try:
        url = urljoin(base, href.strip())
        urlsplit(url)
    except ValueError:
        return ""
    return url


IN_FOLDER = re.compile(r"(?!https?:/*(?:[?#;]|$))[^#?;\s]")  # an address that means the same on all pages of a folder


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def _joined(folder: str, href: str) -> str:
    return joined(folder, href)


def squeeze(text: str) -> str:
    """Runs of white space made one space, ends trimmed; soft hyphens and zero-width characters dropped."""
    squeezed = " ".join(text.split())
    return squeezed if squeezed.isprintable() else " ".join(UNSEEN_LETTERS.sub("", text).split())


UNSEEN_LETTERS = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")


INLINE = frozenset(
    """a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time u var
    wbr""".split()
)


def visible_text(root: Tag) -> str:
    """The text below `root` as lines: block elements and <br> end a line, inline ones do not."""
    parts: list[str] = []
    _gather(root, parts.append)
    text = "".join(parts)
    if not text.isascii():
        text = UNSEEN_LETTERS.sub("", text)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _gather(root: Tag, add: Callable[[str], None]) -> None:
    """As deep as the parser lets tags nest."""
    for child in root.contents:
        if type(child) is NavigableString:
            add(child.replace("\n", " "))
        elif not isinstance(child, Tag):
            if str(child) == "\n":
                add("\n")
        elif child.name == "br":
            add("\n")
        elif child.name in INLINE:
            _gather(child, add)
        elif child.name not in UNSEEN:
            add("\n")
            _gather(child, add)
            add("\n")


def _picture_says(link: Tag) -> str:
    """What the first picture in a link is said to show, "" where it has none that says so."""
    return next((str(image["alt"]) for image in link.find_all("img", alt=True)), "") if holds(link) else ""


def place_of(element: Tag) -> str:
    """Where on the page an element stands: "nav", "footer", "header" or "body"."""
    passed: list[Element] = []
    place = "body"
    for parent in element.parents:
        if parent.name in ("main", "article", "body"):
            break  # themes give <body> classes such as "footer-3-columns"
        if isinstance(parent, Element):
            if parent.inside is not None:
                place = parent.inside
                break
            passed.append(parent)
        place = _place_made_by(parent)
        if place == "nav" and place_of(parent) == "footer":
            place = "footer"  # a menu in the footer
        if place:
            break
        place = "body"
    for parent in passed:
        parent.inside = place
    return place


def _place_made_by(element: Tag) -> str:
    if element.name in ("nav", "footer", "header"):
        return element.name
    if not element.attrs:
        return ""
    role = element.attrs.get("role")
    named = _place_named(names_of(element))
    if role == "contentinfo" or named == "footer":
        return "footer"
    return "nav" if role == "navigation" else named


@lru_cache(maxsize=20_000)  # a site's pages share most of their names
def _place_named(names: str) -> str:
    if FOOTER.search(names):
        return "footer"
    return "nav" if NAVIGATION.search(names) else ""


def names_of(element: Tag) -> str:
    """An element's classes and id in lower case, with spaces between."""
    if type(element) is not Element:
        return _names_in(element.attrs)
    names = element.names
    if names is None:
        names = element.names = _names_in(element.attrs)
    return names


def _names_in(given: Mapping[str, Any]) -> str:
    if "class" not in given and "id" not in given:
        return ""
    return " ".join([*(given.get("class") or ()), str(given.get("id") or "")])[:LONGEST_NAMES].lower()


FOOTER = re.compile(r"\bfoot(er)?\b|-footer\b|\bfooter-")
NAVIGATION = re.compile(r"\b(nav|navbar|navigation|menu)\b")


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        data = list(data.values())
    if isinstance(data, list):
        for value in data:
            if isinstance(value, dict | list):
                yield from _objects(value)
