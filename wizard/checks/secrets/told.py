"""How people tell a secret: a word that names it, "is" or a colon, and then the thing itself.

The other half of such sentences speaks about it ("my password is wrong"). What follows is taken for the secret if it
looks made up (digits, signs, quotation marks) or stands alone, and is none of the words that one says of a password.
"""

import re
from collections.abc import Iterator
from re import Pattern

from wizard.checks.check import Piece, Span
from wizard.checks.secrets.ordinary import ORDINARY, SECRET

# "for my account", "that I use", "meiner Karte": what may stand between the name and "is".
OF_WHAT = (
    r"(?:,?\s(?:to|for|with|at|on|of|i|that|which|bei|für|zu|zum|zur|im|auf|der|meine[rs]|das|ich|til|hos|på|som|jeg)"
    r"\s(?:[^\W\d]{1,20}\s){0,3}[^\W\d]{1,20})?"
)
_VERB = r"(?:is|was|are|ist|war|wäre|sind|lautet|lauten|heißt|heisst|hieß|er|var|hedder|lyder)"
_IS = (
    rf"(?:(?P<colon>\s{{0,2}}[:=]\s{{0,3}}(?:{_VERB}\s)?)"
    rf"|{OF_WHAT}(?:\s{{1,3}}{_VERB}|['’]s)(?:\s{{0,2}}:\s{{0,2}}|\s{{1,3}}))"
)
_QUOTED = r"[\"'„“”»«‘‚`](?P<quoted>[^\s\"'„“”»«‘’‚`][^\n\"'„“”»«‘’‚`]{0,38})[\"'“”«»‘’`]"
_BARE = r"(?P<token>[^\s,;\"'„“”»«]{2,64})"
_ALONE = re.compile(r"\s{0,3}(?:$|[.,;!?)\n/]|(?:and|und|og|but|aber|men)\b)")
_MADE_UP = re.compile(r"(?=.{0,63}[^\W\d_])(?=.{0,63}[\d_!@#$%&*+=^~§€?])|\d{5,}")
# Right behind the name, without "is": only what mixes letters and digits, or is an address.
_AT_ONCE = r"\s{1,2}(?:[-–]\s)?(?P<at_once>(?=[^\s,;]{0,40}[^\W\d_])(?=[^\s,;]{0,40}[\d@])[^\s,;:/()\"'„“”»«]{5,64})"
_MEASURE = re.compile(
    r"\d+[-–]?(?:\w{1,3}|stellig\w*|cifret|digits?|characters?|zeichen|tegn|days?|tage?n?|dage?)$", re.IGNORECASE
)
_PARTICIPLE = re.compile(r"[a-z]{3,}(?:ed|iert)|ge[a-zäöüß]{4,}t")  # deleted, deaktiviert, gesperrt


def told(names: str) -> Pattern[str]:
    """The pattern for what one of `names` (alternatives of a regular expression) is said to be."""
    return re.compile(rf"(?<![\w-])(?:{names})(?:{_IS}(?:{_QUOTED}|{_BARE})|{_AT_ONCE})", re.IGNORECASE)


def told_values(pattern: Pattern[str], piece: Piece) -> Iterator[Span]:
    """Where a value is told that looks like the secret itself."""
    for match in pattern.finditer(piece.text):
        if match["quoted"]:
            yield match.span("quoted")
        elif span := _value(piece.text, match):
            yield span


def _value(text: str, match: re.Match[str]) -> Span | None:
    start, end = match.span("token" if match["token"] else "at_once")
    word = text[start:end].rstrip(".!?:)")
    end = start + len(word)
    if _is_ordinary(word, after_colon=match["colon"] is not None):
        return None
    return (start, end) if _MADE_UP.search(word) or _ALONE.match(text, end) else None


def _is_ordinary(word: str, *, after_colon: bool) -> bool:
    plain = word.lower()
    if after_colon and plain in SECRET:
        return False
    return len(word) < 2 or plain in ORDINARY or any(p.fullmatch(plain) for p in (_MEASURE, _PARTICIPLE))
