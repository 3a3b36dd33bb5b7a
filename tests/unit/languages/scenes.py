"""More golden letters, each named after what it shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tests.unit.languages.letters import BY, LANGUAGES, TONGUES, case_of, full_complaint, whole_letters
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    AnswerBy,
    BoughtWhere,
    Details,
    History,
    Kind,
    Letter,
    Matter,
    Opening,
    Praise,
    Problem,
    Request,
    Sourced,
    Wish,
)

ORDERED = Details(order_number="4711", bought_on=date(2026, 10, 2), bought_where=BoughtWhere.WEB)
HAPPENED = date(2026, 10, 30)
# Companies where something is written in a manner of its own, with an amount as customers type it.
COMPANIES = {
    "en": {"US": "$1249.5", "IE": "1249.50 EUR"},
    "de": {"CH": "1249.50 Fr.", "AT": "1249,50 Euro"},
    "da": {"SE": "1249 kr", "DE": "1249,50 euro"},
}


@dataclass(frozen=True)
class Words:
    """What customers type in one language, plural, with an article, as a question, with a label in front."""

    headphones: str
    crackle: str
    my_kettle: str
    long_name: str
    twice: str
    delete: str
    damage: str
    membership: str
    asked: str
    product_question: str
    third: str
    labelled: str
    bare_amount: str
    coded_amount: str
    thousands: str
    half: str
    team: str
    tall: str
    shop: str
    professor: str
    couple: str
    particle: str
    office: str
    wait: str


WORDS = {
    "en": Words(
        headphones="Sona 5 headphones",
        crackle="crackle on the left",
        my_kettle="my kettle",
        long_name="Kjaerby Aqua 2 Professional electric kettle with variable temperature, 1.7 l, brushed steel",
        twice="charged twice",
        delete="Please delete my data and confirm it.",
        damage="your driver broke my garden gate",
        membership="gym membership Basic",
        asked="can I still return the shoes?",
        product_question="Do you still sell spare lids?",
        third="How long does it take?",
        labelled="order no. #4711",
        bare_amount="49.9",
        coded_amount="EUR 49.90",
        thousands="£1,249.00",
        half="half the price",
        team="the whole team",
        tall="tall, red cap, about 40",
        shop="your shop in High Street",
        professor="Prof. Dr. Schmidt",
        couple="Mr and Mrs Holm",
        particle="Ms von der Heide",
        office="Dear Ms Holm, Customer Service",
        wait="I waited in the queue for two hours.",
    ),
    "de": Words(
        headphones="Kopfhörer Sona 5",
        crackle="knistern auf der linken Seite",
        my_kettle="mein Wasserkocher",
        long_name="Kjaerby Wasserkocher Aqua 2 Professional mit Temperaturwahl, 1,7 l, gebürsteter Edelstahl",
        twice="doppelt abgebucht",
        delete="Bitte löschen Sie meine Daten und bestätigen Sie mir das.",
        damage="Ihr Fahrer hat mein Gartentor beschädigt",
        membership="Mitgliedschaft Basis",
        asked="kann ich die Schuhe noch zurückgeben?",
        product_question="Verkaufen Sie noch Ersatzdeckel?",
        third="Wie lange dauert das?",
        labelled="Bestellnr. #4711",
        bare_amount="49,9",
        coded_amount="EUR 49,90",
        thousands="1.249,00 €",
        half="die Hälfte des Preises",
        team="das ganze Team",
        tall="groß, rote Mütze, etwa 40",
        shop="Filiale am Markt",
        professor="Prof. Dr. Schmidt",
        couple="Herr und Frau Holm",
        particle="Frau von der Heide",
        office="Sehr geehrte Frau Holm, Kundenservice",
        wait="Ich habe zwei Stunden in der Schlange gewartet.",
    ),
    "da": Words(
        headphones="Sona 5-høretelefoner",
        crackle="skratter i venstre side",
        my_kettle="min elkedel",
        long_name="Kjaerby Aqua 2 Professional-elkedel med justerbar temperatur, 1,7 l, børstet stål",
        twice="trukket to gange",
        delete="Jeg vil gerne have mine oplysninger slettet og en bekræftelse på det.",
        damage="jeres chauffør har ødelagt min havelåge",
        membership="medlemskab Basis",
        asked="kan jeg stadig returnere skoene?",
        product_question="Sælger I stadig løse låg?",
        third="Hvor lang tid tager det?",
        labelled="ordrenr. #4711",
        bare_amount="499",
        coded_amount="DKK 499",
        thousands="1.249,00 kr.",
        half="halvdelen af prisen",
        team="hele holdet",
        tall="høj, rød kasket, omkring 40",
        shop="i jeres butik på torvet",
        professor="Prof. Dr. Schmidt",
        couple="hr. og fru Holm",
        particle="fru von der Heide",
        office="Kære Mette Holm, kundeservice",
        wait="Jeg ventede i køen i to timer.",
    ),
}


def golden_letters() -> Iterator[tuple[str, str, Case, Letter]]:
    """Name, letter language, case and letter of each golden file."""
    yield from whole_letters()
    for language in LANGUAGES:
        case = case_of(language)
        for name, letter in {**_wishes(language), **_gaps(language), **_odd(language), **_others(language)}.items():
            yield name, language, case, letter
        nobody = replace(case, customer=Customer(country=case.customer.country))
        yield "complaint-without-a-name", language, nobody, full_complaint(language)
        for land, amount in COMPANIES[language].items():
            theirs = replace(case, company=Company(host="shop.example", country=land))
            yield f"complaint-to-{land.lower()}", language, theirs, _abroad(language, amount)
            yield f"question-to-{land.lower()}", language, theirs, _asked_abroad(language)


def _complaint(
    language: str,
    problem: Problem | None,
    wish: Wish | None,
    *,
    product: str = "",
    trouble: str = "",
    details: Details = ORDERED,
    amount: str = "",
    wish_words: str = "",
    by: date | None = BY,
) -> Letter:
    return Letter(
        written_in=language,
        matter=Matter(product=product or TONGUES[language].kettle, problem=problem, trouble=trouble),
        details=details,
        request=Request(wish=wish, by=by, amount=amount, wish_words=wish_words),
    )


def _wishes(language: str) -> dict[str, Letter]:
    """Each problem with the wishes that customers have then."""
    typed, said = WORDS[language], TONGUES[language]
    happened = replace(ORDERED, happened_on=HAPPENED)
    mine = replace(happened, order_number="", customer_number="88-1203")
    there = replace(Details(happened_on=HAPPENED), happened=typed.wait)

    def ask(problem: Problem, wish: Wish, **more: object) -> Letter:
        return _complaint(language, problem, wish, **more)  # type: ignore[arg-type]

    plural = {"product": typed.headphones}
    return {
        "faulty-please-repair": replace(
            ask(Problem.FAULTY, Wish.REPAIR, details=happened),
            matter=Matter(product=said.kettle, problem=Problem.FAULTY, guarantee=True),
        ),
        "faulty-please-reduce-the-price": ask(Problem.FAULTY, Wish.PRICE_REDUCTION, amount=said.amount),
        "faulty-please-refund-plural": ask(
            Problem.FAULTY, Wish.REFUND, trouble=typed.crackle, details=happened, **plural
        ),
        "faulty-please-replace-plural-no-trouble": ask(Problem.FAULTY, Wish.REPLACEMENT, details=happened, **plural),
        "faulty-please-take-back": ask(Problem.FAULTY, Wish.CANCELLATION, trouble=said.leaks),
        "faulty-please-explain": ask(Problem.FAULTY, Wish.INFORMATION, trouble=said.leaks),
        "undelivered-please-send-again": ask(Problem.NOT_DELIVERED, Wish.REPLACEMENT, details=happened),
        "undelivered-where-is-it": ask(Problem.NOT_DELIVERED, Wish.INFORMATION, details=happened, **plural),
        "undelivered-please-cancel": ask(Problem.NOT_DELIVERED, Wish.CANCELLATION, details=happened),
        "undelivered-please-refund": ask(Problem.NOT_DELIVERED, Wish.REFUND, amount=said.amount),
        "late-goodwill": ask(Problem.LATE, Wish.GOODWILL, details=happened, **plural),
        "late-please-explain": ask(Problem.LATE, Wish.INFORMATION, details=happened),
        "late-please-deliver": ask(Problem.LATE, Wish.DELIVERY, details=happened),
        "wrong-item-please-deliver-plural": ask(Problem.WRONG_ITEM, Wish.DELIVERY, details=happened, **plural),
        "wrong-item-please-refund": ask(Problem.WRONG_ITEM, Wish.REFUND, details=happened, amount=said.amount),
        "refund-withheld-when": ask(Problem.REFUND_WITHHELD, Wish.INFORMATION, details=happened),
        "withdrawal-please-confirm": ask(Problem.WITHDRAWAL, Wish.CANCELLATION, details=happened),
        "withdrawal-how-to-return-plural": ask(Problem.WITHDRAWAL, Wish.INFORMATION, details=happened, **plural),
        "billing-please-refund": ask(
            Problem.BILLING, Wish.REFUND, product=said.contract, trouble=typed.twice, details=mine, amount=said.amount
        ),
        "billing-please-correct": ask(Problem.BILLING, Wish.PRICE_REDUCTION, product=said.contract, details=mine),
        "billing-please-explain": ask(Problem.BILLING, Wish.INFORMATION, product=said.contract, details=mine),
        "service-please-apologise": ask(Problem.SERVICE, Wish.APOLOGY, details=there),
        "service-please-refund": ask(Problem.SERVICE, Wish.REFUND, details=there),
        "service-what-can-you-offer": ask(Problem.SERVICE, Wish.GOODWILL, details=there),
        "staff-please-apologise": ask(Problem.STAFF, Wish.APOLOGY, details=there),
        "staff-please-explain": ask(Problem.STAFF, Wish.INFORMATION, details=there),
        "privacy-please-delete": ask(
            Problem.PRIVACY, Wish.OWN_WORDS, product=said.contract, details=Details(), wish_words=typed.delete
        ),
        "other-please-refund": ask(
            Problem.OTHER, Wish.REFUND, trouble=typed.damage, details=Details(happened_on=HAPPENED), amount=said.amount
        ),
    }


def _gaps(language: str) -> dict[str, Letter]:
    """Answers that are missing leave no trace."""
    said, typed = TONGUES[language], WORDS[language]
    faulty = Matter(problem=Problem.FAULTY)
    return {
        "complaint-without-a-product": Letter(
            written_in=language, matter=faulty, details=ORDERED, request=Request(wish=Wish.REPAIR, by=BY)
        ),
        "complaint-without-a-problem": _complaint(language, None, Wish.REFUND),
        "complaint-without-a-wish": _complaint(language, Problem.LATE, None),
        "complaint-without-a-date": _complaint(language, Problem.WRONG_ITEM, Wish.REPLACEMENT, by=None),
        "complaint-with-a-number-only": Letter(
            written_in=language,
            matter=faulty,
            details=Details(order_number="4711"),
            request=Request(wish=Wish.REFUND, amount=said.amount, by=BY),
        ),
        "question-about-a-product": Letter(
            kind=Kind.QUESTION,
            written_in=language,
            matter=Matter(product=said.kettle),
            request=Request(questions=(typed.product_question,)),
        ),
        "question-without-a-question": Letter(kind=Kind.QUESTION, written_in=language, topic=said.topic),
        "cancellation-with-a-customer-number": Letter(
            kind=Kind.CANCELLATION, written_in=language, details=Details(customer_number="88-1203")
        ),
        "compliment-with-nothing": Letter(kind=Kind.COMPLIMENT, written_in=language),
        "compliment-with-a-name-only": Letter(
            kind=Kind.COMPLIMENT, written_in=language, praise=Praise(who="Jonas", did=said.did)
        ),
        "compliment-with-a-place-only": Letter(
            kind=Kind.COMPLIMENT, written_in=language, praise=Praise(where=said.bus, on=date(2026, 11, 14))
        ),
    }


def _odd(language: str) -> dict[str, Letter]:
    """What people type: with "my", with labels, as a question, long, without a currency, with titles."""
    said, typed = TONGUES[language], WORDS[language]
    full, faulty = full_complaint(language), _complaint(language, Problem.FAULTY, Wish.REFUND)

    def read_by(reader: str) -> Letter:
        return replace(faulty, opening=Opening(reader=reader))

    def for_money(amount: str) -> Letter:
        return replace(faulty, request=replace(faulty.request, amount=amount))

    rule = replace(full.request, wish=Wish.REFUND, fallback=None, apology=False, amount=said.amount)
    return {
        "odd-my-kettle": _complaint(language, Problem.FAULTY, Wish.REPAIR, product=typed.my_kettle),
        "odd-long-product": _complaint(
            language, Problem.FAULTY, Wish.REPLACEMENT, product=typed.long_name, trouble=said.leaks
        ),
        "odd-number-with-a-label": _complaint(
            language, Problem.LATE, Wish.DELIVERY, details=Details(order_number=typed.labelled)
        ),
        "odd-amount-without-currency": for_money(typed.bare_amount),
        "odd-amount-with-a-code": for_money(typed.coded_amount),
        "odd-amount-in-thousands": for_money(typed.thousands),
        "odd-amount-in-words": for_money(typed.half),
        "reader-a-professor": read_by(typed.professor),
        "reader-a-couple": read_by(typed.couple),
        "reader-von-der-heide": read_by(typed.particle),
        "reader-with-a-greeting-and-an-office": read_by(typed.office),
        "reader-by-first-name": read_by("Mette"),
        "reader-unknown-gender": read_by("Kim Möller"),
        "mail-program-signs-and-post-is-welcome": replace(
            faulty, opening=Opening(answer_by=AnswerBy.POST, mail_signature=True, history=History.FIRST_TIME)
        ),
        "their-own-rule-backs-it-up": replace(full, request=rule),
    }


def _others(language: str) -> dict[str, Letter]:
    """Questions, cancellations and compliments beside those of `letters`."""
    said, typed = TONGUES[language], WORDS[language]
    asked = Letter(kind=Kind.QUESTION, written_in=language, topic=typed.asked)
    return {
        "question-topic-is-a-question": replace(asked, request=Request(questions=said.questions[:1], by=BY)),
        "question-three-questions": replace(
            asked,
            topic=said.topic,
            policy_read=Sourced(said.page, "https://shop.example/returns"),
            request=Request(questions=(*said.questions, typed.third)),
        ),
        "cancellation-of-a-membership": Letter(
            kind=Kind.CANCELLATION,
            written_in=language,
            matter=Matter(product=typed.membership),
            details=Details(customer_number="88-1203"),
            request=Request(end_on=date(2027, 1, 31)),
        ),
        "cancellation-by-contract-number": Letter(
            kind=Kind.CANCELLATION,
            written_in=language,
            matter=Matter(product=said.contract),
            details=Details(order_number="V-100", bought_on=date(2024, 1, 1)),
            opening=Opening(history=History.RETURNING, since="2024"),
        ),
        "compliment-for-a-team": Letter(
            kind=Kind.COMPLIMENT,
            written_in=language,
            praise=Praise(role=typed.team, where=typed.shop, on=date(2026, 11, 14), did=said.did, meant=said.meant),
        ),
        "compliment-for-somebody-described": Letter(
            kind=Kind.COMPLIMENT,
            written_in=language,
            praise=Praise(who=typed.tall, role=said.driver, where=said.bus, did=said.did),
        ),
    }


def _abroad(language: str, amount: str) -> Letter:
    """A letter in which the manner of the company's country shows: dates, money, marks, greeting and close."""
    full = full_complaint(language)
    return replace(
        full,
        details=replace(full.details, tried=""),
        request=replace(full.request, wish=Wish.PRICE_REDUCTION, amount=amount, by=date(2027, 1, 11)),
        opening=replace(full.opening, answer_by=AnswerBy.PHONE, call_when=TONGUES[language].evenings),
    )


def _asked_abroad(language: str) -> Letter:
    said = TONGUES[language]
    return Letter(
        kind=Kind.QUESTION,
        written_in=language,
        matter=Matter(product=said.kettle),
        request=Request(questions=(WORDS[language].product_question,), by=BY),
        opening=Opening(answer_by=AnswerBy.POST),
    )
