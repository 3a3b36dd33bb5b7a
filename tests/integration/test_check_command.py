"""`flask --app app check`: a text for people who work in a terminal, and many for programs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wizard.cli import writing_command


def check(*arguments: str, input: str | None = None) -> Result:  # noqa: A002 - click's name
    return CliRunner().invoke(writing_command, list(arguments), input=input)


def test_a_line_for_each_finding() -> None:
    done = check("-", "--lang", "en", input="It leaks.\n𝄞 I am fed up!!!\n")
    assert done.exit_code == 0
    assert done.output == '2:14: advice form.heavy_punctuation: One mark is enough. "!!!" -> "!"\n'


def test_nothing_found_is_said() -> None:
    assert check("-", "--lang", "da", input="Den er gået i stykker.").output == "Nothing found.\n"


def test_what_stops_is_a_status() -> None:
    done = check("-", "--lang", "de", "--json", input="Meine PIN ist 1234.")
    assert done.exit_code == 1
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["id"], finding["severity"], finding["text"]) == ("secrets.pin", "stop", "1234")
    assert (finding["start"], finding["end"]) == (14, 18)


def test_many_texts(tmp_path: Path) -> None:
    rows = [{"id": 1, "lang": "en", "text": "It leaks!!!"}, {"id": "b", "lang": "da", "text": "Den er utæt."}]
    file = tmp_path / "texts.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)) + "\n\n", "utf-8")
    done = check("--lines", str(file))
    assert done.exit_code == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == 1
    assert [(one["group"], one["severity"], one["start"], one["end"]) for one in first["findings"]] == [
        ("form", "advice", 8, 11)
    ]
    assert second == {"id": "b", "findings": []}


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"id": 1}',
        '{"id": 1, "lang": "en", "text": 5}',
        '{"id": 1, "lang": "English", "text": ""}',
        '{"id": 1, "lang": "en", "text": "\\ud800"}',
        "[" * 9999,
    ],
)
def test_a_line_that_is_something_else_is_named(line: str) -> None:
    done = check("--lines", "-", input=f'{{"id": 1, "lang": "en", "text": ""}}\n{line}\n')
    assert done.exit_code == 1
    assert "Line 2 is not JSON of the form" in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("arguments", [[], ["-"], ["-", "--lang", "en", "--lines", "-"], ["-", "--lang", "sv"]])
def test_what_is_missing_is_said(arguments: list[str]) -> None:
    done = check(*arguments)
    assert done.exit_code == 2
    assert "Usage" in done.output


def test_offsets_count_in_the_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"\xef\xbb\xbfIt leaks.\r\nI am fed up!!!\r\n")
    done = check(str(file), "--lang", "en", "--json")
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["start"], finding["end"]) == (22, 25)


def test_what_is_no_text_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"\xff\xfe\x00")
    done = check(str(file), "--lang", "en")
    assert done.exit_code == 1
    assert "is not a text in UTF-8" in done.output
