"""What a way in is for, by its own name and the words beside it, in the languages of company sites."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from wizard.domain.facts import PageKind, Purpose
from wizard.research.alternatives import one_of
from wizard.research.extract.lines import Line

# Phrases divided by commas, without accents; "*" stands for any letters ("*rechnung*": "Rechnungen", "Abrechnung"),
# "=" for words that count alone ("Press", not "Lamp Press Ltd").
# A phrase's words may be written as one: "customer service" is "customerservice" in many an address.
WORDS: Mapping[Purpose, Mapping[str, str]] = {
    Purpose.COMPLAINTS: {
        "en": "went wrong, go wrong, refund request*, disputes, put it right, complaint*, complain, unhappy, not"
        " happy, dissatisf*, not satisfied, warranty claim*, praise, problem with your, something wrong",
        "de": "verbesserungsvorschl*, anregungen, garantieabwicklung, gewaehrleistung*, schadensmeldung*,"
        " *beschwerde*, *reklamation, *reklamationen, reklamations*, reklamieren, lob und kritik, lob"
        " kritik, kritik, lob und tadel, anregungen und kritik, unzufrieden, nicht zufrieden, garantiefall",
        "da": "fejl og mangler, reklamation*, klage, klager, klag, klageansvar*, klageafdeling*, ikke tilfreds,"
        " ris og ros, ros og ris, ris ros, utilfreds",
        "sv": "tyck till, reklamera, *klagomal*, reklamation*, synpunkter, ris och ros, ros och ris, missnojd,"
        " inte nojd",
        "nb": "tilbakemelding*, klage, klager, klag, klageansvar*, ikke fornoyd, reklamasjon*, ris og"
        " ros, ros og ris, misfornoyd",
        "nl": "klagen, *klacht*, niet tevreden, ontevreden",
        "fr": "service qualite, reclamation*, plainte*, litige*, insatisf*, pas satisfait*, mecontent*",
        "es": "incidencia*, queja*, reclamacion*, reclamo*, insatisfech*, no esta satisfecho, sugerencias",
        "it": "contestazion*, reclam*, insoddisf*, non sei soddisfatt*, segnalazioni",
        "pl": "uwagi i skargi, reklamacj*, skarg*, niezadowol*, nie jest* zadowol*, zazalen*",
        "pt": "elogios, reclamac*, queixa*, insatisf*, nao esta satisfeit*, sugestoes",
    },
    Purpose.SERVICE: {
        "en": "guest relations, spare parts, customer service*, customer care, customer support, customer"
        " relations, customer success, customer team, customer experience, client service*, client care,"
        " guest service*, member service*, support, help, helpline, help desk, =care, service, after sales,"
        " feedback, your order, repairs, contact centre, contact center",
        "de": "kundenanliegen, kundenanfragen, kundenberatung, ersatzteil*, serviceanfrage*, kundenservice*,"
        " kundendienst*, kundenbetreu*, kundencenter, kundenhilfe, kundenhotline, servicehotline, service"
        " hotline, hotline, serviceteam, service team, servicecenter, service center, reparatur*, hilfe,"
        " ihrer bestellung, deiner bestellung",
        "da": "reservedele, kundeservice*, kundesupport, kundecenter, kundekontakt, kundehjaelp, hjaelp,"
        " medlemsservice, reparation*, din ordre, din bestilling",
        "sv": "reservdelar, reparation*, kundtjanst*, kundservice*, kundcenter, kundsupport, hjalp, din order, din"
        " bestallning",
        "nb": "reservedeler, reparasjon*, kundeservice*, kundesenter*, kundestotte, hjelp, din bestilling, din ordre",
        "nl": "onderdelen, reparatie*, klantenservice*, klantendienst*, klantcontact*, klantenservice, hulp, je"
        " bestelling, uw bestelling",
        "fr": "pieces detachees, reparation*, service client*, relation client*, relations clients, sav, service"
        " apres vente, apres vente, assistance, aide, votre commande",
        "es": "repuestos, area de clientes, reparacion*, atencion al cliente, atencion al consumidor, atencion"
        " cliente*, atencion a clientes, servicio al cliente, servicio de atencion, soporte, ayuda,"
        " posventa, postventa, atencion, su pedido, tu pedido",
        "it": "ricambi, riparazion*, servizio clienti, assistenza clienti, assistenza, supporto, post vendita,"
        " aiuto, il tuo ordine, tuo ordine",
        "pl": "serwis, czesci zamienne, napraw*, dotycz* zamowieni*, obslug* klient*, bok, infolinia, pomoc, biuro"
        " obslugi, wsparcie, obsluga, twoje zamowieni*, twojego zamowienia",
        "pt": "pecas, reparac*, apoio ao cliente, apoio a clientes, apoio cliente, linha de apoio, atendimento*,"
        " suporte, ajuda, pos venda, apoio, sua encomenda, seu pedido",
    },
    Purpose.GENERAL: {
        "en": "general enquir*, general inquir*, general questions, all other",
        "de": "allgemeine anfrage*, allgemeine fragen, allgemeines, sonstige*, zentrale",
        "da": "generelle henvendelser, generelt, hovednummer, omstilling",
        "sv": "allmanna fragor, ovriga fragor, vaxel",
        "nb": "generelle henvendelser, sentralbord",
        "nl": "algemene vragen, algemeen",
        "fr": "renseignements generaux, demandes generales, standard",
        "es": "consultas generales, informacion general, centralita",
        "it": "informazioni generali, centralino",
        "pl": "pytania ogolne, sekretariat, centrala",
        "pt": "informacoes gerais, geral",
    },
    Purpose.BILLING: {
        "en": "credit control, accounts, accounts payable, accounts receivable, accounting, billing, invoic*, your"
        " bill, bills, payments, finance, bookkeep*",
        "de": "*buchhaltung, debitoren*, inkasso, *rechnung*, buchhaltung, mahnung*, zahlung*",
        "da": "debitor*, inkasso, bogholderi*, faktura*, regnskab*, regning*, betaling*, okonomi",
        "sv": "reskontra, inkasso, faktura*, ekonomi, ekonomiavdelning*, bokforing, betalning*",
        "nb": "inkasso, purring*, faktura*, regnskap*, betaling*, okonomi",
        "nl": "incasso, factu*, boekhoud*, administratie, betaling*, debiteuren*",
        "fr": "comptable*, comptabilite, compta, factur*, paiement*",
        "es": "contable*, factura*, contabilidad, cobros, pagos, administracion",
        "it": "contabil*, amministrazione, fattur*, contabilita, pagament*",
        "pl": "windykac*, ksiegow*, faktur*, platnos*, rozliczen*",
        "pt": "contabil*, factura*, fatura*, contabilidade, pagament*, cobranca*",
    },
    Purpose.TECHNICAL: {
        "en": "technical*, tech, webmaster, report a fault",
        "de": "technik, technisch*, *stoerung*, *storung*",
        "da": "teknik, teknisk*, fejlmelding",
        "sv": "teknik, teknisk*, felanmalan",
        "nb": "teknisk*, teknikk, feilmelding",
        "nl": "technisch*, storing*, techniek",
        "fr": "technique*, depannage",
        "es": "tecnic*, averias",
        "it": "tecnic*, guasti",
        "pl": "techniczn*, awari*",
        "pt": "tecnic*, avarias",
    },
    Purpose.SALES: {
        "en": "sales, orders, ordering, bookings, booking, reservations, quote, quotes, quotation*, estimate, "
        "appointment*",
        "de": "vertrieb*, verkauf*, bestellungen, bestellhotline, bestellannahme, bestellservice, angebot*, "
        "reservierung*, buchung*, terminanfrage*",
        "da": "salg, salgs*, bestillinger, ordrer, tilbud, booking, bestil tid",
        "sv": "*forsaljning*, offert*, boka, bokning*",
        "nb": "salg, salgs*, bestillinger, tilbud, booking, bestill time",
        "nl": "verkoop*, bestellingen, offerte*, reserver*",
        "fr": "commercial*, ventes, devis, commandes, reservation*",
        "es": "ventas, comercial*, pedidos, presupuesto*, reservas",
        "it": "commercial*, vendite, ordini, preventiv*, prenotazion*",
        "pl": "sprzedaz*, handlow*, zamowienia, wycen*, rezerwac*",
        "pt": "vendas, comercia*, encomendas, orcament*, reservas, marcacoes",
    },
    Purpose.PRIVACY: {
        "en": "privacy, data protection*, dpo, gdpr, personal data, data controller",
        "de": "*datenschutz*, dsgvo, dsb, personenbezogen*",
        "da": "persondata*, privatliv*, databeskyttelse*, personoplysning*",
        "sv": "dataskydd*, personuppgift*, integritet*",
        "nb": "personvern*, personopplysning*",
        "nl": "avg, gegevensbescherming*, persoonsgegevens",
        "fr": "donnees personnelles, donnees a caractere personnel, rgpd, vie privee, confidentialite",
        "es": "proteccion de datos, lopd, privacidad, datos personales",
        "it": "dati personali, rpd, protezione dei dati, protezione dati",
        "pl": "ochron* danych, iod, rodo, dane osobowe, danych osobowych, prywatnos*",
        "pt": "protecao de dados, proteccao de dados, dados pessoais, epd, privacidade",
    },
    Purpose.OTHER: {
        "en": "trade enquir*, trade inquir*, trade account*, internship*, franchis*, procurement, licensing,"
        " =press, press office, press contact*, press enquir*, press inquir*, press team, press relations,"
        " press and media, press release*, =media, media enquir*, media inquir*, media request*, media"
        " contact*, media relations, journalist*, career*, jobs, recruitment, vacanc*, work with us, join"
        " our team, join the team, hiring, human resources, investor*, partners, partnership*, become a"
        " partner, affiliate*, wholesale, stockists, distributor*, dealers, b2b, sponsor*, donat*,"
        " advertis*, collaborat*, influencer*, suppliers, marketing department, abuse, board of directors",
        "de": "lieferant*, praktikum, praktika, presse, presse*kontakt, presse*stelle, presseanfrage*,"
        " medienanfrage*, medienkontakt, karriere, *bewerbung*, bewerben, stellenangebot*,"
        " personalabteilung, investor*, haendler*, handleranfrage*, grosshandel, kooperation*, werbung,"
        " anzeigen*, lieferanten, vorstand, aufsichtsrat",
        "da": "ledige stillinger, ledig stilling, presse*, job, jobs, karriere, ansogning*, annonc*, reklame,"
        " reklamer, forhandler*, samarbejd*, leverandor*, engros, bestyrelse*",
        "sv": "lediga tjanster, ledig tjanst, pressfrag*, presskontakt*, pressansvar*, presstjanst, jobb, jobba"
        " hos oss, lediga jobb, karriar*, annons*, reklam, aterforsalj*, samarbet*, sponsr*, leverantor*,"
        " styrelse*, rekryter*",
        "nb": "ledig stilling, stilling ledig, presse*, jobb, ledige stillinger, karriere, annons*, reklame,"
        " forhandler*, samarbeid*, leverandor*, styret",
        "nl": "stageplek*, stagiair*, pers, perscontact, persvragen, persvoorlichting, persdienst, vacature*,"
        " werken bij, sollicit*, reclame, adverteer*, adverteren, samenwerk*, leverancier*, groothandel",
        "fr": "stagiaire*, ressources humaines, presse, recrutement*, carriere*, emploi*, candidature*,"
        " partenaire*, partenariat*, publicite, fournisseur*, investisseur*, revendeur*",
        "es": "franquicia*, prensa, empleo, trabaja con nosotros, trabaje con nosotros, recursos humanos, rrhh,"
        " proveedores, publicidad, colaboracion*, inversor*, mayorista*, distribuidor*",
        "it": "risorse umane, ufficio stampa, area stampa, lavora con noi, carriere, candidatur*, collabora*,"
        " fornitori, pubblicita, rivendit*",
        "pl": "dzial kadr, kadry, franczyz*, prasa, prasy, prasow*, dla mediow, kariera, praca, oferty pracy,"
        " rekrutac*, reklama, reklamy, wspolprac*, hurt, hurtown*, dostawc*, inwestor*",
        "pt": "recursos humanos, candidatur*, franquia*, imprensa, trabalhe connosco, trabalhe conosco,"
        " recrutamento, carreira*, emprego*, fornecedor*, publicidade, parceri*, parceiro*, investidor*,"
        " revend*",
    },
}
# Desks for what is sent back: their name tells where a complaint is read, a heading over a policy does not.
RETURNS = {
    "en": "returns, refunds",
    "de": "*retoure*, ruecksend*, rucksend*",
    "da": "retur, returnering*, ombytning, returvarer",
    "sv": "retur, returer",
    "nb": "retur, returer",
    "nl": "retour, retouren, retourneren",
    "fr": "retours, retour produit*",
    "es": "devolucion*",
    "it": "resi, reso",
    "pl": "zwrot, zwroty, zwrotow",
    "pt": "devoluc*",
}
# Named in an address alone; beside one, these words mean anything ("Questions about your order?").
LOCAL = {
    Purpose.SALES: "order, ordre, ordrer, bestellung, bestilling, bestel*, commande*, pedido*, ordine, zamowienie, "
    "encomenda, verkoop, salg, reservation, reservierung",
    Purpose.SERVICE: "sac",
    Purpose.COMPLAINTS: "widerruf*, claims, withdrawal*, cancellation*, kuendigung*",
    Purpose.OTHER: "marketing, press, legal, hr, hr dept, rh, rrhh, ir, job, jobb, karriere, presse*, media, partner*,"
    " affiliate*, security, investors, invest, recruit*, bizdev, sponsor*, kommunikation,"
    " communication*",
    Purpose.TECHNICAL: "it, web, hostmaster, admin web",
}
TECHNICAL_SERVICE = re.compile(
    r"\b(?:techni\w*|tekni\w*|tecnic\w*)\W+(?:support|service\w*|kundendienst|kunden\w*|hilfe|hjaelp|hjalp|hjelp|hulp"
    r"|dienst)|\b(?:support|soporte|assistenza|assistance|apoio|suporte|wsparcie|pomoc|servizio|servicio|supporto|ayuda"
    r"|service)\W+(?:techni|tecnic|tekni)\w*"
)
NOT_SERVICE = re.compile(
    r"\bserv\w+\W+(?:de\W+|des\W+|di\W+)?(?:presse|commercial\w*|compta\w*|contab\w*|comercial\w*|vente\w*"
    r"|communication|juridique)|\bterms (?:of|and|&) service\w*|\bsocial media\b|\bkunden(?:rezension|meinung)\w*"
    r"|\bdomestic help\b|\bself[\W_]?service\b"
)
OFFICER = re.compile(
    r"datenschutzbeauftragt|\bdpo\b|protection officer|databeskyttelsesradgiv|dataskyddsombud|personvernombud"
    r"|functionaris|delegu?e? a la protection|delegado de protec|responsabile della protezione|inspektor\w* ochrony"
    r"|encarregado"
)
# Pages of contacts, and pages of small print, whose headings name a subject.
ANSWERING = frozenset({PageKind.CONTACT, PageKind.COMPLAINTS})
POLICIES = frozenset(
    {PageKind.RETURNS, PageKind.TERMS, PageKind.WARRANTY, PageKind.SHIPPING, PageKind.FAQ, PageKind.PRIVACY}
)
# "Contact and board": over the company's own contacts, whoever else is named below them.
AND_MORE = re.compile(
    r"\W*(?:kontakt\w*|contact\w*|contatti|contato)\s*(?:[&+/,]|\b(?:and|und|og|och|en|et|y|e|i)\b)", re.IGNORECASE
)
LONG_HEADING = 8  # words
SHORT_HEADING = 4  # words: a desk's name; a longer heading is a sentence that mentions one
LONG_LABEL = 80  # characters, those nearest to the contact
LONG_SENTENCE = 250
SHORT_LABEL = 40  # characters
BACK = 4  # lines above a contact among which its desk is named
CONTACT_LINE = re.compile(r"@|\d\D?\d\D?\d\D?\d\D?\d")
PLAIN = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d"})


@lru_cache(maxsize=5_000)
def plain(text: str) -> str:
    """Lower case without accents: "Réclamations" as "reclamations", "Kundtjänst" as "kundtjanst"."""
    if text.isascii():
        return text.lower()
    lower = unicodedata.normalize("NFD", text.lower().translate(PLAIN))
    return "".join(letter for letter in lower if not unicodedata.combining(letter))


def _pattern(*lists: str) -> re.Pattern[str]:
    phrases = {phrase.strip() for listed in lists for phrase in listed.split(",") if phrase.strip()}
    written = sorted(map(_phrase, phrases), key=len, reverse=True)
    # Nearly all stand at a word's beginning: asked once for all of them, not once for each.
    within = [pattern.removeprefix(_BEGINS) for pattern in written if pattern.startswith(_BEGINS)]
    return re.compile("|".join([f"{_BEGINS}(?:{one_of(within)})", *(p for p in written if not p.startswith(_BEGINS))]))


_BEGINS = "(?<![a-z])"


def _phrase(phrase: str) -> str:
    if phrase.startswith("="):
        return rf"^\W*{re.escape(phrase[1:])}\W*$"
    inner = r"[\W_]{0,2}".join(re.escape(word).replace(r"\*", "[a-z]*") for word in phrase.strip("*").split())
    before = "" if phrase.startswith("*") else _BEGINS
    return before + inner + ("" if phrase.endswith("*") else "(?![a-z])")


_BESIDE = {purpose: _pattern(*languages.values()) for purpose, languages in WORDS.items()}
_RETURNS = _pattern(*RETURNS.values())
_LOCAL = {purpose: _pattern(listed) for purpose, listed in LOCAL.items()}


@lru_cache(maxsize=5_000)
@lru_cache(maxsize=5_000)
def said(words: str, *, returns: bool = True) -> Purpose | None:
    """The purpose that words name, None where they name none. `returns`: whether a returns desk takes complaints.

    Of several, the one that suits a complaint best; data protection goes first, for a desk of it is nothing else.
    """
    text = plain(words)
    if _BESIDE[Purpose.PRIVACY].search(text):
        return Purpose.PRIVACY
    named = {Purpose.TECHNICAL} if TECHNICAL_SERVICE.search(text) else set()
    text = TECHNICAL_SERVICE.sub(" ", text)
    if NOT_SERVICE.search(text):
        text = re.sub(r"\bserv\w+|\bhelp\b|\bmedia\b", " ", text)
    named |= {purpose for purpose, pattern in _BESIDE.items() if pattern.search(text)}
    if returns and _RETURNS.search(text):
        named.add(Purpose.COMPLAINTS)
    return min(named, key=list(Purpose).index, default=None)


def is_returns_desk(words: str) -> bool:
    """Whether words name a desk for what is sent back, and none for complaints."""
    text = plain(words)
    back = _RETURNS.search(text) or _LOCAL[Purpose.COMPLAINTS].search(text)
    return bool(back) and not _BESIDE[Purpose.COMPLAINTS].search(text)


def of_mailbox(local: str) -> Purpose | None:
    """The purpose that an address has in its name."""
    text = plain(local)
    for purpose, pattern in _LOCAL.items():
        if pattern.fullmatch(text):
            return purpose
    return said(re.sub(r"[._+-]", " ", local))


def purpose_of(beside: str, headings: Sequence[str], kinds: frozenset[PageKind], *, local: str = "") -> Purpose:
    """What a contact is for. `beside`: the words next to it; `headings`: those it stands under, nearest last."""
    mailbox = of_mailbox(local) if local else None
    if mailbox in (Purpose.PRIVACY, Purpose.OTHER):
        return mailbox
    if mailbox is Purpose.GENERAL:
        mailbox = None  # "info@" under "Complaints" is where they want complaints
    if PageKind.PRIVACY in kinds and not kinds & ANSWERING:
        return _of_privacy_page(beside, headings, mailbox)
    label = said(beside[-LONG_LABEL:])
    if label is not mailbox and said(beside[-LONG_SENTENCE:]) is Purpose.PRIVACY and len(beside) > LONG_LABEL:
        return mailbox or Purpose.GENERAL  # complaints about data, in every shop's policy in the same words
    if label in (Purpose.PRIVACY, Purpose.OTHER) or (label and not mailbox):
        return label
    if label and mailbox:
        return min(label, mailbox, key=list(Purpose).index)
    return mailbox or next(_of_headings(headings, kinds), Purpose.GENERAL)


def _of_privacy_page(beside: str, headings: Sequence[str], mailbox: Purpose | None) -> Purpose:
    """Such a page names the company as the one responsible, and complaints to it are about data: only an officer's
    own contact is for nothing else."""
    named = any(OFFICER.search(plain(words)) for words in (beside[-LONG_LABEL:], *headings[-1:]))
    return Purpose.PRIVACY if named else mailbox or Purpose.GENERAL


def _of_headings(headings: Sequence[str], kinds: frozenset[PageKind]) -> Iterator[Purpose]:
    """What the headings above say, the nearest first. Over a policy they name its subject, and no desk."""
    policy = bool(kinds & POLICIES) and not kinds & ANSWERING
    for heading in reversed(headings):
        words = len(heading.split())
        purpose = said(heading, returns=bool(kinds & ANSWERING)) if words <= LONG_HEADING else None
        if purpose is Purpose.OTHER and AND_MORE.match(heading):
            continue
        desk = purpose is Purpose.COMPLAINTS or words <= SHORT_HEADING
        if purpose is Purpose.SERVICE or (purpose and desk and not policy):
            yield purpose
        elif purpose:
            return  # a section on something else


def beside(lines: Sequence[Line], place: int, before: str, after: str = "") -> str:
    """The words that name a contact: those before it in its line, those in brackets after it, else the line above."""
    words = f"{_bracketed(after)} {before}".strip()
    line = lines[place]
    if said(words) or len(before) > SHORT_LABEL:
        return words
    for above in reversed(lines[max(0, place - BACK) : place]):
        if above.place != line.place or above.headings != line.headings:
            break
        if not CONTACT_LINE.search(above.text):
            return f"{above.plain} {words}" if _names_a_desk(above.plain) else words
    return words


def _names_a_desk(above: str) -> bool:
    """Whether a line alone names what follows; "Partners" in a menu above the contact does not."""
    shut = said(above) in (Purpose.PRIVACY, Purpose.OTHER) and not above.endswith(":")
    return len(above.split()) <= SHORT_HEADING and not shut


def _bracketed(after: str) -> str:
    found = re.match(r"\s*(?:\(([^()]{3,60})\)|[–-]\s([^.,;@]{3,40})$)", after)
    return (found[1] or found[2]) if found else ""
