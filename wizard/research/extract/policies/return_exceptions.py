"""What cannot be sent back: what is made to order, sealed, perishable, worn on the skin."""

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.rule import QUOTED, Line, Reading, Rule, stems
from wizard.research.extract.policy_words import Words

# Sending back is denied, or the right does not hold.
_DENIES: Words = {
    "en": r"(?:can(?:not|'t|’t| not)|unable to|do not|don't|don’t|will not|won't|not able to|may not|are not"
          r"|is not|not be) (?:be )?(?:returned|returnable|exchanged|refunded|accept|take|offer|return|refund"
          r"|eligible|cancel)|non[\s-]?(?:returnable|refundable)|not (?:eligible|returnable|entitled|applicable)"
          r"|no returns|(?:exempt|excluded) from|(?:does|do|will|shall) not (?:apply|extend|exist)|final sale"
          r"|right (?:of withdrawal|to cancel|to withdraw|to return) (?:is|are|shall be) (?:excluded|lost)"
          r"|exceptions? to (?:the |your )?(?:right|return)|(?:can.t|cannot) take|(?:do not|don.t) have (?:the"
          r"|a) right|no right (?:to cancel|of withdrawal|to return)",
    "de": r"ausgeschlossen|ausgenommen|besteht nicht|gilt nicht|nicht (?:zurück|umtausch|retour|widerruf|umgetauscht)"
          r"|kein (?:widerruf|umtausch|rückgabe)|nicht .{0,30}(?:zurückgegeben|zurückgenommen|umgetauscht|zurücknehmen"
          r"|zurückgeben|zurückgesendet|zurückgesandt|retourniert)|erlischt",
    "da": r"gælder ikke|ikke .{0,40}(?:returneres|retur|fortryde|byttes)|(?:tages|tager vi) ikke .{0,15}(?:retur"
          r"|tilbage)|undtaget|bortfalder|ingen (?:fortrydelsesret|returret)|ikke .{0,10}fortrydelsesret|(?:kan"
          r"|modtager|tager|bytter) (?:vi )?(?:desværre )?ikke .{0,30}(?:retur|tilbage|byt)",
    "sv": r"gäller (?:inte|ej)|omfattas (?:inte|ej)|\b(?:inte|ej) .{0,30}(?:returner|retur|ångra|byta|lämna tillbaka)"
          r"|undantag|ingen (?:ångerrätt|returrätt)|\b(?:inte|ej) (?:ångerrätt|öppet köp)|undantag från|undantagna",
    "nb": r"gjelder ikke|ikke .{0,30}(?:returner|retur|angre|byttes)|unntatt|unntak|ingen (?:angrerett|returrett)"
          r"|omfattes ikke|ikke .{0,10}angrerett|(?:tar|bytter) (?:vi )?(?:dessverre )?ikke .{0,30}(?:retur"
          r"|tilbake|bytte)",
    "nl": r"geldt niet|niet .{0,40}(?:geretourneerd|retourneren|teruggenomen|teruggestuurd|geruild|herroepen"
          r"|teruggezonden)|uitgesloten|uitgezonderd|geen (?:herroepingsrecht|recht op retour|retour)"
          r"|niet van toepassing|niet .{0,10}terug\b|niet terug|niet (?:worden )?(?:retour|geruild)|\bniet retour",
    "fr": r"ne (?:peut|peuvent|pourra|pourront|sont|seront|s.appliqu\w+)(?: pas| ni)? ?(?:être )?(?:exercé|repris"
          r"|échangé|retourné|remboursé|pas|applicable)|ni repris|ni échangé|\bexclu(?:e?s?|t|ent)\b"
          r"|\baucun (?:retour|échange)"
          r"|pas de (?:retour|droit)|exceptions? au droit|(?:n.acceptons|ne reprenons|n.échangeons)",
    "es": r"\bno (?:se (?:admit|acept|pued)\w+|será\w* (?:aplicable|posible)|es aplicable|aplica|son retornables"
          r"|podrá\w*|pueden?) ?|exclui|excepto|excepciones al? derecho|se exceptúa|\bno (?:aceptamos|admitimos"
          r"|realizamos)",
    "it": r"\bnon (?:si (?:accettano|applica|possono)|è (?:possibile|applicabile)|sono (?:restituibili"
          r"|rimborsabili)|possono|può|vengono accettati|accettiamo)|esclus[oaie]|esclude|eccezioni al"
          r"|\bnon è ammess|\bnon (?:accettiamo|effettuiamo)|\bnon possiamo",
    "pl": r"nie (?:przysługuje|podlega\w*|przyjmujemy|można|dotyczy|mogą (?:być|zostać) zwróc)|wyłączon|z wyjątkiem",
    "pt": r"não (?:se aplica|aceitamos|são aceit\w+|pode\w* ser|é possível|admitimos)|exclu(?:[ií]|em)|exceções ao",
}  # fmt: skip

