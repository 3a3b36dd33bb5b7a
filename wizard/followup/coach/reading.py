"""What a company's answer says: who writes, under which number, what is promised until when, and what becomes of each
request (F2, F3, F4). Every judgement rests on words of the reply, which it quotes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wizard.countries import working_days
from wizard.followup.coach.bare import Bare, bare
from wizard.followup.coach.judging import Judgement, Offered, Verdict, verdicts
from wizard.followup.coach.parts import Part, parts_of
from wizard.followup.coach.promises import Promise, dated, promises
from wizard.followup.coach.sender import Sender, sender
from wizard.followup.coach.signs import Scene
from wizard.followup.coach.ticket import ticket
from wizard.followup.coach.wording import LANGUAGES, spaced, words_of

__all__ = ["LANGUAGES", "Judgement", "Offered", "Promise", "Reading", "Verdict", "read"]

_HOMES = {"en": "GB", "de": "DE", "da": "DK"}  # whose working days count where the company's country is not known


@dataclass(frozen=True)
class Reading:
    """`greeting`, `name`, `role` and `ticket` as they stand in the reply, "" where there is none."""

    greeting: str
    name: str
    role: str
    ticket: str
    promises: tuple[Promise, ...]
    verdicts: tuple[Verdict, ...]  # one for each request, in their order


@dataclass(frozen=True)
class Taken:
    """An answer taken apart, before it is judged."""

    own: Bare
    signed: Sender
    promised: tuple[Promise, ...]
    scene: Scene


def read(reply: str, language: str, received: date, requests: Sequence[str], *, country: str = "") -> Reading:
    """Read a reply that came on the day `received`; `country` is the company's, ISO 3166-1 alpha-2.

    Raises FileNotFoundError for a language that is not among LANGUAGES.
    """
    taken = taken_apart(reply, language, received, requests, country=country)
    return Reading(
        taken.signed.greeting,
        taken.signed.name,
        taken.signed.role,
        ticket(taken.own.headed),
        tuple(replace(one, quote=_as_it_stands(one.quote, reply)) for one in taken.promised),
        tuple(replace(one, quote=_as_it_stands(one.quote, reply)) for one in verdicts(taken.scene)),
    )


def taken_apart(reply: str, language: str, received: date, requests: Sequence[str], *, country: str = "") -> Taken:
    own, signed, parts = split(reply, language)
    automatic = any(words_of(language).tell("automatic", spaced(part.text)) for part in parts)
    promised = promises(parts, language, received, is_working_day(language, country))
    return Taken(own, signed, promised, Scene(dated(parts, promised), requests, language, automatic))


def split(reply: str, language: str) -> tuple[Bare, Sender, tuple[Part, ...]]:
    """The company's own words, who signs them, and the parts of what stands above."""
    own = bare(reply)
    signed = sender(own.text, own.speaker)
    return own, signed, parts_of(own.text[: signed.start], language)


def is_working_day(language: str, country: str = "") -> Callable[[date], bool]:
    """Of the company's country, ISO 3166-1 alpha-2; where it is not known, of the one that the language stands for."""
    return working_days(country or _HOMES.get(language, ""))


def _as_it_stands(quote: str, reply: str) -> str:
    """Words that the reply has just so: in a chat, a name stands between two lines of one sentence."""
    return quote if quote in reply else max((line for line in quote.split("\n") if line in reply), key=len, default="")
