"""What consumers have by law at least, one sentence each, to stand beside a company's own rule.

Only for consumers, as this service is. "Most things": made-to-order and perishable goods, bookings and the like are
excepted, and no rule on a page tells for sure which goods it means.
"""

from collections.abc import Mapping
from datetime import date

from wizard.countries.country import Fact, Law, Topic
from wizard.countries.rights import BOUGHT, YEARS, Where, begin
from wizard.domain.letter import BoughtWhere

YEAR = 365  # days, as `Policy.days` counts
MONTH = 30

Bought = frozenset[BoughtWhere]


def may_withdraw(days: Fact[int], where: Where, bought: Bought) -> Law:
    """So many days to change one's mind, at least."""
    how = BOUGHT[bought]
    sentences = {
        "en": f"For most things bought {how['en']}, consumers {where['en']} have at least {days.value} days to change"
        " their mind, as far as we know.",
        "de": f"Bei den meisten Käufen {how['de']} haben Verbraucher {where['de']} mindestens {days.value} Tage Zeit,"
        " es sich anders zu überlegen, soweit wir wissen.",
        "da": f"For de fleste varer, der er købt {how['da']}, har forbrugere {where['da']} mindst {days.value} dage til"
        " at fortryde købet, så vidt vi ved.",
    }
    return Law(Topic.WITHDRAWAL, days.value, bought, sentences, days.source, days.checked)


def no_right_to_withdraw(fact: Fact[None], where: Where, bought: Bought) -> Law:
    """What the shop promises is all there is."""
    how = BOUGHT[bought]
    sentences = {
        "en": f"{begin(where['en'])}, the law gives no general right to send back things bought {how['en']}: what the"
        " company promises is what counts, as far as we know.",
        "de": f"{begin(where['de'])} gibt es für Käufe {how['de']} kein allgemeines Recht auf Rückgabe: Es zählt, was"
        " das Unternehmen zusagt, soweit wir wissen.",
        "da": f"{begin(where['da'])} giver loven ingen generel ret til at fortryde køb {how['da']}: Det er"
        " virksomhedens egne regler, der gælder, så vidt vi ved.",
    }
    return Law(Topic.WITHDRAWAL, None, bought, sentences, fact.source, fact.checked)


def postage_only_if_told(fact: Fact[None], where: Where, bought: Bought) -> Law:
    """The customer pays for sending back only if told so before."""
    how = BOUGHT[bought]
    sentences = {
        "en": f"Consumers {where['en']} who change their mind about something bought {how['en']} pay for sending it"
        " back only if they were told so before buying, as far as we know.",
        "de": f"Wer {where['de']} einen Kauf {how['de']} widerruft, zahlt die Rücksendung nur, wenn das vor dem Kauf"
        " gesagt wurde, soweit wir wissen.",
        "da": f"Forbrugere {where['da']}, der fortryder et køb {how['da']}, betaler kun selv for at sende varen retur,"
        " hvis de fik det at vide før købet, så vidt vi ved.",
    }
    return Law(Topic.RETURN_POSTAGE, None, bought, sentences, fact.source, fact.checked)


def postage_unless_offered(fact: Fact[None], where: Where, bought: Bought) -> Law:
    """The customer pays for sending back unless the company has agreed to."""
    how = BOUGHT[bought]
    sentences = {
        "en": f"Consumers {where['en']} who change their mind about something bought {how['en']} pay for sending it"
        " back, unless the company has agreed to, as far as we know.",
        "de": f"Wer {where['de']} einen Kauf {how['de']} widerruft, zahlt die Rücksendung selbst, wenn das Unternehmen"
        " sie nicht übernimmt, soweit wir wissen.",
        "da": f"Forbrugere {where['da']}, der fortryder et køb {how['da']}, betaler selv for at sende varen retur,"
        " medmindre virksomheden har sagt ja til at betale, så vidt vi ved.",
    }
    return Law(Topic.RETURN_POSTAGE, None, bought, sentences, fact.source, fact.checked)


def refund_within(days: Fact[int], where: Where, bought: Bought) -> Law:
    """After changing one's mind and sending the goods back, the money comes within so many days."""
    how = BOUGHT[bought]
    sentences = {
        "en": f"When consumers {where['en']} have changed their mind about something bought {how['en']} and sent it"
        f" back, the company has to pay the money back within {days.value} days, as far as we know.",
        "de": f"Wer {where['de']} einen Kauf {how['de']} widerrufen und die Ware zurückgeschickt hat, bekommt das Geld"
        f" innerhalb von {days.value} Tagen zurück, soweit wir wissen.",
        "da": f"Når forbrugere {where['da']} har fortrudt et køb {how['da']} og sendt varen retur, skal pengene betales"
        f" tilbage inden for {days.value} dage, så vidt vi ved.",
    }
    return Law(Topic.REFUND_DELAY, days.value, bought, sentences, days.source, days.checked)


