"""The subject of a complaint: problem, wish, number (W2). The order is shared, the words are each language's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wizard.domain.letter import Problem, Wish
from wizard.languages.draft import Draft

LONGEST_WISH = 40  # code points of a wish in own words that a subject has room for


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
    customer_number: str
    clause_openers: frozenset[str]


def complaint_subject(words: SubjectWords) -> Callable[[Draft], str]:
    """ "Kettle leaks, please replace (order 4711)" in the given words."""

    def say(draft: Draft) -> str:
        wrong, wanted = _what_is_wrong(draft, words), _what_is_wanted(draft, words)
        # A wish in own words may be a sentence of its own: "Please train your staff".
        joint = ". " if wanted[:1].isupper() and wanted == _wish_as_typed(draft) else ", "
        return f"{wrong}{joint if wanted else ''}{wanted}{in_brackets(draft, words)}"

    return say


def in_brackets(draft: Draft, words: SubjectWords) -> str:
    """What they find and sort the case by, at the end: " (guarantee, order 4711)"."""
    parts = [words.guarantee] if draft.guarantee else []
    if draft.order_number:
        parts += [f"{words.order} {draft.order_number}"]
    elif draft.customer_number:
        parts += [f"{words.customer_number} {draft.customer_number}"]
    return f" ({', '.join(parts)})" if parts else ""


def capitalised(text: str) -> str:
    """With a capital in front, except for names like "iPhone"."""
    return text if text[1:2].isupper() else f"{text[:1].upper()}{text[1:]}"


def _what_is_wrong(draft: Draft, words: SubjectWords) -> str:
    if draft.trouble:
        return capitalised(headline(draft, words))
    state = words.states.get(draft.problem) if draft.problem else None
    if draft.product and state:
        return capitalised(f"{draft.product} {state}")
    problem = words.problems[draft.problem] if draft.problem else draft.topic
    said_already = problem.lower() == draft.product.lower()
    parts = (draft.product, "" if said_already else problem)
    return capitalised(": ".join(part for part in parts if part) or words.complaint)


def headline(draft: Draft, words: SubjectWords) -> str:
    """What is wrong as typed, with its product: "Kettle leaks", "Kettle: the lid is loose", "the kettle leaks"."""
    product, trouble = draft.product, draft.trouble
    if not product or product.lower() in trouble.lower():
        return trouble
    shared = _shared_words(product, trouble)
    if shared:
        return " ".join((*product.split()[:-shared], trouble))
    clause = not trouble[0].islower() or trouble.split()[0].lower().split("'")[0] in words.clause_openers
    return f"{product}{':' if clause or _names_it_again(product, trouble) else ''} {trouble}"


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
