"""A helper's link: sealed, bound to its case, gone with it, and no word of it in any file."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine, text

from tests.integration.conftest import Clock
from wizard.domain.case import Case, Customer
from wizard.domain.errors import NoSuchCase, NoSuchHelp
from wizard.domain.helping import Deed, Help, Proposal
from wizard.storage import Cases, Helpers, Token, open_engine, upgrade
from wizard.storage.helpers import MOST

DAYS = timedelta(days=14)
SAID = Proposal("1", "close.thanks", Deed.REWORD, "Kaffemaskinen-Xylofon-4711", "Thank you.")


@pytest.fixture
def helpers(engine: Engine, clock: Clock) -> Helpers:
    return Helpers(engine, clock)


@pytest.fixture
def token(engine: Engine, clock: Clock) -> Token:
    return Cases(engine, clock).create(Case(customer=Customer(name="Anna")))


def given(helpers: Helpers, token: Token, clock: Clock) -> Token:
    link = helpers.create(token, 0, clock() + DAYS)
    assert link
    return link


def test_a_link_opens_its_letter_until_it_runs_out(helpers: Helpers, token: Token, clock: Clock) -> None:
    link = given(helpers, token, clock)
    assert helpers.load(link).help == Help(token, 0)
    assert [(one.link, one.until) for one in helpers.of_case(token)] == [(link, clock() + DAYS)]
    clock.forward(DAYS)
    with pytest.raises(NoSuchHelp):
        helpers.load(link)
    assert helpers.of_case(token) == ()
    helpers.purge()


def test_a_withdrawn_link_is_dead_and_only_its_own_case_withdraws_it(
    engine: Engine, helpers: Helpers, token: Token, clock: Clock
) -> None:
    link = given(helpers, token, clock)
    mark = helpers.of_case(token)[0].id
    other = Cases(engine, clock).create(Case())
    for of, wrong in ((other, mark), (token, "no number"), (token, "00")):
        helpers.withdraw(of, wrong)
    assert helpers.load(link)
    helpers.withdraw(token, mark)
    with pytest.raises(NoSuchHelp):
        helpers.load(link)
    with pytest.raises(NoSuchHelp):
        helpers.change(link, lambda help_: help_)


def test_it_goes_with_its_case(engine: Engine, helpers: Helpers, token: Token, clock: Clock) -> None:
    given(helpers, token, clock)
    Cases(engine, clock).delete(token)
    with pytest.raises(NoSuchCase):
        given(helpers, token, clock)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM helper_links")).scalar_one() == 0


def test_a_case_has_a_few_at_a_time(helpers: Helpers, token: Token, clock: Clock) -> None:
    for _ in range(MOST):
        given(helpers, token, clock)
    assert helpers.create(token, 0, clock() + DAYS) is None
    clock.forward(DAYS)
    given(helpers, token, clock)


def test_many_at_once_make_not_one_too_many(engine: Engine, helpers: Helpers, clock: Clock) -> None:
    together = Barrier(8)

    def create(token: Token) -> Token | None:
        together.wait()
        return helpers.create(token, 0, clock() + DAYS)

    for token in [Cases(engine, clock).create(Case()) for _ in range(5)]:
        with ThreadPoolExecutor(8) as threads:
            made = [link for link in threads.map(create, [token] * 8) if link]
        assert len(made) == len(helpers.of_case(token)) == MOST


def test_two_who_write_at_once_lose_nothing(helpers: Helpers, token: Token, clock: Clock) -> None:
    link, between = given(helpers, token, clock), ["first"]

    def do(help_: Help) -> Help:
        if between:
            name = between.pop()
            helpers.change(link, lambda other: replace(other, who=name))
        return replace(help_, proposals=(*help_.proposals, SAID))

    assert helpers.change(link, do) == Help(token, 0, "first", (SAID,))


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "é" * 43])
def test_what_is_no_link(helpers: Helpers, token: Token) -> None:
    with pytest.raises(NoSuchHelp):
        helpers.load(token)


def test_a_link_put_into_another_case_opens_there_for_nobody(
    engine: Engine, helpers: Helpers, token: Token, clock: Clock
) -> None:
    given(helpers, token, clock)
    other = Cases(engine, clock).create(Case())
    with engine.begin() as connection:
        own = "SELECT id FROM cases EXCEPT SELECT case_id FROM helper_links"
        connection.execute(text(f"UPDATE helper_links SET case_id = ({own})"))
    assert helpers.of_case(other) == ()


def test_a_stolen_database_tells_nothing_and_a_withdrawn_link_leaves_nothing(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "data"
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    cases, helpers = Cases(engine, clock), Helpers(engine, clock)
    token = cases.create(Case())
    link = given(helpers, token, clock)
    helpers.change(link, lambda help_: replace(help_, who="Xylofon", proposals=(SAID,)))
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    for secret in (token, link, "Xylofon", SAID.key, SAID.before):
        assert secret.encode() not in content
    with engine.connect() as connection:
        row = connection.execute(text("SELECT id, body, for_case FROM helper_links")).one()
    helpers.withdraw(token, row.id.hex())
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    for piece in (row.id, row.body[:48], row.body[-48:], row.for_case[:48]):
        assert piece not in content
    engine.dispose()
