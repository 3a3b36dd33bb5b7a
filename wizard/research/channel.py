"""A connection that knows when it must be over and how much may still come in.

`timeout=` of requests and of sockets counts from one read to the next, so a server that sends a byte now and then
holds its caller for as long as it likes. Here every read waits only for what is left of the whole visit, and every
byte is counted, be it of a handshake, of one of endless "100 Continue" answers, of a chunk's extension or of a page.
"""

import io
import socket
import ssl
import time
from collections.abc import Callable
from typing import Protocol, cast

from urllib3.util.ssltransport import SSLTransport

from wizard.domain.errors import TimedOut, TooLarge
from wizard.domain.language import N_
from wizard.research.addresses import about

TOO_SLOW = N_("%(host)s did not answer in time. Try again in a few minutes, or type in what you know.")
TOO_LARGE = N_(
    "%(host)s sent more than we read of one page. Enter the address of a smaller page, or type in what you know."
)

Clock = Callable[[], float]  # seconds, never going back


class Deadline:
    """When a visit must be over, whatever the server does."""

    def __init__(self, seconds: float, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def left(self, host: str) -> float:
        """Seconds left, more than 0. Raises TimedOut, naming the host, when there are none."""
        seconds = self._end - self._clock()
        if seconds <= 0:
            raise TimedOut(about(host, TOO_SLOW))
        return seconds


class Wire:
    """A socket within bounds. Raises TimedOut and TooLarge, which the libraries above let through, knowing neither."""

    def __init__(self, connection: socket.socket, host: str, deadline: Deadline) -> None:
        self.host = host
        self._connection = connection
        self._deadline = deadline
        self._allowance = 0

    def allow(self, size: int) -> None:
        """From now on, `size` bytes may come in (and what the last read brings beyond)."""
        self._allowance = size

    def recv_into(self, buffer: memoryview) -> int:
        if self._allowance <= 0:
            raise TooLarge(about(self.host, TOO_LARGE))
        self._connection.settimeout(self._deadline.left(self.host))
        try:
            size = self._connection.recv_into(buffer)
        except TimeoutError as error:
            raise TimedOut(about(self.host, TOO_SLOW)) from error
        self._allowance -= size
        return size

    def recv(self, most: int) -> bytes:
        buffer = bytearray(most)
        size = self.recv_into(memoryview(buffer))
        return bytes(buffer[:size])

    def sendall(self, data: bytes) -> None:
        self._connection.settimeout(self._deadline.left(self.host))
        try:
            self._connection.sendall(data)
        except TimeoutError as error:
            raise TimedOut(about(self.host, TOO_SLOW)) from error


class _Stream(Protocol):
    def recv_into(self, buffer: memoryview) -> int: ...
    def sendall(self, data: bytes) -> None: ...


class Channel:
    """What http.client needs of a socket. Closes nothing: whoever opened the socket does."""

    def __init__(self, wire: Wire, tls: ssl.SSLContext | None) -> None:
        """With `tls`, the handshake is done here. Raises ssl.SSLError, OSError and what `Wire` raises."""
        self.wire = wire
        # Not wrap_socket: OpenSSL would read the socket itself, and stay inside for as long as a server sends it
        # session tickets. So it gets bytes that are counted, 16 KiB at a time.
        self._stream = wire if tls is None else cast("_Stream", SSLTransport(wire, tls, wire.host))  # type: ignore[arg-type]

    def receive(self, buffer: memoryview) -> int:
        return self._stream.recv_into(buffer)

    def sendall(self, data: bytes) -> None:
        self._stream.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        if mode != "rb":
            raise ValueError(mode)
        return io.BufferedReader(_Incoming(self))

    def settimeout(self, seconds: float | None) -> None:
        """What a library asks for is ignored: the deadline decides."""

    def close(self) -> None:
        """http.client closes its socket while it still reads from it; see the class."""


class _Incoming(io.RawIOBase):
    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self._channel.receive(buffer)
