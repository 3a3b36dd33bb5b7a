"""What a writing check has to say, and where."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from wizard.domain.language import Message


class Severity(StrEnum):
    STOP = "stop"  # secrets, placeholders, an empty request: the way ends here until it is mended or overruled
    ADVICE = "advice"
    HINT = "hint"


class Group(StrEnum):
    """What a check looks after; the first word of its id."""

    SECRETS = "secrets"
    ATTACHMENTS = "attachments"
    TONE = "tone"
    FORM = "form"
    CLARITY = "clarity"
    SPELLING = "spelling"
    GREETING = "greeting"


@dataclass(frozen=True)
class Finding:
    """`where` is a form field's name, a field of the letter ("details.happened") or a sentence key; `start` and `end`
    count code points in that text."""

    id: str  # "secrets.card_number"
    severity: Severity
    where: str
    start: int
    end: int
    found: str  # the words at start:end
    message: Message  # what
    why: Message
    suggestion: Message | None = None
    rewrites: tuple[str, ...] = ()  # what may stand in their place, best first; "" = leave them out

    @property
    def group(self) -> Group:
        return Group(self.id.partition(".")[0])

    @property
    def fingerprint(self) -> str:
        """What is kept of an overruled finding: enough to know the same words again, nothing to read them from.

        The words of a secret have few possibilities, so an unsalted hash would give them away to whoever reads it;
        it is stored inside the encrypted case only.
        """
        return sha256(f"{self.id}\0{self.found}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
