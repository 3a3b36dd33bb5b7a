"""What the company calls itself."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from itertools import combinations
from typing import Any

from wizard.domain.facts import PageKind
from wizard.research.alternatives import one_of
from wizard.research.extract.labels import TITLE_PARTS
from wizard.research.extract.lines import lines
from wizard.research.extract.owners import foreign, site_name
from wizard.research.extract.purpose import plain
from wizard.research.hosts import Relation, brand_of, relation
from wizard.research.kinds import KindedPage
from wizard.research.kinds.kind import fold
from wizard.research.page import Page, place_of, squeeze
from wizard.research.wording import named

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
HAS_FORM = re.compile(rf" (?:{one_of([LEGAL_FORM])})(?!\w)")
COPYRIGHT = re.compile(r"(?:©|\(c\)\s|\bcopyright\b)(?P<rest>.{2,120})", re.IGNORECASE)
YEARS = re.compile(
    r"^(?:[\s:–—-]|©|\(c\)|copyright\b|\bby\b|\b(?:19|20)\d\d\b|until|present|bis|heute)+", re.IGNORECASE
)
AFTER_NAME = re.compile(
    r"[|,;·•©®™(]|\.(?:\s|$)|\s[–—-]|\s\d{4}\b|\s(?:all|some|no) rights|\s(?:alle|alla|toate) r[eä]"
    r"|\s(?:tous|todos|tutti|wszelkie|wszystkie|alle) |\b(?:powered|designed|built|made|created|webdesign)\b",
    re.IGNORECASE,
)
GENERIC = re.compile(
    r"^(?:(?:the |our )?(?:home(?:page)?|web(?:site|shop|page)?|site|shop|store|online(?: ?shop| store)?|blog|logo)"
    r"|start(?:seite|side|sida)?|forside|welcome|willkommen|velkommen|välkommen|hjem|hem|index|kontakt|contacts?"
    r"|contact us|faq|about(?: us)?|über uns|om os+|all rights.*|copyright|impressum|imprint|untitled|inicio|accueil"
    r"|strona główna|menu|news|nachrichten|nyheder"
    r"|nyheter|nieuws|actualités|noticias|notizie|wiadomości|notícias|services?|products?|produkte|my (?:site|blog)"
    r"|wordpress|shopify|wix|squarespace|jimdo|organi[sz]ation|company|unternehmen|firma|brand|error.*|404.*)\W*$",
    re.IGNORECASE,
)
ORGANISATIONS = re.compile(
    r"Organization|Business|Store|Shop|Corporation|Restaurant|Service$|Dentist|Physician|Contractor|Agency"
    r"|Hotel|Clinic|Attorney|Bakery|Salon|Company|NGO|WebSite"
)
# In structured data, what stands below these is another's name.
OF_OTHERS = frozenset(
    """brand manufacturer parentOrganization subOrganization memberOf sponsor funder itemReviewed worksFor alumniOf
    affiliation hiringOrganization seller areaServed review isPartOf creator""".split()
)
LEGAL_END = re.compile(rf",?\s+(?:{LEGAL_FORM})\W*$")
DOMAIN_END = re.compile(r"(?<=\w)\.[a-z]{2,3}(?:\.[a-z]{2})?$", re.IGNORECASE)
PLACE = re.compile(
    r"\b\d{4,}\b|\b\d{3} ?\d{2}\b|\b\w+(?:str\.|straße|vej|gade|gatan|veien|street|road)\s\d", re.IGNORECASE
)
CLAIM = re.compile(
    r"[!?]|\.\s|\.$|https?:|@"
    r"|\b(?:we|wir|vi|nous|now|jetzt|kaufen|buy|welcome|willkommen|velkommen|your|ihre?|din)\b",
    re.IGNORECASE,
)
CREDITED = re.compile(
    r"\b(?:design|website|site|hjemmeside|webdesign|theme|code)\w* (?:by|von|af|av)\b|powered by", re.IGNORECASE
)

TELLING = frozenset({PageKind.IMPRINT, PageKind.CONTACT, PageKind.TERMS, PageKind.ABOUT, PageKind.PRIVACY})


@dataclass(frozen=True)
class _Name:
    """A name as it stands somewhere, the source that it stands in, and how far that source is believed."""

    text: str
    source: str
    weight: int

    @property
    def short(self) -> str:
        """Its letters as a host may shorten them: "Ørsted" as "orsted", where `key` has "oersted"."""
        return "".join(re.findall(r"[a-z0-9]", plain(DOMAIN_END.sub("", LEGAL_END.sub("", self.text)))))

    @property
    def key(self) -> str:
        """The name's letters alone, without legal form and domain ending: what two spellings of it share."""
        return _letters(DOMAIN_END.sub("", LEGAL_END.sub("", self.text))) or _letters(self.text)


