"""What research asks of the outside: one page at a time, all else decided elsewhere.

`safe_http.SafeHttp` is the real one and the only opener of connections; tests and `--html FILE` bring their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

OUR_NAME = "DearCompany"  # in our User-Agent, and in what a robots.txt says to us


@dataclass(frozen=True)
class Validators:
    """What a server gave along with a page, by which it can say later whether the page has changed (RFC 9110, 8.8).
    Printable ASCII, "" where it gave none."""

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


NO_VALIDATORS = Validators()


@dataclass(frozen=True)
class Response:
    """A page as it came. `url` is where it ended after redirects; `body` is decoded of its transfer and content
    encodings, not of its charset; `content_type` is the header, lower case, parameters included, "" where absent.
    `retry_after`: seconds that the server asks us to wait before we ask again, None where it does not say.
    `headers`: those of `safe_http.KEPT` that it had, by their names in lower case."""

    url: str
    status: int
    content_type: str
    body: bytes
    validators: Validators = NO_VALIDATORS
    retry_after: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def unchanged(self) -> bool:
        """The answer to `get_if_changed` where the page is still the one that was asked about; it has no body."""
        return self.status == 304


class Http(Protocol):
    def get(self, url: str, *, deadline: float) -> Response:
        """Fetch one address (http or https), redirects followed, robots.txt NOT asked (see `robots.py`).

        `deadline`: seconds of wall clock that this call may take in all, however the server behaves.
        Statuses of 400 and above come back as a Response, not as an error. Safe to call from two threads.

        Raises a `wizard.domain.errors.FetchError`: BadAddress, Refused, UnknownHost, Unreachable, TimedOut, TooLarge.
        """
        ...


class ConditionalHttp(Http, Protocol):
    """Can also ask whether a page has changed since it was read."""

    def get_if_changed(self, url: str, known: Validators, *, deadline: float) -> Response:
        """As `get`; a Response that is `unchanged` where the server says that its page is still the one known.

        A server may send the page all the same: then it counts as changed, whatever it holds.
        """
        ...
