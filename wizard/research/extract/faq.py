"""Questions and answers as a site prints them: <details>, <dl>, accordions, headings, tables, JSON-LD.

A question is an element whose whole text is one line that asks, or that is built like its neighbours which ask. Its
answer is what its control opens, else what follows it as far as the next question, heading or the end of its box.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, islice
from typing import Any

from bs4 import Tag

from wizard.domain.facts import FaqEntry, PageKind
from wizard.research.alternatives import compiled
from wizard.research.clean import to_text
from wizard.research.extract.faq_lines import asked_in_lines
from wizard.research.extract.faq_scripts import scripted
from wizard.research.extract.outline import HEADINGS, Node, Outline, outline
from wizard.research.extract.policy_words import COOKIE_NOTICE
from wizard.research.kinds import KindedPage
from wizard.research.page import LONGEST_NAMES, Page, joined, names_of, squeeze
from wizard.research.sections import asks_the_visitor

MOST_ENTRIES = 300
LONGEST_QUESTION = 300  # characters
LONGEST_ANSWER = 8_000
LONGEST_LINK = 60
FEWEST_OF_FIELD = 3  # times that a page asks the same; twice is an accordion for each width of screen
MOST_PRINTS = 6  # of one list of questions, each for a width of screen
CARD_DEPTH = 4  # elements between a card's link and its heading
FEWEST_OF_LIST = 3  # questions built alike

_TITLES = compiled(  # in lower case
    r"\bfaq'?s?\b|\bq\s?(?:&|and|\+|/)\s?a\b|\bquestions?\b|good to know|need help|help (?:cent(?:er|re)|desk|topics)"
    r"|\bfragen\b|\bfrage\b.{0,5}\bantwort|gut zu wissen|wissenswertes|brauch.{1,20}hilfe|hilfe ?(?:center|bereich"
    r"|themen)"
    r"|spørgsmål|spurgt|godt at vide|værd at vide|brug for hjælp"
    r"|frågor|bra att veta|undrar du|behöver du hjälp"
    r"|spørsmål|verdt å vite|greit å vite|trenger du hjelp"
    r"|\bvragen\b|goed om te weten|hulp nodig"
    r"|bon à savoir|besoin d.aide|foire aux"
    r"|preguntas|\bdudas\b|bueno saber|necesitas ayuda"
    r"|domande|\bdubbi\b|buono a sapersi|bisogno di aiuto"
    r"|pytania|pytań|warto wiedzieć|dobrze wiedzieć|potrzebujesz pomocy"
    r"|perguntas|\bdúvidas\b|bom saber|precisa de ajuda",
)
_TITLE = re.compile(
    r"faq'?s?|q\s?(?:&|and|\+|/)\s?a|frequently asked questions|common questions|questions (?:and|&) answers"
    r"|häufig(?:e|(?:\sgestellte)) fragen"
    r"|fragen (?:und|&) antworten|(?:ofte|oftest) stillede spørgsmål|spørgsmål (?:og|&) svar|vanliga frågor|frågor"
    r" (?:och|&) svar"
    r"|(?:ofte|vanlige) stilte spørsmål|spørsmål (?:og|&) svar|vanlige spørsmål|veelgestelde vragen|questions"
    r" fréquentes|foire aux questions"
    r"|preguntas frecuentes|domande frequenti|najczęściej zadawane pytania|częste pytania|pytania i odpowiedzi"
    r"|perguntas frequentes",
    re.IGNORECASE,
)
# "Noch Fragen?" invites to ask; it is no question of a list.
_INVITES = re.compile(
    r"^¿?(?:(?:(?:do|have) you|got|still|have|any|more|other|further|haben sie|hast du|habt ihr|noch|weitere"
    r"|offene|andere|sonstige|ihre|deine|har du|har i|har ni|flere|fler|fortsatt|andre|andra|mangler du|heb je"
    r"|heeft u|nog|meer|avez|vous avez|d.autres|encore|une|des|tienes|tiene|aún|más|otras|alguna|hai|avete|ha"
    r"|altre|ancora|masz|macie|nadal|inne|jakieś|tem|ainda|outras|mais|alguma)\b.{0,30}\b)?(?:questions?|fragen"
    r"|frage|spørgsmål|frågor|spørsmål|vragen|vraag|preguntas?|dudas?|domand[ae]|dubbi|pytania|perguntas?"
    r"|dúvidas?)\b.{0,25}\?$|^(?:har du|har ni|undrar du).{0,12}\b(?:funderingar|något)\?$|^¿?no (?:has"
    r"|ha) resuelto.{0,20}\?$|^(?:(?:how|what) can we (?:help|do)|(?:wie|womit) (?:können|kann|dürfen) (?:wir"
    r"|ich) .{0,20}helfen|hast du eine nachricht|(?:hvordan|hvad) kan vi .{0,10}hjælpe|skal vi tale"
    r"|hur kan vi hjälpa|hvordan kan vi hjelpe|(?:hoe|waarmee) kunnen we|comment pouvons-nous vous aider|¿?(?:cómo"
    r"|en qué) podemos ayudar|come possiamo aiutar|jak możemy (?:ci )?pomóc|como podemos ajudar"
    r"|interess|interested)|^need .{0,30}(?:advice|assistance|help)\b"
    r"|^(?:need (?:any |more )?help|brauch\w* .{0,12}hilfe|brug for hjælp|behöver du hjälp|trenger du hjelp"
    r"|hulp nodig|besoin d.aide|necesitas? ayuda|(?:hai )?bisogno di aiuto|potrzebujesz pomocy"
    r"|precisa de ajuda)\b.{0,20}\?$",
    re.IGNORECASE,
)
# "Your question is not here?", "Ready to start?", "Want to know more?" lead on to the contact form.
_LEADS_ON = re.compile(
    r"^¿?(?:(?:(?:did|could|can|do|have)(?:n?['’]t| ?not)|not)(?: you)? (?:find|found|finding|see|seeing)\b.{0,40}"
    r"\b(?:answer|question|looking for|need)\w*|(?:is )?(?:your )?question (?:is )?not (?:listed|answered|here)"
    r"|still (?:not sure|unsure|undecided|in doubt|curious)"
    r"|(?:want|would you like|like) to (?:know|learn|hear|talk|speak) (?:more|to|with)"
    r"|(?:(?:ihre|deine|eure) )?(?:frage|antwort)\w* .{0,12}nicht (?:dabei|gefunden|beantwortet|aufgeführt)"
    r"|(?:keine|nicht die) .{0,12}antwort\w* gefunden|nichts .{0,20}gefunden|(?:sie (?:haben|finden)|haben sie|hast du"
    r"|du (?:hast|findest)) .{0,10}(?:antwort|frage)\w* nicht|noch (?:unsicher|unentschlossen|nicht sicher)"
    r"|(?:sie )?(?:möchten|möchtest|wollen|willst)(?: sie| du)? mehr (?:erfahren|wissen)|lust auf"
    r"|(?:fandt|finder|kan|fant|finner) du ikke .{0,8}(?:finde |finne )?(?:svar|det)"
    r"|vil du (?:gerne )?(?:vide|høre|læse|vite|lese) mere?\b"
    r"|(?:hittade|hittar|fick) (?:du|ni) inte .{0,8}(?:svar|det)|vill (?:du|ni) (?:veta|läsa|höra) mer\b"
    r"|(?:staat|zit) (?:je|uw|jouw) vraag er niet|(?:vraag|antwoord)\w* niet gevonden"
    r"|(?:wil je |wilt u )?meer weten|vous (?:n['’]avez pas|ne) trouv\w+ .{0,14}(?:réponse|cherch)"
    r"|votre question n['’]est pas|tu as une question|envie d['’]en savoir"
    r"|no (?:encuentras?|encontraste|encontró|has encontrado|ha encontrado) .{0,14}(?:respuesta|pregunta|busca)"
    r"|quieres? (?:saber|conocer) más|non (?:hai trovato|avete trovato|ha trovato|trovi) .{0,10}"
    r"(?:risposta|cerc)|vuoi (?:saperne|sapere) di più|nie (?:znalazł\w+|widzisz) .{0,14}"
    r"(?:odpowied|pytani)|masz (?:inne|jakieś|dodatkowe) pytani|chcesz (?:wiedzieć|dowiedzieć się) więcej"
    r"|não (?:encontrou|achou|encontra) .{0,14}(?:resposta|procur|pergunta|dúvida)"
    r"|quer(?:es)? saber mais).{0,40}\?$",
    re.IGNORECASE,
)
# "Ready to order?" and "Ready for your next trip?" lead on too; "Ready to use?" asks about the thing.
_READY = re.compile(
    r"^¿?(?:ready to|bereit (?:für|zu)|klar (?:til|for)|redo (?:att|för)|klaar (?:om|voor)|prête?s? (?:à|pour)"
    r"|list[oa]s? para|pront[oai]s? (?:a|per|para)|gotow[yai] (?:na|do|by))\b"
    # your, a, new, next, more
    r"(?:\s(?:at |att |å |the |das |den |det |il |la |le |el |o |a |om )?(?:your|ihre?\w?|deine?\w?|eure?\w?|eine?\w?"
    r"|neue?\w?|nächste\w?|mehr|din|dit|ditt|dine|dina|jeres|et|ett|en|ny|nye|nya|nyt|nytt|næste|nästa|neste|mere?"
    r"|jouw|je|uw|een|nieuwe?|volgende|meer|votre|vos|ton|tes|une?|nouve\w+|prochaine?|plus|tus?|sus?|una?"
    r"|nuev[oa]|próxim[oa]|más|tu[oa]|un['’]\w+|nuov[oa]|prossim[oa]|tw\w+|now\w+|kolejn\w+|seu|sua|teu|uma?|nov[oa])\b"
    # a verb of starting
    r"|.{0,20}\b(?:start|begin|get |go\b|book|order|buy|shop|try|join|talk|speak|chat|make|take|see\b|experience"
    r"|discover|explore|find|transform|work|build|grow|move|launch|plan|create|switch|upgrade|learn|elevate|boost|save"
    r"|durchzustarten|loszu|anzufangen|buchen|bestell|kaufen|probieren|entdecken|testen|veränder|abenteuer"
    r"|begynd|begynn|komme|boo?ka?\b|booke|bestil|køb|kjøp|prøv|tage? (?!i )|møde|handl|høre|oplev|snak|gå\b|skab|lære"
    r"|börja|boka|beställ|köpa|prova|testa|komma|upptäck|oppdag|improve"
    r"|kopen|boeken|proberen|maken|ontdek|gaan|commenc|command|réserv|essay|démarr|achet|découvr|passer|partir|lancer"
    r"|empezar|comenzar|reservar|pedir|comprar|probar|descubrir|dar\b|vivir|hablar|pasar|iniciar"
    r"|inizi|cominci|ordin|prenot|comprare|acquist|provar|scopri|parti|parl|fare\b|vivere|dare\b"
    r"|zacząć|zaczynamy|zamów|zarezerw|kupić|kupna|spróbow|rozpocz|odkry|rozmow|porozm|zmian"
    r"|começar|encomend|experimentar|descobrir|falar|viver)).{0,60}\?$",
    re.IGNORECASE,
)
# "Why us?" heads the firm's praise; "Why we need your data?" does not.
_SELLS = re.compile(
    r"^¿?(?:why (?:choose|us\b|work with)|hvorfor (?:vælge|velge)\b|varför välja|waarom kiezen\b|pourquoi choisir\b"
    r"|por qu[eé] (?:elegir|escolher)|perché scegliere\b|dlaczego (?:warto|wybrać)\b"
    r"|(?:warum (?:gerade |ausgerechnet )?(?:wir|uns)|hvorfor oss?|varför oss|waarom (?:wij|ons)|pourquoi nous"
    r"|por qu[eé] (?:nosotros|nos)|perché noi|dlaczego my)\b"
    r"(?=\W{0,3}\?|.{0,40}\b(?:(?:aus)?wählen|beauftrag|entscheiden|vertrauen|buchen|kaufen|beste[nrs]?\b|richtige|besser"
    r"|anders|besonder|statt\b|und nicht|vælge|velge|bedst|bedre|anderledes|rigtige|frem for|og ikke|välja|bäst|bättre"
    r"|rätta?\b|kiezen|juiste|beter|choisi|confiance|confier|meilleur|différent|eleg[ií]|elig|confiar|mejor|diferent"
    r"|escolh|melhor|scegli|fidar|affid|miglior|divers|wybra|najleps|lepsz))).{0,80}\?$",
    re.IGNORECASE,
)
_CONTROL_CLASS = re.compile(
    r"(?:faq|accordion|akkordeon|ac|toggle|collaps\w{0,6}|expand\w{0,6}|spoiler|panel)[-_]{0,2}(?:item|box|list"
    r"|c)?[-_]{0,2}"
    r"(?:q|question|header|heading|head|title|button|btn|trigger|toggle|label|summary|tab)\w{0,2}(?![a-z])"
    r"|(?:^|[\s_-])(?:question|frage|sp(?:oe|ø|o)rgsmaa?l|fraga|pregunta|domanda|vraag|pytanie|pergunta"
    r"|q)(?:[\s_\d-]|$)"
)
_ANSWER_CLASS = re.compile(
    r"answer|antwort|(?:^|[\s_-])svar|reponse|respuesta|risposta|antwoord|odpowied|resposta|content|body|inner"
    r"|collapse(?:\s|$)"
)
_ZONE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:faqs?|q-?and-?a|qna|frequently|questions?|haeufige|fragen|spoergsmaal|spørgsmål|fragor"
    r"|preguntas|domande|vragen"
    r"|pytania|perguntas)(?:[a-z]{0,9})(?:[\s_\d-]|$)"
)
_ACCORDION = re.compile(r"a[ck]{1,2}ord[ei]on")
_PAGE_PATH = re.compile(
    r"(?<![a-z])(?:faq|frequent|(?:haeufige-?)?fragen|q-?and-?a|spoergsmaal|sp%C3%B8rgsm|spørgsmål|fragor|sporsmal"
    r"|vragen|questions|preguntas|domande|pytania|perguntas|duvidas)",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"help|hilfe|support|hj[æä]lp|hjelp|\bhulp|klantenservice|\baide|ayuda|assistenza|pomoc|ajuda|\binfos?\b"
    r"|\binfo(?:center|rmation|rmasjon|rmazion|rmacion|rmación|rmacj|rmaç)|service|tips|advice",
    re.IGNORECASE,
)
_ARTICLE_PATH = re.compile(
    r"/(?:blogs?|news|nyheder|nyheter|artikel|article|magazin|magazine|ratgeber|post|posts|aktuelles|20\d\d)(?:/|$)",
    re.IGNORECASE,
)
_DATA_PATH = re.compile(
    rf"privacy|{COOKIE_NOTICE}|datenschutz|dsgvo|gdpr|privatliv|persondata|integritet|personvern|confidentialite|privacidad"
    r"|riservatezza|prywatnosc",
    re.IGNORECASE,
)
_OTHERS_PATH = re.compile(
    r"/(?:careers?|jobs?|karriere|stellen\w*|bewerb\w*|rekrut\w*|recruit\w*|vacatures|werken-bij|lavora-con-noi"
    r"|empleo|trabaja\w*|kariera|carreiras|investors?(?:-relations)?|ir|press|presse|media-kit)(?:[/.-]|$)",
    re.IGNORECASE,
)
_OTHERS_TITLE = re.compile(
    r"\b(?:careers?|job|karriere|investor)s?['’]? (?:faq|q ?& ?a|questions"
    r"|fragen)",
    re.IGNORECASE,
)
_STATE = re.compile(r"active|open|show|collapsed|first|last|current|closed|visible|expanded|\d")
_ICON_END = re.compile(r"[\s+×✕✖▾▼▲▴▸►▶›»>⌄˅∨−–—\-…•|#¶🔗*]+$")
_QUOTED = re.compile(r"^[^\w¿(.…]+|(?<=\?)[\s\"'”“»«’)*:!.]+$")  # emoji and quotation marks around a question
_ORNAMENT = re.compile(r"\s*\d{0,2}[\s.:)+×▾▼▸►▶›»>⌄•|-]*")
_LETTER = re.compile(r"\s*[QF][.:]?\s*")
_NUMBER_START = re.compile(
    r"^(?:q(?:uestion)?|f(?:rage)?|spørgsmål|p|d)?\s?\d{0,2}\s?[.:)]\s+|^0\d\s+(?=\D)", re.IGNORECASE
)
# What a help page asks of its reader below each answer, with its buttons.
_ASKS_BACK = re.compile(
    r"\n(?:was (?:this|the) (?:\w+ )?(?:helpful|useful)|did this (?:answer|help|solve)|(?:war|ist) (?:das|dies\w*|die) "
    r"(?:\w+ )?hilfreich|hat (?:dir|ihnen) (?:das|diese \w+) (?:weiter)?geholfen"
    r"|(?:var|er) (?:dette|det|svaret|det her|det här|detta) (?:\w+ ){0,2}"
    r"(?:hjælp|nyttig|hjelp|användbar|brugbar|till hjälp|til hjælp|til hjelp)|heeft dit "
    r"(?:\w+ ){0,2}geholpen|was dit (?:\w+ )?(?:nuttig|behulpzaam)|(?:cette|la) réponse .{0,20}utile|(?:cela|ceci) "
    r"vous a|¿?(?:te|le) (?:ha sido|fue|resultó) útil|¿?(?:fue|ha sido) útil|(?:questa risposta |ti )?è stat[ao] utile"
    r"|czy (?:ta odpowiedź|to|odpowiedź) .{0,15}pomocn|(?:esta resposta |isto |isso )?foi útil)[^\n?]{0,30}\?"
    r"(?:\n[^\n]{1,15}){0,4}$",
    re.IGNORECASE,
)
_TARGETS = ("aria-controls", "data-bs-target", "data-target", "data-toggle-target", "data-accordion-target")


@dataclass(frozen=True)
class _Candidate:
    """An element that may hold a question."""

    node: Node
    text: str
    asks: bool
    control: bool
    zone: bool  # stands below a FAQ's heading or class
    shape: tuple[str, str, str]

    @property
    def heading(self) -> bool:
        return self.node.element.name in HEADINGS

    @property
    def strong(self) -> bool:
        return self.control or self.heading


def faq(pages: Sequence[KindedPage]) -> tuple[FaqEntry, ...]:
    """Every question with its whole answer, FAQ pages first, in the order of the pages; no question twice."""
    found: dict[str, FaqEntry] = {}
    for kinded in sorted(pages, key=lambda page: PageKind.FAQ not in page.kinds):
        if _is_for_others(kinded):
            continue
        if _is_about_data(kinded):
            continue
        visible = tuple(_Reader(kinded).entries())
        declared = (*visible, *_unlike(visible, _structured(kinded.page)))
        for entry in (*declared, *_unlike(declared, _scripted(kinded.page))):
            key = _flat(entry.question)
            if key and key not in found:
                found[key] = entry
                if len(found) >= MOST_ENTRIES:
                    return tuple(found.values())
    return tuple(found.values())


def _is_for_others(kinded: KindedPage) -> bool:
    """Those who look for work or shares ask what no customer asks."""
    path = kinded.page.url.split("#")[0].split("?")[0].split("/", 3)[-1]
    return bool(_OTHERS_PATH.search(f"/{path}") or _OTHERS_TITLE.search(kinded.page.title))


def _is_about_data(kinded: KindedPage) -> bool:
    """Privacy and cookie pages ask "What are cookies?"; no customer does."""
    if PageKind.FAQ in kinded.kinds:
        return False
    return PageKind.PRIVACY in kinded.kinds or bool(_DATA_PATH.search(kinded.page.url.split("/", 3)[-1]))


class _Reader:
    """The visible questions of one page."""

    def __init__(self, kinded: KindedPage) -> None:
        self.page = kinded.page
        self.outline: Outline = outline(kinded.page)
        self._read: dict[tuple[int, int], str] = {}  # what stretches of the text ask: nested elements share theirs
        self._marks = [0, *accumulate("?" in piece for piece in self.outline.pieces)]  # running count
        self.named = self._is_named(kinded)
        self.candidates = list(self._candidates()) if self.named or self._asks() else []
        self.whole_page = self.named or self._serves_as_faq(kinded)

    def _is_named(self, kinded: KindedPage) -> bool:
        """Does the page call itself a FAQ?"""
        path = kinded.page.url.split("#")[0].split("?")[0].split("/", 3)[-1]
        title = re.split(r"\s[|–—-]\s", kinded.page.title)[0]
        if _PAGE_PATH.search(path) or _TITLES.search(title.lower()):
            return True
        # A home page is a firm's own, "Smith Roof Services", whatever it answers below.
        return bool(path) and kinded.kinds == {PageKind.FAQ} and bool(_HELPS.search(f"{path}\n{title}"))

    def _serves_as_faq(self, kinded: KindedPage) -> bool:
        return PageKind.FAQ in kinded.kinds and not any(
            candidate.zone and candidate.asks for candidate in self.candidates
        )

    # -- which elements ask -------------------------------------------------------------------------------------

    def _asks(self) -> bool:
        """Does any element ask? On most pages none does: then there is nothing else to be found out about them."""
        return self._marks[-1] > 0 and any(
            self._is_marked(node) and not node.aside and self._question(node).endswith("?")
            for node in self.outline.nodes
        )

    def _is_marked(self, node: Node) -> bool:
        """Is there a question mark in the element?"""
        return self._marks[node.end] > self._marks[node.start]

    def _candidates(self) -> Iterator[_Candidate]:
        found = list(self._questions())
        if not self.named and not any(text.endswith("?") for _, text, _ in found):
            return
        named, headed = self._named(), self._headed()
        for node, text, control in found:
            asks = text.endswith("?")
            zone = named[max(node.parent, 0)] or headed[node.index] or (asks and self._titled[node.index])
            yield _Candidate(node, text, asks, control, zone, _shape(node.element))

    def _questions(self) -> Iterator[tuple[Node, str, bool]]:
        """Elements that may hold a question, what they say, and whether they open something."""
        controls, until = self._controls(), 0
        for node in self.outline.nodes:
            if node.aside or node.end <= until:
                continue
            control = controls[node.last + 1] > controls[node.index]
            strong = control or node.element.name in HEADINGS
            text = self._question(node) if strong or self._is_marked(node) else ""
            asks = text.endswith("?")
            if not text or not (asks or strong) or _titles(text) or self._names_a_field(node):
                continue
            if not control and node.element.name in HEADINGS and _SELLS.search(text):
                continue
            if (asks and asks_the_visitor(node.element)) or self._leads_elsewhere(node):
                continue
            until = node.end
            yield node, text, control

    def _leads_elsewhere(self, node: Node) -> bool:
        """Is it, or the card that it heads, a link to another page, where the whole answer stands?"""
        if not self.outline.is_linked(node):
            return False
        links = [node.element, *islice(node.element.parents, CARD_DEPTH), *node.element.find_all("a", limit=1)]
        link = next((element for element in links if element.name == "a"), None)
        if link is None or _is_control(link):
            return False
        href = str(link.get("href") or "").strip()
        if not href or href.startswith(("#", "javascript:")):
            return False
        target = joined(self.page.url, href)  # "" where the author left a hole: "http://[domain]/x" leads nowhere
        return target != "" and _path(target) != _path(self.page.url)

    def _names_a_field(self, node: Node) -> bool:
        """A legend or label of something to fill in; a checkbox's label may be what opens an accordion."""
        if node.element.name != "label":
            return node.element.name in ("legend", "option")
        field = self.outline.by_id.get(str(node.element.get("for") or ""))
        return field is None or str(field.element.get("type") or "").lower() not in ("checkbox", "radio")

    @cached_property
    def _fields(self) -> list[int]:
        """Where in the text something is to be filled in or chosen."""
        return [node.start for node in self.outline.nodes if _is_field(node.element)]

    def _question(self, node: Node) -> str:
        """The element's text without numbers and icons around it if it is one line that can be a question; or ""."""
        stretch = node.start, node.end
        if stretch not in self._read:
            self._read[stretch] = self._question_in(*stretch)
        return self._read[stretch]

    def _question_in(self, start: int, end: int) -> str:
        if self.outline.length(start, end) > 2 * LONGEST_QUESTION:
            return ""
        return _question_of(tuple(self.outline.pieces[start:end]))

    def _controls(self) -> list[int]:
        """Running count of elements that open something."""
        return [0, *accumulate(_is_control(node.element) for node in self.outline.nodes)]

    def _named(self) -> list[bool]:
        """For each element: is it, or is something around it, named as a FAQ by class or id?"""
        named = [False] * len(self.outline.nodes)
        for node in self.outline.nodes:
            element = node.element
            own = element.name not in ("html", "body", "a", "button") and _names_a_zone(names_of(element))
            named[node.index] = own or (node.parent >= 0 and named[node.parent])
        return named

    def _headed(self) -> list[bool]:
        """For each element: does it stand below a heading over questions?"""
        headed = [False] * len(self.outline.nodes)
        over: Node | None = None  # that heading
        deeper = False  # have headings of lower rank come since?
        for node in self.outline.nodes:
            if node.element.name in HEADINGS and not node.aside:
                over, deeper = self._heading_over(node, over, deeper=deeper)
            headed[node.index] = over is not None
        return headed

    def _heading_over(self, heading: Node, over: Node | None, *, deeper: bool) -> tuple[Node | None, bool]:
        """The heading over questions that holds from here on, if any, and whether lower ones have come since."""
        text = self._question(heading)
        lower = over is not None and heading.element.name > over.element.name
        if _titles(text):
            return (over, True) if lower else (heading, False)
        if over is None or lower:
            return over, lower
        # Questions may be headings of the same rank as "FAQ" beside it; elsewhere they are another section's.
        same = heading.element.name == over.element.name and heading.parent == over.parent
        return (over if same and not deeper and text.endswith("?") else None), False

    @cached_property
    def _titled(self) -> list[bool]:
        """For each element: is it in an accordion, or in a box that begins with "FAQ", in whatever element that is?"""
        boxes = [False] * len(self.outline.nodes)
        for node in self.outline.nodes:
            if node.aside or not 3 <= self.outline.length(node.start, node.end) <= 80 or self.outline.is_linked(node):
                continue
            if _TITLE.fullmatch(self._question(node)):
                boxes[self._box_of(node)] = True
        for node in self.outline.nodes:
            boxes[node.index] |= _names_an_accordion(names_of(node.element))
        for node in self.outline.nodes[1:]:
            boxes[node.index] = boxes[node.index] or (node.parent > 0 and boxes[node.parent])
        return boxes

    def _box_of(self, title: Node) -> int:
        """The index of the nearest element that holds more than the title, within its section."""
        node = title
        for _ in range(5):
            if node.parent <= 0 or node.element.name in ("section", "article", "main"):
                break
            if self.outline.length(node.start, node.end) > 160:
                break
            node = self.outline.nodes[node.parent]
        return node.index

    # -- which of them are taken --------------------------------------------------------------------------------

    def _taken(self) -> list[_Candidate]:
        fields = self._fields_of_cards()
        self.candidates = [c for c in self.candidates if _flat(c.text) not in fields]
        asking = Counter(candidate.shape for candidate in self.candidates if candidate.asks)
        all_of = Counter(candidate.shape for candidate in self.candidates)
        last = {candidate.shape: candidate.node.index for candidate in self.candidates if candidate.asks}
        strong = [
            candidate
            for candidate in self.candidates
            if candidate.strong
            and self._takes(candidate, asking[candidate.shape], all_of[candidate.shape])
            # A heading without a question mark below the last question is another section's.
            and (
                candidate.asks
                or candidate.control
                or candidate.node.index < last[candidate.shape]
                or (candidate.zone and self._stand_together(candidate.node, self.outline.nodes[last[candidate.shape]]))
            )
        ]
        if len(strong) > 1:
            return _without_calls(strong, asking)
        weak = [
            c
            for c in self.candidates
            if not c.strong and c.asks and (c.zone or self.whole_page) and asking[c.shape] > 1
        ]
        if weak:
            return sorted({*strong, *weak}, key=lambda c: c.node.index)
        # One question alone, that nothing calls a FAQ's, leads on: "Do you need a repair?"
        alone = [c for c in strong if c.control or c.zone or self.named]
        return alone or self._topics(all_of)

    def _fields_of_cards(self) -> frozenset[str]:
        """What each card of a list asks, "What is it?": it says nothing without its card.

        What is asked as often and answered alike each time is a list of questions printed for each width of screen.
        """
        times = Counter(_flat(candidate.text) for candidate in self.candidates)
        often = frozenset(question for question, count in times.items() if count >= FEWEST_OF_FIELD)
        answers: defaultdict[str, set[str]] = defaultdict(set)
        previous = -1
        for number, candidate in enumerate(self.candidates):
            question = _flat(candidate.text)
            if question in often and times[question] <= MOST_PRINTS:
                following = self.candidates[number + 1] if number + 1 < len(self.candidates) else None
                answers[question].add(_flat(self._answer(candidate, previous, following, 0)[0]))
            previous = candidate.node.start
        return frozenset(question for question in often if not _alike(answers[question] - {""}))

    def _takes(self, candidate: _Candidate, asking: int, all_of: int) -> bool:
        mostly = asking * 2 > all_of
        near = candidate.zone or self.named or (self.whole_page and (mostly or not candidate.heading))
        article = bool(_ARTICLE_PATH.search(self.page.url)) and not near
        if candidate.asks:
            opens = candidate.node.element.name in ("summary", "dt") or (candidate.control and asking > 1)
            return not article and (opens or near or (asking >= 4 and mostly))
        if candidate.control:
            return near and asking > 0
        return asking > 0 and ((candidate.zone and asking * 8 >= all_of) or (near and asking * 4 >= all_of))

    def _stand_together(self, node: Node, other: Node) -> bool:
        """In one section, or in two that are built alike?"""
        own, others = self._section_of(node), self._section_of(other)
        return own.index == others.index or _shape(own.element) == _shape(others.element)

    def _section_of(self, node: Node) -> Node:
        while node.parent > 0 and node.element.name != "section":
            node = self.outline.nodes[node.parent]
        return node

    def _topics(self, all_of: Counter[tuple[str, str, str]]) -> list[_Candidate]:
        """A help page whose entries are headed by topics ("Exchanges"), none of them a question."""
        if not self.named or not all_of:
            return []
        headings = [
            c
            for c in self.candidates
            if c.strong and c.node.element.name != "h1" and not _TITLES.search(c.text.lower())
        ]
        shape, count = Counter(c.shape for c in headings).most_common(1)[0] if headings else (("", "", ""), 0)
        return [c for c in headings if c.shape == shape] if count >= 3 else []

    # -- their answers ------------------------------------------------------------------------------------------

    def entries(self) -> Iterator[FaqEntry]:
        """The page's entries, in its order."""
        taken = self._taken()
        starts = [candidate.node.start for candidate in taken]
        given = 0
        usual = 0  # how many elements the answers before took at most
        for number, candidate in enumerate(taken):
            following = taken[number + 1] if number + 1 < len(taken) else None
            previous = starts[number - 1] if number else -1
            answer, used = self._answer(candidate, previous, following, usual if number == len(taken) - 1 else 0)
            usual = max(usual, used)
            answer = _ASKS_BACK.sub("", to_text(answer))[:LONGEST_ANSWER]
            if re.search(r"\w", answer) and _flat(answer) != _flat(candidate.text):
                fragment = self.outline.fragment(candidate.node, climb=4)
                url = self.page.url.split("#")[0] + (f"#{fragment}" if fragment else "")
                yield FaqEntry(to_text(candidate.text), answer, url)
                given += 1
                if given >= MOST_ENTRIES:
                    return
        if not given and self._marks[-1]:
            yield from self._in_lines()

    def _in_lines(self) -> Iterator[FaqEntry]:
        """The entries of a page whose questions stand in no element of their own."""
        address = self.page.url.split("#")[0]
        for section in self.outline.sections:
            if self.whole_page or _titles(section.heading):
                url = f"{address}#{section.fragment}" if section.fragment else address
                for question, answer in asked_in_lines(section.lines):
                    yield FaqEntry(to_text(question), to_text(answer)[:LONGEST_ANSWER], url)

    def _answer(
        self, candidate: _Candidate, previous: int, following: _Candidate | None, usual: int
    ) -> tuple[str, int]:
        """The answer, and how many elements it took beside the question (0 where it stands in a box of its own)."""
        panel = self._panel(candidate.node)
        if panel:
            return panel, 0
        next_start = following.node.start if following else len(self.outline.pieces) + 1
        node = candidate.node
        for _ in range(7):
            if node.parent < 0:
                break
            parent = self.outline.nodes[node.parent]
            alone = previous < parent.start and next_start >= parent.end
            stop = parent.end if alone else min(parent.end, self._outer_start(following, parent))
            stop, used = self._stop(candidate, node, parent, stop, 0 if alone and self._is_item(parent) else usual)
            text = self.outline.text(node.end, stop, longest=2 * LONGEST_ANSWER)
            if re.search(r"\w{2}|\d", text):
                if self._only_leads_on(text, node.end, stop):
                    return "", 0
                asked_back = bisect_left(self._fields, stop) > bisect_left(self._fields, node.end)
                return ("", 0) if asked_back else (text, used)
            if not alone or parent.element.name == "body":
                break
            node = parent
        return "", 0

    def _only_leads_on(self, text: str, start: int, stop: int) -> bool:
        """Is the answer nothing but a link or a button, "to the lamps"?"""
        if len(text) > LONGEST_LINK:
            return False
        first = bisect_left(self._starts, start)
        leads = [
            node
            for node in self.outline.nodes[first : bisect_left(self._starts, stop)]
            if node.element.name in ("a", "button") and node.end <= stop
        ]
        return bool(leads) and _flat(text) == _flat(" ".join(self.outline.text(n.start, n.end) for n in leads))

    @cached_property
    def _starts(self) -> list[int]:
        return [node.start for node in self.outline.nodes]

    def _is_item(self, parent: Node) -> bool:
        return parent.element.name in ("details", "li", "tr", "article") or bool(
            re.search("item|card|panel|entry", names_of(parent.element))
        )

    def _outer_start(self, following: _Candidate | None, parent: Node) -> int:
        """Where the child of `parent` begins that holds the next question."""
        if following is None or following.node.start >= parent.end:
            return parent.end
        node = following.node
        while node.parent > parent.index:
            node = self.outline.nodes[node.parent]
        return node.start

    def _stop(self, candidate: _Candidate, node: Node, parent: Node, stop: int, usual: int) -> tuple[int, int]:
        """The end of the answer among the elements that follow `node` in `parent`, and their number."""
        own = int(candidate.node.element.name[1]) if candidate.heading else 0
        index, used = node.last + 1, 0
        while index <= parent.last:
            sibling = self.outline.nodes[index]
            if sibling.start >= stop:
                break
            if usual and used >= usual:
                return sibling.start, used
            heading = self._first_heading(sibling)
            if heading is not None and (not own or int(heading.element.name[1]) <= own):
                return heading.start if used or heading.start > sibling.start else sibling.start, used
            used += 1
            index = sibling.last + 1
        return stop, used

    def _first_heading(self, node: Node) -> Node | None:
        """A heading at the very beginning of an element, however deep."""
        for index in range(node.index, min(node.last, node.index + 12) + 1):
            inner = self.outline.nodes[index]
            if inner.element.name in HEADINGS and inner.end > inner.start:
                return inner
            if inner.element.name in ("p", "ul", "ol", "table"):
                return None
        return None

    def _panel(self, node: Node) -> str:
        """What the question's control opens, by id."""
        for target in self._targets_in(node):
            panel = self.outline.by_id.get(target)
            if (
                panel is not None
                and self._claims[target] == 1
                and not panel.aside
                and not panel.index <= node.index <= panel.last
            ):
                text = self.outline.text(panel.start, panel.end, longest=2 * LONGEST_ANSWER)
                if text:
                    return text
        return ""

    def _targets_in(self, node: Node) -> Iterator[str]:
        for index in range(node.index, min(node.last, node.index + 20) + 1):
            yield from _targets(self.outline.nodes[index].element)

    @cached_property
    def _claims(self) -> Counter[str]:
        """How many questions name an id as theirs: with more than one, the page's author copied and forgot."""
        return Counter(target for candidate in self.candidates for target in set(self._targets_in(candidate.node)))


