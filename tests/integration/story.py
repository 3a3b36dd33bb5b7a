"""Words to tell a story in: what a customer does, which mails reach them, and what the pages then show.

Time passes only as a story says, a few steps a day, and the worker looks into the outbox at each. A mail that no story
tells of ends it, and so does one at another hour than nine where its reader lives.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from bs4 import Tag
from flask import Flask
from icalendar import Calendar

from tests.integration.conftest import Clock
from tests.pages import Page, PageClient, squeeze
from tests.ways import Typed, walk
from wizard.services import Services, dispatch
from wizard.storage import Token

ADDRESS = "customer@example.org"
LINK = re.compile(r"https://dear\.example(/[a-z]{2}/r/[\w-]{43}/[\w?=]*)")
NOON, NINE = time(12), time(9)
# Whoever is due at nine has not been written to at a minute to, and is not kept waiting.
STEPS = (time(0, 30), time(4), time(8, 59), NINE, NOON, time(15), time(20, 30))


@dataclass
class Story:
    """A customer with a browser, a mailbox and a clock."""

    app: Flask
    clock: Clock
    mailbox: Path
    language: str
    zone: ZoneInfo
    shown: Page = field(init=False)
    letter: str = ""  # the one written last, subject first
    _mails: int = 0
    _seen: datetime | None = None  # when the page was fetched that is shown

    def __post_init__(self) -> None:
        self.browser = PageClient(self.app)

    # --- What the customer does --------------------------------------------------------------------------------------

    def sends(self, way: Typed, *, channel: str = "email", **since: Any) -> Self:
        """Write the first letter, from the first page on, and say that it was sent."""
        page = walk(self.browser, self.language, way)
        self.letter = page.letter
        return self._see(self.browser.send(page, channel=channel, **since))

    def wants_mails(self) -> Self:
        """Ask for reminders on the page, and press the button behind the mail that asks back."""
        self.browser.send(self.shown, to="/reminders/ask", address=ADDRESS)
        (mail,) = self._new()
        confirm = next(link for link in links(mail) if link.endswith("confirm"))
        self.browser.send(self.browser.get(confirm), to="/confirm")
        return self._see(self.browser.get(f"/{self.language}/c/{self.token}/"))

    def looks(self) -> Self:
        """Open the private link, unless that page is shown as it is now."""
        if self._seen == self.clock.now and self.shown.url.endswith(f"/c/{self.token}/"):
            return self
        return self._see(self.browser.get(f"/{self.language}/c/{self.token}/"))

    def answers(self, mail: EmailMessage, choice: str, **typed: Any) -> Self:
        """Press a link of a mail, and the button of the page behind it."""
        link = next(link for link in links(mail) if link.endswith(f"?is={choice}"))
        page = self.browser.get(link)
        chosen = page.soup.select_one("input[type=radio][checked]")
        assert chosen is not None, link
        assert chosen["value"] == choice
        return self._see(self.browser.send(page, to=page.url, **typed))

    def notes(self, what: str, **typed: Any) -> Self:
        """Note on the case page what they answered, said or sent."""
        form = self.browser.get(f"/{self.language}/c/{self.token}/history/{what}")
        return self._see(self.browser.send(form, **typed))

    def begins(self, purpose: str) -> Self:
        """Press the button of the next letter, and leave."""
        self.shown = self.browser.send(self.looks().shown, to="/letters", purpose=purpose)
        return self

    def writes(self, purpose: str, **typed: Any) -> Self:
        """Begin the next letter, fill in its pages with what they ask of `typed`, and send it."""
        page = self.begins(purpose).shown
        while not page.url.endswith("/check"):
            wanted = {name: value for name, value in typed.items() if name in page.form()[1]}
            before, page = page.url, self.browser.send(page, **wanted)
            assert page.url != before, page.errors
        self.letter = page.letter
        return self._see(self.browser.send(page, channel="email"))

    def takes_back(self) -> Self:
        """I have not sent it after all."""
        self.shown = self.browser.send(self.looks().shown, to="/unsent")
        return self

    def says_sent(self) -> Self:
        """I have sent it now."""
        return self._see(self.browser.send(self.shown, channel="email", on=self.today.isoformat()))

    def moves(self, **days: Any) -> Self:
        """Choose other days on the page of the reminders."""
        page = self.browser.get(f"/{self.language}/c/{self.token}/reminders")
        return self._see(self.browser.send(page, to="/reminders", **days))

    def follows(self, words: str) -> Page:
        """Where a link of the page leads."""
        link = next(one for one in self.shown.soup.select("main a") if squeeze(one.get_text()) == words)
        return self.browser.get(str(link["href"]))

    def ends(self, how: str) -> Self:
        return self._see(self.browser.send(self.looks().shown, to="/end", how=how))

    # --- What happens to them ----------------------------------------------------------------------------------------

    def day(self, day: str) -> Self:
        """Time passes until noon of that day, and no mail comes."""
        for moment in self._until(date.fromisoformat(day), NOON):
            self.clock.now = moment
            assert not self._worked(), f"{moment.astimezone(self.zone)}: {self._new()[-1]['Subject']}"
        return self

    def mail(self, day: str, subject: str, sentence: str) -> EmailMessage:
        """Time passes until nine on that day; then one mail comes, and none before. All its links work."""
        *quiet, nine = self._until(date.fromisoformat(day), NINE)
        for moment in quiet:
            self.clock.now = moment
            assert not self._worked(), f"{moment.astimezone(self.zone)}: {self._new()[-1]['Subject']}"
        self.clock.now = nine
        self._worked()
        (mail,) = self._new()
        found = (mail["Subject"], mail["Content-Language"], mail["To"], mail["Date"].datetime)
        assert found == (subject, self.language, ADDRESS, nine), found
        assert sentence in words(mail), words(mail)
        assert len(links(mail)) in (2, 8)
        assert {self.browser.raw(link, follow_redirects=True).status_code for link in links(mail)} == {200}
        return mail

    # --- What they have before them ----------------------------------------------------------------------------------

    def page(self, lead: str, *, first: str, letters: tuple[str, ...] = ()) -> Self:
        """How it stands, the button that comes first, and the letters that are proposed."""
        self.looks()
        main = self.shown.soup.select_one("main")
        assert main is not None
        proposed = tuple(str(one["value"]) for one in main.select(".actions button[name=purpose]"))
        found = (text_of(main, ".lead"), text_of(main, ".button-primary, .button-secondary"), proposed)
        assert found == (lead, first, letters), found
        return self

    def says(self, *sentences: str) -> Self:
        """The letter written last holds these."""
        assert not [sentence for sentence in sentences if sentence not in self.letter], self.letter
        return self

    def days(self) -> list[str]:
        """The days on the page, which are those of the calendar file."""
        shown = self.looks().shown.soup.select("#reminders dt")
        answer = self.browser.raw(f"/{self.language}/c/{self.token}/dates.ics")
        entries = Calendar.from_ical(answer.data).walk("VEVENT") if answer.status_code == 200 else []
        assert len(entries) == len(shown)
        assert all(entry.decoded("dtstart").time() == NINE for entry in entries)
        return [entry.decoded("dtstart").date().isoformat() for entry in entries]

    # --- Behind the scenes -------------------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        return self.clock.now.astimezone(self.zone).date()

    @property
    def token(self) -> Token:
        return Token(self.shown.url.split("/c/")[1].split("/")[0])

    @property
    def services(self) -> Services:
        found: Services = self.app.extensions["dear_company"]
        return found

    def _see(self, page: Page) -> Self:
        assert page.url.endswith(f"/c/{page.url.split('/c/')[1].split('/')[0]}/"), f"{page.url}: {page.errors}"
        self.shown, self._seen = page, self.clock.now
        return self

    def _until(self, day: date, hour: time) -> list[datetime]:
        """Every step from now on to that hour of that day, the last included."""
        days = (self.today + timedelta(days=n) for n in range((day - self.today).days + 1))
        now, end = self.clock.now, self._at(day, hour)
        return [moment for one in days for at in STEPS if now < (moment := self._at(one, at)) <= end]

    def _at(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def _worked(self) -> int:
        post = self.services.post
        assert post is not None
        return dispatch.run(post)

    def _new(self) -> list[EmailMessage]:
        """The mails that nobody has looked at yet."""
        files = sorted(self.mailbox.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
        unread, self._mails = files[self._mails :], len(files)
        return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in unread]


def begun(app: Flask, clock: Clock, mailbox: Path, *, language: str, zone: str, day: str) -> Story:
    """A story that begins at noon of that day."""
    clock.now = datetime.combine(date.fromisoformat(day), NOON, ZoneInfo(zone)).astimezone(UTC)
    return Story(app, clock, mailbox, language, ZoneInfo(zone))


def words(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return squeeze(part.get_content())


def links(mail: EmailMessage) -> list[str]:
    """The pages that a mail leads to."""
    part = mail.get_body(("plain",))
    assert part is not None
    return LINK.findall(part.get_content())


def text_of(main: Tag, selector: str) -> str:
    found = main.select_one(selector)
    return squeeze(found.get_text()) if found else ""
