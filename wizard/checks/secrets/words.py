"""Passwords, user names and answers: words that somebody told, among all the words that speak about them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wizard.checks.check import Span
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, plain
from wizard.checks.secrets.ordinary import NOT_TOLD, ORDINARY, POLITE, PRODUCTS, SAID_OF_IT, SECRET
from wizard.checks.secrets.told import SAYING, TAKEN_UP, cells_below, names_it, says_what, taken_up, tight, told_back

_TOKEN = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENING = "\"'„“”»«‘‚`(<[*_"
_QUOTED = re.compile(r"[\"'„“”»«‘‚`*](?P<quoted>[^\s\"'„“”»«‘’‚`*][^\n\"'„“”»«‘’‚`*]{0,38})[\"'“”»«‘’`*](?!\w)")
_REACH = 90
_NO_LOGIN = ORDINARY | SAID_OF_IT
_NEVER = ORDINARY | SAID_OF_IT | NOT_TOLD | SAYING
_ORDINARY_OR_SAYING = ORDINARY | SAYING
_SAID_OR_POLITE = SAID_OF_IT | POLITE
_MOST_PASSWORDS = 50
_MOST_TOKENS = 14
_LETTER = re.compile(r"[^\W\d_]")
_SIGN = re.compile(r"(?<=\w)[!#$%&*+=^~§€?@_]|[!#$%&+=^~§€@_](?=\w)|\w-\w{0,20}\d|\d-\w")
_FILE = re.compile(r"\.(?:pdf|jpe?g|png|gif|docx?|xlsx?|zip|txt|csv|mp4|mov|heic|html?|exe|apk)$|^[#@]", re.IGNORECASE)
_LONG_PRODUCTS = tuple(product for product in PRODUCTS if len(product) >= 6)
_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,80}\.[a-z]{2,12}[.,;:!?)]{0,2}", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)|[a-z0-9-]{2,40}\.(?:com|de|dk|org|net|example|co\.uk|eu)\b", re.IGNORECASE)
_MEASURE = re.compile(
    r"\d+(?:[.,:/-]\d+)*[-–]?(?:[a-z%€£$°]{1,3}|stellig\w*|cifre\w*|digits?|characters?|zeichen|tegn|days?"
    r"|tage?n?|dage?|times|gange|mal|hours?|years?|uhr|jährig\w*)?"
    r"|[€£$]\d[\d.,]*|\d+(?:st|nd|rd|th)|[1-9]fa|\d{1,2}[.:]\d\d(?:am|pm)?|[a-z]{1,2}\d{1,2}|v\d[\d.]*"
    r"|error\d+|(?:19|20)\d\d\w?",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"[\"'“”»«)\]]{0,2}(?:[^\S\n]*(?:$|[.,;!?)\n/–—|(-])|[^\S\n]+(?:and|und|og|but|aber|men|or|oder|eller"
    r"|for|für|til|if|falls|hvis|so|also|altså|since|because|weil|fordi|user|username|benutzername"
    r"|brugernavn|pin|please|bitte|thanks|danke|tak|all (?:in|lower|small|capitals|one)|alles (?:klein|groß|zusammen)"
    r"|in (?:capitals?|lower|upper|small|block|one|klein\w*|groß\w*|store|små)|with (?:a|an|one|two|no|capital|small)"
    r"|mit (?:ein\w*|groß\w*|klein\w*|zwei)|med (?:et|en|stort?|små|småt|to)|lautet|yet|still,|noch,)\b)",
    re.IGNORECASE,
)
# Said of a word: "is reported", "ist kompliziert", "er ugyldigt".
_SAID_ENDING = re.compile(
    r"[a-z]{3,}(?:ed|ied|ing|able|ible|less|ful|ically|ally|ously|ly)|(?:ge|ver|be|er|ent|zer|ab|an|auf"
    r"|aus|ein|um|un|zu|vor|weiter|nicht|mit|über|unter|hinter|miss)[a-zäöüß]{3,}(?:t|en|bar|ig|lich)"
    r"|[a-zäöüß]{3,}(?:iert|bar|los|lich|haft|sam|ierend|[tgrnd]isch|licher)|[a-zæøå]{3,}(?:ede|eret|erede"
    r"|ende|bart?|lige?t?|løst?|somt?|[tgrnd]isk|tet|gt|nt)|[a-zæøå]{2,5}t"
)
# What a word of letters and digits is a name of: "der Tarif Allnet2024".
_OF_A_THING = re.compile(
    r"\b(?:tariff?\w*|plan|abo\w*|modell?\w*|typ|type|gerät\w*|device|version\w*|app|appen|update|opdatering\w*"
    r"|software|spiel|spillet"
    r"|game|router\w*|enhed\w*|paket\w*|pakken?|package|channel|kanal\w*|flug|flight|raum|room|ordre\w*|order"
    r"|bestell\w*|profil\w*"
    r"|profile|page|side|siden|seite|hotel|zimmer|artikel|article|vare\w*|produ[ck]t\w*|file|datei|fil|filen"
    r"|series?|serie)"
    r"\s[\"'„“»]?$",
    re.IGNORECASE,
)
_OTHERS = HARMLESS | {Thing.USER, Thing.ONE_TIME}
# The company's own examples are no secrets.
_FOR_EXAMPLE = re.compile(
    r"(?:such as|e\.\s?g\.|for (?:example|instance)|examples?|etwa|z\.\s?b\.|zum beispiel|beispiel\w{0,10}"
    r"|f\.?\s?eks\.?|fx"
    r"|for eksempel|eksempel\w{0,3})[\s,:]{1,3}[\"'„“»]?$",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"\d{3,6}(?:-\d{3,6}){1,7}")  # of a router's sticker
_WORD_AND_YEAR = re.compile(r"[^\W\d_A-ZÄÖÜÆØÅ]{3,20}[._-]?\d{2,6}|[^\W\d_]{2,12}[&!#$@][^\W\d_]{3,20}")
_PARTICIPLE = re.compile(r"[a-z]{3,}(?:ed|iert)|ge[a-zäöüß]{4,}t|(?:un|be|ver|zurück|ab)ge[a-zäöüß]{3,}(?:t|en)")
_AND_TO = re.compile(
    r"[\"'”“»)]?\s{0,2}(?:,\s)?(?:to|into|auf|zu|in|til|and|und|og|or|oder|eller|then|dann|/|,|->"
    r"|→)\s{1,2}(?:(?:then|dann|now|jetzt|nu|also|auch|også|to|til|auf)\s)?"
)
_BOTH = re.compile(
    r"(?<!\S)(?P<one>[^\s,]{4,64})(?:,?\s(?:and|und|og|or|oder|eller|then|dann|als auch|as well as|samt"
    r"|sowie)|,|\s/)\s[\"'„“]?$"
)
_INTO = frozenset(
    """ich jeg bleibt forbliver remains stays to with as is was be it's its still called namely using used uses
    entered typed tried try enter type use password auf in zu mit als ist war lautet heisst naemlich noch
    immer weiterhin hiess verwendet eingegeben benutzt nutze verwende versucht probiere gesetzt til med som
    er var hedder nemlig stadig altsaa brugt brugte bruger tastet tastede indtastet sat skriver skrev ie i.e
    via from von fra lyder now jetzt nu just einfach bare only nur kun always immer altid either entweder
    enten set changed chose picked then dann""".split()
)


@dataclass(frozen=True)
class Value:
    """A word that may be the secret, without the signs around it."""

    start: int
    end: int
    word: str
    quoted: bool = False

    @property
    def span(self) -> Span:
        return self.start, self.end


def is_email(word: str) -> bool:
    return bool(_EMAIL.fullmatch(word))


def goes_on_as_a_sentence(word: str) -> bool:
    """Whether a small word's ending is that of an adjective or a participle: "reported", "kompliziert", "ugyldigt"."""
    return bool(_SAID_ENDING.fullmatch(word.lower()))


