"""Characters that are no text: control characters and noncharacters, which neither a page nor a mail may hold
(HTML standard, "valid code points"; RFC 5322, 3.2.3). Nobody types them; pastes, sites and their JSON bring them."""

import re
from typing import Any, TypeVar

from wizard.domain.codec import decode, encode

T = TypeVar("T")

_NO_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)


def legible(text: str) -> str:
    """The text without them. Tabs and ends of line stay."""
    return text if text.isprintable() or text.replace("\n", "").isprintable() else _NO_TEXT.sub("", text)


def all_legible(value: T) -> T:
    """A stored value (a dataclass that `codec` knows) with every string in it made legible."""
    encoded = encode(value)
    told = _each(encoded)
    return value if told == encoded else decode(type(value), told)


def _each(value: Any) -> Any:
    if isinstance(value, str):
        return legible(value)
    if isinstance(value, list):
        return [_each(item) for item in value]
    if isinstance(value, dict):
        return {key: _each(item) for key, item in value.items()}
    return value
