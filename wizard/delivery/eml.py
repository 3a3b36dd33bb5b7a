"""A mail as a file, which mail programs open as a draft.

"X-Unsent: 1" makes Outlook open it for sending; programs that do not know it show it as a received mail, from which
"edit as new" leads on.
"""

from base64 import b64encode
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

from wizard.delivery.format import File, Format, FormatKind
from wizard.delivery.safe import body_text, file_name, header_text, plain_address
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

_LONGEST_LINE = 78  # characters, RFC 5322, 2.1.1
_WORD_BYTES = 39  # base64 makes 52 of them; with its frame and "Subject: " in front that stays within a line
_BODY_HEADERS = ("Content-Type", "Content-Transfer-Encoding", "MIME-Version")


class HeadersChanged(RuntimeError):
    """The bytes do not parse back to the headers that were meant: a bug of ours, and nothing to hand out."""


def eml(composed: Composed, *, sender: str = "") -> bytes:
    """The mail, with CRLF line ends. Raises HeadersChanged."""
    headers = {
        "X-Unsent": "1",
        "From": plain_address(sender),
        "To": plain_address(composed.recipient),
        "Subject": header_text(composed.subject.text),
    }
    wanted = {name: value for name, value in headers.items() if value}
    body = EmailMessage(policy=SMTP)
    # Base64 for every body: quoted-printable and 8bit leave lines that gateways may touch ("From ", a single dot).
    body.set_content(body_text(composed.body), cte="base64")
    # Our own header lines: the standard library folds one long subject in ten into something else.
    lines = "".join(f"{name}: {_encoded(name, value)}\r\n" for name, value in wanted.items())
    content = lines.encode("ascii") + body.as_bytes()
    _assert_headers(content, wanted)
    return content


def _encoded(name: str, value: str) -> str:
    """The value as it is if it is ASCII and fits in the line, else in encoded words (RFC 2047), one per line."""
    fits = value.isascii() and len(f"{name}: {value}") <= _LONGEST_LINE
    if fits or name != "Subject":  # addresses are ASCII, and nothing in them may be folded
        return value
    return "\r\n ".join(f"=?utf-8?b?{b64encode(part).decode()}?=" for part in _in_parts(value))


def _in_parts(text: str) -> Iterator[bytes]:
    """UTF-8 in parts that end between letters, as RFC 2047 asks for."""
    part = b""
    for letter in text:
        encoded = letter.encode()
        if len(part) + len(encoded) > _WORD_BYTES:
            yield part
            part = b""
        part += encoded
    yield part


def _assert_headers(content: bytes, wanted: dict[str, str]) -> None:
    parsed = message_from_bytes(content, policy=default)
    found = {name: str(value) for name, value in parsed.items() if name not in _BODY_HEADERS}
    names = [name for name in parsed if name not in _BODY_HEADERS]
    if names != list(wanted) or found != wanted or parsed.defects:
        raise HeadersChanged(f"expected {list(wanted)}, found {names}")


def _render(case: Case, _letter: Letter, composed: Composed) -> File:
    content = eml(composed, sender=case.customer.email)
    return File(file_name(case.company.name or case.company.host, "eml"), "message/rfc822", content)


FORMAT = Format("eml", N_("An e-mail file (.eml)"), FormatKind.FILE, _render, Channel.EMAIL)
