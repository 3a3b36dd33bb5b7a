"""How a stored case is locked. The capability address is the only key; it is neither stored nor logged.

From the token's 256 bits, HKDF makes three values that tell nothing of one another: the row's id, the key of the row,
and the token of the page's forms. A stolen database thus shows how many cases there are, and no word of them.
"""

import json
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wizard.domain.errors import NoSuchCase
from wizard.domain.language import N_, Message

Token = NewType("Token", str)  # 43 characters of base64url, as in the address

_BLOCK = 1024  # bytes that a sealed document is padded to a multiple of: its length says little of the letter's
_NONCE = 12  # bytes: the 96 bits that AES-GCM is made for; a fresh one per writing


def new_token() -> Token:
    return Token(secrets.token_urlsafe(32))


def row_id(token: Token) -> bytes:
    """Raises NoSuchCase for what is no token."""
    return _derive(token, b"id")


def form_token(token: Token) -> str:
    """What the forms of a case's pages carry, so that no other site can post to them. Raises NoSuchCase."""
    return _text(_derive(token, b"form"))


def seal(token: Token, document: Mapping[str, Any], *, schema: int) -> bytes:
    return lock(_derive(token, b"key"), document, _bound(token, schema))


def unseal(token: Token, body: bytes, *, schema: int) -> dict[str, Any]:
    """Raises NoSuchCase where the row was changed, or is another's, or was sealed under another schema."""
    try:
        return unlock(_derive(token, b"key"), body, _bound(token, schema))
    except (InvalidTag, ValueError):
        raise no_such_case() from None


def seal_link(token: Token, link: Token) -> bytes:
    """A link's token, for whoever has the case's; under a key of its own, so that it can pass for no case."""
    return lock(_derive(token, b"link"), {"link": link}, row_id(link))


def unseal_link(token: Token, body: bytes, link_id: bytes) -> Token:
    """The link's token, of the row with this id. Raises NoSuchCase where the row was changed."""
    try:
        return Token(unlock(_derive(token, b"link"), body, link_id)["link"])
    except (InvalidTag, ValueError):
        raise no_such_case() from None


def lock(key: bytes, document: Mapping[str, Any], bound: bytes) -> bytes:
    """The document under a key of 256 bits; it opens only together with `bound`, which says what it belongs to."""
    plain = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    # JSON may end in spaces, so the padding needs no unpadding.
    padded = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, padded, bound)


def unlock(key: bytes, body: bytes, bound: bytes) -> dict[str, Any]:
    """Raises InvalidTag or ValueError where this was not locked so."""
    document: dict[str, Any] = json.loads(AESGCM(key).decrypt(body[:_NONCE], body[_NONCE:], bound))
    return document


def no_such_case() -> NoSuchCase:
    return NoSuchCase(
        Message(N_("There is no letter at this address. It may have been deleted, or its time may have run out."))
    )


def _bound(token: Token, schema: int) -> bytes:
    """What a sealed body belongs to: it opens in its own row and under its own schema only."""
    return row_id(token) + schema.to_bytes(4, "big")


def _derive(token: Token, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(_secret(token))


def _secret(token: Token) -> bytes:
    if not re.fullmatch(r"[A-Za-z0-9_-]{43}", token):
        raise no_such_case()
    secret = urlsafe_b64decode(token + "=")
    # The last of 43 characters has two spare bits: without this, four addresses would open one case.
    if _text(secret) != token:
        raise no_such_case()
    return secret


def _text(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()
