"""Every way known to us of pointing a fetcher into a private network. A server on this machine stands for what must
not be reached: each dialler here leads to it, so that whatever gets past the checks shows as a hit."""

import socket
import ssl
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network
from pathlib import Path

import pytest

from tests.security.servers import (
    PUBLIC,
    USER_AGENT,
    Leading,
    Names,
    NameServer,
    Server,
    answering,
    assert_is_sentence,
    fetch,
    page,
    records,
    redirect,
)
from wizard.domain.errors import BadAddress, Refused, SettingsError, UnknownHost
from wizard.research.addresses import is_public, parse_company_address
from wizard.research.resolver import Resolver, pretend_resolver, public_resolver
from wizard.research.safe_http import DirectDialler, SafeHttp, loopback_dialler

# Hosts, as they stand in a URL, that must be refused for what they are, before any name is looked up.
HOSTS = (
    # IPv4 in every spelling that some library takes
    "127.0.0.1", "127.0.0.1.", "10.0.0.1", "169.254.169.254", "8.8.8.8", "2130706433", "017700000001", "0x7f000001",
    "0x7F000001", "0x7f.1", "0x7f.0x0.0x0.0x1", "0177.0.0.1", "0177.0.0.01", "0000177.0.0.1", "127.1", "127.0.1", "0",
    "0.0.0.0", "00", "0x0", "0x", "1.0x", "425.510.425.510", "7147006462", "256.256.256.256", "127.0x0.0.01", "1e100.1",
    "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1", "127．0．0．1", "127｡0｡0｡1", "๑๒๗.๐.๐.๑", "١٢٧.٠.٠.١", "127.0.0.①",
    "example.com.127", "example.0x7f", "%31%32%37.0.0.1", "%2531%2532%2537.0.0.1", "127%2e0%2e0%2e1",
    "127.0.0.1%00.com",
    # IPv6
    "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]",
    "[fe80::1%25eth0]", "[fe80::1%eth0]", "[fd00:ec2::254]", "[64:ff9b::7f00:1]", "[2606:4700:4700::1111]", "[::1",
    "::1", "[v1.x]", "[]",
    # names of private networks
    "localhost", "localhost.", "LOCALHOST", "lOcAlHoSt.", "ip6-localhost", "intranet", "instance-data", "router",
    "metadata", "a.localhost", "printer.local", "metadata.google.internal", "instance-data.ec2.internal", "nas.home",
    "nas.lan", "x.corp", "x.home.arpa", "1.0.0.127.in-addr.arpa", "x.localdomain", "expyuzz4wqqyqhjn.onion", "x.i2p",
    "x.intranet", "x.private", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "printer。local", "ｌｏｃａｌｈｏｓｔ",
    # malformed names
    "", ".", "..", "...com", "example..com", ".example.com", "example.com..", "-example.com", "example-.com",
    "exa mple.com", "exa\tmple.com", "exa\rmple.com", "exa\nmple.com", "example.com\x00.evil.com", "exam_ple.c_m",
    "example.com\x7f", "example.com\u2028", "a" * 64 + ".com", ".".join(["abcdefgh"] * 29) + ".com", "*.example.com",
    "example.c0m", "exa<mple.com", 'exa"mple.com', "exa'mple.com", "exa|mple.com", "exa^mple.com", "exa{mple.com",
    "example.com,evil.com", "example.com;evil.com", "$(hostname).com", "℀.com\u200b.", "‥.com",
    # user names, backslashes, ports
    "user@example.com", "user:password@example.com", "@example.com", "example.com@", "a@b@127.0.0.1",
    "1.1.1.1 &@2.2.2.2", "example.com\\@127.0.0.1", "127.1.1.1:80\\@127.2.2.2", "example.com\\", "\\example.com",
    "example.com%40127.0.0.1", "example.com%23@127.0.0.1", "example.com:22", "example.com:8080", "example.com:0",
    "example.com:65616", "example.com:80:80", "example.com:80@127.0.0.1", "example.com:+80", "example.com:-80",
    "example.com:８０", "example.com:80 ", "example.com:0x50", "example.com:080", "example.com:443:22",
)  # fmt: skip

