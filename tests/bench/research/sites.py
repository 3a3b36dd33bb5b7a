"""The sites to measure on, and the process that serves them."""

import http.client
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.research.server import TELLS

ROOT = Path(__file__).resolve().parents[3]  # pytest comes here by way of "tests/.."
OWN = ROOT / "tests" / "corpus" / "own"
REAL = ROOT.parent / "shared" / "corpus" / "sites"

Folders = Mapping[str, Path]  # by host


def own_sites() -> Folders:
    """The project's own small sites, one per language of letters."""
    return _sites(OWN)


def real_sites() -> Folders:
    """The labelled real sites, which are no part of the project; empty where they are absent."""
    return _sites(REAL) if REAL.is_dir() else {}


def _sites(corpus: Path) -> Folders:
    found: dict[str, Path] = {}
    for gold in sorted(corpus.rglob("gold.json")):
        if (gold.parent / "site").is_dir():
            domain = json.loads(gold.read_text("utf-8")).get("domain") or ""
            named = re.sub(r"[^a-z0-9]+", "-", gold.parent.name.lower()).strip("-") + ".example"
            found[domain.lower().split("/")[0].removeprefix("www.") or named] = gold.parent / "site"
    return found


@dataclass(frozen=True)
class Served:
    """A server under way."""

    port: int

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def seen(self) -> Mapping[str, Mapping[str, int]]:
        """Per host: requests, and the most connections at once."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", "/", headers={"Host": TELLS, "Connection": "close"})
        told: dict[str, Any] = json.loads(connection.getresponse().read())
        connection.close()
        return told


@contextmanager
def served(folders: Folders, *, latency_ms: float) -> Iterator[Served]:
    """The sites on a free port, in a process of its own, so that its work is not counted as ours."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as listed:
        json.dump({host: str(folder) for host, folder in folders.items()}, listed)
        listed.flush()
        command = [sys.executable, "-m", "tests.bench.research.server", listed.name, str(latency_ms)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
            try:
                assert server.stdout is not None
                yield Served(int(server.stdout.readline()))
            finally:
                server.terminate()
