"""Advice on the last page: what is good, what could be better, and buttons that change nothing but what they name."""

from typing import Any

import pytest

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

CALM = "Water runs out of the bottom, and the worktop is wet every time."


def at_check(client: PageClient, language: str = "en", **details: Any) -> Page:
    way = {**COMPLAINTS[language], "details": {**COMPLAINTS[language]["details"], **details}}
    return walk(client, language, way)


def press(client: PageClient, page: Page, words: str, nth: int = 0) -> Page:
    """Press the button with these words, as a browser does it without a script."""
    buttons = [one for one in page.soup.find_all("button") if words in one.get_text() and one.get("formaction")]
    return do(client, page, str(buttons[nth]["value"]))


def do(client: PageClient, page: Page, deed: str, *, status: int = 200, **typed: str) -> Page:
    sent = {**page.form("/check")[1], "advice": deed, **typed}
    return client.post(page.url.replace("check", "advice"), sent, status=status)


def advice_in(page: Page) -> list[str]:
    return [one.get_text(" ", strip=True) for one in page.soup.select("#advice .advice-what")]


def test_what_is_good_comes_first(client: PageClient) -> None:
    page = at_check(client, happened=CALM)
    good = [one.get_text(strip=True) for one in page.soup.select(".strengths li")]
    assert "They see at once what you want, and by when." in good
    assert "Your tone is calm. Letters like that are answered soonest." in good
    assert len(good) <= 3


def test_a_rewrite_is_taken_and_undone(client: PageClient) -> None:
    page = at_check(client, happened=f"It leaks!!! {CALM}")
    assert "One mark is enough." in advice_in(page)
    assert "It leaks!!!" in page.letter
    taken = press(client, page, "Write “!”")
    assert "It leaks! Water" in taken.letter
    assert "“!!!” now reads “!”." in taken.text
    assert "One mark is enough." not in advice_in(taken)
    undone = press(client, taken, "Undo")
    assert "It leaks!!! Water" in undone.letter
    assert "One mark is enough." in advice_in(undone)


def test_only_the_words_that_the_button_named_are_changed(client: PageClient) -> None:
    page = at_check(client, happened=f"It leaks!!! {CALM} Really!!!")
    taken = press(client, page, "Write “!”", nth=1)
    assert "It leaks!!!" in taken.letter
    assert "Really!" in taken.letter
    assert "Really!!" not in taken.letter


def test_words_that_changed_meanwhile_are_not_touched(client: PageClient) -> None:
    page = at_check(client, happened=f"It leaks!!! {CALM}")
    details = client.get(page.url.replace("check", "details"))
    client.send(details, happened=f"It drips!!! {CALM}")
    after = press(client, page, "Write “!”")
    assert "It drips! Water" in after.letter or "It drips!!! Water" in after.letter
    client.send(client.get(details.url), happened=CALM)
    assert CALM in press(client, page, "Write “!”").letter


def test_what_is_left_as_it_is_stays_quiet_until_asked_for_again(client: PageClient) -> None:
    page = at_check(client, happened=f"It leaks!!! {CALM}")
    left = press(client, page, "Leave it as it is")
    assert "One mark is enough." not in advice_in(left)
    assert "It leaks!!!" in left.letter
    assert "One mark is enough." not in advice_in(client.get(page.url))
    again = press(client, left, "Show it again")
    assert "One mark is enough." in advice_in(again)


def test_at_most_three_at_once_and_the_rest_folded(client: PageClient) -> None:
    shouted = " ".join(f"This {word} is broken{mark}" for word, mark in zip("abcdef", ["???"] * 6, strict=True))
    page = at_check(client, happened=shouted)
    shown = page.soup.select("#advice > .advice-list .advice-item")
    folded = page.soup.select("#advice details .advice-item")
    assert len(shown) <= 3
    assert folded


def test_upset_letters_are_offered_a_night_and_the_phone(client: PageClient) -> None:
    page = at_check(client, happened="It LEAKS EVERY DAY AGAIN!!! WHY???")
    assert "Some of it sounds upset." in page.text
    calendar = client.raw(page.url.replace("check", "tomorrow.ics"))
    assert calendar.mimetype == "text/calendar"
    entry = calendar.get_data(as_text=True).replace("\r\n ", "")
    assert "BEGIN:VALARM" in entry
    assert page.url in entry
    assert "SUMMARY:Read your letter to" in entry


def test_a_calm_letter_is_not_told_to_sleep(client: PageClient) -> None:
    assert "Some of it sounds upset." not in at_check(client, happened=CALM).text


@pytest.mark.parametrize("deed", ["take", "take 0", "take 0 x y z", "take 99999999 a b 1", "take 0 a b ٣x"])
def test_odd_buttons_are_refused(client: PageClient, deed: str) -> None:
    page = at_check(client)
    do(client, page, deed, status=400)


@pytest.mark.parametrize("deed", ["", "undo", "leave", "leave nothing", "dance", "take 0 abc details.happened 0"])
def test_a_button_for_what_is_no_longer_there_changes_nothing(client: PageClient, deed: str) -> None:
    page = at_check(client)
    assert do(client, page, deed).letter == page.letter


def test_strangers_change_nothing(client: PageClient) -> None:
    page = at_check(client)
    do(client, page, "undo", status=403, guard="x")


def test_a_gap_stops_and_says_where_to_fill_it(client: PageClient) -> None:
    page = at_check(client, happened="My order [number] leaks.")
    assert "This looks like a gap that was to be filled in." in advice_in(page)
    assert "One thing has to be changed before you send it." in page.text
    going = client.send(page, go="step:details")
    assert going.url.endswith("/details")
