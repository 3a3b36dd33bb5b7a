"""The only opener of connections to what a visitor names.

A name is resolved once; every address it has must be public; the connection goes to the address that was checked, and
what speaks HTTP on it cannot open another. So no second look-up (DNS rebinding), no redirect, no proxy from the
environment and no other reading of the URL leads into a private network. `requests` speaks HTTP here, through its
adapter alone: its Session would follow redirects, read their bodies, keep cookies and ask netrc and the environment.
"""

import http.client
import re
import socket
import ssl
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, cast

import certifi
import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError

from wizard.domain.errors import BadAddress, Refused, SettingsError, TooLarge, UnknownHost, Unreachable
from wizard.domain.language import N_, Message
from wizard.research.addresses import Target, about, is_public, parse_host, parse_redirect, parse_url
from wizard.research.caching import conditions, retry_after, validators_of
from wizard.research.channel import TOO_LARGE, Channel, Clock, Deadline, Wire
from wizard.research.http import OUR_NAME, Response, Validators
from wizard.research.politeness import Politeness
from wizard.research.resolver import UNKNOWN, Resolver, pretend_resolver, public_resolver
from wizard.settings import Settings

MOST_REDIRECTS = 5
LARGEST_PAGE = 2_000_000  # bytes, decoded
MOST_READ = 3_500_000  # bytes, decoded, of a page that may hold whole pictures in its text
LARGEST_HEADERS = 128 * 1024  # bytes of one answer's status lines and headers, of "100 Continue" answers too
LARGEST_TRANSFER = 2 * LARGEST_PAGE  # bytes of one body on the wire: chunks of a few bytes each cost as much again
MOST_ADDRESSES = 4  # of one host, tried in turn
# What a page says of what it may load and show; a header that comes twice is joined with a comma (RFC 9110, 5.3).
KEPT = ("content-security-policy", "content-security-policy-report-only", "cross-origin-embedder-policy")

IN_CIRCLES = N_("%(host)s sends us round in circles. Open the site in your browser and type in what you find.")
ELSEWHERE = N_(
    "%(host)s sends visitors on to an address that we do not open. "
    "Open the site in your browser and type in what you find."
)
BLOCKED = N_("%(host)s has asked us not to read its site. Open it in your browser and type in what you find.")
PRIVATE = N_("%(host)s leads into a private network, where we do not go. Enter the company's public web address.")
AWAY = N_("%(host)s cannot be reached at the moment. Check the address, try again later, or type in what you know.")
UNPROVEN = N_(
    "%(host)s could not prove that it is the real one: its certificate is not valid. "
    "Check the address, or open the site in your browser and type in what you find."
)
INSECURE = N_(
    "We could not open a secure connection to %(host)s. Open the site in your browser and type in what you find."
)
UNREADABLE = N_(
    "%(host)s broke off its answer, or gave one that we cannot read. "
    "Open the site in your browser and type in what you find."
)


class Dialler(Protocol):
    """Opens a connection to an address that has been checked."""

    @property
    def plain_text(self) -> bool:
        """Whether https is spoken without TLS: only to a stand-in on this machine."""
        ...

    def __call__(self, ip: str, port: int, host: str, timeout: float) -> socket.socket:
        """A connected socket, within `timeout` seconds. `host` is the name that `ip` belongs to. Raises OSError."""
        ...


@dataclass(frozen=True)
class DirectDialler:
    """Connects to the very address."""

    plain_text: bool = False

    def __call__(self, ip: str, port: int, host: str, timeout: float) -> socket.socket:
        with ExitStack() as on_failure:
            connection = on_failure.enter_context(closing(socket.create_connection((ip, port), timeout)))
            # A public address of this very machine: from inside its firewall we would reach what others cannot.
            if connection.getpeername()[0] == connection.getsockname()[0]:
                raise Refused(about(host, PRIVATE))
            on_failure.pop_all()
            return connection


@dataclass(frozen=True)
class LoopbackDialler:
    """Connects to a stand-in on this machine instead, whatever the address; https is spoken in plain text."""

    ip: str
    port: int
    plain_text: bool = True

    def __call__(self, ip: str, port: int, host: str, timeout: float) -> socket.socket:
        del ip, port, host
        return socket.create_connection((self.ip, self.port), timeout)


