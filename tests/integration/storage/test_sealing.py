"""Sealed documents open with their own address, in their own row, and otherwise not at all."""

import re

import pytest

from wizard.domain.errors import NoSuchCase
from wizard.storage.sealing import Token, form_token, new_token, row_id, seal, unseal

DOCUMENT = {"topic": "Kvittering væk – 49,90 €"}


def test_a_token_is_256_bits_as_43_characters_of_an_address() -> None:
    tokens = {new_token() for _ in range(50)}
    assert len(tokens) == 50
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{43}", token) for token in tokens)


def test_what_is_sealed_opens_again() -> None:
    token = new_token()
    assert unseal(token, seal(token, DOCUMENT, schema=1), schema=1) == DOCUMENT


def test_the_same_document_never_looks_the_same() -> None:
    token = new_token()
    assert seal(token, DOCUMENT, schema=1) != seal(token, DOCUMENT, schema=1)


def test_its_length_says_little() -> None:
    token = new_token()
    lengths = {len(seal(token, {"topic": "x" * n}, schema=1)) for n in range(0, 900, 100)}
    assert lengths == {12 + 1024 + 16}


def test_no_other_token_opens_it() -> None:
    body = seal(new_token(), DOCUMENT, schema=1)
    with pytest.raises(NoSuchCase):
        unseal(new_token(), body, schema=1)


@pytest.mark.parametrize("position", [0, 11, 12, 500, -1])
def test_a_changed_byte_is_noticed(position: int) -> None:
    token = new_token()
    body = bytearray(seal(token, DOCUMENT, schema=1))
    body[position] ^= 1
    with pytest.raises(NoSuchCase):
        unseal(token, bytes(body), schema=1)


@pytest.mark.parametrize("body", [b"", b"short", bytes(12)])
def test_a_cut_off_body_is_noticed(body: bytes) -> None:
    with pytest.raises(NoSuchCase):
        unseal(new_token(), body, schema=1)


def test_the_schema_belongs_to_it() -> None:
    token = new_token()
    with pytest.raises(NoSuchCase):
        unseal(token, seal(token, DOCUMENT, schema=1), schema=2)


def test_id_key_and_form_token_tell_nothing_of_each_other() -> None:
    token = new_token()
    assert len({row_id(token).hex(), form_token(token), token}) == 3
    assert row_id(token) == row_id(token)
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", form_token(token))
    assert form_token(token) != form_token(new_token())


@pytest.mark.parametrize(
    "text", ["", "abc", "x" * 42, "x" * 44, "ø" * 43, "x" * 42 + "=", "../" + "x" * 40, "A" * 43 + "\n"]
)
def test_what_is_no_token_is_no_case(text: str) -> None:
    with pytest.raises(NoSuchCase):
        row_id(Token(text))


def test_one_case_has_one_address() -> None:
    """The last character carries two spare bits; they must be zero."""
    assert row_id(Token("A" * 43))
    for last in "BCD":
        with pytest.raises(NoSuchCase):
            row_id(Token("A" * 42 + last))
