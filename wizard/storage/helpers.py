"""Helpers' links: each lets somebody the customer trusts read one letter and propose changes to it.

What they propose stands in the link's own row, so that nothing a helper does touches the case.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Row, delete, select, update

from wizard.domain.codec import decode, encode
from wizard.domain.errors import CutOff, NoSuchCase, NoSuchHelp, SavedMeanwhile
from wizard.domain.helping import Help
from wizard.domain.language import N_, Message
from wizard.storage.engine import forget_deleted
from wizard.storage.sealed_links import SealedLinks
from wizard.storage.sealing import Token, new_token, no_such_case, row_id, seal_link, unseal_link
from wizard.storage.tables import cases, helper_links

Clock = Callable[[], datetime]  # now, with a zone

MOST = 3  # of one case at a time
_TRIES = 5  # of `change`, as of a case
_LINKS = SealedLinks(helper_links, MOST)


@dataclass(frozen=True)
class Given:
    """A link in force, and what it opens."""

    id: str  # of its row, in hexadecimal
    link: Token
    help: Help
    until: datetime


class Helpers:
    """Each method is one transaction. Safe to share between threads."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def create(self, token: Token, number: int, until: datetime) -> Token | None:
        """A new link to letter `number` (from 0) of a case; None where the case has enough of them.

        Raises NoSuchCase.
        """
        link = new_token()
        opens, copy = encode(Help(token, number)), seal_link(token, link)
        with self._engine.begin() as connection:
            # Two at once would make one too many. SQLite locks for no reading, so it is a writing that changes nothing.
            locked = update(cases).where(cases.c.id == row_id(token)).values(id=cases.c.id)
            if not connection.execute(locked).rowcount:
                raise no_such_case()
            added = _LINKS.add(connection, token, link, opens, self._clock(), until, for_case=copy)
        return link if added else None

    def load(self, link: Token) -> Given:
        """What a link opens. Raises NoSuchHelp, of which CutOff is one."""
        document, row = self._read(link)
        return Given(row.id.hex(), link, decode(Help, document), row.expires_at)

    def change(self, link: Token, do: Callable[[Help], Help]) -> Help:
        """Load, `do`, write; once more where another was quicker, so `do` has to be pure.

        Raises NoSuchHelp, SavedMeanwhile, and whatever `do` raises.
        """
        for _ in range(_TRIES):
            document, row = self._read(link)
            changed = do(decode(Help, document))
            with self._engine.begin() as connection:
                if _LINKS.write(connection, link, encode(changed), row.body):
                    return changed
        raise SavedMeanwhile(Message(N_("This letter was changed in another tab or window in the meantime.")))

    def of_case(self, token: Token) -> tuple[Given, ...]:
        """The links of a case that are in force."""
        mine = (helper_links.c.case_id == row_id(token), helper_links.c.expires_at > self._clock())
        with self._engine.connect() as connection:
            rows = connection.execute(select(helper_links).where(*mine)).all()
        given = []
        for row in rows:
            with suppress(NoSuchCase, NoSuchHelp):  # changed by another hand, or withdrawn this moment: none of ours
                given.append(self.load(unseal_link(token, row.for_case, row.id)))
        return tuple(given)

    def withdraw(self, token: Token, link_id: str) -> None:
        """Take a link of this case out of force, with all that stands in it; nothing happens where it is gone."""
        try:
            mine = (helper_links.c.case_id == row_id(token), helper_links.c.id == bytes.fromhex(link_id))
        except ValueError:
            return
        with self._engine.begin() as connection:
            connection.execute(delete(helper_links).where(*mine))
        forget_deleted(self._engine)

    def purge(self) -> None:
        """Delete what has run out."""
        with self._engine.begin() as connection:
            _LINKS.purge(connection, self._clock())
        forget_deleted(self._engine)

    def _read(self, link: Token) -> tuple[dict[str, Any], Row[*tuple[Any, ...]]]:
        try:
            row_id(link)
        except NoSuchCase:
            raise CutOff(
                Message(
                    N_(
                        "It was not copied in full. Open it once more from the message that brought it, or ask whoever "
                        "sent it to you."
                    )
                )
            ) from None
        try:
            with self._engine.connect() as connection:
                return _LINKS.load(connection, link, self._clock())
        except NoSuchCase:
            raise no_such_help() from None


def no_such_help() -> NoSuchHelp:
    return NoSuchHelp(
        Message(
            N_(
                "Its time has run out, or the letter was deleted, or whoever writes it has taken the link back. You "
                "did nothing wrong. If you would still like to read the letter, ask for a new link."
            )
        )
    )
