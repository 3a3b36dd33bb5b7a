"""Who pays for sending back."""

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.rule import Line, Reading, Rule, stems
from wizard.research.extract.policy_words import Words

APART = 60  # characters between what is sent back and what it costs

_RETURN_COST: Words = {
    "en": r"return (?:shipping|postage|delivery|carriage|freight|costs?|label)|(?:cost|postage|shipping)s? (?:of"
          r"|for) (?:the )?return"
          r"|(?<!hassle.)(?<!worry.)(?<!stress.)(?<!risk.)free returns?\b|(?:costs?|charges?) (?:of|on"
          r"|for) (?:sending|shipping"
          r"|returned) .{0,40}(?:back|items?|goods|products?|orders?)|(?:costs?|charges?) (?:of|for) (?:posting"
          r"|returning)|(?:fee|charge)s? .{0,60}\breturn (?:parcel|package|shipment)",
    "de": r"(?:kosten|porto)\b.{0,25} rück(?:send|gabe|versand)\w*|rücksende(?:kosten|porto|gebühr)"
          r"|rückversand(?:kosten)?|rückporto|kosten(?:lose|freie)\w? (?:rück|retour)|retouren?(?:kosten|schein"
          r"|label|etikett)|rücksend\w* .{0,60}(?:versand|porto)kosten",
    "da": r"returfragt|betaler .{0,15}for at (?:sende|returnere)|returporto|returforsendelse|fragt.{0,15}retur"
          r"|omkostning\w*.{0,25}(?:retur|tilbage)|gratis retur|retur(?:label|omkostning)|fri retur"
          r"|returnering\w* koster",
    "sv": r"returfrakt|returporto|returkostnad|returavgift|frakt\w*.{0,20}(?:retur|tillbaka)|fri(?:a)? retur|gratis"
          r" retur|retursedel|retur\w* kostar",
    "nb": r"returfrakt|returporto|returkostnad|returgebyr|frakt\w*.{0,20}(?:retur|tilbake)|fri retur|gratis retur"
          r"|returlapp|retur\w* koster",
    "nl": r"retourkosten|retourzending|(?:verzend)?kosten.{0,25}(?:retour|terug)|gratis retour|retourlabel"
          r"|retourneren kost|retour kost",
    "fr": r"(?:frais|coûts?) (?:directs? )?(?:de|du) (?:retour|renvoi|réexpédition)|retours? (?:gratuits?|offerts?)"
          r"|étiquette (?:de )?retour",
    "es": r"(?:gastos|costes?|costos|portes) (?:directos? )?(?:de|por) (?:la )?(?:devolución|devolver)|devoluci\w+"
          r" gratuit|gastos de envío de la devolución|coste de la devolución",
    "it": r"(?:spese|costi?) (?:dirett[oi] )?(?:di|del|della|per la?) (?:restituzione|reso|resi"
          r"|spedizione del reso|rispedizione)|res[oi] gratuit|(?:spese|costi?) di spedizione (?:per|del"
          r"|della) (?:la |il )?(?:restituzione|reso)|costo (?:del|di|per il) (?:reso|restituzione)",
    "pl": r"koszt\w*.{0,20}(?:zwrotu|odesłania|odesłani)|(?:darmow|bezpłatn)\w+ zwrot",
    "pt": r"(?:custos?|despesas|portes) (?:diret[oa]s? )?(?:de|da|com a|pela) devolução|devoluç\w+ (?:gratuit"
          r"|grátis)",
}  # fmt: skip

_SENDING_BACK: Words = {
    "en": r"\breturn(?:s|ed|ing)?\b|(?:sen[dt]|ship(?:ped|ping)?)(?:ing)? .{0,30}(?<!money.)\bback\b",
    "de": r"rücksend|zurück(?:zu)?s(?:end|chick)|rückversand|retour",
    "da": r"returner|\bretur|tilbagelever|sende .{0,30}tilbage",
    "sv": r"returner|\bretur|skicka .{0,30}tillbaka",
    "nb": r"returner|\bretur|sende .{0,30}tilbake",
    "nl": r"retour|terug(?:sturen|zenden)|terug te",
    "fr": r"\bretour|renvoy|renvoi|réexpéd",
    "es": r"devol|devuelv",
    "it": r"restitu|\bres[oi]\b|rispedi",
    "pl": r"\bzwrot|odesł|zwróc",
    "pt": r"devol",
}  # fmt: skip

_COST: Words = {
    "en": r"\bcosts?\b|postage|shipping|\bfee\b|expense|charge(?!back)",
    "de": r"kosten(?!los|frei)|(?<!tras)porto|gebühr",
    "da": r"omkostning|fragt|\bporto|returporto|gebyr",
    "sv": r"kostnad|frakt|\bporto|returporto|avgift",
    "nb": r"kostnad|frakt|\bporto|returporto|gebyr",
    "nl": r"kosten|\bporto",
    "fr": r"\bfrais|coût",
    "es": r"gastos|coste|costo|portes",
    "it": r"spese|costi?\b",
    "pl": r"koszt|opłat",
    "pt": r"\bcustos?\b|despesa|portes|encargos",
}  # fmt: skip

