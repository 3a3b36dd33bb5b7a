"""The matter on a card to hold in the hand, at their counter or at the door: the facts, the wish, what to ask for."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

MOST_HAPPENED = 40  # words: a card is read at a glance


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    told = values(case, letter, composed, happened_words=MOST_HAPPENED)
    lines = filled(TEXTS[composed.language].in_person[letter.kind], told)
    return Texts((Piece("card", N_("Your card"), "\n".join(lines)),))


FORMAT = Format("in_person", N_("A card for their shop"), FormatKind.TEXT, _render, Channel.IN_PERSON)
