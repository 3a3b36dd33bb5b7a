"""The outbox: what a case wants mailed stands and falls with it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select, text

from tests.integration.conftest import Clock
from tests.integration.reminders.crowd import crowd
from wizard.domain.case import Case, Reminders
from wizard.domain.errors import NoSuchCase
from wizard.storage import Cases, Linked, Outbox, Token, Vault, open_engine, open_vault, upgrade
from wizard.storage.outbox import CONFIRM, Claimed, Mailed, Past, Standing, State, Wanted, Wants
from wizard.storage.tables import mail_links, reminders

ADDRESS = "Xylofon.4711@kunde.example"
KEYS = ("n" * 32, "o" * 32)
LEASE = timedelta(minutes=5)
DAYS = (3, 14)


class Plan:
    """One mail each so many days after the address was confirmed; the event is the number of days."""

    def __init__(self) -> None:
        self.days: Sequence[int] = DAYS
        self.moments: tuple[object, ...] = ()

    def __call__(self, case: Case) -> Wants:
        def wants(_now: object, past: Past) -> Sequence[Wanted]:
            self.moments, to = past.moments, case.reminders
            mails = [Mailed("first", str(n), to.address, to.link, "Kaffe ApS") for n in self.days]
            wanted = [Wanted(Clock().now + timedelta(days=int(mail.event)), mail) for mail in mails]
            return [one for one in wanted if not past.had(one.mail.key)]

        return wants


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def outbox(engine: Engine, clock: Clock, plan: Plan) -> Outbox:
    return Outbox(engine, clock, Vault(KEYS), plan)


@pytest.fixture
def cases(engine: Engine, clock: Clock, outbox: Outbox) -> Cases:
    return Cases(engine, clock, outbox=outbox)


def confirmed(cases: Cases, outbox: Outbox) -> Token:
    """A case whose customer has confirmed the address."""
    token = cases.create(Case())
    outbox.ask(Linked(token, ADDRESS, "da"))
    (mail,) = outbox.claim(LEASE, 9)
    assert mail.mail is not None
    assert (mail.mail.reason, mail.mail.address, mail.mail.company) == (CONFIRM, ADDRESS, "")
    outbox.sent(mail)
    link = mail.mail.link
    cases.change(token, lambda case: replace(case, reminders=Reminders(ADDRESS, link, "da")))
    return token


def states(outbox: Outbox, token: Token) -> list[tuple[str, str]]:
    return [(one.mail.event, one.state.value) for one in outbox.of_case(token)]


def claim(outbox: Outbox) -> Claimed:
    (one,) = outbox.claim(LEASE, 9)
    return one


def stands(outbox: Outbox, one: Claimed) -> Standing:
    (found,) = outbox.standing((one,))
    return found


def test_what_is_due_is_claimed_once_sent_and_never_again(
    cases: Cases, outbox: Outbox, clock: Clock, plan: Plan
) -> None:
    token = confirmed(cases, outbox)
    assert outbox.claim(LEASE, 9) == ()
    clock.forward(timedelta(days=3))
    first = claim(outbox)
    assert outbox.claim(LEASE, 9) == ()
    assert stands(outbox, first).ours
    outbox.sent(first)
    cases.change(token, lambda case: case)
    assert states(outbox, token) == [("3", "sent"), ("14", "pending")]
    assert plan.moments == (clock.now,)
    sent = outbox.of_case(token)[0].mail
    assert sent == Mailed("first", "3")  # address, link and company are let go
    assert outbox.claim(LEASE, 9) == ()


def test_a_lease_that_ran_out_is_taken_over(cases: Cases, outbox: Outbox, clock: Clock) -> None:
    confirmed(cases, outbox)
    clock.forward(timedelta(days=3))
    dead = claim(outbox)
    clock.forward(LEASE)
    assert not stands(outbox, dead).ours
    heir = claim(outbox)
    assert (heir.id, heir.attempt) == (dead.id, 2)
    assert not stands(outbox, dead).ours
    outbox.later(dead, clock.now, tried=True)  # comes back to life, and has no say any more
    assert stands(outbox, heir).ours


def test_what_is_no_longer_wanted_is_taken_back_even_from_whoever_is_at_it(
    cases: Cases, outbox: Outbox, clock: Clock, plan: Plan
) -> None:
    token = confirmed(cases, outbox)
    clock.forward(timedelta(days=3))
    at_hand = claim(outbox)
    plan.days = ()
    cases.change(token, lambda case: case)
    assert not stands(outbox, at_hand).ours
    assert states(outbox, token) == []
    plan.days = DAYS
    cases.change(token, lambda case: case)
    assert states(outbox, token) == [("3", "pending"), ("14", "pending")]
    outbox.sent(at_hand)  # it had gone out all the same: then not once more
    assert states(outbox, token) == [("3", "sent"), ("14", "pending")]


def test_a_save_does_not_hurry_what_the_mail_server_put_off(cases: Cases, outbox: Outbox, clock: Clock) -> None:
    token = confirmed(cases, outbox)
    clock.forward(timedelta(days=3))
    outbox.later(claim(outbox), clock.now + timedelta(hours=2), tried=True)
    cases.change(token, lambda case: case)
    assert outbox.claim(LEASE, 9) == ()
    clock.forward(timedelta(hours=2))
    assert claim(outbox).attempt == 2


def test_the_page_learns_why_a_mail_could_not_be_sent(cases: Cases, outbox: Outbox, clock: Clock) -> None:
    token = confirmed(cases, outbox)
    clock.forward(timedelta(days=3))
    outbox.failed(claim(outbox), "550 no such user")
    assert outbox.of_case(token)[0].mail.trouble == "550 no such user"
    assert outbox.of_case(token)[0].state is State.FAILED


def test_a_case_is_kept_for_its_reminders(cases: Cases, outbox: Outbox, clock: Clock, plan: Plan) -> None:
    plan.days = (100,)
    token = confirmed(cases, outbox)
    assert cases.load(token).expires_at == clock.now + timedelta(days=160)
    plan.days = (5000,)
    cases.change(token, lambda case: case)
    assert cases.load(token).expires_at == clock.now + timedelta(days=790)
    link = Token(cases.load(token).case.reminders.link)
    clock.forward(timedelta(days=780))
    assert outbox.linked(link) == Linked(token, ADDRESS, "da")


@pytest.mark.parametrize("end", ["delete", "expiry"])
def test_with_the_case_goes_all_of_it(
    cases: Cases, outbox: Outbox, engine: Engine, clock: Clock, plan: Plan, end: str
) -> None:
    plan.days = (1,)
    token = confirmed(cases, outbox)
    link = Token(cases.load(token).case.reminders.link)
    clock.forward(timedelta(days=1))
    at_hand = claim(outbox)
    if end == "delete":
        cases.delete(token)
    else:
        clock.forward(timedelta(days=91))
        cases.purge()
    with engine.connect() as connection:
        assert [connection.execute(select(table)).all() for table in (reminders, mail_links)] == [[], []]
    assert not stands(outbox, at_hand).ours
    assert outbox.claim(LEASE, 9) == ()
    with pytest.raises(NoSuchCase):
        outbox.linked(link)


def test_an_address_is_asked_once_a_day_and_never_once_it_refused(cases: Cases, outbox: Outbox, clock: Clock) -> None:
    one, other = cases.create(Case()), cases.create(Case())
    for token in (one, other, one):
        outbox.ask(Linked(token, ADDRESS, "en"))
    assert len(outbox.claim(LEASE, 9)) == 1
    clock.forward(timedelta(days=1))
    outbox.claim(LEASE, 9)  # the lease of yesterday's
    outbox.ask(Linked(other, ADDRESS.lower(), "en"))
    assert len(outbox.claim(LEASE, 9)) == 1
    outbox.refuse(ADDRESS)
    clock.forward(timedelta(days=1))
    outbox.purge()
    assert all(one.refused for one in outbox.standing(outbox.claim(LEASE, 9)))
    third = cases.create(Case())
    outbox.ask(Linked(third, ADDRESS, "en"))
    assert outbox.of_case(third) == ()


def test_the_link_is_mailed_once_a_day(cases: Cases, outbox: Outbox, clock: Clock) -> None:
    case = cases.load(token := confirmed(cases, outbox)).case
    for count in (1, 0):
        outbox.send_link(token, case)
        mails = outbox.claim(LEASE, 9)
        assert len(mails) == count
        for mail in mails:
            outbox.sent(mail)
    clock.forward(timedelta(days=1))
    outbox.purge()
    outbox.send_link(token, case)
    assert claim(outbox).id


@pytest.mark.parametrize("at_hand", [False, True])
def test_whoever_stops_the_mails_gets_no_link_that_still_waited(cases: Cases, outbox: Outbox, at_hand: bool) -> None:
    case = cases.load(token := confirmed(cases, outbox)).case
    outbox.send_link(token, case)
    mails = outbox.claim(LEASE, 9) if at_hand else ()
    cases.change(token, lambda case: replace(case, customer=replace(case.customer, name="Anna")))
    assert all(one.ours for one in outbox.standing(mails))
    cases.change(token, lambda case: replace(case, reminders=replace(case.reminders, address="")))
    assert not any(one.ours for one in outbox.standing(mails))
    assert outbox.claim(LEASE, 9) == ()


def test_a_case_is_no_tool_to_fill_mailboxes(cases: Cases, outbox: Outbox, engine: Engine) -> None:
    token = cases.create(Case())
    for number in range(20):
        outbox.ask(Linked(token, f"nr{number}@kunde.example", "en"))
    with engine.connect() as connection:
        assert len(connection.execute(select(mail_links)).all()) == 5


def test_a_revoked_link_opens_nothing(cases: Cases, outbox: Outbox) -> None:
    token = confirmed(cases, outbox)
    link = Token(cases.load(token).case.reminders.link)
    outbox.revoke(link)
    with pytest.raises(NoSuchCase):
        outbox.linked(link)
    with pytest.raises(NoSuchCase):
        outbox.linked(token)


def test_an_old_key_still_opens_and_one_that_is_gone_loses_nothing(
    cases: Cases, outbox: Outbox, engine: Engine, clock: Clock, plan: Plan
) -> None:
    confirmed(cases, outbox)
    outbox.refuse("nej@kunde.example")
    clock.forward(timedelta(days=3))
    rotated = Outbox(engine, clock, Vault(("x" * 32, *KEYS)), plan)
    mail = claim(rotated)
    assert mail.mail is not None
    assert mail.mail.address == ADDRESS
    no_mail = replace(mail, mail=replace(mail.mail, address="nej@kunde.example"))
    assert stands(rotated, no_mail).refused
    clock.forward(LEASE)
    assert claim(Outbox(engine, clock, Vault(("x" * 32,)), plan)).mail is None


def test_a_stolen_database_names_nobody(clock: Clock, plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    outbox = Outbox(engine, clock, open_vault((), tmp_path / "data.key"), plan)
    cases = Cases(engine, clock, outbox=outbox)
    token = confirmed(cases, outbox)
    link = cases.load(token).case.reminders.link
    secrets = [ADDRESS, ADDRESS.lower(), "kunde.example", "Kaffe", token, link]
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    assert not [one for one in secrets if one.encode() in content]
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT id, body FROM reminders UNION SELECT id, body FROM mail_links")).all()
    assert len(rows) == 3
    cases.delete(token)
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    pieces = [piece for row in rows for piece in (row.id, row.body[:48], row.body[500:548], row.body[-48:])]
    assert not [piece for piece in pieces if piece in content]
    engine.dispose()


def test_the_servers_key_is_its_own_and_stays(tmp_path: Path) -> None:
    file = tmp_path / "data.key"
    sealed = open_vault((), file).seal({"a": 1}, b"row")
    assert file.stat().st_mode & 0o777 == 0o600
    assert open_vault((), file).open(sealed, b"row") == {"a": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["data.key"]


@pytest.mark.parametrize("waiting", [20_000, pytest.param(1_000_000, marks=pytest.mark.long)])
def test_no_step_of_sending_reads_the_table_from_end_to_end(
    cases: Cases, outbox: Outbox, engine: Engine, clock: Clock, waiting: int
) -> None:
    confirmed(cases, outbox)
    clock.forward(timedelta(days=3))
    crowd(engine, waiting, clock.now + timedelta(days=9))
    seen: list[tuple[str, Any]] = []
    event.listen(engine, "before_cursor_execute", lambda *call: seen.append((call[2], call[3])))
    mail = claim(outbox)
    assert stands(outbox, mail).ours
    outbox.sent(mail)
    outbox.oldest_due()
    asked = [one for one in seen if "reminders" in one[0]]
    assert len(asked) == 4
    explain = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    with engine.connect() as connection:
        plans = [connection.exec_driver_sql(f"{explain} {said}", values).all() for said, values in asked]
    steps = [str(row[-1]) for found in plans for row in found]
    assert any("reminders_next_at" in str(row[-1]) for row in plans[0])
    assert not [step for step in steps if re.search(r"^SCAN reminders|Seq Scan on reminders", step)]
