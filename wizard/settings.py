"""Everything an operator can set. A bad value stops the start and names the variable."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from limits import parse_many

from wizard.domain.errors import BadEntry, SettingsError
from wizard.domain.language import Message
from wizard.domain.partner import origin_of


@dataclass(frozen=True)
class Settings:
    """One field per entry of `SETTINGS`, its name in lower case."""

    data_dir: Path
    database_url: str = field(repr=False)  # may hold a password
    jobs_url: str = field(repr=False)
    limits_url: str = field(repr=False)
    base_url: str  # "https://dear.example", no slash at the end; "" = not set
    host: str
    port: int
    web_threads: int
    embedded_jobs: bool
    blocked_hosts: frozenset[str]
    operator_name: str
    operator_address: str
    operator_email: str
    operator_phone: str
    supervisory_authority: str
    processors: str
    contact: str
    trusted_proxies: int
    research_per_visitor: str
    research_per_host: str
    cases_per_visitor: str
    suggestions_per_visitor: str
    checks_per_visitor: str
    research_per_partner: str
    cases_per_partner: str
    checks_per_partner: str
    draft_days: int
    mail: str = field(repr=False)  # may hold a password; "" = nothing is mailed
    mail_from: str
    mails_per_visitor: str
    keys: tuple[str, ...] = field(repr=False)
    metrics_token: str = field(repr=False)
    testing: bool
    connect_to: tuple[str, int] | None

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> "Settings":
        """Read `environ` (default: this process's). Raises SettingsError."""
        environ = os.environ if environ is None else environ
        values: dict[str, Any] = {}
        for setting in SETTINGS:
            try:
                values[setting.field] = setting.read(environ.get(setting.name, "").strip() or setting.default)
            except ValueError as problem:
                raise _bad(setting.name, str(problem)) from None
        return _complete(cls(**values))

    @property
    def address(self) -> str:
        """What the links in mails begin with."""
        return self.base_url or f"http://{self.host}:{self.port}"

    @property
    def key_file(self) -> Path:
        """Where the server's key is kept if KEYS has none: beside the data, so that no copy of them holds it."""
        return self.data_dir.with_name(f"{self.data_dir.name}.key")


@dataclass(frozen=True)
class Setting:
    name: str
    default: str  # as it would stand in the environment
    help: str  # one sentence, for the README and for `doctor`
    read: Callable[[str], object]  # raises ValueError with a sentence

    @property
    def field(self) -> str:
        return self.name.lower()


LEAST_KEY = 32  # characters


# --- Reading one value -----------------------------------------------------------------------------------------------


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not least <= int(text) <= most:
            raise ValueError(f"give a whole number from {least} to {most}")
        return int(text)

    return read


def _yes_or_no(text: str) -> bool:
    answers = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
    if text.lower() not in answers:
        raise ValueError("give 1 or 0")
    return answers[text.lower()]


def _url(*schemes: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text and not text.startswith(tuple(f"{scheme}://" for scheme in schemes)):
            raise ValueError("give an address that begins with " + " or ".join(f"{s}://" for s in schemes))
        return text

    return read


def _database(text: str) -> str:
    url = _url("sqlite", "postgresql", "postgres", "postgresql+psycopg")(text)
    # Hosters hand out both spellings; SQLAlchemy needs to know the driver.
    return re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)


def _limits(text: str) -> str:
    try:
        parse_many(text)
    except ValueError:
        raise ValueError('give limits like "30 per hour; 100 per day"') from None
    return text


def _hosts(text: str) -> frozenset[str]:
    hosts = {host.strip().lower().rstrip(".") for host in text.split(",")} - {""}
    for host in sorted(hosts):
        if not _is_host(host):
            raise ValueError(f'give host names with commas between them, without https://; "{host}" is none')
    return frozenset(hosts)


def _email(text: str) -> str:
    if text and not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+", text):
        raise ValueError("give one e-mail address")
    return text


def _base_url(text: str) -> str:
    try:
        return origin_of(text) if text else ""
    except BadEntry as problem:
        raise ValueError(str(problem).rstrip(".")) from None


def _mail(text: str) -> str:
    if not text or (text.startswith("file:") and text != "file:"):
        return text
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("smtp", "smtps") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good:
        raise ValueError("give smtp://USER:PASSWORD@HOST:587, smtps://USER:PASSWORD@HOST or file:FOLDER")
    return text


def _keys(text: str) -> tuple[str, ...]:
    keys = tuple(key.strip() for key in text.split(",") if key.strip())
    if any(len(key) < LEAST_KEY for key in keys):
        raise ValueError(f"each key needs {LEAST_KEY} random characters at least, as `openssl rand -hex 32` makes them")
    return keys


def _connect_to(text: str) -> tuple[str, int] | None:
    if not text:
        return None
    try:
        parts: SplitResult = urlsplit(f"//{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not port or not _is_loopback(host):
        raise ValueError("give HOST:PORT on this machine, like 127.0.0.1:8080")
    return host, port


def _is_host(host: str) -> bool:
    label = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
    # The last label begins with a letter: 10.0.0.1 is no name.
    return len(host) <= 253 and bool(re.fullmatch(rf"({label}\.)+(?=[a-z]){label}", host))


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


# --- The registry ----------------------------------------------------------------------------------------------------

SETTINGS: tuple[Setting, ...] = (
    Setting("BASE_URL", "", "The public address of this service, like `https://dear.example`.", _base_url),
    Setting("OPERATOR_NAME", "", "Who runs this service, for the legal notice and the privacy page.", str),
    Setting("OPERATOR_ADDRESS", "", "The operator's postal address, lines separated by commas.", str),
    Setting("OPERATOR_EMAIL", "", "The operator's e-mail address, for the legal notice and the privacy page.", _email),
    Setting("OPERATOR_PHONE", "", "The operator's telephone number, shown in the legal notice if set.", str),
    Setting("SUPERVISORY_AUTHORITY", "", "The data protection authority to complain to, for the privacy page.", str),
    Setting(
        "PROCESSORS",
        "",
        "Who processes data for the operator, such as the hosting company, for the data protection pack.",
        str,
    ),
    Setting("CONTACT", "", "The address on `/bot` for site owners (default: `OPERATOR_EMAIL`).", _email),
    Setting("HOST", "127.0.0.1", "The network address to listen on; `0.0.0.0` for all.", str),
    Setting("PORT", "8000", "The port to listen on; 0 lets the system choose.", _whole(0, 65535)),
    Setting("TRUSTED_PROXIES", "0", "How many proxies of yours stand in front and set X-Forwarded-For.", _whole(0, 9)),
    Setting("WEB_THREADS", "8", "How many requests are answered at the same time.", _whole(1, 256)),
    Setting("DATA_DIR", "./data", "The folder for databases; nobody but the service should read it.", Path),
    Setting(
        "DATABASE_URL",
        "",
        "The database: `postgresql://…` or `sqlite:///…` (default: SQLite in `DATA_DIR`).",
        _database,
    ),
    Setting(
        "JOBS_URL",
        "",
        "The job queue: `sqlite:///…`, `postgresql://…` or `redis://…` (default: SQLite in `DATA_DIR`).",
        _url("sqlite", "postgresql", "postgres", "redis", "rediss"),
    ),
    Setting(
        "LIMITS_URL",
        "memory://",
        "Where rate limits are counted; `redis://…` once several processes serve.",
        _url("memory", "redis", "rediss"),
    ),
    Setting(
        "EMBEDDED_JOBS",
        "1",
        "Whether `python app.py` also does the jobs; 0 where `flask --app app worker` runs.",
        _yes_or_no,
    ),
    Setting("BLOCKED_HOSTS", "", "Hosts that are never researched, with commas between them.", _hosts),
    Setting("RESEARCH_PER_VISITOR", "30 per hour", "How often one visitor may have a site researched.", _limits),
    Setting("RESEARCH_PER_HOST", "12 per hour", "How often one site may be researched, whoever asks.", _limits),
    Setting("CASES_PER_VISITOR", "30 per hour", "How many letters one visitor may begin.", _limits),
    Setting(
        "SUGGESTIONS_PER_VISITOR",
        "300 per minute",
        "How often one visitor may ask for companies by name, once for each pause in typing.",
        _limits,
    ),
    Setting(
        "CHECKS_PER_VISITOR",
        "300 per minute",
        "How often one visitor may have a text checked, once for each pause in typing; as often each may it be "
        "saved and the reading be looked at.",
        _limits,
    ),
    Setting(
        "RESEARCH_PER_PARTNER",
        "600 per hour",
        "How often sites may be researched from one partner's pages, all their visitors together.",
        _limits,
    ),
    Setting(
        "CASES_PER_PARTNER",
        "600 per hour",
        "How many letters may be begun on one partner's pages, by all their visitors together.",
        _limits,
    ),
    Setting(
        "CHECKS_PER_PARTNER",
        "3000 per minute",
        "How often the scripts of one partner's pages may ask: to check and save what is typed, to look at a reading, "
        "to suggest companies.",
        _limits,
    ),
    Setting("DRAFT_DAYS", "30", "After how many days without a change a letter is deleted.", _whole(1, 365)),
    Setting(
        "MAIL",
        "",
        "How reminders are sent: `smtp://USER:PASSWORD@HOST:587`, `smtps://…`, or `file:FOLDER` to try it out "
        "(default: none are).",
        _mail,
    ),
    Setting("MAIL_FROM", "", "The address that reminders come from (default: `OPERATOR_EMAIL`).", _email),
    Setting("MAILS_PER_VISITOR", "10 per hour", "How often one visitor may have an address written to.", _limits),
    Setting(
        "KEYS",
        "",
        "The keys that seal reminders, the newest first, with commas between (default: one in `DATA_DIR.key`).",
        _keys,
    ),
    Setting("METRICS_TOKEN", "", "The bearer token for `/metrics` (default: only this machine may read it).", str),
    Setting("TESTING", "0", "1 for tests only: allows `CONNECT_TO`.", _yes_or_no),
    Setting(
        "CONNECT_TO", "", "For tests only: all research connects to this `HOST:PORT` of this machine.", _connect_to
    ),
)


# --- What only makes sense together ----------------------------------------------------------------------------------


def _complete(settings: Settings) -> Settings:
    if settings.connect_to and not settings.testing:
        raise _bad("CONNECT_TO", "it is for tests and needs TESTING=1")
    trying_out = settings.mail.startswith("file:")
    mail_from = settings.mail_from or settings.operator_email or ("nobody@localhost" if trying_out else "")
    if settings.mail and not trying_out and not (settings.base_url and mail_from):
        raise _bad("MAIL", "reminders need BASE_URL for their links, and MAIL_FROM or OPERATOR_EMAIL as their sender")
    folder = settings.data_dir.absolute()
    return replace(
        settings,
        data_dir=folder,
        database_url=settings.database_url or f"sqlite:///{folder / 'wizard.db'}",
        jobs_url=settings.jobs_url or f"sqlite:///{folder / 'jobs.db'}",
        contact=settings.contact or settings.operator_email,
        mail_from=mail_from,
    )


def _bad(name: str, what: str) -> SettingsError:
    return SettingsError(
        Message("The environment variable %(name)s cannot be used: %(what)s.", {"name": name, "what": what})
    )
