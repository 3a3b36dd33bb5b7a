"""The tables, as the newest migration leaves them (`flask --app app db check` compares)."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    false,
)
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A point in time, in UTC on both sides; SQLite keeps no zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


metadata = MetaData()

cases = Table(
    "cases",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # HKDF(token, "id")
    Column("schema", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed
    Index("cases_expires_at", "expires_at"),
)

# Mails to be sent, each written in the transaction that wants it. Gone with the case, whoever deletes that.
reminders = Table(
    "reminders",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # of the case and of what the mail is about: never twice
    Column("case_id", LargeBinary(32), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(20), nullable=False),
    Column("due_at", Moment, nullable=False),
    # When to look at it again: once it is due, its next try, or when the lease of whoever is at it has run out.
    Column("next_at", Moment),  # none where nothing more is to be done
    Column("attempt", Integer, nullable=False),
    Column("done_at", Moment),
    Column("body", LargeBinary, nullable=False),  # sealed under the server's key
    Index("reminders_next_at", "next_at"),
    Index("reminders_case_id", "case_id"),
    Index("reminders_state", "state"),
)

# What a mailed link opens: the case's own token, sealed under the link's.
mail_links = Table(
    "mail_links",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # HKDF(link, "id")
    Column("case_id", LargeBinary(32), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed under the link
    Index("mail_links_case_id", "case_id"),
    Index("mail_links_expires_at", "expires_at"),
)

# What a helper's link opens: the case's token, the number of the letter and the helper's proposals, sealed under the
# link's token; that token itself once more, under the case's, so that its customer reads the proposals too.
helper_links = Table(
    "helper_links",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # HKDF(link, "id")
    Column("case_id", LargeBinary(32), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed under the link
    Column("for_case", LargeBinary, nullable=False),  # sealed under the case's token
    Index("helper_links_case_id", "case_id"),
    Index("helper_links_expires_at", "expires_at"),
)

# Keyed hashes of addresses: asked for a confirmation on that day, or never to be written to again.
addresses = Table(
    "addresses",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("asked_on", Date, nullable=False),
    Column("refused", Boolean, nullable=False),
)

sites = Table(
    "sites",
    metadata,
    Column("host", String(253), primary_key=True),
    Column("state", String(20), nullable=False),
    Column("started_at", Moment, nullable=False),
    # Until then nobody need ask: a lease while someone is at work, freshness once it is done.
    Column("expires_at", Moment, nullable=False),
    Column("fetched_at", Moment),  # when the facts were read; none where no page could be
    Column("facts", JSON(none_as_null=True)),
    Column("progress", JSON, nullable=False),
    Column("checked_at", Moment),  # when the pages behind the facts were last asked and had not changed
    Column("trouble", JSON(none_as_null=True)),  # why the last reading failed, where older facts are kept
    Column("anew", Boolean, nullable=False, server_default=false()),  # the next reading reads every page
    Index("sites_expires_at", "expires_at"),
)

# The pages that facts were read from, as evidence; of the last few readings, because cases may cite any of them.
snapshots = Table(
    "snapshots",
    metadata,
    Column("host", String(253), primary_key=True),
    Column("key", LargeBinary(32), primary_key=True),  # of address and text
    Column("url", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("text", LargeBinary),  # zlib; none where it is too long to keep, or names somebody who objected
    Column("fetched_at", Moment, nullable=False),
    Column("read_at", Moment, nullable=False),  # `fetched_at` of the last facts that were read from it
    Column("etag", String(200), nullable=False),
    Column("last_modified", String(100), nullable=False),
    Index("snapshots_read_at", "read_at"),
)

# How often customers call a fact wrong: numbers for the operator, no word of theirs.
corrections = Table(
    "corrections",
    metadata,
    Column("host", String(253), primary_key=True),
    Column("fact", String(60), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("count", Integer, nullable=False),
)

objections = Table(
    "objections",
    metadata,
    Column("host", String(253), primary_key=True),
    Column("digest", LargeBinary(32), primary_key=True),
    Column("salt", LargeBinary(16), nullable=False),
    Column("words", Integer, nullable=False),
    Column("everywhere", Boolean, nullable=False),
)

companies = Table(
    "companies",
    metadata,
    Column("slug", String(100), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("host", String(253), nullable=False),
    Column("countries", JSON, nullable=False),  # ISO 3166-1 alpha-2, or "all"
    Column("brands", JSON, nullable=False),
)

# The beginnings that companies are found by: one row per place, sort and word to begin with; see `directory`.
company_names = Table(
    "company_names",
    metadata,
    Column("place", String(3), primary_key=True),  # a country, "all", or "" for every company
    Column("sort", Integer, primary_key=True),
    # Byte order on both engines: only then does a range of the index hold what begins with the same letters.
    Column("key", String(120).with_variant(String(120, collation="C"), "postgresql"), primary_key=True),
    Column("slug", String(100), ForeignKey("companies.slug", ondelete="CASCADE"), primary_key=True),
    Index("company_names_slug", "slug"),
    sqlite_with_rowid=False,
)

# Sites that show the wizard: what their editors set up, as one document each.
partners = Table(
    "partners",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("document", JSON, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("since", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("logo", LargeBinary),
    Column("logo_type", String(40), nullable=False),
)

# The private link of a partner's editors: one in force for each partner.
partner_invites = Table(
    "partner_invites",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # HKDF(link, "id")
    Column("key", String(40), ForeignKey("partners.key", ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment),  # none once something was saved by it
    Index("partner_invites_key", "key"),
)

# How many letters went how, on which partner's site. Numbers alone: nothing in it leads to a case.
partner_counts = Table(
    "partner_counts",
    metadata,
    Column("key", String(40), ForeignKey("partners.key", ondelete="CASCADE"), primary_key=True),
    Column("sort", String(10), primary_key=True),
    Column("span", Date, primary_key=True),  # the first day of the week or quarter
    Column("first", String(253), primary_key=True),  # a kind, or a host
    Column("second", String(20), primary_key=True),  # an outcome, or ""
    Column("n", Integer, nullable=False),
)
