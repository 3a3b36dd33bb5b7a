"""The page where every generated sentence can be reworded or left out."""

from collections.abc import Sequence

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.case import Case
from wizard.domain.findings import Finding
from wizard.i18n import gettext, say
from wizard.services import situation
from wizard.services.wording import Reworded, reworded, secrets, wordings
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
    sent, here = _sent(), desk(token)
    found, too_long = secrets(here.now, sent), _too_long(sent)
    if found or too_long:
        return make_response(_page(here, sent, found, too_long), 422)

    def do(case: Case) -> Case:
        return case.with_letter(0, reworded(situation(services(), case, 0, language=g.lang), sent))

    services().cases.change(token, do)
    return redirect(link("step", token=token, key="check"), 303)


def _sent() -> Reworded:
    def named(prefix: str) -> dict[str, str]:
        return {name[len(prefix) :]: value for name, value in request.form.items() if name.startswith(prefix)}

    ticked, overruled = frozenset(request.form.getlist("out")), frozenset(request.form.getlist("overrule"))
    return Reworded(named("text:"), ticked, named("was:"), overruled)


def _too_long(sent: Reworded) -> list[tuple[str, str]]:
    return [
        (key, gettext("Shorten this to %(most)s characters at most. It has %(now)s.", most=LONGEST, now=len(text)))
        for key, text in sent.texts.items()
        if len(text) > LONGEST
    ]


def _page(
    here: Desk, sent: Reworded | None = None, found: tuple[Finding, ...] = (), too_long: Sequence[tuple[str, str]] = ()
) -> str:
    sentences = wordings(here.now)
    places = {one.key: f"sentence-{number}" for number, one in enumerate(sentences, start=1)}
    wrong = [*too_long, *((one.where, say(one.message)) for one in found)]
    return render_template(
        "wording.html",
        desk=here,
        sentences=sentences,
        places=places,
        typed=sent.texts if sent else {},
        ticked=sent.left_out if sent else {one.key for one in sentences if one.left_out},
        marks=sent.marks if sent else {},
        roles=ROLE_NAMES,
        secrets=found,
        errors=[(places.get(key, ""), message) for key, message in wrong],
    )
