"""The letter after the last one: begun with a button on the case page, then written on pages as the first was."""

from flask import abort, redirect, request
from werkzeug.wrappers import Response

from wizard.domain.letter import Purpose
from wizard.services.next_letter import begin_next, waiting
from wizard.steps import first_gap
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.guard import check_proof


def begin(token: Token) -> Response:
    """To the first page of the new letter; pressed twice, to the same one."""
    check_proof(token)
    purpose = next((one for one in Purpose if one == request.form.get("purpose")), None) or abort(400)
    case = begin_next(services(), token, purpose)
    number = waiting(case)
    if number is None:
        return redirect(link("case", token=token), 303)
    return redirect(link("step", token=token, number=number, key=first_gap(case.letters[number]).key), 303)
