"""A helper's link shows one letter and nothing else, changes nothing by itself, and dies when withdrawn."""

import io
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from tests.integration.conftest import Clock
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard import logs
from wizard.domain.case import NOTE, Case, Event, Offer
from wizard.domain.helping import Fate, Help
from wizard.services import Services, helping
from wizard.storage import Helpers, Token, open_engine

MakeApp = Callable[..., Flask]
CARD = "4111 1111 1111 1111"
ANOTHER: dict[str, Any] = {"text:request.replacement": "Send me another one."}
HOSTILE = "<img src=x onerror=alert(1)>\"'&{{ 7*7 }}"


class Two:
    """A customer at the last page of their letter, and a helper with a link to it."""

    def __init__(self, app: Flask, *, name: str = "Anna", days: str = "14") -> None:
        self.services: Services = app.extensions["dear_company"]
        self.client = PageClient(app)
        self.check = walk(self.client, "en", COMPLAINTS["en"]).url
        self.page = self.check.replace("check", "helpers")
        self.token = Token(self.check.split("/c/")[1].split("/")[0])
        self.made = self.client.send(self.client.get(self.page), name=name, days=days)
        self.link = links_on(self.made)[0]

    @property
    def case(self) -> Case:
        return self.services.cases.load(self.token).case

    def letter(self) -> str:
        return self.client.get(self.check).letter

    def propose(self, key: str, go: str = "reword", *, status: int = 200, **typed: Any) -> Page:
        return self.send(self.client.get(self.link), key, go, status=status, **typed)

    def send(self, page: Page, key: str, go: str = "reword", *, status: int = 200, **typed: Any) -> Page:
        box = page.soup.find("input", attrs={"name": "key", "value": key})
        assert box, key
        form = box.find_parent("form")
        assert form
        values = {str(one["name"]): one.get("value") or one.get_text() for one in form.select("input, textarea")}
        return self.client.post(str(form["action"]), {**values, **typed, "go": go}, status=status)

    def decide(self, deed: str, page: Page | None = None) -> Page:
        page = page or self.client.get(self.page)
        button = page.soup.select_one(f'button[name="decision"][value^="{deed} "]')
        assert button, deed
        form = button.find_parent("form")
        assert form
        guard = form.select_one('input[name="guard"]')
        assert guard
        values = {"guard": guard["value"], "decision": button["value"]}
        return self.client.post(str(form["action"]), values)


def links_on(page: Page) -> list[str]:
    found = [one.get_text().strip() for one in page.soup.select("textarea[readonly]")]
    return [one.removeprefix("http://localhost") for one in found if "/h/" in one]


@pytest.fixture
def two(app: Flask) -> Two:
    return Two(app)


def test_a_helper_reads_the_letter_and_proposes_and_only_the_customer_changes_it(two: Two) -> None:
    before, case = two.letter(), two.case
    assert "Since 22 November 2026, until 6 December 2026" in two.made.text
    page = two.client.get(two.link)
    assert page.letter == before
    assert not page.soup.select(".inbox")  # "You" would be the helper
    page = two.propose("request.replacement", words="I would love a new kettle.", who="Mum")
    assert "Waiting for an answer" in page.text
    assert two.case == case
    assert two.letter() == before
    assert "Anna proposes one change" in two.client.get(two.check).text
    shown = two.client.get(two.page)
    assert [one.get_text() for one in shown.soup.select("del, ins")]
    two.decide("take")
    assert "I would love a new kettle." in two.letter()
    assert "Taken" in two.client.get(two.link).text
    assert "proposes" not in two.client.get(two.check).text
    two.decide("undo")
    assert two.letter() == before
    assert two.case.letters[0].edits == {}
    two.decide("leave")
    assert two.letter() == before
    assert "Left as it was" in two.client.get(two.link).text


def test_a_sentence_can_be_left_out_and_comes_back(two: Two) -> None:
    before = two.letter()
    assert "I look forward" in before
    two.propose("close.anticipate", "leave_out")
    two.decide("take")
    assert "I look forward" not in two.letter()
    two.decide("undo")
    assert two.letter() == before


@pytest.mark.parametrize(
    ("key", "words", "place"),
    [
        ("subject", "A kettle that leaks", "matter.subject_line"),
        ("details.happened", "Water runs out wherever it stands.", "details.happened"),
    ],
)
def test_what_the_customer_typed_is_changed_where_they_typed_it(two: Two, key: str, words: str, place: str) -> None:
    before = two.letter()
    two.propose(key, words=words)
    two.decide("take")
    assert words in two.letter()
    letter = two.case.letters[0]
    part, _, name = place.partition(".")
    assert getattr(getattr(letter, part), name) == words
    two.decide("undo")
    assert two.letter() == before


