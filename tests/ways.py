"""The ways through the wizard as a customer goes them, by language: what they type on each page."""

from typing import Any

from tests.pages import Page, PageClient
from tests.site import HOST

Typed = dict[str, dict[str, Any]]

COMPLAINTS: dict[str, Typed] = {
    "en": {
        "start": {"kind": "complaint", "company": HOST, "topic": "kettle leaks", "country": "DK"},
        "company": {"policy_read": "y"},
        "subject": {
            "product": "Ronda kettle",
            "problem": "faulty",
            "trouble": "leaks at the base",
            "wish": "replacement",
        },
        "details": {"order_number": "4711", "bought_on": "2026-11-02", "happened": "Water runs out of the bottom."},
        "request": {"by": "2026-12-07"},
        "opening": {"name": "Anna Smith"},
    },
    "de": {
        "start": {"kind": "complaint", "company": HOST, "topic": "Wasserkocher undicht", "country": "DE"},
        "company": {"policy_read": "y"},
        "subject": {
            "product": "Wasserkocher Ronda",
            "problem": "faulty",
            "trouble": "ist am Boden undicht",
            "wish": "replacement",
        },
        "details": {"order_number": "4711", "bought_on": "2026-11-02", "happened": "Das Wasser läuft unten heraus."},
        "request": {"by": "2026-12-07"},
        "opening": {"name": "Jörg Weiß"},
    },
    "da": {
        "start": {"kind": "complaint", "company": HOST, "topic": "elkedel utæt", "country": "DK"},
        "company": {"policy_read": "y"},
        "subject": {
            "product": "elkedlen Ronda",
            "problem": "faulty",
            "trouble": "er utæt i bunden",
            "wish": "replacement",
        },
        "details": {"order_number": "4711", "bought_on": "2026-11-02", "happened": "Vandet løber ud i bunden."},
        "request": {"by": "2026-12-07"},
        "opening": {"name": "Søren Kjær"},
    },
}

PRAISE: Typed = {
    "start": {"kind": "compliment", "company": HOST, "topic": "", "country": "DK"},
    "company": {},
    "praise": {"role": "the driver of bus 5C", "who": "red cap", "where": "Nørreport", "on": "2026-11-14"},
    "deed": {"did": "She waited for my mother.", "meant": "My mother caught her train."},
    "opening": {"name": "Anna Smith"},
}

QUESTION: Typed = {
    "start": {"kind": "question", "company": HOST, "topic": "spare gasket", "country": "DK"},
    "company": {},
    "subject": {"product": "spare gasket for the Ronda kettle"},
    "details": {"happened": "I bought it in 2019."},
    "request": {"first": "Do you still sell the gasket?", "second": "What does it cost?"},
    "opening": {"name": "Anna Smith"},
}

CANCELLATION: Typed = {
    "start": {"kind": "cancellation", "company": HOST, "topic": "", "country": "DK"},
    "company": {},
    "subject": {"product": "Bicycle club"},
    "details": {"customer_number": "K-12345"},
    "request": {"end_on": "2026-12-31"},
    "opening": {"name": "Anna Smith"},
}


def walk(client: PageClient, language: str, way: Typed, *, until: str = "check", prefix: str = "") -> Page:
    """From the first page to the one with the key `until`, filling in each form as a customer would."""
    page = client.get(f"{prefix}/{language}/")
    for key, typed in way.items():
        if page.url.endswith(f"/{until}"):
            break
        page = client.send(page, **typed)
        assert not page.errors, f"{key}: {page.errors}"
    assert page.url.endswith(f"/{until}"), page.url
    return page
