"""E-mail addresses of a company: found however they are hidden, those of others left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote

from email_validator import EmailNotValidError, validate_email

from wizard.domain.facts import PageKind, Purpose
from wizard.research.extract.labels import telling
from wizard.research.extract.lines import MARK, Line
from wizard.research.extract.owners import (
    exists,
    foreign,
    is_free_mail,
    is_service,
    own_section,
    related,
    says_whose,
    site_name,
)
from wizard.research.extract.purpose import beside, purpose_of
from wizard.research.page import squeeze

ADDRESS = re.compile(r"(?<![\w.+%-])[^\W_](?:[\w.+'-]{0,62}\w)?@(?:\w(?:[\w-]{0,61}\w)?\.)+[^\W\d_]{2,24}(?![\w@])")
AT = (
    r"(?:at|ät|æt|a|arroba|arobase|snabel-?\s?a|krøllalfa|chiocciola|chiocciolina|małpa|malpa|klammeraffe"
    r"|ap(?:en?)staart(?:je)?|@)"
)
DOT_IN_WORDS = r"(?:dot|punkt|point|punto|prik|punktum|kropka|ponto|punt)"
DOT = rf"(?:{DOT_IN_WORDS}|\.)"
BRACKETED_AT = re.compile(rf"\s*[(\[{{<]\s*{AT}\s*[)\]}}>]\s*", re.IGNORECASE)
BRACKETED_DOT = re.compile(rf"\s*[(\[{{<]\s*{DOT}\s*[)\]}}>]\s*", re.IGNORECASE)
SPOKEN = re.compile(
    rf"\b([\w.-]{{1,64}})\s+(?:at|snabel-?a|arroba|chiocciola)\s+((?:[\w-]+\s+{DOT}\s+){{1,3}}\w{{2,12}})\b",
    re.IGNORECASE,
)
SPOKEN_DOT = re.compile(rf"\s+{DOT}\s+", re.IGNORECASE)
# "info [at] acme dot co dot uk": only the sign is in brackets. A full stop between spaces may end the sentence, so
# nothing but one name goes before it.
HALF_SPOKEN = re.compile(rf"@(?:[\w-]{{1,63}}(?:\.|\s+{DOT_IN_WORDS}\s+)){{1,3}}[a-z]{{2,12}}\b", re.IGNORECASE)
HALF_SPACED = re.compile(r"@([\w-]{1,63})\s+\.\s*([a-z]{2,12})\b")
SPACED = re.compile(r"([\w.-]{1,64}) @ ((?:[\w-]{1,63}\.){1,5}\w{2,12})\b")

BRACKETED = re.compile(rf"[(\[{{<]\s*{AT}\s*[)\]}}>]", re.IGNORECASE)
SPOKEN_AT = re.compile(r"[\s;](?:at|snabel-?a|arroba|chiocciola)[\s&]", re.IGNORECASE)
AT_MOST = 200  # addresses of one page
CREDITED = 80  # characters before an address in which its owner is named
WHOSE_OWN = frozenset({PageKind.CONTACT, PageKind.IMPRINT, PageKind.ABOUT})  # on which a company names its own firms

FILE_ENDINGS = frozenset(
    "png jpg jpeg gif webp svg avif ico css js mjs json map mp4 webm pdf woff woff2 html htm php".split()
)
MADE_UP_LOCAL = re.compile(
    r"^(?:max|erika|john|jane|max\.muster\w*|muster\w*|your\.?-?(?:name|email|mail)?|you|yourname|name"
    r"|vorname\.nachname|first\.?last|deine?|ihre?"
    r"|namn|navn|naam|nom|prenom|fornavn|förnamn|voornaam|imi[eę]|dit\.?navn|uw\.?naam|twoj[ae]?"
    r"|din|dit|votre|nombre|nome|tu|twoj\w*|user|username|someone|somebody|someone|example|beispiel"
    r"|eksempel|exemple|ejemplo|esempio|jan\.kowalski)"
    r"(?:[.-]?(?:e?mail|name|adresse?))?$"
)
MADE_UP_DOMAIN = re.compile(
    r"^(?:example|beispiel|domain|dom[eæ]ne|domaene|domän|domein|domaine|dominio|domínio|domena|exempel|voorbeeld|eksempel|exemple|ejemplo|esempio|przyklad|muster\w*|your\w*"
    r"|deine?\w*|ihre\w*|din\w*|firma|company|site|website|test|fake\w*)\.(?:com?\.)?\w+$"
)
# Words for mail that a form's field shows as a domain ("navn@epost.no"): nobody's own, where the mailbox is a word too.
MAIL_ITSELF = re.compile(r"^(?:e-?mail|e-?post|courriel|correo|posta|poczta|adresse?|provider|anbieter)\.\w+$")
NOBODY = re.compile(
    r"^(?:(?:john|jane)\.?doe@|(?:max|erika)\.?muster(?:mann|frau)@|(?:ola|kari)\.?nordmann@|(?:john|jane)@doe\."
    r"|(?:ola|kari)@nordmann\.|jan@kowalski\.|mario@rossi\.)"
)
# "info@mail.com" is an example; "karen.holm@mail.dk" has a mailbox there.
EXAMPLE = re.compile(r"^(?:info|e?mail|contact|kontakt|test|hello|abc|xyz|my|me|x+|\w)@e?mail\.\w+$")
NO_REPLY = re.compile(
    r"^(?:(?:do)?-?_?\.?no-?_?\.?t?-?_?\.?repl(?:y|ay|ies)\b|do[._-]?not[._-]?reply|keine[._-]?antwort|nicht[._-]?antworten"
    r"|svar[._-]?ikke|ikke[._-]?svar|besvar[._-]?ikke|svara[._-]?(?:inte|ej)|inte[._-]?svara|niet[._-]?(?:be)?antwoorden"
    r"|ne[._-]?pas[._-]?repondre|no[._-]?responder?|non[._-]?rispondere|nie[._-]?odpowiada[cj]|nao[._-]?respond(?:a|er)"
    r"|noreply.*|auto[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[._-].*)?$"
)

RETIRED = re.compile(
    r"no longer (?:functional|in use|valid|active|monitored|exists|works)|nicht mehr (?:aktiv|gültig"
    r"|in gebrauch)|ikke længere (?:aktiv|i brug)",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"^(?:info|kontakt|contact|contacto|contatti|contato|hello|hallo|hej|hei|hola|ciao|bonjour|mail|post"
    r"|office|kontor|biuro|sklep|shop|butik|enquir|inquir|team|welcome|moin|servus|geral)"
)
LABEL_BEFORE = re.compile(r"^(?:E-?[Mm]ail|E-?MAIL|Mejl|E-post|Correo)(?=[a-z])")
# Read by whoever hires: a customer's letter ends there.
APPLICANTS = re.compile(
    r"^(?:jobs?|hr|h\.r|rh|rrhh|cv|hr[._-]?(?:dep(?:t|artment)|team|office)|human[._-]?resources?|careers?|karriere|kariera"
    r"|carriere|job\w*portal|bewerb\w*|jobb|jobbsok\w*|job(?:ansogning\w*|ansoegning\w*)|ansogning\w*|ansoegning\w*"
    r"|rekryter\w*|rekrut\w*|recruit\w*|recrut\w*|vacatures?|sollicit\w*|emplois?|empleo|candidat\w*|curriculum|lavora\w*"
    r"|praca|kadry)$"
)
# How likely a customer's letter is read there and by somebody who may answer it.
WORTH = {
    Purpose.COMPLAINTS: 0.95,
    Purpose.SERVICE: 0.9,
    Purpose.GENERAL: 0.6,
    Purpose.BILLING: 0.45,
    Purpose.TECHNICAL: 0.4,
    Purpose.SALES: 0.35,
    Purpose.PRIVACY: 0.1,
    Purpose.OTHER: 0.05,
}


@dataclass(frozen=True)
class FoundEmail:
    """An address on one page, before the pages are put together."""

    address: str  # lower case
    quote: str
    label: str
    aside: bool  # another domain's, in running content: perhaps a guest's, a supplier's, a reader's
    trusted: bool  # not under somebody else's name
    purpose: Purpose
    score: float


def emails(lines: Sequence[Line], *, host: str, kinds: frozenset[PageKind], itself: str = "") -> Iterator[FoundEmail]:
    """The addresses of a page that may be the company's, in order; an address may come twice.

    `itself`: the words by which the company calls itself.
    """
    found = 0
    for place, line in enumerate(lines):
        if found > AT_MOST:
            return
        split = place + 1 < len(lines) and lines[place + 1].text.startswith("@")
        written = _written(lines, place) if split or _may_hold(line.text) else ()
        for raw in dict.fromkeys(islice(written, AT_MOST)):
            address = normal(raw)
            domain = address.rpartition("@")[2]
            if address and not made_up(address) and (exists(domain) or related(domain, host)):
                found += 1
                yield _judge(address, lines, place, host, kinds, itself)


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _may_hold(text: str) -> bool:
    """Can an address be in a line, as it is, in a link's mark or in disguise?"""
    plainly = "@" in text or "\ue000" in text
    return plainly or bool(BRACKETED.search(text) or SPOKEN_AT.search(text))


