"""Whose contact is it: the company's, or that of an authority, an agency or another firm named on its pages?"""

import re
from collections.abc import Sequence
from functools import lru_cache

from wizard.research.alternatives import compiled
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
    r"|ombud|naevn|forbrug|konsument"
    r"|verbraucher|schlicht|landesbeauftragt|^(?:ldi|lfd|lfdi|tlfdi|uld|bfdi|lda|dsb|ico|cnil|aepd|imy|arn"
    r"|uodo|cnpd|garanteprivacy|gpdp"
    r"|autoriteitpersoonsgegevens|edoeb|dpc|dataprotection|kfst|dr|ec|odr|consumer|ecc)\.|polizei|police"
    r"|nhs\.uk$|handwerkskammer|ihk|kammer"
)


def _any_of(listed: str) -> re.Pattern[str]:
    """The alternatives of a list over several lines, for text in lower case: they are found three times as fast so.

    A space in one is written as in verbose expressions.
    """
    return compiled(re.sub(r"(?<!\\)\s+", "", listed).replace("\\ ", " "))


# Bodies and firms that a company's pages name beside it. Words that may be its own trade (web design, hosting,
# photographs, mediation) are not among them: those count as a credit only, see CREDIT.
FOREIGN = _any_of(
    r"""aufsichtsbeh|beschwerdestelle|aufsichtsstelle|datenschutzbeh|landesbeauftragte|bundesbeauftragte|landesamt
    |bundesnetzagentur|schlichtungsstelle|schlichtungs|streitbeilegung|verbraucherzentrale|verbraucherschlicht
    |zust.ndige\ (?:kammer|beh.rde)|internet\ ombuds|konsumentenschutz|ed.b\b
    |(?:handwerks|.rzte|rechtsanwalts|apotheker|steuerberater|architekten|industrie-\ und\ handels|wirtschafts)kammer
    |berufskammer|gewerbeamt|ordnungsamt|gesundheitsamt|bezirkshauptmannschaft|berufshaftpflicht
    |haftpflichtversicher|versicherer\b|versicherungsgesellschaft
    |datatilsyn|n.vnenes\ hus|forbrugerklage|forbrugerombud|forbrugerstyrelse|klagel.sning|klagen.vn|m.glingsteam
    |forbrukertilsyn|forbrukerr.d|forbrukerombud|forbruger\ europa|anken.vn|tvistl.sning
    |integritetsskydds|datainspektion|klagom.l\ hos\ (?!oss\b)
    |allm.nna\ reklamation|konsumentverket|konsumenteuropa|konsumentombud|l.nsstyrelsen
    |information\ commissioner|lodge\ a\ complaint\ with\ (?!us\b)
    |supervisory\ authority|data\ protection\ (?:authority|commission)|ombudsm
    |regulation\ authority|trading\ standards|citizens\ advice|redress\ scheme|property\ redress
    |dispute\ resolution|organism[oi]\ (?:di\ (?:mediazione|conciliazione)|adr)|schiedsstelle|ombudsstelle|klagenemnd
    |konsumentr.det|resolu..o\ de\ lit.gios|resoluci.n\ de\ litigios|\bsra\b|arbitration\ (?:board|body)
    |companies\ house|financial\ conduct
    |\bcnil\b|autorit.\ de\ contr.le|commission\ nationale|médiateur|médiation|\bdgccrf\b
    |autoridad\ de\ (?:control|protecci.n)|agencia\ espa.ola|\baepd\b|junta\ arbitral|oficina\ .{0,20}consum
    |garante\ (?:per|della)|autorit.\ (?:di\ controllo|garante)|camera\ di\ commercio
    |autoriteit\ persoonsgegevens|geschillencommissie|toezichthoud|consumentenbond|autoriteit\ consument
    |urz.du?\ ochrony|prezesa?\ urz.du|organ\ nadzorcz|inspekcj[ai]\ handlow|rzecznik\ (?:konsument|praw)|uokik
    |autoridade\ de\ controlo|\bcnpd\b|livro\ de\ reclama|provedor\ d[oe]|centro\ de\ arbitragem
    |zahlungsdienst|payment\ (?:provider|service)|zahlungsanbieter|betalingsudbyder|betalingsleverand
    |google\ (?:llc|inc|ireland|analytics)|meta\ platforms|facebook\ (?:inc|ireland)|paypal\ \(
    |klarna\ (?:bank|ab)|mailchimp|hubspot|stripe\ payments|hotjar|matomo|cloudflare,|amazon\ web\ services
    |linkedin\ ireland|twitter\ (?:inc|international)|automattic
    |serveranbieter|\bhoster\b|h.bergeur|hostingfirma|hostinganbieter|hosting\ provider|webhostingfirma
    |selbsthilfe|telefonseelsorge|giftnotruf|livslinien|selvmord|samaritans|suicide|crisis\ (?:line|helpline)
    |l.gevagt|skadestue"""
)
CRAFTS = (
    r"web-?\s?(?:design|master|entwicklung|udvikling|utveckling|agentur|bureau|byrå|development)|site|website|webside|web"
    r"|hjemmeside|hemsida|nettside|homepage|internetseite|webbplats(?:en)?|konzept(?:ion)?|gestaltung|(?:web-?\s?)?hosting|umsetzung|realisierung|realisation"
    r"|réalisation|programmierung|technische betreuung|fotos?|photos?|fotografie|bildnachweise?|bildquellen?"
    r"|billeder|bilder|bilder|design|layout"
    r"|sito(?: web)?|sitio(?: web)?|strona|created|developed|designed|built|made|powered|hosted|realizzato|réalisé|créé"
    r"|hébergé|hébergement|wykonanie|realizacja|desenvolvido|gemaakt|produceret|lavet|udviklet|designet|bygget|laget|utviklet|byggd|skapad|gjord"
)
BY = r"by|von|af|av|durch|door|par|da|por|przez|bei|hos|chez"
CREDIT = re.compile(
    rf"^\W*(?:{CRAFTS})(?:\s*(?:&|und|and|og|och|et|e|i|,|/)\s*(?:{CRAFTS}))*\W*$"
    rf"|\b(?:{CRAFTS})(?:\s*(?:&|und|and|og|och|et|e|i|,|/)\s*(?:{CRAFTS}))*\s*(?::|\b(?:{BY})\b)",
    re.IGNORECASE,
)
PARTNERS = re.compile(
    r"^\W*(?:(?:our|unsere|vores|våre|våra|onze|nos|nuestros|i nostri|nasi|os nossos)\s)?(?:partners?|partnere|partnern"
    r"|samarbejdspartnere|samarbeidspartnere|samarbetspartners|kooperationspartner|sponsor(?:s|en|er)?|stockists"
    r"|retailers|forhandlere|händler|återförsäljare|wiederverkäufer|distributeurs|rivenditori|distribuidores)\W*$",
    re.IGNORECASE,
)
# Over lists of other firms in running content; in a footer such words stand over links into the site itself.
LISTS_OF_OTHERS = re.compile(
    r"^\W*(?:(?:our|some|more|other|preferred|recommended|trusted|favou?rite|local|good|useful|related|wedding|vendor"
    r"|unsere|weitere|nützliche|empfohlene|befreundete|gute|vores|andre|gode|nyttige|våre|våra|andra|bra|goda|onze"
    r"|andere|handige|bevriende|nuttige|nos|autres|nuestros|otros|i|nostri|altri|nasi|inne|zaprzyjaźnione|polecane"
    r"|os|nossos|outros|mine|meine|my|mina|mijn|mes|mis)\s+)*"
    r"(?:partners?|vendors?|suppliers?|friends?|neighbou?rs?|links?|sites|websites|businesses|resources|contractors"
    r"|lieferanten|zulieferer|hersteller|freunde|betriebe|nachbarn|linktipps|empfehlungen|partnerbetriebe|partnerfirmen"
    r"|leverandører|samarbejdspartnere|samarbeidspartnere|venner|naboer|henvisninger"
    r"|leverantörer|samarbetspartners?|vänner|grannar|länkar|lenker"
    r"|leveranciers|toeleveranciers|vrienden|bedrijven|samenwerkingspartners"
    r"|fournisseurs|partenaires|amis|prestataires|liens|proveedores|colaboradores|amigos|socios|enlaces"
    r"|fornitori|amici|collaboratori|collegamenti|dostawcy|partnerzy|przyjaciele|firmy|linki|znajomi"
    r"|fornecedores|parceiros|hiperligações|ligações)"
    r"(?:\s+(?:we\s+(?:love|like|recommend|trust|work\s+with)|(?:of|to|von|av|af)\s+(?:ours|us|uns|oss|os)"
    r"|utiles|(?:de|di)\s+(?:interés|interesse|confiance|confianza|fiducia)|útiles|utili|úteis|użyteczne"
    r"|(?:und|and|og|och|en|et|y|e|i|&)\s+(?:links?|friends|partners?|partner|freunde|venner|vänner|vrienden)))*\W*$",
    re.IGNORECASE,
)
# Whom a reader is to call in distress, or about the building: not the company, unless that is its own trade.
DISTRESS = _any_of(
    r"""notfallpraxis|notfalldienst|.rztliche[rn]?\ (?:notdienst|notruf|bereitschaft)|zahn.rztliche[rn]?\ notdienst
    |tier.rztliche[rn]?\ notdienst|notarzt|rettungsdienst|rettungsleitstelle|.rztefon|apothekennotdienst|giftnotruf
    |vergiftungs|giftinformation|tox\ info|frauenhaus|hilfetelefon|opferhilfe|sorgentelefon|dargebotene\ hand
    |poison\s+(?:control|cent|help|info|line)|out[-\ ]of[-\ ]hours\ (?:gp|doctor|dentist|vet)
    |ambulance\ (?:service|station)
    |(?:gas|electricity|power)\ emergenc|emergency\ (?:room|department|services)
    |\b(?:fire|police)\ (?:dept|department|station)
    |domestic\ (?:abuse|violence)
    |vagtl.ge|l.gevagt|tandl.gevagt|dyrl.gevagt|giftlinj|akutmodtag|akuttelefon|alarmcentral|akutklinik
    |legevakt|tannlegevakt|akuttmottak|giftinformasjon|n.dsentral|krisesenter
    |jourl.kare|jourhavande|akutmottag|v.rdguiden|sjukv.rdsr.dgivning|larmcentral|giftinfo|kvinnojour|kvinnofrid
    |huisartsenpost|spoedeisende\ hulp|spoedpost|wachtdienst|tandartspost|tandartsenpost|vergiftigingen|antigifcentrum
    |dierenambulance|veilig\ thuis
    |anti-?poison|urgences\ (?:de\ l|du\ ch)|m.decin\ de\ garde|pharmacie\ de\ garde|\bsamu\b|\bpompiers|sos\ m.decins
    |toxicolog|m.dico\ de\ guardia|farmacia\ de\ guardia|servicio\ de\ urgencias|protecci.n\ civil
    |guardia\ medica|antivelen|pronto\ soccorso|farmacia\ di\ turno|continuit.\ assistenziale|vigili\ del\ fuoco
    |pogotowi[ea]\ (?:ratunk|gaz|energ)|nocna\ (?:pomoc|i\ .wi.teczna)|pomoc\ lekarska|toksykologiczn
    |szpitaln\w*\ oddzia
    |antivenen|servi.o\ de\ urg.ncia|sa.de\ 24|bombeiros|m.dico\ de\ servi.o"""
)
# At the beginning of a label, with little else: "opposite the hospital" is a way to the company.
OTHER_HOUSE = re.compile(
    r"(?:^|[.;|•])\W*(?:(?:das|the|le|l['’]|el|la|il|o)\s?)?(?-i:[A-ZÄÖÜÅØÆ][\w-]+\s){0,2}"
    r"(?:(?:kantons|universitäts|kreis|stadt|kinder|bezirks|universitets)?(?:spital|krankenhaus|klinikum|hospital|sygehus"
    r"|sjukhus|sykehus)|ziekenhuis|hôpital|ospedale|szpital"
    r"|hausverwaltung|immobilienverwaltung|gebäudeverwaltung|building management|building administrat\w+|landlord"
    r"|ejendomsadministrat\w+|fastighetsförvalt\w+|eiendomsforvalt\w+|vastgoedbeheer\w*|syndic"
    r"|amministratore di condominio"
    r"|administrador de fincas|zarządca budynku|administração do condomínio"
    r"|(?:nets|worldline|verifone|elavon|ingenico|sumup|zettle|bambora|payone|concardis|telecash|ccv|viva wallet"
    r"|swedbank pay)"
    r"(?:\s\w+)?\s(?:support|hotline|helpdesk|customer service|kundeservice|kundenservice|kundtjänst|klantenservice))"
    r"(?:\s?[:,–-]|\s(?!\w+(?:str|gade|vej|straat|gata|vägen)))?[^\d:.]{0,40}[:,–-]?\s*(?:[\w-]{1,9}[:.]?)?\s*$",
    re.IGNORECASE,
)
HOUSES = re.compile(
    r"hospital|spital|klinik|clinic|krankenhaus|sygehus|sjukhus|sykehus|ziekenhuis|hôpital|hopital|ospedale|szpital"
    r"|verwaltung|management|administrat|forvalt|förvalt|beheer|syndic|condom",
    re.IGNORECASE,
)
TRADES = (
    r"florists?|flowers?|balloons?|bakery|cakes?|photograph(?:er|y)|photo ?booth|video(?:graph(?:er|y))?|d\.?j\.?s?"
    r"|disc jockey"
    r"|limousines?|limos?|transportation|officiants?|tuxedos?|gowns?|linens?|invitations|entertainment"
    r"|live music|bands?"
    r"|hair(?: (?:&|and) make-?up)?|make-?up|hairdresser|tent rentals?|party rentals?|plumb(?:er|ing)|electrician"
    r"|carpenter|paint(?:er|ing)|roof(?:er|ing)|landscap(?:er|ing)|locksmith|vet(?:erinarian)?|farrier"
    r"|floristin|blumen|fotografin?|fotograf|torten|konditorei|musik|trauredner(?:in)?|friseur|visagistin|elektriker"
    r"|klempner|maler|tischler|schreiner|dachdecker|installateur|blomster|kager|vvs|tømrer|murer|frisør|musiker|blommor"
    r"|tårtor|snickare|målare|rörmokare|frisör|snekker|rørlegger|bloemist|bloemen|taarten|kapper|loodgieter|timmerman"
    r"|schilder|fleuriste|fleurs|photographe|gâteaux|traiteur|coiffeuse|plombier|électricien|menuisier|peintre|floristería"
    r"|flores|fotógrafo|tartas|peluquería|fontanero|electricista|carpintero|fioraio|fiori|fotografo|torte|parrucchiere"
    r"|idraulico|elettricista|falegname|florysta|kwiaty|kwiaciarnia|torty|fryzjer|hydraulik|elektryk|stolarz|florista"
    r"|fotógrafo|bolos|cabeleireira|canalizador|eletricista|carpinteiro"
)
TRADE_AND_FIRM = re.compile(
    rf"^\W*(?P<trade>(?:{TRADES})(?:\s?[/&,]\s?(?:{TRADES}))*)\s?(?:\s[-–—]|[-–—]\s)\s?(?=\S*[^\W\d_]{{2}})[^;:]{{3,60}}",
    re.IGNORECASE,
)

