"""The parts of a page: its headings, where each can be linked to, and what a structure tells of its kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bs4 import Tag

from wizard.research.page import Page, names_of, place_of, squeeze

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NUMBERED = re.compile(
    r"^(?:§+\s*\d+|\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}\.|Art(?:ikel|icle)?\.?\s*\d+)[\s:.–-]*(?=\D)"
)
MOST_SECTIONS = 400  # a hostile page has endless headings


@dataclass(frozen=True)
class Section:
    """A heading of a page: its words without a number in front, and the fragment that leads there ("" for none)."""

    heading: str
    fragment: str
    place: str  # "nav", "footer", "header" or "body"


def sections(page: Page) -> tuple[Section, ...]:
    """Headings in document order, then what only looks like one: short numbered or bold lines of their own."""
    found = [*_marked(page)][:MOST_SECTIONS]
    known = {section.heading.lower() for section in found}
    for heading in _unmarked(page):
        if heading.lower() not in known:
            known.add(heading.lower())
            found.append(Section(heading, "", "body"))
    return tuple(found[: 2 * MOST_SECTIONS])


def _marked(page: Page) -> Iterator[Section]:
    for element in page.soup.find_all([*HEADINGS, "summary", "legend", "dt"]):
        text = squeeze(element.get_text(" "))
        if text and len(text) < 200:
            yield Section(NUMBERED.sub("", text), fragment_of(element), place_of(element))


def _unmarked(page: Page) -> Iterator[str]:
    for line in page.text.split("\n"):
        if 3 < len(line) < 90 and NUMBERED.match(line):
            yield NUMBERED.sub("", line).rstrip(" .:")
    for element in page.soup.find_all(["strong", "b"], limit=MOST_SECTIONS):
        text = squeeze(element.get_text(" ")).rstrip(":") if is_small(element) else ""
        if 3 < len(text) < 90 and _stands_alone(element, text):
            yield NUMBERED.sub("", text).rstrip(" .:")


def _stands_alone(element: Tag, text: str) -> bool:
    parent = element.parent
    # Few siblings first: reading a parent of thousands for each of its children takes minutes.
    return parent is not None and len(parent.contents) < 4 and squeeze(parent.get_text(" ")).rstrip(":") == text


def is_small(element: Tag) -> bool:
    """Small enough to be a heading: boxes around half the page are nested by the hundred."""
    return len(element.find_all(True, limit=30)) < 30


def fragment_of(element: Tag) -> str:
    """The id of the heading itself, of an anchor in it, or of the section that it opens; "" where none fits."""
    own = element.get("id")
    if own:
        return str(own)
    inner = element.find(["a", "span"], attrs={"id": True}) or element.find("a", attrs={"name": True})
    if isinstance(inner, Tag):
        return str(inner.get("id") or inner.get("name"))
    for parent in list(element.parents)[:4]:
        if parent.name in ("section", "article", "div", "footer", "details") and parent.get("id"):
            return str(parent["id"]) if parent.find(HEADINGS) is element else ""
    return ""


def questions(page: Page) -> list[str]:
    """Headings of the page that ask something: what an FAQ is made of."""
    found = []
    for element in page.soup.find_all([*HEADINGS[1:], "summary", "dt", "button", "strong", "a", "span", "div", "p"]):
        if (element.name in ("div", "span", "p", "a") and not _is_question_box(element)) or not is_small(element):
            continue
        text = squeeze(element.get_text(" "))
        if 8 < len(text) < 200 and text.rstrip(" +-–×▼⌄").endswith("?"):
            found.append(text)
    return list(dict.fromkeys(found))


def _is_question_box(element: Tag) -> bool:
    return _named_as_question(names_of(element))


@lru_cache(maxsize=20_000)  # a site's pages share most of their names
def _named_as_question(names: str) -> bool:
    return bool(re.search(r"faq|accordion|question|toggle|akkordeon|collaps", names))
