"""F9: who else can help, and "can I go there yet?". Pure: information, worked out from the case."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wizard.countries import bodies_between, working_days
from wizard.countries.body import Body, Sooner, Wait
from wizard.domain.case import REPLY, Case
from wizard.domain.letter import Channel, Letter, Purpose, Wish
from wizard.followup.clocks import after_working_days
from wizard.followup.coach.wording import amounts

STALE_AFTER = timedelta(days=365)
_SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
_SIGNS = {"EUR": ("€", "eur"), "DKK": ("kr", "dkk"), "SEK": ("kr", "sek")}


class Door(StrEnum):
    """Can I go there yet?"""

    OPEN = "open"
    LATER = "later"  # from `since` on
    ANSWER_FIRST = "answer_first"  # their answer is needed
    LETTER_FIRST = "letter_first"  # nothing has been sent that counts: a call is not enough
    ASK_THEM = "ask_them"  # nobody here knows from when on


@dataclass(frozen=True)
class Prospect:
    """`since`: the day from which silence is enough. `below`: less than the least value; `stale`: checked long ago."""

    body: Body
    door: Door
    since: date | None = None
    below: bool = False
    stale: bool = False

    @property
    def sooner(self) -> Sooner:
        """What would open it before that day."""
        waits = self.door is Door.LATER and self.body.wait
        return waits.sooner if waits else Sooner.NEVER


def prospects(case: Case, today: date) -> tuple[Prospect, ...]:
    """Who could be asked, on the customer's day. Only the customer says that an answer is a no, with the letter that
    they write on it: what a program reads in it is a guess."""
    refused = any(letter.purpose is Purpose.REFUSED for letter in case.letters)
    return tuple(
        _prospect(case, body, today, refused) for body in bodies_between(case.customer.country, case.company.country)
    )


def _prospect(case: Case, body: Body, today: date, refused: bool) -> Prospect:
    door, since = _door(case, body, today, refused)
    asked = next((letter for letter in case.letters if letter.sent), case.letters[0])
    return Prospect(body, door, since, _below(body, asked), today - body.checked > STALE_AFTER)


def _door(case: Case, body: Body, today: date, refused: bool) -> tuple[Door, date | None]:
    sent = [one.sent for one in case.letters if one.sent and not (body.written and one.sent.channel in _SPOKEN)]
    if not sent:
        return Door.LETTER_FIRST, None
    if body.wait is None:
        return Door.ASK_THEM, None
    if body.wait.days is None:
        answered = refused or any(event.what == REPLY for event in case.events)
        return (Door.OPEN if answered else Door.ANSWER_FIRST), None
    since = _since(body.wait, body.wait.days, sent[0].on, case.company.country)
    early = refused and body.wait.sooner is Sooner.REFUSED
    return (Door.OPEN if early or today >= since else Door.LATER), since


def _since(wait: Wait, days: int, first: date, trader: str) -> date:
    """The first day after the company's time is up."""
    if not days:
        return first
    last = after_working_days(first, days, working_days(trader)) if wait.working else first + timedelta(days=days)
    return last + timedelta(days=1)


def _below(body: Body, letter: Letter) -> bool:
    """Is it known that too little is at stake? What is asked for is the price only where all of it is to come back."""
    least, typed = body.least, letter.request.amount
    if least is None or (least.of_price and letter.request.wish is not Wish.REFUND):
        return False
    if not any(sign in typed.lower() for sign in _SIGNS[least.currency]):
        return False
    return 0 < max(amounts(typed), default=0) < least.amount
