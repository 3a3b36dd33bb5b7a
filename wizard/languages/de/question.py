"""German: the question."""

from wizard.domain.letter import Role
from wizard.languages.de import frame
from wizard.languages.de.complaint import SUBJECT
from wizard.languages.de.manner import by_weekday, in_own_words, quoted
from wizard.languages.draft import Draft, ended
from wizard.languages.subject import capitalised, question_subject
from wizard.languages.text import Part, Questions, Text


def subject(draft: Draft) -> str:
    return question_subject(draft, SUBJECT, "Frage")


def _matter(draft: Draft) -> str:
    many = {2: "zwei Fragen", 3: "drei Fragen"}.get(len(draft.questions), "eine Frage")
    if draft.topic:
        topic = capitalised(draft.topic) if draft.topic.endswith("?") else draft.topic
        return ended(f"Ich habe {many} zu folgendem Thema: {topic}")
    return f"Ich habe {many} zu {quoted(draft.product, draft)}." if draft.product else f"Ich habe {many} an Sie."


def _product(draft: Draft) -> str:
    """Where the topic has taken the first sentence, the product is named here."""
    named = draft.topic and draft.product and draft.product.lower() not in draft.topic.lower()
    return f"Es geht um {quoted(draft.product, draft)}." if named else ""


def _order_number(draft: Draft) -> str:
    return f"Die Bestellnummer lautet {draft.order_number}." if draft.order_number else ""


def _thanks(draft: Draft) -> str:
    if draft.by:
        return f"Es würde mir sehr helfen,{by_weekday(draft)} von Ihnen zu hören."
    return "Vielen Dank für Ihre Hilfe."


def _several(draft: Draft) -> bool:
    return len(draft.questions) > 1


NUMBERS: tuple[Part, ...] = (
    Text("details.by_order_number", Role.DETAILS, _order_number),
    Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
)
REQUEST: tuple[Part, ...] = (
    Questions(
        "request.questions",
        Role.REQUEST,
        lambda d: "Meine Fragen lauten:" if _several(d) else "Meine Frage lautet:",
        lambda d: in_own_words(d, "Meine Fragen" if _several(d) else "Meine Frage"),
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
