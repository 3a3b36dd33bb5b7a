"""What research asks of the outside: one page at a time, all else decided elsewhere.

`safe_http.SafeHttp` is the real one and the only opener of connections; tests and `--html FILE` bring their own.
"""

from dataclasses import dataclass
from typing import Protocol

OUR_NAME = "DearCompany"  # in our User-Agent, and in what a robots.txt says to us


@dataclass(frozen=True)
class Response:
    """A page as it came. `url` is where it ended after redirects; `body` is decoded of its transfer and content
    encodings, not of its charset; `content_type` is the header, lower case, parameters included, "" where absent."""

    url: str
    status: int
    content_type: str
    body: bytes


class Http(Protocol):
    def get(self, url: str, *, deadline: float) -> Response:
        """Fetch one address (http or https), redirects followed, robots.txt NOT asked (see `robots.py`).

        `deadline`: seconds of wall clock that this call may take in all, however the server behaves.
        Statuses of 400 and above come back as a Response, not as an error. Safe to call from two threads.

        Raises a `wizard.domain.errors.FetchError`: BadAddress, Refused, UnknownHost, Unreachable, TimedOut, TooLarge.
        """
        ...
