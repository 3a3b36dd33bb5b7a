"""A new mail in Yahoo Mail on the web."""

from wizard.delivery.format import Format, FormatKind, Link
from wizard.delivery.links import body_parameter, compose_link, parameter, subject_parameter
from wizard.delivery.safe import plain_address
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

_COMPOSE = "https://compose.mail.yahoo.com/"
# Characters of the whole link. Nothing is published; this is what every browser and server takes.
_LONGEST = 2_000


def _render(_case: Case, _letter: Letter, composed: Composed) -> Link:
    url = compose_link(
        _COMPOSE,
        {
            "to": parameter(plain_address(composed.recipient)),
            "subject": subject_parameter(composed),
            "body": body_parameter(composed),
        },
    )
    return Link(url, fits=len(url) <= _LONGEST)


FORMAT = Format("yahoo", N_("Yahoo Mail"), FormatKind.LINK, _render, Channel.EMAIL)
