"""Error pages: what happened, in words, and what to do. The private link never stands in them."""

from flask import Flask, Response, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from wizard.domain.errors import DearCompanyError, NoSuchCase, SavedMeanwhile
from wizard.i18n import gettext
from wizard.storage import NewerCase

PAGES = {400: "400", 403: "403", 404: "404", 405: "405", 410: "410", 413: "413", 429: "429", 503: "503"}


def _page(status: int) -> Response:
    if request.path.startswith("/api/"):
        return make_response({"error": gettext("This did not work. Reload the page.")}, status)
    return make_response(render_template(f"errors/{PAGES.get(status, '500')}.html"), status)


def _http(error: HTTPException) -> Response:
    code = error.code or 500
    if code < 400:  # a redirect by the router
        return make_response(error.get_response())
    answer = _page(code if code in PAGES or code >= 500 else 400)
    answer.status_code = code
    if code == 405 and (allowed := error.get_response().headers.get("Allow")):
        answer.headers["Allow"] = allowed
    return answer


def _gone(_error: NoSuchCase) -> Response:
    return _page(404)


def _busy(_error: DearCompanyError) -> Response:
    return _page(503)


def init_app(app: Flask) -> None:
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(NoSuchCase, _gone)
    app.register_error_handler(SavedMeanwhile, _busy)
    app.register_error_handler(NewerCase, _busy)
    app.register_error_handler(500, lambda error: _page(500))
