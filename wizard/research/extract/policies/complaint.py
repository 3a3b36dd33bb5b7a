"""How the company wants to be told of a fault or a complaint, and by when."""

import re

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Unit, spans
from wizard.research.extract.policies.instructions import ANY_QUESTIONS, TURN_TO_US, WE_TURN_TO_YOU
from wizard.research.extract.policies.rule import Line, Reading, Rule, gap, stems
from wizard.research.extract.policy_words import Words

MOST_DAYS = 190
FAR = 120  # characters between the fault and the time for naming it

# What a customer complains of; advertising is "reklam-" in some languages, an illness "klacht".
_TROUBLE: Words = {
    "en": r"\bcomplain(?:t|ts|ing)?\b|unhappy with|not (?:\w+ )?(?:happy|satisfied) with|dissatisfied|faulty"
          r"|defect|\bdamaged?\b|(?:warranty|damage|submit|make|file|raise) (?:a |any |your )?(?:\w+ )?claims?\b"
          r"|\bclaims? (?:must|should|for)|(?:issues?|problems?) with (?:your|the|an|any) (?:order|item|product"
          r"|delivery|purchase)|(?:wrong|incorrect|missing) (?:item|product|order|book)|\bfaults?\b|(?:something"
          r"|anything)(?: is|.s)? (?:wrong|not right|amiss)|breakages?\b",
    "de": r"reklamation|reklamier|beschwerde|beanstandung|mängel\b|mangels?\b|schäden\b|defekt|beschädigt"
          r"|unzufrieden|nicht zufrieden|falsch geliefert|falsche[rsn]? (?:artikel|produkt|ware)"
          r"|probleme? mit (?:der|ihrer|deiner|einer) (?:bestellung|ware|lieferung)",
    "da": r"\breklamation|\breklamere\b|\bklage(?:r|n|over)?\b|\bdefekt|beskadiget|skader\b|\bfejl(?:en|ene)?\b"
          r"|\bmangler\b|mangel\b|utilfreds|ikke (?:er )?tilfreds|forkert vare|problem\w* med (?:din|en|varen)",
    "sv": r"\breklamation|\breklamera|klagomål|\bfel(?:et|aktig\w*)?\b|defekt|skadad|skador\b|missnöjd"
          r"|inte (?:är )?nöjd|fel vara|problem med (?:din|varan)",
    "nb": r"reklamasjon|\breklamere|\bklage(?:r|n)?\b|\bfeil(?:en|ene)?\b|mangle?r?\b|defekt|skadet|skader\b|misfornøyd"
          r"|ikke (?:er )?fornøyd|feil vare|problem\w* med (?:din|varen)",
    "nl": r"\bklacht(?:en)?\b|(?<!in)gebrek(?!est)|defect|beschadigd|beschadiging|ontevreden|niet tevreden"
          r"|verkeerd (?:product"
          r"|artikel)|\bschade\b",
    "fr": r"réclamation|défectueu|défaut|endommagé|dommages?\b|insatisf|non[\s-]conforme|incomplet|erroné"
          r"|problème avec (?:votre|la) commande|litige commercial",
    "es": r"reclamaci|queja|defectuos|dañad[oa]|equivocad|incomplet|problema con (?:tu|su|el) (?:pedido|producto)"
          r"|roturas?|insatisfech|dañad[oa]s?\b",
    "it": r"reclam[oi]\b|difettos|difett[oi]\b|danneggiat|\bdanni\b|sbagliat|incomplet|insoddisfatt",
    "pl": r"reklamacj|\bwad(?:a|y|ę|zie|ą|ach|liw\w*)\b|uszkodz|niekompletn|niezadowol",
    "pt": r"reclamaç|defeit|danificad|\bdanos\b|errad[oa]\b|incomplet|insatisfeit",
}  # fmt: skip

