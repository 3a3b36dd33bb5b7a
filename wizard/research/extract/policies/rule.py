"""What the rules of all policy sorts share: which sentences they are asked, and how the best is chosen.

A wrong rule shown to a customer is worse than none: sentences that speak to traders, of another company's rules, of
personal data, or that stand in a model form are asked no rule at all.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from wizard.domain.facts import PageKind, Policy, PolicySort
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span
from wizard.research.extract.sentences import Sentence, sentences
from wizard.research.kinds import KindedPage

SHORTEST, LONGEST = 12, 900  # characters of a sentence that settles anything
QUOTED = 400  # characters that evidence keeps
MOST_AFTER = 12  # lines of a list or an address below its introduction
MOST_READ = 400  # sentences that one rule reads closely on one page; terms of 20 pages have some hundred
IN_ASIDE = 0.2  # less sure in a footer or beside a form

_ARTICLE_PATH = re.compile(
    r"/(?:blogs?|news|nyheder|nyheter|artikel|article|magazin|magazine|ratgeber|posts?|guides?|jobs?|careers?|karriere"
    r"|wholesale|b2b|resellers?|haendler|grosshandel)(?:[/.]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reading:
    """What a sentence settles. `quote` where it is more or less than the sentence."""

    score: float
    days: int | None = None
    name: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Rule:
    """How one sort is read. `stems`: in lower case, one of them stands in every sentence that may settle it.

    `read` gets the sentence and what follows it in its section, and returns None where it settles nothing.
    `likely`: what a kind of page adds to the score.
    """

    sort: PolicySort
    stems: tuple[str, ...]
    read: Callable[[Sentence, Sequence[Sentence]], Reading | None]
    likely: Mapping[PageKind, float] = field(default_factory=dict)
    asides: bool = True  # may it stand in a footer or beside a form?


def stems(text: str) -> tuple[str, ...]:
    """The stems of a rule, written one after the other."""
    return tuple(text.split(", "))


def read_pages(rules: Sequence[Rule], pages: Sequence[KindedPage]) -> dict[PolicySort, Policy]:
    """For each sort the sentence that scores highest over all pages, the first of equals."""
    best: dict[PolicySort, float] = {}
    found: dict[PolicySort, Policy] = {}
    for kinded in pages:
        if not _is_asked(kinded):
            continue
        lines = [_Line(sentence, after) for sentence, after in _with_rest(sentences(kinded.page))]
        for rule in rules:
            bonus = max((rule.likely.get(kind, 0.0) for kind in kinded.kinds), default=0.0)
            for sentence, reading in _readings(rule, lines):
                total = reading.score + bonus - (IN_ASIDE if sentence.aside else 0.0)
                if total > best.get(rule.sort, 0.0):
                    best[rule.sort] = total
                    quote = reading.quote or sentence.text
                    quote = f"… {quote}" if quote[0].islower() else quote  # a line that begins amid its sentence
                    evidence = kinded.page.evidence(quote, fragment=sentence.fragment)
                    found[rule.sort] = Policy(evidence, reading.days, reading.name)
    return found


class _Line:
    """A sentence ready to be asked."""

    __slots__ = ("after", "asked", "lower", "sentence")

    def __init__(self, sentence: Sentence, after: Sequence[Sentence]) -> None:
        self.sentence, self.after = sentence, after
        self.lower = sentence.text.lower()
        self.asked: bool | None = None  # not looked at yet

    def is_asked(self) -> bool:
        if self.asked is None:
            self.asked = is_statement(self.sentence)
        return self.asked


def _with_rest(found: Sequence[Sentence]) -> Iterator[tuple[Sentence, Sequence[Sentence]]]:
    for number, sentence in enumerate(found):
        if SHORTEST <= len(sentence.text) <= LONGEST:
            yield sentence, found[number + 1 : number + 1 + MOST_AFTER]


def _readings(rule: Rule, lines: Sequence[_Line]) -> Iterator[tuple[Sentence, Reading]]:
    likely = (
        line
        for line in lines
        if (rule.asides or not line.sentence.aside) and any(stem in line.lower for stem in rule.stems)
    )
    for line in islice(likely, MOST_READ):
        if line.is_asked():
            reading = rule.read(line.sentence, line.after)
            if reading is not None:
                yield line.sentence, reading


def _is_asked(kinded: KindedPage) -> bool:
    if kinded.kinds and kinded.kinds <= {PageKind.PRIVACY}:
        return False
    return not _ARTICLE_PATH.search("/" + kinded.page.url.split("#")[0].split("?")[0].split("/", 3)[-1])


def is_statement(sentence: Sentence) -> bool:
    """Does it say something to a consumer: no question, no line of a model form, nothing for traders?"""
    text = sentence.text
    if text.endswith("?") or words.MODEL_FORM.search(text) or words.MODEL_FORM_TITLE.search(sentence.heading):
        return False
    both = f"{sentence.heading}\n{text}"
    return not (words.TO_TRADERS.search(both) or words.PERSONAL_DATA.search(both) or words.CONSENT.search(text))


def part_around(text: str, start: int, end: int) -> str:
    """The clause of a long sentence that evidence can quote whole, "" where the sentence itself can be."""
    if end + 60 <= QUOTED:
        return ""
    opening = max(text.rfind(sign, 0, max(0, start - 8)) for sign in (", ", "; ", ") "))
    return text[opening + 2 :] if opening > 0 else ""


def is_heading(sentence: Sentence) -> bool:
    return sentence.text == sentence.heading


def gap(found: re.Match[str], span: Span) -> int:
    """Characters between a match and a length of time."""
    return max(span.start - found.end(), found.start() - span.end, 0)


def whole(sentence: Sentence, after: Sequence[Sentence]) -> str:
    """The sentence to its end where an address or another break parts it in lines; as it is where the end is far."""
    parts = [sentence.text]
    for line in after:
        if parts[-1].endswith((".", "!", "?", ":", ";")):
            return " ".join(parts)
        if line.heading != sentence.heading or line.aside or len(" ".join([*parts, line.text])) > QUOTED:
            break
        parts.append(line.text)
    return " ".join(parts) if parts[-1].endswith(".") else sentence.text


def listed(sentence: Sentence, after: Sequence[Sentence]) -> str:
    """The sentence with the items of the list below it, as many whole ones as evidence can quote."""
    parts = [sentence.text]
    if sentence.text.endswith(":"):
        for item in after:
            if item.heading != sentence.heading or item.aside or item.text.endswith(("?", ":")):
                break
            if len(" ".join([*parts, item.text])) > QUOTED:
                break
            parts.append(item.text)
    return " ".join(parts)
