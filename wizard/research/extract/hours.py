"""When somebody answers or a shop is open, and what a call costs: the site's own words beside a number or address."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from wizard.research.alternatives import compiled, one_of
from wizard.research.extract.lines import Line
from wizard.research.page import squeeze

# Days by language: the weekdays' names and what they are shortened to, then words for several days at once.
DAYS: Mapping[str, str] = {
    "en": "m\\s?[-–]\\s?(?:f|th|sat?|su)|mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:rs?|rsdays?)?"
    "|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?",
    "de": "mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?"
    "|sonnabends?",
    "da": "man(?:dage?)?|tirs?(?:dage?)?|ons(?:dage?)?|tors?(?:dage?)?|fre(?:dage?)?|lør(?:dage?)?|søn(?:dage?)?",
    "sv": "mån(?:dagar|dag)?|tis(?:dagar|dag)?|ons(?:dagar|dag)?|tors?(?:dagar|dag)?|fre(?:dagar|dag)?"
    "|lör(?:dagar|dag)?|sön(?:dagar|dag)?",
    "nb": "mandager|tirsdager|onsdager|torsdager|fredager|lørdager|søndager",
    "nl": "ma(?:andag)?|dinsdag|woe?(?:nsdag)?|donderdag|vrij?(?:dag)?|vr|za(?:terdag)?|zo(?:ndag)?",
    "fr": "lun(?:dis?)?|mar(?:dis?)?|mer(?:credis?)?|jeu(?:dis?)?|ven(?:dredis?)?|sam(?:edis?)?|dim(?:anches?)?",
    "es": "lunes|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ados?)?|dom(?:ingos?)?"
    "|[lv](?=\\s?[-–a]\\s?[vsd]\\b)",
    "it": "luned[iì]|marted[iì]|mercoled[iì]|gio(?:ved[iì])?|venerd[iì]|sabato|domenica",
    "pl": "pn\\.?|pon\\.?|poniedzia[łl](?:ek|ku|ki)|wt\\.?|wtor(?:ek|ku)|śr\\.?|środ[aęy]|czw\\.?|czwart(?:ek|ku)"
    "|pt\\.?|piąt(?:ek|ku)|sob\\.?|sobot[aęy]|nd\\.?|niedziel[aęei]",
    "pt": "seg(?:unda)?|ter(?:ça)?|quarta|qui(?:nta)?|sex(?:ta)?|s[áa]bados?|domingos?",
}
SEVERAL: Mapping[str, str] = {
    "en": "weekdays?|daily|every ?day|each day|7 days(?: a week)?|seven days|business days|working days|all "
    "week|weekends?",
    "de": "7 tage die woche|werktags?|werktagen|wochentags|täglich|an arbeitstagen|montags bis freitags|wochenende"
    "|feiertags?",
    "da": "7 dage om ugen|hverdage?|alle dage|dagligt|daglig|weekend(?:en|er)?|alle ugens dage",
    "sv": "7 dagar i veckan|vardagar|vardag|alla dagar|dagligen|helgfria vardagar|helger",
    "nb": "7 dager i uken|hverdager|hverdag|alle dager|daglig",
    "nl": "7 dagen per week|werkdagen|weekdagen|dagelijks|iedere dag|elke dag|doordeweeks",
    "fr": "tous les jours|jours ouvrés|jours ouvrables|en semaine|7 ?j(?:ours)? ?(?:/|sur) ?7",
    "es": "7 días a la semana|todos los días|días laborables|días hábiles|laborables|diario|a diario",
    "it": "7 giorni su 7|tutti i giorni|giorni feriali|giorni lavorativi|feriali|ogni giorno",
    "pl": "7 dni w tygodniu|dni robocze|dniach roboczych|codziennie|w dni powszednie|w tygodniu",
    "pt": "7 dias por semana|dias úteis|todos os dias|diariamente|dias da semana",
}
ALWAYS = re.compile(
    r"24 ?/ ?7|24 ?h(?:ours|rs)?(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?(?! (?:delivery|dispatch"
    r"|shipping))(?=.{0,20}day)"
    r"|(?:around|round) the clock|rund um die uhr|døgnet rundt|dygnet runt|hele døgnet|24 uur per dag"
    r"|7 ?j(?:ours)? ?(?:/|sur) ?7(?: (?:et|-|,) 24 ?h(?:eures)? ?(?:/|sur) ?24(?: ?h)?)?|24 ?h ?(?:/|sur) ?24(?: ?h)?"
    r"|las 24 horas|24 horas al d[ií]a|24 ore su 24|24 ?h ?su ?24|ca[łl]odobowo|ca[łl][aą] dob[eę]|24 horas por dia",
    re.IGNORECASE,
)
CLOCK = r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?:\s?[ap]\.?\s?m\b\.?|\s?(?:uhr|uur|u|h|hs|hrs)\b\.?)?"
TO = (
    r"(?:\s{0,2}[-–—−‐]{1,2}\s{0,2}(?:kl\.?\s?)?|\s(?:to|until|till?|bis|tot(?: en met)?|à|a|al|a las|alle|às|as|do"
    r"|até|hasta"
    r"|ate)\s(?:kl\.?\s|las\s|les\s)?)"
)
BETWEEN = (
    rf"(?:between|zwischen|mellem|mellan|mellom|tussen|entre|fra|tra)(?:\s(?:kl\.?|las|les|le|as))?\s{CLOCK}"
    rf"\s(?:and|und|og|och|en|et|y|e)\s(?:las\s|le\s)?{CLOCK}"
)
SPAN = re.compile(rf"(?<![\d.,:/€$£-])(?:{BETWEEN}|{CLOCK}{TO}{CLOCK})(?![\d:/]|\s?(?:%|€|kr\b|cm|kg))", re.IGNORECASE)
DAY = re.compile(
    rf"(?<![\w@.])(?:{one_of([*DAYS.values(), *SEVERAL.values()], ignoring_case=True)})(?![\w@])", re.IGNORECASE
)
# What makes figures hours: minutes, "am", "Uhr", "between"; before them "kl."; after them "uur".
PLAINLY = re.compile(rf"\d[:.h]\d\d|[ap]\.?\s?m\b|uhr|uur|\dh|{BETWEEN}", re.IGNORECASE)
SAID = re.compile(r"\b(?:kl\.?|from|von|fra|från|van|de|das|od|ore|godz\.|godzinach|dalle)\s$", re.IGNORECASE)
HOURS_AFTER = re.compile(r"\s?(?:uhr|uur|h\b|hrs)", re.IGNORECASE)
FROM = re.compile(r"\b(?:from|von|fra|från|van|du|de|dal|od|das?|le)\s$", re.IGNORECASE)
# "2-4 Werktage" and the like: a length of time, no time of day.
LENGTH = re.compile(
    r"\d{1,3}(?:\s?(?:[-–/]|bis|to|till?|tot|à|a|do|o|ou|or|oder|eller|lub)\s?\d{1,3})?\s?"
    r"(?:(?:working|business|week)[\s-]?)?(?:days?|hours?|werktag\w*|arbeitstag\w*|tag\w*|stunden|hverdag\w*|dage?|dager"
    r"|timer|vardag\w*|dagar|timmar|werkdag\w*|dag\w*|jours?|d[ií]as|horas|giorni|ore|dni|godzin\w*|dias|años|anni|ans)\b"
    r"(?!\s(?:a|per|die|om|i|sur|su|w|por)\b)(?!\s?/)",
    re.IGNORECASE,
)
# Said over or before the hours of a telephone, wherever they stand on a page.
PHONE_HOURS = compiled(
    r"telefontid|telefonzeit|telefonisch\w* (?:erreichbar|erreichen)|erreichbarkeit|sprechzeit|servicezeit"
    r"|(?:phone|lines?|telephone|call)\b.{0,20}\b(?:hours|open)|telefontider|telefonen er åben|telefonens åbningstid"
    r"|telefonisch bereikbaar|bereikbaarheid|horaires? d'appel|joignable|horario telef|orari? (?:del )?call center"
    r"|godziny pracy infolinii|horário de atendimento|horario de atenci",
)

AMOUNT = (
    r"(?:(?:€|£|eur|kr\.?|dkk|sek|nok|pln)\s?\d{1,3}(?:[.,]\d{1,3})?|\d{1,3}(?:[.,]\d{1,3})?\s?(?:€|£|ct\b\.?|cts?\b"
    r"|cents?|p\b|pence|kr\.?|öre|øre|zł|gr\b|eur\w*|centimes|céntimos|cent\.|centesimi|cêntimos)(?:\s?ttc)?)"
)
PER_CALL = (
    r"\s?(?:/|pr\.?|per|pro|par|al|por|za|à la|la|a|the|i)?\s?"
    r"(?:min\b|minu+t\w*|anruf|verbindung|call|samtal\w*|opkald|oppringning|gesprek|appel|llamada|chiamata|połączeni\w*"
    r"|chamada)"
)
# Language -> how a site says what a call costs where it names no amount.
CALL_COSTS: Mapping[str, str] = {
    "en": r"(?:local|national|standard|basic|premium|normal|mobile)[\s-]rates?\b|freephone|toll[\s-]?free"
    r"|free to call"
    r"|calls? (?:is|are|to this number (?:is|are)) (?:free|charged)|free (?:of charge )?from"
    r"|calls? (?:costs?|charges?)\b"
    r"|call (?:us )?free (?:of charge )?on",
    "de": r"ortstarif|kostenfrei|gebührenfrei|kostenlose?r? (?:hotline|rufnummer|servicenummer|anruf)|festnetzpreis"
    r"|zum normaltarif|aus dem (?:dt\.|deutschen) festnetz|(?:anruf|gespräch)skosten|rufen sie (?:uns )?kostenlos",
    "da": r"(?:alm(?:indelig|\.)?|normal|lokal)t? (?:opkalds|telefon|minut|samtale)?(?:takst|pris)|ringe? gratis"
    r"|gratis (?:opkald|nummer|at ringe)",
    "sv": r"lokaltaxa|(?:normal|vanlig)t? (?:samtals)?taxa|samtalsavgift|vanligt samtal|gratis samtal"
    r"|kostnadsfri[tt]? (?:samtal|nummer|att ringa)",
    "nb": r"(?:vanlig|lokal|ordinær) (?:samtals)?takst|vanlig samtal|gratis å ringe|gratis nummer",
    "nl": r"lokaal tarief|belkosten|gratis (?:nummer|bellen)|bel gratis",
    "fr": r"non surtax|appel (?:gratuit|local)|num[ée]ro (?:vert|gratuit)|prix d['’]un appel|prix appel"
    r"|appele[zr] gratuit"
    r"|service gratuit \+",
    "es": r"llamada (?:gratuita|local)|gratuit[oa] desde|coste de (?:la )?llamada|(?:tel[ée]fono|n[úu]mero) gratuito"
    r"|llam\w+ gratis|sin coste",
    "it": r"servizio gratuito|gratuito da (?:rete|cell|fisso)|numero (?:verde|gratuito)|chiamata gratuita"
    r"|costo della (?:chiamata|telefonata)|tariffa (?:urbana|locale)",
    "pl": r"(?:opłata|koszt) (?:połączenia )?(?:zgodn\w+|jak|według|wg)|połączenie (?:bez)?płatne"
    r"|koszt połączenia"
    r"|bezpłatna infolinia|zadzwoń bezpłatnie",
    "pt": r"chamada (?:gratuita|para (?:a )?rede)|custo (?:de|da) chamada|(?:linha|n[úu]mero) gratuit[oa]"
    r"|ligue gr[áa]tis",
}
PRICE = re.compile(
    rf"{AMOUNT}{PER_CALL}|(?<!feel )(?:{one_of(CALL_COSTS.values(), ignoring_case=True)})", re.IGNORECASE
)
GOODS = re.compile(
    r"versand|delivery|shipping|fragt|frakt|livraison|envío|spedizione|dostaw|portes|verzend|retur", re.IGNORECASE
)

TELLS_HOURS = re.compile(r"[\ddcu](?:(?<=\d)|(?<=d)(?:øgnet|ygnet|ob)|(?<=c)lock|(?<=u)hr)")  # in lower case
BELOW = 3  # lines under a number that may speak of it
BELOW_PLACE = 12  # lines under an address: seven days, and a heading
NEXT_TO = 8  # characters between a day and bare figures
APART = 60  # characters between the days and their hours
LONGEST_QUOTE = 200
LONG_CLAUSE = 80
LONG_DAYS = 40
LONGEST_LINE = 400
CLOSED = re.compile(
    r"closed|geschlossen|ruhetag|nach vereinbarung|lukket|efter aftale|stängt|stengt|gesloten|fermé|cerrado|chiuso"
    r"|zamkni|nieczynne|encerrado|fechado|by appointment|sur rendez-vous",
    re.IGNORECASE,
)
PHONE_DIGITS = 7
WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
NAMED = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_NAMES = dict(zip(NAMED, WEEK, strict=True))


@lru_cache(maxsize=5_000)  # a site's pages share most of their lines
def hours_in(text: str) -> str:
    """The piece of a line that tells opening hours, from the first day or hour to the last; "" where it tells none."""
    if len(text) > LONGEST_LINE or not _tells_hours(text):
        return ""
    cleared = LENGTH.sub(lambda found: " " * len(found[0]), text)
    always = ALWAYS.search(text)
    spans = [found.span() for found in SPAN.finditer(cleared)]
    days = [found.span() for found in DAY.finditer(cleared)]
    if not spans or not days:
        return always[0] if always else ""
    near = [span for span in spans if any(_belong(text, span, day) for day in days)]
    if not near:
        return ""
    kept = [*near, *(day for day in days if any(_apart(day, span) <= APART for span in near))]
    start, end = min(start for start, _ in kept), max(end for _, end in kept)
    article = FROM.search(text[:start])
    return _closed(text, article.start() if article else start, end)


def _belong(text: str, span: tuple[int, int], day: tuple[int, int]) -> bool:
    """Whether hours are a day's: bare figures are so only right after it ("Mon 9-17", not "4-5 stars on Mon")."""
    start, end = span
    if PLAINLY.search(text[start:end]) or SAID.search(text[:start]) or HOURS_AFTER.match(text[end:]):
        return _apart(span, day) <= APART
    return 0 <= start - day[1] <= NEXT_TO


