"""How a stretch of an answer stands to whatever it is about: by modality, negation, agent, tense and condition."""

import re
from enum import IntEnum

from wizard.followup.coach.stretches import Stretch
from wizard.followup.coach.wording import Words, spaced

_REASON = re.compile(
    r"(?:^|(?<=,)\s?|(?<!soon)\s)"
    r"(?:because|since|as (?:your|the|it|you|we|this|they|i)|weil|fordi|eftersom|idet)\b[^,;]*(?:,|$)"
    r"|(?:^|(?<=,)\s)da\b[^,;]*(?:,|$)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 4  # of a clause that says something by itself


class Stance(IntEnum):
    NOTHING = 0
    RECEIVED = 1  # "thank you for your message"
    UNDERSTOOD = 2
    SORRY = 3
    ASK = 4  # the customer is to send something
    STEP = 5  # something comes first, or is under way
    WILL = 6  # it will be done
    DONE = 7  # it has been done
    OFFER = 8  # "we could", "as a gesture of goodwill"
    NO = 9
    NOT = 10  # something is not so, which may be why it is refused


def stance_of(stretch: Stretch, words: Words, *, hangs: bool) -> Stance:
    """`hangs`: on a condition that stands before it in the same sentence."""
    said = spaced(_main_clause(stretch.text))
    tell = words.tell
    if stretch.question and not (tell("offer", said) or tell("ask", said)):
        return Stance.NOTHING
    if tell("aim", said) and not (tell("ask", said) or tell("pending", said)):
        return Stance.NOTHING
    if tell("yes", said):
        return Stance.DONE
    said = words.tells["harmless"].without(said)
    if tell("refused", said):
        return Stance.STEP if tell("until", said) and not tell("general", said) else Stance.NO
    if tell("negation", said) and not tell("sorry", said):
        return Stance.STEP if tell("until", said) else Stance.NOT
    if tell("general", said) or (tell("whether", said) and not tell("pending", said) and not tell("condition", said)):
        return Stance.NOTHING
    return _open(said, words, hangs=hangs)


def _main_clause(text: str) -> str:
    """Without the clause that gives a reason, where more than that is said."""
    main = _REASON.sub(" ", text)
    return main if len(main.split()) >= _FEWEST_WORDS else text


def _open(said: str, words: Words, *, hangs: bool) -> Stance:
    """Of a stretch that refuses nothing: what is felt and what comes first goes before what is done."""
    tell = words.tell
    if tell("noted", said):
        return Stance.UNDERSTOOD
    if tell("apology", said):
        return Stance.SORRY
    if tell("thanks", said) and not (tell("ours", said) and tell("sure", words.tells["looked"].without(said))):
        return Stance.RECEIVED
    if hangs or tell("condition", said) or tell("then", said):
        does = tell("agent", said) or tell("future", said)
        return Stance.OFFER if tell("offer", said) else Stance.STEP if does else _feeling(said, words)
    if tell("ask", said):
        step = tell("purpose", said) or tell("pending", said)
        return Stance.STEP if step else Stance.ASK if tell("gives", said) else Stance.NOTHING
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
    bare = words.tells["looked"].without(said)
    sure = words.tell("sure", bare)
    if feeling or wish:
        return Stance.DONE if sure and not wish and words.tell("ours", said) else feeling
    if words.tell("trouble", said) or (bare != said and not sure):
        return Stance.NOTHING
    return Stance.DONE if sure else Stance.WILL if words.tell("agent", said) else Stance.NOTHING


def _feeling(said: str, words: Words) -> Stance:
    for name, stance in (("sorry", Stance.SORRY), ("understood", Stance.UNDERSTOOD), ("received", Stance.RECEIVED)):
        if words.tell(name, said):
            return stance
    return Stance.NOTHING
