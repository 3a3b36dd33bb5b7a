"""The parts of a page: its headings, where each can be linked to, and what a structure tells of its kind."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from wizard.research.page import INLINE, Page, names_of, place_of, squeeze
from wizard.research.parser import Element, holds, stands_in

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NUMBERED = re.compile(
    r"^(?:§+\s*\d+|\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}\.|Art(?:ikel|icle)?\.?\s*\d+)[\s:.–-]*(?=\D)"
)
HEAD_OF_LINE = re.compile(r"([^.:?!]{3,60})[.:]\s")
ELSEWHERE = re.compile(r"\s*(?!javascript:)[^#\s][^#]*$", re.IGNORECASE)
CARD = re.compile(r"\b(?:card|post|teaser|article|blog|news|guide|story)\b|-(?:card|post|teaser)\b")
LONGEST_BARE, A_PARAGRAPH = 40, 120  # characters of a line that heads the next one, and of that one
BARE = re.compile(r"[^\W\d_][^.!?;,]{2,}[^\W_]:?$")
MOST_SECTIONS = 400  # a hostile page has endless headings
LOOKED_AT = 60  # elements and texts after a question
AN_ANSWER = 140  # characters that say more than a hint below a question of a quiz
A_HINT, BESIDE = 20, 6
CHOICES = 2
LONGEST_HEADING = 60  # characters of a heading with its text on the same line


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
    lines = page.text.split("\n")
    for line, after in pairwise([*lines, ""]):
        if len(line) <= LONGEST_BARE and len(after) >= A_PARAGRAPH and BARE.match(line):
            yield line.rstrip(":")
            continue
        number = NUMBERED.match(line)
        if number and 3 < len(line) < 90:
            yield line[number.end() :].rstrip(" .:")
        elif number and (first := HEAD_OF_LINE.match(line, number.end())):
            yield first[1]
    for element in page.soup.find_all(["strong", "b"], limit=MOST_SECTIONS):
        text = squeeze(element.get_text(" ")).rstrip(":") if is_small(element) else ""
        if 3 < len(text) < 90 and _stands_alone(element, text):
            yield NUMBERED.sub("", text).rstrip(" .:")


def _stands_alone(element: Tag, text: str) -> bool:
    """Is it a line of its own, or the head of one: "**5. Delivery.** We send …"?"""
    parent = element.parent
    if parent is None:
        return False
    # Few siblings first: reading a parent of thousands for each of its children takes minutes.
    if len(parent.contents) < 4 and squeeze(parent.get_text(" ")).rstrip(":") == text:
        return True
    if not _ends_line(element.previous_sibling, lambda one: one.previous_sibling):
        return False
    written = squeeze(element.get_text(" "))
    if len(written) <= LONGEST_HEADING and (written.endswith((".", ":")) or NUMBERED.match(written)):
        return True
    return _ends_line(element.next_sibling, lambda one: one.next_sibling)


def _ends_line(beside: PageElement | None, further: Callable[[PageElement], PageElement | None]) -> bool:
    """Does nothing but space stand between here and the end of the line?"""
    for _ in range(5):
        if beside is None:
            return True
        if isinstance(beside, Tag):
            return beside.name not in INLINE
        if str(beside).strip():
            return False
        beside = further(beside)
    return False


def is_small(element: Tag) -> bool:
    """Small enough to be a heading: boxes around half the page are nested by the hundred."""
    return holds(element) < 30


def fragment_of(element: Tag) -> str:
    """The id of the heading itself, of an anchor in it, or of the section that it opens; "" where none fits."""
    own = element.get("id")
    if own:
        return str(own)
    if holds(element):
        inner = element.find(["a", "span"], attrs={"id": True}) or element.find("a", attrs={"name": True})
        if isinstance(inner, Tag):
            return str(inner.get("id") or inner.get("name"))
    for parent in list(element.parents)[:4]:
        if parent.name in ("section", "article", "div", "footer", "details") and parent.get("id"):
            return str(parent["id"]) if parent.find(HEADINGS) is element else ""
    return ""


def questions(page: Page) -> list[str]:
    """Headings of the page that ask something: what an FAQ is made of. Not what a form or a quiz asks its visitor, not
    the titles of articles that are read elsewhere."""
    return list(dict.fromkeys(text for text, element in _asking(page) if not _heads_an_article(element)))


def titles(page: Page) -> frozenset[str]:
    """Headings that ask something and are the titles of articles that are read elsewhere."""
    return frozenset(text for text, element in _asking(page) if _heads_an_article(element))


def _asking(page: Page) -> Iterator[tuple[str, Tag]]:
    asking = _with_question_marks(page)
    for element in page.soup.find_all([*HEADINGS[1:], "summary", "dt", "button", "strong", "a", "span", "div", "p"]):
        if element.number not in asking:
            continue
        if (element.name in ("div", "span", "p", "a") and not _is_question_box(element)) or not is_small(element):
            continue
        text = squeeze(element.get_text(" "))
        if 8 < len(text) < 200 and asks(text) and not asks_the_visitor(element):
            yield text, element


def _heads_an_article(question: Tag) -> bool:
    """Is it the title of something that is read elsewhere: a link, or the head of a card of a blog with one?"""
    inside = question.find_all("a", href=True, limit=3)
    if any(map(_leads_elsewhere, (question, *inside, *islice(question.parents, 3)))):
        return True
    box = next((parent for parent in islice(question.parents, 3) if _is_card(parent)), None)
    if box is None or not is_small(box):
        return False
    return any(_leads_elsewhere(link) and _stands_apart(link) for link in box.find_all("a", href=True, limit=3))


def _stands_apart(link: Tag) -> bool:
    """Is it more than a word of an answer?"""
    parent = link.parent
    return not (isinstance(parent, Tag) and parent.name in ("p", "li", "span")) or not parent.get_text(" ").replace(
        link.get_text(" "), "", 1
    ).strip(" .→»>")


def _leads_elsewhere(element: Tag) -> bool:
    return element.name == "a" and ELSEWHERE.match(str(element.get("href") or "")) is not None


def _is_card(element: Tag) -> bool:
    return (element.name == "article" or bool(CARD.search(names_of(element)))) and not _is_question_box(element)


def _with_question_marks(page: Page) -> set[int]:
    """The numbers of all elements in whose text a question mark stands: few, so that no other has to be read."""
    found: set[int] = set()
    for text in page.soup.texts:
        if "?" in text:
            for above in text.parents:
                if not isinstance(above, Element) or above.number in found:
                    break
                found.add(above.number)
    return found


def asks(text: str) -> bool:
    """Does the text end in a question mark, with or without the sign of an accordion behind it?"""
    return text.rstrip(" +-–×▼⌄").endswith("?")


def asks_the_visitor(question: Tag) -> bool:
    """Is the question followed by choices (fields, buttons) rather than by an answer? A quiz, a booking."""
    prose = buttons = 0
    for _, element in zip(range(LOOKED_AT), question.next_elements, strict=False):
        if isinstance(element, Tag):
            if stands_in(element, question):
                continue
            if element.name in HEADINGS or element.name == "summary" or _asks_next(element) or _opens_next(element):
                break
            if _is_choice(element):
                return prose < A_HINT or _share_a_box(question, element)
            buttons += _is_button(element)
        elif type(element) is NavigableString and not any(
            stands_in(parent, question) or _is_button(parent) for parent in islice(element.parents, 4)
        ):
            prose += len(squeeze(str(element)))
        if prose >= AN_ANSWER:
            return False
    return buttons >= CHOICES and prose < AN_ANSWER


def _share_a_box(question: Tag, choice: Tag) -> bool:
    """Do both stand in a box that holds no other question, with a hint between them?"""
    box = question.parent
    beside = [*question.find_next_siblings(limit=BESIDE), *question.find_previous_siblings(limit=BESIDE)]
    heads = any(one.name in HEADINGS or _asks_next(one) for one in beside)
    return not heads and any(parent is box for parent in islice(choice.parents, 6))


def _asks_next(element: Tag) -> bool:
    """Is it the next question, of a row of them?"""
    if element.name not in ("div", "p", "span", "button", "dt", "strong", "label") or not is_small(element):
        return False
    return asks(squeeze(element.get_text(" ")))


def _opens_next(element: Tag) -> bool:
    """Is it the hidden checkbox of an accordion, whose label is the next question?"""
    label = element.find_next_sibling() if element.name == "input" and element.get("id") else None
    return isinstance(label, Tag) and label.name == "label" and label.get("for") == element["id"] and _asks_next(label)


def _is_choice(element: Tag) -> bool:
    if element.name == "input":
        return str(element.get("type") or "text").lower() not in ("hidden", "search", "submit", "button", "image")
    return element.name in ("select", "textarea")


def _is_button(element: Tag) -> bool:
    return (
        element.name in ("button", "label", "option")
        or element.has_attr("onclick")
        or element.get("role") in ("button", "radio", "option", "checkbox")
    )


def _is_question_box(element: Tag) -> bool:
    return _named_as_question(names_of(element))


@lru_cache(maxsize=20_000)  # a site's pages share most of their names
def _named_as_question(names: str) -> bool:
    return bool(re.search(r"faq|accordion|question|toggle|akkordeon|collaps", names))