_BEARS: Words = {
    "en": r"\bpa(?:y|ys|id|ying)\b|\bbear|\bborne|\bcover|responsib|liable|\bfree\b|prepaid|pre-paid|at (?:your|our"
          r"|the customer)|deduct|your own|not refund|non-refund",
    "de": r"trag(?:en|t|e|st)\b|trägt|übernehm|übernimm|zahl|kostenlos|kostenfrei|zu (?:ihren |deinen )?lasten"
          r"|gehen zu|selbst|gratis|fallen|abgezogen|abziehen|einbehalten|\bkostet\b|portofrei|übernommen",
    "da": r"betal|afhold|dække|gratis|\bfri\b|selv|stå[rs]? for|for (?:din|egen|købers) regning|påhvil|trække|koster",
    "sv": r"betal|\bstå(?:r|s)? .{0,20}för|bekosta|gratis|\bfri(?:a|tt)?\b|själv|\bbär\b|bära|drar(?: vi)? av"
          r"|dras av|kostar|bjuder",
    "nb": r"betal|dekk|gratis|\bfri\b|selv|\bstår? for|bær|trekke|koster",
    "nl": r"betaal|draag|gratis|rekening|eigen|vergoed|kosteloos|ingehouden|afgetrokken|\bkost\b",
    "fr": r"charge|gratuit|\bofferts?\b|support(?:e[rz]?|és?|ées?|ent)\b|\bpa(?:y|i)(?:e[rz]?|é|ent)\b|incomb"
          r"|pris en charge|à (?:vos|votre|ses) frais|dédui",
    "es": r"a cargo|gratuit|gratis|asum|\bcorr(?:e|en|erán)\b|\bpag(?:a|o|ue|ar|ad)|soport|descont",
    "it": r"carico|gratuit|sosten|\bpag(?:a|h[ei])|spett|detratt|trattenut",
    "pl": r"ponosi|pokrywa|darmow|bezpłatn|obciąż|na koszt|płac|potrąc",
    "pt": r"suport|grátis|gratuit|por conta|a cargo|\bpag(?:a|ue)|assum|responsabilidade|descontad|deduzid",
}  # fmt: skip

_POSTAGE, _SENDS_BACK = words.any_of(_RETURN_COST), words.any_of(_SENDING_BACK)
_COSTS, _BEARING = words.any_of(_COST), words.any_of(_BEARS)
_REFUND, _FAULT = words.any_of(words.REFUND), words.any_of(words.FAULT)
# "Returns are free", in any language.
_IS_FREE = compiled(
    rf"(?:{_SENDS_BACK.pattern})\w*\b.{{0,25}}\b(?:is|are|ist|sind|er|är|zijn|est|sont|es|son|è|sono|jest|są|é|são)\b.{{0,25}}"
    r"(?:\bfree\b|kostenlos|kostenfrei|portofrei|gratis|gratuit|darmow|bezpłatn|grátis)"
    r"|\b(?:ist|sind) die (?:rücksendung|retoure|rückgabe)\b.{0,25}(?:kostenlos|kostenfrei|gratis)",
)
_JOURNEY = compiled(
    r"return (?:flight|journey|trip|ticket|fare)|eigendomsvoorbehoud|retention of title|eigentumsvorbehalt"
    r"|ejendomsforbehold|äganderättsförbehåll|réserve de propriété|reserva de (?:dominio|propriedade)"
    r"|riserva di proprietà|zastrzeżeni\w+ własności"
)
# Sending something in under a guarantee, or what comes in its stead.
_REPLACES = compiled(
    r"replace|warrant|garant|guarant|gwaranc|reklam|gewährleist|inspection|ersatz(?:ware|lieferung|artikel)"
    r"|erstatningsvare|ersättningsvara|vervangend|remplacement|reemplaz|sostituzion|substitui",
)
# The case stands in another sentence, or the rule on another page.
_HANGS_ON = compiled(
    r"^(?:in (?:that|this|such a) case|in (?:diesem|solchen) f(?:all|ällen)|dann"
    r"|i (?:så|sådan) (?:fald|fall|tilfælde|fallet|tilfellet)|in dat geval|dans ce cas|en (?:ese|este|tal) caso"
    r"|in (?:tal|questo|quel) caso|w (?:takim|tym) przypadku|(?:nesse|neste|em tal) caso)\b"
    r"|\b(?:set out|described|explained|listed|covered|detailed|found) (?:in full )?(?:in|on|under|below)\b"
)
BY_FAULT = 0.5  # less: who pays for what arrived broken is the exception


def _read(line: Line) -> Reading | None:
    text = line.text
    if not _BEARING.search(text):
        return None
    if (
        _HANGS_ON.search(text)
        or _JOURNEY.search(text)
        or words.COMES_BACK.search(text)
        or words.PAYMENT_SERVICE.search(text)
    ):
        return None
    named = _POSTAGE.search(text) or _IS_FREE.search(text)
    if not named and (_REFUND.search(text) or _REPLACES.search(text) or not _costs_beside_sending(text)):
        return None
    if not named and line.is_heading:
        return None
    return Reading((2.0 if named else 1.5) - (BY_FAULT if _FAULT.search(text) or _REPLACES.search(text) else 0.0))


def _costs_beside_sending(text: str) -> bool:
    costs = list(_COSTS.finditer(text))
    return any(
        max(sending.start() - cost.end(), cost.start() - sending.end()) <= APART
        for sending in _SENDS_BACK.finditer(text)
        for cost in costs
    )


RETURN_POSTAGE = Rule(
    PolicySort.RETURN_POSTAGE,
    stems(
        "return, sen, back, retour, rück, umtausch, tilbage, tilbake, tillbaka, retur, terug, renvo, réexp, "
        "devol, devuel, restitu, reso, resi, rispedi, zwro, zwró, odesł"
    ),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3, PageKind.SHIPPING: 0.3},
)
