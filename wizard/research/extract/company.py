"""Who the company is and where: its name, and the country that its pages give evidence of."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

from wizard.domain.facts import PageKind
from wizard.research.extract.lines import Line, lines
from wizard.research.extract.owners import foreign, site_name
from wizard.research.kinds import KindedPage
from wizard.research.page import Page, squeeze

LEGAL_FORM = (
    r"GmbH(?: & Co\.? KG)?|gGmbH|UG(?: \(haftungsbeschränkt\))?|AG|e\.? ?K\.?|e\.U\.|OHG|GbR|KG|e\.? ?V\.?"
    r"|ApS|A/S|I/S|IVS|P/S|K/S|AB|HB|ASA?|ANS|DA|BV|B\.V\.|NV|N\.V\.|VOF"
    r"|SARL|S\.A\.R\.L\.?|SASU?|S\.A\.S\.?|EURL|S\.?L\.?U?\.?|S\.?A\.?|S\.?r\.?l\.?s?|S\.?p\.?A\.?"
    r"|S\.?n\.?c\.?|Sp\. z o\.? ?o\.?|S\.C\.|Lda\.?|Ltd\.?|Limited|LLP|PLC|plc|LLC|L\.L\.C\.|Inc\.?"
    r"|Corp\.?|Pty Ltd"
)
NAMED = re.compile(
    rf"((?:[A-ZÄÖÜÆØÅÉ0-9][\w&.'’+®-]*|&|und|og|och|and|et|y|e|de|der|die|van|von"
    rf"|du)(?: (?:[A-ZÄÖÜÆØÅÉ0-9][\w&.'’+®-]*|&|-|und|og|och|and|et|y|e|de|der|die|van|von"
    rf"|du)){{0,6}},? (?:{LEGAL_FORM}))(?![\w])"
)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s\d–-]*(?:by\s)?([^|.,·•–\d©]{3,50}?)(?=\s*(?:[|.,·•–\d©]|all rights"
    r"|alle rechte|alle rettigheder|$))",
    re.IGNORECASE,
)
GENERIC = re.compile(
    r"^(?:home(?:page)?|start(?:seite|side)?|forside|welcome|willkommen|velkommen|hjem|index|kontakt"
    r"|contact|faq|about|om os|all rights.*|copyright|impressum|website|untitled|inicio|accueil|hem"
    r"|strona główna)\W*$",
    re.IGNORECASE,
)
TITLE_PARTS = re.compile(r"\s+[|–—·•:»«-]\s+|\s*[|»«]\s*")
ORGANISATIONS = re.compile(
    r"Organization|Business|Store|Shop|Corporation|Restaurant|Service$|Dentist|Physician|Contractor|Agency"
    r"|Hotel|Clinic|Attorney|Bakery|Salon|Company|NGO|Brand"
)

OF_NUMBERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (country, re.compile(pattern))
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
            r"\b(?:NO ?)?\d{3} ?\d{3} ?\d{3} ?MVA\b"
            r"|\b[Oo]rg\.?\s?-?n(?:umme)?r\.?:?\s*(?:NO)?\s?[89]\d{2} ?\d{3} ?\d{3}\b|Foretaksregister|Brønnøysund"
            r"|\bVipps\b",
        ),
        ("NL", r"\bK\.?[vV]\.?K\b|\bNL ?\d{9}B\d\d\b"),
        ("BE", r"\bBE ?0\d{3}[. ]?\d{3}[. ]?\d{3}\b|\bBTW:? BE|\bTVA:? BE"),
        ("FR", r"\bSIRE[TN]\b|\bR\.?C\.?S\.? [A-Z]|\bFR ?\d{2} ?\d{9}\b|\bCNIL\b"),
        ("ES", r"\b[CN]\.?I\.?F\.?:?\s*[A-Z]-?\d{7}|\bRegistro Mercantil\b|\bAEPD\b|\bLSSI"),
        ("IT", r"\bP\.? ?IVA\b|\bPartita IVA\b|\bIT ?\d{11}\b|\bREA\b.{0,6}\b[A-Z]{2} ?-? ?\d{5}"),
        ("PL", r"\bNIP:? ?(?:PL ?)?\d|\bREGON\b|\bKRS\b.{0,4}\d"),
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
    (country, re.compile(pattern))
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
                r"\b(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKSTUW]"
                r"|[A-PR-UWYZ][A-HK-Y]\d[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2}\b"
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
        ("PL", r"\b\d{2}-\d{3} [A-ZŁŚŻŹĆ]"),
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
}
COUNTRY_NAME = {
    country: re.compile(rf"(?:^|[,\d.|]\s*)(?:{names})\W*$", re.IGNORECASE) for country, names in NAMES.items()
}
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
}
AMERICAN = re.compile(r"\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}([-.])\d{3}\1\d{4}\b")
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
    "listed": 4,
}  # a bare country's name may be one of a list
ENDINGS_FOR_ALL = frozenset("eu io co me tv ai cc ly to gg fm im ag ws".split())
TELLING = frozenset({PageKind.IMPRINT, PageKind.CONTACT, PageKind.TERMS, PageKind.ABOUT, PageKind.PRIVACY})


def country(pages: Sequence[KindedPage], *, host: str) -> str:
    """The trader's country (ISO 3166-1 alpha-2), "" where the pages give no evidence.

    Votes: what the site says of itself in structured data, registration numbers, addresses, telephone prefixes, the
    host's ending, and least the language.
    """
    votes: Counter[str] = Counter()
    ending = host.rpartition(".")[2].lower()
    if len(ending) == 2 and ending not in ENDINGS_FOR_ALL:
        votes["GB" if ending == "uk" else ending.upper()] += 40
    for kinded in pages:
        votes.update({code: min(weight, 49) for code, weight in _of_page(kinded).items()})
    for language, count in Counter(kinded.page.language for kinded in pages).items():
        if language in OF_LANGUAGE and count * 2 >= len(pages):
            votes[OF_LANGUAGE[language]] += 20
    if max(votes.values(), default=0) < WEIGHTS["address"] and any(
        AMERICAN.search(line.plain) for kinded in pages for line in lines(kinded.page)
    ):
        return "US"  # or Canada, whose numbers are written alike
    return votes.most_common(1)[0][0] if votes else ""


def _of_page(kinded: KindedPage) -> Counter[str]:
    """What one page says of the country: each kind of sign by its weight, a little more by its lines."""
    votes: Counter[str] = Counter()
    for thing in kinded.page.json_ld:
        named = thing.get("addressCountry")
        named = named.get("name") if isinstance(named, dict) else named
        if isinstance(named, str) and (code := _code(named)):
            votes[code] += 30
    page_lines = lines(kinded.page)
    seen: Counter[tuple[str, str]] = Counter()
    for place, line in enumerate(page_lines):
        if len(line.text) < 400 and (signs := set(_signs(line))) and not foreign(page_lines, place):
            seen.update(signs)
    for (sign, code), count in seen.items():
        votes[code] += WEIGHTS[sign] + min(count, 9)
    return votes


def countries_named(page: Page) -> tuple[str, ...]:
    """The countries that addresses on a page are in, most often named first."""
    named = Counter(
        code for line in lines(page) for sign, code in _signs(line) if sign in ("address", "name", "listed")
    )
    return tuple(code for code, _ in named.most_common())


def _signs(line: Line) -> Iterator[tuple[str, str]]:
    """Kinds of sign for a country in a line."""
    text = line.plain
    if re.search(r"\d|[A-Z]{3}|egist|§|F-skatt|nævn|Nævn", text):
        yield from (("number", code) for code, pattern in OF_NUMBERS if pattern.search(text))
        yield from (("address", code) for code, pattern in OF_ADDRESSES if pattern.search(text))
        yield from (("prefix", BY_PREFIX[found]) for found in _prefixes(text))
    if len(text) < 120:
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


def company(pages: Sequence[KindedPage]) -> str:
    """The company's name as its pages print it, "" where they print none."""
    votes: Counter[str] = Counter()
    for kinded in pages:
        for name, weight in _names(kinded):
            cleaned = squeeze(unescape(name)).strip(" -–|,:;\"'")
            if 1 < len(cleaned) <= 70 and not GENERIC.match(cleaned):
                votes[cleaned] += weight
    if not votes:
        return ""
    return max(votes, key=lambda name: (votes[name] + _known(name, votes, pages), -len(name)))


