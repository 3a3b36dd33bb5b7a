"""Subject and body to copy are the letter's, and nothing else."""

from wizard.delivery.clipboard import FORMAT
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Paragraph, Role, Sentence

COMPOSED = Composed(
    "da",
    Sentence("subject", "Kedlen lækker (ordre 4711)"),
    (
        Paragraph(Role.SALUTATION, (Sentence("salutation", "Kære Mette Holm"),)),
        Paragraph(Role.DETAILS, (Sentence("details.happened", "Den lækker.\r\nHver dag."),)),
    ),
    "kontakt@example.com",
)


def test_the_pieces() -> None:
    texts = FORMAT.render(Case(), Letter(), COMPOSED)
    body = "Kære Mette Holm\n\nDen lækker.\nHver dag."
    assert [piece.key for piece in texts.pieces] == ["subject", "body", "all"]
    assert texts["subject"] == "Kedlen lækker (ordre 4711)"
    assert texts["body"] == body
    assert texts["all"] == f"Kedlen lækker (ordre 4711)\n\n{body}"
