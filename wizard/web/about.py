"""Pages about the service, and what somebody does who finds a fact wrong or their name on them."""

import re
from typing import Any

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.delivery.format import File
from wizard.domain.errors import BadAddress
from wizard.domain.partner import EXAMPLE, Partner
from wizard.i18n import gettext
from wizard.services import research as reading
from wizard.services.embedding import SANDBOX
from wizard.steps.start import host_of
from wizard.storage.cases import AFTER_REMINDER, LONGEST
from wizard.storage.links import UNCONFIRMED
from wizard.storage.partners import UNUSED
from wizard.storage.sites import TOO_OLD
from wizard.web.context import example, link, services, settings
from wizard.web.editor import snippets
from wizard.web.files import sent_as_file
from wizard.web.limits import research, research_of_host

PACK = "data-protection-pack"
PAGES = ("imprint", "privacy", "terms", "accessibility", "notices", "bot", "api", "embedding", PACK)
# How long things are kept, in days: what the pages say of it, and the pack.
KEPT = {
    "backups": 7,  # what an operator promises, who makes them
    "site": TOO_OLD.days,
    "after_reminder": AFTER_REMINDER.days,
    "longest_months": LONGEST.days // 30,
    "unconfirmed": UNCONFIRMED.days,
    "invite": UNUSED.days,
}
_NOT_FOR_ROBOTS = ("/*/c/", "/*/h/", "/*/r/", "/api/", "/partner/")  # what stands behind a private link
_HEADING = re.compile(r"[0-9]+\. .{1,80}(?<![.:])")  # a paragraph of the pack that is one


def page(name: str) -> str | Response:
    """Whole texts per language, fed by the operator's settings."""
    if name == f"{PACK}.txt":
        text = f"\ufeff{_pack()}".replace("\n", "\r\n")  # so that Notepad, too, shows it as it is
        return sent_as_file(File(f"dear-company-{PACK}.txt", "text/plain; charset=utf-8", text.encode()))
    if name not in PAGES:
        abort(404)
    more: dict[str, Any] = {"embedding": _embedding, PACK: _pack_in_parts}.get(name, dict)()
    return render_template(f"pages/{g.lang}/{name}.html", indexable=True, **_facts(), **more)


def _facts() -> dict[str, Any]:
    site = (settings().base_url or request.url_root).rstrip("/")
    return {"settings": settings(), "site": site, "kept": KEPT}


def _embedding() -> dict[str, Any]:
    """The lines as an editor will copy them, with another key; and a live example, which no partner's frame can show:
    whoever is around it is none of its own origin."""
    g.shows_example = not g.partner and example() is not None
    return {
        "lines": snippets(Partner("your-key", "", ())),
        "sandbox": " ".join(SANDBOX),
        "example": EXAMPLE if g.shows_example else "",
    }


def _pack() -> str:
    return render_template(f"pages/{g.lang}/{PACK}.txt", **_facts()).strip() + "\n"


def _pack_in_parts() -> dict[str, Any]:
    text = _pack()
    return {
        "pack": text.strip(),
        "parts_of_pack": [(bool(_HEADING.fullmatch(part)), part) for part in text.strip().split("\n\n")],
    }


def robots() -> Response:
    """Search engines may read the first pages and those about the service, nobody's letter."""
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in _NOT_FOR_ROBOTS)]
    answer = make_response("\n".join(lines) + "\n")
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