OF_TITLES = frozenset({"title", "titles", "apple-mobile-web-app-title"})  # which add "Shop", "Self Service", a town
SURE = 5  # a single structured name, or two weaker signs: below this the host says more than a guess
AS_THE_HOST, LIKE_THE_HOST = 10, 4
A_HEADING = 0.6  # as well as this, "Legal" and "Contact" name a kind of page
LONGEST_NAME, MOST_WORDS = 60, 7
LONGEST_TITLE = 150


def company(pages: Sequence[KindedPage]) -> str:
    """What the company calls itself, "" where its pages do not tell for sure: the name stands in letters to it.

    Each source counts once for a name, however many pages repeat it; the host's own words decide between equals.
    """
    if not pages:
        return ""
    names = _cleaned(name for kinded in pages for name in _names(kinded))
    names += _recurring(names, len(pages))
    host = _letters(site_name(pages[0].page.url.split("/")[2].split(":")[0])[1])
    as_the_host = next((words for kinded in pages for words in _as_the_host(kinded.page.title, host)), "")
    if not names:
        return as_the_host
    groups: dict[str, list[_Name]] = defaultdict(list)
    for name in names:
        groups[name.key].append(name)
    worth = {key: _worth(key, groups, host) for key in groups}
    best = max(worth, key=lambda key: (worth[key], -len(key)))
    if worth[best] < SURE or {name.source for name in groups[best]} <= OF_TITLES:
        return as_the_host or (_spelling(groups[best]) if worth[best] >= SURE else "")
    return _spelling(groups[best])


def _recurring(names: Sequence[_Name], pages: int) -> list[_Name]:
    """The pieces that most of several pages' titles share."""
    counts = Counter(name.text for name in names if name.source == "title")
    return [_Name(text, "titles", 4) for text, count in counts.items() if count >= 3 and 2 * count >= pages]


def _worth(key: str, groups: Mapping[str, Sequence[_Name]], host: str) -> int:
    """What speaks for a name: its sources, that longer names hold it, that it recurs, and that the host has it."""
    own = _sources(groups[key])
    around = sum(_sources(names) for other, names in groups.items() if other != key and len(key) > 3 and key in other)
    agrees = len(host) > 2 and len(key) > 2 and (host in key or (key in host and 2 * len(key) >= len(host)))
    same = key == host or any(name.short == host for name in groups[key])
    return own + min(around, 4) + (AS_THE_HOST if same else LIKE_THE_HOST if agrees else 0)


def _sources(names: Sequence[_Name]) -> int:
    best: dict[str, int] = {}
    for name in names:
        best[name.source] = max(name.weight, best.get(name.source, 0))
    return sum(best.values()) + min(len(names) // 3, 3)


def _spelling(names: Sequence[_Name]) -> str:
    """The spelling that a letter should have: not all in small or large letters where another is printed too."""
    votes: Counter[str] = Counter()
    for name in names:
        votes[name.text] += name.weight
    even = [text for text in votes if text not in (text.lower(), text.upper())]
    # Letters written out ("gaard") are for machines: where the page prints the letter itself, so should we.
    return max(even or votes, key=lambda text: (not text.isascii(), votes[text], " " in text, -len(text)))


def _letters(text: str) -> str:
    return "".join(fold(text.replace("&", " und ").replace("ß", "ss"))).replace("und", "&").replace("and", "&")


def _cleaned(names: Iterable[_Name]) -> list[_Name]:
    return [replace(name, text=text) for name in names if (text := _clean(name.text))]


@lru_cache(maxsize=2_000)  # a site's pages repeat its name
def _clean(text: str) -> str:
    """A name without signs around it, "" where it is none."""
    text = re.sub(r"[®™©\[\]{}<>]", "", squeeze(unescape(text)))
    text = squeeze(text).strip(" -–—|,:;\"'·•*/„“”«»")
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+){2,}", text):  # "news.lumo.pl" of the whole lumo.pl
        text = site_name(text)[0]
    return text if _can_be_name(text) else ""


def _can_be_name(text: str) -> bool:
    """No town, street, heading, slogan or sentence."""
    if not 1 < len(text) <= LONGEST_NAME or len(text.split()) > MOST_WORDS or not re.search(r"[^\W\d_]", text):
        return False
    if GENERIC.match(text) or PLACE.search(text) or (CLAIM.search(text) and not LEGAL_END.search(text)):
        return False
    return max(named(text).values(), default=0.0) < A_HEADING


