"""How soon the company pays back."""

import re

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span, Unit, spans
from wizard.research.extract.policies.rule import Line, Reading, Rule, gap, stems
from wizard.research.extract.policy_words import Words

MOST_DAYS = 90
FAR = 400  # characters between the refund and its days: the law's own sentence on paying back is long

# The company pays back. Unlike `words.REFUND` only where it is the doer, or the money is on its way.
_PAYS_BACK: Words = {
    "en": r"\bwe(?: will|'ll| shall|’ll| aim to| must)?(?: \w+)? (?:refund|reimburse|repay|make the reimbursement)"
          r"|refunds? (?:will|are|is|can|may|takes?|should)|reimbursement|your refund|(?:be|is"
          r"|are) (?:\w+ )?(?:refunded|reimbursed|credited)|(?:process|issue)\w* (?:of )?(?:your|the|a|any) refund"
          r"|receive (?:your|a|the) refund|money (?:will be |is )?back\b",
    "de": r"erstatt(?:en|ung|et)|zurückzahl|zurückzuzahlen|zurück(?:zu)?überw|zurückgezahlt|gutgeschrieben"
          r"|rückzahlung|geld zurück(?!-)|überweisen wir|(?:erhalten|erhältst|bekommen"
          r"|bekommst) .{0,40}(?:kaufpreis|geld|betrag)\w* .{0,70}zurück|gutschrift|\bgeld\b .{0,70}zurück",
    "da": r"refunder|refusion|tilbagebetal|tilbagefør|pengene (?:tilbage|retur)|betaler .{0,30}tilbage|(?:pengene"
          r"|beløbet) .{0,20}(?:sat ind|indsat|overført)|overfører .{0,10}(?:beløbet|pengene)|(?:beløbet"
          r"|pengene) overføres|(?:modtager|får) .{0,15}penge",
    "sv": r"återbetal|betalar .{0,20}tillbaka|pengarna tillbaka|återför|(?:pengarna|beloppet) .{0,20}(?:sätts in"
          r"|överförs)",
    "nb": r"tilbakebetal|refunder|refusjon|betaler .{0,20}tilbake|pengene .{0,15}tilbake|(?:pengene"
          r"|beløpet) .{0,20}(?:settes inn|overføres|satt inn)|tilbakefør",
    "nl": r"terugbetal|terugstort|betalen .{0,50}terug|(?:krijgt|ontvangt) .{0,10}(?:geld|bedrag)"
          r"|stort\w* .{0,40}terug|terug te betalen|crediter|teruggestort",
    "fr": r"rembourse(?:rons|ment|ons|r|ra)\b|remboursée?s?\b",
    "es": r"reembols|devolveremos|devolverá\w* .{0,20}(?:importe|pagos|cantidad)|abonar\w*|reintegr",
    "it": r"rimbors(?:o|are|eremo|iamo|erà|ati|ato)|riaccredit",
    "pl": r"zwrot (?:płatności|pieniędzy|środków|należności|kwoty|ceny)|(?:zwrócimy|zwracamy|zwróci"
          r"|zwraca) .{0,30}(?:pieniądze|płatności|środki|kwot|należnoś)|pieniądze (?:zwracamy|zwrócimy|oddajemy)",
    "pt": r"reembols|devolveremos o|(?:valor|montante|dinheiro) .{0,20}(?:devolvido|restituído|creditado)|estorn",
}  # fmt: skip

