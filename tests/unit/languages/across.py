"""Letters whose story is told by ticking, from customers who write in another language than the letter's (W23)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tests.unit.languages.letters import BY, CUSTOMER, LANGUAGES
from wizard.domain.case import Case
from wizard.domain.letter import Details, Letter, Matter, OwnWords, Problem, Request, Wish
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried

OWN = {
    "en": "It happened on a Sunday, when we had guests.",
    "de": "Es war an einem Sonntag, als wir Gäste hatten.",
    "da": "Det var en søndag, hvor vi havde gæster.",
}


def _ticked(*ticks: str) -> frozenset[str]:
    return frozenset(ticks)


STORIES: dict[str, tuple[Problem, Wish, str, Details]] = {
    "faulty-much": (
        Problem.FAULTY,
        Wish.REPAIR,
        "Nordlys 40",
        Details(
            order_number="4711",
            bought_on=date(2026, 5, 3),
            happened_on=date(2026, 10, 1),
            told=Told(
                facts=_ticked(Fact.SWITCHES_OFF, Fact.OVERHEATS, Fact.SMELLS, Fact.SCRATCHED),
                since=_ticked(Since.WEEKS, Since.WORSE),
                tried=_ticked(
                    Tried.RESTARTED, Tried.OTHER_SOCKET, Tried.CLEANED, Tried.RESET, Tried.CALLED, Tried.WROTE
                ),
                contacted_on=date(2026, 11, 2),
                heard=_ticked(Heard.NO_REPLY),
                promised=Promise.REPAIR,
                promised_by=PromisedBy.PHONE,
                promised_on=date(2026, 10, 20),
                promised_for=date(2026, 11, 10),
                broken=True,
            ),
        ),
    ),
    "faulty-little": (
        Problem.FAULTY,
        Wish.REPLACEMENT,
        "Nordlys 40",
        Details(order_number="4711", told=Told(facts=_ticked(Fact.NO_START), since=_ticked(Since.FIRST_DAY))),
    ),
    "faulty-without-a-name": (
        Problem.FAULTY,
        Wish.REFUND,
        "",
        Details(
            told=Told(
                facts=_ticked(Fact.ARRIVED_DAMAGED, Fact.PARTS_MISSING),
                returned_on=date(2026, 11, 9),
                heard=_ticked(Heard.ASKED_TO_WAIT),
            )
        ),
    ),
    "wrong-item": (
        Problem.WRONG_ITEM,
        Wish.REPLACEMENT,
        "Runner 3",
        Details(
            order_number="88-12",
            happened_on=date(2026, 11, 9),
            told=Told(
                facts=_ticked(Fact.WRONG_SIZE, Fact.WRONG_COLOUR),
                since=_ticked(Since.NOT_THE_FIRST_TIME),
                tried=_ticked(Tried.CHATTED),
            ),
        ),
    ),
    "not-delivered": (
        Problem.NOT_DELIVERED,
        Wish.DELIVERY,
        "Runner 3",
        Details(
            order_number="88-12",
            bought_on=date(2026, 10, 1),
            happened_on=date(2026, 10, 8),
            told=Told(
                facts=_ticked(Fact.NOBODY_RANG, Fact.MARKED_DELIVERED),
                since=_ticked(Since.WAITING_WEEKS),
                tried=_ticked(Tried.WAITED_IN, Tried.NEIGHBOURS, Tried.CARRIER, Tried.CASE_NUMBER),
                heard=_ticked(Heard.NOT_THEIRS),
                promised=Promise.DELIVERY,
                promised_for=date(2026, 10, 20),
                broken=True,
            ),
        ),
    ),
    "late": (
        Problem.LATE,
        Wish.GOODWILL,
        "Runner 3",
        Details(
            order_number="88-12",
            happened_on=date(2026, 10, 8),
            told=Told(facts=_ticked(Fact.PUT_OFF, Fact.NO_NOTICE, Fact.DAY_HAS_PASSED, Fact.BOUGHT_ELSEWHERE)),
        ),
    ),
    "refund": (
        Problem.REFUND_WITHHELD,
        Wish.REFUND,
        "Runner 3",
        Details(
            order_number="88-12",
            told=Told(
                facts=_ticked(Fact.RETURN_ARRIVED),
                returned_on=date(2026, 10, 5),
                since=_ticked(Since.WAITING_WEEKS),
                promised=Promise.REFUND,
                promised_by=PromisedBy.EMAIL,
                promised_on=date(2026, 10, 12),
                broken=True,
            ),
        ),
    ),
    "withdrawal": (
        Problem.WITHDRAWAL,
        Wish.REFUND,
        "Runner 3",
        Details(
            order_number="88-12",
            happened_on=date(2026, 11, 12),
            told=Told(facts=_ticked(Fact.UNUSED, Fact.ORIGINAL_PACKAGING, Fact.NO_RETURN_LABEL)),
        ),
    ),
    "billing": (
        Problem.BILLING,
        Wish.PRICE_REDUCTION,
        "Fitness Plus",
        Details(
            customer_number="K-77",
            happened_on=date(2026, 11, 2),
            told=Told(
                facts=_ticked(Fact.CHARGED_AFTER_CANCELLING, Fact.REMINDER_FEE),
                since=_ticked(Since.MONTHS),
                tried=_ticked(Tried.CALLED, Tried.WROTE),
                promised=Promise.CORRECTION,
                promised_by=PromisedBy.CHAT,
                promised_for=date(2026, 11, 15),
            ),
        ),
    ),
    "service": (
        Problem.SERVICE,
        Wish.INFORMATION,
        "Fitness Plus",
        Details(
            customer_number="K-77",
            told=Told(
                facts=_ticked(Fact.LONG_WAIT, Fact.PASSED_ON, Fact.NO_CALL_BACK, Fact.APPOINTMENT_MISSED),
                since=_ticked(Since.WEEKS),
                heard=_ticked(Heard.NO_SOLUTION),
                promised=Promise.VISIT,
                promised_by=PromisedBy.SHOP,
                promised_on=date(2026, 11, 3),
                promised_for=date(2026, 11, 6),
                broken=True,
            ),
        ),
    ),
    "staff": (
        Problem.STAFF,
        Wish.APOLOGY,
        "",
        Details(
            happened_on=date(2026, 11, 2),
            happened="own",
            told=Told(facts=_ticked(Fact.NOT_SERVED, Fact.UNFRIENDLY, Fact.NOT_TAKEN_SERIOUSLY)),
        ),
    ),
    "privacy": (
        Problem.PRIVACY,
        Wish.INFORMATION,
        "",
        Details(
            happened="own",
            own_words=OwnWords.LEFT_OUT,
            told=Told(
                facts=_ticked(Fact.NEWSLETTER_GOES_ON, Fact.NOT_DELETED),
                tried=_ticked(Tried.UNSUBSCRIBED, Tried.OBJECTED, Tried.WROTE),
                heard=_ticked(Heard.NO_REPLY),
                promised=Promise.END,
                promised_by=PromisedBy.EMAIL,
            ),
        ),
    ),
    "other": (
        Problem.OTHER,
        Wish.OWN_WORDS,
        "Fitness Plus",
        Details(
            customer_number="K-77",
            told=Told(
                since=_ticked(Since.NOW_AND_THEN),
                tried=_ticked(Tried.VISITED),
                heard=_ticked(Heard.TURNED_DOWN),
                promised=Promise.ANSWER,
                broken=True,
            ),
        ),
    ),
}

WISH = {
    "en": "Please open on Sundays.",
    "de": "Bitte öffnen Sie sonntags.",
    "da": "Hold gerne åbent om søndagen.",
}


def letters_across() -> Iterator[tuple[str, str, Case, Letter]]:
    """Name, letter language, case and letter of each golden file; the customer's language takes turns."""
    for number, (name, story) in enumerate(STORIES.items()):
        for language in LANGUAGES:
            others = [other for other in LANGUAGES if other != language]
            yield f"told-{name}", language, Case(customer=CUSTOMER), told_letter(story, others[number % 2])
    for language in LANGUAGES:  # who does not like to write may tick in their own language too
        yield "told-at-home", language, Case(customer=CUSTOMER), told_letter(STORIES["faulty-much"], language)


def told_letter(story: tuple[Problem, Wish, str, Details], written_in: str) -> Letter:
    """The story of a customer who writes in `written_in`."""
    problem, wish, product, details = story
    words = OWN[written_in] if details.happened else ""
    return Letter(
        written_in=written_in,
        matter=Matter(product=product, problem=problem),
        details=replace(details, happened=words),
        request=Request(wish=wish, by=BY, wish_words=WISH[written_in] if wish is Wish.OWN_WORDS else ""),
    )
