"""Answers in gzip, for browsers that take it: pages and scripts shrink to a quarter.

Packing what is secret together with what an attacker may choose gives secrets away by the length (BREACH). Here the
attacker cannot have anybody's browser ask for a secret: no cookie goes with a request, and the only secret of a page
is its own address, which whoever wants to ask has to know already.
"""

import gzip
from functools import lru_cache

from flask import Flask, Response, request

from wizard.web.headers import FILES

# Python 3.11 calls scripts by the older of their two names.
KINDS = frozenset(
    {"text/html", "text/css", "text/javascript", "application/javascript", "application/json", "image/svg+xml"}
)
SMALLEST = 400  # bytes; below that the header costs what packing saves
LEVEL = 9  # of 9: for the largest page it takes a tenth of a millisecond longer than the usual 6


def pack(response: Response) -> Response:
    """The same answer in gzip where it is worth it. What has an encoding already or is a part stays as it is."""
    if response.mimetype not in KINDS or response.status_code in (204, 206, 304):
        return response
    response.vary.add("Accept-Encoding")
    if "Content-Encoding" in response.headers or not request.accept_encodings.quality("gzip"):
        return response
    response.direct_passthrough = False  # files are streamed otherwise; ours are small
    body = response.get_data()
    if len(body) < SMALLEST:
        return response
    response.set_data(_packed(body) if request.endpoint in FILES else gzip.compress(body, LEVEL, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    if etag := response.get_etag()[0]:
        response.set_etag(etag, weak=True)  # other bytes than those that it was made of
    return response


@lru_cache(maxsize=64)
def _packed(body: bytes) -> bytes:
    """Files do not change while the service runs: each is packed once."""
    return gzip.compress(body, LEVEL, mtime=0)


def init_app(app: Flask) -> None:
    app.after_request(pack)
