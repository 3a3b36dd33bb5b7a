"""One way to address them: German "Sie" or "Ihr", Danish "I" or "De"; English has but one."""

import re
from collections.abc import Iterator

from wizard.checks.check import Draft, Piece, Span, draft_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_CLOSE = {
    "de": re.compile(
        r"(?<!\w)(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eu(?:er|re[mnrs]?)"
        r"|ihr (?:habt|seid|wollt|könnt|müsst|solltet|hattet|wart|macht|werdet|sollt|schickt|bringt|liefert"
        r"|antwortet))(?!\w)",
        re.IGNORECASE,
    ),
    "da": re.compile(
        r"(?<!\w)(?:I(?! (?:går|dag|morgen|forgårs|fjor|aften|nat|år|mandags))|[Jj]er(?:es)?|[Dd]u|[Dd]ig"
        r"|[Dd]in(?:e)?|[Dd]it)(?!\w)"
    ),
}
# Polite forms have a capital within the sentence; "Sie" and "De" at its beginning may be "they".
_POLITE = {
    "de": re.compile(r"(?<=[\w,] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\w)"),
    "da": re.compile(r"(?<=[\w,] )(?:De|Dem|Deres)(?!\w)"),
}
_BEGINS = re.compile(r"(?:^|[.!?:\n]\s{0,3})$")


def _look(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    """Of the own words in a letter to the company, those that address it as the letter does not."""
    for piece in draft.pieces:
        if piece.generated or piece.language not in _CLOSE:
            continue
        text = piece.reading.unquoted.text
        close, polite = _CLOSE[piece.language], _POLITE[piece.language]
        # Our German letters say "Sie", our Danish ones "I".
        ours = bool(draft.composed and draft.composed.language == piece.language)
        if piece.language == "de":
            mixed = ours or polite.search(text) is not None
            yield from ((piece, match.span()) for match in close.finditer(text) if mixed)
        else:
            mixed = ours or any(not _begins(match) or match[0] != "I" for match in close.finditer(text))
            yield from ((piece, match.span()) for match in polite.finditer(text) if mixed)


def _begins(match: re.Match[str]) -> bool:
    """ "I" at the beginning of a Danish sentence may be "in"."""
    return _BEGINS.search(match.string[max(0, match.start() - 4) : match.start()]) is not None


CHECK = draft_check(
    "greeting.mixed_address",
    _look,
    severity=Severity.ADVICE,
    message=N_("You address them in two ways."),
    why=N_("The formal and the familiar address side by side read as a slip, or as less respect."),
    suggestion=N_("Keep to one of them, as in the rest of the letter."),
)
