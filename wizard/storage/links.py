"""Links in mails: each has a token of its own, so that it can be taken out of force while the private link stays.

Under that token the case's own is sealed; neither stands in the database. Each function works within its caller's
transaction.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from wizard.storage.sealing import Token, new_token, no_such_case, row_id, seal, unseal
from wizard.storage.tables import mail_links

UNCONFIRMED = timedelta(days=7)  # a confirmation can be answered, or refused, for so long
MOST = 5  # of one case that nobody has confirmed: a case is no tool to fill other people's mailboxes
_SCHEMA = 1


@dataclass(frozen=True)
class Linked:
    """What a mailed link leads to. `language` is that of its mails."""

    token: Token
    address: str
    language: str


def create(connection: Connection, linked: Linked, now: datetime) -> Token | None:
    """A new link; None where the case has enough."""
    case_id = row_id(linked.token)
    of_case = select(func.count()).where(mail_links.c.case_id == case_id, mail_links.c.expires_at > now)
    if connection.execute(of_case).scalar_one() >= MOST:
        return None
    link = new_token()
    body = seal(link, {"token": linked.token, "address": linked.address, "language": linked.language}, schema=_SCHEMA)
    row = {"id": row_id(link), "case_id": case_id, "expires_at": now + UNCONFIRMED, "body": body}
    connection.execute(insert(mail_links).values(row))
    return link


def load(connection: Connection, link: Token, now: datetime) -> Linked:
    """Raises NoSuchCase."""
    wanted = select(mail_links.c.body).where(mail_links.c.id == row_id(link), mail_links.c.expires_at > now)
    body = connection.execute(wanted).scalar_one_or_none()
    if body is None:
        raise no_such_case()
    document = unseal(link, body, schema=_SCHEMA)
    return Linked(Token(document["token"]), document["address"], document["language"])


def keep_until(connection: Connection, link: Token, moment: datetime) -> None:
    connection.execute(update(mail_links).where(mail_links.c.id == row_id(link)).values(expires_at=moment))


def revoke(connection: Connection, link: Token) -> None:
    connection.execute(delete(mail_links).where(mail_links.c.id == row_id(link)))


def purge(connection: Connection, now: datetime) -> None:
    connection.execute(delete(mail_links).where(mail_links.c.expires_at <= now))
