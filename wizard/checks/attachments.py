"""Announced attachments (W11): filters drop a first message with some, and the reader looks for what is not there."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.checks.prose import Stretch, sentences, words
from wizard.checks.sought import AnySought, Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Purpose

_PICTURES = (
    r"(?:photos?|photographs?|pictures?|pics?|images?|videos?|screenshots?|snaps?"
    r"|(?:beweis)?fotos?|bild(?:er|ern)?|aufnahmen?|videos?"
    r"|billede(?:t|r|rne)?|fotos?|fotoet|skærmbilleder?|skærmbilledet|videoen)"
)
_PAPERS = (
    rf"(?:{_PICTURES}|receipts?|invoices?|bills?|files?|documents?|cop(?:y|ies)|scans?|proofs?|confirmations?|statements?|e-?mails?|letters?|evidence"
    r"|rechnung(?:en)?|beleg\w{0,2}|kassenbon\w{0,2}|quittung(?:en)?|kopien?|unterlagen|dokument\w{0,2}|datei(?:en)?|pdf|schreiben"
    r"|kaufvertrag|nachweis\w{0,2}"
    r"|kvittering(?:en|er)?|faktura(?:en|er)?|bon(?:en)?|kopi(?:er)?|dokument(?:et|er)?|fil(?:en|er)?|udskrift(?:en|er)?)"
)
_MESSAGE = r"(?:e-?mail|mail|letter|message|nachricht|brief|schreiben|besked|brev)"
_FEW = r"(?:[\w.]{1,15}\s){0,4}"
# A customer may write in one language and copy from another, so all are looked for in every text.
_ENGLISH = (
    r"(?:please )?(?:see|find) (?:the |my )?(?:attach(?:ed|ment)s?|enclosed)|pfa",
    r"attached (?:you(?: will|'ll)? find|is|are|please find|to this (?:e-?mail|letter))",
    # A hose is attached too: with "I", what papers are attached has to follow.
    rf"i(?: have|['’]ve| am|['’]m)? (?:attach(?:ed|ing)?|enclos(?:ed?|ing)|includ(?:ed?|ing))\s{_FEW}{_PAPERS}",
    rf"{_PAPERS} (?:of purchase )?(?:(?:is|are|(?:that |which )?i(?: have|['’]ve)?) )?(?:attached|enclosed)",
    r"enclosed (?:you(?: will|'ll)? find|is|are|please find)",
    r"(?:in|see) the (?:attachment|enclosed)s?|as an attachment|attachments?:",
    rf"(?:the|my|see|on|in) attached {_PAPERS}",
    rf"(?:please )?see (?:the |my )?{_PICTURES}(?: below| above| here)?",
    rf"(?:the )?{_PICTURES} (?:are |is )?(?:below|above)(?=\s?(?:[.,!?:;)]|$)| shows?)",
    rf"i(?: am|['’]m|['’]ll| will)? (?:send|add|forward)(?:ing)? {_FEW}{_PAPERS} (?:with|in|along with"
    rf"|to) this {_MESSAGE}",
    rf"with this {_MESSAGE} (?:i am|i['’]m|comes?|you will find)",
)
_GERMAN = (
    r"anbei|(?:im|siehe|s\.) (?:anhang|anlagen?)|in der anlage|als (?:anlage|anhang)|anlagen?:",
    r"füge (?:\w{1,15} ){0,4}bei|anliegend|beigefügt|beiliegend|beigelegt|angehängt|mitgeschickt|mitgesendet"
    r"|mitgesandt",
    rf"(?:beigefügt|beiliegend|beigelegt|angehängt)e[nmrs]? (?:\w{{1,15}} )?{_PAPERS}",
    rf"(?:siehe|s\.) (?:das |die |mein |meine )?{_PICTURES}(?: unten| oben)?",
    rf"{_PICTURES} (?:sind |ist |siehe )?(?:unten|oben|weiter unten)",
    rf"(?:schicke|sende|schick) (?:ich )?{_FEW}{_PAPERS} (?:gleich )?mit",
    rf"(?:lege|hänge|füge) {_FEW}{_PAPERS} (?:\w{{1,15}} ){{0,2}}(?:bei|an|hinzu)",
    rf"{_PAPERS} (?:liegt|liegen) (?!nicht|kein)(?:\w{{1,15}} ){{0,2}}(?:bei|an)",
    rf"unten sehen sie {_FEW}{_PICTURES}",
    rf"(?:schicke|sende) (?:ich )?(?:\w{{1,15}} ){{0,2}}mit dieser {_MESSAGE}",
    rf"mit dieser {_MESSAGE} (?:sende|schicke|erhalten|bekommen)",
)
_DANISH = (
    r"(?:se )?vedh(?:æ|ae)ft(?:et|ede|er|ning(?:en|er)?)|(?:i|se) bilag(?:et|ene)?",
    r"vedlagt|vedlægger|medsend(?:er|t)",
    rf"vedlagte {_PAPERS}",
    rf"(?:her|herunder|nedenfor|hermed) (?:ses |er |kommer |følger )?(?:et |en |nogle )?{_PICTURES}",
    rf"se {_PICTURES}(?: nedenfor| herunder| her)?",
    rf"{_PICTURES} (?:er |ses |følger )?(?:nedenfor|herunder|med her)",
    rf"(?:sender|sendt) (?:jeg )?{_FEW}{_PAPERS} (?:med )?(?:i denne|med denne|her)",
    rf"sender (?:jeg )?{_FEW}{_PAPERS} med(?=\s?(?:[.,!:;)]|$))",
    rf"{_PAPERS} følger (?:med|her)",
    r"bilag \d",
    rf"(?:sat|indsat|lagt) {_FEW}{_PAPERS} (?:ind|på|nedenfor|herunder)",
)
_SAYS_ATTACHED = AnySought(Sought(rf"(?<!\w)(?:{said})(?!\w)") for said in (*_ENGLISH, *_GERMAN, *_DANISH))
# Said of what is not there, or of what comes once they ask.
_NOT_NOW = re.compile(
    r"\b(?:should|shall|soll|sollen|skal|not?|never|without|nothing|cannot|can't|couldn't|don't|didn't|if you"
    r"|on request|could|would|will|was|were"
    r"|you"
    r"|nicht|kein\w{0,3}|ohne|nie|nichts|auf wunsch|gern\w?|wenn sie|falls|war|waren|sie haben|haben sie"
    r"|ikke|ingen|intet|uden|aldrig|gerne|hvis|var|jeres|i har|du har)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\s{1,3}(?:\w{1,15}\s){0,2}(?:nicht|not|ikke|ihrer|(?:of|to|in|on|from) your|(?:auf|in|von|bei) ihren?"
    r"|(?:til|i|fra|på) jeres|online)\b",
    re.IGNORECASE,
)
_AS_YOU_SEE = re.compile(
    r"\byou(?: can|['’]ll| will| may| could)?(?: clearly)? (?:see|find|tell|view)\b", re.IGNORECASE
)
# They know the customer, and may have asked for papers.
_ANSWERS = frozenset(Purpose) - {Purpose.FIRST, Purpose.CHASER, Purpose.FINAL_NOTICE}
_BEFORE = 28
_AROUND = 120
_MOST_WORDS = 10  # a sentence with more of them says something else too
_PICTURED, _PAPERED = (re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE) for words in (_PICTURES, _PAPERS))
_INSTEAD = {
    "en": ("I can send photos on request.", "I can send copies on request."),
    "de": ("Fotos schicke ich Ihnen auf Wunsch.", "Kopien schicke ich Ihnen auf Wunsch."),
    "da": ("Jeg sender gerne billeder, hvis I ønsker det.", "Jeg sender gerne kopier, hvis I ønsker det."),
}


def _find(piece: Piece) -> Iterator[Hit]:
    reading, end = piece.reading.unquoted, 0
    text = reading.text
    for match in _SAYS_ATTACHED.finditer(reading):
        before = _clause(text[max(0, match.start() - _BEFORE) : match.start()])
        after = _NOT_OURS.match(text, match.end())
        if match.start() >= end and not _NOT_NOW.search(before) and not after:
            hit = _whole(match, piece) or Hit(*match.span())
            end = hit.end
            yield hit


def _clause(before: str) -> str:
    """What leads up to the words; "as you can see" does not say that somebody else attached it."""
    return _AS_YOU_SEE.sub(" ", re.split(r"[.!?;:\n]", before)[-1])


def _whole(match: re.Match[str], piece: Piece) -> Hit | None:
    """The whole sentence, where it says no more than that something is attached; another can take its place."""
    sentence = _sentence_of(match)
    if sentence is None or piece.language not in _INSTEAD or len(words(sentence.text)) > _MOST_WORDS:
        return None
    if re.search(r"[,;:()?]", sentence.text):
        return None
    pictures, copies = _INSTEAD[piece.language]
    papers = _PAPERED.search(sentence.text) and not _PICTURED.search(sentence.text)
    return Hit(sentence.start, sentence.end, (copies if papers else pictures,))


def _sentence_of(match: re.Match[str]) -> Stretch | None:
    """Looked for around the words alone: a long text is not read from its beginning for each of them."""
    text, earliest = match.string, max(0, match.start() - _AROUND)
    first = max(text.rfind(mark, earliest, match.start()) for mark in (". ", "! ", "? ", "\n"))
    if first < 0 < earliest:
        return None
    start = first + 1
    for sentence in sentences(text[start : match.end() + _AROUND]):
        if sentence.start + start <= match.start() and match.end() <= sentence.end + start:
            return Stretch(sentence.start + start, sentence.end + start, sentence.text)
    return None


CHECK = text_check(
    "attachments.announced",
    _find,
    severity=Severity.ADVICE,
    message=N_("You write that something is attached."),
    why=N_(
        "Many spam filters stop a first message with attachments, so it may never arrive. This page attaches nothing."
    ),
    suggestion=N_("Write: I can send photos or copies on request."),
    examples=Examples(
        good={
            "en": (
                "I can send photos on request.",
                "I am attached to this kettle.",
                "The invoice was attached to your mail.",
                "I have not attached any photos.",
                "I attached the hose to the tap.",
                "The photo on your site shows another lid.",
                "In the pictures above the bed there was a hole.",
            ),
            "de": (
                "Fotos schicke ich Ihnen gern.",
                "Ihre Mail kam ohne Anhang.",
                "Die Rechnung war nicht beigefügt.",
                "Der Anhänger am Fahrrad ist defekt.",
                "Die Bedingungen standen im Anhang Ihrer Mail.",
                "Ich lege das Kleid nicht mehr an.",
                "Auf dem Foto in Ihrem Katalog war der Deckel blau.",
            ),
            "da": (
                "Jeg sender gerne billeder, hvis I ønsker det.",
                "Der var ikke vedhæftet nogen faktura.",
                "Jeres mail kom uden vedhæftning.",
                "Den vedhæftede fil i jeres mail kan ikke åbnes.",
                "Hæftet på cyklen er løst.",
            ),
        },
        bad={
            "en": (
                "⟦Please see attached photos.|I can send photos on request.⟧",
                "⟦I have attached the receipt.|I can send copies on request.⟧",
                "⟦Attached you will find⟧ three photos, which show the crack in the lid.",
                "⟦The receipt is enclosed.|I can send copies on request.⟧",
                "It leaks (⟦see photo below⟧).",
                "As you can see in ⟦the attached photo⟧, which I took today, it is cracked.",
                "⟦Pics attached.|I can send photos on request.⟧",
                "⟦I'm sending you photos with this mail.|I can send photos on request.⟧",
            ),
            "de": (
                "⟦Anbei die Rechnung.|Kopien schicke ich Ihnen auf Wunsch.⟧",
                "⟦Die Fotos finden Sie im Anhang.|Fotos schicke ich Ihnen auf Wunsch.⟧",
                "Ich habe zwei Bilder ⟦angehängt⟧, auf denen Sie den Riss sehen.",
                "⟦Die Rechnung liegt als Anlage bei.|Kopien schicke ich Ihnen auf Wunsch.⟧",
                "Der Deckel ist gesprungen (⟦siehe Foto⟧).",
            ),
            "da": (
                "⟦Se vedhæftede billeder.|Jeg sender gerne billeder, hvis I ønsker det.⟧",
                "⟦Kvitteringen er vedhæftet.|Jeg sender gerne kopier, hvis I ønsker det.⟧",
                "Jeg ⟦vedlægger⟧ fakturaen, så I kan se datoen.",
                "⟦Herunder ses billede af revnen.|Jeg sender gerne billeder, hvis I ønsker det.⟧",
                "Som I kan se i ⟦vedhæftede⟧ fil, er den utæt.",
            ),
        },
    ),
    purposes=frozenset(Purpose) - _ANSWERS,
)
