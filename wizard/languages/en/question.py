"""English: the question."""

from wizard.domain.letter import Role
from wizard.languages.draft import Draft, ended
from wizard.languages.en import frame
from wizard.languages.en.complaint import SUBJECT
from wizard.languages.en.manner import by_weekday, in_own_words, quoted
from wizard.languages.subject import question_subject
from wizard.languages.text import Part, Questions, Text


def subject(draft: Draft) -> str:
    return question_subject(draft, SUBJECT, "Question")


def _matter(draft: Draft) -> str:
    many = {2: "two questions", 3: "three questions"}.get(len(draft.questions), "a question")
    if draft.topic:
        return ended(f"I have {many} on this topic: {draft.topic}")
    return f"I have {many} about {quoted(draft.product, draft)}." if draft.product else f"I have {many} for you."


def _product(draft: Draft) -> str:
    """Where the topic has taken the first sentence, the product is named here."""
    named = draft.topic and draft.product and draft.product.lower() not in draft.topic.lower()
    return f"It is about {quoted(draft.product, draft)}." if named else ""


def _order_number(draft: Draft) -> str:
    return f"My order number is {draft.order_number}." if draft.order_number else ""


def _thanks(draft: Draft) -> str:
    return f"I would be grateful for an answer{by_weekday(draft)}." if draft.by else "Many thanks for your help."


def _lead(draft: Draft) -> str:
    return "My questions are:" if len(draft.questions) > 1 else "My question is:"


NUMBERS: tuple[Part, ...] = (
    Text("details.by_order_number", Role.DETAILS, _order_number),
    Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
)
REQUEST: tuple[Part, ...] = (
    Questions(
        "request.questions",
        Role.REQUEST,
        _lead,
        lambda d: in_own_words(d, _lead(d).removesuffix(" are:").removesuffix(" is:")),
    ),
)
CLOSE: tuple[Part, ...] = (Text("close.answer", Role.CLOSE, _thanks),)
PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.question", Role.INTRODUCTION, _matter),
    Text("introduction.product", Role.INTRODUCTION, _product),
    *NUMBERS,
    *frame.HAPPENED,
    *frame.POLICY,
    *REQUEST,
    *frame.APPRECIATION,
    *CLOSE,
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
