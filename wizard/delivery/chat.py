"""How to open a chat: what it is about and what is wanted, in one message."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Composed, Letter


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    lines = filled(TEXTS[composed.language].chat[letter.kind], values(case, letter, composed))
    return Texts((Piece("chat", N_("First message"), " ".join(lines)),))


FORMAT = Format("chat", N_("The start of a chat"), FormatKind.TEXT, _render)
