"""Reminders: what the case page offers, and what the links in mails lead to.

Mail scanners press every link: GET changes nothing, each link lands on a button. Only RFC 8058's one-click
unsubscribing is a post that comes from no page of ours.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response
from wtforms.validators import ValidationError

from wizard.delivery.safe import plain_address
from wizard.domain.case import Answer, Case
from wizard.domain.errors import NoSuchCase
from wizard.domain.letter import Kind
from wizard.followup.schedule import Past, Reason, Reminder
from wizard.i18n import Text, _l, gettext
from wizard.services import reminders, zone_of
from wizard.services.mails import CHOICES
from wizard.services.next_letter import waiting
from wizard.steps.base import StepForm, choice, day, words
from wizard.storage import Linked, Outbox, Token, form_token
from wizard.storage.outbox import Entry, State
from wizard.web import limits
from wizard.web.context import link, services, settings
from wizard.web.desk import Desk, desk, desk_of
from wizard.web.guard import check_proof

ABOUT: Mapping[str, Text] = {
    Reason.NOT_SENT_YET: _l("Have you sent your letter?"),
    Reason.FIRST: _l("Has anything come? Look in your spam folder too"),
    Reason.ANSWER: _l("Is it settled?"),
    Reason.UNTIL: _l("Have they kept their word?"),
    Reason.WHATEVER: _l("Your own day"),
}
ONE_CLICK = "One-Click"  # RFC 8058, 3.1


class AddressForm(StepForm):
    address = words(_l("Your e-mail address"), need=_l("Enter the address that we may write to."), most=254)

    def validate_address(self, field: Any) -> None:
        if not plain_address(field.data):
            raise ValidationError(gettext("Enter one e-mail address, like name@example.com."))


class DaysForm(StepForm):
    """A day for each reminder that is planned, and one of the customer's own."""

    unsent = day(ABOUT[Reason.NOT_SENT_YET], future=True)
    first = day(ABOUT[Reason.FIRST], future=True)
    answer = day(ABOUT[Reason.ANSWER], future=True)
    extension = day(ABOUT[Reason.UNTIL], future=True)
    own = day(_l("Remind me on this day, whatever happens"), future=True)


FIELDS = {
    Reason.NOT_SENT_YET: "unsent",
    Reason.FIRST: "first",
    Reason.ANSWER: "answer",
    Reason.UNTIL: "extension",
}


class AnswerForm(StepForm):
    answer = choice(
        _l("How does it stand?"),
        [(one.key, _l(one.words)) for one in CHOICES],
        Answer,
        need=_l("Choose how it stands."),
    )
    by = day(_l("Until when?"), future=True)
    on = day(_l("When did they write?"), future=False)

    def validate(self, extra_validators: Any = None) -> bool:
        valid = super().validate(extra_validators)
        if self.answer.data == Answer.TIME and not self.by.data and not self.by.errors:
            self.by.errors = [gettext("Enter the day until which they asked for time.")]
            return False
        return valid


@dataclass(frozen=True)
class Section:
    """What a case's page shows of its reminders."""

    by_mail: bool  # can anything be mailed here?
    trial: bool  # mails go into a folder
    address: str  # "" = none is confirmed
    days: tuple[tuple[Reminder, Text], ...]
    troubles: tuple[Entry, ...]  # mails that did not get through
    form: AddressForm


# --- On the case's own pages -----------------------------------------------------------------------------------------


def section(here: Desk, form: AddressForm | None = None) -> Section:
    """For `reminders/section.html`."""
    case = here.case
    return Section(
        by_mail=services().outbox is not None,
        trial=settings().mail.startswith("file:"),
        address=case.reminders.address,
        days=tuple((one, ABOUT[one.reason]) for one in planned(here)),
        troubles=tuple(one for one in _entries(here) if one.state is State.FAILED),
        form=form or AddressForm(data={"address": case.customer.email}),
    )


def planned(here: Desk) -> tuple[Reminder, ...]:
    """The days to come, after what was mailed so far."""
    done = {one.mail.key: one for one in _entries(here) if one.state in (State.SENT, State.FAILED)}
    past = Past(tuple(one.done for one in done.values() if one.done and one.state is State.SENT), done.__contains__)
    return reminders.planned(services(), here.case, past)


def reminded_on(here: Desk) -> tuple[date, ...]:
    """The customer's days on which a reminder went out."""
    zone = zone_of(here.case)
    return tuple(one.done.astimezone(zone).date() for one in _entries(here) if one.done and one.state is State.SENT)


def _entries(here: Desk) -> tuple[Entry, ...]:
    outbox = services().outbox
    return outbox.of_case(here.token) if outbox else ()


def show(token: Token) -> str:
    """The reminders of a case, on a page of their own: the days can be changed here."""
    here = desk(token)
    return _page(here, section(here))


def _page(here: Desk, remind: Section, days: DaysForm | None = None) -> str:
    form = days or _days_form(here, remind)
    errors = [(one.id, one.errors[0]) for one in (*remind.form, *form) if one.errors]
    return render_template("reminders/page.html", desk=here, remind=remind, days=form, errors=errors)


def _days_form(here: Desk, remind: Section, typed: MultiDict[str, str] | None = None) -> DaysForm:
    planned = {FIELDS[one.reason]: one.day for one, _ in remind.days if one.reason in FIELDS}
    form = DaysForm(typed, data={**planned, "own": here.case.reminders.until})
    form.today = here.now.today
    for name in set(FIELDS.values()) - set(planned):
        del form[name]
    return form


