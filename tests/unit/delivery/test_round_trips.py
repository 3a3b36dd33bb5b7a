"""A letter arrives as it was meant, in every format that carries it whole: word for word, to one recipient, and with
no header or field that nobody meant, whatever is typed into it. The files are read by parsers that are not ours."""

from collections.abc import Callable, Mapping
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from fast_mail_parser import parse_email
from hypothesis import given, settings

from tests.drafts import STORY, WORDS, drafts
from tests.hostile import VECTORS
from wizard.delivery import FORMATS, File, Format, FormatKind, Link, Rendered, Texts, of_channel
from wizard.delivery.form_text import shortened
from wizard.delivery.safe import body_text, header_text, plain_address
from wizard.domain.case import Case, Customer
from wizard.domain.letter import (
    Channel,
    Composed,
    Letter,
    Paragraph,
    Role,
    Sentence,
)

BODY_HEADERS = {"content-type", "content-transfer-encoding", "mime-version"}


def of_link(made: Rendered) -> tuple[str, str]:
    assert isinstance(made, Link)
    parts = urlsplit(made.url)
    fields = parse_qs(parts.query, keep_blank_values=True)
    return fields.get("subject", fields.get("su", [""]))[0], fields.get("body", [""])[0]


def of_texts(made: Rendered) -> tuple[str, str]:
    assert isinstance(made, Texts)
    assert made["all"] == f"{made['subject']}\n\n{made['body']}"
    return made["subject"], made["body"]


def of_mail(made: Rendered) -> tuple[str, str]:
    assert isinstance(made, File)
    mail = message_from_bytes(made.content, policy=default)
    body = mail.get_body()
    assert body is not None
    return str(mail["Subject"] or ""), str(body.get_content())


def of_plain(made: Rendered) -> tuple[str, str]:
    assert isinstance(made, File)
    top, _, body = made.content.decode().replace("\r\n", "\n").partition("\n\n")
    return top.splitlines()[-1].partition(": ")[2], body


# On paper there are addresses, a date and a place around the words: those formats are held to the text file's words in
# tests of their own.
READ: Mapping[str, Callable[[Rendered], tuple[str, str]]] = {
    "mailto": of_link,
    "gmail": of_link,
    "outlook": of_link,
    "yahoo": of_link,
    "copy": of_texts,
    "eml": of_mail,
    "txt": of_plain,
}
WHOLE = [one for one in FORMATS if one.channel in (Channel.EMAIL, Channel.OTHER)]


def test_every_format_that_carries_the_letter_whole_is_read() -> None:
    assert {one.key for one in WHOLE} == set(READ)
    assert {one.key for one in of_channel(Channel.POST)} == {"pdf", "docx"}


@pytest.mark.parametrize("format_", WHOLE, ids=lambda one: one.key)
@given(draft=drafts())
@settings(max_examples=60)
def test_the_letter_is_the_same_word_for_word(format_: Format[Rendered], draft: tuple[Case, Letter, Composed]) -> None:
    case, letter, composed = draft
    subject, body = READ[format_.key](format_.render(case, letter, composed))
    assert subject == header_text(composed.subject.text)
    wanted = body_text(composed.body)
    assert body.replace("\r\n", "\n").rstrip("\n") == wanted.rstrip("\n")


@given(draft=drafts())
@settings(max_examples=60)
def test_a_form_with_room_enough_gets_every_word(draft: tuple[Case, Letter, Composed]) -> None:
    _, letter, composed = draft
    made = shortened(letter, composed, 1_000_000)
    assert made.text.split() == body_text(composed.body).split()
    assert made.left_out == ()


# --- Another parser, which is none of Python's, reads the mail file ---

