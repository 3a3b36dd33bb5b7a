"""What is left behind by a finished letter: no word of it, in no file and no log."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from flask import Flask

from tests.integration.conftest import Clock
from tests.integration.web.test_reminders import ADDRESS, FIRST, Desk, token_of
from tests.pages import PageClient
from tests.site import FakeSite
from tests.ways import COMPLAINTS, walk
from wizard import logs
from wizard.application import create_app
from wizard.domain.case import NOTE, Case, Event, Offer
from wizard.domain.letter import Kind, Later, Letter, Opening
from wizard.jobs import Jobs
from wizard.services import dispatch
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade
from wizard.storage.outbox import Claimed

MakeApp = Callable[..., Flask]
WORDS = (
    "Ronda kettle",
    "leaks at the base",
    "Water runs out",
    "4711",
    "Anna Smith",
    "anna@home.example",
    "drips at night",
)


def finished(make_app: MakeApp, **environment: str) -> str:
    client = PageClient(make_app(**environment))
    start = COMPLAINTS["en"]["start"] | {"topic": "drips at night"}
    way = COMPLAINTS["en"] | {"start": start, "opening": {"name": "Anna Smith", "email": "anna@home.example"}}
    page = walk(client, "en", way)
    client.raw(page.url.replace("check", "files/eml"))
    client.send(page)
    return page.url.split("/c/")[1].split("/")[0]


@pytest.mark.parametrize("app_database", ["sqlite"], indirect=True)  # whose files can be looked into
def test_the_data_folder_holds_no_word_of_a_finished_letter(make_app: MakeApp, tmp_path: Path) -> None:
    token = finished(make_app)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.stat().st_size for file in files)
    for file in files:
        content = file.read_bytes()
        for word in (*WORDS, token):
            assert word.encode() not in content, f"{word!r} in {file.name}"


def test_logs_hold_neither_the_letter_nor_its_address(
    make_app: MakeApp, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "_logRecordFactory", logs._MaskedRecord)
    caplog.set_level(logging.DEBUG)
    token = finished(make_app)
    logging.getLogger("test").info("GET /en/c/%s/check", token)
    for word in (*WORDS, token):
        assert word not in caplog.text, word
    assert "/en/c/…/check" in caplog.text


class Served(Desk):
    """With the queue of `python app.py`, in a file of its own, and somebody who does what is in it."""

    def work(self) -> None:
        jobs: Jobs = self.app.extensions["jobs"]
        while (task := jobs.queue.dequeue()) is not None:
            jobs.queue.execute(task)

    def is_ours(self, mail: Claimed) -> bool:
        assert self.services.post is not None
        (stands,) = self.services.post.outbox.standing((mail,))
        return stands.ours

    def purge(self) -> None:
        """Twice: the first one finds that the clock was set, and leaves it to the next."""
        for _ in range(2):
            self.app.extensions["jobs"].purge_soon()
            self.work()

    def pieces(self) -> set[bytes]:
        """What stands in the rows of cases, their mails and links: ids whole, bodies in pieces."""
        rows = [row for table in ("cases", "reminders", "mail_links") for row in self.stored()[table]]
        values = [bytes(value) for row in rows for value in row if isinstance(value, bytes)]
        return {value[at : at + 48] for value in values for at in range(0, len(value) - 31, 500)}

    def found(self, pieces: set[bytes]) -> list[tuple[str, bytes]]:
        """Which of them stand in the files of the databases, as they are or as other alphabets write them."""
        files = [file for file in self.folder.rglob("*.db*") if file.is_file()]
        assert {"wizard.db", "jobs.db"} <= {file.name for file in files}
        spelled = {
            form for one in pieces for form in (one, one.hex().encode(), one.decode("latin-1").encode("utf-16-le"))
        }
        return [(file.name, one) for file in files for one in spelled if one in file.read_bytes()]


@pytest.fixture
def served(tmp_path: Path, clock: Clock) -> Served:
    mail = {"MAIL": f"file:{tmp_path / 'mails'}", "BASE_URL": "https://dear.example", "KEYS": "k" * 32}
    settings = Settings.from_env({"DATA_DIR": str(tmp_path), **mail})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    app = create_app(settings, clock=clock, http=FakeSite())
    return Served(app, PageClient(app), clock, tmp_path)


def told_in_full(case: Case) -> Case:
    """The customer's words wherever a case has room for them."""
    said, day = "Xylofon-4711 " * 300, date(2026, 11, 22)
    letter = replace(case.letters[0], opening=Opening(), later=Later(), topic=said)
    event = Event(FIRST - timedelta(days=3), NOTE, said=said, who="Xylofon-4711")
    customer = replace(case.customer, name="Xylofon-4711", email=ADDRESS, address=said)
    offers = (Offer(day, said, said),)
    return replace(
        case, customer=customer, letters=(letter, Letter(kind=Kind.QUESTION)), events=(event,), offers=offers
    )


@pytest.mark.parametrize("end", ["deleted", "run out"])
def test_after_its_end_no_row_no_byte_and_no_mail_is_left(served: Served, end: str) -> None:
    page = served.sent()
    token = token_of(page)
    served.client.send(page, to="/reminders/ask", address=ADDRESS)
    served.work()
    served.client.send(served.client.get(served.links()[0]), to="/confirm")
    served.services.cases.change(token, told_in_full)
    served.clock.now = FIRST
    assert served.services.post is not None
    assert dispatch.run(served.services.post) == 1
    mailed = served.case(token).reminders.link
    own = {word.encode() for word in ("Xylofon-4711", ADDRESS, ADDRESS.partition("@")[0], token, mailed)}
    pieces = served.pieces()
    assert len(pieces) > 20
    assert served.found(pieces)  # they are where we look for them
    assert served.found(own) == []
    served.clock.forward(timedelta(days=20))  # the next reminders are due
    at_hand = served.services.post.outbox.claim(served.services.post.lease, 9)
    assert all(served.is_ours(one) for one in at_hand)
    assert at_hand
    if end == "deleted":
        served.client.send(served.client.get(f"/da/c/{token}/delete"))
    else:
        served.clock.now = served.services.cases.load(token).expires_at
        assert not any(served.is_ours(one) for one in at_hand)  # before anybody has cleared it away
        served.purge()
    assert not any(served.is_ours(one) for one in at_hand)
    assert dispatch.run(served.services.post) == 0
    left = served.stored()
    assert [left[table] for table in ("cases", "reminders", "mail_links")] == [[], [], []]
    assert served.found(pieces | own) == []
    served.clock.forward(timedelta(days=800))
    assert dispatch.run(served.services.post) == 0
    served.purge()
    ours = {"alembic_version", "company_names", "companies"}
    assert {name: rows for name, rows in served.stored().items() if rows and name not in ours} == {}
