#!/usr/bin/env python3
"""Backup and restore of all letters: `deploy/copies.py backup FOLDER`, `deploy/copies.py restore FILE`.

Reads DATABASE_URL and DATA_DIR as the service does. The key that seals reminders (KEYS, or the file DATA_DIR.key) is in
no copy: keep it elsewhere. Needs Python alone, and for PostgreSQL its programs pg_dump and pg_restore.
"""

import argparse
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

KEPT = timedelta(days=7)  # as the privacy page promises
_SQLITE = "sqlite:///"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser(
        "backup", help="make a copy while everybody goes on writing; delete those over a week old"
    )
    one.add_argument("place", type=Path, metavar="FOLDER")
    one.set_defaults(do=backup)
    other = commands.add_parser("restore", help="bring a copy back into an empty database, with the service stopped")
    other.add_argument("place", type=Path, metavar="FILE")
    other.set_defaults(do=restore)
    said = parser.parse_args()
    os.umask(0o077)  # what is written is for nobody else
    url = os.environ.get("DATABASE_URL") or f"{_SQLITE}{os.environ.get('DATA_DIR') or './data'}/wizard.db"
    try:
        said.do(url, said.place)
    except (OSError, sqlite3.Error, subprocess.CalledProcessError) as problem:
        sys.exit(f"Nothing was done: {problem}")


def backup(url: str, folder: Path) -> None:
    """A copy of one moment, named by it."""
    now = datetime.now(UTC)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"dear-company-{now:%Y%m%dT%H%M%S%f}"
    unfinished = file.with_name(f"unfinished-{file.name}")  # one that was broken off is never taken for a copy
    try:
        if url.startswith(_SQLITE):
            copy_sqlite(Path(url.removeprefix(_SQLITE)), unfinished)
        else:
            dump = ["pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={unfinished}"]
            subprocess.run(dump, env=postgresql_at(url), check=True)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in folder.glob("*dear-company-*"):
        if now - datetime.fromtimestamp(old.stat().st_mtime, UTC) > KEPT:
            old.unlink()
    print(file)


def restore(url: str, file: Path) -> None:
    """Into an empty database only: nothing that is there is overwritten."""
    if not file.is_file():
        sys.exit(f"There is no file {file}.")
    if url.startswith(_SQLITE):
        database = Path(url.removeprefix(_SQLITE))
        if database.exists():
            sys.exit(f"There is a database at {database}. Move it away first.")
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy_sqlite(file, database)
    else:
        # In one go: what cannot be restored whole leaves the database empty. One that is not empty refuses its tables.
        subprocess.run(
            ["pg_restore", "--single-transaction", "--exit-on-error", "--no-owner", "--dbname", "", file],
            env=postgresql_at(url),
            check=True,
        )
    print(
        "Restored. Next: `flask --app app db upgrade` (the copy may be of an older release) and\n"
        "`flask --app app purge` (what has run out since must not come back). Then start the service."
    )


def copy_sqlite(source: Path, target: Path) -> None:
    """All pages of one moment, by SQLite's own means: copying the file beside its log would mix two moments."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as reading, closing(sqlite3.connect(target)) as copy:
        reading.backup(copy)


def postgresql_at(url: str) -> dict[str, str]:
    """The environment for PostgreSQL's programs: among their arguments, every user of the machine could read the
    password. What else the URL asks for, such as `sslmode`, is passed on."""
    parts = urlsplit(url)
    said = {
        "PGHOST": parts.hostname or "",
        "PGPORT": str(parts.port or ""),
        "PGUSER": unquote(parts.username or ""),
        "PGPASSWORD": unquote(parts.password or ""),
        "PGDATABASE": unquote(parts.path.lstrip("/")),
        **{f"PG{name.upper()}": value for name, value in parse_qsl(parts.query)},
    }
    return {**os.environ, **{name: value for name, value in said.items() if value}}


if __name__ == "__main__":
    main()
