"""What consumers have by law at least, one sentence each, to stand beside a company's own rule.

Only for consumers, as this service is. "Most things": made-to-order and perishable goods, bookings and the like are
excepted, and no rule on a page tells for sure which goods it means.
"""

from collections.abc import Mapping
from datetime import date

from wizard.countries.country import Fact, Law, Span, Start, Topic
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
    span = Span(Start.RECEIVED, days=days.value)
    return Law(Topic.WITHDRAWAL, days.value, bought, sentences, days.source, days.checked, span=span)


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
    span = Span(Start.ASKED, days=days.value)
    return Law(Topic.REFUND_DELAY, days.value, bought, sentences, days.source, days.checked, span=span)


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
    return _liability(sentences, years, years.value * YEAR if compared else None, span=_years(years))


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
    return _liability(sentences, years, years.value * YEAR, floor=True, span=_years(years))


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


def in_time_within(months: Fact[int], where: Where, *, compared: bool = True) -> Law:
    """Who tells of a fault within so many months of noticing it is always in time.

    `compared` False where the source is too weak to say that a company's rule gives less.
    """
    sentences = {
        "en": f"Consumers {where['en']} who report a fault within {_MONTHS['en'][months.value]} of noticing it are"
        " always in time, as far as we know.",
        "de": f"Verbraucher {where['de']} melden einen Fehler immer rechtzeitig, wenn sie es innerhalb von"
        f" {_MONTHS['de'][months.value]} tun, nachdem sie ihn bemerkt haben, soweit wir wissen.",
        "da": f"Forbrugere {where['da']}, der klager over en fejl inden for {_MONTHS['da'][months.value]} efter, at de"
        " opdagede den, klager altid i tide, så vidt vi ved.",
    }
    span = Span(Start.NOTICED, months=months.value)
    days = months.value * MONTH if compared else None
    return Law(Topic.COMPLAINT_DEADLINE, days, None, sentences, months.source, months.checked, span=span)


_MONTHS = {"en": {2: "two months"}, "de": {2: "zwei Monaten"}, "da": {2: "to måneder"}}


def _liability(
    sentences: Mapping[str, str], fact: Fact[int], days: int | None, *, floor: bool = False, span: Span | None = None
) -> Law:
    return Law(Topic.GUARANTEE, days, None, sentences, fact.source, fact.checked, floor, span)


def _years(years: Fact[int]) -> Span:
    return Span(Start.RECEIVED, months=12 * years.value)


def known(source: str, checked: date) -> Fact[None]:
    """A fact without a number."""
    return Fact(None, source, checked)


# --- What is told with its last day alone ----------------------------------------------------------------------------


def liable_unless_excluded(years: Fact[int], where: Where) -> Law:
    """The seller answers for faults as long as the terms do not say otherwise, and has to hear of them at once."""
    sentences = {
        "en": f"{begin(where['en'])}, the seller is responsible for faults for {YEARS['en'][years.value]} if you report"
        " them at once and the terms do not say otherwise, as far as we know.",
        "de": f"{begin(where['de'])} haftet der Verkäufer {YEARS['de'][years.value]} für Fehler, wenn man sie"
        " sofort meldet und die AGB nichts anderes sagen, soweit wir wissen.",
        "da": f"{begin(where['da'])} har sælgeren ansvaret for fejl i {YEARS['da'][years.value]}, hvis du melder"
        " dem med det samme, og vilkårene ikke siger andet, så vidt vi ved.",
    }
    return _liability(sentences, years, None, span=_years(years))


def rejected_within(days: Fact[int], where: Where) -> Law:
    """Who says so within so many days of receipt gets all the money back for faulty goods."""
    sentences = {
        "en": f"Consumers {where['en']} can return faulty goods for a full refund within {days.value} days of getting"
        " them, as far as we know.",
        "de": f"Verbraucher {where['de']} können fehlerhafte Waren innerhalb von {days.value} Tagen nach Erhalt gegen"
        " volle Erstattung zurückgeben, soweit wir wissen.",
        "da": f"Forbrugere {where['da']} kan inden for {days.value} dage efter modtagelsen levere varer med fejl"
        " tilbage og få alle pengene igen, så vidt vi ved.",
    }
    return _timed(Topic.REJECTION, sentences, days, Span(Start.RECEIVED, days=days.value))


