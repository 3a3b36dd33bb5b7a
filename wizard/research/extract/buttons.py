"""The buttons that the law wants on sites: to withdraw from a purchase (W21), to cancel a running contract.

Directive 2011/83/EU Art. 11a and § 312k BGB want words that leave no doubt ("withdraw from contract here", "Verträge
hier kündigen"). So does this module: a link counts by a verb and what it ends, said alone; a page about the right, a
magazine's advice, or the withdrawal of a consent does not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from wizard.domain.facts import Button, ButtonSort
from wizard.research.extract.purpose import plain
from wizard.research.hosts import Relation, relation
from wizard.research.kinds import KindedPage
from wizard.research.page import Page, joined, squeeze

# Language -> what a button says, without accents; (a|b) are choices, a trailing "?" makes a word optional.
WITHDRAWAL: Mapping[str, str] = {
    "en": r"(?:withdraw|withdrawal) from (?:the |this |my |your |a )?(?:contract|purchase|order|agreement)"
    r"|withdraw (?:my |your )?"
    r"(?:contract|purchase|order)|(?:declare|exercise) (?:my |your |the )?(?:right of )?withdrawal|withdraw here"
    r"|cancel (?:my |your )?(?:order|purchase) .{0,20}\(?withdrawal\)?|confirm withdrawal",
    "de": r"online\W?widerruf|elektronischer widerruf|(?:vertrag|vertrage|bestellung|kauf|kaufvertrag"
    r"|bestellungen)(?: hier| jetzt| online)? widerrufen|widerruf (?:erklaren|erklaeren|einreichen|absenden"
    r"|starten|bestatigen|bestaetigen)|(?:hier|jetzt) widerrufen|widerrufs ?-?button|widerruf (?:hier|jetzt"
    r"|online) (?:erklaren|erklaeren|einreichen)|online widerrufen|widerrufserklarung abgeben",
    "da": r"fortryd (?:dit |mit |et )?(?:kob|ordre|aftale|aftalen|bestilling|kobet)|fortryd(?:elses)?knap(?:pen)?"
    r"|(?:traed|traede) tilbage fra (?:aftalen|kobet)|(?:udnyt|brug|benyt|udov) (?:din "
    r"|min )?fortrydelsesret(?:ten)?|fortryd her",
    "sv": r"(?:angra|frantrada?) (?:ditt |mitt |ett )?(?:kop|kopet|avtal|avtalet|bestallning|order)|angerknapp(?:en)?"
    r"|angra (?:har|din order)|(?:utnyttja|utova|anvand) (?:din |min )?angerratt(?:en)?",
    "nb": r"angre (?:ditt |mitt |et )?(?:kjop|kjopet|avtale|avtalen|bestilling)|ga fra (?:avtalen|kjopet)"
    r"|angreknapp(?:en)?"
    r"|angre her|(?:bruk|benytt|utov) (?:din |min )?angrerett(?:en)?",
    "nl": r"(?:overeenkomst|aankoop|contract|bestelling|koop)(?: hier| nu)? (?:herroepen|ontbinden)|(?:herroep"
    r"|ontbind) "
    r"(?:uw|je|de|mijn|deze)? ?(?:aankoop|overeenkomst|contract|bestelling|koop)|herroepings ?-?(?:knop|functie)"
    r"|hier herroepen",
    "fr": r"je me retracte|je renonce a mon achat|(?:renoncer|renoncez) (?:au|a mon|a votre|a un|a ce) (?:contrat"
    r"|achat)|(?:se retracter|me retracter|retractez vous)(?: (?:du|de mon|de votre|d un) (?:contrat"
    r"|achat))?|exercer (?:mon|votre|le) droit de retractation|annuler (?:mon"
    r"|votre) achat .{0,20}retractation|bouton de retractation",
    "es": r"(?:desistir|desistimiento) (?:del|de la|de mi|de su|de tu) (?:contrato|compra|pedido)|ejercer (?:el "
    r"|mi |su |tu )?(?:derecho de )?desistimiento|desistir aqui|boton de desistimiento",
    "it": r"(?:recedi|recedere) (?:dal|dal mio|dal tuo|dal suo) (?:contratto|acquisto)|(?:esercita"
    r"|esercitare) (?:il |il mio )?"
    r"(?:diritto di )?recesso|recedi qui|pulsante di recesso",
    "pl": r"(?:odstap|odstapic|odstepuje) od umowy|odstapienie online|odstapienie od umowy(?=\W+(?:tutaj|online"
    r"|formularz online|zloz))|zloz (?:oswiadczenie o )?odstapieni[ea](?: od umowy)?",
    "pt": r"(?:resolver|rescindir|desistir d[oe]) (?:o |meu |seu |este )?contrato|(?:exercer|exerca) (?:o "
    r"|o seu )?(?:direito de )?"
    r"livre resolucao|livre resolucao\W+exercer|desistir da compra|(?:exercer"
    r"|exerca) (?:o )?(?:direito de )?arrependimento",
}
CANCELLATION: Mapping[str, str] = {
    "en": r"cancel (?:my |your |the |a |this )?(?:contracts?|subscriptions?|memberships?|policy|plan|agreement"
    r"|account)|(?:terminate|end) "
    r"(?:my |your |the )?(?:contract|subscription|membership)|cancel contracts? here",
    "de": r"online\W?(?:kundigung|kuendigung)|(?:[\w-]+ (?:oder|und) )?(?!arbeits|miet|pacht"
    r"|ausbildungs)[a-z-]*vertrag(?:e)?(?: hier| jetzt| online)? (?:kundigen|kuendigen)|(?:abo|abos"
    r"|abonnement|mitgliedschaft|tarif|vertrage oder abos|versicherung|kundenkonto)(?: hier| jetzt"
    r"| online)? (?:kundigen|kuendigen)|(?:jetzt|hier|online) (?:kundigen|kuendigen)|(?:kundigungs"
    r"|kuendigungs) ?-?button|(?:kundigung|kuendigung) (?:einreichen|absenden|online|erklaren|starten"
    r"|bestatigen|hier)|(?:kundigen|kuendigen) sie hier",
    "da": r"(?:opsig|afmeld|annuller|stop) (?:dit |mit |et |din |abonnementet? )?(?:abonnement|abonnementet"
    r"|medlemskab|medlemskabet|aftale"
    r"|aftalen|kontrakt|forsikring)|opsigelsesknap(?:pen)?|opsig her",
    "sv": r"(?:sag upp|avsluta) (?:ditt |mitt |ett |din |min )?(?:abonnemang|abonnemanget|avtal|avtalet|medlemskap"
    r"|medlemskapet"
    r"|prenumeration|prenumerationen|forsakring)|uppsagningsknapp(?:en)?",
    "nb": r"(?:si opp|avslutt) (?:ditt |mitt |et |din |min )?(?:abonnement|abonnementet|avtale|avtalen|medlemskap"
    r"|medlemskapet|forsikring)",
    "nl": r"(?:abonnement|contract|overeenkomst|lidmaatschap|verzekering)(?: hier| nu| online)? (?:opzeggen"
    r"|beeindigen|stopzetten)|(?:zeg) "
    r"(?:je|uw|mijn) (?:abonnement|contract|lidmaatschap) op|opzeg ?-?knop|(?:hier|nu|direct|online) opzeggen",
    "fr": r"je resilie (?:mon )?(?:contrat|abonnement)|(?:resilier|resiliez) (?:un |mon |votre |ton |le |vos "
    r"|mes )?(?:contrats?|abonnements?|adhesion|forfait)|(?:resilier|resiliez) (?:ici|en ligne)"
    r"|resiliation en ligne|resiliation (?:en )?(?:3|trois) clics",
    "es": r"(?:cancelar|cancela|cancele|dar de baja|darse de baja de|darme de baja de|darte de baja de"
    r"|rescindir) (?:l[ao] |el |mi |su |tu |del? |la |mi )?"
    r"(?:suscripcion|contrato|servicio|abono|membresia)|darse de baja del servicio|(?:darme|darse"
    r"|darte) de baja(?: aqui)?",
    "it": r"(?:disdici|disdire|recedi|annulla|cancella) (?:l |il |il tuo |il mio |la |la tua )?(?:abbonamento"
    r"|contratto in corso|iscrizione)"
    r"|(?:disdici|disdire) (?:il |il tuo )?contratto|(?:invia|richiedi) (?:la )?disdetta|disdetta online",
    "pl": r"(?:wypowiedz|wypowiedzenie|rozwiaz|zrezygnuj z|anuluj|zakoncz) (?:swoja |moja )?(?:umowe|umowy"
    r"|subskrypcje|subskrypcji|abonament"
    r"|abonamentu|czlonkostwo)(?! do)",
    "pt": r"(?:cancelar|cancele|denunciar|terminar|rescindir) (?:a |o |a minha |a sua |meu |minha )?(?:assinatura"
    r"|subscricao|servico|plano"
    r"|adesao|contrato de servico)",
}
HERE = (
    r"(?:\W*(?:here|now|online|hier|jetzt|nu|her|har|ici|aqui|qui|tutaj|teraz|nun|form|formular"
    r"|formulario|formulaire|formularz online|en ligne|en linea|dal contratto))*"
)
POLITE = (
    r"(?:(?:please|bitte|click|klik|klicka|klikk|cliquez|haz clic"
    r"|here|hier|her|har|ici|aqui|qui|tutaj|jetzt|to|um|for at|for att|pour|para|per)\W+)*"
)
NOT_ONE = re.compile(
    r"consent|cookie|einwilligung|samtyk|samtycke|toestemming|consentement|consenso|consentimiento|consentimento"
    r"|zgod[eay]"
    r"|newsletter|nyhedsbrev|nyhetsbrev|nieuwsbrief|boletin|boletim|biuletyn|einzugsermacht|money|funds|geld|penge"
    r"|appointment|termin\b|booking|reservation|polic(?:y|ies) of|tips|guide|how to"
    r"|so geht"
    r"|warum|why|anytime|kostenlos kundbar",
    re.IGNORECASE,
)
READING = re.compile(
    r"/(?:blog|blogs|news|magazin|magazine|ratgeber|artikel|articles?|wiki|glossar|lexikon|tipps|tips|guides?"
    r"|journal|presse"
    r"|forum|aktuelles|nyheder|nyheter|actualites|noticias|notizie|aktualnosci|faq|faqs|hilfe-artikel|20\d\d)(?:/|$)",
    re.IGNORECASE,
)
FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|jpe?g|png)(?:$|\?)", re.IGNORECASE)
LONGEST = 60  # characters that a button's words have at most; what is longer is a sentence or a headline
AT_MOST = 6  # buttons of one site


def _whole(lists: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(rf"^\W*{POLITE}(?:{'|'.join(lists.values())}){HERE}\W*$")


SORTS = ((ButtonSort.WITHDRAWAL, _whole(WITHDRAWAL)), (ButtonSort.CANCELLATION, _whole(CANCELLATION)))


def buttons(pages: Sequence[KindedPage]) -> tuple[Button, ...]:
    """The site's withdrawal and cancel buttons, each once, in the order of the pages read."""
    found: dict[tuple[ButtonSort, str], Button] = {}
    for kinded in pages:
        for button in _of_page(kinded.page):
            found.setdefault((button.sort, button.url), button)
    return tuple(found.values())[:AT_MOST]


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def sort_of(words: str) -> ButtonSort | None:
    """Which button these words name, None where they name none."""
    text = squeeze(plain(words).replace("’", " ").replace("'", " "))
    if not 4 < len(text) <= LONGEST:
        return None
    sort = next((sort for sort, pattern in SORTS if pattern.match(text)), None)
    return None if sort and NOT_ONE.search(text) else sort


def _of_page(page: Page) -> Iterator[Button]:
    for link in page.links:
        for words in dict.fromkeys((link.text, link.label)):
            sort = sort_of(words)
            if sort and _leads_to_one(link.url, page):
                yield Button(sort, link.url, words, page.evidence(words))
                break
    for element in page.soup.find_all(["button", "input"], limit=500):
        words = squeeze(element.get_text(" ") or str(element.get("value") or element.get("aria-label") or ""))
        if element.get("type") in (None, "submit", "button") and (sort := sort_of(words)):
            form = element.find_parent("form")
            url = joined(page.base, str(form.get("action") or "")) if form else page.url
            if relation(url, page.url) is not Relation.STRANGER:
                yield Button(sort, page.url, words, page.evidence(words))


def _leads_to_one(url: str, page: Page) -> bool:
    """Whether a link goes to where one can do it: no article, no file, nobody else's site."""
    if not url.startswith(("http://", "https://")) or url.endswith("#"):
        return False
    if FILE.search(url) or READING.search(url) or READING.search(page.url):
        return False
    return relation(url, page.url) in (Relation.OWN, Relation.SISTER, Relation.HELP_DESK)