def is_product(word: str) -> bool:
    """Whether it is a device or a program: "Windows11", "iPhone14Pro"."""
    small = plain(word)
    return small in PRODUCTS or re.sub(r"\d+$", "", small) in PRODUCTS or small.startswith(_LONG_PRODUCTS)


def made_up(value: Value, *, least: int = 5) -> bool:
    """Whether a word looks like nothing but a password or a user name: letters with digits or signs in them."""
    word = value.word
    if len(word) < least or is_email(word) or _LINK.match(word) or _MEASURE.fullmatch(word):
        return False
    if not _LETTER.search(word) or _FILE.search(word) or is_product(word):
        return False
    return any(character.isdigit() for character in word) or bool(_SIGN.search(word))


def values_after(names: Names, things: frozenset[Thing]) -> Iterator[tuple[Name, Value]]:
    """What is told behind a name, in the same sentence: at once, or made up and behind a word that leads to it."""
    for name, cell in cells_below(names, things):
        yield name, Value(*cell, names.text[slice(*cell)], quoted=True)
    for name in names.of(things):
        if value := _value_after(names, name):
            yield name, value
            while value := _next_value(names.text, value):
                yield name, value


def _next_value(text: str, value: Value) -> Value | None:
    """ "From Rosie2019 to Rosie2024!": the second of two."""
    leads = _AND_TO.match(text, value.end)
    token = _TOKEN.match(text, leads.end()) if leads else None
    following = _trimmed(text, token, _value_start(token)) if token else None
    return following if following and made_up(following) and plain(following.word) not in ORDINARY else None


