"""Many sites at once: hosts queued as by customers, worked off by the service's own workers."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import cycle, islice

from tests.bench.research.sites import ROOT, Served, own_sites, served
from wizard.application import create_app
from wizard.domain.facts import Status
from wizard.services import Services
from wizard.services.research import wish
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade
from wizard.storage.sites import SiteState

PROCESSES = 2  # workers, each with as many threads as `wizard.jobs` gives it
LATENCY_MS = 20.0  # long enough that a third connection to a host would be seen
PATIENCE = 900.0  # seconds


@dataclass(frozen=True)
class Throughput:
    """`asked`: hosts queued; `read`: those of complete facts; `at_once`: the most connections that any host saw."""

    asked: int
    read: int
    seconds: float
    requests: int
    at_once: int


def throughput(hosts: int, *, workers: int = PROCESSES) -> Throughput:
    """Queue so many hosts, each wanted by two customers, and wait until that many workers have read all.

    Raises TimeoutError where the workers do not come to an end.
    """
    folders = dict(zip(_names(hosts), islice(cycle(own_sites().values()), hosts), strict=True))
    with tempfile.TemporaryDirectory() as data, served(folders, latency_ms=LATENCY_MS) as server:
        environment = {
            "DATA_DIR": data,
            "TESTING": "1",
            "CONNECT_TO": server.address,
            "BASE_URL": "https://bench.example",
        }
        services = _services(environment)
        for _ in ("one customer", "another"):
            for host in folders:
                wish(services, host)
        with _workers(environment, workers):
            began = time.monotonic()
            _wait(services, tuple(folders))
            seconds = time.monotonic() - began
        return _outcome(services, server, tuple(folders), seconds)


def _names(hosts: int) -> Iterator[str]:
    """Names that are sites of their own."""
    return (f"company-{number}.example" for number in range(hosts))


def _services(environment: dict[str, str]) -> Services:
    settings = Settings.from_env(environment)
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    services: Services = create_app(settings).extensions["dear_company"]
    return services


@contextmanager
def _workers(environment: dict[str, str], number: int) -> Iterator[None]:
    """The workers, from the moment that the first waits for jobs; stopped as an operator stops them."""
    command = [sys.executable, "-m", "flask", "--app", "app", "worker"]
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                subprocess.Popen(
                    command,
                    cwd=ROOT,
                    env={**os.environ, **environment},
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    text=True,
                )
            )
            for _ in range(number)
        ]
        try:
            assert workers[0].stdout is not None
            workers[0].stdout.readline()
            yield
        finally:
            for worker in workers:
                worker.terminate()


def _wait(services: Services, hosts: Sequence[str]) -> None:
    """Until all are read; they are read in about their order, so that one look at each is nearly enough."""
    until = time.monotonic() + PATIENCE
    for host in hosts:
        while not _is_done(services, host):
            if time.monotonic() > until:
                raise TimeoutError(f"{host} was not read in {PATIENCE:.0f} s")
            time.sleep(0.05)


def _is_done(services: Services, host: str) -> bool:
    record = services.sites.get(host)
    return record is not None and record.state is SiteState.DONE


def _outcome(services: Services, server: Served, hosts: Sequence[str], seconds: float) -> Throughput:
    records = [services.sites.get(host) for host in hosts]
    read = sum(1 for record in records if record and record.facts and record.facts.status is Status.COMPLETE)
    seen = server.seen()
    return Throughput(
        asked=len(hosts),
        read=read,
        seconds=seconds,
        requests=sum(row["requests"] for row in seen.values()),
        at_once=max(row["most_at_once"] for row in seen.values()),
    )