# The customer's own time, or the customer's wish for money.
_CUSTOMERS: Words = {
    "en": r"(?:(?:for|want|entitled to|eligible for) (?:a )?(?:full |complete )?|(?:request|ask for|claim) (?:a "
          r"|your )?(?:full )?)refund|(?:you )?(?:can|may|must|have to|need to|should) (?:return|send|cancel)"
          r"|money[\s-]back",
    "de": r"gegen .{0,20}erstattung|(?:können|kannst|müssen|musst|dürfen) .{0,80}(?:zurückgeben|zurücksenden"
          r"|zurückschicken|widerrufen|umtauschen)|um .{0,20}(?:erstattung|geld)",
    "da": r"(?:skal|kan|må) (?:du|varen|de) .{0,60}(?:retur|sende)|(?:du|varen) (?:skal|kan|må) .{0,40}(?:retur"
          r"|sende)|for at få",
    "sv": r"(?:måste|kan|ska) (?:du )?.{0,40}(?:skicka|returner|lämna)|för att få",
    "nb": r"(?:må|kan|skal) (?:du )?.{0,40}(?:returner|sende)|for å få",
    "nl": r"(?:je|u) (?:kunt|kan|moet|dient|heeft|hebt) .{0,60}(?:retour|terug(?:sturen|zenden))"
          r"|om .{0,20}geld terug te",
    "fr": r"demander (?:un |le |votre )?remboursement|pour (?:retourner|demander|obtenir)|(?:pouvez|devez"
          r"|disposez) .{0,60}(?:retourner|renvoyer|pour)",
    "es": r"para (?:solicitar|pedir|devolver|obtener)|solicit\w+ .{0,15}(?:reembolso|devolución)|(?:tienes|tiene"
          r"|dispone\w*) ",
    "it": r"(?:chiedere|richiedere|ottenere) (?:un |il )?rimborso|\b(?:hai|avete|dispone) |per (?:restituire|ottenere)",
    "pl": r"(?:masz|macie|możesz|można) |na zwrot towaru|aby (?:otrzymać|zwrócić)",
    "pt": r"(?:pedir|solicitar|obter) (?:o |um )?reembolso|\b(?:tem|dispõe|pode) ",
}  # fmt: skip

_PAYING, _ASKING, _DENIED = words.any_of(_PAYS_BACK), words.any_of(_CUSTOMERS), words.any_of(words.DENIED)
# "Send it back within 30 days for a full refund": the days are the customer's.
_IN_RETURN = compiled(
    r"\W{0,3}(?:(?:\w+\W{1,2}){0,8}?)(?:for (?:a )?(?:full |complete )?refund|gegen (?:\w+ )?(?:rück)?erstattung"
    r"|(?:mod|for) (?:fuld |full )?(?:refusion|tilbagebetaling)|för (?:full )?återbetalning|mot (?:full )?refusjon"
    r"|for full refusjon|voor (?:een )?(?:volledige )?(?:terugbetaling|restitutie)|pour (?:un |obtenir "
    r"|être )\w* ?rembours|para (?:un |obtener |el )\w* ?reembolso|per (?:un |ottenere |il )\w* ?rimborso"
    r"|para (?:um |obter |o )\w* ?reembolso|w celu zwrotu)",
)
# The customer's deed just before the days: "if you cancel within 14 days, you get the money back".
_HASTENS = compiled(
    r"(?:fortryder|ångrar|angrer|returnerer|returnerar|returnere|returnera)(?: du| dig| deg| varen| varan| købet"
    r"| köpet| kjøpet){0,3} (?:inden|inom|innen)\w*(?: for)? |(?:return|send|cancel)(?: it| them| the \w+"
    r"| your \w+)?(?: back)? within $|(?:widerrufen|zurücksenden|zurückgeben) (?:innerhalb|binnen)|(?:retourneer"
    r"|herroep)\w* .{0,15}binnen $|(?:renvoyez|retournez|rétractez).{0,20}(?:dans|sous)|(?:devuelve|devuelves"
    r"|desiste)\w* .{0,20}en"
)
# "30-day guarantee": the customer's time; "no refund" is none.
_OF_THE_RIGHT = re.compile(
    r"[\s-]{1,2}(?:money|guarantee|garant|return|refund|trial|window|policy|geld|rückgabe|rückgaberecht)"
)
_NO_MONEY = compiled(
    r"\b(?:no refunds?|keine (?:rück)?erstattung|geen (?:terugbetaling|restitutie)|ingen (?:refusion|tilbagebetaling"
    r"|återbetalning|refusjon|tilbakebetaling)|aucun remboursement|pas de remboursement|sin reembolso|no hay reembolso"
    r"|nessun rimborso|brak zwrotu|sem reembolso)"
)
# What is cancelled before it begins, paid as security, or never came.
_NO_PURCHASE = compiled(
    r"arrival|check-?in|deposit\b|booking|reservation|buchung|anreise|kaution|stornier|kursbeginn|ankomst"
    r"|kursusstart|afbestil|avbok|avbestil|bokning|aankomst|borg\b|annuler\w* .{0,30}(?:vóór|voor)|départ|arrivée"
    r"|réservation|caution\b|llegada|fianza|reserva\b|arrivo|prenotazion|cauzion|kaucj|rezerwac|chegada|caução"
    r"|(?:not|n't|n’t) (?:yet )?(?:arrived|received)|nicht (?:angekommen|erhalten)|chargeback|minus|abonnement"
    r"|subscription|difference|cheaper|günstiger|billig|goedkoper|moins cher|más barato|meno caro|taniej"
    r"|mais barato|satisfait ou|soddisfatti o|money[\s-]back|geld[\s-]zurück-",
)
_RIGHT_TIME = compiled(
    r"(?:within|in|not later than|no later than|up to|to|after|take|takes|allow|latest|least|innerhalb|binnen"
    r"|spätestens|nach|von|in|bis zu|inden for|senest|inom|senast|innen|seinest|uiterlijk|na|dans|sous|délai"
    r"|délai de|tard|moins de|plazo|máximo|en|tardar|dentro|entro|massimo|termine|ciągu|terminie|później niż|prazo"
    r"|tardar|até|em|de|di|von)\W{0,3}(?:\w+\W{1,2}){0,3}$",
)