# Whole URLs that must be refused: other schemes, and shapes that parsers read in different ways.
URLS = (
    "file:///etc/passwd", "file://localhost/etc/passwd", "ftp://example.com/", "gopher://example.com:70/_x",
    "dict://example.com:11211/stat", "ldap://example.com/", "sftp://example.com/", "tftp://example.com/x",
    "jar:http://example.com!/x", "data:text/html,x", "javascript:alert(1)", "ws://example.com/", "unix:///run/x.sock",
    "about:blank", "view-source:https://example.com/", "mailto:a@example.com", "http:127.0.0.1", "https:example.com",
    "http:/example.com", "http:///example.com", "http:////example.com", "https://", "http://#@127.0.0.1/",
    "http://?@127.0.0.1/", "http:\\\\127.0.0.1\\", "http:/\\127.0.0.1/", "http://example.com#\\@127.0.0.1/",
    "http://example.com/\\..\\x", "http://1.1.1.1 &@2.2.2.2# @3.3.3.3/", "http://example.com/\r\nHost: 127.0.0.1",
    "http://example.com/\x00", "http+unix://example.com/", "httpss://example.com/", "https//:example.com",
    "feed:https://example.com/", "https://example.com/" + "a" * 2048, "url:http://127.0.0.1/", "netdoc:///etc/passwd",
)  # fmt: skip

# Answers of a name server that must be refused: first, middle and last of each range, and what carries IPv4 in IPv6.
PRIVATE_IPS = (
    "0.0.0.0", "0.1.2.3", "0.255.255.255", "10.0.0.0", "10.128.0.1", "10.255.255.255", "100.64.0.0", "100.100.100.200",
    "100.127.255.255", "127.0.0.0", "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.0", "169.254.169.254",
    "169.254.170.2", "169.254.255.255", "172.16.0.0", "172.20.1.1", "172.31.255.255", "192.0.0.0", "192.0.0.192",
    "192.0.0.255", "192.0.2.0", "192.0.2.255", "192.88.99.0", "192.88.99.1", "192.88.99.255", "192.168.0.0",
    "192.168.1.1", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.0", "198.51.100.255", "203.0.113.0",
    "203.0.113.255", "224.0.0.0", "224.0.0.1", "239.255.255.255", "240.0.0.0", "250.1.1.1", "255.255.255.254",
    "255.255.255.255",
    "::", "::1", "::2", "::7f00:1", "::127.0.0.1", "::8.8.8.8", "::ffff:0:0", "::ffff:127.0.0.1", "::ffff:8.8.8.8",
    "::ffff:255.255.255.255", "::ffff:0:127.0.0.1", "::ffff:0:8.8.8.8", "64:ff9b::", "64:ff9b::7f00:1",
    "64:ff9b::8.8.8.8", "64:ff9b::ffff:ffff", "64:ff9b:1::", "64:ff9b:1:7f00:0:100::", "64:ff9b:1::a9fe:a9fe",
    "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "100::", "100::1", "100::ffff:ffff:ffff:ffff", "100:0:0:1::", "2001::",
    "2001:0:7f00:1::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff", "2001:2::1", "2001:10::1", "2001:20::",
    "2001:2f:ffff::1", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::", "2001:db8::1",
    "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
    "2002::", "2002:7f00:1::", "2002:808:808::1", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::", "3fff:1::1",
    "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::1", "5f00::", "5f00:ffff::1", "fc00::", "fd00:ec2::254", "fd00::2",
    "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe80::", "fe80::1", "fe80::1%eth0", "febf:ffff::1", "fec0::", "fec0::1",
    "feff::1", "ff00::", "ff02::1", "ff0e::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2606:4700::5efe:127.0.0.1", "2606:4700::200:5efe:127.0.0.1", "2606:4700::1111%eth0",
    "0177.0.0.1", "127.1", "localhost", "",
)  # fmt: skip

