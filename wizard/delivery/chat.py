"""How to open a chat: what it is about and what is wanted, in one message."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, in_one, values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

LONGEST = 300  # characters: a chat's field, and what somebody with three other chats reads


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    lines = filled(TEXTS[composed.language].chat[letter.kind], values(case, letter, composed))
    return Texts((Piece("chat", N_("First message"), in_one(lines, LONGEST)),))


FORMAT = Format("chat", N_("The start of a chat"), FormatKind.TEXT, _render, Channel.CHAT)
