"""At most so many connections to one site at a time, whoever asks: we must not become someone's attack."""

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from wizard.research.channel import Deadline
from wizard.research.hosts import parts_of

MOST_AT_ONCE = 2


class Politeness:
    """Counts the connections of this process to each site, and lets the next one wait. Safe to call from any thread.

    Other processes have counts of their own: `storage.sites.claim` sees to it that only one of them reads a host."""

    def __init__(self, most: int = MOST_AT_ONCE) -> None:
        self._most = most
        self._open: defaultdict[str, int] = defaultdict(int)
        self._changed = threading.Condition()

    @contextmanager
    def turn(self, host: str, deadline: Deadline) -> Iterator[None]:
        """Wait for one of the places at the host's site and hold it. Raises TimedOut if none comes free in time."""
        site = site_of(host)
        self._take(site, host, deadline)
        try:
            yield
        finally:
            self._give_back(site)

    def _take(self, site: str, host: str, deadline: Deadline) -> None:
        with self._changed:
            while self._open[site] >= self._most:
                self._changed.wait(deadline.left(host))
            self._open[site] += 1

    def _give_back(self, site: str) -> None:
        with self._changed:
            self._open[site] -= 1
            if not self._open[site]:
                del self._open[site]  # or the table grows with every site ever read
            self._changed.notify_all()


def site_of(host: str) -> str:
    """The site that a host belongs to, since one server often answers for all its hosts: "example.co.uk" of
    "shop.example.co.uk"."""
    _, name, suffix = parts_of(host)
    return f"{name}.{suffix}" if name and suffix else ".".join(host.split(".")[-2:])
