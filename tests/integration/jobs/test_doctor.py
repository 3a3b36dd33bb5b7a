"""What the doctor finds, one complaint at a time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.integration.conftest import RedisServer
from wizard import doctor
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade


@pytest.fixture
def good(tmp_path: Path) -> dict[str, str]:
    """Settings that leave nothing to say."""
    settings = {
        "DATA_DIR": str(tmp_path / "data"),
        "BASE_URL": "https://dear.example",
        "OPERATOR_NAME": "Dear e.V.",
        "OPERATOR_ADDRESS": "Straße 1, 20095 Hamburg",
        "OPERATOR_EMAIL": "us@dear.example",
        "SUPERVISORY_AUTHORITY": "HmbBfDI",
        "TRUSTED_PROXIES": "1",
        "MAIL": "smtp://us:secret@mail.example:587",
        "KEYS": "k" * 32,
    }
    engine = open_engine(Settings.from_env(settings).database_url)
    upgrade(engine)
    engine.dispose()
    return settings


NO_MAIL = {"MAIL": ""}  # mails need both a sender and an address to lead to: without, the service does not start


def found(settings: dict[str, str], fast: timedelta = timedelta()) -> list[tuple[bool, str]]:
    """What the doctor says where this machine's clock is so `fast`; asked now, because other tests took minutes."""
    now = datetime.now(UTC) + fast
    return [(finding.essential, finding.sentence) for finding in doctor.examine(Settings.from_env(settings), now)]


def test_nothing(good: dict[str, str]) -> None:
    assert found(good) == []


@pytest.mark.parametrize(
    ("change", "essential", "sentence"),
    [
        ({"MAIL": ""}, False, "calendar files only"),
        ({"MAIL": "file:mails"}, True, "nobody gets them"),
        ({"KEYS": ""}, False, "KEYS is not set"),
    ],
)
def test_mail(good: dict[str, str], change: dict[str, str], essential: bool, sentence: str) -> None:
    ((is_essential, said),) = found(good | change)
    assert is_essential is essential
    assert sentence in said


@pytest.mark.parametrize(
    ("change", "essential", "sentence"),
    [
        ({"BASE_URL": "", **NO_MAIL}, True, "Set BASE_URL"),
        ({"OPERATOR_NAME": ""}, True, "Set OPERATOR_NAME"),
        ({"OPERATOR_ADDRESS": ""}, True, "Set OPERATOR_ADDRESS"),
        ({"OPERATOR_EMAIL": "", **NO_MAIL}, True, "Set OPERATOR_EMAIL"),
        ({"SUPERVISORY_AUTHORITY": ""}, False, "Set SUPERVISORY_AUTHORITY"),
        ({"TESTING": "1"}, True, "TESTING is set"),
        ({"TRUSTED_PROXIES": "0"}, False, "set TRUSTED_PROXIES"),
        ({"LIMITS_URL": "redis://:secret@127.0.0.1:1/0"}, True, "LIMITS_URL cannot be used: it does not answer"),
        ({"DATABASE_URL": "sqlite:////proc/nowhere/wizard.db"}, True, "The database at DATABASE_URL cannot be used"),
        ({"DATABASE_URL": "postgresql://x:secret@127.0.0.1:1/x"}, True, "The database at DATABASE_URL cannot be used"),
        ({"JOBS_URL": "sqlite:////proc/nowhere/jobs.db"}, True, "The job queue at JOBS_URL cannot be used"),
        ({"JOBS_URL": "redis://:secret@127.0.0.1:1/0"}, True, "The job queue at JOBS_URL cannot be reached"),
    ],
)
def test_one_complaint(good: dict[str, str], change: dict[str, str], essential: bool, sentence: str) -> None:
    (is_essential, said), *of_mail = found(good | change)
    assert len(of_mail) == ("MAIL" in change)
    assert is_essential is essential
    assert sentence in said
    assert "secret" not in said


def test_workers_of_their_own(good: dict[str, str], redis_server: RedisServer) -> None:
    ((essential, said),) = found(good | {"EMBEDDED_JOBS": "0", "LIMITS_URL": redis_server.url})
    assert not essential
    assert "keep `flask --app app worker` running" in said


def test_a_database_of_another_release(good: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir(mode=0o700)
    ((_, said),) = found(good | {"DATABASE_URL": f"sqlite:///{tmp_path / 'other' / 'wizard.db'}"})
    assert said == "The database is not up to date: run `flask --app app db upgrade`."


def test_a_folder_that_everybody_can_read(good: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "data").chmod(0o755)
    ((essential, said),) = found(good)
    assert not essential
    assert said.startswith("Everybody on this machine can read DATA_DIR")


def test_clocks_that_differ(good: dict[str, str]) -> None:
    ((_, said),) = found(good, timedelta(minutes=5))
    assert "clock and this machine's differ by 0:0" in said


def test_a_clock_of_long_ago(good: dict[str, str]) -> None:
    assert "The clock of this machine is wrong: it shows 1 January 2020." in [
        said for _, said in found(good, datetime(2020, 1, 1, tzinfo=UTC) - datetime.now(UTC))
    ]