# What lies just outside those ranges belongs to the public and must be reached.
PUBLIC_IPS = (
    "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "168.63.129.15", "168.63.129.17", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0",
    "191.255.255.255", "192.0.1.0", "192.0.1.255", "192.0.3.0", "192.88.98.255", "192.88.100.0", "192.167.255.255",
    "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0",
    "223.255.255.255", "2000::", "2001:200::", "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::",
    "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::", "2606:4700:4700::1111", "2a00:1450:4001:80b::2003",
    "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::",
)  # fmt: skip

# The ranges that nobody outside may be pointed at, as the registries of special addresses list them, and Azure's own.
RANGES = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32", "::/96", "::ffff:0:0/96",
            "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:20::/28",
            "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ),
    )
)  # fmt: skip
# RFC 6052, 2.2: where a prefix of so many bits puts the IPv4 address; the byte from bit 64 on stays zero.
NAT64_LENGTHS = (32, 40, 48, 56, 64, 96)

TRUST = ssl.create_default_context()  # made once: reading the authorities takes 20 ms
REDIRECTS = ("301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent")


@pytest.fixture
def forbidden() -> Iterator[Server]:
    """The server that no request may reach."""
    with Server(answering(page())) as server:
        yield server
        assert server.hits == 0


@pytest.fixture
def reachable() -> Iterator[Server]:
    with Server(answering(page())) as server:
        yield server


def client(names: Resolver, dialler: Leading, **others: object) -> SafeHttp:
    return SafeHttp(USER_AGENT, resolver=names, dialler=dialler, trust=TRUST, **others)  # type: ignore[arg-type]


def test_there_are_enough_of_them() -> None:
    for cases in (HOSTS, URLS, PRIVATE_IPS, PUBLIC_IPS):
        assert len(set(cases)) == len(cases)
    assert len({*HOSTS, *URLS, *PRIVATE_IPS}) >= 120


# --- spellings -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", HOSTS)
def test_a_host_is_refused_before_its_name_is_looked_up(host: str, forbidden: Server) -> None:
    for url in (f"http://{host}/", f"https://{host}/", f"HTTP://{host}/x?y#z"):
        names, dialler = Names(), Leading({"": forbidden.port})
        outcome = fetch(client(names, dialler), url)
        assert isinstance(outcome.error, BadAddress)
        assert names.asked == []
        assert dialler.dialled == []


@pytest.mark.parametrize("url", URLS)
def test_a_url_is_refused_before_any_name_is_looked_up(url: str, forbidden: Server) -> None:
    names, dialler = Names(), Leading({"": forbidden.port})
    outcome = fetch(client(names, dialler), url)
    assert isinstance(outcome.error, BadAddress)
    assert names.asked == []
    assert dialler.dialled == []


# Where a person types, these are read kindly: spaces and stops around an address are no part of it.
KINDLY = {
    "example.com..": "https://example.com/",
    "example.com:80 ": "https://example.com:80/",
    "example.com\u2028": "https://example.com/",
}


@pytest.mark.parametrize("typed", [*HOSTS, *URLS])
def test_what_is_typed_is_refused_with_a_sentence(typed: str) -> None:
    if typed in KINDLY:
        assert parse_company_address(typed) == KINDLY[typed]
        return
    with pytest.raises(BadAddress) as refused:
        parse_company_address(typed)
    assert_is_sentence(str(refused.value))


# --- what names lead to ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ip", PRIVATE_IPS)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_name_that_leads_to_a_private_address_is_refused(scheme: str, ip: str, forbidden: Server) -> None:
    dialler = Leading({"": forbidden.port})
    outcome = fetch(client(Names({"shop.example": [[ip]]}), dialler), f"{scheme}://shop.example/")
    assert isinstance(outcome.error, Refused)
    assert dialler.dialled == []


