"""The same letter open twice: what one tab saves, the other neither overwrites nor trips over."""

from urllib.parse import urlencode

from tests.integration.web.test_nothing_is_lost import autosave, value
from tests.pages import PageClient
from tests.ways import COMPLAINTS, QUESTION, walk

WAY = COMPLAINTS["en"]
LOUD = {**WAY, "details": {**WAY["details"], "happened": "It leaks!!! Every day."}}


def test_a_rewrite_taken_in_one_tab_is_kept_by_the_page_open_in_another(client: PageClient) -> None:
    check = walk(client, "en", LOUD)
    details = client.get(check.url.replace("check", "details"))
    button = check.soup.select_one('button[name=advice][value^="take "]')
    assert button is not None
    _, values = check.form("/check")
    client.post(str(button["formaction"]), {**values, "advice": str(button["value"])})
    on = client.send(details, order_number="4712")
    assert on.url.endswith("/request")
    assert "It leaks! Every day." in on.letter
    assert "4712" in on.letter


def test_a_new_question_is_kept_where_none_stood(client: PageClient) -> None:
    page = walk(client, "en", QUESTION, until="request")
    autosave(client, page, first="Do you still sell the gasket?")
    assert value(client.get(page.url), "first") == "Do you still sell the gasket?"


def test_what_was_sent_without_an_answer_is_no_other_tab(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    url, values = page.form()
    autosave(client, page, happened="It leaks at")  # stored, but the answer is lost
    before = urlencode({**values, "happened": "It leaks at"})
    on = client.post(url, {**values, "go": "next", "happened": "It leaks at the base.", "before": before})
    assert on.url.endswith("/request")
    assert "It leaks at the base." in on.letter


def test_too_much_of_what_was_sent_before_is_refused(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    url, values = page.form()
    client.post(url, {**values, "before": "&".join(["x=1"] * 501)}, status=400)


def test_the_letter_beside_shows_one_field_while_another_is_wrong(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    form = page.soup.find(id="step-form")
    assert form is not None
    _, values = page.form()
    answer = client.raw_post(str(form["data-api"]), {**values, "order_number": "4711", "bought_on": "soon"})
    assert answer.json is not None
    assert "4711" in answer.json["letter"]
    assert "4711" not in client.get(page.url).letter
    assert value(client.get(page.url), "order_number") == "4711"
