"""Which pages serve which kinds: links first, then the pages that were read, then their sections."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urldefrag

from wizard.domain.facts import FoundPage, PageKind
from wizard.research.crawl import page_key
from wizard.research.extract.faq import faq
from wizard.research.extract.outline import outline
from wizard.research.hosts import Relation, relation
from wizard.research.kinds import KINDS, KindedPage
from wizard.research.kinds.kind import fold
from wizard.research.links import Candidate, brand_words, path_scores, without_fragment, words_in
from wizard.research.needs import DAYS
from wizard.research.page import Page
from wizard.research.sections import NUMBERED, Section, questions, sections, titles
from wizard.research.wording import HINT, named

OFFERED = 0.5  # a wrong page is worse than none: below this, nothing is offered
SURE = 0.75  # a link that needs no confirmation by the page itself
SHOWN = 0.3  # what a page's build adds to a weaker link's score
DOUBTED = 0.7  # what remains of a weaker link's score where the page does not confirm it
CALLS_ITSELF = 0.6  # how surely a page says what it is
CALLED_WRONGLY = 0.85  # what remains of a link's score where the page plainly says that it is something else
SECTION = 0.62  # a section that serves a kind, against a page of its own
LAST_RESORT = 0.52
QUESTIONS_OF_AN_FAQ = 4
ON_HOME = frozenset({PageKind.CONTACT, PageKind.FAQ, PageKind.IMPRINT, PageKind.ABOUT})
HEADED_QUESTIONS = 2  # questions that make a part of the home page an FAQ where its heading says so
ANSWERED = 3  # questions with answers that make a page serve as an FAQ
FULLY, HEADED = 0.9, 0.85  # how well a heading names what stands under it
SMALL_PRINT = (PageKind.TERMS, PageKind.PRIVACY)
LEGAL = (*SMALL_PRINT, PageKind.IMPRINT)
# Characters under a heading that are more than a hint at a page elsewhere; a legal page says of privacy what it says.
LEGAL_PARTS = {PageKind.TERMS: 500, PageKind.PRIVACY: 300}
FEW_WORDS = 80
RULE, LONGEST_HEADING, LONGEST_TITLE, MOST_TEXT = 600, 60, 300, 60_000  # characters
OFTEN, ONCE_IN = 4, 500  # personal data is named so often, and once in so many characters
SUM = re.compile(r"(?:€|\$|£|\b(?:EUR|CHF|kr|zł|PLN|SEK|NOK|DKK))\s?\d|\d\s?(?:€|£|\$|EUR|CHF|kr\b|zł|PLN|SEK|NOK|DKK)")
ARTICLE = re.compile(r"/(?:blogs?|news|artikel|article|magazin|ratgeber|posts?|jobs?|press)(?:/|$)", re.IGNORECASE)
SECRETS = re.compile(r"fortrolig|sekretess|confiden[tc]ial|riservatezza|konfidentiel|secrecy|poufno", re.IGNORECASE)
DATA = re.compile(
    r"personal data|personenbezogen|personoplysning|persondata|personuppgift|personopplysning|persoonsgegevens"
    r"|données (?:personnelles|à caractère personnel)|datos personales|dati personali|dan(?:e|ych) osobow"
    r"|dados pessoais|\bgdpr\b|\bdsgvo\b|\brgpd\b|\bavg\b|\brodo\b",
    re.IGNORECASE,
)
AUTHORITY = re.compile(
    r"data protection|datenschutz|datatilsyn|integritetsskydd|dataskydd|databeskyttelse|personvern"
    r"|autoriteit persoons|gegevensbescherming|\bcnil\b|protection des données|protección de datos|\baepd\b"
    r"|garante (?:per la )?privacy|protezione dei dati|\buodo\b|ochrony danych|proteção de dados|\bcnpd\b|\bico\b",
    re.IGNORECASE,
)
OF_SOMEBODY = re.compile(
    r"(?i:about|meet|om|mød|möt|møt|über|over|à propos de|qui est|sobre|acerca de|conoce a|chi è|su di|o|poznaj|quem é)"
    r"\s+([^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+){0,2})$"
)
MAIL_OF = re.compile(r"(?<![\w.+-])([a-z][\w.+-]{1,40})@[a-z]", re.IGNORECASE)
MOST_HTML, SHORTEST_NAME = 500_000, 3  # characters looked at, and of a name
TITLE_PARTS = "|–—•·»«:"


@dataclass(frozen=True)
class Verdict:
    """What the pages of a site serve, best first per kind, and the pages read with their kinds."""

    found: Mapping[PageKind, tuple[FoundPage, ...]]
    pages: tuple[KindedPage, ...]


class Scores:
    """The best score and title per (kind, page); a page's best address may carry a fragment."""

    def __init__(self) -> None:
        self._rows: dict[PageKind, dict[str, FoundPage]] = defaultdict(dict)

    def add(self, kind: PageKind, url: str, title: str, score: float) -> None:
        known = self._rows[kind].get(page_key(url))
        if known is None or score > known.score:
            self._rows[kind][page_key(url)] = FoundPage(kind, url, title, round(score, 3))

    def strengthen(self, kind: PageKind, page: Page, factor: float) -> None:
        """Raise (or start) a page's row by what stands on the page itself."""
        known = self._rows[kind].get(page_key(page.url)) or FoundPage(kind, page.url, page.title, 0.0)
        score = round(1 - (1 - known.score) * (1 - factor), 3)
        self._rows[kind][page_key(page.url)] = replace(known, title=known.title or page.title, score=score)

    def weaken(self, kind: PageKind, page: Page, factor: float) -> None:
        known = self._rows[kind].get(page_key(page.url))
        if known:
            self._rows[kind][page_key(page.url)] = replace(known, score=round(known.score * factor, 3))

    def of(self, kind: PageKind) -> tuple[FoundPage, ...]:
        """What is sure enough to be offered, best first."""
        rows = [row for row in self._rows[kind].values() if row.score >= OFFERED]
        return tuple(sorted(rows, key=lambda row: (-row.score, len(row.url))))

    def score(self, kind: PageKind, page: Page) -> float:
        row = self._rows[kind].get(page_key(page.url))
        return row.score if row else 0.0

    def part(self, kind: PageKind, page: Page) -> str:
        """The fragment that the best link leads to, "" where it leads to the whole page."""
        row = self._rows[kind].get(page_key(page.url))
        return urldefrag(row.url)[1] if row else ""

    def drop(self, url: str, below: float = 2.0) -> None:
        """Forget what the page was thought to serve, less surely than `below`."""
        for rows in self._rows.values():
            if page_key(url) in rows and rows[page_key(url)].score < below:
                del rows[page_key(url)]


