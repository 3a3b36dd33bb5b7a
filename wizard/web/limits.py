"""How often one visitor, and all visitors together, may ask for what costs others something."""

from flask import request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from wizard.web.context import settings

# One limiter for the process; `create_app` gives it the store.
limiter = Limiter(get_remote_address, headers_enabled=False, strategy="moving-window")

starts = limiter.shared_limit(lambda: settings().cases_per_visitor, scope="starts", methods=["POST"])
research = limiter.shared_limit(lambda: settings().research_per_visitor, scope="research", methods=["POST"])
research_of_host = limiter.shared_limit(
    lambda: settings().research_per_host,
    scope="research-host",
    key_func=lambda: request.form.get("host", "") or (request.view_args or {}).get("token", ""),
    methods=["POST"],
)
