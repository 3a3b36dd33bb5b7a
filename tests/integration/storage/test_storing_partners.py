"""Partners and the private links of their editors, on both engines."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select, text, update

from tests.integration.conftest import Clock
from wizard.domain.errors import BadEntry, NoSuchPartner, SavedMeanwhile
from wizard.domain.partner import Partner
from wizard.domain.theme import Logo, Theme
from wizard.storage import KeptLogo, Partners, Token
from wizard.storage.partners import UNUSED
from wizard.storage.tables import partner_invites, partners

ADVICE = Partner("advice", "Advice", ("https://advice.example",))
LOGO = KeptLogo(b"\x89PNG", "image/png")
WITH_LOGO = replace(ADVICE, theme=Theme(logo=Logo("0123456789abcdef", 320, 80)))


@pytest.fixture
def store(engine: Engine, clock: Clock) -> Partners:
    store = Partners(engine, clock)
    store.add(ADVICE)
    return store


def plain(partner: Partner | None) -> Partner:
    assert partner
    return replace(partner, unknown={})


def test_a_change_is_seen_at_once_and_counts(store: Partners, clock: Clock) -> None:
    assert plain(store.get("advice")) == ADVICE
    store.save(replace(ADVICE, country="DK"), 1)
    assert plain(store.get("advice")).country == "DK"
    with pytest.raises(SavedMeanwhile):
        store.save(ADVICE, 1)
    (listed,) = store.all()
    assert (listed.revision, listed.since) == (2, clock.now)
    with pytest.raises(BadEntry, match="already"):
        store.add(ADVICE)


@pytest.mark.parametrize("key", ["", "nobody", "ADVICE", "advice\x00", "advice' --", "x" * 300, "å"])
def test_what_is_no_key_is_nobody(store: Partners, key: str) -> None:
    assert store.get(key) is None


def test_what_another_release_wrote_survives_ours(store: Partners, engine: Engine) -> None:
    with engine.begin() as connection:
        written = {"schema": 9, "key": "advice", "name": "Advice", "origins": ["https://advice.example"], "sound": "on"}
        connection.execute(update(partners).values(document=written))
    found = store.get("advice")
    assert found
    store.save(replace(found, name="New"), 1)
    with engine.connect() as connection:
        assert connection.execute(select(partners.c.document)).scalar_one() == {**written, "name": "New"}


@pytest.mark.parametrize("document", [{"key": "advice"}, {"key": "advice", "name": "A", "origins": ["https://*"]}, []])
def test_a_row_that_cannot_be_read_frames_nobody(store: Partners, engine: Engine, document: object) -> None:
    with engine.begin() as connection:
        connection.execute(update(partners).values(document=document))
    assert store.get("advice") is None
    assert store.all() == ()


def test_a_link_ends_after_two_weeks_unless_something_was_saved(store: Partners, clock: Clock) -> None:
    first = store.invite("advice")
    assert store.invited(first).partner.name == "Advice"
    clock.forward(UNUSED)
    with pytest.raises(NoSuchPartner):
        store.invited(first)
    assert store.links() == {"advice": clock.now}
    store.save(ADVICE, 1)
    with pytest.raises(NoSuchPartner):
        store.invited(first)
    second = store.invite("advice")
    store.save(ADVICE, 2)
    clock.forward(timedelta(days=4000))
    assert store.invited(second).revision == 3
    assert store.links() == {"advice": None}


def test_a_new_link_ends_the_old_one(store: Partners) -> None:
    first, second = store.invite("advice"), store.invite("advice")
    with pytest.raises(NoSuchPartner):
        store.invited(first)
    assert store.invited(second)
    for nonsense in ("", "x", "A" * 43, f"{second}x"):
        with pytest.raises(NoSuchPartner):
            store.invited(Token(nonsense))
    with pytest.raises(NoSuchPartner):
        store.invite("nobody")


def test_the_link_is_not_in_the_database(store: Partners, engine: Engine) -> None:
    token = store.invite("advice")
    with engine.connect() as connection:
        (row,) = connection.execute(select(partner_invites)).all()
    assert token not in repr(row)
    assert row.id != token.encode()


def test_a_logo_comes_and_goes_with_the_theme_that_names_it(store: Partners) -> None:
    store.save(WITH_LOGO, 1, LOGO)
    with pytest.raises(SavedMeanwhile):
        store.save(WITH_LOGO, 1, KeptLogo(b"another", "image/png"))
    store.save(replace(WITH_LOGO, country="DK"), 2)
    assert store.logo("advice") == LOGO
    store.save(ADVICE, 3)
    assert store.logo("advice") is None


def test_what_is_removed_is_gone_with_its_link_and_its_logo(store: Partners, engine: Engine) -> None:
    token = store.invite("advice")
    store.save(WITH_LOGO, 1, LOGO)
    assert store.logo("advice") == LOGO
    assert store.remove("advice")
    assert not store.remove("advice")
    assert (store.get("advice"), store.logo("advice")) == (None, None)
    with pytest.raises(NoSuchPartner):
        store.invited(token)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM partner_invites")).scalar_one() == 0
