"""The page where every generated sentence can be reworded or left out."""

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.case import Case
from wizard.domain.findings import Finding
from wizard.i18n import say
from wizard.services import situation
from wizard.services.wording import reworded, secrets, wordings
from wizard.storage import Token
from wizard.web.context import link, services
from wizard.web.desk import ROLE_NAMES, Desk, desk
from wizard.web.guard import check_proof

LONGEST = 1000  # characters of one sentence


def show(token: Token) -> str:
    return _page(desk(token))


def save(token: Token) -> Response:
    """Keep the wordings. A sentence whose field is not on the page that was sent stays as it is."""
    check_proof(token)
    typed = {name[5:]: value[:LONGEST] for name, value in request.form.items() if name.startswith("text:")}
    found = secrets(desk(token).now, typed)
    if found:
        return make_response(_page(desk(token), typed, found), 422)
    left_out = frozenset(request.form.getlist("out"))

    def do(case: Case) -> Case:
        return case.with_letter(0, reworded(situation(services(), case, 0, language=g.lang), typed, left_out))

    services().cases.change(token, do)
    return redirect(link("step", token=token, key="check"), 303)


def _page(here: Desk, typed: dict[str, str] | None = None, found: tuple[Finding, ...] = ()) -> str:
    sentences = wordings(here.now)
    places = {one.key: f"sentence-{number}" for number, one in enumerate(sentences, start=1)}
    return render_template(
        "wording.html",
        desk=here,
        sentences=sentences,
        places=places,
        typed=typed or {},
        roles=ROLE_NAMES,
        errors=[(places.get(one.where, ""), say(one.message)) for one in found],
    )
