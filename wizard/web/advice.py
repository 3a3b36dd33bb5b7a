"""Advice on the letter, on its last page: what to show, and what the customer does with it."""

from flask import Response, abort, g, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from wizard.delivery.calendar import tomorrow
from wizard.domain.case import Case
from wizard.domain.letter import Letter
from wizard.i18n import gettext
from wizard.services import advice as advising
from wizard.services import situation
from wizard.services.advice import Choice
from wizard.steps import Situation
from wizard.storage import Token
from wizard.web.context import link, outside, services
from wizard.web.desk import Desk, desk
from wizard.web.files import sent_as_file
from wizard.web.guard import check_proof
from wizard.web.steps import submit

PAGE = "check"


def advise(token: Token) -> AnyResponse:
    """One button: take a rewrite, undo the last one, leave the words, or show again what was left."""
    check_proof(token)
    if "seen" in request.form:
        submit(token, PAGE, confirm=False)
    deed, _, about = request.form.get("advice", "").partition(" ")

    gone = False

    def do(case: Case) -> Case:
        nonlocal gone
        now = situation(services(), case, g.number, language=g.lang)
        letter = None if now.letter.sent else _done(now, deed, about)
        gone = letter is None
        return case.with_letter(g.number, letter or now.letter)

    services().cases.change(token, do)
    more = {"advice": "gone"} if gone else {}
    return redirect(f"{link('step', token=token, key=PAGE, **more)}#advice", 303)


def _done(now: Situation, deed: str, about: str) -> Letter | None:
    """The letter after that; None where the words that the button spoke of are no longer there."""
    if deed == "undo":
        return advising.undone(now)
    if deed == "again":
        return advising.shown_again(now)
    if deed == "leave":
        return advising.left(now, about.partition(" ")[0])
    if deed == "take":
        return advising.taken(now, _choice(about))
    return None


def _choice(about: str) -> Choice:
    number, fingerprint, where, start = [*about.split(" "), "", "", "", ""][:4]
    if not (number.isdecimal() and start.isdecimal() and max(len(number), len(start)) < 8):
        abort(400)
    return Choice(fingerprint, where, int(start), int(number))


def keep_until_tomorrow(token: Token) -> Response:
    """W17: sleep over it; an entry in their own calendar brings them back."""
    here: Desk = desk(token)
    return sent_as_file(
        tomorrow(
            summary=gettext("Read your letter to %(company)s once more, then send it", company=here.company_name),
            note=gettext("You wanted to sleep over it. Your letter is here, as you left it:"),
            address=outside("step", token=token, key=PAGE),
            company=here.company_name,
            now=services().clock(),
            day=here.now.today,
        )
    )
