"""Certificates are verified, for the name that was asked for."""

import socket
import ssl
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.security.authority import DAY, Authority
from tests.security.servers import (
    PUBLIC,
    USER_AGENT,
    Behaviour,
    Leading,
    Names,
    Outcome,
    Server,
    answering,
    fetch,
    page,
    redirect,
    repeating,
)
from wizard.domain.errors import TimedOut, TooLarge, Unreachable
from wizard.research.safe_http import SafeHttp


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def visit(
    behaviour: Behaviour, tls: ssl.SSLContext | None, trust: ssl.SSLContext | None, *, deadline: float = 3.0
) -> Outcome:
    with Server(behaviour, tls=tls) as server:
        dialler = Leading({"": server.port}, plain_text=False)
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=dialler, trust=trust)
        return fetch(http, "https://shop.example/", deadline=deadline)


def test_a_certificate_for_the_right_name_from_a_trusted_authority_passes(authority: Authority, tmp_path: Path) -> None:
    asked: list[str | None] = []
    tls = authority.server_context(tmp_path, "shop.example")
    tls.sni_callback = lambda connection, name, context: asked.append(name)
    outcome = visit(answering(page(b"hello")), tls, authority.trust())
    assert outcome.response
    assert outcome.response.body == b"hello"
    assert asked == ["shop.example"]


@pytest.mark.parametrize("host", ["other.example", "www.shop.example", "*.shop.example", "shop", PUBLIC])
def test_a_certificate_for_another_name_is_refused(host: str, authority: Authority, tmp_path: Path) -> None:
    outcome = visit(answering(page()), authority.server_context(tmp_path, host), authority.trust())
    assert isinstance(outcome.error, Unreachable)
    assert "certificate" in str(outcome.error)


def test_a_certificate_of_an_unknown_authority_is_refused_by_default(authority: Authority, tmp_path: Path) -> None:
    outcome = visit(answering(page()), authority.server_context(tmp_path, "shop.example"), None)
    assert isinstance(outcome.error, Unreachable)
    assert "certificate" in str(outcome.error)


def test_a_certificate_that_signed_itself_is_refused(authority: Authority, tmp_path: Path) -> None:
    outcome = visit(answering(page()), Authority().self_signed_context(tmp_path, "shop.example"), authority.trust())
    assert isinstance(outcome.error, Unreachable)
    assert "certificate" in str(outcome.error)


def test_a_certificate_that_has_run_out_is_refused(authority: Authority, tmp_path: Path) -> None:
    tls = authority.server_context(tmp_path, "shop.example", until=datetime.now(UTC) - DAY)
    assert isinstance(visit(answering(page()), tls, authority.trust()).error, Unreachable)


def test_nothing_is_asked_of_a_server_that_could_not_prove_itself(authority: Authority, tmp_path: Path) -> None:
    with Server(answering(page()), tls=authority.server_context(tmp_path, "other.example")) as server:
        dialler = Leading({"": server.port}, plain_text=False)
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=dialler, trust=authority.trust())
        assert fetch(http, "https://shop.example/").error
    assert server.requests == []


def test_a_redirect_to_a_server_that_cannot_prove_itself_is_refused(authority: Authority, tmp_path: Path) -> None:
    tls = authority.server_context(tmp_path, "shop.example")
    outcome = visit(answering(redirect(b"https://other.example/")), tls, authority.trust())
    assert isinstance(outcome.error, Unreachable)


GARBAGE = {
    "plain HTTP": answering(page()),
    "random bytes": answering(bytes(range(256)) * 100),
    "NULs": answering(b"\0" * 100_000),
    "nothing": answering(b""),
    "an alert": answering(b"\x15\x03\x03\x00\x02\x02\x28"),
    "a record longer than allowed": answering(b"\x16\x03\x03\xff\xff" + b"x" * 70_000),
}
RECORD = b"\x16\x03\x03\x40\x00"  # 16 kB of a handshake


@pytest.mark.parametrize("behaviour", GARBAGE.values(), ids=GARBAGE)
def test_garbage_in_place_of_a_handshake_is_told_in_a_sentence(behaviour: Behaviour) -> None:
    assert isinstance(visit_without_tls(behaviour).error, Unreachable)


ENDLESS = {"drips": repeating(b"\0", first=RECORD, pause=0.05), "waits": lambda connection: time.sleep(0.8)}


@pytest.mark.parametrize("behaviour", ENDLESS.values(), ids=ENDLESS)
def test_a_handshake_that_does_not_end_is_left_at_the_deadline(behaviour: Behaviour) -> None:
    assert isinstance(visit_without_tls(behaviour, deadline=0.5).error, TimedOut)


def visit_without_tls(behaviour: Behaviour, *, deadline: float = 3.0) -> Outcome:
    """A visit by https to a server that answers the client's hello with what it likes."""

    def after_hello(connection: socket.socket) -> None:
        connection.recv(65536)
        behaviour(connection)

    with Server(after_hello, hears=False) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}, plain_text=False))
        return fetch(http, "https://shop.example/", deadline=deadline)


def test_a_body_that_drips_through_tls_is_left_at_the_deadline(authority: Authority, tmp_path: Path) -> None:
    drip = repeating(b"x", first=b"HTTP/1.1 200 OK\r\n\r\n", pause=0.05)
    tls = authority.server_context(tmp_path, "shop.example")
    assert isinstance(visit(drip, tls, authority.trust(), deadline=0.5).error, TimedOut)


def test_half_a_record_of_tls_is_left_at_the_deadline(authority: Authority, tmp_path: Path) -> None:
    def half(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        socket.socket.send(connection, b"\x17\x03\x03\x10\x00half")
        time.sleep(0.8)

    tls = authority.server_context(tmp_path, "shop.example")
    assert isinstance(visit(half, tls, authority.trust(), deadline=0.5).error, TimedOut)


def test_session_tickets_without_an_end_are_too_much(authority: Authority, tmp_path: Path) -> None:
    """OpenSSL swallows them inside one read, never returning to look at a clock."""
    tls = authority.server_context(tmp_path, "shop.example")
    tls.num_tickets = 3_000_000
    assert isinstance(visit(answering(page()), tls, authority.trust()).error, TooLarge)


def test_a_page_without_the_end_of_tls_is_read(authority: Authority, tmp_path: Path) -> None:
    """Many honest servers close the connection without saying goodbye."""
    tls = authority.server_context(tmp_path, "shop.example")
    outcome = visit(answering(b"HTTP/1.1 200 OK\r\n\r\nhello"), tls, authority.trust())
    assert outcome.response
    assert outcome.response.body == b"hello"
