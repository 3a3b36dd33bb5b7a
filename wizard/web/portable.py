"""F6: the matter as a file to keep or to take along, and a page to bring one back."""

from flask import Response, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from wizard.delivery import File
from wizard.delivery.safe import file_name
from wizard.i18n import say
from wizard.services import portable
from wizard.services.bundle import bundle_of
from wizard.services.portable import BadImport
from wizard.steps.company import with_site
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import desk
from wizard.web.files import sent_as_file
from wizard.web.limits import starts

_FORM_AROUND = 64 * 1024  # bytes that a form may add to the file


def download(token: Token) -> Response:
    """Everything that is stored of the matter, for the customer's own keeping."""
    here = desk(token)
    name = file_name(here.company_name, "json")
    return sent_as_file(File(name, "application/json; charset=utf-8", portable.to_file(here.case)))


def papers(token: Token) -> AnyResponse:
    """The letters, what has happened and the evidence in one PDF, for whoever else is to look at it."""
    here = desk(token)
    if here.letter.sent is None:
        return redirect(link("case", token=token), 303)
    return sent_as_file(bundle_of(services(), with_site(here.now), language=g.lang, today=here.now.today))


def show() -> str:
    return render_template("bring_back.html", errors=[])


@starts
def take() -> AnyResponse:
    """Make a case of a file, or say what is wrong with it."""
    request.max_content_length = portable.LARGEST + _FORM_AROUND
    sent = request.files.get("file")
    try:
        token = portable.bring_back(services(), sent.read() if sent else b"")
    except BadImport as error:
        page = render_template("bring_back.html", errors=[("file", say(error.message))])
        return make_response(page, 422)
    return redirect(link("case", token=token), 303)