def _names(kinded: KindedPage) -> Iterator[_Name]:
    """Names by trust: what machines are told, what the law asks for, what stands at the foot, titles."""
    page = kinded.page
    yield from _structured(page)
    told = list(_meta(page))
    for key, weight in (("og:site_name", 5), ("application-name", 3), ("apple-mobile-web-app-title", 3)):
        yield from (_Name(_piece(content, page), key, weight) for names, content in told if key in names)
    telling = bool(kinded.kinds & TELLING)
    page_lines = lines(page)
    for place, line in enumerate(page_lines):
        if len(line.plain) > 250:
            continue
        copyrighted, named_there = _names_in(line.plain)
        if copyrighted:
            yield _Name(copyrighted, "copyright", 3)
        if named_there and (telling or line.place == "footer") and not foreign(page_lines, place):
            yield _Name(named_there, "named", 4 if PageKind.IMPRINT in kinded.kinds else 2)
    yield from (_Name(alt, "logo", 2) for alt in _logos(page))
    parts = [part for part in TITLE_PARTS.split(page.title) if part]
    host = _letters(brand_of(page.url))
    yield from (_Name(part, "title", 1) for part in parts if len(parts) > 1 or _letters(part) == host)


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _names_in(text: str) -> tuple[str, str]:
    """Who holds the copyright, and the first firm that a line names; "" for none."""
    lower = text.lower()
    copyrighted = COPYRIGHT.search(text) if "©" in lower or "(c)" in lower or "copyright" in lower else None
    firm = NAMED.search(text) if HAS_FORM.search(text) else None
    if (copyrighted or firm) and CREDITED.search(text):
        return "", ""
    return (
        AFTER_NAME.split(YEARS.sub("", copyrighted["rest"]), maxsplit=1)[0] if copyrighted else "",
        firm[1] if firm else "",
    )


def _as_the_host(title: str, host: str) -> Iterator[str]:
    """The words of a title that make the host's name: "Chicco" in "Official UK Chicco website" of chicco.co.uk."""
    whole = _Name(title[:LONGEST_TITLE], "", 0)
    if not host or (host not in _letters(whole.text) and host not in whole.short):
        return
    words = [word for word in re.split(r"[\s:,|()<>«»\"“”]+", whole.text) if word]
    runs = (
        " ".join(words[start:end]) for start, end in combinations(range(len(words) + 1), 2) if end - start <= MOST_WORDS
    )
    same = [run for run in runs if host in (_letters(DOMAIN_END.sub("", run)), _Name(run, "", 0).short)]
    yield from (name.text for name in _cleaned([_Name(min(same, key=len), "host", 0)] if same else []))


def _structured(page: Page) -> Iterator[_Name]:
    others = {id(below) for thing in page.json_ld for key in OF_OTHERS for below in _below(thing.get(key))}
    for thing in page.json_ld:
        if id(thing) in others or not ORGANISATIONS.search(str(thing.get("@type") or "")) or _elsewhere(thing, page):
            continue
        for key, weight in (("name", 6), ("legalName", 3)):
            if isinstance(thing.get(key), str):
                yield _Name(_piece(thing[key], page), key, weight)


def _below(value: Any) -> Iterator[dict[str, Any]]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            yield each


def _elsewhere(thing: Mapping[str, Any], page: Page) -> bool:
    """Does structured data give another firm's address as its own?"""
    url = thing.get("url")
    return (
        isinstance(url, str)
        and url.startswith("http")
        and relation(url, page.url) in (Relation.OTHER, Relation.STRANGER)
    )


def _piece(text: str, page: Page) -> str:
    """The name in "Acme | Lamps for all": the part that the host agrees with, else the first."""
    parts = [part for part in TITLE_PARTS.split(squeeze(unescape(text))) if part]
    host = _letters(brand_of(page.url))
    return next((part for part in parts if host and host in _letters(part)), parts[0] if parts else "")


def _logos(page: Page) -> Iterator[str]:
    for image in page.soup.find_all("img", alt=True, limit=40):
        marks = " ".join([str(image.get("id") or ""), *(image.get("class") or []), str(image.get("src") or "")])
        if "logo" in marks.lower() and place_of(image) in ("header", "nav"):
            yield re.sub(r"\W*\blogo\b\W*(?:(?:von|of|de|af)\b)?\W*", " ", str(image["alt"]), flags=re.IGNORECASE)


def _meta(page: Page) -> Iterator[tuple[tuple[Any, Any], str]]:
    """What <meta> elements are named, and what they hold."""
    for element in page.soup.find_all("meta", attrs={"content": True}):
        given: Any = element.attrs
        yield (given.get("property"), given.get("name")), str(given["content"])
