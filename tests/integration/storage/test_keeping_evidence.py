"""What a site said before: kept while it is worth something, as evidence, without whom objected; on both engines."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from sqlalchemy import Engine, func, select, update

from tests.integration.conftest import Clock
from tests.integration.storage.test_storing_sites import HOST, facts
from wizard.domain.facts import Snapshot, Status
from wizard.domain.language import Message
from wizard.storage import Corrected, Corrections, Sites, SiteState
from wizard.storage.corrections import KEPT
from wizard.storage.sites import LEASE, TOO_OLD, WEEK
from wizard.storage.snapshots import LARGEST_TEXT, MOST_TEXT, READINGS
from wizard.storage.tables import sites as table
from wizard.storage.tables import snapshots as kept_pages

DAY = timedelta(days=1)


@pytest.fixture
def sites(engine: Engine, clock: Clock) -> Sites:
    return Sites(engine, clock)


def page(clock: Clock, path: str = "", text: str = "Skriv til os.", etag: str = '"1"') -> Snapshot:
    return Snapshot(f"https://{HOST}/{path}", text, clock.now, sha256(text.encode()).hexdigest(), etag)


# --- a reading that fails, or is under way -----------------------------------------------------------------------


def test_a_site_that_is_down_leaves_what_it_said_before_and_says_why(sites: Sites, clock: Clock) -> None:
    good = facts(clock)
    sites.put(good)
    clock.forward(8 * DAY)
    sites.claim(HOST)
    sites.put(replace(good, status=Status.UNREACHABLE, fetched_at=clock.now, problems=(Message("It is down."),)))
    record = sites.get(HOST)
    assert record
    assert (record.facts, record.state, record.fresh) == (good, SiteState.DONE, True)
    assert [str(one) for one in record.trouble] == ["It is down."]
    clock.forward(timedelta(hours=1))
    assert sites.want(HOST)


def test_what_a_site_said_is_shown_no_longer_than_thirty_days_after_it_was_read(sites: Sites, clock: Clock) -> None:
    good = facts(clock)
    sites.put(good)
    clock.forward(TOO_OLD)
    assert sites.get(HOST) is None
    sites.claim(HOST)
    sites.put(replace(good, status=Status.UNREACHABLE, fetched_at=clock.now))
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert record.facts.status is Status.UNREACHABLE
    assert record.trouble == ()


def test_a_site_that_asks_us_to_stay_away_is_no_longer_shown(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock))
    clock.forward(8 * DAY)
    sites.put(facts(clock, Status.BLOCKED))
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert record.facts.status is Status.BLOCKED


def test_a_failure_is_no_truth_to_keep_when_the_next_one_comes(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock, Status.UNREACHABLE))
    clock.forward(timedelta(hours=2))
    assert sites.get(HOST) is None
    assert sites.want(HOST)
    record = sites.get(HOST)
    assert record
    assert record.facts is None
    assert record.at_work


@pytest.mark.parametrize("anew", [True, False])
def test_what_is_known_stays_while_a_new_reading_is_under_way(sites: Sites, clock: Clock, anew: bool) -> None:
    good = facts(clock)
    sites.put(good)
    clock.forward(timedelta(0) if anew else 8 * DAY)
    assert sites.want(HOST, anew=anew)
    for state in (SiteState.WAITING, SiteState.RUNNING):
        record = sites.get(HOST)
        assert record
        assert (record.facts, record.state, record.at_work) == (good, state, True)
        sites.claim(HOST)


def test_looking_again_asks_once_however_often_the_button_is_pressed(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock))
    assert not sites.want(HOST)
    assert [sites.want(HOST, anew=True) for _ in range(3)] == [True, False, False]


def test_a_worker_that_dies_over_known_facts_leaves_them_and_the_way_open(sites: Sites, clock: Clock) -> None:
    good = facts(clock)
    sites.put(good)
    sites.want(HOST, anew=True)
    sites.claim(HOST)
    clock.forward(LEASE)
    record = sites.get(HOST)
    assert record
    assert (record.facts, record.at_work, record.fresh) == (good, False, False)
    assert sites.want(HOST)


# --- asking whether anything has changed --------------------------------------------------------------------------


def test_unchanged_pages_make_the_facts_fresh_for_another_week(sites: Sites, clock: Clock) -> None:
    good = facts(clock)
    sites.put(good, snapshots=[page(clock)])
    read_on = clock.now
    clock.forward(8 * DAY)
    assert sites.want(HOST)
    sites.claim(HOST)
    assert [one.etag for one in sites.to_check(HOST)] == ['"1"']
    sites.unchanged(HOST)
    record = sites.get(HOST)
    assert record
    assert record.facts
    assert (record.facts.fetched_at, record.checked_at, record.fresh) == (read_on, clock.now, True)
    clock.forward(WEEK - timedelta(seconds=1))
    assert not sites.want(HOST)
    clock.forward(timedelta(seconds=1))
    assert sites.want(HOST)


def test_asked_are_the_pages_of_the_last_reading_the_home_page_first(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock, "old"), page(clock)])
    clock.forward(8 * DAY)
    sites.put(facts(clock), snapshots=[page(clock, "kontakt"), page(clock)])
    assert [one.url for one in sites.to_check(HOST)] == [f"https://{HOST}/", f"https://{HOST}/kontakt"]


@pytest.mark.parametrize("status", [Status.PARTIAL, Status.BLOCKED, Status.UNREACHABLE])
def test_what_was_not_read_whole_is_not_asked_about(sites: Sites, clock: Clock, status: Status) -> None:
    sites.put(facts(clock, status), snapshots=[page(clock)])
    assert sites.to_check(HOST) == ()


def test_who_looks_again_wants_more_than_an_unchanged_page(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock)])
    sites.want(HOST, anew=True)
    sites.claim(HOST)
    assert sites.to_check(HOST) == ()
    sites.put(facts(clock), snapshots=[page(clock)])
    assert len(sites.to_check(HOST)) == 1


def test_after_three_weeks_all_is_read_so_that_nothing_is_shown_for_longer_than_thirty_days(
    sites: Sites, clock: Clock
) -> None:
    sites.put(facts(clock), snapshots=[page(clock)])
    clock.forward(TOO_OLD - WEEK)
    assert sites.to_check(HOST) == ()


# --- snapshots ----------------------------------------------------------------------------------------------------


def test_the_page_behind_a_fact_is_found_by_its_hash_and_by_its_address(sites: Sites, clock: Clock) -> None:
    contact = page(clock, "kontakt", "Ring på hverdage")
    sites.put(facts(clock), snapshots=[page(clock), contact])
    assert sites.snapshots(HOST, hashes=[contact.sha256]) == (contact,)
    assert sites.snapshots(HOST, urls=[contact.url]) == (contact,)
    assert sites.snapshots(HOST) == ()
    assert sites.snapshots("other.example", hashes=[contact.sha256]) == ()


def test_a_page_cited_before_it_changed_is_still_there(sites: Sites, clock: Clock) -> None:
    before, after = page(clock, "retur", "30 dage"), page(clock, "retur", "14 dage")
    sites.put(facts(clock), snapshots=[before])
    clock.forward(DAY)
    sites.put(facts(clock), snapshots=[after])
    assert [one.text for one in sites.snapshots(HOST, hashes=[before.sha256])] == ["30 dage"]
    assert [one.text for one in sites.snapshots(HOST, urls=[before.url])] == ["14 dage"]


def test_of_many_readings_the_last_few_are_kept(sites: Sites, engine: Engine, clock: Clock) -> None:
    for number in range(READINGS + 3):
        clock.forward(timedelta(hours=1))
        sites.put(facts(clock), snapshots=[page(clock), page(clock, "kontakt", f"version {number}")])
    with engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(kept_pages)).scalar_one() == READINGS + 1


def test_text_beyond_the_bounds_is_not_kept_but_its_page_is_asked_again(sites: Sites, clock: Clock) -> None:
    long = "a" * LARGEST_TEXT
    many = [page(clock, f"page-{number}", f"{number}{long[:-10]}") for number in range(MOST_TEXT // LARGEST_TEXT + 1)]
    sites.put(facts(clock), snapshots=[page(clock, "endless", long + "a"), *many])
    kept = sites.snapshots(HOST, urls=[f"https://{HOST}/endless", *(one.url for one in many)])
    assert sorted(one.url for one in kept) == sorted(one.url for one in many[:-1])
    assert len(sites.to_check(HOST)) == len(many) + 1


def test_pages_are_small_in_the_database(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock, text="Vi svarer inden for et døgn. " * 1000)])
    with engine.connect() as connection:
        assert connection.execute(select(func.length(kept_pages.c.text))).scalar_one() < 1000


def test_pages_go_with_their_host(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock)])
    sites.put(facts(clock, host="other.example"), snapshots=[page(clock)])
    sites.forget(HOST)
    assert rows(engine) == 1
    clock.forward(TOO_OLD)
    assert sites.purge() == 1
    assert rows(engine) == 0


def test_purge_keeps_what_may_still_be_shown(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock)])
    clock.forward(TOO_OLD - DAY)
    assert sites.purge() == 0
    assert sites.get(HOST)
    assert rows(engine) == 1


def rows(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(kept_pages)).scalar_one()


@pytest.mark.parametrize("text", ["Mette Holm er kundechef.", "Kontakt: HOLM, Mette", "mette.holm@kaffe.example"])
def test_no_page_that_names_an_objector_is_kept(sites: Sites, engine: Engine, clock: Clock, text: str) -> None:
    named, other = page(clock, "kontakt", text), page(clock)
    sites.put(facts(clock), snapshots=[named, other])
    sites.remove_person(HOST, "Mette Holm")
    _check_only(sites, engine, other, named)
    sites.put(facts(clock), snapshots=[named, other])  # the next reading finds the name again
    _check_only(sites, engine, other, named)


def _check_only(sites: Sites, engine: Engine, kept: Snapshot, gone: Snapshot) -> None:
    assert sites.snapshots(HOST, hashes=[gone.sha256, kept.sha256]) == (kept,)
    with engine.connect() as connection:
        texts = connection.execute(select(kept_pages.c.text).where(kept_pages.c.url == gone.url)).scalars().all()
    assert texts == [None]
    assert len(sites.to_check(HOST)) == 2


def test_visitors_cannot_empty_the_evidence_with_words_that_name_nobody(sites: Sites, clock: Clock) -> None:
    sites.put(facts(clock), snapshots=[page(clock)])
    sites.remove_person(HOST, "skriv til")
    assert len(sites.snapshots(HOST, urls=[f"https://{HOST}/"])) == 1
    sites.remove_person(HOST, "skriv til", everywhere=True)
    assert sites.snapshots(HOST, urls=[f"https://{HOST}/"]) == ()


def test_what_an_older_release_wrote_is_read_or_left(sites: Sites, engine: Engine, clock: Clock) -> None:
    sites.put(facts(clock))
    with engine.begin() as connection:
        connection.execute(update(table).values(progress=[{"msgid": "Opening"}], trouble=7))
    record = sites.get(HOST)
    assert record
    assert (record.progress, record.trouble) == (None, ())


# --- corrections --------------------------------------------------------------------------------------------------


def test_corrections_are_counted_by_host_fact_and_day(engine: Engine, clock: Clock) -> None:
    corrections = Corrections(engine, clock)
    corrections.count(HOST, ["emails"])
    clock.forward(DAY)
    corrections.count(HOST, ["emails", "phones"])
    corrections.count(HOST, ["emails"])
    corrections.count("other.example", ["faq"])
    assert corrections.totals() == (
        Corrected(HOST, "emails", 3, clock.now.date()),
        Corrected(HOST, "phones", 1, clock.now.date()),
        Corrected("other.example", "faq", 1, clock.now.date()),
    )
    clock.forward(KEPT)
    assert corrections.purge() == 1
    assert corrections.totals()[0].count == 2
