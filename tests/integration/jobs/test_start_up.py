"""`python app.py` from an empty folder, as an operator starts it, and the operator's commands."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from sqlalchemy import Engine, func, select

from tests.integration.conftest import Clock
from wizard.domain.case import Case
from wizard.storage import Cases, open_engine, upgrade
from wizard.storage.tables import cases as table

TOP = Path(__file__).parents[3]
TOKEN = "sMGzSFd-NaXhPfRgyMYpLaWQ7mvgdrdm0UkhcV2YYEI"
SENTENCE = re.compile(r"^Dear Company is running at (http://127\.0\.0\.1:\d+) \(Ctrl-C stops it\)\.$")
COMPLETE = {
    "BASE_URL": "https://dear.example",
    "OPERATOR_NAME": "Dear e.V.",
    "OPERATOR_ADDRESS": "Straße 1, 20095 Hamburg",
    "OPERATOR_EMAIL": "us@dear.example",
    "SUPERVISORY_AUTHORITY": "HmbBfDI",
    "TRUSTED_PROXIES": "1",
    "MAIL": "smtp://mail.dear.example",
    "KEYS": "a" * 43,
}


def environment(folder: Path, **settings: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "DATA_DIR": str(folder / "data"), "PORT": "0", **settings}


@contextmanager
def served(folder: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The server in a process group of its own, as a terminal gives it, and the address that it names."""
    complaints = (folder / "stderr").open("w")
    server = subprocess.Popen(
        [sys.executable, "app.py"],
        cwd=TOP,
        env=environment(folder, **settings),
        stdout=subprocess.PIPE,
        stderr=complaints,
        text=True,
        start_new_session=True,
    )
    try:
        assert server.stdout
        named = SENTENCE.match(server.stdout.readline())
        assert named, (folder / "stderr").read_text()
        yield server, named[1]
    finally:
        if server.poll() is None:
            server.kill()
        server.communicate(timeout=30)
        complaints.close()


def stop(server: subprocess.Popen[str], how: signal.Signals, *, group: bool) -> str:
    """What it says until its end; a terminal's Ctrl-C goes to the whole group, a service manager's signal to one."""
    if group:
        os.killpg(server.pid, how)
    else:
        server.send_signal(how)
    return server.communicate(timeout=30)[0]


@pytest.mark.parametrize(
    ("how", "group"),
    [
        (signal.SIGINT, True),
        (signal.SIGTERM, False),
        pytest.param(signal.SIGINT, False, marks=pytest.mark.long),
    ],
)
def test_it_starts_in_an_empty_folder_answers_and_stops(tmp_path: Path, how: signal.Signals, group: bool) -> None:
    with served(tmp_path) as (server, address):
        with urlopen(f"{address}/healthz", timeout=10) as answer:
            assert answer.status == 200
        with pytest.raises(HTTPError) as missing:
            urlopen(f"{address}/en/c/{TOKEN}/matter?topic=Xylofon", timeout=10)
        missing.value.close()
        said = stop(server, how, group=group)
        assert server.returncode == 0
    complaints = (tmp_path / "stderr").read_text()
    assert "Traceback" not in complaints
    # One line a request, without token, query or the visitor's address.
    assert re.search(r"GET /healthz 200 \d+ ms", said)
    assert re.search(r"GET /en/c/…/matter 404 \d+ ms", said)
    for secret in (TOKEN, "Xylofon", "127.0.0.1"):
        assert secret not in said + complaints
    made = {file.name: file.stat().st_mode & 0o777 for file in (tmp_path / "data").iterdir()}
    assert set(made.values()) == {0o600}
    assert {"wizard.db", "jobs.db"} <= made.keys()
    assert not any(TOKEN.encode() in file.read_bytes() for file in (tmp_path / "data").iterdir())