OWN = _any_of(
    r"""verantwortlich|anbieter|diensteanbieter|inhaber|kontakt|contact|betreiber|angaben\ gem|vertreten
    |dataansvarlig|behandlingsansvarlig
    |personuppgiftsansvarig|data\ controller|controller|responsable|titolare|verwerkingsverantwoordelijke
    |administrator(?:em)?\ danych|respons.vel
    |get\ in\ touch|reach\ us|write\ to\ us|skriv\ til\ os|customer\ (?:service|care|support)|kundendienst
    |kundenservice|kundeservice|kundtj.nst"""
)

# In a legal text, over what others do for the company with its visitors' data: who is named there is one of them.
SERVED = _any_of(
    r"""hosting|\bhost(?:er|ing|et|ad|ed)\b|h.bergement|hospedaje|alojamiento|alojamento
    |cookie|consent|einwilligung|samtyk|samtyck|toestemming|zg.d(?:a|y|ami)\b
    |analytics|webanaly|tracking|statisti[ckq]|newsletter|nyhedsbrev|nyhetsbrev|nieuwsbrief
    |\bmaps?\b|kartendienst|kortt?jen|webfonts?|\bfonts?\b|schriftart|captcha|\bcdn\b|content\ delivery
    |plug-?ins?\b|social\ media|soziale\ (?:medien|netzwerke)|sociale\ medier|youtube|vimeo
    |zahlungs(?:anbieter|abwicklung|dienst)|payment\ (?:processing|services)
    |auftragsverarbeit|drittanbieter|externe\ dienst|databehandler|underleverand.r|personuppgiftsbitr.d
    |third[-\ ]part|sub-?processors?|service\ providers|sous-traitant|encargad\w+\ del\ tratamiento
    |responsabil\w+\ estern|podmiot\w*\ przetwarzaj|subcontratant"""
)
# Before the name of whoever renders such a service.
RENDERED = _any_of(
    r"""anbieter(?:in)?\ (?:dieses|dieser|des|der|ist|hierf.r|hiervon)|folgende[mnr]\ (?:anbieter|dienstleister|hoster)
    |wir\ hosten|gehostet\ (?:bei|von|durch)|we\ host|hosted\ (?:by|with|at|on)|provider\ (?:is|of\ th)
    |(?:service|tool|technology)\ (?:is\ )?(?:provided|operated|offered)\ by|dienst(?:es)?\ der
    |(?:udbyder|leverand.r)(?:en)?\ (?:er|af)|leveres\ af|leverant.r(?:en)?\ (?:.r|av)|tillhandah.lls\ av
    |leverand.ren?\ (?:er|av)|leveres\ av|aanbieder\ (?:is|van)|geleverd\ door
    |(?:fourni|h.berg.|propos.)e?\ par|(?:proporcionad|prestad|alojad)[oa]\ (?:por|en)
    |(?:fornit|offert|gestit)[oa]\ da|dostawc.\ .{0,30}\bjest|(?:fornecid|prestad)[oa]\ (?:por|pela)"""
)
RESPONSIBLE = _any_of(
    r"""verantwortlich|betreiber|dataansvarlig|behandlingsansvarlig|personuppgiftsansvarig|data\ controller
    |responsable\ d[ue]l?\ (?:traitement|tratamiento)|titolare|verwerkingsverantwoordelijke
    |administrator(?:em)?\ danych|respons.vel\ pel"""
)

SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "é": "e", "è": "e"}
)
VENDORS = 12  # lines: as far from one another stand the lines of one list of firms
NEAR = 6  # lines: an authority's name, street, city and house stand above its number
CREDIT_WITHIN = 120  # characters in front of a contact
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
    return short in long and (len(short) > 4 or 2 * len(short) >= len(long) >= 4)


def is_service(domain: str) -> bool:
    """Whether the domain is of a firm that other firms' pages name, or made up."""
    return site_name(domain)[1] in SERVICES or bool(AUTHORITY_DOMAIN.search(domain.lower()))


def foreign(lines: Sequence[Line], place: int, *, before: str | None = None, itself: str = "") -> bool:
    """Whether the contact in this line stands under, or just below, the name of somebody else.

    `before`: the words of the line in front of the contact, where known; who comes after it does not own it.
    `itself`: the words by which the company calls itself; a hospital's emergency room is its own.
    """
    line = lines[place]
    words = line.plain if before is None else before
    if _other(words) or any(map(_other, line.headings[-2:])):
        return True
    if any(map(PARTNERS.search, line.headings)):
        return True
    if line.place == "body" and any(map(LISTS_OF_OTHERS.search, line.headings)):
        return True
    if _in_distress(lines, place, words, itself) or _of_a_list(lines, place, words):
        return True
    for distance in range(1, min(NEAR, place) + 1):
        above = lines[place - distance]
        if above.headings != line.headings or above.place != line.place:
            return False
        if len(above.plain) > SENTENCE and distance > 1:
            return False
        if _other(above.plain):
            return True
        if says_whose(above.plain):
            return False
    return False


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def says_whose(words: str) -> bool:
    """Whether these words lead to the company's own contacts: "Contact", "Responsible:"."""
    return OWN.search(words.lower()) is not None


