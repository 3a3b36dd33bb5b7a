"""The mail link: what a mail program reads from it is exactly the letter, to exactly one recipient."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.mailto import SAFE_LENGTH, mailto
from wizard.delivery.safe import body_text, header_text
from wizard.domain.letter import Composed, Paragraph, Role, Sentence

WORDS = 'Kedlen lækker – æøåäöüß€„“ 🚲 100 % & mere? #1 = 2+2; ‘ja’ "nej"'


def composed(subject: str = "Kettle", body: str = "Hello", recipient: str = "help@example.com") -> Composed:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", body),))
    return Composed("en", Sentence("subject", subject), (paragraph,), recipient)


def read(url: str) -> tuple[str, list[tuple[str, str]]]:
    """As RFC 6068 says, with a plus left alone: the recipient, and the header fields in order."""
    scheme, _, rest = url.partition(":")
    assert scheme == "mailto"
    recipient, _, fields = rest.partition("?")
    pairs = [field.split("=") for field in fields.split("&") if field]
    assert all(len(pair) == 2 for pair in pairs)
    return unquote(recipient), [(name, unquote(value)) for name, value in pairs]


def test_the_link_reads_back_as_the_letter() -> None:
    link = mailto(composed(WORDS, f"{WORDS}\n\n{WORDS}"))
    recipient, fields = read(link.url)
    assert recipient == "help@example.com"
    assert fields == [("subject", WORDS), ("body", f"{WORDS}\r\n\r\n{WORDS}")]
    assert link.url.isascii()


def test_nothing_in_the_link_ends_an_attribute_or_a_field() -> None:
    _, _, fields = mailto(composed(WORDS, WORDS)).url.partition("?")
    assert set(fields) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%=&")
    assert fields.count("=") == 2
    assert fields.count("&") == 1


def test_the_safe_length_counts_the_whole_encoded_link() -> None:
    empty = len(mailto(composed(body="")).url)
    room = SAFE_LENGTH - empty - len("&body=")
    assert mailto(composed(body="a" * room)).fits
    assert not mailto(composed(body="a" * (room + 1))).fits
    assert not mailto(composed(body="æ" * (room // 6 + 1))).fits


@pytest.mark.parametrize(
    ("address", "recipient"),
    [
        ("help+shop@example.com", "help+shop@example.com"),
        ("a?bcc=x%40example.net@example.com", "a?bcc=x%40example.net@example.com"),
        ("a&bcc=x@example.com", "a&bcc=x@example.com"),
        ("o'neil@example.com", "o'neil@example.com"),
        ("kontakt@kjærby.example", "kontakt@xn--kjrby-tra.example"),
    ],
)
def test_an_unusual_address_stays_one_address(address: str, recipient: str) -> None:
    url = mailto(composed(recipient=address)).url
    found, fields = read(url)
    assert found == recipient
    assert [name for name, _ in fields] == ["subject", "body"]


@pytest.mark.parametrize(
    "address",
    [
        "a@example.com?bcc=x@example.net",
        "a@example.com&bcc=x@example.net",
        "a@example.com,x@example.net",
        "a@example.com%0ABcc:x@example.net",
        "a@example.com\r\nBcc: x@example.net",
        "a@exam\x85ple.com",
        "a@example.com\u2028b@example.com",
        '"a b"@example.com',
        "Name <a@example.com>",
        "javascript:alert(1)",
        "a@example",
        "",
    ],
)
def test_what_is_not_one_plain_address_is_left_out(address: str) -> None:
    recipient, fields = read(mailto(composed(recipient=address)).url)
    assert recipient == ""
    assert [name for name, _ in fields] == ["subject", "body"]


@pytest.mark.parametrize(
    "vector",
    [
        "A\r\nBcc: x",
        "A\x85Bcc: x",
        "A\u2028Bcc: x",
        "A =?UTF-8?Q?=0A?=Bcc: x",
        "A&bcc=x",
        "A?bcc=x",
        "%0D%0ABcc: x",
        "\"'<>",
    ],
)
def test_no_subject_becomes_a_field(vector: str) -> None:
    _, fields = read(mailto(composed(subject=vector)).url)
    assert fields == [("subject", header_text(vector)), ("body", "Hello")]
    assert "\n" not in fields[0][1]
    assert "\r" not in fields[0][1]


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=60))
def test_every_letter_reads_back(subject: str, body: str, address: str) -> None:
    recipient, fields = read(mailto(composed(subject, body, address)).url)
    wanted = [("subject", header_text(subject)), ("body", body_text(body).replace("\n", "\r\n"))]
    assert fields == [(name, value) for name, value in wanted if value]
    assert recipient.count("@") == (1 if recipient else 0)