def test_it_serves_on_either_engine_and_does_its_jobs(tmp_path: Path, database_url: str, clock: Clock) -> None:
    """The purge that is due at each start goes through the queue to the database."""
    engine = open_engine(database_url)
    upgrade(engine)
    cases = Cases(engine, clock)
    cases.create(Case(), expires_at=datetime.now(UTC) - timedelta(days=1))
    urls = {"DATABASE_URL": database_url, "JOBS_URL": database_url.replace("+psycopg", "")}
    if database_url.startswith("sqlite"):
        urls.pop("JOBS_URL")  # a file of its own, as by default
    with served(tmp_path, **urls) as (server, address):
        with urlopen(f"{address}/healthz", timeout=10) as answer:
            assert answer.status == 200
        for _ in range(100):
            if _count(engine) == 0:
                break
            time.sleep(0.1)
        stop(server, signal.SIGTERM, group=False)
        assert server.returncode == 0
    assert _count(engine) == 0
    engine.dispose()


def _count(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_it_starts_again_over_what_is_there(tmp_path: Path) -> None:
    for _ in range(2):
        with served(tmp_path, EMBEDDED_JOBS="0") as (server, address):
            with urlopen(f"{address}/healthz", timeout=10) as answer:
                assert answer.status == 200
            stop(server, signal.SIGINT, group=True)
            assert server.returncode == 0


def test_a_bad_setting_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, "app.py", PORT="eighty")
    assert done.returncode == 1
    assert done.stderr == ("The environment variable PORT cannot be used: give a whole number from 0 to 65535.\n")


def test_a_folder_that_cannot_be_written_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, "app.py", DATA_DIR="/proc/nowhere")
    assert done.returncode == 1
    assert done.stderr.startswith("The database at DATABASE_URL cannot be used: /proc/nowhere")
    assert "Traceback" not in done.stderr


def test_a_port_in_use_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(tmp_path, "app.py", PORT=str(port))
    assert done.returncode == 1
    assert done.stderr == (
        f"The service cannot listen on 127.0.0.1, port {port}: Address already in use. Set HOST or PORT.\n"
    )


def test_the_operators_commands(tmp_path: Path) -> None:
    assert "not up to date" in flask(tmp_path, "db", "check", expected=1).stderr
    flask(tmp_path, "db", "upgrade")
    flask(tmp_path, "db", "check")
    assert "Deleted 0 cases and 0 sites" in flask(tmp_path, "purge").stdout
    assert flask(tmp_path, "forget", "www.Kaffe.example").stdout == "Deleted what was known of kaffe.example.\n"
    assert "no longer named" in flask(tmp_path, "forget", "kaffe.example", "--person", "Mette Holm").stdout
    assert "a name has letters" in flask(tmp_path, "forget", "kaffe.example", "--person", "7", expected=2).stderr


def test_the_doctor_names_what_is_missing(tmp_path: Path) -> None:
    said = flask(tmp_path, "doctor", expected=1, TESTING="1").stdout
    for what in ("BASE_URL", "OPERATOR_NAME", "OPERATOR_ADDRESS", "OPERATOR_EMAIL", "TESTING", "db upgrade"):
        assert re.search(rf"^Missing: .*{what}", said, re.MULTILINE), what
    assert re.search(r"^Advice: .*SUPERVISORY_AUTHORITY", said, re.MULTILINE)


def test_the_doctor_is_content_with_a_complete_set_up(tmp_path: Path) -> None:
    flask(tmp_path, "db", "upgrade")
    assert flask(tmp_path, "doctor", expected=0, **COMPLETE).stdout == "Nothing essential is missing.\n"


@pytest.mark.parametrize("how", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.long)])
def test_a_worker_of_its_own_stops_when_told(tmp_path: Path, how: signal.Signals) -> None:
    worker = subprocess.Popen(
        [sys.executable, "-m", "flask", "--app", "app", "worker"],
        cwd=TOP,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert worker.stdout
    assert worker.stdout.readline() == "Waiting for jobs (Ctrl-C stops).\n"
    worker.send_signal(how)
    complaints = worker.communicate(timeout=30)[1]
    assert worker.returncode == 0, complaints
    assert "Traceback" not in complaints


def flask(folder: Path, *command: str, expected: int = 0, **settings: str) -> "subprocess.CompletedProcess[str]":
    done = run(folder, "-m", "flask", "--app", "app", *command, **settings)
    assert done.returncode == expected, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def run(folder: Path, *command: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *command],
        cwd=TOP,
        env=environment(folder, **settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
