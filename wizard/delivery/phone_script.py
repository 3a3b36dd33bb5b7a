"""What to say on the phone, in sixty seconds, and what to write down meanwhile."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

MOST_WORDS = 140  # read calmly in a minute


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    words = TEXTS[composed.language]
    script = words.phone[letter.kind]
    # What happened gets the time that the rest leaves.
    rest = sum(len(line.split()) for line in filled(script, values(case, letter, composed)))
    told = values(case, letter, composed, happened_words=max(0, MOST_WORDS - rest))
    return Texts(
        (
            Piece("script", N_("What you can say"), "\n".join(filled(script, told))),
            Piece("notes", N_("Write down during the call"), "\n".join(words.notes)),
        )
    )


FORMAT = Format("phone_script", N_("A script for a phone call"), FormatKind.TEXT, _render, Channel.PHONE)
