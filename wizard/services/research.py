"""Reading a company's site, as a job: one at a time per host, its progress and its outcome kept in the site cache."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from wizard.domain.case import Case
from wizard.domain.facts import Evidence, Progress, SiteFacts, Snapshot, Status
from wizard.domain.language import N_, Message
from wizard.domain.letter import Sourced
from wizard.research.recheck import recheck
from wizard.research.site import Reading, read_site
from wizard.research.visit import Budget
from wizard.services import Services
from wizard.storage import Token

log = logging.getLogger(__name__)

CHECKING = Message(N_("Asking whether their pages have changed …"))


def wish(services: Services, host: str) -> None:
    """Somebody wants to know about this site: have it read, unless what we have is fresh or somebody is at it."""
    record = services.sites.get(host)
    if (record is None or not record.fresh) and services.sites.want(host):
        services.queue.research(host)


def again(services: Services, host: str) -> None:
    """Somebody says that a fact is wrong, or the site was down: read it anew. What we have stays until then."""
    if services.sites.want(host, anew=True):
        services.queue.research(host)


def looked(services: Services, token: Token, read_at: datetime | None) -> None:
    """The customer has had before them the facts that were read then; None: there were none yet.

    Not known from when they answer: what they saw may be older than what is there by then.
    """

    def do(case: Case) -> Case:
        return replace(case, company=replace(case.company, seen=read_at))

    if services.cases.load(token).case.company.seen != read_at:
        services.cases.change(token, do)


def run(services: Services, host: str) -> None:
    """Bring what we know of the host up to date. Does nothing where another worker is at it."""
    if not services.sites.claim(host):
        return
    try:
        reading = _read(services, host)
    except Exception:
        # A page that our code stumbles over must not keep customers waiting for a claim to run out.
        log.exception("research failed on a page of %s", host)
        reading = Reading(_unreadable(services, host))
    if reading is None:
        services.sites.unchanged(host)
    else:
        services.sites.put(reading.facts, host=host, snapshots=reading.snapshots)


def _read(services: Services, host: str) -> Reading | None:
    """None where the pages that the known facts stand on have not changed."""

    def tell(progress: Progress) -> None:
        services.sites.progress(host, progress)

    known = services.sites.to_check(host)
    if known:
        tell(Progress(CHECKING))
    check = recheck(known, http=services.http)
    if check.unchanged:
        return None
    # Together, check and reading ask for no more pages than a reading alone may.
    budget = Budget(pages=Budget().pages - check.asked)
    return read_site(f"https://{host}/", http=check.http, clock=services.clock, progress=tell, budget=budget)


def _unreadable(services: Services, host: str) -> SiteFacts:
    sorry = Message(N_("%(host)s could not be read by our program. Type in what you know."), {"host": host})
    return SiteFacts(f"https://{host}/", host, Status.UNREACHABLE, services.clock(), problems=(sorry,))


def snapshots_for(services: Services, host: str, cited: Iterable[Evidence | Sourced]) -> tuple[Snapshot, ...]:
    """The pages that these facts of a host stand on, as they were read: for the case of whoever cites them.

    A page too large to keep, one that names somebody who objected, and one read too long ago are not among them.
    """
    sources = [one for one in cited if one.url]
    hashes = {one.sha256 for one in sources if one.sha256}
    urls = {one.url.split("#")[0] for one in sources if not one.sha256}
    return services.sites.snapshots(host, hashes=hashes, urls=urls)
