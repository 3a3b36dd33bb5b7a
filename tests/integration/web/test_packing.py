"""What goes over the wire: packed for browsers that take it, and the same bytes in the end."""

import gzip
import re

import pytest
from flask.testing import FlaskClient

from tests.integration.web.conftest import MakeApp


@pytest.fixture
def browser(make_app: MakeApp) -> FlaskClient:
    return make_app().test_client(use_cookies=False)


def files_of(browser: FlaskClient) -> list[str]:
    html = browser.get("/en/", buffered=True).get_data(as_text=True)
    return re.findall(r'(?:src|href)="(/(?:static|style)[^"]+)"', html)


def test_pages_and_files_are_packed_and_the_same(browser: FlaskClient) -> None:
    files = files_of(browser)
    assert any(address.startswith("/style.css?v=") for address in files)
    for address in ("/en/", *files):
        packed = browser.get(address, headers={"Accept-Encoding": "gzip, br"}, buffered=True)
        plain = browser.get(address, buffered=True)
        assert packed.status_code == plain.status_code == 200
        assert "Accept-Encoding" in packed.headers["Vary"]
        assert "Content-Encoding" not in plain.headers
        if "Content-Encoding" in packed.headers:
            assert gzip.decompress(packed.data) == plain.data, address
            assert int(packed.headers["Content-Length"]) == len(packed.data) < len(plain.data)
        else:
            assert packed.data == plain.data
    assert browser.get("/en/", headers={"Accept-Encoding": "gzip"}, buffered=True).headers["Content-Encoding"] == "gzip"


@pytest.mark.parametrize("accepted", ["", "identity", "br", "gzip;q=0"])
def test_nobody_gets_what_they_cannot_unpack(browser: FlaskClient, accepted: str) -> None:
    answer = browser.get("/en/", headers={"Accept-Encoding": accepted}, buffered=True)
    assert "Content-Encoding" not in answer.headers
    assert b"<h1>" in answer.data


def test_files_with_the_hash_of_their_content_may_be_kept(browser: FlaskClient) -> None:
    for address in files_of(browser):
        answer = browser.get(address, headers={"Accept-Encoding": "gzip"}, buffered=True)
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable", address


def test_files_carry_few_headers_and_a_page_that_says_there_is_none_carries_all(browser: FlaskClient) -> None:
    for address in files_of(browser):
        answer = browser.get(address, headers={"Accept-Encoding": "gzip"}, buffered=True)
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert len(str(answer.headers)) < 500, answer.headers
    none = browser.get("/static/none.js", buffered=True)
    assert none.status_code == 404
    assert "style-src 'self'" in none.headers["Content-Security-Policy"]


def test_a_part_of_a_file_and_one_that_has_not_changed_stay_as_they_are(browser: FlaskClient) -> None:
    script = next(address for address in files_of(browser) if ".js" in address)
    part = browser.get(script, headers={"Accept-Encoding": "gzip", "Range": "bytes=0-99"}, buffered=True)
    assert (part.status_code, len(part.data)) == (206, 100)
    assert "Content-Encoding" not in part.headers
    known = browser.get(script, headers={"Accept-Encoding": "gzip"}, buffered=True).headers["ETag"]
    again = browser.get(script, headers={"Accept-Encoding": "gzip", "If-None-Match": known}, buffered=True)
    assert (again.status_code, again.data) == (304, b"")
