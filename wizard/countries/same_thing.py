"""Do a company's number and the law's speak of the same thing? Read from the sentence around the number.

Every table has every site language (a test sees to it), and all languages are tried on every sentence: shops mix them.
A word too many here only leaves a comparison unsaid.
"""

import re
from collections.abc import Mapping

from wizard.countries.country import Topic

Words = Mapping[str, str]

# A working day is not a day.
WORKING_DAYS: Words = {
    "en": r"(?:working|business|week)[\s-]?days?",
    "de": r"werktag|arbeitstag|banktag|bankarbeitstag|geschäftstag",
    "da": r"hverdag|arbejdsdag|bankdag",
    "sv": r"arbetsdag|vardag|bankdag|helgfri",
    "nb": r"virkedag|arbeidsdag|hverdag|bankdag",
    "nl": r"werkdag",
    "fr": r"jours? (?:ouvr|non fériés)",
    "es": r"días? (?:laborables?|hábiles)",
    "it": r"giorni? (?:lavorativ|ferial)",
    "pl": r"(?:dni|dnia|dzień) robocz",
    "pt": r"dias? (?:úteis|útil)",
}
# What businesses get is not what consumers get.
TRADERS: Words = {
    "en": r"business customer|trade customer|\bB2B\b|wholesale|resellers?",
    "de": r"unternehmer[ns]?\b|geschäftskund|gewerbetreibend|gewerblich|kaufleute|wiederverkäufer",
    "da": r"erhvervskund|erhvervsdrivende|forhandlere|engros",
    "sv": r"företagskund|näringsidkare|återförsäljare",
    "nb": r"bedriftskund|næringsdrivende|forhandlere",
    "nl": r"zakelijk|ondernemers|wederverkopers",
    "fr": r"professionnel|revendeur",
    "es": r"empresari|profesional|mayorista",
    "it": r"professionist|partita iva|rivenditor",
    "pl": r"przedsiębiorc|firmow|hurtow",
    "pt": r"empresari|profissiona|revendedor",
}
# Bought over the counter: no law of distance sales.
IN_SHOP: Words = {
    "en": r"in[\s-]?store|(?:in|at|to|from) (?:our|a|the|any|one of (?:our|the)) (?:shops?|stores?|branch\w*|showroom)",
    "de": r"filiale|ladengeschäft|ladenlokal|im (?:geschäft|laden|markt)|vor ort|stationär",
    "da": r"i (?:en |vores |butikk?)?(?:fysisk\w* )?butik|i varehus|butikskøb",
    "sv": r"i (?:fysisk |vår |våra )?butik|i varuhus",
    "nb": r"i (?:fysisk |vår |våre )?butikk|i varehus",
    "nl": r"in (?:de|een|onze) (?:winkel|filiaal|showroom)|filiaal",
    "fr": r"en (?:magasin|boutique)|dans (?:nos|un|l.un de nos) (?:magasins?|boutiques?)",
    "es": r"tiendas? físicas?|en tienda\b(?! (?:online|on-line|virtual))",
    "it": r"in negozio|nei (?:nostri )?negozi|punt[oi] vendita",
    "pl": r"stacjonarn|w salon",
    "pt": r"lojas? físicas?|em loja\b(?! online)|nas (?:nossas )?lojas",
}
# Swapping is another thing than sending back: it is named alone.
EXCHANGE: Words = {
    "en": r"exchang|\bswap",
    "de": r"umtausch|umgetauscht",
    "da": r"ombyt|bytte(?:ret|frist|service)|\bbyttes?\b",
    "sv": r"\bbyt(?:a|en|es|esrätt)?\b|bytesrätt",
    "nb": r"\bbytt?e?s?\b|bytterett|ombyt",
    "nl": r"\bruil|omruil|omwissel",
    "fr": r"échang",
    "es": r"\bcambi(?:o|os|ar|arlo)\b",
    "it": r"\bcambi(?:o|are)?\b|sostitu",
    "pl": r"wymian|wymieni",
    "pt": r"\btroca",
}
BACK: Words = {
    "en": r"return|refund|money[\s-]back|withdraw|cancel|send .{0,30}back|cooling[\s-]off|change (?:of|your) mind",
    "de": r"widerruf|rückgabe|rückgabe|zurück|rücksend|retour|rücktritt",
    "da": r"retur|fortryd|tilbage",
    "sv": r"retur|ånger|ångra|öppet[\s-]köp|tillbaka",
    "nb": r"retur|angre|åpent[\s-]kjøp|tilbake",
    "nl": r"retour|herroep|bedenk|terug",
    "fr": r"retour|rétract|rembours|renvo",
    "es": r"devol|desist|reembols",
    "it": r"\bres[oi]\b|recess|rimbors|restitu",
    "pl": r"zwrot|zwróc|odstąpi",
    "pt": r"devol|livre resolução|arrepend|reembols",
}
# What the law of withdrawal excepts, or may.
EXCEPTED: Words = {
    "en": r"made[\s-]to[\s-](?:order|measure)|custom[\s-]?(?:made|i[sz]ed)|personali[sz]ed|bespoke|perishable|hygien"
    r"|sealed|underwear|digital|gift card|voucher|ticket|booking|event|\brent|\bhire",
    "de": r"maßanfert|maßgefert|individuell|personalisiert|sonderanfert|verderblich|hygien|versiegel|digital|gutschein"
    r"|ticket|veranstaltung|buchung|\bmiet",
    "da": r"specialfremstil|specialbestil|specialmål|personlig|letfordærv|hygiejn|forsegl|plomber|digital|gavekort"
    r"|billet|arrangement|\blej",
    "sv": r"special(?:beställ|tillverk)|måttbeställ|personlig|hygien|försegl|digital|presentkort|biljett|bokning|\bhyr",
    "nb": r"spesial(?:bestil|tilpas|lag)|personlig|hygien|forsegl|plomber|digital|gavekort|billett|bestillingsvare"
    r"|\blei",
    "nl": r"maatwerk|op maat|gepersonaliseerd|bederfelijk|hygiën|verzegel|digita|cadeaubon|ticket|boeking|\bhuur",
    "fr": r"sur[\s-]mesure|personnalis|périssable|hygièn|scell|numérique|carte cadeau|billet|réservation|\blocation",
    "es": r"a medida|personaliz|perecedero|higien|precint|digital|tarjeta regalo|entrada|reserva|alquiler",
    "it": r"su misura|personalizz|deperibil|igien|sigill|digital|buono|bigliett|prenotazion|noleggi",
    "pl": r"na zamówienie|na wymiar|personaliz|psują|higien|zaplombow|cyfrow|karta podarunk|bilet|rezerwac|wypożycz",
    "pt": r"por medida|personaliz|perecível|higien|selad|digita|vale|bilhete|reserva|alug",
}
# The bank's time, or a voucher instead of the money.
OTHERS_MONEY: Words = {
    "en": r"\b(?:your|the) bank\b|card (?:issuer|provider|company)|statement|gift card|store credit|voucher",
    "de": r"(?:ihre|deine|der|die) (?:haus)?bank\b|kreditinstitut|kreditkartenunternehmen|gutschein",
    "da": r"din bank|banken|kortudsted|gavekort|tilgodebevis",
    "sv": r"din bank|banken|kortutgivare|presentkort|tillgodo",
    "nb": r"din bank|banken|kortutsted|gavekort|tilgodelapp",
    "nl": r"(?:uw|je|de) bank\b|cadeaubon|tegoedbon|waardebon",
    "fr": r"(?:votre|la) banque|bon d.achat",
    "es": r"(?:su|tu|el) banco|entidad bancaria|tarjeta regalo|\bvale\b",
    "it": r"(?:la|tua|sua) banca|istituto|buono",
    "pl": r"bank(?:u|owi|iem)?\b|\bbon\b|karta podarunk",
    "pt": r"(?:o|seu) banco|\bvale\b",
}
# The law's liability by its own name; a guarantee or warranty may be a promise of the maker's, beside it.
BY_LAW: Words = {
    "en": r"statutory|legal (?:guarantee|warranty)|guarantee of conformity|(?:required|guaranteed) by law",
    "de": r"gewährleistung|mängelhaftung|mängelrecht|sachmängel",
    "da": r"reklamationsret|reklamationsfrist|købelov",
    "sv": r"reklamationsrätt|konsumentköplag|reklamationstid",
    "nb": r"reklamasjonsrett|reklamasjonsfrist|reklamasjonstid|forbrukerkjøpslov",
    "nl": r"wettelijke garantie|conformiteit",
    "fr": r"garantie légale|garantie de conformité",
    "es": r"garantía legal",
    "it": r"garanzia legale|garanzia di conformità",
    "pl": r"rękojmi",
    "pt": r"garantia legal|garantia de conformidade",
}
# Liability that may be shorter, or another question: used goods, wear, who has to prove the fault, what comes on top.
NOT_ALL: Words = {
    "en": r"\bused (?:goods|items?|products?|cars?|devices?)|second[\s-]hand|refurbish|pre[\s-]?owned|ex[\s-]display"
    r"|batter|\bwear|presum|burden of proof|in addition|additional|beyond|extend|repair",
    "de": r"gebraucht|b-ware|generalüberholt|refurbish|vorführ|ausstellungsst|akku|batterie|verschlei|vermut|beweislast"
    r"|zusätzlich|darüber hinaus|verlänger|reparatur",
    "da": r"brugt|demo|udstillings|istandsat|refurb|batteri|slid|formod|bevis|ud over|udover|ekstra|udvidet|reparation",
    "sv": r"begagnad|demo|rekond|fyndvara|batteri|slit|förmod|bevis|utöver|extra|förläng|reparation",
    "nb": r"brukt|demo|utstilling|refurb|batteri|slit|formod|bevis|utover|ekstra|utvidet|reparasjon",
    "nl": r"gebruikt|tweedehands|refurb|demo|batterij|accu|slijt|vermoed|bewijs|naast|extra|verleng|reparatie",
    "fr": r"occasion|reconditionn|seconde main|batterie|usure|présum|preuve|en plus|supplément|étend|répar",
    "es": r"segunda mano|usado|reacondicionad|batería|desgaste|presum|prueba|además|adicional|ampli|repara",
    "it": r"usat[oi]|ricondizionat|seconda mano|batteri|usura|presum|onere|aggiunt|estes|ripara",
    "pl": r"używan|odnowion|powystaw|bateri|akumulator|zużyci|domniem|dowod|dodatkow|przedłuż|napraw",
    "pt": r"usado|recondicionad|segunda mão|bateria|desgaste|presum|prova|adicional|prolong|repara",
}
FAULT: Words = {
    "en": r"fault|defect|damage|wrong with|complain|claim",
    "de": r"fehler|mangel|mängel|defekt|beschädig|reklam|beanstand",
    "da": r"fejl|mangel|mangler|defekt|skade|reklam",
    "sv": r"\bfel|defekt|skad|brist|reklam",
    "nb": r"feil|mangel|defekt|skade|reklam",
    "nl": r"gebrek|defect|schade|klacht|reclam",
    "fr": r"défaut|défect|endommag|non[\s-]conform|réclam",
    "es": r"defect|dañ|tara|reclam",
    "it": r"difett|dann|vizi|non conform|reclam",
    "pl": r"\bwad|uszkodz|niezgodn|reklam",
    "pt": r"defeit|danific|avari|não conform|reclam",
}

