"""Every sentence a person reads exists in German and in Danish, whole, and in the manner that the service speaks."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog, Message

from tests.catalogues import LANGUAGES, spoken, translated

# A sentence that is the same in English and here, and why. What is not listed was forgotten.
SAME = {
    "de": {
        **dict.fromkeys(("Gmail", "Outlook.com", "Yahoo Mail"), "the name of a service"),
        **dict.fromkeys(("Malta", "Portugal"), "the country's name in German too"),
        **dict.fromkeys(("Logo", "Text"), "a word in German too"),
    },
    "da": {
        **dict.fromkeys(("Gmail", "Outlook.com", "Yahoo Mail"), "the name of a service"),
        **dict.fromkeys(("Finland", "Luxembourg", "Malta", "Portugal"), "the country's name in Danish too"),
        "Logo": "a word in Danish too",
    },
}

# German speaks to people with Sie, Danish with du: these words belong to the other manner.
WRONG_ADDRESS = {
    "de": re.compile(
        r"\b(du|dich|dir|dein(e[mnrs]?)?|ihr (habt|seid|könnt|müsst|wollt)|euch|euer|eure[mnrs]?)\b", re.IGNORECASE
    ),
    # "de", "dem" and "deres" are they, them and theirs; with a capital inside a sentence they are the formal you.
    "da": re.compile(r"(?<=[^\s.!?:…”“\"(] )(De|Dem|Deres)\b"),
}
# English words that are none in German or Danish ("and" is a duck, "is" is ice).
ENGLISH = re.compile(
    r"\b(the|your|you|with|this|that|letter|company|please|their|they|address|enter|choose|what|which)\b", re.IGNORECASE
)
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
QUOTES = {"de": re.compile(r"[\"”]|“(?=\w)"), "da": re.compile(r"[\"„]")}


def forms(message: Message) -> tuple[tuple[str, str], ...]:
    """The English sentence with its translation, one pair for each plural form."""
    if isinstance(message.id, str):
        assert isinstance(message.string, str)
        return ((message.id, message.string),)
    assert isinstance(message.string, tuple | list)
    return tuple(zip(message.id, message.string, strict=True))


def sentences(catalog: Catalog) -> Iterator[tuple[str, str]]:
    for message in catalog:
        if message.id:
            yield from forms(message)


def ids(catalog: Catalog) -> set[str | tuple[str, ...]]:
    return {message.id if isinstance(message.id, str) else tuple(message.id) for message in catalog if message.id}


@pytest.fixture(scope="module")
def said() -> Catalog:
    return spoken()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def catalog(language: str) -> Catalog:
    return translated(language)


def test_every_sentence_is_in_the_catalogue(said: Catalog, catalog: Catalog) -> None:
    assert sorted(map(str, ids(said) - ids(catalog))) == []


def test_no_sentence_is_stale(said: Catalog, catalog: Catalog) -> None:
    assert sorted(map(str, ids(catalog) - ids(said))) == []
    assert not catalog.obsolete


def test_every_sentence_is_translated(catalog: Catalog) -> None:
    assert [english for english, here in sentences(catalog) if not here.strip()] == []


def test_no_translation_is_a_guess(catalog: Catalog) -> None:
    assert [message.id for message in catalog if message.id and message.fuzzy] == []


def test_the_same_values_stand_in_both(catalog: Catalog) -> None:
    differing = {
        english: here
        for english, here in sentences(catalog)
        if here and sorted(PLACEHOLDER.findall(english)) != sorted(PLACEHOLDER.findall(here))
    }
    assert differing == {}


def test_every_translation_can_be_filled_in(catalog: Catalog) -> None:
    """A stray % breaks a page only when somebody reads it."""
    for message in catalog:
        if not message.id or not message.python_format:
            continue
        for english, here in forms(message):
            values = dict.fromkeys(PLACEHOLDER.findall(english), "X")
            assert PLACEHOLDER.search(here % values) is None, here


def test_spaces_at_the_ends_are_kept(catalog: Catalog) -> None:
    def ends(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert [here for english, here in sentences(catalog) if ends(english) != ends(here)] == []


def test_what_asks_and_what_goes_on_keeps_its_mark(catalog: Catalog) -> None:
    """A label that gains a full stop, or a progress line that loses its dots, reads as another kind of sentence."""
    lost = [
        here
        for english, here in sentences(catalog)
        for mark in ("…", ":")
        if here and english.endswith(mark) and not here.endswith(mark)
    ]
    gained = [
        here for english, here in sentences(catalog) if here.endswith(".") and not english.endswith((".", "?", "”"))
    ]
    assert (lost, gained) == ([], [])


def test_nothing_was_left_in_english(language: str, catalog: Catalog) -> None:
    same = {english for english, here in sentences(catalog) if english == here}
    assert same == SAME[language].keys()


def test_no_english_words_remain(language: str, catalog: Catalog) -> None:
    remains = {
        here: word.group()
        for english, here in sentences(catalog)
        if english not in SAME[language] and (word := ENGLISH.search(PLACEHOLDER.sub("", here)))
    }
    assert remains == {}


def test_people_are_addressed_in_one_manner(language: str, catalog: Catalog) -> None:
    wrong = {here: word.group() for _, here in sentences(catalog) if (word := WRONG_ADDRESS[language].search(here))}
    assert wrong == {}


def test_quotation_marks_are_of_the_language(language: str, catalog: Catalog) -> None:
    assert [here for _, here in sentences(catalog) if QUOTES[language].search(here)] == []


def test_one_thing_has_one_name() -> None:
    """Who reads of a Firma here and of an Unternehmen there wonders whether they are two."""
    other = re.compile(r"\b(Firm(a|en)|persönliche[nrs]? Link|Mailprogramm|Kn(opf|öpfe)|Antrag)\b")
    named = {here: word.group() for _, here in sentences(translated("de")) if (word := other.search(here))}
    assert {here: word for here, word in named.items() if f"E-{word}" not in here} == {}


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "Hast du es gesehen?", True),
        ("de", "Deine Bestellnummer", True),
        ("de", "Wir helfen euch", True),
        ("de", "Haben Sie es gesehen? Ihr Brief dauert durch die Prüfung.", False),
        ("da", "Har De set det?", True),
        ("da", "Skriv Deres navn", True),
        ("da", "De har en formular, og deres regler står i dem.", False),
        ("da", "Tak. De svarer hurtigt.", False),
    ],
)
def test_the_word_lists_know_the_wrong_manner(code: str, text: str, found: bool) -> None:
    assert bool(WRONG_ADDRESS[code].search(text)) is found
