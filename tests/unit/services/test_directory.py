"""Reading a file of companies: what is taken over, and what is said of the rest."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.directory import Listed, beginnings
from wizard.services import directory
from wizard.services.directory import BadDirectory, read

GOOD: dict[str, Any] = {
    "slug": "kaffelars",
    "name": "KaffeLars A/S",
    "runs": ["Lars' Bønner", "kaffelars.example"],
    "web": "https://www.kaffelars.example/da/",
    "email": "privacy@kaffelars.example",
    "phone": "+45 86 12 34 56",
    "address": "Havnegade 7\n8000 Aarhus C",
    "relevant-countries": ["dk", "se"],
    "categories": ["commerce"],
    "quality": "verified",
}


def made(*records: Any) -> bytes:
    return json.dumps(records).encode()


def only(**changed: Any) -> Any:
    """What becomes of the good record with a change; None takes the field out."""
    record = {name: value for name, value in {**GOOD, **changed}.items() if value is not None}
    found = read(made(record))
    return found.companies[0] if found.companies else f"{found.skipped[0].where}: {found.skipped[0].why}"


def test_a_good_record_is_taken_over_without_its_email() -> None:
    company = only()
    assert company == Listed(
        "kaffelars", "KaffeLars A/S", "kaffelars.example", ("DK", "SE"), ("Lars' Bønner", "kaffelars.example")
    )
    assert "privacy" not in repr(company)


def test_what_may_be_missing_may_be_missing() -> None:
    assert only(**{"runs": None, "relevant-countries": None, "phone": None, "quality": None}) == Listed(
        "kaffelars", "KaffeLars A/S", "kaffelars.example"
    )


@pytest.mark.parametrize(
    ("changed", "company"),
    [
        ({"relevant-countries": ["all"]}, {"countries": ("all",)}),
        ({"relevant-countries": ["dk", "DK"]}, {"countries": ("DK",)}),
        ({"runs": ["Lamp", "Lamp", "!", " "]}, {"brands": ("Lamp",)}),
        ({"name": "  Kaffe\n\tLars  "}, {"name": "Kaffe Lars"}),
        ({"name": "Kaffe\u202eLars\u0000\ud800"}, {"name": "KaffeLars"}),
        ({"name": "<script>alert(1)</script>"}, {"name": "<script>alert(1)</script>"}),
        ({"web": "HTTP://KAFFELARS.EXAMPLE"}, {"host": "kaffelars.example"}),
        ({"web": "https://kjærby.example/æ"}, {"host": "xn--kjrby-tra.example"}),
        ({"email": 7, "phone": [], "address": {}, "categories": 1, "sources": None, "new": "?"}, {}),
    ],
)
def test_what_is_odd_and_harmless_is_tidied(changed: dict[str, Any], company: dict[str, Any]) -> None:
    taken = only(**changed)
    assert {name: getattr(taken, name) for name in company} == company
    assert isinstance(taken, Listed)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"slug": None}, "record 1: its slug is not lower-case letters, digits and hyphens, at most 100"),
        ({"slug": 7}, "record 1: its slug is not"),
        ({"slug": "../\x1b[31m\u202e"}, r"record 1 (../\x1b[31m\u202e): its slug is not"),
        ({"slug": "a" * 101}, f"record 1 ({'a' * 60}): its slug is not"),
        ({"name": None}, "record 1 (kaffelars): it has no name"),
        ({"name": ["KaffeLars"]}, "it has no name"),
        ({"name": " ... "}, "its name has no letters"),
        ({"name": "a" * 201}, "its name is longer than 200 characters"),
        ({"web": None}, "it has no web address"),
        ({"web": ""}, "it has no web address"),
        ({"web": 5}, "its web address does not begin with"),
        ({"web": ["https://kaffelars.example"]}, "its web address does not begin with"),
        ({"web": "kaffelars.example"}, "its web address does not begin with"),
        ({"web": "httsp://kaffelars.example"}, "its web address does not begin with"),
        ({"web": "javascript:alert(1)"}, "its web address does not begin with"),
        ({"web": "http://127.0.0.1/"}, "its web address is none that this service opens"),
        ({"web": "http://localhost/"}, "its web address is none that this service opens"),
        ({"web": "https://user:pass@kaffelars.example"}, "its web address is none that this service opens"),
        ({"web": "https://"}, "its web address is none that this service opens"),
        ({"web": "https://" + "a" * 9000}, "its web address is none that this service opens"),
        ({"relevant-countries": "dk"}, "its countries are not a list"),
        ({"relevant-countries": ["Denmark"]}, 'one of its countries is neither two letters nor "all"'),
        ({"relevant-countries": [None]}, 'one of its countries is neither two letters nor "all"'),
        ({"relevant-countries": ["dk"] * 300}, "its countries are not a list"),
        ({"runs": "Lamp"}, "what it runs is not a list"),
        ({"runs": ["Lamp"] * 501}, "what it runs is not a list of at most 500"),
        ({"runs": [{"name": "Lamp"}]}, "something that it runs is not a name"),
        ({"runs": ["a" * 201]}, "something that it runs is not a name"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_reason(changed: dict[str, Any], reason: str) -> None:
    said = only(**changed)
    assert isinstance(said, str)
    assert reason in said
    assert said.isprintable()


@pytest.mark.parametrize("record", [None, 7, "kaffelars", [GOOD], True])
def test_what_is_no_record_is_named_by_its_number(record: Any) -> None:
    found = read(made(GOOD, record))
    assert [(one.where, one.why) for one in found.skipped] == [("record 2", "it is not an object")]
    assert len(found.companies) == 1


def test_a_slug_counts_once() -> None:
    found = read(made(GOOD, {**GOOD, "name": "Other"}))
    assert [one.name for one in found.companies] == ["KaffeLars A/S"]
    assert found.skipped[0].where == "record 2 (kaffelars)"
    assert found.skipped[0].why == "its slug stands in the file before"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "it is not JSON"),
        (b"{", "it is not JSON"),
        (b"[" * 200_000, "it is not JSON"),
        (b"[" + b"9" * 10_000 + b"]", "it is not JSON"),
        (b'{"slug": "kaffelars"}', "it is not a list of records"),
        (b"null", "it is not a list of records"),
        ("[]".encode("utf-16"), "it is not UTF-8"),
        (b'["\xe6"]', "it is not UTF-8"),
    ],
)
def test_a_file_that_is_no_directory_is_a_sentence(raw: bytes, reason: str) -> None:
    with pytest.raises(BadDirectory, match="This file cannot be read as a directory of companies") as failure:
        read(raw)
    assert reason in str(failure.value)


def test_a_file_too_large_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directory, "LARGEST_FILE", 1024 * 1024)
    with pytest.raises(BadDirectory, match="larger than 1 MB"):
        read(b" " * (1024 * 1024 + 1))


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert len(read(b"\xef\xbb\xbf" + made(GOOD)).companies) == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)
some_text = st.text(st.characters(), max_size=220)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "slug": st.from_regex("[a-z0-9-]{1,12}", fullmatch=True) | json_values,
            "name": some_text | json_values,
            "web": st.just("https://kaffelars.example") | st.text(max_size=30).map("https://{}".format) | json_values,
            "runs": st.lists(some_text, max_size=3) | json_values,
            "relevant-countries": st.lists(st.sampled_from(["dk", "all", "x"]), max_size=3) | json_values,
        },
    )
)
def test_no_record_breaks_the_import(record: dict[str, Any]) -> None:
    found = read(json.dumps([record]).encode())
    assert len(found.companies) + len(found.skipped) == 1
    for company in found.companies:
        assert company.name.isprintable()
        assert all(begun.isalnum() for _, begun in beginnings(company))
    for skipped in found.skipped:
        assert f"{skipped.where}{skipped.why}".isprintable()
