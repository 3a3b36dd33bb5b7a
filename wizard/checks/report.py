"""Findings for people and programs in a terminal."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wizard.checks import check_text
from wizard.checks.check import LANGUAGES
from wizard.checks.spelling import with_suggestions
from wizard.domain.errors import BadLine
from wizard.domain.findings import Finding
from wizard.domain.language import Message


def checked(text: str, language: str) -> tuple[Finding, ...]:
    """All that there is to say of one text, suggestions included."""
    return with_suggestions(check_text(text, where="text", language=language), {"text": language})


def findings_as_text(text: str, findings: Iterable[Finding]) -> str:
    """A line for each: `line:column: severity id: message "words" -> "rewrite"`, both counted from 1."""
    rows = [_row(text, finding) for finding in findings]
    return "\n".join(rows) if rows else "Nothing found."


def _row(text: str, finding: Finding) -> str:
    before = text[: finding.start]
    line, column = before.count("\n") + 1, finding.start - (before.rfind("\n") + 1) + 1
    rewrite = f" -> {json.dumps(finding.rewrites[0], ensure_ascii=False)}" if finding.rewrites else ""
    words = json.dumps(finding.found, ensure_ascii=False)
    return f"{line}:{column}: {finding.severity} {finding.id}: {finding.message} {words}{rewrite}"


def findings_as_json(findings: Iterable[Finding]) -> str:
    return json.dumps({"findings": [_told(finding) for finding in findings]}, ensure_ascii=False, indent=1)


def checked_lines(lines: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    """For each line of JSON `{"id", "lang", "text"}` its findings; offsets in code points.

    Raises BadLine, naming the line, where one is something else. Empty lines are skipped.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            asked = _read(line, number)
            found = checked(asked["text"], asked["lang"])
            yield {"id": asked["id"], "findings": [_told(finding) for finding in found]}


def _read(line: str, number: int) -> Mapping[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict) or "id" not in asked:
        raise _bad(number)
    if asked.get("lang") not in LANGUAGES or not isinstance(asked.get("text"), str) or _half(asked["text"]):
        raise _bad(number)
    return asked


def _half(text: str) -> bool:
    """Half a surrogate pair, which JSON can spell, is no character and cannot be printed."""
    return any("\ud800" <= letter <= "\udfff" for letter in text)


def _bad(number: int) -> BadLine:
    form = 'Line %(number)s is not JSON of the form {"id", "lang", "text"} with "lang" one of %(languages)s.'
    return BadLine(Message(form, {"number": str(number), "languages": ", ".join(LANGUAGES)}))


def _told(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "group": finding.group,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "text": finding.found,
        "message": str(finding.message),
        "rewrites": list(finding.rewrites),
    }
