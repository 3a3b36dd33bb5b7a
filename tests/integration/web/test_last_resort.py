"""What is said when nothing else is left to say, and how browsers are told to come back encrypted."""

from collections.abc import Callable

import pytest
from flask import Flask

from wizard.storage import Cases

MakeApp = Callable[..., Flask]


def test_https_is_asked_for_a_year_and_for_subdomains(make_app: MakeApp) -> None:
    browser = make_app().test_client()
    for path in ("/en/", "/en/nowhere"):
        answer = browser.get(path, base_url="https://localhost")
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"


def test_a_failure_tells_nothing_of_the_inside(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def broken(*_arguments: object) -> None:
        raise RuntimeError("SELECT secret FROM inside")

    monkeypatch.setattr(Cases, "load", broken)
    answer = app.test_client().get("/en/c/" + "A" * 43 + "/check")
    assert answer.status_code == 500
    for word in ("RuntimeError", "SELECT", "Traceback", "inside"):
        assert word not in answer.text
