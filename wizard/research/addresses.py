"""Which addresses this service opens: pure decisions, no I/O.

There is one parser. What it returns is put together anew from checked parts and in one spelling, so nothing
downstream can read it differently (`http://127.1.1.1:80\\@127.2.2.2/` is two hosts to two libraries).
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import quote, urljoin

import idna

from wizard.domain.errors import BadAddress
from wizard.domain.language import N_, Message

LONGEST_URL = 2048
PORTS = {"http": 80, "https": 443}

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?", re.IGNORECASE
)
# Control characters hide what an address says; browsers read "\" as "/", libraries do not.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\\\u2028\u2029\ud800-\udfff]")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP_LEVEL = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9]")
# Names that mean something only inside a network (RFC 6761, 6762, 7686, 8375, 9476, ICANN's collision list). Test
# names (.example, .test) are not among them: they lead nowhere, and the project's own tests use them.
_PRIVATE_NAMES = frozenset(
    "localhost localdomain local internal intranet private corp home lan arpa onion i2p alt invalid".split()
)


@dataclass(frozen=True)
class Target:
    """An address that may be opened, once its name's IP addresses are checked. All ASCII, host in lower case."""

    scheme: str
    host: str
    port: int
    path: str  # with the query; begins with "/"

    @property
    def authority(self) -> str:
        """What stands in the URL and in the Host header: the port only where it is not the scheme's own."""
        return self.host if self.port == PORTS[self.scheme] else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.path}"


def parse_company_address(text: str) -> str:
    """What a person typed or pasted as a company's address, as a clean URL; https where they named no scheme.

    Raises BadAddress with a sentence that says what to do.
    """
    typed = re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text).strip().strip("<>\"'«»„“”‚‘’").strip().rstrip(".,;!")
    if not typed:
        raise BadAddress(Message(N_("Enter the company's web address, such as example.com.")))
    if "://" not in typed and re.fullmatch(r"[^/@]+@[^/@]+", typed):
        raise BadAddress(
            Message(N_("This is an e-mail address. Enter the company's web address, such as example.com."))
        )
    if re.match(r"[a-z][a-z0-9+.-]*://", typed, re.IGNORECASE):
        return parse_url(typed).url
    if re.match(r"[a-z][a-z0-9+-]*:(?!\d+(/|$))", typed, re.IGNORECASE):  # mailto:, javascript:, http:name
        raise BadAddress(_SCHEME)
    return parse_url("https://" + typed.removeprefix("//")).url


def parse_redirect(base: str, location: str) -> Target:
    """Where a `Location` header leads, seen from `base`. `location` as http.client gives it: bytes read as Latin-1.

    Raises BadAddress.
    """
    raw = location.encode("latin-1", "replace")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = quote(raw, safe="".join(map(chr, range(0x21, 0x7F))))
    if _UNSAFE.search(text):  # urljoin would drop them, and read what is left
        raise BadAddress(_NONSENSE)
    try:
        return parse_url(urljoin(base, text.strip()))
    except ValueError as error:  # urljoin, of "http://[" and the like
        raise BadAddress(_NONSENSE) from error


def parse_url(url: str) -> Target:
    """The only reading of a URL on its way to a connection. Raises BadAddress."""
    if len(url) > LONGEST_URL:
        raise BadAddress(Message(N_("This address is too long. Enter only its beginning, such as example.com.")))
    if _UNSAFE.search(url):
        raise BadAddress(_NONSENSE)
    parts = _URL.fullmatch(url)
    if not parts:
        raise BadAddress(_SCHEME)
    scheme = parts["scheme"].lower()
    host, port = _host_and_port(parts["authority"], scheme)
    query = "?" + _escaped(parts["query"], "?/") if parts["query"] else ""
    return Target(scheme, host, port, _without_dots(_escaped(parts["path"], "/")) + query)


@lru_cache(maxsize=1_000)  # a site's address is judged before each of its pages
def is_public(ip: str | IPv4Address | IPv6Address) -> bool:
    """Whether an IP address belongs to the public internet, so that a visitor may point us there.

    Not `is_global`: that one calls NAT64, 6to4, IPv4-compatible, site-local and multicast addresses global.
    """
    try:
        address = ip_address(ip)
    except ValueError:  # "0177.0.0.1", a name, nothing: no address that we dial
        return False
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_4)
    if address.scope_id or address not in _GLOBAL_UNICAST or _is_isatap(address):
        return False
    return not any(address in network for network in _NOT_PUBLIC_6)


