"""A post on their page in a social network. It asks to go on in private and says nothing about the customer."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.script import filled, public_values
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter

LONGEST = 280  # characters: what the shortest of the networks takes


def _render(case: Case, letter: Letter, composed: Composed) -> Texts:
    script, known = TEXTS[composed.language].public_post[letter.kind], public_values(case, letter, composed)
    post = " ".join(filled(script, known))
    if len(post) > LONGEST:  # a name as long as that leaves no room: the post stands on their page anyway
        post = " ".join(filled(script, {**known, "company": ""}))
    return Texts((Piece("public_post", N_("Post"), post),))


FORMAT = Format("public_post", N_("A public post"), FormatKind.TEXT, _render, Channel.SOCIAL)
