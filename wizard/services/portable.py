"""F6: a matter as a file of the customer's own, and back again. What comes back may be anybody's work: it is read as
hostile, gets an address of its own, asks nobody for reminders and is counted nowhere."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any

from wizard.domain.case import SCHEMA, Case, Counted, Reminders
from wizard.domain.characters import all_legible
from wizard.domain.codec import decode, encode
from wizard.domain.errors import BadAddress, DearCompanyError
from wizard.domain.language import N_, Message
from wizard.languages.compose import CODES
from wizard.services import Services, research
from wizard.steps.start import host_of
from wizard.storage import Token

LARGEST = 5 * 1024 * 1024  # bytes
_FORMAT = "dear-company-case"
_LONGEST = 20_000  # characters of one text: as much as a pasted reply may have
_MOST = 500  # things in one list; no way through the pages makes more
_DEEPEST = 12  # a case has seven levels; each costs a call on the way
_YEARS = (1900, 2200)  # beyond, adding a few days ends in an error


class BadImport(DearCompanyError):
    """The file is none of ours, or was changed by hand into what no page could have made."""


def to_file(case: Case) -> bytes:
    """The whole matter as JSON, private offers included: it is the customer's own copy. Helpers' links stay here."""
    told = {"format": _FORMAT, "schema": case.schema, "case": encode(replace(case, helpers=()))}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def from_file(content: bytes) -> Case:
    """The matter that a file holds, as `to_file` wrote it. Raises BadImport."""
    if len(content) > LARGEST:
        raise _bad(N_("This file is too large to be one of ours."))
    try:
        told = json.loads(content)
        _look_through(told)
        if told["format"] != _FORMAT or type(told["schema"]) is not int:
            raise ValueError
        if told["schema"] > SCHEMA:
            raise _bad(N_("This file was made by a newer version of this service. Please try again in a while."))
        case = all_legible(decode(Case, {**told["case"], "schema": told["schema"]}))
        _check(case)
        return _safe(case)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise _bad(N_("This is not a file that was saved here. Choose the one that ends in .json.")) from None


def bring_back(services: Services, content: bytes) -> Token:
    """Store what a file holds under a new address, and have the company's site read. Raises BadImport."""
    case = from_file(content)
    token = services.cases.create(case)
    if case.company.host:
        research.wish(services, case.company.host)
    return token


def _look_through(told: Any, depth: int = 0) -> None:
    """Before anything is made of it: nothing longer, deeper or more than the pages can make. Raises ValueError."""
    if depth > _DEEPEST or (isinstance(told, str) and len(told) > _LONGEST):
        raise ValueError
    if isinstance(told, list | dict):
        if len(told) > _MOST:
            raise ValueError
        for one in told.values() if isinstance(told, dict) else told:
            _look_through(one, depth + 1)
        if isinstance(told, dict):
            for key in told:
                _look_through(key, depth + 1)


def _check(value: Any) -> None:
    """Days that calendars can count with. Raises ValueError."""
    if isinstance(value, date) and not _YEARS[0] <= value.year <= _YEARS[1]:
        raise ValueError
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError
    if is_dataclass(value):
        for field in fields(value):
            _check(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            _check(one)
    elif isinstance(value, tuple | frozenset):
        for one in value:
            _check(one)


def _safe(case: Case) -> Case:
    """What pages rely on, and a form would not have let pass."""
    if not case.letters:
        raise ValueError
    try:
        host = host_of(case.company.host) if case.company.host else ""
    except BadAddress:
        host = ""
    letters = tuple(
        replace(
            letter,
            written_in=letter.written_in if letter.written_in in CODES else "en",
            language=letter.language if letter.language in CODES else "",
        )
        for letter in case.letters
    )
    company = replace(case.company, host=host)
    # Whatever the file says of counting: it was counted where it was begun, or is nobody's to count.
    return replace(case, company=company, letters=letters, reminders=Reminders(), helpers=(), counted=Counted())


def _bad(text: str) -> BadImport:
    return BadImport(Message(text))
