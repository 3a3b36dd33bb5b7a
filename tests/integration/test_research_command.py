"""`flask --app app research`: the report, the object, many at once, and what is said when something is missing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from wizard.cli import research_command

PAGE = """<html lang="en"><title>Acme</title><h1>Acme</h1><p>Write to crew@acme-kettles.example.</p>
<footer><a href="/returns">Returns</a><a href="/contact">Contact us</a></footer></html>"""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    file = tmp_path / "home.html"
    file.write_text(PAGE, "utf-8")
    return file


def test_reads_a_saved_page_as_if_it_came_from_the_address(saved: Path) -> None:
    done = CliRunner().invoke(research_command, ["https://acme-kettles.example/", "--html", str(saved)])
    assert done.exit_code == 0, done.output
    assert "https://acme-kettles.example/returns" in done.output
    assert "crew@acme-kettles.example" in done.output
    assert "0 requests" in done.output


def test_prints_one_object(saved: Path) -> None:
    done = CliRunner().invoke(research_command, ["https://acme-kettles.example/", "--html", str(saved), "--json"])
    found = json.loads(done.stdout)
    assert found["pages"]["contact"][0]["url"] == "https://acme-kettles.example/contact"
    assert found["pages"]["faq"] == []


def test_does_many(saved: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.tsv"
    listed.write_text(f"one\thttps://acme-kettles.example/\t{saved}\ntwo\thttp://10.0.0.1/\n", "utf-8")
    done = CliRunner().invoke(research_command, ["--list", str(listed), "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    one, two = (json.loads((tmp_path / "out" / f"{name}.json").read_text("utf-8")) for name in ("one", "two"))
    assert one["status"] == "complete"
    assert two["status"] != "complete"
    assert two["problems"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Name the company's web address."),
        (["acme-kettles.example", "--connect-to", "203.0.113.9:80"], "Connect only to this machine"),
    ],
)
def test_says_what_is_missing(arguments: list[str], sentence: str) -> None:
    done = CliRunner().invoke(research_command, arguments)
    assert done.exit_code != 0
    assert sentence in done.output
    assert "Traceback" not in done.output
