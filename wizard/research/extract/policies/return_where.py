"""Where goods go back to: an address beside the words, or the company's own shops."""

import re
from collections.abc import Iterator
from itertools import islice

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.return_exceptions import DENIAL
from wizard.research.extract.policies.rule import QUOTED, Line, Reading, Rule, stems
from wizard.research.extract.policy_words import Words

SHORTEST_OF_SHOP = 30  # characters
MOST_LINES, LONGEST_LINE = 7, 130  # of an address, in characters

# The words that an address follows.
_TO_ADDRESS: Words = {
    "en": r"returns? address|\b(?:send|sent|return|post|ship|mail)(?:ed)?\b.{0,60}\b(?:back )?(?:to"
          r"|at)\b(?: the following address| the address below| us at| this address)?\s?:?|^returns? to:"
          r"|address for returns",
    "de": r"(?:rücksende|retouren)(?:add?resse|anschrift)|(?:rücksendung|retoure)\w* .{0,30}\ban\b|(?:send"
          r"|schick)\w*\b.{0,80}\ban\b.{0,40}(?:zurück)?|zurück(?:zu)?(?:send|schick)\w* an"
          r"|\ban\b.{5,160}zurück(?:zu)?(?:send|schick)|(?:waren?|artikel|paket)\b.{0,40}\ban (?:unsere|folgende"
          r"|die) .{0,20}adresse|adresse für (?:rück|retour)",
    "da": r"returadresse|(?:retur\w*|varen|pakken) .{0,30}sendes .{0,20}til|send\w* .{0,40}(?:retur"
          r"|tilbage) .{0,10}til|returneres til|(?:pakken|varen|varerne) sendes (?:retur )?til|adresse (?:for"
          r"|til) retur",
    "sv": r"returadress|(?:skicka|sänd)\w* .{0,40}(?:retur\w*|tillbaka) .{0,15}till|returer? skickas till"
          r"|returneras till|varan skickas .{0,15}till|adress för retur",
    "nb": r"returadresse|returer? sendes .{0,10}til|send\w* .{0,40}(?:retur|tilbake) .{0,10}til|returneres til"
          r"|adresse for retur",
    "nl": r"retouradres|(?:stuur|zend|sturen|zenden)\w* .{0,40}(?:retour|terug) .{0,10}naar|retour .{0,20}naar"
          r"|(?:geretourneerd|teruggestuurd) .{0,20}naar|terug(?:sturen|zenden|gestuurd|gezonden)? .{0,20}naar"
          r"|adres voor retour",
    "fr": r"adresse (?:de|du|pour les) retours?|retours? .{0,30}adress\w+ à|(?:retourn"
          r"|renvoy)\w+ .{0,60}(?:à l.adresse|à\s?:|au)|retours? .{0,40}envoy\w+ à\b",
    "es": r"dirección (?:de|para|para las) devoluci|(?:envi|enví|devolv"
          r"|remit)\w+ .{0,60}(?:a la (?:siguiente )?dirección|devolución a|a\s?:)|devoluci\w+ .{0,40}envi\w+ a\b",
    "it": r"indirizzo (?:per |di |dei )(?:i |il )?(?:res[oi]|restituzione)|(?:reso|resi|merce"
          r"|prodott\w+) .{0,30}(?:spedit|inviat|restituit)\w+ .{0,10}(?:a\b|al)|(?:spedi|invia"
          r"|manda)\w* .{0,25}(?:reso|resi|merce|articol\w+|prodott\w+) .{0,20}\ba\b",
    "pl": r"adres (?:do )?zwrot|(?:zwrot|odsył|odesł|odeśl)\w* .{0,40}na adres",
    "pt": r"morada (?:para|de) devoluç|(?:envi|devolv|remet)\w+ .{0,60}(?:para a (?:seguinte )?morada"
          r"|devolução para|para\s?:)|devoluç\w+ .{0,40}envi\w+ para\b",
}  # fmt: skip

