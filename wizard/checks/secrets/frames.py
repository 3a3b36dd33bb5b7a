"""Sentences that can only tell a password, though it is a plain word: "the word buttercup as my password", "my password
(Lighthouse) was refused", "my password marigold no longer works".

Each frame begins or ends where the password is named, and reaches 110 characters at most. A word fits in where it is
none that one says about a password, nor the rest of a compound ("password page", "password manager").
"""

import re
from collections.abc import Iterator

from wizard.checks.check import Span
from wizard.checks.secrets.names import Name, Names, Thing, plain
from wizard.checks.secrets.ordinary import NOT_TOLD, ORDINARY, SAID_OF_IT
from wizard.checks.secrets.told import SAYING
from wizard.checks.secrets.words import Value, goes_on_as_a_sentence, is_email, is_link, is_product, made_up

_REACH = 110
_WORD = r"[\"'„“”»«‘‚*]?(?P<v>[^\W_][^\s,;:()\"“”„«»*/]{2,40})"
_MINE = (
    r"(?:(?:my|our|the|a|his|her|your|mein|meine|meinem|unser|unserem|das|dem|die|ein|min|mit|vores|en|et|den|det"
    r"|old|new|current|temporary|usual|alte[sn]?|neue[sn]?|altem|neuem|gamle|nye|midlertidig|wifi|shop|online)\s){0,3}"
)
_ENDS = (
    r"(?=[\"'“”»«’*]?(?:[.,;!?)\n]|$|\s(?:and|but|und|aber|og|men|or|oder|eller|because|weil|fordi|yesterday"
    r"|today|last|on|this"
    r"|in|gestern|heute|am|letzte|diese|seit|i går|i dag|sidste|den|since|siden|then|dann|with|mit|med|for|für|til|when"
    r"|da|after|nach|efter|now|jetzt|nu|so|which|that|som|[-–—(])(?!\w)))"
)
_FAILS = (
    r"[\"'“”»«’*]?,?\s(?:does|doesn['’]t|did|no longer|is|isn['’]t|was|wasn['’]t|has|hasn['’]t|still|never"
    r"|won['’]t|will|fails"
    r"|failed|works?|worked|ceased|keeps|can|cannot|from|anymore|any more|gilt|galt|geht|ging|funktioniert\w*"
    r"|wird|wurde"
    r"|ist|war|lautet\w*|heißt|sei|stimmt\w*|klappt\w*|steht|stand|hat|hatte|kann|nicht|noch|abgelehnt|geändert"
    r"|virker|virkede"
    r"|gælder|gjaldt"
    r"|duer|er|var|bliver|blev|har|passer|kan|ikke|stadig|længere|afvises|afvist)(?!\w)"
)
_BEHIND = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # In brackets: My telephone password for the hotline (Lighthouse) was refused.
        rf"(?:\s[^\s.!?()]{{1,20}}){{0,6}}\s\({_WORD}\)",
        # "The password, marigold, was set by …", "The password that I gave you, snowdrop, has …"
        rf"(?:\s(?:that|which|i|we|you|for|to|on|für|zu|bei|das|der|som|jeg|til|på"
        rf"|hos)(?:\s[^\s.!?,]{{1,20}}){{0,8}})?,"
        rf"\s{_WORD}[\"'“”»«’*]?,\s(?:is|was|has|had|does|did|isn|wasn|will|ist|war|hat|wird|wurde|geht|er|var|har|blev"
        r"|bliver|virker|funktioniert|gilt|gælder|habe|lavede|gab|gav|set)\b",
        # "My old password blackbird no longer works."
        rf"\s{_WORD}{_FAILS}",
        # "… used to be Clover and is now …"
        rf"\s(?:used to be|had (?:always |once )?been|has (?:always )?been|plejede at være|har (?:altid )?været)\s"
        rf"{_WORD}{_ENDS}",
        # "The password is the word rhubarb."
        rf"(?:\s[^\s.!?]{{1,20}}){{0,7}}\s(?:the word|das wort|ordet)\s{_WORD}",
        # The password that I use here is marigold.
        r",?\s(?:that|which|i|we|you|som|jeg|das|den|ich|dafür|dazu|hertil|to it|for it|aloud|laut|højt|has|hasn"
        r"|is|ist|er)\b"
        r"[^.!?\n]{0,60}?[\s,:](?:it['’]?s|which is|is|ist|er|lautet|hedder|was|war|var)(?: still| always"
        r"| immer(?: noch)?| noch"
        rf"| stadig| altid| simply| einfach)?:?\s{_WORD}{_ENDS}",
        # The password: I changed it to marigold.
        r"[^.!?\n]{0,60}\b(?:changed|reset|set|switched|ændrede|skiftede|rettede|satte)(?: jeg| vi)? (?:it|den"
        r"|det|that) (?:to|til)"
        rf"\s{_WORD}{_ENDS}",
        r"[^.!?\n]{0,60}\b(?:es|ihn|sie|das) (?:dann |jetzt |später )?(?:in|auf|zu)"
        rf"\s{_WORD}\s(?:geändert|gesetzt|umgestellt)\b",
        # A dash for a colon: password - snowdrop.
        rf"\s[-–—]\s{_WORD}(?=[.,;]?\s*(?:\n|$))",
        # How it is spelled, then itself: The password begins with a capital, Periwinkle; you know it, lavender.
        r"[^.!?:\n]{0,50}\b(?:capital|groß\w{0,12}|klein\w{0,12}|stort|småt|small letters|lower ?case|one word|ein wort"
        r"|et ord|kennen sie|you know(?: it)?|kender i|weißt du|spelt|spelled|geschrieben|stavet)"
        rf"(?:\s[^\s.!?:]{{1,14}}){{0,3}}:\s{_WORD}",
        # "The password was my dog's name, Barnaby."
        r"\s(?:is|was|ist|war|er|var)\s(?:[^\s.!?,]{1,16}\s){0,4}(?:name|navn)(?: is|:|,)?"
        rf"\s(?-i:[\"'„“]?(?P<v>[A-ZÄÖÜÆØÅ]\w{{2,30}})){_ENDS}",
    )
)
_FRONT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:the word|das wort|ordet)\s{_WORD}[\"'“”»«’*]?\s(?:as|als|som|for|til|für)\s{_MINE}$",
        r"\b(?:use|used|using|have|had|set|chose|choose|entered|typed|put|picked|gave me|given|got|keep|kept"
        r"|nutze|nutzte"
        r"|benutze|benutzte|nehme|nahm|verwende|verwendete|habe|hatte|gab mir|bekam|bekommen|wählte|bruger|brugte|brugt"
        r"|har|havde|valgte|valgt|fik|skrev|skrevet|tastede)\s(?:(?:always|immer|altid|just|only|ich|jeg|mir|nur|bare"
        rf"|kun|stets|often)\s){{0,2}}{_WORD}[\"'“”»«’*]?\s(?:as|als|som)\s{_MINE}$",
    )
)
_CHANGED = re.compile(
    r"\b(?:chang\w+|set|reset|updated?|switched|altered|änder\w+|geändert|ändern|gesetzt|setzte|stellte"
    r"|umgestellt|ændre\w*"
    r"|skifte\w*|satte|sat|nulstillede|opdater\w*)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_TO = re.compile(rf"(?:\s[^\s.!?,]{{1,16}}){{0,3}}?\s(?:to|into|auf|zu|til)\s{_WORD}{_ENDS}", re.IGNORECASE)
_AS = re.compile(rf"\b(?:as|als|som|beim|for|ved|til|zum|bei)\s{_MINE}$", re.IGNORECASE)
_CHOSEN = re.compile(
    r",?(?:\s(?:habe|hatte|have|had|har|havde|ich|i|jeg|we|wir|vi|he|she|er|sie|han|hun|always|immer|altid|chose|choose"
    r"|use|used|put|set|entered|typed|picked|took|nehme|nahm|wählte|nutze|benutze|verwende|bruger|brugte|valgte|skrev"
    r"|satte|tastede|stets|mir|dort|damals|dengang|wurde|wird|blev|was|brugt|skrevet|valgt|tastet|indtastet|sat)){1,6}"
    rf"\s{_WORD}[\"'“”»«’*]?(?=[.,;!\n]|$|\s(?:and|but|und|aber|og|men|gewählt|eingegeben|eingetippt|festgelegt"
    rf"|genommen"
    r"|benutzt|verwendet|gesetzt|eingetragen|vergeben|angegeben|hinterlegt|getippt|gespeichert|vorgegeben|ein)\b)",
    re.IGNORECASE,
)

# "Früher war mein Passwort Klee, …": the name stands behind the verb.
_WAS = re.compile(rf"\b(?:was|war|var|is|ist|er|lautete?|hieß|hed|hedder)\s(?:\w{{1,10}}\s)?{_MINE}$", re.IGNORECASE)
_TOLD = re.compile(rf"\s{_WORD}{_ENDS}", re.IGNORECASE)
# "With the password gooseberry", "My password? Moonraker.", "Password for the door, as I said: gooseberry".
_WITH = re.compile(rf"\b(?:with|mit|med|using|via|through)\s{_MINE}$", re.IGNORECASE)
_AND_IN = re.compile(rf"\s{_WORD}\s(?:angemeldet|eingeloggt|anmelden|einloggen|an|ein|to|i|ind|på)\b", re.IGNORECASE)
_MINE_ALONE = re.compile(
    r"(?:^|[.!?\n])\s{0,2}(?:(?:and|und|og|the|das|my|mein|mit|min|our|new|old)\s){0,2}$", re.IGNORECASE
)
_ASKED = re.compile(rf"\?\s{_WORD}(?=[.!,;]|\s*$)", re.IGNORECASE)
_AT_THE_END_OF_A_LINE = re.compile(rf"[^.!?:\n]{{1,60}}:\s{_WORD}(?=[.!]?\s*(?:\n|$))", re.IGNORECASE)
_PHRASE = re.compile(
    r"\s?(?:is|was|ist|war|lautet|er|var|:|=)\s[\"'„“»]?(?P<v>[^\W\d_]{2,14}(?:[ -][^\W\d_]{2,14}){2,7})"
    r"[\"'“”»«]?(?=[.!;\n]|$)",
    re.IGNORECASE,
)
_OF_WORDS = re.compile(r"phrase|satz", re.IGNORECASE)
_LED_IN = (
    (_CHANGED, (_TO,)),
    (_AS, (_CHOSEN,)),
    (_WITH, (_TOLD, _AND_IN)),
    (_MINE_ALONE, (_ASKED, _AT_THE_END_OF_A_LINE)),
)
_NEVER = ORDINARY | SAYING | SAID_OF_IT | NOT_TOLD


def told_in_frames(names: Names, things: frozenset[Thing]) -> Iterator[Span]:
    """Plain words told in a sentence of a known make around a name of these things."""
    for name in names.of(things):
        yield from _around(names.text, name)


def listed(names: Names) -> Iterator[Span]:
    """ "Laptop password treacle, desktop password toffee": one alone might go on as a sentence, two do not."""
    matches = [match for name in names.of(_PASSWORDS) if (match := _IN_A_LIST.match(names.text, name.end))]
    told = [match.span("v") for match in matches if _may_be_told(Value(*match.span("v"), match["v"]))]
    if len(told) > 1:
        yield from told


_PASSWORDS = frozenset({Thing.PASSWORD})
_IN_A_LIST = re.compile(r"\s(?P<v>[^\W\d_]{4,30})(?=[,;.]?(?:\n|$)|[,;.]\s)", re.IGNORECASE)


def _around(text: str, name: Name) -> Iterator[Span]:
    if words := _phrase(text, name):
        yield words
        return
    for match in _matches(text, name):
        if match:
            word = match["v"].rstrip(".!?'’")
            if _may_be_told(Value(match.start("v"), match.start("v") + len(word), word)):
                yield match.start("v"), match.start("v") + len(word)


def _matches(text: str, name: Name) -> Iterator[re.Match[str] | None]:
    front, at, limit = max(0, name.start - _REACH), name.end, min(len(text), name.end + _REACH)
    yield from (frame.match(text, at, limit) for frame in _BEHIND)
    yield from (frame.search(text, front, name.start) for frame in _FRONT)
    for led_in, frames in _LED_IN:
        if led_in.search(text, front, name.start):
            yield from (frame.match(text, at, limit) for frame in frames)
    if _WAS.search(text, front, name.start):
        told = _TOLD.match(text, at, limit)
        yield told if told and (told["v"][0].isupper() or any(c.isdigit() for c in told["v"])) else None


def _phrase(text: str, name: Name) -> Span | None:
    """ "The passphrase is seven wet dogs sing"."""
    if not _OF_WORDS.search(text, name.start, name.end):
        return None
    match = _PHRASE.match(text, name.end, min(len(text), name.end + _REACH))
    words = [plain(word) for word in re.findall(r"\w+", match["v"])] if match else []
    if not match or words[0] in ORDINARY or not SAID_OF_IT.isdisjoint(words[:2]):
        return None
    return match.span("v")


def _may_be_told(value: Value) -> bool:
    """Whether a word may be a password at all: none that leads on, describes or makes a compound."""
    word = plain(value.word)
    if made_up(value):
        return not word.startswith(("http", "www."))
    if (
        len(word) < 4
        or not re.fullmatch(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*", value.word)
        or (word.isascii() and value.word.isupper())
    ):
        return False
    if word in _NEVER or word.endswith(("ly", "n't", "n’t", "sache", "angelegenheit")):
        return False
    if is_email(value.word) or is_link(value.word) or is_product(value.word):
        return False
    return value.word[0].isupper() or not goes_on_as_a_sentence(value.word)
