"""The cache of companies' sites, on both engines."""

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine, select, update

from tests.integration.conftest import Clock
from wizard.domain.facts import (
    Button,
    ButtonSort,
    Contact,
    ContactSort,
    Evidence,
    FaqEntry,
    FormDetails,
    FormField,
    FoundPage,
    PageKind,
    Passage,
    Policy,
    PolicySort,
    Progress,
    ReturnWindow,
    SiteFacts,
    Status,
)
from wizard.domain.language import Message
from wizard.storage import Sites, SiteState
from wizard.storage.sites import LEASE, QUEUED
from wizard.storage.tables import objections
from wizard.storage.tables import sites as table

HOST = "kaffe.example"
TOP = Path(__file__).parents[3]
READING = Progress(
    Message("Reading page %(number)s", {"number": "3"}), 2, 12, (PageKind.FAQ,), {ContactSort.EMAILS: 2}, questions=14
)


@pytest.fixture
def sites(engine: Engine, clock: Clock) -> Sites:
    return Sites(engine, clock)


def facts(clock: Clock, status: Status = Status.COMPLETE, host: str = HOST) -> SiteFacts:
    evidence = Evidence(f"https://{host}/kontakt", "Mette Holm, kundechef", clock.now, "0" * 64)
    return SiteFacts(
        url=f"https://{host}/",
        host=host,
        status=status,
        fetched_at=clock.now,
        problems=(Message("%(url)s answered with an error.", {"url": "/faq"}),),
        language="da",
        pages={PageKind.FAQ: (FoundPage(PageKind.FAQ, f"https://{host}/faq", "Spørgsmål", 3.5),)},
        contacts={
            ContactSort.PEOPLE: (
                Contact(ContactSort.PEOPLE, "Mette Holm", evidence, note="kundechef"),
                Contact(ContactSort.PEOPLE, "Bo Bak", Evidence(evidence.url, "Bo Bak", clock.now, "0" * 64)),
            ),
            ContactSort.EMAILS: (
                Contact(ContactSort.EMAILS, "mette.holm@kaffe.example", evidence),
                Contact(ContactSort.EMAILS, "hej@kaffe.example", Evidence(evidence.url, "Skriv", clock.now, "0" * 64)),
            ),
        },
        return_window=ReturnWindow(30, evidence),
        faq=(FaqEntry("Hvem?", "Spørg Mette  Holm.", evidence.url), FaqEntry("Hvornår?", "Nu.", evidence.url)),
        passages=(Passage(PageKind.RETURNS, "Retur", "Holm, Mette tager imod.", evidence.url),),
        requests=7,
        bytes=12345,
        seconds=1.5,
    )


def test_nothing_is_known_at_first(sites: Sites) -> None:
    assert sites.get(HOST) is None


def test_the_way_of_a_research(sites: Sites, clock: Clock) -> None:
    assert sites.want(HOST)
    waiting = sites.get(HOST)
    assert waiting
    assert (waiting.state, waiting.facts, waiting.progress) == (SiteState.WAITING, None, None)
    assert sites.claim(HOST)
    sites.progress(HOST, Progress(Message("Opening it")))
    sites.progress(HOST, READING)
    running = sites.get(HOST)
    assert running
    assert (running.state, running.progress) == (SiteState.RUNNING, READING)
    found = facts(clock)
    sites.put(found)
    done = sites.get(HOST)
    assert done
    assert (done.state, done.facts, done.started_at) == (SiteState.DONE, found, clock.now)
    assert (done.progress, done.at_work, done.fresh) == (None, False, True)


def test_facts_of_a_site_that_answers_elsewhere_are_kept_under_the_host_asked_for(sites: Sites, clock: Clock) -> None:
    sites.claim("kaffe.test")
    sites.put(facts(clock), host="kaffe.test")
    record = sites.get("kaffe.test")
    assert record
    assert record.facts == facts(clock)
    assert sites.get(HOST) is None


