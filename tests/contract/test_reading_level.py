"""Can a tired person read it? LIX (Björnsson 1968): words in a sentence, and of a hundred words those longer than six
letters. Below 30 is very easy, as books for children are; below 40 is easy, as stories are; from 50 on it is official.
It was made for Swedish and serves for Danish, German and English too."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogues import ROOT, spoken, translated

VERY_EASY, EASY = 30, 40
LONGEST_SENTENCE = 25  # words
HARDEST_MESSAGE = 60  # of one that is long enough to tell
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SENTENCE_END = re.compile(r"[.!?:](?=\s|$)")
LANGUAGES = ("en", "de", "da")


def lix(text: str) -> float:
    words = WORD.findall(text)
    sentences = max(1, len(SENTENCE_END.findall(text)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def messages(language: str) -> list[str]:
    """Every whole sentence that pages say, with a short word for each value."""
    found = [text for text in _of_catalogue(language) if SENTENCE_END.search(text.strip()[-1:])]
    return [re.sub(r"%\(\w+\)s", "x", text) for text in found]


def _of_catalogue(language: str) -> Iterator[str]:
    for message in spoken() if language == "en" else translated(language):
        text = message.id if language == "en" else message.string
        yield from [text] if isinstance(text, str) else (text or ())


def prose(page: Path) -> str:
    """A page's words as sentences: a heading, a point of a list and a cell end like one."""
    source = re.sub(r"\{[%#].*?[%#]\}|\{\{.*?\}\}", " x ", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    source = re.sub(r"\.?\s*</(p|li|h\d|dt|dd|td|th|caption)>", ". ", source)
    return html.unescape(re.sub(r"<[^>]+>", " ", source))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_pages_say_is_very_easy_to_read(language: str) -> None:
    said = messages(language)
    assert len(said) > 400
    level = lix(" ".join(said))
    assert level < VERY_EASY, f"{language}: LIX {level:.1f}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_long_and_no_message_hard(language: str) -> None:
    for message in messages(language):
        sentences = [len(WORD.findall(sentence)) for sentence in SENTENCE_END.split(message)]
        assert max(sentences) <= LONGEST_SENTENCE, message
        if sum(sentences) >= 12:
            assert lix(message) <= HARDEST_MESSAGE, message


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["accessibility", "api", "bot", "embedding", "imprint", "notices", "privacy", "terms"])
def test_pages_about_the_service_are_easy_to_read(language: str, page: str) -> None:
    level = lix(prose(ROOT / "templates" / "pages" / language / f"{page}.html"))
    assert level < EASY, f"{language}/{page}: LIX {level:.1f}"


def test_the_measure_itself() -> None:
    assert lix("The cat sat. The dog ran.") == 3
    assert lix("Notwithstanding aforementioned considerations.") == 103
