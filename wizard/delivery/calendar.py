"""Entries for the customer's own calendar. Nothing is stored for them, and no address is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from wizard.delivery.format import File
from wizard.delivery.safe import body_text, file_name, header_text

MORNING = time(9)
LASTS = timedelta(minutes=15)


@dataclass(frozen=True)
class Day:
    """A day with what it is about in their language; `key` stays the same when it is moved."""

    key: str
    day: date
    summary: str
    note: str


def tomorrow(*, summary: str, note: str, address: str, company: str, now: datetime, day: date) -> File:
    """W17: an entry for nine tomorrow, with an alarm and the private link.

    `address` is that link, `now` aware and `day` the customer's own; `summary` and `note` are in their language.
    """
    return days([Day("tomorrow", day + timedelta(days=1), summary, note)], address=address, company=company, now=now)


def days(chosen: Sequence[Day], *, address: str, company: str, now: datetime) -> File:
    """Each day at nine, with an alarm and the private link; `address` and `now` as in `tomorrow`."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dear Company//EN")
    calendar.add("version", "2.0")
    for one in chosen:
        calendar.add_component(_entry(one, address=address, now=now))
    return File(file_name(company, "ics"), "text/calendar; charset=utf-8", calendar.to_ical())


def _entry(one: Day, *, address: str, now: datetime) -> Event:
    """The time floats (RFC 5545, 3.3.5): nine o'clock wherever they are then."""
    summary = header_text(one.summary)
    entry = Event()
    # Fetched twice it stands in the calendar once, and a day that was moved moves there: the later one counts.
    entry.add("uid", f"{uuid5(NAMESPACE_URL, f'{address} {one.key}')}@dear-company")
    entry.add("sequence", int(now.timestamp()) // 60)
    entry.add("dtstamp", now)
    entry.add("dtstart", datetime.combine(one.day, MORNING))
    entry.add("duration", LASTS)
    entry.add("summary", summary)
    entry.add("description", f"{body_text(one.note)}\n\n{address}")
    entry.add("url", address)
    entry.add("class", "PRIVATE")
    entry.add_component(_alarm(summary))
    return entry


def _alarm(text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", timedelta())
    return alarm
