"""The days that a company grants for sending goods back or withdrawing, in its own sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from wizard.domain.facts import PageKind, ReturnWindow
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span, Unit, spans
from wizard.research.extract.return_data import declared_returns
from wizard.research.extract.sentences import Sentence, sentences
from wizard.research.kinds import KindedPage

SURE_ENOUGH = 2.0
ABOUT_AS_SURE = 1.2  # the right's name in a banner against the law's own sentence on the returns page
MOST_DAYS = 366
BARE = 30  # characters of a line below "Return period" that says the number alone
BESIDE = 28  # characters between the right's name and the number
FAR_CONDITION = 90  # characters between "only" and the fault that it asks for
LONGEST_QUESTION = 150
ANSWERING = 2  # sentences that may answer a question: "Yes! Within 14 days."
MOST_SPANS_OF_SENTENCE = 8
MOST_SPANS = 500  # weighed on one page; terms of 20 pages have some thirty
MOST_DAYS_UNNAMED = 100  # beyond it only beside the right's own name: "365 days return policy"

_RIGHT = words.any_of(words.RIGHT)
_RETURNS = words.any_of(words.RETURNS)
_RETURN = words.any_of(words.RETURN)
_NO_REASON = words.any_of(words.NO_REASON)
_WITHIN = compiled(rf"\b(?:{'|'.join(words.WITHIN.values())})\b")
_REFUND = words.any_of(words.REFUND)
_FAULT = words.any_of(words.FAULT)
_OTHER = words.any_of(words.OTHER)
_ANSWER = words.any_of(words.ANSWER)
_GOODS = words.any_of(words.GOODS)
_AFTER_NOTICE = words.any_of(words.AFTER_NOTICE)
_DENIED = words.any_of(words.DENIED)
_GENEROUS = words.any_of(words.GENEROUS)
_AS_A_RULE = words.any_of(words.AS_A_RULE, whole=True)
_TITLE = re.compile(r"(.{3,45}?)\s?[:–—]\s?(?:[^\W\d]{2,9}\s){0,3}")  # "Returns: up to 30 days"
_TERM = compiled(r"policy|period|frist|délai|plazo|termine|terminie|prazo|termijn")
_MAY = compiled(
    r"\b(?:can|may|must|right|entitled|have|got|get|giver|request|können|kannst|könnt|recht|müssen|dürfen|kan|skal|ret|rätt|rett"
    r"|må|måste|kunt|heeft|hebt|recht|peut|pouvez|"
    r"dispos\w+|droit|puede[ns]?|podrá|derecho|dispon\w+|tiene|può|puoi|potete|diritto|hai|może\w*|prawo|masz|pode"
    r"|direito|dispõe|tem)\b",
)
_DATA_PATH = re.compile(
    r"privacy|cookie|datenschutz|gdpr|privatliv|persondata|integritet|personvern|confidentialit|privacidad",
    re.IGNORECASE,
)
_ARTICLE_PATH = re.compile(r"/(?:blogs?|news|artikel|article|magazin|ratgeber|posts?)(?:/|$)", re.IGNORECASE)


@dataclass(frozen=True)
class _Candidate:
    days: int
    score: float
    generous: bool
    quote: str
    fragment: str
    page: KindedPage


def return_window(pages: Sequence[KindedPage]) -> ReturnWindow | None:
    """The window granted: of several that are about equally well attested the longest,
    since law sets only the least. What a page only declares to search engines counts where no sentence speaks.
    """
    candidates = [candidate for page in pages if not _about_data(page) for candidate in _of_page(page)]
    sure = [candidate for candidate in candidates if candidate.score >= SURE_ENOUGH]
    if not sure:
        return _declared_window(pages)
    best = max(candidate.score for candidate in sure)
    days = max(candidate.days for candidate in sure if candidate.generous or candidate.score >= best - ABOUT_AS_SURE)
    chosen = max((candidate for candidate in sure if candidate.days == days), key=lambda candidate: candidate.score)
    return ReturnWindow(days, chosen.page.page.evidence(chosen.quote, fragment=chosen.fragment))


def _declared_window(pages: Sequence[KindedPage]) -> ReturnWindow | None:
    declared = declared_returns(pages)
    if declared is None or declared.days is None or not 3 <= declared.days <= MOST_DAYS:
        return None
    if any(_sells_to_trade_only(page) or _takes_back_broken_only(page) for page in pages):
        return None
    return ReturnWindow(declared.days, declared.evidence)


def _sells_to_trade_only(kinded: KindedPage) -> bool:
    """Does one of the shop's own pages on returns or terms say that it sells to businesses alone?"""
    return bool(kinded.kinds & {PageKind.RETURNS, PageKind.TERMS}) and any(
        _is_for_trade_only(sentence.text.lower()) for sentence in sentences(kinded.page)
    )