def _value_after(names: Names, name: Name) -> Value | None:
    text, limit = names.text, min(len(names.text), name.end + _REACH)
    goes_on = TAKEN_UP.match(text, name.end, limit)
    named_next = _where_another_is_named(names, name)
    for number, token in enumerate(_TOKEN.finditer(text, name.end, limit + 40)):
        if number > _MOST_TOKENS or not name.end <= token.start() <= limit or token.start() >= named_next:
            return None
        if token.start() == name.end and not _touches(token[0]):
            continue  # the rest of the word that names it
        value = _told_value(text, name, token)
        if value:
            return value
        if token[0][-1] in ".!?" and not goes_on and not tight(text[name.end : token.end()]):
            return None
    return None


def _told_value(text: str, name: Name, token: re.Match[str]) -> Value | None:
    at = _value_start(token)
    gap = text[name.end : at]
    quoted = _QUOTED.match(text, token.start())
    if quoted and _told_at_once(gap) and plain(quoted["quoted"]) not in _SAID_OR_POLITE:
        return Value(*quoted.span("quoted"), quoted["quoted"], quoted=True)
    value = _trimmed(text, token, at)
    if value and value.word.isdigit() and len(value.word) == 4 and _PASSCODE.search(text, name.start, name.end):
        return value if tight(gap) and not _measured(text, value) else None
    return value if value and _is_told(text, gap, value) else None


_PASSCODE = re.compile(r"code$", re.IGNORECASE)  # of a phone: four digits are enough


def _where_another_is_named(names: Names, name: Name) -> int:
    """From where on values belong to a number or to the same thing named again."""
    following = names.behind(name.end)
    if not following or following.thing not in HARMLESS | {name.thing}:
        return len(names.text)
    return len(names.text) if tight(names.text[name.end : following.start]) else following.end


def _touches(token: str) -> bool:
    return token[0] in ":=(/|'’\"-–>"


def _value_start(token: re.Match[str]) -> int:
    """Where the value begins in what stands between two spaces: behind "pw:" and opening signs."""
    inner = token[0]
    at = 0
    while at < len(inner) and inner[at] in ":=-–>/|" + _OPENING + ",":
        at += 1
    return token.start() + at


def _trimmed(text: str, token: re.Match[str], at: int) -> Value | None:
    word = text[at : token.end()]
    bare = word.rstrip(".,;:)]>\"'“”»«’`|")
    if not any(character.isdigit() or character in "#$%&*+=^~§€@_" for character in bare):
        bare = bare.rstrip("!?")
    elif bare.endswith(("?", "!!")):
        bare = bare.rstrip("?!")
    return Value(at, at + len(bare), bare) if bare else None


