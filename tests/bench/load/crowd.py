"""Many people at once, each with a letter: they open a page, think, answer it, and look whether the answer is there."""

import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlencode

from wizard.storage import Token

EXPECTED = frozenset({200, 302, 303, 422, 429, 503})
GUARD = re.compile(r'name="guard" value="([^"]+)"')
SEEN = re.compile(r'name="seen" value="([^"]*)"')
PATIENCE = 60  # seconds for an answer


@dataclass
class Told:
    """What one of them met. `saved`: the last answer that was taken; `lost`: those that were taken and not there."""

    pages: list[float] = field(default_factory=list)  # seconds for each page
    statuses: Counter[int] = field(default_factory=Counter)  # 0: no answer at all
    taken: int = 0
    lost: list[str] = field(default_factory=list)
    saved: str = ""


def crowd(port: int, tokens: Sequence[Token], *, seconds: float, think: float) -> list[Told]:
    """One person for each token, for so long; between two requests each thinks about `think` seconds."""
    with ThreadPoolExecutor(len(tokens)) as pool:
        until = time.monotonic() + seconds
        return list(pool.map(lambda one: _write(port, one[1], one[0], until, think), enumerate(tokens)))


def readers(port: int, path: str, people: int, *, seconds: float, think: float) -> list[Told]:
    """So many people who only open one page again and again."""

    def read(number: int) -> Told:
        told, line = Told(), _Line(port, number)
        while _thinks(think, until):
            told.pages.append(line.ask(told, "GET", path)[2])
        return told

    with ThreadPoolExecutor(people) as pool:
        until = time.monotonic() + seconds
        return list(pool.map(read, range(people)))


def percentile(told: Sequence[Told], share: float) -> float:
    """Seconds within which this share of all pages came."""
    times = sorted(one for person in told for one in person.pages)
    return times[min(len(times) - 1, int(len(times) * share))]


def _write(port: int, token: Token, number: int, until: float, think: float) -> Told:
    told, line, path, turn = Told(), _Line(port, number), f"/en/c/{token}/details", 0
    while _thinks(think, until):
        status, page, seconds = line.ask(told, "GET", path)
        told.pages.append(seconds)
        if status != 200:
            continue
        if told.saved and f'value="{told.saved}"' not in page:
            told.lost.append(told.saved)
        if not _thinks(think, until):
            break
        turn += 1
        answer = f"P{number}-{turn}"
        status, _, _ = line.ask(told, "POST", path, _form(page, answer))
        if status == 303:
            told.saved, told.taken = answer, told.taken + 1
    return told


def _form(page: str, answer: str) -> str:
    guard, seen = GUARD.search(page), SEEN.search(page)
    assert guard, "a step's page has a form"
    assert seen, "a step's page has a form"
    typed = {"order_number": answer, "bought_on": "2026-11-02", "happened": "Water runs out of the bottom."}
    return urlencode({**typed, "guard": guard[1], "seen": seen[1], "go": "next"})


def _thinks(think: float, until: float) -> bool:
    """False where the time is up before the thought is done."""
    pause = random.uniform(0.5, 1.5) * think
    if time.monotonic() + pause > until:
        return False
    time.sleep(pause)
    return True


class _Line:
    """One person's connection, opened anew where it broke."""

    def __init__(self, port: int, number: int) -> None:
        # Each from an address of their own: limits are one visitor's.
        source = f"127.{1 + number // 62500}.{number // 250 % 250}.{1 + number % 250}"
        self._connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE, source_address=(source, 0))

    def ask(self, told: Told, method: str, path: str, body: str | None = None) -> tuple[int, str, float]:
        """Status, page, seconds; status 0 where nothing came."""
        headers = {"Sec-Fetch-Site": "same-origin"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.monotonic()
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            status, page = answer.status, answer.read().decode()
        except (OSError, HTTPException):
            self._connection.close()
            status, page = 0, ""
        told.statuses[status] += 1
        return status, page, time.monotonic() - began
