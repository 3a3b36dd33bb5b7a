"""Measure the writing checks and print all of it; `tests/bench/run --writing` starts this, `tests/bench/run` too."""

import sys
from collections.abc import Iterator

from tests.bench.research.report import Figures, report
from tests.bench.writing.cost import hostile_figures, letter_figures, memory_figures


def main() -> int:
    return report("writing", _parts())


def _parts() -> Iterator[tuple[str, str, Figures]]:
    yield "Writing: all checks on a letter of 300 words", "writing", letter_figures()
    yield "Writing: memory above create_app, three languages", "writing memory", memory_figures()
    yield "Writing: 100 kB of one thing, the worst check", "writing, hostile", hostile_figures()


if __name__ == "__main__":
    sys.exit(main())
