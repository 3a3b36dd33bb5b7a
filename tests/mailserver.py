"""A mail server on this machine that answers as a test tells it, over TLS or without."""

import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from socketserver import StreamRequestHandler, ThreadingTCPServer

HANG_UP = "hang up"  # an answer: the connection ends without a word
AS_EVER = {
    "greeting": "220 mail.example",
    "starttls": "220 go ahead",
    "auth": "235 welcome",
    "mail": "250 ok",
    "rcpt": "250 ok",
    "data": "354 go ahead",
    "content": "",
    "dot": "250 taken",
    "rset": "250 ok",
}


class _Gone(Exception):
    """Hung up."""


@dataclass
class MailServer:
    """`answers` are what it says at a stage, one after another, before it says as ever; stages: as above, and ehlo.

    `content` is in the midst of a mail, where it can only hang up; `dot` behind it.
    """

    tls: ssl.SSLContext | None = None
    at_once: bool = False  # TLS from the first byte; else offered by STARTTLS
    answers: dict[str, list[str]] = field(default_factory=dict)
    pauses: dict[str, list[float]] = field(default_factory=dict)  # seconds before an answer
    taken: list[EmailMessage] = field(default_factory=list)
    secret: list[str] = field(default_factory=list)  # commands that came over TLS
    clear: list[str] = field(default_factory=list)  # commands that anybody could read
    connections: int = 0
    port: int = 0

    @contextmanager
    def running(self) -> Iterator["MailServer"]:
        told = self

        class Talk(_Talk):
            server_side = told

        with ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
            self.port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, args=(0.02,))
            thread.start()
            yield self
            server.shutdown()
            thread.join()


class _Talk(StreamRequestHandler):
    server_side: MailServer

    def handle(self) -> None:
        told = self.server_side
        told.connections += 1
        with suppress(_Gone, OSError):
            if told.tls and told.at_once:
                self._wrap(told.tls)
            if self._say("greeting"):
                while self._answered(told):
                    pass
        with suppress(OSError):
            self.connection.close()

    def _answered(self, told: MailServer) -> bool:
        """Whether it goes on."""
        line = self._line().decode().strip()
        over_tls = isinstance(self.connection, ssl.SSLSocket)
        (told.secret if over_tls else told.clear).append(line)
        stage = line.partition(" ")[0].lower()
        if stage == "quit":
            return False
        if stage in ("ehlo", "helo"):
            offers = ["STARTTLS"] if told.tls and not over_tls else []
            self._say("ehlo", "\r\n".join(["250-mail.example", *(f"250-{one}" for one in offers), "250 AUTH PLAIN"]))
        elif self._say(stage) and stage == "starttls" and told.tls:
            self._wrap(told.tls)
        elif stage == "data" and self._go_on:
            self._take(told)
        return True

    def _take(self, told: MailServer) -> None:
        lines = [self._line()]
        self._say("content")
        while lines[-1] != b".\r\n":
            lines.append(self._line())
        mail = message_from_bytes(b"".join(lines[:-1]), policy=policy.default)
        if told.answers.get("dot", ["2"])[:1] == [HANG_UP]:
            told.taken.append(mail)  # it has it, and nobody learns
        if self._say("dot"):
            told.taken.append(mail)

    def _line(self) -> bytes:
        line: bytes = self.rfile.readline()
        if not line:
            raise _Gone
        return line

    def _say(self, stage: str, as_ever: str = "") -> bool:
        """Whether it was a yes."""
        told = self.server_side
        if pauses := told.pauses.get(stage):
            time.sleep(pauses.pop(0))
        answers = told.answers.get(stage)
        answer = answers.pop(0) if answers else as_ever or AS_EVER[stage]
        if answer == HANG_UP:
            raise _Gone
        if answer:
            self.connection.sendall(f"{answer}\r\n".encode())
        self._go_on = answer[:1] in ("2", "3")
        if answer.startswith("421"):
            raise _Gone
        return self._go_on

    def _wrap(self, tls: ssl.SSLContext) -> None:
        self.connection = tls.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
