"""Rules in files: what their loader takes, and what it refuses with the file's name."""

from pathlib import Path

import pytest

from wizard.checks import rules
from wizard.checks.check import Check, Draft, Hit, Piece

WHOLE = """
id = "tone.test"
severity = "advice"
message = "What."
why = "Why."
suggestion = "Do."
quotes = false
"""
LANGUAGE = """
[{language}]
parts = {{ thing = "cats?|dogs?" }}
find = ["bad {{thing}}", {{ pattern = "(very) awful", to = ["\\\\1 sad", "sad"] }}]
except = ["bad dogs allowed"]
good = ["Bad dogs allowed.", "He said “bad cat” to me.", "Nothing."]
bad = ["A ⟦bad cat⟧.", "It is ⟦very awful|very sad⟧.", "⟦Very awful|Very sad⟧ it was."]
"""


def load(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> Check:
    (folder / "tone").mkdir(exist_ok=True)
    (folder / "tone" / "test.toml").write_text(text, "utf-8")
    monkeypatch.setattr(rules, "FOLDER", folder)
    return rules.rule("tone/test")


def whole(**instead: str) -> str:
    return WHOLE + "".join(instead.get(code, LANGUAGE.format(language=code)) for code in ("en", "de", "da"))


def found(check: Check, text: str) -> list[Hit]:
    return [Hit(f.start, f.end, f.rewrites) for f in check.run(Draft((Piece("happened", text, "en"),)))]


def test_patterns_parts_exceptions_and_rewrites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check = load(tmp_path, monkeypatch, whole())
    assert found(check, "Two BAD DOGS and a bad cat.") == [Hit(4, 12), Hit(19, 26)]
    assert found(check, "Bad dogs allowed, but a badcat not.") == []
    assert found(check, "It is very awful.") == [Hit(6, 16, ("very sad", "sad"))]
    assert found(check, "Very awful it was.") == [Hit(0, 10, ("Very sad", "Sad"))]


def test_quotation_marks_are_left_alone_where_the_rule_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check = load(tmp_path, monkeypatch, whole())
    assert found(check, "He called it a “bad cat” and “very awful”.") == []


def test_other_languages_are_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check = load(tmp_path, monkeypatch, whole())
    assert list(check.run(Draft((Piece("happened", "bad cat", "sv"),)))) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (whole(da=""), "'da'"),
        (whole(de=LANGUAGE.format(language="de").replace('"Nothing."', "")), "in 'de'"),
        (whole() + "\nfinds = 1", "unknown: finds"),
        (whole().replace('severity = "advice"', 'severity = "loud"'), "loud"),
        (whole().replace('why = "Why."', ""), "why"),
    ],
)
def test_what_lacks_something_is_refused(
    text: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match=rf"rules/tone/test\.toml: .*{complaint}"):
        load(tmp_path, monkeypatch, text)
