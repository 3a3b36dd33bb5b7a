"""W19: every generated sentence in the customer's own wording, or left out; and what has changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wizard.checks import secrets_in
from wizard.domain.findings import Finding
from wizard.domain.letter import Edit, Letter, Origin, Role, text_hash
from wizard.languages.compose import INDISPENSABLE, compose, letter_language
from wizard.steps import Situation


@dataclass(frozen=True)
class Wording:
    """One generated sentence: as composed, as the customer has it, and whether it has changed under their edit."""

    key: str
    role: Role
    composed: str
    text: str  # "" where left out
    left_out: bool
    outdated: bool  # the edit replaced another sentence than the one that the answers make now
    indispensable: bool


def wordings(now: Situation) -> tuple[Wording, ...]:
    """Every generated sentence of the letter in its language, in reading order."""
    letter, language = now.letter, letter_language(now.case, now.letter)
    plain = compose(now.case, replace(letter, edits={}), language=language, today=now.today)
    return tuple(
        _wording(sentence.key, paragraph.role, sentence.text, letter.edits.get(f"{language}/{sentence.key}"))
        for paragraph in plain.paragraphs
        for sentence in paragraph.sentences
        if sentence.origin is Origin.GENERATED
    )


def _wording(key: str, role: Role, composed: str, edit: Edit | None) -> Wording:
    left_out = edit is not None and edit.text is None
    text = composed if edit is None else edit.text or ""
    outdated = edit is not None and edit.replaced != text_hash(composed)
    return Wording(key, role, composed, text, left_out, outdated, key in INDISPENSABLE)


def reworded(now: Situation, texts: Mapping[str, str], left_out: frozenset[str]) -> Letter:
    """The letter with these wordings by sentence key; a wording equal to the composed sentence is no edit.

    Edits of sentences that this letter does not show now, and those of other languages, stay as they are.
    """
    language, edits = letter_language(now.case, now.letter), dict(now.letter.edits)
    for sentence in wordings(now):
        place, text = f"{language}/{sentence.key}", texts.get(sentence.key, sentence.text).strip()
        if sentence.key in left_out and not sentence.indispensable:
            edits[place] = Edit(None, text_hash(sentence.composed))
        elif text and text != sentence.composed:
            edits[place] = Edit(text, text_hash(sentence.composed))
        else:
            edits.pop(place, None)
    return replace(now.letter, edits=edits)


def secrets(now: Situation, texts: Mapping[str, str]) -> tuple[Finding, ...]:
    """Secrets in these wordings that the customer has not called a false alarm (W12)."""
    language = letter_language(now.case, now.letter)
    found = (finding for key, text in texts.items() for finding in secrets_in(text, where=key, language=language))
    return tuple(finding for finding in found if finding.fingerprint not in now.letter.insisted)
