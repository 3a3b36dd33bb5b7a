"""A letter that asks for nothing gets nothing: W8."""

from collections.abc import Iterator

from wizard.checks.check import Check, Draft
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Letter, Wish

_MESSAGES = {
    Kind.COMPLAINT: (
        N_("The letter does not say what you want them to do."),
        N_("Say what you want: for example a repair or your money back."),
    ),
    Kind.QUESTION: (N_("The letter asks no question."), N_("Write your question in one sentence.")),
    Kind.CANCELLATION: (N_("The letter does not say what is to end."), N_("Name the contract that you want to end.")),
}
_WHY = N_("Whoever reads it must know at once what to do, or they can only acknowledge it.")


def _run(draft: Draft) -> Iterator[Finding]:
    if draft.letter is None or draft.letter.kind is Kind.COMPLIMENT or _asks(draft.letter):
        return
    message, suggestion = _MESSAGES[draft.letter.kind]
    yield Finding(
        "empty_request", Severity.STOP, "request", 0, 0, "", Message(message), Message(_WHY), Message(suggestion)
    )


def _asks(letter: Letter) -> bool:
    request = letter.request
    if letter.kind is Kind.QUESTION:
        return any(question.strip() for question in request.questions)
    if letter.kind is Kind.CANCELLATION:
        # The kind itself says "end it"; what is missing can only be which contract.
        return any(
            text.strip()
            for text in (letter.matter.product, letter.details.customer_number, letter.details.order_number)
        )
    if request.wish is Wish.OWN_WORDS:
        return bool(request.wish_words.strip())
    return request.wish is not None


CHECK = Check("empty_request", _run)
