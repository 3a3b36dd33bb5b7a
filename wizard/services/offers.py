"""W20: an offer of the company, and what the customer would find fair: noted to compare, kept in the case alone."""

from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from wizard.checks import secrets_in
from wizard.domain.case import Case, Offer
from wizard.domain.findings import Finding
from wizard.i18n import _l
from wizard.services import Services, situation
from wizard.services.marks import marked as among
from wizard.steps import Situation
from wizard.steps.base import StepForm, day, story, strip
from wizard.storage import Token

WORDS = ("theirs", "acceptable")  # the fields of own words


class OfferForm(StepForm):
    theirs = story(_l("What do they offer?"), need=_l("Say what they offer."), most=2000)
    on = day(_l("On which day did they offer it?"), future=False)
    acceptable = story(_l("What would you accept?"), most=2000)


@dataclass(frozen=True)
class Sent:
    """What the page sent. `mark` names the offer that is changed (see `marks.mark_of`), "" a new one; `overruled` are
    fingerprints of findings that the customer calls a false alarm."""

    typed: MultiDict[str, str]
    mark: str = ""
    overruled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Decision:
    """`case` is what to store; None where the page has to be shown again, with the form's errors and the secrets."""

    case: Case | None
    form: OfferForm
    secrets: tuple[Finding, ...] = ()


def marked(case: Case, mark: str) -> Offer | None:
    """The offer that a page names, None where it was changed or removed since."""
    return among(case.offers, mark)


def form_for(now: Situation, offer: Offer | None = None, typed: MultiDict[str, str] | None = None) -> OfferForm:
    """The form: as stored, or with what was typed over it; for a new offer with today as its day."""
    shown = offer or Offer(on=now.today)
    form = OfferForm(typed, data={"theirs": shown.theirs, "on": shown.on, "acceptable": shown.acceptable})
    form.today = now.today
    return form


def decide(now: Situation, sent: Sent) -> Decision:
    """Pure: what becomes of an offer that was typed. Where the one to change is gone, the words make a new one."""
    case, before = now.case, marked(now.case, sent.mark)
    form = form_for(now, before, sent.typed)
    valid = form.validate()
    found = tuple(_secrets(form, sent.typed, now))
    insisted = now.letter.insisted | {finding.fingerprint for finding in found} & sent.overruled
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    if not valid or secrets:
        return Decision(None, form, secrets)
    told = replace(
        before or Offer(), on=form.on.data, theirs=form.theirs.data or "", acceptable=form.acceptable.data or ""
    )
    offers = tuple(told if one is before else one for one in case.offers) if before else (*case.offers, told)
    letter = replace(now.letter, insisted=insisted)
    return Decision(replace(case, offers=offers).with_letter(now.number, letter), form)


def _secrets(form: OfferForm, typed: MultiDict[str, str], now: Situation) -> list[Finding]:
    """Passwords, card and bank data in any field (W12), a field sent twice or a date included."""
    return [
        finding
        for name in ("on", *WORDS)
        for text in dict.fromkeys((str(form[name].data or ""), *map(strip, typed.getlist(name))))
        for finding in secrets_in(text, where=name, language=now.language)
    ]


def keep(services: Services, token: Token, number: int, *, language: str, sent: Sent) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    decisions: list[Decision] = []

    def do(case: Case) -> Case:
        decisions.append(decide(situation(services, case, number, language=language), sent))
        return decisions[-1].case or case

    services.cases.change(token, do)
    return decisions[-1]


def remove(services: Services, token: Token, mark: str) -> None:
    """Forget an offer and what was thought of it; nothing happens where it was changed or removed since."""

    def do(case: Case) -> Case:
        gone = marked(case, mark)
        return replace(case, offers=tuple(one for one in case.offers if one is not gone))

    services.cases.change(token, do)
