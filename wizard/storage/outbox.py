"""Mails that are to be sent, and what became of them: an outbox, written together with the case that wants them.

pending → claimed (until its lease runs out) → sent, failed, or pending again; cancelled where the case no longer wants
what somebody is just sending. Never lost, almost never twice: only between the mail server's last word and our note of
it can a worker die unnoticed, and then the same mail goes again under the same Message-ID.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Engine, Row, bindparam, delete, func, select, update

from wizard.domain.case import Case
from wizard.domain.codec import decode, encode
from wizard.storage import links
from wizard.storage.engine import forget_deleted
from wizard.storage.links import Linked
from wizard.storage.sealing import Token, row_id
from wizard.storage.tables import Moment, addresses, cases, reminders
from wizard.storage.upsert import insert
from wizard.storage.vault import Unreadable, Vault

Clock = Callable[[], datetime]

CONFIRM = "confirm"  # the reason of the mail that asks whether an address may be written to
LINK = "link"  # of the mail that brings somebody back to a case
AT_ONCE = (CONFIRM, LINK)  # somebody waits for them; once sent nothing is kept of them, and they remind of nothing


class State(StrEnum):
    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Mailed:
    """What a mail is made of. Of one that was sent only the first two are kept."""

    reason: str
    event: str
    address: str = ""
    link: str = ""  # the token of the links in it
    company: str = ""
    sent: date | None = None  # when the letter was
    language: str = "en"
    home: str = ""  # country codes, as in the case: when somebody may be written to
    trader: str = ""
    trouble: str = ""  # why it could not be sent, the mail server's words

    @property
    def key(self) -> str:
        return f"{self.reason}/{self.event}"


@dataclass(frozen=True)
class Wanted:
    due: datetime
    mail: Mailed


@dataclass(frozen=True)
class Past:
    """What a case's plan has to know of its mails so far."""

    moments: tuple[datetime, ...]  # when they were sent
    had: Callable[[str], bool]  # is the one with this key done with?


Wants = Callable[[datetime, Past], Sequence[Wanted]]  # what to mail, now, after what was mailed
Plan = Callable[[Case], Wants]  # made before the transaction begins, so that it may read elsewhere


@dataclass(frozen=True)
class Claimed:
    """A mail that is ours until `until`."""

    id: bytes
    case_id: bytes
    attempt: int
    due: datetime
    until: datetime
    mail: Mailed | None  # None: sealed under a key that is gone


@dataclass(frozen=True)
class Standing:
    """How a claimed mail stands shortly before it is sent."""

    ours: bool  # nobody took it back or over, and its case is still there
    refused: bool  # its address is never to be written to again
    last: datetime | None  # when the case's last reminder was sent


@dataclass(frozen=True)
class Entry:
    """A mail of a case, for its page."""

    mail: Mailed
    state: State
    due: datetime
    done: datetime | None


@dataclass(frozen=True)
class Numbers:
    """How it goes, with nobody named."""

    waiting: int
    due: int
    sent: int
    failed: int