def _closed(text: str, start: int, end: int) -> str:
    """A piece of text with the bracket that it opens."""
    piece = text[start:end]
    return (piece + ")" if "(" in piece and ")" not in piece and text[end : end + 1] == ")" else piece).strip()


def _apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0], other[0]) - min(one[1], other[1])


@lru_cache(maxsize=5_000)
def price_in(text: str) -> str:
    """The words in a line that tell what a call costs: in its brackets, else all of it; "" where it tells nothing."""
    found = PRICE.search(text) if len(text) <= LONGEST_LINE else None
    if found is None or (GOODS.search(text) and not re.search(AMOUNT + PER_CALL, text, re.IGNORECASE)):
        return ""
    for bracketed in re.finditer(r"\(([^()]{4,})\)", text):
        if bracketed.start() <= found.start() < bracketed.end():
            return bracketed[1]
    if len(text) <= LONG_CLAUSE:
        return text.strip(" ,;:|–-")
    begins = max(text.rfind(mark, 0, found.start()) for mark in (". ", ", ", "; ", ": ", "– ", "("))
    ends = re.search(r"[.,;:!?)](?:\s|$)|\s–", text[found.end() :])
    return text[begins + 1 : found.end() + ends.start() if ends else len(text)].strip(" ,;:|–-")[:LONGEST_QUOTE]


