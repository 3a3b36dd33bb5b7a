"""The headers by which a server says whether a page has changed, and when to come back. Does no I/O.

What stands in them comes from strangers, is stored, and is sent back to them: hence the bounds.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from wizard.research.http import Validators

LONGEST = 200  # characters of an ETag; servers write some 30
LONGEST_DATE = 40
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]*"')  # RFC 9110, 8.8.3, ASCII only: what comes back must be what was given


def validators_of(headers: Mapping[str, str]) -> Validators:
    """What the answer gives for asking again. `headers` is a mapping that does not look at case."""
    etag = headers.get("ETag", "").strip()
    modified = headers.get("Last-Modified", "").strip()
    return Validators(
        etag if len(etag) <= LONGEST and _ETAG.fullmatch(etag) else "",
        modified if len(modified) < LONGEST_DATE and _is_plain(modified) and _moment(modified) else "",
    )


def _is_plain(text: str) -> bool:
    """Also in one line: a header folded as mails fold them could never be sent back."""
    return text.isascii() and text.isprintable()


def conditions(known: Validators) -> dict[str, str]:
    """The headers that ask for a page only if it is no longer the one known (RFC 9110, 13.1)."""
    named = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in named.items() if value}


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, of either form (RFC 9110, 10.2.3); a date counts from the server's own clock."""
    wanted = headers.get("Retry-After", "").strip()
    if wanted.isascii() and wanted.isdigit():
        return float(wanted[:9])
    when, now = _moment(wanted), _moment(headers.get("Date", "")) or datetime.now(UTC)
    return max(0.0, (when - now).total_seconds()) if when else None


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
