"""Subjects: problem, wish, number (W2), short enough to be read whole. The order is shared, the words are each
language's.

No word is cut: a name loses its last words, then the line its least important part. What is left out stands in the
letter.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from wizard.domain.letter import Problem, Purpose, Wish
from wizard.languages.draft import Draft

LONGEST = 78  # code points of a subject: what mail programs on a desk show
IN_SIGHT = 40  # code points that a phone shows of it; what is wrong stands within them
SHORT_NAME = 20  # code points of a product's name that leave room there for the beginning of any trouble
LONGEST_WISH = 40  # code points of a wish in own words that a subject has room for

# What no shortened name ends with: marks, and words that lead to the next one.
_LEADS_ON = re.compile(
    r"(?:\W|\b(?:with|for|and|or|of|in|on|to|from|the|a|mit|für|und|oder|von|vom|zum|zur|aus|im|der|die|das|"
    r"med|til|og|eller|af|fra|på|i|en|et|den|det))+$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SubjectWords:
    """`states` follow a product without a colon ("Kettle is faulty"), `problems` stand for themselves.

    `clause_openers` begin troubles that are whole clauses ("it leaks"): those follow the product after a colon.
    """

    complaint: str
    problems: Mapping[Problem, str]
    states: Mapping[Problem, str]
    wishes: Mapping[Wish, str]
    special: Mapping[tuple[Problem, Wish], str]
    help: str
    guarantee: str
    order: str
    order_short: str  # where the line is long; a number alone could be anything, a card's too
    customer_number: str
    clause_openers: frozenset[str]
    heads: Mapping[Purpose, str]
    ticket: str


def complaint_subject(words: SubjectWords) -> Callable[[Draft], str]:
    """ "Kettle leaks, please replace (order 4711)" in the given words."""

    def say(draft: Draft) -> str:
        if quoted := as_before(draft, words):
            return quoted
        head = led(draft, words)
        wrong = _what_is_wrong(draft, words)
        told = (f"{head}{wrong}{wish}{number}" for wish, number in _rest(draft, words))
        short = shortened(wrong, LONGEST - len(head), cut=" …")
        return next((line for line in told if len(line) <= LONGEST), f"{head}{short}")

    return say


def led(draft: Draft, words: SubjectWords) -> str:
    """ "Reminder: " before what a later letter is about; "" in a first one."""
    head = words.heads.get(draft.purpose)
    return f"{head}: " if head else ""


def as_before(draft: Draft, words: SubjectWords) -> str:
    """ "Reminder: My own words (ticket 88)", where the customer worded the first letter's subject; else ""."""
    before = draft.earlier.subject if draft.earlier and draft.earlier.own_subject else ""
    return fitted(led(draft, words), "", before, bracketed(ticket(draft, words)), cut=" …") if before else ""


def _rest(draft: Draft, words: SubjectWords) -> Iterator[tuple[str, str]]:
    """Wish and number, from the most that may be said of them to nothing; the wish matters more (C3)."""
    wanted = _what_is_wanted(draft, words)
    # A wish in own words may be a sentence of its own: "Please train your staff".
    joint = ". " if wanted[:1].isupper() and wanted == _wish_as_typed(draft) else ", "
    wish, short_wish = (f"{joint if wanted else ''}{wanted}", f", {words.help}" if wanted else "")
    number = in_brackets(draft, replace(words, order=words.order_short), guarantee=False)
    theirs = bracketed(ticket(draft, words))
    yield wish, in_brackets(draft, words)
    yield wish, in_brackets(draft, words, guarantee=False)
    yield wish, number
    yield wish, theirs
    yield short_wish, number
    yield short_wish, theirs
    yield "", theirs
    yield "", ""


def question_subject(draft: Draft, words: SubjectWords, question: str) -> str:
    """ "Question: spare gasket (order 4711)"; a question of its own needs no such word."""
    if quoted := as_before(draft, words):
        return quoted
    about = draft.topic or draft.product or draft.short_question
    head = words.heads.get(draft.purpose)
    question, asks = head or question, about.endswith("?") and not head
    number = in_brackets(draft, words)
    line = fitted("" if asks else question, "" if asks else ": ", about, number, cut=" …")
    return capitalised(line if line.removesuffix(number) else f"{question}{number}")


def fitted(head: str, joint: str, name: str, tail: str, *, cut: str = "") -> str:
    """ "Thank you", " to ", "the driver", ", 14 November" in one line of at most LONGEST code points: the name gives
    way by whole words, the tail only where the name would go altogether."""
    tail = tail if len(tail) <= IN_SIGHT else ""
    for end in (tail, ""):
        kept = shortened(name, LONGEST - len(head) - len(joint) - len(end), cut=cut)
        if kept or not name:
            return f"{head}{joint if kept else ''}{kept}{end}"
    return f"{head}{tail}"


