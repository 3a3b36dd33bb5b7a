"""Danish: the question."""

from wizard.domain.letter import Role
from wizard.languages.da import frame
from wizard.languages.da.complaint import SUBJECT
from wizard.languages.da.manner import by_weekday, in_own_words, quoted
from wizard.languages.draft import Draft, ended
from wizard.languages.subject import question_subject
from wizard.languages.text import Part, Questions, Text


def subject(draft: Draft) -> str:
    return question_subject(draft, SUBJECT, "Spørgsmål")


def _matter(draft: Draft) -> str:
    many = {2: "to spørgsmål", 3: "tre spørgsmål"}.get(len(draft.questions), "et spørgsmål")
    if draft.topic:
        return ended(f"Jeg har {many} om følgende emne: {draft.topic}")
    return f"Jeg har {many} om {quoted(draft.product, draft)}." if draft.product else f"Jeg har {many} til jer."


def _product(draft: Draft) -> str:
    """Where the topic has taken the first sentence, the product is named here."""
    named = draft.topic and draft.product and draft.product.lower() not in draft.topic.lower()
    return f"Det handler om {quoted(draft.product, draft)}." if named else ""


def _order_number(draft: Draft) -> str:
    return f"Ordrenummeret er {draft.order_number}." if draft.order_number else ""


def _several(draft: Draft) -> bool:
    return len(draft.questions) > 1


def _thanks(draft: Draft) -> str:
    if draft.by:
        return f"Det vil være en stor hjælp, hvis I kan svare{by_weekday(draft)}."
    return "På forhånd tak for jeres hjælp."


NUMBERS: tuple[Part, ...] = (
    Text("details.by_order_number", Role.DETAILS, _order_number),
    Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
)
REQUEST: tuple[Part, ...] = (
    Questions(
        "request.questions",
        Role.REQUEST,
        lambda d: "Mine spørgsmål er:" if _several(d) else "Mit spørgsmål er:",
        lambda d: in_own_words(d, "Mine spørgsmål" if _several(d) else "Mit spørgsmål"),
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
