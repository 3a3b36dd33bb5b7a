"""What the API takes: nothing that `openapi.json` does not name, so that a slip is heard of and not passed over."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from flask import abort, request

from wizard.i18n import CODES

LARGEST = 48_000  # bytes of a JSON question: 8,000 characters, each written in six
_IN_AN_ADDRESS = frozenset({"lang", "letter", "country", "q"})
_NUMBER = re.compile("[0-9]{1,4}")
_COUNTRY = re.compile("([A-Z]{2})?")


def check_address() -> None:
    """The names and values that any address of the API may have. Aborts with 422."""
    only(request.args, _IN_AN_ADDRESS)
    letter, country = request.args.get("letter", "0"), request.args.get("country", "")
    if (
        request.args.get("lang") not in (None, *CODES)
        or not _NUMBER.fullmatch(letter)
        or not _COUNTRY.fullmatch(country)
    ):
        abort(422)


def form_sent() -> None:
    """Aborts with 415 where something else than a form was sent."""
    if request.mimetype != "application/x-www-form-urlencoded":
        abort(415)


def only(sent: Collection[str], names: Collection[str]) -> None:
    """Aborts with 422 where something has another name than these."""
    if set(sent) - set(names):
        abort(422)


def json_sent(names: Collection[str]) -> Mapping[str, Any]:
    """The object that was sent, with no other names than these.

    Aborts with 415 where it is no JSON, 413 where it is too long, 400 where it cannot be read, 422 where it is no
    such object.
    """
    if request.mimetype != "application/json":
        abort(415)
    if len(request.get_data(cache=True)) > LARGEST:
        abort(413)
    try:
        sent = request.get_json()
    except RecursionError:
        abort(400)
    if not isinstance(sent, dict):
        abort(422)
    only(sent, names)
    return sent
