"""One visit to a site: what may be asked, how often and for how long; every failure an error with a sentence."""

import math
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from wizard.domain.errors import (
    BadStatus,
    FetchError,
    NotFound,
    NotHtml,
    RobotsForbid,
    TimedOut,
    TooLarge,
    TurnedAway,
    UnknownHost,
    Unreachable,
)
from wizard.domain.language import N_, Message
from wizard.research.charset import decode
from wizard.research.crawl import Ask
from wizard.research.drawn import Part
from wizard.research.hosts import Relation, host_of, relation
from wizard.research.http import Http, Response
from wizard.research.page import Page
from wizard.research.politeness import site_of
from wizard.research.robots import Robots
from wizard.research.sitemaps import Sitemap, read_sitemap

TOO_BUSY = (429, 503)  # RFC 6585, 4; RFC 9110, 15.6.4
# Page not found (RFC 9110, 15.5.5 and 15.5.11), and a door shut to programs (15.5.4).
ERRORS = {404: NotFound, 410: NotFound, 403: TurnedAway}
# What keeps us from a page and not the customer, who has a browser and time.
FOR_OTHERS = (RobotsForbid, TurnedAway, TimedOut, TooLarge, Unreachable)
SCRIPT = re.compile(r"\.m?js$", re.IGNORECASE)
WHOLE_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
PAUSE = 1.0  # seconds, where a busy server does not say how long
LONGEST_PAUSE = 5.0  # seconds; a visitor waits for us
TOOK_TOO_LONG = Message(N_("The site answered slowly, so we read only a part of it. Check what we found below."))
STAY_AWAY = N_("%(host)s has asked us to wait, so we stopped reading it. Try again later, or type in what you know.")


@dataclass(frozen=True)
class Budget:
    """What one visit may cost. `pages` counts neither robots.txt nor the sitemap; times are seconds of wall clock."""

    pages: int = 12
    seconds: float = 40.0
    per_page: float = 10.0


USUAL = Budget()