def shortened(text: str, room: int, *, cut: str = "") -> str:
    """As many whole words as have room, and `cut` where some are left out; "" where not even one has."""
    if len(text) <= room:
        return text
    kept = _LEADS_ON.sub("", text[: max(0, room - len(cut)) + 1].rpartition(" ")[0])
    return f"{kept}{cut}" if kept else ""


def in_brackets(draft: Draft, words: SubjectWords, *, guarantee: bool = True) -> str:
    """What they find and sort the case by, at the end: " (guarantee, order 4711)"; their own number, if any (F4)."""
    parts = [words.guarantee] if draft.guarantee and guarantee else []
    if draft.ticket:
        parts += [ticket(draft, words)]
    elif draft.order_number:
        parts += [f"{words.order} {draft.order_number}"]
    elif draft.customer_number:
        parts += [f"{words.customer_number} {draft.customer_number}"]
    return bracketed(*parts)


def bracketed(*parts: str) -> str:
    """What there is of it: " (ticket 88, order 4711)"."""
    told = ", ".join(part for part in parts if part)
    return f" ({told})" if told else ""


def ticket(draft: Draft, words: SubjectWords) -> str:
    return f"{words.ticket} {draft.ticket}" if draft.ticket else ""


def capitalised(text: str) -> str:
    """With a capital in front, except for names like "iPhone"."""
    return text if text[1:2].isupper() else f"{text[:1].upper()}{text[1:]}"


def _what_is_wrong(draft: Draft, words: SubjectWords) -> str:
    """With as much of the product's name as leaves the trouble in sight."""
    parts = draft.product.split()
    if len(draft.product) <= SHORT_NAME:
        return shortened(_told(draft.product, draft, words), LONGEST, cut=" …") or capitalised(words.complaint)
    fitting = len(draft.product[: IN_SIGHT + 1].split())  # a longer name is out of sight anyway
    for count in range(min(len(parts), fitting), -1, -1):
        name = _LEADS_ON.sub("", " ".join(parts[:count])) if count < len(parts) else draft.product
        told = _told(name, draft, words)
        if len(told) <= IN_SIGHT and (name or not draft.product):
            return told
    short_name = shortened(draft.product, SHORT_NAME)
    return shortened(_told(short_name, draft, words), LONGEST, cut=" …") or capitalised(words.complaint)


def _told(product: str, draft: Draft, words: SubjectWords) -> str:
    if draft.trouble:
        return capitalised(_headline(product, draft.trouble, words))
    state = words.states.get(draft.problem) if draft.problem else None
    if product and state:
        return capitalised(f"{product} {state}")
    problem = words.problems[draft.problem] if draft.problem else draft.topic
    said_already = problem.lower() == product.lower()
    parts = (product, "" if said_already else problem)
    return capitalised(": ".join(part for part in parts if part) or words.complaint)


def headline(draft: Draft, words: SubjectWords) -> str:
    """What is wrong as typed, with its product: "Kettle leaks", "Kettle: the lid is loose", "the kettle leaks"."""
    return _headline(draft.product, draft.trouble, words)


def _headline(product: str, trouble: str, words: SubjectWords) -> str:
    if not product or product.lower() in trouble.lower():
        return trouble
    shared = _shared_words(product, trouble)
    if shared:
        return " ".join((*product.split()[:-shared], trouble))
    clause = not trouble[0].islower() or trouble.split()[0].lower().split("'")[0] in words.clause_openers
    apart = clause or "," in product or "(" in product or _names_it_again(product, trouble)
    return f"{product}{':' if apart else ''} {trouble}"


def _shared_words(product: str, trouble: str) -> int:
    """How many words end the one and begin the other: 1 in "Ronda kettle" and "kettle leaks"."""
    named, told = product.lower().split(), trouble.lower().split()
    return next((count for count in range(min(len(named), len(told)), 0, -1) if named[-count:] == told[:count]), 0)


def _names_it_again(product: str, trouble: str) -> bool:
    """ "Broadband 100" and "broadband down", in any inflection: five letters tell a word."""
    return trouble.lower().split()[0][:5] in {word[:5] for word in product.lower().split()}


def _wish_as_typed(draft: Draft) -> str:
    return draft.wish_words.rstrip(".!, ")


def _what_is_wanted(draft: Draft, words: SubjectWords) -> str:
    own = _wish_as_typed(draft)
    if own:
        return words.help if draft.across or len(own) > LONGEST_WISH or "\n" in own else own
    if not draft.wish:
        return ""
    ready = words.wishes.get(draft.wish, "")
    return words.special.get((draft.problem, draft.wish), ready) if draft.problem else ready
