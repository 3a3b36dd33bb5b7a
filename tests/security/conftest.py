"""Every test of this folder must leave no socket and no thread behind."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    threads = set(threading.enumerate())
    before = _open_sockets()
    yield
    until = time.monotonic() + 2
    while time.monotonic() < until and (_open_sockets() - before or set(threading.enumerate()) - threads):
        time.sleep(0.01)
    assert not _open_sockets() - before
    assert not set(threading.enumerate()) - threads


def _open_sockets() -> set[str]:
    found = set()
    for entry in Path("/proc/self/fd").glob("*"):
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found
