"""Many replies in a file, a line of JSON for each."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from wizard.domain.errors import BadLine
from wizard.domain.language import Message
from wizard.followup.coach.reading import Reading, read
from wizard.followup.coach.wording import LANGUAGES

_FORM = (
    'Line %(number)s is not JSON of the form {"id", "lang", "date", "requests", "reply"}, with "lang" one of'
    " %(languages)s, "
    '"date" such as 2026-11-22 and "requests" a list of texts.'
)


def read_lines(lines: Iterable[str]) -> Iterator[Mapping[str, Any] | BadLine]:
    """What each line's reply says, in their order; for a line that is something else, what is wrong with it."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _told(line)
            except (ValueError, KeyError, TypeError, RecursionError):
                yield BadLine(Message(_FORM, {"number": str(number), "languages": ", ".join(LANGUAGES)}))


def _told(line: str) -> Mapping[str, Any]:
    """Raises ValueError, KeyError, TypeError or RecursionError for a line that is something else."""
    asked = json.loads(line)
    language, requests, reply = asked["lang"], asked["requests"], asked["reply"]
    texts = [reply, *requests]
    if language not in LANGUAGES or not isinstance(requests, list) or not all(isinstance(one, str) for one in texts):
        raise ValueError
    "".join(texts).encode()  # a ValueError where it is no text: JSON can spell half a surrogate pair
    found = read(reply, language, date.fromisoformat(asked["date"]), requests)
    return {"id": asked["id"], **_as_json(found)}


def _as_json(found: Reading) -> Mapping[str, Any]:
    return {
        "requests": [{"verdict": str(one.judgement), "quote": one.quote} for one in found.verdicts],
        "name": found.name,
        "role": found.role,
        "ticket": found.ticket,
        "dates": sorted(promise.by.isoformat() for promise in found.promises),
    }