def beside_number(lines: Sequence[Line], place: int, before: str, after: str) -> tuple[str, str]:
    """The hours and the price of a telephone number, in its own line, else in those around it; "" for none."""
    below = list(_up_to_a_number(lines, range(place + 1, place + 1 + BELOW_PLACE)))
    above = list(_up_to_a_number(lines, range(place - 1, place - 2, -1)))
    hours = hours_in(after) or hours_in(before) or block(below, within=BELOW) or block(above)
    return hours, next(filter(None, map(price_in, (after, before, *below[:BELOW], *above))), "")


def _up_to_a_number(lines: Sequence[Line], places: range) -> Iterator[str]:
    """The lines at these places, those of one part of the page, up to the next number to call."""
    for place in places:
        if not 0 <= place < len(lines) or lines[place].place != lines[places.start - places.step].place:
            return
        if _has_number(lines[place].plain):
            return
        yield lines[place].plain


def block(texts: Sequence[str], within: int = LONGEST_QUOTE) -> str:
    """The hours that begin within the first of these lines: a line for each day, or days and hours in turn."""
    found: list[str] = []
    place = 0
    while place < len(texts) and (found or place < within):
        text, two = texts[place], " ".join(texts[place : place + 2])
        if hours := _hours_told(text):
            found.append(hours if not found else text)
        elif len(text) <= LONG_DAYS and DAY.match(text) and not SPAN.search(text) and (hours := hours_in(two)):
            found.append(hours)
            place += 1
        elif found and not (DAY.search(text) and CLOSED.search(text) and len(text) <= LONG_CLAUSE):
            break
        elif found:
            found.append(text)
        place += 1
    return " ".join(found)[:LONGEST_QUOTE]


