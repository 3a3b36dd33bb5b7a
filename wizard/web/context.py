"""What every request and every template has at hand: services, settings, the language, links within the site."""

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import phonenumbers
from flask import Flask, abort, current_app, g, request, url_for
from markupsafe import Markup
from werkzeug.exceptions import NotFound

from wizard.domain.errors import BadEntry
from wizard.domain.partner import EXAMPLE, Partner, origin_of
from wizard.i18n import CODES, best_language, language_name, say, show_date
from wizard.languages import LANGUAGES
from wizard.languages.text import Language
from wizard.services import Services
from wizard.settings import Settings

PREFIX = re.compile(r"(?:/p/(?P<partner>[^/]+))?(?:/(?P<lang>[a-z]{2})(?=/|$))?")


# The pages from which what only takes answers was asked for.
SHOWN = {
    "begin": "start",
    "answer": "step",
    "correct": "wrong",
    "reword": "wording",
    "tap": "case",
    "unhelpful": "case",
    "take_back": "case",
    "solve": "case",
    "read_again": "case",
    "correct_fact": "correction",
    "undo": "case",
    "advise": "case",
    "delete_now": "delete",
    "unsent": "case",
    "begin_next": "case",
    "note_offer": "case",
    "write_in": "two_languages",
    "note_talk": "case",
    "forget_talk": "case",
    "forget_offer": "case",
    "post_it": "post",
    "choose_days": "reminders",
    "ask_address": "reminders",
    "mail_link": "keep",
    "stop_here": "reminders",
    "say_how": "how",
    "confirm_now": "confirm_mails",
    "stop_mails": "no_mails",
    "invite_helper": "helpers",
    "decide": "helpers",
    "propose": "helped",
    "unpropose": "helped",
}


@dataclass(frozen=True)
class Operator:
    """Who runs the service, for its imprint and privacy page; empty where not set."""

    name: str
    address: str
    email: str
    phone: str
    supervisory_authority: str


class PartnerGone(NotFound):
    """No site with this key shows the wizard, or no longer. Its letters are still there, without the prefix."""


def services() -> Services:
    return cast("Services", current_app.extensions["dear_company"])


def settings() -> Settings:
    return cast("Settings", current_app.extensions["dear_company_settings"])


def read_address() -> None:
    """Language and partner stand in the address. Read before routing can fail: error pages need them too.

    A page's script says which language its page is in, and an editor's page which one they chose.
    """
    found = PREFIX.match(request.path)
    parts = found.groupdict() if found else {}
    g.partner = None
    wanted = [tag for tag, _ in request.accept_languages]
    named = request.args.get("lang") if request.path.startswith(("/api/", "/partner/")) else parts.get("lang")
    g.lang = named if named in CODES else best_language(wanted)
    # The letter's, from 0. Addresses of pages have been read by now, see `routes`; a script says which letter it means.
    g.setdefault("number", request.args.get("letter", 0, int) if request.path.startswith("/api/") else 0)
    if key := parts.get("partner"):
        g.partner = example() if key == EXAMPLE else services().partners.get(key)
        if g.partner is None:
            raise PartnerGone
    if g.number < 0:
        abort(404)


def example() -> Partner | None:
    """Who shows the live example on /about/embedding: this very site, and no other can frame it.

    It is a partner like any other, so what is seen there is what a partner gets. Our pages are not opened to
    themselves for it: all but those of this one key keep `frame-ancestors 'none'`. None where the address that we are
    asked by can be no partner's, a bare number say.
    """
    try:
        own = origin_of(settings().base_url or request.host_url)
    except BadEntry:
        return None
    return Partner(EXAMPLE, settings().operator_name or "Dear Company", (own,))


def offered() -> tuple[Language, ...]:
    """The languages of the pages: all, or those that the partner chose."""
    chosen = g.partner.languages if g.partner else ()
    return tuple(one for one in LANGUAGES if one.code in chosen) or LANGUAGES


def link(endpoint: str, **values: Any) -> str:
    """An address within the site, in the page's language and under the partner's prefix; about the letter at hand
    where it is a letter's, or about letter `number`, from 0."""
    number = values.pop("number", g.get("number", 0))
    if number and current_app.url_map.is_endpoint_expecting(f"site.{endpoint}", "number"):
        values["number"] = number
    if g.partner:
        return url_for(f"partner.{endpoint}", partner=g.partner.key, lang=values.pop("lang", g.lang), **values)
    return url_for(f"site.{endpoint}", lang=values.pop("lang", g.lang), **values)


def outside(endpoint: str, **values: Any) -> str:
    """The whole address, for whoever is not on the site: under the operator's own name for it, where that is set."""
    base = settings().base_url
    return base + link(endpoint, **values) if base else link(endpoint, **values, _external=True)


@cache
def _content_hash(folder: str, filename: str) -> str:
    return sha256((Path(folder) / filename).read_bytes()).hexdigest()[:8]


def static(filename: str) -> str:
    """A file's address with a hash of its content, so that browsers may keep it for a year."""
    return url_for("static", filename=filename, v=_content_hash(current_app.static_folder or "", filename))


def show_phone(number: str) -> str:
    """An E.164 number as people read it: "+45 86 12 34 56"."""
    return str(phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def outward(url: str) -> Markup:
    """The attributes of a link to another site. What is no web address ("javascript:", "data:") becomes no link."""
    if not url.lower().startswith(("https://", "http://")):
        return Markup()
    return Markup(' href="{}" rel="noreferrer noopener" target="_blank"').format(url)


def apart() -> Markup:
    """The attributes of a link that leads out of a partner's frame, to a mail program, say: no site's frame can show
    where it leads."""
    return Markup(' target="_blank" rel="noopener"')


def _switch() -> list[tuple[str, str, str, bool]]:
    """The same page in each language; where no page was found, the start page."""
    blueprint, _, endpoint = (request.endpoint or "").partition(".")
    endpoint = SHOWN.get(endpoint, endpoint) if blueprint in ("site", "partner") else ""
    values = dict(request.view_args or {}) if endpoint else {}
    if endpoint == "wrong":
        values |= {name: request.values[name] for name in ("host", "fact") if name in request.values}
    return [
        (one.code, one.own_name, link(endpoint or "start", **{**values, "lang": one.code}), one.code == g.lang)
        for one in offered()
    ]


def _for_templates() -> dict[str, Any]:
    now = settings()
    return {
        "lang": g.lang,
        "dir": "ltr",
        "languages": LANGUAGES,
        "offered": offered(),
        "link": link,
        "outside": outside,
        "outward": outward,
        "partner": g.partner,
        "apart": apart() if g.partner else "",
        "embedded": g.partner is not None,
        "errors": (),
        "indexable": False,
        "static": static,
        "say": say,
        "show_date": show_date,
        "show_phone": show_phone,
        "language_name": language_name,
        "switch": _switch,
        "operator": Operator(
            now.operator_name, now.operator_address, now.operator_email, now.operator_phone, now.supervisory_authority
        ),
    }


def init_app(app: Flask) -> None:
    app.before_request(read_address)
    app.context_processor(_for_templates)
