"""A topic of a few words finds the entries that answer it, and nothing else."""

import pytest

from tests.timing import ends_within
from wizard.domain.facts import FaqEntry, PageKind, Passage
from wizard.research.rank import lexicon, rank_faq, rank_passages, words

LANGUAGES = {"en", "de", "da", "sv", "nb", "nl", "fr", "es", "it", "pl", "pt"}


def entries(*pairs: tuple[str, str]) -> list[FaqEntry]:
    return [
        FaqEntry(question, answer, f"https://shop.example/faq#{number}")
        for number, (question, answer) in enumerate(pairs)
    ]


SHOP = {
    "en": entries(
        ("How long does delivery take?", "We ship within two days; parcels arrive within a week."),
        ("How do I return an item?", "Print the label and send the parcel back within 30 days."),
        ("Which payment methods do you accept?", "Card, bank transfer and invoice."),
        ("My kettle leaks. What can I do?", "Check the seal. If water still drips, we replace it under warranty."),
        ("Do you have a shop in London?", "No, we sell online only."),
        ("How do I change my e-mail address?", "In your account, under settings."),
        ("Can I cancel my subscription?", "Yes, at any time, to the end of the month."),
        ("Are your boxes recyclable?", "All cardboard is made of recycled paper."),
    ),
    "de": entries(
        ("Wie lange dauert die Lieferung?", "Wir versenden innerhalb von zwei Tagen."),
        ("Wie kann ich einen Artikel zurücksenden?", "Drucken Sie das Etikett aus und schicken Sie das Paket zurück."),
        ("Welche Zahlungsarten gibt es?", "Kreditkarte, Überweisung und Rechnung."),
        ("Mein Wasserkocher ist undicht, was tun?", "Prüfen Sie die Dichtung. Wir tauschen ihn auf Garantie."),
        ("Haben Sie ein Ladengeschäft?", "Nein, wir verkaufen nur online."),
        ("Wie ändere ich meine E-Mail-Adresse?", "Im Kundenkonto unter Einstellungen."),
        ("Kann ich mein Abo kündigen?", "Ja, jederzeit zum Monatsende."),
    ),
    "da": entries(
        ("Hvor lang er leveringstiden?", "Vi sender inden for to dage."),
        ("Hvordan returnerer jeg en vare?", "Print labelen og send pakken tilbage."),
        ("Hvordan kan jeg betale?", "Med kort, MobilePay og faktura."),
        ("Min elkedel er utæt, hvad gør jeg?", "Tjek pakningen. Vi bytter den på garantien."),
        ("Har I en butik?", "Nej, vi sælger kun på nettet."),
        ("Hvordan opsiger jeg mit abonnement?", "Skriv til os, så stopper det ved månedens udgang."),
    ),
}

TOPICS = [
    ("en", "my parcel has not arrived", 0),
    ("en", "late delivery", 0),
    ("en", "I want to send it back", 1),
    ("en", "returning shoes", 1),
    ("en", "pay by credit card", 2),
    ("en", "kettle is leaking", 3),
    ("en", "ketle leaks water", 3),
    ("en", "cancelling a subscription", 6),
    ("de", "Paket kommt nicht, Lieferung verspätet", 0),
    ("de", "Rücksendung", 1),
    ("de", "Ware zurückschicken", 1),
    ("de", "Rechnung bezahlen", 2),
    ("de", "Kocher undicht", 3),
    ("de", "Wasserkocher defekt Garantie", 3),
    ("de", "Abonnement kündigen", 6),
    ("da", "levering forsinket", 0),
    ("da", "returnere varer", 1),
    ("da", "betaling med kort", 2),
    ("da", "elkedlen er utæt", 3),
    ("da", "opsigelse af abonnement", 5),
]


@pytest.mark.parametrize(("language", "topic", "index"), TOPICS)
def test_the_entry_that_answers_comes_first(language: str, topic: str, index: int) -> None:
    found = rank_faq(topic, SHOP[language], language=language)
    assert found
    assert found[0] == SHOP[language][index]


@pytest.mark.parametrize(
    ("language", "topic"),
    [
        ("en", "rude bus driver"),
        ("en", "the and of with"),
        ("en", "xyzzy"),
        ("en", ""),
        ("en", "?!"),
        ("de", "unfreundlicher Busfahrer"),
        ("de", "ich habe das nicht"),
        ("da", "sur chauffør"),
        ("en", "a discourteous countess"),
        ("da", "hvad er det"),
        ("fi", "bussikuski"),
    ],
)
def test_nothing_is_returned_rather_than_something_irrelevant(language: str, topic: str) -> None:
    assert rank_faq(topic, SHOP.get(language, SHOP["en"]), language=language) == ()


def test_no_more_than_asked_for_and_nothing_of_nothing() -> None:
    same = entries(*[(f"Returns {number}", "Send it back.") for number in range(9)])
    assert len(rank_faq("returns", same, language="en")) == 3
    assert len(rank_faq("returns", same, language="en", limit=5)) == 5
    assert rank_faq("returns", [], language="en") == ()


