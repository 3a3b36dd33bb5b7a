"""Their rules beside the law: what is better, the same, less; and every time when nothing of the kind may be said."""

from datetime import UTC, date, datetime

import pytest

from wizard.countries import Duty, Topic, country, reach, right_of, site_duty
from wizard.countries.comparison import Comparison, Row, compare
from wizard.countries.reach import Reach
from wizard.domain.facts import Evidence, Policy, PolicySort, ReturnWindow
from wizard.domain.letter import BoughtWhere, Details, Kind, Letter, Matter, Problem, Request, Wish

BETTER, SAME, LESS, CANNOT_TELL = Comparison
NOW = datetime(2026, 11, 20, tzinfo=UTC)
ANY = Letter()
WEB = Letter(details=Details(bought_where=BoughtWhere.WEB))
SHOP = Letter(details=Details(bought_where=BoughtWhere.SHOP))
PHONE = Letter(details=Details(bought_where=BoughtWhere.PHONE))
DOOR = Letter(details=Details(bought_where=BoughtWhere.DOOR))


def said(quote: str) -> Evidence:
    return Evidence("https://shop.example/rules", quote, NOW, "0" * 64)


def window(days: int, quote: str, home: str = "DK", trader: str = "DK", letter: Letter = ANY) -> Row:
    return compare(home, trader, letter, ReturnWindow(days, said(quote)), {})[0]


def policy(
    sort: PolicySort, days: int | None, quote: str, home: str = "DE", trader: str = "DE", letter: Letter = ANY
) -> Row:
    return compare(home, trader, letter, None, {sort: Policy(said(quote), days)})[0]


# The days for sending back: country, days, their sentence, the verdict.
WINDOWS = [
    ("DK", 7, "Du har 7 dages returret.", LESS),
    ("DK", 14, "Du har 14 dages fortrydelsesret.", SAME),
    ("DK", 30, "30 dages returret på alle varer.", BETTER),
    ("DE", 10, "Sie können die Ware innerhalb von 10 Tagen zurückgeben.", LESS),
    ("DE", 14, "Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen zu widerrufen.", SAME),
    ("DE", 100, "100 Tage Rückgaberecht", BETTER),
    ("AT", 13, "Rückgabe innerhalb von 13 Tagen", LESS),
    ("AT", 14, "Rücktritt binnen 14 Tagen", SAME),
    ("SE", 10, "Du har 10 dagars öppet köp.", LESS),
    ("SE", 14, "14 dagars ångerrätt", SAME),
    ("SE", 365, "365 dagars öppet köp", BETTER),
    ("GB", 7, "You can return items within 7 days.", LESS),
    ("GB", 28, "Return it within 28 days for a refund.", BETTER),
    # Nothing is known for sure there, or nothing is granted by law.
    ("CH", 7, "Rückgabe innerhalb von 7 Tagen", CANNOT_TELL),
    ("NO", 7, "7 dagers returrett", CANNOT_TELL),
    ("IE", 7, "Return within 7 days", CANNOT_TELL),
    ("US", 7, "Return within 7 days", CANNOT_TELL),
    ("NL", 7, "Retourneren binnen 7 dagen", CANNOT_TELL),
    ("FR", 7, "Vous avez 7 jours pour retourner", CANNOT_TELL),
    ("", 7, "Return within 7 days", CANNOT_TELL),
    ("XX", 7, "Return within 7 days", CANNOT_TELL),
    # Another thing, though it stands with a number of days.
    ("DE", 10, "Rückgabe innerhalb von 10 Werktagen", CANNOT_TELL),
    ("GB", 10, "Returns accepted within 10 working days.", CANNOT_TELL),
    ("DK", 10, "Varen kan returneres inden for 10 hverdage.", CANNOT_TELL),
    ("DE", 7, "Unternehmer können innerhalb von 7 Tagen zurückgeben.", CANNOT_TELL),
    ("GB", 7, "Trade customers may return goods within 7 days.", CANNOT_TELL),
    ("DE", 8, "In der Filiale gekaufte Ware nehmen wir 8 Tage lang zurück.", CANNOT_TELL),
    ("GB", 7, "Items bought in store can be returned within 7 days.", CANNOT_TELL),
    ("DK", 8, "Køb i butikken kan returneres i 8 dage.", CANNOT_TELL),
    ("DE", 7, "Umtausch ist innerhalb von 7 Tagen möglich.", CANNOT_TELL),
    ("GB", 7, "Exchanges within 7 days.", CANNOT_TELL),
    ("GB", 7, "Return or exchange within 7 days.", LESS),
    ("DE", 7, "Umtausch und Rückgabe innerhalb von 7 Tagen.", LESS),
    ("DE", 5, "Maßanfertigungen können innerhalb von 5 Tagen zurückgegeben werden.", CANNOT_TELL),
    ("GB", 7, "Custom-made items can be returned within 7 days.", CANNOT_TELL),
    ("DK", 3, "Billetter kan returneres inden for 3 dage.", CANNOT_TELL),
    ("GB", 2, "Bookings can be cancelled within 2 days.", CANNOT_TELL),
    ("DE", 0, "Rückgabe", CANNOT_TELL),
    ("DE", -5, "Rückgabe", CANNOT_TELL),
]