def _told_at_once(gap: str) -> bool:
    words = [plain(word) for word in _LETTERS.findall(gap)]
    if tight(gap) or taken_up(gap):
        return True
    leads = (bool(words) and words[-1] in _INTO) or gap.rstrip(" \"'„“»*`").endswith((":", "=", "("))
    return leads and len(words) <= 12 and not re.search(r"[.!?]\s", gap)


def _is_told(text: str, gap: str, value: Value) -> bool:
    word = plain(value.word)
    if word in ORDINARY or word in SAYING:
        return False
    if _GROUPS.fullmatch(value.word):
        return tight(gap)
    if _FOR_EXAMPLE.search(gap):
        return False
    said, colon = _said(gap), gap.rstrip(" \"'„“»(*`\n").endswith((":", "=", ":-"))
    if made_up(value):
        return _told_at_once(gap) or (_is_unmistakable(value.word) and _set_apart(gap))
    if is_email(value.word) or _LINK.match(value.word):
        return False
    if taken_up(gap) and not value.word.isdigit():
        return _is_a_word_alone(text, value, colon=names_it(gap))
    if not _close(gap) or not (said or colon):
        return False
    if value.word.isdigit():
        return len(value.word) >= (4 if colon else 5) and not _measured(text, value)
    return _is_a_word_alone(text, value, colon=colon)


def _is_unmistakable(word: str) -> bool:
    """Small letters, digits and capitals or signs in one, or "daisy1954": nothing but a password looks so."""
    if _WORD_AND_YEAR.fullmatch(word):
        return True
    kinds = (any(c.islower() for c in word), any(c.isdigit() for c in word), any(c.isupper() for c in word))
    return len(word) >= 6 and sum(kinds) + bool(re.search(r"[!#$%&*+=^~§@]", word)) >= 3


def _set_apart(gap: str) -> bool:
    """Whether a comma or a bracket and a few words stand in between."""
    return gap.rstrip(" \"'„“»*`").endswith((",", "(", "-", "–")) and len(_LETTERS.findall(gap)) <= 7


def _close(gap: str) -> bool:
    """Whether a plain word behind the gap can be what is told: no clause of its own stands between."""
    words = [plain(word) for word in _LETTERS.findall(gap)]
    if words and gap[0] == " " and words[0] not in _ORDINARY_OR_SAYING:
        return False  # "password rules are …"
    if not {"wie", "as", "som", "like", "than"}.isdisjoint(words) and not {"folgt", "follows", "foelger"} & set(words):
        return False  # "is the same as before"
    return tight(gap) and (len(words) <= 4 or gap.count(",") != 1) and len(words) <= 8


def _said(gap: str) -> bool:
    words = [plain(word) for word in _LETTERS.findall(gap)]
    return bool(words) and (any(word in SAYING for word in words[-3:]) or "s" in words[-2:])


def _measured(text: str, value: Value) -> bool:
    return bool(
        re.match(
            r"\s?(?:%|€|characters|digits|letters|zeichen|stellen|tegn|cifre|times|mal|gange)",
            text[value.end : value.end + 14],
            re.IGNORECASE,
        )
    )


def _is_a_word_alone(text: str, value: Value, *, colon: bool) -> bool:
    """A plain word told as the secret: nothing but it behind "is", and no word that one says of a password."""
    word = plain(value.word)
    if colon and word in SECRET:
        return True
    if len(word) < 3 or not re.fullmatch(r"[^\W\d_]+(?:[-'’._][^\W\d_]+)*", value.word) or word in SAID_OF_IT:
        return False
    if not _ALONE.match(text, value.end):
        return False
    # A German noun is no adjective; else its ending tells.
    return value.word[0].isupper() or not (_PARTICIPLE if colon else _SAID_ENDING).fullmatch(value.word.lower())


