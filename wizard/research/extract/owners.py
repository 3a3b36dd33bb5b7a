"""Whose contact is it: the company's, or that of an authority, an agency or another firm named on its pages?"""

import re
from collections.abc import Sequence

from wizard.research.extract.lines import Line
from wizard.research.hosts import parts_of

FREE_MAIL = frozenset(
    """gmail googlemail gmx outlook hotmail live msn yahoo ymail icloud me mac aol web t-online freenet arcor posteo
    mailbox proton protonmail pm tutanota tuta mail email zoho fastmail hey orange wanadoo free laposte sfr neuf bbox
    libero virgilio alice tin tiscali wp onet o2 interia op poczta sapo iol clix telia bredband comhem spray
    online jubii stofanet mailme btinternet sky talktalk comcast verizon att sbcglobal bellsouth cox earthlink rogers
    shaw sympatico bell ziggo kpnmail xs4all planet home hetnet bluewin hispeed aon chello kabelbw eircom telefonica
    yandex""".split()
)  # fmt: skip

# Firms whose addresses stand in other firms' legal texts. Of a site's own host they are the company after all.
SERVICES = frozenset(
    """klarna paypal stripe mollie adyen nets google facebook meta instagram twitter linkedin youtube apple microsoft
    amazon amazonaws hubspot mailchimp sendinblue brevo cloudflare hotjar matomo wordpress automattic shopify wix
    squarespace jimdo ionos 1und1 strato hetzner all-inkl one godaddy namecheap netlify vercel github sentry
    example sample domain yourdomain mydomain yoursite mysite yourcompany beispiel muster musterfirma musterdomain
    exemple ejemplo esempio eksempel test email-provider website company""".split()
)  # fmt: skip

AUTHORITY_DOMAIN = re.compile(
    r"(?:^|\.)(?:gov|gouv|gob|bund|europa|gc)(?:\.|$)|bayern\.de$|datenschutz|dataprotection|datatilsyn"
    r"|ombuds|naevn|forbrug|konsument"
    r"|verbraucher|schlicht|landesbeauftragt|^(?:ldi|lfd|lfdi|tlfdi|uld|bfdi|lda|dsb|ico|cnil|aepd|imy|arn"
    r"|uodo|cnpd|garanteprivacy|gpdp"
    r"|autoriteitpersoonsgegevens|edoeb|dpc|dataprotection|kfst|dr|ec|odr|consumer|ecc)\b|polizei|police"
    r"|nhs\.uk$|handwerkskammer|ihk|kammer"
)

FOREIGN = re.compile(
    r"""aufsichtsbeh|beschwerdestelle|aufsichtsstelle|datenschutzbeh|landesbeauftragte|bundesbeauftragte|landesamt|bundesnetzagentur
    |schlichtungsstelle|schlichtungs|streitbeilegung|verbraucherzentrale|verbraucherschlicht
    |zust.ndige\ (?:kammer|beh.rde)
    |(?:handwerks|.rzte|rechtsanwalts|apotheker|steuerberater|architekten|industrie-\ und\ handels)kammer
    |berufskammer|gewerbeamt|ordnungsamt
    |gesundheitsamt|bezirkshauptmannschaft|berufshaftpflicht|haftpflichtversicher|versicherer\b
    |versicherungsgesellschaft
    |datatilsyn|n.vnenes\ hus|forbrugerklage|forbrugerombud|klagen.vn|forbrukertilsyn|forbrukerr.d
    |forbruger\ europa|ankenævn
    |integritetsskydds|allm.nna\ reklamation|konsumentverket|konsumenteuropa|konsumentombud
    |information\ commissioner|supervisory\ authority|data\ protection\ (?:authority|commission)|ombudsm
    |regulation\ authority|trading\ standards
    |citizens\ advice|redress\ scheme|property\ redress|dispute\ resolution|better\ business\ bureau|\bSRA\b
    |arbitration\ (?:board|body)
    |\bcnil\b|autorit.\ de\ contr.le|commission\ nationale|m.diateur|m.diation|mediador
    |autoridad\ de\ (?:control|protecci.n)|agencia\ espa.ola
    |\baepd\b|garante\ (?:per|della)|autorit.\ (?:di\ controllo|garante)|autoriteit\ persoonsgegevens
    |geschillencommissie|toezichthoud
    |urz.d\ ochrony|prezes\ urz.du|organ\ nadzorcz|inspekcj[ai]\ handlow|rzecznik\ (?:konsument|praw)
    |autoridade\ de\ controlo|\bcnpd\b
    |livro\ de\ reclama|provedor\ d[oe]
    |webhost|hosting|\bhoster|h.bergeur|h.bergement|hospedagem|serveranbieter
    |web-?\ ?design(?:er)?\b|webagentur|website\ by|site\ by\b|designed\ by|developed\ by|powered\ by
    |umsetzung|realisierung|realisation:|programmierung
    |technische\ betreuung|bildnachweis|fotos?\s*:|photo\ credit|fotograf(?:ie)?:|created\ by|credits
    |zahlungsdienst|payment\ (?:provider|service)|zahlungsanbieter|betalingsudbyder
    |google\ (?:llc|inc|ireland|analytics|maps|ads)|meta\ platforms|facebook\ (?:inc|ireland)|paypal\ \(
    |klarna\ (?:bank|ab)|mailchimp|hubspot|stripe\ payments
    |hotjar|matomo|cloudflare,|amazon\ web\ services|linkedin\ ireland|twitter\ (?:inc|international)|automattic
    |selbsthilfe|telefonseelsorge|giftnotruf|notruf\b|polizei|feuerwehr""",
    re.IGNORECASE | re.VERBOSE,
)

