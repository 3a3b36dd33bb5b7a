"""The service as it is deployed (gunicorn with `deploy/gunicorn.py`), and visitors who write while parts are killed.

Each visitor begins letters, writes their first page again and again, and remembers what was accepted.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

import requests
from bs4 import BeautifulSoup

from tests.integration.jobs.test_start_up import TOP, environment
from tests.ways import COMPLAINTS
from wizard.storage import Token, form_token, open_engine, upgrade

OURS = {"Sec-Fetch-Site": "same-origin"}
PLENTY = dict.fromkeys(
    ("CASES_PER_VISITOR", "RESEARCH_PER_VISITOR", "RESEARCH_PER_HOST", "CHECKS_PER_VISITOR"), "100000 per hour"
)
HONEST = "Nothing can be saved at the moment"
SEEN = re.compile(r'name="seen" value="([^"]*)"')
LONGEST = 15.0  # seconds that an answer may take, whatever is gone: a writer waits ten for another one
NOBODY = 0  # the status of a request whose connection broke: its process was killed with it


@dataclass
class Web:
    """gunicorn's main process, and where it listens."""

    main: subprocess.Popen[bytes]
    address: str
    log: Path

    def workers(self) -> list[int]:
        """The ids of its worker processes."""
        return [int(pid) for pid in Path(f"/proc/{self.main.pid}/task/{self.main.pid}/children").read_text().split()]

    def kill_a_worker(self) -> None:
        """SIGKILL, and wait until there is another one in its place."""
        before = self.workers()
        os.kill(before[0], signal.SIGKILL)
        until(lambda: len(self.workers()) == len(before) and before[0] not in self.workers())

    def answers(self) -> bool:
        try:
            return requests.get(f"{self.address}/healthz", timeout=LONGEST).status_code == 200
        except requests.ConnectionError:
            return False


@contextmanager
def deployed(folder: Path, database_url: str, **settings: str) -> Iterator[Web]:
    """The service over a database that it finds up to date."""
    engine = open_engine(database_url)
    upgrade(engine)
    engine.dispose()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    given = environment(folder, **PLENTY, DATABASE_URL=database_url, **settings) | {"PORT": str(port)}
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.py", "app:app"]
    log = folder / "log"
    with log.open("ab") as lines, subprocess.Popen(command, cwd=TOP, env=given, stdout=lines, stderr=lines) as main:
        web = Web(main, f"http://127.0.0.1:{port}", log)
        try:
            until(web.answers)
            yield web
        finally:
            main.terminate()
            try:
                main.wait(30)
            except subprocess.TimeoutExpired:
                main.kill()


@dataclass
class Letter:
    """One that a visitor writes: what was accepted last, and what was sent since without a yes."""

    address: str
    accepted: str
    unsure: list[str] = field(default_factory=list)


@dataclass
class Visitors:
    """Several at once, each in a thread of their own, until told to stop."""

    web: Web
    many: int = 4
    letters: list[Letter] = field(default_factory=list)
    seen: Counter[int] = field(default_factory=Counter)  # statuses
    slowest: float = 0.0
    dishonest: list[str] = field(default_factory=list)  # pages of a failure that do not say what to do
    _over: Event = field(default_factory=Event)

    _threads: list[Thread] = field(default_factory=list)

    @contextmanager
    def writing(self) -> Iterator["Visitors"]:
        self._threads = [Thread(target=self._write, args=(number,)) for number in range(self.many)]
        for thread in self._threads:
            thread.start()
        try:
            yield self
        finally:
            self.stop()

    def stop(self) -> None:
        """No more, once each has heard the answer to what they sent last."""
        self._over.set()
        for thread in self._threads:
            thread.join(4 * LONGEST)

    def accepted(self, more: int) -> None:
        """Wait until so many more answers were accepted: things go on."""
        wanted = self.seen[303] + more
        until(lambda: self.seen[303] >= wanted)

    def refused(self, more: int) -> None:
        """Wait until so many more were refused with a page that says so."""
        wanted = self.seen[503] + more
        until(lambda: self.seen[503] >= wanted)

    def _write(self, visitor: int) -> None:
        mine: Letter | None = None
        number = 0
        while not self._over.wait(0.1):
            number += 1
            words = f"kettle {visitor}-{number}"
            if mine is None or number % 8 == 0:
                mine = self._begin(words) or mine
            else:
                self._change(mine, words)

    def _begin(self, words: str) -> Letter | None:
        location = self._send("/en/", COMPLAINTS["en"]["start"] | {"topic": words})
        if not location:
            return None
        self.letters.append(Letter(location.rpartition("/")[0] + "/start", words))
        return self.letters[-1]

    def _change(self, letter: Letter, words: str) -> None:
        page = self._ask(letter.address)
        shown = SEEN.search(page.text) if page is not None and page.status_code == 200 else None
        if not shown:
            return
        guard = form_token(Token(letter.address.split("/")[3]))
        letter.unsure.append(words)
        typed = {**COMPLAINTS["en"]["start"], "topic": words, "guard": guard, "seen": shown[1], "go": "next"}
        if self._send(letter.address, typed):
            letter.accepted, letter.unsure = words, []

    def _send(self, path: str, typed: dict[str, str]) -> str:
        """Where it leads if it was accepted, else nothing."""
        answer = self._ask(path, typed)
        return str(answer.headers.get("Location", "")) if answer is not None and answer.status_code == 303 else ""

    def _ask(self, path: str, typed: dict[str, str] | None = None) -> requests.Response | None:
        """None where the connection broke."""
        asked, method = time.monotonic(), "POST" if typed else "GET"
        more: dict[str, Any] = {"headers": OURS, "allow_redirects": False, "timeout": 4 * LONGEST}
        try:
            answer = requests.request(method, f"{self.web.address}{path}", data=typed, **more)
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            self.seen[NOBODY] += 1
            return None
        self.slowest = max(self.slowest, time.monotonic() - asked)
        self.seen[answer.status_code] += 1
        kept = f'value="{typed["topic"]}"' if typed else ""
        if answer.status_code == 503 and not (HONEST in answer.text and kept in answer.text):
            self.dishonest.append(answer.text)
        return answer

    def check(self, *, refused: bool, broken: bool) -> None:
        """Every accepted answer is read back from its page; nobody met anything but a yes or an honest no.

        `refused`, `broken`: whether pages that say so, and connections that break, belong to the fault.
        """
        fine = {200, 303} | ({503} if refused else set()) | ({NOBODY} if broken else set())
        assert set(self.seen) <= fine, self.seen
        assert self.dishonest == []
        assert self.slowest < LONGEST
        assert len(self.letters) >= self.many
        with ThreadPoolExecutor(self.many) as pool:
            found = list(pool.map(self._read, self.letters))
        lost = [one for one, has in zip(self.letters, found, strict=True) if has not in (one.accepted, *one.unsure)]
        assert lost == []

    def _read(self, letter: Letter) -> str:
        answer = requests.get(f"{self.web.address}{letter.address}", timeout=LONGEST)
        assert answer.status_code == 200, (answer.status_code, letter)
        field = BeautifulSoup(answer.text, "html.parser").select_one("[name=topic]")
        assert field is not None
        return re.sub(r"\s+", " ", str(field.get("value") or field.get_text())).strip()


def until(done: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for it."""
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)
