"""A new mail in Gmail on the web."""

from wizard.delivery.format import Format, FormatKind, Link
from wizard.delivery.links import body_parameter, compose_link, parameter, subject_parameter
from wizard.delivery.safe import plain_address
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

_COMPOSE = "https://mail.google.com/mail/?view=cm&fs=1"
# Characters of the whole link: about 4,096 have been seen to work, 6,410 to fail.
_LONGEST = 4_000


def _render(_case: Case, _letter: Letter, composed: Composed) -> Link:
    url = compose_link(
        _COMPOSE,
        {
            "to": parameter(plain_address(composed.recipient)),
            "su": subject_parameter(composed),
            "body": body_parameter(composed),
        },
    )
    return Link(url, fits=len(url) <= _LONGEST)


FORMAT = Format("gmail", N_("Gmail"), FormatKind.LINK, _render, Channel.EMAIL)
