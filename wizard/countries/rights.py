"""The rights that many countries share: one sentence each, and the conditions on which it may be said.

Only for consumers, as this service is. "As far as I know" is meant: a customer writes, not a lawyer.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from wizard.countries.country import Fact, Right, months_later
from wizard.domain.letter import BoughtWhere, Kind, Letter, Problem, Wish

AT_A_DISTANCE = frozenset({BoughtWhere.WEB, BoughtWhere.PHONE, BoughtWhere.DOOR})
BY_WEB_OR_PHONE = frozenset({BoughtWhere.WEB, BoughtWhere.PHONE})
BY_WEB = frozenset({BoughtWhere.WEB})

Where = Mapping[str, str]  # "in Germany", by letter language
_Fits = Callable[[Letter, date], bool]

_MENDED = frozenset({Wish.REPAIR, Wish.REPLACEMENT})
_COMPENSATED = frozenset({Wish.REFUND, Wish.PRICE_REDUCTION, Wish.CANCELLATION, Wish.GOODWILL, Wish.OWN_WORDS})
_DELIVERED = frozenset({Wish.DELIVERY, Wish.REFUND, Wish.CANCELLATION, Wish.OWN_WORDS})

YEARS = {
    "en": {2: "two years", 3: "three years", 5: "five years", 6: "six years"},
    "de": {2: "zwei Jahre", 3: "drei Jahre", 5: "fünf Jahre", 6: "sechs Jahre"},
    "da": {2: "to år", 3: "tre år", 5: "fem år", 6: "seks år"},
}
BOUGHT = {
    BY_WEB: {"en": "online", "de": "im Internet", "da": "på nettet"},
    BY_WEB_OR_PHONE: {
        "en": "online or by phone",
        "de": "im Internet oder am Telefon",
        "da": "på nettet eller over telefonen",
    },
    AT_A_DISTANCE: {
        "en": "online, by phone or at the door",
        "de": "im Internet, am Telefon oder an der Haustür",
        "da": "på nettet, over telefonen eller ved døren",
    },
}


def repair_or_replacement_first(years: Fact[int], where: Where) -> Right:
    """Faulty goods are to be repaired or replaced; the source names no time, so `years` only bounds when it is said."""
    return _right(
        "repair_or_replacement_first",
        _faulty(years.value, _MENDED),
        years,
        en=f"As far as I know, customers {where['en']} can ask the seller to repair or replace faulty goods.",
        de=f"Soweit ich weiß, kann man {where['de']} vom Verkäufer verlangen, fehlerhafte Waren zu reparieren oder zu"
        " ersetzen.",
        da=f"Så vidt jeg ved, kan kunder {where['da']} bede sælgeren om at reparere eller ombytte varer med fejl.",
    )


def repair_or_replacement(years: Fact[int], where: Where) -> Right:
    """Faulty goods are to be repaired or replaced, so many years from delivery."""
    return _right(
        "repair_or_replacement",
        _faulty(years.value, _MENDED),
        years,
        en=f"As far as I know, for {YEARS['en'][years.value]} after delivery, customers {where['en']} can ask the"
        " seller to repair or replace goods that were faulty from the start.",
        de=f"Soweit ich weiß, kann man {where['de']} bis zu {YEARS['de'][years.value]} nach der Lieferung vom Verkäufer"
        " verlangen, Waren zu reparieren oder zu ersetzen, die von Anfang an einen Fehler hatten.",
        da=f"Så vidt jeg ved, kan kunder {where['da']} i {YEARS['da'][years.value]} efter leveringen bede sælgeren om"
        " at reparere eller ombytte varer, som havde en fejl fra starten.",
    )


def seller_liable(years: Fact[int], where: Where) -> Right:
    """The seller answers for faults, so many years from delivery."""
    return _right(
        "seller_liable",
        _faulty(years.value, _COMPENSATED),
        years,
        en=f"As far as I know, the seller is responsible to customers {where['en']} for faults that were there from the"
        f" start, for {YEARS['en'][years.value]} after delivery.",
        de=f"Soweit ich weiß, haftet der Verkäufer gegenüber Kunden {where['de']} bis zu {YEARS['de'][years.value]}"
        " nach der Lieferung für Fehler, die von Anfang an da waren.",
        da=f"Så vidt jeg ved, har sælgeren over for kunder {where['da']} ansvaret for fejl, som var der fra starten, i"
        f" {YEARS['da'][years.value]} efter leveringen.",
    )


def delivery(days: Fact[int], where: Where, bought: frozenset[BoughtWhere] | None = None) -> Right:
    """Ordered goods come within so many days, unless another date was agreed; `bought` None = wherever ordered."""
    return _right(
        "delivery",
        _overdue(days.value, bought),
        days,
        en=f"As far as I know, an order {where['en']} has to be delivered within {days.value} days, unless another"
        " date was agreed.",
        de=f"Soweit ich weiß, muss eine Bestellung {where['de']} innerhalb von {days.value} Tagen geliefert werden,"
        " wenn nichts anderes vereinbart ist.",
        da=f"Så vidt jeg ved, skal en bestilling {where['da']} leveres inden for {days.value} dage, hvis ikke andet er"
        " aftalt.",
    )


def withdrawal(days: Fact[int], where: Where, bought: frozenset[BoughtWhere]) -> Right:
    """A purchase made there can be withdrawn from, so many days from receipt."""
    how = BOUGHT[bought]
    return _right(
        "withdrawal",
        _may_withdraw(days.value, bought),
        days,
        en=f"As far as I know, customers {where['en']} can withdraw from a purchase made {how['en']} within"
        f" {days.value} days of receiving the goods.",
        de=f"Soweit ich weiß, kann man {where['de']} einen Kauf {how['de']} innerhalb von {days.value} Tagen nach"
        " Erhalt der Ware widerrufen.",
        da=f"Så vidt jeg ved, kan man {where['da']} fortryde et køb {how['da']} inden for {days.value} dage efter"
        " modtagelsen af varen.",
    )


def refund_after_withdrawal(days: Fact[int], where: Where, bought: frozenset[BoughtWhere]) -> Right:
    """After a withdrawal the money comes back within so many days."""
    return _right(
        "refund_after_withdrawal",
        _refund_overdue(days.value, bought),
        days,
        en=f"As far as I know, when a customer {where['en']} has withdrawn from a purchase and sent the goods back, the"
        f" money has to be refunded within {days.value} days.",
        de=f"Soweit ich weiß, muss {where['de']} nach einem Widerruf das Geld innerhalb von {days.value} Tagen"
        " erstattet werden, wenn die Ware zurückgeschickt ist.",
        da=f"Så vidt jeg ved, skal pengene {where['da']} betales tilbage inden for {days.value} dage, når kunden har"
        " fortrudt købet og sendt varen retur.",
    )


def _right(key: str, fits: _Fits, fact: Fact[int], **sentences: str) -> Right:
    return Right(key, lambda letter, today: letter.kind is Kind.COMPLAINT and fits(letter, today), sentences,
                 fact.source, fact.checked)  # fmt: skip


def _faulty(years: int, wishes: frozenset[Wish]) -> _Fits:
    """Counted from the purchase, which is never later than the delivery."""

    def fits(letter: Letter, today: date) -> bool:
        bought = letter.details.bought_on
        faulty = letter.matter.problem is Problem.FAULTY and letter.request.wish in wishes
        return faulty and bought is not None and bought <= today < months_later(bought, 12 * years)

    return fits


def _overdue(days: int, bought: frozenset[BoughtWhere] | None) -> _Fits:
    def fits(letter: Letter, today: date) -> bool:
        if bought is not None and letter.details.bought_where not in bought:
            return False
        waiting = letter.matter.problem in (Problem.NOT_DELIVERED, Problem.LATE) and letter.request.wish in _DELIVERED
        ordered, promised = letter.details.bought_on, letter.details.happened_on
        if not (waiting and ordered) or ordered + timedelta(days=days) >= today:
            return False
        # A later date was agreed: then that one counts.
        return promised is None or promised <= ordered + timedelta(days=days)

    return fits


def _may_withdraw(days: int, bought: frozenset[BoughtWhere]) -> _Fits:
    """From receipt where that day is known, else from the purchase, which is never later."""

    def fits(letter: Letter, today: date) -> bool:
        if letter.matter.problem is not Problem.WITHDRAWAL or letter.details.bought_where not in bought:
            return False
        start = letter.details.happened_on or letter.details.bought_on
        return start is not None and start <= today <= start + timedelta(days=days)

    return fits


def _refund_overdue(days: int, bought: frozenset[BoughtWhere]) -> _Fits:
    def fits(letter: Letter, today: date) -> bool:
        withheld = letter.matter.problem is Problem.REFUND_WITHHELD and letter.request.wish is Wish.REFUND
        asked = letter.details.happened_on
        return (
            withheld
            and letter.details.bought_where in bought
            and asked is not None
            and asked + timedelta(days=days) < today
        )

    return fits


def begin(where: str) -> str:
    """ "In Germany", to begin a sentence with."""
    return where[0].upper() + where[1:]
