"""What became of a step's answers while its page was open: field by field, whose answer counts.

A page carries a mark of each answer that it was made with. Of two tabs, the one that left a field alone takes what the
other saved there; only a field that both have changed, to different things, is a conflict.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any

from werkzeug.datastructures import MultiDict

from wizard.domain.codec import encode
from wizard.steps import Situation, Step
from wizard.steps.base import StepForm

Typed = MultiDict[str, str]
Marks = Mapping[str, frozenset[str]]  # field name -> marks of the values that the page knows as its own

ANY_DAY = date(2000, 1, 3)
LENGTH = 8  # hex digits of a mark: two values with the same one are met once in four thousand million times


@dataclass(frozen=True)
class Met:
    """A page's answers beside the stored ones."""

    typed: Typed  # what was sent, with what was saved elsewhere in the fields that this page left alone
    kept: frozenset[str] = frozenset()  # those fields
    conflict: Mapping[str, Any] = field(default_factory=dict)  # field name -> the value that is stored


def meet(step: Step, now: Situation, *, typed: Typed, seen: str, before: Typed | None = None) -> Met:
    """Pure. `seen` is the `fingerprint` that the page was made with; `before` is what the page sent earlier without
    learning what became of it. A page that says nothing of what it has seen conflicts wherever it differs."""
    form, theirs, known = _validated(step, now, typed), held(step, now), _read(seen)
    mine = _marks_of_form(_validated(step, now, before)) if before else {}
    merged, kept, conflict = typed.copy(), set(), {}
    for one in form:
        if not known and one.name not in theirs:
            continue  # nobody has answered that yet
        stored, sent = theirs.get(one.name), said(one)
        if _mark(stored) in {_mark(sent), *known.get(one.name, ()), *mine.get(one.name, ())}:
            continue  # the same, or nobody else was here
        if (known and one.name not in known) or _mark(sent) in known.get(one.name, ()):
            kept.add(one.name)
            merged.setlist(one.name, _as_sent(stored))
        else:
            conflict[one.name] = stored
    return Met(merged, frozenset(kept), conflict)


def held(step: Step, now: Situation) -> dict[str, Any]:
    """What is stored of a step: its answers, and over them what could not be taken yet; nothing that research or the
    calendar only propose."""
    kept = step.stored or step.read
    return kept(replace(now, facts=None, today=ANY_DAY, language="")) | _pending(step, now)


def fingerprint(step: Step, now: Situation) -> str:
    """The marks of what a step's page shows now, as text for its form: of what is stored, and of what is proposed."""
    stored, shown = held(step, now), step.read(now) | _pending(step, now)
    names = {*stored, *(one.name for one in step.build(now))}  # a field without an answer may be missing in the former
    return _written({name: frozenset({_mark(stored.get(name)), _mark(shown.get(name))}) for name in names})


def fingerprint_after(step: Step, now: Situation, *, seen: str, kept: Iterable[str]) -> str:
    """The same for a page that stays open after it was saved: it goes on showing what it had in the `kept` fields."""
    before = _read(seen)
    return _written({**_read(fingerprint(step, now)), **{name: before.get(name, frozenset()) for name in kept}})


def said(one: Any) -> Any:
    """What a field says: its value, or where they make none, the very words."""
    return " ".join(one.raw_data or ()) if one.process_errors else one.data


def built(step: Step, now: Situation, raw: Mapping[str, Iterable[str]]) -> StepForm:
    """The form with what was kept raw, and what is wrong with it."""
    return _validated(step, now, MultiDict([(name, value) for name, values in raw.items() for value in values]))


def _pending(step: Step, now: Situation) -> dict[str, Any]:
    raw = now.letter.pending.get(step.key)
    if raw is None:
        return {}
    form = built(step, now, raw)
    return {name: said(form[name]) for name in raw if name in form}


def _validated(step: Step, now: Situation, typed: Typed) -> StepForm:
    form = step.build(now, typed)
    form.validate()  # turns what was chosen into values
    return form


def _as_sent(value: Any) -> list[str]:
    """A stored value as a browser would send it."""
    if isinstance(value, bool):
        return ["y"] if value else []
    if isinstance(value, frozenset):
        return sorted(value)
    return [value.isoformat() if isinstance(value, date) else str(value or "")]


def _mark(value: Any) -> str:
    return _marked(value) if value else _UNANSWERED


def _marked(value: Any) -> str:
    return sha256(json.dumps(encode(value), default=str).encode()).hexdigest()[:LENGTH]


_UNANSWERED = _marked("")


def _marks_of_form(form: StepForm) -> Marks:
    return {one.name: frozenset({_mark(said(one))}) for one in form}


def _written(marks: Marks) -> str:
    return " ".join(".".join([name, *sorted(several)]) for name, several in sorted(marks.items()))


def _read(seen: str) -> dict[str, frozenset[str]]:
    parts = (one.split(".") for one in seen.split())
    return {name: frozenset(marks) for name, *marks in parts if marks}  # a page of an earlier release names no fields
