"""Error pages: what happened, in words, and what to do. The private link never stands in them."""

import logging
import re

from flask import Flask, Response, make_response, redirect, render_template, request
from limits.errors import StorageError
from werkzeug.exceptions import Forbidden, HTTPException
from werkzeug.wrappers import Response as AnyResponse

from wizard.domain.errors import CutOff, DearCompanyError, NoSuchCase, NoSuchHelp, NoSuchPartner, SavedMeanwhile
from wizard.domain.helping import Deed
from wizard.steps.base import strip
from wizard.storage import UNAVAILABLE, NewerCase
from wizard.web import limits
from wizard.web.context import PartnerGone
from wizard.web.guard import same_origin
from wizard.web.problems import problem

log = logging.getLogger(__name__)

# A page below a partner's prefix. With a language in front it can only be one of ours: "//evil.example" has none.
PREFIXED = re.compile(r"/p/[^/]+(?P<page>/[a-z]{2}(?:[/?][^\r\n]*)?)")
PAGES = {400: "400", 403: "403", 404: "404", 405: "405", 410: "410", 413: "413", 429: "429", 503: "503"}


def _page(status: int, **more: object) -> Response:
    try:
        if request.path.startswith("/api/"):
            return problem(status)
        page = PAGES.get(status, "500" if status >= 500 else "400")
        return make_response(render_template(f"errors/{page}.html", **more), status)
    except Exception:
        log.exception("the error page for %s failed", status)
        return _plain(500)


def _plain(status: int) -> Response:
    plain = "Something went wrong here. Go back and try again in a while. What you saved is still there."
    return make_response(plain, status, {"Content-Type": "text/plain; charset=utf-8"})


def _http(error: HTTPException) -> Response:
    code = error.code or 500
    wait = limits.seconds_to_wait() if code == 429 else 0
    answer = _page(code, retry_after=wait, busy=bool(wait) and limits.is_of_partner())
    answer.status_code = code
    if wait:
        answer.headers["Retry-After"] = str(wait)
    if code == 405 and (allowed := error.get_response().headers.get("Allow")):
        answer.headers["Allow"] = allowed
    return answer


def _gone(_error: NoSuchCase) -> Response:
    return _page(404)


def _not_invited(error: NoSuchPartner) -> Response:
    return make_response(render_template("errors/link.html", message=error.message, typed=""), 404)


def _help_gone(error: NoSuchHelp) -> Response:
    """What a helper has just typed for a letter that is no longer theirs to read is shown once more."""
    typed = request.form.get("note" if request.form.get("go") == Deed.NOTE else "words", "")
    status = 404 if isinstance(error, CutOff) else 410
    return make_response(render_template("errors/link.html", message=error.message, typed=strip(typed)), status)


def _partner_gone(_error: PartnerGone) -> AnyResponse:
    """The same page without the prefix. What somebody has just typed goes there by itself, so that it is not lost."""
    plain = PREFIXED.fullmatch(request.full_path.rstrip("?"))
    address = plain["page"] if plain else "/"
    if request.method == "POST":
        return redirect(address, 307)
    return make_response(render_template("errors/moved.html", address=address), 404)


def _busy(_error: DearCompanyError) -> Response:
    return _page(503)


def _unavailable(error: Exception) -> Response:
    """What was typed stays in the page, to be sent again by a button. The driver's words name no value of a row."""
    log.error("the database is not there: %s", str(getattr(error, "orig", None) or error).strip().split("\n")[0])
    if request.path.startswith("/api/"):
        answer = problem(503)
    else:
        answer = _without_database(list(request.form.items(multi=True)) if _can_be_repeated() else [])
    answer.headers["Retry-After"] = str(limits.AGAIN)
    return answer


def _without_database(typed: list[tuple[str, str]]) -> Response:
    try:
        return make_response(render_template("errors/database.html", typed=typed), 503)
    except UNAVAILABLE:  # what stands around the page asks it too
        return _plain(503)


def _can_be_repeated() -> bool:
    """A form of our own pages without files. It was refused before anybody asked whose it is where the partner in its
    address could not be looked up."""
    try:
        same_origin()
    except Forbidden:
        return False
    return request.method == "POST" and bool(request.form) and not request.files


def _uncounted(_error: StorageError) -> Response:
    """Mails that nobody counts are not sent."""
    return make_response(render_template("errors/no_mail.html"), 503, {"Retry-After": str(limits.AGAIN)})


def init_app(app: Flask) -> None:
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(NoSuchCase, _gone)
    app.register_error_handler(PartnerGone, _partner_gone)
    app.register_error_handler(NoSuchPartner, _not_invited)
    app.register_error_handler(NoSuchHelp, _help_gone)
    app.register_error_handler(SavedMeanwhile, _busy)
    app.register_error_handler(NewerCase, _busy)
    app.register_error_handler(StorageError, _uncounted)
    for gone in UNAVAILABLE:
        app.register_error_handler(gone, _unavailable)
    app.register_error_handler(500, lambda error: _page(500))