VECTORS_B = [
    *VECTORS,
    "A\r\nBcc: x@evil.example",
    "A\x85Bcc: x@evil.example",
    "A\u2028Bcc: x@evil.example",
    "A\u2029Bcc: x@evil.example",
    "A =?UTF-8?Q?=0A?=Bcc: x@evil.example",
    "A =?utf-8?q?=0D=0ABcc:_x?= b",
    "A =?UTF-8?B?DQpCY2M6IHg=?=",
    "%0D%0ABcc: x@evil.example",
    "A&bcc=x@evil.example",
    "A?bcc=x@evil.example",
]


def mail(
    *, subject: str = "Kettle", body: str = "Hello", sender: str = "me@example.org", to: str = "a@b.example"
) -> bytes:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", body),))
    composed = Composed("en", Sentence("subject", subject), (paragraph,), to)
    made = next(one for one in FORMATS if one.key == "eml").render(
        Case(customer=Customer(email=sender)), Letter(), composed
    )
    assert isinstance(made, File)
    return made.content


def headers(content: bytes) -> dict[str, list[str]]:
    found = parse_email(content).headers
    return {name: values for name, values in found.items() if name.lower() not in BODY_HEADERS}


@pytest.mark.parametrize("vector", VECTORS_B)
def test_another_parser_finds_exactly_the_headers_that_were_meant(vector: str) -> None:
    content = mail(subject=vector, body=vector)
    assert headers(content) == {
        "X-Unsent": ["1"],
        "From": ["me@example.org"],
        "To": ["a@b.example"],
        "Subject": [header_text(vector)],
    }
    (text,) = parse_email(content).text_plain
    assert text.replace("\r\n", "\n").rstrip("\n") == body_text(vector).rstrip("\n")


# "A?bcc=x@evil.example" is one mailbox of that name at evil.example, odd as it looks.
@pytest.mark.parametrize("vector", [vector for vector in VECTORS_B if not plain_address(vector)])
def test_another_parser_finds_no_address_that_is_none(vector: str) -> None:
    assert set(headers(mail(sender=vector, to=vector))) == {"X-Unsent", "Subject"}
    assert set(headers(mail(sender=f"me@example.org{vector}", to=f"{vector}a@b.example"))) <= {
        "X-Unsent",
        "Subject",
        "To",
        "From",
    }


@given(subject=WORDS, body=STORY)
@settings(max_examples=150)
def test_both_parsers_agree(subject: str, body: str) -> None:
    content = mail(subject=subject, body=body)
    ours = message_from_bytes(content, policy=default)
    theirs = headers(content)
    assert {name: [str(value)] for name, value in ours.items() if name.lower() not in BODY_HEADERS} == theirs


# --- The link of the customer's own mail program ---


@pytest.mark.parametrize("vector", VECTORS_B)
def test_no_words_become_a_field_of_the_link(vector: str) -> None:
    paragraph = Paragraph(Role.DETAILS, (Sentence("details.happened", vector),))
    composed = Composed("en", Sentence("subject", vector), (paragraph,), "a@b.example")
    for format_ in (one for one in of_channel(Channel.EMAIL) if one.kind is FormatKind.LINK):
        made = format_.render(Case(), Letter(), composed)
        assert isinstance(made, Link)
        fields = parse_qs(urlsplit(made.url).query, keep_blank_values=True)
        assert set(fields) <= {"subject", "su", "body", "to", "view", "fs"}, format_.key
        assert made.url.isascii()
        assert not set(made.url) & set("\"'<>\\ \r\n\t")


@pytest.mark.parametrize("vector", VECTORS_B)
def test_no_address_becomes_a_second_one(vector: str) -> None:
    composed = Composed("en", Sentence("subject", "Kettle"), (), f"a@b.example{vector}")
    made = next(one for one in FORMATS if one.key == "mailto").render(Case(), Letter(), composed)
    assert isinstance(made, Link)
    to = unquote(urlsplit(made.url).path)
    assert to.count("@") <= 1
    assert "," not in to
    assert set(parse_qs(urlsplit(made.url).query)) <= {"subject"}