def _judge(
    address: str, lines: Sequence[Line], place: int, host: str, kinds: frozenset[PageKind], itself: str
) -> FoundEmail:
    domain = address.rpartition("@")[2]
    own = related(domain, host)
    trusted = own or not (
        is_service(domain) or foreign(lines, place, before=_before(lines[place], address), itself=itself)
    )
    legal_text = PageKind.PRIVACY in kinds and not kinds & {PageKind.CONTACT, PageKind.IMPRINT}
    if not own and legal_text and not own_section(lines, place):
        trusted = False
    if RETIRED.search(" ".join(near.plain for near in lines[place : place + 2])):
        trusted = False
    line = lines[place]
    local = address.partition("@")[0]
    words, after = _around(line, address)
    told = bool(kinds - {PageKind.FAQ} or (kinds and says_whose(line.plain)))
    if _names_its_owner(words, domain) and not kinds & WHOSE_OWN:
        told = False
    aside = not own and line.place == "body" and not told and not related(f"{local}.com", host)
    purpose = purpose_of(beside(lines, place, words, after), line.headings, kinds, local=local)
    return FoundEmail(
        address,
        line.plain or line.heading,
        label_of(line, address),
        aside,
        trusted,
        purpose,
        rank(local, purpose, own=own),
    )


def _names_its_owner(words: str, domain: str) -> bool:
    """Whether the words before an address name a firm as its domain does ("ask Lumo (info@lumo.pl)")."""
    name = re.sub(r"[^a-z0-9]", "", site_name(domain)[1])
    return not is_free_mail(domain) and len(name) > 3 and name in re.sub(r"[^a-z0-9]", "", words[-CREDITED:].lower())


