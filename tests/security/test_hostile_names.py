"""Name servers that misbehave: a look-up ends within its deadline with addresses or with a sentence."""

import itertools
import time
from collections.abc import Callable, Sequence

import pytest

from tests.security.servers import MARGIN, PUBLIC, NameServer, assert_is_sentence, records
from wizard.domain.errors import FetchError, TimedOut, UnknownHost, Unreachable
from wizard.research.resolver import public_resolver

Answer = Callable[[bytes], Sequence[bytes]]

HONEST = records(lambda _, kind: [f"shop.example. 60 IN A {PUBLIC}"] if kind == "A" else [])


def look_up(answer: Answer, seconds: float = 0.3) -> Sequence[str] | FetchError:
    with NameServer(answer) as server:
        resolve = public_resolver(["127.0.0.1"], server.port)
        started = time.monotonic()
        try:
            found: Sequence[str] | FetchError = resolve("shop.example", seconds)
        except FetchError as error:
            assert_is_sentence(str(error))
            found = error
        assert time.monotonic() - started < seconds + MARGIN
    return found


def status(code: int) -> Answer:
    """An answer without records; 3 is "no such name", 2 and 5 are failures."""
    return lambda query: [query[:2] + bytes([0x81, 0x80 | code]) + query[4:6] + b"\0" * 6 + question(query)]


def question(query: bytes) -> bytes:
    end = query.index(b"\0", 12) + 5
    return query[12:end]


def answers(*parts: bytes, count: int = 1) -> Answer:
    """An answer whose records are these bytes, for good or bad."""
    return lambda query: [
        query[:2] + b"\x81\x80\0\x01" + count.to_bytes(2, "big") + b"\0\0\0\0" + question(query) + b"".join(parts)
    ]


LINKS = ["shop.example. 0 IN CNAME a0.example."] + [f"a{n}.example. 0 IN CNAME a{n + 1}.example." for n in range(40)]

MUTE: dict[str, Answer] = {
    "silence": lambda query: [],
    "another question's number": lambda query: [bytes([query[0] ^ 1]) + HONEST(query)[0][1:]],
    "a thousand wrong numbers": lambda query: [bytes([query[0] ^ 1]) + HONEST(query)[0][1:]] * 1000,
}
FAILING: dict[str, Answer] = {
    "a failure": status(2),
    "a refusal": status(5),
    "the query sent back": lambda query: [query],
    "one byte": lambda query: [b"x"],
    "the number alone": lambda query: [query[:2]],
    "random bytes": lambda query: [query[:2] + bytes(range(256)) * 4],
    "NULs": lambda query: [query[:2] + b"\0" * 500],
    "a record cut off": answers(b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04\x01"),
    "an address of three bytes": answers(b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x03\x01\x01\x01"),
    "a name that points to itself": answers(b"\xc0\x1e\0\x01\0\x01\0\0\0\x3c\0\x04\x01\x01\x01\x01"),
    "a name that points ahead": answers(b"\xff\xff\0\x01\0\x01\0\0\0\x3c\0\x04\x01\x01\x01\x01"),
    "more records announced than sent": answers(count=60000),
    "an answer too long for UDP, and no TCP": lambda query: [query[:2] + b"\x83" + HONEST(query)[0][3:]],
    "a circle of aliases": records(
        lambda *_: ["shop.example. 0 IN CNAME a.example.", "a.example. 0 IN CNAME shop.example."]
    ),
    "forty aliases": records(lambda *_: LINKS),
}
NOWHERE: dict[str, Answer] = {
    "no such name": status(3),
    "a name without addresses": status(0),
    "an alias that leads nowhere": records(lambda *_: ["shop.example. 0 IN CNAME a.example."]),
    "an address of somebody else": records(lambda *_: [f"other.example. 60 IN A {PUBLIC}"]),
}


@pytest.mark.parametrize("answer", MUTE.values(), ids=MUTE)
def test_a_name_server_that_does_not_answer_is_left_in_time(answer: Answer) -> None:
    assert isinstance(look_up(answer), TimedOut)


@pytest.mark.parametrize("answer", FAILING.values(), ids=FAILING)
def test_a_name_server_that_fails_is_told_in_a_sentence(answer: Answer) -> None:
    assert isinstance(look_up(answer), TimedOut | Unreachable | UnknownHost)


@pytest.mark.parametrize("answer", NOWHERE.values(), ids=NOWHERE)
def test_a_name_that_leads_nowhere_is_unknown(answer: Answer) -> None:
    assert isinstance(look_up(answer, 2.0), UnknownHost)


def test_every_address_is_given_those_of_ipv4_first() -> None:
    lines = {"A": ["1.0.0.1", "1.0.0.2"], "AAAA": ["2606:4700::1"]}
    found = look_up(records(lambda _, kind: [f"shop.example. 60 IN {kind} {ip}" for ip in lines[kind]]), 2.0)
    assert not isinstance(found, FetchError)
    assert sorted(found[:2]) == lines["A"]
    assert found[2:] == lines["AAAA"]


def test_an_answer_is_kept_as_long_as_it_allows() -> None:
    numbers = itertools.count(1)
    lines = records(lambda _, kind: [f"shop.example. 60 IN A 1.0.0.{next(numbers)}"] if kind == "A" else [])
    with NameServer(lines) as server:
        resolve = public_resolver(["127.0.0.1"], server.port)
        assert resolve("shop.example", 1.0) == resolve("shop.example", 1.0) == ["1.0.0.1"]


def test_an_answer_changed_anywhere_ends_with_addresses_or_a_sentence() -> None:
    changed = 2  # the first two bytes are the number, and an answer with another is not read

    def answer(query: bytes) -> Sequence[bytes]:
        data = bytearray(HONEST(query)[0])
        data[changed % len(data)] ^= 0xFF
        return [bytes(data)]

    with NameServer(answer) as server:
        while changed < 50:
            try:
                public_resolver(["127.0.0.1"], server.port)("shop.example", 0.02)
            except FetchError as error:
                assert_is_sentence(str(error))
            changed += 3
