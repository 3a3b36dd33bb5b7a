"""Writing checks: what harms the writer, or keeps the letter from being answered.

Secrets, placeholders and an empty request stop; everything else advises. To add a check: a file, and its line here;
where it is patterns and nothing else, a file in `rules/`.
"""

from collections.abc import Iterable

from wizard.checks import attachments
from wizard.checks.check import Check, Draft, Piece, places_of
from wizard.checks.clarity import CLARITY
from wizard.checks.form import FORM
from wizard.checks.greeting import GREETING
from wizard.checks.rules import rule
from wizard.checks.secrets import SECRETS
from wizard.checks.secrets.likely import LIKELY, is_doubted
from wizard.checks.spelling import SPELLING, with_suggestions
from wizard.checks.tone import TONE
from wizard.domain.asked import as_asked
from wizard.domain.findings import Finding, Group, Severity
from wizard.domain.letter import Composed, Letter

CHECKS: tuple[Check, ...] = (
    *SECRETS,
    *CLARITY,
    attachments.CHECK,
    *FORM,
    *GREETING,
    *TONE,
    *SPELLING,
    rule("spelling/confused"),
)


def check_text(text: str, *, where: str, language: str, quiet: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All findings in one text, by their place. `language`: ISO 639-1, what the text is written in; `quiet` as in
    `Draft`."""
    return _findings(CHECKS, Draft((Piece(where, text, language),), quiet=quiet))


def secrets_in(text: str, *, where: str, language: str) -> tuple[Finding, ...]:
    """Only what must never be saved, by its place."""
    return _findings(SECRETS, Draft((Piece(where, text, language),)))


def check_letter(composed: Composed, letter: Letter, quiet: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All findings in a whole letter, in reading order, but those that the customer overruled or left as they are.

    The same words found in the customer's field and in our sentence that takes them up are one finding: the field's.
    What was typed for another kind of letter is not looked at.
    """
    letter = as_asked(letter)
    places = places_of(composed, letter)
    findings = _findings(CHECKS, Draft(places.pieces, letter, composed, quiet))
    fields = {piece.where for piece in places.pieces if not piece.generated}
    typed = {finding.fingerprint for finding in findings if finding.where in fields}
    return tuple(
        finding
        for finding in sorted(findings, key=lambda f: (places.order.get(f.where, len(places.order)), f.start))
        if not is_left(finding, letter) and (finding.where in fields or finding.fingerprint not in typed)
    )


def suggested(findings: Iterable[Finding], composed: Composed, letter: Letter) -> tuple[Finding, ...]:
    """Findings of `check_letter` with what unknown words may have been meant to be."""
    languages = {piece.where: piece.language for piece in places_of(composed, as_asked(letter)).pieces}
    return with_suggestions(findings, languages)


def is_left(finding: Finding, letter: Letter) -> bool:
    """Did the customer call it a false alarm or, where it is advice, leave their words as they are?"""
    stops = finding.severity is Severity.STOP
    return finding.fingerprint in (letter.insisted if stops else letter.insisted | letter.left)


# What has a rewrite of its own there is not told as an unknown word as well.
_UNKNOWN, _KNOWN_AS = "spelling.unknown_word", frozenset({"form.text_speak", "form.joke", "form.fancy_letters"})
# What another check knows to be a secret is not told once more as what could be one.
_LIKELY = frozenset(check.id for check in LIKELY)


def _findings(checks: Iterable[Check], draft: Draft) -> tuple[Finding, ...]:
    pieces = {piece.where: piece for piece in draft.pieces}
    told = (finding for check in checks for finding in check.run(draft))
    found = sorted(
        (one for one in told if not (one.where in pieces and is_doubted(one, pieces[one.where]))),
        key=lambda f: (f.start, f.end),
    )
    said = {(finding.where, finding.start) for finding in found if finding.id in _KNOWN_AS}
    sure = [finding for finding in found if finding.group is Group.SECRETS and finding.id not in _LIKELY]
    return tuple(
        finding
        for finding in found
        if not (finding.id == _UNKNOWN and (finding.where, finding.start) in said)
        and not (finding.id in _LIKELY and any(_overlap(finding, one) for one in sure))
        and not any(_is_within(finding, one) for one in sure)
    )


def _is_within(one: Finding, other: Finding) -> bool:
    """Whether a secret is a part of a longer one: the account number of an IBAN."""
    shorter = one.end - one.start < other.end - other.start
    within = one.where == other.where and other.start <= one.start and one.end <= other.end
    return one.group is Group.SECRETS and shorter and within


def _overlap(one: Finding, other: Finding) -> bool:
    return one.where == other.where and one.start < other.end and other.start < one.end