_SENT_BACK: Words = {
    "en": r"\breturn|right (?:of withdrawal|to (?:cancel|withdraw))|refund|exchang|withdrawal|cancellation right"
          r"|tak(?:e|en|ing) .{0,30}\bback",
    "de": r"widerruf|umtausch|umgetauscht|rückgabe|zurück(?:ge|zu|nehm|send|schick)|retour|rücknahme|rücksend",
    "da": r"fortryd|retur|\bbyttes|tages .{0,15}tilbage",
    "sv": r"ånger|ångra|retur|öppet köp|byta|tillbaka",
    "nb": r"angre|retur|byttes|åpent kjøp",
    "nl": r"herroep|retour|terug(?:ge|te)|ruil|\bterug\b",
    "fr": r"rétract|retour|repris|échangé|rembours",
    "es": r"desist|devol|devuelv|devuelt|retornable",
    "it": r"recess|\bres[oi]\b|restitu",
    "pl": r"odstąpi|zwrot|zwróc|zwrac",
    "pt": r"resolução|devol|arrepend|troca",
}  # fmt: skip

# Sorts of goods that every law on withdrawal leaves out, or that shops do.
_GOODS: Words = {
    "en": r"hygien|personali[sz]|custom(?!er|s\b)|bespoke|made[\s-]to[\s-](?:order|measure)"
          r"|your specification|seal"
          r"|perishab|food"
          r"|underwear|lingerie|swimwear|earring|pierc|cosmetic|make-?up|gift (?:card|voucher)|sale items?|clearance"
          r"|discounted|digital|download|software|newspaper|magazine|audio or video|\bplants?\b|flowers?|intimate"
          r"|special order|cut to|mattress|hazardous|swim",
    "de": r"hygien|personalisier|individuel|maßanfertig|maßgefertigt|nach maß|kundenspezifikation"
          r"|nicht vorgefertigt|siegel|verderb|verfallsdatum|lebensmittel|unterwäsche|bademode|ohrring|piercing"
          r"|kosmetik|gutschein|reduziert|sale|digital|download|software|zeitung|zeitschrift|tonaufnahmen"
          r"|sonderanfertig|zugeschnitten|pflanzen|sonderbestell|angefertigt|gravur|graviert",
    "da": r"hygiejn|personlig|specialfremstil|specialbestil|specifikation|forsegl|plomber|letfordærv|fødevare|undertøj"
          r"|ørering|badetøj|kosmetik|gavekort|udsalg|nedsat|digital|software|aviser|tilpasset|skræddersy|efter mål"
          r"|bestillingsvare|skaffevare|blomster|planter|gravering",
    "sv": r"hygien|personlig|specialbeställ|specialtillverk|måttbeställ|måttanpass|försegl|livsmedel|underkläder"
          r"|örhänge|badkläder|kosmetik|presentkort|\brea\b|nedsatt|digital|programvara|tidning|anpassad|förskämma"
          r"|försäm|på mått|blommor|växter|gravyr|graver|skräddar",
    "nb": r"hygien|personlig|spesialbestil|spesiallag|spesialtilpass|spesifikasjon|forsegl|bederv|matvare|undertøy"
          r"|øredobb|badetøy|kosmetikk|gavekort|salgsvare|nedsatt|digital|programvare|aviser|tilpasset|skreddersy"
          r"|blomster|planter|graver|etter mål",
    "nl": r"hygiën|gepersonalis|persoonlijk|op maat|maatwerk|specificatie|verzegel|bederf|ondergoed|lingerie|badmode"
          r"|oorbel|cosmetica|cadeaubon|uitverkoop|\bsale\b|digitale|software|kranten|tijdschrift|planten|bloemen"
          r"|speciaal besteld|gravure",
    "fr": r"hygièn|personnalis|sur mesure|spécifications du|descell|scellé|périssable|détériorer|denrée"
          r"|sous-vêtement|lingerie|maillot|boucles? d.oreille|cosmétique|(?:carte|chèque|bon)s? cadeau|solde"
          r"|numérique|logiciel|journa|périodique|plantes?\b|fleurs|aliment",
    "es": r"higien|personaliz|a medida|especificaciones|precint|perecedero|caducar|deteriorar|ropa interior"
          r"|bañador|pendientes|cosmétic|tarjeta regalo|rebaja|oferta|digital|software|programas informáticos"
          r"|prensa|plantas|flores|aliment",
    "it": r"igien|personalizz|su misura|sigilla|deperib|deteriora|scadere|intimo|costumi|orecchini|cosmetic"
          r"|(?:carta|buono) regalo|sald[oi]\b|digitale|software|giornali|piante|fiori|intima|aliment",
    "pl": r"higien|personaliz|zamówienie|specyfikacj|zapieczęt|zepsuci|termin przydatności|bielizn|kolczyk"
          r"|kosmetyk|karta podarunkowa|wyprzedaż|przecen|cyfrow|oprogramowani|dzienniki|prasa|indywidual|na miarę"
          r"|rośliny|kwiaty",
    "pt": r"higien|personaliz|por medida|à medida|especificaç|selad|perecív|deteriorar|roupa interior|biquíni|brincos"
          r"|cosmétic|cartão.{0,5}(?:presente|oferta)|saldo|promoç|digita|software|jorna|plantas|flores|aliment",
}  # fmt: skip

