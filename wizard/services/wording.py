"""W19: every generated sentence in the customer's own wording, or left out; and what has changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from wizard.checks import secrets_in
from wizard.domain.findings import Finding
from wizard.domain.letter import Edit, Letter, Origin, Role, text_hash
from wizard.languages.compose import INDISPENSABLE, compose, letter_language
from wizard.steps import Situation
from wizard.steps.base import strip
from wizard.steps.company import with_site

LIKE = 0.4  # share of words in common from which two sentences are compared word by word


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
    edited: bool = False

    @property
    def shown(self) -> str:
        return self.text or self.composed

    @property
    def mark(self) -> str:
        """What the page was made with: the sentence as composed, the text in the field, and the tick."""
        return f"{text_hash(self.composed)} {text_hash(strip(self.shown))} {'out' if self.left_out else 'in'}"


def wordings(now: Situation) -> tuple[Wording, ...]:
    """Every generated sentence of the letter in its language, in reading order."""
    letter, language = now.letter, letter_language(with_site(now), now.letter)
    plain = compose(with_site(now), replace(letter, edits={}), language=language, today=now.today)
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
    return Wording(key, role, composed, text, left_out, outdated, key in INDISPENSABLE, edit is not None)


@dataclass(frozen=True)
class Piece:
    """Words of a sentence, and whether the other sentence has them too."""

    text: str
    changed: bool


@dataclass(frozen=True)
class Again:
    """What composing again would do to one sentence: the customer's words now, ours instead, word by word."""

    sentence: Wording
    mine: tuple[Piece, ...]
    ours: tuple[Piece, ...]


def again(sentences: Iterable[Wording]) -> tuple[Again, ...]:
    """Every sentence that the customer reworded or left out, what has changed under their words first."""
    edited = sorted((one for one in sentences if one.edited), key=lambda one: not one.outdated)
    return tuple(Again(one, *compared(one.text, one.composed)) for one in edited)


def compared(mine: str, ours: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two sentences with what differs marked in each."""
    old, new = mine.split(), ours.split()
    matched = SequenceMatcher(None, old, new, autojunk=False)
    # Sentences that share a word here and there are two sentences: marks around each would only be in the way.
    steps = matched.get_opcodes() if matched.ratio() >= LIKE else [("replace", 0, len(old), 0, len(new))]
    return (
        tuple(Piece(" ".join(old[a:b]), step != "equal") for step, a, b, _, _ in steps if a < b),
        tuple(Piece(" ".join(new[a:b]), step != "equal") for step, _, _, a, b in steps if a < b),
    )


@dataclass(frozen=True)
class Choice:
    """Keys of edited sentences: which the customer wants as composed now, and which they keep although the answers
    have changed. `marks` as in `Reworded`."""

    take: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    marks: Mapping[str, str] = field(default_factory=dict)


def composed_again(now: Situation, choice: Choice) -> Letter:
    """The letter with that choice. Only for sentences that still read as the customer saw them: nobody takes what
    they were not shown."""
    letter, language = now.letter, letter_language(with_site(now), now.letter)
    edits = dict(letter.edits)
    for sentence in wordings(now):
        place, seen = f"{language}/{sentence.key}", choice.marks.get(sentence.key, "").partition(" ")[0]
        if not sentence.edited or seen != text_hash(sentence.composed):
            continue
        if sentence.key in choice.take:
            del edits[place]
        elif sentence.key in choice.keep:
            edits[place] = replace(edits[place], replaced=seen)
    return replace(letter, edits=edits)


@dataclass(frozen=True)
class Reworded:
    """What the page sent: texts by sentence key, what is left out, the `Wording.mark`s that the page was made with,
    and the fingerprints of findings that the customer calls a false alarm."""

    texts: Mapping[str, str]
    left_out: frozenset[str]
    marks: Mapping[str, str]
    overruled: frozenset[str] = frozenset()

    def touched(self, sentence: Wording) -> bool:
        """Did the customer change this sentence? What they left as it was, stays as it is now.

        Without that, a page left open would turn the sentences of that hour into wordings of the customer's.
        """
        mark = self.marks.get(sentence.key, sentence.mark).split()
        return [text_hash(self.text(sentence)), "out" if sentence.key in self.left_out else "in"] != mark[1:]

    def without(self, keys: frozenset[str]) -> "Reworded":
        """The same but for these sentences, as if their fields had not been on the page."""

        def others(values: Mapping[str, str]) -> dict[str, str]:
            return {key: value for key, value in values.items() if key not in keys}

        return replace(self, texts=others(self.texts), marks=others(self.marks), left_out=self.left_out - keys)

    def text(self, sentence: Wording) -> str:
        return strip(self.texts.get(sentence.key, sentence.shown))


def reworded(now: Situation, sent: Reworded) -> Letter:
    """The letter with these wordings; a wording equal to the composed sentence is no edit.

    Edits of sentences that this letter does not show now, and those of other languages, stay as they are.
    """
    letter, language = now.letter, letter_language(with_site(now), now.letter)
    edits = dict(letter.edits)
    for sentence in filter(sent.touched, wordings(now)):
        place, text = f"{language}/{sentence.key}", sent.text(sentence)
        replaced = sent.marks.get(sentence.key, sentence.mark).partition(" ")[0][:16]
        if sentence.key in sent.left_out and not sentence.indispensable:
            edits[place] = Edit(None, replaced)
        elif text and text != sentence.composed:
            edits[place] = Edit(text, replaced)
        else:
            edits.pop(place, None)
    insisted = {finding.fingerprint for finding in _found(now, sent)} & sent.overruled
    return replace(letter, edits=edits, insisted=letter.insisted | insisted)


def secrets(now: Situation, sent: Reworded) -> tuple[Finding, ...]:
    """Secrets in the new wordings that the customer has not called a false alarm (W12)."""
    insisted = now.letter.insisted | sent.overruled
    return tuple(finding for finding in _found(now, sent) if finding.fingerprint not in insisted)


def _found(now: Situation, sent: Reworded) -> tuple[Finding, ...]:
    language = letter_language(with_site(now), now.letter)
    return tuple(
        finding
        for sentence in filter(sent.touched, wordings(now))
        for finding in secrets_in(sent.text(sentence), where=sentence.key, language=language)
    )
