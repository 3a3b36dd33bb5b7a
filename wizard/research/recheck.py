"""Whether the pages that facts stand on have changed since they were read, asked of their servers (RFC 9110, 13).

Static sites tell so for a few bytes a page. Where one page has changed, or one server does not say, the site is read
whole: facts are made of all pages together.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from wizard.domain.errors import FetchError
from wizard.domain.facts import Snapshot
from wizard.research.http import ConditionalHttp, Http, Response, Validators
from wizard.research.robots import Robots

SECONDS = 15.0  # of wall clock for the whole check
PER_PAGE = 5.0
# What a check asks is taken off the pages of a whole reading that follows; that must still have enough of them.
MOST_PAGES = 6


@dataclass(frozen=True)
class Check:
    """`asked`: how many pages were asked for. `http` does not ask again for what came meanwhile."""

    unchanged: bool
    asked: int
    http: Http


def recheck(pages: Sequence[Snapshot], *, http: ConditionalHttp) -> Check:
    """Ask the pages one after the other, and stop at the first that is not as it was. Never raises a FetchError."""
    answers = _Answers(http)
    if not 0 < len(pages) <= MOST_PAGES or not all(page.etag or page.last_modified for page in pages):
        return Check(unchanged=False, asked=0, http=http)
    until = time.monotonic() + SECONDS
    for asked, page in enumerate(pages, start=1):
        try:
            if _is_unchanged(page, answers, http, until):
                continue
        except FetchError:
            pass  # the whole reading finds out what is wrong, and says so
        return Check(unchanged=False, asked=asked, http=answers)
    return Check(unchanged=True, asked=len(pages), http=answers)


def _is_unchanged(page: Snapshot, answers: "_Answers", http: ConditionalHttp, until: float) -> bool:
    robots = answers.robots(page.url, _left(until))
    if robots.asked_in_vain or not robots.allows(page.url):
        return False
    time.sleep(max(0.0, min(robots.crawl_delay, _left(until))))
    answer = http.get_if_changed(page.url, Validators(page.etag, page.last_modified), deadline=_left(until))
    answers.keep(page.url, answer)
    return answer.unchanged


def _left(until: float) -> float:
    return min(PER_PAGE, until - time.monotonic())


class _Answers:
    """Asks for nothing at once that the check has just brought; each answer is handed out once, so that a busy server
    that asks us to wait can be asked again later. One thread at a time keeps, any may get."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self._kept: dict[str, Response] = {}
        self._robots: dict[str, Robots] = {}

    def get(self, url: str, *, deadline: float) -> Response:
        return self._kept.pop(url, None) or self._http.get(url, deadline=deadline)

    def keep(self, url: str, answer: Response) -> None:
        if not answer.unchanged:
            self._kept[url] = answer

    def robots(self, url: str, seconds: float) -> Robots:
        file = urljoin(url, "/robots.txt")
        if file not in self._robots:
            answer = self._http.get(file, deadline=seconds)
            self.keep(file, answer)
            self._robots[file] = Robots.of(self, url, deadline=seconds)
            self.keep(file, answer)
        return self._robots[file]
