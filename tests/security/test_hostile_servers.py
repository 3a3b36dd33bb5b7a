"""Servers that misbehave, each a real one on this machine. Whatever they do, a fetch ends within its deadline with a
page or with a sentence, has read a bounded number of bytes, and leaves no socket and no thread behind."""

import gzip
import socket
import ssl
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from tests.security.servers import (
    MARGIN,
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
from wizard.domain.errors import Refused, TimedOut, TooLarge, Unreachable
from wizard.research.http import Response
from wizard.research.page import Page
from wizard.research.robots import Robots
from wizard.research.safe_http import LARGEST_HEADERS, LARGEST_PAGE, MOST_READ, SafeHttp

TRUST = ssl.create_default_context()
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(b"\0" * 100_000_000)
GZIP = OK + b"Content-Encoding: gzip\r\n\r\n"


def visit(behaviour: Behaviour, *, deadline: float = 3.0, path: str = "/") -> Outcome:
    with Server(behaviour) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        return fetch(http, "http://shop.example" + path, deadline=deadline)


def as_page(response: Response) -> Page:
    return Page.from_bytes(response.url, response.body, response.content_type, datetime.now(UTC))


def reset(connection: socket.socket) -> None:
    """Close with RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def sending_then(data: bytes, then: Callable[[socket.socket], None]) -> Behaviour:
    def behave(connection: socket.socket) -> None:
        connection.sendall(data)
        then(connection)

    return behave


def silent(connection: socket.socket) -> None:
    while connection.recv(4096):
        pass


# --- too slow --------------------------------------------------------------------------------------------------

DRIPS = {
    "nothing at all": silent,
    "a status line, byte by byte": repeating(b"H", pause=0.05),
    "a header, byte by byte": repeating(b"x", first=OK + b"X-Slow: ", pause=0.05),
    "headers, line by line": repeating(b"X-Slow: 1\r\n", first=OK, pause=0.05),
    "100 Continue, now and then": repeating(b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.05),
    "a body, byte by byte": repeating(b"x", first=OK + b"\r\n", pause=0.05),
    "a body with a length, byte by byte": repeating(b"x", first=OK + b"Content-Length: 100000\r\n\r\n", pause=0.05),
    "chunks of one byte": repeating(b"1\r\nx\r\n", first=CHUNKED, pause=0.05),
    "the size of a chunk, digit by digit": repeating(b"0", first=CHUNKED, pause=0.05),
    "trailers after the last chunk": repeating(b"X: y\r\n", first=CHUNKED + b"0\r\n", pause=0.05),
    "a packed body, byte by byte": repeating(b"\0", first=GZIP + b"\x1f\x8b\x08\0\0\0\0\0\0\xff", pause=0.05),
    "less than it announced, then nothing": sending_then(OK + b"Content-Length: 100\r\n\r\nhello", silent),
    "a redirect's headers": repeating(b"X: y\r\n", first=b"HTTP/1.1 302 F\r\nLocation: /\r\n", pause=0.05),
}


@pytest.mark.parametrize("behaviour", DRIPS.values(), ids=DRIPS)
def test_a_server_that_drips_is_left_at_the_deadline(behaviour: Behaviour) -> None:
    outcome = visit(behaviour, deadline=0.4)
    assert isinstance(outcome.error, TimedOut)
    assert outcome.seconds > 0.39


def test_the_deadline_is_one_for_all_hops() -> None:
    def behave(connection: socket.socket) -> None:
        time.sleep(0.15)
        connection.sendall(redirect(b"/next"))

    assert isinstance(visit(behave, deadline=0.4).error, TimedOut)


def test_a_server_that_never_accepts_is_left_at_the_deadline() -> None:
    """Its backlog is full, so the handshake of TCP is never answered."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": port}), trust=TRUST)
        outcome = fetch(http, "http://shop.example/", deadline=0.6)
        for one in waiting:
            one.close()
    assert isinstance(outcome.error, TimedOut)


def test_one_address_that_leads_nowhere_leaves_time_for_the_next() -> None:
    class FirstLeadsNowhere(Leading):
        def __call__(self, ip: str, port: int, host: str, timeout: float) -> socket.socket:
            if ip == "1.0.0.1":
                time.sleep(timeout)
                raise TimeoutError
            return super().__call__(ip, port, host, timeout)

    with Server(answering(page())) as server:
        names = Names({"shop.example": [["1.0.0.1", "1.0.0.2"]]})
        http = SafeHttp(USER_AGENT, resolver=names, dialler=FirstLeadsNowhere({"": server.port}), trust=TRUST)
        assert fetch(http, "http://shop.example/", deadline=1.5).response


