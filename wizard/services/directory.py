"""Reading a file of companies: the good records, and why the others are none.

The file is a JSON list of objects with `slug`, `name` and `web`, and perhaps `runs` and `relevant-countries`. Their
e-mail addresses are mostly for questions of privacy, so neither they nor anything else is taken over: a letter goes
where the company's own site says.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from wizard.domain.directory import EVERYWHERE, Listed, key
from wizard.domain.errors import BadAddress, DearCompanyError
from wizard.domain.language import Message
from wizard.research.addresses import parse_company_address

LARGEST_FILE = 64 * 1024 * 1024  # bytes; a hundred thousand companies are about 50 MB
LONGEST_NAME = 200  # characters
MOST_BRANDS = 500
MOST_COUNTRIES = 260  # there are fewer
SHOWN_OF_SLUG = 60  # characters


class BadDirectory(DearCompanyError):
    """The file is no directory of companies."""


@dataclass(frozen=True)
class Skipped:
    """A record that is not taken over: which one, and why not; both may be shown on a terminal."""

    where: str
    why: str


@dataclass(frozen=True)
class Directory:
    companies: tuple[Listed, ...]
    skipped: tuple[Skipped, ...]


class _BadRecord(ValueError):
    """The reason, in a few words."""


def read_file(file: Path) -> Directory:
    """Raises BadDirectory where the file as a whole is of no use."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise _bad(problem.strerror or "it cannot be opened") from problem
    return read(raw)


def read(raw: bytes) -> Directory:
    """As `read_file`, of what stands in it."""
    good: dict[str, Listed] = {}
    skipped: list[Skipped] = []
    for number, record in enumerate(_records(raw), start=1):
        try:
            company = _company(record)
            if company.slug in good:
                raise _BadRecord("its slug stands in the file before")
        except _BadRecord as problem:
            skipped.append(Skipped(_where(number, record), str(problem)))
        else:
            good[company.slug] = company
    return Directory(tuple(good.values()), tuple(skipped))


def _records(raw: bytes) -> list[object]:
    if len(raw) > LARGEST_FILE:
        raise _bad(f"it is larger than {LARGEST_FILE // 1024**2} MB")
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _bad("it is not UTF-8") from None
    except (ValueError, RecursionError):  # no JSON, a number of a million digits, a hundred thousand brackets
        raise _bad("it is not JSON") from None
    if not isinstance(found, list):
        raise _bad("it is not a list of records")
    return found


def _bad(why: str) -> BadDirectory:
    return BadDirectory(Message("This file cannot be read as a directory of companies: %(why)s.", {"why": why}))


def _where(number: int, record: object) -> str:
    """Number and slug; of a hostile slug only what a terminal can show."""
    slug = record.get("slug") if isinstance(record, dict) else None
    if not isinstance(slug, str):
        return f"record {number}"
    return f"record {number} ({ascii(slug[:SHOWN_OF_SLUG])[1:-1]})"


def _company(record: object) -> Listed:
    if not isinstance(record, dict):
        raise _BadRecord("it is not an object")
    slug = record.get("slug")
    if not isinstance(slug, str) or not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,99}", slug):
        raise _BadRecord("its slug is not lower-case letters, digits and hyphens, at most 100")
    return Listed(
        slug=slug,
        name=_name(record.get("name")),
        host=_host(record.get("web")),
        countries=tuple(dict.fromkeys(_countries(record.get("relevant-countries", [])))),
        brands=tuple(dict.fromkeys(_brands(record.get("runs", [])))),
    )


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise _BadRecord("it has no name")
    name = _visible(value)
    if not key(name):
        raise _BadRecord("its name has no letters")
    if len(name) > LONGEST_NAME:
        raise _BadRecord(f"its name is longer than {LONGEST_NAME} characters")
    return name


def _host(value: object) -> str:
    if value in (None, ""):
        raise _BadRecord("it has no web address")
    if not isinstance(value, str) or not re.match("https?://", value, re.IGNORECASE):
        raise _BadRecord("its web address does not begin with https:// or http://")
    try:
        host = urlsplit(parse_company_address(value)).hostname or ""
    except BadAddress:
        raise _BadRecord("its web address is none that this service opens") from None
    return host.removeprefix("www.")


def _countries(value: object) -> Iterator[str]:
    if not isinstance(value, list) or len(value) > MOST_COUNTRIES:
        raise _BadRecord("its countries are not a list")
    for country in value:
        if country == EVERYWHERE:
            yield EVERYWHERE
        elif isinstance(country, str) and re.fullmatch("[A-Za-z]{2}", country):
            yield country.upper()
        else:
            raise _BadRecord('one of its countries is neither two letters nor "all"')


def _brands(value: object) -> Iterator[str]:
    if not isinstance(value, list) or len(value) > MOST_BRANDS:
        raise _BadRecord(f"what it runs is not a list of at most {MOST_BRANDS}")
    for brand in value:
        if not isinstance(brand, str) or len(brand) > LONGEST_NAME:
            raise _BadRecord(f"something that it runs is not a name of at most {LONGEST_NAME} characters")
        if key(brand):
            yield _visible(brand)


def _visible(text: str) -> str:
    """In one line, without what is invisible: control characters, marks that turn the reading direction, half
    characters that no database stores."""
    return " ".join("".join(" " if sign.isspace() else sign for sign in text if _shows(sign)).split())


def _shows(sign: str) -> bool:
    return sign.isspace() or not unicodedata.category(sign).startswith("C")