def _known(name: str, votes: Counter[str], pages: Sequence[KindedPage]) -> int:
    """What speaks for a name besides: that other names hold it, and that the host does."""
    flat = re.sub(r"\W", "", name).lower()
    host = re.sub(r"\W", "", site_name(pages[0].page.url.split("/")[2].split(":")[0])[1])
    within = sum(
        weight for other, weight in votes.items() if other != name and flat and flat in re.sub(r"\W", "", other).lower()
    )
    return min(within, 6) + (4 if len(host) > 3 and (host in flat or flat in host) else 0)


def _names(kinded: KindedPage) -> Iterator[tuple[str, int]]:
    """Names with weights: legal texts first, then what machines are told, then titles."""
    page = kinded.page
    for thing in page.json_ld:
        if ORGANISATIONS.search(str(thing.get("@type") or "")):
            yield from (
                (str(thing[key]), weight)
                for key, weight in (("legalName", 5), ("name", 3))
                if isinstance(thing.get(key), str)
            )
    for key, weight in (("og:site_name", 3), ("application-name", 2), ("author", 1)):
        yield from ((content, weight) for content in _meta(page, key))
    telling = bool(kinded.kinds & TELLING)
    page_lines = lines(page)
    for place, line in enumerate(page_lines):
        if len(line.plain) > 250:
            continue
        if (found := COPYRIGHT.search(line.plain)) and not re.search(
            r"\bby\b.*design|powered", line.plain, re.IGNORECASE
        ):
            yield found[1], 2
        if (
            (telling or line.place == "footer")
            and (found := NAMED.search(line.plain))
            and not foreign(page_lines, place)
        ):
            yield found[1], 4 if PageKind.IMPRINT in kinded.kinds else 2
    parts = [part for part in TITLE_PARTS.split(page.title) if part]
    yield from ((part, 1) for part in parts if len(parts) > 1)


def _meta(page: Page, key: str) -> Iterator[str]:
    for element in page.soup.find_all("meta", attrs={"content": True}):
        if key in (element.get("property"), element.get("name")):
            content: Any = element["content"]
            yield str(content)