# In person.
_IN_SHOP: Words = {
    "en": r"\b(?:in|to|at) (?:any of )?(?:our|one of our|the|any|your (?:local|nearest)) (?:\w+ ){0,2}(?:stores?"
          r"|shops?|showrooms?|branch(?:es)?|boutiques?)\b|in[\s-]store",
    "de": r"(?:in|im|zu) (?:unsere[mnr]?|jede[mr]?|eine[mr]? unserer|der|dem|einer) (?:\w+ )?(?:ladengeschäft"
          r"|laden|filiale|shop|geschäft|store)\w{0,2}\b|in allen (?:unseren )?(?:filialen|läden|geschäften|shops"
          r"|stores)",
    "da": r"i (?:en|alle|enhver|en af|vores|butikken)\s?(?:af )?(?:vores |fysiske )*(?:butik\w*|forretning\w*)"
          r"|i butikken",
    "sv": r"i (?:valfri|någon|vår|våra|en|alla|butiken)\s?(?:av )?(?:våra |vår |fysiska )*butik\w*|i butiken",
    "nb": r"i (?:en|alle|våre|vår|hvilken som helst)\s?(?:av )?(?:våre )?(?:fysiske )?butikk\w*|i butikken",
    "nl": r"in (?:een van |één van )?(?:onze|de|al onze) (?:winkels?|filialen|filiaal|showroom)",
    "fr": r"(?:dans|en) (?:l.une de |toutes |un de )?(?:nos|notre|le) ?(?:boutiques?|magasins?)|en (?:boutique"
          r"|magasin)",
    "es": r"en (?:cualquiera de )?(?:nuestras?|una de nuestras) tiendas?|en tienda",
    "it": r"in (?:uno|tutti|qualsiasi)? ?(?:dei |dei nostri |i )?(?:nostr[oi] )?(?:negoz[io]+|punt[oi] vendita)"
          r"|presso (?:il|i) nostr[oi] negoz",
    "pl": r"w (?:dowolnym|każdym|naszym|naszych|sklepie) ?(?:sklep\w*|salon\w*)?(?: stacjonarn\w+)?",
    "pt": r"(?:numa|em|nas) (?:qualquer )?(?:uma das |das )?(?:nossas )?lojas?|numa das nossas lojas",
}  # fmt: skip
_HAND_BACK: Words = {
    "en": r"\breturn(?:ed|s|ing)?\b(?! customers?)|exchanged|bring .{0,30}back|hand .{0,20}back",
    "de": r"zurück(?:ge|zu|bring|geb)\w*|rückgabe|umtausch|umgetauscht|retour",
    "da": r"returner|retur\b|aflever|levere .{0,20}tilbage|byttes?\b|levere\w* .{0,20}tilbage",
    "sv": r"lämna .{0,30}tillbaka|returner|retur\b|återlämna",
    "nb": r"levere .{0,30}tilbake|returner|retur\b|byttes?\b|levere\w* .{0,30}tilbake",
    "nl": r"retour|terugbreng|inlever|ruilen",
    "fr": r"retourn|ramener|rapporter|échang",
    "es": r"devolver|devoluci|cambiar",
    "it": r"restitu|\bres[oi]\b|riportare|cambi",
    "pl": r"zwróci|zwrot|oddać",
    "pt": r"devolver|devoluç|trocar|devolv",
}  # fmt: skip

