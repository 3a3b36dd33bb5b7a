"""W20 on the case page: what they offer, beside what the customer would find fair. Shown nowhere else."""

from flask import g, make_response, redirect, request
from werkzeug.wrappers import Response

from wizard.services.noting import Noted
from wizard.services.offers import keep, remove
from wizard.storage import Token
from wizard.web.case_page import case_page
from wizard.web.context import link, services
from wizard.web.desk import desk
from wizard.web.guard import check_proof


def note(token: Token) -> Response:
    """Keep an offer, a new one or one that was changed; or show the page again with what to mend."""
    check_proof(token)
    typed = Noted(request.form, request.form.get("offer", ""), frozenset(request.form.getlist("overrule")))
    decision = keep(services(), token, 0, language=g.lang, noted=typed)
    here = desk(token)
    if decision.case is not None or here.letter.sent is None:
        return redirect(f"{link('case', token=token)}#offers", 303)
    return make_response(case_page(here, decision, typed.mark), 422)


def forget(token: Token) -> Response:
    """Remove an offer, with what was thought of it."""
    check_proof(token)
    remove(services(), token, request.form.get("offer", ""))
    return redirect(f"{link('case', token=token)}#offers", 303)
