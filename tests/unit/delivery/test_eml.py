"""The mail file: opens as a draft, says exactly what the letter says, and carries no header that was not meant."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.eml import eml
from wizard.delivery.safe import body_text, header_text
from wizard.domain.letter import Composed, Paragraph, Role, Sentence

BODY_HEADERS = {"Content-Type", "Content-Transfer-Encoding", "MIME-Version"}


def composed(subject: str = "Kettle", body: str = "Hello", recipient: str = "help@example.com") -> Composed:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", body),))
    return Composed("en", Sentence("subject", subject), (paragraph,), recipient)


def parsed(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def body_of(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n").rstrip("\n")  # a mail ends with a line end


def test_what_it_carries() -> None:
    message = parsed(eml(composed(), sender="me@example.org"))
    assert [name for name in message if name not in BODY_HEADERS] == ["X-Unsent", "From", "To", "Subject"]
    assert (message["X-Unsent"], message["From"], message["To"]) == ("1", "me@example.org", "help@example.com")
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"


def test_no_sender_and_no_recipient_unless_known() -> None:
    message = parsed(eml(composed(recipient="")))
    assert [name for name in message if name not in BODY_HEADERS] == ["X-Unsent", "Subject"]


@pytest.mark.parametrize(
    "words",
    [
        "æøåäöüß€„“ 🚲",
        "Kedlen lækker, ombyt den venligst (ordre 4711)",
        "Der Wasserkocher läuft aus – bitte ersetzen " * 6,
    ],
)
def test_subject_and_body_come_back_exactly(words: str) -> None:
    message = parsed(eml(composed(words.strip(), f"{words}\n\n.\nFrom here\n{words}".strip())))
    assert message["Subject"] == words.strip()
    assert body_of(message) == f"{words}\n\n.\nFrom here\n{words}".strip()


INJECTIONS = [
    "A\r\nBcc: x@example.net",
    "A\nBcc: x@example.net",
    "A\rBcc: x@example.net",
    "A\x85Bcc: x@example.net",
    "A\u2028Bcc: x@example.net",
    "A\u2029Bcc: x@example.net",
    "A\x0b\x0c\x1c\x1d\x1eBcc: x@example.net",
    "A =?UTF-8?Q?=0A?=Bcc: x",
    "A =?utf-8?q?=0D=0ABcc:_x?= b",
    "A =?UTF-8?B?DQpCY2M6IHg=?=",
    "A ==??UTF-8?Q?=0A?=Bcc: x",
    "A =\n?UTF-8?Q?=0A?=Bcc: x",
    "A =\x00?UTF-8?Q?=0A?=Bcc: x",
    'quo"tes <b@example.net>, %0d%0aBcc: x, %s {0}',
    "\r\n\r\nbody instead",
    " " * 300 + "Bcc: x",
    "\ud800 half a character",
]


@pytest.mark.parametrize("vector", INJECTIONS)
def test_no_subject_becomes_a_header(vector: str) -> None:
    message = parsed(eml(composed(subject=vector)))
    assert [name for name in message if name not in BODY_HEADERS] == ["X-Unsent", "To", "Subject"]
    assert message["Subject"] == header_text(vector)


@pytest.mark.parametrize("vector", INJECTIONS)
def test_no_body_becomes_a_header(vector: str) -> None:
    message = parsed(eml(composed(body=vector)))
    assert [name for name in message if name not in BODY_HEADERS] == ["X-Unsent", "To", "Subject"]
    assert body_of(message) == body_text(vector).rstrip("\n")


@pytest.mark.parametrize(
    "address",
    [
        "a@example.com\r\nBcc: x@example.net",
        "a@example.com, x@example.net",
        "a@example.com; x@example.net",
        "group: a@example.com;",
        "Name <a@example.com>",
        '"a b"@example.com',
        "a@example.com\u2028Bcc: x",
        "=?utf-8?q?a=0A?=@example.com\nBcc: x",
        "a@[127.0.0.1]",
        "a@b@example.com",
        "a..b@example.com",
        "@example.com",
        "a@" + "b." * 80 + "com",
    ],
)
def test_an_address_that_is_not_one_plain_address_is_left_out(address: str) -> None:
    message = parsed(eml(composed(recipient=address), sender=address))
    assert [name for name in message if name not in BODY_HEADERS] == ["X-Unsent", "Subject"]


@given(st.text(max_size=400))
def test_every_subject_can_be_written_and_read_back(subject: str) -> None:
    assert parsed(eml(composed(subject=subject)))["Subject"] == (header_text(subject) or None)


@given(st.text(alphabet='aæ€🚲 =?_-.,<>"\\():;@\t%\u00a0\u2003\ufeff', max_size=300))
def test_every_subject_of_troublesome_letters_can_be_written_and_read_back(subject: str) -> None:
    assert parsed(eml(composed(subject=subject)))["Subject"] == (header_text(subject) or None)


@given(st.text(max_size=300))
def test_every_body_can_be_written_and_read_back(body: str) -> None:
    assert body_of(parsed(eml(composed(body=body)))) == body_text(body).rstrip("\n")
