"""Where goods go back to: an address beside the words, or the company's own shops."""

import re
from collections.abc import Sequence

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.rule import QUOTED, Reading, Rule
from wizard.research.extract.policy_words import Words
from wizard.research.extract.sentences import Sentence

# The words that an address follows.
_TO_ADDRESS: Words = {
    "en": r"returns? address|(?:send|return|post|ship|mail)(?:ed)?\b.{0,60}\b(?:back )?to(?: the following address| us at| this address)?\s?:?",
    "de": r"(?:rücksende|retouren)(?:adresse|anschrift)|(?:rücksendung|retoure)\w* .{0,30}\ban\b|(?:send|schick)\w*\b.{0,80}\ban\b.{0,40}(?:zurück)?"
          r"|zurück(?:zu)?(?:send|schick)\w* an",
    "da": r"returadresse|(?:retur\w*|varen|pakken) .{0,30}sendes .{0,20}til|send\w* .{0,40}(?:retur|tilbage) .{0,10}til|returneres til",
    "sv": r"returadress|(?:skicka|sänd)\w* .{0,40}(?:retur\w*|tillbaka) .{0,15}till|returer? skickas till|returneras till",
    "nb": r"returadresse|returer? sendes .{0,10}til|send\w* .{0,40}(?:retur|tilbake) .{0,10}til|returneres til",
    "nl": r"retouradres|(?:stuur|zend|sturen|zenden)\w* .{0,40}(?:retour|terug) .{0,10}naar|retour .{0,20}naar|(?:geretourneerd|teruggestuurd) .{0,20}naar",
    "fr": r"adresse (?:de|du|pour les) retours?|retours? .{0,30}adress\w+ à|(?:retourn|renvoy)\w+ .{0,60}(?:à l.adresse|à\s?:|au)",
    "es": r"dirección (?:de|para|para las) devoluci|(?:envi|enví|devolv|remit)\w+ .{0,60}(?:a la (?:siguiente )?dirección|devolución a|a\s?:)",
    "it": r"indirizzo (?:per |di |dei )(?:i |il )?(?:res[oi]|restituzione)|(?:reso|resi|merce|prodott\w+) .{0,30}(?:spedit|inviat|restituit)\w+ .{0,10}(?:a\b|al)",
    "pl": r"adres (?:do )?zwrot|(?:zwrot|odsył|odesł|odeśl)\w* .{0,40}na adres",
    "pt": r"morada (?:para|de) devoluç|(?:envi|devolv|remet)\w+ .{0,60}(?:para a (?:seguinte )?morada|devolução para|para\s?:)",
}  # fmt: skip

# In person.
_IN_SHOP: Words = {
    "en": r"\b(?:in|to|at) (?:any of )?(?:our|one of our|the|any|your (?:local|nearest)) (?:\w+ ){0,2}(?:stores?|shops?|showrooms?|branch(?:es)?|boutiques?)\b|in[\s-]store",
    "de": r"(?:in|im|zu) (?:unsere[mnr]?|jede[mr]?|eine[mr]? unserer|der|dem|einer) (?:\w+ )?(?:ladengeschäft|laden|filiale|shop|geschäft|store)\w{0,2}\b",
    "da": r"i (?:en|alle|enhver|en af|vores|butikken)\s?(?:af )?(?:vores |fysiske )*(?:butik\w*|forretning\w*)|i butikken",
    "sv": r"i (?:valfri|någon|vår|våra|en|alla|butiken)\s?(?:av )?(?:våra |vår |fysiska )*butik\w*|i butiken",
    "nb": r"i (?:en|alle|våre|vår|hvilken som helst)\s?(?:av )?(?:våre )?(?:fysiske )?butikk\w*|i butikken",
    "nl": r"in (?:een van |één van )?(?:onze|de|al onze) (?:winkels?|filialen|filiaal|showroom)",
    "fr": r"(?:dans|en) (?:l.une de |toutes |un de )?(?:nos|notre|le) ?(?:boutiques?|magasins?)|en (?:boutique|magasin)",
    "es": r"en (?:cualquiera de )?(?:nuestras?|una de nuestras) tiendas?|en tienda",
    "it": r"in (?:uno|tutti|qualsiasi)? ?(?:dei |dei nostri |i )?(?:nostr[oi] )?(?:negoz[io]+|punt[oi] vendita)|presso (?:il|i) nostr[oi] negoz",
    "pl": r"w (?:dowolnym|każdym|naszym|naszych|sklepie) ?(?:sklep\w*|salon\w*)?(?: stacjonarn\w+)?",
    "pt": r"(?:numa|em|nas) (?:qualquer )?(?:uma das |das )?(?:nossas )?lojas?",
}  # fmt: skip
_HAND_BACK: Words = {
    "en": r"\breturn(?:ed|s|ing)?\b|exchanged|bring .{0,30}back|hand .{0,20}back",
    "de": r"zurück(?:ge|zu|bring|geb)\w*|rückgabe|umtausch|umgetauscht|retour",
    "da": r"returner|retur\b|aflever|levere .{0,20}tilbage|byttes?\b",
    "sv": r"lämna .{0,30}tillbaka|returner|retur\b|återlämna",
    "nb": r"levere .{0,30}tilbake|returner|retur\b|byttes?\b",
    "nl": r"retour|terugbreng|inlever|ruilen",
    "fr": r"retourn|ramener|rapporter|échang",
    "es": r"devolver|devoluci|cambiar",
    "it": r"restitu|\bres[oi]\b|riportare|cambi",
    "pl": r"zwróci|zwrot|oddać",
    "pt": r"devolver|devoluç|trocar",
}  # fmt: skip