def _hours_told(text: str) -> str:
    """The hours in a line of its own; "24/7" in running text is of something else."""
    hours = hours_in(text)
    return "" if len(text) > LONG_CLAUSE and ALWAYS.fullmatch(hours) else hours


@lru_cache(maxsize=5_000)  # a site's pages share most of their lines
def _has_number(text: str) -> bool:
    """Whether a line holds another number to call: digits that are neither hours nor a price."""
    if "@" in text or len(re.sub(r"\D", "", text)) < PHONE_DIGITS:
        return "@" in text
    left = PRICE.sub(" ", SPAN.sub(" ", text))
    return len(re.sub(r"\D", "", left)) >= PHONE_DIGITS


def telephone_hours(lines: Sequence[Line]) -> str:
    """The hours that a page tells of its telephone away from any number, "" where it tells none or several."""
    told = {
        hours
        for line in lines
        if _tells_hours(line.plain) and (_of_telephone(line.plain) or _of_telephone(line.heading))
        if (hours := hours_in(line.plain))
    }
    return told.pop() if len(told) == 1 else ""


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _tells_hours(words: str) -> bool:
    return bool(TELLS_HOURS.search(words.lower()))


@lru_cache(maxsize=20_000)
def _of_telephone(words: str) -> bool:
    return bool(PHONE_HOURS.search(words.lower()))


