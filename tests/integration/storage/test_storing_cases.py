"""Customers' cases in the database, on both engines."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert, select, update

from tests.integration.conftest import Clock
from wizard.domain.case import SCHEMA, Case, Company, Customer, Event
from wizard.domain.errors import NoSuchCase, SavedMeanwhile
from wizard.domain.letter import Details, Edit, Kind, Letter, Matter, Sent
from wizard.storage import Cases, NewerCase, Token
from wizard.storage.sealing import new_token, row_id, seal
from wizard.storage.tables import cases as table

CASE = Case(
    company=Company(host="kaffe.example", name="Kaffe & Co", country="DK"),
    customer=Customer(name="Åse Ærø", email="aase@mail.example", country="DK"),
    letters=(
        Letter(
            kind=Kind.CANCELLATION,
            written_in="da",
            matter=Matter(product="Kaffemaskine"),
            details=Details(bought_on=date(2026, 10, 3), happened="Den går i stå."),
            edits={"da/request.refund": Edit("Jeg vil have pengene tilbage.", "abc")},
            pending={"details": {"bought_on": ("i går",)}},
            answered=frozenset({"start", "matter"}),
        ),
    ),
    events=(Event(datetime(2026, 11, 20, 8, 30, tzinfo=UTC), "sent"),),
)


@pytest.fixture
def cases(engine: Engine, clock: Clock) -> Cases:
    return Cases(engine, clock)


def renamed(case: Case, name: str) -> Case:
    return replace(case, customer=replace(case.customer, name=name))


def test_a_case_comes_back_whole(cases: Cases, clock: Clock) -> None:
    stored = cases.load(cases.create(CASE))
    assert stored.case == CASE
    assert stored.revision == 1
    assert stored.expires_at == clock.now + timedelta(days=30)


def test_only_the_decided_columns_are_in_clear(cases: Cases, engine: Engine) -> None:
    token = cases.create(CASE)
    with engine.connect() as connection:
        row = connection.execute(select(table)).one()
    assert set(row._mapping) == {"id", "schema", "revision", "state", "expires_at", "body"}
    assert (row.id, row.schema, row.revision, row.state) == (row_id(token), SCHEMA, 1, "draft")
    assert b"Kaffe" not in row.body
    assert token.encode() not in row.body + row.id


def test_a_sent_letter_shows_in_the_state(cases: Cases, engine: Engine) -> None:
    cases.create(CASE.with_letter(0, replace(CASE.letters[0], sent=Sent(date(2026, 11, 22)))))
    with engine.connect() as connection:
        assert connection.execute(select(table.c.state)).scalar_one() == "sent"


def test_saving_counts_revisions_and_extends_the_time(cases: Cases, clock: Clock) -> None:
    token = cases.create(CASE)
    clock.forward(timedelta(days=29))
    cases.save(token, cases.load(token), renamed(CASE, "Bo"))
    clock.forward(timedelta(days=29))
    stored = cases.load(token)
    assert stored.case.customer.name == "Bo"
    assert stored.revision == 2
    assert stored.expires_at == clock.now + timedelta(days=1)


def test_saving_never_shortens_the_time(cases: Cases, clock: Clock) -> None:
    until = clock.now + timedelta(days=60)
    token = cases.create(CASE, expires_at=until)
    assert cases.save(token, cases.load(token), CASE).expires_at == until


def test_reading_does_not_extend_the_time(cases: Cases, clock: Clock) -> None:
    token = cases.create(CASE)
    clock.forward(timedelta(days=29))
    cases.load(token)
    clock.forward(timedelta(days=1))
    with pytest.raises(NoSuchCase):
        cases.load(token)


def test_the_second_of_two_savers_is_told(cases: Cases) -> None:
    token = cases.create(CASE)
    first, second = cases.load(token), cases.load(token)
    cases.save(token, first, renamed(CASE, "first"))
    with pytest.raises(SavedMeanwhile):
        cases.save(token, second, renamed(CASE, "second"))
    assert cases.load(token).case.customer.name == "first"


def test_of_savers_at_the_same_moment_one_wins(cases: Cases) -> None:
    token = cases.create(CASE)
    stored, together, outcomes = cases.load(token), Barrier(6), []

    def save(name: str) -> None:
        together.wait()
        try:
            cases.save(token, stored, renamed(CASE, name))
            outcomes.append("saved")
        except SavedMeanwhile:
            outcomes.append("meanwhile")

    _at_once(*[lambda name=name: save(name) for name in "abcdef"])
    assert sorted(outcomes) == ["meanwhile"] * 5 + ["saved"]
    assert cases.load(token).revision == 2


def test_changes_at_the_same_moment_are_all_kept(cases: Cases, clock: Clock) -> None:
    token = cases.create(Case())
    together = Barrier(4)

    def add(what: str) -> None:
        together.wait()
        cases.change(token, lambda case: replace(case, events=(*case.events, Event(clock.now, what))))

    _at_once(*[lambda what=what: add(what) for what in "abcd"])
    assert {event.what for event in cases.load(token).case.events} == set("abcd")


def test_change_gives_up_where_others_are_always_quicker(cases: Cases) -> None:
    token = cases.create(CASE)

    def overtaken(case: Case) -> Case:
        cases.save(token, cases.load(token), case)
        return case

    with pytest.raises(SavedMeanwhile):
        cases.change(token, overtaken)


def test_change_lets_errors_through_and_saves_nothing(cases: Cases) -> None:
    token = cases.create(CASE)
    with pytest.raises(ZeroDivisionError):
        cases.change(token, lambda case: replace(case, schema=1 // 0))
    assert cases.load(token).revision == 1


def test_deleting_is_for_good_and_may_be_repeated(cases: Cases, engine: Engine) -> None:
    token, other = cases.create(CASE), cases.create(CASE)
    stored = cases.load(token)
    for _ in range(2):
        cases.delete(token)
    cases.delete(Token("no token"))
    with pytest.raises(NoSuchCase):
        cases.load(token)
    with pytest.raises(NoSuchCase):
        cases.save(token, stored, CASE)
    assert cases.load(other).case == CASE


def test_purge_deletes_what_ran_out_and_only_that(cases: Cases, engine: Engine, clock: Clock) -> None:
    gone, kept = cases.create(CASE), cases.create(CASE, expires_at=clock.now + timedelta(days=60))
    clock.forward(timedelta(days=30))
    assert cases.purge() == 1
    assert cases.purge() == 0
    assert cases.load(kept).case == CASE
    with engine.connect() as connection:
        assert row_id(gone) not in connection.execute(select(table.c.id)).scalars().all()


def test_a_long_purge_lets_others_save_in_between(cases: Cases, engine: Engine, clock: Clock) -> None:
    """A bug: 100,000 cases that ran out together kept everybody from saving for five seconds."""
    row = {"schema": 1, "revision": 1, "state": "draft", "expires_at": clock.now, "body": b"x"}
    with engine.begin() as connection:
        connection.execute(insert(table), [{"id": secrets.token_bytes(32), **row} for _ in range(1_200)])
    at_once: list[int] = []  # rows, by transaction

    def deleted(*said: Any) -> None:
        at_once[-1] += said[1].rowcount

    event.listen(engine, "begin", lambda _: at_once.append(0))
    event.listen(engine, "after_cursor_execute", deleted)
    assert cases.purge() == 1_200
    assert at_once[:3] == [500, 500, 200]


def test_what_ran_out_cannot_be_saved_before_the_purge_comes(cases: Cases, clock: Clock) -> None:
    token = cases.create(CASE)
    stored = cases.load(token)
    clock.forward(timedelta(days=31))
    with pytest.raises(NoSuchCase):
        cases.save(token, stored, CASE)


@pytest.mark.parametrize("text", ["", "abc", "' OR 1=1 --", "\x00", "A" * 10_000])
def test_a_malformed_token_is_no_case(cases: Cases, text: str) -> None:
    with pytest.raises(NoSuchCase):
        cases.load(Token(text))


def test_an_unknown_token_is_no_case(cases: Cases) -> None:
    with pytest.raises(NoSuchCase):
        cases.load(new_token())


def test_a_tampered_row_is_no_case(cases: Cases, engine: Engine) -> None:
    token = cases.create(CASE)
    with engine.begin() as connection:
        body = bytearray(connection.execute(select(table.c.body)).scalar_one())
        body[100] ^= 1
        connection.execute(update(table).values(body=bytes(body)))
    with pytest.raises(NoSuchCase):
        cases.load(token)


def test_a_body_from_another_row_is_no_case(cases: Cases, engine: Engine) -> None:
    mine, other = cases.create(CASE), cases.create(Case())
    with engine.begin() as connection:
        foreign = connection.execute(select(table.c.body).where(table.c.id == row_id(other))).scalar_one()
        connection.execute(update(table).where(table.c.id == row_id(mine)).values(body=foreign))
    with pytest.raises(NoSuchCase):
        cases.load(mine)


def test_what_a_newer_release_added_survives_this_one(cases: Cases, engine: Engine) -> None:
    token = cases.create(CASE)
    document = {
        "customer": {"name": "Åse", "shoe_size": 41},
        "letters": [{"kind": "limerick"}],
        "mood": {"today": "fine"},
    }
    with engine.begin() as connection:
        connection.execute(update(table).values(body=seal(token, document, schema=SCHEMA)))
    cases.change(token, lambda case: renamed(case, "Bo"))
    after = cases.load(token).case
    assert after.customer.name == "Bo"
    assert after.customer.unknown == {"shoe_size": 41}
    assert after.unknown == {"mood": {"today": "fine"}}
    assert after.letters[0].unknown == {"kind": "limerick"}


def test_a_newer_schema_is_left_alone(cases: Cases, engine: Engine) -> None:
    token = cases.create(CASE)
    with engine.begin() as connection:
        sealed = seal(token, {}, schema=SCHEMA + 1)
        connection.execute(update(table).values(schema=SCHEMA + 1, body=sealed))
    with pytest.raises(NewerCase, match="newer version"):
        cases.load(token)
    with pytest.raises(NewerCase):
        cases.change(token, lambda case: case)


def _at_once(*calls: Callable[[], None]) -> None:
    threads = [Thread(target=call) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
