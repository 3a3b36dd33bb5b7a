"""Asking whether a page has changed, of servers that mean well and of others."""

import pytest

from tests.security.servers import USER_AGENT, Leading, Names, Server, answering, page, redirect
from wizard.research.http import Response, Validators
from wizard.research.safe_http import SafeHttp

KNOWN = Validators('"v1"', "Sun, 22 Nov 2026 12:00:00 GMT")


def ask(server: Server, path: str = "/") -> Response:
    http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}))
    return http.get_if_changed("http://shop.example" + path, KNOWN, deadline=3.0)


def test_what_the_server_gave_goes_back_and_an_unchanged_page_is_a_value() -> None:
    with Server(answering(b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n')) as server:
        answer = ask(server)
    assert answer.unchanged
    assert answer.body == b""
    asked = server.requests[0].decode().split("\r\n")
    assert 'If-None-Match: "v1"' in asked
    assert "If-Modified-Since: Sun, 22 Nov 2026 12:00:00 GMT" in asked


def test_a_changed_page_comes_with_what_to_ask_next_time() -> None:
    with Server(answering(page(b"<p>new", b'ETag: "v2"\r\nLast-Modified: Mon, 23 Nov 2026 12:00:00 GMT'))) as server:
        answer = ask(server)
    assert not answer.unchanged
    assert answer.body == b"<p>new"
    assert answer.validators == Validators('"v2"', "Mon, 23 Nov 2026 12:00:00 GMT")


def test_a_plain_question_asks_without_conditions() -> None:
    with Server(answering(page(b"<p>x"))) as server:
        http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": server.port}))
        http.get("http://shop.example/", deadline=3.0)
    assert b"If-" not in server.requests[0]


def test_after_a_redirect_nobody_else_hears_what_this_server_gave() -> None:
    answers = iter([redirect(b"http://other.example/"), page(b"<p>there")])
    with Server(lambda connection: connection.sendall(next(answers))) as server:
        assert ask(server).url == "http://other.example/"
    assert b"If-None-Match" in server.requests[0]
    assert b"If-None-Match" not in server.requests[1]


def test_an_unchanged_page_with_a_body_has_none() -> None:
    with Server(answering(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n<p>sneaky")) as server:
        assert ask(server).body == b""


@pytest.mark.parametrize("given", [b'ETag: "a\x80b"', b'ETag: "' + b"a" * 60_000 + b'"', b"Last-Modified: \xff\x00"])
def test_what_would_not_come_back_as_it_went_is_not_kept(given: bytes) -> None:
    with Server(answering(page(b"<p>x", given))) as server:
        assert not ask(server).validators


def test_a_server_that_is_overworked_says_when_to_come_back() -> None:
    with Server(answering(b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\n\r\n")) as server:
        answer = ask(server)
    assert (answer.status, answer.retry_after) == (429, 7.0)


def test_what_a_page_may_load_is_kept_and_both_lines_of_it() -> None:
    more = b"Content-Security-Policy: script-src 'self'\r\nX-Other: 1\r\ncontent-security-policy: frame-src 'none'"
    with Server(answering(page(b"<p>x", more))) as server:
        answer = ask(server)
    assert answer.headers == {"content-security-policy": "script-src 'self', frame-src 'none'"}
