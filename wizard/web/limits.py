"""How often one visitor, and all visitors together, may ask for what costs others something."""

from math import ceil
from time import time

from flask import request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from wizard.web.context import settings

# One limiter for the process; `create_app` gives it the store.
limiter = Limiter(get_remote_address, headers_enabled=False, strategy="moving-window")


def seconds_to_wait() -> int:
    """How long until the limit that this request ran into lets the visitor in again; at least 1."""
    reached = limiter.current_limit
    return max(1, ceil(reached.reset_at - time())) if reached else 1


starts = limiter.shared_limit(lambda: settings().cases_per_visitor, scope="starts", methods=["POST"])
research = limiter.shared_limit(lambda: settings().research_per_visitor, scope="research", methods=["POST"])
research_of_host = limiter.shared_limit(
    lambda: settings().research_per_host,
    scope="research-host",
    key_func=lambda: request.form.get("host", "") or (request.view_args or {}).get("token", ""),
    methods=["POST"],
)
