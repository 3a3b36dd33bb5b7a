"""A letter that asks for nothing gets nothing (W8)."""

from collections.abc import Iterator

from wizard.checks.check import Check, Draft
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_, Message
from wizard.domain.letter import Composed, Kind, Letter, Role, Wish

_MESSAGES = {
    Kind.COMPLAINT: (
        N_("The letter does not say what you want them to do."),
        N_("Say what you want: for example a repair, or your money back."),
    ),
    Kind.QUESTION: (
        N_("The letter asks no question."),
        N_("Write your question in one sentence."),
    ),
    Kind.CANCELLATION: (
        N_("The letter does not say that you cancel."),
        N_("Say which contract you want to end, and when."),
    ),
}
_WHY = N_("Whoever reads it must know at once what to do. Otherwise all they can do is acknowledge it.")
# Where a letter of each kind says what it is for; a compliment asks for nothing.
_ROLES = {
    Kind.COMPLAINT: (Role.REQUEST,),
    Kind.QUESTION: (Role.REQUEST,),
    Kind.CANCELLATION: (Role.INTRODUCTION, Role.REQUEST),
}


def _run(draft: Draft) -> Iterator[Finding]:
    letter, composed = draft.letter, draft.composed
    if letter is None or composed is None or letter.kind is Kind.COMPLIMENT:
        return
    if not (_wants(letter) and _says(letter, composed)):
        message, suggestion = (Message(sentence) for sentence in _MESSAGES[letter.kind])
        yield Finding("clarity.empty_request", Severity.STOP, "request", 0, 0, "", message, Message(_WHY), suggestion)


def _wants(letter: Letter) -> bool:
    request = letter.request
    if letter.kind is Kind.QUESTION:
        return any(question.strip() for question in request.questions)
    if letter.kind is Kind.CANCELLATION:
        return True  # the kind is the request
    return request.wish is not None and (request.wish is not Wish.OWN_WORDS or bool(request.wish_words.strip()))


def _says(letter: Letter, composed: Composed) -> bool:
    """Whether the sentences are still there: the customer can leave each of them out, but one has to say it."""
    return any(
        sentence.text.strip()
        for paragraph in composed.paragraphs
        for sentence in paragraph.sentences
        if (paragraph.role in _ROLES[letter.kind] and sentence.key != "introduction.name")
        or sentence.key == f"introduction.{letter.request.wish}"
    )


CHECK = Check("clarity.empty_request", _run)
