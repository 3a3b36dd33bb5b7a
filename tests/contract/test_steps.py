"""Every step is whole: its page shows each of its fields, its choices cover what the letter knows."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from wizard.domain.case import Case, Company
from wizard.domain.facts import PageKind
from wizard.domain.letter import AnswerBy, BoughtWhere, Channel, History, Kind, Letter, OwnWords, Problem, Role, Wish
from wizard.i18n import CODES
from wizard.steps import STEPS, Situation, Step, options, steps_of
from wizard.steps.check import CHANNELS
from wizard.web.desk import PAGE_NAMES, ROLE_NAMES

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
CASES = [(step, kind) for step in STEPS for kind in Kind if step.applies(Letter(kind=kind))]


def situation(kind: Kind) -> Situation:
    case = Case(company=Company(host="kjaerby-cykler.dk"), letters=(Letter(kind=kind),))
    return Situation(case, 0, None, date(2026, 11, 20), "en")


@pytest.mark.parametrize(("step", "kind"), CASES, ids=lambda one: getattr(one, "key", str(one)))
def test_a_steps_page_shows_each_of_its_fields(step: Step, kind: Kind) -> None:
    template = (TEMPLATES / step.template).read_text("utf-8")
    for name in step.form(situation(kind))()._fields:
        assert f"form.{name}" in template, f"{step.template} does not show {name}"


@pytest.mark.parametrize(("step", "kind"), CASES, ids=lambda one: getattr(one, "key", str(one)))
def test_what_a_step_reads_is_what_its_form_asks(step: Step, kind: Kind) -> None:
    now = situation(kind)
    fields = set(step.build(now)._fields)
    assert fields <= set(step.read(now)) | {"first", "second", "third"}


def test_keys_are_addresses_and_stand_once() -> None:
    keys = [step.key for step in STEPS]
    assert len(keys) == len(set(keys))
    assert all(key.isascii() and key.isalpha() for key in keys)


def test_a_complaint_has_no_more_than_seven_pages() -> None:
    assert len(steps_of(Letter(kind=Kind.COMPLAINT))) <= 7


@pytest.mark.parametrize(
    ("offered", "known"),
    [
        (options.KINDS, Kind),
        (options.PROBLEMS, Problem),
        (options.WISHES, Wish),
        (options.BOUGHT_WHERE, BoughtWhere),
        (options.HISTORIES, History),
        (options.ANSWER_BY, AnswerBy),
        (options.OWN_WORDS, OwnWords),
        (CHANNELS, Channel),
        (PAGE_NAMES, PageKind),
        (tuple(ROLE_NAMES.items()), Role),
    ],
    ids=lambda one: one.__name__ if isinstance(one, type) else "",
)
def test_the_choices_cover_all_that_the_letter_knows(offered: Sequence[tuple[Any, Any]], known: type[StrEnum]) -> None:
    assert [value for value, _ in offered if value not in set(known)] == []
    assert set(known) - {value for value, _ in offered} == set()


def test_every_language_has_its_address_its_catalogue_and_its_pages() -> None:
    pages = {code: {file.name for file in (TEMPLATES / "pages" / code).glob("*.html")} for code in CODES}
    assert len(set(map(frozenset, pages.values()))) == 1
    assert pages["en"]
