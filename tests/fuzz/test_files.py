"""The mail file and the calendar of any draft, with hostile words in every field, read back by parsers not ours."""

from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.drafts import WORDS, drafts
from tests.fuzz.share import looking_at, rounds
from tests.hostile import VECTORS
from wizard.delivery.calendar import Day, days
from wizard.delivery.eml import eml
from wizard.delivery.safe import body_text, header_text
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter

ANY = st.one_of(WORDS, st.sampled_from(VECTORS), st.text(max_size=40))
DRAFTS = drafts(ANY)
HEADERS = {"x-unsent", "from", "to", "subject", "content-type", "content-transfer-encoding", "mime-version"}
ADDRESS = "https://dear.example/en/c/abc/"
NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("cases", rounds(6))
def test_the_mail_file_of_any_draft_says_what_the_letter_says(cases: int) -> None:
    @looking_at(cases)
    @given(DRAFTS, ANY)
    def write(draft: tuple[Case, Letter, Composed], sender: str) -> None:
        _, _, composed = draft
        mail = message_from_bytes(eml(composed, sender=sender), policy=default)
        assert {name.lower() for name in mail} <= HEADERS
        assert str(mail["Subject"] or "") == header_text(composed.subject.text)
        body = mail.get_body()
        assert body is not None
        said = str(body.get_content()).replace("\r\n", "\n").rstrip("\n")
        assert said == body_text(composed.body).rstrip("\n")

    write()


@pytest.mark.parametrize("cases", rounds(6))
def test_the_calendar_of_any_draft_has_its_days_and_nothing_else(cases: int) -> None:
    @looking_at(cases)
    @given(DRAFTS, st.lists(st.tuples(ANY, st.dates(date(1970, 1, 1), date(9999, 12, 31))), max_size=3))
    def write(draft: tuple[Case, Letter, Composed], chosen: list[tuple[str, date]]) -> None:
        case, _, composed = draft
        summary = composed.subject.text
        wanted = [Day(key, day, summary, composed.body) for key, day in chosen]
        made = days(wanted, address=ADDRESS, company=case.company.name, now=NOW)
        # The library's types name every kind of value that there is.
        entries: list[Any] = list(Calendar.from_ical(made.content).walk("VEVENT"))
        assert [entry["dtstart"].dt for entry in entries] == [datetime.combine(one.day, time(9)) for one in wanted]
        for entry in entries:
            assert str(entry["summary"]) == header_text(summary)
            assert str(entry["description"]) == f"{body_text(composed.body)}\n\n{ADDRESS}"
        assert not set('\r\n/\\"') & set(made.name)

    write()
