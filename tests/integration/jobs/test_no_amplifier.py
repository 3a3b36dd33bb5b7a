"""A flood of start pages that all name one company: real processes, a real server that counts what it is asked."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
import requests
from sqlalchemy import func, select

from tests.browser.service import Sites, listening
from tests.integration.jobs.test_start_up import served
from tests.site import HOST
from wizard.research.visit import Budget
from wizard.storage import open_engine, upgrade
from wizard.storage.tables import cases, sites

VISITORS, EACH = 24, 8
SPELLINGS = (HOST, f"www.{HOST}", HOST.upper(), f"https://{HOST}/", f"http://www.{HOST}/faq?a=1#b", f"{HOST}.")
ASKED: list[tuple[str, str]] = []  # host and path, of all requests


class Victim(Sites):
    """Their site, a little slow, so that the flood meets it at work."""

    def do_GET(self) -> None:
        ASKED.append((str(self.headers.get("Host")).removeprefix("www."), self.path))
        time.sleep(0.05)
        super().do_GET()


@pytest.fixture
def victim() -> Iterator[int]:
    """The port of a server that counts."""
    ASKED.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Victim)
    with listening(server):
        yield server.server_address[1]


def test_a_flood_of_start_pages_reads_the_site_once(tmp_path: Path, database_url: str, victim: int) -> None:
    engine = open_engine(database_url)
    upgrade(engine)
    postgres = database_url.startswith("postgresql")
    settings = {
        "DATABASE_URL": database_url,
        "JOBS_URL": database_url.replace("+psycopg", "") if postgres else f"sqlite:///{tmp_path / 'jobs.db'}",
        "TESTING": "1",
        "CONNECT_TO": f"127.0.0.1:{victim}",
        "CASES_PER_VISITOR": "100000 per hour",  # as if each came from an address of their own
    }
    with ExitStack() as stack:
        addresses = []
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            _, address = stack.enter_context(served(tmp_path / name, **settings))
            addresses.append(address)

        def flood(visitor: int) -> list[int]:
            seen = []
            for n in range(EACH):
                data = {"kind": "complaint", "company": SPELLINGS[(visitor + n) % len(SPELLINGS)], "country": "DK"}
                address = f"{addresses[(visitor + n) % 2]}/en/"
                headers = {"Sec-Fetch-Site": "same-origin"}
                answer = requests.post(address, data=data, headers=headers, allow_redirects=False, timeout=60)
                seen.append(answer.status_code)
            return seen

        with ThreadPoolExecutor(VISITORS) as pool:
            seen = [status for one in pool.map(flood, range(VISITORS)) for status in one]

        for _ in range(300):
            with engine.connect() as connection:
                states = connection.execute(select(sites.c.state)).scalars().all()
            if states == ["done"]:
                break
            time.sleep(0.1)
        assert states == ["done"]
        with engine.connect() as connection:
            kept = connection.execute(select(func.count()).select_from(cases)).scalar_one()
    engine.dispose()
    assert set(seen) == {303}
    assert kept == VISITORS * EACH  # nobody's letter was lost by it
    assert {host for host, _ in ASKED} == {HOST}
    paths = [path for _, path in ASKED]
    assert (paths.count("/"), paths.count("/robots.txt")) == (1, 1)
    assert len(paths) == len(set(paths)), "a page was asked for twice"
    assert len(paths) <= Budget().pages + 1  # robots.txt beside the pages