# The fault is to be named: what the customer must do, not what the company does.
_TO_BE_NAMED: Words = {
    "en": r"(?:must|should|shall|need to|please|required to|has to|have to)\b.{0,80}(?:report|notif|inform|contact"
          r"|claim|made|submit|let us know|raise|tell|advise|e-?mail)|(?:report|notif|contact|claim"
          r"|let us know)\w*\b.{0,60}within|claims? .{0,60}(?:must|should) be|to (?:tell|notify|inform) us",
    "de": r"(?:anzeig|angezeigt|anzuzeigen|rügen|gerügt|meld|mitteil|mitgeteilt|reklamier|beanstand|geltend)\w*"
          r"|mitzuteilen|anzuzeigen",
    "da": r"reklamere|anmeld|meddel|give .{0,10}besked|gøre .{0,15}opmærksom|reklamation (?:skal|bør)|klage"
          r"|reklamation inden|reklamerer",
    "sv": r"reklamera|reklamation (?:ska|skall|bör|måste)|anmäl|meddela|påtala|reklamation inom",
    "nb": r"reklamere|reklamasjon (?:må|skal|bør)|meld(?:e|es)|gi .{0,10}beskjed|varsle|klage|reklamasjon innen",
    "nl": r"gemeld|melden|melding|ingediend|indienen|klager?en|kenbaar|laten weten|\bmeld\b",
    "fr": r"signal|formul|adress|notifi|déclar|faite?\b|effectu|présent|informer|contester|parvenir",
    "es": r"comunic|notific|inform|hacer|present|realizar|denunci|reclamar|comuníqu",
    "it": r"denunci|segnal|comunic|present|inoltrat|contest|segnalat",
    "pl": r"zawiadomi|zgłosi|zgłosz|złoży|złożon|poinform|powiadom|zgłasza",
    "pt": r"denunci|comunic|apresent|inform|report|reclamar|comuniqu",
}  # fmt: skip

# As the law puts it where it names no days.
_SOON: Words = {
    "en": r"within (?:a )?reasonable (?:time|period)",
    "de": r"innerhalb (?:einer )?angemessenen? (?:frist|zeit)",
    "da": r"(?:inden for|inden|indenfor) (?:en )?rimelig tid",
    "sv": r"inom skälig tid",
    "nb": r"innen(?:for)? rimelig tid",
    "nl": r"binnen (?:een )?(?:redelijke|bekwame) (?:termijn|tijd)",
    "fr": r"dans un délai raisonnable",
    "es": r"en un plazo razonable",
    "it": r"entro un (?:termine|tempo) ragionevole",
    "pl": r"w rozsądnym terminie",
    "pt": r"(?:num|dentro de um) prazo razoável",
}  # fmt: skip

# The company's part: it answers, works, decides.
_WE_WORK: Words = {
    "en": r"\bwe (?:will |aim to |shall |try to )?(?:respond|reply|answer|resolve|investigate|handle|process"
          r"|acknowledge|replace|refund|repair)|(?:are|be) (?:answered|resolved|handled)",
    "de": r"wir (?:bearbeit|prüf|antwort|beantwort|kümmer|erstatt|melden)\w*|(?:wird|werden) .{0,40}(?:bearbeitet"
          r"|geprüft|beantwortet)|bearbeiten wir",
    "da": r"vi (?:behandler|svarer|besvarer|vender|bestræber)|behandles",
    "sv": r"vi (?:handlägger|behandlar|svarar|återkommer)",
    "nb": r"vi (?:behandler|svarer|besvarer|kommer)",
    "nl": r"reageert|behandelt|beantwoordt|(?:wij|we) (?:reageren|behandelen|beantwoorden|streven)"
          r"|wordt? .{0,40}beantwoord|worden .{0,40}beantwoord",
    "fr": r"nous (?:répond|trait|vous répond|nous engageons)|(?:est|sont|sera|seront) (?:\w+ )?traité",
    "es": r"responderemos|resolver|contestaremos|daremos respuesta",
    "it": r"risponder|riscontro|gestiremo",
    "pl": r"rozpatr|ustosunk|odpowie|rozpozna",
    "pt": r"responder|trataremos|resolveremos",
}  # fmt: skip

