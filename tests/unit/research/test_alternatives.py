"""Told apart by their first letter, alternatives match what they matched before, and where."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.research.alternatives import one_of

WORDS = st.text(alphabet="abAé ", min_size=1, max_size=4)
PARTS = st.recursive(
    st.one_of(
        WORDS,
        WORDS.map(lambda word: rf"\b{word}"),
        WORDS.map(lambda word: rf"{word}\b"),
        st.sampled_from(
            [
                "[ab]",
                "[a-cé]b",
                r"\b[0-9A]a",
                "a?b",
                "[^a]b",
                r"\w+b",
                r"\|a",
                "[|(]b",
                "(?<!a)b",
                "(a)b",
                "a.{0,3}b",
                "[]a]b",
                "",
            ]
        ),
    ),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})?b"),
        st.tuples(inner, inner).map("|".join).map(lambda both: rf"\b(?:{both})a"),
    ),
    max_leaves=6,
)


@given(st.lists(PARTS, min_size=1, max_size=6), st.text(alphabet="abcAéÉB1 |(]_", max_size=20), st.booleans())
def test_the_matches_are_the_same_to_the_letter(patterns: list[str], text: str, ignoring_case: bool) -> None:
    flags = re.IGNORECASE if ignoring_case else 0
    plain = re.compile("|".join(patterns), flags)
    fast = re.compile(one_of(patterns, ignoring_case=ignoring_case), flags)
    assert [found.span() for found in fast.finditer(text)] == [found.span() for found in plain.finditer(text)]
    assert bool(fast.fullmatch(text)) == bool(plain.fullmatch(text))


@pytest.mark.parametrize(
    ("patterns", "made"),
    [
        (["return", "refund", "back"], "r(?:e(?:turn|fund))|back"),
        ([r"\breturn", "retour|money"], r"r(?:(?<!\wr)eturn|etour)|money"),
        (["(?:send|ship) back"], "s(?:end back|hip back)"),
        (["[A-C]1|B2|§ 5"], "A1|B(?:1|2)|C1|§ 5"),
    ],
)
def test_alternatives_are_told_apart_by_their_first_letter(patterns: list[str], made: str) -> None:
    assert one_of(patterns) == made
