"""How the figures differ between two halves of the labelled sites: a gap means rules that fit some sites only.

    python -m tests.corpus.cross_validation RESULTS     RESULTS holds sites/, homepages/ and contacts/ or
                                                        contact_pages/, as `research --list … --out` wrote

The rules have seen both halves, so this shows what is uneven, not what strangers will score: for that there are the
lists of `tests/unit/research/names`, with what the rules knew of them at first sight.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.scoring import FOLDERS, score_half

ROWS = ("all kinds", "emails", "phones", "forms", "returns window", "faq", "cost")


def compare(what: str, results: Path) -> Iterator[tuple[str, str, float, float]]:
    """(row, figure, in one half, in the other), without those that a half has nothing of."""
    one, other = (score_half(what, results, half) for half in (0, 1))
    for row in ROWS:
        for figure in one.get(row, {}):
            values = (one[row][figure], other.get(row, {}).get(figure))
            if all(value is not None for value in values):
                yield row, figure, *values


def main(results: Path) -> None:
    for what, folder in FOLDERS.items():
        found = next((path for path in (results / what, results / folder) if path.is_dir()), None)
        if found is None:
            continue
        print(what)
        for row, figure, one, other in compare(what, found):
            print(f"  {row:15} {figure:18} {one:8.3f} {other:8.3f}   {abs(one - other):.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
