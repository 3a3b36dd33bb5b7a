"""English: the cancellation of a running contract. It owes no reasons."""

import re

from wizard.domain.letter import Role
from wizard.languages.draft import Draft
from wizard.languages.en import frame
from wizard.languages.en.complaint import SUBJECT
from wizard.languages.en.manner import by_then, by_weekday, on_day, quoted
from wizard.languages.subject import as_before, bracketed, fitted, led, ticket
from wizard.languages.text import Part, Text

_CONTRACT = re.compile(r"\b(?:contract|membership|subscription|account|policy)\b", re.IGNORECASE)


def _contract(draft: Draft) -> str:
    return f"my contract {quoted(draft.product, draft)}" if draft.product else "my contract with you"


def _number(draft: Draft) -> str:
    if draft.customer_number:
        return f"customer number {draft.customer_number}"
    return f"contract number {draft.order_number}" if draft.order_number else ""


def subject(draft: Draft) -> str:
    if quoted := as_before(draft, SUBJECT):
        return quoted
    what = "Cancellation" if _CONTRACT.search(draft.product) else "Cancellation of my contract"
    joint = ": " if what == "Cancellation" else " "
    numbers = bracketed(ticket(draft, SUBJECT) or _number(draft))
    return fitted(f"{led(draft, SUBJECT)}{what}", joint, draft.product, numbers)


def _cancel(draft: Draft) -> str:
    return f"I hereby cancel {which_and_when(draft)}."


def which_and_when(draft: Draft) -> str:
    end = "at the earliest possible date"
    if draft.end_on:
        day = on_day(draft.end_on, draft)
        end = f"so that it ends on {day} or, failing that, as soon as possible after that"
    return f"{_contract(draft)}{bracketed(_number(draft))} {end}"


def _since(draft: Draft) -> str:
    return f"The contract has been running since {on_day(draft.bought_on, draft)}." if draft.bought_on else ""


def _contract_number(draft: Draft) -> str:
    both = draft.customer_number and draft.order_number
    return f"The contract number is {draft.order_number}." if both else ""


REQUEST: tuple[Part, ...] = (
    Text(
        "request.confirm",
        Role.REQUEST,
        lambda d: (
            f"Please confirm the cancellation in writing{by_weekday(d)}"
            " and tell me the date on which the contract ends."
        ),
    ),
)
CLOSE: tuple[Part, ...] = (
    Text(
        "close.confirmation",
        Role.CLOSE,
        lambda d: f"Your written confirmation{by_then(d)} will settle the matter for me.",
    ),
)
PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.cancel", Role.INTRODUCTION, _cancel),
    Text("details.since", Role.DETAILS, _since),
    Text("details.contract_number", Role.DETAILS, _contract_number),
    *frame.POLICY,
    *REQUEST,
    *frame.APPRECIATION,
    *CLOSE,
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
