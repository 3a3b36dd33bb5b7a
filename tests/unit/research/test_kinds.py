"""The kinds of page and their words: every kind in every language of company sites."""

import pytest

from wizard.research.kinds import KINDS, SITE_LANGUAGES
from wizard.research.kinds.kind import Kind, fold, matches, phrases
from wizard.research.kinds.languages import language_of
from wizard.research.wording import named


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
@pytest.mark.parametrize("language", SITE_LANGUAGES)
def test_every_name_names_its_own_kind(kind: Kind, language: str) -> None:
    for phrase in kind.words[language].names.split(","):
        text = phrase.strip().removeprefix("~").replace("*", "")
        scores = named(text.replace("@", "Acme"), language=language, brand=frozenset({"acme"}))
        assert scores.get(kind.kind) == 1.0, f"{text!r} is spoiled by a `never` of its own kind"


def test_letters_are_written_out_and_accents_dropped() -> None:
    assert fold("Über uns – Häufige Fragen, Straße") == ("ueber", "uns", "haeufige", "fragen", "strasse")
    assert fold("Købsvilkår / Förfrågan / Réclamation") == ("koebsvilkaar", "foerfraagan", "reclamation")


def test_a_phrase_is_known_in_every_spelling_of_its_letters() -> None:
    written = {phrase.words for phrase in phrases("über uns", "de", 1.0)}
    assert written == {("ueber", "uns"), ("uber", "uns")}


@pytest.mark.parametrize(
    ("pattern", "word", "fits"),
    [
        ("vilkaar", "vilkaar", True),
        ("*vilkaar", "koebsvilkaar", True),
        ("ruecksend*", "ruecksendekosten", True),
        ("ruecksend*", "senden", False),
        ("*", "anything", True),
    ],
)
def test_word_patterns(pattern: str, word: str, fits: bool) -> None:
    assert matches(pattern, word) is fits


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir sind für Sie da und freuen uns auf Ihre Anfrage mit allen Fragen zu der Ware.", "de"),
        ("Vi er her for dig, og vi svarer på alt det, som du spørger om, når du skriver til os.", "da"),
        ("Vi är här för dig och svarar på allt det som du frågar om när du skriver till oss.", "sv"),
        ("You can write to us with all of your questions and we have an answer for you by the next day.", "en"),
        ("Nous sommes à votre écoute pour toutes les questions sur la livraison et les retours de nos produits.", "fr"),
        ("Short", ""),
    ],
)
def test_tells_languages_apart(text: str, language: str) -> None:
    assert language_of(text) == language
