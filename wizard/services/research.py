"""Reading a company's site, as a job: one at a time per host, its progress and its outcome kept in the site cache."""

from wizard.research.site import research as read_site
from wizard.services import Services


def run(services: Services, host: str) -> None:
    """Read the host's site and keep the facts. Does nothing where another worker is at it."""
    if not services.sites.claim(host):
        return
    facts = read_site(
        f"https://{host}/",
        http=services.http,
        clock=services.clock,
        progress=lambda message: services.sites.progress(host, message),
    )
    services.sites.put(facts, host=host)


def again(services: Services, host: str) -> None:
    """Somebody says that a fact is wrong, or the site was down: forget what we have, and read it anew."""
    services.sites.forget(host)
    if services.sites.want(host):
        services.queue.research(host)
