"""What an operator may set, and what stops the start."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from wizard.domain.errors import SettingsError
from wizard.settings import SETTINGS, Settings

README = Path(__file__).parents[2] / "README.md"


def read(**environ: str) -> Settings:
    return Settings.from_env(environ)


def test_the_defaults_are_safe_and_public() -> None:
    settings = read()
    assert settings.host == "127.0.0.1"
    assert (settings.testing, settings.connect_to, settings.trusted_proxies) == (False, None, 0)
    assert settings.database_url == f"sqlite:///{Path('data').absolute()}/wizard.db"
    assert settings.jobs_url == f"sqlite:///{Path('data').absolute()}/jobs.db"
    assert settings.limits_url == "memory://"
    assert settings.draft_days == 30
    assert all((settings.research_per_visitor, settings.research_per_host, settings.cases_per_visitor))


def test_every_setting_is_a_field_and_every_field_a_setting() -> None:
    assert {setting.field for setting in SETTINGS} == {field.name for field in fields(Settings)}


def test_every_help_is_one_sentence() -> None:
    for setting in SETTINGS:
        assert re.fullmatch(r"[A-Z1].*[.]", setting.help), setting.name


def test_empty_and_spaces_mean_not_set() -> None:
    assert read(PORT=" ", BASE_URL="  ") == read()


def test_what_is_read() -> None:
    settings = read(
        DATA_DIR="/srv/dear",
        DATABASE_URL="postgres://dear:secret@db/dear",
        JOBS_URL="redis://queue/0",
        BASE_URL="https://dear.example/",
        PORT="0",
        EMBEDDED_JOBS="no",
        BLOCKED_HOSTS="Shy.example, quiet.example.",
        OPERATOR_EMAIL="us@dear.example",
        RESEARCH_PER_HOST="2 per minute; 9 per day",
    )
    assert settings.data_dir == Path("/srv/dear")
    assert settings.database_url == "postgresql+psycopg://dear:secret@db/dear"
    assert settings.jobs_url == "redis://queue/0"
    assert settings.base_url == "https://dear.example"
    assert settings.port == 0
    assert settings.embedded_jobs is False
    assert settings.blocked_hosts == {"shy.example", "quiet.example"}
    assert settings.contact == "us@dear.example"
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("WEB_THREADS", "0"),
        ("WEB_THREADS", "²"),
        ("DRAFT_DAYS", "0"),
        ("TRUSTED_PROXIES", "yes"),
        ("EMBEDDED_JOBS", "maybe"),
        ("TESTING", "2"),
        ("DATABASE_URL", "mysql://db/dear"),
        ("DATABASE_URL", "wizard.db"),
        ("JOBS_URL", "amqp://queue"),
        ("LIMITS_URL", "redis"),
        ("BASE_URL", "dear.example"),
        ("BASE_URL", "http://dear.example"),
        ("BASE_URL", "https://dear.example/wizard"),
        ("BASE_URL", "https://user@dear.example"),
        ("OPERATOR_EMAIL", "us"),
        ("CONTACT", "us@dear.example, you@dear.example"),
        ("BLOCKED_HOSTS", "https://shy.example"),
        ("BLOCKED_HOSTS", "shy.example/path"),
        ("RESEARCH_PER_VISITOR", "often"),
        ("CASES_PER_VISITOR", "30"),
    ],
)
def test_a_bad_value_stops_the_start_and_names_the_variable(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"The environment variable {name} cannot be used: "):
        read(**{name: value})


def test_connect_to_is_for_tests_and_for_this_machine() -> None:
    assert read(CONNECT_TO="127.0.0.1:8080", TESTING="1").connect_to == ("127.0.0.1", 8080)
    assert read(CONNECT_TO="[::1]:8080", TESTING="1").connect_to == ("::1", 8080)
    for value in ("127.0.0.1:8080", "10.0.0.1:8080", "company.example:80", "127.0.0.1", "8080"):
        with pytest.raises(SettingsError, match="CONNECT_TO"):
            read(CONNECT_TO=value, TESTING="0" if value == "127.0.0.1:8080" else "1")


def test_the_readme_lists_every_setting() -> None:
    section = README.read_text("utf-8").partition("\n## Settings\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    assert rows == [
        f"| `{setting.name}` | {f'`{setting.default}`' if setting.default else ''} | {setting.help} |"
        for setting in SETTINGS
    ]