@pytest.mark.parametrize(
    ("status", "life"),
    [
        (Status.COMPLETE, timedelta(days=7)),
        (Status.PARTIAL, timedelta(days=1)),
        (Status.BLOCKED, timedelta(days=1)),
        (Status.UNREACHABLE, timedelta(hours=1)),
    ],
)
def test_how_long_facts_are_fresh(sites: Sites, clock: Clock, status: Status, life: timedelta) -> None:
    sites.put(facts(clock, status))
    clock.forward(life - timedelta(seconds=1))
    assert sites.get(HOST)
    assert not sites.want(HOST)
    assert not sites.claim(HOST)
    clock.forward(timedelta(seconds=1))
    record = sites.get(HOST)
    assert record is None or not record.fresh
    assert sites.want(HOST)


@pytest.mark.parametrize("take", [Sites.want, Sites.claim])
def test_of_many_at_once_one_gets_it(sites: Sites, take: Callable[[Sites, str], bool]) -> None:
    """One asker has to queue the job, one worker has to do it."""
    together, taken = Barrier(6), list[bool]()

    def one() -> None:
        together.wait()
        taken.append(take(sites, HOST))

    threads = [Thread(target=one) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [False] * 5 + [True]


def test_a_job_that_nobody_takes_can_be_queued_again(sites: Sites, clock: Clock) -> None:
    assert sites.want(HOST)
    clock.forward(QUEUED)
    assert sites.want(HOST)


def test_a_worker_that_reports_keeps_its_claim(sites: Sites, clock: Clock) -> None:
    sites.claim(HOST)
    clock.forward(LEASE - timedelta(seconds=1))
    sites.progress(HOST, READING)
    clock.forward(LEASE - timedelta(seconds=1))
    assert not sites.claim(HOST)


def test_a_report_after_the_end_changes_nothing(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock))
    sites.progress(HOST, READING)
    sites.progress("other.example", READING)
    record = sites.get(HOST)
    assert record
    assert (record.state, record.progress) == (SiteState.DONE, None)


