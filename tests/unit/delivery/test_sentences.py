"""Where a sentence ends, and where a full stop ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.sentences import sentences, within_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It broke. I called.", 2),
        ("Did it? Yes! Well…", 3),
        ("Es war am 3. Mai kaputt. Dann rief ich an.", 2),
        ("Ich habe z. B. Nr. 4711 bestellt. Es fehlt.", 2),
        ("Den kostede ca. 499 kr. inkl. moms.", 1),
        ("Jeg købte f.eks. en kedel. Den lækker.", 2),
        ("Dr. Holm and Ms. Smith came.", 1),
        ("I paid 49.90. You owe me.", 1),  # two digits may be a date: rather too long a piece than half a sentence
        ("In May 2026. Then nothing.", 2),
        ("One line\nno stop", 1),
        ("A stop.\nnext line", 2),
        ("„Wir kommen.“ Niemand kam.", 2),
        ("", 0),
    ],
)
def test_counts(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet='aB1.!? \n"“', max_size=120))
def test_joined_they_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text


def test_whole_sentences_within_words() -> None:
    assert within_words("One two. Three four. Five.", 4) == "One two. Three four."
    assert within_words("One two three.", 2) == ""
