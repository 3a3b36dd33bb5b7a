"""The page's own script talks to this: same origin, same use cases as the pages. `openapi.json` describes it."""

from dataclasses import asdict, replace
from typing import Any

from flask import Blueprint, Response, abort, current_app, jsonify, render_template, request

from wizard.delivery import FORMATS, Format, FormatKind, Link, Rendered, Texts
from wizard.i18n import gettext
from wizard.services import research as reading
from wizard.services.meanwhile import fingerprint_after
from wizard.services.start import suggestions
from wizard.steps import step
from wizard.storage import Token
from wizard.web import limits
from wizard.web.context import link, services
from wizard.web.desk import ROLE_NAMES, Desk, desk, desk_of
from wizard.web.directory import shown
from wizard.web.found import doing, finished, found_so_far, pages_read
from wizard.web.guard import check_proof
from wizard.web.steps import submit
from wizard.web.taken import check_address, form_sent, only

LONGEST_NAME = 100  # characters that are looked at of a name

api = Blueprint("api", __name__, url_prefix="/api/v1")
api.before_request(check_address)


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
    if "q" not in request.args:
        abort(422)
    typed, country = request.args["q"][:LONGEST_NAME], request.args.get("country", "")
    found = suggestions(services(), typed, country)
    return jsonify(companies=[asdict(shown(one, typed, country)) for one in found])


@api.get("/cases/<token>/research")
@limits.looks
def research(token: Token) -> Response:
    """How far the reading of the company's site is."""
    return jsonify(_reading(desk(token)))


@api.post("/cases/<token>/research")
@limits.research
@limits.research_of_host
def read_again(token: Token) -> tuple[Response, int]:
    """Have the company's site read once more."""
    form_sent()
    check_proof(token)
    only(request.form, ("guard",))
    reading.again(services(), desk(token).case.company.host)
    return jsonify(_reading(desk(token))), 202


def _reading(here: Desk) -> dict[str, Any]:
    progress = here.record.progress if here.record else None
    return {
        "done": not here.at_work,
        "message": doing(progress) if here.at_work else finished(here.facts),
        "found": found_so_far(progress),
        "pages": pages_read(progress),
        "read": progress.read if progress else 0,
        "most": progress.most if progress else 0,
    }


@api.get("/cases/<token>/formats")
@limits.looks
def formats(token: Token) -> Response:
    """The letter as it now reads, in each format in which it can be handed over."""
    here = desk(token)
    return jsonify(formats=[_format(here, way) for way in FORMATS])


def _format(here: Desk, way: Format[Rendered]) -> dict[str, Any]:
    """A file is named by its address: making all of them would take a second."""
    told = {"key": way.key, "name": gettext(way.title), "kind": way.kind, "channel": way.channel}
    if way.kind is FormatKind.FILE:
        return {**told, "address": link("download", token=here.token, key=way.key), "fits": True, "texts": []}
    made = here.made(way)
    if isinstance(made, Link):
        return {**told, "address": made.url, "fits": made.fits, "texts": []}
    pieces = made.pieces if isinstance(made, Texts) else ()
    texts = [{"key": one.key, "name": gettext(one.title), "text": one.text} for one in pieces]
    return {**told, "address": "", "fits": True, "texts": texts}


@api.post("/cases/<token>/steps/<key>")
@limits.saves
def save(token: Token, key: str) -> Response:
    """Autosave: what is on the page so far, and the letter as it now reads."""
    form_sent()
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
