"""The headers about caching, from servers that mean well and from others."""

import pytest

from wizard.research.caching import conditions, retry_after, validators_of
from wizard.research.http import Validators

SUNDAY = "Sun, 22 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize("etag", ['"abc"', 'W/"abc"', '""', '"cacheable:0a1b/2,c"'])
def test_an_etag_goes_back_as_it_came(etag: str) -> None:
    assert conditions(validators_of({"ETag": etag})) == {"If-None-Match": etag}


@pytest.mark.parametrize(
    "etag", ["abc", '"a', '"a"b"', 'w/"a"', '"a\r\nHost: x"', '"ä"', '"a b"', '"a", "b"', "*", '"' + "a" * 300 + '"']
)
def test_what_is_no_etag_is_not_kept(etag: str) -> None:
    assert not validators_of({"ETag": etag})


def test_a_date_of_last_change_goes_back_as_it_came() -> None:
    assert conditions(validators_of({"Last-Modified": SUNDAY})) == {"If-Modified-Since": SUNDAY}


@pytest.mark.parametrize(
    "date",
    [
        "yesterday",
        "",
        "Sun, 99 Nov 2026 12:00:00 GMT",
        "1",
        "Sön, 22 Nov 2026 12:00:00 GMT",
        "Sun, 22 Nov\r\n 2026 12:00:00 GMT",
    ],
)
def test_what_is_no_date_is_not_kept(date: str) -> None:
    assert not validators_of({"Last-Modified": date})


def test_both_go_together() -> None:
    assert set(conditions(Validators('"a"', SUNDAY))) == {"If-None-Match", "If-Modified-Since"}


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Sun, 22 Nov 2026 12:00:30 GMT", 30.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2026 12:00:30 -0000", 30.0),
        ("9" * 5000, 999_999_999.0),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("٣", None),
        ("", None),
        ("Sun, 22 Nov 99999 12:00:00 GMT", None),
    ],
)
def test_how_long_a_server_asks_to_wait(said: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": said, "Date": SUNDAY}) == seconds


def test_without_a_clock_of_the_server_ours_counts() -> None:
    assert retry_after({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}) == 0.0
