"""Every check shows by its own examples what it finds and what it leaves alone, in every language."""

import pytest

from wizard.checks import CHECKS, check_text
from wizard.checks.check import LANGUAGES, Check, Draft, Examples, Piece, bad
from wizard.checks.rules import FOLDER
from wizard.domain.findings import Group

WITH_EXAMPLES = [check for check in CHECKS if check.examples]


def cases(which: str) -> list[object]:
    return [
        pytest.param(check, language, sentence, id=f"{check.id}-{language}-{number}")
        for check in WITH_EXAMPLES
        for language, sentences in getattr(check.examples, which).items()
        for number, sentence in enumerate(sentences)
    ]


def test_ids_are_unique() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)


def test_an_id_begins_with_its_group() -> None:
    assert {check.id.partition(".")[0] for check in CHECKS} <= set(Group)


def test_every_file_of_rules_is_in_use() -> None:
    """A rule whose line in the registry was forgotten finds nothing, and nobody would know."""
    files = {str(file.relative_to(FOLDER).with_suffix("")).replace("/", ".") for file in FOLDER.rglob("*.toml")}
    assert files <= {check.id for check in CHECKS}


def test_too_few_examples_are_refused() -> None:
    three = dict.fromkeys(LANGUAGES, ("good", "good", "good"))
    marked = dict.fromkeys(LANGUAGES, ("⟦bad⟧", "⟦bad⟧", "⟦bad⟧"))
    Examples(good=three, bad=marked)
    with pytest.raises(ValueError, match="3 good and bad examples each in 'da'"):
        Examples(good={**three, "da": ("good", "good")}, bad=marked)
    with pytest.raises(ValueError, match="mark what is to be found"):
        Examples(good=three, bad={**marked, "de": ("⟦bad⟧", "⟦bad⟧", "bad")})


@pytest.mark.parametrize(("check", "language", "sentence"), cases("good"))
def test_good_examples_of_every_check_pass_all_checks(check: Check, language: str, sentence: str) -> None:
    assert [(f.id, f.found) for f in check_text(sentence, where="happened", language=language)] == []


@pytest.mark.parametrize(("check", "language", "sentence"), cases("bad"))
def test_bad_examples_are_found_where_marked(check: Check, language: str, sentence: str) -> None:
    wanted = bad(sentence)
    findings = list(check.run(Draft((Piece("happened", wanted.text, language),))))
    # Where two checks find the same words, one speaks for both: the words are marked all the same.
    marked = [range(f.start, f.end) for f in check_text(wanted.text, where="happened", language=language)]
    assert all(any(hit.start in one or hit.start == hit.end for one in marked) for hit in wanted.hits)
    assert [(f.start, f.end) for f in findings] == [(hit.start, hit.end) for hit in wanted.hits]
    assert [f.found for f in findings] == [wanted.text[hit.start : hit.end] for hit in wanted.hits]
    best = [f.rewrites[:1] if hit.rewrites else () for f, hit in zip(findings, wanted.hits, strict=True)]
    assert best == [hit.rewrites for hit in wanted.hits]


@pytest.mark.parametrize("check", WITH_EXAMPLES, ids=lambda check: check.id)
def test_every_finding_says_what_why_and_what_to_do(check: Check) -> None:
    assert check.examples is not None
    text = bad(check.examples.bad["en"][0]).text
    (finding, *_) = check.run(Draft((Piece("happened", text, "en"),)))
    assert len(str(finding.message)) <= 90
    for sentence in (finding.message, finding.why, finding.suggestion):
        assert str(sentence).endswith((".", "?"))
