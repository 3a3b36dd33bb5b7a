"""What a page names a stored thing by, so that a page left open never writes over newer words."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import TypeVar

from wizard.domain.codec import encode

T = TypeVar("T")


def mark_of(thing: object) -> str:
    """A name for a stored value that changes with every word of it."""
    return sha256(json.dumps(encode(thing), sort_keys=True).encode()).hexdigest()[:16]


def marked(things: Iterable[T], mark: str) -> T | None:
    """The one that a page names, None where it was changed or removed since."""
    return next((thing for thing in things if mark_of(thing) == mark), None)
