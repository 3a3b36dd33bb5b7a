"""Limits that several processes share: a real Redis, which a test may kill."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
import requests
from flask import Flask

from tests.integration.conftest import RedisServer
from tests.integration.jobs.test_start_up import served
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard import limit_store
from wizard.doctor import examine
from wizard.domain.errors import SettingsError
from wizard.settings import Settings
from wizard.web.limits import limiter

MakeApp = Callable[..., Flask]
START = COMPLAINTS["en"]["start"]
OURS = {"Sec-Fetch-Site": "same-origin"}
TOO_FAST = {
    "en": ("That was a little too fast", "Wait 60 minutes, then reload this page."),
    "de": ("Das ging etwas zu schnell", "Warten Sie 60 Minuten und laden Sie diese Seite dann neu."),
    "da": ("Det gik lidt for hurtigt", "Vent 60 minutter, og genindlæs så siden."),
}
NOT_MAILED = {
    "en": "Nothing was mailed",
    "de": "Es wurde keine E-Mail verschickt",
    "da": "Der er ikke sendt nogen mail",
}


@pytest.fixture(autouse=True)
def found_again() -> Iterator[None]:
    """The limiter of this process may have lost its Redis; later tests want a store that answers."""
    yield
    limiter._storage_dead = False


def test_a_limit_holds_over_two_processes(tmp_path: Path, redis_server: RedisServer) -> None:
    settings = {"LIMITS_URL": redis_server.url, "CASES_PER_VISITOR": "4 per hour", "EMBEDDED_JOBS": "0"}
    with ExitStack() as stack:
        addresses = []
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            _, address = stack.enter_context(served(tmp_path / name, **settings))
            addresses.append(address)
        answers = [
            requests.post(f"{addresses[n % 2]}/en/", data=START, headers=OURS, allow_redirects=False, timeout=10)
            for n in range(8)
        ]
    assert [answer.status_code for answer in answers] == [303] * 4 + [429] * 4
    assert all(3500 < int(answer.headers["Retry-After"]) <= 3600 for answer in answers[4:])


@pytest.mark.parametrize("shared", [True, False], ids=["redis", "memory"])
@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_who_is_too_fast_reads_when_to_come_back(
    make_app: MakeApp, redis_server: RedisServer, language: str, shared: bool
) -> None:
    url = redis_server.url if shared else "memory://"
    client = PageClient(make_app(LIMITS_URL=url, CASES_PER_VISITOR="1 per hour"))
    client.post(f"/{language}/", START)
    page = client.post(f"/{language}/", START, status=429)
    heading, wait = TOO_FAST[language]
    assert page.h1 == heading
    assert wait in page.text
    assert 3500 < int(page.response.headers["Retry-After"]) <= 3600


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("1 per 30 second", "Wait one minute,"),
        ("1 per minute", "Wait one minute,"),
        ("1 per 61 second", "Wait 2 minutes,"),
        ("1 per 90 minute", "Wait 90 minutes,"),
        ("1 per 2 hour", "Wait 2 hours,"),
        ("1 per day", "Wait 24 hours,"),
    ],
)
def test_short_and_long_waits_are_said_as_people_say_them(make_app: MakeApp, limit: str, said: str) -> None:
    client = PageClient(make_app(CASES_PER_VISITOR=limit))
    client.post("/en/", START)
    assert said in client.post("/en/", START, status=429).text


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hanging"])
def test_without_redis_writing_goes_on_and_no_mail_goes_out(
    make_app: MakeApp, redis_server: RedisServer, tmp_path: Path, how: signal.Signals
) -> None:
    mails = tmp_path / "mails"
    mail = {"MAIL": f"file:{mails}", "BASE_URL": "https://dear.example", "KEYS": "k" * 32}
    client = PageClient(make_app(LIMITS_URL=redis_server.url, **mail))
    assert redis_server.process
    os.kill(redis_server.process.pid, how)
    asked = time.monotonic()
    page = client.send(walk(client, "en", COMPLAINTS["en"]))
    assert time.monotonic() - asked < 20  # a visitor waits for Redis once, not on each page
    for language, heading in NOT_MAILED.items():
        refused = ask_for_mail(client, client.get(page.url.replace("/en/", f"/{language}/")), status=503)
        assert (refused.h1, refused.response.headers["Retry-After"]) == (heading, "60")
    assert list(mails.glob("*")) == []
    os.kill(redis_server.process.pid, signal.SIGCONT)
    redis_server.end()
    redis_server.start()
    assert ask_for_mail(client, page).url.endswith("/reminders/asked")
    assert len(list(mails.glob("*"))) == 1


def ask_for_mail(client: PageClient, page: Page, status: int = 200) -> Page:
    return client.send(page, to="/reminders/ask", address="kunde@example.com", status=status)


def test_no_start_fails_while_redis_is_killed_and_comes_back(make_app: MakeApp, redis_server: RedisServer) -> None:
    """Several requests may find Redis gone at the same moment: each of them goes on."""
    app = make_app(LIMITS_URL=redis_server.url)
    visitors, until = count(), time.monotonic() + 4

    def start_many(_: int) -> list[int]:
        seen = []
        while time.monotonic() < until:
            environ = {"REMOTE_ADDR": f"198.51.100.{next(visitors) % 250}"}
            answer = app.test_client().post("/en/", data=START, headers=OURS, environ_base=environ)
            seen.append(answer.status_code)
        return seen

    with ThreadPoolExecutor(8) as pool:
        running = [pool.submit(start_many, n) for n in range(8)]
        for _ in range(3):
            time.sleep(0.5)
            redis_server.end()
            time.sleep(0.3)
            redis_server.start()
        seen = [status for one in running for status in one.result()]
    assert set(seen) == {303}
    assert len(seen) > 50


def test_alone_a_process_still_counts_and_with_redis_back_all_count_together(
    make_app: MakeApp, redis_server: RedisServer
) -> None:
    client = PageClient(make_app(LIMITS_URL=redis_server.url, CASES_PER_VISITOR="2 per hour"))
    redis_server.end()
    for status in (200, 200, 429):
        client.post("/en/", START, status=status)
    redis_server.start()
    deadline = time.monotonic() + 30
    while limiter._storage_dead and time.monotonic() < deadline:
        client.post("/en/", START | {"go": "lang"})  # counts as nothing, but looks whether Redis is back
        time.sleep(0.2)
    client.post("/en/", START)


def test_the_doctor_asks_redis(tmp_path: Path, redis_server: RedisServer) -> None:
    settings = Settings.from_env({"DATA_DIR": str(tmp_path), "LIMITS_URL": redis_server.url})
    assert not [finding for finding in found(settings) if "LIMITS_URL" in finding]
    redis_server.end()
    (said,) = [finding for finding in found(settings) if "LIMITS_URL" in finding]
    assert said == "The store of limits at LIMITS_URL cannot be used: it does not answer."


def found(settings: Settings) -> list[str]:
    return [finding.sentence for finding in examine(settings, datetime.now(UTC))]


def test_a_package_that_is_missing_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.retry", None)
    with pytest.raises(SettingsError, match=r"scale\.in"):
        limit_store.options_for("redis://127.0.0.1:1/0")


@pytest.mark.parametrize(
    ("path", "data"),
    [
        (f"/api/v1/cases/{'x' * 43}/research", {"guard": "x"}),  # no such letter
        ("/en/", {**START, "topic": "x" * 300_000}),  # more than any form may have
        ("/en/look-again", {"host": "]["}),
    ],
)
def test_a_bad_request_is_not_taken_for_a_store_that_is_gone(
    make_app: MakeApp, caplog: pytest.LogCaptureFixture, path: str, data: dict[str, str]
) -> None:
    """A bug: each one let the next requests be counted by this process alone."""
    answer = make_app().test_client().post(path, data=data, headers=OURS)
    assert 400 <= answer.status_code < 500
    assert not limiter._storage_dead
    assert "unreachable" not in caplog.text
