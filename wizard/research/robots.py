"""What a site's robots.txt asks of us (RFC 9309), read once per visit."""

import re
from typing import Self
from urllib.parse import urljoin, urlsplit

from protego import Protego

from wizard.domain.errors import BadAddress, RobotsForbid, TimedOut, TooLarge, Unreachable
from wizard.domain.language import N_, Message
from wizard.research.addresses import parse_url
from wizard.research.charset import decode
from wizard.research.hosts import host_of
from wizard.research.http import OUR_NAME, Http

LARGEST = 500 * 1024  # bytes that are read; RFC 9309 asks for at least these
LONGEST_DELAY = 2.0  # seconds; a visitor waits for us, and we read a dozen pages
MOST_SITEMAPS = 20

ASKED_IN_VAIN = N_(
    "%(host)s does not say just now whether programs may read it, so we did not. "
    "Try again later, or type in what you know."
)
FORBIDDEN = N_("%(host)s does not want programs to read this page: %(url)s")

_NAMING = re.compile(r"\s*(?:user-agent|useragent|user agent)\b[\s:]*([^#]*)", re.IGNORECASE)
_FORBIDS_ALL = "User-agent: *\nDisallow: /"


class Robots:
    """The rules of one origin. Never raises, whatever the file says."""

    def __init__(self, text: str, *, asked_in_vain: bool = False, origin: str = "") -> None:
        """`asked_in_vain`: the site has not said anything, so all counts as forbidden for now (RFC 9309, 2.3.1.4).
        `origin`: where the file was found in the end, with a slash behind it, "" where there was none."""
        self.origin = origin
        self._rules = Protego.parse(_FORBIDS_ALL if asked_in_vain else _concerning_us(text))
        self.asked_in_vain = asked_in_vain

    @classmethod
    def of(cls, http: Http, url: str, *, deadline: float) -> Self:
        """Fetch the rules that hold for `url`, within `deadline` seconds.

        A refusal (4xx) means that there are no rules; an error of the server, "too many requests" or no answer in
        time means that all is forbidden for this visit. A site that cannot be reached at all has no rules either way:
        raises the FetchError, as its pages would.
        """
        try:
            response = http.get(urljoin(url, "/robots.txt"), deadline=deadline)
        except (TimedOut, TooLarge):
            return cls("", asked_in_vain=True)
        if response.status >= 500 or response.status == 429:
            return cls("", asked_in_vain=True)
        if not 200 <= response.status < 300:
            return cls("")
        found = urlsplit(response.url).path == "/robots.txt"
        origin = urljoin(response.url, "/") if found else ""
        return cls(decode(response.body[:LARGEST], response.content_type), origin=origin)

    def check(self, url: str) -> None:
        """Raises RobotsForbid for what we may not read, Unreachable where the site did not say."""
        if self.asked_in_vain:
            raise Unreachable(Message(ASKED_IN_VAIN, {"host": host_of(url)}))
        if not self.allows(url):
            raise RobotsForbid(Message(FORBIDDEN, {"host": host_of(url), "url": url}))

    def allows(self, url: str) -> bool:
        """Whether we may read this page. An address that we do not open anyhow is not allowed."""
        try:
            return bool(self._rules.can_fetch(parse_url(url).url, OUR_NAME))
        except BadAddress:
            return False

    @property
    def crawl_delay(self) -> float:
        """Seconds to leave between two requests, 0 where the site does not say."""
        return min(self._rules.crawl_delay(OUR_NAME) or 0.0, LONGEST_DELAY)

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The site maps named, as far as they are addresses that we open, on whatever host."""
        found: list[str] = []
        for line in self._rules.sitemaps:
            try:
                found.append(parse_url(line).url)
            except BadAddress:
                continue
            if len(found) == MOST_SITEMAPS:
                break
        return tuple(found)


def _concerning_us(text: str) -> str:
    """The file with every other robot under one name: 20,000 names over 20,000 rules make 400 million pairs."""
    lines = []
    for line in re.split("\r\n|\r|\n", text):
        naming = _NAMING.match(line)
        lines.append(f"User-agent: {_whom(naming[1])}" if naming else line)
    return "\n".join(lines)


def _whom(name: str) -> str:
    token = re.match(r"[a-z_-]*", name.strip(), re.IGNORECASE)
    if token and token[0].lower() == OUR_NAME.lower():
        return OUR_NAME
    return "*" if name.strip() == "*" else "another"