def liable_for(years: Fact[int], where: Where, *, compared: bool = True) -> Law:
    """The seller answers for faults that were there from the start, so many years from delivery.

    `compared` False where those years are only the time for going to court, which no company's promise is like.
    """
    sentences = {
        "en": f"For consumers {where['en']}, the seller is responsible for faults that were there from the start, for"
        f" {YEARS['en'][years.value]} after delivery, as far as we know.",
        "de": f"Gegenüber Verbrauchern {where['de']} haftet der Verkäufer bis zu {YEARS['de'][years.value]} nach der"
        " Lieferung für Fehler, die von Anfang an da waren, soweit wir wissen.",
        "da": f"Over for forbrugere {where['da']} har sælgeren i {YEARS['da'][years.value]} efter leveringen ansvaret"
        " for fejl, som var der fra starten, så vidt vi ved.",
    }
    return _liability(sentences, years, years.value * YEAR if compared else None)


def liable_for_at_least(years: Fact[int], lasting: int, where: Where) -> Law:
    """The same, with a longer time for goods that are meant to last clearly longer."""
    sentences = {
        "en": f"For consumers {where['en']}, the seller is responsible for faults that were there from the start, for"
        f" {YEARS['en'][years.value]} after delivery, and for {YEARS['en'][lasting]} where goods are meant to last much"
        " longer, as far as we know.",
        "de": f"Gegenüber Verbrauchern {where['de']} haftet der Verkäufer bis zu {YEARS['de'][years.value]} nach der"
        f" Lieferung für Fehler, die von Anfang an da waren, und bis zu {YEARS['de'][lasting]}, wenn die Ware deutlich"
        " länger halten soll, soweit wir wissen.",
        "da": f"Over for forbrugere {where['da']} har sælgeren i {YEARS['da'][years.value]} efter leveringen ansvaret"
        f" for fejl, som var der fra starten, og i {YEARS['da'][lasting]} for varer, der er beregnet til at holde klart"
        " længere, så vidt vi ved.",
    }
    return _liability(sentences, years, years.value * YEAR, floor=True)


def repaired_or_replaced(fact: Fact[int], where: Where) -> Law:
    """Faulty goods are to be repaired or replaced; the source names no time."""
    sentences = {
        "en": f"Consumers {where['en']} can ask the seller to repair or replace faulty goods, as far as we know.",
        "de": f"Verbraucher {where['de']} können vom Verkäufer verlangen, fehlerhafte Waren zu reparieren oder zu"
        " ersetzen, soweit wir wissen.",
        "da": f"Forbrugere {where['da']} kan bede sælgeren om at reparere eller ombytte varer med fejl, så vidt vi"
        " ved.",
    }
    return _liability(sentences, fact, None)


def in_time_within(months: Fact[int], where: Where) -> Law:
    """Who tells of a fault within so many months of noticing it is always in time."""
    sentences = {
        "en": f"Consumers {where['en']} who report a fault within {_MONTHS['en'][months.value]} of noticing it are"
        " always in time, as far as we know.",
        "de": f"Verbraucher {where['de']} melden einen Fehler immer rechtzeitig, wenn sie es innerhalb von"
        f" {_MONTHS['de'][months.value]} tun, nachdem sie ihn bemerkt haben, soweit wir wissen.",
        "da": f"Forbrugere {where['da']}, der klager over en fejl inden for {_MONTHS['da'][months.value]} efter, at de"
        " opdagede den, klager altid i tide, så vidt vi ved.",
    }
    return Law(Topic.COMPLAINT_DEADLINE, months.value * MONTH, None, sentences, months.source, months.checked)


_MONTHS = {"en": {2: "two months"}, "de": {2: "zwei Monaten"}, "da": {2: "to måneder"}}


def _liability(sentences: Mapping[str, str], fact: Fact[int], days: int | None, *, floor: bool = False) -> Law:
    return Law(Topic.GUARANTEE, days, None, sentences, fact.source, fact.checked, floor)


def known(source: str, checked: date) -> Fact[None]:
    """A fact without a number."""
    return Fact(None, source, checked)
