"""What the customer makes of the answers found on the company's site: tap a trouble, say that none helps, take it back.

The buttons belong to the form of the company page, so that nothing typed there is lost.
"""

from flask import g, redirect, request
from werkzeug.wrappers import Response

from wizard.domain.case import Case
from wizard.domain.letter import Trouble
from wizard.services import situation
from wizard.steps.answers import no_help, taken_back, tapped
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.guard import check_proof
from wizard.web.steps import submit

PAGE = "company"


def tap(token: Token) -> Response:
    """Rank their answers by the trouble that was tapped; by the customer's words alone once it is let go."""
    _keep_what_was_typed(token)
    wanted = next((one for one in Trouble if one == request.form.get("tapped")), None)
    services().cases.change(token, lambda case: case.with_letter(0, tapped(case.letters[0], wanted)))
    return _back(token, "answers")


def unhelpful(token: Token) -> Response:
    """None of the answers helps: on to the letter, which may say that they were read."""
    _keep_what_was_typed(token)

    def remember(case: Case) -> Case:
        return case.with_letter(0, no_help(situation(services(), case, 0, language=g.lang)))

    services().cases.change(token, remember)
    return _back(token, "letter-to")


def take_back(token: Token) -> Response:
    """ "Show their answers again"."""
    _keep_what_was_typed(token)
    services().cases.change(token, lambda case: case.with_letter(0, taken_back(case.letters[0])))
    return _back(token, "answers")


def _keep_what_was_typed(token: Token) -> None:
    check_proof(token)
    submit(token, PAGE, confirm=False)


def _back(token: Token, place: str) -> Response:
    """To the page again, at the place where the customer goes on."""
    return redirect(f"{link('step', token=token, key=PAGE)}#{place}", 303)
