"""Measure the research of company sites and print all of it; `tests/bench/run` starts this."""

import argparse
import json
import os
import platform
import statistics
import sys
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bs4 import XMLParsedAsHTMLWarning

from tests.bench.research.cost import Cost, cost, warm_up
from tests.bench.research.hostile import NAMES, hostile_ratio
from tests.bench.research.memory import memory
from tests.bench.research.queue import LATENCY_MS, PROCESSES, Throughput, throughput
from tests.bench.research.sites import Folders, own_sites, real_sites, served

PAUSE_MS = 100.0  # before each answer
BUDGETS: Mapping[str, Mapping[str, float]] = json.loads((Path(__file__).parents[1] / "budgets.json").read_text("utf-8"))

Figures = Mapping[str, float]


@dataclass(frozen=True)
class Measured:
    """Sites read one after another, and the most memory in MB that each took in a process of its own."""

    costs: Sequence[Cost]
    memory: Mapping[str, float]
    asked: int

    @property
    def figures(self) -> Figures:
        return {
            "wall by limit, median": statistics.median(cost.wall_ratio for cost in self.costs),
            "requests, median": statistics.median(cost.requests for cost in self.costs),
            "processor by bare parse, median": statistics.median(cost.cpu_ratio for cost in self.costs),
            "processor by bare parse, all together": sum(cost.cpu for cost in self.costs)
            / sum(cost.bare for cost in self.costs),
            "processor seconds, median": statistics.median(cost.cpu for cost in self.costs),
            "wall seconds, median": statistics.median(cost.wall for cost in self.costs),
            "memory MB, median": statistics.median(self.memory.values()),
            "memory MB, most": max(self.memory.values()),
        }


def measure(folders: Folders) -> Measured:
    """Read each site once from a server that waits `PAUSE_MS` before each answer, then once more for its memory."""
    warm_up()
    with warnings.catch_warnings(), served(folders, latency_ms=PAUSE_MS) as server:
        # The bare parse warns of XHTML, as research would if it did not keep the parser from noticing.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        costs = [found for host in folders if (found := cost(server, host, latency=PAUSE_MS / 1000))]
    with served(folders, latency_ms=0) as server:
        most = memory(server, [found.host for found in costs])
    return Measured(costs, most, len(folders))


def queue_figures(found: Throughput) -> Figures:
    return {
        "sites per second": found.asked / found.seconds,
        "requests per second": found.requests / found.seconds,
        "connections at once to a host, most": found.at_once,
        "hosts not read": found.asked - found.read,
    }


def hostile_figures() -> Figures:
    ratios = {name: hostile_ratio(name) for name in NAMES}
    return {**ratios, "processor by bare parse, worst": max(ratios.values())}


def broken(part: str, figures: Figures, *, margin: float = 1.0) -> list[str]:
    """The budgets of that part that the figures break; a share `margin` of each is allowed."""
    return [
        f"{part}: {name} is {figures[name]:.2f}, allowed {most * margin:.2f}"
        for name, most in BUDGETS[part].items()
        if figures[name] > most * margin
    ]


def report(of: str, parts: Iterable[tuple[str, str, Figures]]) -> int:
    """Print titles, figures and budgets as they are measured; 1 where a budget of that part is broken."""
    failures: list[str] = []
    for title, part, figures in parts:
        print(f"\n{title}")
        for name, value in figures.items():
            most = BUDGETS[part].get(name)
            print(f"  {name:<58}{value:>9.2f}{'' if most is None else f'   budget {most:g}'}", flush=True)
        failures += broken(part, figures)
    print("\n".join(["", *failures]) if failures else f"\nAll budgets of {of} are kept.")
    return 1 if failures else 0


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__.partition(";")[0])
    ask.add_argument("--hosts", type=int, default=1000, help="how many hosts are queued at once (1000)")
    ask.add_argument("--sites", action="store_true", help="a line for each site as well")
    arguments = ask.parse_args()
    python = platform.python_version()
    print(f"{platform.machine()}, {_processor()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {python}")
    failures: list[str] = []
    for part, figures in _parts(arguments.hosts, each=arguments.sites):
        for name, value in figures.items():
            most = BUDGETS[part].get(name)
            print(f"  {name:<38}{value:>9.2f}{'' if most is None else f'   budget {most:g}'}", flush=True)
        failures += broken(part, figures)
    print("\n".join(["", *failures]) if failures else "\nAll budgets are kept.")
    return 1 if failures else 0


def _parts(hosts: int, *, each: bool) -> Iterator[tuple[str, Figures]]:
    """Each part of the budgets with its figures, one after another as they are measured."""
    real = real_sites()
    if real:
        print(f"\nLabelled real sites, {PAUSE_MS:.0f} ms before each answer")
        yield "real", _told(measure(real), each=each)
    else:
        print("\n../shared is absent: there are no real sites to measure on, only the project's own small ones.")
    print(f"\nThe project's own small sites, {PAUSE_MS:.0f} ms before each answer")
    yield "own", _told(measure(own_sites()), each=each)
    print(f"\n{hosts} hosts queued, {PROCESSES} worker processes, {LATENCY_MS:.0f} ms before each answer")
    yield "queue", queue_figures(throughput(hosts))
    print("\nPages of 2 MB, each of one thing without end")
    yield "hostile", hostile_figures()


def _told(found: Measured, *, each: bool) -> Figures:
    for one in found.costs if each else ():
        print(f"  {one.host:<48} requests {one.requests:>2}  chain {one.chain}  wall {one.wall_ratio:5.2f}", end="")
        print(f"  processor {one.cpu_ratio:5.2f} ({one.cpu:.3f} s)  memory {found.memory[one.host]:.0f} MB")
    print(f"  {len(found.costs)} of {found.asked} sites have a page that can be read")
    return found.figures


def _processor() -> str:
    for row in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if row.startswith("model name"):
            return row.partition(":")[2].strip()
    return "unknown processor"


if __name__ == "__main__":
    sys.exit(main())
