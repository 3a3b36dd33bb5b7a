"""W20: an offer of the company, and what the customer would find fair: noted to compare, kept in the case alone."""

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from wizard.domain.case import Case, Offer
from wizard.i18n import _l
from wizard.services import Services, noting
from wizard.services.marks import marked as among
from wizard.services.noting import Decision, Noted
from wizard.steps import Situation
from wizard.steps.base import StepForm, day, story
from wizard.storage import Token


class OfferForm(StepForm):
    theirs = story(_l("What do they offer?"), need=_l("Say what they offer."), most=2000)
    on = day(_l("On which day did they offer it?"), future=False)
    acceptable = story(_l("What would you accept?"), most=2000)


def marked(case: Case, mark: str) -> Offer | None:
    """The offer that a page names, None where it was changed or removed since."""
    return among(case.offers, mark)


def form_for(now: Situation, offer: Offer | None = None, typed: MultiDict[str, str] | None = None) -> OfferForm:
    """The form: as stored, or with what was typed over it; for a new offer with today as its day."""
    shown = offer or Offer(on=now.today)
    form = OfferForm(typed, data={"theirs": shown.theirs, "on": shown.on, "acceptable": shown.acceptable})
    form.today = now.today
    return form


def decide(now: Situation, noted: Noted) -> Decision:
    """Pure: what becomes of an offer that was typed. Where the one to change is gone, the words make a new one."""
    before = marked(now.case, noted.mark)
    form = form_for(now, before, noted.typed)

    def write(case: Case) -> Case:
        told = replace(
            before or Offer(), on=form.on.data, theirs=form.theirs.data or "", acceptable=form.acceptable.data or ""
        )
        offers = tuple(told if one is before else one for one in case.offers) if before else (*case.offers, told)
        return replace(case, offers=offers)

    return noting.decide(now, noted, form, write)


def keep(services: Services, token: Token, number: int, *, language: str, noted: Noted) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    return noting.keep(services, token, number, language=language, decide=lambda now: decide(now, noted))


def remove(services: Services, token: Token, mark: str) -> None:
    """Forget an offer and what was thought of it; nothing happens where it was changed or removed since."""

    def do(case: Case) -> Case:
        gone = marked(case, mark)
        return replace(case, offers=tuple(one for one in case.offers if one is not gone))

    services.cases.change(token, do)
