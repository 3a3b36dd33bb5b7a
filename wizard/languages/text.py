"""What a letter's text is made of, and what a language has to bring."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from wizard.domain.letter import Kind, Problem, Purpose, Role, Wish
from wizard.languages.draft import Draft
from wizard.languages.phrases import Phrases

Say = Callable[[Draft], str]
Quoted = Callable[[str, Draft], str]  # a name between quotation marks


class FormatDate(Protocol):
    def __call__(self, day: date, land: str = "", /) -> str: ...


def always(text: str) -> Say:
    """The same words, whatever was answered."""
    return lambda _: text


nothing = always("")


@dataclass(frozen=True)
class Text:
    """One sentence that the service writes; `say` returns "" where an answer that it needs is missing."""

    key: str
    role: Role
    say: Say


@dataclass(frozen=True)
class Words:
    """The customer's own words, unchanged, in paragraphs of their own.

    `lead` introduces them in the customer's own language, `marker` where the letter is in another one (W23).
    """

    key: str
    role: Role
    words: Say
    marker: Say
    lead: Say = nothing


@dataclass(frozen=True)
class Questions:
    """The customer's questions, each a paragraph; numbered where there are several (W8)."""

    key: str
    role: Role
    lead: Say
    marker: Say


@dataclass(frozen=True)
class Passage:
    """Sentences that the service writes, in paragraphs of their own. What stands in one row belongs together; short
    rows share a paragraph."""

    key: str
    role: Role
    rows: tuple[tuple[Text, ...], ...]


Part = Text | Words | Questions | Passage


@dataclass(frozen=True)
class Language:
    """A language of letters: its manners, and one text for each kind of letter.

    `format_date` writes a day in the manner of a country (ISO 3166-1 alpha-2, "" = the language's usual one).
    `opened` puts the first sentence as it stands after the salutation (German goes on in lower case after a comma).
    """

    code: str
    own_name: str
    format_date: FormatDate
    format_list: Callable[[Sequence[str]], str]
    problems: Mapping[Problem, str]
    subject: Mapping[Kind, Say]
    parts: Mapping[Kind, tuple[Part, ...]]
    later: Mapping[Kind, tuple[Part, ...]]  # of the letters that go back to another one; a compliment has none
    opened: Callable[[str, Draft], str]
    phrases: Phrases


def by_problem(prefix: str, role: Role, sentences: Mapping[Problem, Say]) -> tuple[Text, ...]:
    """One keyed sentence for each problem: "details.faulty" and so on."""

    def only(problem: Problem, say: Say) -> Say:
        return lambda draft: say(draft) if draft.problem is problem else ""

    return tuple(Text(f"{prefix}.{problem}", role, only(problem, say)) for problem, say in sentences.items())


def by_purpose(key: str, role: Role, sentences: Mapping[Purpose, Say]) -> Text:
    """One sentence that what the letter is for chooses; "" for all others."""
    return Text(key, role, lambda draft: sentences.get(draft.purpose, nothing)(draft))


def by_wish(
    prefix: str, role: Role, sentences: Mapping[Wish, Say], special: Mapping[tuple[Problem, Wish], Say] | None = None
) -> tuple[Text, ...]:
    """One keyed sentence for each wish: "request.refund" and so on; `special` where a problem asks for other words."""

    def only(wish: Wish, say: Say) -> Say:
        def chosen(draft: Draft) -> str:
            if draft.wish is not wish:
                return ""
            return ((special or {}).get((draft.problem, wish), say) if draft.problem else say)(draft)

        return chosen

    return tuple(Text(f"{prefix}.{wish}", role, only(wish, say)) for wish, say in sentences.items())


def naming(quoted: Quoted, *, named: str, unnamed: str) -> Say:
    """A sentence that names the product at `{}`, or does without where it has no name."""
    return lambda draft: named.format(quoted(draft.product, draft)) if draft.product else unnamed


def dated(on_day: Callable[[date, Draft], str], sentence: str) -> Say:
    """A sentence that tells at `{}` when it happened, where that is known."""
    return lambda draft: sentence.format(on_day(draft.happened_on, draft)) if draft.happened_on else ""