def judge(
    pages: Sequence[Page],
    known: Iterable[Candidate],
    *,
    home: str,
    language: str,
    gone: Iterable[str] = (),
    unread: Iterable[str] = (),
) -> Verdict:
    """Put together what links and pages say. `pages`: as read, the home page first; `gone`: where nobody finds
    anything; `unread`: what we could not read and a customer can, so that a plain link to it counts."""
    scores = by_links(known)
    for url in unread:
        scores.drop(url, below=SURE)
    for url in gone:
        scores.drop(url)
    for page in pages[1:]:
        _confirm(scores, page, own_words(page, home=home, language=language))
    if scores.score(PageKind.FAQ, pages[0]) < SURE and not _shows(PageKind.FAQ, pages[0]):
        scores.weaken(PageKind.FAQ, pages[0], DOUBTED)  # "Service" on a page of one piece is what they sell
    for page in pages[1:]:
        _add_small_print(scores, page, language)
    _add_home_sections(scores, pages[0], home, language)
    _add_owner(scores, pages[0])
    _add_questions(scores, pages, language)
    _add_answered(scores, pages, language)
    _add_rules(scores, pages, language)
    _add_data_terms(scores, pages)
    _add_legal_parts(scores, pages, language)
    _add_last_resort(scores, pages)
    found = offered(scores)
    return Verdict(found, tuple(KindedPage(page, _kinds_of(page, found)) for page in pages))


def by_links(known: Iterable[Candidate]) -> Scores:
    """What the links alone say."""
    scores = Scores()
    for candidate in known:
        for kind, score in candidate.scores.items():
            scores.add(kind, candidate.url, candidate.titles.get(kind, ""), score)
    return scores


def offered(scores: Scores) -> Mapping[PageKind, tuple[FoundPage, ...]]:
    """The pages per kind, with an empty row for each kind that the site has not."""
    return {kind.kind: scores.of(kind.kind) for kind in KINDS}


def _kinds_of(page: Page, found: Mapping[PageKind, tuple[FoundPage, ...]]) -> frozenset[PageKind]:
    key = page_key(page.url)
    return frozenset(kind for kind, rows in found.items() if any(page_key(row.url) == key for row in rows))


