"""What is seen of an answer before it is judged: of each part by itself, of each part beside each request, and of the
answer as a whole. `judging` weighs it; what is not told here, no weight can tell."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import pairwise

from wizard.followup.coach.kinds import kinds_in, kinds_of
from wizard.followup.coach.parts import Part
from wizard.followup.coach.subjects import REMEDIES, Matter, are_kin, matter_of_request, shared, stem
from wizard.followup.coach.wording import shares, spaced, words_of

_CLEARLY = 0.3  # nearer to one request than to another
_WHOLE, _MORE = 0.97, 1.03  # of what was asked for
_AROUND = 4  # parts before and after that are looked at
_SOON = 2  # parts after, for what they are about
# Kinds of words that tell what is asked for, or done.
_MATTERS = frozenset("refund credit replace repair deliver ends changes looks answers sorry because".split())


@dataclass(frozen=True)
class Signs:
    """`words` are as many as the part is long, and count evenly; each of `marks` counts for itself."""

    words: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """An answer's parts and what was asked for."""

    parts: Sequence[Part]
    requests: Sequence[str]
    language: str
    automatic: bool  # nobody has read the letter yet

    @cached_property
    def of_parts(self) -> tuple[Signs, ...]:
        return tuple(self._of_part(number) for number in range(len(self.parts)))

    def beside(self, request: int) -> Iterator[tuple[str, ...]]:
        """Of each part, how it stands to a request: the first is nearest where it is about the same things."""
        matter, near, count = self._matters[request], self._nearness[request], len(self.parts)
        one = "one" if len(self.requests) == 1 else "of some"
        asked = self._asked[request]
        for number, (part, about) in enumerate(zip(self.parts, self._about(request), strict=True)):
            named = shared(matter, part.matter)
            sort = _sort(matter, part)
            signs = (
                f"{about}, {one}",
                f"then {self._about_next(request, number)}, {one}",
                f"near {_level(near[number])}, {one}",
                f"near {_level(near[number])}, {'some' if any(map(_CLEARLY.__lt__, near)) else 'none'} near",
                f"{sort}{', too' if part.inherits else ''}",
                f"{sort}, shares {min(3, named)}",
                f"question {part.question}, {one}",
                *(("nearest",) if near[number] == max(near) > 0 else ()),
                *self._order(request, number, count),
                *_by_figures(matter, part),
                *(f"asked {subject}" for subject in matter.subjects),
                *(f"asked +{kind}, said +{other}" for kind in asked for other in self._said[number]),
            )
            yield tuple(f"beside {sign}" for sign in signs)

    def beyond(self, request: int) -> tuple[str, ...]:
        """Of the answer as a whole, where nothing in it may be about a request."""
        near = self._nearness[request]
        one = "one" if len(self.requests) == 1 else "of some"
        own = sum(about == "own 0, here" for about in self._about(request))
        signs = [one, f"of {min(3, len(self.requests))}", f"own {min(2, own)}, {one}"]
        signs += [f"near {_level(max(near, default=0.0))}, {one}", f"parts {_step(len(self.parts), 4, 8, 14)}"]
        signs += ["automatic"] * self.automatic + ["asks"] * self._matters[request].asks
        return tuple(f"beyond {sign}" for sign in signs)

    @cached_property
    def _matters(self) -> tuple[Matter, ...]:
        return tuple(matter_of_request(request, self.language) for request in self.requests)

    @cached_property
    def _asked(self) -> tuple[list[str], ...]:
        return tuple(self._kinds(request) for request in self.requests)

    @cached_property
    def _said(self) -> tuple[list[str], ...]:
        return tuple(self._kinds(part.text) for part in self.parts)

    def _kinds(self, text: str) -> list[str]:
        return sorted(_MATTERS & {kind for word in spaced(text).split() for kind in kinds_of(word, self.language)})

    @cached_property
    def _nearness(self) -> tuple[list[float], ...]:
        """For each request how near each part is to it."""
        return tuple(
            [
                _nearness(matter, part) + 0.5 * len(set(asked) & set(said))
                for part, said in zip(self.parts, self._said, strict=True)
            ]
            for matter, asked in zip(self._matters, self._asked, strict=True)
        )

    def _lead(self, request: int, number: int) -> float:
        """How much nearer a part is to a request than to any other one."""
        nearest, next_best = self._nearest[number]
        near = self._nearness[request][number]
        return near - (next_best if near == nearest else nearest)

    @cached_property
    def _nearest(self) -> tuple[tuple[float, float], ...]:
        """Of each part how near it is to the request that it is nearest to, and to the next."""
        columns = zip(*self._nearness, strict=True)
        return tuple((near[0], near[1]) for near in (nlargest(2, (*column, 0.0)) for column in columns))

    def _about(self, request: int) -> Iterator[str]:
        """For each part whether it, or the last before it that tells, is about this request or another one."""
        last, at = "none", 0
        for number, part in enumerate(self.parts):
            lead = self._lead(request, number)
            if abs(lead) > _CLEARLY:
                last, at = "own" if lead > 0 else "other", number
            elif self._nearness[request][number] > _CLEARLY:
                last, at = "both", number
            here = "here" if part.paragraph == self.parts[at].paragraph else "above"
            yield f"{last} {min(2, number - at)}, {here}"

    def _about_next(self, request: int, number: int) -> str:
        after = range(number + 1, min(len(self.parts), number + 1 + _SOON))
        leads = (self._lead(request, other) for other in after)
        return next(("own" if lead > 0 else "other" for lead in leads if abs(lead) > _CLEARLY), "none")

    def _order(self, request: int, number: int, count: int) -> Iterator[str]:
        """Answers mostly follow the order of what was asked."""
        if len(self.requests) > 1:
            lead = self._lead(request, number)
            yield "nearer" if lead > _CLEARLY else "farther" if lead < -_CLEARLY else "as near"
            away = abs((request + 0.5) / len(self.requests) - (number + 0.5) / count)
            yield f"away {_step(away, 0.15, 0.3, 0.5)}"

    def _of_part(self, number: int) -> Signs:
        part, count, language = self.parts[number], len(self.parts), self.language
        said = spaced(part.text)
        words = said.split()
        tells = (name for name, wordings in words_of(language).tells.items() if wordings.match(said))
        around = _stances(self.parts, number)
        marks = [
            f"stance {part.stance.name}",
            f"length {_step(len(words), 4, 8, 15, 25)}",
            f"third {3 * number // count}",
            *(f"tells {name}" for name in tells),
            *(f"about {subject}" for subject in part.matter.subjects),
            *around,
        ]
        marks += ["question"] * part.question + ["dated"] * part.dated
        marks += ["first"] * (number == 0) + ["last"] * (number == count - 1)
        found = (*_words(words, language), *kinds_in(words, language))
        return Signs(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(marks)))


