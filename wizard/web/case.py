"""What a private link leads to besides the steps: the case, the files, and its end."""

from flask import Response, abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from wizard.delivery import FORMATS, File, FormatKind
from wizard.domain.case import Case, Ending
from wizard.services import counting, ending, today
from wizard.services import research as reading
from wizard.services.reminders import not_sent
from wizard.steps import first_gap
from wizard.storage import Token
from wizard.web.case_page import bodies_page, case_page
from wizard.web.context import link, services
from wizard.web.desk import desk
from wizard.web.files import sent_as_file
from wizard.web.guard import check_proof
from wizard.web.limits import research as research_limit
from wizard.web.limits import research_of_host
from wizard.web.steps import submit


def show(token: Token) -> AnyResponse:
    """The case once the letter is sent; before, the first step that is not done."""
    here = desk(token)
    if here.letter.sent is None:
        return redirect(link("step", token=token, key=first_gap(here.letter).key), 303)
    return make_response(case_page(here))


def bodies(token: Token) -> AnyResponse:
    """F9: who else can help, once a letter is sent."""
    here = desk(token)
    if here.letter.sent is None:
        return redirect(link("case", token=token), 303)
    return make_response(bodies_page(here))


def download(token: Token, key: str) -> Response:
    """The letter as a file."""
    here = desk(token)
    way = next((one for one in FORMATS if one.key == key and one.kind is FormatKind.FILE), None) or abort(404)
    file = here.made(way)
    if not isinstance(file, File):
        abort(404)
    return sent_as_file(file)


def solved(token: Token) -> AnyResponse:
    """R5: their own page answered it. The best outcome: no letter needed."""
    check_proof(token)

    def end(case: Case) -> Case:
        return case if case.ended else ending.end(case, Ending.NO_LETTER_NEEDED, today(services(), case))

    counting.change(services(), token, g.partner, end)
    return redirect(link("solved", token=token), 303)


def end(token: Token) -> AnyResponse:
    """F5: the customer says how the matter ended; or, with "open", that it goes on after all."""
    check_proof(token)
    said = request.form.get("how", "")
    if said == "open":
        services().cases.change(token, ending.reopen)
    elif said in dict(ending.ENDINGS):
        how = Ending(said)
        counting.change(services(), token, g.partner, lambda case: ending.end(case, how, today(services(), case)))
    return redirect(link("case", token=token), 303)


def show_solved(token: Token) -> str:
    return render_template("solved.html", desk=desk(token))


@research_limit
@research_of_host
def read_again(token: Token) -> AnyResponse:
    """Have the company's site read once more. What was typed on the page meanwhile is kept."""
    check_proof(token)
    if "seen" in request.form:
        submit(token, "company", confirm=False)
    case = services().cases.load(token).case
    reading.again(services(), case.company.host)
    return redirect(link("step", token=token, key="company"), 303)


def show_delete(token: Token) -> str:
    return render_template("delete.html", desk=desk(token))


def delete(token: Token) -> AnyResponse:
    """Delete now, for good."""
    check_proof(token)
    services().cases.delete(token)
    return redirect(link("deleted"), 303)


def deleted() -> str:
    return render_template("deleted.html")


def unsent(token: Token) -> AnyResponse:
    """ "I have not sent it after all"."""
    check_proof(token)
    number = request.form.get("letter", -1, type=int)
    letters = services().cases.change(token, lambda case: not_sent(case, number)).letters
    if 0 <= number < len(letters):
        return redirect(link("step", token=token, number=number, key="check"), 303)
    return redirect(link("case", token=token), 303)
