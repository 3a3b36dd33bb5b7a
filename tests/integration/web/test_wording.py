"""W19: standard sentences can be reworded or left out; own wording is never overwritten."""

from typing import Any

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

ANTICIPATE: dict[str, Any] = {"text:close.anticipate": "Write to me soon."}


def request_as(text: str) -> dict[str, Any]:
    return {"text:request.replacement": text}


def at_wording(client: PageClient) -> Page:
    page = walk(client, "en", COMPLAINTS["en"])
    return client.get(page.url.replace("check", "wording"))


def test_a_sentence_in_own_wording_stands_in_the_letter(client: PageClient) -> None:
    page = at_wording(client)
    check = client.send(page, **request_as("I would love a new kettle."))
    assert check.url.endswith("/check")
    assert "I would love a new kettle." in check.letter
    assert "Please send me a replacement" not in check.letter


def test_a_sentence_can_be_left_out_and_comes_back(client: PageClient) -> None:
    page = at_wording(client)
    check = client.send(page, out="close.anticipate")
    assert "I look forward" not in check.letter
    page = client.get(page.url)
    check = client.send(page, out=None)
    assert "I look forward" in check.letter


def test_the_greeting_cannot_be_left_out(client: PageClient) -> None:
    check = client.send(at_wording(client), out="salutation")
    assert "Dear Customer Service Team," in check.letter


def test_own_wording_is_kept_when_the_answers_change_and_the_change_is_shown(client: PageClient) -> None:
    page = at_wording(client)
    client.send(page, **request_as("I would love a new kettle by Christmas."))
    request = client.get(page.url.replace("wording", "request"))
    client.send(request, by="2026-12-14")
    again = client.get(page.url)
    assert "Your answers have changed since." in again.text
    assert "14 December 2026" in again.text
    assert again.form()[1]["text:request.replacement"] == "I would love a new kettle by Christmas."


def test_a_secret_in_a_wording_is_not_saved(client: PageClient) -> None:
    page = at_wording(client)
    stopped = client.send(page, status=422, **request_as("My password is hunter2secret"))
    assert "hunter2secret" in stopped.html
    assert "hunter2secret" not in client.get(page.url).html


def test_a_page_left_open_does_not_freeze_the_sentences_of_that_hour(client: PageClient) -> None:
    page = at_wording(client)
    request = client.get(page.url.replace("wording", "request"))
    client.send(request, by="2026-12-14")
    check = client.send(page, **ANTICIPATE)
    assert "14 December 2026" in check.letter
    assert "Write to me soon." in check.letter
    assert "Your answers have changed since." not in client.get(page.url).text


def test_two_tabs_that_reword_different_sentences_keep_both(client: PageClient) -> None:
    page = at_wording(client)
    client.send(page, **request_as("I would love a new kettle."))
    check = client.send(page, **ANTICIPATE)
    assert "I would love a new kettle." in check.letter
    assert "Write to me soon." in check.letter


def test_a_long_wording_is_not_cut_unasked(client: PageClient) -> None:
    long = "Please. " * 150
    stopped = client.send(at_wording(client), status=422, **request_as(long))
    assert stopped.form()[1]["text:request.replacement"].strip() == long.strip()
    assert any("Shorten this" in error for error in stopped.errors)


def test_a_false_alarm_in_a_wording_can_be_overruled_and_ticks_are_kept(client: PageClient) -> None:
    typed = {**request_as("My password is hunter2secret"), "out": "close.anticipate"}
    stopped = client.send(at_wording(client), status=422, **typed)
    box = stopped.soup.find("input", attrs={"name": "overrule"})
    assert box is not None
    check = client.send(stopped, overrule=str(box["value"]))
    assert check.url.endswith("/check")
    assert "hunter2secret" in check.letter
    assert "I look forward" not in check.letter
