"""How people tell a secret: a word that names it, "is" or a colon, and then the thing itself.

The other half of such sentences speaks about it ("my password is wrong"). What follows is taken for the secret if it
looks made up (digits, signs, quotation marks) or stands alone, and is none of the words that one says of a password.
"""

import re
from collections.abc import Iterator
from re import Pattern

from wizard.checks.check import Piece, Span

_IS = (
    r"(?:\s{0,2}[:=]\s{0,3}(?:is |ist |er )?"
    r"|\s{1,3}(?:to|for|with|at|on|bei|für|zu|zum|im|auf|til|hos|på)\s(?:[^\W\d]{1,20}\s){1,4}(?:is|was|ist|lautet|war|er|var)\s{1,3}"
    r"|\s{1,3}(?:is|was|ist|lautet|war|er|var)(?:\s{0,2}:\s{0,2}|\s{1,3}))"
)
_QUOTED = r"[\"'„“”»«‘‚`](?P<quoted>[^\s\"'„“”»«‘’‚`][^\n\"'„“”»«‘’‚`]{0,38})[\"'“”«»‘’`]"
_BARE = r"(?P<token>[^\s,;\"'„“”»«]{2,64})"
_ALONE = re.compile(r"\s{0,3}(?:$|[.,;!?)\n/]|(?:and|und|og|but|aber|men)\b)")
_MADE_UP = re.compile(r"(?=.{0,63}[^\W\d_])(?=.{0,63}[\d_!@#$%&*+=^~§€?])|\d{5,}")
_MEASURE = re.compile(
    r"\d+[-–]?(?:\w{1,3}|stellig\w*|cifret|digits?|characters?|zeichen|tegn|days?|tage?n?|dage?)$", re.IGNORECASE
)

# What one says of a password or a user name without telling it.
_ORDINARY = frozenset(
    "wrong right correct incorrect invalid valid unknown known expired blocked locked reset changed "
    "forgotten lost gone weak strong safe unsafe required needed missing secret public private rejected "
    "refused accepted ignored unchanged ok okay fine empty mandatory optional different new old same here "
    "there below above so too not no yes none it this that now still again useless broken leaked stolen "
    "hacked compromised taken available already disabled working failing stored saved sent displayed shown "
    "visible hidden asked impossible annoying important confidential mine yours what why how where when "
    "falsch richtig korrekt ungültig gültig unbekannt bekannt abgelaufen gesperrt blockiert zurückgesetzt "
    "geändert vergessen verloren weg schwach stark sicher unsicher nötig erforderlich notwendig geheim "
    "öffentlich abgelehnt akzeptiert leer pflicht anders neu alt gleich hier da dort so nicht nein ja keins "
    "es das dies jetzt noch wieder nutzlos kaputt gestohlen gehackt vergeben verfügbar bereits deaktiviert "
    "gespeichert sichtbar versteckt unmöglich wichtig vertraulich meins weiterhin was warum wie wo wann "
    "fehlerhaft inkorrekt unverändert angekommen verschickt bekanntgegeben okay forkert rigtig rigtigt "
    "korrekt ugyldig ugyldigt gyldig gyldigt ukendt kendt udløbet spærret låst nulstillet ændret glemt tabt "
    "væk svag svagt stærk stærkt sikker sikkert usikker usikkert nødvendig nødvendigt hemmelig hemmeligt "
    "offentlig offentligt afvist godkendt tom tomt påkrævet anderledes ny nyt gammel gammelt samme her der "
    "ikke nej ja ingen det den dette nu stadig igen ubrugelig ubrugeligt stjålet hacket optaget ledig ledigt "
    "allerede deaktiveret gemt synlig synligt skjult umulig umuligt vigtig vigtigt fortrolig fortroligt mit "
    "min hvad hvorfor hvordan hvor hvornår fejl uændret sendt forsvundet kommet".split()
)


def told(names: str) -> Pattern[str]:
    """The pattern for what one of `names` (alternatives of a regular expression) is said to be."""
    return re.compile(rf"(?<![\w-])(?:{names}){_IS}(?:{_QUOTED}|{_BARE})", re.IGNORECASE)


def told_values(pattern: Pattern[str], piece: Piece) -> Iterator[Span]:
    """Where a value is told that looks like the secret itself."""
    for match in pattern.finditer(piece.text):
        if match["quoted"]:
            yield match.span("quoted")
        elif span := _value(piece.text, match):
            yield span


def _value(text: str, match: re.Match[str]) -> Span | None:
    start, end = match.span("token")
    word = text[start:end].rstrip(".!?:)")
    end = start + len(word)
    if len(word) < 2 or word.lower() in _ORDINARY or _MEASURE.fullmatch(word):
        return None
    if _MADE_UP.search(word):
        # A closing "!" may belong to the password; it goes with it where it ends the whole text's line anyway.
        return start, end
    return (start, end) if _ALONE.match(text, end) else None
