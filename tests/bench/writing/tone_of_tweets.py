"""How the tone checks read tweets that others have labelled: reported only, for tweets are no letters.

Found is the share of the offensive ones with a tone finding above a hint, alarms the share of the inoffensive.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from wizard.checks.check import Draft, Piece
from wizard.checks.tone import TONE
from wizard.domain.findings import Severity

TEXTS = Path(__file__).resolve().parents[4] / "shared" / "texts"


def german() -> Iterator[tuple[str, str]]:
    """GermEval 2018: each tweet and its label, OTHER for the inoffensive."""
    with (TEXTS / "germeval2018.training.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row[0], row[2]


def english() -> Iterator[tuple[str, str]]:
    """OLID: each tweet and its label, NOT for the inoffensive, TIN IND where one person is meant."""
    with (TEXTS / "olid-training.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            offensive = row["subtask_a"] == "OFF"
            yield row["tweet"], f"{row['subtask_b']} {row['subtask_c']}" if offensive else "NOT"


def has_alarm(text: str, language: str) -> bool:
    draft = Draft((Piece("happened", text, language),))
    return any(finding.severity is not Severity.HINT for check in TONE for finding in check.run(draft))


def shares(tweets: Iterator[tuple[str, str]], language: str) -> Mapping[str, tuple[float, int]]:
    """By label, the share with an alarm, and how many tweets there are."""
    by_label: dict[str, list[bool]] = {}
    for text, label in tweets:
        by_label.setdefault(label, []).append(has_alarm(text, language))
    return {label: (sum(alarms) / len(alarms), len(alarms)) for label, alarms in sorted(by_label.items())}


def report(title: str, by_label: Mapping[str, tuple[float, int]], inoffensive: str) -> Sequence[str]:
    lines = [title]
    for label, (share, number) in by_label.items():
        what = "alarms" if label == inoffensive else "found"
        lines.append(f"  {label.removesuffix(' NULL'):<10}{number:>6} tweets, {what} {share:.3f}")
    return lines


def main() -> None:
    if not TEXTS.is_dir():
        print("Tone of tweets: ../shared/texts is absent, which is no part of this project; nothing is measured.")
        return
    print("Tone of tweets, reported only")
    print(*report(" German (GermEval 2018)", shares(german(), "de"), "OTHER"), sep="\n")
    print(*report(" English (OLID)", shares(english(), "en"), "NOT"), sep="\n")


if __name__ == "__main__":
    main()
