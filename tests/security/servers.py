"""Servers on this machine, honest and hostile, and the ways to be led to them by name."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import dns.flags
import dns.message
import dns.rrset

from wizard.domain.errors import FetchError
from wizard.research.http import Response
from wizard.research.safe_http import SafeHttp

PUBLIC = "93.184.215.14"
USER_AGENT = "DearCompany/1.0 (+https://wizard.example/bot)"
MARGIN = 0.8  # seconds that a fetch may take beyond its deadline on a busy machine

Behaviour = Callable[[socket.socket], None]


class Server:
    """Accepts on a port of this machine and hands each connection to `behaviour`, until the block ends."""

    def __init__(self, behaviour: Behaviour, *, tls: ssl.SSLContext | None = None, hears: bool = True) -> None:
        """Without `hears`, the connection is handed over with nothing read from it."""
        self.hits = 0
        self.requests: list[bytes] = []
        self._behaviour = behaviour
        self._tls = tls
        self._hears = hears
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(5)
        self._listener.close()
        for connection in self._open:
            _shut(connection)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a server of the test did not end"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.hits += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            if self._hears:
                self.requests.append(request_of(connection))
            self._behaviour(connection)
        except OSError:
            pass  # the client has left, as it should
        finally:
            connection.close()


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def request_of(connection: socket.socket) -> bytes:
    """The request as far as its empty line."""
    data = b""
    while b"\r\n\r\n" not in data and (more := connection.recv(65536)):
        data += more
    return data


def answering(data: bytes) -> Behaviour:
    """Sends these bytes and closes."""
    return lambda connection: connection.sendall(data)


def repeating(piece: bytes, *, first: bytes = b"", pause: float = 0.0) -> Behaviour:
    """Sends `first`, then `piece` for ever."""

    def behave(connection: socket.socket) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return behave


def page(body: bytes = b"<title>Hello</title>", *headers: bytes, status: bytes = b"200 OK") -> bytes:
    """An honest answer, with further headers."""
    length = b"Content-Length: %d" % len(body)
    return b"\r\n".join((b"HTTP/1.1 " + status, b"Content-Type: text/html", length, *headers, b"", body))


def redirect(location: bytes, status: bytes = b"302 Found") -> bytes:
    return b"HTTP/1.1 " + status + b"\r\nLocation: " + location + b"\r\nContent-Length: 0\r\n\r\n"


@dataclass
class Leading:
    """A dialler that leads hosts to ports of this machine, "" standing for all others; keeps what it was asked."""

    ports: dict[str, int]
    plain_text: bool = True
    dialled: list[tuple[str, int, str]] = field(default_factory=list)

    def __call__(self, ip: str, port: int, host: str, timeout: float) -> socket.socket:
        self.dialled.append((ip, port, host))
        return socket.create_connection(("127.0.0.1", self.ports.get(host, self.ports.get("", 0))), timeout)


@dataclass
class Names:
    """A resolver with a list of answers for each look-up, the last being given again; unlisted names are public."""

    answers: dict[str, list[list[str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __call__(self, host: str, seconds: float) -> Sequence[str]:
        self.asked.append(host)
        answers = self.answers.get(host, [[PUBLIC]])
        return answers.pop(0) if len(answers) > 1 else answers[0]


class NameServer:
    """A DNS server on this machine, over UDP. `answer` makes of a query's bytes those to send back, in this order."""

    def __init__(self, answer: Callable[[bytes], Sequence[bytes]]) -> None:
        self._answer = answer
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
            waker.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            query, asker = self._socket.recvfrom(4096)
            if not query:
                return
            for answer in self._answer(query):
                self._socket.sendto(answer, asker)


def records(answer: Callable[[str, str], Sequence[str]]) -> Callable[[bytes], Sequence[bytes]]:
    """Answers for a NameServer: `answer` gives, for a name and "A" or "AAAA", record lines."""

    def respond(data: bytes) -> Sequence[bytes]:
        query = dns.message.from_wire(data)
        question = query.question[0]
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        name, kind = question.name.to_text(True), question.to_text().split()[-1]
        response.answer = [_record(line) for line in answer(name, kind)]
        return [response.to_wire(max_size=65535)]

    return respond


def _record(line: str) -> dns.rrset.RRset:
    name, ttl, rdclass, rdtype, data = line.split()
    return dns.rrset.from_text(name, int(ttl), rdclass, rdtype, data)


@dataclass(frozen=True)
class Outcome:
    """What a fetch came to."""

    response: Response | None
    error: FetchError | None
    seconds: float


def fetch(http: SafeHttp, url: str, *, deadline: float = 3.0) -> Outcome:
    """Fetch and check what holds whatever the server does: it ends in time, with a page or with a sentence."""
    started = time.monotonic()
    try:
        outcome = Outcome(http.get(url, deadline=deadline), None, time.monotonic() - started)
    except FetchError as error:
        outcome = Outcome(None, error, time.monotonic() - started)
    assert outcome.seconds < deadline + MARGIN
    if outcome.response:
        assert len(outcome.response.body) <= 2_000_000
    if outcome.error:
        assert_is_sentence(str(outcome.error))
    return outcome


def assert_is_sentence(text: str) -> None:
    assert text.endswith(".")
    assert len(text.split()) > 4
    for inner in ("Traceback", "Error", "errno", "Errno", "0x", "%(", "urllib3", "None"):
        assert inner not in text