def values_beside(names: Names, things: frozenset[Thing]) -> Iterator[Value]:
    """Words that can only be passwords, in one sentence with the name and named as nothing else."""
    for name in names.of(things):
        start, end = max(0, name.start - _REACH), min(len(names.text), name.end + _REACH)
        for token in _TOKEN.finditer(names.text, start, end):
            if not (token.start() == start > 0 or token.end() == end < len(names.text)):  # cut in two
                value = _trimmed(names.text, token, _value_start(token))
                if value and _can_only_be_one(names, name, value):
                    yield value


def _can_only_be_one(names: Names, name: Name, value: Value) -> bool:
    if not made_up(value) or not _is_unmistakable(value.word):
        return False
    between = names.text[min(value.end, name.end) : max(value.start, name.start)]
    if _OF_A_THING.search(names.text[max(0, value.start - 30) : value.start]):
        return False
    if re.search(r"[.!?]\s|\n", between) or _FOR_EXAMPLE.search(names.text[max(0, value.start - 30) : value.start]):
        return False
    what = says_what(names, *value.span)
    return what not in HARMLESS and (what not in _OTHERS or bool(_SIGN_OF_NO_NAME.search(value.word)))


_SIGN_OF_NO_NAME = re.compile(r"[^\W_][!#$%&*+=^~§€?][^\W_]|\d[!#$%&*+=^~§€]")
_STILL = frozenset("stadig still noch immer also altid weiterhin always now jetzt nu really wirklich".split())
_SAYING_STILL = SAYING | _STILL


def values_before(names: Names, things: frozenset[Thing]) -> Iterator[tuple[Name, Value]]:
    """What was told in front of its name: "hunter2 is my password", "I typed hunter2 as the password"."""
    for name in names.of(things):
        if value := _value_before(names, name):
            yield name, value
            if other := _BOTH.search(names.text, max(0, value.start - 72), value.start):
                first = Value(*other.span("one"), other["one"])
                if made_up(first):
                    yield name, first


def _value_before(names: Names, name: Name) -> Value | None:
    text, start = names.text, max(0, name.start - 90)
    tokens = list(_TOKEN.finditer(text, start, name.start))
    for token in reversed(tokens[-8:]):
        gap = text[token.end() : name.start]
        if token[0][-1] in "\"'“”»«‘’`*" and told_back(gap):
            quoted = re.search(r"[\"'„“»«‘‚`*]([^\n\"'„“”»«‘’‚`*]{2,40})[\"'“”»«‘’`*]$", text[start : token.end()])
            if quoted:
                return Value(start + quoted.start(1), start + quoted.end(1), quoted[1], quoted=True)
        if not told_back(gap):
            continue
        value = _trimmed(text, token, _value_start(token))
        if (
            value
            and plain(value.word) not in ORDINARY
            and (
                made_up(value)
                or (value.word.isdigit() and len(value.word) >= 5)
                or _is_all_there_is(text, token, value, name)
            )
        ):
            return value
        if value and plain(value.word) not in _SAYING_STILL:
            return None
    return None


def _is_all_there_is(text: str, token: re.Match[str], value: Value, name: Name) -> bool:
    """ "Swordfish is my password.": a word that begins the sentence, which ends with the name."""
    front = text[max(0, token.start() - 3) : token.start()].strip(" \n\"'„“»")
    ends = re.match(
        r"[^\S\n]*(?:(?:for|to|für|zu|til|on|at|bei|hos)\b[^.?!\n]{0,40})?(?:[.!,;\n]|$)",
        text[name.end : name.end + 60],
    )
    word = plain(value.word)
    gap = [plain(w) for w in _LETTERS.findall(text[token.end() : name.start])]
    return (
        (not front or front[-1] in ".!?:,")
        and bool(ends)
        and any(w in SAYING for w in gap)
        and value.word.isalpha()
        and len(word) >= 4
        and word not in SAID_OF_IT
    )