DENIAL, _RETURN, _KINDS = words.any_of(_DENIES), words.any_of(_SENT_BACK), words.any_of(_GOODS)
# Another thing is denied: a guarantee, a parcel without stamps.
_NO_EXCEPTION = compiled(
    r"garant|warrant|guarant|gwaranc|garanzi|gewährleist|reklamationsrett?en|postförskott|efterkrav|unfrei"
    r"|uden omdeling|pobranie|contre[\s-]remboursement|kontant|mot pengar|in bar\b|bargeld|\bcash\b|contant|espèces"
    r"|en efectivo|gotówk|portes debidos|porto assegnato",
)


def _read(line: Line) -> Reading | None:
    text = line.text
    returned = bool(_RETURN.search(text))
    if line.is_heading or not (returned or _RETURN.search(line.heading)):
        return None
    if not DENIAL.search(text) or _NO_EXCEPTION.search(text):
        return None
    quote = line.listed()
    goods = {found[:6] for found in _KINDS.findall(quote.lower())}
    if not goods:
        return None
    score = 1.6 + 0.1 * min(4, len(goods)) + (0.4 if returned else 0.0)
    return Reading(score - (0.4 if len(quote) > QUOTED else 0.0), quote=quote)


RETURN_EXCEPTIONS = Rule(
    PolicySort.RETURN_EXCEPTIONS,
    stems(
        "return, back, refund, exchang, withdraw, cancel, widerruf, umtausch, umgetauscht, rück, retour, fortryd,"
        " retur, byttes, tages, ånger, ångra, öppet köp, byta, tillbaka, angre, åpent kjøp, herroep, terug, ruil,"
        " rétract, repris, échang, rembours, desist, devol, devuel, recess, reso, resi, restitu, odstąp, zwrot,"
        " zwróc, zwrac, resolução, arrepend, troca"
    ),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.5, PageKind.FAQ: 0.3},
    by_heading=True,
    asides=False,
)
