"""Danish: the cancellation of a running contract. It owes no reasons."""

from wizard.domain.letter import Role
from wizard.languages.da import frame
from wizard.languages.da.manner import by, format_date, quoted
from wizard.languages.draft import Draft
from wizard.languages.text import Part, Text


def _number(draft: Draft) -> str:
    if draft.customer_number:
        return f" (kundenummer {draft.customer_number})"
    return f" (aftalenummer {draft.order_number})" if draft.order_number else ""


def subject(draft: Draft) -> str:
    return f"Opsigelse af min aftale{f' {draft.product}' if draft.product else ''}{_number(draft)}"


def _cancel(draft: Draft) -> str:
    contract = f"min aftale {quoted(draft.product)}" if draft.product else "min aftale med jer"
    end = f", så den slutter den {format_date(draft.end_on)}" if draft.end_on else " til det tidligst mulige tidspunkt"
    return f"Jeg opsiger hermed {contract}{_number(draft)}{end}."


def _since(draft: Draft) -> str:
    return f"Aftalen har løbet siden den {format_date(draft.bought_on)}." if draft.bought_on else ""


def _contract_number(draft: Draft) -> str:
    both = draft.customer_number and draft.order_number
    return f"Aftalenummeret er {draft.order_number}." if both else ""


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
        lambda d: f"Jeg beder jer om at bekræfte opsigelsen skriftligt{by(d)} og oplyse, hvilken dato aftalen slutter.",
    ),
    *frame.APPRECIATION,
    Text(
        "close.confirmation",
        Role.CLOSE,
        lambda d: f"Får jeg jeres skriftlige bekræftelse{by(d)}, er sagen afsluttet for mig.",
    ),
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