def _without_calls(strong: list[_Candidate], asking: Mapping[tuple[str, str, str], int]) -> list[_Candidate]:
    """Without the headings before and after a list of questions built alike that ask in a way of their own:
    "A new roof?" leads to the contact form.
    """
    listed = [number for number, candidate in enumerate(strong) if asking[candidate.shape] >= FEWEST_OF_LIST]
    if not listed:
        return strong
    return [
        candidate
        for number, candidate in enumerate(strong)
        if listed[0] <= number <= listed[-1] or not candidate.heading or asking[candidate.shape] != 1
    ]


def _alike(answers: set[str]) -> bool:
    """Do all answers begin with the whole of the shortest? The last on a page may run on into what follows it."""
    shortest = min(answers, key=len, default="")
    return bool(answers) and all(f"{answer} ".startswith(f"{shortest} ") for answer in answers)


@lru_cache(maxsize=5_000)  # a site's pages share most of their menus and footers
def _question_of(pieces: tuple[str, ...]) -> str:
    """A question in pieces of text, without numbers and icons around it; "" where they are no one line."""
    first = 0
    while first < len(pieces) and (_ORNAMENT.fullmatch(pieces[first]) or _LETTER.fullmatch(pieces[first])):
        first += 1  # in elements of their own
    raw = "".join(pieces[first:]).strip("\n\v ")
    lines = [line for line in (squeeze(part) for part in raw.split("\n")) if len(line) > 2]
    if len(lines) != 1:
        return ""
    text = _QUOTED.sub("", _ICON_END.sub("", squeeze(lines[0].replace("\v", " "))))
    text = _NUMBER_START.sub("", text)
    if text.endswith(":"):  # the name of a field
        return ""
    return text if len(text) <= LONGEST_QUESTION and re.search(r"[^\W\d].*[^\W\d]", text) else ""


