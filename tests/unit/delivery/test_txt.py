"""The text file: recipient and subject on top in the letter's language, then the letter, exactly."""

import pytest

from wizard.delivery.txt import FORMAT
from wizard.domain.case import Case, Company
from wizard.domain.letter import Composed, Letter, Paragraph, Role, Sentence

WORDS = "æøåäöüß€„“ 🚲"


def letter(language: str, recipient: str = "help@example.com", subject: str = "Kettle") -> Composed:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", WORDS),))
    return Composed(language, Sentence("subject", subject), (paragraph,), recipient)


@pytest.mark.parametrize(
    ("language", "to", "subject"), [("en", "To", "Subject"), ("de", "An", "Betreff"), ("da", "Til", "Emne")]
)
def test_the_whole_file(language: str, to: str, subject: str) -> None:
    file = FORMAT.render(Case(company=Company(name="Kjærby Cykler")), Letter(), letter(language))
    assert (file.name, file.content_type) == ("letter-kjaerby-cykler.txt", "text/plain; charset=utf-8")
    assert file.content.decode() == f"{to}: help@example.com\r\n{subject}: Kettle\r\n\r\n{WORDS}\r\n"


def test_without_a_recipient_the_subject_comes_first() -> None:
    file = FORMAT.render(Case(), Letter(), letter("en", recipient=""))
    assert file.content.startswith(b"Subject: Kettle\r\n")


def test_a_subject_stays_one_line() -> None:
    file = FORMAT.render(Case(), Letter(), letter("en", subject="A\r\nBcc: x\u2028y"))
    assert file.content.decode().splitlines()[1] == "Subject: A Bcc: x y"