_ADDRESSED, _SHOP, _HANDS = words.any_of(_TO_ADDRESS), words.any_of(_IN_SHOP), words.any_of(_HAND_BACK)
_GOES_BACK = words.any_of(words.RETURN)
_NAMES_ADDRESS = compiled(
    r"returns? address|(?:rücksende|retouren)(?:add?resse|anschrift)|returadress|retouradres|adresse (?:de|du"
    r"|pour les) retour|dirección (?:de|para|para las) devoluc|indirizzo (?:per |di |dei )(?:i |il )?(?:res"
    r"|restit)|adres (?:do )?zwrot|morada (?:para|de) devoluç",
)
# A house number or a postcode, after a word with a capital letter.
_PLACE = re.compile(
    r"\b\d{4,5}\s[A-ZÀ-Þ]|\b\d{3}\s\d{2}\s[A-ZÀ-Þ]|\b\d{2}-\d{3}\s[A-ZÀ-ÞŁŚŻ]|\b\d{4}-\d{3}\b"
    r"|\b\d{4}\s?[A-Z]{2}\s[A-Z]|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b"
    r"|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}\b"
)
_TOLD_LATER = compiled(
    r"(?:we|wir|vi|wij|nous|nos|ci) .{0,30}(?:e-?mail|send|mitteil|teilen|sender|skickar|sturen|enverr|comunic)"
    r"|teilen wir|by e-?mail|per e-?mail|på mail|via e-?post",
)
_LEADS_TO_ADDRESS = compiled(r":$|add?ress|adres|anschrift|indirizzo|morada|dirección")
_FURTHER_DOWN = compiled(
    r"\bbelow\b|following|folgend|untenstehend|nedenfor|nedan|under\b|onderstaand|ci-dessous|suivante|siguiente"
    r"|seguente|poniżej|seguinte|abaixo",
)
# A model form's first line and a company's own letterhead are no place for parcels.
_SALES_TALK = compiled(
    r"completed (?:form|survey)|\bkeys?\b|schlüssel|unterlagen|\bnøgle|\bnyckel|nøkkel|sleutel|\bclés?\b|llaves"
    r"|chiavi|klucz|chaves|survey|questionnaire|application|% off|rabat|discount|besuchen|visit us|besøg|besök"
    r"|bezoek|visitez|visíta|visita|odwiedź"
)


def _read(line: Line) -> Reading | None:
    text = line.text
    quote = _with_address(line)
    to_shop = not line.is_heading and len(text) > SHORTEST_OF_SHOP and _HANDS.search(text) and _SHOP.search(text)
    if not (quote or to_shop) or DENIAL.search(text) or _SALES_TALK.search(text):
        return None
    if quote:
        return Reading(2.6 if _NAMES_ADDRESS.search(text) else 2.2, quote=quote)
    return Reading(1.8)


def _with_address(line: Line) -> str:
    """The sentence with the address that it names or that stands below it, "" where there is none."""
    addressed = _ADDRESSED.search(line.text)
    if not addressed or (
        not any(p.search(line.text) for p in (_GOES_BACK, _NAMES_ADDRESS, _HANDS))
        and not _GOES_BACK.search(line.heading)
    ):
        return ""
    if _PLACE.search(line.sentence.text, addressed.start()):
        return "" if _TOLD_LATER.search(line.text) else line.sentence.text
    if _PLACE.search(line.sentence.text) or _TOLD_LATER.search(line.text) or not _LEADS_TO_ADDRESS.search(line.text):
        return ""
    lines = list(_address_below(line))
    quote = " ".join([line.sentence.text, *lines])
    # Not every country's postcode is known: several short lines below a colon are an address too.
    written = line.text.endswith(":") and len(lines) > 1 and re.search(r"\d", "".join(lines))
    return quote if written or _PLACE.search(quote) else ""


def _address_below(line: Line) -> Iterator[str]:
    further = bool(_FURTHER_DOWN.search(line.text))  # a sentence may stand between
    length = len(line.text)
    reached = False  # the lines of phone and e-mail, which end an address
    for below in islice(line.below(), MOST_LINES):
        length += 1 + len(below.text)
        if length > QUOTED or "[" in below.text or (reached and not re.search(r"[\d@]", below.text)):
            return
        reached = reached or "@" in below.text
        if below.text.endswith((".", "!", "?", ":")) or len(below.text) > LONGEST_LINE:
            if not further:
                return
            further = False
        yield below.text


RETURN_WHERE = Rule(
    PolicySort.RETURN_WHERE,
    stems(
        "return, bring, hand, bytte, byta, ruil, cambi, échang, troc, send, post, ship, exchange, rück, retour, schick,"
        " umtausch, retur, aflever, tillbaka, tilbake, terug, stuur, renvo, rapport, envia, enví, devol, reso,"
        " resi, restitu, merce, zwro, zwró, odsył, odesł, envie, morada"
    ),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3},
    by_heading=True,
    asides=False,
)
