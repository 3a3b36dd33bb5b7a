"""What an operator still has to set, in sentences. For operators, hence in English alone."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wizard.domain.errors import DearCompanyError
from wizard.jobs import open_queue
from wizard.limit_store import check_store
from wizard.settings import Settings
from wizard.storage import open_engine
from wizard.storage.engine import is_current, server_time

RELEASED = datetime(2026, 11, 1, tzinfo=UTC)  # no correct clock shows less
CLOCK_TOLERANCE = timedelta(minutes=1)  # against the database's; dates in letters and links that run out hang on it


@dataclass(frozen=True)
class Finding:
    sentence: str
    essential: bool = True  # the service must not go public so


def examine(settings: Settings, now: datetime) -> tuple[Finding, ...]:
    """All that is wrong or missing; empty = ready for the public. `now` has a zone."""
    own = (*_unset(settings), *_mail(settings), *_unsafe(settings), *_folder(settings))
    return (*own, *_database(settings, now), *_queue(settings), *_limits(settings))


def _unset(settings: Settings) -> Iterator[Finding]:
    if not settings.base_url:
        yield Finding("Set BASE_URL to the public address of this service.")
    imprint = {
        "OPERATOR_NAME": settings.operator_name,
        "OPERATOR_ADDRESS": settings.operator_address,
        "OPERATOR_EMAIL": settings.operator_email,
    }
    for name, value in imprint.items():
        if not value:
            yield Finding(f"Set {name}: imprint and privacy page have to name who runs this service.")
    if not settings.supervisory_authority:
        yield Finding("Set SUPERVISORY_AUTHORITY: the privacy page names whom people can complain to.", essential=False)


def _mail(settings: Settings) -> Iterator[Finding]:
    if not settings.mail:
        yield Finding(
            "MAIL is not set: reminders are offered as calendar files only, and nothing is mailed.", essential=False
        )
        return
    if settings.mail.startswith("file:"):
        yield Finding("MAIL puts mails into a folder: that is for trying it out, nobody gets them.")
    if not settings.keys:
        yield Finding(
            f"KEYS is not set: reminders are sealed under {settings.key_file}. Keep a copy, but not with the data's.",
            essential=False,
        )


def _unsafe(settings: Settings) -> Iterator[Finding]:
    if settings.testing:
        yield Finding("TESTING is set: CONNECT_TO is for tests only.")
    if settings.base_url and settings.host == "127.0.0.1" and not settings.trusted_proxies:
        yield Finding(
            "HOST is this machine only, so a proxy stands in front: set TRUSTED_PROXIES, or all visitors count as one.",
            essential=False,
        )
    if not settings.embedded_jobs:
        yield Finding("EMBEDDED_JOBS is 0: keep `flask --app app worker` running.", essential=False)
    if not settings.embedded_jobs and settings.limits_url.startswith("memory:"):
        yield Finding("LIMITS_URL counts in memory: with several web processes, each counts alone.", essential=False)


def _folder(settings: Settings) -> Iterator[Finding]:
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=settings.data_dir):
            pass
    except OSError as problem:
        yield Finding(f"DATA_DIR {settings.data_dir} cannot be written to: {problem.strerror}.")
        return
    if settings.data_dir.stat().st_mode & 0o007:
        yield Finding(f"Everybody on this machine can read DATA_DIR: chmod 700 {settings.data_dir}", essential=False)


def _database(settings: Settings, now: datetime) -> Iterator[Finding]:
    if now < RELEASED:
        yield Finding(f"The clock of this machine is wrong: it shows {now:%-d %B %Y}.")
    try:
        engine = open_engine(settings.database_url)
        theirs, current = server_time(engine), is_current(engine)
        engine.dispose()
    except DearCompanyError as problem:
        yield Finding(str(problem))
        return
    if not current:
        yield Finding("The database is not up to date: run `flask --app app db upgrade`.")
    if abs(theirs - now) > CLOCK_TOLERANCE:
        yield Finding(f"The database's clock and this machine's differ by {abs(theirs - now)}: set both right.")


def _queue(settings: Settings) -> Iterator[Finding]:
    try:
        queue = open_queue(settings.jobs_url)
        queue.storage.queue_size()
        queue.storage.close()
    except DearCompanyError as problem:
        yield Finding(str(problem))
    except Exception as problem:  # Redis is first asked here; each store has errors of its own
        yield Finding(f"The job queue at JOBS_URL cannot be reached: {problem}.")


def _limits(settings: Settings) -> Iterator[Finding]:
    try:
        check_store(settings.limits_url)
    except DearCompanyError as problem:
        yield Finding(str(problem))
