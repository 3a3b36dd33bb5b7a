"""Pages below a partner's prefix, and the script that their pages load."""

import gzip
import re
from pathlib import Path

import pytest

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

LOADER = Path(__file__).parents[3] / "static" / "embed.js"
LARGEST = 3000  # bytes over the wire
KEYS = {"data-hosts", "data-page", "data-event"}


def told(page: Page) -> tuple[str, str]:
    """Which page and which event the page around hears of."""
    body = page.soup.body
    assert body
    assert {name for name in body.attrs if name.startswith("data-")} == KEYS
    assert body["data-hosts"] == "https://advice.example"
    return str(body["data-page"]), str(body["data-event"])


def test_each_page_says_which_one_it_is_and_nothing_of_the_case(client: PageClient) -> None:
    assert told(client.get("/p/advice/en/?company=x.example&topic=secret")) == ("start", "ready")
    page = walk(client, "en", COMPLAINTS["en"], until="company", prefix="/p/advice")
    assert told(page) == ("company", "researched")
    page = walk(client, "en", COMPLAINTS["en"], until="request", prefix="/p/advice")
    assert told(page) == ("request", "")
    assert told(client.get(page.url.replace("request", "keep"))) == ("other", "")
    assert told(client.get(page.url.replace("request", "solved"))) == ("solved", "solved-without-letter")
    assert told(client.get("/p/advice/en/nowhere", status=404)) == ("other", "error")


def test_a_letter_that_is_sent_is_finished(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"], prefix="/p/advice")
    assert told(page) == ("check", "")
    assert told(client.send(page, channel="email")) == ("sent", "finished")


def test_our_own_pages_tell_nobody(client: PageClient) -> None:
    body = client.get("/en/").soup.body
    assert body
    assert not body.attrs
    assert "embedded.js" not in client.get("/en/").html


def test_links_that_leave_the_frame_open_elsewhere(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"], prefix="/p/advice")
    links = page.soup.find_all("a", href=True)
    away = [a for a in links if re.match(r"(?:https?|mailto|tel):", str(a["href"]))]
    about = [a for a in links if "/about/" in str(a["href"])]
    assert any(str(a["href"]).startswith("mailto:") for a in away)
    assert about
    for a in (*away, *about, *page.soup.select(".own-tab")):
        assert a.get("target") == "_blank", a
        assert "noopener" in str(a.get("rel")), a
    post = client.get(page.url.replace("check", "post"))
    assert post.soup.select_one('button[value="print"][formtarget="_blank"]'), "a frame is not printed whole"


def test_every_page_offers_a_tab_of_its_own_and_each_later_one_to_keep_the_place(client: PageClient) -> None:
    first = client.get("/p/advice/da/")
    page = walk(client, "en", COMPLAINTS["en"], until="details", prefix="/p/advice")
    for one in (first, page, client.get("/p/advice/en/nowhere", status=404)):
        assert one.soup.select_one(".own-tab")
    assert any("/keep" in str(a["href"]) for a in page.soup.select(".ways-out a"))
    assert not client.get("/en/").soup.select(".own-tab")


def test_the_loader_is_for_every_page_and_is_mended_within_the_hour(client: PageClient) -> None:
    with client.raw("/embed.js") as answer:
        assert answer.status_code == 200
        assert answer.mimetype in ("text/javascript", "application/javascript")
        assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert answer.headers["Cache-Control"] == "public, max-age=3600"
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Set-Cookie" not in answer.headers
    with client.raw("/embed.js", headers={"Accept-Encoding": "gzip"}) as packed:
        assert gzip.decompress(packed.data) == LOADER.read_bytes()
        assert len(packed.data) <= LARGEST
    for known in (answer, packed):
        with client.raw("/embed.js", headers={"If-None-Match": known.headers["ETag"]}) as again:
            assert again.status_code == 304
            assert again.headers["Cache-Control"] == "public, max-age=3600"


@pytest.mark.parametrize("path", ["/static/embed.js", "/static/embedded.js", "/style.css", "/p/advice/en/"])
def test_nothing_else_is_for_pages_of_others(client: PageClient, path: str) -> None:
    with client.raw(path) as answer:
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_the_loader_stands_alone() -> None:
    code = LOADER.read_text("utf-8")
    assert not re.search(r"\bimport\b|\beval\b|innerHTML|localStorage|sessionStorage|cookie|fetch\(|\.style\s*=", code)
    assert set(re.findall(r"window\.(\w+)\s*=", code)) == {"DearCompany"}
