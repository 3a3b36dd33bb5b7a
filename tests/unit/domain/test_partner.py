"""What a partner's editors may enter: what goes into a header or a link is taken in one spelling only."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.codec import decode, encode
from wizard.domain.errors import BadEntry
from wizard.domain.letter import Kind
from wizard.domain.partner import AdviceLink, Adviser, OwnBody, Partner, key_of, link_of, origin_of


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://advice.example", "https://advice.example"),
        (" https://Advice.Example/ ", "https://advice.example"),
        ("HTTPS://advice.example:443", "https://advice.example"),
        ("https://www.advice.example:8443", "https://www.advice.example:8443"),
        ("https://rådgivning.example", "https://xn--rdgivning-52a.example"),
        ("https://BÜCHER.example", "https://xn--bcher-kva.example"),
        ("http://localhost:8123", "http://localhost:8123"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
    ],
)
def test_an_origin_has_one_spelling(typed: str, origin: str) -> None:
    assert origin_of(typed) == origin
    assert origin_of(origin) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "*",
        "https://*",
        "https://*.advice.example",
        "https://advice.example/page",
        "https://advice.example//",
        "https://advice.example?x",
        "https://advice.example#x",
        "https://advice.example:",
        "https://advice.example:0",
        "https://advice.example:99999",
        "https://advice.example:443x",
        "https://user@advice.example",
        "https://advice",
        "https://10.0.0.1",
        "https://[::1]",
        "https://advice.example https://evil.example",
        "https://advice.example;script-src *",
        "https://advice.example,*",
        "https://advice.example\r\nSet-Cookie: x=1",
        "https://advice.example\\@evil.example",
        "https://'none'.example",
        "https://-advice.example",
        "http://advice.example",
        "http://localhost.evil.example",
        "http://127.0.0.2",
        "ftp://advice.example",
        "httpſ://advice.example",  # a long s, which is an s where case does not count
        "//advice.example",
        "advice.example",
        "null",
        "https://" + "ä" * 5000 + ".example",
    ],
)
def test_what_is_no_origin_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(BadEntry, match="must be"):
        origin_of(typed)
    with pytest.raises(ValueError, match="spelling"):
        Partner("advice", "Advice", (typed,))


HOSTILE = st.text(alphabet=st.sampled_from("ahtps:/.*@;, '\"\r\n\t\\[]#?=%0189-ÅäÄß。．\u200b\u0000"), max_size=40)
PORT = "(:[1-9][0-9]{0,4})?"
SAFE = re.compile(rf"https://[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*{PORT}|https?://(localhost|127\.0\.0\.1){PORT}")


@given(HOSTILE | st.builds("https://{}".format, HOSTILE) | st.builds("https://a{}.example".format, HOSTILE))
def test_whatever_is_typed_an_origin_adds_nothing_to_a_header(typed: str) -> None:
    try:
        origin = origin_of(typed)
    except BadEntry:
        return
    assert SAFE.fullmatch(origin)
    assert origin_of(origin) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "https://advice.example",
        "https://advice.example/rights?topic=returns&lang=da#when",
        "https://rådgivning.example/hj%C3%A6lp",
    ],
)
def test_a_page_of_theirs_may_be_linked(typed: str) -> None:
    assert link_of(f" {typed} ") == typed


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "advice.example",
        "http://advice.example/",
        "javascript:alert(1)",
        "https:javascript:alert(1)",
        "data:text/html,x",
        'https://advice.example/" onclick=x',
        "https://advice.example/<b>",
        "https://advice.example/a b",
        "https://user@advice.example/",
        "https://advice/",
        "https://advice.example/" + "x" * 500,
    ],
)
def test_what_is_no_safe_link_is_refused(typed: str) -> None:
    with pytest.raises(BadEntry, match="begins with https://"):
        link_of(typed)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Advice Centre", "advice-centre"),
        ("Forbrugerrådet Tænk", "forbrugerraadet-taenk"),
        ("Größe & Co.", "groesse-co"),
    ],
)
def test_a_key_is_made_of_a_name(name: str, key: str) -> None:
    assert key_of(name) == key
    assert key_of("消費者") == ""
    assert len(key_of("long " * 30)) <= 40


def test_what_is_stored_comes_back_with_what_a_newer_release_added() -> None:
    partner = Partner(
        "advice",
        "Advice",
        ("https://advice.example",),
        languages=("da", "en"),
        country="DK",
        kinds=(Kind.COMPLAINT,),
        links=(AdviceLink("Your rights", "https://advice.example/rights", Kind.COMPLAINT, "request"),),
        adviser=Adviser("Talk to us", "Free of charge", "+45 12 34 56 78", "Torvet 1\n8000 Aarhus"),
        privacy="Ours.",
        bodies=(OwnBody("The board", "Decides.", "https://board.example/"),),
        statistics=True,
    )
    stored = {**encode(partner), "sounds": True, "kinds": ["complaint", "ode"]}
    again = decode(Partner, stored)
    assert again.links == partner.links
    assert again.adviser == partner.adviser
    assert encode(again) == stored
    assert again.kinds == ()  # all, where one of them is not known here
