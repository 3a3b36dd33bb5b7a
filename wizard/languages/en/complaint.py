"""English: the complaint."""

from dataclasses import replace

from wizard.domain.letter import BoughtWhere, Problem, Purpose, Role, Wish
from wizard.languages.draft import Draft, ended
from wizard.languages.en import frame
from wizard.languages.en.manner import (
    american,
    amount,
    by,
    by_then,
    by_weekday,
    in_own_words,
    of_amount,
    on_day,
    quoted,
    says_cancel,
    the_quoted,
)
from wizard.languages.en.phrases import PHRASES
from wizard.languages.subject import SubjectWords, complaint_subject, headline
from wizard.languages.telling import telling
from wizard.languages.text import Part, Quoted, Say, Text, Words, always, by_problem, by_wish, dated, naming

SUBJECT = SubjectWords(
    complaint="complaint",
    problems={
        Problem.FAULTY: "faulty product",
        Problem.NOT_DELIVERED: "order not delivered",
        Problem.LATE: "late delivery",
        Problem.WRONG_ITEM: "wrong item",
        Problem.REFUND_WITHHELD: "refund not received",
        Problem.WITHDRAWAL: "withdrawal",
        Problem.BILLING: "billing error",
        Problem.SERVICE: "poor service",
        Problem.STAFF: "treatment by your staff",
        Problem.PRIVACY: "my personal data",
        Problem.OTHER: "problem",
    },
    states={Problem.FAULTY: "faulty", Problem.NOT_DELIVERED: "not delivered", Problem.LATE: "delayed"},
    wishes={
        Wish.REFUND: "please refund",
        Wish.REPLACEMENT: "please replace",
        Wish.REPAIR: "please repair",
        Wish.PRICE_REDUCTION: "please reduce the price",
        Wish.DELIVERY: "please deliver",
        Wish.CANCELLATION: "please cancel",
        Wish.INFORMATION: "please explain",
        Wish.GOODWILL: "please consider a gesture of goodwill",
        Wish.APOLOGY: "please apologise",
    },
    special={
        (Problem.NOT_DELIVERED, Wish.REPLACEMENT): "please send again",
        (Problem.NOT_DELIVERED, Wish.INFORMATION): "please update me",
        (Problem.REFUND_WITHHELD, Wish.INFORMATION): "please tell me when it comes",
        (Problem.WRONG_ITEM, Wish.REPLACEMENT): "please exchange",
        (Problem.WRONG_ITEM, Wish.DELIVERY): "please send the right item",
        (Problem.REFUND_WITHHELD, Wish.REFUND): "please pay",
        (Problem.WITHDRAWAL, Wish.CANCELLATION): "please confirm",
        (Problem.WITHDRAWAL, Wish.INFORMATION): "please explain the return",
        (Problem.BILLING, Wish.PRICE_REDUCTION): "please correct",
        (Problem.PRIVACY, Wish.INFORMATION): "please tell me what you hold",
    },
    help="please help",
    guarantee="guarantee",
    order="order",
    order_short="order",
    customer_number="customer number",
    clause_openers=frozenset(
        "the a an my your it it's its they this that these those i we you he she there when since after".split()
    ),
    heads={
        Purpose.CHASER: "Reminder",
        Purpose.FINAL_NOTICE: "Final notice",
        Purpose.REFUSED: "Your answer",
        Purpose.OFFERED_LESS: "Your offer",
        Purpose.ONLY_APOLOGISED: "Still open",
        Purpose.ASKED_FOR_MORE: "My answer",
        Purpose.PROMISE_BROKEN: "Your promise",
    },
    ticket="ticket",
)
_WHERE = {
    BoughtWhere.WEB: "through your online shop",
    BoughtWhere.SHOP: "in your shop",
    BoughtWhere.PHONE: "by phone",
    BoughtWhere.DOOR: "at my front door",
}


def _matter(*, named: str, unnamed: str, call: Quoted = quoted) -> Say:
    because = "I am writing to you because"
    return naming(call, named=f"{because} {named}.", unnamed=f"{because} {unnamed}.")


