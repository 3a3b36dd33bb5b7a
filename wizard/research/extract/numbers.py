"""Spans of time in eleven languages: "14 days", "vierzehn Tage", "zwei Wochen", "fourteen (14) days", "30 dages".

A number word counts only before a unit of its own language: Danish "to" is two before "uger", nothing before "day".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from wizard.research.alternatives import one_of


class Unit(IntEnum):
    """A unit's length in hours; a month is 30 days, a year 365."""

    HOUR = 1
    DAY = 24
    WEEK = 7 * 24
    MONTH = 30 * 24
    YEAR = 365 * 24


@dataclass(frozen=True)
class Span:
    """A length of time in a text. `ranged`: the end of "2-3 days"; `working`: working days."""

    amount: int
    unit: Unit
    working: bool
    ranged: bool
    start: int
    end: int

    @property
    def days(self) -> int:
        return self.amount * self.unit // Unit.DAY

    @property
    def calendar_days(self) -> int:
        """The most days that it may take by the calendar: twelve months are a year, an hour begins a day,
        and working days wait for every weekend that can fall between them."""
        if self.unit is Unit.MONTH:
            return self.amount // 12 * 365 + self.amount % 12 * 30
        days = -(-self.amount * self.unit // Unit.DAY)
        return days + 2 * -(-days // 5) if self.working else days


# language -> "word word:value"; a slash joins the spellings of one number.
_WORDS: Mapping[str, Mapping[int, str]] = {
    "en": {1: "a an one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
           10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 20: "twenty",
           21: "twenty-one", 24: "twenty-four", 28: "twenty-eight", 30: "thirty", 45: "forty-five", 48: "forty-eight",
           60: "sixty", 90: "ninety", 100: "hundred"},
    "de": {1: "ein eine einem einen einer eines", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben",
           8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn",
           20: "zwanzig", 21: "einundzwanzig", 24: "vierundzwanzig", 28: "achtundzwanzig", 30: "dreißig dreissig",
           45: "fünfundvierzig", 48: "achtundvierzig", 60: "sechzig", 90: "neunzig", 100: "hundert einhundert"},
    "da": {1: "en et én ét", 2: "to", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "syv", 8: "otte", 9: "ni", 10: "ti",
           11: "elleve", 12: "tolv", 13: "tretten", 14: "fjorten", 15: "femten", 20: "tyve", 21: "enogtyve",
           24: "fireogtyve", 28: "otteogtyve", 30: "tredive", 45: "femogfyrre", 48: "otteogfyrre", 60: "tres",
           90: "halvfems", 100: "hundrede"},
    "sv": {1: "en ett", 2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio",
           11: "elva", 12: "tolv", 13: "tretton", 14: "fjorton", 15: "femton", 20: "tjugo", 21: "tjugoen tjugoett",
           24: "tjugofyra", 28: "tjugoåtta", 30: "trettio", 45: "fyrtiofem", 48: "fyrtioåtta", 60: "sextio",
           90: "nittio", 100: "hundra"},
    "nb": {1: "en én ei ett", 2: "to", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "sju syv", 8: "åtte", 9: "ni",
           10: "ti", 11: "elleve", 12: "tolv", 13: "tretten", 14: "fjorten", 15: "femten", 20: "tjue tyve",
           21: "tjueen", 24: "tjuefire", 28: "tjueåtte", 30: "tretti tredve", 45: "førtifem", 48: "førtiåtte",
           60: "seksti", 90: "nitti", 100: "hundre"},
    "nl": {1: "een één", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen",
           10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien", 20: "twintig",
           21: "eenentwintig", 24: "vierentwintig", 28: "achtentwintig", 30: "dertig", 45: "vijfenveertig",
           48: "achtenveertig", 60: "zestig", 90: "negentig", 100: "honderd"},
    "fr": {1: "un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf",
           10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 20: "vingt",
           21: "vingt-et-un", 24: "vingt-quatre", 28: "vingt-huit", 30: "trente", 45: "quarante-cinq",
           48: "quarante-huit", 60: "soixante", 90: "quatre-vingt-dix", 100: "cent"},
    "es": {1: "un una uno", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve",
           10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 20: "veinte",
           21: "veintiún veintiuno",
           24: "veinticuatro", 28: "veintiocho", 30: "treinta", 45: "cuarenta-y-cinco", 48: "cuarenta-y-ocho",
           60: "sesenta", 90: "noventa", 100: "cien"},
    "it": {1: "un uno una un'", 2: "due", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto",
           9: "nove", 10: "dieci", 11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici", 15: "quindici",
           20: "venti", 21: "ventuno", 24: "ventiquattro", 28: "ventotto", 30: "trenta", 45: "quarantacinque",
           48: "quarantotto", 60: "sessanta", 90: "novanta", 100: "cento"},
    "pl": {1: "jeden jednego jedna jednej", 2: "dwa dwóch dwie dwu", 3: "trzy trzech", 4: "cztery czterech",
           5: "pięć pięciu", 6: "sześć sześciu", 7: "siedem siedmiu", 8: "osiem ośmiu", 9: "dziewięć dziewięciu",
           10: "dziesięć dziesięciu", 11: "jedenaście jedenastu", 12: "dwanaście dwunastu", 13: "trzynaście trzynastu",
           14: "czternaście czternastu", 15: "piętnaście piętnastu", 20: "dwadzieścia dwudziestu",
           21: "dwadzieścia-jeden dwudziestu-jeden", 24: "dwadzieścia-cztery dwudziestu-czterech",
           28: "dwadzieścia-osiem dwudziestu-ośmiu", 30: "trzydzieści trzydziestu", 45: "czterdzieści-pięć",
           48: "czterdzieści-osiem czterdziestu-ośmiu", 60: "sześćdziesiąt sześćdziesięciu",
           90: "dziewięćdziesiąt dziewięćdziesięciu", 100: "sto stu"},
    "pt": {1: "um uma", 2: "dois duas", 3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove",
           10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze quatorze", 15: "quinze", 20: "vinte",
           21: "vinte-e-um", 24: "vinte-e-quatro", 28: "vinte-e-oito", 30: "trinta", 45: "quarenta-e-cinco",
           48: "quarenta-e-oito", 60: "sessenta", 90: "noventa", 100: "cem"},
}  # fmt: skip

# language -> unit -> regular expressions; working days apart.
_UNITS: Mapping[str, Mapping[Unit, str]] = {
    "en": {Unit.HOUR: "hours? hrs?", Unit.DAY: "days?'? day's", Unit.WEEK: "weeks?'?", Unit.MONTH: "months?'?",
           Unit.YEAR: "years?'? yrs?"},
    "de": {Unit.HOUR: "stunden? std", Unit.DAY: "tage?n?s? kalendertage?n? tägig(?:e[mnrs]?)? tages?",
           Unit.WEEK: "wochen? wöchig(?:e[mnrs]?)?", Unit.MONTH: "monate?n?s? monatig(?:e[mnrs]?)?",
           Unit.YEAR: "jahre?n?s? jährig(?:e[mnrs]?)?"},
    "da": {Unit.HOUR: "timers?'? time", Unit.DAY: "dages?'? dag kalenderdages?", Unit.WEEK: "ugers?'? uges?",
           Unit.MONTH: "måneders?'? måned mdr", Unit.YEAR: "års?'?"},
    "sv": {Unit.HOUR: "timmars? timme", Unit.DAY: "dagars? dag kalenderdagars? dygns?", Unit.WEEK: "veckors? vecka",
           Unit.MONTH: "månaders? månad mån", Unit.YEAR: "års?"},
    "nb": {Unit.HOUR: "timers? time", Unit.DAY: "dagers?'? dag døgns? kalenderdager", Unit.WEEK: "ukers?'? uke",
           Unit.MONTH: "måneders?'? måned mnd", Unit.YEAR: "års?'?"},
    "nl": {Unit.HOUR: "uur uren", Unit.DAY: "dag(?:en)? kalenderdag(?:en)? daagse", Unit.WEEK: "week weken",
           Unit.MONTH: "maand(?:en)?", Unit.YEAR: "jaar jaren"},
    "fr": {Unit.HOUR: "heures? h", Unit.DAY: "jours?", Unit.WEEK: "semaines?", Unit.MONTH: "mois",
           Unit.YEAR: "ans? années?"},
    "es": {Unit.HOUR: "horas?", Unit.DAY: "d[ií]as?", Unit.WEEK: "semanas?", Unit.MONTH: "mes(?:es)?",
           Unit.YEAR: "años?"},
    "it": {Unit.HOUR: "ore ora", Unit.DAY: "giorn[oi] gg", Unit.WEEK: "settiman[ae]", Unit.MONTH: "mes[ei]",
           Unit.YEAR: "ann[oi]"},
    "pl": {Unit.HOUR: "godzin[ay]? godz", Unit.DAY: "dni dzień dnia dniow(?:y|ego|ym|a|ej|ą|e)",
           Unit.WEEK: "tydzień tygodni(?:e|a|owy)?",
           Unit.MONTH: "miesi[ąę]c(?:a|e|y)? miesięczn(?:y|ego|ej|a|ą|ym)",
           Unit.YEAR: "rok(?:u)? lat(?:a)? letni(?:a|ą|ej|ego|m)?"},
    "pt": {Unit.HOUR: "horas?", Unit.DAY: "dias?", Unit.WEEK: "semanas?", Unit.MONTH: "m[eê]s meses",
           Unit.YEAR: "anos?"},
}  # fmt: skip
_WORKING = {
    "de": "werktag(?:e[ns]?|s)? arbeitstag(?:e[ns]?|s)? geschäftstag(?:e[ns]?|s)? banktag(?:e[ns]?|s)?",
    "en": "weekdays? workdays?",
    "da": "hverdage? arbejdsdage? bankdage?",
    "sv": "vardag(?:ar)? arbetsdag(?:ar)? bankdag(?:ar)?",
    "nb": "virkedag(?:er)? arbeidsdag(?:er)? hverdag(?:er)?",
    "nl": "werkdag(?:en)?",
}
_BEFORE = (
    r"(?:calendar|consecutive|full|working|business|bank|volle[nr]?|ganze[nr]?|hele|fulde|kalender|aufeinanderfolgende)"
)
_AFTER_WORKING = (
    r"\s{0,2}(?:ouvr[ée]e?s?|ouvrables?|h[áa]bil(?:es)?|laborables?|lavorativ[oi]|ferial[ei]"
    r"|robocz(?:y|e|ych|ego)|[úu]t(?:eis|il))\b"
)


def _values() -> dict[str, dict[str, int]]:
    """Number word -> language -> number."""
    found: dict[str, dict[str, int]] = {}
    for language, numbers in _WORDS.items():
        for value, spellings in numbers.items():
            for word in spellings.split():
                found.setdefault(word.replace("-", " "), {})[language] = value
    return found


def _units() -> Iterator[tuple[str, Unit, bool, re.Pattern[str]]]:
    """Language, unit, whether of working days, and how it is written."""
    for language, by_unit in _UNITS.items():
        for unit, spellings in by_unit.items():
            yield language, unit, False, re.compile("|".join(spellings.split()))
    for language, spellings in _WORKING.items():
        yield language, Unit.DAY, True, re.compile("|".join(spellings.split()))


LONGEST_SENTENCE = 2_000  # characters
_VALUES, _UNIT_OF = _values(), tuple(_units())
_WRITTEN = [re.escape(word).replace(r"\ ", r"[\s-]") for word in sorted(_VALUES, key=len, reverse=True)]
_NUMBER, _NUMBER_ALONE = one_of(_WRITTEN), one_of(rf"\b{word}" for word in _WRITTEN)
_UNIT = one_of(pattern.pattern for *_, pattern in _UNIT_OF)
_GLUED = frozenset({"a", "an", "en", "un", "to"})  # of "today" and "endag"
_MEASURED = (
    rf"\]?(?:\s{{0,2}}\(\s?[\w-]{{1,24}}\s?\))?(?:\s{{0,2}}-\s?|\s{{0,2}})(?P<before>{_BEFORE}[\s-]{{1,2}})?"
    rf"(?P<unit>{_UNIT})(?!\w)"
)
_SPAN = re.compile(
    rf"(?<!\w)(?<!\d[.,])(?P<range>\d{{1,3}}\s?(?:-|–|bis|to|til|till|tot|à|a|do)\s?)?(?P<number>\d{{1,3}}|{_NUMBER})"
    rf"{_MEASURED}(?P<after>{_AFTER_WORKING})?"
)
# Most sentences have neither a digit nor a number in words before a unit; to see that is faster than to look for spans.
_DIGIT = re.compile(r"\d")
_IN_WORDS = re.compile(rf"(?:{_NUMBER_ALONE}){_MEASURED}")


def spans(text: str) -> Iterator[Span]:
    """Every length of time in the text, in its order."""
    return iter(_spans_of_sentence(text)) if len(text) <= LONGEST_SENTENCE else _spans(text)


@lru_cache(maxsize=5_000)  # several rules ask for those of one sentence
def _spans_of_sentence(text: str) -> tuple[Span, ...]:
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    lower = text.lower()
    if len(lower) != len(text):  # some letters of other scripts grow: then the places would not be those of the text
        lower = text
    if not (_DIGIT.search(lower) or _IN_WORDS.search(lower)):
        return
    for found in _SPAN.finditer(lower):
        span = _read(found)
        if span is not None:
            yield span


def _read(found: re.Match[str]) -> Span | None:
    number = re.sub(r"[\s-]+", " ", found["number"].lower())
    unit_word = found["unit"].lower()
    if found.end("number") == found.start("unit") and number in _GLUED:
        return None
    before = (found["before"] or "").lower()
    for language, unit, working, pattern in _UNIT_OF:
        amount = int(number) if number.isdigit() else _VALUES.get(number, {}).get(language)
        if amount and pattern.fullmatch(unit_word):
            working = working or found["after"] is not None or before.startswith(("working", "business", "bank"))
            return Span(amount, unit, working, found["range"] is not None, found.start(), found.end())
    return None
