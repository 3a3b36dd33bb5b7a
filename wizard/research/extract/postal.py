"""Postal addresses of a company, each as one line to write on an envelope."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from wizard.domain.facts import PageKind
from wizard.research.extract.hours import below_address, told_to_machines
from wizard.research.extract.labels import telling
from wizard.research.extract.lines import Line
from wizard.research.extract.owners import foreign, own_section
from wizard.research.page import Page, squeeze

# Words are parted by spaces alone: a hyphen is a letter of theirs, and were it both, "A-A-A-…" would part in 2ⁿ ways.
CITY = (
    r"[A-ZÄÖÜÆØÅÉÈŁŚŻŹĆÓÁÍÚÑÇ][\w.’'ä-]*(?: (?:[A-ZÄÖÜÆØÅÉÈŁŚŻŹĆÓÁÍÚÑÇ][\w.’'-]*|(?:am|an|der"
    r"|den|im|in|del|des|de|du|della|delle|dei|di|do|da|dos|das|la|le|les|lès|los|las|el|sur|sous|en|aux|au|ob|bei|aan"
    r"|upon|under|on|nad|na|i|d['’]\w+|l['’]\w+)(?![\w]))){0,4}"
)
STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|"
    "Alabama|Arizona|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas"
    "|Kentucky|Maryland|Massachusetts|"
    "Michigan|Minnesota|Missouri|Nevada|New Jersey|New York|North Carolina|Ohio|Oklahoma|Oregon"
    "|Pennsylvania|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin"
)
BRITISH = r"[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKSTUW]|[A-HK-Y]\d[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2}"
FIVE_DIGITS = rf"(?:[A-Z]{{1,2}}-)?\d{{5}},? {CITY}(?: \([A-Z]{{2}}\))?"
FOUR_DIGITS = rf"(?:[A-Z]{{1,2}}-)?\d{{4}},? {CITY}(?: [NSVØKC]{{1,2}}\b)?"
AMERICAN = rf"{CITY},? (?:{STATES})\.?,? \d{{5}}(?:-\d{{4}})?"
TOWN = {
    "DE": FIVE_DIGITS,
    "FR": FIVE_DIGITS,
    "ES": FIVE_DIGITS,
    "IT": FIVE_DIGITS,
    "FI": FIVE_DIGITS,
    "DK": FOUR_DIGITS,
    "NO": FOUR_DIGITS,
    "AT": FOUR_DIGITS,
    "CH": FOUR_DIGITS,
    "BE": FOUR_DIGITS,
    "LU": FOUR_DIGITS,
    "SE": rf"(?:SE?-)?\d{{3}} ?\d{{2}},? {CITY}",
    "NL": rf"\d{{4}} ?[A-Z]{{2}},? {CITY}",
    "PL": rf"\d{{2}}-\d{{3}} {CITY}",
    "PT": rf"\d{{4}}-\d{{3}} {CITY}",
    "GB": rf"(?:{CITY},? )?{BRITISH}\b",
    "IE": (rf"{CITY},? [AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{{4}}\b"),
    "US": AMERICAN,
    "CA": rf"{CITY},? (?:[A-Z]{{2}}|\w+),? [ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b",
    "AU": (rf"{CITY},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{{4}}\b"),
    "IN": rf"{CITY}\s?[,–-]?\s?[1-9]\d{{2}} ?\d{{3}}\b",
    "FO": rf"(?:FO-)?\d{{3}},? {CITY}",
    "GL": FOUR_DIGITS,
    "LI": FOUR_DIGITS,
    "MC": FIVE_DIGITS,
}
TOWN |= dict.fromkeys(("GG", "JE", "IM"), TOWN["GB"])
WORD = re.compile(r"[^\W\d_]{3}")
NUMBERED = re.compile(r"\d")
STREET = re.compile(
    r"str(?:\.|aße|asse)|weg\b|platz\b|allee|gasse|ring\b|damm\b|ufer\b|vej\b|gade\b|all[eé]\b|plads|torv"
    r"|vägen|gatan|väg\b|gata|torg|veien|vegen|gate\b|straat|laan|plein|kade"
    r"|\brue\b|avenue|boulevard|chemin|place\b|calle|avda|plaza|paseo|\bvia\b|viale|piazza|corso|\bul\."
    r"|ulica|\bal\.|rua\b|avenida|road\b|street\b|\brd\b|\bst\b|lane|drive\b|\bave\b|suite|unit\b"
    r"|box\b|postfach|boks|house|floor|park\b|close\b|way\b|court|mill\b|estate|\d+\s?[a-z]?$",
    re.IGNORECASE,
)
NO_STREET = re.compile(
    r"@|www\.|https?:|\b(?:tel|tlf|fon|phone|fax|e-?mail|cvr|ust|vat|org|opening|åbnings|öffnungs"
    r"|copyright|kl|uhr|man|mon|mo)\b|©|§|[?!:]$|\d\s?h\b|\d[:.]\d\d\s?[–-]",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^(?:adress?e?|address|anschrift|adres|direcci[oó]n|indirizzo|morada|postanschrift|besøgsadresse"
    r"|postadress(?:e)?|besöksadress|location|standort|find us|hier)\s*:?\s*",
    re.IGNORECASE,
)
STREET_AT_END = re.compile(r"(?:[A-ZÄÖÜÆØÅÉŁŚŻ][\w.’'-]*[ ]){1,4}\d+[\w/]{0,6}(?:[ ,]+[\d/.]+[\w.]*)?$")
OPEN_END = re.compile(r"(?:[ -][a-zèà]{1,5})+$")  # "Bremen an der", where no river follows
SENTENCE_END = re.compile(r"(?<=[a-zäöüæøåß]{3})\.\s")
CARE_OF = re.compile(r"(?<!\w)c/[oO] \w[^,;:|@\d]{1,48},?\s?$")
SYMBOLS = re.compile(r"^[^\w(\"'„“«]+")  # a pin or a house drawn before the street
EXAMPLE = re.compile(
    r"\b(?:muster(?:str|weg|gasse|allee|platz|stadt|ort)|example str|exempelv|eksempelv)", re.IGNORECASE
)
SENTENCE_FROM = 60
TWO_LINES = 2
LINES_ABOVE = 4
AT_MOST = 5  # addresses in one line
UNMISTAKABLE = frozenset({"GB", "GG", "JE", "IM", "IE", "IN"})
LABEL_AFTER = re.compile(r"\s(?=(?:Post|Besök|Besøg|Tel|Phone|Fax|E-?[Mm]ail|CVR|Org|Open|Öffn|Åbn|Close)\w*)")
LONGEST = 160  # characters


@dataclass(frozen=True)
class FoundAddress:
    """An address on one page."""

    line: str
    quote: str
    label: str
    score: float
    hours: str  # when the place is open, "" where the page does not say


def addresses(page: Page, lines: Sequence[Line], *, country: str, kinds: frozenset[PageKind]) -> Iterator[FoundAddress]:
    """The page's addresses of the company: those told to machines, then those beside a postcode and a town.

    `country` says how postcodes look; "" finds those told to machines only.
    """
    for thing in page.json_ld:
        if isinstance(address := thing.get("address", thing), dict) and (told := _told(address)):
            yield FoundAddress(told, told, "", 0.6, told_to_machines(thing))
    town = re.compile(rf"(?<![\w-]){TOWN[country]}") if country in TOWN else None
    for place, line in enumerate(lines):
        if town is None or not NUMBERED.search(line.plain) or len(line.plain) > 4 * LONGEST:
            continue
        end = 0
        for found in islice(town.finditer(line.plain), AT_MOST):
            before, end = line.plain[end : found.start()], found.end()
            if re.search(r"©|\(c\)", before) or foreign(lines, place, before=before):
                continue
            if PageKind.PRIVACY in kinds and not own_section(lines, place):
                continue
            whole = _spoken(lines, place, before, found[0]) if country in UNMISTAKABLE else ""
            whole = whole or _whole(lines, place, before, found[0])
            if whole and not EXAMPLE.search(whole):
                score = 0.7 if kinds & {PageKind.CONTACT, PageKind.IMPRINT} else 0.5
                yield FoundAddress(whole, line.plain, telling(line.heading), score, below_address(lines, place))


def _told(address: dict[str, Any]) -> str:
    """A schema.org PostalAddress as one line, "" where it lacks the street or the town."""
    street, town = address.get("streetAddress"), address.get("addressLocality")
    if not isinstance(street, str) or not isinstance(town, str) or not street.strip() or not town.strip():
        return ""
    code = address.get("postalCode")
    region = address.get("addressRegion")
    behind = isinstance(region, str) and len(region) == TWO_LINES  # "Oakland, CA 94607"
    parts = [town, str(region), str(code or "")] if behind else [str(code or ""), town]
    return squeeze(f"{street.strip(' ,')}, {' '.join(part for part in parts if part)}")


def _spoken(lines: Sequence[Line], place: int, before: str, town: str) -> str:
    """An address with a postcode like no other number: all that commas join to it, in its line and those above."""
    start = re.split(r"\b(?:is|office|business|located|based)?\s?at\s|:\s|\s[|•·–—]\s|\.\s", before)[-1]
    parts = [f"{start}{town}".strip(" ,")]
    for line in reversed(lines[max(0, place - LINES_ABOVE) : place] if start == before else ()):
        if not line.plain.endswith(",") or NO_STREET.search(line.plain[:-1]) or len(line.plain) > LONGEST / 2:
            break
        parts.insert(0, line.plain.strip(" ,"))
    whole = _joined(parts)
    return whole if whole.count(",") >= TWO_LINES else ""


def _whole(lines: Sequence[Line], place: int, before: str, town: str) -> str:
    """The town with its street: the words before it in the line, or the line above; "" where neither is a street."""
    found = OPEN_END.sub("", SENTENCE_END.split(re.split(LABEL_AFTER, town)[0])[0]).strip(" ,")
    before = re.split(r"\s[|•·–—]\s|\s{2,}|: ", before)[-1].strip(" ,|•·–-")
    before = LABEL.sub("", before)
    if len(before) > SENTENCE_FROM:  # running text: only what ends like a street
        ending = STREET_AT_END.search(before)
        care_of = CARE_OF.search(before[: ending.start()]) if ending else None
        before = f"{care_of[0].strip(' ,')}, {ending[0]}" if ending and care_of else ending[0] if ending else ""
    if before and _is_street(before):
        return _joined([_care_of(lines, place - 1), before, found])
    above: list[str] = []
    for line in reversed(lines[max(0, place - TWO_LINES) : place]):
        words = LABEL.sub("", line.plain).strip(" ,|•·")
        if not _is_street(words) or len(words) > LONGEST / 2:
            break
        above.insert(0, words)
        if NUMBERED.search(words):
            break
    return _joined([_care_of(lines, place - 1 - len(above)), *above, before, found]) if above else ""


def _care_of(lines: Sequence[Line], place: int) -> str:
    """At whose letter box a letter arrives, where the line above the street says so: without it none does."""
    found = CARE_OF.search(lines[place].plain) if place >= 0 and len(lines[place].plain) <= SENTENCE_FROM else None
    return found[0].strip(" ,") if found else ""


def _is_street(words: str) -> bool:
    return (
        bool(NUMBERED.search(words) and STREET.search(words) and WORD.search(words))
        and not NO_STREET.search(words)
        and len(words) < LONGEST
    )


def _joined(parts: Sequence[str]) -> str:
    line = squeeze(", ".join(words for part in parts if (words := SYMBOLS.sub("", part))))
    return line if len(line) <= LONGEST else ""


def place_key(line: str) -> str:
    """What two spellings of one address have in common: its digits, those of house and postcode."""
    return "".join(sorted(re.findall(r"\d+", line)))
