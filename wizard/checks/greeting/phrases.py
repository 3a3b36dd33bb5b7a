"""How letters begin and end, by language, and how formal that is."""

import re
from dataclasses import dataclass
from enum import StrEnum
from re import Match, Pattern


class Manner(StrEnum):
    FORMAL = "formal"
    FREE = "free"  # neither stiff nor close
    CLOSE = "close"


_NAME = r"[A-ZÄÖÜÆØÅ][\w.'’&-]{0,30}"
_GREETED = {
    "en": r"there|all|everyone|everybody|team|folks|guys|sirs?|madam|or|and|the|you|customer|services?|care|support"
    r"|prof(?:essor)?|doctor|sister|father|brother|van|von|de|der|of|la|relations|sales|department|mr|mrs|ms|miss|mx|dr|again|whoever|reads|this",
    "de": r"damen|und|herren|herr|frau|alle|zusammen|ihr|da|dr|team|kundenservice|kundendienst|leute|noch(?:mal"
    r"|mals)?|vom"
    r"|prof(?:essor(?:in)?)?|von|van|de|den|dem|zu|zum|zur|das|der|die|an|liebes?|ja|allerseits|beisammen",
    "da": r"alle|sammen|med|jer|dig|derude|hr|fru|team|kundeservice|kundecenter|prof(?:essor)?|doktor|dr|von|van|de"
    r"|der|den|af|la|igen|i|til|dem|der|det|vedkommer|og"
    r"|kære",
}
_OPENS = {
    "en": {
        Manner.FORMAL: r"dear|to whom it may concern|good (?:morning|afternoon|evening|day)|greetings",
        Manner.CLOSE: r"hello|hi|hiya|hey|heya|howdy|yo",
    },
    "de": {
        Manner.FORMAL: r"sehr geehrte[rs]?|sehr verehrte[rs]?|geehrte[rs]?|verehrte[rs]?|werte[rs]?",
        Manner.FREE: r"guten (?:tag|morgen|abend)|grüß gott|grüezi|schönen guten tag|gr(?:ü|ue)(?:ß|ss)e sie",
        Manner.CLOSE: r"hallo|hallöchen|hi|hey|moin(?: moin)?|servus|liebe[rs]?(?! gr)|tach",
    },
    "da": {
        Manner.FORMAL: r"til rette vedkommende|til den,? det vedkommer|goddag|høistærede|højtærede",
        Manner.FREE: r"kære|god (?:morgen|dag|aften|eftermiddag)|godmorgen|godaften",
        Manner.CLOSE: r"hej(?:sa|med)?|halløj|hallo|davs|hey|hejhej|halløjsa",
    },
}
_GREET = r"gr(?:ü|ue)(?:ß|ss)"
_CLOSES = {
    "en": {
        Manner.FORMAL: r"yours (?:faithfully|sincerely|truly)|(?:very )?(?:sincerely|faithfully"
        r"|respectfully)(?: yours)?",
        Manner.FREE: r"(?:with )?(?:(?:my )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?) )?(?:regards|wishes)",
        Manner.CLOSE: r"cheers|lots of love|with love|see (?:you|ya)|bye(?: bye)?|xoxo|take care|all the best",
    },
    "de": {
        Manner.FORMAL: r"hochachtungsvoll|mit vorzüglicher hochachtung",
        Manner.FREE: rf"mit (?:freundliche[nm]|besten|bestem|vielen|herzlichen|schönen) {_GREET}(?:en)?"
        rf"|(?:freundliche|beste|viele|herzliche|schöne) {_GREET}e|(?:freundlichen|besten|schönen) {_GREET}|mfg|vg"
        rf"|{_GREET}e?",
        Manner.CLOSE: rf"(?:mit )?(?:ganz )?liebe[nm]? {_GREET}(?:en?)?|lg|glg|vlg|bis dann|tsch(?:ü|ue)(?:ß|ss)i?"
        rf"|ciao|euer|eure"
        r"|dein|deine",
    },
    "da": {
        Manner.FORMAL: r"ærbødigst|højagtelsesfuldt|med højagtelse|deres ærbødige",
        Manner.FREE: r"(?:med )?(?:venlig(?:ste?)?|bedste|de bedste|mange|hjertelig(?:e)?) (?:hilsen|hilsner)"
        r"|venligst|mvh"
        r"|m\.v\.h\.|vh|hilsen",
        Manner.CLOSE: r"(?:med )?kærlig(?:e)? (?:hilsen|hilsner)|kh|knus|hej hej|ha['’]? det(?: godt)?|vi ses|hilsner",
    },
}
# Thanks close a letter only where a name follows.
_THANKS = {
    "en": r"(?:many |with )?thanks?(?: you)?(?: very much| so much)?(?: in advance)?|thx|best",
    "de": r"(?:vielen |besten |herzlichen |schon mal )?danke?(?: im voraus| schon mal| für ihre (?:hilfe|mühe))?|ihre?",
    "da": r"(?:på forhånd |mange |tusind )?tak(?: på forhånd)?|jeres",
}


