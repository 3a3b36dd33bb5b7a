"""Security headers of every answer, error pages included."""

import re

from flask import Flask, Response, g, request

FILES = ("static", "style", "loader", "look_preview", "look_sheet", "look_logo")  # endpoints
HOUR = 3600  # seconds
PRIVATE = re.compile("/(?:[chr]|partner)/")  # behind a private link, a mailed one, a helper's or an editor's


def add(response: Response) -> Response:
    headers = response.headers
    is_file = request.endpoint in FILES and response.status_code < 400  # where there is none, a page says so
    if (response.location or "").startswith(request.host_url):
        # The router redirects to whole addresses, made of what the Host header says: that is anybody's word.
        response.location = "/" + (response.location or "").removeprefix(request.host_url)
    headers["X-Content-Type-Options"] = "nosniff"
    # Pages of others load the one script that is made for them; what it is, everybody may read.
    headers["Cross-Origin-Resource-Policy"] = "cross-origin" if request.endpoint == "loader" else "same-origin"
    if is_file:
        _of_a_file(response)
    else:
        _of_a_document(response)
    if request.is_secure:
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    if is_file and request.args.get("v") and response.status_code == 200:
        headers["Cache-Control"] = "public, max-age=31536000, immutable"
    elif is_file and request.endpoint == "loader":
        # Pasted into others' pages under this one address, so a mended one has to reach them by itself.
        headers["Cache-Control"] = f"public, max-age={HOUR}"
    else:
        headers["Cache-Control"] = "no-store"
        headers["X-Robots-Tag"] = (
            "noindex" if PRIVATE.search(request.path) or request.path.startswith("/api/") else "all"
        )
    return response


def _of_a_file(response: Response) -> None:
    """As little as a style sheet, a script or a picture needs: each byte is sent to a phone with each of them."""
    # Whoever opens one by itself, a picture say, gets nothing that runs or loads.
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
    for needless in ("Content-Disposition", "Last-Modified"):  # they are shown, and their tag says when they change
        response.headers.pop(needless, None)


def _of_a_document(response: Response) -> None:
    """`frame-ancestors` names exactly the origins of the partner in the address; nobody else may frame a page."""
    partner = getattr(g, "partner", None)
    frames = "frame-src 'self'; " if g.get("shows_example") else ""
    ancestors = " ".join(partner.origins) if partner and partner.origins else "'none'"
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; base-uri 'none'; object-src 'none'; style-src 'self'; script-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        f"{frames}frame-ancestors {ancestors}"
    )
    # `no-referrer` would make browsers send "Origin: null" with our own forms.
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
    if not partner:
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"


def init_app(app: Flask) -> None:
    app.after_request(add)
