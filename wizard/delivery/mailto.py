"""The customer's own mail program, by a link (RFC 6068)."""

from wizard.delivery.format import Format, FormatKind, Link
from wizard.delivery.links import body_parameter, compose_link, parameter, subject_parameter
from wizard.delivery.safe import body_text, header_text, split_address
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

# Characters of the whole link. Windows' mail programs take about 2,046 behind every browser, some ways less; what is
# longer is cut or dropped in silence.
SAFE_LENGTH = 1_800


def mailto(composed: Composed) -> Link:
    """The link for a composed letter; without a recipient that is one plain address, the mail opens without one."""
    return _link(composed.recipient, {"subject": subject_parameter(composed), "body": body_parameter(composed)})


def envelope(composed: Composed) -> Link:
    """Address and subject alone, for a letter that is too long for a link: it is copied, and put in by hand."""
    return _link(composed.recipient, {"subject": subject_parameter(composed)})


def to_self(address: str, *, subject: str, text: str) -> Link:
    """A mail to the customer's own mailbox, with what went out in a way that leaves them nothing."""
    body = parameter(body_text(text).replace("\n", "\r\n"))
    return _link(address, {"subject": parameter(header_text(subject)), "body": body})


def _link(recipient: str, fields: dict[str, str]) -> Link:
    address = split_address(recipient)
    # The "@" between the parts stays as it is (RFC 6068, 2); within them everything is encoded, so that "?bcc=" in a
    # local part stays part of the address.
    to = "@".join(parameter(part) for part in address) if address else ""
    url = compose_link(f"mailto:{to}", fields)
    return Link(url, fits=len(url) <= SAFE_LENGTH)


def _render(_case: Case, _letter: Letter, composed: Composed) -> Link:
    return mailto(composed)


FORMAT = Format("mailto", N_("My e-mail program"), FormatKind.LINK, _render, Channel.EMAIL)