def test_own_words_can_be_left_out(two: Two) -> None:
    two.propose("details.happened", "leave_out")
    two.decide("take")
    assert "Water runs out" not in two.letter()
    two.decide("undo")
    assert "Water runs out" in two.letter()


def test_a_note_is_read_and_changes_nothing(two: Two) -> None:
    before = two.letter()
    two.propose("salutation", "note", note="Do you know her name?")
    assert "Do you know her name?" in two.client.get(two.page).text
    two.decide("take")
    assert two.letter() == before
    assert "Read" in two.client.get(two.link).text


def test_a_sentence_that_has_changed_meanwhile_is_not_taken(two: Two) -> None:
    two.propose("request.replacement", words="I would love a new kettle.")
    shown = two.client.get(two.page)
    wording = two.client.get(two.check.replace("check", "wording"))
    two.client.send(wording, **ANOTHER)
    after = two.decide("take", shown)
    assert "Nothing was changed" in after.text
    assert "This sentence has changed since it was proposed" in after.text
    assert "Send me another one." in two.letter()
    assert not after.soup.select('button[value^="take "]')


@pytest.mark.parametrize("second", ["take", "leave"])
@pytest.mark.parametrize("told_first", [True, False])
def test_two_tabs_that_decide_at_once_leave_a_way_back(
    two: Two, monkeypatch: pytest.MonkeyPatch, second: str, told_first: bool
) -> None:
    before = two.letter()
    two.propose("details.happened", words="Water runs out wherever it stands.")
    given = two.services.helpers.of_case(two.token)
    (said,) = given[0].help.proposals
    between = [second]
    change = Helpers.change

    def decided(deed: str) -> None:
        assert helping.decide(two.services, two.token, deed, given[0].id, said.id, language="en")

    def meanwhile(self: Helpers, link: Token, do: Callable[[Help], Help]) -> Help:
        first = change(self, link, do) if told_first else None
        while between:
            decided(between.pop())
        return first or change(self, link, do)

    with monkeypatch.context() as patch:
        patch.setattr(Helpers, "of_case", lambda *_: given)  # both tabs have read that it waits
        patch.setattr(Helpers, "change", meanwhile)
        decided("take")
    assert "wherever it stands" in two.letter()
    assert two.services.helpers.of_case(two.token)[0].help.proposals[0].fate is Fate.TAKEN
    decided("undo")
    assert two.letter() == before


def test_a_subject_stays_one_line(two: Two) -> None:
    two.propose("subject", words="A kettle\r\nthat leaks\nBcc: x@evil.example")
    two.decide("take")
    assert two.case.letters[0].matter.subject_line == "A kettle that leaks Bcc: x@evil.example"


def test_a_page_left_open_proposes_nothing_about_a_sentence_that_has_changed(two: Two) -> None:
    left_open = two.client.get(two.link)
    wording = two.client.get(two.check.replace("check", "wording"))
    two.client.send(wording, **ANOTHER)
    page = two.send(left_open, "request.replacement", words="I would love a new kettle.", status=409)
    assert "I would love a new kettle." in page.html
    wording = two.client.get(two.check.replace("check", "wording"))
    two.client.send(wording, out="close.anticipate")
    page = two.send(left_open, "close.anticipate", words="Bye now.", status=409)
    assert "You wrote: Bye now." in page.text
    assert two.services.helpers.of_case(two.token)[0].help.proposals == ()


def test_a_helper_takes_back_what_waits_and_only_that(two: Two) -> None:
    page = two.propose("salutation", "note", note="Do you know her name?")
    url, values = page.form("/take-back")
    mark = two.services.helpers.of_case(two.token)[0].help.proposals[0].id
    two.decide("take")
    assert "Do you know her name?" in two.client.post(url, {**values, "proposal": mark}).text
    two.decide("undo")
    assert "Do you know her name?" not in two.client.post(url, {**values, "proposal": mark}).text


@pytest.mark.parametrize("field", ["words", "note", "who"])
def test_a_secret_is_not_kept(two: Two, field: str) -> None:
    go = "note" if field == "note" else "reword"
    page = two.propose("close.anticipate", go, status=422, **{"words": "Write soon.", field: f"My card is {CARD}"})
    assert page.errors
    assert two.services.helpers.of_case(two.token)[0].help.proposals == ()
    assert CARD not in two.client.get(two.link).html


