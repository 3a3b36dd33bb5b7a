"""Every trouble and every meaning has its words in each language of company sites: whoever comes later brings them."""

import pytest

from wizard.domain.letter import Trouble
from wizard.domain.troubles import TROUBLES
from wizard.i18n import CODES, catalogue
from wizard.research.kinds import SITE_LANGUAGES
from wizard.research.rank.lexicon import GAP, meanings, near, phrases
from wizard.research.rank.troubles import sureness, troubles_in
from wizard.research.rank.words import table, tokens
from wizard.steps.options import TROUBLES as OFFERED

SIGNS = table("troubles.toml")
LEXICON = table("lexicon.toml")

# What somebody says who has that trouble, and what sounds like it and is another.
SAID = [
    (Trouble.BROKEN, "en", "it doesn't work any more"),
    (Trouble.BROKEN, "de", "die Maschine ist kaputtgegangen"),
    (Trouble.BROKEN, "da", "stolen er gået i stykker"),
    (Trouble.NOT_ARRIVED, "en", "I haven't received my order"),
    (Trouble.NOT_ARRIVED, "de", "meine Bestellung wurde nie geliefert"),
    (Trouble.NOT_ARRIVED, "fr", "je n'ai pas reçu mon colis"),
    (Trouble.NOT_ARRIVED, "pl", "paczka nie dotarła"),
    (Trouble.LATE, "sv", "leveransen är försenad"),
    (Trouble.WRONG_ITEM, "nl", "verkeerd artikel ontvangen"),
    (Trouble.PART_MISSING, "es", "falta una pieza"),
    (Trouble.REFUND, "it", "quando ricevo il rimborso"),
    (Trouble.SEND_BACK, "pt", "como devolver um artigo"),
    (Trouble.EXCHANGE, "nb", "bytte til en annen størrelse"),
    (Trouble.GUARANTEE, "de", "Garantiefall"),
    (Trouble.CANCEL_ORDER, "en", "cancel my order"),
    (Trouble.CANCEL_CONTRACT, "en", "cancel my gym membership"),
    (Trouble.CANCEL_CONTRACT, "da", "opsigelse af abonnement"),
    (Trouble.BILL, "en", "overcharged on my bill"),
    (Trouble.PAYMENT, "da", "min betaling gik ikke igennem"),
    (Trouble.VOUCHER, "de", "Gutscheincode"),
    (Trouble.ACCOUNT, "fr", "mot de passe oublié"),
    (Trouble.PRIVACY, "de", "löschen Sie meine Daten"),
    (Trouble.SERVICE, "en", "nobody answers my e-mails"),
]
UNSAID = [
    (Trouble.CANCEL_CONTRACT, "en", "cancel my order"),
    (Trouble.CANCEL_ORDER, "en", "cancel my subscription"),
    (Trouble.CANCEL_ORDER, "da", "annuller mit abonnement"),
    (Trouble.NOT_ARRIVED, "en", "I have not received my refund"),
    (Trouble.NOT_ARRIVED, "de", "ich habe mein Geld nicht erhalten"),
    (Trouble.BROKEN, "en", "my discount code does not work"),
    (Trouble.LATE, "en", "late payment fee"),
]


def heard(trouble: Trouble, language: str, text: str) -> float:
    return sureness(trouble, tokens(text, language), language)


@pytest.mark.parametrize("trouble", Trouble)
def test_a_trouble_has_words_in_every_language(trouble: Trouble) -> None:
    words = SIGNS[trouble]["for"]
    assert isinstance(words, dict)
    assert [code for code in SITE_LANGUAGES if not words.get(code)] == []


def test_no_words_are_for_a_trouble_or_a_language_that_nobody_knows() -> None:
    assert set(SIGNS) == set(Trouble)
    for row in SIGNS.values():
        for words in row.values():
            assert isinstance(words, dict)
            assert set(words) <= set(SITE_LANGUAGES)


@pytest.mark.parametrize("meaning", LEXICON)
def test_a_meaning_has_words_in_every_language(meaning: str) -> None:
    assert [code for code in SITE_LANGUAGES if not LEXICON[meaning].get(code)] == []


@pytest.mark.parametrize("meaning", LEXICON)
def test_each_word_of_a_meaning_is_found_where_somebody_writes_it(meaning: str) -> None:
    """No entry is dead: written out, with letters for "*" and others between the two ends of a gap."""
    for language in SITE_LANGUAGES:
        for pattern in str(LEXICON[meaning][language]).split():
            assert meaning in understood(pattern.replace(GAP, " zq ").replace("_", " "), language), pattern


def understood(pattern: str, language: str) -> frozenset[str]:
    words = tokens(pattern.replace("*", "zqx"), language)
    alone = meanings(words[0], language) if len(words) == 1 else frozenset[str]()
    return alone.union(*(phrase.meanings for phrase in phrases(words, language)))


def test_a_meaning_is_near_to_others_that_there_are() -> None:
    assert {other for others in near().values() for other in others} <= set(LEXICON)


@pytest.mark.parametrize(("trouble", "language", "text"), SAID)
def test_what_is_said_is_heard(trouble: Trouble, language: str, text: str) -> None:
    assert heard(trouble, language, text) > 0
    assert trouble in troubles_in(tokens(text, language), language)


@pytest.mark.parametrize(("trouble", "language", "text"), UNSAID)
def test_what_speaks_against_it_is_heard_too(trouble: Trouble, language: str, text: str) -> None:
    assert heard(trouble, language, text) == 0


@pytest.mark.parametrize("trouble", Trouble)
def test_a_trouble_has_its_sentences_in_every_language_of_the_pages(trouble: Trouble) -> None:
    text = TROUBLES[trouble]
    for code in CODES:
        if code != "en":
            assert catalogue(code).gettext(text.about) != text.about
    assert trouble in dict(OFFERED)


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ({"en": "parcel", "de": "Paket", "da": "pakken", "fr": "colis", "pl": "paczka"}, "parcel"),
        ({"en": "invoice", "de": "Stromrechnung", "da": "elregning", "it": "bolletta", "es": "facturas"}, "bill"),
        ({"en": "password", "de": "Passwort", "da": "adgangskode", "sv": "lösenord", "pt": "senha"}, "password"),
        ({"en": "luggage", "de": "Reisegepäck", "da": "kuffert", "nl": "koffer", "es": "equipaje"}, "luggage"),
    ],
)
def test_words_of_many_languages_mean_one_thing(words: dict[str, str], meaning: str) -> None:
    for language, word in words.items():
        assert meaning in meanings(word.lower(), language), language


def test_a_beginning_of_a_word_is_no_part_of_it() -> None:
    """ "teuer" (expensive) is no part of "Steuer" (tax)."""
    assert "high" not in meanings("steuererklärung", "de")
