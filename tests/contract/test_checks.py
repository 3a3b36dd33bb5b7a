"""Every check shows by its own examples what it finds and what it leaves alone, in every language."""

import re

import pytest

from wizard.checks import CHECKS, check_text
from wizard.checks.check import Check

LANGUAGES = ("en", "de", "da")
WITH_EXAMPLES = [check for check in CHECKS if check.examples]
MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)


def cases(which: str) -> list[object]:
    return [
        pytest.param(check, language, sentence, id=f"{check.id}-{language}-{number}")
        for check in WITH_EXAMPLES
        for language, sentences in getattr(check.examples, which).items()
        for number, sentence in enumerate(sentences)
    ]


def marked_spans(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans, at = "", [], 0
    for match in MARKED.finditer(sentence):
        text += sentence[at : match.start()]
        spans.append((len(text), len(text) + len(match[1])))
        text, at = text + match[1], match.end()
    return text + sentence[at:], spans


def test_ids_are_unique() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("check", WITH_EXAMPLES, ids=lambda check: check.id)
def test_three_good_and_three_bad_examples_per_language(check: Check) -> None:
    assert check.examples is not None
    for language in LANGUAGES:
        assert len(check.examples.good[language]) >= 3, f"{check.id} lacks good examples in {language}"
        assert len(check.examples.bad[language]) >= 3, f"{check.id} lacks bad examples in {language}"


@pytest.mark.parametrize(("check", "language", "sentence"), cases("good"))
def test_good_examples_of_every_check_pass_all_checks(check: Check, language: str, sentence: str) -> None:
    assert [(f.id, f.found) for f in check_text(sentence, where="happened", language=language)] == []


@pytest.mark.parametrize(("check", "language", "sentence"), cases("bad"))
def test_bad_examples_are_found_where_marked(check: Check, language: str, sentence: str) -> None:
    text, spans = marked_spans(sentence)
    findings = [f for f in check_text(text, where="happened", language=language) if f.id == check.id]
    assert spans, "mark what is to be found"
    assert [(f.start, f.end) for f in findings] == spans
    assert [f.found for f in findings] == [text[start:end] for start, end in spans]


@pytest.mark.parametrize("check", WITH_EXAMPLES, ids=lambda check: check.id)
def test_every_finding_says_what_why_and_what_to_do(check: Check) -> None:
    assert check.examples is not None
    text, _ = marked_spans(check.examples.bad["en"][0])
    (finding, *_) = [f for f in check_text(text, where="happened", language="en") if f.id == check.id]
    assert len(str(finding.message)) <= 90
    for sentence in (finding.message, finding.why, finding.suggestion):
        assert str(sentence).endswith((".", "?"))
