"""Security headers of every answer, error pages included."""

from flask import Flask, Response, g, request

FILES = ("static", "style")  # endpoints


def add(response: Response) -> Response:
    """`frame-ancestors` names exactly the origins of the partner in the address; nobody else may frame a page."""
    partner = getattr(g, "partner", None)
    ancestors = " ".join(partner.origins) if partner else "'none'"
    headers = response.headers
    if (response.location or "").startswith(request.host_url):
        # The router redirects to whole addresses, made of what the Host header says: that is anybody's word.
        response.location = "/" + (response.location or "").removeprefix(request.host_url)
    headers["Content-Security-Policy"] = (
        "default-src 'none'; base-uri 'none'; object-src 'none'; style-src 'self'; script-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        f"frame-ancestors {ancestors}"
    )
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    if request.endpoint not in FILES:
        _of_a_document(response)
    if request.is_secure:
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    if request.endpoint in FILES and request.args.get("v") and response.status_code == 200:
        headers["Cache-Control"] = "public, max-age=31536000, immutable"
    else:
        headers["Cache-Control"] = "no-store"
        headers["X-Robots-Tag"] = "noindex" if "/c/" in request.path or request.path.startswith("/api/") else "all"
    return response


def _of_a_document(response: Response) -> None:
    """What a style sheet or a script has no use for: each byte is sent to a phone with each of them."""
    # `no-referrer` would make browsers send "Origin: null" with our own forms.
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
    if not getattr(g, "partner", None):
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"


def init_app(app: Flask) -> None:
    app.after_request(add)