def loopback_dialler(host_and_port: str) -> LoopbackDialler:
    """The dialler for `--connect-to 127.0.0.1:8099`. Raises SettingsError for anything that is not this machine."""
    host, _, port = host_and_port.rpartition(":")
    ip = {"localhost": "127.0.0.1", "[::1]": "::1"}.get(host, host)
    if ip not in ("127.0.0.1", "::1") or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise SettingsError(Message(N_("Connect only to this machine, for example to 127.0.0.1:8099.")))
    return LoopbackDialler(ip, int(port))


def honest_user_agent(bot_page: str) -> str:
    """How we name ourselves to the sites that we read; `bot_page` is the full address of our page about that."""
    return f"{OUR_NAME}/1.0 (+{bot_page})"


def open_http(settings: Settings, connect_to: str = "") -> "SafeHttp":
    """The opener that these settings ask for.

    With `connect_to` ("127.0.0.1:8099"), or CONNECT_TO in the settings, it dials this machine instead, for tests.
    Raises SettingsError for a `connect_to` elsewhere.
    """
    agent = honest_user_agent(f"{settings.base_url}/bot")
    target = connect_to or ("{}:{}".format(*settings.connect_to) if settings.connect_to else "")
    if not target:
        return SafeHttp(agent, blocked_hosts=settings.blocked_hosts)
    dialler = loopback_dialler(target)
    return SafeHttp(agent, resolver=pretend_resolver, dialler=dialler, blocked_hosts=settings.blocked_hosts)


class SafeHttp:
    """The real `wizard.research.http.Http`. Keeps nothing between two calls; safe to call from any thread."""

    def __init__(
        self,
        user_agent: str,
        *,
        resolver: Resolver | None = None,
        dialler: Dialler | None = None,
        blocked_hosts: Iterable[str] = (),
        trust: ssl.SSLContext | None = None,
        politeness: Politeness | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        """`blocked_hosts`: sites that asked us to stay away, their subdomains included.
        `trust`: how certificates are verified, by default against Mozilla's authorities.

        Raises SettingsError for a blocked host that is none."""
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.5",
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }
        self._resolve = resolver or public_resolver()
        self._dial = dialler or DirectDialler()
        self._blocked = frozenset(map(_blocked_host, blocked_hosts))
        self._tls = trust or ssl.create_default_context(cafile=certifi.where())
        self._politeness = politeness or Politeness()
        self._clock = clock

    def get(self, url: str, *, deadline: float) -> Response:
        """See `Http.get`."""
        return self._get(url, deadline, {})

    def get_if_changed(self, url: str, known: Validators, *, deadline: float) -> Response:
        """See `ConditionalHttp.get_if_changed`."""
        return self._get(url, deadline, conditions(known))

    def _get(self, url: str, deadline: float, more: Mapping[str, str]) -> Response:
        """`more` headers go with the first question only: what one page's server gave means nothing to another."""
        until = Deadline(deadline, self._clock)
        target = parse_url(url)
        for _ in range(1 + MOST_REDIRECTS):
            with self._ask(target, until, more) as (answer, wire):
                location = _location(answer)
                if location is None:
                    return _read(target, answer, wire)
            target, more = _follow(target, location), {}
        raise Unreachable(about(target.host, IN_CIRCLES))

    @contextmanager
    def _ask(
        self, target: Target, until: Deadline, more: Mapping[str, str]
    ) -> Iterator[tuple[requests.Response, Wire]]:
        """One question, and the answer as far as its headers; the connection is closed afterwards."""
        host = target.host
        with ExitStack() as stack:
            addresses = self._public_addresses(host, until)
            stack.enter_context(self._politeness.turn(host, until))
            wire = Wire(stack.enter_context(closing(self._connect(target, addresses, until))), host, until)
            wire.allow(LARGEST_HEADERS)
            channel = self._channel(target, wire)
            headers = {**self._headers, "Host": target.authority, **more}
            with _library_errors_as_ours(host):
                yield _OpenChannel(channel).send(_prepared(target, headers)), wire

    def _public_addresses(self, host: str, until: Deadline) -> Sequence[str]:
        if any(host == blocked or host.endswith("." + blocked) for blocked in self._blocked):
            raise Refused(about(host, BLOCKED))
        addresses = self._resolve(host, until.left(host))
        until.left(host)
        if not addresses:
            raise UnknownHost(about(host, UNKNOWN))
        if not all(is_public(address) for address in addresses):
            raise Refused(about(host, PRIVATE))
        return addresses

    def _connect(self, target: Target, addresses: Sequence[str], until: Deadline) -> socket.socket:
        """A connection to the first address that answers. Each gets an equal share of the time that is left."""
        tried = addresses[:MOST_ADDRESSES]
        for position, ip in enumerate(tried):
            share = until.left(target.host) / (len(tried) - position)
            try:
                return self._dial(ip, target.port, target.host, share)
            except OSError:
                continue
        until.left(target.host)
        raise Unreachable(about(target.host, AWAY))

    def _channel(self, target: Target, wire: Wire) -> Channel:
        try:
            return Channel(wire, None if target.scheme == "http" or self._dial.plain_text else self._tls)
        except ssl.SSLCertVerificationError as error:
            raise Unreachable(about(target.host, UNPROVEN)) from error
        except OSError as error:
            raise Unreachable(about(target.host, INSECURE)) from error