def _confirm(scores: Scores, page: Page, own: Mapping[PageKind, float]) -> None:
    for kind in KINDS:
        link = scores.score(kind.kind, page)
        if kind.kind is PageKind.FAQ and own.get(kind.kind, 0.0) < OFFERED and _only_lets_ask(scores, page):
            scores.weaken(kind.kind, page, 0.0)
        elif kind.kind is PageKind.FAQ and 0.0 < link < SURE and _only_serves(page, own):
            scores.weaken(kind.kind, page, DOUBTED)
        elif own.get(kind.kind, 0.0) > 0.3:
            scores.strengthen(kind.kind, page, own[kind.kind])
        elif link >= SURE and not own.get(kind.kind) and max(own.values(), default=0.0) >= CALLS_ITSELF:
            scores.weaken(kind.kind, page, CALLED_WRONGLY)
        elif 0.2 < link < SURE and (
            _shows(kind.kind, page) or _is_headed(scores.part(kind.kind, page), kind.kind, page)
        ):
            scores.strengthen(kind.kind, page, SHOWN)
        elif 0.0 < link < SURE:
            scores.weaken(kind.kind, page, DOUBTED)


def _is_headed(part: str, kind: PageKind, page: Page) -> bool:
    """Does the part of the page that a link leads to say that it is of the kind?"""
    headings = (section.heading for section in sections(page) if part and section.fragment == part)
    return any(named(heading).get(kind, 0.0) > HINT for heading in headings)


def _only_lets_ask(scores: Scores, page: Page) -> bool:
    """ "Ask us" and "Support" lead to the page of contacts, where nobody is asked anything."""
    if scores.score(PageKind.CONTACT, page) < SURE or page.text.count("?") >= ANSWERED:
        return False
    part = named(words_in(scores.part(PageKind.FAQ, page)))
    return PageKind.FAQ not in part and len(questions(page)) < HEADED_QUESTIONS


def _only_serves(page: Page, own: Mapping[PageKind, float]) -> bool:
    """ "Service" is a help page where there are questions, and else what the company does."""
    return own.get(PageKind.FAQ, 0.0) < OFFERED and not _shows(PageKind.FAQ, page)


def _shows(kind: PageKind, page: Page) -> bool:
    """Does the page hold what such a page is for, whatever it is called?"""
    if kind is PageKind.FAQ:
        return len(questions(page)) >= QUESTIONS_OF_AN_FAQ - 1
    return kind is PageKind.CONTACT and offers_contact(page)


def offers_contact(page: Page) -> bool:
    """Is there a way to write or to call: a form with room for a message, an address, a number?"""
    if page.soup.find("textarea") or page.soup.find("a", href=re.compile(r"^\s*(mailto|tel):", re.IGNORECASE)):
        return True
    return bool(re.search(r"[\w.+-]@[\w-]+\.\w|\+\d[\d ()/.-]{7,}|cdn-cgi/l/email-protection", page.html))


def own_words(page: Page, *, home: str, language: str) -> Mapping[PageKind, float]:
    """What a page's first headings, title, address and structured data say of its kind."""
    brand = brand_words(home)
    scores: dict[PageKind, float] = defaultdict(float)
    for heading in page.soup.find_all("h1")[:3]:
        for kind, score in named(heading.get_text(" ")[:200], language=language, brand=brand).items():
            scores[kind] = max(scores[kind], 0.7 * score)
    for part in title_parts(page.title[:LONGEST_TITLE]):
        for kind, score in named(part, language=language, brand=brand).items():
            scores[kind] = max(scores[kind], 0.6 * score)
    for kind, score in path_scores(page.url, home=home).items():
        scores[kind] = 1 - (1 - scores[kind]) * (1 - 0.3 * score)
    types = {str(item.get("@type")) for item in page.json_ld}
    for each in KINDS:
        if types & set(each.types):
            scores[each.kind] = 1 - (1 - scores[each.kind]) * 0.6
    return scores


def title_parts(title: str) -> list[str]:
    """A title's parts: "Contact – Acme | Tools" is Contact, Acme, Tools."""
    text = title.replace(" - ", "|")
    for mark in TITLE_PARTS:
        text = text.replace(mark, "|")
    return [part.strip() for part in text.split("|") if part.strip()]


