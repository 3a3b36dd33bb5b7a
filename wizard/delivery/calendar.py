"""Entries for the customer's own calendar. Nothing is stored for them, and no address is asked for."""

from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from wizard.delivery.format import File
from wizard.delivery.safe import file_name, header_text

MORNING = time(9)
LASTS = timedelta(minutes=15)


def tomorrow(*, summary: str, note: str, address: str, company: str, now: datetime, day: date) -> File:
    """W17: an entry for nine tomorrow, with an alarm and the private link.

    `address` is that link, `now` aware and `day` the customer's own; `summary` and `note` are in their language. The
    time floats (RFC 5545, 3.3.5): nine o'clock wherever they are then.
    """
    summary = header_text(summary)
    entry = Event()
    # The same entry for the same letter and day: fetched twice, it stands in the calendar once.
    entry.add("uid", f"{uuid5(NAMESPACE_URL, f'{address} {day}')}@dear-company")
    entry.add("dtstamp", now)
    entry.add("dtstart", datetime.combine(day + timedelta(days=1), MORNING))
    entry.add("duration", LASTS)
    entry.add("summary", summary)
    entry.add("description", f"{note}\n\n{address}")
    entry.add("url", address)
    entry.add("class", "PRIVATE")
    entry.add_component(_alarm(summary))
    calendar = Calendar()
    calendar.add("prodid", "-//Dear Company//EN")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return File(file_name(company, "ics"), "text/calendar; charset=utf-8", calendar.to_ical())


def _alarm(text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", timedelta())
    return alarm
