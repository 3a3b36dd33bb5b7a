"""Whether a page's Content-Security-Policy lets it load our script and show our frame, and what to change where not.

After "Content Security Policy Level 3" (https://www.w3.org/TR/CSP3/): how policies are read, 2.2; which directive
speaks for a frame or a script, 6.8; how a source matches an address, 6.7.2. Of scripts, only one that stands in the
page's own markup and comes from an address of ours: no hash lets it in, and 'strict-dynamic' asks for a nonce.
Where browsers do otherwise than that text, this does as they do (tests/browser/test_csp.py asks one).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

FRAMES = ("frame-src", "child-src", "default-src")  # the first one that a policy has speaks
SCRIPTS = ("script-src-elem", "script-src", "default-src")

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?P<host>\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)"
    r"(?::(?P<port>[0-9]{1,5}|\*))?(?P<path>/[^?#]*)?"
    r"(?:[?#].*)?",  # invalid, and browsers overlook it
    re.IGNORECASE,
)
_SPACE = "\t\n\f\r "  # ASCII whitespace
_DEFAULT_PORT = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_UPGRADES = {"http": "https", "ws": "wss"}  # 6.7.2.9: what else a scheme allows; ws allows http, but to no browser


@dataclass(frozen=True)
class Policy:
    """One policy: its directives by their names in lower case, in their order."""

    directives: dict[str, tuple[str, ...]]

    def speaks(self, names: Iterable[str]) -> str:
        """The first of these directives that it has, "" where it has none: then it allows all."""
        return next((name for name in names if name in self.directives), "")


@dataclass(frozen=True)
class Blocked:
    """What stands in the way: the directive as it is, and the line that would let ours through.

    `instead` has the name of another directive where the one that speaks is only the fallback. `nonce`: no address
    helps, our script's tag has to carry the page's nonce.
    """

    directive: str
    instead: str
    nonce: bool = False


def parsed(text: str) -> tuple[Policy, ...]:
    """The policies of a header, whose lines may be joined by commas, or of a `<meta>`. All of them count."""
    policies = (Policy(_directives(one)) for one in text.split(","))
    return tuple(policy for policy in policies if policy.directives)


def _directives(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for token in text.split(";"):
        words = [word for word in re.split(f"[{_SPACE}]+", token) if word]
        if words and token.isascii():
            found.setdefault(words[0].lower(), tuple(words[1:]))  # a second one of a name is ignored
    return found


def frame_blocked(policy: Policy, page: str, frames: Iterable[str], origin: str) -> Blocked | None:
    """What keeps the page at `page` from showing the frames at these addresses, all of `origin`."""
    name = policy.speaks(FRAMES)
    if not name or all(matches(policy.directives[name], frame, page) for frame in frames):
        return None
    return _blocked(policy, name, "frame-src", origin)


def script_blocked(policy: Policy, page: str, script: str, nonce: str, origin: str) -> Blocked | None:
    """What keeps the page at `page` from loading this script, whose tag in its markup has this nonce, or ""."""
    name = policy.speaks(SCRIPTS)
    if not name:
        return None
    sources = policy.directives[name]
    if nonce and any(_nonce_of(source) == nonce for source in sources):
        return None
    if "'strict-dynamic'" in map(str.lower, sources):
        return Blocked(_line(name, sources), "", nonce=True)
    if matches(sources, script, page):
        return None
    return _blocked(policy, name, "script-src" if name == "default-src" else name, origin)


def has_nonces(policy: Policy) -> bool:
    """Whether a nonce lets scripts in."""
    return any(_nonce_of(source) for source in policy.directives.get(policy.speaks(SCRIPTS), ()))


def matches(sources: Iterable[str], url: str, page: str) -> bool:
    """Whether an address matches a list of sources, seen from the page at `page`; 'none' and other words match none."""
    asked, own = urlsplit(url), urlsplit(page)
    return any(_matches(source, asked, own) for source in sources)


def _matches(source: str, asked: SplitResult, own: SplitResult) -> bool:
    if source == "*":
        return asked.scheme in ("http", "https") or asked.scheme == own.scheme
    if source.lower() == "'self'":
        return _is_self(asked, own)
    if alone := _SCHEME.fullmatch(source):
        return _scheme_matches(alone[1], asked.scheme)
    found = _HOST.fullmatch(source)
    if not found:
        return False
    scheme = (found["scheme"] or own.scheme).lower()
    return (
        _scheme_matches(scheme, asked.scheme)
        and _host_matches(found["host"].lower(), asked.hostname or "")
        and _port_matches(found["port"] or "", asked, upgraded=scheme != asked.scheme)
        and _path_matches(found["path"] or "", asked.path)
    )


def _is_self(asked: SplitResult, own: SplitResult) -> bool:
    """The page's own origin, or the same host by the safer scheme, each at its own port."""
    if asked.hostname != own.hostname:
        return False
    if (asked.scheme, _port(asked)) == (own.scheme, _port(own)):
        return True
    at_own = all(_port(one) == _DEFAULT_PORT.get(one.scheme) for one in (asked, own))
    return asked.scheme == "https" and at_own


def _scheme_matches(allowed: str, scheme: str) -> bool:
    return scheme in (allowed.lower(), _UPGRADES.get(allowed.lower()))


def _host_matches(allowed: str, host: str) -> bool:
    """ "*.advice.example" is every name below it, and not advice.example."""
    if allowed == "*":
        return True
    return host.endswith(allowed[1:]) if allowed.startswith("*.") else host == allowed


def _port_matches(allowed: str, asked: SplitResult, *, upgraded: bool) -> bool:
    """Without a port, the scheme's own. Where https is allowed by http, it is at its own port, as http would be."""
    port, default = _port(asked), _DEFAULT_PORT.get(asked.scheme)
    if allowed == "*":
        return True
    if upgraded or not allowed:
        return port == default and allowed in ("", "80", "443")
    return int(allowed) == port


def _path_matches(allowed: str, path: str) -> bool:
    """One that ends with "/" is a folder, with all below it; any other one is a single page. Case counts."""
    if allowed in ("", "/"):
        return True
    wanted, there = allowed.split("/"), (path or "/").split("/")
    if len(wanted) > len(there):
        return False
    if allowed.endswith("/"):
        wanted.pop()
        there = there[: len(wanted)]
    return [unquote(one) for one in wanted] == [unquote(one) for one in there]


def _port(url: SplitResult) -> int:
    return url.port or _DEFAULT_PORT.get(url.scheme, 0)


def _nonce_of(source: str) -> str:
    found = re.fullmatch(r"'nonce-([A-Za-z0-9+/_-]+={0,2})'", source, re.IGNORECASE)
    return found[1] if found else ""


def _blocked(policy: Policy, name: str, better: str, origin: str) -> Blocked:
    sources = policy.directives[name]
    kept = [source for source in sources if source.lower() != "'none'"]
    return Blocked(_line(name, sources), _line(better, (*kept, origin)))


def _line(name: str, sources: Iterable[str]) -> str:
    return " ".join((name, *sources))
