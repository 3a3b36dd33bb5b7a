"""The page's own script talks to this: same origin, same use cases as the pages. `openapi.json` describes it."""

from flask import Blueprint, Response, abort, current_app, g, jsonify, render_template, request

from wizard.i18n import CODES, say
from wizard.services.answer import fingerprint
from wizard.steps import step
from wizard.storage import Token
from wizard.web.desk import ROLE_NAMES, desk, desk_of
from wizard.web.guard import check_proof
from wizard.web.steps import submit

api = Blueprint("api", __name__, url_prefix="/api/v1")


@api.before_request
def language() -> None:
    """The page that asks says which language it is in."""
    if request.args.get("lang") in CODES:
        g.lang = request.args["lang"]


@api.get("/openapi.json")
def openapi() -> Response:
    return current_app.send_static_file("openapi.json")


@api.get("/cases/<token>/research")
def research(token: Token) -> Response:
    """How far the reading of the company's site is."""
    here = desk(token)
    progress = here.record.progress if here.record else ()
    return jsonify(done=not here.waiting, message=say(progress[-1]) if progress else "", steps=len(progress))


@api.post("/cases/<token>/steps/<key>")
def save(token: Token, key: str) -> Response:
    """Autosave: what is on the page so far, and the letter as it now reads."""
    check_proof(token)
    decision = submit(token, key, confirm=False)
    here = desk_of(token, decision.case)
    current = step(key, here.letter) or abort(404)
    sheet = render_template("letter.html", desk=here, step=current, labels=ROLE_NAMES)
    return jsonify(
        saved=not decision.conflict,
        seen=fingerprint(current, here.now) if not decision.conflict else request.form.get("seen", ""),
        withheld=sorted({finding.where for finding in decision.secrets}),
        letter=sheet,
    )
