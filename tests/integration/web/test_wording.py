"""W19: standard sentences can be reworded or left out; own wording is never overwritten."""

from typing import Any

import pytest

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
    assert "Your answers have changed since" in again.text
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
    assert "Your answers have changed since" not in client.get(page.url).text


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


def changed_under_two_wordings(client: PageClient) -> Page:
    """Request and close in own wording, then another date in the answers."""
    page = at_wording(client)
    mine: dict[str, Any] = {"text:close.replacement": "A new kettle by 7 December would make me happy."}
    client.send(page, **request_as("I would love a new kettle by 7 December."), **mine)
    client.send(client.get(page.url.replace("wording", "request")), by="2026-12-14")
    return client.get(page.url)


def test_composing_again_shows_what_would_change_word_by_word_and_changes_nothing_yet(client: PageClient) -> None:
    page = changed_under_two_wordings(client)
    request, close = page.soup.select("#again .difference")
    assert "love" in [word for gone in request.select("del") for word in gone.get_text().split()]
    assert "14" in [word for new in request.select("ins") for word in new.get_text().split()]
    assert "I would love a new kettle by 7 December." in " ".join(request.get_text(" ").split())
    assert "Please send me a replacement by Monday 14 December 2026." in " ".join(request.get_text(" ").split())
    assert [gone.get_text() for gone in close.select("del")]
    letter = client.get(page.url.replace("wording", "check"))
    assert "I would love a new kettle by 7 December." in letter.letter
    assert "See what composing again would change" in letter.text


def test_one_sentence_is_taken_and_the_other_kept(client: PageClient) -> None:
    page = changed_under_two_wordings(client)
    page = client.send(page, again="take:request.replacement")
    assert len(page.soup.select("#again .difference")) == 1
    page = client.send(page, again="keep:close.replacement")
    assert "Your answers have changed since" not in page.text
    letter = client.get(page.url.replace("wording", "check").partition("#")[0])
    assert "Please send me a replacement by Monday 14 December 2026." in letter.letter
    assert "A new kettle by 7 December would make me happy." in letter.letter
    assert "See what composing again would change" not in letter.text


@pytest.mark.parametrize(("button", "kept"), [("take-all", False), ("keep-all", True)])
def test_all_are_taken_or_kept_at_once(client: PageClient, button: str, kept: bool) -> None:
    page = client.send(changed_under_two_wordings(client), again=button)
    assert "Your answers have changed since" not in page.text
    letter = client.get(page.url.replace("wording", "check").partition("#")[0]).letter
    assert ("I would love a new kettle by 7 December." in letter) is kept
    assert ("A new kettle by 7 December would make me happy." in letter) is kept
    assert ("A replacement by 14 December would settle the matter for me." in letter) is not kept


def test_wordings_that_nothing_changed_under_can_be_composed_again_too(client: PageClient) -> None:
    page = at_wording(client)
    client.send(page, **request_as("I would love a new kettle."), out="close.anticipate")
    page = client.get(page.url)
    assert "Compose again: see what would change" in page.text
    assert len(page.soup.select("#again .difference")) == 2
    page = client.send(page, again="take-all:every")
    letter = client.get(page.url.replace("wording", "check").partition("#")[0]).letter
    assert "Please send me a replacement" in letter
    assert "I look forward to your reply." in letter


def test_nobody_takes_a_sentence_that_they_were_not_shown(client: PageClient) -> None:
    """The page was open while the answers changed once more in another tab."""
    page = changed_under_two_wordings(client)
    client.send(client.get(page.url.replace("wording", "request")), by="2026-12-21")
    client.send(page, again="take:request.replacement")
    letter = client.get(page.url.replace("wording", "check"))
    assert "I would love a new kettle by 7 December." in letter.letter


def test_what_is_typed_elsewhere_on_the_page_is_not_lost_by_composing_one_sentence_again(client: PageClient) -> None:
    page = changed_under_two_wordings(client)
    client.send(page, again="take:request.replacement", **ANTICIPATE)
    letter = client.get(page.url.replace("wording", "check")).letter
    assert "Please send me a replacement by Monday 14 December 2026." in letter
    assert "Write to me soon." in letter