_SEPARATOR = (
    r"(?:[^\S\n]{0,2}[/|,;:&+][^\S\n]{0,2}|[^\S\n]{1,2}[-–][^\S\n]{1,2}|\s{1,2}(?:and|und|og|with|mit|med"
    r"|plus|then|dann)\s{1,2}(?:(?:the|dem|das|my|meinem|mein|min)\s)?"
    r"|[^\S\n]{0,2}\n[^\S\n]{0,2}|[^\S\n]{1,2})"
)
_PAIR = re.compile(rf"(?P<one>[^\s/|,;:&]{{2,64}}){_SEPARATOR}(?P<two>[^\s/|,;]{{3,64}})")
_LEADS_TO_A_PAIR = frozenset(
    """sie you jer himself with as using via is are my the i under mit als ueber ist sind lauten meine meinen
    die sich mich ein mir min mine med som er jeg under here here's these this for to at on der zum zur fuer
    bei auf til paa hos ind in yourself dig jer account konto please bitte venligst email mail e shop app
    kontoen website online follows folgt foelger user pass""".split()
)


_TWO_LINES_BELOW = re.compile(r"[^\n@]{0,40}[.:!]?\n{1,2}(?P<one>\S{3,64})\n(?P<two>\S{5,64})(?=[^\S\n]{0,3}(?:\n|$))")
_ARE = frozenset("are is sind ist lauten er".split())
_ADDRESS_AND_PASSWORD = re.compile(
    r"[^\s@(]{1,64}@[^\s@/|:]{1,80}\.[a-z]{2,12}(?:\s?[/|:]\s?|(?P<loose>[,;]\s|[,;]?\s(?:and|und|og|with|mit|med)\s))(?P<two>[^\s/|,;)]{5,64})",
    re.IGNORECASE,
)


_ADDRESS_ABOVE_PASSWORD = re.compile(
    r"[^\s@(]{1,64}@[^\s@/|:]{1,80}\.[a-z]{2,12}[^\S\n]{0,3}\n[^\S\n]{0,3}(?P<two>[^\s/|,;)]{6,64})[^\S\n]{0,3}(?=\n|$)",
    re.IGNORECASE,
)


def addresses_with_passwords(text: str) -> Iterator[Span]:
    """ "anna@example.org / Sommer24!", whatever stands in front."""
    for match in _ADDRESS_AND_PASSWORD.finditer(text) if "@" in text else ():
        two = _without_end(match["two"])
        value = Value(match.start("two"), match.start("two") + len(two), two)
        if made_up(value) and (not match["loose"] or _is_unmistakable(two)):
            yield match.start(), value.end
    for match in _ADDRESS_ABOVE_PASSWORD.finditer(text) if "@" in text and "\n" in text else ():
        if _is_unmistakable(match["two"]):
            yield match.span("two")


def pairs_after(names: Names, things: frozenset[Thing]) -> Iterator[Span]:
    """A user name and its password in one go: "Login: anna / Sommer24!", "log in with anna87 and Kiwi!99"."""
    for name in names.of(things):
        if pair := _pair_after(names, name):
            yield pair
        below = _TWO_LINES_BELOW.match(names.text, name.end)
        if below and _is_unmistakable(below["two"]):
            yield below.start("one"), below.end("two")


def _pair_after(names: Names, name: Name) -> Span | None:
    text = names.text
    for number, token in enumerate(_TOKEN.finditer(text, name.end, min(len(text), name.end + _REACH))):
        at = _value_start(token)
        gap = text[name.end : at]
        words = [plain(word) for word in _LETTERS.findall(gap)]
        if number > 8 or any(word not in _LEADS_TO_A_PAIR for word in words) or re.search(r"[.!?]\s|\n\s*\n|\d", gap):
            return None
        match = _PAIR.match(text, at)
        if match and _is_pair(text, match, line=_opens_a_line(gap, words)):
            return match.start(), match.start("two") + len(_without_end(match["two"]))
    return None


def _opens_a_line(gap: str, words: list[str]) -> bool:
    """Whether a colon or "are" stands right in front: what follows is told, not spoken of."""
    return len(words) <= 3 and (gap.rstrip(" \n").endswith((":", "=")) or (bool(words) and words[-1] in _ARE))


