"""How the wizard looks on a partner's pages: the editors' page, and what it makes: a sheet of tokens, and a logo."""

from contextlib import closing
from hashlib import sha256
from urllib.parse import urlencode

from flask import Flask, Response, abort, g, redirect, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response as Answer

from wizard.domain.errors import BadEntry, Outdated
from wizard.domain.theme import Theme, mended, preview, sheet
from wizard.i18n import say
from wizard.services import look
from wizard.services.marks import mark_of
from wizard.storage import Token
from wizard.web.context import services
from wizard.web.editor import editor, editor_link, page
from wizard.web.guard import check_proof

_SHOWN = ("accent", "ground", "ink", "font", "own_font", "corners")
_LARGEST_SENT = 5 * 1024 * 1024  # bytes: a logo that is too large is to hear so, not that its text is too long
_WITHOUT_CHOICE = ("ours", "no-logo")  # buttons that hold whatever stands in the form
_AS_OURS = sheet(Theme())


@editor.get("/look")
def show(token: Token) -> str:
    """The choices, and two samples of what they make. Raises NoSuchPartner."""
    theme = services().partners.invited(token).partner.theme
    return _look_page(token, look.form_of(theme), theme, mark_of(theme))


@editor.post("/look")
def take(token: Token) -> Answer:
    """Show what was chosen, mend it, keep it, or go back to our own look."""
    request.max_content_length = _LARGEST_SENT
    check_proof(token)
    before, content = services().partners.invited(token).partner.theme, _sent_logo()
    go, mark = request.form.get("go"), request.form.get("mark", "")
    form = look.form_of(before, request.form)
    holds = form.validate()
    if not holds and go not in _WITHOUT_CHOICE:
        return Response(_look_page(token, form, before, mark), 422)
    theme = look.theme_of(form, before) if holds else before
    if go == "mend":
        theme = mended(theme)
        form = look.form_of(theme, MultiDict({**request.form, **{name: getattr(theme, name) for name in look.CHOSEN}}))
    if go in ("show", "mend"):
        return Response(_look_page(token, form, theme, mark))
    try:
        _keep(token, go, theme, mark, content)
    except BadEntry as error:
        if isinstance(error, Outdated):  # who is told of a newer look, and saves again, means it
            mark = mark_of(services().partners.invited(token).partner.theme)
        return Response(_look_page(token, form, theme, mark, say(error.message)), 422)
    return redirect(editor_link("overview", token, saved="look"), 303)


def _keep(token: Token, go: str | None, theme: Theme, mark: str, content: bytes) -> None:
    if go == "no-logo":
        look.forget_logo(services(), token, mark)
    elif go == "ours":
        look.keep(services(), token, Theme(), mark)
    else:
        look.keep(services(), token, theme, mark, content)


def _sent_logo() -> bytes:
    sent = request.files.get("logo")
    if not sent:
        return b""
    with closing(sent):  # a large one lies in a file of its own
        content: bytes = sent.read(look.MAX_LOGO + 1)
        return content


def _look_page(token: Token, form: look.LookForm, theme: Theme, mark: str, refused: str = "") -> str:
    errors = [(field.id, str(field.errors[0])) for field in form if field.errors]
    if refused:
        errors.append(("step-form", refused))
    return page(
        "look",
        token,
        services().partners.invited(token).partner,
        errors=errors,
        form=form,
        theme=theme,
        mark=mark,
        logo_again=bool(request.files.get("logo")),
        complaints=look.complaints(theme),
        preview=f"{url_for('look_preview')}?{urlencode({name: getattr(theme, name) for name in _SHOWN})}",
    )


def previewed() -> Response:
    """The sheet of two samples, of colours in the address alone: it is the same for everybody, and nothing is kept."""
    form = look.form_of(Theme(), request.args)
    if not form.validate():
        abort(404)
    return Response(preview(look.theme_of(form, Theme())), mimetype="text/css")


def served(**_address: str) -> Answer:
    """The tokens of the partner in the address."""
    said = sheet(g.partner.theme)
    return _by_its_name(Response(said, mimetype="text/css"), "look_sheet", _hash(said))


def logo(**_address: str) -> Answer:
    """Their picture, as they sent it."""
    kept = services().partners.logo(g.partner.key) or abort(404)
    return _by_its_name(Response(kept.content, mimetype=kept.media_type), "look_logo", look.digest_of(kept.content))


def _by_its_name(answer: Response, endpoint: str, name: str) -> Answer:
    """What is asked for by another hash than its own is shown under its own: browsers keep it by that for a year."""
    if request.args.get("v") == name:
        return answer
    return redirect(url_for(endpoint, partner=g.partner.key, v=name), 302)


def theme_sheet() -> str:
    """The address of the sheet of the partner at hand, with a hash of its content; "" where it is our own look."""
    said = sheet(g.partner.theme) if g.partner else _AS_OURS
    if said == _AS_OURS:
        return ""
    return url_for("look_sheet", partner=g.partner.key, v=_hash(said))


def _hash(said: str) -> str:
    return sha256(said.encode()).hexdigest()[:8]


def init_app(app: Flask) -> None:
    app.add_url_rule("/look.css", "look_preview", previewed)
    app.add_url_rule("/p/<partner>/theme.css", "look_sheet", served)
    app.add_url_rule("/p/<partner>/logo", "look_logo", logo)
    app.jinja_env.globals["theme_sheet"] = theme_sheet
