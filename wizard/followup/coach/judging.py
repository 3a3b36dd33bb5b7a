"""What becomes of each request: the judgement, and the words it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.followup.coach.parts import Part
from wizard.followup.coach.stance import Stance
from wizard.followup.coach.subjects import REMEDIES, Matter, are_kin, matter_of_request, nearness, same_kin, shared
from wizard.followup.coach.wording import shares

_NEAR = 0.5  # from here on a part is about a request …
_LESS_NEAR = 0.4  # … unless it is this much nearer to another one
_WHOLE = 0.97  # of what was asked for
_INHERITED = 0.8
_MONEY = frozenset({"refund", "compensation", "reduction"})  # nothing else will do for it
_POSITIVE = frozenset({Stance.WILL, Stance.DONE, Stance.OFFER})
_HEARD = frozenset({Stance.SORRY, Stance.UNDERSTOOD, Stance.RECEIVED})


class Judgement(StrEnum):
    AGREED = "agreed"  # it has been or will be done
    ASSURED = "assured"  # a next step or a date, no yes yet
    ACKNOWLEDGED = "acknowledged"  # understood or sorry, nothing more
    REFUSED = "refused"
    COUNTER_OFFER = "counter-offer"  # something else than asked
    PASSED_OVER = "passed-over"


@dataclass(frozen=True)
class Offered:
    """Something else than asked: `remedies` such as "voucher", and of money the amount or the share of a hundred."""

    remedies: tuple[str, ...] = ()
    amount: float | None = None
    share: float | None = None


@dataclass(frozen=True)
class Verdict:
    """`quote` is a part of the reply as it stands there; "" only where the request is passed over."""

    request: str
    judgement: Judgement
    quote: str = ""
    offered: Offered | None = None


_Found = tuple[Judgement, Part]


def verdicts(requests: Sequence[str], parts: Sequence[Part], language: str, *, automatic: bool) -> tuple[Verdict, ...]:
    """One for each request, in their order. `automatic`: nobody has read the letter yet."""
    if automatic:
        return tuple(Verdict(request, Judgement.PASSED_OVER) for request in requests)
    matters = [matter_of_request(request, language) for request in requests]
    near = _near(matters, parts)
    found = [_about(number, matter, parts, near) for number, matter in enumerate(matters)]
    decided = any(one and "apology" not in matter.subjects for one, matter in zip(found, matters, strict=True))
    return tuple(
        _verdict(request, one or _at_large(matter, parts, near, decided=decided, alone=len(requests) == 1))
        for request, matter, one in zip(requests, matters, found, strict=True)
    )


def _verdict(request: str, found: _Found | None) -> Verdict:
    if found is None:
        return Verdict(request, Judgement.PASSED_OVER)
    judgement, part = found
    return Verdict(request, judgement, part.text, _offered(part) if judgement is Judgement.COUNTER_OFFER else None)


def _near(matters: Sequence[Matter], parts: Sequence[Part]) -> list[list[float]]:
    """For each part how near it is to each request; 0 where it is about another one."""
    rows = []
    for part in parts:
        row = [_nearness(matter, part) for matter in matters]
        best = max(row, default=0.0)
        rows.append([one if one >= _NEAR and one >= best - _LESS_NEAR else 0.0 for one in row])
    return rows


def _nearness(matter: Matter, part: Part) -> float:
    """A voucher that is sent is no delivery."""
    if part.matter.subjects & {"voucher"} - matter.subjects and matter.subjects & part.matter.subjects == {"delivery"}:
        return 0.0
    return nearness(matter, part.matter) * (_INHERITED if part.inherits else 1)


def _about(number: int, matter: Matter, parts: Sequence[Part], near: Sequence[Sequence[float]]) -> _Found | None:
    """What the parts about this request say; None where they say nothing that counts."""
    own = [part for part, row in zip(parts, near, strict=True) if row[number]]
    if "apology" in matter.subjects:
        apology = next((part for part in parts if part.apologises), None)
        return (Judgement.AGREED, apology) if apology else None
    if matter.asks:
        if answer := _answer(matter, own, parts):
            return Judgement.AGREED, answer
        own = [part for part in own if _is_strictly_about(part, matter, 1)]
    if len(near[0] if near else ()) == 1:
        own = [part for part in parts if part in own or part.stance is Stance.NO]
    others = [part for part, row in zip(parts, near, strict=True) if not any(row)]
    return _weighed(matter, own, others)


def _weighed(matter: Matter, own: Sequence[Part], others: Sequence[Part]) -> _Found | None:
    positive = [part for part in own if _is_yes(part, matter)]
    full = [part for part in positive if not _something_else(part, matter)]
    if any(part.stance is Stance.NO for part in own):
        full = [part for part in full if not part.option]
    counter = [part for part in (*own, *others) if part not in full and _is_offer(part, matter)]
    refusal, step = _last(own, Stance.NO, Stance.NOT), _step(own) or (None if full else _last(own, Stance.ASK))
    if full:
        yes = next((part for part in reversed(full) if part.stance is Stance.DONE), full[-1])
        step = None if step is yes else step
        refusal = refusal if refusal and _is_strictly_about(refusal, matter) else None
        if yes.stance is Stance.DONE or not (_after(refusal, yes) or step):
            return Judgement.AGREED, yes
        if step and not _after(refusal, step):
            return Judgement.ASSURED, step
    if counter and (not step or refusal or any(part.stance is Stance.OFFER for part in counter)):
        return Judgement.COUNTER_OFFER, max(counter, key=lambda part: (part.stance is Stance.OFFER, part.start))
    if step and not _after(refusal, step):
        return Judgement.ASSURED, step
    return (Judgement.REFUSED, refusal) if refusal else None


def _answer(matter: Matter, own: Sequence[Part], parts: Sequence[Part]) -> Part | None:
    """The words that tell what the customer wants to be told."""
    if "explain" in matter.subjects:
        causes = [part for part in parts if part.explains and part.stance is not Stance.STEP]
        return max(causes, key=lambda part: nearness(matter, part.matter), default=None)
    said = [part for part in own if not part.question and part.stance in (Stance.NOTHING, Stance.WILL, Stance.DONE)]
    return max(said, key=lambda part: shared(matter, part.matter), default=None)


def _is_yes(part: Part, matter: Matter) -> bool:
    """A call back is a step for anybody but those who asked for it."""
    if "callback" in matter.subjects & part.matter.subjects and part.stance in (Stance.STEP, Stance.RECEIVED):
        return True
    if matter.subjects & _MONEY and not are_kin(matter, part.matter):
        return False
    positive = part.stance in _POSITIVE or (part.stance is Stance.NOTHING and part.dated)
    return positive and (
        not matter.subjects
        or are_kin(matter, part.matter)
        or shared(matter, part.matter) > (part.stance is not Stance.DONE and not part.dated)
    )


def _something_else(part: Part, matter: Matter) -> bool:
    """Less than was asked for, something in its place, or a choice between it and other remedies."""
    if part.adds and "compensation" not in matter.subjects and not _is_less(part, matter):
        return False
    other = part.matter.subjects & {"voucher", "pause"} - matter.subjects
    chosen = part.stance is Stance.OFFER and _other_remedies(part, matter)
    instead = part.instead and (part.stance is Stance.OFFER or part.matter.subjects & REMEDIES - matter.subjects)
    return bool(other or chosen or instead) or _is_less(part, matter)


def _other_remedies(part: Part, matter: Matter) -> frozenset[str]:
    return frozenset(one for one in part.matter.subjects & REMEDIES if not same_kin(one, matter.subjects))


def _is_less(part: Part, matter: Matter) -> bool:
    if not matter.wants_remedy or matter.subjects & {"reduction"}:
        return False
    if any(share < 100 for share in shares(part.text)) or (part.partial and not matter.partial):
        return True
    asked, given = max(matter.amounts, default=0.0), max(part.matter.amounts, default=0.0)
    return 0 < given < asked * _WHOLE


def _is_offer(part: Part, matter: Matter) -> bool:
    if part.stance not in _POSITIVE or not matter.wants_remedy:
        return False
    other = part.matter.subjects & REMEDIES - matter.subjects
    elsewhere = part.stance is Stance.OFFER and not are_kin(matter, part.matter)
    return bool(other) or elsewhere or (_is_less(part, matter) and are_kin(matter, part.matter))


def _offered(part: Part) -> Offered:
    share = next(iter(shares(part.text)), None)
    return Offered(tuple(sorted(part.matter.subjects & REMEDIES)), max(part.matter.amounts, default=None), share)


def _last(parts: Sequence[Part], *stances: Stance) -> Part | None:
    return next((part for part in reversed(parts) if part.stance in stances), None)


def _is_strictly_about(part: Part, matter: Matter, more_than: int = 0) -> bool:
    """By the very subject, or by more things in common than this; nearness is not enough."""
    return bool(part.matter.subjects & matter.subjects - {"told"}) or shared(matter, part.matter) > more_than


def _step(parts: Sequence[Part]) -> Part | None:
    """The last next step: something that comes first, or an answer by a day."""
    steps = [part for part in parts if part.stance is Stance.STEP or _answers_by_a_day(part)]
    return steps[-1] if steps else None


def _answers_by_a_day(part: Part) -> bool:
    return part.writes_again and part.dated and part.stance in (*_HEARD, Stance.NOTHING)


def _after(one: Part | None, other: Part) -> bool:
    return one is not None and one.start > other.start


def _at_large(
    matter: Matter, parts: Sequence[Part], near: Sequence[Sequence[float]], *, decided: bool, alone: bool
) -> _Found | None:
    """What is said of the whole matter, for a request that no part is about."""
    general = [part for part, row in zip(parts, near, strict=True) if not any(row)]
    for part in reversed(general):
        if part.of_claim and part.stance is Stance.NO:
            return Judgement.REFUSED, part
        if part.settles and not decided:
            return Judgement.AGREED, part
    if not decided and (alone or not matter.asks) and (step := _step(general) or _last(general, Stance.ASK)):
        return Judgement.ASSURED, step
    if alone and (refusal := _last(general, Stance.NO)):
        return Judgement.REFUSED, refusal
    if matter.asks and not alone:
        return None
    heard = [part for part in parts if part.stance in _HEARD or (part.writes_again and not decided)]
    if decided:
        heard = [part for part in heard if nearness(matter, part.matter) >= _NEAR and part.stance is not Stance.SORRY]
    best = max(heard, key=lambda part: (nearness(matter, part.matter), part.stance), default=None)
    return (Judgement.ACKNOWLEDGED, best) if best else None
