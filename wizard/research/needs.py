"""What one more request is likely to bring, given what the pages so far have brought. Judges cheaply, does no I/O.

All worths are on one scale, 0 to 1, and so is the price: a request is made where its worth is above the price.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from wizard.domain.facts import PageKind
from wizard.research.page import Link, Page

# What a customer who writes needs first. Kinds that are not here are linked, never read.
WORTH: Mapping[PageKind, float] = {
    PageKind.CONTACT: 1.0,
    PageKind.FAQ: 1.0,
    PageKind.RETURNS: 1.0,
    PageKind.IMPRINT: 0.95,
    PageKind.TERMS: 0.95,
    PageKind.COMPLAINTS: 0.95,
    PageKind.SHIPPING: 0.9,
    PageKind.WARRANTY: 0.9,
    PageKind.ABOUT: 0.85,
    PageKind.PRIVACY: 0.8,
}
CERTAIN = 0.75  # a link that says surely where it leads
AGAIN = 0.15  # of a second page of a kind that the first one serves as well, ...
STILL_WANTED = 0.5  # ... and where the first one has not brought what such a page is for
BESIDES = 0.3  # of a page that only had to be found, once we know how to write to the company
TELL_LITTLE = frozenset({PageKind.ABOUT, PageKind.PRIVACY})
FREE, STEP = 6, 0.02  # the price rises with each request after the first few
BASE = 0.08

EMAIL = re.compile(r"[\w.+-]@[\w-]+\.[a-z]|[\w.+-]\s?[(\[{]\s?(?:at|ät)\s?[)\]}]\s?\w", re.IGNORECASE)
PHONE = re.compile(r"(?<!\d)(?:\+|00?\d)[\d ()/.-]{7,}")
DAYS = re.compile(
    r"\b(?:\d{1,3}|fourteen|thirty|vierzehn|dreißig|fjorten|tredive|fjorton|trettio|tretti|veertien|dertig|quatorze|"
    r"trente|catorce|treinta|quattordici|trenta|czternastu|trzydziestu|catorze|trinta)[\s-]*"
    r"(?:(?:calendar|working|business|kalender|werk|jours|jour|dias|días)\w*[\s-]*)?"
    r"(?:days?|tagen?|dages?|dagars?|dagers?|dagen|jours?|d[ií]as?|giorni|dni)\b",
    re.IGNORECASE,
)
CART = re.compile(
    r"\b(?:cart|basket|checkout|add to bag|warenkorb|einkaufswagen|kurv|indkøbskurv|varukorg|kundvagn|handlekurv|"
    r"winkelwagen|winkelmand|panier|carrito|cesta|carrello|koszyk\w*|carrinho|my order|shop all)\b",
    re.IGNORECASE,
)
A_FORM = 0.17
A_FORM_TO_REACH_US = 0.22  # where the link also counts as one to a page of contacts
# Where companies ask to be written to, though not about a purchase: often the only form that reaches them.
INVITING = re.compile(
    r"\b(?:enquir|inquir|appointment|book(?:ing)?\b|request|quote|quotation|wholesale|stockist|feedback|apply|"
    r"custom (?:order|work|piece|design|project)|commissions?\b|workshops?\b|"
    r"anfrag|angebot (?:anfordern|einholen)|termin(?!al|olog)|rückruf|buchen\b|buchung|reservier|"
    r"bestil(?! her)|tilbud|book(?:ing)?\b|forespørg|forhandler|förfråg|offert|boka\b|bokning|forespørsel|befaring|"
    r"aanvra|offerte|afspraak|demande|devis|rendez-vous|réserv|solicit|presupuesto|cita\b|reserva|"
    r"richiest|preventivo|prenota|zapytani|wycen|rezerwac|orçamento|pedido de|marca(?:r|ção))",
    re.IGNORECASE,
)
LITTLE = 300  # characters of a page that only a script fills
LONGEST_NAME = 40  # characters of what a page is called in a menu
GOODS = re.compile(r"/(?:products?|produkte?r?|produits?|productos?|prodotti|item|p)/", re.IGNORECASE)
ACCOUNT = re.compile(
    r"/(?:log-?in|sign-?in|sign-?up|register|account|my-?account|mein-?konto|konto|min-?side|mina-?sidor|min-?konto|cart|"
    r"basket|checkout|warenkorb|kurv|varukorg|panier|compte|carrito|carrello|koszyk|wishlist|merkliste|"
    r"wp-(?:admin|login))(?:[/.]|$)",
    re.IGNORECASE,
)
QUESTION = re.compile(r"^.{8,200}\?\W{0,3}$", re.MULTILINE)
QUESTIONS_OF_AN_FAQ = 4


class Needs:
    """What has been seen on the pages read so far, and what is still missing."""

    def __init__(self) -> None:
        self.by_mail = False  # an e-mail address stands somewhere
        self.by_phone = False
        self.by_form = False
        self.days = False  # a number of days stands on a page of returns or terms
        self._questions: dict[str, int] = {}  # lines that ask something, by page that is or may be an FAQ
        self.shop = False
        self.text = False  # there is something to read

    def take_in(self, page: Page, kinds: Mapping[PageKind, float]) -> None:
        """Note what the page has, again where more of it came; `kinds`: what its links said that it is."""
        text = page.text
        self.text = self.text or len(text) > LITTLE
        schemes = {link.url.partition(":")[0].lower() for link in page.links}
        self.by_mail = (
            self.by_mail or "mailto" in schemes or "email-protection" in page.html or bool(EMAIL.search(text))
        )
        self.by_phone = self.by_phone or "tel" in schemes or bool(PHONE.search(text))
        self.by_form = self.by_form or "<textarea" in page.html.lower()
        self.shop = self.shop or any(_sells(link.text, link.label, link.url) for link in page.links)
        if kinds.keys() & {PageKind.RETURNS, PageKind.TERMS, PageKind.SHIPPING, PageKind.FAQ}:
            self.days = self.days or bool(DAYS.search(text))
        if PageKind.FAQ in kinds:
            self._questions[page.url] = len(QUESTION.findall(text))

    @property
    def reachable(self) -> bool:
        return self.by_mail or self.by_phone or self.by_form

    @property
    def answered(self) -> bool:
        return sum(self._questions.values()) >= QUESTIONS_OF_AN_FAQ

    def worth(self, kind: PageKind, score: float, served: float) -> float:
        """Of a page that serves the kind as surely as `score` says; `served`: how surely pages asked for serve it."""
        worth = WORTH.get(kind, 0.0) * score
        if served >= score - 0.2:
            return worth * (STILL_WANTED if self._wanted(kind) else AGAIN)
        return worth * BESIDES if kind in TELL_LITTLE and score >= CERTAIN and self.by_mail else worth

    def _wanted(self, kind: PageKind) -> bool:
        """Do we still miss what pages of this kind are for?"""
        if kind is PageKind.CONTACT:
            return not (self.by_mail and self.by_form)
        if kind is PageKind.FAQ:
            return not self.answered
        if kind is PageKind.RETURNS:
            return not self.days
        return False


# What links say is kept: a site's pages share most of them.


@lru_cache(maxsize=20_000)
def _sells(text: str, label: str, url: str) -> bool:
    return bool(CART.search(f"{text} {label}") or GOODS.search(url))


def invites(link: Link) -> bool:
    """Do a link's words and address promise a form to write in? Not those of goods ("25 wholesale boxes")."""
    return _invites(link.text or link.label, link.url)


@lru_cache(maxsize=20_000)
def _invites(words: str, url: str) -> bool:
    path = urlsplit(url).path
    if len(words) > LONGEST_NAME or GOODS.search(path):
        return False
    return bool(INVITING.search(re.sub(r"[-_/]", " ", f"{words} {path}")))


def leads_to_an_account(link: Link) -> bool:
    """Pages that show nothing to strangers."""
    return _of_an_account(link.url)


@lru_cache(maxsize=20_000)
def _of_an_account(url: str) -> bool:
    return bool(ACCOUNT.search(urlsplit(url).path))


def price(requests: int) -> float:
    """What a request must bring to be made, after so many others."""
    return BASE + STEP * max(0, requests - FREE)
