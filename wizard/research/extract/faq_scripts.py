"""Questions that a page keeps in its scripts or attributes and shows by program: read as text, nothing is run.

`const faqs = [{question: "…", answer: "…"}]`, the state of a framework (`__NEXT_DATA__`, its escaped stream) and
`data-items='[{"q": …}]'` all write the pair the same way: a name, a colon, a quoted string.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice

from bs4 import Tag

from wizard.research.clean import to_text
from wizard.research.page import Page, squeeze

MOST_TEXT = 3_000_000  # characters of scripts read on one page
MOST_ELEMENTS = 20  # whose attributes are read
MOST_PAIRS = 300
LONGEST_STRING = 8_000
FEWEST = 2  # pairs: one alone may be anything
SHORTEST_ANSWER = 12  # characters, as most of the answers have: a quiz has "b"

_ASKS = r"question|frage|q|spoergsmaal|spørgsmål|sporgsmal|fraga|fråga|sporsmal|vraag|pregunta|domanda|pytanie|pergunta"
_ANSWERS = r"answer|antwort|a|svar|reponse|réponse|respuesta|risposta|antwoord|odpowiedz|odpowiedź|resposta"
_TITLES, _TEXTS = r"title|heading|header|name|label|summary", r"content|text|body|description|details|panel"
_STRING = (
    rf'"(?:[^"\\\n]|\\.){{1,{LONGEST_STRING}}}"|\'(?:[^\'\\\n]|\\.){{1,{LONGEST_STRING}}}\''
    rf"|`(?:[^`\\$]|\\.){{1,{LONGEST_STRING}}}`"
)
# What may stand between the two: at most four names with short values.
_OTHERS = (
    r"(?:[\"']?\w{1,30}[\"']?\s{0,9}:\s{0,9}"
    r"(?:\"[^\"\\\n]{0,200}\"|'[^'\\\n]{0,200}'|[\w.-]{1,30})\s{0,9},\s{0,99}){0,4}"
)


def _pair(asks: str, answers: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])[\"']?(?:{asks})(?:_?text)?[\"']?\s{{0,9}}:\s{{0,9}}(?P<question>{_STRING})\s{{0,9}},"
        rf"\s{{0,99}}{_OTHERS}"
        rf"[\"']?(?:{answers})(?:_?(?:text|html))?[\"']?\s{{0,9}}:\s{{0,9}}(?P<answer>{_STRING})",
        re.IGNORECASE,
    )


_PAIR, _TITLED = _pair(_ASKS, _ANSWERS), _pair(_TITLES, _TEXTS)
_NAMES = (*(name for name in _ASKS.split("|") if len(name) > 1), '"q"', "'q'", "q:", "q :")
_LISTS = re.compile(r"=[\"']\s{0,9}[\[{]")
_QUIZ = re.compile(
    r"[\"']?(?:options|choices|correct\w*|wrong\w*|score|points|explanation)[\"']?\s{0,9}:", re.IGNORECASE
)
_ESCAPE = re.compile(r"\\u\{?([0-9a-fA-F]{2,6})\}?|\\x([0-9a-fA-F]{2})|\\(.)", re.DOTALL)
_MEANS = {"n": "\n", "t": " ", "r": " ", "b": "", "f": " "}


def scripted(page: Page) -> Iterator[tuple[str, str]]:
    """Questions with their answers, in the order of the page's text; none where it keeps fewer than two."""
    for text in _texts(page):
        found = list(islice(_pairs(text), MOST_PAIRS))
        if len(found) >= FEWEST and sum(len(answer) >= SHORTEST_ANSWER for _, answer in found) * 2 > len(found):
            yield from found


def _texts(page: Page) -> Iterator[str]:
    read = 0
    for script in page.soup.find_all("script"):
        if "ld+json" in str(script.get("type") or ""):
            continue  # read as what it is
        text = script.get_text()
        read += len(text)
        if read > MOST_TEXT:
            return
        yield text
    holding = filter(_holds_pairs, page.soup.elements if _LISTS.search(page.html) else ())
    for element in islice(holding, MOST_ELEMENTS):
        yield from (str(value) for name, value in element.attrs.items() if _is_pairs(name, value))


def _holds_pairs(element: Tag) -> bool:
    return any(_is_pairs(name, value) for name, value in element.attrs.items())


def _is_pairs(name: str, value: object) -> bool:
    """Is the attribute a list of objects, as programs keep it on their element?"""
    return (
        isinstance(value, str)
        and len(value) > 60
        and (name.startswith(("data-", ":", "x-")) or name == "props")
        and "{" in value
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    lower = text.lower()
    named = any(name in lower for name in _NAMES)
    if not named and "faq" not in lower:
        return
    pair = _PAIR if named else _TITLED
    if '\\"' in text and not pair.search(text):
        text = re.sub(r"\\([\"\\])", r"\1", text)  # a stream of escaped state
    yield from _matches(pair, text, ends_asking=not named)


def _matches(pair: re.Pattern[str], text: str, *, ends_asking: bool) -> Iterator[tuple[str, str]]:
    found = list(islice(pair.finditer(text), MOST_PAIRS))
    asking = sum(_string(match["question"]).endswith("?") for match in found)
    if asking * 2 <= len(found) or (ends_asking and asking < len(found)):
        return
    for match in found:
        question, answer = squeeze(to_text(_string(match["question"]))), to_text(_string(match["answer"]))
        if len(question) > 8 and answer and not _QUIZ.match(text[match.end() :].lstrip(", \n\t")):
            yield question, answer


def _string(literal: str) -> str:
    """What a string literal of JavaScript or JSON means."""
    if literal.startswith('"'):
        try:
            return str(json.loads(literal, strict=False)).strip()
        except ValueError:
            pass
    return _ESCAPE.sub(_unescaped, literal[1:-1]).strip()


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else ""
    return _MEANS.get(found[3], found[3])
