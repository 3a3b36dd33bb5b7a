"""German: the cancellation of a running contract. It owes no reasons."""

import re

from wizard.domain.letter import Role
from wizard.languages.de import frame
from wizard.languages.de.complaint import SUBJECT
from wizard.languages.de.manner import by_then, by_weekday, on_day, quoted
from wizard.languages.draft import Draft
from wizard.languages.subject import as_before, bracketed, fitted, led, ticket
from wizard.languages.text import Part, Text

_CONTRACT = re.compile(r"vertrag|mitglied|abo\b|abonnement|konto\b|tarif|versicherung", re.IGNORECASE)


def _number(draft: Draft) -> str:
    if draft.customer_number:
        return f"Kundennummer {draft.customer_number}"
    return f"Vertragsnummer {draft.order_number}" if draft.order_number else ""


def subject(draft: Draft) -> str:
    if quoted := as_before(draft, SUBJECT):
        return quoted
    head, numbers = led(draft, SUBJECT), bracketed(ticket(draft, SUBJECT) or _number(draft))
    if _CONTRACT.search(draft.product):
        return fitted(f"{head}Kündigung", ": ", draft.product, numbers)
    return fitted(f"{head}Kündigung meines Vertrags", " ", draft.product, numbers)


def _cancel(draft: Draft) -> str:
    return f"Hiermit kündige ich {which_and_when(draft)}."


def which_and_when(draft: Draft) -> str:
    contract = f"meinen Vertrag {quoted(draft.product, draft)}" if draft.product else "meinen Vertrag bei Ihnen"
    soon = "zum nächstmöglichen Zeitpunkt"
    end = f"zum {on_day(draft.end_on, draft)} oder, falls das nicht möglich ist, {soon}" if draft.end_on else soon
    return f"{contract}{bracketed(_number(draft))} {end}"


def _since(draft: Draft) -> str:
    return f"Der Vertrag läuft seit dem {on_day(draft.bought_on, draft)}." if draft.bought_on else ""


def _contract_number(draft: Draft) -> str:
    both = draft.customer_number and draft.order_number
    return f"Die Vertragsnummer lautet {draft.order_number}." if both else ""


REQUEST: tuple[Part, ...] = (
    Text(
        "request.confirm",
        Role.REQUEST,
        lambda d: (
            f"Bitte bestätigen Sie mir die Kündigung{by_weekday(d)} schriftlich und nennen Sie mir das Datum,"
            " an dem der Vertrag endet."
        ),
    ),
)
CLOSE: tuple[Part, ...] = (
    Text(
        "close.confirmation",
        Role.CLOSE,
        lambda d: f"Wenn ich Ihre Bestätigung{by_then(d)} erhalte, ist die Sache für mich erledigt.",
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
