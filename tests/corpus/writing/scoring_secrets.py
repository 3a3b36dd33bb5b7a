"""How well secrets are found in labelled messages, by language and kind. Others wrote `*.held.toml`, unseen.

A file is a list of `[[message]]`: its `text` with each secret between ⟦ and ⟧, and a kind for each of them (`kinds`).
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wizard.checks import secrets_in
from wizard.domain.findings import Finding

FOLDER = Path(__file__).parent / "secrets"
LANGUAGES = ("en", "de", "da")
Span = tuple[int, int]
_MARKED = re.compile(r"⟦(.*?)⟧", re.DOTALL)


@dataclass(frozen=True)
class Labelled:
    """A message and the secrets in it; none in a harmless one."""

    text: str
    secrets: tuple[tuple[Span, str], ...]


@dataclass
class Score:
    """Counts over messages of one language. A finding outside every marked span is a false alarm."""

    messages: int = 0
    with_secrets: int = 0
    harmless: int = 0
    whole: int = 0  # messages in which every secret was found
    alarmed: int = 0  # harmless messages with a finding
    asked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: int = 0
    right: int = 0
    false: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.whole / self.with_secrets if self.with_secrets else 1.0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def figures(self) -> dict[str, float]:
        spans = sum(self.asked.values())
        return {
            "recall": self.recall,
            "precision": self.precision,
            "spans": sum(self.found.values()) / spans if spans else 1.0,
            "exact": self.exact / spans if spans else 1.0,
            "quiet": 1 - self.alarmed / self.harmless if self.harmless else 1.0,
        }


def read(file: Path) -> tuple[Labelled, ...]:
    """The messages of a labelled file, in order."""
    table: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    lists = [value for value in table.values() if isinstance(value, list)]
    return tuple(_labelled(row) for rows in lists for row in rows)


def _labelled(row: dict[str, Any]) -> Labelled:
    marked = str(row.get("text") or row.get("message"))
    kinds = row.get("kinds") or [row.get("kind", "secret")]
    text, secrets, at = "", [], 0
    for number, match in enumerate(_MARKED.finditer(marked)):
        text += marked[at : match.start()]
        secrets.append(((len(text), len(text) + len(match[1])), str(kinds[min(number, len(kinds) - 1)])))
        text, at = text + match[1], match.end()
    return Labelled(text + marked[at:], tuple(secrets))


def files(language: str) -> tuple[Path, ...]:
    """The own set, then those that others wrote; see README.md beside this."""
    return tuple(sorted(FOLDER.glob(f"{language}*.toml"), key=lambda file: (file.stem != language, file.name)))


def score(messages: tuple[Labelled, ...], language: str) -> Score:
    """What `secrets_in` finds in the messages, counted; `notes` say what is missed or found in vain."""
    total = Score()
    for message in messages:
        _count(total, message, secrets_in(message.text, where="happened", language=language))
    return total


def _count(total: Score, message: Labelled, findings: tuple[Finding, ...]) -> None:
    total.messages += 1
    spans = [(finding.start, finding.end) for finding in findings]
    missed = 0
    for marked, kind in message.secrets:
        total.asked[kind] += 1
        total.found[kind] += any(_overlap(marked, span) for span in spans)
        total.exact += marked in spans
        if not any(_overlap(marked, span) for span in spans):
            missed += 1
            total.notes.append(f"missed {kind}: {message.text[slice(*marked)]!r} in {message.text!r}")
    for finding, span in zip(findings, spans, strict=True):
        in_vain = not any(_overlap(marked, span) for marked, _ in message.secrets)
        total.false += in_vain
        total.right += not in_vain
        if in_vain:
            total.notes.append(f"in vain {finding.id}: {finding.found!r} in {message.text!r}")
    total.with_secrets += bool(message.secrets)
    total.whole += bool(message.secrets) and not missed
    total.harmless += not message.secrets
    total.alarmed += not message.secrets and bool(spans)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def table() -> Iterator[str]:
    """The figures as lines to print: a row a file, then a row a kind with its share in each language."""
    yield f"{'secrets':<14}{'with':>6}{'without':>8}{'recall':>8}{'precision':>11}{'exact':>7}{'quiet':>7}"
    kinds: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for file in files(language):
            total = score(read(file), language)
            figures = total.figures
            yield (
                f"{file.stem:<14}{total.with_secrets:>6}{total.harmless:>8}{figures['recall']:>8.3f}"
                f"{figures['precision']:>11.3f}{figures['exact']:>7.3f}{figures['quiet']:>7.3f}"
            )
            if file.stem == language:
                for kind, asked in total.asked.items():
                    kinds.setdefault(kind, {})[language] = f"{total.found[kind]}/{asked}"
    for kind, found in sorted(kinds.items()):
        yield f"{kind:<20}" + "".join(f"{found.get(language, ''):>9}" for language in LANGUAGES)