def _blocked_host(name: str) -> str:
    try:
        return parse_host(name)
    except BadAddress as error:
        sentence = N_("BLOCKED_HOSTS names %(host)s, which is no public host. Take it out of the list.")
        raise SettingsError(about(name, sentence)) from error


class _OpenConnection(HTTPConnection):
    """HTTP on a channel that is open already; it knows no way to open another."""

    def __init__(self, *args: Any, channel: Channel, **others: Any) -> None:
        super().__init__(*args, **others)
        self._channel = channel

    def connect(self) -> None:
        self.sock = self._channel


class _OpenChannel(HTTPAdapter):
    """requests' HTTP, http and https alike, on one channel."""

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self._channel = channel

    def init_poolmanager(self, *_: Any, **__: Any) -> None:
        """Of other connections than the one that is open, there are none to manage."""

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """As the base class with `stream=True`, without a pool and what it would do about a connection that fails."""
        connection = _OpenConnection(self._channel.wire.host, channel=self._channel)
        headers = cast("dict[str, str]", request.headers)
        connection.request("GET", request.path_url, headers=headers, preload_content=False, decode_content=False)
        return self.build_response(request, connection.getresponse())


def _prepared(target: Target, headers: Mapping[str, str]) -> requests.PreparedRequest:
    """As `requests.Request("GET", target.url, headers=headers).prepare()`, a tenth of all that a page's request costs:
    the address needs no second parser (a test compares them), and there are no cookies, body and credentials."""
    request = requests.PreparedRequest()
    request.method = "GET"
    request.url = target.url
    request.prepare_headers(headers)
    return request


def _location(answer: requests.Response) -> str | None:
    """Where a redirect leads, as http.client gives it, None if the answer is none."""
    return answer.headers.get("Location") if answer.status_code in (301, 302, 303, 307, 308) else None


def _follow(target: Target, location: str) -> Target:
    try:
        return parse_redirect(target.url, location)
    except BadAddress as error:
        raise Refused(about(target.host, ELSEWHERE)) from error


def _read(target: Target, answer: requests.Response, wire: Wire) -> Response:
    # Offered was gzip alone: what packs more densely, or twice, unpacks into more than its size tells.
    packing = answer.headers.get("Content-Encoding", "").strip().lower()
    if answer.status_code < 200 or packing not in ("", "identity", "gzip", "x-gzip"):
        raise Unreachable(about(target.host, UNREADABLE))
    wire.allow(LARGEST_TRANSFER)
    body = bytearray()
    content_type = answer.headers.get("Content-Type", "").lower()
    is_page = content_type.startswith(("text/html", "application/xhtml+xml"))
    for part in answer.iter_content(16 * 1024):
        body += part
        if len(body) > (MOST_READ if is_page else LARGEST_PAGE):
            break
    if len(body) > LARGEST_PAGE:
        if not is_page:
            raise TooLarge(about(target.host, TOO_LARGE))
        # Menus and the first contacts stand at the top: half a page is more to a customer than none.
        body = bytearray(_PICTURE.sub(b"", body)[:LARGEST_PAGE])
    given = validators_of(answer.headers)
    kept = {name: answer.headers[name] for name in KEPT if name in answer.headers}
    return Response(target.url, answer.status_code, content_type, bytes(body), given, retry_after(answer.headers), kept)


_PICTURE = re.compile(rb"""data:[a-z]+/[^"'()<>\s]{200,}""")  # pictures and fonts written into the page itself


@contextmanager
def _library_errors_as_ours(host: str) -> Iterator[None]:
    """What libraries raise at a broken answer is a wide choice, ValueError among it; ours are of another tree."""
    try:
        yield
    except (requests.RequestException, HTTPError, http.client.HTTPException, OSError, ValueError) as error:
        raise Unreachable(about(host, UNREADABLE)) from error