def _around(line: Line, address: str) -> tuple[str, str]:
    """The line's words before and after an address, each up to the next address; all of them where it is a link's."""
    words, written, after = line.plain.partition(address)
    if not written:
        words, written, after = line.plain.lower().partition(address)
    return (ADDRESS.split(words)[-1], ADDRESS.split(after)[0]) if written else (line.plain, "")


def _before(line: Line, address: str) -> str | None:
    """The line's words in front of an address, None where it is not written out."""
    words, written, _ = line.plain.lower().partition(address)
    return words if written else None


def for_applicants(address: str) -> bool:
    """Whether a mailbox is named for applications alone."""
    return APPLICANTS.match(address.partition("@")[0]) is not None


def rank(local: str, purpose: Purpose, *, own: bool) -> float:
    """How likely a customer's letter is read here: complaints and service above general above the rest."""
    score = WORTH[purpose] + (0.1 if purpose is Purpose.GENERAL and GENERAL.search(local) else 0.0)
    return round(score + (0.05 if own else 0.0), 2)


def label_of(line: Line, value: str) -> str:
    """The words before a value in its line, else the heading above; "" where they tell nothing."""
    before = line.plain.lower().partition(value.lower())[0]
    return telling(line.plain[: len(before)] if len(before) < len(line.plain) else "", line.heading)


