"""People of a company who answer customers: only names that stand beside such a role."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wizard.domain.facts import PageKind
from wizard.research.alternatives import one_of
from wizard.research.extract.lines import Line
from wizard.research.extract.owners import foreign

SMALL = "a-zäöüæøåéèêëàáâíìïóòôúùñçãõłśżźćńęąšžčß"
LARGE = "A-ZÄÖÜÆØÅÉŁŚŻĆÓÁÍÑŠČ"
PART = rf"[{LARGE}][{SMALL}]+(?:[-'’][{LARGE}]?[{SMALL}]+)?"
TITLES = r"(?:(?:Dr|Prof|Dipl|Mag|Ing)\.?(?:-Ing\.?)? )*"
NAME = rf"{TITLES}({PART}(?: (?:{PART}|[A-Z]\.|von|van|de|der|da|af|la|del|ten)){{0,2}} {PART})"
HONORIFIC = (
    r"(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss|[Hh]r\.|[Ff]ru|[Mm]evrouw|[Dd]e heer|[Dd]hr\.|[Mm]w\.|M\.|Mme|Sra?\.?"
    r"|Sig\.(?:ra)?|Pani?|[Dd]on|[Dd]oña)"
)
SERVICE = (
    r"kundenservice\w*|kundendienst\w*|kundenbetreu\w+|ansprechpartner(?:in)?|beschwerde\w*|reklamation\w*"
    r"|kundeservice\w*|kundekontakt|kundeansvarlig|klageansvarlig|kundtjänst\w*|kundservice\w*|kundansvarig|kundesenter"
    r"|customer (?:service|care|support|relations|success)|complaints? (?:manager|handler|officer|partner)"
    r"|client care|klantenservice\w*|klachtenfunctionaris|service (?:client|clientèle)|atención al cliente"
    r"|servizio clienti|assistenza clienti|obsługa klienta|apoio ao cliente"
)
SHOP = (
    r"(?:filial|markt|laden|geschäfts|shop)leit(?:er(?:in)?|ung)|(?:store|shop|branch) manager|butiks(?:chef"
    r"|bestyrer|leder)|butikschef|butikk(?:sjef|leder)|butikschef|filialchef|filiaalmanager|winkelmanager"
    r"|bedrijfsleider|responsable d[eu] (?:magasin|la boutique|boutique)|(?:encargad[oa]|responsable"
    r"|jef[ae]) de (?:la )?tienda|responsabile (?:del )?(?:negozio|punto vendita)|kierowni(?:k|czka) sklepu"
    r"|gerente d[ea] loja"
)
OWNER = (
    r"inhaber(?:in)?|geschäftsführ\w+|geschäftsleit\w+|vertreten durch|vertretungsberechtigt\w*|gesellschafter(?:in)?"
    r"|betreiber(?:in)?|medieninhaber(?:in)?|gründer(?:in)?"
    r"|verantwortlich(?: (?:für den inhalt|gem\w*|im sinne|nach)[^:]{0,60})?|indehaver|ejer|medejer|direktør|stifter"
    r"|grundlægger|ägare|grundare|innehavare|vd|daglig leder|eier|owner|founder|co-founder|managing director|proprietor"
    r"|ceo|eigenaar|zaakvoerder|gérante?|fondat(?:eur|rice)|directeur de la publication|titular|propietari[oa]|titolare"
    r"|właściciel(?:ka)?|proprietári[oa]"
)
_SERVICE, _OWNER = one_of([SERVICE, SHOP], ignoring_case=True), one_of([OWNER], ignoring_case=True)
ROLE = re.compile(rf"(?P<service>\b(?:{_SERVICE})\b)|(?P<owner>\b(?:{_OWNER})\b)", re.IGNORECASE)
MAY_NAME_ROLE = re.compile(one_of([SERVICE, SHOP, OWNER]))  # in lower case, amid words too: three times as fast
# Boards, the press desk, the careers page, and customers who speak of their own firms: none of them answers a letter.
_ELSEWHERE = (
    r"vorstand|vorsitz|aufsichtsrat|verwaltungsrat|\bboard\b|directors|bestyrelse|\bstyrelse|\bstyret?\b|raad van"
    r"|conseil d|consejo|consiglio|zarząd|rada nadzorcza|conselho|\bpress|presse|media (?:contact|relations)"
    r"|medien|\bpers\b|prensa|stampa|imprensa|\bpras|investor|karriere|career|\bjobs?\b|bewerb|stellen(?:angebot"
    r"|anzeige)|vacature|recrutement|empleo|lavora con|kariera|recrutamento|datenschutzb|data protection|(?:kunden"
    r"|customers?|clients?) sa(?:gen|y)|sagen unsere kunden|kunden(?:stimm|meinung)|testimonial|\breviews?\b"
    r"|udtalelser|anmeldelser|omdömen|ervaringen|avis|témoignages|opiniones|testimonios|recensioni|dicono di noi"
    r"|opinie|testemunhos"
)
ELSEWHERE = re.compile(one_of([_ELSEWHERE], ignoring_case=True), re.IGNORECASE)
OF_ANOTHER = re.compile(r"^\s*(?:eine[rs]?|of an?|af en|på en|van een|d[’']une?|de una?|di una?)\b", re.IGNORECASE)
NOT_A_NAME = re.compile(
    r"\b(?:GmbH|Str|Straße|Strasse|Telefon|Tel|Email|E-Mail|Mail|Kontakt|Contact|Impressum|Datenschutz"
    r"|Haftung|Unsere|Unser|Our|The|Your|Alle|Angaben|Sitz|Google|Facebook|Ltd|Limited|Service"
    r"|Customer|Kunden|Team|Read|More|Learn|Street|Road|Us|Gemäß|Gem|Inhalt|Inhalte|Verordnung"
    r"|Grundverordnung|Stand|Hier|Bei|Für|Im|Der|Die|Das|Den|Managing|Director|Manager|Founder|Owner"
    r"|Privacy|Data|Policy|Terms|Umsatzsteuer|Registergericht|Amtsgericht|Press|About|Home|Menu|Shop|Wir|Sie|Und"
    r"|And|Om|Vi|Du|Din|Jeg|Company|Email|Address|Adresse|Head|Office|Sales|Marketing|Support"
    r"|Finanzamt|Landratsamt|Gewerbeamt|Handelsregister|Steuernummer|Muster(?:mann|frau)|Zur|Zum|Kasse|Meet|Only|Rules)\b"
    r"|^J(?:ohn|ane) Doe$"
)
BESIDE = re.compile(rf"^[\s:–—,|()-]*(?:ist|is|er|är|:)?[\s:–—,|()-]*(?:{HONORIFIC}\s)?{NAME}(?=$|[\s,;|()–—])")
HONOURED = re.compile(rf"^.{{0,30}}?\b{HONORIFIC}\s{NAME}(?=$|[\s,;.|()–—])")
BEFORE = re.compile(rf"(?:^|[|,;–—:]\s?){NAME}\s?[,|(–—:-]\s?$")
ALONE = re.compile(rf"^(?:Herr |Frau |Mr\.? |Mrs\.? |Ms\.? )?{NAME}(?: \([^)]*\))?$")
LAW = re.compile(
    r"^(?:Impressum|Anbieterkennzeichnung|Angaben zum Anbieter)$|§ ?5 (?:TMG|DDG|ECG|Telemedien|Digitale)"
    r"|^Medieninhaber|^Diensteanbieter",
    re.IGNORECASE,
)
FIRM_AND_PERSON = 2  # lines; where there is but one, it may be the firm's name
SHORT = 100  # characters: longer lines are running text


@dataclass(frozen=True)
class FoundPerson:
    """A name with its role as the page says it."""

    name: str
    role: str
    quote: str
    score: float


def people(lines: Sequence[Line], *, kinds: frozenset[PageKind]) -> Iterator[FoundPerson]:
    """Names beside a role, on pages that say who answers; nobody else who happens to be named."""
    if not kinds & {PageKind.CONTACT, PageKind.IMPRINT, PageKind.ABOUT, PageKind.COMPLAINTS}:
        return
    for place, line in enumerate(lines):
        if _names_law(line.plain) and (name := _above_street(lines, place)):
            yield FoundPerson(name, "", line.plain, 0.4)
        if not _names_role(line.plain) or ELSEWHERE.search(" ".join((line.plain, *line.headings[-2:]))):
            continue
        for role in ROLE.finditer(line.plain):
            if (name := _beside(lines, place, role)) and not foreign(lines, place):
                yield FoundPerson(name, role[0].strip(" :"), line.plain, 0.8 if role["service"] else 0.5)
                break


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _names_law(words: str) -> bool:
    return LAW.search(words) is not None


@lru_cache(maxsize=20_000)
def _names_role(words: str) -> bool:
    return MAY_NAME_ROLE.search(words.lower()) is not None and ROLE.search(words) is not None


def _above_street(lines: Sequence[Line], place: int) -> str:
    """The trader that an imprint names between the paragraph of law and the street: a person under the firm's name."""
    block = [line.plain for line in lines[place + 1 : place + 5]]
    street = next((number for number, words in enumerate(block) if re.search(r"\d", words)), 0)
    if street < FIRM_AND_PERSON:
        return ""
    names = [_name(found[1]) if (found := ALONE.match(words)) else "" for words in block[:street]]
    # Of a person and a firm that both read like names, the page names the person again, as one does in an address or a
    # signature; what it goes on to tell of ("... is a family business"), or prints in its footer, is the firm.
    here = lines[place].place
    below = [line.plain for line in lines[place + 5 :] if line.place == here]
    again = [name for name in names if name and any(re.match(rf"{re.escape(name)}(?:$| ?[,;:(|])", at) for at in below)]
    return again[0] if again else names[-1]


def _beside(lines: Sequence[Line], place: int, role: re.Match[str]) -> str:
    """The name after the role, before it, or alone in the line that the role points to."""
    text = lines[place].plain
    after = text[role.end() :]
    found = HONOURED.search(after) if role["service"] else None
    if found or len(text) > SHORT or OF_ANOTHER.search(after):
        return _name(found[1]) if found else ""
    found = BESIDE.search(after) or BEFORE.search(text[: role.start()])
    if found:
        return _name(found[1])
    rest = re.sub(rf"{re.escape(role[0])}|[\s:&/()–-]|und|and|og|och", "", text, flags=re.IGNORECASE)
    if rest:
        return ""
    follows = text.endswith(":") or role[0].lower().startswith(("vertreten", "verantwortlich"))
    beside = place + 1 if follows else place - 1  # "Owner:" above the name, or on a team's page the role below it
    if 0 <= beside < len(lines) and (found := ALONE.match(lines[beside].plain)):
        return _name(found[1])
    return ""


def _name(words: str) -> str:
    return "" if NOT_A_NAME.search(words) or ROLE.search(words) else words
