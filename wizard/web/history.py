"""F6: the pages on which a customer notes what happened besides the letters."""

from typing import Any

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.letter import Channel
from wizard.i18n import say
from wizard.services import history, zone_of
from wizard.services.history import SORTS, Sort
from wizard.services.marks import mark_of
from wizard.services.noting import Decision, Noted
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import Desk, desk
from wizard.web.guard import check_proof

WAYS = (Channel.PHONE, Channel.CHAT, Channel.IN_PERSON)  # whose pages have room for notes


def noted(here: Desk) -> dict[str, Any]:
    """What the list of events draws from: each with its time on the customer's clock."""
    zone = zone_of(here.case)
    return {
        "events": [(event, event.at.astimezone(zone)) for event in history.events(here.case)],
        "mark_of": mark_of,
    }


def show(token: Token, what: str) -> str:
    """The form for one sort of event; the one that the address names stands in it, to be changed."""
    return _page(desk(token), _sort(what), request.args.get("event", ""), _way(request.args.get("back", "")))


def note(token: Token, what: str) -> Response:
    """Keep what happened, or show the form again with what to mend."""
    check_proof(token)
    sort, back = _sort(what), _way(request.form.get("back", ""))
    typed = Noted(request.form, request.form.get("event", ""), frozenset(request.form.getlist("overrule")))
    decision = history.keep(services(), token, g.number, sort, language=g.lang, noted=typed)
    if decision.case is None:
        return make_response(_page(desk(token), sort, typed.mark, back, decision), 422)
    return redirect(_back(token, back), 303)


def forget(token: Token) -> Response:
    """Remove an event."""
    check_proof(token)
    history.remove(services(), token, request.form.get("event", ""))
    return redirect(_back(token, _way(request.form.get("back", ""))), 303)


def _page(here: Desk, sort: Sort, mark: str, back: str, decision: Decision | None = None) -> str:
    before = history.marked(here.case, mark)
    form = decision.form if decision else history.form_for(here.now, sort, services().clock(), before)
    secrets = decision.secrets if decision else ()
    errors = [(field.id, field.errors[0]) for field in form if field.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    return render_template(
        "note.html",
        desk=here,
        sort=sort,
        form=form,
        changed=mark_of(before) if before else "",
        back=back,
        errors=errors,
        secrets=secrets,
        writing_language=here.letter.written_in,
    )


def _sort(what: str) -> Sort:
    return SORTS.get(what) or abort(404)


def _way(name: str) -> str:
    return name if name in WAYS else ""


def _back(token: Token, way: str) -> str:
    if way == Channel.PHONE:
        return f"{link('phone', token=token)}#history"
    return f"{link('way', token=token, name=way) if way else link('case', token=token)}#history"
