"""Who else can help, and from which day on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.followup.test_clocks import FRIDAY, replied, sent
from wizard.countries import bodies_between
from wizard.countries.body import Trade
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import Channel, Purpose, Request, Sent, Wish
from wizard.followup.escalation import Door, Prospect, prospects


def between(home: str, trader: str, case: Case | None = None) -> Case:
    return replace(case or sent(), customer=Customer(country=home), company=Company(country=trader))


def asked(case: Case, key: str, today: date) -> Prospect:
    return next(one for one in prospects(case, today) if one.body.key == key)


@pytest.mark.parametrize(
    ("home", "key", "since"),
    [
        ("DE", "de.energy", FRIDAY + timedelta(weeks=4, days=1)),
        ("DK", "dk.bank", FRIDAY + timedelta(weeks=5, days=1)),
        ("GB", "gb.energy", FRIDAY + timedelta(weeks=8, days=1)),
        ("GB", "gb.rail", date(2027, 1, 21)),  # 40 working days, without Christmas and New Year
    ],
)
def test_the_door_opens_when_the_companys_time_is_up(home: str, key: str, since: date) -> None:
    case = between(home, home)
    early = asked(case, key, since - timedelta(days=1))
    assert (early.door, early.since) == (Door.LATER, since)
    assert asked(case, key, since).door is Door.OPEN


def test_a_no_opens_it_at_once_but_not_where_a_last_word_is_needed() -> None:
    for home, key, wanted in (("DE", "de.energy", Door.OPEN), ("GB", "gb.energy", Door.LATER)):
        case = between(home, home)
        case = case.with_letter(0, replace(case.letters[0], purpose=Purpose.REFUSED))
        assert asked(case, key, FRIDAY).door is wanted


def test_what_is_missing_is_said() -> None:
    case = between("DK", "DK")
    assert asked(case, "dk.rail", FRIDAY).door is Door.ANSWER_FIRST
    assert asked(replied(case, FRIDAY, None), "dk.rail", FRIDAY).door is Door.OPEN
    assert asked(case, "dk.insurance", FRIDAY).door is Door.ASK_THEM
    assert asked(case, "dk.general", FRIDAY).door is Door.OPEN
    spoken = case.with_letter(0, replace(case.letters[0], sent=Sent(FRIDAY, channel=Channel.PHONE)))
    assert asked(spoken, "dk.general", FRIDAY).door is Door.LETTER_FIRST


@pytest.mark.parametrize(
    ("wish", "amount", "below"),
    [
        (Wish.REFUND, "900 kr.", True),
        (Wish.REFUND, "1.110 kr.", False),
        (Wish.PRICE_REDUCTION, "200 kr.", False),  # a part of a price that nobody named
        (Wish.REFUND, "900 €", False),
        (Wish.REFUND, "", False),
    ],
)
def test_too_little_is_said_only_where_it_is_known(wish: Wish, amount: str, below: bool) -> None:
    case = between("DK", "DK")
    case = case.with_letter(0, replace(case.letters[0], request=Request(wish=wish, amount=amount)))
    assert asked(case, "dk.general", FRIDAY).below is below


def test_facts_of_more_than_a_year_ago_are_to_be_checked() -> None:
    assert not asked(between("DK", "DK"), "dk.general", date(2027, 11, 22)).stale
    assert asked(between("DK", "DK"), "dk.general", date(2027, 11, 23)).stale


def test_across_a_border_the_consumer_centre_and_the_own_bank() -> None:
    assert [body.key for body in bodies_between("DK", "DE")] == ["eu.ecc", "dk.card"]
    assert [body.key for body in bodies_between("no", "fr")] == ["eu.ecc", "no.credit"]
    assert [body.key for body in bodies_between("AT", "DE")] == ["eu.ecc"]
    assert [body.key for body in bodies_between("GB", "DE")] == ["gb.card"]
    assert bodies_between("", "DK") == bodies_between("DK", "")
    assert bodies_between("", "") == ()
    assert {body.trade for body in bodies_between("DK", "DK")} > {Trade.ANY, Trade.PAYMENT}
