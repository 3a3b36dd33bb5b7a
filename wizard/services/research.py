"""Reading a company's site, as a job: one at a time per host, its progress and its outcome kept in the site cache."""

import logging

from wizard.domain.facts import SiteFacts, Status
from wizard.domain.language import N_, Message
from wizard.research.site import research as read_site
from wizard.services import Services

log = logging.getLogger(__name__)


def run(services: Services, host: str) -> None:
    """Read the host's site and keep the facts. Does nothing where another worker is at it."""
    if not services.sites.claim(host):
        return
    try:
        facts = read_site(
            f"https://{host}/",
            http=services.http,
            clock=services.clock,
            progress=lambda progress: services.sites.progress(host, progress.doing),
        )
    except Exception:
        # A page that our code stumbles over must not keep customers waiting for a claim to run out.
        log.exception("research failed on a page of %s", host)
        facts = _unreadable(services, host)
    services.sites.put(facts, host=host)


def _unreadable(services: Services, host: str) -> SiteFacts:
    sorry = Message(N_("%(host)s could not be read by our program. Type in what you know."), {"host": host})
    return SiteFacts(f"https://{host}/", host, Status.UNREACHABLE, services.clock(), problems=(sorry,))


def again(services: Services, host: str) -> None:
    """Somebody says that a fact is wrong, or the site was down: forget what we have, and read it anew."""
    services.sites.forget(host)
    if services.sites.want(host):
        services.queue.research(host)