def delivered_within(days: Fact[int], where: Where, bought: Bought | None = None) -> Law:
    """Orders come within so many days, unless another date was agreed."""
    sentences = {
        "en": f"{begin(where['en'])}, an order has to come within {days.value} days, unless another date was agreed, as"
        " far as we know.",
        "de": f"{begin(where['de'])} muss eine Bestellung innerhalb von {days.value} Tagen ankommen, wenn nichts"
        " anderes vereinbart ist, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal en bestilling komme inden for {days.value} dage, hvis ikke andet er aftalt,"
        " så vidt vi ved.",
    }
    return _timed(Topic.DELIVERY, sentences, days, Span(Start.ORDERED, days=days.value), bought)


def in_court_within(years: Fact[int], where: Where) -> Law:
    """So many years at least for going to court."""
    sentences = {
        "en": f"{begin(where['en'])}, there are at least {YEARS['en'][years.value]} for taking a claim to court, as far"
        " as we know.",
        "de": f"{begin(where['de'])} bleiben für eine Klage vor Gericht mindestens {YEARS['de'][years.value]}, soweit"
        " wir wissen.",
        "da": f"{begin(where['da'])} har man mindst {YEARS['da'][years.value]} til at gå i retten med et krav, så"
        " vidt vi ved.",
    }
    return _timed(Topic.COURT, sentences, years, _years(years))


def debit_back_within(weeks: Fact[int], where: Where) -> Law:
    """The bank takes a direct debit back, without a reason."""
    sentences = {
        "en": f"{begin(where['en'])}, you have {weeks.value} weeks to get a direct debit back through your bank,"
        " without giving a reason, as far as we know.",
        "de": f"{begin(where['de'])} können Sie eine Lastschrift {weeks.value} Wochen lang von Ihrer Bank zurückbuchen"
        " lassen. Gründe brauchen Sie nicht zu nennen, soweit wir wissen.",
        "da": f"Beder du om det inden for {weeks.value} uger, fører banker {where['da']} et træk på kontoen (direkte"
        " debitering) tilbage, uden at du skal begrunde det, så vidt vi ved.",
    }
    return _timed(Topic.DIRECT_DEBIT, sentences, weeks, Span(Start.PAID, days=weeks.value * 7))


def paypal_within(days: Fact[int]) -> Law:
    """PayPal's own rule: so many days from the payment."""
    sentences = {
        "en": f"If you paid with PayPal, you can report a problem there within {days.value} days of paying, as far as"
        " we know.",
        "de": f"Wer mit PayPal bezahlt hat, kann dort innerhalb von {days.value} Tagen nach der Zahlung ein Problem"
        " melden, soweit wir wissen.",
        "da": f"Har du betalt med PayPal, kan du melde et problem dér inden for {days.value} dage efter betalingen, så"
        " vidt vi ved.",
    }
    return _timed(Topic.PAID_THROUGH, sentences, days, Span(Start.PAID, days=days.value))


def charged_back_within(days: Fact[int], where: Where) -> Law:
    """The rules of the cards: often so many days, or more, from the payment."""
    sentences = {
        "en": f"Ask the company first. If you paid by card, banks {where['en']} can often get the money back within"
        f" {days.value} days of paying, as far as we know.",
        "de": f"Fragen Sie zuerst das Unternehmen. Haben Sie mit Karte bezahlt, können Banken {where['de']} das Geld"
        f" oft innerhalb von {days.value} Tagen nach der Zahlung zurückholen, soweit wir wissen.",
        "da": f"Spørg virksomheden først. Har du betalt med kort, kan banker {where['da']} ofte hente pengene"
        f" tilbage, hvis du beder om det inden for {days.value} dage efter betalingen, så vidt vi ved.",
    }
    return _timed(Topic.PAID_THROUGH, sentences, days, Span(Start.PAID, days=days.value))


def board_within(years: Fact[int], board: str, where: Where) -> Law:
    """So many years, from the first complaint to the company, for turning to the board of that name."""
    sentences = {
        "en": f"{begin(where['en'])}, {board} takes complaints within {years.value * 12} months of your first complaint"
        " to the company, as far as we know.",
        "de": f"{begin(where['de'])} nimmt {board} Beschwerden an, wenn die erste Beschwerde beim Unternehmen höchstens"
        f" {years.value * 12} Monate her ist, soweit wir wissen.",
        "da": f"{begin(where['da'])} tager {board} imod klager inden for {years.value * 12} måneder efter din første"
        " klage til virksomheden, så vidt vi ved.",
    }
    return _timed(Topic.BODY, sentences, years, Span(Start.COMPLAINED, months=12 * years.value))


def _timed(
    topic: Topic, sentences: Mapping[str, str], fact: Fact[int], span: Span, bought: Bought | None = None
) -> Law:
    return Law(topic, None, bought, sentences, fact.source, fact.checked, span=span)