class Outbox:
    """Each method is one transaction, but for `write`. Safe to share between threads."""

    def __init__(self, engine: Engine, clock: Clock, vault: Vault, plan: Plan) -> None:
        self._engine = engine
        self._clock = clock
        self._vault = vault
        self._plan = plan

    # --- With the case -----------------------------------------------------------------------------------------------

    def wants(self, case: Case) -> Wants:
        """What `write` needs to be given; nothing where nobody may be written to."""
        return self._plan(case) if case.reminders.address else lambda _now, _past: ()

    def write(self, connection: Connection, token: Token, case: Case, wants: Wants, now: datetime) -> datetime | None:
        """Bring a case's reminders to what it wants now, in the caller's transaction; when the last of them is due."""
        case_id = row_id(token)
        known = {row.id: row for row in connection.execute(select(*_CLEAR).where(reminders.c.case_id == case_id))}
        sent = tuple(row.done_at for row in known.values() if row.state == State.SENT)
        done = {row.id for row in known.values() if row.state in (State.SENT, State.FAILED)}
        past = Past(sent, lambda key: _id(case_id, key) in done)
        wanted = {_id(case_id, one.mail.key): one for one in wants(now, past)}
        # Whoever has stopped the mails waits for their link no longer.
        waited_for = AT_ONCE if case.reminders.address else (CONFIRM,)
        self._drop(connection, case_id, keep=wanted.keys() | done | {_id(case_id, reason) for reason in waited_for})
        for mail_id, one in wanted.items():
            self._put(connection, case_id, mail_id, one, known.get(mail_id), now)
        return max((one.due for one in wanted.values()), default=None)

    def _drop(self, connection: Connection, case_id: bytes, *, keep: Any) -> None:
        gone = (reminders.c.case_id == case_id) & reminders.c.id.not_in(keep)
        connection.execute(delete(reminders).where(gone, reminders.c.state.in_((State.PENDING, State.CANCELLED))))
        taken = gone & (reminders.c.state == State.CLAIMED)
        connection.execute(update(reminders).where(taken).values(state=State.CANCELLED, next_at=None))

    def _put(
        self,
        connection: Connection,
        case_id: bytes,
        mail_id: bytes,
        one: Wanted,
        known: Any,
        now: datetime,
    ) -> None:
        body = self._vault.seal(encode(one.mail), mail_id)
        fresh = {"state": State.PENDING, "due_at": one.due, "next_at": one.due, "body": body}
        mine = reminders.c.id == mail_id
        if known is None:
            new = insert(connection, reminders).values(id=mail_id, case_id=case_id, attempt=0, **fresh)
            connection.execute(new.on_conflict_do_nothing())
        elif known.state == State.PENDING and known.attempt and one.due <= now:
            # It has been tried: a save must not make the mail server see it again before its time.
            connection.execute(update(reminders).where(mine, reminders.c.state == State.PENDING).values(body=body))
        elif known.state != State.CLAIMED or one.due > now:
            open_states = (State.PENDING, State.CLAIMED, State.CANCELLED)
            connection.execute(update(reminders).where(mine, reminders.c.state.in_(open_states)).values(fresh))

    def keep_link(self, connection: Connection, case: Case, until: datetime) -> None:
        """The links in a case's mails work as long as the case is kept."""
        if case.reminders.link:
            links.keep_until(connection, Token(case.reminders.link), until)

    def of_case(self, token: Token) -> tuple[Entry, ...]:
        """A case's mails as they stand, the next or latest last. Raises NoSuchCase for what is no token."""
        wanted = select(reminders).where(reminders.c.case_id == row_id(token)).order_by(reminders.c.due_at)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        found = ((row, self._opened(row)) for row in rows if row.state != State.CANCELLED)
        return tuple(Entry(mail, State(row.state), row.due_at, row.done_at) for row, mail in found if mail)

    # --- Addresses and links -----------------------------------------------------------------------------------------

    def ask(self, linked: Linked) -> None:
        """Have an address asked whether it may be written to; nothing happens where it was asked today, or refused.

        Nobody learns which.
        """
        now, case_id = self._clock(), row_id(linked.token)
        with self._engine.begin() as connection:
            link = links.create(connection, linked, now) if self._may_ask(connection, linked.address, now) else None
            if link is None:
                return
            mail = Mailed(CONFIRM, now.isoformat(), linked.address, link, language=linked.language)
            self._put_at_once(connection, case_id, mail, now)

    def send_link(self, token: Token, case: Case) -> None:
        """Mail the way back to a case, to the address that was confirmed for it; once a day."""
        now, wishes = self._clock(), case.reminders
        mail = Mailed(LINK, now.isoformat(), wishes.address, wishes.link, language=wishes.language)
        with self._engine.begin() as connection:
            # Counted apart: whoever has said yes today may want their link today. No address has a blank in it.
            if self._first_today(connection, f"{LINK} {wishes.address}", now):
                self._put_at_once(connection, row_id(token), mail, now)

    def _put_at_once(self, connection: Connection, case_id: bytes, mail: Mailed, now: datetime) -> None:
        mail_id = _id(case_id, mail.reason)  # one of its sort for each case
        row = {"state": State.PENDING, "due_at": now, "next_at": now, "attempt": 0, "done_at": None}
        row["body"] = self._vault.seal(encode(mail), mail_id)
        new = insert(connection, reminders).values(id=mail_id, case_id=case_id, **row)
        connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=row))

    def _may_ask(self, connection: Connection, address: str, now: datetime) -> bool:
        return not self._refused(connection, address) and self._first_today(connection, address, now)

    def _first_today(self, connection: Connection, what: str, now: datetime) -> bool:
        row = {"asked_on": now.date(), "refused": False}
        new = insert(connection, addresses).values(digest=self._vault.digests(what)[0], **row)
        earlier = (addresses.c.asked_on < now.date()) & ~addresses.c.refused
        written = new.on_conflict_do_update(index_elements=["digest"], set_=row, where=earlier)
        return connection.execute(written.returning(addresses.c.digest)).first() is not None

    def _refused(self, connection: Connection, address: str) -> bool:
        digests = self._vault.digests(address)
        wanted = select(addresses.c.digest).where(addresses.c.digest.in_(digests), addresses.c.refused)
        return connection.execute(wanted.limit(1)).first() is not None

    def refuse(self, address: str) -> None:
        """Never write to this address again."""
        row = {"asked_on": self._clock().date(), "refused": True}
        with self._engine.begin() as connection:
            new = insert(connection, addresses).values(digest=self._vault.digests(address)[0], **row)
            connection.execute(new.on_conflict_do_update(index_elements=["digest"], set_=row))

    def linked(self, link: Token) -> Linked:
        """What a mailed link leads to. Raises NoSuchCase."""
        with self._engine.connect() as connection:
            return links.load(connection, link, self._clock())

    def revoke(self, link: Token) -> None:
        """Take a mailed link out of force."""
        with self._engine.begin() as connection:
            links.revoke(connection, link)
        forget_deleted(self._engine)

    # --- Sending -----------------------------------------------------------------------------------------------------

    def claim(self, lease: timedelta, most: int) -> tuple[Claimed, ...]:
        """Up to `most` mails that are due, or whose lease has run out: ours for `lease`. One statement."""
        now = self._clock()
        due = select(reminders.c.id).where(reminders.c.next_at <= now).order_by(reminders.c.next_at).limit(most)
        taken = (
            update(reminders)
            .where(reminders.c.id.in_(due.with_for_update(skip_locked=True)), reminders.c.next_at <= now)
            .values(state=State.CLAIMED, next_at=now + lease, attempt=reminders.c.attempt + 1)
            .returning(*_TAKEN)
        )
        with self._engine.begin() as connection:
            rows = connection.execute(taken).all()
        rows = sorted(rows, key=lambda row: row.due_at)
        return tuple(self._claimed(row, now + lease) for row in rows)

    def due(self, most: int) -> tuple[Claimed, ...]:
        """What `claim` would take, untouched."""
        now = self._clock()
        wanted = select(*_TAKEN).where(reminders.c.next_at <= now).order_by(reminders.c.next_at).limit(most)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return tuple(self._claimed(row, now) for row in rows)

    def _claimed(self, row: Any, until: datetime) -> Claimed:
        return Claimed(row.id, row.case_id, row.attempt, row.due_at, until, self._opened(row))

    def standing(self, batch: Sequence[Claimed]) -> tuple[Standing, ...]:
        """How each stands; to be asked shortly before sending: much can happen between the claim and that."""
        now = self._clock()
        digests = [self._vault.digests(one.mail.address if one.mail else "") for one in batch]
        with self._engine.connect() as connection:
            asked = {"ids": [one.id for one in batch], "now": now}
            ours = {(row.id, row.attempt): row.last for row in connection.execute(_STANDING, asked)}
            refused = set(connection.execute(_REFUSED, {"digests": [one for few in digests for one in few]}).scalars())
        return tuple(
            Standing(
                ours=(one.id, one.attempt) in ours and now < one.until,
                refused=not refused.isdisjoint(of_one),
                last=ours.get((one.id, one.attempt)),
            )
            for one, of_one in zip(batch, digests, strict=True)
        )

    def sent(self, one: Claimed) -> None:
        """It is with the mail server. All that it was made of is let go."""
        if one.mail and one.mail.reason in AT_ONCE:
            self._forget(one)
        else:
            self._finish(one, State.SENT, "")

    def failed(self, one: Claimed, why: str) -> None:
        """It can never be sent; `why` is for the case's page."""
        self._finish(one, State.FAILED, why)

    def cancel(self, one: Claimed) -> None:
        """Nobody wants it any more."""
        self._forget(one)

    def later(self, one: Claimed, moment: datetime, *, tried: bool) -> None:
        """Give it back until `moment`; one that was not `tried` has not counted."""
        attempt = one.attempt if tried else one.attempt - 1
        row = {"state": State.PENDING, "next_at": moment, "attempt": attempt}
        with self._engine.begin() as connection:
            connection.execute(update(reminders).where(*_HELD, _CLAIMED).values(row), _key(one))

    def _finish(self, one: Claimed, state: State, why: str) -> None:
        kept = Mailed(one.mail.reason, one.mail.event, trouble=why) if one.mail else Mailed("", "", trouble=why)
        body = self._vault.seal(encode(kept), one.id)
        with self._engine.begin() as connection:
            # Whatever happened to the row meanwhile, it was sent.
            connection.execute(_FINISH, {**_key(one), "to": state, "at": self._clock(), "kept": body})

    def _forget(self, one: Claimed) -> None:
        with self._engine.begin() as connection:
            connection.execute(delete(reminders).where(*_HELD), _key(one))

    def _opened(self, row: Row[Any]) -> Mailed | None:
        try:
            return decode(Mailed, self._vault.open(row.body, row.id))
        except Unreadable:
            return None

    # --- For operators -----------------------------------------------------------------------------------------------

    def numbers(self) -> Numbers:
        overdue = select(func.count()).where(reminders.c.next_at <= self._clock())
        states = select(reminders.c.state, func.count()).group_by(reminders.c.state)
        with self._engine.connect() as connection:
            due = connection.execute(overdue).scalar_one()
            count = {State(state): number for state, number in connection.execute(states).all()}
        waiting = count.get(State.PENDING, 0) + count.get(State.CLAIMED, 0) - due
        return Numbers(waiting, due, count.get(State.SENT, 0), count.get(State.FAILED, 0))

    def oldest_due(self) -> datetime | None:
        """Since when the mail that waits longest should have been looked at; None where none is due."""
        oldest = select(func.min(reminders.c.next_at)).where(reminders.c.next_at <= self._clock())
        with self._engine.connect() as connection:
            found: datetime | None = connection.execute(oldest).scalar_one()
        return found

    def purge(self) -> None:
        """Let go of links that ran out, and of who was asked on other days."""
        now = self._clock()
        with self._engine.begin() as connection:
            links.purge(connection, now)
            past = (addresses.c.asked_on < now.date()) & ~addresses.c.refused
            connection.execute(delete(addresses).where(past))
        forget_deleted(self._engine)