def _is_field(element: Tag) -> bool:
    if element.name == "input":
        return str(element.get("type") or "text").lower() in ("text", "email", "tel", "number", "radio")
    return element.name in ("textarea", "select")


def _is_control(element: Tag) -> bool:
    if element.name in ("summary", "dt"):
        return True
    attributes = element.attrs
    if not attributes:
        return False
    if (
        "aria-controls" in attributes
        or "aria-expanded" in attributes
        or "collapse" in (attributes.get("data-toggle"), attributes.get("data-bs-toggle"))
    ):
        return True
    if attributes.get("itemprop") == "name" and "Question" in str(element.parent and element.parent.get("itemtype")):
        return True
    classes = attributes.get("class")
    if not classes or element.name in ("body", "ul", "ol", "section"):
        return False
    return _names_a_control(" ".join(classes)[:LONGEST_NAMES].lower())


# What names say is kept: a site's pages share most of them.


@lru_cache(maxsize=20_000)
def _names_a_control(classes: str) -> bool:
    return bool(_CONTROL_CLASS.search(classes)) and not _ANSWER_CLASS.search(classes)


@lru_cache(maxsize=20_000)
def _names_a_zone(names: str) -> bool:
    return bool(_ZONE_CLASS.search(names))


@lru_cache(maxsize=20_000)
def _names_an_accordion(names: str) -> bool:
    return bool(_ACCORDION.search(names))


