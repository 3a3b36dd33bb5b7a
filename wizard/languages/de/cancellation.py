"""German: the cancellation of a running contract. It owes no reasons."""

from wizard.domain.letter import Role
from wizard.languages.de import frame
from wizard.languages.de.manner import by, format_date, quoted
from wizard.languages.draft import Draft
from wizard.languages.text import Part, Text


def _number(draft: Draft) -> str:
    if draft.customer_number:
        return f" (Kundennummer {draft.customer_number})"
    return f" (Vertragsnummer {draft.order_number})" if draft.order_number else ""


def subject(draft: Draft) -> str:
    return f"Kündigung meines Vertrags{f' {draft.product}' if draft.product else ''}{_number(draft)}"


def _cancel(draft: Draft) -> str:
    contract = f"meinen Vertrag {quoted(draft.product)}" if draft.product else "meinen Vertrag bei Ihnen"
    end = f"zum {format_date(draft.end_on)}" if draft.end_on else "zum nächstmöglichen Zeitpunkt"
    return f"Hiermit kündige ich {contract}{_number(draft)} {end}."


def _since(draft: Draft) -> str:
    return f"Der Vertrag läuft seit dem {format_date(draft.bought_on)}." if draft.bought_on else ""


def _contract_number(draft: Draft) -> str:
    both = draft.customer_number and draft.order_number
    return f"Die Vertragsnummer lautet {draft.order_number}." if both else ""


PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    Text("introduction.cancel", Role.INTRODUCTION, _cancel),
    Text("details.since", Role.DETAILS, _since),
    Text("details.contract_number", Role.DETAILS, _contract_number),
    *frame.HAPPENED,
    *frame.POLICY,
    Text(
        "request.confirm",
        Role.REQUEST,
        lambda d: (
            f"Bitte bestätigen Sie mir die Kündigung{by(d)} schriftlich und nennen Sie mir das Datum, an dem der"
            " Vertrag endet."
        ),
    ),
    *frame.APPRECIATION,
    Text(
        "close.confirmation",
        Role.CLOSE,
        lambda d: f"Mit Ihrer schriftlichen Bestätigung{by(d)} ist die Sache für mich erledigt.",
    ),
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
