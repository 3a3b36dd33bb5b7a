"""What a site's policies say, in its own sentences: who pays for sending back, how soon it answers, what it guarantees.

The window for sending back has a module of its own, `returns`. Passages are for ranking against a topic.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from wizard.domain.facts import Evidence, PageKind, Passage, Policy, PolicySort
from wizard.research.clean import to_text
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span, Unit, spans
from wizard.research.extract.outline import Section, outline
from wizard.research.extract.sentences import Sentence, sentences, split
from wizard.research.kinds import KindedPage

MOST_PASSAGES = 300
LONGEST_PASSAGE = 1_500  # characters; a longer section is cut between its lines

# A page's most telling kind comes first: terms of a shop hold a bit of everything.
_BY_WEIGHT = (
    PageKind.RETURNS, PageKind.WARRANTY, PageKind.COMPLAINTS, PageKind.SHIPPING, PageKind.PAYMENT, PageKind.TERMS,
    PageKind.CONTACT, PageKind.PRIVACY, PageKind.ABOUT,
)  # fmt: skip

_POSTAGE = words.any_of(words.RETURN_COST)
_SENDING_BACK = words.any_of(words.SENDING_BACK)
_COST = words.any_of(words.COST)
_BEARS = words.any_of(words.BEARS)
_REFUND = words.any_of(words.REFUND)
_FAULT = words.any_of(words.FAULT)
_ANSWER = words.any_of(words.ANSWER)
_WE_ANSWER = words.any_of(words.WE_ANSWER)
_SAME_DAY = words.any_of(words.SAME_DAY)
_WARRANTY = words.any_of(words.WARRANTY)
_LIFELONG = words.any_of(words.LIFELONG)
_DENIED = words.any_of(words.DENIED)
_MONEY_BACK = re.compile(
    r"money[\s-]back|geld[\s-]zurück|pengene[\s-]tilbage|pengarna[\s-]tillbaka|pengene[\s-]tilbake"
    r"|geld[\s-]terug|ou remboursé|o rimborsat",
    re.IGNORECASE,
)
_OF_TRADERS = re.compile(
    r"unternehmer\b|business customer|erhvervskunde|erhvervsdrivende|företagskund|näringsidkare|næringsdrivende"
    r"|bedriftskunde|zakelijk|professionnels"
    r"|empresari|professionist|przedsiębiorc|gebraucht\w* (?:ware|artikel|sache)|used goods|second[\s-]hand|brugte"
    r" varer|begagnade",
    re.IGNORECASE,
)
_ARTICLE_PATH = re.compile(r"/(?:blogs?|news|artikel|article|magazin|ratgeber|posts?)(?:/|$)", re.IGNORECASE)


def policies(pages: Sequence[KindedPage]) -> dict[PolicySort, Policy]:
    """What the small print settles, a sentence for each sort that it speaks of."""
    found = {
        PolicySort.RETURN_POSTAGE: return_postage(pages),
        PolicySort.GUARANTEE: guarantee(pages),
        PolicySort.REPLY_PROMISE: reply_promise(pages),
    }
    return {sort: Policy(evidence) for sort, evidence in found.items() if evidence}


def return_postage(pages: Sequence[KindedPage]) -> Evidence | None:
    """The sentence that says who pays for sending back."""
    return _best(
        pages, _postage_score, {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3, PageKind.SHIPPING: 0.3}
    )


def reply_promise(pages: Sequence[KindedPage]) -> Evidence | None:
    """The sentence that says how soon the company answers;
    answers to requests about personal data are another matter.
    """
    likely = {PageKind.CONTACT: 0.8, PageKind.FAQ: 0.4, PageKind.COMPLAINTS: 0.4, PageKind.RETURNS: 0.2}
    return _best(pages, _promise_score, likely)


def guarantee(pages: Sequence[KindedPage]) -> Evidence | None:
    """The sentence that names a guarantee or warranty with its length; a promised one goes before the law's."""
    likely = {
        PageKind.WARRANTY: 0.8,
        PageKind.RETURNS: 0.3,
        PageKind.TERMS: 0.3,
        PageKind.FAQ: 0.4,
        PageKind.COMPLAINTS: 0.3,
    }
    return _best(pages, _guarantee_score, likely)


