"""Who answers: the greeting of a reply, and the name and role that it is signed with (F3)."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from wizard.followup.coach.bare import Line, lines_of
from wizard.followup.coach.wording import FOLDER, Wordings, patterns_in, spaced, wordings

_GREETING = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|sehr geehrte[rs]?|liebe[rs]?|hallo"
    r"|guten (?:tag|morgen|abend)"
    r"|grüezi|grüß gott|gruezi|servus|moin|kære|hej|goddag|god(?:morgen|dag|aften))\b[^\n]{0,60}",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\s*(?:"
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|very best|friendly|sunny)?\s?(?:regards|wishes"
    r"|greetings)(?: from [\w ]{2,30})?"
    r"|yours (?:sincerely|faithfully|truly)|yours|sincerely(?: yours)?|best|all the best|many thanks"
    r"|thanks(?: again| so much)?|thank you"
    r"|cheers|take care|respectfully|warmly|have a (?:\w+ )?(?:day|week|weekend|evening))"
    r"|(?:mit )?(?:\w+(?:en|e|em|er) )?gr(?:ü|ue)(?:ß|ss)(?:en?)?(?: (?:aus|von|vom|nach) [\w ]{2,40})?"
    r"|(?:mit )?(?:\w+em )gru(?:ß|ss)|gru(?:ß|ss)"
    r"|mfg|lg|vg|hochachtungsvoll|mit vorzüglicher hochachtung|herzlich(?:st)?|alles (?:liebe|gute)|bis bald"
    r"|ihr|ihre|dein|deine|euer"
    r"|(?:med )?(?:de )?(?:\w+ )?(?:hilsen|hilsner|hilsener)(?: fra [\w ]{2,40})?|mvh|m\.v\.h\.|vh|v\.h\.|kh|bh"
    r"|dbh|knus|ærbødigst|tak"
    r")\s*[,.!]?\s*",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(
    r"^(?:(?:i\. ?[av]\.|ppa\.?|pp\.?|p\.p\.|i\.a|best,?|thanks,?|regards,?|your|yours|ihre?|deine?|eure?|din"
    r"|venlig hilsen|på vegne af|for)"
    r"(?=[\s,])[\s,]*|[-–—~*/•]+\s*)+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[,|(·•/]\s*|\s+[-–—]\s+|\s+(?=(?:from|at|vom|von|aus|fra|hos|i|im|in)\s)|\s+//\s+|:\s+", re.IGNORECASE
)
_LEADING = re.compile(
    r"^(?:from|at|vom|von|aus|fra|hos|im|in|i)\s+(?:(?:the|dem|der|den|das|our|your)\s+)?", re.IGNORECASE
)
_TITLE = re.compile(r"^(?:dr|prof|med|dipl|ing|mag|mr|mrs|ms|miss|herr|frau|hr|fru|sir)\.?$", re.IGNORECASE)
_WORD_OF_NAME = re.compile(
    r"^(?:[A-ZÀ-ÖØ-ÞŠŽŁ][\w’'.-]*|[A-ZÀ-ÖØ-Þ]\.|von|van|de|der|den|zu|af|el|al|da|di|la|le|bin|ten)$"
)
_PARTICLE = frozenset("von van de der den zu af el al da di la le bin ten".split())
_OF_COMPANIES = re.compile(
    r"\b(?:ltd|limited|plc|inc|llc|gmbh|ag|kg|ohg|e\.?v|se|a/s|aps|i/s|amba|ab|as|bv|co|group|gruppe|gruppen"
    r"|www|http|tel|tlf|phone|telefon|"
    r"mobil|fax|e-?mail|mail|stra(?:ß|ss)e|str|vej|gade)\b|@|\d",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:team\w*|service\w*|kundeservice|kundenservice|\w*service|support|customer|department|care|kunde\w*"
    r"|office|desk|center|centre|"
    r"holdet|folkene|crew|alle|os|afdelingen|company|the|und|and|og|welcome|ordre|order|sag|case|job|auftrag|vorgang|ticket"
    r"|bestellung|emne|betreff|tak|danke|thanks|regards|sorry|ps|p\.s|nb|sincerely|hilsen|automatic|note|hinweis|"
    r"best|cheers|yes|no|ja|nein|nej|ok|okay|great|subject|re|\w*-team|shop|store|online|energy|energi)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:my name is|mein name ist|mit navn er|jeg hedder|this is|i am|i'm|ich bin|ich heiße|you(?:'"
    r"| a)re chatting with|sprechen mit|du taler med)\s+"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)(?=[,.! ]|$)"
)
_HERE = re.compile(r"\b(?P<name>[A-ZÀ-Þ][\w’'-]+) (?:here|hier)[.,!]|\b(?:det er|her er) (?P<da>[A-ZÀ-Þ][\w’'-]+)[.,!]")
_LONGEST = 90
_MOST_WORDS = 9  # of a line below a name
_END_OF_SENTENCE = re.compile(r"[.!?…]\s+(?=[^.!?]*$)")


@dataclass(frozen=True)
class Sender:
    """As written in the reply; "" where there is none."""

    greeting: str = ""
    name: str = ""
    role: str = ""
    start: int | None = None  # where the signature begins


def sender(text: str, speaker: str = "") -> Sender:
    """Whom a reply is from; `text` without what others wrote, `speaker` whoever answers in a chat."""
    lines = [line for line in lines_of(text) if line.text.strip()]
    greeting = next((line.text.strip() for line in lines[:8] if _GREETING.fullmatch(line.text[:200].rstrip())), "")
    name, role, start = next(_signed(lines), ("", "", None))
    if not name and speaker:
        return Sender(greeting, *_as_signed(speaker)) if _as_signed(speaker)[0] else Sender(greeting, speaker)
    if not name and (called := _CALLED.search(text)):
        name = called["name"]
    elif not name and (here := _HERE.search(text)):
        name = here["name"] or here["da"]
    return Sender(greeting, name, role, start)


def _signed(lines: Sequence[Line]) -> Iterator[tuple[str, str, int | None]]:
    """Name and role, the likeliest first: below or beside the last closing words, else at the very end."""
    for number in reversed(range(len(lines))):
        line = lines[number].text.strip()
        closing = _CLOSING.match(line) if len(line) <= _LONGEST and not _GREETING.fullmatch(line) else None
        if not closing:
            continue
        rest = line[closing.end() :].strip()
        if rest and not _as_signed(rest)[0]:
            continue
        below = [one.text.strip() for one in lines[number + 1 : number + 4]]
        for signed in ([rest, *below], below) if rest else (below,):
            name, role = _name_and_role(signed)
            if name:
                yield name, role, lines[number].start
                return
    tail = [line.text.strip() for line in lines[-4:]]
    for begin in range(max(0, len(tail) - 4), len(tail)):
        name, role = _name_and_role(tail[begin:])
        if name and (begin or len(lines) > 1) and all(map(_is_short, tail[begin + 1 :])):
            yield name, role, lines[begin - len(tail)].start
    if lines and (end := list(_END_OF_SENTENCE.finditer(lines[-1].text[-200:]))):
        yield *_name_and_role([_after_closing(lines[-1].text[-200:][end[-1].end() :].strip())]), None


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS and line[-1:] not in ".!?"


def _after_closing(text: str) -> str:
    closing = _CLOSING.match(text)
    return text[closing.end() :] if closing and closing.end() < len(text) else text


def _name_and_role(lines: Sequence[str]) -> tuple[str, str]:
    if not lines or len(lines[0]) > _LONGEST or lines[0][-1:] in ".!?:;":
        return "", ""
    name, role = _as_signed(lines[0])
    if name and not role and len(lines) > 1:
        role = _role(lines[1])
    return name, role


def _as_signed(line: str) -> tuple[str, str]:
    """ "Jess x", "i. A. Jens Toft", "Beth, Bookings", "Grace from Support"."""
    bare = re.sub(r"(?:\s+x{1,3}|[\s;:][)-]*\)|[^\w.)]+)$", "", _BEFORE_NAME.sub("", line.strip()))
    parts = [part for part in _BETWEEN.split(bare) if part]
    if not parts or not _is_name(parts[0]):
        return "", ""
    role = (
        _role(_LEADING.sub("", bare[bare.index(parts[0]) + len(parts[0]) :].strip(" ,|(·•/-–—:)")))
        if len(parts) > 1
        else ""
    )
    return parts[0], role


def _is_name(text: str) -> bool:
    words = text.split()
    if (
        not 1 <= len(words) <= 5
        or _CLOSING.fullmatch(text)
        or _OF_COMPANIES.search(text)
        or _NO_NAME.search(text)
        or _GREETING.fullmatch(text)
    ):
        return False
    if not all(_WORD_OF_NAME.match(word) or _TITLE.match(word) for word in words) or words[0] in _PARTICLE:
        return False
    return len(words) > 1 or (text.replace("-", "").isalpha() and not text.isupper())


@cache
def _roles() -> Wordings:
    return wordings(patterns_in(tomllib.loads((FOLDER / "roles.toml").read_text("utf-8"))["roles"]), {})


def _role(line: str) -> str:
    line = line.strip().strip("()").rstrip(".,")
    first = re.split(r"\s*(?:[|·•]|, (?=[A-ZÆØÅÄÖÜ]\w+ (?:Ltd|GmbH|A/S))|\s[-–—]\s)\s*", line)[0]
    if not first or len(first.split()) > 7 or _OF_COMPANIES.search(first) or not _roles().match(spaced(first)):
        return ""
    return first