def _is_for_trade_only(text: str) -> bool:
    """Does it say that firms alone are sold to, rather than that they alone may pay later?"""
    return bool(words.TRADE_ONLY.search(text) and words.SELLS.search(text)) and not words.PAYS.search(text)


def _takes_back_broken_only(kinded: KindedPage) -> bool:
    """Does the page on returns say "only if it is faulty"?"""
    if PageKind.RETURNS not in kinded.kinds:
        return False
    texts = (sentence.text.lower() for sentence in sentences(kinded.page))
    return any(_RETURN.search(text) and _is_for_broken_only(text) for text in texts if words.ONLY.search(text))


def _about_data(kinded: KindedPage) -> bool:
    """A privacy page: its withdrawals are of consent, its days those of keeping data."""
    if kinded.kinds & {PageKind.RETURNS, PageKind.TERMS}:
        return False
    return PageKind.PRIVACY in kinded.kinds or bool(_DATA_PATH.search(kinded.page.url.split("/", 3)[-1]))


def _of_page(kinded: KindedPage) -> Iterator[_Candidate]:
    bonus = _page_bonus(kinded)
    for sentence, span in islice(_dated(kinded), MOST_SPANS):
        lower = _in_lower_case(sentence)
        score = _score(lower, span, shop=bonus > 0)
        if score > 0:
            generous = score + bonus >= SURE_ENOUGH and bool(_GENEROUS.search(lower.text))
            generous = generous and not _for_some_only(lower.text, span)
            yield _Candidate(span.days, score + bonus, generous, sentence.text, sentence.fragment, kinded)


def _dated(kinded: KindedPage) -> Iterator[tuple[Sentence, Span]]:
    """Every plausible span with its sentence; a sentence that the page repeats only once."""
    seen: set[Sentence] = set()
    for sentence in _below_questions(kinded):
        text = sentence.text.lower()
        found = [span for span in islice(spans(text), MOST_SPANS_OF_SENTENCE) if _plausible(span, text)]
        if found and sentence not in seen:
            seen.add(sentence)
            yield from ((sentence, span) for span in found)


def _below_questions(kinded: KindedPage) -> Iterator[Sentence]:
    """The sentences; what answers "Can I return it?" stands below that question as below a heading."""
    question, since = "", 0
    for sentence in sentences(kinded.page):
        if sentence.text.endswith("?"):
            question, since = sentence.text.lower(), 0
        elif question and since < ANSWERING and len(question) <= LONGEST_QUESTION:
            since += 1
            if _RETURN.search(question) or _FAULT.search(question):
                yield sentence._replace(heading=question)
                continue
        yield sentence


@lru_cache(maxsize=8)
def _in_lower_case(sentence: Sentence) -> Sentence:
    """As the expressions are written: they are matched three times as fast so."""
    return sentence._replace(
        text=sentence.text.lower(),
        heading=sentence.heading.lower(),
        label=sentence.label.lower(),
        after=sentence.after.lower(),
    )


def _page_bonus(kinded: KindedPage) -> float:
    if PageKind.RETURNS in kinded.kinds:
        return 0.7
    if kinded.kinds & {PageKind.TERMS, PageKind.FAQ, PageKind.SHIPPING}:
        return 0.3
    return -1.0 if _ARTICLE_PATH.search(kinded.page.url) else 0.0


def _score(sentence: Sentence, span: Span, *, shop: bool) -> float:
    """How surely the span is the window; 0 where it is something else.

    `shop`: the page is one of a shop's policies, where "return" can only be said of goods.
    """
    text = sentence.text
    named = _is_named(text, span)
    if _is_other(sentence, span, named=named) or (not named and span.days > MOST_DAYS_UNNAMED):
        return 0.0
    context = 0.4 if _names_right(sentence.heading) or _RETURN.search(sentence.heading) else 0.0
    return max(0.0, _attested(sentence, span, named=named, context=context, shop=shop) - _doubts(sentence, span))


def _attested(sentence: Sentence, span: Span, *, named: bool, context: float, shop: bool) -> float:
    text = sentence.text
    within = _WITHIN.search(text[max(0, span.start - 30) : span.start]) or words.SINCE.match(text[span.end :])
    if named or (_RETURN.search(text) and _NO_REASON.search(text)):
        return 3.0 + context
    if _RETURN.search(text):
        of_goods = shop or context or _GOODS.search(text) or _GOODS.search(sentence.after)
        return (2.0 if within else 1.2) + context - (0.0 if of_goods else 1.0)
    if words.HANDLES.search(text[: span.start]):
        return 0.0
    if (_names_right(sentence.label) and len(text) < 80) or (_RIGHT.search(sentence.heading) and len(text) < BARE):
        return 2.0 + context
    if (
        shop
        and words.POLICY_LASTS.search(text)
        and (_RETURN.search(sentence.after) or _REFUND.search(sentence.after) or "refund" in sentence.after)
    ):
        return 2.0 + context
    if not within or sentence.aside:
        return 0.0
    if shop and _NO_REASON.search(text) and _MAY.search(text) and not words.TERMINATES.search(text):
        return 2.0 + context
    if words.TRIES.search(text) and _RETURN.search(sentence.after):
        return 2.0 + context
    of_goods = _GOODS.search(text) or _TERM.search(text) or words.SINCE.match(text[span.end :])
    return 1.4 + context if context and of_goods else 0.0