OWN = re.compile(
    r"""verantwortlich|anbieter|diensteanbieter|inhaber|kontakt|contact|betreiber|angaben\ gem|vertreten
    |dataansvarlig|behandlingsansvarlig
    |personuppgiftsansvarig|data\ controller|controller|responsable|titolare|verwerkingsverantwoordelijke
    |administrator(?:em)?\ danych|respons.vel
    |get\ in\ touch|reach\ us|write\ to\ us|skriv\ til\ os|customer\ (?:service|care|support)|kundendienst
    |kundenservice|kundeservice|kundtj.nst""",
    re.IGNORECASE | re.VERBOSE,
)

SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "é": "e", "è": "e"}
)
NEAR = 6  # lines: an authority's name, street, city and house stand above its number
SENTENCE = 140  # characters: what is longer is running text, which names an authority in passing


def site_name(host: str) -> tuple[str, str]:
    """A host's registrable domain and its name without the ending: ("shop.co.uk", "shop")."""
    known = _unicode(host.lower().rstrip("."))
    _, name, suffix = parts_of(known)
    if name and suffix:
        return f"{name}.{suffix}", name
    labels = known.split(".")[-2:]  # an ending that the public list does not know: a test's, or a network's own
    return ".".join(labels), labels[0]


def _unicode(host: str) -> str:
    """ "xn--…" as its letters: pages write mail domains with them, hosts come without."""
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host


def is_free_mail(domain: str) -> bool:
    """Whether the domain is of those where anyone may have a mailbox."""
    return site_name(domain)[1] in FREE_MAIL


def exists(domain: str) -> bool:
    """Whether the domain has an ending that the public list knows, and has it once ("gamil.com.com" is a slip)."""
    _, name, suffix = parts_of(domain)
    return bool(suffix and name) and name != suffix.rpartition(".")[2]


def related(domain: str, host: str) -> bool:
    """Whether a mail domain and a site's host are of one company, judged by their names."""
    mail_site, mail_name = site_name(domain)
    host_site, host_name = site_name(host)
    if mail_site == host_site:
        return True
    if mail_name in FREE_MAIL:
        return False
    mine, yours = (re.sub(r"[^a-z0-9]", "", name.translate(SPELLED_OUT)) for name in (mail_name, host_name))
    short, long = sorted((mine, yours), key=len)
    return len(short) >= 4 and short in long


def is_service(domain: str) -> bool:
    """Whether the domain is of a firm that other firms' pages name, or made up."""
    return site_name(domain)[1] in SERVICES or bool(AUTHORITY_DOMAIN.search(domain.lower()))


def foreign(lines: Sequence[Line], place: int, *, before: str | None = None) -> bool:
    """Whether the contact in this line stands under, or just below, the name of somebody else.

    `before`: the words of the line in front of the contact, where known; who comes after it does not own it.
    """
    line = lines[place]
    if FOREIGN.search(line.plain if before is None else before) or any(
        FOREIGN.search(words) for words in line.headings[-2:]
    ):
        return True
    for distance in range(1, min(NEAR, place) + 1):
        above = lines[place - distance]
        if above.headings != line.headings or above.place != line.place:
            return False
        if len(above.plain) > SENTENCE and distance > 1:
            return False
        if FOREIGN.search(above.plain):
            return True
        if OWN.search(above.plain):
            return False
    return False


def own_section(lines: Sequence[Line], place: int) -> bool:
    """Whether a legal text names the company itself here."""
    line = lines[place]
    near = [before.plain for before in lines[max(0, place - 8) : place + 1]]
    return line.place == "footer" or any(OWN.search(words) for words in (*line.headings, *near))
