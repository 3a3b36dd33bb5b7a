"""For the operator's monitoring: does the service answer, and its database?"""

from flask import Flask, Response

from wizard.web.context import services


def init_app(app: Flask) -> None:
    app.add_url_rule("/healthz", "healthz", show)


def show() -> Response:
    """200 where both do; a database that does not ends in the page for what went wrong, with 500."""
    services().sites.get("")
    return Response("ok\n", mimetype="text/plain")
