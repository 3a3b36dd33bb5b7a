"""German: the compliment. It asks for nothing but to be passed on."""

import re

from wizard.domain.letter import Role
from wizard.languages.de import frame
from wizard.languages.de.manner import in_own_words, on_day, quoted, short_date
from wizard.languages.draft import Draft
from wizard.languages.subject import fitted
from wizard.languages.text import Part, Text, Words, always

# Where one meets people, with the words that lead there: "im Bus 5C", "in der Tram 3".
_PLACES = (
    (re.compile(r"^(?:Bus|Zug|Nachtbus|ICE|IC|RE|RB|Flug|Taxi)\b"), "im"),
    (re.compile(r"^(?:Tram|Straßenbahn|Strassenbahn|U-Bahn|S-Bahn|Linie|Fähre|Filiale)\b"), "in der"),
)
_PLACED = re.compile(r"^(?:in|im|am|an|auf|bei|beim|aus|vor|hinter|neben|zwischen)\b", re.IGNORECASE)
_MASCULINE = re.compile(r"^[Dd]er (?P<adjectives>(?:[a-zäöüß]+e )*)(?P<noun>[A-ZÄÖÜ][\wäöüß-]*)(?P<rest>.*)$")
# Nouns whose own ending changes with the case: "den Kollegen", "den Assistenten", "den Herrn".
_ENDINGS = (
    (re.compile(r"(?:[^e]e|Herr)$"), "n"),
    (re.compile(r"(?:ist|ent|ant|Mensch)$"), "en"),
)
_ACCUSATIVE = re.compile(r"^(?:den|die|das|einen|eine|alle|diesen|diese|dieses)\b", re.IGNORECASE)


def subject(draft: Draft) -> str:
    """ "Danke an den Fahrer im Bus 5C, 14. November"."""
    person, declined = _person(draft)
    when = f", {short_date(draft.praised_on, draft)}" if draft.praised_on else ""
    return fitted("Danke", " an ", person, when) if declined else fitted("Lob und Dank", ": ", person, when)


def _person(draft: Draft) -> tuple[str, bool]:
    """Whom it is about, and whether those words may follow "an": the grammar of typed words is not always known."""
    person, declined = _whom(draft)
    if not draft.where:
        return person, declined
    return (f"{person}{_at(draft.where)}", declined) if person else (f"Ihr Team{_at(draft.where)}", True)


def _whom(draft: Draft) -> tuple[str, bool]:
    if draft.praised_as_typed and not draft.who:
        return quoted(draft.praised_as_typed, draft), False
    return _accusative(draft.praised_as) if draft.praised_as else (draft.who, bool(draft.who))


def _accusative(role: str) -> tuple[str, bool]:
    """ "der nette Fahrer" as "den netten Fahrer", where its grammar is sure; else unchanged."""
    masculine = _MASCULINE.match(role)
    if masculine:
        adjectives, noun = masculine["adjectives"].replace("e ", "en "), masculine["noun"]
        ending = next((ending for nouns, ending in _ENDINGS if nouns.search(noun)), "")
        return f"den {adjectives}{noun}{ending}{masculine['rest']}", True
    return (f"{role[0].lower()}{role[1:]}", True) if _ACCUSATIVE.match(role) else (role, False)


def _at(where: str) -> str:
    if _PLACED.match(where):
        return f" {where}"
    return next((f" {lead} {where}" for place, lead in _PLACES if place.match(where)), f", {where}")


def _thanks(draft: Draft) -> str:
    person, declined = _person(draft)
    name = f" ({draft.who})" if draft.who and draft.praised_as else ""
    if not person:
        return "Ich möchte Ihr Team loben und ihm danken."
    if not declined:
        return f"Ich möchte jemanden aus Ihrem Team loben: {person}{name}."
    # A place after a comma is an insertion, which a comma closes.
    return f"Ich möchte {person}{name}{',' if ',' in person else ''} ausdrücklich loben."


def _when(draft: Draft) -> str:
    return f"Das war am {on_day(draft.praised_on, draft)}." if draft.praised_on else ""


def _once_more(draft: Draft) -> str:
    person, declined = _whom(draft)
    return f"Noch einmal vielen Dank{f' an {person}' if declined else ''}!"


PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.thanks", Role.INTRODUCTION, _thanks),
    Text("introduction.when", Role.INTRODUCTION, _when),
    Words("praise.did", Role.DETAILS, lambda d: d.did, in_own_words),
    Words(
        "praise.meant",
        Role.DETAILS,
        lambda d: d.meant,
        lambda d: in_own_words(d, "Was mir das bedeutet hat, in meinen eigenen Worten"),
    ),
    Text("close.pass_on", Role.CLOSE, always("Bitte geben Sie das mit meinem Dank weiter.")),
    Text("close.thanks", Role.CLOSE, _once_more),
    *frame.SIGNATURE,
)
