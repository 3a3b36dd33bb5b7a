"""W23: the letter beside its meaning in the reader's language, and the language that the letter is written in."""

from dataclasses import replace

from flask import g, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.case import Case
from wizard.i18n import CODES
from wizard.languages.paired import Paired, paired
from wizard.services import situation
from wizard.steps.company import with_site
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import ROLE_NAMES, Desk, desk
from wizard.web.guard import check_proof


def show(token: Token) -> str:
    here = desk(token)
    return render_template("two_languages.html", desk=here, sheet=_sheet(here), roles=ROLE_NAMES)


def write_in(token: Token) -> Response:
    """Choose the language of the letter. What the customer typed, and their wordings in any language, stay; a letter
    that was sent stays as it was sent."""
    check_proof(token)
    chosen = request.form.get("language", "")

    def do(case: Case) -> Case:
        letter = situation(services(), case, g.number, language=g.lang).letter
        return case if letter.sent else case.with_letter(g.number, replace(letter, language=chosen))

    if chosen in CODES:
        services().cases.change(token, do)
    return redirect(link("two_languages", token=token), 303)


def _sheet(here: Desk) -> Paired | None:
    """The meaning in the page's language; where the letter is in that one, in the customer's other. None: only one."""
    language = here.composed.language
    others = (code for code in (g.lang, here.letter.written_in) if code in CODES and code != language)
    meaning = next(others, None)
    case = with_site(here.now)
    return paired(case, here.letter, language=language, meaning=meaning, today=here.now.today) if meaning else None