def below_address(lines: Sequence[Line], place: int) -> str:
    """The opening hours that follow an address, all their lines: "" where none do."""
    near = lines[place + 1 : place + 1 + BELOW_PLACE]
    return block([line.plain for line in near if line.place == lines[place].place])


def told_to_machines(thing: Mapping[str, Any]) -> str:
    """A schema.org thing's opening hours as one line, in the short form of that standard: "Mo-Fr 09:00-17:00"."""
    told = thing.get("openingHours")
    written = [squeeze(hours) for hours in (told if isinstance(told, list) else [told]) if isinstance(hours, str)]
    specified = thing.get("openingHoursSpecification") or thing.get("hoursAvailable")
    written += _specified(specified if isinstance(specified, list) else [specified])
    return ", ".join(dict.fromkeys(filter(None, written)))[:LONGEST_QUOTE]


def _specified(rows: Iterable[Any]) -> list[str]:
    """OpeningHoursSpecification objects, the days of equal hours joined: "Mo-Fr 09:00-17:00"."""
    days_of: dict[str, list[str]] = {}
    for row in rows:
        if not isinstance(row, dict):
            continue
        opens, closes = (str(row.get(key) or "")[:5] for key in ("opens", "closes"))
        if (
            not re.fullmatch(r"\d\d:\d\d", opens)
            or not re.fullmatch(r"\d\d:\d\d", closes)
            or opens == closes == "00:00"
        ):
            continue
        named = row.get("dayOfWeek")
        days = [_day(day) for day in (named if isinstance(named, list) else [named])]
        days_of.setdefault(f"{opens}-{closes}", []).extend(filter(None, days))
    return [f"{_joined(days)} {hours}".strip() for hours, days in days_of.items()]


def _day(named: Any) -> str:
    """ "https://schema.org/Monday", {"name": "Monday"} or "Mo" as "Mo"; "" for anything else."""
    word = str(named.get("name") if isinstance(named, dict) else named).rstrip("/").rpartition("/")[2].lower()
    return DAY_NAMES.get(word, word.title() if word.title() in WEEK else "")


def _joined(days: Sequence[str]) -> str:
    """Days of the week in their order, runs of three and more as a span."""
    runs: list[list[str]] = []
    for day in sorted(set(days), key=WEEK.index):
        if runs and WEEK.index(day) == WEEK.index(runs[-1][-1]) + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else ",".join(run) for run in runs)