def test_the_claim_of_a_killed_worker_runs_out(sites: Sites, database_url: str, clock: Clock) -> None:
    work = f"""
import sys, time
from datetime import datetime
from wizard.storage import Sites, open_engine
now = datetime.fromisoformat({clock.now.isoformat()!r})
print(Sites(open_engine({database_url!r}), lambda: now).claim({HOST!r}), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", work], cwd=TOP, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout
        assert worker.stdout.readline() == "True\n"
        worker.send_signal(signal.SIGKILL)
        assert worker.wait() == -signal.SIGKILL
    assert not sites.claim(HOST)
    clock.forward(LEASE)
    assert sites.get(HOST) is None
    assert sites.claim(HOST)


def test_forgetting_makes_room_for_new_research(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock))
    sites.forget(HOST)
    assert sites.get(HOST) is None
    assert sites.want(HOST)


def test_purge_deletes_what_is_stale(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock))
    sites.put(facts(clock, Status.UNREACHABLE, host="down.example"))
    clock.forward(timedelta(hours=2))
    assert sites.purge() == 1
    assert sites.get(HOST)


def test_facts_that_this_release_cannot_read_count_as_absent(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.put(facts(clock))
    with engine.begin() as connection:
        connection.execute(update(table).values(facts={"url": 7}))
    assert sites.get(HOST) is None


@pytest.mark.parametrize("name", ["Mette Holm", "  mette HOLM ", "Holm, Mette"])
def test_who_objects_is_named_no_more(sites: Sites, engine: Engine, clock: Clock, name: str) -> None:
    sites.put(facts(clock))
    sites.remove_person(HOST, name)
    _check_gone(sites, engine)
    sites.forget(HOST)
    sites.put(facts(clock))  # the next research finds the name again
    _check_gone(sites, engine)


def _check_gone(sites: Sites, engine: Engine) -> None:
    record = sites.get(HOST)
    assert record
    assert record.facts
    people, emails = record.facts.contacts[ContactSort.PEOPLE], record.facts.contacts[ContactSort.EMAILS]
    assert [contact.value for contact in people] == ["Bo Bak"]
    assert [contact.value for contact in emails] == ["hej@kaffe.example"]
    assert record.facts.return_window is None
    assert [entry.question for entry in record.facts.faq] == ["Hvornår?"]
    assert record.facts.passages == ()
    with engine.connect() as connection:
        written = str(connection.execute(select(table)).all()) + str(connection.execute(select(objections)).all())
    assert "mette" not in written.lower()


def test_who_objects_is_not_named_beside_a_number_a_form_a_rule_or_a_button(sites: Sites, clock: Clock) -> None:
    plain = Evidence(f"https://{HOST}/kontakt", "Ring til os", clock.now, "0" * 64)
    naming = replace(plain, quote="Mette Holm svarer 9-12, 2 kr. i minuttet")
    number = Contact(ContactSort.PHONES, "+4512345678", plain, hours=naming, price=naming)
    form = Contact(ContactSort.FORMS, plain.url, plain, form=FormDetails((FormField("Besked til Mette Holm"),)))
    button = Button(ButtonSort.WITHDRAWAL, plain.url, "Fortryd hos Mette Holm", plain)
    read = facts(clock)
    more = {ContactSort.PHONES: (number,), ContactSort.FORMS: (form,)}
    body = Policy(plain, name="Voldgiftsmand Mette Holm")
    read = replace(read, contacts={**read.contacts, **more}, policies={PolicySort.ADR_BODY: body}, buttons=(button,))
    sites.put(read)
    sites.remove_person(HOST, "Mette Holm")
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert record.facts.contacts[ContactSort.PHONES] == (replace(number, hours=None, price=None),)
    assert "Mette" not in str(record.facts)


def test_visitors_cannot_take_out_what_names_no_person(sites: Sites, clock: Clock) -> None:
    """A frequent pair of words, "customer service", would take half of the page with it."""
    sites.put(facts(clock))
    for words in ("tager imod", "hej kaffe", "Kaffe Example"):
        sites.remove_person(HOST, words)
    record = sites.get(HOST)
    assert record
    assert record.facts == facts(clock)


def test_an_operator_can_take_out_a_name_that_research_did_not_notice(sites: Sites, clock: Clock) -> None:
    unnoticed = replace(facts(clock), contacts={})
    sites.put(unnoticed)
    sites.remove_person(HOST, "Mette Holm")
    record = sites.get(HOST)
    assert record
    assert record.facts == unnoticed
    sites.remove_person(HOST, "Mette Holm", everywhere=True)
    sites.put(unnoticed)
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert record.facts.passages == ()
    assert record.facts.return_window is None


def test_an_objection_holds_for_its_own_host_only(sites: Sites, clock: Clock) -> None:
    sites.remove_person(HOST, "Mette Holm")
    sites.put(facts(clock, host="other.example"))
    record = sites.get("other.example")
    assert record
    assert record.facts == facts(clock, host="other.example")


def test_an_objection_that_comes_while_research_writes_counts_too(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.remove_person(HOST, "Mette Holm")
    with engine.connect() as connection:
        kept = connection.execute(select(objections)).one()
    with engine.begin() as connection:
        connection.execute(objections.delete())
    sites.put(facts(clock))
    with engine.begin() as connection:
        connection.execute(objections.insert().values(kept._asdict()))
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert [contact.value for contact in record.facts.contacts[ContactSort.PEOPLE]] == ["Bo Bak"]


def test_objecting_twice_is_kept_once(sites: Sites, engine: Engine) -> None:
    sites.remove_person(HOST, "Mette Holm")
    sites.remove_person(HOST, "Holm Mette")
    with engine.connect() as connection:
        assert len(connection.execute(select(objections)).all()) == 1


def test_a_single_word_is_looked_for_among_people_only(sites: Sites, clock: Clock) -> None:
    """ "Mette" alone may be a product, "Holm" the company."""
    sites.put(facts(clock))
    sites.remove_person(HOST, "Mette")
    record = sites.get(HOST)
    assert record
    assert record.facts == facts(clock)


def test_a_name_has_letters(sites: Sites) -> None:
    with pytest.raises(ValueError, match="letters"):
        sites.remove_person(HOST, " 7 ")