def _other_matter(draft: Draft) -> str:
    if draft.trouble and (not draft.product or draft.product.lower() in draft.trouble.lower()):
        return ended(f"I am writing to you about this problem: {draft.trouble}")
    if draft.trouble:
        return ended(f"I am writing to you about {quoted(draft.product, draft)}: {draft.trouble}")
    return f"I am writing to you about {quoted(draft.product, draft) if draft.product else 'a problem'}."


def _unsorted_matter(draft: Draft) -> str:
    """While no problem is chosen: what it is about, as far as that is known."""
    return _other_matter(draft) if draft.problem is None and (draft.product or draft.trouble) else ""


_A_FAULT = _matter(
    call=the_quoted,
    named="there is a fault with {} I bought from you",
    unnamed="something I bought from you is faulty",
)


def _withdrawn(draft: Draft) -> str:
    what = f" of {the_quoted(draft.product, draft)}" if draft.product else ""
    verb = "cancel" if says_cancel(draft) else "withdraw from"
    return f"I have changed my mind and hereby {verb} my purchase{what}."


def _fault(draft: Draft) -> str:
    if draft.trouble:
        return ended(f"I am writing to you about a faulty product I bought from you: {headline(draft, SUBJECT)}")
    return _A_FAULT(draft)


_MATTER: dict[Problem, Say] = {
    Problem.FAULTY: _fault,
    Problem.NOT_DELIVERED: _matter(
        call=the_quoted, named="I have not received {} I ordered from you", unnamed="my order has not arrived"
    ),
    Problem.LATE: _matter(
        call=the_quoted, named="{} I ordered from you did not arrive on time", unnamed="my order did not arrive on time"
    ),
    Problem.WRONG_ITEM: _matter(
        call=the_quoted,
        named="I ordered {} from you and received something else",
        unnamed="I received something other than what I ordered from you",
    ),
    Problem.REFUND_WITHHELD: _matter(
        call=the_quoted,
        named="I have not yet received my refund for {}",
        unnamed="I am still waiting for a refund from you",
    ),
    Problem.WITHDRAWAL: _withdrawn,
    Problem.BILLING: _matter(named="your bill for {} is not correct", unnamed="your bill is not correct"),
    Problem.SERVICE: _matter(
        named="I was not satisfied with your service in connection with {}",
        unnamed="I was not satisfied with your service",
    ),
    Problem.STAFF: _matter(
        named="I was not treated well by your staff in connection with {}",
        unnamed="I was not treated well by your staff",
    ),
    Problem.PRIVACY: _matter(
        named="I am concerned about how you handle my personal data in connection with {}",
        unnamed="I am concerned about how you handle my personal data",
    ),
    Problem.OTHER: _other_matter,
}
_WANTED: dict[Wish, Say] = {
    Wish.REFUND: lambda d: f"I would like a refund{of_amount(d)}{by(d)}.",
    Wish.REPLACEMENT: lambda d: f"I would like a replacement{by(d)}.",
    Wish.REPAIR: lambda d: f"I would like a repair{by(d)}.",
    Wish.PRICE_REDUCTION: lambda d: f"I would like a price reduction{of_amount(d)}{by(d)}.",
    Wish.DELIVERY: lambda d: f"I would like my order to be delivered{by(d)}.",
    Wish.CANCELLATION: lambda d: f"I would like to cancel {_to_cancel(d)} and to have your confirmation{by(d)}.",
    Wish.INFORMATION: lambda d: f"I would like an explanation from you{by(d)}.",
    Wish.GOODWILL: lambda d: f"I would like to ask you for a gesture of goodwill{by(d)}.",
    Wish.APOLOGY: lambda d: f"I would like an apology from you{by(d)}.",
    Wish.OWN_WORDS: lambda d: f"I would like you to find a solution{by(d)}.",
}


def _news_wanted(draft: Draft) -> str:
    return f"I would like to hear from you{by(draft)}."