TABLES: Mapping[str, Words] = {
    "working days": WORKING_DAYS,
    "traders": TRADERS,
    "in shop": IN_SHOP,
    "exchange": EXCHANGE,
    "back": BACK,
    "excepted": EXCEPTED,
    "others' money": OTHERS_MONEY,
    "by law": BY_LAW,
    "not all": NOT_ALL,
    "fault": FAULT,
}


def _any_of(*tables: Words) -> re.Pattern[str]:
    return re.compile("|".join(words for table in tables for words in table.values()), re.IGNORECASE)


_NEVER: Mapping[Topic, re.Pattern[str]] = {
    Topic.WITHDRAWAL: _any_of(WORKING_DAYS, TRADERS, IN_SHOP, EXCEPTED),
    Topic.REFUND_DELAY: _any_of(WORKING_DAYS, TRADERS, IN_SHOP, OTHERS_MONEY),
    Topic.GUARANTEE: _any_of(TRADERS, NOT_ALL),
    Topic.COMPLAINT_DEADLINE: _any_of(WORKING_DAYS, TRADERS),
}
_ALWAYS: Mapping[Topic, re.Pattern[str]] = {
    Topic.GUARANTEE: _any_of(BY_LAW),
    Topic.COMPLAINT_DEADLINE: _any_of(FAULT),
}
_EXCHANGE, _BACK = _any_of(EXCHANGE), _any_of(BACK)


def same_thing(topic: Topic, quote: str) -> bool:
    """May the number in the company's sentence be compared with the law's on this topic?"""
    if topic not in _NEVER or _NEVER[topic].search(quote):
        return False
    if topic is Topic.WITHDRAWAL and _EXCHANGE.search(quote) and not _BACK.search(quote):
        return False
    return topic not in _ALWAYS or _ALWAYS[topic].search(quote) is not None