def _without_end(word: str) -> str:
    return word.rstrip(".,;:)?\"'“”")


def _is_pair(text: str, match: re.Match[str], *, line: bool) -> bool:
    one = Value(*match.span("one"), match["one"].strip("\"'„“”"))
    two = Value(*match.span("two"), _without_end(match["two"]).strip("\"'„“”"))
    if any(plain(v.word) in ORDINARY or plain(v.word) in PRODUCTS or _MEASURE.fullmatch(v.word) for v in (one, two)):
        return False
    slash = text[one.end : two.start].strip() in ("/", "|", ":", "//")
    if not (slash or line or made_up(Value(two.start, two.end, two.word.rstrip("!?*")), least=6) or made_up(one)):
        return False  # "Please let me log in, thank you!"
    if made_up(two, least=6) and not is_email(two.word):
        together = re.search(r"\b(?:with|mit|med)\b", text[one.end : two.start], re.IGNORECASE) is not None
        return slash or line or together or made_up(one) or is_email(one.word) or bool(_SIGN.search(two.word))
    return (
        slash
        and line
        and all(plain(v.word) not in SAID_OF_IT - SECRET for v in (one, two))
        and len(two.word) >= 4
        and (bool(_ALONE.match(text, two.end)))
    )


# "My user name is my e-mail address."
_KIND_OF_LOGIN = re.compile(r"^e?-?mail|address|adress|num[mb]er|name$|navn", re.IGNORECASE)
_LEADS_TO_A_LOGIN = _LEADS_TO_A_PAIR | frozenset("unter mit as".split())


def logins_after(names: Names, things: frozenset[Thing], *, beside_a_password: bool) -> Iterator[Span]:
    """User names told behind a name for them. An e-mail address or a number alone is one only beside a password."""
    yield from (cell for _, cell in cells_below(names, things))
    for name in names.of(things):
        if value := _login_after(names, name, beside_a_password):
            yield value.span


def _login_after(names: Names, name: Name, beside_a_password: bool) -> Value | None:
    text = names.text
    for number, token in enumerate(_TOKEN.finditer(text, name.end, min(len(text), name.end + _REACH))):
        if number > 8 or (token.start() == name.end and not _touches(token[0])):
            if number > 8:
                return None
            continue
        at = _value_start(token)
        gap = text[name.end : at]
        if not tight(gap) and not _leads(gap):
            return None
        value = _trimmed(text, token, at)
        if value and plain(value.word) not in ORDINARY and plain(value.word) not in _LEADS_TO_A_LOGIN | SAYING:
            if _KIND_OF_LOGIN.search(value.word):
                return None
            return value if _is_login(text, name, gap, value, beside_a_password) else None
    return None


def _leads(gap: str) -> bool:
    words = [plain(word) for word in _LETTERS.findall(gap)]
    return all(word in _LEADS_TO_A_LOGIN for word in words) and not re.search(r"[.!?]\s|\n\s*\n|\d", gap)


def _is_login(text: str, name: Name, gap: str, value: Value, beside_a_password: bool) -> bool:
    if (_MEASURE.fullmatch(value.word) and not value.word.isdigit()) or _LINK.match(value.word):
        return False
    if is_product(value.word):
        return False
    told = _said(gap) or gap.rstrip(" \"'„“»(").endswith((":", "="))
    if is_email(value.word) or value.word.isdigit():
        return beside_a_password and (told or _leads(gap))
    if beside_a_password and (told or _leads(gap)) and plain(value.word) not in SAID_OF_IT:
        return (
            made_up(value, least=3)
            or told
            or name.thing is Thing.USER
            or gap.split()[-1:] in (["as"], ["als"], ["som"])
        )
    if name.thing is Thing.USER and made_up(value, least=4) and (told or not gap.strip()):
        return told or not _PERSON.fullmatch(text, name.start, name.end)
    return (told and tight(gap) and _is_a_word_alone(text, value, colon=":" in gap or "=" in gap)) or (
        told and made_up(value) and tight(gap)
    )


