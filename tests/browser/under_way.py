"""A company's site that is being read for as long as a test wants, and what comes of it."""

import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from itertools import cycle
from typing import cast

from flask import Flask

from tests.browser.service import ROOT
from tests.pages import PageClient
from tests.rules import said, shop
from tests.site import HOST
from tests.ways import COMPLAINTS, walk
from wizard.domain.facts import (
    Contact,
    ContactSort,
    Evidence,
    FaqEntry,
    FormDetails,
    FormField,
    FoundPage,
    PageKind,
    Policy,
    PolicySort,
    Progress,
    SiteFacts,
    SiteSearch,
    Status,
)
from wizard.domain.language import Message
from wizard.services import Services

MOST_PAGES = 12  # that research reads of a site
TOPICS = ROOT / "tests" / "corpus" / "topics"


def reading(page: int) -> Progress:
    doing = Message("Reading page %(number)s …", {"number": str(page + 1)})
    return Progress(doing, page, 12, (PageKind.CONTACT,), {ContactSort.EMAILS: page})


class UnderWay:
    """A customer on the company page of a site whose reading is in the test's hands."""

    def __init__(self, app: Flask, address: str) -> None:
        page = walk(PageClient(app), "en", COMPLAINTS["en"], until="company")
        self.url = address + page.url
        self.sites = cast("Services", app.extensions["dear_company"]).sites
        record = self.sites.get(HOST)
        assert record
        assert record.facts
        self.facts: SiteFacts = record.facts
        self.sites.forget(HOST)
        self.sites.want(HOST)
        self.sites.claim(HOST)

    def tell(self, page: int) -> None:
        self.sites.progress(HOST, reading(page))

    def finish(self, facts: SiteFacts | None = None) -> None:
        """Their site is read: these facts, or the few of the small shop."""
        self.sites.put(facts or self.facts)


def crowded() -> SiteFacts:
    """A site that says as much as its page here has room for: every sort of contact and more of each, every rule at
    length, answers that go on and on. Prose, so that it packs as prose does."""
    texts = (tomllib.loads(file.read_text("utf-8")) for file in sorted(TOPICS.glob("de-*.toml")))
    prose = StringIO(" ".join(entry["answer"] for text in texts for entry in text["entry"]))

    def told(length: int) -> str:
        text = prose.read(length)
        assert len(text) == length, "more texts are needed"
        return text

    pages = cycle(f"/{told(30).lower().replace(' ', '-')}" for _ in range(MOST_PAGES))

    def here(length: int = 60) -> Evidence:
        return said(told(length), next(pages))

    def contact(sort: ContactSort, number: int) -> Contact:
        where = here()
        values = {
            ContactSort.EMAILS: f"service{number}@{HOST}",
            ContactSort.PHONES: f"+45861234{number:02}",
            ContactSort.ADDRESSES: f"Havnegade {number}, 8000 Aarhus C",
            ContactSort.PEOPLE: f"Mette Holm {number}",
        }
        one = Contact(sort, values.get(sort, f"{where.url}-{number}"), where, told(50))
        if sort is ContactSort.PHONES:
            return replace(one, hours=here(120), price=here(80))
        if sort is ContactSort.FORMS:
            return replace(one, form=FormDetails(tuple(FormField(told(16), True) for _ in range(6))))
        return one

    return replace(
        shop(),
        status=Status.PARTIAL,
        language="de",
        country="DE",
        fetched_at=datetime.now(UTC),
        pages={kind: (FoundPage(kind, here().url, told(40), 1.0),) for kind in PageKind},
        contacts={sort: tuple(contact(sort, number) for number in range(6)) for sort in ContactSort},
        policies={sort: Policy(here(320), 7, told(30)) for sort in PolicySort},
        faq=tuple(FaqEntry(f"Mein Wasserkocher ist undicht. {told(60)}", told(2500), here().url) for _ in range(3)),
        search=SiteSearch(f"https://{HOST}/find?q={{query}}"),
    )
