"""F6: a matter saved as a file is the same matter when it comes back; a file that was tampered with harms nothing."""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.integration.web.test_sending import case_of
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard.services.portable import LARGEST, BadImport, from_file, to_file

MakeApp = Callable[..., Flask]


def noted(client: PageClient) -> Page:
    """A matter with something of everything in it."""
    page = client.send(walk(client, "da", COMPLAINTS["da"]), channel="email")
    page = client.send(client.get(f"{page.url}history/reply"), said="Vi beklager.", who="Mette", by="2026-12-18")
    return client.send(page, to="/offers", theirs="Et gavekort", acceptable="Pengene")


def saved(client: PageClient, page: Page) -> bytes:
    answer = client.raw(f"{page.url}matter.json")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="letter-kjaerby-cykler-aps.json"'
    return bytes(answer.data)


def brought_back(client: PageClient, content: bytes, status: int = 200) -> Page:
    client.get("/da/bring-back")
    return client.post("/da/bring-back", {"file": (BytesIO(content), "matter.json")}, status=status)


def test_a_saved_matter_comes_back_word_for_word_under_a_link_of_its_own(make_app: MakeApp) -> None:
    app = make_app("da")
    client = PageClient(app)
    page = noted(client)
    back = brought_back(client, saved(client, page))
    assert back.url != page.url
    assert case_of(app, back) == case_of(app, page)
    assert "Vi beklager." in back.text
    assert to_file(case_of(app, back)) == saved(client, page)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": "dear-company-case", "schema": 1, "case": []}',
        b'{"format": "dear-company-case", "schema": true, "case": {}}',
        b'{"format": "dear-company-case", "schema": 1, "case": {"letters": []}}',
        b'{"format": "dear-company-case", "schema": 1, "case": {"letters": [{"sent": {"on": "9999-12-31"}}]}}',
        b"[" * 100_000,
        b"9" * 10_000,
    ],
)
def test_what_is_no_file_of_ours_is_refused_in_words(client: PageClient, content: bytes) -> None:
    page = brought_back(client, content, status=422)
    assert page.errors
    assert page.soup.find(id="file") is not None


def test_a_newer_file_and_a_huge_one_are_refused() -> None:
    with pytest.raises(BadImport, match="newer version"):
        from_file(b'{"format": "dear-company-case", "schema": 2, "case": {}}')
    with pytest.raises(BadImport, match="too large"):
        from_file(b" " * (LARGEST + 1))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [path, *(leaf for key, one in value.items() for leaf in leaves(one, (*path, key)))]
    if isinstance(value, list):
        return [path, *(leaf for at, one in enumerate(value) for leaf in leaves(one, (*path, at)))]
    return [path]


def changed(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=20),
    st.sampled_from(
        ["<script>alert(1)</script>", "javascript:alert(1)", "\x00", "1899-01-01", "2026-11-22", "sent", ""]
    ),
    st.lists(st.text(max_size=3), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)
PAGES = ("", "check", "details", "phone", "post", "wording", "two-languages", "keep", "files/eml", "dates.ics", "print")


def test_a_file_changed_anywhere_is_refused_or_shown(make_app: MakeApp) -> None:
    app = make_app("da")
    client = PageClient(app)
    told = json.loads(saved(client, noted(client)))

    @given(st.sampled_from(leaves(told["case"])), ODD)
    @settings(max_examples=10)
    def whatever_it_says(path: tuple[Any, ...], new: Any) -> None:
        content = json.dumps({**told, "case": changed(told["case"], path, new)}).encode()
        try:
            case = from_file(content)
        except BadImport:
            return
        assert from_file(to_file(case)) == case
        visitor = app.test_client()
        sent = {"file": (BytesIO(content), "matter.json")}
        where = visitor.post("/da/bring-back", data=sent, headers={"Sec-Fetch-Site": "same-origin"}).location
        for page in PAGES:
            assert visitor.get(f"{where}{page}").status_code in (200, 303, 404), page

    whatever_it_says()