def _add_small_print(scores: Scores, page: Page, language: str) -> None:
    """R7: a rule that stands only in the terms, the delivery page or the FAQ is found there."""
    serves = {kind.kind: scores.score(kind.kind, page) for kind in KINDS}
    serves = {kind: score for kind, score in serves.items() if score >= OFFERED}
    if not serves or max(serves, key=lambda kind: serves[kind]) is PageKind.PRIVACY:
        return
    parts = [*_named_sections(page, language)]
    if PageKind.FAQ in serves:
        parts += _named_questions(page, language)
    about_data: frozenset[str] | None = None
    for section, by_kind in parts:
        for kind in KINDS:
            score = by_kind.get(kind.kind, 0.0)
            if kind.kind is PageKind.PRIVACY and SECRETS.search(section.heading):
                continue
            if kind.kind is PageKind.TERMS and any(by_kind.get(own, 0.0) >= OFFERED for own in serves):
                continue  # "Conditions for returns" on the page of returns
            if kind.kind is PageKind.COMPLAINTS and score >= OFFERED:
                about_data = _about_data(page) if about_data is None else about_data
                if section.heading in about_data:
                    continue
            if score >= 0.5 and kind.within & serves.keys():
                scores.add(kind.kind, _address(page, section.fragment), section.heading, SECTION * score)


def _about_data(page: Page) -> frozenset[str]:
    """Headings of what is said on personal data: a complaint there goes to the authority that watches over it."""
    return frozenset(
        NUMBERED.sub("", part.heading)
        for part in outline(page).sections
        if _speaks_of_data(" ".join(part.lines)[:RULE])
    )


def _speaks_of_data(text: str) -> bool:
    return bool(DATA.search(text) or AUTHORITY.search(text))


# "Gewährleistung und Schadenersatz" is two headings in one.
JOINED = re.compile(r"\s*[:;,/&–—]\s*|\s+(?:und|and|og|och|en|et|y|e|i)\s+", re.IGNORECASE)


def _named_sections(page: Page, language: str) -> Iterator[tuple[Section, Mapping[PageKind, float]]]:
    for section in sections(page):
        if section.place in ("body", "header"):  # a header that nobody closed holds the page
            best: dict[PageKind, float] = {}
            for part in (section.heading, *JOINED.split(section.heading)):
                for kind, score in named(part, language=language, sections=True).items():
                    best[kind] = max(score, best.get(kind, 0.0))
            if best:
                yield section, best


def _named_questions(page: Page, language: str) -> Iterator[tuple[Section, Mapping[PageKind, float]]]:
    """ "What is your return policy?" is a section on the return policy."""
    for question in questions(page):
        topic = " ".join(word for word in question.split() if word.lower() not in ASKING)
        by_kind = named(topic, language=language, sections=True)
        if by_kind:
            yield Section(question, "", "body"), by_kind


ASKING = frozenset(
    """what is are how do does can i we you when where will which was wie kann ich wann wo welche welchen ist sind
    hvad hvordan kan jeg hvornår er hvilke vad hur jag när är vilka hva når wat hoe ik wanneer zijn welke quel quelle
    quels quelles est sont comment puis-je quand cuál cuáles es son cómo puedo cuándo qual quali è sono come posso
    quando jak jaka jakie jest są czy mogę kiedy quais é são como""".split()
)


def _add_home_sections(scores: Scores, page: Page, home: str, language: str) -> None:
    """A site of one page: its sections are its pages, with or without a menu; called so by heading or by id."""
    brand = brand_words(home)
    for words_of in (lambda section: section.heading, lambda section: words_in(section.fragment)):
        for section in sections(page):
            for kind, score in named(words_of(section), language=language, brand=brand).items():
                if kind in ON_HOME and score > FULLY and not scores.of(kind) and _proves(kind, page, language):
                    scores.add(kind, _address(page, section.fragment), section.heading, LAST_RESORT)


def _add_owner(scores: Scores, home: Page) -> None:
    """Where no page is about the company, one about the person who is it: "About Jane", and jane@ is its address."""
    if scores.of(PageKind.ABOUT):
        return
    names = _names(home)
    for link in home.links:
        if relation(link.url, home.url) is Relation.OWN and _is_of_owner(link.text, names):
            scores.add(PageKind.ABOUT, link.url, link.text, LAST_RESORT)
    for section in sections(home):
        if _is_of_owner(section.heading, names):
            scores.add(PageKind.ABOUT, _address(home, section.fragment), section.heading, LAST_RESORT)


def _is_of_owner(words: str, names: frozenset[str]) -> bool:
    found = OF_SOMEBODY.match(words[:LONGEST_HEADING])
    return found is not None and not names.isdisjoint(fold(found[1]))


def _names(home: Page) -> frozenset[str]:
    """What the owner may be called: the words of mail addresses."""
    mails = (match[1] for match in MAIL_OF.finditer(home.html[:MOST_HTML]))
    return frozenset(word for mail in mails for word in fold(mail) if len(word) >= SHORTEST_NAME)


def _proves(kind: PageKind, home: Page, language: str) -> bool:
    if kind is PageKind.FAQ:  # "Any questions?" over a form is none itself
        asked = [one for one in questions(home) if named(one, language=language).get(kind, 0) < FULLY]
        return len(asked) >= HEADED_QUESTIONS
    return kind is not PageKind.CONTACT or offers_contact(home)


