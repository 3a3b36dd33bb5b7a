"""Pages about the service, and what somebody does who finds a fact wrong or their name on them."""

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.errors import BadAddress
from wizard.i18n import gettext
from wizard.services import research as reading
from wizard.steps.start import host_of
from wizard.web.context import link, services, settings
from wizard.web.limits import research, research_of_host

PAGES = ("imprint", "privacy", "terms", "accessibility", "notices", "bot", "api")


def page(name: str) -> str:
    """Whole texts per language, fed by the operator's settings."""
    if name not in PAGES:
        abort(404)
    site = (settings().base_url or request.url_root).rstrip("/")
    return render_template(f"pages/{g.lang}/{name}.html", indexable=True, settings=settings(), site=site)


def robots() -> Response:
    """Search engines may read the first pages and those about the service, nobody's letter."""
    answer = make_response("User-agent: *\nDisallow: /*/c/\nDisallow: /api/\nDisallow: /partner/\n")
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    return answer


def wrong() -> str:
    """ "Something here is wrong": read the site again, tell the operator, or have a name taken out."""
    return render_template("wrong.html", host=_host(), fact=request.args.get("fact", "")[:200], errors=[])


@research
@research_of_host
def correct() -> Response:
    """Read the site again, or take out a person's name and keep it out."""
    host, name = _host(), request.form.get("name", "").strip()
    if request.form.get("go") == "again" and host:
        reading.again(services(), host)
        return redirect(link("thanks"), 303)
    if not host or not any(letter.isalpha() for letter in name):
        errors = [("name", gettext("Enter the name as it appears on the site."))]
        return make_response(render_template("wrong.html", host=host, fact="", errors=errors), 422)
    services().sites.remove_person(host, name[:100])
    return redirect(link("thanks"), 303)


def thanks() -> str:
    return render_template("thanks.html")


def _host() -> str:
    try:
        return host_of(request.values.get("host", "")[:253])
    except BadAddress:
        return ""
