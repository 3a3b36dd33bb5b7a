"""Words in all capitals: they read as shouting (W4)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.checks.form.vocabulary import Vocabulary, vocabulary
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_LETTERS = r"[^\W\d_a-zß-öø-ÿ]"
_RUN = re.compile(
    rf"(?<![\w'’-]){_LETTERS}{{1,30}}(?:['’]{_LETTERS}{{1,3}})?"
    rf"(?:[ ,]{{1,2}}{_LETTERS}{{1,30}}(?:['’]{_LETTERS}{{1,3}})?){{0,60}}(?![\w'’-])"
)
_WORD = re.compile(r"[\w'’]+")
_LONG = 5  # letters; up to four are an acronym
_MOST_REWRITTEN = 12  # places in one text; to look up each word of 100,000 characters takes seconds
_WHOLE = 2  # words that make up a sentence of their own are shouted, two of a longer one may be a brand (MEDIA MARKT)
# A display or a label has its words in capitals; who tells what it says does not shout.
_TELLS = re.compile(
    r"\b(?:says?|said|shows?|reads?|display(?:ed|s)?|screen|button|marked|labelled|called|titled|steht|stand|zeigt|meldet|heißt"
    r"|anzeige|display|taste|aufschrift|står|stod|viser|skriver|skærmen|knappen|hedder)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_BEFORE = 40
_BEGINS = re.compile(r"(?:^|[.!?:]\s{1,3}|\n\s{0,3})$")


def _find(piece: Piece) -> Iterator[Hit]:
    known = vocabulary(piece.language)
    text, found = piece.reading.unquoted.text, 0
    for match in _RUN.finditer(text):
        words = _WORD.findall(match[0])
        before = max(0, match.start() - _BEFORE)
        if _are_shouted(words, known, alone=_stands_alone(match)) and not _TELLS.search(text, before, match.start()):
            found += 1
            yield Hit(*match.span(), _rewrites(match, words, known) if found <= _MOST_REWRITTEN else ())


def _are_shouted(words: list[str], known: Vocabulary | None, *, alone: bool) -> bool:
    """Names and abbreviations are in capitals too, so among few words there has to be one that people shout."""
    if known and any(word.isupper() and word.lower() in known.shouted for word in words):
        return True
    loud = sum(1 for word in words if len(word) >= _LONG)
    if known and alone and len(words) >= _WHOLE and all(known.in_its_case(word) for word in words):
        return any(known.in_its_case(word) != word for word in words if len(word) > 1)
    return (len(words) >= 3 and loud >= 2) or (len(words) >= 4 and loud >= 1)


def _stands_alone(match: re.Match[str]) -> bool:
    """Is it a sentence of its own?"""
    after = match.string[match.end() : match.end() + 1]
    return _begins_sentence(match) and (not after or after in ".!?\n")


def _begins_sentence(match: re.Match[str]) -> bool:
    return _BEGINS.search(match.string[max(0, match.start() - 4) : match.start()]) is not None


def _rewrites(match: re.Match[str], words: list[str], known: Vocabulary | None) -> tuple[str, ...]:
    """The plain form, where the case of each word is known: a name keeps its capital, and a German noun."""
    if known is None:
        return ()
    cased: list[str] = []
    for number in range(len(words)):
        word = _in_its_case(number, words, known)
        if word is None:
            return ()  # at once: an unknown word is looked up for long
        cased.append(word)
    following = iter(cased)
    plain = _WORD.sub(lambda _: next(following), match[0])
    return (plain[:1].upper() + plain[1:] if _begins_sentence(match) else plain,)


def _in_its_case(number: int, words: list[str], known: Vocabulary) -> str | None:
    word = words[number]
    if word == "I" and known.language == "da":
        return None  # "i" (in) or "I" (you)
    if word in ("SIE", "IHR", "IHRE", "IHREN", "IHREM", "IHRER", "IHNEN") and known.nouns:
        beside = words[max(0, number - 1) : number + 2]
        polite = word not in ("SIE", "IHR") or any(other.endswith("N") for other in beside)
        return word.capitalize() if polite else None
    return known.spelled(word)


CHECK = text_check(
    "form.capitals",
    _find,
    severity=Severity.ADVICE,
    message=N_("These words are in capitals."),
    why=N_("Capitals read as shouting, and they are harder to read."),
    suggestion=N_("Write them in lower case. What matters stands out when it comes first."),
    examples=Examples(
        good={
            "en": (
                "It is from MEDIA MARKT.",
                "My SAMSUNG TV with HDMI and USB is from the USA.",
                "I live in the UK and paid VAT.",
                "Model WH-1000XM4, size XXL, is faulty.",
                "I read it in the FAQ and asked the CEO.",
                "The screen says PLEASE WAIT and then NOT FOUND.",
            ),
            "de": (
                "Mein BOSCH Kühlschrank KGN36 ist defekt.",
                "Die GmbH hat ihren Sitz in der EU, IBAN und BIC fehlen.",
                "Der DHL Bote war da.",
                "Auf dem Display steht BITTE WARTEN.",
            ),
            "da": (
                "Min SIEMENS ovn er fra IKEA.",
                "Jeg betalte moms i DK og EU.",
                "GLS og DAO kom ikke.",
                "Der står IKKE FUNDET på skærmen.",
            ),
        },
        bad={
            "en": (
                "This is ⟦NOT|not⟧ acceptable.",
                "⟦WHERE IS MY MONEY|Where is my money⟧?",
                "I want it ⟦NOW|now⟧.",
                "⟦I'M STILL WAITING FOR MY DHL PARCEL|I'm still waiting for my DHL parcel⟧.",
                "⟦HELP ME|Help me⟧!",
            ),
            "de": (
                "Das geht ⟦NICHT|nicht⟧.",
                "⟦WO BLEIBT MEIN PAKET|Wo bleibt mein Paket⟧?",
                "Ich will es ⟦SOFORT|sofort⟧.",
                "⟦WARUM ANTWORTEN SIE NICHT|Warum antworten Sie nicht⟧?",
                "Das ist ein ⟦SKANDAL UND EINE FRECHHEIT|Skandal und eine Frechheit⟧.",
            ),
            "da": (
                "Det er ⟦IKKE|ikke⟧ i orden.",
                "⟦HVOR ER MINE PENGE|Hvor er mine penge⟧?",
                "Jeg vil have dem ⟦NU|nu⟧.",
                "⟦JEG HAR VENTET I TRE UGER⟧.",
            ),
        },
    ),
)
