"""The spelling check's own functions: what is quiet, what is suggested, where its words come from."""

from pathlib import Path

import pytest

from wizard.checks import spelling
from wizard.checks.check import Draft, Piece
from wizard.checks.spelling import SPELLING, lists, suggestions, unknown_words, with_suggestions
from wizard.checks.spelling.unknown import MOST, slips
from wizard.checks.spelling.vocabulary import vocabulary
from wizard.domain.findings import Finding, Severity


def unknown(text: str, language: str, *quiet: str) -> list[str]:
    return [text[start:end] for start, end in unknown_words(text, language, frozenset(quiet))]


def found(text: str, language: str) -> tuple[Finding, ...]:
    draft = Draft((Piece("details.happened", text, language),))
    return tuple(one for check in SPELLING for one in check.run(draft))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Write to jon.smiht@exmaple.org or www.exmaple.org/retruns, see https://exmpl.org/abcc?x=1."),
        ("en", "The model WH-10XQZ, the code QWRTZ and the file recipt_2.pdf came from my iPohne and eBuy."),
        ("en", 'You wrote "we defenitely pormise" and “garanteed delivry”.'),
        ("en", "I wrote to Mrs Ollenshaww and to Wojciech; Wojciech's brother rang approx. 3 times."),
        ("en", "They've said it's the children's; we'd rather you'd told us, and I shan't pay."),
        ("en", "The colour, the color, an organisation, an organization, travelled and traveled."),
        ("de", "Rücksende- und Versandkosten, E-Mail-Adresse, Paket-Tracking, Abo-Ende."),
        ("de", "Die Waschmaschinentrommel, ein Glasfaseranschlussvertrag und die Sendungsverfolgungsnummer."),
        ("de", "Ich habe groessere Maengel geprueft; die Strasse heisst Gruener Weg. Dass muß man sehen."),
        ("de", "Frau Wischnewskaja und Herr Obradovic haben die gelieferte, zurückgeschickte Ware gesehen."),
        ("da", "Vaskemaskinens låge, sommerhusudlejningsbureauet og træningscenterets medlemskort."),
        ("da", "Jeg bor i Aabenraa, betalte kr. 300 bl.a. for fragt, og fik en sms og en e-mail fra PostGrønne."),
    ],
)
def test_quiet(language: str, text: str) -> None:
    assert [word for word in unknown(text, language) if word != "muß"] == []


def test_words_of_their_site_of_names_and_products_are_quiet() -> None:
    assert unknown("My brompledon squeaks, brompledon's brompledon-lid too.", "en") != []
    assert unknown("My brompledon squeaks, brompledon's brompledon-lid too.", "en", "brompledon") == []
    assert list(slips("I recieve it.", "en", frozenset({"recieve"}))) == []


def test_other_languages_are_left_alone() -> None:
    assert unknown("Jag har beställt en tvättmaskin som inte fungerar.", "sv") == []
    assert suggestions("tvättmaskn", "sv") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "The washing machine has been leaking since the day it was delivered."),
        ("en", "Die Waschmaschine tropft seit dem Tag, an dem sie geliefert wurde."),
        ("de", "Vaskemaskinen har dryppet siden den dag, den blev leveret."),
        (
            "en",
            "Pralka przecieka od dnia dostawy i nikt nie odpowiada na moje wiadomości ani telefony, a termin minął.",
        ),
    ],
)
def test_a_text_in_another_language_than_it_was_said_to_be_is_not_torn_apart(language: str, text: str) -> None:
    assert unknown(text, language) == []


def test_a_compound_does_not_hide_a_misspelled_part() -> None:
    assert unknown("Der Reperaturdienst und der Reparaturdienst.", "de") == ["Reperaturdienst"]
    assert unknown("Lampen virkerede, og reden ligger der.", "da") == ["virkerede"]


def test_a_german_noun_without_its_capital_is_found() -> None:
    assert unknown("Meine bestellung ist nicht da.", "de") == ["bestellung"]
    assert suggestions("bestellung", "de")[0] == "Bestellung"


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("pakage", "en", "package"),
        ("Tehcnician", "en", "Technician"),
        ("foto", "en", "photo"),
        ("did'nt", "en", "didn't"),
        ("bezalt", "de", "bezahlt"),
        ("Retourenschien", "de", "Retourenschein"),
        ("zurükgeschikt", "de", "zurückgeschickt"),
        ("heist", "de", "heißt"),
        ("kvalitetten", "da", "kvaliteten"),
        ("jemmeside", "da", "hjemmeside"),
        ("pænge", "da", "penge"),
    ],
)
def test_suggestions_begin_with_what_was_meant(typed: str, language: str, meant: str) -> None:
    assert suggestions(typed, language)[0] == meant
    assert len(suggestions(typed, language, most=2)) <= 2


def test_nothing_rude_is_suggested() -> None:
    assert not {"shit", "cunt"} & set(suggestions("shiit", "en") + suggestions("cunnt", "en"))


def test_suggestions_are_made_only_where_they_are_asked_for_and_for_so_many_words() -> None:
    findings = found("The parcell was brokn and the techician unfreindly.", "en")
    assert [one.rewrites for one in findings] == [()] * len(findings)
    assert {one.severity for one in findings} == {Severity.HINT}
    helped = with_suggestions(findings, {"details.happened": "en"}, most=2)
    assert [one.rewrites[:1] for one in helped] == [("parcel",), ("broken",), (), ()]
    assert with_suggestions(findings, {}) == findings


