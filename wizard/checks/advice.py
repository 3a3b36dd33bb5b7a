"""What to say of the findings: what is good first, what matters most next, and no more of it than anybody reads."""

from dataclasses import dataclass
from datetime import date

from wizard.checks.strengths import strengths
from wizard.checks.urgency import urgency
from wizard.domain.findings import Finding, Group, Severity
from wizard.domain.language import Message
from wizard.domain.letter import Composed, Letter

MOST_AT_ONCE = 3
MOST_WHEN_ANGRY = 2  # whoever is upset hears less
ANGRY_FROM = 2  # findings of tone, or loud signs of it

_ORDER = (
    Group.SECRETS,
    Group.CLARITY,
    Group.ATTACHMENTS,
    Group.TONE,
    Group.GREETING,
    Group.FORM,
    Group.SPELLING,
)
_LOUD = frozenset({"form.capitals", "form.heavy_punctuation"})


@dataclass(frozen=True)
class Advice:
    """`stops`: what keeps the letter from being sent; `first`: what to show; `rest`: what to fold away."""

    good: tuple[Message, ...]
    stops: tuple[Finding, ...]
    first: tuple[Finding, ...]
    rest: tuple[Finding, ...]
    angry: bool
    urgent: bool

    @property
    def better_by_phone(self) -> bool:
        """W17: sleep over it, or phone."""
        return self.angry or self.urgent


def advice(composed: Composed, letter: Letter, findings: tuple[Finding, ...], today: date) -> Advice:
    """The findings of `check_letter` in the order of what matters most, at most three of them at once."""
    stops = tuple(one for one in findings if one.severity is Severity.STOP)
    others = by_weight(tuple(one for one in findings if one.severity is not Severity.STOP))
    most = most_at_once(findings)
    return Advice(
        good=strengths(composed, letter, findings),
        stops=stops,
        first=others[:most],
        rest=others[most:],
        angry=is_angry(findings),
        urgent=urgency(letter, today) is not None,
    )


def by_weight(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Advice before hints, then group by group, then as they stand in the letter."""
    severities = tuple(Severity)
    return tuple(sorted(findings, key=lambda one: (severities.index(one.severity), _ORDER.index(one.group))))


def most_at_once(findings: tuple[Finding, ...]) -> int:
    return MOST_WHEN_ANGRY if is_angry(findings) else MOST_AT_ONCE


def is_angry(findings: tuple[Finding, ...]) -> bool:
    tone = [one for one in findings if one.group is Group.TONE and one.severity is Severity.ADVICE]
    loud = [one for one in findings if one.id in _LOUD]
    return len(tone) >= ANGRY_FROM or (bool(tone) and bool(loud)) or len(loud) > ANGRY_FROM