@dataclass(frozen=True)
class Phrase:
    start: int
    end: int
    manner: Manner


def _by_manner(phrases: dict[str, dict[Manner, str]]) -> dict[str, dict[Manner, Pattern[str]]]:
    return {
        code: {manner: re.compile(rf"(?<!\w)(?:{words})(?![\w-])", re.IGNORECASE) for manner, words in of.items()}
        for code, of in phrases.items()
    }


def _any(phrases: dict[Manner, str]) -> str:
    return f"(?i:{'|'.join(phrases.values())})"


_OPEN = {
    code: re.compile(
        rf"\s{{0,9}}(?P<greeting>{_any(of)}(?![\w-])(?:,? (?:{_NAME}|(?i:{_GREETED[code]})(?!\w))\.?){{0,7}})"
        rf"(?P<mark>[ \t]{{0,3}}(?:[,!:;.–-]{{1,3}}(?=\s|$)|(?=\n)|$))"
    )
    for code, of in _OPENS.items()
}
# Without a comma, where the sentence goes on with who writes.
_RUNS_ON = {
    "en": re.compile(
        r"\s{0,9}(?P<greeting>(?i:hello|hi|hey)(?: there)?)(?= (?i:i|my|so|we|our|just|can|could|please)\b)"
    ),
    "de": re.compile(
        r"\s{0,9}(?P<greeting>(?i:hallo|hi|hey|moin|guten tag))(?= (?i:ich|wir|mein|meine|ja|also|bitte|unser)\b)"
    ),
    "da": re.compile(r"\s{0,9}(?P<greeting>(?i:hej|hejsa|goddag))(?= (?i:jeg|vi|min|mit|mine|så|kan|vores)\b)"),
}
_LINE = r"[^\n]{0,60}"
_CLOSE = {
    code: re.compile(
        rf"(?:(?<=\n)|(?<=[.!?] )|^)[ \t]{{0,3}}(?:"
        rf"(?P<formula>{_any(of)}(?!\w))(?: (?i:aus|from"
        rf"|fra) \w+)?[,.!]?(?:(?:[ \t]+{_NAME}){{0,4}}[.]?[ \t]*(?:\n{_LINE}){{0,6}})?"
        rf"|(?i:{_THANKS[code]})(?!\w)[,.!]?[ \t]*(?:(?:(?<=[,]) "
        rf"|\n\s{{0,3}})(?:{_NAME} ?){{1,4}}[.]?[ \t]*(?:\n{_LINE}){{0,4}})"
        rf")\s*$"
    )
    for code, of in _CLOSES.items()
}
_TAIL = 420  # code points from the end in which a close begins
_MANNERS_OPEN, _MANNERS_CLOSE = _by_manner(_OPENS), _by_manner(_CLOSES)


def greeting(text: str, language: str) -> Phrase | None:
    """The greeting that a text begins with."""
    for patterns in (_OPEN, _RUNS_ON):
        match = patterns[language].match(text) if language in patterns else None
        if match:
            return Phrase(match.start("greeting"), match.end(), _manner(match["greeting"], language, _MANNERS_OPEN))
    return None


def close(text: str, language: str) -> Phrase | None:
    """The formula that a text ends with, and the name below."""
    if language not in _CLOSE:
        return None
    start = max(0, len(text) - _TAIL)
    match: Match[str] | None = _CLOSE[language].search(text, start)
    if match is None or match.end() == match.start():
        return None
    begins = match.start() + len(match[0]) - len(match[0].lstrip())
    return Phrase(begins, match.start() + len(match[0].rstrip()), _manner(match[0], language, _MANNERS_CLOSE))


def greetings_in(text: str, language: str) -> list[Match[str]]:
    """Every word of greeting in a short text."""
    return _in(text, _MANNERS_OPEN.get(language, {}))


def closes_in(text: str, language: str) -> list[Match[str]]:
    """Every formula of a close in a short text."""
    return _in(text, _MANNERS_CLOSE.get(language, {}))


def manner_of_greeting(text: str, language: str) -> Manner:
    return _manner(text, language, _MANNERS_OPEN)


def manner_of_close(text: str, language: str) -> Manner:
    return _manner(text, language, _MANNERS_CLOSE)


def _in(text: str, patterns: dict[Manner, Pattern[str]]) -> list[Match[str]]:
    found = sorted(
        (match for pattern in patterns.values() for match in pattern.finditer(text)),
        key=lambda match: (match.start(), -match.end()),
    )
    apart: list[Match[str]] = []
    for match in found:
        if not apart or match.start() >= apart[-1].end():
            apart.append(match)
    return apart


def _manner(text: str, language: str, manners: dict[str, dict[Manner, Pattern[str]]]) -> Manner:
    """Of what is said; what cannot be told is free."""
    for manner, pattern in manners.get(language, {}).items():
        if pattern.match(text.lstrip()):
            return manner
    return Manner.FREE
