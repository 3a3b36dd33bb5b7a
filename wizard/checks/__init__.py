"""Writing checks: what harms the writer, or keeps the letter from being answered.

Secrets, placeholders and an empty request stop; everything else advises. To add a check: a file, and its line here.
"""

from collections.abc import Iterable

from wizard.checks import (
    attachments,
    capitals,
    empty_request,
    heavy_punctuation,
    long_paragraph,
    placeholders,
)
from wizard.checks.check import Check, Draft, Piece, pieces_of
from wizard.checks.secrets import SECRETS
from wizard.domain.findings import Finding
from wizard.domain.letter import Composed, Letter

CHECKS: tuple[Check, ...] = (
    *SECRETS,
    placeholders.CHECK,
    empty_request.CHECK,
    attachments.CHECK,
    capitals.CHECK,
    heavy_punctuation.CHECK,
    long_paragraph.CHECK,
)


def check_text(text: str, *, where: str, language: str) -> tuple[Finding, ...]:
    """All findings in one text, by their place. `language`: ISO 639-1, what the text is written in."""
    return _findings(CHECKS, Draft((Piece(where, text, language),)))


def secrets_in(text: str, *, where: str, language: str) -> tuple[Finding, ...]:
    """Only what must never be saved, by its place."""
    return _findings(SECRETS, Draft((Piece(where, text, language),)))


def check_letter(composed: Composed, letter: Letter) -> tuple[Finding, ...]:
    """All findings in a whole letter, in reading order, but those that the customer overruled."""
    pieces = pieces_of(composed)
    order = {piece.where: number for number, piece in enumerate(pieces)}
    findings = _findings(CHECKS, Draft(pieces, letter, composed))
    return tuple(
        finding
        for finding in sorted(findings, key=lambda f: (order.get(f.where, len(order)), f.start))
        if finding.fingerprint not in letter.insisted
    )


def _findings(checks: Iterable[Check], draft: Draft) -> tuple[Finding, ...]:
    found = (finding for check in checks for finding in check.run(draft))
    return tuple(sorted(found, key=lambda f: (f.start, f.end)))
