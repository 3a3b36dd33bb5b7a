"""The page where every generated sentence can be reworded or left out."""

from collections.abc import Sequence

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.case import Case
from wizard.domain.findings import Finding
from wizard.i18n import gettext, say
from wizard.services import situation
from wizard.services.wording import Choice, Reworded, again, composed_again, reworded, secrets, wordings
from wizard.steps import Situation
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
    choice = _choice(here.now, sent)
    sent = sent.without(choice.take) if choice else sent
    found, too_long = secrets(here.now, sent), _too_long(sent)
    if found or too_long:
        return make_response(_page(here, sent, found, too_long), 422)

    def do(case: Case) -> Case:
        now = situation(services(), case, g.number, language=g.lang)
        chosen = composed_again(now, choice) if choice else now.letter
        return case.with_letter(g.number, reworded(now.with_letter(chosen), sent))

    services().cases.change(token, do)
    if choice:
        return redirect(link("wording", token=token) + "#again", 303)
    return redirect(link("step", token=token, key="check"), 303)


def _choice(now: Situation, sent: Reworded) -> Choice | None:
    """Which sentences to compose again or to keep, as the pressed button says: one, or all that it stands below."""
    deed, _, key = request.form.get("again", "").partition(":")
    if deed not in ("take", "keep", "take-all", "keep-all"):
        return None
    edited = [one for one in wordings(now) if one.edited]
    if deed == "take-all" and key:
        keys = frozenset(one.key for one in edited)
    elif deed.endswith("-all"):
        keys = frozenset(one.key for one in edited if one.outdated)
    else:
        keys = frozenset({key})
    return Choice(keys, marks=sent.marks) if deed.startswith("take") else Choice(keep=keys, marks=sent.marks)


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
        again=again(sentences),
        places=places,
        typed=sent.texts if sent else {},
        ticked=sent.left_out if sent else {one.key for one in sentences if one.left_out},
        marks=sent.marks if sent else {},
        roles=ROLE_NAMES,
        secrets=found,
        errors=[(places.get(key, ""), message) for key, message in wrong],
    )
