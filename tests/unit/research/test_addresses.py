"""What may be opened, decided without a network. What must be refused is listed in tests/security."""

from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url as parse_urllib3

from wizard.domain.errors import BadAddress
from wizard.research.addresses import about, is_public, parse_company_address, parse_redirect, parse_url


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("kjaerby.example", "https://kjaerby.example/"),
        ("  www.shop.example/kontakt ", "https://www.shop.example/kontakt"),
        ("https://shop.example", "https://shop.example/"),
        ("http://shop.example/a?b=c&d=%C3%A6#top", "http://shop.example/a?b=c&d=%C3%A6"),
        ("HTTPS://Shop.Example/A", "https://shop.example/A"),
        ("//shop.example/x", "https://shop.example/x"),
        ("shop.example.", "https://shop.example/"),
        ("shop.example,", "https://shop.example/"),
        ("shop.example/faq.", "https://shop.example/faq"),
        ("<https://shop.example/>", "https://shop.example/"),
        ("„shop.example“", "https://shop.example/"),
        ("shop.example\n", "https://shop.example/"),
        ("\ufeffshop\u00ad.example\u200b", "https://shop.example/"),
        ("shop.example:443", "https://shop.example/"),
        ("shop.example:80/x", "https://shop.example:80/x"),
        ("http://shop.example:443/", "http://shop.example:443/"),
        ("kjærby.example", "https://xn--kjrby-tra.example/"),
        ("Müller.example/Über uns", "https://xn--mller-kva.example/%C3%9Cber%20uns"),
        ("straße.example", "https://xn--strae-oqa.example/"),
        ("пример.рф", "https://xn--e1afmkfd.xn--p1ai/"),
        ("xn--kjrby-tra.example", "https://xn--kjrby-tra.example/"),
        ("shop。example", "https://shop.example/"),
        ("ｓｈｏｐ.example", "https://shop.example/"),
        ("r3---sn.shop.example", "https://r3---sn.shop.example/"),
        ("1-2-3.example", "https://1-2-3.example/"),
        ("shop.example/100%/x", "https://shop.example/100%25/x"),
        ("shop.example/a/./b/../c/..?d", "https://shop.example/a/?d"),
        ("shop.example/../../x", "https://shop.example/x"),
        ("shop.example/a/%2e%2E/%7euser/%c3%a6%2f%41?", "https://shop.example/~user/%C3%A6%2FA"),
        ("shop.example//a//b", "https://shop.example//a//b"),
        ("shop.example?q=1", "https://shop.example/?q=1"),
        ("shop.example/?url=http://a@127.0.0.1:22/", "https://shop.example/?url=http://a@127.0.0.1:22/"),
        ("shop.example/@name:22", "https://shop.example/@name:22"),
    ],
)
def test_what_a_person_types_becomes_a_clean_address(typed: str, url: str) -> None:
    assert parse_company_address(typed) == url
    assert parse_company_address(url) == url


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("", "Enter the company's web address"),
        ("   ", "Enter the company's web address"),
        ("kundeservice@shop.example", "e-mail address"),
        ("ftp://shop.example", "https://"),
        ("javascript:alert(1)", "https://"),
        ("Kjærby", "ending"),
        ("shop", "ending"),
        ("https://me:secret@shop.example/", "password"),
        ("shop.example:8080", "port"),
        ("127.0.0.1", "number"),
        ("[::1]", "number"),
        ("router.local", "private network"),
        ("Kjærby Møbler ApS", "spelling"),
        ("https://shop.example/" + "x" * 3000, "too long"),
    ],
)
def test_what_is_no_address_is_answered_with_what_to_do(typed: str, hint: str) -> None:
    with pytest.raises(BadAddress) as refused:
        parse_company_address(typed)
    assert hint in str(refused.value)


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/da/", "https://shop.example/da/"),
        ("x", "https://shop.example/a/x"),
        ("?p=1", "https://shop.example/a/b?p=1"),
        ("//www.shop.example/", "https://www.shop.example/"),
        ("http://other.example", "http://other.example/"),
        ("", "https://shop.example/a/b"),
        ("/caf\xc3\xa9", "https://shop.example/caf%C3%A9"),
        ("/caf\xe9", "https://shop.example/caf%E9"),
        ("https://kj\xc3\xa6rby.example/", "https://xn--kjrby-tra.example/"),
        (" /x ", "https://shop.example/x"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(location: str, url: str) -> None:
    assert parse_redirect("https://shop.example/a/b", location).url == url


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("shop.example", "shop.example"),
        ("xn--kjrby-tra.example", "kjærby.example"),
        ("xn--a-.example", "xn--a-.example"),
        ("xn--kjrby-tra.r3---sn.example", "xn--kjrby-tra.r3---sn.example"),
    ],
)
def test_a_host_is_told_as_its_owner_writes_it(host: str, shown: str) -> None:
    assert str(about(host, "%(host)s is away.")) == f"{shown} is away."


@given(st.text(max_size=60))
def test_whatever_is_typed_is_refused_or_a_clean_address(text: str) -> None:
    try:
        url = parse_company_address(text)
    except BadAddress:
        return
    assert url.isascii()
    assert parse_url(url).url == url


STARTS = st.sampled_from(
    ["", "http://", "https://shop.example", "http://shop.example/", "shop.example/?", "https://æ.dk/"]
)


@given(STARTS, st.text(alphabet="ab.:/@\\[]%?#&1247xeE-; ~|^{}<>\"'`+é。＠／", max_size=30))
def test_what_is_opened_is_read_by_every_library_as_we_read_it(start: str, rest: str) -> None:
    try:
        target = parse_url(parse_company_address(start + rest))
    except BadAddress:
        return
    assert target.port in (80, 443)
    assert parse_url(target.url) == target
    assert urlsplit(target.url).hostname == parse_urllib3(target.url).host == target.host
    prepared = requests.Request("GET", target.url).prepare()
    assert prepared.url == target.url
    assert prepared.path_url == target.path


@given(st.integers(0, 2**32 - 1))
def test_an_ipv4_address_inside_an_ipv6_one_is_never_public(number: int) -> None:
    v4 = int(IPv4Address(number))
    for prefix in (0, 0xFFFF << 32, 0xFFFF << 48, 0x64FF9B << 96, (0x64FF9B << 96) | (1 << 80)):
        assert not is_public(IPv6Address(prefix | v4))
    assert not is_public(IPv6Address((0x2002 << 112) | (v4 << 80)))  # 6to4
    assert not is_public(IPv6Address((0x20010000 << 96) | v4))  # Teredo
    assert not is_public(IPv6Address((0x2A00 << 112) | (0x5EFE << 32) | v4))  # ISATAP


@given(st.ip_addresses())
def test_nothing_is_public_that_the_standard_library_calls_private(address: IPv4Address | IPv6Address) -> None:
    if is_public(address):
        assert address.is_global
        assert not address.is_multicast
    assert is_public(str(address)) == is_public(ip_address(address))
