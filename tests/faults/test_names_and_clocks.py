"""No name can be looked up; the clock jumps: letters are written all the same, and none is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import dns.message
import dns.rcode
import pytest
from flask import Flask

from tests.integration.conftest import Clock
from tests.pages import PageClient
from tests.security.servers import NameServer
from tests.site import FakeSite
from tests.ways import COMPLAINTS
from wizard.application import create_app
from wizard.i18n import catalogue
from wizard.research.http import ConditionalHttp
from wizard.research.resolver import NO_ANSWER, public_resolver
from wizard.research.safe_http import SafeHttp
from wizard.services.steady import Steady
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade


def failing(query: bytes) -> list[bytes]:
    """A name server that reaches no other one says so."""
    answer = dns.message.make_response(dns.message.from_wire(query))
    answer.set_rcode(dns.rcode.SERVFAIL)
    return [answer.to_wire()]


def silent(_query: bytes) -> list[bytes]:
    return []


@contextmanager
def application(folder: Path, clock: Clock, http: ConditionalHttp) -> Iterator[Flask]:
    settings = replace(Settings.from_env({"DATA_DIR": str(folder)}), jobs_url="")
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    app = create_app(settings, clock=clock, http=http)
    yield app
    app.extensions["dear_company"].cases._engine.dispose()


@pytest.fixture
def app(tmp_path: Path, clock: Clock) -> Iterator[Flask]:
    with application(tmp_path, clock, FakeSite("en")) as app:
        yield app


@pytest.mark.parametrize("fault", [failing, pytest.param(silent, marks=pytest.mark.long)])
def test_without_names_research_says_so_and_the_way_to_the_letter_goes_on(
    tmp_path: Path, clock: Clock, fault: Callable[[bytes], list[bytes]]
) -> None:
    way = COMPLAINTS["en"]
    with NameServer(fault) as names:
        http = SafeHttp("test", resolver=public_resolver(["127.0.0.1"], names.port))
        with application(tmp_path, clock, http) as app:
            client = PageClient(app)
            page = client.post("/en/", way["start"])
            assert page.url.endswith("/company")
            for language in ("en", "de", "da"):
                said = catalogue(language).gettext(NO_ANSWER) % {"host": way["start"]["company"]}
                assert said in client.get(page.url.replace("/en/", f"/{language}/")).text
            page = client.send(page, name="Kjærby Cykler", country="DK", language="en")
            for key in ("subject", "details", "request", "opening"):
                assert page.url.endswith(f"/{key}")
                page = client.send(page, **way[key])
            assert page.url.endswith("/check")
            assert "Water runs out of the bottom." in page.letter


@pytest.mark.parametrize("jump", [timedelta(days=40), timedelta(days=-40)])
def test_a_clock_that_jumps_and_is_put_right_takes_no_letter_along(app: Flask, clock: Clock, jump: timedelta) -> None:
    """A bug: whatever the wrong clock took for run out was deleted within the hour."""
    client = PageClient(app)
    page = client.post("/en/", COMPLAINTS["en"]["start"])
    jobs = app.extensions["jobs"]
    clock.forward(jump)
    jobs.purge_soon()
    clock.forward(-jump)
    jobs.purge_soon()
    assert client.get(page.url).h1 == page.h1


def test_what_has_run_out_by_a_clock_that_stays_so_is_deleted_the_next_time(app: Flask, clock: Clock) -> None:
    client = PageClient(app)
    client.post("/en/", COMPLAINTS["en"]["start"])
    jobs, cases = app.extensions["jobs"], app.extensions["dear_company"].cases
    clock.forward(timedelta(days=40))
    jobs.purge_soon()
    jobs.purge_soon()
    assert cases.purge() == 0


@pytest.mark.parametrize(
    ("shown", "gone_by", "jumped"),
    [
        (timedelta(hours=1), 3600, False),
        (timedelta(hours=1, minutes=9), 3600, False),
        (timedelta(hours=2), 3600, True),
        (timedelta(hours=-2), 3600, True),
        (timedelta(days=9), 9 * 86400, False),
    ],
)
def test_a_jump_is_what_no_seconds_have_gone_by_for(
    clock: Clock, shown: timedelta, gone_by: float, jumped: bool
) -> None:
    seconds = iter((5.0, 5.0 + gone_by, 5.0 + gone_by))
    steady = Steady(clock, lambda: next(seconds))
    clock.forward(shown)
    assert steady.jumped() is jumped
    assert not steady.jumped()
