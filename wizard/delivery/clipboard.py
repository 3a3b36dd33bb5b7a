"""Subject and body to copy, each by itself and both together."""

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.safe import body_text, header_text
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Letter


def _render(_case: Case, _letter: Letter, composed: Composed) -> Texts:
    subject, body = header_text(composed.subject.text), body_text(composed.body)
    return Texts(
        (
            Piece("subject", N_("Subject"), subject),
            Piece("body", N_("Letter"), body),
            Piece("all", N_("Subject and letter"), f"{subject}\n\n{body}"),
        )
    )


FORMAT = Format("copy", N_("Copy the text"), FormatKind.TEXT, _render, Channel.EMAIL)
