"""A bug: a day or a tick that could not be taken was shown again with characters that no page may hold."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

NO_TEXT = "a\x00\x01\x0b\x0c\x1b\x7f\x80\x85\x9f\ufdd0\ufffe\U0004ffffb"


@pytest.mark.parametrize("step", ["subject", "details", "request", "opening", "check"])
def test_no_field_shows_again_what_is_no_text(make_app: Callable[..., Flask], step: str) -> None:
    client = PageClient(make_app())
    url, fields = walk(client, "en", COMPLAINTS["en"], until=step).form()
    typed = {name: value if name in ("guard", "seen") else NO_TEXT for name, value in fields.items()}
    again = client.post(url, {**typed, "go": "next"}, status=422)  # the client looks at every page that it gets
    assert again.wrong == []
    assert not set(NO_TEXT) - {"a", "b"} & set(again.html)
