"""Sites that show the wizard, and the private links of their editors. Nothing here is of a customer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, Row, delete, insert, or_, select, update

from wizard.domain.codec import decode, encode
from wizard.domain.errors import BadEntry, NoSuchCase, NoSuchPartner, SavedMeanwhile
from wizard.domain.language import N_, Message
from wizard.domain.partner import KEY, Partner
from wizard.storage.engine import forget_deleted
from wizard.storage.sealing import Token, new_token, row_id
from wizard.storage.tables import partner_invites, partners
from wizard.storage.upsert import insert as insert_or_not

Clock = Callable[[], datetime]  # now, with a zone

SCHEMA = 1  # of the document
UNUSED = timedelta(days=14)  # a link by which nothing was ever saved

_SHOWN = (partners.c.key, partners.c.document, partners.c.revision, partners.c.since)  # a logo is read only to show it


@dataclass(frozen=True)
class StoredPartner:
    partner: Partner
    revision: int  # counts the writings
    since: datetime


@dataclass(frozen=True)
class KeptLogo:
    """A picture as it was sent."""

    content: bytes
    media_type: str


class Partners:
    """Each method is one transaction. Safe to share between threads; a change is seen by the next request."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def get(self, key: str) -> Partner | None:
        """None also for a document that this release cannot read."""
        if not KEY.fullmatch(key):
            return None
        with self._engine.connect() as connection:
            row = connection.execute(select(*_SHOWN).where(partners.c.key == key)).one_or_none()
        stored = _stored(row) if row else None
        return stored.partner if stored else None

    def all(self) -> tuple[StoredPartner, ...]:
        """In the order of their keys."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(*_SHOWN).order_by(partners.c.key)).all()
        return tuple(stored for row in rows if (stored := _stored(row)))

    def add(self, partner: Partner) -> None:
        """Raises BadEntry where there is one with this key."""
        now = self._clock()
        row = {"key": partner.key, "revision": 1, "since": now, "changed_at": now, "logo_type": ""}
        with self._engine.begin() as connection:
            new = insert_or_not(connection, partners).values(**row, document=_document(partner))
            added = connection.execute(new.on_conflict_do_nothing().returning(partners.c.key)).first()
        if not added:
            raise BadEntry(Message(N_("There is a partner “%(key)s” already."), {"key": partner.key}))

    def save(self, partner: Partner, revision: int, logo: KeptLogo | None = None) -> None:
        """Replace what was loaded as `revision`; from now on the editors' link lasts. `logo` is a new one; a theme
        without a logo lets go of the one that is kept. Raises SavedMeanwhile."""
        now = self._clock()
        as_read = (partners.c.key == partner.key, partners.c.revision == revision)
        row: dict[str, Any] = {"document": _document(partner), "revision": revision + 1, "changed_at": now}
        # In one with the theme that names it: else a page could show one picture by the name of another.
        if logo or partner.theme.logo is None:
            row |= {"logo": logo.content if logo else None, "logo_type": logo.media_type if logo else ""}
        with self._engine.begin() as connection:
            saved = connection.execute(update(partners).where(*as_read).values(row)).rowcount
            lasting = update(partner_invites).where(partner_invites.c.key == partner.key, _in_force(now))
            connection.execute(lasting.values(expires_at=None))
        if not saved:
            raise SavedMeanwhile(Message(N_("These settings were changed in another window in the meantime.")))

    def remove(self, key: str) -> bool:
        """For good, with its link and its logo; False where there was none."""
        with self._engine.begin() as connection:
            gone = connection.execute(delete(partners).where(partners.c.key == key)).rowcount > 0
        forget_deleted(self._engine)
        return gone

    def logo(self, key: str) -> KeptLogo | None:
        """The picture that a partner's theme names."""
        with self._engine.connect() as connection:
            wanted = select(partners.c.logo, partners.c.logo_type).where(partners.c.key == key)
            row = connection.execute(wanted).one_or_none()
        return KeptLogo(row.logo, row.logo_type) if row and row.logo else None

    def invite(self, key: str) -> Token:
        """A new private link for the editors; the one before is no longer in force. Raises NoSuchPartner."""
        token = new_token()
        row = {"id": row_id(token), "key": key, "expires_at": self._clock() + UNUSED}
        with self._engine.begin() as connection:
            # Locked, or two at once would leave two links.
            known = select(partners.c.key).where(partners.c.key == key).with_for_update()
            if connection.execute(known).first() is None:
                raise NoSuchPartner(Message(N_("There is no partner “%(key)s”."), {"key": key}))
            connection.execute(delete(partner_invites).where(partner_invites.c.key == key))
            connection.execute(insert(partner_invites).values(row))
        return token

    def invited(self, token: Token) -> StoredPartner:
        """Whom a private link is for. Raises NoSuchPartner."""
        gone = NoSuchPartner(
            Message(N_("This link does not work, or no longer. Ask whoever sent it to you for a new one."))
        )
        try:
            mine = partner_invites.c.id == row_id(token)
        except NoSuchCase:
            raise gone from None
        wanted = select(*_SHOWN).join(partner_invites).where(mine, _in_force(self._clock()))
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        stored = _stored(row) if row else None
        if stored is None:
            raise gone
        return stored

    def links(self) -> Mapping[str, datetime | None]:
        """Until when the editors' link holds or held, by the partner's key; None: for good, they have saved something.

        One that ran out stays, so that whoever invited them sees why nothing was set up.
        """
        with self._engine.connect() as connection:
            wanted = select(partner_invites.c.key, partner_invites.c.expires_at)
            return {row.key: row.expires_at for row in connection.execute(wanted)}


def _in_force(now: datetime) -> Any:
    return or_(partner_invites.c.expires_at.is_(None), partner_invites.c.expires_at > now)


def _document(partner: Partner) -> dict[str, Any]:
    return {"schema": SCHEMA, **encode(partner)}


def _stored(row: Row[*tuple[Any, ...]]) -> StoredPartner | None:
    try:
        return StoredPartner(decode(Partner, row.document), row.revision, row.since)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None  # closed rather than half open: origins are in it
