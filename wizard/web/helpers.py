"""Helpers of a letter, as its customer sees them: links to give away, and what came back."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.checks import secrets_in
from wizard.domain.helping import Deed, Fate, Proposal
from wizard.i18n import _l, gettext, say, show_date
from wizard.services import helping
from wizard.services.helping import Line, Reader
from wizard.services.wording import Piece, compared
from wizard.steps.base import StepForm, choice, words
from wizard.storage import Token, no_such_case
from wizard.storage.helpers import MOST
from wizard.web.context import link, outside, services
from wizard.web.desk import ROLE_NAMES, Desk, desk
from wizard.web.guard import check_proof
from wizard.web.keep import drawn


class InviteForm(StepForm):
    name = words(_l("Who is it for?"), most=60)
    days = choice(
        _l("How long may they read it?"),
        [("7", _l("7 days")), ("14", _l("14 days")), ("30", _l("30 days"))],
        str,
        need=_l("Choose how long."),
    )


@dataclass(frozen=True)
class Proposed:
    """A proposal beside what stands there now. `fits`: the sentence still reads as the helper saw it."""

    proposal: Proposal
    line: Line | None
    fits: bool
    now: tuple[Piece, ...]
    new: tuple[Piece, ...]


def show(token: Token) -> str:
    return _page(desk(token), InviteForm(data={"days": str(helping.USUAL)}))


def invite(token: Token) -> Response:
    """Make a link to this letter."""
    check_proof(token)
    here, form = desk(token), InviteForm(request.form)
    form.validate()
    if found := secrets_in(form.name.data or "", where="name", language=g.lang):
        form.name.errors = [say(found[0].message)]
    if form.errors:
        return make_response(_page(here, form), 422)
    made = helping.invite(services(), token, here.now.number, name=form.name.data or "", days=int(form.days.data))
    return redirect(link("helpers", token=token, _anchor="links" if made else "enough"), 303)


def decide(token: Token) -> Response:
    """One button: take a proposal, leave it, undo that, or withdraw a link."""
    check_proof(token)
    deed, mark, proposal = [*request.form.get("decision", "").split(" "), "", ""][:3]
    if deed == "withdraw":
        helping.withdraw(services(), token, mark)
        return redirect(link("helpers", token=token), 303)
    done = helping.decide(services(), token, deed, mark, proposal, language=g.lang)
    more = {} if done else {"decided": "no"}
    return redirect(link("helpers", token=token, **more, _anchor=f"links-{mark}"), 303)


def code(token: Token, mark: str) -> Response:
    """A helper's link as a QR code."""
    given = next((one for one in services().helpers.of_case(token) if one.id == mark), None)
    if given is None:
        raise no_such_case()
    return drawn(outside("helped", helper=given.link), gettext("QR code of the link"))


def _page(here: Desk, form: InviteForm) -> str:
    readers = helping.readers(services(), here.token, here.case)
    lines = {one.key: one for one in helping.lines(here.now)}
    of_letter = [one for one in readers if one.given.help.number == here.now.number]
    return render_template(
        "helpers.html",
        desk=here,
        form=form,
        links=[_link(one, lines, bool(here.letter.sent)) for one in of_letter],
        elsewhere=[one for one in readers if one not in of_letter],
        enough=len(readers) >= MOST,
        not_done=request.args.get("decided") == "no",
        roles=ROLE_NAMES,
        errors=[(field.id, field.errors[0]) for field in form if field.errors],
    )


def _link(reader: Reader, lines: dict[str, Line], sent: bool) -> dict[str, Any]:
    address = outside("helped", helper=reader.given.link)
    proposed = [_proposed(one, lines.get(one.key), sent) for one in reader.given.help.proposals]
    return {
        "reader": reader,
        "id": reader.given.id,
        "address": address,
        "mail": _mail(address, show_date(reader.given.until.date())),
        "waiting": [one for one in proposed if one.proposal.fate is Fate.WAITING],
        "decided": [one for one in proposed if one.proposal.fate is not Fate.WAITING],
    }


def _proposed(one: Proposal, line: Line | None, sent: bool) -> Proposed:
    now, new = compared(line.text if line else one.before, one.text)
    fits = one.deed is Deed.NOTE or (not sent and line is not None and line.text.casefold() == one.before.casefold())
    return Proposed(one, line, fits, now, new)


def _mail(address: str, until: str) -> str:
    """A mail in the customer's own program. Not a word of the letter is in it."""
    subject = gettext("Would you read something for me?")
    body = gettext(
        "I am writing a letter to a company. Would you read it, and propose what I should change?\n\n%(address)s\n\n"
        "The link works until %(date)s. You need no account. Please do not pass it on.",
        address=address,
        date=until,
    )
    return f"mailto:?subject={quote(subject, safe='')}&body={quote(body.replace(chr(10), chr(13) + chr(10)), safe='')}"
