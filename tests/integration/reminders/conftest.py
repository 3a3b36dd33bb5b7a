"""A case whose customer said yes to mails, and a mail server that does as a test tells it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.integration.conftest import Clock
from wizard.domain.case import Case, Company, Customer, Reminders
from wizard.domain.letter import Letter, Request, Sent
from wizard.services import House, Post
from wizard.services.reminders import planner
from wizard.storage import Cases, Linked, Outbox, Token, Vault

TEMPLATES = Path(__file__).parents[3] / "templates" / "emails"
HOUSE = House("https://dear.example", "reminders@dear.example", str(TEMPLATES), "Advice & Help")
ADDRESS = "kunde@example.com"
SENT = date(2026, 11, 23)


@dataclass
class FakeServer:
    """Takes each mail, or raises what stands next in `trouble`."""

    taken: list[EmailMessage] = field(default_factory=list)
    trouble: list[Exception] = field(default_factory=list)
    before: Callable[[], None] = lambda: None

    def send(self, mail: EmailMessage) -> None:
        self.before()
        if self.trouble:
            raise self.trouble.pop(0)
        self.taken.append(mail)

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class Office:
    clock: Clock
    cases: Cases
    post: Post
    server: FakeServer

    def customer(self, address: str = ADDRESS, sent: date = SENT, **more: object) -> Token:
        """A sent letter, to be answered within two weeks, whose customer wants mails."""
        letter = Letter(request=Request(by=sent + timedelta(days=14)), sent=Sent(sent))
        home, there = Customer(country="DK"), Company("kjaerby-cykler.dk", "Kjærby Cykler", country="DK")
        token = self.cases.create(Case(company=there, customer=home, letters=(letter,)))
        self.post.outbox.ask(Linked(token, address, "da"))
        (mail,) = self.post.outbox.claim(self.post.lease, 1)
        assert mail.mail is not None
        self.post.outbox.sent(mail)
        wishes = Reminders(address, mail.mail.link, "da", since=sent, **more)  # type: ignore[arg-type]
        self.cases.change(token, lambda case: replace(case, reminders=wishes))
        return token


@pytest.fixture
def office(engine: Engine, clock: Clock) -> Office:
    """On either engine."""
    outbox = Outbox(engine, clock, Vault(("k" * 32,)), planner(lambda _: None))
    server = FakeServer()
    post = Post(outbox, lambda: server, HOUSE, clock)
    return Office(clock, Cases(engine, clock, outbox=outbox), post, server)
