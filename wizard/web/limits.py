"""How often one visitor, and all visitors together, may ask for what costs others something."""

from contextlib import suppress
from ipaddress import IPv6Address, IPv6Network
from math import ceil
from time import time

from flask import request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from wizard.domain.errors import BadAddress
from wizard.steps.start import host_of
from wizard.storage import Token
from wizard.web.context import services, settings


def visitor() -> str:
    """The visitor's address; of IPv6 the network, because each household has 2**64 addresses to come from."""
    address = get_remote_address()
    with suppress(ValueError):
        parsed = IPv6Address(address)
        return str(parsed.ipv4_mapped or IPv6Network((int(parsed), 64), strict=False))
    return address


def _host() -> str:
    """The site that will be read, in one spelling: each other one would have a count of its own. From where the view
    takes it, or whoever names another one beside it would have no limit."""
    if token := (request.view_args or {}).get("token"):
        return services().cases.load(Token(token)).case.company.host
    with suppress(BadAddress):
        return host_of(request.values.get("host", "")[:253])
    return ""


# One limiter for the process; `create_app` gives it the store.
limiter = Limiter(visitor, headers_enabled=False, strategy="moving-window")


def seconds_to_wait() -> int:
    """How long until the limit that this request ran into lets the visitor in again; at least 1."""
    reached = limiter.current_limit
    return max(1, ceil(reached.reset_at - time())) if reached else 1


starts = limiter.shared_limit(
    lambda: settings().cases_per_visitor,
    scope="starts",
    methods=["POST"],
    exempt_when=lambda: request.form.get("go") == "lang",  # shows the page in another language
)
suggestions = limiter.shared_limit(lambda: settings().suggestions_per_visitor, scope="suggestions")
mails = limiter.shared_limit(lambda: settings().mails_per_visitor, scope="mails")
# As often each, counted apart: whoever types has the text checked, saves it, and sees how far the reading is.
checks = limiter.shared_limit(lambda: settings().checks_per_visitor, scope="checks")
saves = limiter.shared_limit(lambda: settings().checks_per_visitor, scope="saves")
proposals = limiter.shared_limit(lambda: settings().checks_per_visitor, scope="proposals", methods=["POST"])
looks = limiter.shared_limit(lambda: settings().checks_per_visitor, scope="looks")
research = limiter.shared_limit(lambda: settings().research_per_visitor, scope="research", methods=["POST"])
research_of_host = limiter.shared_limit(
    lambda: settings().research_per_host, scope="research-host", key_func=_host, methods=["POST"]
)
# The first page within a case may name one company after the other.
research_of_start = limiter.shared_limit(
    lambda: settings().research_per_visitor,
    scope="research",
    methods=["POST"],
    exempt_when=lambda: (request.view_args or {}).get("key") != "start",
)
