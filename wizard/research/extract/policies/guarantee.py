"""What the company or the law guarantees, and how long."""

import re
from collections.abc import Sequence

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span, Unit, spans
from wizard.research.extract.policies.rule import Line, Reading, Rule, gap, stems
from wizard.research.extract.policy_words import Words

SHORTEST, LONGEST = 180, 40_000  # days
BESIDE = 60  # characters between the guarantee and its length

_WARRANTY: Words = {
    "en": r"warrant(?:y|ies)|(?<!back )(?<!back-)guarantee[ds]?\b",
    "de": r"(?<!zurück-)(?<!zurück )(?<!rückgabe)garantie(?!rt)|gewährleistung",
    "da": r"(?<!tilbage-)(?<!tilbage )garanti(?!er|r|sc|am|ra|do|da|z|a\b)|reklamationsret",
    "sv": r"(?<!tillbaka-)(?<!tillbaka )garanti(?!er|r|sc|am|ra|do|da|z|a\b)|reklamationsrätt|reklamera",
    "nb": r"(?<!tilbake-)(?<!tilbake )garanti(?!er|r|sc|am|ra|do|da|z|a\b)|reklamasjonsrett|reklamasjonsfrist",
    "nl": r"(?<!terug-)(?<!terug )garantie",
    "fr": r"garantie?s?\b",
    "es": r"garantía",
    "it": r"garanzia",
    "pl": r"gwarancj|rękojmi",
    "pt": r"garantia",
}  # fmt: skip

_LIFELONG: Words = {
    "en": r"lifetime|life-time",
    "de": r"lebenslang",
    "da": r"livstid|livsvarig",
    "sv": r"livstid",
    "nb": r"livstid|livsvarig",
    "nl": r"levenslang",
    "fr": r"à vie\b",
    "es": r"de por vida",
    "it": r"a vita\b",
    "pl": r"dożywotni",
    "pt": r"vitalíci",
}  # fmt: skip

_NAMED, _FOREVER, _DENIED = words.any_of(_WARRANTY), words.any_of(_LIFELONG), words.any_of(words.DENIED)
_MONEY_BACK = compiled(
    r"money[\s-]back|geld[\s-]zurück|pengene[\s-]tilbage|pengarna[\s-]tillbaka|pengene[\s-]tilbake"
    r"|geld[\s-]terug|ou remboursé|o rimborsat",
)
# Used goods, prices, examples, and years of experience that "guarantee" something.
_OF_ANOTHER_SORT = compiled(
    r"we guarantee (?!our|all|every|each|this|these)|gebraucht\w* (?:ware|artikel|sache|produkt)|b-ware|used goods"
    r"|second[\s-]hand|brugte varer|begagnade|tweedehands|d'occasion|segunda mano|usato\b|używan|segunda mão|price"
    r"|preis|pris(?:er|garanti)|prijs|\bprix\b|precio|prezz|\bcen[ay]?\b|preço|experience|erfahrung|erfaring"
    r"|erfarenhet|ervaring|expérience|experiencia|esperienza|doświadczeni|experiência|keine garantie"
    r"|na rynku|on the market|in business|am markt|på marknaden|på markedet|op de markt|sur le marché|en el mercado"
    r"|sul mercato|no mercado|beispielsweise|for example|for eksempel|exempelvis|bijvoorbeeld|par exemple"
    r"|por ejemplo|ad esempio"
    r"|na przykład|por exemplo|no warranty|without warranty",
)
# Years that lie behind the company.
_AGO = compiled(
    r"\b(?:há|há mais de|seit|since|over|more than|über|mehr als|i over|i mer(?:e)? en[dn]|maior(?:es)? de"
    r"|mayor(?:es)? de|menor(?:es)? de|aged?|maggior[ei] di|powyżej|sedan|siden|depuis|llevamos"
    r"|desde hace|hace|al meer dan|od|da oltre|i)\s$",
)
_PROMISED = compiled(r"garant|warrant|guarant|gwaranc|garanzi")


def _read(line: Line) -> Reading | None:
    text = line.text
    named = list(_NAMED.finditer(text))
    if not named or _DENIED.search(text) or _OF_ANOTHER_SORT.search(text):
        return None
    if any(abs(found.start() - named[0].start()) <= BESIDE for found in _FOREVER.finditer(text)):
        return Reading(1.6)
    if _MONEY_BACK.search(text):
        return None
    best: Reading | None = None
    for span in spans(text):
        near = min(gap(found, span) for found in named)
        if (
            span.unit in (Unit.MONTH, Unit.YEAR)
            and SHORTEST <= span.days <= LONGEST
            and near <= BESIDE
            and not _is_past(text, span, named)
        ):
            score = 1.2 + (0.3 if _PROMISED.search(text) else 0.0) - near / 300
            if best is None or score > best.score:
                best = Reading(score, span.calendar_days)
    return best


def _is_past(text: str, span: Span, named: Sequence[re.Match[str]]) -> bool:
    """ "For 20 years we have been your guarantee": the years come first, and lie behind."""
    return bool(_AGO.search(text[: span.start])) and all(found.start() > span.end for found in named)


GUARANTEE = Rule(
    PolicySort.GUARANTEE,
    stems("warrant, guarant, garant, gewährleist, reklam, gwaranc, rękojmi, garanzi"),
    _read,
    {PageKind.WARRANTY: 0.8, PageKind.RETURNS: 0.3, PageKind.TERMS: 0.3, PageKind.FAQ: 0.4, PageKind.COMPLAINTS: 0.3},
)
