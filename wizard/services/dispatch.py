"""Sending what is due: claim, look again whether it is still wanted, send, write down. Any number may do it at once."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from wizard.followup.schedule import may_go, place
from wizard.mail import LONGEST, NoServer, PutOff, Refused, Sender
from wizard.services import Post
from wizard.services.mails import write
from wizard.storage.outbox import AT_ONCE, Claimed, Mailed, Standing

log = logging.getLogger(__name__)

# Between two tries of a mail: half an hour at least, growing, for four days (RFC 5321, 4.5.4.1).
GAPS = tuple(timedelta(minutes=minutes) for minutes in (30, 60, 120, 240, 480, 720))
PATIENCE = timedelta(days=4)
FRESH = timedelta(seconds=1)  # how old may be what is known of a mail that is about to leave
KEY_GONE = timedelta(hours=1)  # until a mail that no key opens is looked at again: the operator may bring it back


def run(post: Post, stopping: Callable[[], bool] = lambda: False) -> int:
    """Send all that is due; how many mails went out. Stops early where the mail server cannot be reached, and gives
    back what it has in hand where the process is `stopping`: nobody else could send it before the lease runs out."""
    sender, count = post.open_sender(), 0
    try:
        while not stopping() and (batch := post.outbox.claim(post.lease, post.at_once)):
            hand = _Hand(post, batch)
            for at, one in enumerate(batch):
                if stopping() or one.until - post.clock() < LONGEST:  # another might take it while it is under way
                    _give_back(post, batch[at:])
                    break
                try:
                    count += _send(post, sender, one, hand)
                except NoServer as problem:
                    log.warning("the mail server cannot be reached: %s", problem.why)
                    _put_off(post, one, problem.why)
                    _give_back(post, batch[at + 1 :])
                    return count
    finally:
        sender.close()
    return count


def outlook(post: Post, most: int = 1000) -> list[tuple[str, datetime]]:
    """What `run` would do now: each mail's reason, and when it would go. Nothing is touched, nobody is named."""
    now, found = post.clock(), post.outbox.due(most)
    return [(one.mail.reason, goes_at(one.mail, now, None)) for one in found if one.mail]


class _Hand:
    """The claimed mails, and how they stand: asked for all at once, because each question costs as much as a part of
    a mail, and again as soon as that is no longer fresh, or another mail of the same case has left."""

    def __init__(self, post: Post, batch: Sequence[Claimed]) -> None:
        self._post = post
        self._batch = batch
        self._asked: datetime | None = None
        self._known: dict[bytes, Standing] = {}
        self._left: set[bytes] = set()  # cases whose mail left since

    def standing(self, one: Claimed) -> Standing:
        now = self._post.clock()
        if self._asked is None or abs(now - self._asked) > FRESH or one.case_id in self._left:
            found = self._post.outbox.standing(self._batch)
            self._known = {one.id: stands for one, stands in zip(self._batch, found, strict=True)}
            self._asked, self._left = now, set()
        return self._known[one.id]

    def left(self, one: Claimed) -> None:
        self._left.add(one.case_id)


def _send(post: Post, sender: Sender, one: Claimed, hand: _Hand) -> bool:
    """Whether it went out. Raises NoServer."""
    now = post.clock()
    if one.mail is None:
        log.error("a reminder is sealed under a key that KEYS does not have")
        post.outbox.later(one, now + KEY_GONE, tried=False)
        return False
    stands = hand.standing(one)
    if not stands.ours:
        return False
    if stands.refused:
        post.outbox.cancel(one)
        return False
    if (moment := goes_at(one.mail, now, stands.last)) > now:
        post.outbox.later(one, moment, tried=False)
        return False
    try:
        sender.send(write(post.house, one.mail, one.id, now))
    except Refused as problem:
        post.outbox.failed(one, problem.why)
        return False
    except PutOff as problem:
        _put_off(post, one, problem.why)
        return False
    post.outbox.sent(one)
    hand.left(one)
    return True


def goes_at(mail: Mailed, now: datetime, last: datetime | None) -> datetime:
    """When a mail that is due may leave; at any hour what somebody waits for."""
    return now if mail.reason in AT_ONCE else may_go(now, place(mail.home, mail.trader), last)


def _give_back(post: Post, batch: Sequence[Claimed]) -> None:
    for one in batch:
        post.outbox.later(one, post.clock(), tried=False)


def _put_off(post: Post, one: Claimed, why: str) -> None:
    """Later again; never, once it was tried often and for long. Often too: no worker may have been there till now."""
    now = post.clock()
    if one.attempt > len(GAPS) and now - one.due > PATIENCE:
        post.outbox.failed(one, why)
    else:
        post.outbox.later(one, now + GAPS[min(one.attempt, len(GAPS)) - 1], tried=True)