def test_a_well_known_slip_brings_its_word_along() -> None:
    (finding,) = found("Vieleicht kommt es an.", "de")
    assert (finding.found, finding.rewrites, finding.severity) == ("Vieleicht", ("Vielleicht",), Severity.ADVICE)


def test_a_text_of_nothing_but_mistakes_ends() -> None:
    words = " ".join(f"the parcel {'abcdefgh'[n % 8]}xq{'abcdefgh'[n // 8 % 8]}w came and was fine" for n in range(500))
    assert len({words[start:end] for start, end in unknown_words(words, "en")}) <= MOST


def test_prepared_lists_are_used_and_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "LANGUAGES", ("en",))
    monkeypatch.setattr(lists, "_folders", [])
    from_package = lists.words_of("en")
    assert not lists.look_in(tmp_path)
    (made,) = lists.prepare(tmp_path / "new")
    assert [path.name for path in (tmp_path / "new").iterdir()] == [made.name]
    assert lists.look_in(tmp_path / "new")
    assert lists.words_of("en") is not from_package
    for word in ("parcel", "Tuesday", "parcell"):
        assert (word in lists.words_of("en")) == (word in from_package)
    lists.words_of.cache_clear()


def test_a_broken_list_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(lists, "LANGUAGES", ("en",))
    monkeypatch.setattr(lists, "_folders", [])
    (made,) = lists.prepare(tmp_path)
    made.write_bytes(b"no trie")
    assert lists.look_in(tmp_path)
    assert "parcel" in lists.words_of("en")
    assert "warmup" in caplog.text
    lists.words_of.cache_clear()


def test_all_lists_can_be_read_before_anybody_asks() -> None:
    vocabulary.cache_clear()
    spelling.warm_up()
    assert lists.words_of.cache_info().currsize == len(lists.LANGUAGES)


def misplaced(text: str, language: str) -> list[tuple[str, str]]:
    return [(one.found, one.rewrites[0]) for one in found(text, language) if one.id == "spelling.misplaced"]


@pytest.mark.parametrize(
    ("language", "text", "word", "meant"),
    [
        ("en", "We hope too exchange them.", "too", "to"),
        ("en", "The shop did not answered.", "answered", "answer"),
        ("de", "Das war doch wider so.", "wider", "wieder"),
        ("de", "Meine Tochter und ich warte noch.", "warte", "warten"),
        ("de", "Bitte erstatten sie mir den Preis.", "sie", "Sie"),
        ("de", "Alle drei Lampen flackern, und die anderen Lampen fehlt.", "fehlt", "fehlen"),
        ("de", "Ich habe das Gerät zurück gebracht.", "zurück gebracht", "zurückgebracht"),
        ("de", "Man hat mich nicht an gehört.", "an gehört", "angehört"),
        ("de", "Am abend war niemand da.", "abend", "Abend"),
        ("de", "Es brach beim einschalten entzwei.", "einschalten", "Einschalten"),
        ("de", "Wir haben Leider nichts gehört.", "Leider", "leider"),
        ("de", "Das war ein Kompromiß.", "Kompromiß", "Kompromiss"),
        ("da", "Beløbet er ikke ind betalt.", "ind betalt", "indbetalt"),
        ("da", "Jeg venter på at få pengene tilbage betalt.", "tilbage betalt", "tilbagebetalt"),
        ("da", "Det stod i jeres web shop.", "web shop", "webshop"),
        ("da", "Jeg betale ikke mere.", "betale", "betaler"),
        ("da", "Jeg synes, at man skrive for lidt.", "skrive", "skriver"),
        ("da", "Vil I godt sender den igen?", "sender", "sende"),
        ("da", "Vi har ikke opleve det før.", "opleve", "oplevet"),
        ("da", "De sagde, at ordren blev slettede.", "slettede", "slettet"),
        ("da", "Jeg undret mig over det.", "undret", "undrede"),
        ("da", "Vi lægger syge, og varen lægger ude.", "lægger", "ligger"),
    ],
)
def test_a_word_in_the_wrong_place_is_found_with_the_right_one(language: str, text: str, word: str, meant: str) -> None:
    assert misplaced(text, language) == [(word, meant)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das spiegelt sich im Preis wider. Die letzten zwei Wochen war ich krank."),
        ("de", "Ich sprach mit den Kindern und habe ihnen etwas versprochen."),
        ("de", "Der Zug ist von heute an gestrichen. Mit der Fußmatte und dem Spaß ist Schluss."),
        ("de", "Die reifen Äpfel und eine alternative Lösung kamen beim neuen Händler an, wir danken Dir."),
        ("da", "Vi fik en flaske vand, et par sko og en kop kaffe, og siden tog vi bilen op ad bakken."),
        ("da", "Jeg mener, at kunder og klager fortjener et svar. Kan jeg eller min mand få det?"),
        ("da", "De ville betale, og det kan man leve med. Lad mig og dem køre hjem."),
        ("da", "Børnene blev skuffede. Jeg har skuffede børn hjemme, og jeg ventede."),
    ],
)
def test_a_word_that_may_stand_there_is_left_alone(language: str, text: str) -> None:
    assert misplaced(text, language) == []
