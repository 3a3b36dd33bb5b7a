"""Telephone numbers of a company: told from fax, registration and other numbers by the label beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

import phonenumbers
from phonenumbers import Leniency, PhoneNumber, PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

from wizard.domain.facts import PageKind, Purpose
from wizard.research.alternatives import one_of
from wizard.research.extract.hours import beside_number
from wizard.research.extract.labels import telling
from wizard.research.extract.lines import MARK, Line
from wizard.research.extract.owners import foreign, own_section
from wizard.research.extract.purpose import beside, purpose_of
from wizard.research.page import squeeze

REGION_OF_LANGUAGE = {
    "de": ("DE", "CH"), "da": ("DK",), "sv": ("SE",), "nb": ("NO",), "no": ("NO",), "nn": ("NO",), "nl": ("NL", "BE"),
    "fr": ("FR", "BE", "CH"), "es": ("ES",), "it": ("IT",), "pl": ("PL",), "pt": ("PT", "BR"), "en": ("US", "GB"),
}  # fmt: skip
REGION_OF_ENDING = {"uk": "GB", "eu": "", "io": "", "co": "", "me": "", "tv": "", "ai": ""}
# Territories whose numbers stand beside a country's own: under one law with it, or one plan of numbers next to it.
# Each dialled like a region of France, with what its numbers begin with: its country's code, which begins the fixed
# ones too, and its mobile ones.
OVERSEAS = {
    "RE": ("262", "263", "692", "693"),
    "GP": ("590", "690", "691"),
    "MQ": ("596", "696", "697"),
    "GF": ("594", "694"),
    "YT": ("262", "269", "639"),
}
KIN = {
    "FR": OVERSEAS, **dict.fromkeys((*OVERSEAS, "PM", "BL", "MF", "NC", "PF", "WF", "MC"), ("FR", *OVERSEAS)),
    "FO": ("DK",), "GL": ("DK",), "AX": ("FI",), "SJ": ("NO",), "GG": ("GB",), "JE": ("GB",), "IM": ("GB",),
    "CW": ("NL",), "BQ": ("NL",), "AW": ("NL",), "SX": ("NL",), "LI": ("CH", "AT"), "SM": ("IT",), "VA": ("IT",),
    "GI": ("GB",), "AD": ("ES", "FR"),
}  # fmt: skip
LONGEST_LINE = 5_000  # characters: beyond that it is data
RUNNING_TEXT = 300  # characters: it names the numbers that it prints
# What is looked at on one page. The fullest page for people that was measured has 40 numbers, and digits in 183 lines;
# a page made to keep us busy has 60,000, and each is asked what it is and whose.
AT_MOST = 300  # numbers, whatever comes of them
LINES_AT_MOST = 1_000  # lines with digits
STACKED, SHORT = 5, 40  # labels one below the other; characters of one
MAIL = re.compile(r"e-?(?:mail|post)|web|www|internet", re.IGNORECASE)
DIALLED = "\ue003"  # stands before a number that a link dials
UNSEEN = "\ue004"  # stands before one that only the link knows
MARKS = f"{DIALLED}{UNSEEN} "


WORTH = {Purpose.COMPLAINTS: 0.25, Purpose.SERVICE: 0.2, Purpose.PRIVACY: -0.3, Purpose.OTHER: -0.3} | dict.fromkeys(
    (Purpose.GENERAL, Purpose.BILLING, Purpose.TECHNICAL, Purpose.SALES), 0.0
)


class Label(Enum):
    """What the words beside a number say that it is."""

    PHONE = "phone"
    FAX = "fax"
    OTHER = "other"
    NONE = "none"


FAX = r"[📠🖷]|tele-?\s?fax|facsimil|fax|faks|fx\b|f(?=\s*[:.]|\s*\(?\s*$)"
PHONE = (
    r"telephone|telefoon|telefono|tel[eé]fono|t[eé]l[eé]phone|telefon[ea]?|t[eé]l(?![a-zé])|tlf|tfn"
    r"|ph(?:one)?(?!\w)|fon\b|\bruf|hotline|mobile?\b|mobil\w*|m[oó]vil"
    r"|handy|gsm|cell|call|anruf|ring\b|ringe?|rufen|whats\s?app|sms|kom[oó]rka|portable|cellulare"
    r"|[☎✆📞📱📲🕻🕽🕾🕿]|telem[oó]vel|telemovel|toll[\s-]?free|contact no|contact number"
    r"|bel ons|appel|llam|chiama|zadzwo|ligue|text us|(?<![\w.])[tpm](?=\s*[:.]|\s*\(?\s*$)|durchwahl"
    r"|zentrale|switchboard|växel|v.xel|direct|direkte|voice|signal\b|" + f"[{DIALLED}{UNSEEN}]"
)
OTHER = (
    r"cvr|se[- ]?nr|moms|p-?n(?:r|umm)|ust\b|ust\.?-?\s?id|uid\b|\w*steuer|vat\b|tva\b|iva\b|btw|kvk|kbo|hrb|hra|fn\b"
    r"|st\.-?nr|finanzamt|\w*register|siret|siren\b|rcs\b|ape\b|naf\b|nip\b|regon|krs\b|c\.?i\.?f\b|n\.?i\.?f\b|nipc"
    r"|c\.f\.|p\.?\s?iva|partita|codice|rea\b|org(?:anisations)?\.?-?\s?(?:nr|nummer|no)|company (?:no|num|reg)"
    r"|registered (?:no|num|in|company|charity)|registration|reg(?:istration)?\.?\s?n(?:o|r|umber)|licen[cs]e|lic\."
    r"|permit|charity (?:no|num|reg)|iban|bic\b|swift|\w*konto|kto\b|blz|account\s?(?:no|num|#|:)|sort code"
    r"|bank(?:verb|leitz|giro|rek| ?account| ?details|:)|plusgiro|mobile ?pay|swish|vipps|giro"
    r"|trade ?mark|patent|mark\w*nummer|isbn|issn|ean\b|gtin|upc\b|sku\b|mpn\b|art(?:ikel)?\.?-?\s?(?:n|num)"
    r"|item\s?(?:no|num|#)|part\s?(?:no|num|#)|model\b|serial|order\s?(?:no|num|#)|ordren|bestell-?n"
    r"|kunde?n?-?(?:nr|num)|tracking|invoice|eori|weee|lucid|d-?u-?n-?s\b|abn\b|acn\b|gst\b|ein(?=\s?[:#])|tax\b"
    r"|npi\b|n?mls\b|post(?:code|al)|zip|plz|since\b|seit\b|siden\b|id\b|isin\b|wkn\b|lat\b|lng\b|gps\b|coord"
    r"|koordinat|version|p\.?\s?o\.?\s?box|box\b|postfach|postboks"
)
# Fax and the rest begin a word (Halifax is a town, Andrea a person, private no VAT); telephones end many a compound.
_FAX, _OTHER, _PHONE = map(one_of, ([FAX], [OTHER], [PHONE]))
LABELS = re.compile(rf"(?<![^\W\d_])(?:(?P<fax>{_FAX})|(?P<other>{_OTHER}))|(?P<phone>{_PHONE})")  # in lower case
BOTH = re.compile(
    r"\b(?:tel\w*|phone|ph|fon|tlf|t|mobile?|mobil|gsm|handy|hotline|\w*hotline|rufnummer)\.?(?:\s*[/&+]\s*|\s+(?:and|und|og|och|et|e|y|en)\s+)(?:tele)?fax",
    re.IGNORECASE,
)
JOINERS = re.compile(
    r"^[\s/,;|&+()\u2013\u2014-]*(?:or|and|oder|und|og|och|eller|ou|et|o|y|e|of|en|lub|oraz|i)?[\s/,;|&+()\u2013\u2014-]*$",
    re.IGNORECASE,
)
FAX_AFTER = re.compile(r"^\s*(?:[(\[]\s*(?:tele)?fax|[-–,]?\s*(?:tele)?fax\b\s*(?:$|[|,;/]))", re.IGNORECASE)
MEASURE_AFTER = re.compile(
    r"^\s?(?:€|\$|£|kr\b|eur|dkk|sek|nok|zł|%|kg|mm|cm|m²|km|ml|mah|wh\b|stk|pcs|x\s?\d)", re.IGNORECASE
)
BANK_LINE = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,}")
DATE = re.compile(
    r"^(?:(?:19|20)\d\d\D{1,3}(?:19|20)\d\d|\d{1,2}[./ -]+\d{1,2}[./ -]+(?:19|20)\d\d(?:\D.*)?|(?:19"
    r"|20)\d\d[./-]\d\d[./-]\d\d(?:\D.*)?)$"
)
TIMES = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–—]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d")  # "09.00–18.00"
GLUED = re.compile(r"(?<=\d{4})(?=[^\W\d_]{3})")  # a number and the next link's words, without a space between
# What fills a template until somebody types a number: 12345678 or 87654321 anywhere, 1234567 at the end. A free
# number may be so, chosen to be remembered.
COUNTED = re.compile(
    "|".join(row[at : at + 8] for row in ("0123456789" * 2, "9876543210" * 2) for at in range(10))
    + "|(?:1234567|7654321)$"
)
DIGITS = re.compile(r"\d(?:[^\d:,]{0,3}\d){4}")  # no number has a colon or a comma in it: hours and prices do
CANDIDATE = re.compile(r"(?:\+|\(|\d)[\d\s()./\u2010-\u2015\xa0-]{5,30}\d")
MARTINIQUE = re.compile(r"0\W?5\W?9\W?6(?:\W?\d){6}$")
IN_TWOS = re.compile(r"\(?0\d[ .-]?\d\d(?:[ .-]\d\d){3}")  # as France writes its numbers: "0693 12 34 56"
GROUPED = re.compile(r"\d[\s().\u2010-\u2015/-]+\d")


@dataclass(frozen=True)
class FoundPhone:
    """A number on one page, before the pages are put together."""

    number: str  # E.164
    quote: str
    label: str
    fax: bool
    called: bool  # a word beside it says telephone
    unseen: bool  # a link dials it, but no reader sees it
    trusted: bool  # not under somebody else's name
    purpose: Purpose
    score: float
    hours: str  # when somebody answers, in the page's words, "" where it does not say
    price: str  # what a call costs


@dataclass(frozen=True)
class _Candidate:
    start: int
    end: int
    number: PhoneNumber


def regions(country: str, host: str, language: str) -> tuple[str, ...]:
    """The countries whose way of writing numbers a page may use, likeliest first."""
    ending = host.rpartition(".")[2].lower()
    of_ending = REGION_OF_ENDING.get(ending, ending.upper() if len(ending) == 2 else "")
    if country.upper() in phonenumbers.SUPPORTED_REGIONS:
        return (country.upper(), *KIN.get(country.upper(), ()))
    likely = (of_ending, *REGION_OF_LANGUAGE.get(language, REGION_OF_LANGUAGE["en"]))
    return tuple(dict.fromkeys(region for region in likely if region in phonenumbers.SUPPORTED_REGIONS))


def phones(
    lines: Sequence[Line], *, where: tuple[str, ...], kinds: frozenset[PageKind], itself: str = ""
) -> Iterator[FoundPhone]:
    """The numbers of a page that may be the company's, fax numbers among them (to be left out elsewhere).

    `itself`: the words by which the company calls itself.
    """
    left = AT_MOST
    with_digits = (place for place, line in enumerate(lines) if _has_digits(line))
    for place in islice(with_digits, LINES_AT_MOST):
        text = _with_dialled(lines[place].text)
        candidates = _candidates(text, where)[:left]
        yield from _of_line(lines, place, text, candidates, kinds, itself)
        left -= len(candidates)
        if not left:
            return


def _has_digits(line: Line) -> bool:
    return len(line.text) <= LONGEST_LINE and DIGITS.search(line.text) is not None and not BANK_LINE.search(line.text)


def _of_line(
    lines: Sequence[Line],
    place: int,
    text: str,
    candidates: Sequence[_Candidate],
    kinds: frozenset[PageKind],
    itself: str,
) -> Iterator[FoundPhone]:
    line = lines[place]
    label, end = _label_above(lines, place), 0
    for index, candidate in enumerate(candidates):
        between = text[end : candidate.start]
        if not (index and JOINERS.match(between)):
            label = _label(between, label if not index else Label.NONE)
        end = candidate.end
        after = text[end : candidates[index + 1].start if index + 1 < len(candidates) else len(text)]
        faxed = FAX_AFTER.match(after if index + 1 == len(candidates) else after.rstrip() + "…")
        here = Label.FAX if faxed and not BOTH.search(after) else label
        if here is Label.OTHER or not _plausible(text, candidate, here, after, lines, place):
            continue
        trusted = not foreign(lines, place, before=text[: candidate.start], itself=itself) and (
            PageKind.PRIVACY not in kinds or own_section(lines, place)
        )
        before = squeeze(between.replace(DIALLED, " ").replace(UNSEEN, " "))
        purpose = purpose_of(beside(lines, place, before, after), (*line.headings, line.column), kinds)
        yield FoundPhone(
            _e164(candidate.number),
            line.plain or line.heading,
            telling(before, line.heading),
            here is Label.FAX,
            here is Label.PHONE,
            text[: candidate.start].rstrip(" +(").endswith(UNSEEN),
            trusted,
            purpose,
            _rank(purpose, here, kinds),
            *beside_number(lines, place, before, after),
        )


def _rank(purpose: Purpose, label: Label, kinds: frozenset[PageKind]) -> float:
    """Customer service first, then what is labelled or on a contact page; who does not answer customers last."""
    score = (
        0.5 + (0.1 if label is Label.PHONE else 0.0) + (0.1 if kinds & {PageKind.CONTACT, PageKind.IMPRINT} else 0.0)
    )
    return round(score + WORTH[purpose], 2)


def _with_dialled(text: str) -> str:
    """The line with its marks turned into numbers to read."""

    def dialled(mark: re.Match[str]) -> str:
        scheme, _, number = mark[1].partition(":")
        if scheme.lower() not in ("tel", "callto", "sms", "whatsapp"):
            return " "
        number = re.split(r"[?;&]", number)[0].lstrip("/")
        return f" {UNSEEN} {number} " if number else f" {DIALLED}"

    return GLUED.sub(" ", MARK.sub(dialled, text))


@lru_cache(maxsize=5_000)  # a site's pages share most of their lines
def _candidates(text: str, where: tuple[str, ...]) -> tuple[_Candidate, ...]:
    """The valid numbers in a line, left to right: as the likeliest country writes them, others only where labelled."""
    found = [
        _Candidate(match.start, match.end, _martinican(match.raw_string, where[0]) or match.number)
        for match in PhoneNumberMatcher(text, where[0], leniency=Leniency.VALID)
    ]
    found += list(_in_groups(text, where, found))
    return tuple(sorted(found, key=lambda candidate: candidate.start))


def _martinican(written: str, region: str) -> PhoneNumber | None:
    """A number that begins with 0596: the library takes it for one of mainland France, which has none such."""
    return _parsed(written, "MQ") if region in ("FR", *OVERSEAS) and MARTINIQUE.match(written) else None


def _in_groups(text: str, where: tuple[str, ...], found: Sequence[_Candidate]) -> Iterator[_Candidate]:
    """Numbers in groups that the library's finder does not know, where a word says that they are dialled.

    Always all of its digits: an impossible number with some left out is often a possible one, of somebody else.
    """
    for match in CANDIDATE.finditer(text):
        if any(candidate.start < match.end() and match.start() < candidate.end for candidate in found):
            continue
        written = match[0]
        likely = [region for region in where if region == where[0] or _may_be_of(region, written)]
        if _label(text[max(0, match.start() - 40) : match.start()], Label.NONE) not in (Label.PHONE, Label.FAX):
            if where[0] != "FR" or not IN_TWOS.fullmatch(written):
                continue
            likely = [region for region in likely if region in OVERSEAS]
        for region in likely:
            if number := _with_or_without_plus(written, region):
                yield _Candidate(match.start(), match.end(), number)
                break


def _may_be_of(region: str, written: str) -> bool:
    """Whether the digits begin as that region's do: to ask the library of six regions for each number is dear."""
    return region not in OVERSEAS or re.sub(r"\D", "", written).lstrip("0").startswith(OVERSEAS[region])


