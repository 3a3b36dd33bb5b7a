"""What a shop's small print says, as research leaves it: for tests of the pages that show it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tests.site import HOST
from wizard.domain.facts import (
    Button,
    ButtonSort,
    Contact,
    ContactSort,
    Evidence,
    FormDetails,
    FormField,
    FoundPage,
    PageKind,
    Policy,
    PolicySort,
    ReturnWindow,
    SiteFacts,
    Status,
)

READ = datetime(2026, 11, 20, tzinfo=UTC)
HOURS, PRICE = "Man–fre kl. 9–17", "Almindelig takst"


def said(quote: str, path: str = "/returns") -> Evidence:
    return Evidence(f"https://{HOST}{path}", quote, READ, "0" * 64)


POLICIES = {
    PolicySort.RETURN_POSTAGE: Policy(said("Du betaler selv returfragten.")),
    PolicySort.RETURN_EXCEPTIONS: Policy(said("Specialfremstillede varer kan ikke returneres.", "/terms")),
    PolicySort.REFUND_DELAY: Policy(said("Pengene tilbagebetales inden for 10 dage."), 10),
    PolicySort.GUARANTEE: Policy(said("Der er 2 års reklamationsret.", "/warranty"), 730),
    PolicySort.COMPLAINT_DEADLINE: Policy(said("Fejl skal anmeldes inden for 2 måneder.", "/terms"), 60),
    PolicySort.REPLY_PROMISE: Policy(said("Vi svarer inden for 24 timer.", "/contact"), 1),
    PolicySort.ADR_BODY: Policy(said("Klager kan indbringes for et nævn.", "/terms"), name="Nævnet"),
}
FORM = FormDetails(
    (FormField("Navn", True), FormField("Ordrenummer", True), FormField("Besked", True, 1000, True)), captcha=True
)
BUTTONS = tuple(
    Button(sort, f"https://{HOST}/{sort.value}", text, said(text, "/"))
    for sort, text in ((ButtonSort.WITHDRAWAL, "Fortryd køb"), (ButtonSort.CANCELLATION, "Opsig abonnement"))
)


def contacts(*, email: bool = True) -> dict[ContactSort, tuple[Contact, ...]]:
    where = said("Kontakt", "/contact")
    rows = [
        Contact(ContactSort.FORMS, f"https://{HOST}/contact", where, form=FORM),
        Contact(
            ContactSort.PHONES, "+4586123456", where, "Kundeservice", hours=said(HOURS, "/"), price=said(PRICE, "/")
        ),
        Contact(ContactSort.ADDRESSES, "Havnegade 12, 8000 Aarhus C", where, hours=said(HOURS, "/")),
        Contact(ContactSort.PEOPLE, "Mette Holm", where, note="Kundeservice"),
        Contact(ContactSort.CHAT, f"https://{HOST}/chat", where, "Chat"),
    ]
    if email:
        rows.append(Contact(ContactSort.EMAILS, "service@kjaerby-cykler.dk", where, "Kundeservice"))
    return {sort: tuple(row for row in rows if row.sort is sort) for sort in ContactSort}


def shop(days: int = 7, *, quote: str = "Du har 7 dages returret.", email: bool = True, **other: Any) -> SiteFacts:
    """A Danish shop whose return window stands only in its terms."""
    kinds = (PageKind.CONTACT, PageKind.TERMS, PageKind.WARRANTY, PageKind.SHIPPING)
    pages = {kind: (FoundPage(kind, f"https://{HOST}/{kind.value}", f"Om {kind.value}", 1.0),) for kind in kinds}
    facts = SiteFacts(
        url=f"https://{HOST}/",
        host=HOST,
        status=Status.COMPLETE,
        fetched_at=READ,
        language="da",
        country="DK",
        company="Kjærby Cykler",
        pages=pages,
        contacts=contacts(email=email),
        return_window=ReturnWindow(days, said(quote, "/terms")),
        policies=POLICIES,
        buttons=BUTTONS,
    )
    return replace(facts, **other)
