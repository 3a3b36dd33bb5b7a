from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.characters import all_legible, legible
from wizard.domain.facts import Evidence, FaqEntry, PageKind, Policy, PolicySort, SiteFacts, Status

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_control_characters_and_noncharacters_go_and_all_else_stays() -> None:
    assert legible("a\x00b\x01c\x0bd\x7fe\x85f\ufdd0g\ufffeh\U0001ffffi\ud800j") == "abcdefghij"
    assert legible("Æ\t1\r\n2 \u00ad\u200b\u202e\ufeff👍") == "Æ\t1\r\n2 \u00ad\u200b\u202e\ufeff👍"


def test_a_sites_control_characters_reach_no_page() -> None:
    said = Evidence("https://a.example/\x01", "30\x0b days", NOW, "0")
    facts = SiteFacts(
        "https://a.example/",
        "a.example",
        Status.COMPLETE,
        NOW,
        company="A\ufffe/S",
        policies={PolicySort.GUARANTEE: Policy(said, 730)},
        faq=(FaqEntry("W\x1fhy?", "S\x7fo.", "u"),),
    )
    clean = all_legible(facts)
    assert clean.company == "A/S"
    assert clean.policies[PolicySort.GUARANTEE].evidence.quote == "30 days"
    assert clean.faq == (FaqEntry("Why?", "So.", "u"),)
    assert (clean.status, clean.fetched_at, dict(clean.pages)) == (Status.COMPLETE, NOW, {})
    assert PageKind.FAQ not in clean.pages


@given(st.text())
def test_what_is_legible_can_be_written_into_any_page(text: str) -> None:
    assert legible(legible(text)) == legible(text)
    legible(text).encode()
