"""The page's own script talks to this: same origin, same use cases as the pages. `openapi.json` describes it."""

from dataclasses import asdict, replace

from flask import Blueprint, Response, abort, current_app, jsonify, render_template, request

from wizard.services.meanwhile import fingerprint_after
from wizard.services.start import suggestions
from wizard.steps import step
from wizard.storage import Token
from wizard.web import limits
from wizard.web.context import services
from wizard.web.desk import ROLE_NAMES, desk, desk_of
from wizard.web.directory import shown
from wizard.web.found import doing, finished, found_so_far, pages_read
from wizard.web.guard import check_proof
from wizard.web.steps import submit

LONGEST_NAME = 100  # characters that are looked at of a name

api = Blueprint("api", __name__, url_prefix="/api/v1")


@api.get("/openapi.json")
def openapi() -> Response:
    return current_app.send_static_file("openapi.json")


@api.get("/companies")
@limits.suggestions
def companies() -> Response:
    """Companies whose names begin with what is being typed. Not for other sites, which would use up our visitors'
    limits."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        abort(403)
    typed, country = request.args.get("q", "")[:LONGEST_NAME], request.args.get("country", "")[:2].upper()
    found = suggestions(services(), typed, country)
    return jsonify(companies=[asdict(shown(one, typed, country)) for one in found])


@api.get("/cases/<token>/research")
def research(token: Token) -> Response:
    """How far the reading of the company's site is."""
    here = desk(token)
    progress = here.record.progress if here.record else None
    message = doing(progress)
    return jsonify(
        done=not here.at_work,
        message=message if here.at_work else finished(here.facts),
        found=found_so_far(progress),
        pages=pages_read(progress),
        read=progress.read if progress else 0,
        most=progress.most if progress else 0,
    )


@api.post("/cases/<token>/steps/<key>")
def save(token: Token, key: str) -> Response:
    """Autosave: what is on the page so far, and the letter as it now reads."""
    check_proof(token)
    decision, seen = submit(token, key, confirm=False), request.form.get("seen", "")
    here = desk_of(token, decision.case)
    current = step(key, here.letter) or abort(404)
    beside = replace(here, now=replace(here.now, case=decision.as_typed))
    sheet = render_template("letter.html", desk=beside, step=current, labels=ROLE_NAMES)
    if not decision.conflict:
        seen = fingerprint_after(current, here.now, seen=seen, kept=decision.kept)
    return jsonify(
        saved=not decision.conflict,
        seen=seen,
        withheld=sorted({finding.where for finding in decision.secrets}),
        letter=sheet,
    )