def _words(words: Sequence[str], language: str) -> Iterator[str]:
    said = ["<", *words, ">"]
    yield from (f"~{stem(word, language)}" for word in words)
    yield from (f"{word} {follows}" for word, follows in pairwise(said))
    yield from (f"{word} _ {follows}" for word, follows in zip(said, said[2:], strict=False))


def _stances(parts: Sequence[Part], number: int) -> Iterator[str]:
    before, after = parts[max(0, number - _AROUND) : number], parts[number + 1 : number + 1 + _AROUND]
    yield f"before it {before[-1].stance.name if before else 'nothing'}"
    yield f"after it {after[0].stance.name if after else 'nothing'}"
    yield from (f"before {name}" for name in _names(before))
    yield from (f"after {name}" for name in _names(after))


def _names(parts: Iterable[Part]) -> list[str]:
    return sorted({part.stance.name for part in parts})


def _sort(matter: Matter, part: Part) -> str:
    if matter.subjects & part.matter.subjects:
        return "same"
    if are_kin(matter, part.matter):
        return "kin"
    return "another" if part.matter.subjects else "nothing"


def _nearness(matter: Matter, part: Part) -> float:
    sort = {"same": 1.0, "kin": 0.4}.get(_sort(matter, part), 0.0)
    return shared(matter, part.matter) + sort * (0.8 if part.inherits else 1.0)


def _by_figures(matter: Matter, part: Part) -> Iterator[str]:
    """What is asked for and offered, in money and in kind."""
    asked, given = max(matter.amounts, default=0.0), max(part.matter.amounts, default=0.0)
    if given:
        less, more = given < _WHOLE * asked, given > _MORE * asked
        yield f"given {'something' if not asked else 'less' if less else 'more' if more else 'all'}"
    if any(share < 100 for share in shares(part.text)):
        yield "given a share"
    if matter.asks:
        yield "asks"
    if matter.partial:
        yield "asks for a part"
    others = part.matter.subjects & REMEDIES - matter.subjects
    yield from (f"instead {other}" for other in others)
    if others and matter.wants_remedy:
        yield "something else"


def _level(near: float) -> int:
    return _step(near, _CLEARLY, 0.9, 1.4, 2)


def _step(value: float, *steps: float) -> int:
    return sum(value >= step for step in steps)
