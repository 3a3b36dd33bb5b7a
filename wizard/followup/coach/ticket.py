"""The number that the company gives the matter (F4)."""

import re

# In capitals before it: "RO 445120"; in groups: "4 117 208/26", "CB-5518 2207".
_NUMBER = (
    r"(?<![\w/.-])(?P<number>(?-i:[A-Z]{1,5}(?:-[A-Z]{1,3})? (?=\d))?(?=[\w/.-]*\d)[A-Za-z0-9]"
    r"(?:[\w/.'-]{0,30}\w)?(?: \d{2,4}(?:[/-]\d{1,4})?(?![\w.,:]))*)"
)
_SHAPED = re.compile(
    r"(?<![\w/.@-])(?P<number>(?:[A-Z]{1,5}[-/ ](?=\d{3})|[A-Z]{2,5}(?:[-/][A-Z]{1,3})?[-/](?=\d)|[A-Z]{2,3}(?=\d{5}))"
    r"\d[\d/.-]*\d(?:-[A-Z\d]{1,3})?)(?![\w/])"
)
_NAMED = re.compile(
    r"(?<![\w-])(?:"
    r"(?:ticket|case|incident|request|enquiry|inquiry|query|complaint|claim|reference|ref|issue|dispute|report"
    r"|fault|correspondence|our|your|job|job card|support|service|interaction|trace|control|transcript|visit|grievance"
    r"|repairs?|conversation|chat|penalty charge notice|notice|file|matter)"
    r"(?:[ -](?:ticket|case|reference|ref|number|no|nr|id|code|request))*"
    r"|(?:ticket|vorgangs?|fall|fall-|vorfall|referenz|bearbeitungs|anfrage|anliegens?|beschwerde|reklamations?"
    r"|schaden|schadens|störungs?|meldungs?|service|akten|geschäfts|auftrags|reparatur|leistungs|kenn|nachforschungs?"
    r"|steuer)"
    r"[ -]?(?:nummer|nr|id|zeichen|kennung|kennzeichen)?|az|(?:unser|ihr)e? (?:zeichen|referenz|vorgangsnummer)"
    r"|vorgang|\w{0,16}meldung|falls?|nachforschung|\w{0,14}akte|rücksendung|reparaturannahme|\w{0,12}chat"
    r"|(?:ticket|sags?|sagens|reference|referencens?|henvendelses?|journal|j|jour|klage|skade|fejl|skades"
    r"|reklamations?|vores|vor|jeres|din|service|afgifts?|indsigelses?|klagesags?)[ .-]?(?:nummer|nr|id|ref|reference)?"
    r"|\w{0,10}sag|indberetning|henvendelse|reklamation|indsigelse)"
    r"(?: (?:nummer|nr|no|number|id|er|ist|is|die|lautet|har|fået|hos os|bei uns))*"
    rf"\s{{0,2}}[.:#(\[]{{0,3}}\s{{0,2}}(?:(?:nr|no|nummer|number|id)\b\.?:?\s?)?#?{_NUMBER}",
    re.IGNORECASE,
)
_UNDER = re.compile(
    rf"\b(?:logged|registered|filed|recorded|opened|quote|quoting|erfasst|nummer|registreret|oprettet|angabe"
    rf"|under|unter|als|som|as)\s"
    rf"(?:(?:under|as|unter|der|som|als|reference|number|nummer|the|nr|case|ticket)\.?\s){{0,3}}#?{_NUMBER}",
    re.IGNORECASE,
)
_MARKED = re.compile(
    rf"(?:[\[(]#?(?:[A-Za-z]{{2,12}}[ :#]{{1,2}})?{_NUMBER}[\])])|(?:#{_NUMBER.replace('number', 'bare')})"
)
_ALONE = re.compile(rf"^ {{0,9}}[\[(]?#?{_NUMBER}[\])]?(?: ?\([^)\n]{{0,60}}\))? ?[.:]? {{0,9}}$", re.MULTILINE)
_SUBJECT = re.compile(
    rf"^ {{0,9}}(?:subject|betreff|emne|re|aw|sv)\s?:[^\n]{{0,60}}?\b(?=[A-Z]{{1,6}}[-/]\d){_NUMBER}",
    re.IGNORECASE | re.MULTILINE,
)
_OTHER = re.compile(
    r"(?:order|bestell|auftrag|ordre|customer|kunden|kunde|member|mitglied|medlem|invoice|rechnung|faktura"
    r"|tracking|track|sendung|paket|pakke|parcel|"
    r"article|artikel|item|vare|model|serial|serie|iban|phone|tel|tlf|call|ring|ruf|flight|flug|fly|policy"
    r"|contract|vertrag|konto|account|voucher|code|"
    r"gutschein|kode|zip|plz|hrb|cvr|room|zimmer|train|zug|tog|charge|parking)\w*[ .:#-]*(?:(?:number|nummer|no"
    r"|nr|id|unter|on|på)[ .:#-]*){0,2}$",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"^(?:\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d|20\d\d))?|(?:19|20)\d\d|\d{1,3}|.*[.,]\d\d|\d+(?:st|nd|rd|th)|\d{1,2}[a-z]{1,6}|\d{1,3}(?:\.\d{3})+|(?-i:\d+-[a-zæøå]+))$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[.\-/_]+$")


def ticket(text: str) -> str:
    """The number as written, without "#"; "" where none is given."""
    for pattern in (_NAMED, _MARKED, _UNDER, _ALONE, _SUBJECT, _SHAPED):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            name = "number" if groups.get("number") else "bare"
            number = _TAIL.sub("", groups[name] or "")
            if _is_number(number) and not _OTHER.search(text, max(0, match.start() - 30), match.start(name)):
                return number
    return ""


def _is_number(number: str) -> bool:
    digits = sum(letter.isdigit() for letter in number)
    return digits >= 3 and not _NO_NUMBER.match(number) and not (number[:1].islower() and not number.isdigit())
