"""A new mail in Outlook.com on the web."""

from wizard.delivery.format import Format, FormatKind, Link
from wizard.delivery.links import body_parameter, compose_link, parameter, subject_parameter
from wizard.delivery.safe import plain_address
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

_COMPOSE = "https://outlook.live.com/mail/0/deeplink/compose"
# Characters of the whole link. The server takes far more, but a visitor who has to log in first is sent through pages
# that carry the link encoded once more and answer long ones with an error.
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


FORMAT = Format("outlook", N_("Outlook.com"), FormatKind.LINK, _render, Channel.EMAIL)
