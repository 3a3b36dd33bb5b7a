"""The same way through real company sites, as saved; what research finds there lands in the letter."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.browser.customer import Customer
from tests.browser.service import ROOT, running
from tests.ways import Typed

SHARED = ROOT.parent / "shared"
REPLAY, CORPUS = SHARED / "tools" / "replay.py", SHARED / "corpus" / "sites"
pytestmark = pytest.mark.skipif(not REPLAY.exists(), reason="needs ../shared, which is not part of the product")
LETTER = {"da": "da", "de": "de", "en": "en", "sv": "en", "fr": "en"}  # site language -> the page's


@pytest.fixture(scope="module")
def real_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    command = [sys.executable, str(REPLAY), str(CORPUS), "--port", str(free_port())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as replay:
        assert replay.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)", replay.stdout.readline())
        assert found, "the replay did not start"
        with running(tmp_path_factory.mktemp("real"), int(found[1]), "http://127.0.0.1:1") as address:
            yield address
        replay.terminate()


def free_port() -> int:

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def site_in(language: str) -> dict[str, Any]:
    """The first site of the corpus in a language that names an address, one with a returns window if there is one."""
    golds = [json.loads(file.read_text("utf-8")) for file in sorted(CORPUS.rglob("gold.json"))]
    fit = [gold for gold in golds if gold["lang"] == language and gold.get("domain") and gold["contacts"]["emails"]]
    assert fit, f"no site in {language}"
    return max(fit, key=lambda gold: gold["facts"]["return_window_days"] is not None)


@pytest.mark.parametrize("language", sorted(LETTER))
def test_what_is_found_on_a_real_site_lands_in_the_letter(browser: Browser, real_service: str, language: str) -> None:
    gold, page_language = site_in(language), LETTER[language]
    way: Typed = {
        "start": {"kind": "complaint", "company": gold["domain"], "topic": "x7", "country": "DK"},
        "company": {"language": page_language},
        "subject": {"product": "Model X7", "problem": "faulty", "trouble": "X7", "wish": "refund"},
        "details": {"order_number": "4711", "happened": "X7 X7 X7."},
        "request": {},
        "opening": {"name": "Anna Smith"},
    }
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{real_service}/{page_language}/")
    customer = Customer(page, page)
    days = gold["facts"]["return_window_days"]
    if days is not None:
        way["request"] = {"quote_rule": "y"}
    customer.walk(way)
    link = urlsplit(page.locator(".button-send").get_attribute("href") or "")
    assert link.path.lower() in {address.lower() for address in gold["contacts"]["emails"]}
    assert "Model X7" in customer.letter
    if days is not None:
        assert gold["domain"].removeprefix("www.") in customer.letter, "the rule stands without its source"
    page.context.close()
