"""The most memory that the research of each site takes: `python -m tests.bench.research.memory ADDRESS HOST…`.

Each is read in a process of its own that is split off from one which has only warmed up; prints MB by host, above what
the program takes by itself.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.bench.research.cost import Recording, read, warm_up
from tests.bench.research.sites import ROOT, Served


def memory(server: Served, hosts: Iterable[str]) -> Mapping[str, float]:
    """MB by host."""
    command = [sys.executable, "-m", "tests.bench.research.memory", str(server.port), *hosts]
    told = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    measured: dict[str, Any] = json.loads(told)
    return measured


def _taken(work: Callable[[], object]) -> float:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        before = _resident()
        work()
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        os.write(writing, str((most - before) / 1e6).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        taken = float(told.read())
    os.waitpid(child, 0)
    return taken


def _resident() -> int:
    """Bytes of this process in memory now."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()


def _main() -> None:
    port, *hosts = sys.argv[1:]
    warm_up()

    def reading(host: str) -> Callable[[], object]:
        return lambda: read(Recording(Served(int(port))), host)

    json.dump({host: _taken(reading(host)) for host in hosts}, sys.stdout)


if __name__ == "__main__":
    _main()