@limits.mails
def ask(token: Token) -> Response:
    """Have an address asked whether it may be written to."""
    check_proof(token)
    here, form = desk(token), AddressForm(request.form)
    if not form.validate():
        return make_response(_page(here, section(here, form)), 422)
    return write_to(token, form)


def write_to(token: Token, form: AddressForm) -> Response:
    """Have a valid address asked, or mail the link to it; the same page whichever it is."""
    reminders.ask(services(), _outbox(), token, plain_address(form.address.data or ""), g.lang)
    return redirect(link("asked", token=token), 303)


def asked(token: Token) -> str:
    """The same for every address: whether it is known here is nobody's business."""
    return render_template("reminders/asked.html", desk=desk(token))


def choose_days(token: Token) -> Response:
    """Keep the customer's own days."""
    check_proof(token)
    here = desk(token)
    remind = section(here)
    form = _days_form(here, remind, request.form)
    planned = {FIELDS[one.reason]: one for one, _ in remind.days if one.reason in FIELDS}
    # A day that already stands there may be today, or have been moved by others: only what is changed is judged.
    changed = {name: one for name, one in planned.items() if form[name].data not in (None, one.day)}
    if not form.validate() and any(form[name].errors for name in (*changed, *_changed_own(here.case, form))):
        return make_response(_page(here, remind, form), 422)
    moved = {one.key: form[name].data for name, one in changed.items()}
    reminders.wish(services(), token, until=form.own.data, moved=moved)
    return redirect(f"{link('case', token=token)}#reminders", 303)


def _changed_own(case: Case, form: DaysForm) -> tuple[str, ...]:
    return () if form.own.data == case.reminders.until and form.own.data else ("own",)


def stop_here(token: Token) -> Response:
    """No more mails."""
    check_proof(token)
    reminders.stop_here(services(), _outbox(), token)
    return redirect(f"{link('case', token=token)}#reminders", 303)


# --- Behind the links in mails ---------------------------------------------------------------------------------------


def how(mailed: Token) -> Response:
    """How does it stand? The mail's link has chosen an answer; only the button says it."""
    linked, here = _opened(mailed)
    if here is None:
        return redirect(link("confirm_mails", mailed=mailed), 303)
    said = request.args.get("is", "")
    begun = waiting(here.case) is not None and not said  # "open my letter": the one that waits
    sent = any(one.sent for one in here.case.letters)
    if here.case.ended or here.letter.kind is Kind.COMPLIMENT or begun or not sent:
        return redirect(link("case", token=linked.token), 303)
    form = AnswerForm(data={"answer": said, "on": here.now.today})
    return make_response(_how(mailed, here, form))


def _how(mailed: Token, here: Desk, form: AnswerForm) -> str:
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    return render_template(
        "reminders/how.html",
        here=here,
        letter=reminders.last_sent(here.case),
        form=form,
        mailed=mailed,
        proof=_proof(mailed),
        errors=errors,
    )


def answer(mailed: Token) -> Response:
    """Write down how it stands."""
    check_proof(mailed)
    linked, here = _opened(mailed)
    if here is None:
        return redirect(link("confirm_mails", mailed=mailed), 303)
    form = AnswerForm(request.form)
    form.today = here.now.today
    if not form.validate():
        return make_response(_how(mailed, here, form), 422)
    chosen, words_of = form.answer.data, {one.key: one.words for one in CHOICES}
    by: date | None = form.by.data if chosen is Answer.TIME else None
    number = request.form.get("letter", -1, type=int)
    said = reminders.Said(chosen, number, form.on.data, by, gettext(words_of[chosen]))
    reminders.record(services(), linked.token, said)
    return redirect(link("case", token=linked.token), 303)


def show_confirm(mailed: Token) -> str:
    """The button that says yes."""
    _linked, here = _opened(mailed)
    return render_template(
        "reminders/confirm.html", mailed=mailed, proof=_proof(mailed), done=bool(here and here.case.reminders.address)
    )


def confirm(mailed: Token) -> Response:
    """Yes, this address may be written to."""
    check_proof(mailed)
    reminders.confirm(services(), _outbox(), mailed)
    return redirect(link("confirm_mails", mailed=mailed), 303)


def show_stop(mailed: Token) -> Response:
    """The button that says no; where the link leads nowhere any more, nothing will come."""
    try:
        _outbox().linked(mailed)
    except NoSuchCase:
        return redirect(link("stopped"), 303)
    return make_response(render_template("reminders/stop.html", mailed=mailed, proof=_proof(mailed)))


def stop(mailed: Token) -> Response:
    """No more mails: from the page's button, or from a mail program by itself."""
    by_program = request.form.get("List-Unsubscribe") == ONE_CLICK
    if not by_program:
        check_proof(mailed)
    say_no = reminders.never if request.form.get("go") == "never" and not by_program else reminders.stop
    with suppress(NoSuchCase):  # said before, or all was deleted: either way nothing comes
        say_no(services(), _outbox(), mailed)
    return make_response(stopped()) if by_program else redirect(link("stopped"), 303)


def stopped() -> str:
    return render_template("reminders/stopped.html")


def _opened(mailed: Token) -> tuple[Linked, Desk | None]:
    """What a link leads to; no desk until the address was confirmed: who reads that mailbox is not known before."""
    linked = _outbox().linked(mailed)
    case = services().cases.load(linked.token).case
    return linked, desk_of(linked.token, case) if case.reminders.link == mailed else None


def _outbox() -> Outbox:
    return services().outbox or abort(404)


def _proof(mailed: Token) -> str:
    return form_token(mailed)