@pytest.mark.parametrize(("home", "days", "quote", "verdict"), WINDOWS)
def test_days_for_sending_back(home: str, days: int, quote: str, verdict: Comparison) -> None:
    assert window(days, quote, home, home).comparison is verdict


REFUNDS = [
    ("DE", 14, "Wir erstatten innerhalb von 14 Tagen.", SAME),
    ("DE", 30, "Die Erstattung erfolgt innerhalb von 30 Tagen nach Eingang der Retoure.", LESS),
    ("DE", 5, "Wir erstatten innerhalb von 5 Tagen.", BETTER),
    ("GB", 30, "Refunds are made within 30 days of receiving your return.", LESS),
    ("GB", 3, "We refund you within 3 days.", BETTER),
    ("GB", 30, "It may take your bank up to 30 days to show the refund.", CANNOT_TELL),
    ("DE", 20, "Erstattung innerhalb von 20 Werktagen", CANNOT_TELL),
    ("DE", 30, "Innerhalb von 30 Tagen erhalten Sie einen Gutschein.", CANNOT_TELL),
    ("GB", None, "We refund you as soon as we can.", CANNOT_TELL),
    ("DK", 30, "Pengene tilbagebetales inden for 30 dage.", CANNOT_TELL),  # no law known for sure
    ("SE", 30, "Återbetalning inom 30 dagar", CANNOT_TELL),
    ("AT", 30, "Erstattung innerhalb von 30 Tagen", CANNOT_TELL),
]


@pytest.mark.parametrize(("home", "days", "quote", "verdict"), REFUNDS)
def test_the_company_s_own_time_is_better_when_shorter(
    home: str, days: int | None, quote: str, verdict: Comparison
) -> None:
    assert policy(PolicySort.REFUND_DELAY, days, quote, home, home).comparison is verdict


