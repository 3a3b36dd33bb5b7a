"""Building links that open a mail with everything filled in."""

from urllib.parse import quote

from wizard.delivery.safe import body_text, header_text
from wizard.domain.letter import Composed


def parameter(text: str) -> str:
    """Percent-encoded with nothing left that could start another parameter; spaces are %20, for "+" stays a plus."""
    return quote(text, safe="")


def subject_parameter(composed: Composed) -> str:
    return parameter(header_text(composed.subject.text))


def body_parameter(composed: Composed) -> str:
    """Line breaks are %0D%0A, which RFC 6068 asks for and web mail takes as well."""
    return parameter(body_text(composed.body).replace("\n", "\r\n"))


def compose_link(base: str, parameters: dict[str, str]) -> str:
    """`base`, then the parameters, whose values are encoded already; empty ones are left out."""
    joined = "&".join(f"{name}={value}" for name, value in parameters.items() if value)
    return f"{base}{'&' if '?' in base else '?'}{joined}"