def test_the_same_answer_is_shown_once() -> None:
    same = entries(*[("Returns", "Send it back.") for _ in range(3)])
    assert rank_faq("returns", same, language="en") == (same[0],)


def test_equals_keep_the_order_of_the_page() -> None:
    same = entries(*[("Returns", f"Send it back to hall {number}.") for number in range(3)])
    assert rank_faq("returns", same, language="en") == tuple(same)


def test_passages_are_ranked_by_heading_and_text() -> None:
    policy = [
        Passage(PageKind.TERMS, "Scope", "These terms apply to all orders.", "https://shop.example/terms#1"),
        Passage(
            PageKind.TERMS, "Retention of title", "Goods stay ours until they are paid.", "https://shop.example/terms#2"
        ),
        Passage(
            PageKind.RETURNS,
            "Withdrawal",
            "You may return what you bought within 30 days.",
            "https://shop.example/terms#3",
        ),
        Passage(PageKind.SHIPPING, "Delivery", "We deliver by post within three days.", "https://shop.example/terms#4"),
    ]
    assert rank_passages("return my order", policy, language="en")[0].heading == "Withdrawal"
    assert [passage.heading for passage in rank_passages("delivery", policy, language="en")] == ["Delivery"]
    assert rank_passages("rude staff", policy, language="en") == ()


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("de", "Wie sende ich den roten Mantel zurück?", {"return"}),
        ("da", "hvordan sender jeg den røde frakke tilbage", {"return"}),
        ("en", "I changed my mind", {"return"}),
        ("en", "how do I send it back and get my money back", {"return", "refund"}),
    ],
)
def test_words_that_mean_something_together_are_one(language: str, text: str, meant: set[str]) -> None:
    found = lexicon.phrases(words.tokens(text, language), language)
    assert set[str]().union(*(phrase.meanings for phrase in found)) == meant
    assert sum(len(phrase.places) for phrase in found) == len(frozenset[int]().union(*(one.places for one in found)))


WORDS = {"gift": "gift_wrap* e-card", "held": "how_long_am_i_held", "stuck": "can't_leave", "back": "send_.._back"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("gift wrapping", {"gift"}),
        ("gift wrap", {"gift"}),
        ("gift warp", set()),
        ("unwrapped gift", set()),
        ("an e-card", {"gift"}),
        ("an e card", {"gift"}),
        ("e-cards", set()),  # only what is written with "*" is open
        ("how long am I held", {"held"}),
        ("how long am I", set()),
        ("I cant leave, can’t leave, can't leave", {"stuck"}),
        ("send it back", {"back"}),
    ],
)
def test_several_words_are_cut_as_texts_are_and_the_last_may_be_open(text: str, meant: set[str]) -> None:
    found = lexicon.Lexicon(WORDS, "en").of_phrases(words.tokens(text, "en"))
    assert set[str]().union(*(phrase.meanings for phrase in found)) == meant


@pytest.mark.parametrize(
    "pattern", ["£", "*", "gi*ft", "gift*_wrap", "*gift_wrap", "send_.._it_back", "send*_.._back", "send_.._back*"]
)
def test_a_pattern_that_could_never_be_found_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"lexicon\.toml"):
        lexicon.Lexicon({"gift": pattern}, "en")


def test_a_verb_in_two_parts_too_far_from_each_other_is_none() -> None:
    text = "Ich sende heute einen schönen Gruß an Sie und komme morgen zurück"
    assert not any("return" in phrase.meanings for phrase in lexicon.phrases(words.tokens(text, "de"), "de"))


def test_what_is_said_in_several_words_is_not_taken_word_by_word() -> None:
    shop = entries(
        ("How long does delivery take?", "Two days."),
        ("How do I change my e-mail address?", "In your account, under settings."),
        ("How do I return an item?", "Print the label and send the parcel back within 30 days."),
    )
    assert rank_faq("changed my mind", shop, language="en")[0] == shop[2]


def test_numbers_ask_for_nothing() -> None:
    assert rank_faq("returning 2 shoes", SHOP["en"], language="en") == rank_faq(
        "returning shoes", SHOP["en"], language="en"
    )


def test_every_language_of_sites_has_a_stemmer_and_words() -> None:
    assert set(words.table("idle.toml")) == LANGUAGES
    for row in words.table("lexicon.toml").values():
        assert set(row) - {"near"} == LANGUAGES
    for language in LANGUAGES:
        assert words.stem("returns", language)


def test_a_single_entry_can_be_found() -> None:
    one = entries(("How do I return an item?", "Send it back."))
    assert rank_faq("return", one, language="en") == tuple(one)


@pytest.mark.parametrize("text", ["a" * 100_000, "return " * 14_000, "?" * 100_000, "ab" * 50_000, " " * 100_000])
def test_hostile_text_takes_no_long_time(text: str) -> None:
    with ends_within(8):
        rank_faq(text, entries(*[(text, text)] * 50), language="de")