def test_of_a_thousand_addresses_only_a_few_are_tried() -> None:
    dialler = Leading({"": 1})  # nobody listens on port 1
    names = Names({"shop.example": [[f"1.1.{n // 250}.{n % 250}" for n in range(1000)]]})
    outcome = fetch(SafeHttp(USER_AGENT, resolver=names, dialler=dialler, trust=TRUST), "http://shop.example/")
    assert isinstance(outcome.error, Unreachable)
    assert len(dialler.dialled) <= 4


# --- too much --------------------------------------------------------------------------------------------------

FLOODS = {
    "a body without an end": repeating(b"x" * 65536, first=OK + b"\r\n"),
    "a body of the announced 10 GB": repeating(b"x" * 65536, first=OK + b"Content-Length: 10000000000\r\n\r\n"),
    "a negative Content-Length, then for ever": repeating(b"x" * 65536, first=OK + b"Content-Length: -1\r\n\r\n"),
    "chunks without an end": repeating(b"1000\r\n" + b"x" * 4096 + b"\r\n", first=CHUNKED),
    "chunks of one byte without an end": repeating(b"1\r\nx\r\n" * 10000, first=CHUNKED),
    "trailers without an end": repeating(b"X: y\r\n" * 1000, first=CHUNKED + b"0\r\n"),
    "100 Continue without an end": repeating(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
    "100 Continue with large headers": repeating(b"HTTP/1.1 100 Continue\r\nX: " + b"x" * 60000 + b"\r\n\r\n"),
    "6 MB of headers": answering(OK + (b"X: " + b"x" * 65000 + b"\r\n") * 95 + b"\r\nhello"),
    "a gzip bomb": answering(GZIP + BOMB),
    "a gzip bomb in a chunk": answering(CHUNKED[:-2] + b"Content-Encoding: gzip\r\n\r\n%x\r\n" % len(BOMB) + BOMB),
    "a gzip bomb of many members": answering(GZIP + gzip.compress(b"\0" * 1_000_000) * 100),
    "a gzip bomb of empty members": repeating(gzip.compress(b"") * 1000, first=GZIP),
}  # fmt: skip


@pytest.mark.parametrize("behaviour", FLOODS.values(), ids=FLOODS)
def test_a_server_that_floods_is_left_when_it_is_too_much(behaviour: Behaviour) -> None:
    assert isinstance(visit(behaviour, deadline=4.0).error, TooLarge)


@pytest.mark.parametrize(
    "name",
    [
        "a body without an end",
        "chunks without an end",
        "100 Continue with large headers",
        "6 MB of headers",
        "a gzip bomb",
        "a gzip bomb of many members",
    ],
)
def test_a_flood_fills_no_memory(name: str) -> None:
    with Server(FLOODS[name]) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        tracemalloc.start()
        try:
            fetch(http, "http://shop.example/", deadline=10.0)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 16_000_000


def test_what_is_left_unread_is_left_on_the_wire() -> None:
    sent = 0

    def behave(connection: socket.socket) -> None:
        nonlocal sent
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        connection.sendall(OK + b"\r\n")
        while True:
            sent += connection.send(b"x" * 65536)

    assert isinstance(visit(behave, deadline=4.0).error, TooLarge)
    assert sent < 12_000_000  # what was read, and what the system's buffers took


@pytest.mark.parametrize("size", [LARGEST_PAGE, LARGEST_PAGE - 1])
def test_a_page_of_just_the_largest_size_is_read(size: int) -> None:
    outcome = visit(answering(page(b"x" * size)), deadline=4.0)
    assert outcome.response
    assert len(outcome.response.body) == size


@pytest.mark.parametrize("size", [LARGEST_PAGE + 1, MOST_READ, 3 * LARGEST_PAGE])
def test_of_a_longer_page_the_beginning_is_read(size: int) -> None:
    outcome = visit(answering(page(b"x" * size)), deadline=4.0)
    assert outcome.response
    assert len(outcome.response.body) == LARGEST_PAGE


def test_a_file_of_one_byte_more_is_too_large() -> None:
    header = b"Content-Type: application/xml\r\nContent-Length: %d\r\n\r\n" % (LARGEST_PAGE + 1)
    assert isinstance(visit(answering(OK + header + b"x" * (LARGEST_PAGE + 1)), deadline=4.0).error, TooLarge)


def test_pictures_written_into_a_page_do_not_hide_what_stands_behind_them() -> None:
    """A builder of small sites does that: the menu came after two million bytes of pictures, and nothing was read."""
    picture = b'<img src="data:image/png;base64,' + b"iVBORw0KGgo" * 50_000 + b'">'
    outcome = visit(answering(page(picture * 5 + b'<a href="/kontakt">Kontakt</a>')), deadline=4.0)
    assert outcome.response
    assert outcome.response.body == b'<img src="">' * 5 + b'<a href="/kontakt">Kontakt</a>'


# --- nonsense --------------------------------------------------------------------------------------------------

BROKEN = {
    "closes at once": answering(b""),
    "resets at once": reset,
    "resets in the headers": sending_then(OK + b"X-Half", reset),
    "resets in the body": sending_then(OK + b"Content-Length: 100\r\n\r\nhello", reset),
    "closes before its announced length": answering(OK + b"Content-Length: 100\r\n\r\nhello"),
    "closes within a chunk": answering(CHUNKED + b"64\r\nhello"),
    "closes before the last chunk": answering(CHUNKED + b"5\r\nhello\r\n"),
    "a chunk's extension without an end": repeating(b"x" * 65536, first=CHUNKED + b"5;"),
    "a chunk's extension of 5 MB": answering(CHUNKED + b"5;" + b"x" * 5_000_000 + b"\r\nhello\r\n0\r\n\r\n"),
    "a chunk's size without an end": repeating(b"0" * 65536, first=CHUNKED),
    "a chunk size that is no number": answering(CHUNKED + b"xyz\r\nhello\r\n0\r\n\r\n"),
    "a negative chunk size": answering(CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n"),
    "two lengths that differ": answering(OK + b"Content-Length: 5\r\nContent-Length: 500\r\n\r\nhello"),
    "more than 100 headers": answering(OK + b"X: y\r\n" * 101 + b"Content-Length: 5\r\n\r\nhello"),
    "a header line of 64 kB": answering(OK + b"X: " + b"x" * 65536 + b"\r\n\r\nhello"),
    "a status line of 64 kB": answering(b"HTTP/1.1 200 " + b"x" * 65537 + b"\r\n\r\nhello"),
    "no HTTP": answering(b"220 mail.example ESMTP\r\n"),
    "HTTP/0.9": answering(b"<html>hello</html>"),
    "random bytes": answering(bytes(range(256)) * 40),
    "NULs": answering(b"\0" * 100_000),
    "a status that is no number": answering(b"HTTP/1.1 two hundred\r\n\r\n"),
    "a status of four digits": answering(b"HTTP/1.1 2000 OK\r\n\r\n"),
    "a negative status": answering(b"HTTP/1.1 -200 OK\r\n\r\n"),
    "an unknown version": answering(b"HTTP/9.9 200 OK\r\n\r\n"),
    "only early hints": answering(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"),
    "another protocol": answering(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"),
    "gzip that is none": answering(GZIP + b"hello"),
    "gzip that breaks": answering(GZIP + gzip.compress(b"hello")[:-8] + b"\0" * 8),
    "brotli, unasked": answering(page(b"\x0b\x02\x80hello\x03", b"Content-Encoding: br")),
    "deflate, unasked": answering(page(zlib.compress(b"hello"), b"Content-Encoding: deflate")),
    "zstd, unasked": answering(page(b"\x28\xb5\x2f\xfd\x20\x05\x29\0\0hello", b"Content-Encoding: zstd")),
    "gzip twice": answering(page(gzip.compress(gzip.compress(b"hello")), b"Content-Encoding: gzip, gzip")),
    "gzip ten times": answering(page(b"hello", b"Content-Encoding: " + b", ".join([b"gzip"] * 10))),
    "gzip in two headers": answering(page(b"hello", b"Content-Encoding: gzip", b"Content-Encoding: gzip")),
    "a circle of redirects": answering(redirect(b"/")),
    "redirects without an end": answering(redirect(b"/x/../y?z=1")),
    "a redirect with bytes that are no UTF-8": answering(redirect(b"/caf\xe9\xff")),
}


@pytest.mark.parametrize("behaviour", BROKEN.values(), ids=BROKEN)
def test_an_answer_that_cannot_be_read_is_told_in_a_sentence(behaviour: Behaviour) -> None:
    assert isinstance(visit(behaviour).error, Unreachable)


MISLEADING = {
    "a bracket": b"http://[", "a port too far": b"http://shop.example:99999/",
    "half a name": b"http://\xff\xfe/", "an address without an end": b"/" + b"a" * 5000,
    "letters of two bytes": "http://127。0。0。1/".encode("utf-16-le"), "javascript": b"javascript:alert(1)",
    "data": b"data:text/html,hello", "mailto": b"mailto:a@shop.example",
}  # fmt: skip


@pytest.mark.parametrize("location", MISLEADING.values(), ids=MISLEADING)
def test_a_redirect_to_nowhere_is_told_in_a_sentence(location: bytes) -> None:
    assert isinstance(visit(answering(redirect(location))).error, Refused)


# --- odd, but readable -----------------------------------------------------------------------------------------


def after_one_redirect(location: bytes, answer: bytes) -> Behaviour:
    seen: list[bool] = []

    def behave(connection: socket.socket) -> None:
        connection.sendall(answer if seen else redirect(location))
        seen.append(True)

    return behave


READABLE = {
    "no length": (answering(OK + b"\r\nhello"), b"hello"),
    "a negative length": (answering(OK + b"Content-Length: -5\r\n\r\nhello"), b"hello"),
    "a length that is no number": (answering(OK + b"Content-Length: five\r\n\r\nhello"), b"hello"),
    "the same length twice": (answering(OK + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello"), b"hello"),
    "more than its length": (answering(OK + b"Content-Length: 5\r\n\r\nhello and more"), b"hello"),
    "chunks and a length": (
        answering(OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"), b"hello"),
    "a chunk's extension": (answering(CHUNKED + b"5;a=b\r\nhello\r\n0\r\n\r\n"), b"hello"),
    "two 100 Continue first": (answering(b"HTTP/1.1 100 Continue\r\n\r\n" * 2 + page(b"hello")), b"hello"),
    "gzip": (answering(GZIP + gzip.compress(b"hello")), b"hello"),
    "x-gzip in capitals": (answering(OK + b"Content-Encoding: X-GZIP\r\n\r\n" + gzip.compress(b"hello")), b"hello"),
    "two gzip members": (answering(GZIP + gzip.compress(b"hel") + gzip.compress(b"lo")), b"hello"),
    "lines that end in LF": (answering(b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello"), b"hello"),
    "HTTP/1.0": (answering(b"HTTP/1.0 200 OK\r\n\r\nhello"), b"hello"),
    "no reason": (answering(b"HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello"), b"hello"),
    "a header that is none": (answering(OK + b"this is no header\r\n\r\nhello"), b"hello"),
    "cookies in heaps": (answering(page(b"hello", *[b"Set-Cookie: a=b; expires=" + b"1-" * 500] * 90)), b"hello"),
    "a redirect in Latin-1": (after_one_redirect(b"/caf\xe9", page(b"hello")), b"hello"),
    "a redirect in UTF-8": (after_one_redirect("/café".encode(), page(b"hello")), b"hello"),
    "a redirect with a space": (after_one_redirect(b" /caf e ", page(b"hello")), b"hello"),
    "a redirect without Location": (answering(page(b"hello", status=b"302 Found")), b"hello"),
    "an error with a page": (answering(page(b"hello", status=b"503 Busy")), b"hello"),
    "nothing to say": (answering(b"HTTP/1.1 204 No Content\r\n\r\n"), b""),
    "a reset after its end": (sending_then(page(b"hello"), lambda c: time.sleep(0.1)), b"hello"),
}  # fmt: skip


@pytest.mark.parametrize(("behaviour", "body"), READABLE.values(), ids=READABLE)
def test_an_odd_answer_that_can_be_read_is_read(behaviour: Behaviour, body: bytes) -> None:
    outcome = visit(behaviour)
    assert outcome.response
    assert outcome.response.body == body


def test_five_redirects_are_followed_and_no_sixth() -> None:
    def counting(limit: int) -> Behaviour:
        seen: list[int] = []

        def behave(connection: socket.socket) -> None:
            seen.append(1)
            connection.sendall(page(b"there") if len(seen) > limit else redirect(b"/%d" % len(seen)))

        return behave

    arrived = visit(counting(5))
    assert arrived.response
    assert arrived.response.url == "http://shop.example/5"
    assert isinstance(visit(counting(6)).error, Unreachable)


def test_a_meta_refresh_is_not_followed() -> None:
    body = b'<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">'
    with Server(answering(page(body, b"Refresh: 0;url=http://127.0.0.1/"))) as server:
        dialler = Leading({"": server.port})
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=dialler, trust=TRUST)
        outcome = fetch(http, "http://shop.example/")
        assert outcome.response
        assert outcome.response.body == body
        assert server.hits == 1


def test_headers_up_to_their_bound_are_read() -> None:
    headers = [b"X-%d: " % n + b"x" * 10_000 for n in range(LARGEST_HEADERS // 10_100)]
    assert visit(answering(page(b"hello", *headers))).response


# --- pages as bombs --------------------------------------------------------------------------------------------

PAGES = {
    "20,000 elements deep": b"<div>" * 20_000 + b"hello",
    "100,000 links": b'<a href="/x">x</a>' * 100_000,
    "an attribute of 2 MB": b'<p title="' + b"a" * 1_900_000 + b'">hello',
    "100,000 attributes": b"<p " + b"".join(b"a%d " % n for n in range(100_000)) + b">hello",
    "misnested formatting": b"<b><i>" * 2000 + b"<p>" * 200,
    "comments without an end": b"<!--" * 100_000,
    "CDATA without an end": b"<![CDATA[" * 100_000,
    "entities": b"&amp;" * 300_000 + b"&#x110000;&#0;&#xd800;&bogus;",
    "an entity that grows": b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><p>&b;',
    "NULs": b"<p>\0hel\0lo</p>\0" * 1000,
    "bidirectional controls": "<p>\u202ehello\u2066\u2069\u200f</p>".encode(),
    "tables in tables": b"<table><tr><td>" * 5000,
    "forms and selects without an end": b"<form><select><option>" * 20_000,
    "JSON that nests": b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
    "a base that is nonsense": b'<base href="http://["><a href="x">x</a>',
    "links that are nonsense": b'<a href="http://[">x</a><a href="\0">y</a><a href="//">z</a><a href=":">z</a>',
    "nothing": b"",
}


@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES)
def test_a_page_made_to_choke_on_is_read_in_time(body: bytes) -> None:
    outcome = visit(answering(page(body)), deadline=4.0)
    assert outcome.response
    started = time.monotonic()
    read = as_page(outcome.response)
    assert isinstance(read.text, str)
    assert len(read.links) <= 100_000
    assert isinstance(read.json_ld, tuple)
    assert time.monotonic() - started < 20


def test_an_attribute_of_10_mb_ends_where_our_reading_does() -> None:
    outcome = visit(answering(page(b'<p title="' + b"a" * 10_000_000)), deadline=4.0)
    assert outcome.response
    assert len(outcome.response.body) == LARGEST_PAGE
    assert as_page(outcome.response).text == ""


CHARSETS = {
    "says UTF-8, is Latin-1": (b"text/html; charset=utf-8", "Kj\u00e6rby".encode("latin-1"), "Kj\ufffdrby"),
    "says Latin-1, is UTF-8": (b"text/html; charset=iso-8859-1", "Kj\u00e6rby".encode(), "Kj\u00e6rby"),
    "says a charset that is none": (b"text/html; charset=klingon", "Kj\u00e6rby".encode("cp1252"), "Kj\u00e6rby"),
    "says two charsets": (b"text/html; charset=x; charset=utf-8", "Kj\u00e6rby".encode(), "Kj\u00e6rby"),
    "says a codec that is no charset": (b"text/html; charset=zlib", "Kj\u00e6rby".encode("cp1252"), "Kj\u00e6rby"),
    "UTF-16 with its mark": (b"text/html", "Kj\u00e6rby".encode("utf-16"), "Kj\u00e6rby"),
    "UTF-16 without its mark is noise": (b"text/html; charset=utf-16-le", "Kj\u00e6rby".encode("utf-16-le"), "K\0j\0"),
    "UTF-7 is not decoded": (b"text/html; charset=utf-7", b"+ADw-script+AD4-", "+ADw-script+AD4-"),
    "UTF-7 is not decoded after a wrong byte": (b"text/html; charset=utf-7", b"+ADw-\xe9", "+ADw-\u00e9"),
    "half a letter of UTF-8": (b"text/html; charset=utf-8", b"Kj\xc3", "Kj\ufffd"),
    "a codec that takes time": (b"text/html; charset=punycode", b"-\xe6" * 50_000, "\u00e6"),
    "a codec that always fails": (b"text/html; charset=undefined", b"\xe6", "\u00e6"),
    "a codec of domain names": (b"text/html; charset=idna", b"\xe6", "\u00e6"),
    "a codec of escapes": (b"text/html; charset=unicode_escape", b"\\x3cscript\xe6", "\\x3cscript\u00e6"),
    "NULs as charset": (b"text/html; charset=\0", b"hello", "hello"),
    "a charset of 60 kB": (b"text/html; charset=" + b"x" * 60_000, "\u00e6".encode("cp1252"), "\u00e6"),
}


@pytest.mark.parametrize(("content_type", "body", "text"), CHARSETS.values(), ids=CHARSETS)
def test_a_wrong_charset_is_seen_through(content_type: bytes, body: bytes, text: str) -> None:
    answer = OK + b"Content-Type: " + content_type + b"\r\n\r\n" + body
    response = visit(answering(answer)).response
    assert response
    assert text in as_page(response).html


# --- robots.txt as a bomb --------------------------------------------------------------------------------------

ROBOTS = {
    "60,000 rules": b"User-agent: *\n" + b"".join(b"Disallow: /%d\n" % n for n in range(60_000)),
    "17,000 names over 17,000 rules": b"".join(b"User-agent: a%d\n" % n for n in range(17_000))
    + b"".join(b"Disallow: /%d\n" % n for n in range(17_000)),
    "a rule of stars": b"User-agent: *\nDisallow: /" + b"*a" * 250_000 + b"$\n",
    "rules of stars": b"User-agent: *\n" + (b"Disallow: /" + b"*a" * 900 + b"b$\n") * 270,
    "one line": b"User-agent: " + b" " * 600_000,
    "NULs": b"\0" * 600_000,
    "site maps": b"Sitemap: https://shop.example/s.xml\n" * 20_000,
    "dollars": b"User-agent: *\nDisallow: /" + b"$" * 500_000,
    "a page": b"<!doctype html><title>Not found</title>" * 10_000,
    "no charset": bytes(range(128, 256)) * 4000,
}


@pytest.mark.parametrize("body", ROBOTS.values(), ids=ROBOTS)
def test_a_robots_file_made_to_choke_on_is_read_in_time(body: bytes) -> None:
    started = time.monotonic()
    with Server(answering(page(body))) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        robots = Robots.of(http, "http://shop.example/", deadline=2.0)
        for n in range(12):
            assert robots.allows(f"http://shop.example/{'a' * 1500}/{n}")
        assert len(robots.sitemaps) <= 20
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("behaviour", [silent, DRIPS["a body, byte by byte"], FLOODS["a body without an end"]])
def test_a_robots_file_that_does_not_come_forbids_all_for_this_visit(behaviour: Behaviour) -> None:
    with Server(behaviour) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        started = time.monotonic()
        robots = Robots.of(http, "http://shop.example/", deadline=0.5)
        assert time.monotonic() - started < 0.5 + MARGIN
    assert not robots.allows("http://shop.example/")


# --- every prefix and every changed byte of an answer ----------------------------------------------------------


def test_an_answer_cut_off_or_changed_anywhere_ends_with_a_page_or_a_sentence() -> None:
    whole = CHUNKED[:-2] + b"Content-Encoding: gzip\r\nLocation: /x\r\n\r\n"
    packed = gzip.compress(b"hello", mtime=0)
    whole += b"%x\r\n" % len(packed) + packed + b"\r\n0\r\n\r\n"
    answers = [whole[:end] for end in range(len(whole))]
    answers += [whole[:at] + bytes([byte]) + whole[at + 1 :] for at in range(len(whole)) for byte in (0, 10, 255)]
    left = iter(answers)

    with Server(lambda connection: connection.sendall(next(left))) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        for _ in answers:
            assert fetch(http, "http://shop.example/")


def test_of_many_visits_at_once_only_two_reach_the_site() -> None:
    under_way: list[int] = []
    most = 0

    def behave(connection: socket.socket) -> None:
        nonlocal most
        under_way.append(1)
        most = max(most, len(under_way))
        time.sleep(0.05)
        under_way.pop()
        connection.sendall(page())

    with Server(behave) as server, ThreadPoolExecutor(8) as pool:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        outcomes = list(pool.map(lambda n: fetch(http, f"http://www{n}.shop.example/", deadline=4.0), range(12)))
    assert most == 2
    assert all(outcome.response for outcome in outcomes)


def test_who_waits_for_a_slow_site_waits_no_longer_than_the_deadline() -> None:
    with Server(silent) as server, ThreadPoolExecutor(6) as pool:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}), trust=TRUST)
        outcomes = list(pool.map(lambda _: fetch(http, "http://shop.example/", deadline=0.5), range(6)))
    assert all(isinstance(outcome.error, TimedOut) for outcome in outcomes)
