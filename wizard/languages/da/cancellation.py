"""Danish: the cancellation of a running contract. It owes no reasons."""

import re

from wizard.domain.letter import Role
from wizard.languages.da import frame
from wizard.languages.da.complaint import SUBJECT
from wizard.languages.da.manner import by_then, by_weekday, on_day, quoted
from wizard.languages.draft import Draft
from wizard.languages.subject import as_before, bracketed, fitted, led, ticket
from wizard.languages.text import Part, Text

_CONTRACT = re.compile(r"aftale|abonnement|medlem|kontrakt|konto\b|forsikring", re.IGNORECASE)


def _number(draft: Draft) -> str:
    if draft.customer_number:
        return f"kundenummer {draft.customer_number}"
    return f"aftalenummer {draft.order_number}" if draft.order_number else ""


def subject(draft: Draft) -> str:
    if quoted := as_before(draft, SUBJECT):
        return quoted
    head, numbers = led(draft, SUBJECT), bracketed(ticket(draft, SUBJECT) or _number(draft))
    if _CONTRACT.search(draft.product):
        return fitted(f"{head}Opsigelse", ": ", draft.product, numbers)
    return fitted(f"{head}Opsigelse af min aftale", " ", draft.product, numbers)


def _cancel(draft: Draft) -> str:
    return f"Jeg opsiger hermed {which_and_when(draft)}."


def which_and_when(draft: Draft) -> str:
    contract = f"min aftale {quoted(draft.product, draft)}" if draft.product else "min aftale med jer"
    end = " til det tidligst mulige tidspunkt"
    if draft.end_on:
        end = f", så den slutter den {on_day(draft.end_on, draft)} eller, hvis det ikke er muligt, snarest derefter"
    return f"{contract}{bracketed(_number(draft))}{end}"


def _since(draft: Draft) -> str:
    return f"Aftalen har løbet siden den {on_day(draft.bought_on, draft)}." if draft.bought_on else ""


def _contract_number(draft: Draft) -> str:
    both = draft.customer_number and draft.order_number
    return f"Aftalenummeret er {draft.order_number}." if both else ""


REQUEST: tuple[Part, ...] = (
    Text(
        "request.confirm",
        Role.REQUEST,
        lambda d: (
            f"Jeg beder jer om at bekræfte opsigelsen skriftligt{by_weekday(d)} og oplyse, hvornår aftalen slutter."
        ),
    ),
)
CLOSE: tuple[Part, ...] = (
    Text(
        "close.confirmation",
        Role.CLOSE,
        lambda d: f"Får jeg jeres skriftlige bekræftelse{by_then(d)}, er sagen afsluttet for mig.",
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