@lru_cache(maxsize=20_000)  # a site's pages share most of their lines
def _other(words: str) -> bool:
    """Whether somebody else is named: a body, a service, or whoever made the site."""
    return bool(FOREIGN.search(words.lower()) or CREDIT.search(words[-CREDIT_WITHIN:]))


def _in_distress(lines: Sequence[Line], place: int, words: str, itself: str) -> bool:
    """Whether a label says whom to call in distress or about the building, where that is not the company's trade."""
    labels = [words[-CREDIT_WITHIN:], lines[place].heading]
    above = lines[place - 1].plain if place else ""
    if len(above) <= CREDIT_WITHIN and not _NUMBER.search(above) and not re.search(r"[^\W\d_]{5}", words):
        labels.append(above)
    return any(map(_calls_for_help, labels)) and not (HOUSES.search(itself) or DISTRESS.search(itself.lower()))


_NUMBER = re.compile(r"\d\D?\d\D?\d\D?\d\D?\d|@")


@lru_cache(maxsize=20_000)
def _calls_for_help(label: str) -> bool:
    return bool(DISTRESS.search(label.lower()) or OTHER_HOUSE.search(label))


def _of_a_list(lines: Sequence[Line], place: int, words: str) -> bool:
    """Whether the line is of a list of firms of several trades ("Florist - Bloom & Co."), or of its stragglers.

    One such line alone may be a desk or a person of the company's own.
    """
    near = range(max(0, place - VENDORS), min(len(lines), place + VENDORS + 1))
    trades = {trade: at for at in near if (trade := _trade(lines[at].plain))}
    if len(trades) < 2:
        return False
    if _trade(words):
        return True
    begun = any(at < place <= at + NEAR for at in trades.values())
    return begun and re.search(r"[^\W\d_]{3}\s*;\s*$", re.sub("[\ue003\ue004]", " ", words)) is not None


@lru_cache(maxsize=20_000)
def _trade(words: str) -> str:
    """The trade that a line names before another firm, "" where it names none."""
    found = TRADE_AND_FIRM.match(words)
    return found["trade"].lower() if found else ""


def own_section(lines: Sequence[Line], place: int) -> bool:
    """Whether a legal text names the company itself here."""
    line = lines[place]
    if line.place == "footer":
        return True
    if _of_a_servant(lines, place):
        return False
    near = [before.plain for before in lines[max(0, place - 8) : place + 1]]
    return any(map(says_whose, (*line.headings, *near)))


def _of_a_servant(lines: Sequence[Line], place: int) -> bool:
    """Whether a legal text tells here of a service that another firm renders to the company: hosting, consent, maps."""
    line = lines[place]
    for heading in line.headings[:-3:-1]:  # the firm's name may be printed as one
        if SERVED.search(heading.lower()) and not RESPONSIBLE.search(heading.lower()):
            return True
        if says_whose(heading):
            break
    for near in reversed(lines[max(0, place - NEAR) : place + 1]):
        if near.headings != line.headings or RESPONSIBLE.search(near.plain.lower()):
            return False
        if RENDERED.search(near.plain.lower()):
            return True
    return False
