"""How to come back: the private link, in words, as a text to copy, and as a picture for the camera of a phone."""

from io import BytesIO

import segno
from flask import make_response, render_template, request
from werkzeug.wrappers import Response

from wizard.i18n import gettext
from wizard.storage import Token
from wizard.web import limits
from wizard.web.context import outside, services, settings
from wizard.web.desk import desk
from wizard.web.guard import check_proof
from wizard.web.reminders import AddressForm, write_to

QUIET = 4  # modules of white around the code, as ISO/IEC 18004 asks


def show(token: Token) -> str:
    """The private link, what it is, until when."""
    case = services().cases.load(token).case
    return _page(token, AddressForm(data={"address": case.reminders.address or case.customer.email}))


def _page(token: Token, form: AddressForm) -> str:
    return render_template(
        "keep.html",
        desk=desk(token),
        address=outside("case", token=token),
        expires_on=services().cases.load(token).expires_at.date(),
        mailing=form if services().outbox else None,
        trial=settings().mail.startswith("file:"),
        errors=[(field.id, field.errors[0]) for field in form if field.errors],
    )


@limits.mails
def mail_link(token: Token) -> Response:
    """Mail the private link's place to an address that its owner said yes to, or ask them."""
    check_proof(token)
    form = AddressForm(request.form)
    return write_to(token, form) if form.validate() else make_response(_page(token, form), 422)


def code(token: Token) -> Response:
    """The private link as a QR code."""
    services().cases.load(token)
    return drawn(outside("case", token=token), gettext("QR code of your private link"))


def drawn(address: str, title: str) -> Response:
    """An address as a QR code. Black on white in dark pages too: not every camera reads the reverse."""
    picture = BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="svg", border=QUIET, dark="#000", light="#fff", title=title)
    answer = make_response(picture.getvalue())
    answer.headers["Content-Type"] = "image/svg+xml; charset=utf-8"
    return answer
