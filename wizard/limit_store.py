"""Where rate limits are counted: in this process's memory, or in Redis for all processes, by LIMITS_URL alone."""

from typing import Any

from limits.errors import ConfigurationError, StorageError
from limits.storage import storage_from_string

from wizard.domain.errors import SettingsError
from wizard.domain.language import Message

SECONDS = 1  # what a visitor waits for Redis at most, to connect and for each answer


def options_for(url: str) -> dict[str, Any]:
    """How the store at LIMITS_URL is opened, beside its address; every failure of it then is a `StorageError`.

    Raises SettingsError where Redis is meant and its package is missing.
    """
    if url.startswith("memory:"):
        return {"wrap_exceptions": True}
    try:
        from redis.backoff import NoBackoff  # not there where one process serves
        from redis.retry import Retry
    except ModuleNotFoundError:
        raise _unusable("a package is missing; install .requirements/scale.in") from None
    # Once more at once, because Redis may have been restarted since the last request; by default, redis waits and
    # tries for several seconds.
    again = Retry(NoBackoff(), 1)
    return {"wrap_exceptions": True, "socket_connect_timeout": SECONDS, "socket_timeout": SECONDS, "retry": again}


def check_store(url: str) -> None:
    """Ask the store at LIMITS_URL. Raises SettingsError where it does not answer."""
    try:
        answers = storage_from_string(url, **options_for(url)).check()
    except (ConfigurationError, StorageError, ValueError):
        answers = False
    if not answers:
        raise _unusable("it does not answer")


def _unusable(what: str) -> SettingsError:
    return SettingsError(Message("The store of limits at LIMITS_URL cannot be used: %(what)s.", {"what": what}))
