"""Mails leave over TLS, to a server that proves its name; where it cannot, nobody on the way reads a word."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.mailserver import MailServer
from tests.security.authority import DAY, Authority
from wizard.mail import NoServer, Smtp

HOST = "mail.example"
PASSWORD = "s3cret-word"
SCHEMES = ("smtp", "smtps")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mail server's name leads to this machine: it must not be spared for that."""
    real = socket.getaddrinfo

    def look_up(host: Any, *more: Any, **options: Any) -> Any:
        return real("127.0.0.1" if host == HOST else host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@contextmanager
def sender(server: MailServer, scheme: str, authority: Authority | None) -> Iterator[Smtp]:
    with server.running():
        trust = authority.trust() if authority else None
        opened = Smtp(f"{scheme}://us:{PASSWORD}@{HOST}:{server.port}", trust=trust)
        try:
            yield opened
        finally:
            opened.close()


def mail() -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Message-ID"] = "us@dear.example", "kunde@example.org", "<1@dear.example>"
    made.set_content("Hej")
    return made


def refused(server: MailServer, scheme: str, authority: Authority | None) -> str:
    """Why; and nothing but a greeting was said."""
    with sender(server, scheme, authority) as opened, pytest.raises(NoServer) as problem:
        opened.send(mail())
    assert (server.taken, server.secret) == ([], [])
    assert {line.partition(" ")[0].lower() for line in server.clear} <= {"ehlo", "helo", "starttls", "quit"}
    return problem.value.why


@pytest.mark.parametrize("scheme", SCHEMES)
def test_sent_with_log_in_and_all_over_tls(scheme: str, authority: Authority, tmp_path: Path) -> None:
    server = MailServer(authority.server_context(tmp_path, HOST), at_once=scheme == "smtps")
    with sender(server, scheme, authority) as opened:
        for _ in range(2):
            opened.send(mail())
    assert [one["To"] for one in server.taken] == ["kunde@example.org"] * 2
    assert server.connections == 1
    assert [line for line in server.secret if line.startswith("AUTH")]
    assert not [line for line in server.clear if not line.lower().startswith(("ehlo", "starttls"))]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("flaw", ["another name", "has run out", "unknown authority", "signed itself"])
def test_who_cannot_prove_the_name_gets_no_mail_and_no_password(
    scheme: str, flaw: str, authority: Authority, tmp_path: Path
) -> None:
    until = datetime.now(UTC) - DAY if flaw == "has run out" else None
    tls = authority.server_context(tmp_path, "other.example" if flaw == "another name" else HOST, until=until)
    if flaw == "signed itself":
        tls = Authority().self_signed_context(tmp_path, HOST)
    server = MailServer(tls, at_once=scheme == "smtps")
    assert "certificate" in refused(server, scheme, None if flaw == "unknown authority" else authority)


def test_who_offers_no_starttls_gets_nothing_in_the_clear(authority: Authority) -> None:
    assert "STARTTLS" in refused(MailServer(), "smtp", authority)


@pytest.mark.parametrize("answer", ["454 not now", "501 what?", "250 done"])
def test_who_takes_starttls_back_gets_nothing_in_the_clear(answer: str, authority: Authority, tmp_path: Path) -> None:
    server = MailServer(authority.server_context(tmp_path, HOST), answers={"starttls": [answer]})
    assert refused(server, "smtp", authority)


def test_who_speaks_no_tls_where_tls_comes_first_gets_nothing(authority: Authority) -> None:
    assert refused(MailServer(), "smtps", authority)


def test_what_was_slipped_in_before_tls_is_not_taken_for_an_answer(authority: Authority, tmp_path: Path) -> None:
    """Somebody on the way adds an answer behind the server's, to be read as that to the first command over TLS."""
    slipped = "220 go ahead\r\n535 your password again, please"
    server = MailServer(authority.server_context(tmp_path, HOST), answers={"starttls": [slipped]})
    with sender(server, "smtp", authority) as opened:
        try:
            opened.send(mail())
        except NoServer:
            assert server.taken == []
        else:
            assert len(server.taken) == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_server_on_this_machine_may_do_without(host: str) -> None:
    server = MailServer()
    with server.running():
        opened = Smtp(f"smtp://{host}:{server.port}")
        opened.send(mail())
        opened.close()
    assert len(server.taken) == 1