_TAKEN = (reminders.c.id, reminders.c.case_id, reminders.c.attempt, reminders.c.due_at, reminders.c.body)
_CLEAR = (reminders.c.id, reminders.c.state, reminders.c.attempt, reminders.c.done_at)


def _id(case_id: bytes, key: str) -> bytes:
    return sha256(case_id + key.encode()).digest()


def _key(one: Claimed) -> dict[str, Any]:
    """The values for `_HELD`."""
    return {"held": one.id, "tried": one.attempt}


# Each mail asks these: built once, because building them costs more than the database does.
_HELD = (reminders.c.id == bindparam("held"), reminders.c.attempt == bindparam("tried"))
_CLAIMED = reminders.c.state == State.CLAIMED
_others = reminders.alias()
_LAST = select(func.max(_others.c.done_at)).where(
    _others.c.case_id == reminders.c.case_id, _others.c.state == State.SENT
)
_REFUSED = select(addresses.c.digest).where(
    addresses.c.digest.in_(bindparam("digests", expanding=True)), addresses.c.refused
)
_STANDING = (
    select(reminders.c.id, reminders.c.attempt, _LAST.scalar_subquery().label("last"))
    .join(cases, cases.c.id == reminders.c.case_id)
    .where(reminders.c.id.in_(bindparam("ids", expanding=True)), _CLAIMED)
    .where(cases.c.expires_at > bindparam("now", type_=Moment))
)
_FINISH = (
    update(reminders)
    .where(*_HELD)
    .values(state=bindparam("to"), next_at=None, done_at=bindparam("at"), body=bindparam("kept"))
)
