"""English: the compliment. It asks for nothing but to be passed on."""

import re

from wizard.domain.letter import Role
from wizard.languages.draft import Draft
from wizard.languages.en import frame
from wizard.languages.en.manner import in_own_words, on_day, quoted, short_date
from wizard.languages.subject import fitted
from wizard.languages.text import Part, Text, Words, always

_VEHICLE = re.compile(
    r"^(?:(?:the|your) )?(?:(?:night )?bus|coach|tram|train|line|route|flight|ferry|taxi)\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"\b(?:team|crew|staff|all|everyone|everybody)\b", re.IGNORECASE)
_PLACED = re.compile(r"^(?:in|at|on|aboard|near|outside|inside|of|from)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"^(?:the|a|an|your|my|our|all|everyone|everybody|this|that|one|two|both)\b", re.IGNORECASE)


def subject(draft: Draft) -> str:
    """ "Thank you to the driver of bus 5C, 14 November"."""
    when = f", {short_date(draft.praised_on, draft)}" if draft.praised_on else ""
    return fitted("Thank you", " to ", _person(draft), when)


def _person(draft: Draft) -> str:
    """Whom it is about: role before name, then where they were met."""
    person = _whom(draft)
    return f"{person or 'your team'}{_at(draft)}" if draft.where else person


def _at(draft: Draft) -> str:
    """ " of bus 5C" of its driver, else " on bus 5C"; " in the shop", " at your shop", ", Nørreport"."""
    if _PLACED.match(draft.where):
        return f" {draft.where}"
    if _VEHICLE.match(draft.where):
        drives = draft.praised_as and not _SEVERAL.search(draft.praised_as)
        return f" {'of' if drives else 'on'} {draft.where}"
    return f" at {draft.where}" if _DETERMINED.match(draft.where) else f", {draft.where}"


def _whom(draft: Draft) -> str:
    if draft.praised_as_typed and not draft.who:
        return quoted(draft.praised_as_typed)
    return _with_article(draft.praised_as) if draft.praised_as else draft.who


def _with_article(role: str) -> str:
    """ "driver" is "the driver"; what has an article, or begins like a name, stays."""
    if _DETERMINED.match(role):
        return f"{role[0].lower()}{role[1:]}"
    return f"the {role}" if role[0].islower() else role


def _thanks(draft: Draft) -> str:
    name = f" ({draft.who})" if draft.who and draft.praised_as else ""
    return f"I would like to praise and thank {_person(draft) or 'your team'}{name}."


def _when(draft: Draft) -> str:
    return f"This was on {on_day(draft.praised_on, draft)}." if draft.praised_on else ""


def _once_more(draft: Draft) -> str:
    return f"Once again, many thanks{f' to {_whom(draft)}' if _whom(draft) else ''}!"


PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.thanks", Role.INTRODUCTION, _thanks),
    Text("introduction.when", Role.INTRODUCTION, _when),
    Words("praise.did", Role.DETAILS, lambda d: d.did, in_own_words),
    Words(
        "praise.meant",
        Role.DETAILS,
        lambda d: d.meant,
        lambda d: in_own_words(d, "What this meant to me, in my own words"),
    ),
    Text("close.pass_on", Role.CLOSE, always("Please pass this on, with my thanks.")),
    Text("close.thanks", Role.CLOSE, _once_more),
    *frame.SIGNATURE,
)