_WANTED_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): lambda d: f"I would like the right item{by(d)}.",
    (Problem.WRONG_ITEM, Wish.DELIVERY): lambda d: f"I would like the right item{by(d)}.",
    (Problem.REFUND_WITHHELD, Wish.REFUND): lambda d: f"I would like to receive my money{by(d)}.",
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: f"I would like your confirmation{by(d)}.",
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"I would like the goods to be sent again{by(d)}.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _news_wanted,
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _news_wanted,
    (Problem.WITHDRAWAL, Wish.INFORMATION): _news_wanted,
    (Problem.BILLING, Wish.PRICE_REDUCTION): lambda d: f"I would like a corrected bill{by(d)}.",
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: f"I would like to know{by(d)} what data you hold about me.",
}


def purchase(draft: Draft) -> str:
    when = f" on {on_day(draft.bought_on, draft)}" if draft.bought_on else ""
    where = f" {_WHERE[draft.bought_where]}" if draft.bought_where else ""
    if not (when or where):
        return f"My order number is {draft.order_number}." if draft.order_number else ""
    number = f" (order number {draft.order_number})" if draft.order_number else ""
    return f"{_bought(draft)}{when}{where}{number}."


def _bought(draft: Draft) -> str:
    if draft.problem in (Problem.NOT_DELIVERED, Problem.LATE, Problem.WRONG_ITEM):
        return "I placed the order"
    if draft.problem in (Problem.FAULTY, Problem.REFUND_WITHHELD, Problem.WITHDRAWAL):
        return "I bought the product"
    return "I made the purchase"


_WHEN: dict[Problem, Say] = {
    Problem.FAULTY: dated(on_day, "The fault appeared on {}."),
    Problem.NOT_DELIVERED: dated(on_day, "I had expected delivery on {}."),
    Problem.LATE: dated(on_day, "I had expected delivery on {}."),
    Problem.WRONG_ITEM: dated(on_day, "The wrong item arrived on {}."),
    Problem.REFUND_WITHHELD: dated(on_day, "I have been waiting for the money since {}."),
    Problem.WITHDRAWAL: dated(on_day, "I received the goods on {}."),
    Problem.BILLING: dated(on_day, "The bill is dated {}."),
    Problem.SERVICE: dated(on_day, "This happened on {}."),
    Problem.STAFF: dated(on_day, "This happened on {}."),
    Problem.PRIVACY: dated(on_day, "I noticed this on {}."),
    Problem.OTHER: dated(on_day, "This happened on {}."),
}


def _trouble(draft: Draft) -> str:
    """What is wrong, in short; a fault, and what no ready-made problem fits, stands in the introduction already."""
    if draft.problem in (None, Problem.FAULTY, Problem.OTHER) or not draft.trouble:
        return ""
    return ended(f"{'My reason' if draft.problem is Problem.WITHDRAWAL else 'In short'}: {draft.trouble}")


def _proof(draft: Draft) -> str:
    if draft.proof:
        return ended(f"My proof of purchase: {draft.proof}")
    return "I have proof of purchase and can send you a copy on request." if draft.has_proof else ""


def _guarantee_word(draft: Draft) -> str:
    return "warranty" if american(draft) else "guarantee"


def _guarantee(draft: Draft) -> str:
    return f"As far as I know, the {_guarantee_word(draft)} still applies." if draft.guarantee else ""


def _refund(draft: Draft) -> str:
    return f"Please refund {amount(draft) or 'the purchase price'}{by_weekday(draft)}."


def _overcharged(draft: Draft) -> str:
    return f"Please refund {amount(draft) or 'the amount charged in error'}{by_weekday(draft)}."


def _paid(draft: Draft) -> str:
    return f"Please refund {amount(draft) or 'what I paid'}{by_weekday(draft)}."


def _price_reduction(draft: Draft) -> str:
    if draft.amount:
        return f"Please reduce the price by {amount(draft)} and refund me that amount{by_weekday(draft)}."
    return f"Please reduce the price and tell me{by_weekday(draft)} how much you will refund."


def _corrected_bill(draft: Draft) -> str:
    less = f"reduce the bill by {amount(draft)}" if draft.amount else "correct the bill"
    return f"Please {less} and send me the new one{by_weekday(draft)}."


def _goodwill(draft: Draft) -> str:
    if draft.amount:
        return f"As a gesture of goodwill, I would be happy with {amount(draft)}{by_weekday(draft)}."
    return f"Please let me know{by_weekday(draft)} what you can offer me as a gesture of goodwill."