def _targets(element: Tag) -> Iterator[str]:
    for name in _TARGETS:
        yield from str(element.get(name) or "").replace("#", " ").split()
    if element.name == "a" and str(element.get("href") or "").startswith("#"):
        yield str(element["href"])[1:]


def _shape(element: Tag) -> tuple[str, str, str]:
    """What elements built alike have in common."""
    classes = [name for name in element.get("class") or () if not _STATE.search(name)]
    return element.name, element.parent.name if element.parent else "", classes[0] if classes else ""


@lru_cache(maxsize=20_000)
def _titles(text: str) -> bool:
    """Is it a heading over questions, or an invitation to ask, rather than a question?"""
    if text.endswith("?"):
        return bool(_INVITES.search(text) or _LEADS_ON.search(text) or _READY.search(text))
    return len(text) <= 80 and bool(_TITLES.search(text.lower()))


def _path(url: str) -> str:
    """An address without its fragment, its query and the file's ending."""
    return re.sub(r"(?:/index)?(?:\.html?)?/?$", "", re.split(r"[?#]", url)[0].lower())


def _flat(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


# -- structured data ------------------------------------------------------------------------------------------------


def _structured(page: Page) -> Iterator[FaqEntry]:
    """Questions of JSON-LD: often fewer than the page shows, sometimes the only ones."""
    for item in page.json_ld:
        if _is_type(item, "Question"):
            question, answer = to_text(str(item.get("name") or "")).replace("\n", " "), _accepted(item)
            if question and answer:
                yield FaqEntry(question[:LONGEST_QUESTION], answer[:LONGEST_ANSWER], page.url.split("#")[0])


def _scripted(page: Page) -> Iterator[FaqEntry]:
    """Questions that the page's programs show."""
    for question, answer in scripted(page):
        yield FaqEntry(question[:LONGEST_QUESTION], answer[:LONGEST_ANSWER], page.url.split("#")[0])


def _unlike(visible: Sequence[FaqEntry], structured: Iterator[FaqEntry]) -> Iterator[FaqEntry]:
    """Questions that the page does not show in nearly the same words."""
    shown = [frozenset(_flat(entry.question).split()) for entry in visible]
    for entry in structured:
        words = frozenset(_flat(entry.question).split())
        if not any(
            len(words & other) >= 0.6 * len(words | other) or words <= other or other <= words
            for other in shown
            if other
        ):
            yield entry


def _accepted(question: Mapping[str, Any]) -> str:
    answers = question.get("acceptedAnswer") or question.get("suggestedAnswer")
    for answer in answers if isinstance(answers, list) else [answers]:
        text = answer.get("text") if isinstance(answer, dict) else answer
        if isinstance(text, str) and text.strip():
            return to_text(text)
    return ""


def _is_type(item: Mapping[str, Any], name: str) -> bool:
    types = item.get("@type")
    return name in (types if isinstance(types, list) else [types])
