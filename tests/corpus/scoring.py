"""The corpus's own scores, of all of a corpus or of a part of it. `../shared` is data beside the project, not in it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CORPUS, TOOLS = SHARED / "corpus", SHARED / "tools"
FOLDERS = {"sites": "sites", "homepages": "homepages", "contacts": "contact_pages"}
Figures = dict[str, Any]


def output(command: list[str]) -> str:
    """What a Python program of the corpus prints."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *command], check=True, capture_output=True, text=True, encoding="utf-8", env=environment
    ).stdout


def score(what: str, results: Path, corpus: Path | None = None) -> Figures:
    """`what`: "sites", "homepages" or "contacts"."""
    where = corpus or CORPUS / FOLDERS[what]
    figures: Figures = json.loads(output([str(TOOLS / "score.py"), what, str(where), str(results), "--json"]))
    return figures


def half_of(name: str) -> int:
    """In which half a site or page stands, 0 or 1: by a hash, so that nobody chose."""
    return sha256(name.encode()).digest()[0] % 2


def score_half(what: str, results: Path, half: int) -> Figures:
    """The scores over the sites or pages of one half."""
    with tempfile.TemporaryDirectory() as folder:
        _copy(CORPUS / FOLDERS[what], Path(folder), lambda name: half_of(name) == half)
        return score(what, results, Path(folder))


def _copy(corpus: Path, part: Path, wanted: Callable[[str], bool]) -> None:
    """The labels of those wanted; the scores look at nothing else."""
    if (corpus / "gold.json").is_file():
        rows = json.loads((corpus / "gold.json").read_text("utf-8"))
        (part / "gold.json").write_text(json.dumps({name: row for name, row in rows.items() if wanted(name)}), "utf-8")
        return
    for gold in corpus.rglob("gold.json"):
        if (gold.parent / "site").is_dir() and wanted(gold.parent.name):
            (part / gold.parent.name / "site").mkdir(parents=True)
            (part / gold.parent.name / "gold.json").write_text(gold.read_text("utf-8"), "utf-8")