@lru_cache(maxsize=5_000)
def normal(raw: str) -> str:
    """The address in lower case, "" where it is none."""
    try:
        address = validate_email(raw.strip(" .,;:<>\"'"), check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return ""
    return "" if address.rpartition(".")[2] in FILE_ENDINGS or re.search(r"@\d+x\.", address) else address


def made_up(address: str) -> bool:
    """Whether the address is an example, or one that nobody reads."""
    local, _, domain = address.partition("@")
    return bool(
        NO_REPLY.match(local)
        or EXAMPLE.match(address)
        or MADE_UP_DOMAIN.match(domain)
        or NOBODY.match(address)
        or (MADE_UP_LOCAL.match(local) and (is_free_mail(domain) or MAIL_ITSELF.match(domain)))
    )


def nobody_reads(address: str) -> bool:
    """Whether the address says of itself that nobody reads what is sent to it."""
    return NO_REPLY.match(address.partition("@")[0].lower()) is not None


def _written(lines: Sequence[Line], place: int) -> Iterator[str]:
    """What looks like an address in a line, its disguises taken off."""
    line = lines[place]
    for mark in MARK.findall(line.text):
        if mark.lower().startswith("mailto:"):
            yield from _recipients(mark)
    text = undisguised(squeeze(MARK.sub(" ", line.text)))
    following = lines[place + 1].plain if place + 1 < len(lines) else ""
    if text.endswith("@") or (following.startswith("@") and re.search(r"[\w-]$", text) and "@" not in text):
        text += following.split(" ")[0]
    found = [_unglued(word) for word in ADDRESS.findall(text)] if "@" in text else []
    yield from found
    if "@" in text and not found:
        yield from (word for word in ADDRESS.findall(text[::-1]) if re.search(r"\.(?:com|net|org|info|\w\w)$", word))


def _unglued(address: str) -> str:
    """The address without the label that only its style keeps apart: "Emailhello@acme.com"."""
    rest = LABEL_BEFORE.sub("", address)
    return rest if GENERAL.match(rest) else address


def _recipients(mailto: str) -> Iterator[str]:
    addresses, _, parameters = mailto.partition(":")[2].partition("?")
    more = [value for key, _, value in (pair.partition("=") for pair in parameters.split("&")) if key.lower() == "to"]
    for part in re.split(r"[,;]", ",".join([addresses, *more])):
        written = undisguised(unquote(part))
        found = ADDRESS.search(written)
        yield found[0] if found else written


@lru_cache(maxsize=5_000)  # a site's pages share most of their lines
def undisguised(text: str) -> str:
    """ "info (at) firma (dot) de" as "info@firma.de"."""
    if "&nbsp" in text:
        text = re.sub(r"&nbsp;?", " ", text)
    if BRACKETED_AT.search(text):
        text = BRACKETED_DOT.sub(".", BRACKETED_AT.sub("@", text))
        text = HALF_SPOKEN.sub(lambda found: SPOKEN_DOT.sub(".", found[0]), HALF_SPACED.sub(r"@\1.\2", text))
    if SPOKEN_AT.search(text):
        text = SPOKEN.sub(lambda found: f"{found[1]}@{SPOKEN_DOT.sub('.', found[2])}", text)
    return SPACED.sub(r"\1@\2", text) if " @ " in text else text