def _with_or_without_plus(written: str, region: str) -> PhoneNumber | None:
    national = _without_plus(written, region)
    return _parsed(written, region) or (_parsed(national, region) if national != written else None)


def _without_plus(written: str, region: str) -> str:
    """A national number that somebody put a plus before; one with the country's code is what it says, or none."""
    code = str(phonenumbers.country_code_for_region(region))
    digits = re.sub(r"\D", "", written)
    return written if digits.startswith(code) else written.lstrip("+")


def _parsed(written: str, region: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


@lru_cache(maxsize=5_000)
def _label(before: str, otherwise: Label) -> Label:
    """What the last label before a number says."""
    near = before[-80:].lower()
    found = list(LABELS.finditer(near))
    if not found or len(re.sub(r"\D", "", near[found[-1].end() :])) > 4:  # another number has taken the label
        return otherwise
    last = found[-1]
    if last["other"]:
        return Label.OTHER
    if last["fax"]:
        return Label.PHONE if BOTH.search(before) else Label.FAX
    if before.rstrip().endswith((DIALLED, UNSEEN)):  # a fax number that is linked as if one could call it
        return _label(before.rstrip(MARKS), Label.PHONE) if len(before.strip(MARKS)) < 40 else Label.PHONE
    return Label.PHONE


def _label_above(lines: Sequence[Line], place: int) -> Label:
    """What the table's column, or a short line just above, says of a number that begins its line."""
    line = lines[place]
    if line.column and (label := _label(line.column, Label.NONE)) is not Label.NONE:
        return label
    if place == 0:
        return Label.NONE
    if (stacked := _label_in_stack(lines, place)) is not Label.NONE:
        return stacked
    above = lines[place - 1].plain
    return _label(above, Label.NONE) if len(above) <= 40 and not re.search(r"\d{5}|\d \d\d|@", above) else Label.NONE


def _label_in_stack(lines: Sequence[Line], place: int) -> Label:
    """What a number is by its place among several, where as many labels stand one below the other above them."""
    first = place
    while first and place - first < STACKED and _is_value(lines[first - 1].plain):
        first -= 1
    last = place + 1
    while last < len(lines) and last - first <= STACKED and _is_value(lines[last].plain):
        last += 1
    labels = [line.plain for line in lines[max(0, 2 * first - last) : first]]
    above = lines[2 * first - last - 1].plain if 2 * first > last else ""
    if last - first < 2 or len(labels) < last - first or not all(map(_names_a_value, labels)) or _names_a_value(above):
        return Label.NONE
    return _label(labels[place - first], Label.NONE)


@lru_cache(maxsize=5_000)
def _is_value(words: str) -> bool:
    """Whether a line is a number or an address, and nothing beside it."""
    return len(words) <= SHORT and bool(DIGITS.search(words) or "@" in words) and not LABELS.search(words.lower())


@lru_cache(maxsize=5_000)
def _names_a_value(words: str) -> bool:
    if len(words) > SHORT or re.search(r"\d|@", words):
        return False
    return bool(LABELS.search(words.lower()) or MAIL.match(words))


def _plausible(text: str, candidate: _Candidate, label: Label, after: str, lines: Sequence[Line], place: int) -> bool:
    """Whether digits that could be dialled in this country are meant to be."""
    written = text[candidate.start : candidate.end]
    before = text[: candidate.start].rstrip("+( ")
    if (
        MEASURE_AFTER.match(after)
        or re.search(r"\w[-_/]$|[#=_]$|[€$£]\s?$", before)
        or re.match(r"[-_/]?[A-Za-z]{1,2}\d|[-_]\w", after)
    ):
        return label is Label.PHONE and written.startswith("+")
    if _made_up(candidate.number) or TIMES.fullmatch(written.strip("( ")) or DATE.search(written.strip("( ")):
        return False
    if label in (Label.PHONE, Label.FAX) or written.startswith(("+", "00")):
        return True
    if len(text) > RUNNING_TEXT:
        return False
    region = phonenumbers.region_code_for_number(candidate.number)
    if region and phonenumbers.ndd_prefix_for_region(region, True) == "0":
        return written.lstrip("( ").startswith("0")
    return bool(GROUPED.search(written)) or _beside_mail(lines, place)


def _beside_mail(lines: Sequence[Line], place: int) -> bool:
    """Whether an e-mail address stands in this line or the next ones: bare digits there are a number to call."""
    return any("@" in near.text or "mailto:" in near.text for near in lines[max(0, place - 2) : place + 3])


def _made_up(number: PhoneNumber) -> bool:
    digits = str(number.national_number)
    return (
        digits.endswith("000000")
        or len(set(digits)) == 1
        or digits in "01234567890"
        or (bool(COUNTED.search(digits)) and phonenumbers.number_type(number) != PhoneNumberType.TOLL_FREE)
        or (number.country_code == 1 and digits[3:8] == "55501")
    )


def a_slip_of(dialled: str, shown: str) -> bool:
    """Whether a link dials a number with one digit too many or too few, or two of them swapped."""
    if len(dialled) == len(shown):
        apart = [at for at, (one, other) in enumerate(zip(dialled, shown, strict=True)) if one != other]
        return len(apart) == 2 and apart[1] == apart[0] + 1 and dialled[apart[0]] == shown[apart[1]]
    short, long = sorted((dialled, shown), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)
