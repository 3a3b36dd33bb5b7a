"""Logging without secrets: a private address is a key, and logs outlive letters."""

import logging
import re
import sys

# The capability in the address of a case, a mail, a helper or a partner's editors, whole or cut off.
_PRIVATE = re.compile(r"(/(?:[chr]|partner)/)[^/\s?#\"'<>]+")
_TOKEN = re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")  # or standing alone, wherever
# A customer's, in a mail server's words. Bounded, or a long word would be read again from each of its letters.
_ADDRESS = re.compile(r"[^\s<>()@\"',;:/]{1,64}@[^\s<>()@\"',;:/]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")


def mask(text: str) -> str:
    """The text without any private address, nor any of a mailbox."""
    hidden = _TOKEN.sub("…", _PRIVATE.sub(r"\1…", text))
    return _ADDRESS.sub("…", hidden) if "@" in hidden else hidden  # looking for one takes longest, and few have any


def configure(level: int = logging.INFO) -> None:
    """Write log lines to stderr, tokens masked; call it once, when the process starts."""
    logging.setLogRecordFactory(_MaskedRecord)
    logging.basicConfig(level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Their chatter is about themselves: plans of schedulers, migrations that are nothing to do.
    for talkative in ("alembic", "huey"):
        logging.getLogger(talkative).setLevel(logging.WARNING)


class _MaskedRecord(logging.LogRecord):
    """Masks once for all handlers and formatters, those of libraries included."""

    def getMessage(self) -> str:
        # One record, one line: a visitor's text must not write lines of its own (ASVS 16.4.1).
        return mask(_CONTROL.sub(lambda found: repr(found[0])[1:-1], super().getMessage()))

    @property
    def exc_text(self) -> str | None:
        """What formatters print of an exception; they put their own text here and read it again."""
        return self._exc_text

    @exc_text.setter
    def exc_text(self, text: str | None) -> None:
        self._exc_text = mask(text) if text else text
