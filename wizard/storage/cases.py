"""Customers' cases, each sealed under its own address."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, bindparam, delete, insert, select, update

from wizard.domain.case import SCHEMA, Case
from wizard.domain.codec import decode, encode
from wizard.domain.errors import DearCompanyError, NoSuchCase, SavedMeanwhile
from wizard.domain.language import N_, Message
from wizard.storage.engine import forget_deleted
from wizard.storage.outbox import Outbox
from wizard.storage.sealing import Token, new_token, no_such_case, row_id, seal, unseal
from wizard.storage.tables import cases

Clock = Callable[[], datetime]  # now, with a zone

IDLE = timedelta(days=30)
AFTER_REMINDER = timedelta(days=60)  # a case is kept after its last reminder
LONGEST = timedelta(days=790)  # 26 months, whatever day a customer chose to be reminded
# Every page asks it: a statement that is made once is put into SQL once.
_ALIVE = select(cases).where(cases.c.id == bindparam("wanted"), cases.c.expires_at > bindparam("now"))
_PURGED_AT_ONCE = 500  # cases: on SQLite nobody else can save for some hundredths of a second
_TRIES = 5  # of `change`: two tabs and an autosave may meet, not five


class NewerCase(DearCompanyError):
    """The case was written by a newer release than this one, which must not touch it."""


@dataclass(frozen=True)
class Stored:
    case: Case
    revision: int  # counts the writings
    expires_at: datetime


class Cases:
    """Each method is one transaction. Safe to share between threads.

    With an outbox, what a case wants mailed is written in the transaction that saves it.
    """

    def __init__(self, engine: Engine, clock: Clock, *, idle: timedelta = IDLE, outbox: Outbox | None = None) -> None:
        self._engine = engine
        self._clock = clock
        self._idle = idle
        self._outbox = outbox

    def create(self, case: Case, *, expires_at: datetime | None = None) -> Token:
        """Store a new case; what is returned is the only key to it."""
        token = new_token()
        row = {"id": row_id(token), "revision": 1, "expires_at": expires_at or self._clock() + self._idle}
        with self._engine.begin() as connection:
            connection.execute(insert(cases).values(row | _sealed(token, case)))
        return token

    def load(self, token: Token) -> Stored:
        """Raises NoSuchCase (never was, deleted, ran out, tampered with, or no token at all) or NewerCase."""
        with self._engine.connect() as connection:
            row = connection.execute(_ALIVE, {"wanted": row_id(token), "now": self._clock()}).one_or_none()
        if row is None:
            raise no_such_case()
        if row.schema > SCHEMA:
            raise NewerCase(
                Message(N_("This letter was saved by a newer version of this service. Please try again in a while."))
            )
        document = unseal(token, row.body, schema=row.schema)
        # What equals its default is not written, and that of `schema` moves with the releases: the column counts.
        return Stored(decode(Case, {**document, "schema": row.schema}), row.revision, row.expires_at)

    def save(self, token: Token, stored: Stored, case: Case) -> Stored:
        """Replace what was loaded as `stored`, which then lives for the idle days again.

        Raises SavedMeanwhile where another was quicker, NoSuchCase where it was deleted or ran out.
        """
        now = self._clock()
        expires_at = max(stored.expires_at, now + self._idle)
        row = {"revision": stored.revision + 1, "expires_at": expires_at} | _sealed(token, case)
        as_read = (cases.c.id == row_id(token), cases.c.revision == stored.revision, cases.c.expires_at > now)
        wants = self._outbox.wants(case) if self._outbox else None
        with self._engine.begin() as connection:
            saved = connection.execute(update(cases).where(*as_read).values(row)).rowcount
            if saved and self._outbox and wants:
                last = self._outbox.write(connection, token, case, wants, now)
                expires_at = max(expires_at, min(last + AFTER_REMINDER, now + LONGEST)) if last else expires_at
                connection.execute(update(cases).where(cases.c.id == row_id(token)).values(expires_at=expires_at))
                self._outbox.keep_link(connection, case, expires_at)
        if not saved:
            self.load(token)  # raises where it is gone
            raise SavedMeanwhile(Message(N_("This letter was changed in another tab or window in the meantime.")))
        return Stored(case, stored.revision + 1, expires_at)

    def change(self, token: Token, do: Callable[[Case], Case]) -> Case:
        """Load, `do`, save; once more where another was quicker, so `do` has to be pure.

        Raises NoSuchCase, NewerCase, SavedMeanwhile, and whatever `do` raises.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._change_once(token, do)
            except SavedMeanwhile:
                continue
        return self._change_once(token, do)

    def _change_once(self, token: Token, do: Callable[[Case], Case]) -> Case:
        stored = self.load(token)
        return self.save(token, stored, do(stored.case)).case

    def delete(self, token: Token) -> None:
        """Delete it for good; nothing happens where it is gone already."""
        try:
            mine = cases.c.id == row_id(token)
        except NoSuchCase:
            return
        with self._engine.begin() as connection:
            connection.execute(delete(cases).where(mine))
        forget_deleted(self._engine)

    def purge(self) -> int:
        """Delete what has run out, a few cases to a transaction, so that nobody who saves waits for all; how many."""
        now, gone = self._clock(), 0
        some = select(cases.c.id).where(cases.c.expires_at <= now).limit(_PURGED_AT_ONCE)
        while True:
            with self._engine.begin() as connection:
                deleted = connection.execute(delete(cases).where(cases.c.id.in_(some))).rowcount
            gone += deleted
            if deleted < _PURGED_AT_ONCE:
                forget_deleted(self._engine)
                return gone


def _sealed(token: Token, case: Case) -> dict[str, Any]:
    state = "sent" if any(letter.sent for letter in case.letters) else "draft"
    return {"schema": case.schema, "state": state, "body": seal(token, encode(case), schema=case.schema)}