def _plausible(span: Span, text: str) -> bool:
    if span.ranged and not _GENEROUS.search(text):  # but "extended from 14 to 30 days"
        return False
    return span.unit not in (Unit.HOUR, Unit.YEAR) and 3 <= span.days <= MOST_DAYS


def _is_other(sentence: Sentence, span: Span, *, named: bool) -> bool:
    """Is it a time limit of another sort?"""
    text = sentence.text
    before, after = text[: span.start], text[span.end :]
    if (
        words.CONSENT.search(text)
        or words.PERSONAL_DATA.search(f"{sentence.heading}\n{text}")
        or words.BEFORE.match(after)
        or words.A_WEEK.match(after)
        or (span.unit is Unit.WEEK and span.amount == 1 and words.DAYS_OF.search(before[-12:]))
        or words.UNION_ONLY.search(f"{sentence.heading}\n{text}")
        or words.ASKS_WHEN_PAID.search(sentence.heading)
        or words.ONCE_BACK.match(after)
        or words.ONCE_WITHDRAWN.search(before)
        or words.AGREES.search(before[-80:])
        or words.WE_PROCESS.search(text)
        or words.COMES_BACK.search(text)
        or words.PAYMENT_SERVICE.search(text)
        or words.TENANCY.search(text)
        or words.DEPOSIT.search(text)
        or words.VALID.search(text)
        or words.NEVER_CAME.search(before[-80:])
        or _only_if_faulty(text, span, named=named)
        or _to_trade(sentence, before)
    ):
        return True
    if _AFTER_NOTICE.search(after[:140]) or _pays_back(text, span) or _is_denied(sentence, span):
        return True
    # "If it is faulty, return it within 30 days"; "hired bikes must be returned"; "it takes 20 days to reach us".
    if not named and (_FAULT.search(before) or words.LOAN.search(text) or words.TAKES.search(before[-50:])):
        return True
    if not named and (words.BEFORE_DISPATCH.search(after) or _is_below_another(sentence.heading)):
        return True
    returns = _distance(_RETURN, text, span)
    far = len(text) if returns is None else returns
    nearer = (_distance(pattern, text, span) for pattern in (_FAULT, words.GUARANTEE, _OTHER, _ANSWER))
    return any(near is not None and near <= far for near in nearer)


def _is_below_another(heading: str) -> bool:
    """Does the heading speak of broken or hired things, or ask for their return or how long one takes?"""
    broken = bool(_FAULT.search(heading) or words.BROKEN.search(heading))
    if _RETURN.search(heading) or _names_right(heading):
        return heading.endswith("?") and (broken or bool(words.ASKS_HANDLING.search(heading)))
    return broken or bool(words.LOAN.search(heading))


def _only_if_faulty(text: str, span: Span, *, named: bool) -> bool:
    """Is it granted for broken goods alone: "only if it arrives damaged", "7 days, if it is defective"?"""
    if _is_for_broken_only(text):
        return True
    for found in _faults(text):
        between = text[span.end : found.start()]
        # "14 days' right of return, if faulty the law's warranty": behind a comma another case may begin.
        apart = r"[.;:!?,]" if named else r"[.;:!?]"
        if len(between) <= FAR_CONDITION and not re.search(apart, between) and _is_condition(between):
            return True
    return False


def _is_condition(between: str) -> bool:
    """Does an "if" stand there that asks for the fault behind it, and no "also if", "if it is unused or"?"""
    for found in words.IF_ONLY.finditer(between):
        asked = between[found.start() :]
        several = words.OR.search(asked) and not words.BROKEN.search(asked) and not words.NOT_AS_BOUGHT.search(asked)
        if not several and not words.ANOTHER_CASE.search(between[: found.start()]):
            return True
    return False


def _is_one_case(between: str) -> bool:
    """Does the fault behind these words take nothing from the grant before them: "also if it is damaged"?"""
    if len(between) > FAR_CONDITION or re.search(r"[.;:!?]", between):
        return False
    return bool(words.IF_ONLY.search(between)) and not _is_condition(between)