@pytest.mark.parametrize("ip", PUBLIC_IPS)
def test_a_neighbour_of_a_private_range_is_reached(ip: str, reachable: Server) -> None:
    dialler = Leading({"": reachable.port})
    outcome = fetch(client(Names({"shop.example": [[ip]]}), dialler), "http://shop.example/")
    assert outcome.response
    assert dialler.dialled == [(ip, 80, "shop.example")]
    assert reachable.hits == 1


@pytest.mark.parametrize("block", RANGES, ids=str)
def test_the_first_the_middle_and_the_last_of_a_range_are_refused(block: IPv4Network | IPv6Network) -> None:
    for at in (0, 1, block.num_addresses // 2, block.num_addresses - 2, block.num_addresses - 1):
        assert not is_public(block[max(0, min(at, block.num_addresses - 1))])


@pytest.mark.parametrize("block", [block for block in RANGES if block.version == 4], ids=str)
def test_just_outside_a_range_begins_the_public_internet(block: IPv4Network | IPv6Network) -> None:
    for number in (int(block[0]) - 1, int(block[-1]) + 1):
        if 0 <= number < 2**32 and not any(IPv4Address(number) in other for other in RANGES if other.version == 4):
            assert is_public(IPv4Address(number))


@pytest.mark.parametrize("length", NAT64_LENGTHS)
@pytest.mark.parametrize("prefix", ["64:ff9b::", "64:ff9b:1::"])
@pytest.mark.parametrize("inside", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "8.8.8.8"])
def test_an_ipv4_address_behind_a_translator_is_refused(inside: str, prefix: str, length: int) -> None:
    assert not is_public(translated(inside, prefix, length))


def translated(inside: str, prefix: str, length: int) -> IPv6Address:
    """An IPv4 address embedded after a prefix of so many bits, as RFC 6052 says."""
    head = int(IPv6Address(prefix)) >> 128 - length
    bits = f"{head:0{length}b}{int(IPv4Address(inside)):032b}"
    if length < 96:
        bits = bits[:64] + "00000000" + bits[64:]
    return IPv6Address(int(bits.ljust(128, "0"), 2))


@pytest.mark.parametrize("host", ["127.0.0.1.nip.io", "localtest.me", "10-0-0-1.sslip.example", "straße.example"])
def test_a_public_name_that_leads_home_is_refused(host: str, forbidden: Server) -> None:
    names = Names({name: [["127.0.0.1"]] for name in (host, "xn--strae-oqa.example")})
    outcome = fetch(client(names, Leading({"": forbidden.port})), f"https://{host}/")
    assert isinstance(outcome.error, Refused)
    assert len(names.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [[PUBLIC, "10.0.0.1"], ["10.0.0.1", PUBLIC], [PUBLIC, "::1"], [PUBLIC] * 30 + ["169.254.169.254"],
     ["2606:4700:4700::1111", "fd00::2"], [PUBLIC, "::ffff:" + PUBLIC]],
)  # fmt: skip
def test_one_private_address_among_public_ones_is_enough_to_refuse(answer: list[str], forbidden: Server) -> None:
    dialler = Leading({"": forbidden.port})
    outcome = fetch(client(Names({"shop.example": [answer]}), dialler), "http://shop.example/")
    assert isinstance(outcome.error, Refused)
    assert dialler.dialled == []


def test_a_name_without_addresses_is_unknown(forbidden: Server) -> None:
    outcome = fetch(client(Names({"shop.example": [[]]}), Leading({"": forbidden.port})), "http://shop.example/")
    assert isinstance(outcome.error, UnknownHost)


# --- rebinding -------------------------------------------------------------------------------------------------


def test_a_name_is_looked_up_once_and_the_checked_address_dialled(reachable: Server) -> None:
    names = Names({"rebind.example": [[PUBLIC], ["127.0.0.1"]]})
    dialler = Leading({"": reachable.port})
    assert fetch(client(names, dialler), "http://rebind.example/").response
    assert names.asked == ["rebind.example"]
    assert dialler.dialled == [(PUBLIC, 80, "rebind.example")]


