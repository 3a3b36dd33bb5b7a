"""What becomes of a mail by what a real mail server says to it, at each stage; and of the next one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.integration.reminders.conftest import Office
from tests.integration.reminders.test_dispatch import FIRST, states
from tests.mailserver import HANG_UP, MailServer
from wizard import mail as mails
from wizard.mail import Smtp
from wizard.services import Post
from wizard.services.dispatch import GAPS, run
from wizard.storage import Token

STAGES = ("greeting", "ehlo", "mail", "rcpt", "data", "dot")
OF_THE_SERVER = ("greeting", "ehlo", "mail")  # it talks to nobody, or not to us: no word on this one mail


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer().running() as server:
        yield server


@pytest.fixture
def letter(office: Office, server: MailServer) -> Token:
    """A case with a reminder that is due, and the office's mails go to the server."""
    token = office.customer()
    office.clock.now = FIRST
    office.post = by(office.post, server)
    return token


def by(post: Post, server: MailServer) -> Post:
    return replace(post, open_sender=lambda: Smtp(f"smtp://127.0.0.1:{server.port}"))


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("answer", ["421 closing", "450 not now", "452 full"])
def test_not_now_is_tried_again_and_sent_once(
    office: Office, server: MailServer, letter: Token, stage: str, answer: str
) -> None:
    server.answers = {stage: [answer] * 2}  # who does not know EHLO is asked by HELO
    assert run(office.post) == 0
    server.answers.clear()
    assert states(office, letter)[0] == "pending"
    assert run(office.post) == 0  # not before its time
    assert server.taken == []
    office.clock.forward(GAPS[0])
    assert run(office.post) == 1
    office.clock.forward(timedelta(days=2))
    assert run(office.post) == 0
    assert len(server.taken) == 1


@pytest.mark.parametrize("stage", STAGES)
def test_a_no_for_good_ends_it_where_it_is_about_this_mail(
    office: Office, server: MailServer, letter: Token, stage: str
) -> None:
    server.answers = {stage: ["550 <b>no</b> such user"] * 2}
    run(office.post)
    server.answers.clear()
    entry = office.post.outbox.of_case(letter)[0]
    if stage in OF_THE_SERVER:
        assert entry.state == "pending"
    else:
        assert (entry.state, entry.mail.trouble) == ("failed", "550 <b>no</b> such user")
    office.clock.forward(GAPS[0])
    run(office.post)
    assert len(server.taken) == (stage in OF_THE_SERVER)


@pytest.mark.parametrize("stage", ["rcpt", "data", "dot"])
@pytest.mark.parametrize("answer", ["450 not now", "550 never"])
def test_what_is_said_of_one_mail_does_not_keep_the_next(
    office: Office, server: MailServer, stage: str, answer: str
) -> None:
    for address in ("one@example.com", "another@example.com"):
        office.customer(address)
    office.clock.now = FIRST
    office.post = by(office.post, server)
    server.answers = {stage: [answer]}
    assert run(office.post) == 1
    assert (len(server.taken), server.connections) == (1, 1)


def test_after_a_mail_whose_content_was_not_wanted_the_next_is_not_waited_for_longer(
    office: Office, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for address in ("one@example.com", "another@example.com"):
        office.customer(address)
    office.clock.now = FIRST
    office.post = by(office.post, server)
    monkeypatch.setattr(mails, "SECONDS", 0.5)
    server.answers, server.pauses = {"data": ["450 not now"]}, {"rcpt": [0, 0.8]}
    assert run(office.post) == 1
    assert server.connections == 2


@pytest.mark.parametrize("stage", ["greeting", "ehlo", "mail", "rcpt", "data", "content"])
def test_hung_up_before_the_final_dot_it_is_sent_once_later(
    office: Office, server: MailServer, letter: Token, stage: str
) -> None:
    server.answers = {stage: [HANG_UP]}
    assert run(office.post) == 0
    office.clock.forward(GAPS[0])
    assert run(office.post) == 1
    assert len(server.taken) == 1


def test_hung_up_after_the_final_dot_the_same_mail_goes_again(
    office: Office, server: MailServer, letter: Token
) -> None:
    server.answers = {"dot": [HANG_UP]}
    assert run(office.post) == 0
    office.clock.forward(GAPS[0])
    assert run(office.post) == 1
    office.clock.forward(timedelta(days=2))
    assert run(office.post) == 0
    first, second = server.taken
    assert first["Message-ID"] == second["Message-ID"]


@pytest.mark.parametrize("goodbye", ["421 enough", "450 too many mails on one connection", HANG_UP])
def test_a_server_that_has_had_enough_of_a_connection_is_called_again(
    office: Office, server: MailServer, goodbye: str
) -> None:
    for number in range(3):
        office.customer(f"nr{number}@example.com")
    office.clock.now = FIRST
    server.answers = {"mail": ["250 ok", goodbye]}
    assert run(by(office.post, server)) == 3
    assert (len(server.taken), server.connections) == (3, 2)


@pytest.mark.parametrize("stage", STAGES)
def test_too_slow_for_a_word_is_as_good_as_gone(
    office: Office, server: MailServer, letter: Token, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.pauses = {stage: [0.3]}
    with monkeypatch.context() as hurry:
        hurry.setattr(mails, "SECONDS", 0.1)
        hurry.setattr(mails, "SECONDS_OF_DATA", 0.1)
        assert run(office.post) == 0
    office.clock.forward(GAPS[0])
    assert run(office.post) == 1
    assert len(server.taken) == 1 or stage == "dot"
    assert len({mail["Message-ID"] for mail in server.taken}) == 1


def test_who_looks_at_the_content_for_long_is_waited_for(
    office: Office, server: MailServer, letter: Token, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mails, "SECONDS", 0.5)
    server.pauses = {"dot": [0.8]}
    assert run(office.post) == 1
    assert len(server.taken) == 1


def test_nobody_takes_a_mail_while_another_is_still_at_it(office: Office, server: MailServer) -> None:
    """A batch behind a slow server: what could outlast the lease is given back and claimed anew, and counts no try."""
    tokens = [office.customer(f"nr{number}@example.com") for number in range(2)]
    office.clock.now = FIRST
    slow = office.post.lease - mails.LONGEST + timedelta(seconds=1)
    other = by(office.post, server)

    class Slow(Smtp):
        def send(self, mail: object) -> None:
            office.clock.forward(slow)
            super().send(mail)  # type: ignore[arg-type]
            assert run(other) == 0

    assert run(replace(office.post, open_sender=lambda: Slow(f"smtp://127.0.0.1:{server.port}"))) == 2
    assert len({mail["Message-ID"] for mail in server.taken}) == len(server.taken) == 2
    assert [states(office, token)[0] for token in tokens] == ["sent", "sent"]


def test_a_server_that_is_down_for_a_day_gets_all_when_it_is_back(office: Office) -> None:
    for number in range(3):
        office.customer(f"nr{number}@example.com")
    office.clock.now = FIRST
    with MailServer().running() as gone:
        post = by(office.post, gone)
    for _ in range(24 * 6):
        assert run(post) == 0
        office.clock.forward(timedelta(minutes=10))
    with MailServer().running() as back:
        for _ in range(12 * 6):  # what was tried last waits its gap
            run(by(office.post, back))
            office.clock.forward(timedelta(minutes=10))
    assert len({mail["Message-ID"] for mail in back.taken}) == len({mail["To"] for mail in back.taken}) == 3
    assert len(back.taken) == 3