def test_no_secret_is_kept_in_what_a_link_is_called(two: Two) -> None:
    page = two.client.send(two.client.get(two.page), name=f"My card {CARD}", days="7", status=422)
    assert page.errors
    assert [one.name for one in two.case.helpers] == ["Anna"]
    assert len(links_on(page)) == 1


def test_hostile_words_stay_words(two: Two) -> None:
    two.propose("request.replacement", words=HOSTILE, who=HOSTILE)
    two.propose("request.replacement", "note", note=HOSTILE)
    for page in (two.client.get(two.link), two.client.get(two.page), two.client.get(two.check)):
        assert "<img src=x" not in page.html


@pytest.mark.parametrize("typed", [{"words": ""}, {"words": "x" * 1001}, {"go": "note", "note": " "}])
def test_what_says_nothing_or_too_much_is_said(two: Two, typed: dict[str, str]) -> None:
    go = typed.get("go", "reword")
    values = {name: value for name, value in typed.items() if name != "go"}
    assert two.propose("close.anticipate", go, status=422, **values).errors


def test_it_shows_that_letter_and_nothing_else(two: Two) -> None:
    event = Event(two.services.clock(), NOTE, said="The driver was called Xylofon.")
    offer = Offer(theirs="A voucher of Xylofon.", acceptable="Half of Xylofon.")

    def more(case: Case) -> Case:
        customer = replace(case.customer, paper_address="Xylofonvej 1")
        second = replace(case.letters[0], topic="Xylofon", details=replace(case.letters[0].details, tried="Xylofon"))
        return replace(case, events=(event,), offers=(offer,), customer=customer, letters=(*case.letters, second))

    two.services.cases.change(two.token, more)
    page = two.client.get(two.link)
    assert "xylofon" not in page.html.lower()
    assert two.token not in page.html
    addresses = {str(one.get("href", one.get("action", ""))) for one in page.soup.select("a, form")}
    assert not [one for one in addresses if "/c/" in one]
    assert page.response.headers["X-Robots-Tag"] == "noindex"
    for name in ("check", "helpers", "matter.json", "keep", "delete", ""):
        two.client.get(f"/en/c/{two.link.split('/h/')[1]}{name}", status=404)


def test_looking_changes_nothing_and_other_sites_may_not_post(two: Two) -> None:
    two.propose("salutation", "note", note="Hello?")
    before = (two.case, two.services.helpers.of_case(two.token))
    page = two.client.get(two.link)
    two.client.get(two.page)
    url, values = page.form("/take-back")
    two.client.get(url, status=405)
    two.client.get(f"{two.page}/decide", status=405)
    for wrong in ({"guard": "x"}, {"guard": two.client.get(two.page).form()[1]["guard"]}):
        two.client.post(url, {**values, **wrong}, status=403)
        two.client.post(two.link, {**values, **wrong, "go": "note"}, status=403)
    two.client.post(url, values, status=403, headers={"Sec-Fetch-Site": "cross-site"})
    two.client.post(two.link, {**values, "go": "anything"}, status=400)
    # The helper's own proof is none for the customer's forms.
    two.client.post(f"{two.page}/decide", {"guard": values["guard"], "decision": "withdraw x"}, status=403)
    assert (two.case, two.services.helpers.of_case(two.token)) == before


def test_it_dies_when_withdrawn_and_says_kindly_what_to_do(two: Two) -> None:
    two.propose("salutation", "note", note="Hello?")
    assert "the one proposal that waits goes with it" in two.client.get(two.page).text
    left_open = two.client.get(two.link)
    page = two.decide("withdraw")
    assert links_on(page) == []
    assert two.case.helpers == ()
    gone = two.client.get(two.link, status=410)
    assert "You did nothing wrong." in gone.text
    assert two.token not in gone.html
    page = two.send(left_open, "salutation", "note", note="Still there? <b>", status=410)
    assert "You wrote: Still there? <b>" in page.text
    page = two.send(left_open, "close.anticipate", words="Write to me soon.", status=410)
    assert "You wrote: Write to me soon." in page.text


def test_a_link_that_was_not_copied_in_full_says_so(two: Two) -> None:
    page = two.client.get(f"{two.link[:-2]}/", status=404)
    assert "It was not copied in full." in page.text


def test_it_dies_in_time_and_with_the_case(two: Two, clock: Clock) -> None:
    clock.forward(timedelta(days=14))
    two.client.get(two.link, status=410)
    page = two.client.send(two.client.get(two.page), name="Bo", days="7")
    assert [one.name for one in two.case.helpers] == ["Bo"]
    link = links_on(page)[0]
    assert two.client.get(link).letter
    two.client.send(two.client.get(two.check.replace("check", "delete")))
    two.client.get(link, status=410)