_COMPLAINT, _NAMING, _REASONABLE, _WORKING = (words.any_of(t) for t in (_TROUBLE, _TO_BE_NAMED, _SOON, _WE_WORK))
_DENIED, _LENGTH = (
    words.any_of(words.DENIED),
    re.compile(
        r"garant(?:i|ie|ia|ía)\w*|warrant|guarant|gwaranc|garanzi|gewährleistungsfrist|reklamationsr[eä]tt?"
        r"|reklamasjons(?:rett|frist)|rękojmi"
    ),
)
_UNDAMAGED = compiled(
    r"\b(?:un|non[\s-]?|u|o|on|in|nie|não |no |niet )(?:damaged|beschädigt|beskadiget|skadad|skadet|beschadigd"
    r"|endommagé|danneggiat|uszkodz)",
)
_NOT_HERE = compiled(
    r"(?:not|n't|n’t) (?:yet )?(?:arrived|received)|privacy|cookie|copyright|advertis|anzeigenkunden|reklame\b"
    r"|reklamer\b|reklamplats|reklamą|marknadsföring|markedsføring|insurance claim|afgørelse|bescheid|widerspruch"
    r"|\bappeal|kommunens|with the carrier|liab(?:le|ility)|indemnif|harmless|haftung|responsabilidad|\bvirus"
    r"|third[\s-]part|governed|jurisdiction|terceros|before (?:you )?(?:placing|order)|free (?:inspection|quote"
    r"|estimate)|hoofdpijn|onderzoek\b|eigendomsvoorbehoud|ingebrekestelling|\bknie|rücken|schmerz|praxis\b|praktijk"
    r"|\brug\b|\bnek\b|\bpijn|patient|fysiotherap"
    r"|therap|behandler vi|symptom|\btax\b|disease",
)
_SHOWS = compiled(r"\b(?:photo|picture|image|foto|bild|billede|bilde|immagin|zdję|fotografía|imagen|fotografia|imagem)")
# A roof may be damaged without anything having been bought.
_BOUGHT = compiled(
    rf"{words.any_of(words.GOODS).pattern}|arriv|deliver|receiv|erhalten|liefer|modtag|levering|leveret|mottag|mottat|levera|ontvang|gelever|reçu|livr"
    r"|recib|lleg|riceve|consegn|otrzym|dostaw|receb|entreg|warrant|faulty",
)
_UNHAPPY = compiled(r"unhappy|satisfied|zufrieden|tilfreds|nöjd|fornøyd|tevreden|(?:fejl|feil) eller mang|mängeln?\b")
# Nothing need be broken: one does not like it, or ordered the wrong thing.
_DISLIKED = compiled(
    r"unhappy with|not (?:\w+ )?(?:happy|satisfied) with|dissatisfied|wrong (?:item|product|order)|unzufrieden"
    r"|nicht zufrieden"
    r"|utilfreds|ikke (?:er )?tilfreds|missnöjd|inte (?:är )?nöjd|misfornøyd|ikke (?:er )?fornøyd|ontevreden"
    r"|niet tevreden"
    r"|insatisf\w*|insoddisfatt\w*|niezadowol\w*|insatisfeit\w*"
)
_RETURNED = words.any_of(words.RETURN)
_NAMED = compiled(r"complain|reklam|beschwerde|beanstand|klage|klago|klacht|réclam|reclam|queja")


# A claim on the carrier is the customer's own.
_CARRIERS = compiled(
    r"\b(?:with|to|at|beim?|gegenüber|hos|till|til|bij|auprès|ante|con|presso|al|u|przy|junto|à)\b (?:\w+ ){0,2}"
    r"(?:carrier|courier|transportunternehmen|transporteur|spediteur|frachtführer|paketdienst|transportør|transportör"
    r"|fragtfirma|fraktbolag|fraktselskap|vervoerder|transportbedrijf|transportista|corriere|przewoźnik|kurier"
    r"|transportadora)",
)
_US = compiled(
    r"\b(?:us|our|@|uns|unser\w*|os|vores|oss|vår\w*|ons|onze|nous|notre|nos|nuestr\w+|noi|ci|nostr\w+|nas|nam|nós"
    r"|noss\w+)\b"
)


