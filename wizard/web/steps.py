"""One generic view serves every step: show it, take its answer, go on."""

from contextlib import suppress
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qsl

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from wizard.delivery import of_channel
from wizard.delivery.mailto import envelope, mailto
from wizard.domain.letter import Channel
from wizard.i18n import CODES, country_name, gettext, say, show_date, show_weekday
from wizard.services import research as reading
from wizard.services.advice import advise, spot, undoable
from wizard.services.answer import Decision, Submission, answer
from wizard.services.helping import waiting
from wizard.services.meanwhile import built, fingerprint
from wizard.services.wording import wordings
from wizard.steps import Situation, Step, after, before, first_gap, step, steps_of
from wizard.steps.base import StepForm
from wizard.steps.corrections import CARDS
from wizard.steps.details import written_in
from wizard.steps.examples import examples
from wizard.steps.options import TROUBLES
from wizard.steps.places import typed_on
from wizard.steps.told import sentences
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import PAGE_NAMES, POLICY_NAMES, ROLE_NAMES, Desk, desk, desk_of
from wizard.web.fact_names import NAMES
from wizard.web.found import doing, finished, found_so_far, pages_read
from wizard.web.guard import check_proof
from wizard.web.limits import research_of_start

MOST_FIELDS = 500  # of one form; the longest page has a tenth


def show(token: Token, key: str) -> Response:
    """The step's page; jumping ahead lands on the first gap."""
    here = desk(token)
    current = step(key, here.letter) or abort(404)
    if not _reachable(current, here):
        return redirect(link("step", token=token, key=first_gap(here.letter).key), 303)
    form, raw = current.build(here.now), here.letter.pending.get(current.key)
    if current.key == "check" and (by := request.args.get("by")) in set(Channel):
        form["channel"].data = Channel(by)  # from the page of that way: "I have sent it"
    if raw is not None:
        form = built(current, here.now, raw)
    return make_response(page(here, current, form))


@research_of_start
def take(token: Token, key: str) -> Response:
    """The step's answer: stored, or shown again with what to mend; then wherever the pressed button leads."""
    check_proof(token)
    go = request.form.get("go", "next")
    # The first page decides what the others are: whichever button leaves it, its answers count.
    decision = submit(token, key, confirm=(go == "next" or key == "start") and _may_confirm(token, key))
    if key == "start":
        reading.wish(services(), decision.case.company.host)
    if key == "company":
        reading.looked(services(), token, _moment(request.form.get("facts_read", "")))
    here = desk_of(token, decision.case)
    current = step(key, here.letter) or abort(404)
    if decision.goes_on and go == "next" and not current.done(here.letter):
        # Kept, but not the next page's turn: something before is open, or the letter holds what stops it.
        return redirect(link("step", token=token, key=first_gap(here.letter).key), 303)
    # Leaving with something unfinished is fine, it is kept; with a secret or a conflict somebody has to decide.
    if decision.goes_on or (go != "next" and not decision.secrets and not decision.conflict):
        return redirect(target(here, current, go), 303)
    status = 409 if decision.conflict else 422
    return make_response(page(here, current, decision.form, decision), status)


def _moment(text: str) -> datetime | None:
    with suppress(ValueError):
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo else None
    return None


def submit(token: Token, key: str, *, confirm: bool) -> Decision:
    """Hand what the page sent to the use case."""

    def sent(now: Situation) -> Submission:
        current = step(key, now.letter) or abort(404)
        overruled = frozenset(request.form.getlist("overrule"))
        seen, before = request.form.get("seen", ""), _sent_before()
        return Submission(current, request.form, seen, overruled, confirm, before)

    return answer(services(), token, g.number, language=g.lang, sent=sent, partner=g.partner)


def _sent_before() -> MultiDict[str, str] | None:
    """What the page's script sent without an answer: a form within the form."""
    text = request.form.get("before", "")
    try:
        return MultiDict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)) if text else None
    except ValueError:
        abort(400)


def target(here: Desk, current: Step, go: str) -> str:
    """Where the pressed button leads: on, back, to another step, or to this one in another language."""
    where, _, value = go.partition(":")
    letter = here.letter
    if where == "lang" and value in CODES:
        return link("step", token=here.token, key=current.key, lang=value)
    if where == "wrong" and value in CARDS:
        return link("correction", token=here.token, card=value)
    if where == "back":
        return link("step", token=here.token, key=(before(current, letter) or current).key)
    if where == "step" and (wanted := step(value, letter)):
        return link("step", token=here.token, key=wanted.key)
    following = after(current, letter)
    return link("step", token=here.token, key=following.key) if following else link("case", token=here.token)


def _may_confirm(token: Token, key: str) -> bool:
    """Is it this page's turn? No letter is sent with pages open, or with what the last page stops at."""
    here = desk(token)
    current = step(key, here.letter) or abort(404)
    return _reachable(current, here) and not (current.key == "check" and _for_sending(here)["stopped"])


def _reachable(current: Step, here: Desk) -> bool:
    return all(one.done(here.letter) for one in steps_of(here.letter) if _earlier(one, current, here))


def _earlier(one: Step, other: Step, here: Desk) -> bool:
    mine = steps_of(here.letter)
    return mine.index(one) < mine.index(other)


def page(here: Desk, current: Step, form: StepForm, decision: Decision | None = None) -> str:
    secrets = decision.secrets if decision else ()
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    return render_template(
        current.template,
        heading=current.title(here.letter),
        desk=here,
        step=current,
        form=form,
        errors=errors,
        secrets=secrets,
        conflict=decision.conflict if decision else {},
        seen=fingerprint(current, here.now),
        parts=here.parts(current),
        labels=ROLE_NAMES,
        page_names=PAGE_NAMES,
        policy_names=POLICY_NAMES,
        troubles=TROUBLES,
        doing=doing,
        found_so_far=found_so_far,
        pages_read=pages_read,
        finished=finished,
        cards=CARDS,
        fact_names=NAMES,
        country_name=country_name,
        show_weekday=show_weekday,
        shown=shown,
        writing_language=written_in(here.now),
        typed_here=typed_on(current.key, here.letter),
        examples=examples(here.letter),
        letter_says=sentences(here.letter, here.composed.language) if current.key == "details" else {},
        **(_for_sending(here) if current.key == "check" else {}),
    )


def shown(one: Any, value: Any) -> str:
    """A stored value as the customer knows it: the words of a choice, a date written out."""
    if isinstance(value, bool):
        return gettext("Yes") if value else gettext("No")
    if isinstance(value, date):
        return show_date(value)
    names = {choice.value: choice.label for choice in getattr(one, "choices", None) or ()}
    if isinstance(value, frozenset):
        return " ".join(str(label) for ticked, label in names.items() if ticked in value) or gettext("Nothing")
    return str(names.get(value) or value or gettext("Nothing"))


def _for_sending(here: Desk) -> dict[str, Any]:
    """What the last page needs: what there is to say of the letter, and the ways to send it, best first."""
    said = advise(here.now)
    return {
        "advice": said,
        "spot": lambda finding: spot(here.now, finding),
        "undoable": undoable(here.now),
        "nothing_changed": request.args.get("advice") == "gone",
        "outdated": any(sentence.outdated for sentence in wordings(here.now)),
        "stopped": bool(said.stops),
        "helping": list(waiting(services(), here.token, here.case, here.now.number)),
        "mail": mailto(here.composed),
        "envelope": envelope(here.composed),
        "of_channel": of_channel,
    }
