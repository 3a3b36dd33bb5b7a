"""What is noted beside the letters, in a form of its own: an offer, a talk, a reply. Looked through, then kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from wizard.checks import secrets_in
from wizard.domain.case import Case
from wizard.domain.findings import Finding
from wizard.services import Services, situation
from wizard.steps import Situation
from wizard.steps.base import StepForm, strip
from wizard.storage import Token


@dataclass(frozen=True)
class Noted:
    """What the page sent. `mark` names what is changed (see `marks.mark_of`), "" a new one; `overruled` are
    fingerprints of findings that the customer calls a false alarm."""

    typed: MultiDict[str, str]
    mark: str = ""
    overruled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Decision:
    """`case` is what to store; None where the page has to be shown again, with the form's errors and the secrets."""

    case: Case | None
    form: StepForm
    secrets: tuple[Finding, ...] = ()


def decide(now: Situation, noted: Noted, form: StepForm, write: Callable[[Case], Case]) -> Decision:
    """Pure: what becomes of a note. `form` has been filled with what was typed; `write` puts it into the case, and is
    called only where there is nothing to mend."""
    valid = form.validate()
    found = tuple(_secrets(form, noted.typed, now))
    insisted = now.letter.insisted | {finding.fingerprint for finding in found} & noted.overruled
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    if not valid or secrets:
        return Decision(None, form, secrets)
    return Decision(write(now.case.with_letter(now.number, replace(now.letter, insisted=insisted))), form)


def _secrets(form: StepForm, typed: MultiDict[str, str], now: Situation) -> list[Finding]:
    """Passwords, card and bank data in any field (W12), a field sent twice or a date included."""
    return [
        finding
        for field in form
        for text in dict.fromkeys((str(field.data or ""), *map(strip, typed.getlist(field.name))))
        for finding in secrets_in(text, where=field.name, language=now.language)
    ]


def keep(
    services: Services, token: Token, number: int, *, language: str, decide: Callable[[Situation], Decision]
) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    decisions: list[Decision] = []

    def do(case: Case) -> Case:
        decisions.append(decide(situation(services, case, number, language=language)))
        return decisions[-1].case or case

    services.cases.change(token, do)
    return decisions[-1]