_ADDRESSED, _SHOP, _HANDS = words.any_of(_TO_ADDRESS), words.any_of(_IN_SHOP), words.any_of(_HAND_BACK)
_GOES_BACK, _DENIED = words.any_of(words.RETURN), words.any_of(words.DENIED)
_NAMES_ADDRESS = re.compile(
    r"returns? address|(?:rücksende|retouren)(?:adresse|anschrift)|returadress|retouradres|adresse (?:de|du|pour les) retour"
    r"|dirección (?:de|para|para las) devoluc|indirizzo (?:per |di |dei )(?:i |il )?(?:res|restit)|adres (?:do )?zwrot|morada (?:para|de) devoluç",
    re.IGNORECASE,
)
# A house number or a postcode, after a word with a capital letter.
_PLACE = re.compile(
    r"\b\d{4,5}\s[A-ZÀ-Þ]|\b\d{3}\s\d{2}\s[A-ZÀ-Þ]|\b\d{2}-\d{3}\s[A-ZÀ-ÞŁŚŻ]|\b\d{4}-\d{3}\b|\b\d{4}\s?[A-Z]{2}\s[A-Z]"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b"
)
_TOLD_LATER = re.compile(
    r"(?:we|wir|vi|wij|nous|nos|ci) .{0,30}(?:e-?mail|send|mitteil|teilen|sender|skickar|sturen|enverr|comunic)"
    r"|teilen wir|by e-?mail|per e-?mail|på mail|via e-?post",
    re.IGNORECASE,
)
# A model form's first line and a company's own letterhead are no place for parcels.
_SALES_TALK = re.compile(r"besuchen|visit us|besøg|besök|bezoek|visitez|visíta|visita|odwiedź", re.IGNORECASE)


def _read(sentence: Sentence, after: Sequence[Sentence]) -> Reading | None:
    text = sentence.text
    if _DENIED.search(text) or _SALES_TALK.search(text):
        return None
    addressed = _ADDRESSED.search(text)
    if addressed and (_GOES_BACK.search(text) or _NAMES_ADDRESS.search(text) or _GOES_BACK.search(sentence.heading)):
        quote = _with_address(sentence, after)
        place = _PLACE.search(quote, addressed.start())
        if place and not (_TOLD_LATER.search(text) and not _PLACE.search(text)):
            return Reading(2.2 + (0.4 if _NAMES_ADDRESS.search(text) else 0.0), quote=quote)
    shop, hands = _SHOP.search(text), _HANDS.search(text)
    if shop and hands and text != sentence.heading and len(text) > 30:
        return Reading(1.8)
    return None


def _with_address(sentence: Sentence, after: Sequence[Sentence]) -> str:
    """The sentence, with the lines of the address where it stands below."""
    parts = [sentence.text]
    if _PLACE.search(sentence.text) or not re.search(r":$|address|adres|anschrift|adresse|indirizzo|morada|dirección", sentence.text, re.IGNORECASE):
        return sentence.text
    for line in after[:6]:
        if line.heading != sentence.heading or line.aside or len(line.text) > 120 or len(" ".join([*parts, line.text])) > QUOTED:
            break
        parts.append(line.text)
        if _PLACE.search(line.text):
            return " ".join(parts)
    return sentence.text


RETURN_WHERE = Rule(
    PolicySort.RETURN_WHERE,
    ("return", "send", "post ", "ship", "exchange", "rück", "retour", "schick", "umtausch", "retur", "aflever", "tillbaka",
     "tilbake", "terug", "stuur", "renvo", "rapport", "envia", "enví", "devol", "reso", "resi", "restitu", "merce", "zwro",
     "zwró", "odsył", "odesł", "envie", "morada"),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3},
    asides=False,
)  # fmt: skip
