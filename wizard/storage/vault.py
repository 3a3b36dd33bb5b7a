"""What the worker has to read without anybody's private link is sealed under the server's own keys."""

import hmac
import os
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wizard.domain.errors import DearCompanyError, SettingsError
from wizard.domain.language import Message
from wizard.storage.sealing import lock, unlock


class Unreadable(DearCompanyError):
    """Sealed under a key that KEYS no longer has, or tampered with."""


class Vault:
    """The first key seals, each of them opens."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._sealing = [_derive(key, b"seal") for key in keys]
        self._naming = [_derive(key, b"address") for key in keys]

    def seal(self, document: Mapping[str, Any], bound: bytes) -> bytes:
        return lock(self._sealing[0], document, bound)

    def open(self, body: bytes, bound: bytes) -> dict[str, Any]:
        """Raises Unreadable."""
        for key in self._sealing:
            with suppress(InvalidTag, ValueError):
                return unlock(key, body, bound)
        raise Unreadable(Message("A reminder was sealed under a key that KEYS does not have."))

    def digests(self, address: str) -> tuple[bytes, ...]:
        """What stands for an address where it must not stand itself, under each key, the newest first."""
        plain = address.strip().casefold().encode()
        return tuple(hmac.digest(key, plain, "sha256") for key in self._naming)


def open_vault(keys: Sequence[str], file: Path) -> Vault:
    """The vault of these keys; without any, of the one in `file`, which is made where it is missing.

    Raises SettingsError where it can neither be read nor made.
    """
    try:
        return Vault(keys or [_key_in(file)])
    except OSError as problem:
        values = {"file": str(file), "what": str(problem.strerror)}
        raise SettingsError(
            Message("The server's key cannot be kept in %(file)s: %(what)s. Set KEYS.", values)
        ) from problem


def _key_in(file: Path) -> str:
    if not file.exists():
        # Written beside and then linked: another process finds the whole key or none.
        fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(32))
        with suppress(FileExistsError):
            os.link(fresh, file)
        fresh.unlink()
    return file.read_text("ascii").strip()


def _derive(key: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key.encode())
