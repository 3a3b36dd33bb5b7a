"""How to come back: the private link, in words, as a text to copy, and as a picture for the camera of a phone."""

from io import BytesIO

import segno
from flask import Response, make_response, render_template

from wizard.i18n import gettext
from wizard.storage import Token
from wizard.web.context import outside, services
from wizard.web.desk import desk

QUIET = 4  # modules of white around the code, as ISO/IEC 18004 asks


def show(token: Token) -> str:
    """The private link, what it is, until when."""
    stored = services().cases.load(token)
    address = outside("case", token=token)
    return render_template("keep.html", desk=desk(token), address=address, expires_on=stored.expires_at.date())


def code(token: Token) -> Response:
    """The private link as a QR code. Black on white in dark pages too: not every camera reads the reverse."""
    services().cases.load(token)
    drawn = BytesIO()
    segno.make_qr(outside("case", token=token), error="m").save(
        drawn, kind="svg", border=QUIET, dark="#000", light="#fff", title=gettext("QR code of your private link")
    )
    answer = make_response(drawn.getvalue())
    answer.headers["Content-Type"] = "image/svg+xml; charset=utf-8"
    return answer