GUARANTEES = [
    ("DE", 730, "Es gilt die gesetzliche Gewährleistung von 2 Jahren.", SAME),
    ("DE", 720, "Die Gewährleistungsfrist beträgt 24 Monate.", SAME),
    ("DE", 365, "Die Gewährleistung beträgt ein Jahr.", LESS),
    ("DE", 360, "Die Gewährleistung beträgt 12 Monate.", LESS),
    ("DE", 1095, "Drei Jahre Gewährleistung", BETTER),
    ("DK", 365, "Du har 1 års reklamationsret.", LESS),
    ("DK", 730, "Der er 2 års reklamationsret efter købeloven.", SAME),
    ("SE", 730, "Reklamationsrätten gäller i 2 år.", LESS),
    ("SE", 1080, "36 månaders reklamationsrätt", SAME),
    ("FR", 365, "La garantie légale est d'un an.", LESS),
    ("NL", 720, "Wettelijke garantie van 24 maanden", SAME),
    # A promise of the maker's or the shop's own stands beside the law, whatever its length.
    ("DE", 365, "1 Jahr Garantie", CANNOT_TELL),
    ("DE", 1825, "5 Jahre Herstellergarantie", CANNOT_TELL),
    ("GB", 365, "All products come with a 12 month warranty.", CANNOT_TELL),
    ("DK", 365, "Vi giver 1 års garanti.", CANNOT_TELL),
    # Where there is no such number, or another one for some goods.
    ("GB", 365, "Your statutory rights last 12 months.", CANNOT_TELL),
    ("IE", 730, "The legal guarantee is two years.", CANNOT_TELL),
    ("NO", 730, "2 års reklamasjonsrett", CANNOT_TELL),
    ("NO", 1825, "5 års reklamasjonsrett", CANNOT_TELL),
    ("NO", 365, "1 års reklamasjonsrett", LESS),
    ("CH", 365, "Die Gewährleistung beträgt 12 Monate.", CANNOT_TELL),
    # Shorter by law too, or another question.
    ("DE", 365, "Für gebrauchte Artikel beträgt die Gewährleistung ein Jahr.", CANNOT_TELL),
    ("DE", 365, "Gegenüber Unternehmern beträgt die Gewährleistung ein Jahr.", CANNOT_TELL),
    ("DE", 365, "Innerhalb eines Jahres wird vermutet, dass der Mangel bestand (Gewährleistung).", CANNOT_TELL),
    ("DE", 180, "Gewährleistung auf Akkus: 6 Monate", CANNOT_TELL),
    ("DK", 365, "Ud over reklamationsretten får du 1 års garanti.", CANNOT_TELL),
    ("DE", 365, "Eine Reparatur verlängert die Gewährleistung um 12 Monate.", CANNOT_TELL),
]  # fmt: skip


@pytest.mark.parametrize(("home", "days", "quote", "verdict"), GUARANTEES)
def test_a_guarantee_is_compared_only_where_it_is_the_law_s_own(
    home: str, days: int, quote: str, verdict: Comparison
) -> None:
    assert policy(PolicySort.GUARANTEE, days, quote, home, home).comparison is verdict


NOTICES = [
    ("SE", 14, "Reklamationer ska göras inom 14 dagar.", LESS),
    ("SE", 60, "Reklamera fel inom två månader.", SAME),
    ("SE", 8, "Synliga fel ska anmälas inom 8 dagar.", LESS),
    ("SE", 5, "Reklamera inom 5 arbetsdagar.", CANNOT_TELL),
    ("SE", 14, "Hör av dig inom 14 dagar.", CANNOT_TELL),  # of what?
    ("DE", 14, "Offensichtliche Mängel sind innerhalb von 14 Tagen zu melden.", CANNOT_TELL),
    ("DK", 14, "Fejl skal anmeldes inden for 14 dage.", CANNOT_TELL),
]


@pytest.mark.parametrize(("home", "days", "quote", "verdict"), NOTICES)
def test_by_when_a_fault_is_to_be_reported(home: str, days: int, quote: str, verdict: Comparison) -> None:
    assert policy(PolicySort.COMPLAINT_DEADLINE, days, quote, home, home).comparison is verdict


SHORT = "Du har 7 dages returret."


