"""How often one visitor, all visitors of a partner's pages, and all together, may ask for what costs others something.

Counted in Redis where several processes serve. Without it each process counts alone until it is back, so that writing
goes on. That holds for research too: a letter begins with it, and what keeps a site from being overrun stands in the
database (one reading at a time, whoever asks). Only mails are refused then: nothing else counts those to ever new
addresses.
"""

from collections.abc import Callable
from contextlib import suppress
from ipaddress import IPv6Address, IPv6Network
from math import ceil
from time import time
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, g, request
from flask_limiter import Limiter, RequestLimit
from flask_limiter.util import get_remote_address
from limits.errors import StorageError
from werkzeug.exceptions import HTTPException

from wizard import limit_store
from wizard.domain.errors import BadAddress, NoSuchCase
from wizard.domain.partner import KEY
from wizard.steps.start import host_of
from wizard.storage import UNAVAILABLE, Token
from wizard.web.context import PREFIX, services, settings

AGAIN = 60  # seconds until the next try, where the store cannot say
OF_PARTNER = "partner-"  # scopes that all visitors of a partner's pages share

View = Callable[..., Any]


def visitor() -> str:
    """The visitor's address; of IPv6 the network, because each household has 2**64 addresses to come from."""
    address = get_remote_address()
    with suppress(ValueError):
        parsed = IPv6Address(address)
        return str(parsed.ipv4_mapped or IPv6Network((int(parsed), 64), strict=False))
    return address


def _partner() -> str:
    """The key of the partner on whose pages this is asked; "" on our own.

    The addresses below /api/ name no partner, but browsers tell them, as our referrer policy says, which page asks.
    """
    if g.partner or not request.path.startswith("/api/"):
        return g.partner.key if g.partner else ""
    with suppress(ValueError):  # "http://[": no browser says so
        found = PREFIX.match(urlsplit(request.referrer or "").path)
        if found and found["partner"] and KEY.fullmatch(found["partner"]):
            return found["partner"]
    return ""


def _host() -> str:
    """The site that will be read, in one spelling: each other one would have a count of its own. From where the view
    takes it, or whoever names another one beside it would have no limit."""
    # Whatever is raised here, Flask-Limiter takes for a store that is gone; the view says what is wrong.
    with suppress(BadAddress, NoSuchCase, HTTPException, *UNAVAILABLE):
        if token := (request.view_args or {}).get("token"):
            return services().cases.load(Token(token)).case.company.host
        return host_of(request.values.get("host", "")[:253])
    return ""


def _only_in_another_language() -> bool:
    with suppress(HTTPException):  # of a form that is too large; see above
        return request.form.get("go") == "lang"
    return False


class OpenLimiter(Limiter):
    """Counts in this process alone while the shared store is gone."""

    def _check_request_limit(self, callable_name: str | None = None, in_middleware: bool = True) -> None:
        try:
            super()._check_request_limit(callable_name, in_middleware)
        except StorageError:
            # Of several requests that find the store gone at once, Flask-Limiter counts only the first anew.
            super()._check_request_limit(callable_name, in_middleware)


# Two limiters for the process; `init_app` gives them the store.
limiter = OpenLimiter(visitor, headers_enabled=False, strategy="moving-window", in_memory_fallback_enabled=True)
strict = Limiter(visitor, headers_enabled=False, strategy="moving-window")


def init_app(app: Flask) -> None:
    """Raises SettingsError where the store cannot be opened."""
    url = app.extensions["dear_company_settings"].limits_url
    app.config.update(RATELIMIT_STORAGE_URI=url, RATELIMIT_STORAGE_OPTIONS=limit_store.options_for(url))
    limiter.init_app(app)
    strict.init_app(app)


def _reached() -> RequestLimit | None:
    return next((one for one in (limiter.current_limit, strict.current_limit) if one and one.breached), None)


def is_of_partner() -> bool:
    """Is it the limit of a partner's pages that this request ran into? Then the visitor has not been too fast."""
    reached = _reached()
    return reached is not None and reached.request_args[-1].startswith(OF_PARTNER)


def seconds_to_wait() -> int:
    """How long until the limit that this request ran into lets the visitor in again; at least 1."""
    reached = _reached()
    try:
        return max(1, ceil(reached.window.reset_time - time())) if reached else AGAIN
    except StorageError:
        return AGAIN


def _shared(
    scope: str,
    of_visitor: Callable[[], str],
    of_partner: Callable[[], str],
    *,
    scope_of_partner: str = "",
    methods: list[str] | None = None,
    exempt: Callable[[], bool] = lambda: False,
) -> Callable[[View], View]:
    """A limit of each visitor and, on a partner's pages, of all their visitors: one who is too fast is stopped first,
    and takes nothing from the others. (Of limits over different units of time, the shorter is asked first.)"""
    each = limiter.shared_limit(of_visitor, scope=scope, methods=methods, exempt_when=exempt)
    all_together = limiter.shared_limit(
        of_partner,
        scope=OF_PARTNER + (scope_of_partner or scope),
        key_func=_partner,
        methods=methods,
        exempt_when=lambda: exempt() or not _partner(),
    )

    def limited(view: View) -> View:
        return all_together(each(view))  # whichever stands nearest is asked first

    return limited


def _scripts(scope: str, of_visitor: Callable[[], str]) -> Callable[[View], View]:
    """What scripts ask for while somebody types: one limit for all of it on a partner's pages."""
    return _shared(scope, of_visitor, lambda: settings().checks_per_partner, scope_of_partner="scripts")


starts = _shared(
    "starts",
    lambda: settings().cases_per_visitor,
    lambda: settings().cases_per_partner,
    methods=["POST"],
    exempt=_only_in_another_language,
)
suggestions = _scripts("suggestions", lambda: settings().suggestions_per_visitor)
mails = strict.shared_limit(lambda: settings().mails_per_visitor, scope="mails")
# As often each, counted apart: whoever types has the text checked, saves it, and sees how far the reading is.
checks = _scripts("checks", lambda: settings().checks_per_visitor)
saves = _scripts("saves", lambda: settings().checks_per_visitor)
proposals = limiter.shared_limit(lambda: settings().checks_per_visitor, scope="proposals", methods=["POST"])
looks = _scripts("looks", lambda: settings().checks_per_visitor)
research = _shared(
    "research",
    lambda: settings().research_per_visitor,
    lambda: settings().research_per_partner,
    methods=["POST"],
)
research_of_host = limiter.shared_limit(
    lambda: settings().research_per_host, scope="research-host", key_func=_host, methods=["POST"]
)
# The first page within a case may name one company after the other.
research_of_start = _shared(
    "research",
    lambda: settings().research_per_visitor,
    lambda: settings().research_per_partner,
    methods=["POST"],
    exempt=lambda: (request.view_args or {}).get("key") != "start",
)
