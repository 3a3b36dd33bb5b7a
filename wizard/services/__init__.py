"""The use cases: start, look at a case, answer a step, research a site, forget. No web framework, no SQL."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from wizard import countries
from wizard.domain.case import Case
from wizard.domain.facts import SiteFacts
from wizard.research.http import ConditionalHttp
from wizard.steps import Situation
from wizard.steps.corrections import corrected
from wizard.storage import Cases, Companies, Corrections, Sites

Clock = Callable[[], datetime]  # now, aware, UTC


class Queue(Protocol):
    """Where a use case leaves work that a visitor should not wait for."""

    def research(self, host: str) -> None:
        """Have this host read, soon and once, however many ask."""
        ...


@dataclass(frozen=True)
class Services:
    """What every use case may use; put together in `create_app`."""

    cases: Cases
    sites: Sites
    companies: Companies
    queue: Queue
    http: ConditionalHttp
    corrections: Corrections
    clock: Clock


def situation(services: Services, case: Case, number: int, *, language: str) -> Situation:
    """What the steps need to know of letter `number` (from 0) of a case, now, for a page in `language`."""
    return Situation(case, number, facts_of(services, case), today(services, case), language)


def facts_of(services: Services, case: Case) -> SiteFacts | None:
    """What research has on the company so far, as the customer corrected it; read from the site cache each time."""
    record = services.sites.get(case.company.host) if case.company.host else None
    return corrected(record.facts, case.company) if record and record.facts else None


def today(services: Services, case: Case) -> date:
    """The customer's day: letters written late at night carry the date on their own calendar."""
    return services.clock().astimezone(zone_of(case)).date()


def zone_of(case: Case) -> ZoneInfo:
    """Where the customer's clock hangs, as far as their country tells."""
    return countries.zone_of(case.customer.country)