def _address(page: Page, fragment: str) -> str:
    base = without_fragment(page.url)
    return f"{base}#{fragment}" if fragment else base


def _add_questions(scores: Scores, pages: Sequence[Page], language: str) -> None:
    """An FAQ by its build: rows of questions on the home page, or under such a heading elsewhere."""
    for page in pages:
        small_print = any(scores.score(kind, page) >= SURE for kind in SMALL_PRINT)
        if small_print or len(questions(page)) < QUESTIONS_OF_AN_FAQ:
            continue
        headed = any(named(s.heading, language=language).get(PageKind.FAQ, 0) > 0.9 for s in sections(page))
        if headed or page is pages[0]:
            scores.add(PageKind.FAQ, without_fragment(page.url), page.title, 0.55 if headed else LAST_RESORT)


def _add_answered(scores: Scores, pages: Sequence[Page], language: str) -> None:
    """Where no page is for questions, those on which a service or a product has its own with their answers."""
    if scores.of(PageKind.FAQ):
        return
    for page in pages[1:]:
        if any(scores.score(kind, page) >= SURE for kind in LEGAL):
            continue
        if ARTICLE.search(page.url):
            continue
        read_elsewhere = titles(page)
        answered = [one for one in faq([KindedPage(page, frozenset())]) if one.question not in read_elsewhere]
        if len(answered) >= ANSWERED:
            headed = (s for s in sections(page) if named(s.heading, language=language).get(PageKind.FAQ, 0) > FULLY)
            section = next(headed, None)
            title = section.heading if section else page.title
            scores.add(PageKind.FAQ, _address(page, section.fragment) if section else page.url, title, LAST_RESORT)


def _add_rules(scores: Scores, pages: Sequence[Page], language: str) -> None:
    """Where no page is for returns or delivery, one that heads its rule so: "🚚 Shipping", and under it the days."""
    for kind in (PageKind.RETURNS, PageKind.SHIPPING):
        if scores.of(kind):
            continue
        for page in pages:
            if scores.score(PageKind.PRIVACY, page) >= SURE or ARTICLE.search(page.url):
                continue
            for part in outline(page).sections:
                said = named(part.heading[:LONGEST_HEADING], language=language, sections=True).get(kind, 0)
                if said >= HEADED and _rules(" ".join(part.lines)[:RULE]):
                    scores.add(kind, _address(page, part.fragment), part.heading, LAST_RESORT)


def _add_legal_parts(scores: Scores, pages: Sequence[Page], language: str) -> None:
    """Where no page is for the terms or for privacy: the part of a page that is headed so and says it."""
    for kind, least in LEGAL_PARTS.items():
        if scores.of(kind):
            continue
        for page in pages:
            legal = kind is PageKind.PRIVACY and any(scores.score(one, page) >= OFFERED for one in LEGAL)
            for part in outline(page).sections:
                if named(part.heading[:LONGEST_HEADING], language=language).get(kind, 0) < FULLY:
                    continue
                text = " ".join(part.lines)[:MOST_TEXT]
                if len(text) >= (FEW_WORDS if legal else least) and (kind is not PageKind.PRIVACY or DATA.search(text)):
                    scores.add(kind, _address(page, part.fragment), part.heading, LAST_RESORT)


def _rules(text: str) -> bool:
    return bool(DAYS.search(text) or SUM.search(text))


def _add_data_terms(scores: Scores, pages: Sequence[Page]) -> None:
    """Where no page is for privacy: "terms" that speak of personal data again and again."""
    if scores.of(PageKind.PRIVACY):
        return
    for page in pages[1:]:
        if scores.score(PageKind.TERMS, page) >= OFFERED:
            text = page.text[:MOST_TEXT]
            if len(DATA.findall(text)) >= max(OFTEN, len(text) // ONCE_IN):
                scores.add(PageKind.PRIVACY, without_fragment(page.url), page.title, LAST_RESORT)


def _add_last_resort(scores: Scores, pages: Sequence[Page]) -> None:
    """Where no page is for contact, the ones that serve: the home page, the imprint, then any other."""
    if not scores.of(PageKind.CONTACT):
        imprints = [page for page in pages[1:] if scores.score(PageKind.IMPRINT, page) >= OFFERED]
        for page in [page for page in (pages[0], *imprints, *pages[1:]) if offers_contact(page)][:2]:
            scores.add(PageKind.CONTACT, without_fragment(page.url), page.title, LAST_RESORT)