@dataclass
class Visit:
    """One site being read: what was asked, what failed, and how much time is left."""

    http: Http
    clock: Callable[[], datetime]
    budget: Budget
    started: float = field(default_factory=time.monotonic)
    requests: int = 0
    bytes: int = 0
    problems: list[Message] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)  # of these, what nobody finds anything at
    rules: dict[str, Robots] = field(default_factory=dict)  # by origin: a help desk has its own
    lock: threading.Lock = field(default_factory=threading.Lock)
    not_before: dict[str, float] = field(default_factory=dict)  # by site: when it can be asked again, if ever
    asking: dict[str, threading.Lock] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    @property
    def left(self) -> float:
        return min(self.budget.per_page, self.budget.seconds - self.seconds)

    def get(self, url: str) -> Response:
        """Raises a FetchError: TimedOut where the budget is spent, Unreachable where the site asks us to stay away."""
        site = site_of(host_of(url))
        for _ in range(2):
            self._wait_for(site, host_of(url))
            response = self.http.get(url, deadline=self._take())
            with self.lock:
                self.bytes += len(response.body)
            if response.status not in TOO_BUSY:
                return response
            pause = PAUSE if response.retry_after is None else response.retry_after
            self.not_before[site] = time.monotonic() + (pause if pause < min(LONGEST_PAUSE, self.left) else math.inf)
        self.not_before[site] = math.inf
        raise Unreachable(Message(STAY_AWAY, {"host": host_of(url)}))

    def _wait_for(self, site: str, host: str) -> None:
        """Wait until the site wants to be asked again, whichever page it said so of. Raises Unreachable if not soon."""
        pause = self.not_before.get(site, 0.0) - time.monotonic()
        if pause == math.inf:
            raise Unreachable(Message(STAY_AWAY, {"host": host}))
        if pause > 0:
            time.sleep(pause)

    def robots(self, url: str) -> Robots:
        """The rules of the address's origin, asked once. Raises a FetchError where the origin cannot be reached."""
        origin = urljoin(url, "/")
        with self.lock:
            asking = self.asking.setdefault(origin, threading.Lock())
        with asking:  # two pages of a help desk at once ask for its rules once
            if origin not in self.rules:
                rules = Robots.of(self.http, url, deadline=self._take())
                # Asked as "acme.com", answered as "www.acme.com": the rules of both.
                self.rules |= {rules.origin: rules, origin: rules}
        return self.rules[origin]

    def _take(self) -> float:
        """The seconds that one request may take; it is counted. Raises TimedOut where the budget is spent."""
        left = self.left
        if left <= 0:
            raise TimedOut(TOOK_TOO_LONG)
        with self.lock:
            self.requests += 1
        return left

    def page(self, url: str) -> Page:
        """Raises a FetchError: also for what is no page, or what robots.txt keeps from us."""
        response = self._permitted(url)
        if response.status >= 400:
            raise ERRORS.get(response.status, BadStatus)(_status_sentence(response))
        if not _is_html(response):
            raise NotHtml(Message(N_("This address is not a web page: %(url)s"), {"url": response.url}))
        return Page.of(response, self.clock())

    def part(self, url: str) -> Part:
        """A script or a piece of a page. Raises a FetchError: also where the site answers with a whole page instead, as
        many do to every address, or another site answers."""
        response = self._permitted(url)
        if response.status >= 400 or relation(response.url, url) is not Relation.OWN:
            raise BadStatus(_status_sentence(response))
        text, is_markup = decode(response.body, response.content_type), _is_markup(response)
        if is_markup and (SCRIPT.search(urlsplit(url).path) or WHOLE_PAGE.search(text)):
            raise NotHtml(Message(N_("This address is not a web page: %(url)s"), {"url": response.url}))
        return Part(text, is_script=not is_markup)

    def sitemap(self, url: str) -> Sitemap:
        """Raises a FetchError: also for what is none."""
        response = self._permitted(url)
        if response.status >= 400 or _is_html(response):
            raise BadStatus(_status_sentence(response))
        return read_sitemap(response.body)

    def _permitted(self, url: str) -> Response:
        """What robots.txt lets us read: where the address is, and where a redirect of it led. Raises a FetchError."""
        self.robots(url).check(url)
        response = self.get(url)
        if response.url != url:
            with suppress(UnknownHost, Unreachable, TimedOut):  # it answered, and will not be asked for more
                rules = self.robots(response.url)
                if not rules.asked_in_vain:
                    rules.check(response.url)
        return response

    def answer(self, ask: Ask) -> "Answer":
        """What came for a request, in whatever thread; an error is an answer too."""
        try:
            if ask.is_part:
                return self.part(ask.url)
            return self.sitemap(ask.url) if ask.is_sitemap else self.page(ask.url)
        except FetchError as error:
            return error

    def fail(self, url: str, error: FetchError) -> None:
        self.failed.append(url)
        if not isinstance(error, FOR_OTHERS):
            self.gone.append(url)
        if isinstance(error, BadStatus | NotHtml):
            return  # a dead link is the site's trouble, not the customer's: the page is just not offered
        if error.message not in self.problems:
            self.problems.append(error.message)


Answer = Page | Part | Sitemap | FetchError


def _is_html(response: Response) -> bool:
    kind = response.content_type.split(";")[0].strip()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    return kind in ("", "text/plain", "application/octet-stream") and b"<html" in response.body[:2000].lower()


def _is_markup(response: Response) -> bool:
    return "html" in response.content_type or urlsplit(response.url).path.endswith((".html", ".htm"))


def _status_sentence(response: Response) -> Message:
    values = {"host": host_of(response.url), "status": str(response.status)}
    if response.status in (401, 403, 429):
        return Message(N_("%(host)s does not let us read its pages (%(status)s). Open it in your browser."), values)
    return Message(
        N_("%(host)s answered with an error (%(status)s). Try again later, or type in what you know."), values
    )
