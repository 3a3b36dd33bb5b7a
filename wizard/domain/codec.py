"""Stored values to JSON and back, nothing lost: keys and choices that a newer release wrote survive an older one.

Left out of the JSON: whatever equals its default. Kept in `unknown`: whatever this release does not know.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def encode(value: Any) -> Any:
    """A value of strings, numbers, lists and dicts, for `json.dumps`."""
    if is_dataclass(value) and not isinstance(value, type):
        known = {f.name: encode(getattr(value, f.name)) for f in _stored(type(value)) if not _is_default(value, f)}
        return {**getattr(value, "unknown", {}), **known}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    return value


def decode(kind: type[T], data: Mapping[str, Any]) -> T:
    """The dataclass `kind` from what `encode` made of it, by this release or another.

    Raises ValueError or TypeError where a required field is missing or not readable.
    """
    stored: Any = kind  # mypy does not take a type[T] for hashable
    hints, known, unknown = _hints(stored), {}, dict(data)
    for f in _stored(stored):
        if f.name in data:
            try:
                known[f.name] = _value(hints[f.name], data[f.name])
                del unknown[f.name]
            except ValueError:
                if _default(f) is MISSING:
                    raise
                # A choice that a newer release added: left in `unknown`, where encode() finds it again.
    if any(f.name == "unknown" for f in fields(kind)):  # type: ignore[arg-type]
        known["unknown"] = unknown
    return kind(**known)


def _value(hint: Any, data: Any) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    expected = _shape(hint, origin)
    if expected and not isinstance(data, expected):
        raise ValueError(f"{expected.__name__} expected")
    if origin is UnionType or arguments[-1:] == (NoneType,):
        return None if data is None else _value(next(a for a in arguments if a is not NoneType), data)
    if origin is tuple:
        return tuple(_value(arguments[0], item) for item in data)
    if origin is frozenset:
        return frozenset(data)
    if origin is not None and issubclass(origin, Mapping):
        return {_value(arguments[0], key): _value(arguments[1], item) for key, item in data.items()}
    if is_dataclass(hint):
        return decode(hint, data)  # type: ignore[arg-type]
    if hint in (date, datetime):
        return hint.fromisoformat(data)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(data)
    if isinstance(hint, type) and not isinstance(data, (int, float) if hint is float else hint):
        raise ValueError(f"{hint.__name__} expected")
    return data


def _shape(hint: Any, origin: Any) -> type | None:
    """What JSON holds of such a value, where another shape would be taken apart without a word: "ab" as ("a", "b")."""
    if origin in (tuple, frozenset):
        return list
    return dict if is_dataclass(hint) or (isinstance(origin, type) and issubclass(origin, Mapping)) else None


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _stored(kind: Any) -> tuple[Field[Any], ...]:
    return tuple(f for f in fields(kind) if f.name != "unknown")


def _default(f: Field[Any]) -> Any:
    return f.default_factory() if f.default_factory is not MISSING else f.default


def _is_default(value: Any, f: Field[Any]) -> bool:
    default = _default(f)
    return default is not MISSING and bool(getattr(value, f.name) == default)
