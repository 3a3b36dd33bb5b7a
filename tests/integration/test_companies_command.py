"""`flask --app app companies`: a directory taken over again and again, what is said of bad records and bad files."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from wizard.application import create_app
from wizard.settings import Settings

REAL = Path(__file__).resolve().parents[3] / "shared" / "directory" / "companies.json"
RECORDS: list[Any] = [
    {"slug": "lampe-dk", "name": "Lampe A/S", "web": "https://lampe.dk", "relevant-countries": ["dk"]},
    {"slug": "lampe-se", "name": "Lampe Sverige AB", "web": "https://lampe.se", "relevant-countries": ["se"]},
    {"slug": "kedel", "name": "Kedel ApS", "web": "https://kedel.dk", "runs": ["Lampeland"]},
    {"slug": "no-site", "name": "Nowhere"},
    "nonsense",
]

Run = Callable[..., Result]


@pytest.fixture
def run(database_url: str, tmp_path: Path) -> Run:
    """A command against an empty database of either engine, brought up to date by the command itself."""
    settings = {"DATA_DIR": str(tmp_path / "data"), "DATABASE_URL": database_url}
    app: Flask = create_app(Settings.from_env(settings))
    return lambda *command: app.test_cli_runner().invoke(args=["companies", *map(str, command)])


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(records: Any) -> Path:
        path = tmp_path / "companies.json"
        path.write_bytes(records if isinstance(records, bytes) else json.dumps(records).encode())
        return path

    return write


def test_an_import_says_what_it_did_and_what_it_left_out(run: Run, file: Callable[..., Path]) -> None:
    done = run("import", file(RECORDS))
    assert done.exit_code == 0, done.output
    assert done.stdout == ("3 added, 0 changed, 0 unchanged, 0 removed, 2 skipped; the directory has 3 companies.\n")
    assert "Skipped record 4 (no-site): it has no web address.\n" in done.stderr
    assert "Skipped record 5: it is not an object.\n" in done.stderr


def test_a_second_import_changes_nothing_and_says_so(run: Run, file: Callable[..., Path]) -> None:
    run("import", file(RECORDS))
    done = run("import", file(RECORDS))
    assert done.stdout.startswith("0 added, 0 changed, 3 unchanged, 0 removed, 2 skipped;")


def test_a_newer_file_changes_what_has_changed_and_keeps_what_it_lacks(run: Run, file: Callable[..., Path]) -> None:
    run("import", file(RECORDS))
    newer = [{**RECORDS[0], "name": "Lys A/S"}, {"slug": "new", "name": "New", "web": "http://new.example"}]
    assert run("import", file(newer)).stdout == (
        "1 added, 1 changed, 0 unchanged, 0 removed, 0 skipped; the directory has 4 companies.\n"
    )
    assert "Lys A/S\tlampe.dk\tDK" in run("find", "lys").stdout
    assert run("import", file(newer), "--replace").stdout == (
        "0 added, 0 changed, 2 unchanged, 2 removed, 0 skipped; the directory has 2 companies.\n"
    )
    assert run("find", "kedel").exit_code == 1


def test_an_operator_sees_whom_a_customer_would_be_shown(run: Run, file: Callable[..., Path]) -> None:
    run("import", file(RECORDS))
    hosts = [line.split("\t")[1] for line in run("find", "lampe", "--country", "se").stdout.splitlines()]
    assert hosts == ["lampe.dk", "lampe.se", "kedel.dk"]
    nobody = run("find", "saxophone")
    assert (nobody.exit_code, nobody.stderr) == (1, "Error: No company of the directory has a name like this.\n")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"not json", "Error: This file cannot be read as a directory of companies: it is not JSON.\n"),
        (b"{}", "Error: This file cannot be read as a directory of companies: it is not a list of records.\n"),
        (b"\xff\xfe", "Error: This file cannot be read as a directory of companies: it is not UTF-8.\n"),
        (b"[]", "Error: The file has no record that can be used.\n"),
        (
            b'[{"slug": "x"}]',
            "Skipped record 1 (x): it has no name.\nError: The file has no record that can be used.\n",
        ),
    ],
)
def test_a_bad_file_is_a_sentence_and_removes_nothing(
    run: Run, file: Callable[..., Path], content: bytes, sentence: str
) -> None:
    run("import", file(RECORDS))
    done = run("import", file(content), "--replace")
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", sentence)
    assert run("find", "kedel").exit_code == 0


def test_a_file_that_is_not_there_is_a_sentence(run: Run, tmp_path: Path) -> None:
    done = run("import", tmp_path / "nowhere.json")
    assert done.exit_code == 2
    assert "does not exist" in done.stderr


@pytest.mark.skipif(not REAL.exists(), reason="../shared is absent: the real directory is no part of this project")
def test_the_real_directory_is_taken_over(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    records = json.loads(REAL.read_text("utf-8"))
    with_address = [one for one in records if str(one.get("web", "")).startswith(("https://", "http://"))]
    first, again = run("import", REAL), run("import", REAL)
    with capsys.disabled():
        print(f"\n{len(records)} records: {first.stdout.strip()}")
    assert first.exit_code == again.exit_code == 0, first.output
    skipped = Counter(line.split(": ", 1)[1] for line in first.stderr.splitlines() if line.startswith("Skipped"))
    added = int(first.stdout.split()[0])
    assert added + sum(skipped.values()) == len(records)
    assert added >= 0.99 * len(with_address)
    assert again.stdout.startswith(f"0 added, 0 changed, {added} unchanged, 0 removed,")
    found = run("find", with_address[0]["name"], "--country", "DE").stdout
    assert with_address[0]["name"] in found