@pytest.mark.parametrize(
    ("home", "letter", "law"),
    [
        ("DK", ANY, True),  # "for things bought online"
        ("DK", WEB, True),
        ("DK", SHOP, False),  # no law of distance sales over the counter
        ("DK", PHONE, False),  # the source speaks of online purchases
        ("DK", DOOR, False),
        ("DE", DOOR, True),
        ("DE", PHONE, True),
        ("DE", SHOP, False),
        ("AT", PHONE, True),
        ("AT", DOOR, False),  # small sales at the door are excepted
        ("SE", SHOP, False),
        ("GB", DOOR, False),
        ("CH", WEB, True),  # that there is no right
        ("CH", DOOR, False),  # there is one, above a price
    ],
)
def test_withdrawing_depends_on_where_it_was_bought(home: str, letter: Letter, law: bool) -> None:
    row = window(7, SHORT, home, home, letter)
    assert (row.law is not None) is law
    assert row.if_so_bought is (law and letter is ANY)
    assert row.comparison is (LESS if law and home != "CH" else CANNOT_TELL)


def test_a_guarantee_does_not_depend_on_where_it_was_bought() -> None:
    row = policy(PolicySort.GUARANTEE, 365, "1 Jahr Gewährleistung", letter=SHOP)
    assert (row.comparison, row.if_so_bought) == (LESS, False)


@pytest.mark.parametrize("kind", [Kind.COMPLIMENT, Kind.CANCELLATION])
def test_praise_and_cancelled_contracts_are_no_purchases_to_withdraw_from(kind: Kind) -> None:
    row = window(7, SHORT, letter=Letter(kind=kind))
    assert row == Row(None, Policy(said(SHORT), 7))


def test_a_question_is_told_the_law_too() -> None:
    assert window(7, SHORT, letter=Letter(kind=Kind.QUESTION)).comparison is LESS


@pytest.mark.parametrize(
    ("home", "trader", "how_far"),
    [
        ("DK", "DK", Reach.HOME),
        ("dk", "DK", Reach.HOME),
        ("DK", "DE", Reach.ABROAD),
        ("DK", "NO", Reach.ABROAD),
        ("DK", "IS", Reach.ABROAD),
        ("DK", "GB", Reach.ABROAD),
        ("GB", "DE", Reach.ABROAD),
        ("DK", "", Reach.UNKNOWN),
        ("DK", "US", Reach.NONE),
        ("DK", "CN", Reach.NONE),
        ("DE", "CH", Reach.NONE),
        ("CH", "DE", Reach.NONE),
        ("US", "DE", Reach.NONE),
        ("US", "US", Reach.HOME),
        ("", "DK", Reach.NONE),
        ("", "", Reach.NONE),
    ],
)
def test_how_far_a_law_reaches(home: str, trader: str, how_far: Reach) -> None:
    assert reach(home, trader) is how_far


@pytest.mark.parametrize(
    ("home", "trader", "law", "verdict"),
    [
        ("DK", "DK", True, LESS),
        ("DK", "DE", True, LESS),
        ("DE", "GB", True, LESS),
        ("DK", "NL", True, LESS),  # nothing known of the Dutch law is nothing against
        ("DK", "", True, CANNOT_TELL),  # where is the company? Nothing is called less than the law then
        ("DK", "US", False, CANNOT_TELL),
        ("DK", "CN", False, CANNOT_TELL),
        ("DE", "CH", False, CANNOT_TELL),
        ("CH", "DE", False, CANNOT_TELL),  # German law may well grant it
        ("CH", "", False, CANNOT_TELL),
        ("US", "DK", False, CANNOT_TELL),
        ("", "DK", False, CANNOT_TELL),
    ],
)
def test_across_borders(home: str, trader: str, law: bool, verdict: Comparison) -> None:
    row = window(7, SHORT, home, trader)
    assert (row.law is not None, row.comparison) == (law, verdict)
    assert row.elsewhere is (law and home != trader)


@pytest.mark.parametrize(
    ("days", "quote", "verdict"),
    [
        (365, "1 års reklamationsrätt", LESS),  # than in either country
        (730, "2 års reklamationsrätt", CANNOT_TELL),  # as much as here, less than there
        (900, "30 månaders reklamationsrätt", CANNOT_TELL),
        (1825, "5 års reklamationsrätt", BETTER),
    ],
)
def test_where_two_laws_differ_only_what_both_say_is_said(days: int, quote: str, verdict: Comparison) -> None:
    assert policy(PolicySort.GUARANTEE, days, quote, "DK", "SE").comparison is verdict


