"""Research on pages that nobody would write: torn, mixed up, in the wrong letters, or no pages at all."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.share import looking_at, rounds
from tests.hostile import VECTORS
from tests.site import HOST, FakeSite, pages
from wizard.domain.characters import all_legible
from wizard.domain.codec import decode, encode
from wizard.domain.facts import ContactSort, SiteFacts
from wizard.research.http import Response
from wizard.research.report import as_json, as_text
from wizard.research.site import research, research_saved

NOW = datetime(2026, 11, 22, tzinfo=UTC)
OWN = Path(__file__).parents[1] / "corpus" / "own"
HONEST = [page.read_text("utf-8") for page in sorted(OWN.glob("*/site/**/*.html"))]
HONEST += [html for language in ("en", "de", "da") for html in pages(language).values()]
PATHS = [*pages("en"), "/robots.txt", "/sitemap.xml"]
BY_ADDRESS = (ContactSort.FORMS, ContactSort.CHAT, ContactSort.SOCIAL)

PIECES = st.one_of(
    st.sampled_from(VECTORS),
    st.sampled_from(
        [
            '<base href="//[">',
            '<base href="http://[::1/">',
            '<a href="http://[">Contact</a>',
            '<a href="mailto:%">Write to us</a>',
            '<a href="mailto:a@b.example?subject=%ff&amp;x=[">Contact</a>',
            '<a href="tel:+">Phone</a>',
            "<a href='//kjaerby-cykler.dk:99999/faq'>FAQ</a>",
            "<a href='https://kjærby-cykler.dk\u3002/'>Returns</a>",
            "<a href='//xn--/'>Kontakt</a>",
            '<html lang="x-">',
            '<html lang="">',
            '<link rel=alternate hreflang="--" href="//[">',
            '<meta charset="utf-7">',
            '<meta charset="no-such">',
            '<script type="application/ld+json">{"@type": "Organization", "name": [{}], "address": 1}</script>',
            '<script type="application/ld+json">[[[[[{"@graph": [null, 1, ""]}]]]]]</script>',
            '<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": {"name": 7}}</script>',
            '<script type="application/ld+json">{"telephone": 1e999, "openingHours": null}</script>',
            "<form action='//['><input name=q type=search><textarea maxlength=-1 required></textarea></form>",
            "<form><select><option></select><input type=email maxlength=99999999999999999999></form>",
            "+45 99 99 99 99 99 99 99 99",
            "٠١٢٣٤ ²³ 30\u00a0000 days",
            "You may return it within 99999999999999999999999 days.",
            "within 0 days within -1 days",
            "CVR 00 00 00 00",
            "Mon-Fri 25:61 - 99",
        ]
    ),
    st.text(max_size=20),
)
CHANGES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 200), PIECES), max_size=8)


def changed(html: str, changes: list[tuple[float, int, str]]) -> str:
    """The page with each piece put in somewhere, in the place of so many characters."""
    for where, length, piece in changes:
        at = int(where * len(html))
        html = html[:at] + piece + html[at + length :]
    return html


TORN = st.builds(changed, st.sampled_from(HONEST), CHANGES)
ENCODINGS = st.sampled_from(["utf-8", "latin-1", "utf-16", "cp1252", "utf-8-sig"])
BODIES = st.one_of(
    st.builds(lambda html, code: html.encode(code, "replace"), TORN, ENCODINGS),
    st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-8", "replace")),
    st.binary(max_size=300),
)


def look(facts: SiteFacts) -> None:
    """What is true of all facts, whatever page they are from: text that can be stored, shown, and followed."""
    assert all_legible(facts) is facts
    assert decode(SiteFacts, json.loads(json.dumps(encode(facts)))) == facts
    json.dumps(as_json(facts, "kettle leaks"))
    as_text(facts, "kettle leaks")
    for url in addresses(facts):
        assert urlsplit(url).scheme in ("http", "https"), url


def addresses(facts: SiteFacts) -> Iterator[str]:
    yield from (page.url for found in facts.pages.values() for page in found)
    yield from (one.value for sort in BY_ADDRESS for one in facts.contacts.get(sort, ()))
    yield from (one.evidence.url for found in facts.contacts.values() for one in found)
    yield from (button.url for button in facts.buttons)
    yield from (entry.url for entry in facts.faq)
    yield from (passage.url for passage in facts.passages)


@pytest.mark.parametrize("cases", rounds(10))
def test_no_page_stops_the_reading(cases: int) -> None:
    @looking_at(cases)
    @given(BODIES)
    def read(body: bytes) -> None:
        look(research_saved(f"https://{HOST}/", body, clock=lambda: NOW))

    read()


class TornSite(FakeSite):
    """The company's site with some of its addresses answering something else."""

    def __init__(self, answers: dict[str, tuple[int, str, bytes]]) -> None:
        super().__init__()
        self.answers = answers

    def get(self, url: str, *, deadline: float) -> Response:
        parts = urlsplit(url)
        if parts.hostname == HOST and parts.path in self.answers:
            return Response(url, *self.answers[parts.path])
        return super().get(url, deadline=deadline)


STATUS = st.sampled_from([200, 200, 200, 404, 500, 304, 204])
TYPES = st.sampled_from(
    ["text/html; charset=utf-8", "text/html", "", "text/plain", "application/xml", "text/html; charset=x"]
)
ANSWERS: st.SearchStrategy[Any] = st.dictionaries(st.sampled_from(PATHS), st.tuples(STATUS, TYPES, BODIES), max_size=4)


@pytest.mark.parametrize("cases", rounds(2))
def test_no_site_stops_the_reading(cases: int) -> None:
    @looking_at(cases)
    @given(ANSWERS)
    def read(answers: dict[str, tuple[int, str, bytes]]) -> None:
        look(research(HOST, http=TornSite(answers), clock=lambda: NOW))

    read()
