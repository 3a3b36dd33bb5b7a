"""How the tone checks read: words in disguise, where they stand, and what is somebody else's word."""

import tomllib

import pytest

from wizard.checks import check_text
from wizard.checks.check import LANGUAGES, Piece
from wizard.checks.tone.lexicon import FOLDER, folded, lexicon
from wizard.checks.tone.patterns import wordings
from wizard.checks.tone.reading import read


def found(text: str, language: str) -> list[str]:
    findings = check_text(text, where="happened", language=language)
    return [f.found for f in findings if f.id in {"tone.insult", "tone.threat", "tone.swearing"}]


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "id10t"),
        ("en", "idiooot"),
        ("en", "m0rons"),
        ("en", "i d i o t s"),
        ("en", "i.d.i.o.t.s"),
        ("en", "ars*hole"),
        ("de", "A****loch"),
        ("de", "Idoten"),
        ("de", "Voll-Idiot"),
        ("de", "Arschloecher"),
        ("da", "r*vhul"),
        ("da", "roevhuller"),
        ("da", "1dioter"),
    ],
)
def test_a_word_in_disguise_is_found_where_it_stands(language: str, word: str) -> None:
    text = f"Äh, {word}!"
    (marked,) = found(text, language)
    assert marked == word


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your driver called me an idiot."),
        ("en", "I felt like a complete idiot."),
        ("en", "The book that I ordered was The Idiot."),
        ("en", "The card **** **** **** 1234 was charged."),
        ("en", "I hope nobody gets hurt on those stairs."),
        ("en", "Some idiot backed into my car on your car park."),
        ("en", "The booking system is the villain here."),
        ("en", "The man who rang was a con artist."),
        ("en", "I regret switching to you."),
        ("en", "There was blood on the pillow."),
        ("en", "My brothers will be round to pick up the table."),
        ("en", "The steak was as thick as a brick."),
        ("de", "Er hat meine Frau eine blöde Kuh genannt."),
        ("de", "Ich komme mir vor wie der letzte Depp."),
        ("de", "Diebe haben das Rad gestohlen."),
        ("da", "Filmen Idioterne ligger ikke længere i kataloget."),
        ("da", "Du får en sms om tyve minutter."),
    ],
)
def test_what_was_said_by_others_or_of_oneself_is_left_alone(language: str, text: str) -> None:
    assert found(text, language) == []


def test_scare_quotes_are_the_writers_own_and_quotations_are_not() -> None:
    assert found("You are “idiots”.", "en")
    assert not found("Somebody had painted “you are all idiots” on my door.", "en")


def test_what_is_run_together_is_read_apart_and_marked_whole() -> None:
    (sentence,) = read(Piece("happened", "You're late", "en")).sentences
    assert [word.partition("/")[0] for word in sentence.text.split()] == ["you", "are", "late"]
    assert sentence.span(0, len(sentence.text)) == (0, len("You're late"))


def test_a_list_of_capitals_holds_german_sie_and_not_sie_of_others() -> None:
    (sentence,) = read(Piece("happened", "Wenn Sie oder sie", "de")).sentences
    polite = lexicon("de").lists["polite"]
    assert [polite in word for word in sentence.text.split()] == [False, True, False, False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_known_in_spite_of_slips_stand_in_a_list(language: str) -> None:
    words = lexicon(language)
    assert words.mistyped <= words.exact.keys()
    assert not words.ordinary & words.exact.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_said_once(language: str) -> None:
    said = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    assert all(
        table.keys() <= {"list", "endings", "begins", "ends", "rude", "capital"} for table in said["lists"].values()
    )


def test_a_pattern_without_anything_sure_or_with_an_unknown_list_is_refused() -> None:
    words = lexicon("en")
    with pytest.raises(ValueError, match="is sure to stand"):
        list(wordings("* .. idiot?", words))
    with pytest.raises(ValueError, match="no list or part"):
        list(wordings("you {unheard_of} thing", words))
    with pytest.raises(ValueError, match="a bracket is open"):
        list(wordings("( you idiot", words))


def test_umlauts_are_read_as_on_a_plain_keyboard() -> None:
    assert folded("Lügner") == folded("LUEGNER")
    assert folded("røvhul") == folded("roevhul")
