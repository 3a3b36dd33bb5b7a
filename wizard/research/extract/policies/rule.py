"""What the rules of all policy sorts share: which sentences they are asked, and how the best is chosen.

A wrong rule shown to a customer is worse than none: sentences that speak to traders, of another company's rules, of
personal data, or that stand in a model form are asked no rule at all.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain

from wizard.domain.facts import PageKind, Policy, PolicySort
from wizard.research.alternatives import compiled, stem_of
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span
from wizard.research.extract.sentences import Sentence, sentences
from wizard.research.kinds import KindedPage

SHORTEST, LONGEST = 12, 900  # characters of a sentence that settles anything
LONGEST_QUESTION = 150
QUOTED = 400  # characters that evidence keeps
MOST_AFTER = 12  # lines of a list or an address below its introduction
MOST_READ = 400  # sentences that one rule reads closely on one page; terms of 20 pages have some hundred
IN_ASIDE = 0.2  # less sure in a footer or beside a form

_NO_POLICY_PATH = re.compile(
    r"/(?:blogs?|news|nyheder|nyheter|artikel|article|magazin|magazine|ratgeber|posts?|guides?|jobs?|careers?|karriere"
    r"|wholesale|b2b|resellers?|haendler|grosshandel)(?:[/.]|$)",
    re.IGNORECASE,
)

_DATA_PATH = re.compile(
    rf"privacy|{words.COOKIE_NOTICE}|datenschutz|gdpr|privatliv|persondata|integritet|personvern|confidentialit|privacidad"
    r"|prywatnosc",
    re.IGNORECASE,
)
# A template's hole that nobody filled in: "[your address]"; "[email protected]" is an address that a script hides.
_HOLE = compiled(r"\[(?!e-?mail\W{0,2}protected)[^\]\n]{0,40}[^\W\d]{3}[^\]\n]{0,60}\]|\{\{|x{3,}@|@x{3,}")


class Line:
    """A sentence ready to be asked. `text` and `heading` are in lower case: that is how the expressions are written,
    for they are matched three times as fast so. `after` is what follows in any section.
    """

    def __init__(self, sentence: Sentence, after: Sequence[Sentence], question: str = "") -> None:
        self.sentence, self.after, self.question = sentence, after, question
        self.text, self.heading = sentence.text.lower(), sentence.heading.lower()

    def with_question(self) -> "Line":
        """Together with the question that stands just before it: "Is it broken? Write to us.\""""
        line = Line(self.sentence._replace(text=f"{self.question} {self.sentence.text}"), self.after)
        line.heading = f"{self.heading}\n{self.question.lower()}"  # it says what the answer is about, as a heading does
        return line

    @property
    def is_heading(self) -> bool:
        return self.text == self.heading

    @cached_property
    def is_statement(self) -> bool:
        """Does it say something to a consumer: no line of a model form, nothing for traders?"""
        if words.MODEL_FORM.search(self.text) or words.MODEL_FORM_TITLE.search(self.heading):
            return False
        both = f"{self.heading}\n{self.text}"
        if words.TO_TRADERS.search(both) or words.TENANCY.search(both) or words.PERSONAL_DATA.search(both):
            return False
        return not words.CONSENT.search(self.text)

    def below(self) -> Iterator[Sentence]:
        """What follows under the same heading."""
        for sentence in self.after:
            if sentence.heading != self.sentence.heading or sentence.aside:
                return
            yield sentence

    def listed(self) -> str:
        """The sentence with the items of the list below it, as many whole ones as evidence can quote."""
        quote = self.sentence.text
        if quote.endswith(":"):
            for item in self.below():
                if item.text.endswith(("?", ":")) or len(quote) + len(item.text) >= QUOTED:
                    break
                quote = f"{quote} {item.text}"
        return quote

    def whole(self) -> str:
        """The sentence to its end where an address or another break parts it in lines; as it is if the end is far."""
        quote = self.sentence.text
        for further in self.below():
            if quote.endswith((".", "!", "?", ":", ";")) or len(quote) + len(further.text) >= QUOTED:
                break
            quote = f"{quote} {further.text}"
        return quote if quote.endswith(".") else self.sentence.text

    def part_around(self, span: Span) -> str:
        """The clause of a long sentence that evidence can quote whole, "" where it can quote the sentence."""
        if span.end + 60 <= QUOTED:
            return ""
        opening = max(self.text.rfind(sign, 0, max(0, span.start - 8)) for sign in (", ", "; ", ") "))
        return self.sentence.text[opening + 2 :] if opening > 0 else ""


@dataclass(frozen=True)
class Reading:
    """What a sentence settles. `quote` where it is more or less than the sentence."""

    score: float
    days: int | None = None
    name: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Rule:
    """How one sort is read.

    `stems`: in lower case, one of them stands in every sentence that may settle it, or in its heading.
    `read`: None where the line settles nothing. `likely`: what a kind of page adds to the score.
    """

    sort: PolicySort
    stems: tuple[str, ...]
    read: Callable[[Line], Reading | None]
    likely: Mapping[PageKind, float] = field(default_factory=dict)
    by_heading: bool = False  # may the stem stand in the heading?
    asides: bool = True  # may it stand in a footer or beside a form?


def stems(text: str) -> tuple[str, ...]:
    """The stems of a rule, written one after the other."""
    return tuple(text.split(", "))


