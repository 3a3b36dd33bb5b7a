"""Posts from other sites are refused, without a cookie: by what browsers say of a request's origin."""

from hmac import compare_digest
from urllib.parse import urlsplit

from flask import Flask, abort, request

from wizard.storage import Token, form_token

# Endpoints. RFC 8058: the mail program posts by itself, and the token in the address says for whom.
EXEMPT = frozenset({"site.stop_mails", "partner.stop_mails"})


def same_origin() -> None:
    """Sec-Fetch-Site, then Origin. A client that sends neither is no browser, so nobody is tricked through it."""
    if request.method in ("GET", "HEAD", "OPTIONS") or request.endpoint in EXEMPT:
        return
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None:
        if site != "same-origin":
            abort(403)
    elif origin is not None and _host(origin) != request.host:
        abort(403)


def _host(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:  # "http://[": no browser says so
        return ""


def check_proof(token: Token) -> None:
    """Every form of a case carries a value that only its own pages know."""
    if not compare_digest(request.form.get("guard", "").encode(), form_token(token).encode()):
        abort(403)


def init_app(app: Flask) -> None:
    app.before_request(same_origin)
