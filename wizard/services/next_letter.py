"""The letter after the last one: a reminder, or the answer to what they replied. It begins with all that is known."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wizard.domain.case import REPLY, TALK, Answer, Case, Event
from wizard.domain.letter import Kind, Later, Letter, Office, Opening, Post, Purpose, Request, Stance, Wish
from wizard.domain.told import Told
from wizard.services import Services, today, zone_of
from wizard.steps import LATER_PAGES
from wizard.storage import Token

MOST_LETTERS = 50  # of one matter: nobody writes more
LONGEST_PROMISE = 200  # characters of a note that can stand as a quote
LONGEST_NAME = 60

# Their own rule and the law stand again where it comes to that; elsewhere only if the customer ticks it once more.
_STATES_RIGHTS = frozenset({Purpose.REFUSED, Purpose.FINAL_NOTICE})
# Begin names, but are none by themselves.
_PARTICLES = frozenset("von van vom zu zur af de der den du la le di da al el og und and".split())


def can_follow(case: Case) -> bool:
    """Is there a letter to go back to? One that was sent, and that asked for something."""
    first = case.letters[_first(case)]
    return first.sent is not None and first.kind is not Kind.COMPLIMENT


def waiting(case: Case) -> int | None:
    """The number of the later letter that is begun and not sent; None where there is none."""
    last = case.letters[-1]
    return len(case.letters) - 1 if last.purpose is not Purpose.FIRST and last.sent is None else None


def begin(case: Case, purpose: Purpose, today: date) -> Case:
    """The case with a letter for this purpose at its end, on the customer's day.

    One that is begun already becomes it, with what was typed there. Nothing happens where no letter can follow.
    """
    if purpose is Purpose.FIRST or not can_follow(case):
        return case
    number = waiting(case)
    if number is None:
        if len(case.letters) >= MOST_LETTERS:
            return case
        case, number = replace(case, letters=(*case.letters, _copied(case, today))), len(case.letters)
    draft = case.letters[number]
    if draft.purpose is purpose:
        return case
    draft = replace(draft, purpose=purpose, answered=draft.answered - LATER_PAGES)
    return case.with_letter(number, _filled_in(case, draft))


def begin_next(services: Services, token: Token, purpose: Purpose) -> Case:
    """Load, begin, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    return services.cases.change(token, lambda case: begin(case, purpose, today(services, case)))


def _first(case: Case) -> int:
    """The number of the letter that the whole matter goes back to."""
    last = case.letters[-1]
    follows = last.follows if last.purpose is not Purpose.FIRST else len(case.letters) - 1
    return follows if 0 <= follows < len(case.letters) else 0


def _copied(case: Case, today: date) -> Letter:
    """What stays the same from letter to letter, from the one sent last."""
    last = case.letters[-1]
    return replace(
        last,
        purpose=Purpose.FIRST,  # until `begin` gives it its own
        follows=_first(case),
        policy_read=None,
        unhelpful=None,
        matter=replace(last.matter, subject_line=""),
        details=replace(last.details, happened="", tried="", told=Told()),
        request=replace(last.request, by=None),
        opening=replace(last.opening, appreciation=""),
        later=Later(ticket=last.later.ticket),
        edits={},
        pending={},
        taken=(),
        answered=last.answered - LATER_PAGES,
        begun=today,
        sent=None,
        elsewhere=False,
        post=Post(to=last.post.to),
    )


def _filled_in(case: Case, draft: Letter) -> Letter:
    """The letter with what its purpose and their answer say of it; what was typed already stays."""
    answer = _latest(case, (REPLY,))
    promise = _latest(case, (REPLY, TALK)) if draft.purpose is Purpose.PROMISE_BROKEN else answer
    return replace(
        draft,
        request=_request(draft, case.letters[draft.follows].request),
        opening=_opening(draft, answer),
        later=_later(case, draft, promise),
    )


def _request(draft: Letter, first: Request) -> Request:
    stated = first if draft.purpose in _STATES_RIGHTS else Request()
    asked = replace(draft.request, quote_rule=stated.quote_rule, rule=stated.rule, state_right=stated.state_right)
    if draft.purpose is Purpose.ONLY_APOLOGISED:
        asked = replace(asked, apology=False, wish=_but_apology(asked.wish), fallback=_but_apology(asked.fallback))
    return asked


def _but_apology(wish: Wish | None) -> Wish | None:
    return None if wish is Wish.APOLOGY else wish


def _opening(draft: Letter, answer: Event | None) -> Opening:
    """F3: whoever answered is greeted by name."""
    name = _name(answer.who) if answer else ""
    return replace(draft.opening, reader=name) if name else draft.opening


def _name(who: str) -> str:
    """A person's name without the office behind it; "" for "the woman on the phone"."""
    name = who.partition(",")[0].partition("(")[0].strip()
    words = [word for word in name.split() if word.lower() not in _PARTICLES]
    named = bool(words) and all(word[0].isupper() or word.lower() in ("hr", "hr.", "fru") for word in words)
    return name if named and len(name) <= LONGEST_NAME else ""


def _later(case: Case, draft: Letter, answer: Event | None) -> Later:
    told = draft.later
    numbers = [one.reference for one in _events(case, (REPLY, TALK)) if one.reference.strip()]
    told = replace(told, ticket=told.ticket or (numbers[-1] if numbers else ""))
    if draft.purpose is Purpose.OFFERED_LESS and any(one.stands is Answer.PARTLY for one in case.events[-1:]):
        told = replace(told, stance=Stance.IN_PART)  # they have taken that part
    if draft.purpose is Purpose.FINAL_NOTICE and draft.kind is not Kind.QUESTION:
        told = replace(told, office=told.office or Office.COMPLAINTS)
    if answer is None:
        return told
    promised = answer.said if answer.what == TALK and len(answer.said) <= LONGEST_PROMISE else ""
    return replace(
        told,
        answered_on=told.answered_on or answer.at.astimezone(zone_of(case)).date(),
        promised=told.promised or " ".join(promised.split()),
        promised_for=told.promised_for or answer.by,
    )


def _latest(case: Case, whats: Iterable[str]) -> Event | None:
    found = _events(case, whats)
    promised = [one for one in found if one.by]
    return next(reversed(promised if TALK in whats and promised else found), None)


def _events(case: Case, whats: Iterable[str]) -> list[Event]:
    """Theirs, in order of time."""
    return sorted((one for one in case.events if one.what in whats), key=lambda one: one.at)
