"""The letter by post: the page that asks for addresses, and the page to print."""

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.countries import proof_of_post
from wizard.delivery.pdf import unshowable
from wizard.delivery.sheet import sheet
from wizard.i18n import say
from wizard.services.post import Decision, form_for, found_address, keep, proof_matters
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import Desk, desk
from wizard.web.guard import check_proof

# What its buttons lead to once everything is stored.
FILES = ("pdf", "docx")


def show(token: Token) -> str:
    return _page(desk(token))


def save(token: Token) -> Response:
    """Keep the addresses; then the file or the page that the pressed button names, else this page again."""
    check_proof(token)
    overruled = frozenset(request.form.getlist("overrule"))
    decision = keep(services(), token, g.number, language=g.lang, typed=request.form, overruled=overruled)
    if decision.case is None:
        return make_response(_page(desk(token), decision), 422)
    go = request.form.get("go", "")
    if go in FILES:
        return redirect(link("download", token=token, key=go), 303)
    return redirect(link("print" if go == "print" else "post", token=token), 303)


def to_print(token: Token) -> str:
    """The letter alone, for the browser's own print."""
    here = desk(token)
    return render_template("print/letter.html", desk=here, sheet=sheet(here.case, here.letter, here.composed))


def _page(here: Desk, decision: Decision | None = None) -> str:
    form = decision.form if decision else form_for(here.now)
    secrets = decision.secrets if decision else ()
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    return render_template(
        "post.html",
        desk=here,
        form=form,
        found=found_address(here.now),
        missing=unshowable(sheet(here.case, here.letter, here.composed)),
        proof=proof_of_post(here.home, here.trader),
        matters=proof_matters(here.letter),
        writing_language=here.composed.language,
        secrets=secrets,
        errors=errors,
    )
