"""A site is read once for all who ask, asked whether it has changed after a week, and read whole where it has."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import Engine

from tests.integration.conftest import Clock
from tests.site import HOST, FakeSite
from wizard.domain.errors import FetchError, Refused, TimedOut, Unreachable
from wizard.domain.facts import ContactSort, SiteFacts, Status
from wizard.domain.language import Message
from wizard.domain.letter import Sourced
from wizard.research.http import ConditionalHttp, Response, Validators
from wizard.research.visit import Budget
from wizard.services import Queue, Services
from wizard.services.research import again, run, snapshots_for, wish
from wizard.storage import Cases, Companies, Corrections, Counts, Helpers, Partners, Sites

TOP = Path(__file__).parents[3]
WEEK = timedelta(days=7)
HOME = f"https://{HOST}/"


class ModernSite(FakeSite):
    """Says of each page whether it has changed; counts what it was asked."""

    def __init__(self) -> None:
        super().__init__("en")
        self.conditional: list[str] = []
        self.without_validators: set[str] = set()
        self.trouble: FetchError | None = None

    def get(self, url: str, *, deadline: float) -> Response:
        if self.trouble:
            self.asked.append(url)
            raise self.trouble
        answer = super().get(url, deadline=deadline)
        return answer if url in self.without_validators else replace(answer, validators=self._validators(url))

    def get_if_changed(self, url: str, known: Validators, *, deadline: float) -> Response:
        self.conditional.append(url)
        if not self.trouble and known == self._validators(url):
            return Response(url, 304, "", b"")
        self.conditional.pop()
        return self.get(url, deadline=deadline)

    def _validators(self, url: str) -> Validators:
        return Validators(f'"{hash(self.pages.get("/" + url.split("/", 3)[-1]))}"')

    def pages_asked(self) -> list[str]:
        return [url for url in [*self.conditional, *self.asked] if not url.endswith(("robots.txt", "sitemap.xml"))]

    def clear(self) -> None:
        self.asked.clear()
        self.conditional.clear()


class Waiting:
    """A queue that does nothing until told."""

    def __init__(self) -> None:
        self.hosts: list[str] = []

    def mails(self) -> None:
        """Nothing is mailed here."""

    def research(self, host: str) -> None:
        self.hosts.append(host)


@pytest.fixture
def site() -> ModernSite:
    return ModernSite()


@pytest.fixture
def services(engine: Engine, clock: Clock, site: ModernSite) -> Services:
    queue: Queue = Waiting()
    return put_together(engine, clock, site, queue)


def put_together(engine: Engine, clock: Clock, http: ConditionalHttp, queue: Queue) -> Services:
    return Services(
        cases=Cases(engine, clock),
        sites=Sites(engine, clock),
        companies=Companies(engine),
        corrections=Corrections(engine, clock),
        partners=Partners(engine, clock),
        counts=Counts(engine, clock),
        helpers=Helpers(engine, clock),
        queue=queue,
        http=http,
        clock=clock,
    )


def read(services: Services) -> SiteFacts:
    """One wish, and its job done."""
    wish(services, HOST)
    run(services, HOST)
    return known(services)


def known(services: Services) -> SiteFacts:
    record = services.sites.get(HOST)
    assert record
    assert record.facts
    return record.facts


def test_within_a_week_nothing_is_asked(services: Services, site: ModernSite, clock: Clock) -> None:
    first = read(services)
    site.clear()
    clock.forward(WEEK - timedelta(seconds=1))
    assert read(services) == first
    assert site.pages_asked() == []
    assert cast("Any", services.queue).hosts == [HOST]


def test_after_a_week_unchanged_pages_are_asked_for_nothing_more(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    first = read(services)
    whole = len(site.pages_asked())
    site.clear()
    clock.forward(WEEK)
    assert read(services) == first
    record = services.sites.get(HOST)
    assert record
    assert (record.checked_at, record.fresh) == (clock.now, True)
    assert site.conditional[0] == HOME
    assert [url for url in site.asked if not url.endswith("robots.txt")] == []
    assert len(site.pages_asked()) <= whole


def test_a_changed_page_has_the_site_read_whole_and_comes_once(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    read(services)
    site.clear()
    clock.forward(WEEK)
    site.pages["/"] = site.pages["/"].replace("</main>", "<p>Now in Odense too.</p></main>")
    site.pages["/contact"] = site.pages["/contact"].replace("service@", "help@")
    facts = read(services)
    assert [one.value for one in facts.contacts[ContactSort.EMAILS]] == [f"help@{HOST}"]
    assert facts.fetched_at == clock.now
    assert site.pages_asked().count(HOME) == 1
    assert site.asked.count(f"{HOME}robots.txt") == 1
    assert len(site.pages_asked()) <= Budget().pages


def test_a_page_whose_server_tells_nothing_has_the_site_read_whole_at_once(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    site.without_validators.add(f"{HOME}contact")
    read(services)
    site.clear()
    clock.forward(WEEK)
    assert read(services).fetched_at == clock.now
    assert site.conditional == []


def test_check_and_reading_together_ask_for_no_more_pages_than_a_reading_may(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    links = "".join(f'<a href="/p{number}">Page {number}</a>' for number in range(30))
    site.pages["/"] = site.pages["/"].replace("</footer>", f"{links}</footer>")
    site.pages |= {f"/p{number}": "<p>x" for number in range(30)}
    read(services)
    site.clear()
    clock.forward(WEEK)
    last = services.sites.to_check(HOST)[-1].url
    site.pages["/" + last.split("/", 3)[-1]] += "<p>changed"
    read(services)
    assert len(site.conditional) > 0
    assert len(site.pages_asked()) <= Budget().pages


def test_robots_that_now_keep_us_out_are_heard_before_any_page_is_asked(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    read(services)
    site.clear()
    clock.forward(WEEK)
    site.pages["/robots.txt"] = "User-agent: *\nDisallow: /"
    assert read(services).status is Status.BLOCKED
    assert site.pages_asked() == []


def test_a_server_that_asks_us_to_wait_is_not_asked_for_another_page(
    services: Services, site: ModernSite, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read(services)
    site.clear()
    clock.forward(WEEK)

    def busy(url: str, known: Validators, *, deadline: float) -> Response:
        del known, deadline
        site.conditional.append(url)
        return Response(url, 429, "text/html", b"", retry_after=3600.0)

    monkeypatch.setattr(site, "get_if_changed", busy)
    assert read(services) == first
    assert site.pages_asked() == [HOME]
    record = services.sites.get(HOST)
    assert record
    assert record.trouble


@pytest.mark.parametrize("trouble", [Unreachable(Message("It is down.")), TimedOut(Message("It is down."))])
def test_a_site_that_is_down_after_a_week_is_shown_as_it_was_and_says_so(
    services: Services, site: ModernSite, clock: Clock, trouble: FetchError
) -> None:
    first = read(services)
    clock.forward(WEEK)
    site.trouble = trouble
    assert read(services) == first
    record = services.sites.get(HOST)
    assert record
    assert len(record.trouble) == 1
    site.trouble = None
    clock.forward(timedelta(hours=1))
    assert read(services) == first
    record = services.sites.get(HOST)
    assert record
    assert (record.trouble, record.checked_at) == ((), clock.now)


def test_a_site_that_we_may_no_longer_visit_is_not_shown(services: Services, site: ModernSite, clock: Clock) -> None:
    read(services)
    clock.forward(WEEK)
    site.trouble = Refused(Message("It asked us to stay away."))
    assert read(services).status is Status.BLOCKED


def test_a_mistake_of_ours_does_not_cost_what_is_known(
    services: Services, site: ModernSite, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read(services)
    clock.forward(WEEK)

    def stumble(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("wizard.services.research.recheck", stumble)
    assert read(services) == first


def test_looking_again_reads_every_page_though_the_facts_are_fresh(
    services: Services, site: ModernSite, clock: Clock
) -> None:
    first = read(services)
    site.clear()
    clock.forward(timedelta(hours=1))
    again(services, HOST)
    again(services, HOST)
    assert cast("Any", services.queue).hosts == [HOST, HOST]  # the first wish, and one for both
    assert known(services) == first
    run(services, HOST)
    assert known(services).fetched_at == clock.now
    assert site.conditional == []


def test_the_pages_that_a_case_cites_can_be_copied(services: Services, clock: Clock) -> None:
    facts = read(services)
    email = facts.contacts[ContactSort.EMAILS][0].evidence
    assert facts.return_window
    rule = facts.return_window.evidence
    cited = Sourced("30", rule.url, rule.quote, rule.fetched_at, rule.sha256)
    page_read = Sourced("Questions", f"{HOME}faq#kettle")
    copied = snapshots_for(services, HOST, [email, cited, page_read, Sourced("their@own.words")])
    assert {one.url for one in copied} == {f"{HOME}contact", f"{HOME}returns", f"{HOME}faq"}
    assert {one.fetched_at for one in copied} == {clock.now}
    assert all(one.text for one in copied)


PROCESS = """
import sys, time
from datetime import datetime
from pathlib import Path
from tests.integration.conftest import Clock
from tests.site import HOST, FakeSite
from tests.integration.jobs.test_reading_again import put_together
from wizard.services.research import run, wish
from wizard.storage import open_engine

