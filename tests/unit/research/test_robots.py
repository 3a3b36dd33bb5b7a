"""robots.txt, as RFC 9309 has it."""

from dataclasses import dataclass, field

import pytest

from wizard.domain.errors import FetchError, Refused, TimedOut, TooLarge, UnknownHost, Unreachable
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.robots import LARGEST, LONGEST_DELAY, Robots

PAGE = "https://shop.example/faq"


@dataclass
class OneAnswer:
    """An Http that always gives one answer."""

    status: int = 200
    body: bytes = b""
    error: FetchError | None = None
    asked: list[str] = field(default_factory=list)

    def get(self, url: str, *, deadline: float) -> Response:
        self.asked.append(url)
        if self.error:
            raise self.error
        return Response(url, self.status, "text/plain", self.body)


def test_the_rules_are_asked_of_the_pages_own_origin() -> None:
    http = OneAnswer()
    Robots.of(http, "http://shop.example:443/a/b?c", deadline=1.0)
    assert http.asked == ["http://shop.example:443/robots.txt"]


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /f", False),
        ("User-agent: *\nDisallow: /f\nAllow: /faq", True),
        ("User-agent: *\nAllow: /faq\nDisallow: /f", True),
        ("User-agent: *\nDisallow: /*q$", False),
        ("User-agent: *\nDisallow: /fa$", True),
        ("User-agent: *\nDisallow: /FAQ", True),
        ("user-agent:*\r\ndisallow:/faq\r\n", False),
        ("User-agent: *  # everyone\nDisallow: /faq # this", False),
        ("User-agent: OtherBot\nDisallow: /", True),
        ("User-agent: OtherBot\nUser-agent: *\nDisallow: /", False),
        ("User-agent: OtherBot\nUser-agent: ThirdBot\nDisallow: /\n\nUser-agent: *\nDisallow: /x", True),
        ("User-agent: dearcompany\nDisallow: /", False),
        ("User-agent: DearCompany/1.0\nDisallow: /", False),
        ("User-agent: DearCompany\nDisallow:\n\nUser-agent: *\nDisallow: /", True),
        ("User-agent: *\nDisallow:\n\nUser-agent: DearCompany\nDisallow: /", False),
        ("User-agent: DearCompanyImages\nDisallow: /", True),
        ("User-agent: Company\nDisallow: /", True),
        ("User-agent: A\nDisallow: /a\nUser-agent: DearCompany\nDisallow: /b\nUser-agent: B\nDisallow: /faq", True),
        ("\ufeffUser-agent: *\nDisallow: /faq", False),
        ("Disallow: /", True),
        ("<!doctype html><title>Not found</title>", True),
    ],
)
def test_who_may_read_what(text: str, allowed: bool) -> None:
    robots = Robots.of(OneAnswer(body=text.encode()), PAGE, deadline=1.0)
    assert robots.allows(PAGE) is allowed


def test_the_path_is_compared_as_the_server_will_see_it() -> None:
    robots = Robots("User-agent: *\nDisallow: /private\nDisallow: /für")
    assert not robots.allows("https://shop.example/a/../private/x")
    assert not robots.allows("https://shop.example/f%C3%BCr")
    assert not robots.allows("https://shop.example/für")


def test_an_address_that_we_do_not_open_is_not_allowed() -> None:
    assert not Robots("").allows("http://127.0.0.1/")


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(200, True), (204, True), (301, True), (401, True), (403, True), (404, True), (410, True), (429, False),
     (500, False), (503, False), (599, False)],
)  # fmt: skip
def test_a_refusal_means_no_rules_and_an_error_means_stay_away(status: int, allowed: bool) -> None:
    assert Robots.of(OneAnswer(status, b"User-agent: *\nDisallow: /x"), PAGE, deadline=1.0).allows(PAGE) is allowed


@pytest.mark.parametrize("error", [TimedOut, TooLarge])
def test_no_answer_in_time_or_no_end_means_stay_away(error: type[FetchError]) -> None:
    assert not Robots.of(OneAnswer(error=error(Message("Late."))), PAGE, deadline=1.0).allows(PAGE)


@pytest.mark.parametrize("error", [UnknownHost, Unreachable, Refused])
def test_a_site_that_cannot_be_reached_fails_as_its_pages_would(error: type[FetchError]) -> None:
    with pytest.raises(error):
        Robots.of(OneAnswer(error=error(Message("Away."))), PAGE, deadline=1.0)


def test_what_lies_beyond_the_largest_size_is_not_read() -> None:
    head = b"User-agent: *\nDisallow: /x\n"
    text = head + b"#" * (LARGEST - len(head)) + b"\nDisallow: /faq\n"
    assert Robots.of(OneAnswer(body=text), PAGE, deadline=1.0).allows(PAGE)
    assert not Robots.of(OneAnswer(body=text), PAGE, deadline=1.0).allows("https://shop.example/x")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0.5", 0.5), ("0", 0.0), ("30", LONGEST_DELAY), ("1e9", LONGEST_DELAY), ("-1", 0.0), ("nan", 0.0), ("x", 0.0)],
)
def test_a_delay_is_honoured_up_to_a_bound(value: str, seconds: float) -> None:
    assert Robots(f"User-agent: *\nCrawl-delay: {value}").crawl_delay == seconds


def test_no_delay_is_none() -> None:
    assert Robots("").crawl_delay == 0.0


def test_site_maps_are_listed_as_far_as_we_open_them() -> None:
    robots = Robots(
        "Sitemap: https://shop.example/sitemap.xml\nUser-agent: *\nsitemap: HTTP://Shop.example/b.xml\n"
        "Sitemap: http://127.0.0.1/\nSitemap: /relative.xml\nSitemap: ftp://shop.example/c.xml\nSitemap:\n"
    )
    assert robots.sitemaps == ("https://shop.example/sitemap.xml", "http://shop.example/b.xml")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_site_that_cannot_say_its_rules_is_not_said_to_forbid_robots(status: int) -> None:
    class Silent:
        def get(self, url: str, *, deadline: float) -> Response:
            return Response(url, status, "text/plain", b"")

    robots = Robots.of(Silent(), "https://shop.example/", deadline=1.0)
    assert robots.asked_in_vain
    assert not robots.allows("https://shop.example/")