def test_three_links_are_enough(two: Two) -> None:
    for name in ("", "Bo"):
        two.client.send(two.client.get(two.page), name=name, days="7")
    page = two.client.get(two.page)
    assert len(links_on(page)) == len(set(links_on(page))) == 3
    assert "Three links are in force" in page.text
    guard = {"guard": page.form("/decide")[1]["guard"]}
    two.client.post(two.page, {**guard, "days": "7", "name": "Four"})
    assert len(two.services.helpers.of_case(two.token)) == 3
    assert two.client.post(two.page, {**guard, "days": "365"}, status=422).errors


def test_the_mail_and_the_picture_hold_the_link_and_no_word_of_the_letter(two: Two) -> None:
    page = two.client.get(two.page)
    mail = page.soup.select_one('a[href^="mailto:"]')
    picture = page.soup.select_one("img.qr")
    assert mail
    assert picture
    assert two.link.split("/h/")[1].strip("/") in str(mail["href"])
    assert "kettle" not in str(mail["href"])
    assert two.token not in str(mail["href"])
    assert two.client.raw(str(picture["src"])).mimetype == "image/svg+xml"
    other = str(picture["src"]).replace(two.services.helpers.of_case(two.token)[0].id, "00")
    two.client.get(other, status=404)


def test_the_file_to_keep_holds_no_link(two: Two) -> None:
    file = two.client.raw(two.check.replace("check", "matter.json")).get_data(as_text=True)
    assert "Ronda kettle" in file
    for secret in (two.token, two.link.split("/h/")[1].strip("/"), two.case.helpers[0].link, '"helpers"'):
        assert secret not in file


def test_a_letter_that_was_sent_can_be_read_and_not_changed(two: Two) -> None:
    left_open = two.client.get(two.link)
    two.propose("close.anticipate", words="Write to me soon.")
    two.client.send(two.client.get(two.check), channel="email")
    page = two.client.get(two.link)
    assert page.letter
    assert "This letter has been sent" in page.text
    late = two.send(left_open, "close.anticipate", words="Bye now.", status=409)
    assert "This letter has been sent" in late.errors[0]
    assert "You wrote: Bye now." in late.text
    assert "can no longer be taken" in two.client.get(two.page).text


def test_on_a_partners_page(two: Two) -> None:
    page = two.client.get(f"/p/advice{two.link}")
    assert page.letter == two.letter()
    assert 'action="/p/advice/en/h/' in page.html
    body = page.soup.find("body")
    assert body
    assert (body["data-page"], body["data-event"]) == ("other", "")


@pytest.mark.parametrize("language", ["de", "da"])
def test_in_other_languages(two: Two, language: str) -> None:
    two.propose("close.anticipate", "leave_out")
    for page in (two.link, two.page):
        assert two.client.get(page.replace("/en/", f"/{language}/", 1)).h1


def test_no_log_holds_the_link(two: Two) -> None:
    before, written = logging.getLogRecordFactory(), io.StringIO()
    logs.configure()
    handler = logging.StreamHandler(written)
    logger = logging.getLogger("access")
    logger.addHandler(handler)
    try:
        logger.warning("GET %s 200", two.link)
        logger.warning("GET /p/advice%s 200", two.link[:30])
    finally:
        logger.removeHandler(handler)
        logging.setLogRecordFactory(before)
    assert written.getvalue() == "GET /en/h/…/ 200\nGET /p/advice/en/h/… 200\n"


def test_often_is_too_often(make_app: MakeApp) -> None:
    two = Two(make_app(CHECKS_PER_VISITOR="2 per hour"))
    for note in ("one", "two"):
        two.propose("salutation", "note", note=note)
    two.propose("salutation", "note", note="three", status=429)


def test_the_operators_purge_deletes_links_that_ran_out(app: Flask) -> None:
    services: Services = app.extensions["dear_company"]
    token = services.cases.create(Case(), expires_at=datetime(2100, 1, 1, tzinfo=UTC))
    services.helpers.create(token, 0, datetime(2020, 1, 1, tzinfo=UTC))
    assert app.test_cli_runner().invoke(args=["purge"]).exit_code == 0
    engine = open_engine(app.extensions["dear_company_settings"].database_url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM helper_links")).scalar_one() == 0
    engine.dispose()
    assert services.cases.load(token)
