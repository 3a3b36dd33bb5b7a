"""Which country the company is in, by what its pages give evidence of."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from weakref import WeakKeyDictionary

from wizard.research.alternatives import one_of
from wizard.research.extract.lines import lines
from wizard.research.extract.owners import foreign
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

OF_NUMBERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (country, re.compile(one_of([pattern])))
    for country, pattern in (
        (
            "DE",
            r"\bDE ?\d{3} ?\d{3} ?\d{3}\b|\bHR[AB] ?(?:Nr\.?:? ?)?\d|\bAmtsgericht\b|\bSteuernummer:?\s*\d"
            r"|§ ?5 (?:TMG|DDG)",
        ),
        (
            "AT",
            r"\bATU ?\d{8}\b|\bFN ?\d{5,6} ?[a-z]\b|\bFirmenbuch|§ ?5 (?:ECG|E-Commerce)|\bMedieninhaber"
            r"|\bBezirkshauptmannschaft|\bWirtschaftskammer|\bWKO\b",
        ),
        ("CH", r"\bCHE-?\d{3}\.?\d{3}"),
        ("DK", r"\bCVR\b|\bDK ?\d{8}\b|\bNævnenes Hus\b"),
        ("SE", r"\b[Oo]rg(?:anisations)?\.?\s?-?(?:nr|nummer)?\.?:?\s*\d{6}-\d{4}|\bSE\d{10}01\b|\bF-skatt|\bBankgiro"),
        (
            "NO",
            r"\b(?:NO ?[0-9]|[0-9])\d\d ?\d{3} ?\d{3} ?MVA\b"
            r"|\b[Oo]rg\.?\s?-?n(?:umme)?r\.?:?\s*(?:NO)?\s?[89]\d{2} ?\d{3} ?\d{3}\b|Foretaksregister|Brønnøysund"
            r"|\bVipps\b",
        ),
        ("NL", r"\bK\.?[vV]\.?K\b|\bNL ?\d{9}B\d\d\b"),
        ("BE", r"\bBE ?0\d{3}[. ]?\d{3}[. ]?\d{3}\b|\bBTW:? BE|\bTVA:? BE"),
        ("FR", r"\bSIRE[TN]\b|\bR\.?C\.?S\.? [A-Z]|\bFR ?\d{2} ?\d{9}\b|\bCNIL\b"),
        ("ES", r"\b[CN]\.?I\.?F\.?:?\s*[A-Z]-?\d{7}|\bRegistro Mercantil\b|\bAEPD\b|\bLSSI"),
        ("IT", r"\bP\.? ?IVA\b|\bPartita IVA\b|\bIT ?\d{11}\b|\bREA\b.{0,6}\b[A-Z]{2} ?-? ?\d{5}"),
        ("PL", r"\bNIP:? ?(?:PL ?)?\d|\bREGON\b|\bKRS\b.{0,4}\d"),
        ("BR", r"\bCNPJ\b|\bCEP:? ?\d{5}-?\d{3}\b|\bLGPD\b"),
        ("PT", r"\bNIPC\b|\bNIF:?\s*\d{9}\b|Livro de Reclamaç"),
        ("GB", r"[Rr]egistered in (?:England|Scotland|Wales)|\bEngland (?:and|&) Wales\b|\bGB ?\d{9}\b|\bUK GDPR\b"),
        (
            "IE",
            r"[Rr]egistered in Ireland|\bIE ?\d{7}[A-Z]{1,2}\b|\bCo\. (?:Cork|Dublin|Kerry|Galway|Kildare|Clare"
            r"|Mayo|Wicklow|Meath|Louth|Limerick)\b",
        ),
        ("IN", r"\bGSTIN\b|\bCIN:? ?[UL]\d{5}"),
        ("AU", r"\bA\.?B\.?N\.?:? ?\d{2} ?\d{3}"),
    )
)
OF_ADDRESSES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (country, re.compile(one_of([pattern])))
    for country, pattern in (
        (
            "US",
            (
                r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
                r"|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[.,]? +\d{5}(?:-\d{4})?\b"
            ),
        ),
        ("CA", r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b"),
        (
            "GB",
            (
                r"\b[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKSTUW]|[A-HK-Y]\d[A-Z])"
                r" ?\d[ABD-HJLNP-UW-Z]{2}\b"
            ),
        ),
        ("IE", r"\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b(?=\s*$|,)"),
        ("DE", r"\bD-\d{5}\b"),
        ("AT", r"\bA-\d{4}\b"),
        ("CH", r"\bCH-\d{4}\b"),
        ("DK", r"\bDK-\d{4}\b"),
        ("SE", r"\bSE?-\d{3} ?\d{2}\b"),
        ("NO", r"\bN(?:O)?-\d{4}\b"),
        ("NL", r"\b[1-9]\d{3} [A-Z]{2}\b +[A-Z]"),
        ("PL", r"\b[0-9]\d-\d{3} [A-ZŁŚŻŹĆ]"),
        ("PT", r"\b[1-9]\d{3}-\d{3} [A-Z]"),
        (
            "IN",
            (
                r"\b(?:Bengaluru|Mumbai|Delhi|Hyderabad|Chennai|Pune|Ahmedabad|Gurugram"
                r"|Kolkata)\b.*\b[1-9]\d{2} ?\d{3}\b"
            ),
        ),
    )
)
# Most lines hold none of the signs: they are told by a first letter and what follows it, then by one look for all.
MAY_HOLD_SIGNS = re.compile(r"[\d§A-ZenN](?:(?<=[\d§])|(?<=[A-Z])[A-Z]{2}|(?<=e)gist|(?<=F)-skatt|(?<=[nN])ævn)")
ANY_SIGN = re.compile(one_of(pattern.pattern for _, pattern in (*OF_NUMBERS, *OF_ADDRESSES)))
NAMES = {
    "DE": ("deutschland|germany|tyskland|allemagne|alemania|germania|niemcy"),
    "AT": "österreich|austria",
    "CH": "schweiz|switzerland|suisse|svizzera",
    "DK": "danmark|denmark|dänemark|danemark",
    "SE": "sverige|sweden|schweden|suède",
    "NO": "norge|norway|norwegen",
    "NL": "nederland|(?:the )?netherlands|holland",
    "BE": "belgië|belgique|belgium|belgien",
    "FR": "france|frankreich|frankrig",
    "ES": "españa|spain|spanien",
    "IT": "italia|italy|italien",
    "PL": "polska|poland|polen",
    "PT": "portugal",
    "GB": ("uk|u\\.k\\.|united kingdom|england|scotland|wales|great britain|northern ireland"),
    "IE": "ireland|republic of ireland|éire",
    "US": ("usa|u\\.s\\.a\\.|united states(?: of america)?"),
    "CA": "canada",
    "AU": "australia",
    "NZ": "new zealand",
    "IN": "india",
    "ZA": "south africa",
    "MR": "mauritanie|mauritania",
    "FI": "suomi|finland",
    "LU": "luxembourg|luxemburg",
    "MX": "méxico|mexico",
    "SG": "singapore",
    "BR": "brasil|brazil",
    "AR": "argentina",
    "CL": "chile",
    "CO": "colombia",
    "PE": "perú",
    "PH": "philippines",
    "FO": "føroyar|færøerne|færøyene|färöarna|(?:the )?faroe islands|färöer(?:-inseln)?",
    "GL": "grønland|kalaallit nunaat|greenland|grönland",
}
COUNTRY_NAME = {
    country: re.compile(rf"(?:^|[,\d.|]\s*)(?:{names})\W*$", re.IGNORECASE) for country, names in NAMES.items()
}
_EVERY_NAME = one_of(NAMES.values(), ignoring_case=True)
ANY_COUNTRY_NAME = re.compile(rf"(?:^|[,\d.|]\s*)(?:{_EVERY_NAME})\W*$", re.IGNORECASE)
BY_PREFIX = {
    "49": "DE",
    "43": "AT",
    "41": "CH",
    "45": "DK",
    "46": "SE",
    "47": "NO",
    "31": "NL",
    "32": "BE",
    "33": "FR",
    "34": "ES",
    "39": "IT",
    "48": "PL",
    "351": "PT",
    "44": "GB",
    "353": "IE",
    "91": "IN",
    "61": "AU",
    "64": "NZ",
    "222": "MR",
    "358": "FI",
    "352": "LU",
    "51": "PE",
    "52": "MX",
    "54": "AR",
    "55": "BR",
    "56": "CL",
    "57": "CO",
    "63": "PH",
    "27": "ZA",
    "298": "FO",
    "299": "GL",
    **dict.fromkeys(("262", "508", "590", "594", "596"), "FR"),
}
# Parts of a country with a code, an ending or a dialling code of their own, under its law.
PART_OF = {**dict.fromkeys(("RE", "GP", "MQ", "GF", "YT", "PM", "BL", "MF"), "FR"), "AX": "FI", "SJ": "NO"}
# No area or exchange code of North America begins with 0 or 1: "(011) 289-2222" is South African.
AMERICAN = re.compile(r"\([2-9]\d\d\) ?[2-9]\d\d-\d{4}|\b[2-9]\d\d([-.])[2-9]\d\d\1\d{4}\b")
PREFIX = re.compile(r"(?:\+|\b00) ?(\d{2,3})(?=[\s()/.-]*\d)")
OF_LANGUAGE = {
    "de": "DE",
    "da": "DK",
    "sv": "SE",
    "nb": "NO",
    "no": "NO",
    "nn": "NO",
    "nl": "NL",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "pl": "PL",
    "pt": "PT",
}
WEIGHTS = {
    "number": 30,
    "address": 20,
    "name": 20,
    "prefix": 10,
    "language": 20,
    "shared language": 9,
    "listed": 4,
}  # a bare country's name may be one of a list
SHARED = frozenset({"de", "fr", "nl", "es", "pt"})  # German is written in Austria, too: one prefix says more
ENDINGS_FOR_ALL = frozenset("eu io co me tv ai cc ly to gg fm im ag ws".split())

_Signs = tuple[tuple[str, str], ...]  # kinds of sign, each with the country that it speaks for


def country(pages: Sequence[KindedPage], *, host: str, language: str = "") -> str:
    """The trader's country (ISO 3166-1 alpha-2), "" where the pages give no evidence.

    Votes: what the site says of itself in structured data, registration numbers, addresses, telephone prefixes, the
    host's ending, and least the language: what the pages declare, else the one that they are written in (`language`).
    """
    votes: Counter[str] = Counter()
    ending = host.rpartition(".")[2].lower()
    if len(ending) == 2 and ending not in ENDINGS_FOR_ALL:
        votes["GB" if ending == "uk" else _whole(ending.upper())] += 40
    for kinded in pages:
        votes.update({code: min(weight, 49) for code, weight in _of_page(kinded).items()})
    spoken = Counter(kinded.page.language or language for kinded in pages)
    of_country = [one for one, count in spoken.items() if one in OF_LANGUAGE and count * 2 >= len(pages)]
    for one in of_country:
        votes[OF_LANGUAGE[one]] += WEIGHTS["shared language" if one in SHARED else "language"]
    if (
        not of_country
        and max(votes.values(), default=0) < WEIGHTS["address"]
        and any(AMERICAN.search(line.plain) for kinded in pages for line in lines(kinded.page))
    ):
        return "US"  # or Canada, whose numbers are written alike
    return votes.most_common(1)[0][0] if votes else ""


def _whole(code: str) -> str:
    """The country that a part belongs to whose law is the same."""
    return PART_OF.get(code, code)


def _of_page(kinded: KindedPage) -> Counter[str]:
    """What one page says of the country: each kind of sign by its weight, a little more by its lines."""
    votes: Counter[str] = Counter()
    for thing in kinded.page.json_ld:
        named = thing.get("addressCountry")
        named = named.get("name") if isinstance(named, dict) else named
        if isinstance(named, str) and (code := _code(named)):
            votes[_whole(code)] += 30
    page_lines = lines(kinded.page)
    seen: Counter[tuple[str, str]] = Counter()
    for place, signs in _signed(kinded.page):
        line = page_lines[place]
        if len(line.text) < 400 and not foreign(page_lines, place):
            seen.update(sign for sign in dict.fromkeys(signs) if sign[0] != "listed" or line.place != "nav")
    listed = {code for sign, code in seen if sign == "listed"}
    for (sign, code), count in seen.items():
        if sign == "listed" and len(listed) > 1:
            continue  # countries to choose from, or to read about
        votes[code] += WEIGHTS[sign] + min(count, 9)
    return votes


def countries_named(page: Page) -> tuple[str, ...]:
    """The countries that addresses on a page are in, most often named first."""
    named = Counter(code for _, signs in _signed(page) for sign, code in signs if sign in ("address", "name", "listed"))
    return tuple(code for code, _ in named.most_common())


_SIGNED: "WeakKeyDictionary[Page, tuple[tuple[int, _Signs], ...]]" = WeakKeyDictionary()


def _signed(page: Page) -> tuple[tuple[int, _Signs], ...]:
    """The places of the page's lines that hold signs for a country, and those signs."""
    found = _SIGNED.get(page)
    if found is None:
        signs = ((place, _signs(line.plain)) for place, line in enumerate(lines(page)))
        found = _SIGNED[page] = tuple(signed for signed in signs if signed[1])
    return found


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _signs(text: str) -> _Signs:
    """Kinds of sign for a country in a line."""
    return tuple(_signs_in(text))


def _signs_in(text: str) -> Iterator[tuple[str, str]]:
    if MAY_HOLD_SIGNS.search(text):
        if ANY_SIGN.search(text):
            yield from (("number", code) for code, pattern in OF_NUMBERS if pattern.search(text))
            yield from (("address", code) for code, pattern in OF_ADDRESSES if pattern.search(text))
        yield from (("prefix", BY_PREFIX[found]) for found in _prefixes(text))
    if len(text) < 120 and ANY_COUNTRY_NAME.search(text):
        sign = "name" if re.search(r"\d{3}", text) else "listed"
        yield from ((sign, code) for code, pattern in COUNTRY_NAME.items() if pattern.search(text))


def _prefixes(text: str) -> Iterator[str]:
    for found in PREFIX.findall(text):
        known = found if found in BY_PREFIX else found[:2]
        if known in BY_PREFIX:
            yield known


def _code(named: str) -> str:
    """ "DE", "Germany" or "Deutschland" as "DE"."""
    named = named.strip()
    if re.fullmatch(r"[A-Za-z]{2}", named):
        return "GB" if named.upper() == "UK" else named.upper()
    return next((code for code, pattern in COUNTRY_NAME.items() if pattern.search(named)), "")
