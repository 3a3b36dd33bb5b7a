"""Printed letters as pictures: what an envelope's window shows, where the folds are, and that all stays on it."""

import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.delivery.letters_on_paper import composed, on_paper
from wizard.delivery.paper import Paper
from wizard.delivery.pdf import pdf
from wizard.delivery.sheet import Sheet, sheet

DOTS = 100  # to the inch
INK = 128  # of 255: darker than this counts
BY_LANGUAGE = pytest.mark.parametrize("language", ["en", "de", "da"])


class Picture:
    """One page, looked at in millimetres."""

    def __init__(self, content: bytes) -> None:
        head, size, _, self._dots = content.split(b"\n", 3)
        assert head == b"P5"
        self.width, self.height = map(int, size.split())

    def ink(self, left: float, top: float, width: float, height: float) -> int:
        """How many dots of a rectangle are dark."""
        rows = range(self._at(top), self._at(top + height))
        start, end = self._at(left), self._at(left + width)
        lines = (self._dots[row * self.width + start : row * self.width + end] for row in rows)
        return sum(dot < INK for line in lines for dot in line)

    @staticmethod
    def _at(millimetres: float) -> int:
        return max(0, round(millimetres / 25.4 * DOTS))


@pytest.fixture(scope="session")
def program() -> str:
    found = shutil.which("pdftoppm")
    if found is None:
        pytest.skip("install Poppler (Debian and Ubuntu: apt install poppler-utils)")
    return found


def pictures(letter: Sheet, program: str, folder: Path) -> list[Picture]:
    file = folder / "letter.pdf"
    file.write_bytes(pdf(letter))
    done = subprocess.run(
        [program, "-gray", "-r", str(DOTS), str(file), str(folder / "page")],
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert done.stderr == b""
    return [Picture(page.read_bytes()) for page in sorted(folder.glob("page-*.pgm"))]


def blocks(paper: Paper) -> dict[str, tuple[float, float, float, float]]:
    left, top, width, height = paper.window
    x, y = paper.date
    return {
        "the address": (left, top, width, height),
        "the date": (x, y - 1, 45, 8),
        "the sender": (*paper.sender, 60, 14),
        "the subject": (paper.left, paper.subject, 120, 14),
    }


@BY_LANGUAGE
def test_everything_stands_where_the_paper_says(language: str, program: str, tmp_path: Path) -> None:
    letter = on_paper(language, enclosures=("one receipt",))
    (page,) = pictures(letter, program, tmp_path)
    for name, place in blocks(letter.paper).items():
        assert page.ink(*place) > 80, name


@BY_LANGUAGE
def test_the_window_shows_the_address_and_nothing_else(language: str, program: str, tmp_path: Path) -> None:
    letter = on_paper(language)
    left, top, width, height = letter.paper.window
    (page,) = pictures(letter, program, tmp_path)
    around = page.ink(left - 3, top - 3, width + 6, height + 6)
    assert around == page.ink(left, top, width, height)
    bare = replace(letter, recipient=(), sender=())
    (empty,) = pictures(bare, program, tmp_path)
    assert empty.ink(left - 3, top - 3, width + 6, height + 6) == 0


def test_fold_marks_are_those_of_din_5008(program: str, tmp_path: Path) -> None:
    (german,) = pictures(on_paper("de"), program, tmp_path)
    for fold in (105, 210):
        assert german.ink(0, fold - 0.5, 4, 1) > 8
    edge = sum(german.ink(0, top, 10, 1) > 0 for top in range(297))
    assert edge <= 4
    (danish,) = pictures(on_paper("da"), program, tmp_path)
    assert danish.ink(0, 0, 20, 297) == 0


@BY_LANGUAGE
def test_no_word_leaves_the_margins(language: str, program: str, tmp_path: Path) -> None:
    letter = on_paper(language, happened="Wasserkocherbodenundichtigkeitsbeschwerde " * 90)
    paper = letter.paper
    for page in pictures(letter, program, tmp_path):
        assert page.ink(paper.width - paper.right + 1, 0, paper.right - 1, paper.height) == 0
        assert page.ink(5, 0, paper.left - 6, paper.height) == 0
        assert page.ink(5, paper.height - paper.bottom + 2, paper.width - 5, paper.bottom - 2) == 0


def test_there_is_room_to_sign_and_to_write_ones_address(program: str, tmp_path: Path) -> None:
    case, letter, text = composed("de")
    bare = sheet(replace(case, customer=replace(case.customer, paper_address="")), letter, text)
    (page,) = pictures(bare, program, tmp_path)
    x, y = bare.paper.sender
    ruled = [top for top in range(int(y) + 6, int(y) + 36) if page.ink(x, top, 60, 1) > 150]
    assert len(ruled) >= 3
    rows = [top for top in range(100, 290) if page.ink(25, top, 160, 1)]
    widest = max(after - before for before, after in pairwise(rows))
    assert widest >= 14  # above the printed name
