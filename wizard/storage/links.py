"""Links in mails: each has a token of its own, so that it can be taken out of force while the private link stays.

Under that token the case's own is sealed; neither stands in the database. Each function works within its caller's
transaction.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from wizard.storage.sealed_links import SealedLinks
from wizard.storage.sealing import Token, new_token, row_id
from wizard.storage.tables import mail_links

UNCONFIRMED = timedelta(days=7)  # a confirmation can be answered, or refused, for so long
MOST = 5  # of one case that nobody has confirmed: a case is no tool to fill other people's mailboxes
_LINKS = SealedLinks(mail_links, MOST)


@dataclass(frozen=True)
class Linked:
    """What a mailed link leads to. `language` is that of its mails."""

    token: Token
    address: str
    language: str


def create(connection: Connection, linked: Linked, now: datetime) -> Token | None:
    """A new link; None where the case has enough."""
    link = new_token()
    document = {"token": linked.token, "address": linked.address, "language": linked.language}
    added = _LINKS.add(connection, linked.token, link, document, now, now + UNCONFIRMED)
    return link if added else None


def load(connection: Connection, link: Token, now: datetime) -> Linked:
    """Raises NoSuchCase."""
    document, _ = _LINKS.load(connection, link, now)
    return Linked(Token(document["token"]), document["address"], document["language"])


def keep_until(connection: Connection, link: Token, moment: datetime) -> None:
    connection.execute(update(mail_links).where(mail_links.c.id == row_id(link)).values(expires_at=moment))


def revoke(connection: Connection, link: Token) -> None:
    _LINKS.remove(connection, row_id(link))


def purge(connection: Connection, now: datetime) -> None:
    _LINKS.purge(connection, now)