def _read(line: Line) -> Reading | None:
    text = line.text
    if (
        line.is_heading
        or words.DEPOSIT.search(text)
        or _NO_PURCHASE.search(text)
        or _DENIED.search(text)
        or _NO_MONEY.search(text)
    ):
        return None
    paying = list(_PAYING.finditer(text))
    best: Reading | None = None
    for span in spans(text) if paying else ():
        if span.unit in (Unit.HOUR, Unit.YEAR) or not 1 <= span.calendar_days <= MOST_DAYS:
            continue
        score = _score(text, span, paying)
        if score and (best is None or score > best.score):
            best = Reading(score, span.calendar_days, quote=line.part_around(span))
    return best


def _score(text: str, span: Span, paying: list[re.Match[str]]) -> float:
    """How surely the days are those of paying back, 0.0 where they are another's."""
    before, near = text[: span.start], text[max(0, span.start - 80) : span.end + 80]
    if not _RIGHT_TIME.search(before[-60:]) or words.BEFORE.match(text[span.end :]):
        return 0.0
    if _HASTENS.search(before[-45:]) or _OF_THE_RIGHT.match(text[span.end :]):
        return 0.0
    if words.ANOTHERS.search(near) and not words.ONCE_BACK.match(text[span.end :]):
        return 0.0
    if any(found.start() < span.start for found in _ASKING.finditer(text)) or _IN_RETURN.match(text[span.end :]):
        return 0.0
    distance = min(gap(found, span) for found in paying)
    if distance > FAR:
        return 0.0
    return 2.2 - distance / 400


REFUND_DELAY = Rule(
    PolicySort.REFUND_DELAY,
    stems(
        "kaufpreis, gutschrift, betrag, money, beløb, belopp, refund, reimburs, repay, erstatt, zahl, geld, gutge,"
        " überw, refusion, tilbage, penge, återbetal, tillbaka, återför, tilbake, refusjon, terug, bedrag,"
        " crediter, rembours, reembols, devol, abon, reintegr, rimbors, accredit, zwro, zwra, zwró, pieni, valor,"
        " montante, estorn"
    ),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.4, PageKind.FAQ: 0.4},
    asides=False,
)
