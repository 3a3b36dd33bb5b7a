"""A message for an answering machine, in twenty seconds: who, what about, and where to call back."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    lines = filled(TEXTS[composed.language].voicemail[letter.kind], values(case, letter, composed))
    return Texts((Piece("voicemail", N_("What you can say"), " ".join(lines)),))


FORMAT = Format("voicemail", N_("A message for their voicemail"), FormatKind.TEXT, _render, Channel.PHONE)