def _is_for_broken_only(text: str) -> bool:
    """Does it say "only if it is damaged", "damaged goods only"?"""
    for found in _faults(text):
        before = re.split(r"[.;:!?]", text[max(0, found.start() - FAR_CONDITION) : found.start()])[-1]
        only = words.ONLY.search(before)
        if (only and words.IF.search(before, only.end())) or words.ONLY.search(text[found.end() : found.end() + 20]):
            return True
    return False


def _faults(text: str) -> Iterator[re.Match[str]]:
    """Where it names a fault that is not ruled out: no "not damaged", no "unless it is damaged"."""
    for found in _FAULT.finditer(text):
        before = text[max(0, found.start() - FAR_CONDITION) : found.start()]
        if not words.NOT_SO.search(before[-30:]) and not words.UNLESS.search(re.split(r"[.;:!?]", before)[-1]):
            yield found


def _to_trade(sentence: Sentence, before: str) -> bool:
    """Does it speak of customers who are businesses?"""
    addressed = f"{sentence.heading}\n{before}"
    return bool(words.TO_TRADERS.search(addressed)) and not words.CONSUMERS.search(addressed)


def _for_some_only(text: str, span: Span) -> bool:
    """Is it the window of sale items, members or a season rather than everybody's?"""
    before = text[: span.start]
    clause = before if _TITLE.fullmatch(before) else re.split(r"[;:•|]", before)[-1]
    if words.SOME_ONLY.search(clause):
        return not words.UNLESS.search(clause) and not words.INCLUDED.search(clause)
    return bool(words.FOR_SOME.match(text[span.end : span.end + 40]))


def _pays_back(text: str, span: Span) -> bool:
    """Is it the company's time for paying back?"""
    refund = _distance(_REFUND, text, span)
    if refund is None or words.ASKS_REFUND.search(text[: span.start]):
        return False
    returns = _distance(_RETURN, text, span)
    sent_back = bool(_RETURN.search(text[: span.start])) and bool(words.AND_THEN.match(text[span.end :]))
    if returns is None or (refund < returns and not sent_back):
        return True
    before = text[: span.start]
    return bool(_REFUND.search(before)) and not _MAY.search(before)


def _is_denied(sentence: Sentence, span: Span) -> bool:
    before, after = sentence.text[: span.start], sentence.text[span.end :]
    if words.NONE_OF.search(before):
        return True
    if _DENIED.search(before) or _DENIED.search(after[:40]):
        return not words.LATER_THAN.search(before)  # "no returns after 30 days" grants 30
    return bool(
        _AS_A_RULE.search(sentence.text)
        and _DENIED.search(sentence.after[:40])
        and not words.PARTIAL.search(sentence.after)
    )


def _doubts(sentence: Sentence, span: Span) -> float:
    text = sentence.text
    doubts = 0.4 if span.working else 0.0
    doubts += 0.6 if _FAULT.search(text) or words.GUARANTEE.search(text) else 0.0
    doubts += 0.6 if _OTHER.search(text) else 0.0
    doubts += 0.3 if sentence.aside else 0.0
    asked_of_some = sentence.heading.endswith("?") and words.SOME_ONLY.search(sentence.heading)
    doubts += 1.3 if asked_of_some or _for_some_only(text, span) else 0.0
    return doubts


def _is_named(text: str, span: Span) -> bool:
    """Does the right's name stand beside the span, with no other number between?"""
    before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 60]
    names = list(_RIGHT.finditer(before))
    gaps = [before[names[-1].end() :]] if names else []
    if found := _RIGHT.search(after):
        gaps.append(after[: found.start()])
    if any(len(gap) <= BESIDE and not re.search(r"\d", gap) for gap in gaps):
        return True
    joined = words.FREE.match(after)
    if joined and _RETURNS.match(after, joined.end()):
        return True
    title = _TITLE.fullmatch(text[: span.start]) if span.start <= 60 else None
    return title is not None and bool(_RETURNS.search(title[1]))


def _names_right(title: str) -> bool:
    return bool(_RIGHT.search(title) or _RETURNS.search(title))


def _distance(pattern: re.Pattern[str], text: str, span: Span) -> int | None:
    """Characters between the span and the nearest match, None without one."""
    best: int | None = None
    for found in pattern.finditer(text):
        if pattern is _FAULT and words.NOT_SO.search(text[max(0, found.start() - 30) : found.start()]):
            continue  # "if it is not damaged"
        if pattern is _FAULT and _is_one_case(text[span.end : found.start()]):
            continue  # "also if it is damaged"
        gap = span.start - found.end() if found.end() <= span.start else found.start() - span.end
        gap = max(gap, 0)
        if best is None or gap < best:
            best = gap
        if found.start() > span.end:
            break
    return best
