"""At most so many connections to one site at a time, whoever asks: we must not become someone's attack."""

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from wizard.research.channel import Deadline

MOST_AT_ONCE = 2


class Politeness:
    """Counts the connections of this process to each site, and lets the next one wait. Safe to call from any thread."""

    def __init__(self, most: int = MOST_AT_ONCE) -> None:
        self._most = most
        self._open: defaultdict[str, int] = defaultdict(int)
        self._changed = threading.Condition()

    @contextmanager
    def turn(self, site: str, host: str, deadline: Deadline) -> Iterator[None]:
        """Wait for one of the site's places and hold it. Raises TimedOut, naming the host, if none comes free."""
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
