"""W20 on the case page: what they offer, beside what the customer would find fair. Shown nowhere else."""

from typing import Any

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.i18n import say
from wizard.services.marks import mark_of
from wizard.services.offers import Sent, form_for, keep, marked, remove
from wizard.steps.check import CHANNELS
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import Desk, desk
from wizard.web.guard import check_proof
from wizard.web.ways import days_of, noted


def case_page(here: Desk) -> str:
    """The case with its offers; the one that the address names stands in the form, to be changed."""
    chosen = marked(here.case, request.args.get("offer", ""))
    return render_template(
        "case.html",
        desk=here,
        form=form_for(here.now, chosen),
        changed=mark_of(chosen) if chosen else "",
        writing_language=here.letter.written_in,
        secrets=(),
        **around(here),
    )


def around(here: Desk) -> dict[str, Any]:
    """What else the case page tells: how it was sent, what was said since, the days to keep."""
    return {"channel_names": dict(CHANNELS), "calendar": bool(days_of(here)), **noted(here)}


def note(token: Token) -> Response:
    """Keep an offer, a new one or one that was changed; or show the page again with what to mend."""
    check_proof(token)
    sent = Sent(request.form, request.form.get("offer", ""), frozenset(request.form.getlist("overrule")))
    decision = keep(services(), token, 0, language=g.lang, sent=sent)
    here = desk(token)
    if decision.case is not None or here.letter.sent is None:
        return redirect(f"{link('case', token=token)}#offers", 303)
    errors = [(one.id, one.errors[0]) for one in decision.form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in decision.secrets]
    page = render_template(
        "case.html",
        desk=here,
        form=decision.form,
        changed=sent.mark,
        writing_language=here.letter.written_in,
        secrets=decision.secrets,
        errors=errors,
        **around(here),
    )
    return make_response(page, 422)


def forget(token: Token) -> Response:
    """Remove an offer, with what was thought of it."""
    check_proof(token)
    remove(services(), token, request.form.get("offer", ""))
    return redirect(f"{link('case', token=token)}#offers", 303)