def _best(
    pages: Sequence[KindedPage], score: Callable[[Sentence], float], likely: dict[PageKind, float]
) -> Evidence | None:
    """The sentence that scores highest over all pages, the first of equals; None where none scores."""
    best, evidence = 0.0, None
    for kinded in pages:
        if kinded.kinds and kinded.kinds <= {PageKind.PRIVACY}:
            continue
        bonus = max((likely.get(kind, 0.0) for kind in kinded.kinds), default=0.0)
        bonus -= 0.8 if _ARTICLE_PATH.search(kinded.page.url) else 0.0
        for sentence in sentences(kinded.page):
            if not 12 <= len(sentence.text) <= 700:
                continue
            own = score(sentence)
            total = own + bonus - (0.2 if sentence.aside else 0.0)
            if own > 0 and total > best:
                best, evidence = total, kinded.page.evidence(sentence.text, fragment=sentence.fragment)
    return evidence


def _postage_score(sentence: Sentence) -> float:
    text = sentence.text
    bears = _BEARS.search(text)
    if not bears or (_REFUND.search(text) and not _POSTAGE.search(text)) or text.endswith("?"):
        return 0.0
    if _POSTAGE.search(text):
        return 2.0 - (0.5 if _FAULT.search(text) else 0.0)
    sending, cost = _SENDING_BACK.search(text), _COST.search(text)
    if sending and cost and min(abs(sending.start() - cost.end()), abs(cost.start() - sending.end())) <= 60:
        return 1.5 - (0.5 if _FAULT.search(text) else 0.0)
    return 0.0


def _promise_score(sentence: Sentence) -> float:
    text = sentence.text
    answer = _ANSWER.search(text)
    if not answer or words.PERSONAL_DATA.search(f"{sentence.heading} {text}") or text.endswith("?"):
        return 0.0
    if not _WE_ANSWER.search(text):
        return 0.0
    if _SAME_DAY.search(text):
        return 1.5
    return max(
        (1.5 - distance / 200 for span in spans(text) if (distance := _near(answer, span)) <= 90 and _is_soon(span)),
        default=0.0,
    )


def _is_soon(span: Span) -> bool:
    return span.unit in (Unit.HOUR, Unit.DAY, Unit.WEEK) and span.days <= 30


def _guarantee_score(sentence: Sentence) -> float:
    text = sentence.text
    named = _WARRANTY.search(text)
    if not named or text.endswith("?") or _DENIED.search(text) or _OF_TRADERS.search(text):
        return 0.0
    lifelong = _LIFELONG.search(text)
    if _MONEY_BACK.search(text) and not lifelong:
        return 0.0
    if lifelong and abs(lifelong.start() - named.start()) <= 60:
        return 1.6
    lengths = [span for span in spans(text) if span.unit in (Unit.MONTH, Unit.YEAR) and 180 <= span.days <= 40_000]
    near = min((_near(found, span) for span in lengths for found in _WARRANTY.finditer(text)), default=1_000)
    promised = 0.3 if re.search(r"garant|warrant|guarant|gwaranc", text, re.IGNORECASE) else 0.0
    return 1.2 + promised - near / 300 if near <= 60 else 0.0


def _near(found: re.Match[str], span: Span) -> int:
    return max(span.start - found.end(), found.start() - span.end, 0)


def passages(pages: Sequence[KindedPage]) -> tuple[Passage, ...]:
    """The policy pages cut at their headings, each piece with its page's most telling kind; no piece twice."""
    found: dict[str, Passage] = {}
    for kinded in pages:
        kind = next((kind for kind in _BY_WEIGHT if kind in kinded.kinds), None)
        if kind is None:
            continue
        for passage in _passages_of(kinded, kind):
            found.setdefault(passage.text, passage)
            if len(found) >= MOST_PASSAGES:
                return tuple(found.values())
    return tuple(found.values())


def _passages_of(kinded: KindedPage, kind: PageKind) -> Iterator[Passage]:
    address = kinded.page.url.split("#")[0]
    for section in outline(kinded.page).sections:
        url = f"{address}#{section.fragment}" if section.fragment else address
        for text in _pieces(section):
            clean = to_text(text)
            if len(clean) >= 40:
                yield Passage(
                    kind, to_text(section.heading)[:200].replace("\n", " ") or kinded.page.title[:200], clean, url
                )


def _pieces(section: Section) -> Iterator[str]:
    """A section in pieces of readable length, cut between lines, a long line between its sentences."""
    piece: list[str] = []
    length = 0
    for line in section.lines:
        for part in [line] if len(line) <= LONGEST_PASSAGE else split(line):
            if piece and length + len(part) > LONGEST_PASSAGE:
                yield "\n".join(piece)
                piece, length = [], 0
            piece.append(part[:LONGEST_PASSAGE])
            length += len(part)
    if piece:
        yield "\n".join(piece)