_NO_SORTS = frozenset[PolicySort]()


class Rulebook:
    """The rules together: which of them a sentence may concern is found word by word, and few words are new."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._by_heading = frozenset(rule.sort for rule in rules if rule.by_heading)
        self._in_asides = frozenset(rule.sort for rule in rules if rule.asides)
        self._phrases = [(stem, rule.sort) for rule in rules for stem in rule.stems if " " in stem]
        within = {rule.sort: [stem for stem in rule.stems if " " not in stem] for rule in rules}
        self._within = {sort: re.compile(stem_of(alone)) for sort, alone in within.items()}
        parts = {max(stem.split(), key=len) for stem, _ in self._phrases}
        self._of_phrase = re.compile(stem_of(parts))
        self._any = re.compile(stem_of({*parts, *chain.from_iterable(within.values())}))
        self._sorts_in = lru_cache(maxsize=5_000)(self._look_in)  # a site's pages share many of their sentences
        self._sorts_of = lru_cache(maxsize=20_000)(self._look_at)

    def read(self, pages: Sequence[KindedPage]) -> dict[PolicySort, Policy]:
        """For each sort the sentence that scores highest over all pages, the first of equals."""
        best: dict[PolicySort, float] = {}
        found: dict[PolicySort, Policy] = {}
        for kinded in filter(_is_asked, pages):
            lines = self._lines(kinded)
            for rule in self._rules:
                bonus = max((rule.likely.get(kind, 0.0) for kind in kinded.kinds), default=0.0)
                for line, reading in _readings(rule, lines[rule.sort]):
                    total = reading.score + bonus - (IN_ASIDE if line.sentence.aside else 0.0)
                    if total > best.get(rule.sort, 0.0):
                        best[rule.sort], found[rule.sort] = total, _policy(kinded, line, reading)
        return found

    def _lines(self, kinded: KindedPage) -> Mapping[PolicySort, Sequence[Line]]:
        """The lines of a page that may settle each sort."""
        lines: defaultdict[PolicySort, list[Line]] = defaultdict(list)
        found = sentences(kinded.page)
        for number, sentence in enumerate(found):
            if SHORTEST <= len(sentence.text) <= LONGEST:
                question = _question(found, number)
                sorts = self._sorts_in(sentence.text) | self._sorts_in(question)
                sorts |= self._sorts_in(sentence.heading) & self._by_heading
                if sorts := sorts & self._in_asides if sentence.aside else sorts:
                    line = Line(sentence, found[number + 1 : number + 1 + MOST_AFTER], question)
                    for sort in sorts:
                        lines[sort].append(line)
        return lines

    def _look_in(self, text: str) -> frozenset[PolicySort]:
        """The sorts of which a stem stands in a text."""
        lower = text.lower()
        found = frozenset[PolicySort | None]().union(*map(self._sorts_of, lower.split()))
        by_phrase = (sort for stem, sort in self._phrases if stem in lower) if None in found else ()
        return frozenset(sort for sort in found if sort).union(by_phrase) if found else _NO_SORTS

    def _look_at(self, word: str) -> frozenset[PolicySort | None]:
        """The sorts of which a stem stands in a word; None among them where a part of a stem of several words does."""
        if not self._any.search(word):
            return _NO_SORTS
        found = (sort for sort, within in self._within.items() if within.search(word))
        return frozenset([*found, None] if self._of_phrase.search(word) else found)


def _policy(kinded: KindedPage, line: Line, reading: Reading) -> Policy:
    quote = reading.quote or line.sentence.text
    if quote[0].islower():  # a line that begins amid its sentence
        quote = f"… {quote}"
    if len(quote) > QUOTED:
        quote = f"{quote[: QUOTED - 1].rsplit(' ', 1)[0]} …"
    return Policy(kinded.page.evidence(quote, fragment=line.sentence.fragment), reading.days, reading.name)


def _is_asked(kinded: KindedPage) -> bool:
    if kinded.kinds and kinded.kinds <= {PageKind.PRIVACY}:
        return False
    path = "/" + re.split(r"[?#]", kinded.page.url)[0].split("/", 3)[-1]
    if _DATA_PATH.search(path) and not kinded.kinds & {PageKind.RETURNS, PageKind.TERMS, PageKind.IMPRINT}:
        return False
    return not _NO_POLICY_PATH.search(path)


def _question(found: Sequence[Sentence], number: int) -> str:
    """The question that stands just before a sentence, under the same heading; "" for none."""
    before = found[number - 1] if number else None
    if before is None or not before.text.endswith("?") or len(before.text) > LONGEST_QUESTION:
        return ""
    return before.text if before.heading == found[number].heading else ""


def _readings(rule: Rule, lines: Sequence[Line]) -> Iterator[tuple[Line, Reading]]:
    for line in lines[:MOST_READ]:
        if line.text.endswith("?"):
            continue
        own = line.text
        reading = rule.read(line)
        if reading is None and line.question:
            line = line.with_question()
            reading = rule.read(line)
        # Asked last: most lines settle nothing, whoever they speak to.
        if reading is not None and not _HOLE.search(own) and line.is_statement:
            yield line, reading


def gap(found: re.Match[str], span: Span) -> int:
    """Characters between a match and a length of time."""
    return max(span.start - found.end(), found.start() - span.end, 0)