class Slow(FakeSite):
    def get(self, url, *, deadline):
        with open(log, "a") as file:
            file.write(url + "\\n")
        time.sleep(0.05)
        return super().get(url, deadline=deadline)

class Now:
    def research(self, host):
        print("queued", flush=True)
        run(services, host)

url, log = sys.argv[1:]
services = put_together(open_engine(url), Clock(), Slow(), Now())
print("ready", flush=True)
sys.stdin.readline()
wish(services, HOST)
run(services, HOST)  # a job that was queued twice all the same
print("done", services.sites.get(HOST).at_work, flush=True)
"""


def test_two_processes_that_want_one_site_at_once_read_it_once(
    engine: Engine, database_url: str, tmp_path: Path
) -> None:
    """So that two connections a process are two connections in all, however many workers there are."""
    del engine  # only has to be there: it made the tables
    log = tmp_path / "asked"
    command = [sys.executable, "-c", PROCESS, database_url, str(log)]
    workers = [
        subprocess.Popen(command, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for worker in workers:
        assert worker.stdout
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin
        worker.stdin.write("go\n")
        worker.stdin.flush()
    said = [worker.communicate(timeout=60)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert sum("queued" in one for one in said) == 1
    asked = log.read_text().split()
    assert asked.count(HOME) == 1
    assert len(asked) == len(set(asked))