@pytest.mark.parametrize("private", ["127.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1"])
def test_a_name_that_turns_private_between_two_hops_is_refused_at_the_second(private: str) -> None:
    with Server(answering(redirect(b"/again"))) as server:
        names = Names({"rebind.example": [[PUBLIC], [private]]})
        dialler = Leading({"": server.port})
        assert isinstance(fetch(client(names, dialler), "http://rebind.example/").error, Refused)
        assert server.hits == 1
        assert dialler.dialled == [(PUBLIC, 80, "rebind.example")]


def test_a_name_that_turns_private_between_two_pages_is_refused_at_the_second(reachable: Server) -> None:
    http = client(Names({"rebind.example": [[PUBLIC], ["10.0.0.1"]]}), Leading({"": reachable.port}))
    assert fetch(http, "http://rebind.example/").response
    assert isinstance(fetch(http, "http://rebind.example/2").error, Refused)
    assert reachable.hits == 1


def test_a_real_name_server_that_turns_private_at_once_is_refused_at_the_second_page(reachable: Server) -> None:
    answers = iter(["shop.example. 0 IN A " + PUBLIC, "shop.example. 0 IN A 127.0.0.1"])
    with NameServer(records(lambda _, kind: [next(answers)] if kind == "A" else [])) as server:
        http = client(public_resolver(["127.0.0.1"], server.port), Leading({"": reachable.port}))
        assert fetch(http, "http://shop.example/").response
        assert isinstance(fetch(http, "http://shop.example/2").error, Refused)
    assert reachable.hits == 1


@pytest.mark.parametrize(
    "answers",
    [{"A": ["shop.example. 60 IN A 127.0.0.1"]}, {"AAAA": ["shop.example. 60 IN AAAA ::1"]},
     {"AAAA": ["shop.example. 60 IN AAAA ::ffff:127.0.0.1"]},
     {"A": [f"shop.example. 60 IN A {PUBLIC}"], "AAAA": ["shop.example. 60 IN AAAA fd00::2"]},
     {"A": [f"shop.example. 60 IN A {PUBLIC}", "shop.example. 60 IN A 192.168.1.1"]},
     {"A": ["shop.example. 60 IN CNAME localhost.", "localhost. 60 IN A 127.0.0.1"]},
     {"A": ["shop.example. 60 IN CNAME a.internal.", "a.internal. 60 IN A 169.254.169.254"]}],
)  # fmt: skip
def test_a_real_name_server_answering_with_a_private_address_is_refused(
    answers: dict[str, list[str]], forbidden: Server
) -> None:
    with NameServer(records(lambda _, kind: answers.get(kind, []))) as server:
        http = client(public_resolver(["127.0.0.1"], server.port), Leading({"": forbidden.port}))
        assert isinstance(fetch(http, "http://shop.example/").error, Refused)


def test_names_of_the_machines_own_hosts_file_are_not_looked_up(forbidden: Server) -> None:
    with NameServer(records(lambda *_: [])) as server:
        http = client(public_resolver(["127.0.0.1"], server.port), Leading({"": forbidden.port}))
        assert isinstance(fetch(http, f"http://{socket.gethostname()}.example/").error, UnknownHost)


def test_no_search_list_is_added_to_a_name() -> None:
    asked: list[str] = []

    def answer(name: str, kind: str) -> list[str]:
        asked.append(name)
        return []

    with NameServer(records(answer)) as server, pytest.raises(UnknownHost):
        public_resolver(["127.0.0.1"], server.port)("shop.example", 1.0)
    assert set(asked) == {"shop.example"}


# --- redirects -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://2130706433/",
     "http://localhost/", "//127.0.0.1/", "//localhost/x", "https://10.0.0.1/", "http://metadata.google.internal/",
     "http://shop.example:22/", "http://shop.example:8080/", "ftp://shop.example/", "file:///etc/passwd",
     "gopher://shop.example/", "http://user:password@shop.example/", "http://shop.example\\@127.0.0.1/",
     "http://inside.example/", "https://inside.example/", "//inside.example/"],
)  # fmt: skip
def test_a_redirect_is_checked_like_a_first_address(status: str, location: str, forbidden: Server) -> None:
    with Server(answering(redirect(location.encode(), status.encode()))) as start:
        names = Names({"inside.example": [["192.168.1.1"]]})
        dialler = Leading({"shop.example": start.port, "": forbidden.port})
        outcome = fetch(client(names, dialler), "http://shop.example/")
        assert isinstance(outcome.error, Refused)
        assert start.hits == 1


