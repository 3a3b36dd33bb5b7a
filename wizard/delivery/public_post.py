"""A post on their page in a social network. It asks to go on in private and says nothing about the customer."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, public_values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Composed, Letter


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    lines = filled(TEXTS[composed.language].public_post[letter.kind], public_values(case, letter, composed))
    return Texts((Piece("public_post", N_("Post"), " ".join(lines)),))


FORMAT = Format("public_post", N_("A public post"), FormatKind.TEXT, _render)
