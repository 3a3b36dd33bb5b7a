"""A site that shows the wizard on its pages, as its editors set it up.

Whatever an editor types is somebody's word until it is parsed here: an origin goes into a header, a link into a page.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

import idna

from wizard.domain.errors import BadEntry
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind
from wizard.domain.theme import Theme

KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
EXAMPLE = "example"  # the key of our own live example; no other partner's
MAX_NAME = 80  # characters
MAX_ORIGINS = 10
MAX_LINKS = 20
MAX_BODIES = 10
MAX_URL = 500

_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>[^\s/?#@:\\\[\]*]{1,253})(?::(?P<port>[0-9]{1,5}))?/?",
    re.IGNORECASE | re.ASCII,  # or "httpſ" would pass for "https"
)
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# The last label begins with a letter: 10.0.0.1 is no name.
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?=[a-z]){_LABEL}")
_HERE = ("localhost", "127.0.0.1")  # an editor's own computer
_DEFAULT_PORT = {"https": 443, "http": 80}
_SPELLED_OUT = str.maketrans(dict(zip("øæåäöü", ("o", "ae", "aa", "ae", "oe", "ue"), strict=True)))
# RFC 3986: what an address is written with. Nothing that ends an attribute, a header or a line.
_LINK = re.compile(
    r"https://(?P<host>[^\s/?#@:\\\[\]*]{1,253})(?::[0-9]{1,5})?(?:[/?#][!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*)?"
)


@dataclass(frozen=True)
class AdviceLink:
    """The partner's own page on a matter, shown on one step of letters of one kind; None or "" stands for each."""

    text: str
    url: str
    kind: Kind | None = None
    step: str = ""  # `Step.key`
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Adviser:
    """The card "talk to an adviser". `address`: a postal one, in lines, a mailbox, or a page of theirs."""

    heading: str
    text: str = ""
    phone: str = ""  # as people write it
    address: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class OwnBody:
    """Who else can help, in the partner's words."""

    name: str
    text: str
    url: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Partner:
    """A site that may show the wizard in a frame, from `origins` and nowhere else.

    Raises ValueError for origins that are none, wherever they come from: each goes into a header as it stands.
    """

    key: str  # of the address prefix /p/<key>
    name: str
    origins: tuple[str, ...]  # "https://advice.example", scheme and host and port only
    languages: tuple[str, ...] = ()  # offered, ISO 639-1; () = all
    country: str = ""  # of its readers, ISO 3166-1 alpha-2
    kinds: tuple[Kind, ...] = ()  # offered; () = all
    theme: Theme = field(default_factory=Theme)
    links: tuple[AdviceLink, ...] = ()
    adviser: Adviser | None = None
    privacy: str = ""  # their own data-protection text, plain
    bodies: tuple[OwnBody, ...] = ()
    statistics: bool = False
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if not KEY.fullmatch(self.key) or any(origin != _spelled(origin) for origin in self.origins):
            raise ValueError("a partner has a key and origins in their one spelling")


def origin_of(text: str) -> str:
    """An origin in its one spelling: exactly what a browser sends as Origin. Raises BadEntry.

    https, or http on the editor's own computer; a name, no wildcard; no user, no path. The scheme's own port is left
    out, as browsers do (HTML standard, "ASCII serialisation of an origin").
    """
    typed = text.strip()
    shown = {"address": typed[:MAX_URL]}
    found = _ORIGIN.fullmatch(typed)
    if not found:
        raise BadEntry(
            Message(N_("“%(address)s” must be like https://advice.example: no path, no user name and no *."), shown)
        )
    scheme, host, port = found["scheme"].lower(), _ascii(found["host"]), int(found["port"] or 0)
    if not (host in _HERE or _is_name(host)) or port > 65535 or (found["port"] and not port):
        raise BadEntry(
            Message(N_("“%(address)s” is no address of a site. It must be like https://advice.example."), shown)
        )
    if scheme == "http" and host not in _HERE:
        raise BadEntry(
            Message(
                N_("“%(address)s” must begin with https://. Only on your own computer (http://localhost) it need not."),
                shown,
            )
        )
    return f"{scheme}://{host}" + (f":{port}" if port not in (0, _DEFAULT_PORT[scheme]) else "")


def link_of(text: str) -> str:
    """The address of a page, https only, as it may stand in a link. Raises BadEntry."""
    typed = text.strip()
    found = _LINK.fullmatch(typed)
    if not found or len(typed) > MAX_URL or not _is_name(_ascii(found["host"])):
        raise BadEntry(
            Message(
                N_("“%(address)s” must be the address of a page that begins with https://."),
                {"address": typed[:MAX_URL]},
            )
        )
    return typed


def key_of(name: str) -> str:
    """A key made of a name: lower-case letters, digits and hyphens; "" where it has none."""
    plain = name.casefold().translate(_SPELLED_OUT)
    letters = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:40].rstrip("-")


def _spelled(origin: str) -> str | None:
    try:
        return origin_of(origin)
    except BadEntry:
        return None


def _is_name(host: str) -> bool:
    return len(host) <= 253 and bool(_HOST.fullmatch(host))


def _ascii(host: str) -> str:
    """In lower case and punycode; "" where that cannot be."""
    if host.isascii():
        return host.lower()
    try:
        return idna.encode(host, uts46=True, std3_rules=True).decode("ascii").lower()
    except UnicodeError:
        return ""
