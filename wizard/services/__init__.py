"""The use cases: start, look at a case, answer a step, research a site, forget. No web framework, no SQL."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from wizard import countries
from wizard.domain.case import Case
from wizard.domain.facts import SiteFacts
from wizard.mail import LONGEST, Sender
from wizard.research.http import ConditionalHttp
from wizard.steps import Situation
from wizard.steps.corrections import corrected
from wizard.storage import (
    Cases,
    Companies,
    Corrections,
    Counts,
    Helpers,
    Outbox,
    Partners,
    SiteRecord,
    Sites,
    no_such_case,
)

Clock = Callable[[], datetime]  # now, aware, UTC


class Queue(Protocol):
    """Where a use case leaves work that a visitor should not wait for."""

    def research(self, host: str) -> None:
        """Have this host read, soon and once, however many ask."""
        ...

    def mails(self) -> None:
        """Have what is due in the outbox sent, soon."""
        ...


LEASE = timedelta(minutes=40)  # longer than a mail may take: whoever sends it is not overtaken
AT_ONCE = 25  # mails claimed together


@dataclass(frozen=True)
class House:
    """Where mails come from: the service's public address, the sender, the folder of the templates, who runs it."""

    base_url: str
    sender: str
    templates: str
    operator: str = ""


@dataclass(frozen=True)
class Post:
    """All that mails need; `open_sender` connects once per run."""

    outbox: Outbox
    open_sender: Callable[[], Sender]
    house: House
    clock: Clock
    lease: timedelta = LEASE
    at_once: int = AT_ONCE

    def __post_init__(self) -> None:
        if self.lease <= LONGEST:
            raise ValueError("a lease has to be longer than a mail may take")


@dataclass(frozen=True)
class Services:
    """What every use case may use; put together in `create_app`."""

    cases: Cases
    sites: Sites
    companies: Companies
    queue: Queue
    http: ConditionalHttp
    corrections: Corrections
    partners: Partners
    counts: Counts
    helpers: Helpers
    clock: Clock
    post: Post | None = None  # None: nothing is mailed

    @property
    def outbox(self) -> Outbox | None:
        return self.post.outbox if self.post else None


def situation(services: Services, case: Case, number: int, *, language: str) -> Situation:
    """What the steps need to know of letter `number` (from 0) of a case, now, for a page in `language`.

    Raises NoSuchCase where the case has no such letter.
    """
    return situated(services, case, number, site_of(services, case), language=language)


def situated(services: Services, case: Case, number: int, site: SiteRecord | None, *, language: str) -> Situation:
    """The same where `site_of` has been asked already. Raises NoSuchCase where the case has no such letter."""
    if number >= len(case.letters):
        raise no_such_case()
    return Situation(case, number, _facts_in(site, case), today(services, case), language)


def site_of(services: Services, case: Case) -> SiteRecord | None:
    """What research has on the company so far; read from the site cache each time."""
    return services.sites.get(case.company.host) if case.company.host else None


def facts_of(services: Services, case: Case) -> SiteFacts | None:
    """What research has on the company so far, as the customer corrected it; read from the site cache each time."""
    return _facts_in(site_of(services, case), case)


def _facts_in(site: SiteRecord | None, case: Case) -> SiteFacts | None:
    return corrected(site.facts, case.company) if site and site.facts else None


def today(services: Services, case: Case) -> date:
    """The customer's day: letters written late at night carry the date on their own calendar."""
    return services.clock().astimezone(zone_of(case)).date()


def zone_of(case: Case) -> ZoneInfo:
    """Where the customer's clock hangs, as far as their country tells."""
    return countries.zone_of(case.customer.country)
