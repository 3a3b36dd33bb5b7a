"""`flask --app app coach --lines`: what companies' answers say, for programs."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from wizard.cli import coach_command

GOOD = {
    "id": "a",
    "lang": "en",
    "date": "2026-11-18",
    "requests": ["A refund of £20", "An apology"],
    "reply": "Hi,\n\nTicket 48213377\n\nWe will refund the £20 by Friday.\n\nKind regards\nTom Hill\nCustomer Care\n",
}


def coach(folder: Path, *lines: object) -> Result:
    file = folder / "replies.jsonl"
    file.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf-8")
    return CliRunner().invoke(coach_command, ["--lines", str(file)])


def test_a_line_for_each_reply(tmp_path: Path) -> None:
    done = coach(tmp_path, GOOD, "", {**GOOD, "id": 2, "requests": []})
    assert done.exit_code == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {
        "id": "a",
        "requests": [
            {"verdict": "agreed", "quote": "We will refund the £20 by Friday."},
            {"verdict": "passed-over", "quote": ""},
        ],
        "name": "Tom Hill",
        "role": "Customer Care",
        "ticket": "48213377",
        "dates": ["2026-11-20"],
    }
    assert (second["id"], second["requests"]) == (2, [])


def test_a_bad_line_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    bad = [
        "nonsense",
        "[]",
        {**GOOD, "lang": "fr"},
        {**GOOD, "date": "soon"},
        {**GOOD, "requests": "refund"},
        {**GOOD, "reply": "\ud800"},
        "[" * 9999,
    ]
    done = coach(tmp_path, *bad, GOOD)
    assert done.exit_code == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a"]
    told = done.stderr.splitlines()
    assert [line.split(" is not")[0] for line in told] == [f"Line {number}" for number in range(1, len(bad) + 1)]
