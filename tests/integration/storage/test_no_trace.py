"""After a letter was written, changed and deleted, no file of the service holds a word of it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.integration.conftest import Clock
from wizard.domain.case import Case, Customer
from wizard.domain.facts import Contact, ContactSort, Evidence, SiteFacts, Status
from wizard.storage import Cases, Sites, open_engine, upgrade
from wizard.storage.sealing import row_id

MARKER = "Kaffemaskinen-Xylofon-4711"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def files(folder: Path) -> Iterator[bytes]:
    """Database, write-ahead log, shared memory, lock: whatever is there."""
    found = [file.read_bytes() for file in folder.iterdir()]
    assert found
    yield from found


def holds(folder: Path, needle: bytes) -> bool:
    return any(needle in content for content in files(folder))


def test_no_word_of_a_letter_is_ever_in_a_file(folder: Path, clock: Clock) -> None:
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    cases = Cases(engine, clock)

    token = cases.create(Case(customer=Customer(name=MARKER)))
    assert (folder / "wizard.db-wal").stat().st_size > 0  # the log is at work, so that looking into it means something
    for encoding in ("utf-8", "utf-16-le"):
        assert not holds(folder, MARKER.encode(encoding))
    assert not holds(folder, token.encode())

    cases.change(token, lambda case: replace(case, customer=Customer(name=MARKER, address=MARKER)))
    assert not holds(folder, MARKER.encode())

    sealed = _body(engine.url.database or "")
    assert holds(folder, row_id(token))
    cases.delete(token)
    # Not even what was sealed: row, id and body are overwritten, and the log that held them is cut off.
    for gone in (MARKER.encode(), token.encode(), row_id(token), sealed[:64], sealed[-64:]):
        assert not holds(folder, gone)
    assert (folder / "wizard.db-wal").stat().st_size == 0
    engine.dispose()


def test_a_purged_letter_leaves_nothing(folder: Path, clock: Clock) -> None:
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    cases = Cases(engine, clock)
    token = cases.create(Case(customer=Customer(name=MARKER * 200)), expires_at=clock.now)
    sealed = _body(engine.url.database or "")
    assert cases.purge() == 1
    for gone in (row_id(token), sealed[:64], sealed[2000:2064], sealed[-64:]):
        assert not holds(folder, gone)
    engine.dispose()


def test_a_person_who_objects_leaves_nothing(folder: Path, clock: Clock) -> None:
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    sites = Sites(engine, clock)
    evidence = Evidence("https://kaffe.example/", "Mette Xylofon", clock.now, "0" * 64)
    person = Contact(ContactSort.PEOPLE, "Mette Xylofon", evidence)
    found = SiteFacts(
        "https://kaffe.example/", "kaffe.example", Status.COMPLETE, clock.now, contacts={ContactSort.PEOPLE: (person,)}
    )
    sites.put(found)
    assert holds(folder, b"Xylofon")
    sites.remove_person("kaffe.example", "Mette Xylofon")
    assert not holds(folder, b"Xylofon")
    assert not holds(folder, b"xylofon")
    engine.dispose()


def _body(file: str) -> bytes:
    connection = sqlite3.connect(file)
    body: bytes = connection.execute("SELECT body FROM cases").fetchone()[0]
    connection.close()
    return body