@pytest.mark.parametrize("host", HOSTS)
def test_a_redirect_to_a_refused_host_is_not_followed(host: str, forbidden: Server) -> None:
    if "\r" in host or "\n" in host:
        return  # would end the header; see the next test
    location = f"http://{host}/".encode()
    with Server(answering(redirect(location))) as start:
        dialler = Leading({"shop.example": start.port, "": forbidden.port})
        assert fetch(client(Names(), dialler), "http://shop.example/").response is None
        assert {host for _, _, host in dialler.dialled} == {"shop.example"}


@pytest.mark.parametrize("location", [b"http://127.0.0.1\r\n/", b"\x00http://127.0.0.1/", b"http://127.0.0.1\xff/"])
def test_a_redirect_with_bytes_that_hide_its_host_is_not_followed(location: bytes, forbidden: Server) -> None:
    with Server(answering(redirect(location))) as start:
        dialler = Leading({"shop.example": start.port, "": forbidden.port})
        assert isinstance(fetch(client(Names(), dialler), "http://shop.example/").error, Refused)


@pytest.mark.parametrize("status", REDIRECTS)
def test_an_honest_redirect_to_another_host_and_scheme_is_followed(status: str, reachable: Server) -> None:
    with Server(answering(redirect(b"https://www.shop.example/da/", status.encode()))) as start:
        dialler = Leading({"shop.example": start.port, "www.shop.example": reachable.port})
        outcome = fetch(client(Names(), dialler), "http://shop.example/")
        assert outcome.response
        assert outcome.response.url == "https://www.shop.example/da/"
        assert dialler.dialled == [(PUBLIC, 80, "shop.example"), (PUBLIC, 443, "www.shop.example")]
        assert b"Host: www.shop.example\r\n" in reachable.requests[0]


# --- the environment, other ways round -------------------------------------------------------------------------


def test_proxies_netrc_and_ca_bundles_of_the_environment_are_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, forbidden: Server, reachable: Server
) -> None:
    (tmp_path / ".netrc").write_text("machine shop.example login me password secret\n")
    for variable in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(variable, f"http://127.0.0.1:{forbidden.port}")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    for scheme in ("http", "https"):
        assert fetch(client(Names(), Leading({"": reachable.port})), f"{scheme}://shop.example/").response
    assert reachable.hits == 2
    assert not any(b"Authorization" in request for request in reachable.requests)


def test_cookies_are_not_kept() -> None:
    with Server(answering(page(b"x", b"Set-Cookie: id=1; Path=/"))) as server:
        http = client(Names(), Leading({"": server.port}))
        for _ in range(2):
            assert fetch(http, "http://shop.example/").response
        assert not any(b"Cookie" in request for request in server.requests)


def test_the_request_names_us_and_asks_for_nothing_else(reachable: Server) -> None:
    assert fetch(client(Names(), Leading({"": reachable.port})), "http://shop.example/a?b=c#d").response
    lines = reachable.requests[0].decode().split("\r\n")
    assert lines[0] == "GET /a?b=c HTTP/1.1"
    assert sorted(line for line in lines[1:] if line) == [
        "Accept-Encoding: gzip",
        "Accept: text/html,application/xhtml+xml,*/*;q=0.5",
        "Connection: close",
        "Host: shop.example",
        f"User-Agent: {USER_AGENT}",
    ]


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://shop.example//a//b", "//a//b"),
        ("http://shop.example//127.0.0.1/", "//127.0.0.1/"),
        ("http://shop.example/%2e%2e/%2e/a", "/a"),
        ("http://shop.example/@127.0.0.1:22/?http://127.0.0.1/", "/@127.0.0.1:22/?http://127.0.0.1/"),
        ("http://shop.example/a b/æ", "/a%20b/%C3%A6"),
        ("http://shop.example/%0d%0aX-Evil:%201", "/%0D%0AX-Evil:%201"),
    ],
)
def test_the_path_that_was_checked_is_the_one_asked_for(url: str, asked: str, reachable: Server) -> None:
    assert fetch(client(Names(), Leading({"": reachable.port})), url).response
    assert reachable.requests[0].split(b"\r\n")[0] == f"GET {asked} HTTP/1.1".encode()


