"""No log line holds a private address, whoever wrote it."""

import io
import logging
from collections.abc import Iterator

import pytest

from wizard import logs

TOKEN = "sMGzSFd-NaXhPfRgyMYpLaWQ7mvgdrdm0UkhcV2YYEI"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a logger with a handler and formatter of its own writes, as libraries have them."""
    before = logging.getLogRecordFactory()
    logs.configure()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger("some.library")
    logger.addHandler(handler)
    logger.propagate = False
    yield stream
    logger.removeHandler(handler)
    logger.propagate = True
    logging.setLogRecordFactory(before)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"GET /en/c/{TOKEN}/matter 200", "GET /en/c/…/matter 200"),
        (f"GET /p/advice/de/c/{TOKEN} 200", "GET /p/advice/de/c/… 200"),
        (f"from https://dear.example/da/c/{TOKEN}?x=1#top", "from https://dear.example/da/c/…?x=1#top"),
        (f"/en/c/{TOKEN[:20]}", "/en/c/…"),
        (f"POST /partner/{TOKEN[:20]}/site?lang=da 303", "POST /partner/…/site?lang=da 303"),
        (f"/en/c/{TOKEN}%20x", "/en/c/…"),
        (f"token {TOKEN!r}", "token '…'"),
        ("450 <kunde+x@post.example.org>: try later", "450 <…>: try later"),
        ("/en/contact 200", "/en/contact 200"),
        ("sha256 " + "a" * 64, "sha256 " + "a" * 64),
    ],
)
def test_private_addresses_are_masked(text: str, masked: str) -> None:
    assert logs.mask(text) == masked


def test_in_messages_and_their_arguments(written: io.StringIO) -> None:
    logger = logging.getLogger("some.library")
    logger.warning(f"at /en/c/{TOKEN}/x")  # noqa: G004
    logger.warning("%s %s", "GET", f"/en/c/{TOKEN}/x")
    logger.warning("%(path)s", {"path": f"/en/c/{TOKEN}/x"})
    assert written.getvalue() == "at /en/c/…/x\nGET /en/c/…/x\n/en/c/…/x\n"


def test_in_tracebacks(written: io.StringIO) -> None:
    try:
        raise ValueError(f"no page /en/c/{TOKEN}/x")
    except ValueError:
        logging.getLogger("some.library").exception("Failed")
    assert TOKEN not in written.getvalue()
    assert "ValueError: no page /en/c/…/x" in written.getvalue()


def test_one_record_is_one_line(written: io.StringIO) -> None:
    logging.getLogger("some.library").warning("host %s", "a.example\n2026-11-22 root logged in\r\x1b[2J\u2028x")
    assert written.getvalue().count("\n") == 1
    assert "\\n2026" in written.getvalue()
    assert "\x1b" not in written.getvalue()