_TO_CANCEL = {
    Problem.FAULTY: "my purchase",
    Problem.WRONG_ITEM: "my purchase",
    Problem.REFUND_WITHHELD: "my purchase",
    Problem.NOT_DELIVERED: "my order",
    Problem.LATE: "my order",
}


def _to_cancel(draft: Draft) -> str:
    return _TO_CANCEL.get(draft.problem, "the contract") if draft.problem else "the contract"


def _cancelled(draft: Draft) -> str:
    return f"Please cancel {_to_cancel(draft)} and confirm this in writing{by_weekday(draft)}."


_REQUEST: dict[Wish, Say] = {
    Wish.REFUND: _refund,
    Wish.REPLACEMENT: lambda d: f"Please send me a replacement{by_weekday(d)}.",
    Wish.REPAIR: lambda d: f"Please arrange a repair{by_weekday(d)}.",
    Wish.PRICE_REDUCTION: _price_reduction,
    Wish.DELIVERY: lambda d: f"Please deliver my order{by_weekday(d)}.",
    Wish.CANCELLATION: _cancelled,
    Wish.INFORMATION: lambda d: f"Please tell me{by_weekday(d)} how this happened and what you will do about it.",
    Wish.GOODWILL: _goodwill,
    Wish.APOLOGY: lambda d: f"I would appreciate a few words of apology from you{by_weekday(d)}.",
}
_REQUEST_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"Please send me the goods again{by_weekday(d)}.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): lambda d: (
        f"Please tell me{by_weekday(d)} where my order is and when it will arrive."
    ),
    (Problem.LATE, Wish.INFORMATION): lambda d: f"Please tell me{by_weekday(d)} how the delay came about.",
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): lambda d: f"Please send me the right item{by_weekday(d)}.",
    (Problem.WRONG_ITEM, Wish.DELIVERY): lambda d: f"Please deliver the right item{by_weekday(d)}.",
    (Problem.REFUND_WITHHELD, Wish.REFUND): lambda d: (
        f"Please pay me the outstanding refund{of_amount(d)}{by_weekday(d)}."
    ),
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): lambda d: (
        f"Please tell me{by_weekday(d)} when I will receive my refund."
    ),
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: (
        f"Please confirm my {'cancellation' if says_cancel(d) else 'withdrawal'} in writing{by_weekday(d)}."
    ),
    (Problem.WITHDRAWAL, Wish.INFORMATION): lambda d: (
        f"Please tell me{by_weekday(d)} how I can return the goods to you."
    ),
    (Problem.BILLING, Wish.REFUND): _overcharged,
    (Problem.BILLING, Wish.PRICE_REDUCTION): _corrected_bill,
    (Problem.BILLING, Wish.INFORMATION): lambda d: f"Please explain{by_weekday(d)} how you worked out this bill.",
    (Problem.SERVICE, Wish.REFUND): _paid,
    (Problem.STAFF, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: (
        f"Please tell me{by_weekday(d)} what personal data you hold about me and what you use it for."
    ),
    (Problem.OTHER, Wish.REFUND): _paid,
}


def _apology(draft: Draft) -> str:
    return "I would also appreciate an apology." if draft.apology else ""


def _answer_by(draft: Draft) -> str:
    """A request in the customer's own words may name no day."""
    return f"Please let me have your answer{by_weekday(draft)}." if draft.wish_words and draft.by else ""


