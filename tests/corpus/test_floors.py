"""Real sites with gold labels, which are not part of the project: the figures of floors.json, which only rise."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from click.testing import CliRunner

from tests.corpus.scoring import CORPUS, TOOLS, output, score, score_half
from wizard.cli import research_command

UNEVEN = 0.06  # between two halves of the sites: some eight pages of 267
FLOORS: dict[str, dict[str, dict[str, dict[str, float]]]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text("utf-8")
)

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="../shared is absent: the labelled real sites are no part of this project"
)


@pytest.fixture(scope="module")
def replay() -> Iterator[str]:
    """The corpus's own server on a free port: "127.0.0.1:PORT"."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, str(TOOLS / "replay.py"), str(CORPUS / "sites"), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        _wait_for(port)
        yield f"127.0.0.1:{port}"
        server.terminate()


@pytest.fixture(scope="module")
def sites(replay: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    listed = output([str(TOOLS / "replay.py"), str(CORPUS / "sites"), "--list"])
    rows = [line.split("\t") for line in listed.splitlines()]
    lines = [f"{Path(folder).name}\thttp://{host}/" for host, folder in rows]
    folder = tmp_path_factory.mktemp("sites")
    figures = _figures("sites", lines, folder, "--connect-to", replay)
    asked = [json.loads(file.read_text("utf-8"))["requests"] for file in (folder / "results").glob("*.json")]
    halves = [score_half("sites", folder / "results", half)["all kinds"]["hit@1"] for half in (0, 1)]
    return {**figures, "requests": {"median": median(asked)}, "halves": halves}


@pytest.fixture(scope="module")
def homepages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return _saved_pages("homepages", tmp_path_factory.mktemp("homepages"))


@pytest.fixture(scope="module")
def contacts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return _saved_pages("contact_pages", tmp_path_factory.mktemp("contacts"), what="contacts")


@pytest.mark.parametrize("row", FLOORS["sites"])
def test_sites_stay_above_their_floors(sites: dict[str, Any], row: str) -> None:
    _compare(sites[row], FLOORS["sites"][row])


@pytest.mark.parametrize("row", FLOORS["homepages"])
def test_home_pages_stay_above_their_floors(homepages: dict[str, Any], row: str) -> None:
    _compare(homepages[row], FLOORS["homepages"][row])


@pytest.mark.parametrize("row", FLOORS["contacts"])
def test_contact_pages_stay_above_their_floors(contacts: dict[str, Any], row: str) -> None:
    _compare(contacts[row], FLOORS["contacts"][row])


def test_no_half_of_the_sites_fares_much_worse_than_the_other(sites: dict[str, Any]) -> None:
    assert max(sites["halves"]) - min(sites["halves"]) <= UNEVEN


def test_every_site_and_page_is_answered(sites: dict[str, Any], homepages: dict[str, Any]) -> None:
    for counted in (sites["sites"], homepages["pages"]):
        assert counted["answered"] == counted["asked"]


def _compare(figures: dict[str, float], floors: dict[str, dict[str, float]]) -> None:
    for name, bounds in floors.items():
        assert bounds.get("least", 0.0) <= figures[name] <= bounds.get("most", 1.0), f"{name}: {figures}"


def _saved_pages(name: str, folder: Path, what: str = "") -> dict[str, Any]:
    gold = json.loads((CORPUS / name / "gold.json").read_text("utf-8"))
    lines = [f"{file.removesuffix('.html')}\t{row['url']}\t{CORPUS / name / file}" for file, row in gold.items()]
    return _figures(what or name, lines, folder, corpus=name)


def _figures(what: str, lines: list[str], folder: Path, *options: str, corpus: str = "") -> dict[str, Any]:
    listed, results = folder / "list.tsv", folder / "results"
    listed.write_text("\n".join(lines), "utf-8")
    done = CliRunner().invoke(research_command, ["--list", str(listed), "--out", str(results), *options])
    assert done.exit_code == 0, done.output
    return score(what, results, CORPUS / (corpus or what))


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the corpus's server did not start")
