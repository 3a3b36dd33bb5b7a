"""Measure the pages under load and print all of it; `tests/bench/run --load` starts this."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from statistics import mean, median

from tests.bench.load.crowd import EXPECTED, Told, crowd, percentile, readers
from tests.bench.load.serving import Letters, Server, bare, letters, product
from tests.bench.research.queue import throughput
from tests.bench.research.report import Figures, report
from wizard.storage import Token

TURNS = 5  # of ours and the bare page, one after the other: the machine is shared
SECONDS = 6  # of each
CONNECTIONS = 8
THINK = 5.0  # seconds between two requests of one person
HOSTS = 200  # queued for the workers


def pace_figures() -> Figures:
    """How many pages a second one process serves, ours and a bare one as large, by turns."""
    with tempfile.TemporaryDirectory() as name, letters(Path(name)) as stored:
        path = step_of(stored)
        with product(Path(name)) as ours, bare(_size(ours, path)) as plain:
            turns = [(pace(ours, path), pace(plain, "/")) for _ in range(TURNS)]
    return {
        "pages per second, median": median(one for one, _ in turns),
        "bare pages per second, median": median(other for _, other in turns),
        "pages by bare pages, median": median(one / other for one, other in turns),
    }


def waiting_figures(people: int = 50, seconds: float = 60) -> Figures:
    """How long so many people wait for a step's page, and for a bare one, while they think between two."""
    with tempfile.TemporaryDirectory() as name, letters(Path(name)) as stored:
        path = step_of(stored)
        with product(Path(name)) as ours, bare(_size(ours, path)) as plain:
            of_ours = readers(ours.port, path, people, seconds=seconds, think=THINK)
            of_bare = readers(plain.port, "/", people, seconds=seconds, think=THINK)
    times = percentile(of_ours, 0.95), percentile(of_bare, 0.95)
    return {
        "page, 95 of 100 within ms": times[0] * 1000,
        "bare page, 95 of 100 within ms": times[1] * 1000,
        "page by bare page": times[0] / times[1],
    }


def crowd_figures(people: int = 500, *, seconds: float = 120, think: float = THINK) -> Figures:
    """So many people write at once: what they are told, and whether what was taken is there afterwards."""
    with tempfile.TemporaryDirectory() as name, letters(Path(name)) as stored:
        tokens = stored.write(people)
        with product(Path(name)) as ours:
            told = crowd(ours.port, tokens, seconds=seconds, think=think)
        return {**_met(told, stored, tokens), "page, 95 of 100 within ms": percentile(told, 0.95) * 1000}


def soak_figures(minutes: float, people: int = 50) -> Figures:
    """So many people write for so long: the memory of the service, in its first sixth and in its last."""
    with tempfile.TemporaryDirectory() as name, letters(Path(name)) as stored:
        tokens, memory = stored.write(people), []
        with product(Path(name)) as ours, ThreadPoolExecutor(1) as pool:
            running = pool.submit(crowd, ours.port, tokens, seconds=minutes * 60, think=THINK / 5)
            while not running.done():
                memory.append(ours.memory)
                time.sleep(minutes * 60 / 60)
            told = running.result()
        sixth = len(memory) // 6
        return {
            **_met(told, stored, tokens),
            "minutes": minutes,
            "memory MB, first sixth": mean(memory[:sixth]),
            "memory MB, last sixth": mean(memory[-sixth:]),
            "memory, last sixth by first": mean(memory[-sixth:]) / mean(memory[:sixth]),
        }


def processes_figures() -> Figures:
    """Pages a second of one web process and of four."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name, letters(Path(name)) as stored:
        path = step_of(stored)
        for processes in (1, 2, 4):
            with product(Path(name), processes=processes) as ours:
                found[f"pages per second, {processes} web processes"] = median(pace(ours, path) for _ in range(3))
    return found


def workers_figures() -> Figures:
    """Sites a second that one worker reads, and four; each host is wanted twice, and read once."""
    found: dict[str, float] = {}
    for workers in (1, 2, 4):
        done = throughput(HOSTS, workers=workers)
        found |= {
            f"sites per second, {workers} workers": done.asked / done.seconds,
            f"requests a site, {workers} workers": done.requests / done.asked,
            f"hosts not read, {workers} workers": done.asked - done.read,
        }
    return found


def pace(server: Server, path: str) -> float:
    """Requests per second, all of them answered with 200."""
    address = f"http://127.0.0.1:{server.port}{path}"
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", address]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise RuntimeError(said)
    found = re.search(r"Requests/sec:\s*([\d.]+)", said)
    assert found, said
    return float(found[1])


def step_of(stored: Letters) -> str:
    """The page that asks for details, of a letter of its own: the longest of the forms."""
    return f"/en/c/{stored.write(1)[0]}/details"


def _size(server: Server, path: str) -> int:
    connection = HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", path)
    answer = connection.getresponse()
    assert answer.status == 200, path
    return len(answer.read())


def _met(told: list[Told], stored: Letters, tokens: list[Token]) -> Figures:
    statuses = sum((one.statuses for one in told), Counter[int]())
    kept = [stored.cases.load(token).case.letters[0].details.order_number for token in tokens]
    gone = sum(1 for one, number in zip(told, kept, strict=True) if one.saved and one.saved != number)
    return {
        "requests": sum(statuses.values()),
        **{f"answers {status}": number for status, number in sorted(statuses.items())},
        "answers of no expected kind": sum(n for status, n in statuses.items() if status not in EXPECTED),
        "answers taken": sum(one.taken for one in told),
        "answers lost": sum(len(one.lost) for one in told) + gone,
    }


def _parts() -> Iterator[tuple[str, str, Figures]]:
    minutes = float(os.environ.get("SOAK_MINUTES", "30"))
    yield f"A step's page and a bare one, {CONNECTIONS} connections, one process each", "load, pace", pace_figures()
    yield f"50 people, {THINK:g} s between two pages", "load, waiting", waiting_figures()
    yield f"500 people writing, {THINK:g} s between two requests", "load, crowd", crowd_figures()
    yield "Web processes", "load, processes", processes_figures()
    yield f"Workers, {HOSTS} hosts queued", "load, workers", workers_figures()
    yield f"50 people writing for {minutes:g} minutes", "load, soak", soak_figures(minutes)


if __name__ == "__main__":
    sys.exit(report("load", _parts()))
