"""F10: a case for a letter that the customer wrote elsewhere. It exists at once, and the next letter is near."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from wizard.countries import country
from wizard.domain.case import REPLY, Case, Company, Customer, Event
from wizard.domain.letter import Details, Kind, Letter, Matter, Problem, Request, Sent, Wish
from wizard.domain.partner import Partner
from wizard.services import Services, counting, research, today, zone_of
from wizard.steps.earlier import Came
from wizard.storage import Token

# What its pages would have asked for is told already; the names of the steps are those of `wizard.steps`.
_TOLD = frozenset({"start", "company", "subject", "details", "request"})


def begin(
    services: Services,
    data: Mapping[str, Any],
    *,
    host: str,
    name: str,
    language: str,
    insisted: frozenset[str],
    partner: Partner | None = None,
) -> Token:
    """Save the case and have its company's site read. `data` is that of a valid `steps.earlier.EarlierForm`; `partner`
    is on whose site this is."""
    home = Case(customer=Customer(country=data["country"]))
    case = case_of(data, today(services, home), host=host, name=name, language=language, insisted=insisted)
    token = counting.create(services, case, partner)
    research.wish(services, host)
    return token


def case_of(
    data: Mapping[str, Any], now: date, *, host: str, name: str, language: str, insisted: frozenset[str]
) -> Case:
    """Pure: the case as if that letter had been written here, as far as anybody told; `now` is the customer's day."""
    letter = Letter(
        kind=Kind.COMPLAINT,
        written_in=language,
        elsewhere=True,
        matter=Matter(product=data["product"], problem=Problem.OTHER, subject_line=data["subject"] or ""),
        details=Details(order_number=data["order_number"] or ""),
        request=Request(wish=Wish.OWN_WORDS, wish_words=data["asked"]),
        answered=_TOLD,
        insisted=insisted,
        begun=data["on"],
        sent=Sent(data["on"], data["channel"]),
    )
    case = Case(
        company=Company(host=host, name=name, country=_at_home(host, data["country"])),
        customer=Customer(country=data["country"]),
        letters=(letter,),
    )
    if data["came"] is Came.NOTHING and not data["reply"]:
        return case
    answered = datetime.combine(data["answered_on"] or now, time(), zone_of(case)).astimezone(UTC)
    return replace(case, events=(Event(answered, REPLY, said=data["reply"] or ""),))


def _at_home(host: str, home: str) -> str:
    """The company's country, where its address has the ending of the customer's; "" = not known before it is read."""
    place = country(home)
    return home if place and any(host.endswith(ending) for ending in place.endings if ending != ".com") else ""