def test_the_law_beside_a_rule_without_a_number() -> None:
    row = policy(PolicySort.RETURN_POSTAGE, None, "Die Kosten der Rücksendung tragen Sie.")
    assert row.law
    assert "only if they were told so before" in row.law.sentences["en"]
    assert row.comparison is CANNOT_TELL
    danish = policy(PolicySort.RETURN_POSTAGE, None, "Du betaler selv returfragten.", "DK", "DK")
    assert danish.law
    assert "unless the company has agreed to" in danish.law.sentences["en"]


@pytest.mark.parametrize(
    "sort",
    [
        PolicySort.RETURN_EXCEPTIONS,
        PolicySort.RETURN_HOW,
        PolicySort.RETURN_WHERE,
        PolicySort.COMPLAINT_HOW,
        PolicySort.REPLY_PROMISE,
        PolicySort.ADR_BODY,
    ],
)
def test_rules_that_no_law_is_set_beside(sort: PolicySort) -> None:
    assert policy(sort, 1, "x").law is None


def test_rows_come_in_one_order_whatever_the_site_s() -> None:
    rules = {sort: Policy(said("x")) for sort in reversed(PolicySort)}
    rows = compare("DE", "DE", ANY, ReturnWindow(14, said("14 Tage")), rules)
    assert [row.sort for row in rows] == [None, *PolicySort]
    assert compare("DE", "DE", ANY, None, {}) == ()


def test_the_uk_has_no_number_of_years_for_a_guarantee() -> None:
    home = country("GB")
    assert home
    said_there = " ".join(law.sentences["en"] for law in home.laws if law.topic is Topic.GUARANTEE)
    assert "six years" not in said_there
    assert "five years" not in said_there


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("trader", "duty", "asked"),
    [
        ("DE", Duty.EMAIL, True),
        ("AT", Duty.EMAIL, True),
        ("CH", Duty.EMAIL, True),
        ("DK", Duty.EMAIL, True),
        ("IE", Duty.EMAIL, True),
        ("GB", Duty.EMAIL, False),  # not read well enough
        ("SE", Duty.EMAIL, False),
        ("NO", Duty.EMAIL, False),
        ("US", Duty.EMAIL, False),
        ("FR", Duty.EMAIL, False),
        ("", Duty.EMAIL, False),
        ("XX", Duty.EMAIL, False),
        ("DE", Duty.WITHDRAWAL_BUTTON, True),
        ("DE", Duty.CANCEL_BUTTON, True),
        ("AT", Duty.WITHDRAWAL_BUTTON, False),
        ("DK", Duty.WITHDRAWAL_BUTTON, False),
        ("AT", Duty.CANCEL_BUTTON, False),
    ],
)
def test_what_the_law_asks_of_a_site(trader: str, duty: Duty, asked: bool) -> None:
    assert (site_duty(trader, duty, TODAY) is not None) is asked


def test_the_withdrawal_button_is_younger_than_some_sites() -> None:
    assert site_duty("DE", Duty.WITHDRAWAL_BUTTON, date(2026, 6, 18)) is None
    assert site_duty("DE", Duty.WITHDRAWAL_BUTTON, date(2026, 6, 19))


@pytest.mark.parametrize(("trader", "stated"), [("DK", True), ("DE", True), ("", True), ("US", False), ("CH", False)])
def test_a_right_is_not_held_up_to_a_company_that_it_may_not_bind(trader: str, stated: bool) -> None:
    letter = Letter(
        matter=Matter(problem=Problem.FAULTY),
        request=Request(wish=Wish.REPAIR),
        details=Details(bought_on=date(2026, 1, 10)),
    )
    assert (right_of("DK", trader, letter, TODAY) is not None) is stated
    assert right_of("", trader, letter, TODAY) is None
