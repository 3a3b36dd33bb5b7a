"""What one answer makes necessary is asked for: a number to be called on, an address to write to, own words."""

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

WAY = COMPLAINTS["en"]


def test_nobody_is_promised_a_call_without_a_number(client: PageClient) -> None:
    """The page went on without the number, and the letter asked for a call that nobody could make."""
    page = walk(client, "en", WAY, until="opening")
    refused = client.send(page, status=422, name="Anna Smith", answer_by="phone", phone="")
    assert refused.errors == ["Enter the number on which they may call you."]
    assert client.send(page, name="Anna Smith", answer_by="phone", phone="+44 20 7946 0000").url.endswith("/check")


def test_nobody_asks_for_post_without_an_address(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="opening")
    refused = client.send(page, status=422, name="Anna Smith", answer_by="post", address="")
    assert refused.errors == ["Enter the address to which they may write."]


def test_another_address_is_asked_for_where_it_was_chosen(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="opening")
    refused = client.send(page, status=422, name="Anna Smith", recipient="other", other="")
    assert refused.errors == ["Enter an e-mail address like service@company.com."]


def test_a_wish_in_own_words_needs_the_words(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="request")
    refused = client.send(page, status=422, wish="own_words", wish_words="")
    assert refused.errors == ["Write in one sentence what they should do."]


def test_another_trouble_needs_the_words(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="subject")
    refused = client.send(page, status=422, product="Ronda kettle", problem="other", trouble="", wish="replacement")
    assert refused.errors == ["Say in a few words what is wrong."]


def test_what_nothing_makes_necessary_may_stay_empty(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="opening")
    sent = client.send(page, name="Anna Smith", other="", reader="", since="", place="", phone="", address="")
    assert sent.url.endswith("/check")