_PERSON = re.compile(r"user|benutzer|nutzer|bruger", re.IGNORECASE)  # "the user Petra1987 wrote"
_BEFORE_A_PASSWORD = re.compile(
    r"(?P<how>\b(?:as|als|som|with|mit|med|using|under|unter|user))\s(?P<login>[^\s,;]{2,64})"
    r"(?:\s(?:ein|an|in|on|ind|på),?\s(?:(?:and|und|og)\s)?|\s(?:and|und|og|mit|with|med|plus|&|\+)\s)"
    r"(?:(?:the|dem|das|den|my|meinem|mein|min|mit)\s)?$",
    re.IGNORECASE,
)


def logins_before(names: Names, things: frozenset[Thing]) -> Iterator[Span]:
    """User names in front of the password's name: "as anna_k with the password …"."""
    for name in names.of(things):
        if match := _BEFORE_A_PASSWORD.search(names.text, max(0, name.start - 90), name.start):
            value = Value(*match.span("login"), match["login"])
            plainly = match["how"].lower() in ("as", "als", "som", "user") and plain(value.word) not in ORDINARY
            if plainly or is_email(value.word) or made_up(value, least=4):
                yield value.span


_BEFORE_THE_PASSWORD = frozenset({Thing.USER, Thing.LOGIN, Thing.ACCOUNT})
_WHOSE = r"(?:(?:the|das|my|mein|min|mit|our|his|her|their|sein|ihr|unser|vores|hans|hendes|deres|dazu|zugehörige)\s)?"
_USER_THEN_PASSWORD = re.compile(
    r"(?:\s?[:=]|\s(?:is|ist|er|lautet|hedder|named|navn|as|als|som"
    r"|unter)\b:?)?\s{1,2}[\"'„“»]?(?P<login>[^\s,;\"'„“”»«]{2,64})"
    rf"[\"'“”»«]?[,;]?\s{{1,2}}(?:[/|&+-]\s)?(?:(?:and|und|og|with|mit|med)\s)?{_WHOSE}"
)
_THEN = re.compile(r"(?:\s?[:=]|\s(?:is|ist|er|lautet|hedder)\b:?)?\s{0,2}[\"'„“»]?")


def told_in_turn(names: Names) -> Iterator[tuple[Span, Span]]:
    """User name and password one behind the other, without many words: "user carol, password sunflower"."""
    for user, password in pairwise(names.all):
        if user.thing not in _BEFORE_THE_PASSWORD or password.thing not in (Thing.PASSWORD, Thing.CODE):
            continue
        match = _USER_THEN_PASSWORD.fullmatch(names.text, user.end, password.start)
        if not match or plain(match["login"]) in _NO_LOGIN:
            continue
        if value := _plainly_behind(names.text, password.end):
            yield match.span("login"), value.span


def _plainly_behind(text: str, end: int) -> Value | None:
    """The word right behind a name, or behind "is" or a colon, which stands alone or is made up."""
    leads = _THEN.match(text, end)
    token = _TOKEN.match(text, leads.end()) if leads and leads.end() > end else None
    value = _trimmed(text, token, _value_start(token)) if token else None
    if not value or value.word.isdigit():
        return None
    plainly = plain(value.word) not in _NEVER and _ALONE.match(text, value.end)
    return value if made_up(value) or (plainly and value.word.isalpha()) else None


_ADDRESS = re.compile(r"[^\s@(<,;:/]{1,64}@[^\s@/|:,;]{1,80}\.[a-z]{2,12}(?![\w-])", re.IGNORECASE)


def addresses_before(text: str, passwords: tuple[Span, ...]) -> Iterator[Span]:
    """E-mail addresses right in front of a password: there they are what one logs in with."""
    if "@" not in text:
        return
    for start, _ in passwords[:_MOST_PASSWORDS]:
        for match in _ADDRESS.finditer(text, max(0, start - _REACH), start):
            if not re.search(r"[.!?]\s|\n\s*\n", text[match.end() : start]):
                yield match.span()
