"""The compose link reads back as the letter, and says when it is too long."""

from urllib.parse import parse_qs, urlsplit

import pytest

from wizard.delivery.format import Link
from wizard.delivery.gmail import FORMAT
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Paragraph, Role, Sentence

WORDS = "Kedlen lækker – æøåäöüß€„“ 🚲 100 % & mere? #1 = 2+2; 'ja' \"nej\""


def link(subject: str = "Kettle", body: str = "Hello", recipient: str = "help@example.com") -> Link:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", body),))
    return FORMAT.render(Case(), Letter(), Composed("en", Sentence("subject", subject), (paragraph,), recipient))


def test_the_link_reads_back_as_the_letter() -> None:
    url = urlsplit(link(WORDS, f"{WORDS}\n\n{WORDS}", "help+shop@example.com").url)
    fields = parse_qs(url.query, strict_parsing=True)
    assert (url.scheme, url.hostname, url.fragment) == ("https", "mail.google.com", "")
    assert fields["to"] == ["help+shop@example.com"]
    assert fields["su"] == [WORDS]
    assert fields["body"] == [f"{WORDS}\r\n\r\n{WORDS}"]


@pytest.mark.parametrize("vector", ["a@b.com&bcc=x@y.com", "a@b.com,x@y.com", "a@b.com\nBcc: x", "a@b.com?bcc=x@y.com"])
def test_what_is_not_one_plain_address_is_left_out(vector: str) -> None:
    fields = parse_qs(urlsplit(link(recipient=vector).url).query, strict_parsing=True)
    assert "to" not in fields
    assert "bcc" not in fields


def test_no_subject_becomes_a_field() -> None:
    fields = parse_qs(urlsplit(link(subject="A&bcc=x@y.com\r\nBcc: x\u2028#top").url).query, strict_parsing=True)
    assert fields["su"] == ["A&bcc=x@y.com Bcc: x #top"]
    assert "bcc" not in fields


def test_it_says_when_it_is_too_long() -> None:
    room = 4_000 - len(link(body="").url) - len("&body=")
    assert link(body="a" * room).fits
    assert not link(body="a" * (room + 1)).fits
