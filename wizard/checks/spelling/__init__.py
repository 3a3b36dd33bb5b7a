"""Spelling of each text in the language that it is written in (W13): words that no dictionary has, well-known slips.

Unknown words are hints: a dictionary never has them all. Their suggestions cost more than finding them, so they are
made for those who ask (`with_suggestions`). A well-known slip brings its word along and is advice.
Words that are fine by themselves but not where they stand: `windows`, `danish_verbs`, and the patterns that are nearly
always right in `rules/spelling/`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from wizard.checks.check import Check, Draft, Examples, Hit, Piece
from wizard.checks.prose import QUOTED
from wizard.checks.spelling import lists
from wizard.checks.spelling.danish_verbs import wrong_forms
from wizard.checks.spelling.german_capitals import wrong_capitals
from wizard.checks.spelling.lists import LANGUAGES, prepare
from wizard.checks.spelling.suggest import suggestions
from wizard.checks.spelling.torn import torn_words
from wizard.checks.spelling.unknown import slips, unknown_words
from wizard.checks.spelling.vocabulary import vocabulary
from wizard.checks.spelling.windows import misplaced
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_, Message

__all__ = ["FOLDER", "SPELLING", "look_in", "prepare", "suggestions", "unknown_words", "warm_up", "with_suggestions"]

FOLDER = "spelling"  # of prepared word lists, within DATA_DIR

_UNKNOWN, _SLIP, _MISPLACED = "spelling.unknown_word", "spelling.known_slip", "spelling.misplaced"


def look_in(folder: Path) -> None:
    """Use the word lists that were prepared in this folder, if any; call it when the process starts."""
    if lists.look_in(folder):
        vocabulary.cache_clear()  # it holds the lists that were used before


def warm_up() -> None:
    """Read everything that the check needs, so that no customer waits for it: up to a second."""
    for language in LANGUAGES:
        vocabulary(language)


def with_suggestions(findings: Iterable[Finding], languages: Mapping[str, str], most: int = 20) -> tuple[Finding, ...]:
    """The findings, the first `most` unknown words among them with up to three suggestions each as rewrites.

    `languages`: by a finding's `where`, what the text there is written in.
    """
    left = most
    told = []
    for finding in findings:
        language = languages.get(finding.where, "")
        if finding.id == _UNKNOWN and left > 0 and language:
            left -= 1
            told.append(replace(finding, rewrites=suggestions(finding.found, language)))
        else:
            told.append(finding)
    return tuple(told)


def _check(id: str, severity: Severity, said: tuple[str, str, str], examples: Examples) -> Check:  # noqa: A002
    find = {_UNKNOWN: _find_unknown, _SLIP: _find_slips, _MISPLACED: _find_misplaced}[id]

    def run(draft: Draft) -> Iterator[Finding]:
        for piece in draft.pieces:
            for hit in () if piece.generated else find(piece, draft.quiet):
                words = piece.text[hit.start : hit.end]
                what, why, to_do = (Message(sentence) for sentence in said)
                yield Finding(id, severity, piece.where, hit.start, hit.end, words, what, why, to_do, hit.rewrites)

    return Check(id, run, examples)


def _find_unknown(piece: Piece, quiet: frozenset[str]) -> Iterator[Hit]:
    for start, end in unknown_words(piece.text, piece.language, quiet):
        yield Hit(start, end)


def _find_slips(piece: Piece, quiet: frozenset[str]) -> Iterator[Hit]:
    for (start, end), meant in slips(piece.text, piece.language, quiet):
        yield Hit(start, end, meant)


def _find_misplaced(piece: Piece, quiet: frozenset[str]) -> Iterator[Hit]:
    """Of two that overlap, the one that begins first, or the longer one; nothing in quotations."""
    if piece.language not in LANGUAGES:
        return
    quoted = [match.span() for match in QUOTED.finditer(piece.text)]
    last = 0
    found = (*misplaced(piece.text, piece.language), *_by_grammar(piece))
    for start, end, meant in sorted(found, key=lambda one: (one[0], -one[1])):
        is_quoted = any(opens < end and start < closes for opens, closes in quoted)
        if start >= last and not is_quoted and piece.text[start:end].lower() not in quiet:
            last = end
            yield Hit(start, end, meant)


def _by_grammar(piece: Piece) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    yield from torn_words(piece.text, piece.language)
    if piece.language == "da":
        yield from wrong_forms(piece.text)
    elif piece.language == "de":
        yield from wrong_capitals(piece.text)


SPELLING: tuple[Check, ...] = (
    _check(
        _UNKNOWN,
        Severity.HINT,
        (
            N_("Is this word spelled right?"),
            N_("Our dictionary does not know it. A misspelled word can make a letter harder to understand."),
            N_("Look at it again. A name or a technical word can stay as it is."),
        ),
        Examples(
            good={
                "en": (
                    "I didn't receive the refurbished phone's charger on Tuesday.",
                    "Zoltan Kowalczyk from Wrexham e-mailed you about order AB-1234-x.",
                    "The colour of my neighbour's sofa doesn't match; the color chart says otherwise.",
                ),
                "de": (
                    "Die Sendungsverfolgung zeigte vorgestern noch nichts an.",
                    "Frau Kowalczyk schickte mir den Rücksendeschein für die Waschmaschinentür.",
                    "Ich bitte um eine kurze Rueckmeldung zu meiner Bestellung, die Strasse stimmt.",
                ),
                "da": (
                    "Vaskemaskinens dørhåndtag gik i stykker, og returlabelen kom aldrig.",
                    "Jeg har skrevet til jeres kundeservicemedarbejder om mit træningsabonnement.",
                    "Pakken blev sendt til Aabenraa, selvom jeg bor i Tønder.",
                ),
            },
            bad={
                "en": (
                    "The ⟦parcell⟧ came late.",
                    "Your ⟦techician⟧ never called.",
                    "I paid the ⟦depposit⟧ twice.",
                ),
                "de": (
                    "Die ⟦Lihferung⟧ kam zu spät.",
                    "Der ⟦Technicker⟧ war nicht da.",
                    "Ich habe den ⟦Betrak⟧ schon ⟦bezalt⟧.",
                ),
                "da": (
                    "Jeg har ⟦betahlt⟧ regningen.",
                    "Jeres ⟦teknikker⟧ kom for sent.",
                    "Min ⟦pakkke⟧ er ikke kommet.",
                ),
            },
        ),
    ),
    _check(
        _SLIP,
        Severity.ADVICE,
        (
            N_("This word is misspelled."),
            N_("A letter without slips is taken more seriously."),
            N_("Take the right spelling, or leave it as it is."),
        ),
        Examples(
            good={
                "en": ("I didn't receive it.", "It was definitely a separate order.", "I waited until Tuesday."),
                "de": (
                    "Das war gar nicht bestellt.",
                    "Ich lege Widerspruch ein.",
                    "Das Paket ist voraussichtlich morgen da.",
                ),
                "da": ("Den kom i går.", "Det er desværre ikke sket.", "Jeg er ikke interesseret i et abonnement."),
            },
            bad={
                "en": (
                    "I ⟦recieved|received⟧ it.",
                    "⟦Dont|Don't⟧ send it again, I like it ⟦alot|a lot⟧.",
                    "It ⟦occured|occurred⟧ twice.",
                ),
                "de": (
                    "Das war ⟦garnicht|gar nicht⟧ bestellt.",
                    "Ich lege ⟦Wiederspruch|Widerspruch⟧ ein.",
                    "⟦Vieleicht|Vielleicht⟧ kommt das ⟦Packet|Paket⟧ morgen.",
                ),
                "da": (
                    "Den kom ⟦igår|i går⟧.",
                    "⟦Desvære|Desværre⟧ virker den ikke.",
                    "Jeg vil ⟦retunere|returnere⟧ varen.",
                    "Jeg ringede til jeres ⟦kunde service|kundeservice⟧.",
                ),
            },
        ),
    ),
    _check(
        _MISPLACED,
        Severity.HINT,
        (
            N_("Is this the word you meant?"),
            N_("It is spelled right by itself, but another word, or another form of it, seems to be meant here."),
            N_("Take the other word, or leave it as it is."),
        ),
        Examples(
            good={
                "en": (
                    "I had too many of them to return, and it's never been used.",
                    "The piece of it that came has its own lid.",
                    "I did not receive it, and nobody has come here from the shop.",
                ),
                "de": (
                    "Das dauert schon länger als angekündigt; wie kann man das ändern?",
                    "Seid ihr wieder da? Das ging wider Erwarten gut, und ich danke Ihnen.",
                    "Die Kinder warten, ich habe ihnen etwas anderes gekauft.",
                    "Es war viel leichter und gestern Abend da.",
                ),
                "da": (
                    "I bagagerummet lå der noget, og siden ringede jeg til butikken i byen.",
                    "Jeg kan ikke forstå, at varer sendes retur. Kan I kontakte mig?",
                    "Den lå for længst på hylden, og der kan ligge en til. Vi brugte den sammen med nogen.",
                ),
            },
            bad={
                "en": (
                    "I would like ⟦too|to⟧ exchange it.",
                    "The jug has lost ⟦it's|its⟧ lid.",
                    "The courier did not ⟦arrived|arrive⟧.",
                ),
                "de": (
                    "Man hat uns ⟦ein fach|einfach⟧ vergessen.",
                    "Sie ist ⟦wider|wieder⟧ kaputt und viel lauter ⟦wie|als⟧ vorher.",
                    "Bitte schicken ⟦sie|Sie⟧ mir etwas ⟦neues|Neues⟧.",
                ),
                "da": (
                    "Vi gav op, ⟦for di|fordi⟧ ingen svarede.",
                    "Jeg var ⟦nød|nødt⟧ til at ringe igen.",
                    "Kan ⟦i|I⟧ sende mig en ny?",
                ),
            },
        ),
    ),
)
