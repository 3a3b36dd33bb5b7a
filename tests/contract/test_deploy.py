"""What `deploy/` says of the service is true: settings exist, what is copied is enough, locks fit together."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from wizard.settings import SETTINGS

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
KNOWN = {setting.name for setting in SETTINGS}
LOOSEST = 2.0  # of 10; systemd-analyze(1), "security": below is "OK"


def test_every_setting_in_the_compose_file_exists() -> None:
    named = set(COMPOSE["x-service"]["environment"])
    assert named <= KNOWN
    assert {"BASE_URL", "DATABASE_URL", "JOBS_URL", "LIMITS_URL", "KEYS", "TRUSTED_PROXIES"} <= named


def test_no_part_but_the_proxy_is_reached_from_outside() -> None:
    assert [name for name, service in COMPOSE["services"].items() if "ports" in service] == ["proxy"]


def test_the_database_is_brought_up_to_date_before_anything_serves() -> None:
    for name in ("web", "worker"):
        waits = COMPOSE["services"][name]["depends_on"]
        assert waits["migrate"] == {"condition": "service_completed_successfully"}


def test_whatever_the_product_is_made_of_is_in_the_image() -> None:
    copied = set(re.findall(r"^COPY (\S+) ", (DEPLOY / "Containerfile").read_text("utf-8"), re.MULTILINE))
    assert {"app.py", "wizard", "templates", "static", "requirements.txt", "deploy/requirements.txt"} <= copied
    assert all((ROOT / one).exists() for one in copied)


def test_the_lock_for_several_processes_fits_the_main_one() -> None:
    def pins(file: Path) -> dict[str, str]:
        return dict(re.findall(r"^([\w.-]+)==(\S+)", file.read_text("utf-8"), re.MULTILINE))

    main, more = pins(ROOT / "requirements.txt"), pins(DEPLOY / "requirements.txt")
    assert {"psycopg", "redis"} <= more.keys()
    assert {name: version for name, version in more.items() if main.get(name, version) != version} == {}
    assert (DEPLOY / "requirements.txt").read_text("utf-8").count("--hash=sha256:") > len(more)


def test_the_unit_gives_the_service_no_more_than_it_needs() -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not there (Debian and Ubuntu: apt install systemd)")
    command = ["systemd-analyze", "security", "--offline=true", str(DEPLOY / "dear-company.service")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    found = re.search(r"Overall exposure level[^:]*: ([\d.]+)", done.stdout)
    assert found
    assert float(found[1]) <= LOOSEST


def test_settings_that_the_page_names_exist() -> None:
    named = set(re.findall(r"`([A-Z][A-Z_]{3,})(?:=[^`]*)?`", (DEPLOY / "README.md").read_text("utf-8")))
    ours = {"PUBLIC_NAME", "DATABASE_PASSWORD", "WEB_PROCESSES"}  # of the compose file and of gunicorn.py
    assert named - ours <= KNOWN
    both = "".join((DEPLOY / name).read_text("utf-8") for name in ("compose.yaml", "gunicorn.py"))
    assert all(name in both for name in ours)