@pytest.mark.parametrize(
    "url",
    [
        "http://blocked.example/",
        "https://BLOCKED.example./",
        "http://www.blocked.example/x",
        "http://a.b.blocked.example",
    ],
)
def test_a_site_that_asked_us_to_stay_away_is_left_alone(url: str, forbidden: Server) -> None:
    names, dialler = Names(), Leading({"": forbidden.port})
    outcome = fetch(client(names, dialler, blocked_hosts=["Blocked.example"]), url)
    assert isinstance(outcome.error, Refused)
    assert names.asked == []


def test_a_redirect_to_a_site_that_asked_us_to_stay_away_is_not_followed(forbidden: Server) -> None:
    with Server(answering(redirect(b"http://blocked.example/"))) as start:
        dialler = Leading({"shop.example": start.port, "": forbidden.port})
        http = client(Names(), dialler, blocked_hosts=["blocked.example"])
        assert isinstance(fetch(http, "http://shop.example/").error, Refused)


@pytest.mark.parametrize("host", ["localhost", "10.0.0.1", "https://shop.example", "shop.example/x", ""])
def test_a_block_list_with_what_is_no_host_stops_the_start(host: str) -> None:
    with pytest.raises(SettingsError) as refused:
        client(Names(), Leading({}), blocked_hosts=["shop.example", host])
    assert_is_sentence(str(refused.value))


def test_a_host_whose_name_only_ends_like_a_blocked_one_is_read(reachable: Server) -> None:
    http = client(Names(), Leading({"": reachable.port}), blocked_hosts=["blocked.example"])
    assert fetch(http, "http://notblocked.example/").response


def test_a_public_address_of_this_very_machine_is_left_without_a_word(reachable: Server) -> None:
    """127.0.0.1 stands for it: the connection's two ends have the same address."""
    with pytest.raises(Refused) as refused:
        DirectDialler()("127.0.0.1", reachable.port, "shop.example", 1.0)
    assert_is_sentence(str(refused.value))
    assert reachable.requests in ([], [b""])


@pytest.mark.parametrize(
    "text",
    ["example.com:80", "10.0.0.1:80", "0.0.0.0:80", "127.0.0.2:80", "127.1:80", "localhost", "127.0.0.1", "127.0.0.1:",
     "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:٨٠", "[fd00::1]:80", ":80", "", "127.0.0.1:80:80",
     "user@127.0.0.1:80", "localhost.evil.example:80"],
)  # fmt: skip
def test_connect_to_takes_only_this_machine(text: str) -> None:
    with pytest.raises(SettingsError) as refused:
        loopback_dialler(text)
    assert_is_sentence(str(refused.value))


@pytest.mark.parametrize("text", ["127.0.0.1:{}", "localhost:{}"])
def test_connect_to_speaks_plain_text_and_keeps_every_check(text: str, reachable: Server) -> None:
    http = SafeHttp(USER_AGENT, resolver=pretend_resolver, dialler=loopback_dialler(text.format(reachable.port)))
    assert fetch(http, "https://shop.example/").response
    assert b"Host: shop.example\r\n" in reachable.requests[0]
    for refused in ("http://127.0.0.1/", "http://localhost/", "http://shop.example:8080/"):
        assert isinstance(fetch(http, refused).error, BadAddress)
    assert reachable.hits == 1
