"""Danish: the compliment. It asks for nothing but to be passed on."""

import re

from wizard.domain.letter import Role
from wizard.languages.da import frame
from wizard.languages.da.manner import in_own_words, on_day, quoted, short_date
from wizard.languages.draft import Draft
from wizard.languages.subject import fitted
from wizard.languages.text import Part, Text, Words, always

# Where one meets people, with the words that lead there: "på bus 5C", "i toget".
_PLACES = (
    (re.compile(r"^(?:bus|natbus|linje|rute|færge|letbane)", re.IGNORECASE), "på"),
    (re.compile(r"^(?:tog|fly|metro|taxa|butik|afdeling)", re.IGNORECASE), "i"),
)
_PLACED = re.compile(r"^(?:i|på|ved|hos|fra|af|om|foran|bag|uden|inden)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"^(?:den|det|de|en|et|jeres|min|mit|hele|alle|begge|denne|dette)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:en|et|ne)$")  # "chaufføren", "holdet", "medarbejderne"


def subject(draft: Draft) -> str:
    """ "Tak til chaufføren på bus 5C, 14. november"."""
    when = f", {short_date(draft.praised_on, draft)}" if draft.praised_on else ""
    return fitted("Tak", " til ", _person(draft), when)


def _person(draft: Draft) -> str:
    """Whom it is about: role before name, then where they were met."""
    person = _whom(draft)
    return f"{person or 'jeres medarbejdere'}{_at(draft.where)}" if draft.where else person


def _whom(draft: Draft) -> str:
    if draft.praised_as_typed and not draft.who:
        return quoted(draft.praised_as_typed)
    return _definite(draft.praised_as) if draft.praised_as else draft.who


def _definite(role: str) -> str:
    """ "chauffør" is "jeres chauffør"; "chaufføren", "hele holdet" and names stay."""
    if _DETERMINED.match(role):
        return f"{role[0].lower()}{role[1:]}"
    stays = not role[0].islower() or _DEFINITE.search(role.split()[0])
    return role if stays else f"jeres {role}"


def _at(where: str) -> str:
    if _PLACED.match(where):
        return f" {where}"
    return next((f" {lead} {where}" for place, lead in _PLACES if place.match(where)), f", {where}")


def _thanks(draft: Draft) -> str:
    name = f" ({draft.who})" if draft.who and draft.praised_as else ""
    return f"Jeg vil gerne rose og takke {_person(draft) or 'jeres medarbejdere'}{name}."


def _when(draft: Draft) -> str:
    return f"Det var den {on_day(draft.praised_on, draft)}." if draft.praised_on else ""


def _once_more(draft: Draft) -> str:
    return f"Endnu en gang tusind tak{f' til {_whom(draft)}' if _whom(draft) else ''}!"


PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.thanks", Role.INTRODUCTION, _thanks),
    Text("introduction.when", Role.INTRODUCTION, _when),
    Words("praise.did", Role.DETAILS, lambda d: d.did, in_own_words),
    Words(
        "praise.meant",
        Role.DETAILS,
        lambda d: d.meant,
        lambda d: in_own_words(d, "Hvad det betød for mig, med mine egne ord"),
    ),
    Text("close.pass_on", Role.CLOSE, always("I må meget gerne give min ros og tak videre.")),
    Text("close.thanks", Role.CLOSE, _once_more),
    *frame.SIGNATURE,
)
