"""Sentences whole, with what stands around them."""

from datetime import UTC, datetime

import pytest

from wizard.research.extract.outline import outline
from wizard.research.extract.sentences import sentences, split
from wizard.research.page import Page

READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def page(body: str) -> Page:
    return Page("https://shop.example/", f"<html><body>{body}</body></html>", READ)


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("One. Two! Three? Four", 4),
        ("Gem. Art. 246 Abs. 1 bzw. § 3 gilt das. Neu.", 2),
        ("Senest den 14. November. Ca. 3 dage.", 2),
        ("Das kostet ca. 5 Euro inkl. Versand.", 1),
        ("¿Puedo devolver? Sí.", 2),
        ("Ruf an. „Gern!“ Dann los.", 3),
        ("See shop.example for more. Bye.", 2),
        ("", 0),
    ],
)
def test_a_line_is_cut_into_whole_sentences(line: str, count: int) -> None:
    assert len(split(line)) == count
    assert " ".join(split(line)) == line


def test_a_sentence_knows_heading_label_and_what_follows() -> None:
    body = '<h2 id="r">Returns</h2><table><tr><td>Time</td><td>30 days. From receipt.</td></tr></table>'
    found = sentences(page(body))[-2]
    assert (found.text, found.heading, found.fragment, found.label, found.after) == (
        "30 days.",
        "Returns",
        "r",
        "Time",
        "From receipt.",
    )


def test_footers_come_last_and_say_so() -> None:
    found = sentences(page("<footer>30 days return.</footer><p>Welcome.</p>"))
    assert [(sentence.text, sentence.aside) for sentence in found] == [("Welcome.", False), ("30 days return.", True)]


def test_lines_break_at_blocks_and_breaks_only() -> None:
    assert outline(page("<p>One <b>bold</b> word<br>two</p><ul><li>a</li><li>b</li></ul>")).sections[0].lines == (
        "One bold word", "two", "a", "b",
    )  # fmt: skip


def test_scripts_and_icons_are_no_text() -> None:
    body = '<p>Text<script>x()</script><i class="material-icons">add</i></p><svg>no</svg><template>no</template>'
    assert outline(page(body)).sections[0].lines == ("Text",)
