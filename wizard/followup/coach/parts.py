"""The parts of an answer, each with what it is about and how it stands to that."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.followup.coach.stance import Stance, stance_of
from wizard.followup.coach.stretches import Stretch, stretches
from wizard.followup.coach.subjects import Matter, matter_of_words
from wizard.followup.coach.wording import Words, spaced, words_of


@dataclass(frozen=True)
class Part:
    """A stretch of the reply: `text` stands at `start`. `inherits`: what it is about, the part before it says."""

    text: str
    start: int
    paragraph: int
    question: bool
    stance: Stance
    matter: Matter
    inherits: bool = False
    writes_again: bool = False  # promises an answer, …
    dated: bool = False  # … by a day


def parts_of(text: str, language: str) -> tuple[Part, ...]:
    """`text` without what others wrote."""
    words = words_of(language)
    parts: list[Part] = []
    hangs = False
    for stretch in stretches(text, language):
        said = spaced(stretch.text)
        turned = words.tell("turn", said)
        hangs = not stretch.first and not turned and hangs
        part = _part(stretch, said, words, language, hangs=hangs)
        hangs = hangs or words.tell("condition", said)
        parts.append(_with_matter(part, parts, anaphoric=part.writes_again or words.tell("anaphora", said)))
    return tuple(parts)


def _part(stretch: Stretch, said: str, words: Words, language: str, *, hangs: bool) -> Part:
    stance = stance_of(stretch, words, hangs=hangs)
    return Part(
        stretch.text,
        stretch.start,
        stretch.paragraph,
        stretch.question,
        stance,
        matter_of_words(words.tells["harmless"].without(said), stretch.text, language),
        writes_again=words.tell("answer", said),
    )


def _with_matter(part: Part, before: Sequence[Part], *, anaphoric: bool) -> Part:
    """A part that names no subject goes on about that of the part before it."""
    if part.matter.subjects or not anaphoric or not before or before[-1].paragraph != part.paragraph:
        return part
    last = before[-1].matter
    matter = replace(part.matter, subjects=last.subjects, things=part.matter.things | last.things)
    return replace(part, matter=matter, inherits=bool(last.subjects))
