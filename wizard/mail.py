"""Mails leave through here: by SMTP with TLS, or into a folder to try it out. The only importer of smtplib."""

import smtplib
import ssl
from contextlib import suppress
from datetime import timedelta
from email import policy
from email.message import EmailMessage
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from wizard.domain.errors import DearCompanyError
from wizard.domain.language import Message

SECONDS = 30.0  # without a word from the mail server
# It may look for viruses before its last word, and who hangs up too early sends twice (RFC 5321, 4.5.3.2.6).
SECONDS_OF_DATA = 300.0
# What a mail takes at most: two connections with greetings, TLS, log-in and addresses; then DATA, content, answer.
LONGEST = timedelta(seconds=20 * SECONDS + 3 * SECONDS_OF_DATA)
_GOOD_BYE = 421  # RFC 5321, 3.8: the server closes the connection
_AS_SENT = policy.SMTP.clone(max_line_length=200)  # long links stay whole; RFC 5322 allows 998


class NotSent(DearCompanyError):
    """A mail did not get out; `why` is the mail server's word for it, in one line."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(Message("The mail server says: %(why)s", {"why": why}))


class Refused(NotSent):
    """For good: this mail will never be taken for this address."""


class PutOff(NotSent):
    """Not now; the same mail may be taken later."""


class NoServer(NotSent):
    """The server cannot be reached, or talks to nobody: no other mail would get out either."""


class Sender(Protocol):
    """Where mails go. Not to be shared between threads; `close` when done."""

    def send(self, mail: EmailMessage) -> None:
        """Hand it over. Raises Refused, PutOff or NoServer; if it raises nothing, the server has it."""
        ...

    def close(self) -> None: ...


def open_sender(url: str) -> Sender:
    """The sender for what `MAIL` may be; nothing is connected yet."""
    return Folder(Path(url.removeprefix("file:"))) if url.startswith("file:") else Smtp(url)


class Folder:
    """Each mail as a file, to look at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mail: EmailMessage) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            name = sha256(str(mail["Message-ID"]).encode()).hexdigest()[:16]
            (self._folder / f"{name}.eml").write_bytes(mail.as_bytes(policy=_AS_SENT))
        except OSError as problem:
            raise NoServer(str(problem)) from problem

    def close(self) -> None:
        """Nothing is open."""


class Smtp:
    """One connection, kept for as many mails as the server likes.

    `smtp://` has to become TLS by STARTTLS, with a certificate that holds; only a server on this machine may do
    without, because nobody listens in between. `smtps://` is TLS from the first byte.
    """

    def __init__(self, url: str, *, trust: ssl.SSLContext | None = None) -> None:
        """`trust`: other authorities than those that this machine trusts."""
        parts = urlsplit(url)
        self._trust = trust
        self._tls = parts.scheme == "smtps"
        self._host = parts.hostname or ""
        self._port = parts.port or (465 if self._tls else 587)
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._connection: smtplib.SMTP | None = None

    def send(self, mail: EmailMessage) -> None:
        content = mail.as_bytes(policy=_AS_SENT)
        try:
            connection = self._ready(mail)
            code, said = _data(connection, content)
        except smtplib.SMTPDataError as problem:
            code, said = problem.smtp_code, problem.smtp_error if isinstance(problem.smtp_error, bytes) else b""
        except (smtplib.SMTPException, OSError) as problem:
            self._drop()
            raise NoServer(_one_line(problem)) from problem
        self._judge(code, said)

    def close(self) -> None:
        if self._connection:
            with suppress(smtplib.SMTPException, OSError):
                self._connection.quit()
        self._drop()

    def _ready(self, mail: EmailMessage) -> smtplib.SMTP:
        """A connection that has taken sender and recipient. A server may close one that it has served for long."""
        if self._connection:
            try:
                return self._addressed(self._connection, mail)
            except OSError:  # as all of smtplib's are
                self._drop()
        self._connection = self._connect()
        return self._addressed(self._connection, mail)

    def _addressed(self, connection: smtplib.SMTP, mail: EmailMessage) -> smtplib.SMTP:
        code, said = connection.mail(_address(mail, "From"))
        if code == _GOOD_BYE:
            raise smtplib.SMTPServerDisconnected(said.decode("ascii", "replace"))
        if code >= 400:  # it is us that it does not like: no other mail would get out either
            raise smtplib.SMTPSenderRefused(code, said, _address(mail, "From"))
        code, said = connection.rcpt(_address(mail, "To"))
        if code == _GOOD_BYE:
            raise smtplib.SMTPServerDisconnected(said.decode("ascii", "replace"))
        self._judge(code, said)
        return connection

    def _connect(self) -> smtplib.SMTP:
        context = self._trust or ssl.create_default_context()
        connection: smtplib.SMTP
        if self._tls:
            connection = smtplib.SMTP_SSL(self._host, self._port, timeout=SECONDS, context=context)
        else:
            connection = smtplib.SMTP(self._host, self._port, timeout=SECONDS)
        try:
            self._introduce(connection, context)
        except OSError:
            connection.close()
            raise
        return connection

    def _introduce(self, connection: smtplib.SMTP, context: ssl.SSLContext) -> None:
        connection.ehlo_or_helo_if_needed()
        if not self._tls and connection.has_extn("starttls"):
            connection.starttls(context=context)
        elif not self._tls and not _is_here(self._host):
            raise smtplib.SMTPNotSupportedError("it offers no STARTTLS")
        if self._user:
            connection.login(self._user, self._password)
        connection.ehlo_or_helo_if_needed()

    def _judge(self, code: int, said: bytes) -> None:
        """Raises what the answer to one mail means."""
        if code < 400:
            return
        if self._connection:
            with suppress(smtplib.SMTPException, OSError):
                self._connection.rset()
        why = f"{code} {_one_line(said.decode('utf-8', 'replace'))}"
        if code == _GOOD_BYE:
            self._drop()
            raise NoServer(why)
        raise Refused(why) if code >= 500 else PutOff(why)

    def _drop(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None


def _data(connection: smtplib.SMTP, content: bytes) -> tuple[int, bytes]:
    """The server's last word on the mail, for which it has longer than for others."""
    if connection.sock:
        connection.sock.settimeout(SECONDS_OF_DATA)
    try:
        return connection.data(content)
    finally:  # where it does not want the content too: other mails go through the same connection
        if connection.sock:
            connection.sock.settimeout(SECONDS)


def _address(mail: EmailMessage, header: str) -> str:
    address: str = mail[header].addresses[0].addr_spec
    return address


def _one_line(what: object) -> str:
    return " ".join(str(what).split())[:200]


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
