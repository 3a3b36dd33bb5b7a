"""How a stretch of an answer stands to whatever it is about: by modality, negation, agent, tense and condition."""

from enum import IntEnum

from wizard.followup.coach.stretches import Stretch
from wizard.followup.coach.wording import Words, spaced


class Stance(IntEnum):
    NOTHING = 0
    RECEIVED = 1  # "thank you for your message"
    UNDERSTOOD = 2
    SORRY = 3
    STEP = 4  # something comes first, or is under way
    WILL = 5  # it will be done
    DONE = 6  # it has been done
    OFFER = 7  # "we could", "as a gesture of goodwill"
    NO = 8
    NOT = 9  # something is not so, which may be why it is refused


def stance_of(stretch: Stretch, words: Words, *, hangs: bool) -> Stance:
    """`hangs`: on a condition that stands before it in the same sentence."""
    said = spaced(stretch.text)
    tell = words.tell
    if stretch.question and not tell("offer", said):
        return Stance.NOTHING
    if tell("yes", said):
        return Stance.DONE
    said = words.tells["harmless"].without(said)
    if tell("refused", said):
        return Stance.STEP if tell("until", said) and not tell("general", said) else Stance.NO
    if tell("negation", said):
        return Stance.STEP if tell("until", said) else Stance.NOT
    if tell("general", said) or (tell("whether", said) and not tell("pending", said)):
        return Stance.NOTHING
    return _open(said, words, hangs=hangs)


def _open(said: str, words: Words, *, hangs: bool) -> Stance:
    """Of a stretch that refuses nothing: what is felt and what comes first goes before what is done."""
    tell = words.tell
    if tell("noted", said):
        return Stance.UNDERSTOOD
    if tell("apology", said):
        return Stance.SORRY
    if hangs or tell("condition", said) or tell("then", said):
        return Stance.OFFER if tell("offer", said) else Stance.STEP if tell("agent", said) else _feeling(said, words)
    if tell("ask", said):
        return Stance.STEP if tell("purpose", said) or tell("pending", said) else Stance.NOTHING
    if tell("deed", said):
        return Stance.DONE
    return _under_way(said, words) or _done(said, words)


def _under_way(said: str, words: Words) -> Stance:
    said = words.tells["looked"].without(said)
    if words.tell("pending", said):
        return Stance.UNDERSTOOD if words.tell("feedback", said) else Stance.STEP
    if words.tell("offer", said):
        return Stance.OFFER
    return Stance.RECEIVED if words.tell("answer", said) else Stance.NOTHING


def _done(said: str, words: Words) -> Stance:
    feeling, wish = _feeling(said, words), words.tell("wish", said)
    said = words.tells["looked"].without(said)
    sure = words.tell("sure", said)
    if feeling or wish:
        return Stance.DONE if sure and not wish else feeling
    if words.tell("trouble", said):
        return Stance.NOTHING
    return Stance.DONE if sure else Stance.WILL if words.tell("agent", said) else Stance.NOTHING


def _feeling(said: str, words: Words) -> Stance:
    for name, stance in (("sorry", Stance.SORRY), ("understood", Stance.UNDERSTOOD), ("received", Stance.RECEIVED)):
        if words.tell(name, said):
            return stance
    return Stance.NOTHING