def _read_how(line: Line) -> Reading | None:
    text = line.text
    if line.is_heading or not _COMPLAINT.search(text) or not TURN_TO_US.search(text):
        return None
    if (
        words.DATA_AUTHORITY.search(text)
        or _NOT_HERE.search(text)
        or WE_TURN_TO_YOU.search(text)
        or _UNDAMAGED.search(text)
    ):
        return None
    if _is_another_bodys(text) or _DENIED.search(text) or (_CARRIERS.search(text) and not _US.search(text)):
        return None
    if not (_NAMED.search(text) or _UNHAPPY.search(text) or _BOUGHT.search(text) or _SHOWS.search(text)):
        return None
    score = 1.6 + 0.4 * bool(_NAMED.search(text)) + 0.2 * bool(_SHOWS.search(text)) + 0.2 * ("@" in text)
    return Reading(score - 0.4 * bool(ANY_QUESTIONS.search(text)), quote=line.listed())


def _is_another_bodys(text: str) -> bool:
    """Does it tell how to complain of the company somewhere else?"""
    return bool(
        re.search(
            r"ombud|nævn|nämnd|schlichtung|streitbeilegung|geschillen|médiat|mediat|arbitra|\bodr\b|ec\.europa"
            r"|polubown|inspekc|rzecznik|forbrukertilsyn|forbrukerråd|klageutvalg|kommission|commission|comisión"
            r"|commissione|komisj|adjudicat|regulator|\bcourts?\b|gericht",
            text,
        )
    )


def _read_deadline(line: Line) -> Reading | None:
    text = line.text
    if line.is_heading or not _NAMING.search(text) or _WORKING.search(text):
        return None
    faults = list(_COMPLAINT.finditer(text))
    if (
        not faults
        or _UNDAMAGED.search(text)
        or _NOT_HERE.search(text)
        or words.DATA_AUTHORITY.search(text)
        or _is_another_bodys(text)
    ):
        return None
    best: Reading | None = None
    for span in spans(text):
        if span.unit is Unit.YEAR or not 0 < span.calendar_days <= MOST_DAYS or words.BEFORE.match(text[span.end :]):
            continue
        near = min(gap(found, span) for found in faults)
        if _RETURNED.search(text) and all(_DISLIKED.fullmatch(found[0]) for found in faults):
            continue  # "Not satisfied? You have 14 days to return it"
        length = min((gap(found, span) for found in _LENGTH.finditer(text)), default=FAR)
        if near <= FAR and length > 30:
            reading = Reading(2.2 - near / 200, span.calendar_days)
            best = reading if best is None or reading.score > best.score else best
    if best is None and _REASONABLE.search(text):
        return Reading(1.4)
    return best


_STEMS = stems(
        "complain, breakage, dañ, something, anything, happy, satisf, fault, defect, damage, claim, reklam,"
        " beschwerd, beanstand, mängel, mangel, beschädig, zufrieden, klag, fejl, mangle, beskadig, tilfreds, fel,"
        " skad, nöjd, feil, fornøyd, klacht, gebrek, beschadig, tevreden, réclam, défaut, défectu, endommag,"
        " conforme, queja, dañad, rotura, difett, danneggi, soddisf, wad, uszkodz, zadowol, defeit, danific,"
        " litige, insatis, issue, problem, wrong, incorrect, missing, falsch, forkert, verkeerd, incompl, erron,"
        " equivocad, sbagliat, niekompl, errad, reclam, schäden, dommage, danni, danos"
    )  # fmt: skip

COMPLAINT_HOW = Rule(
    PolicySort.COMPLAINT_HOW,
    _STEMS,
    _read_how,
    {PageKind.COMPLAINTS: 0.8, PageKind.WARRANTY: 0.5, PageKind.RETURNS: 0.4, PageKind.TERMS: 0.4, PageKind.FAQ: 0.3},
    asides=False,
)
COMPLAINT_DEADLINE = Rule(
    PolicySort.COMPLAINT_DEADLINE,
    _STEMS,
    _read_deadline,
    {PageKind.COMPLAINTS: 0.8, PageKind.WARRANTY: 0.5, PageKind.RETURNS: 0.4, PageKind.TERMS: 0.4, PageKind.FAQ: 0.3},
    asides=False,
)
