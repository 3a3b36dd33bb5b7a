"""An answer to a step: what becomes of it, decided in pure code; then done, in one conditional write."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from werkzeug.datastructures import MultiDict

from wizard.checks import secrets_in
from wizard.domain.case import Case
from wizard.domain.findings import Finding
from wizard.domain.letter import Letter
from wizard.domain.partner import Partner
from wizard.services import Services, counting, situation
from wizard.services.meanwhile import meet
from wizard.steps import Situation, Step
from wizard.steps.base import StepForm, strip
from wizard.storage import Token


@dataclass(frozen=True)
class Submission:
    """What a step's page sent.

    `seen` is the `meanwhile.fingerprint` that the page was made with, `before` what it sent without hearing what became
    of it; `overruled` names findings that the customer calls a false alarm; `confirm` is False where the page is only
    left (back, another language, autosave).
    """

    step: Step
    typed: MultiDict[str, str]
    seen: str
    overruled: frozenset[str] = frozenset()
    confirm: bool = True
    before: MultiDict[str, str] | None = None


@dataclass(frozen=True)
class Decision:
    """What becomes of a submission. `case` is what to store; the form shows what was typed, with its errors.

    `as_typed` is the case as far as the page makes sense already, for the letter beside it; never stored.
    """

    case: Case
    form: StepForm
    as_typed: Case
    secrets: tuple[Finding, ...] = ()
    conflict: Mapping[str, Any] = field(default_factory=dict)  # field name -> the value that is stored
    kept: frozenset[str] = frozenset()  # fields that another tab changed and this page did not
    valid: bool = True

    @property
    def goes_on(self) -> bool:
        return self.valid and not self.secrets and not self.conflict


def decide(now: Situation, sent: Submission) -> Decision:
    """Pure: the same situation and submission always end the same way."""
    step, letter = sent.step, now.letter
    met = meet(step, now, typed=sent.typed, seen=sent.seen, before=sent.before)
    sent = replace(sent, typed=met.typed)
    form = step.build(now, sent.typed)
    valid = form.validate()
    found = _secrets(form, sent.typed, now)
    # Only what was found can be overruled: anything else in that field would be stored for good, unseen.
    insisted = letter.insisted | {finding.fingerprint for finding in found} & sent.overruled
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    now = now.with_letter(replace(letter, insisted=insisted))
    if met.conflict:
        return Decision(now.case, form, now.case, secrets, met.conflict, valid=valid)
    seems = _as_typed(step, now, form, secrets)
    if valid and not secrets:
        return Decision(_stored(now, form, sent), form, seems, kept=met.kept)
    return Decision(_pending(step, now, form, sent.typed, secrets), form, seems, secrets, kept=met.kept, valid=valid)


def _stored(now: Situation, form: StepForm, sent: Submission) -> Case:
    step, letter = sent.step, now.letter
    if not sent.confirm and not step.keeps and _differences(step, now, form):
        return _pending(step, now, form, sent.typed, ())
    case = now.case.with_letter(now.number, replace(letter, pending=_without(letter, step.key)))
    if sent.confirm or step.keeps:
        case = step.write(replace(now, case=case), form.data)
    if sent.confirm:
        letter = case.letters[now.number]
        case = case.with_letter(now.number, replace(letter, answered=letter.answered | {step.key}))
    return case


def _pending(
    step: Step, now: Situation, form: StepForm, typed: MultiDict[str, str], secrets: tuple[Finding, ...]
) -> Case:
    """Nothing typed is lost: what cannot be taken yet is kept raw, but for fields that hold a secret.

    A field that was empty and still is says nothing: what research finds meanwhile may be proposed in it.
    """
    letter, kept_out = now.letter, {finding.where for finding in secrets}
    stored = step.read(replace(now, facts=None))
    raw = {one.name: tuple(typed.getlist(one.name)) for one in form if one.name not in kept_out}
    fields = {name: values for name, values in raw.items() if stored.get(name) or "".join(values).strip()}
    return now.case.with_letter(now.number, replace(letter, pending={**letter.pending, step.key: fields}))


def _as_typed(step: Step, now: Situation, form: StepForm, secrets: tuple[Finding, ...]) -> Case:
    """The answers that can be taken, the others as they were; none of a page whose answers only count confirmed."""
    if not step.keeps:
        return now.case
    kept_out = {finding.where for finding in secrets} | {one.name for one in form if one.errors}
    return step.write(now, step.read(now) | {one.name: one.data for one in form if one.name not in kept_out})


def _without(letter: Letter, key: str) -> dict[str, Any]:
    return {name: values for name, values in letter.pending.items() if name != key}


def _secrets(form: StepForm, typed: MultiDict[str, str], now: Situation) -> tuple[Finding, ...]:
    """Passwords, card and bank data in any field (W12): in what it means, and in what is kept raw of it.

    A date field takes a card number too, and a field sent twice has a second value that no form looks at.
    """
    return tuple(
        finding
        for one in form
        for text in dict.fromkeys((str(one.data or ""), *map(strip, typed.getlist(one.name))))
        for finding in secrets_in(text, where=one.name, language=now.language)
    )


def _differences(step: Step, now: Situation, form: StepForm) -> dict[str, Any]:
    """The fields whose stored value is another than the one just sent."""
    stored = step.read(now)
    return {one.name: stored.get(one.name) for one in form if (stored.get(one.name) or "") != (one.data or "")}


def answer(
    services: Services,
    token: Token,
    number: int,
    *,
    language: str,
    sent: Callable[[Situation], Submission],
    partner: Partner | None = None,
) -> Decision:
    """Load, decide, store. `sent` makes the submission for the letter as stored; `partner` is on whose site this is.

    Raises NoSuchCase, and SavedMeanwhile where others kept saving between our reading and our writing.
    """
    decisions: list[Decision] = []

    def do(case: Case) -> Case:
        now = situation(services, case, number, language=language)
        decisions.append(decide(now, sent(now)))
        return decisions[-1].case

    counting.change(services, token, partner, do)
    return decisions[-1]
