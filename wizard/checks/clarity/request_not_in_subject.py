"""A subject of the customer's own that says neither what is wrong nor what they want (W2, C3)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Draft, Piece, Span, draft_check
from wizard.checks.prose import words
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Kind, Letter

_SUBJECT = "matter.subject_line"
# Beginnings of words that name a problem or a wish.
_SAYS = re.compile(
    r"(?<!\w)(?:re)?(?:where|wo|hvor|refund|replac|repair|cancel|withdr|deliver|arriv|late|delay|faul|broke|damag|defect|leak|crack|wrong|miss"
    r"|bill|invoice|charge|overcharg|overpa|return|exchang|discount|compensat|apolog|warrant|guarant|stopp|stolen|lost|dirty|rude"
    r"|closed?|not|never|doesn|isn|won|can|please|money|stop|correct|explain|delet|data|treat|staff|service"
    r"|erstatt|ersatz|ersetz|reparat|reparier|kündig|widerruf|rücktritt|rückgabe|rücksend|storn|liefer|verspät|spät|mangel"
    r"|mängel|defekt|kaputt|undicht|beschädig|falsch|fehl|rechnung|abbuch|mahnung|gutschr|gutschein|umtausch|tausch|rabatt|minder"
    r"|entschädig|entschuldig|garantie|gewähr|nicht|kein|nie|bitte|geld|verlor|lösch|daten|auskunft|behandl|personal|verschwund"
    r"|refusion|refunder|penge|reparer|reparation|ombyt|bytte|opsig|opsagt|fortryd|lever|forsink|mangl|fejl|ødelag|utæt|defekt"
    r"|virker|forkert|regning|opkræv|faktura|rykker|rabat|afslag|erstat|undskyld|garanti|reklam|ikke|ingen|aldrig|venligst|slet"
    r"|væk|stjål|gået|itu|revne|snavs|betjen|behandl|service|kompens)",
    re.IGNORECASE,
)
_LONG_WORD = 5  # letters; shorter ones are in every sentence


def _look(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    letter = draft.letter
    for piece in draft.pieces:
        if letter and piece.where == _SUBJECT and not _SAYS.search(piece.text) and not _told(piece.text, letter):
            yield piece, (0, len(piece.text))


def _told(subject: str, letter: Letter) -> bool:
    """Does it take up what they say is wrong, or their wish, in their own words?"""
    said = f"{letter.matter.trouble} {letter.request.wish_words}".lower()
    return any(word.lower() in said for word in words(subject) if len(word) >= _LONG_WORD)


CHECK = draft_check(
    "clarity.request_not_in_subject",
    _look,
    severity=Severity.HINT,
    message=N_("The subject says neither what is wrong nor what you want."),
    why=N_("It is all they see in a full inbox, and it decides to whom your letter goes."),
    suggestion=N_("Say both in a few words, or leave it empty and we propose one."),
    kinds=frozenset({Kind.COMPLAINT, Kind.CANCELLATION}),
)
