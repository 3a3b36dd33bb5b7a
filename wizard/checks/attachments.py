"""Announced attachments (W11): filters drop a first message with some, and the reader looks for what is not there."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_PAPERS = (
    r"(?:photos?|photographs?|pictures?|images?|videos?|receipts?|invoices?|bills?|files?|documents?|cop(?:y|ies)|scans?"
    r"|screenshots?|proofs?|e-?mails?|letters?)"
)
_SAYS_ATTACHED = re.compile(
    r"(?<!\w)(?:"
    r"(?:please )?(?:see|find) (?:the |my )?attach(?:ed|ment)s?"
    r"|attached (?:you(?: will|'ll)? find|is|are|please find|to this (?:e-?mail|letter))"
    # A hose is attached too: with "I", what papers are attached has to follow.
    rf"|i(?: have|'ve| am|'m)? (?:attach(?:ed|ing)?|enclos(?:ed?|ing))\s(?:\w{{1,15}}\s){{0,4}}{_PAPERS}"
    rf"|{_PAPERS} (?:(?:is|are) )?(?:attached|enclosed)"
    r"|enclosed (?:you(?: will|'ll)? find|is|are|please find)"
    r"|(?:in|see) the (?:attachment|enclosed)"
    r"|anbei|(?:im|siehe) (?:anhang|anlage)|in der anlage (?:finden|erhalten)"
    r"|füge (?:\w{1,15} ){0,4}bei|anliegend|beigefügt|beiliegend|angehängt"
    r"|(?:se )?vedh(?:æ|ae)ft(?:et|ede|er|ning(?:en|er)?)|(?:i|se) bilag(?:et|ene)?|vedlagt|vedlægger"
    r")(?!\w)",
    re.IGNORECASE,
)
# Said of what is not there, or of what comes once they ask.
_NOT_NOW = re.compile(
    r"\b(?:not?|never|without|nothing|cannot|can't|couldn't|don't|didn't|if you|on request|could|would|will|was|were"
    r"|you"
    r"|nicht|kein\w{0,3}|ohne|nie|nichts|auf wunsch|gern\w?|wenn sie|falls|war|waren|sie haben|haben sie"
    r"|ikke|ingen|intet|uden|aldrig|gerne|hvis|var|jeres|i har|du har)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\s{1,3}(?:\w{1,15}\s){0,2}(?:nicht|not|ikke|ihrer|(?:of|to|in) your|(?:til|i|fra) jeres)\b", re.IGNORECASE
)
_BEFORE = 28


def _find(piece: Piece) -> Iterator[Span]:
    for match in _SAYS_ATTACHED.finditer(piece.text):
        before = _clause(piece.text[max(0, match.start() - _BEFORE) : match.start()])
        after = _NOT_OURS.match(piece.text, match.end())
        if not _NOT_NOW.search(before) and not after:
            yield match.span()


def _clause(before: str) -> str:
    return re.split(r"[.!?;:\n]", before)[-1]


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
            ),
            "de": (
                "Fotos schicke ich Ihnen gern.",
                "Ihre Mail kam ohne Anhang.",
                "Die Rechnung war nicht beigefügt.",
                "Der Anhänger am Fahrrad ist defekt.",
                "Die Bedingungen standen im Anhang Ihrer Mail.",
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
                "⟦Please see attached⟧ photos.",
                "⟦I have attached the receipt⟧.",
                "⟦Attached you will find⟧ three photos.",
                "The ⟦receipt is enclosed⟧.",
            ),
            "de": (
                "⟦Anbei⟧ die Rechnung.",
                "Die Fotos finden Sie ⟦im Anhang⟧.",
                "Ich habe zwei Bilder ⟦angehängt⟧.",
            ),
            "da": (
                "⟦Se vedhæftede⟧ billeder.",
                "Kvitteringen er ⟦vedhæftet⟧.",
                "Jeg ⟦vedlægger⟧ fakturaen.",
            ),
        },
    ),
)