def about(host: str, sentence: str) -> Message:
    """A sentence with `%(host)s` in it; the host is shown as its owner writes it ("kjærby.example"), no punycode."""
    try:
        shown = idna.decode(host) if "xn--" in host else host
    except UnicodeError:
        shown = host
    return Message(sentence, {"host": shown})


def _host_and_port(authority: str, scheme: str) -> tuple[str, int]:
    if "@" in authority:
        raise BadAddress(Message(N_("Enter the address without a user name or password, such as example.com.")))
    if authority.startswith("["):
        raise BadAddress(_NUMBER)
    name, _, port = authority.partition(":")
    if port not in ("", "80", "443"):
        raise BadAddress(Message(N_("Enter the address without a port number, such as example.com.")))
    return parse_host(name), int(port) if port else PORTS[scheme]


def parse_host(name: str) -> str:
    """A host name in its one spelling: lower case, punycode, no dot at the end. Raises BadAddress."""
    host = _ascii(name).lower().removesuffix(".")
    labels = host.split(".")
    if labels[-1].isdigit() or re.fullmatch(r"0x[0-9a-f]*", labels[-1]):
        raise BadAddress(_NUMBER)  # the URL standard: a name that ends in a number is an IPv4 address, in some spelling
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise BadAddress(_NONSENSE)
    if labels[-1] in _PRIVATE_NAMES:
        raise BadAddress(about(host, _PRIVATE))
    if len(labels) < 2:
        raise BadAddress(_ENDING)
    if not _TOP_LEVEL.fullmatch(labels[-1]):
        raise BadAddress(_NONSENSE)
    return host


def _ascii(name: str) -> str:
    if name.isascii():  # "r3---x.example" is in use, though IDNA forbids it
        return name
    if re.split("[.\u3002\uff0e\uff61]", name)[-1].isdigit():  # of any script
        raise BadAddress(_NUMBER)
    try:
        # UTS 46 maps what looks like something else (full-width and circled digits, other dots) before we judge it.
        return idna.encode(name, uts46=True, std3_rules=True).decode("ascii")
    except UnicodeError as error:
        raise BadAddress(_NONSENSE) from error


def _escaped(text: str, extra: str) -> str:
    """Every escape in its one spelling (RFC 3986, 6.2.2), so that what hides in "%2E%2E" is seen."""
    quoted = quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text), safe="%:@!$&'()*+,;=~-._" + extra)
    return re.sub(r"%[0-9A-Fa-f]{2}", lambda escape: _escape_or_letter(escape[0]), quoted)


def _escape_or_letter(escape: str) -> str:
    letter = chr(int(escape[1:], 16))
    return letter if re.fullmatch(r"[A-Za-z0-9._~-]", letter) else escape.upper()


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4, so that robots.txt is asked about the path that the server will see."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _is_isatap(address: IPv6Address) -> bool:
    """RFC 5214: an interface id of 0000:5efe or 0200:5efe tunnels to the IPv4 address in the last 32 bits."""
    return (int(address) >> 32) & 0xFDFF_FFFF == 0x5EFE


_ENDING = Message(
    N_("The ending of the address is missing, such as .com or .dk. Enter it in full, such as example.com.")
)
_PRIVATE = N_("%(host)s is a name inside a private network. Enter the company's public web address.")
_SCHEME = Message(N_("Enter an address that begins with https:// or http://, or only the name, such as example.com."))
_NUMBER = Message(N_("Enter the company's web address, such as example.com, not a number."))
_NONSENSE = Message(
    N_("This is not a web address that we can open. Check the spelling, or copy the address from your browser.")
)

# IANA's special-purpose registries (checked 2026-11-22), multicast, and what clouds use for themselves.
_NOT_PUBLIC_4 = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # carrier-grade NAT; Alibaba's metadata
            "127.0.0.0/8",  # this machine
            "168.63.129.16/32",  # Azure's host, from inside a virtual machine
            "169.254.0.0/16",  # link-local; most clouds' metadata
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments; Oracle's metadata
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved; broadcast
        ),
    )
)
# All that is assigned for the public lies in here: leaves out ::/96, ::ffff:0:0/96, ::ffff:0:0:0/96, 64:ff9b::/96,
# 64:ff9b:1::/48, 100::/64, 5f00::/16, fc00::/7, fe80::/10, fec0::/10, ff00::/8.
_GLOBAL_UNICAST = ip_network("2000::/3")
_NOT_PUBLIC_6 = tuple(
    map(
        ip_network,
        (
            "2001::/23",  # protocol assignments: Teredo (carries IPv4), benchmarks, ORCHID
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4 (carries IPv4)
            "3fff::/20",  # documentation
        ),
    )
)
