"""What they need to find the case and to know when to answer (W7, C3): a number, a date, a deadline.

Each is asked for by itself, as each is added in a place of its own; `unanswered` asks for what has no such place.
"""

import re
from collections.abc import Iterator

from wizard.checks.check import Draft, Piece, Span, draft_check
from wizard.checks.clarity.dates import DATE
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Kind, Letter, Problem, Purpose, Wish

# About something bought, or a contract: there is a record to find.
BOUGHT = frozenset(
    {
        Problem.FAULTY,
        Problem.NOT_DELIVERED,
        Problem.LATE,
        Problem.WRONG_ITEM,
        Problem.REFUND_WITHHELD,
        Problem.WITHDRAWAL,
        Problem.BILLING,
    }
)
_NUMBER = re.compile(r"\d(?:[\d .-]{0,20}\d){3}|\b[A-Z]{1,4}-?\d{3,}")
_RECEIPT = re.compile(
    r"\b(?:receipt|invoice|order confirmation|proof of purchase|kassenbon|kassenzettel|rechnung\w*|quittung|beleg"
    r"|kaufbeleg"
    r"|auftragsbestätigung|bestellbestätigung|kvittering\w*|bon(?:en)?|faktura\w*|ordrebekræftelse\w*)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:by|until|within|before|at the latest|deadline|bis|binnen|innerhalb|spätestens|frist|inden|senest|frem til)\b"
    r"|\b(?:today|tomorrow|heute|morgen|i dag|i morgen)\b",
    re.IGNORECASE,
)


def own_words(letter: Letter) -> str:
    """What they typed about the matter."""
    details, matter = letter.details, letter.matter
    typed = (letter.topic, matter.product, matter.trouble, matter.subject_line, details.happened, details.tried)
    return "\n".join((*typed, letter.request.wish_words, *letter.request.questions))


def _at(where: str, draft: Draft) -> tuple[Piece, Span]:
    return Piece(where, "", draft.letter.written_in if draft.letter else ""), (0, 0)


def _number(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    letter = draft.letter
    if letter is None or not (letter.kind is Kind.CANCELLATION or letter.matter.problem in BOUGHT):
        return
    details, typed = letter.details, own_words(letter)
    given = (details.order_number, details.customer_number, details.proof)
    if not any(text.strip() for text in given) and not _NUMBER.search(typed) and not _RECEIPT.search(typed):
        yield _at("details.order_number", draft)


def _date(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    """When it was bought or, where nothing was, when it happened; a running matter has no day."""
    letter = draft.letter
    problem = letter.matter.problem if letter else None
    if letter is None or problem in (None, Problem.PRIVACY, Problem.OTHER):
        return
    dated = letter.details.bought_on or letter.details.happened_on or DATE.search(own_words(letter))
    if not dated and not DATE.search(letter.details.proof):
        yield _at("details.bought_on" if problem in BOUGHT else "details.happened_on", draft)


def _deadline(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    letter = draft.letter
    request = letter.request if letter else None
    if request is None or request.wish in (None, Wish.APOLOGY) or request.by:
        return
    if request.wish is Wish.OWN_WORDS and not request.wish_words.strip():
        return  # there is no request yet
    if not (_UNTIL.search(request.wish_words) or DATE.search(request.wish_words)):
        yield _at("request.by", draft)


NUMBER = draft_check(
    "clarity.missing_number",
    _number,
    severity=Severity.HINT,
    message=N_("There is no number by which they can find your case."),
    why=N_("With an order or customer number they find it at once. Without one they often have to ask back."),
    suggestion=N_("Add the number. If you have none, say what proof you have: a receipt, the shop, how you paid."),
    kinds=frozenset({Kind.COMPLAINT, Kind.CANCELLATION}),
    purposes=frozenset({Purpose.FIRST}),
)
DATE_GIVEN = draft_check(
    "clarity.missing_date",
    _date,
    severity=Severity.HINT,
    message=N_("The letter does not say when it was."),
    why=N_("They look for your case by its date, and rights often run from a day."),
    suggestion=N_("Add the day, or the month if you do not know the day any more."),
    kinds=frozenset({Kind.COMPLAINT}),
    purposes=frozenset({Purpose.FIRST}),
)
DEADLINE = draft_check(
    "clarity.missing_deadline",
    _deadline,
    severity=Severity.HINT,
    message=N_("The letter does not say by when."),
    why=N_("A request with a day is answered sooner, and you know when to remind them."),
    suggestion=N_("Name a day about two weeks from now."),
    kinds=frozenset({Kind.COMPLAINT}),
)