_FALLBACK = {
    Wish.REFUND: "If that is not possible, I would accept a refund instead.",
    Wish.REPLACEMENT: "If that is not possible, I would accept a replacement instead.",
    Wish.REPAIR: "If that is not possible, I would accept a repair instead.",
    Wish.PRICE_REDUCTION: "If that is not possible, I would accept a price reduction instead.",
    Wish.DELIVERY: "If that is not possible, I would accept a later delivery instead.",
    Wish.CANCELLATION: "If that is not possible, I would like to cancel instead.",
    Wish.INFORMATION: "If that is not possible, please explain why.",
    Wish.GOODWILL: "If that is not possible, I would be glad of another gesture of goodwill.",
    Wish.APOLOGY: "If that is not possible, I would at least like an apology.",
    Wish.OWN_WORDS: "If that is not possible, please suggest another solution.",
}
_CLOSE: dict[Wish, Say] = {
    Wish.REFUND: lambda d: f"A refund{of_amount(d)}{by_then(d)} would settle the matter for me.",
    Wish.REPLACEMENT: lambda d: f"A replacement{by_then(d)} would settle the matter for me.",
    Wish.REPAIR: lambda d: f"A repair{by_then(d)} would settle the matter for me.",
    Wish.PRICE_REDUCTION: lambda d: f"A price reduction{of_amount(d)}{by_then(d)} would settle the matter for me.",
    Wish.DELIVERY: lambda d: f"Delivery{by_then(d)} would settle the matter for me.",
    Wish.CANCELLATION: lambda d: f"Your confirmation{by_then(d)} would settle the matter for me.",
    Wish.INFORMATION: lambda d: f"Your explanation{by_then(d)} would help me a great deal.",
    Wish.GOODWILL: lambda d: f"A gesture of goodwill{by_then(d)} would settle the matter for me.",
    Wish.APOLOGY: lambda d: f"An apology{by_then(d)} would settle the matter for me.",
    Wish.OWN_WORDS: lambda d: f"A solution{by_then(d)} would settle the matter for me.",
}


def _answer_helps(draft: Draft) -> str:
    return f"Your answer{by_then(draft)} would help me a great deal."


def _right_item_settles(draft: Draft) -> str:
    return f"The right item{by_then(draft)} would settle the matter for me."


_CLOSE_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _right_item_settles,
    (Problem.WRONG_ITEM, Wish.DELIVERY): _right_item_settles,
    (Problem.BILLING, Wish.PRICE_REDUCTION): lambda d: f"A corrected bill{by_then(d)} would settle the matter for me.",
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: (
        f"Receiving the goods{by_then(d)} would settle the matter for me."
    ),
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _answer_helps,
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _answer_helps,
    (Problem.WITHDRAWAL, Wish.INFORMATION): _answer_helps,
    (Problem.PRIVACY, Wish.INFORMATION): _answer_helps,
}

_CANCELLED = replace(SUBJECT, problems={**SUBJECT.problems, Problem.WITHDRAWAL: "purchase cancelled"})
_AMERICAN = replace(
    SUBJECT,
    guarantee="warranty",
    problems={**SUBJECT.problems, Problem.WITHDRAWAL: "purchase canceled"},
    wishes={**SUBJECT.wishes, Wish.APOLOGY: "please apologize"},
)


def subject(draft: Draft) -> str:
    words = _CANCELLED if says_cancel(draft) else SUBJECT
    return complaint_subject(_AMERICAN if american(draft) else words)(draft)


REQUEST: tuple[Part, ...] = (
    Words(
        "request.own_words",
        Role.REQUEST,
        lambda d: d.wish_words,
        lambda d: in_own_words(d, "My request to you, in my own words"),
        always("My request to you:"),
    ),
    *by_wish("request", Role.REQUEST, _REQUEST, _REQUEST_SPECIALLY),
    Text("request.fallback", Role.REQUEST, lambda d: _FALLBACK[d.fallback] if d.fallback else ""),
    Text("request.apology_too", Role.REQUEST, _apology),
    Text("request.answer_by", Role.REQUEST, _answer_by),
)
CLOSE: tuple[Part, ...] = by_wish("close", Role.CLOSE, _CLOSE, _CLOSE_SPECIALLY)
PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    *by_problem("introduction", Role.INTRODUCTION, _MATTER),
    Text("introduction.matter", Role.INTRODUCTION, _unsorted_matter),
    *by_wish("introduction", Role.INTRODUCTION, _WANTED, _WANTED_SPECIALLY),
    Text("details.purchase", Role.DETAILS, purchase),
    Text("details.has_proof", Role.DETAILS, _proof),
    *by_problem("details", Role.DETAILS, _WHEN),
    Text("details.trouble", Role.DETAILS, _trouble),
    Text("details.guarantee", Role.DETAILS, _guarantee),
    Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
    telling(PHRASES),
    *frame.HAPPENED,
    *frame.POLICY,
    *REQUEST,
    *frame.APPRECIATION,
    *CLOSE,
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
