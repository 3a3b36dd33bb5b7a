"""The letters that the golden files show: each kind full, with only what is necessary, and across languages.

`scenes` holds the rest: each problem with each likely wish, answers left out, odd answers, and the manners
of countries.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from wizard.domain.case import Case, Customer
from wizard.domain.letter import (
    AnswerBy,
    BoughtWhere,
    Details,
    History,
    Kind,
    Letter,
    Matter,
    Opening,
    OwnWords,
    Praise,
    Problem,
    Request,
    Sourced,
    Wish,
)

TODAY = date(2026, 11, 22)
BY = date(2026, 12, 7)
LANGUAGES = ("en", "de", "da")
FOREIGN = {"en": "da", "de": "en", "da": "de"}  # what the customer writes in, where a letter goes across languages

CUSTOMER = Customer(
    name="Anna Berg",
    email="anna.berg@example.org",
    phone="+49 30 5550123",
    address="Lindenweg 7\r\n10115 Berlin",
)


@dataclass(frozen=True)
class Tongue:
    """What a customer types in one language."""

    country: str
    kettle: str
    leaks: str
    happened: str
    tried: str
    value: str
    proof: str
    reader: str
    profession: str
    evenings: str
    years: str
    page: str
    rule: str
    pays: str
    staff: str
    wish: str
    driver: str
    bus: str
    did: str
    meant: str
    topic: str
    background: str
    questions: tuple[str, str]
    contract: str
    problem: str
    amount: str


TONGUES = {
    "en": Tongue(
        country="GB",
        kettle="Aqua 2 kettle",
        leaks="leaks",
        happened="Water runs out at the bottom as soon as it boils. The worktop is wet every time.\r\n\r\n"
        "Last week it tripped the fuse.",
        tried="I descaled it twice and tried another socket.",
        value="I have three appliances of yours, and all of them have lasted for years.",
        proof="till receipt of 3 May, paid by card",
        reader="Ms Holm",
        profession="Electrician",
        evenings="after 5 pm",
        years="many years",
        page="Returns and refunds",
        rule="You can return any item within 30 days of delivery.",
        pays="We refund you within 10 days of receiving your parcel.",
        staff="The man at the desk laughed at me in front of my children.",
        wish="Please train your staff to listen first.",
        driver="driver",
        bus="bus 5C",
        did="He saw me running, waited at the stop and helped me with the pushchair.",
        meant="I got to the hospital in time. That meant a great deal to me.",
        topic="returning shoes that were a gift",
        background="I was given the shoes for my birthday and they are too small.",
        questions=("Can I exchange them without a receipt?", "Who pays for the parcel?"),
        contract="Fitness Plus",
        problem="your newsletter keeps coming although I have unsubscribed",
        amount="£49.90",
    ),
    "de": Tongue(
        country="DE",
        kettle="Wasserkocher Aqua 2",
        leaks="undicht",
        happened="Sobald das Wasser kocht, läuft es unten heraus. Die Arbeitsplatte ist jedes Mal nass.\r\n\r\n"
        "Letzte Woche ist deshalb die Sicherung herausgeflogen.",
        tried="Ich habe ihn zweimal entkalkt und eine andere Steckdose benutzt.",
        value="Ich habe drei Geräte von Ihnen, und alle haben viele Jahre gehalten.",
        proof="Kassenbon vom 3. Mai, bezahlt mit Karte",
        reader="Frau Holm",
        profession="Elektrikerin",
        evenings="nach 17 Uhr",
        years="viele Jahre",
        page="Rückgabe und Erstattung",
        rule="Sie können jeden Artikel innerhalb von 30 Tagen nach Lieferung zurückgeben.",
        pays="Wir erstatten Ihnen den Betrag innerhalb von 10 Tagen nach Eingang des Pakets.",
        staff="Der Mann am Schalter hat mich vor meinen Kindern ausgelacht.",
        wish="Bitte schulen Sie Ihr Personal darin, erst einmal zuzuhören.",
        driver="der Fahrer",
        bus="Bus 5C",
        did="Er hat mich rennen sehen, an der Haltestelle gewartet und mir mit dem Kinderwagen geholfen.",
        meant="So war ich rechtzeitig im Krankenhaus. Das hat mir sehr viel bedeutet.",
        topic="Umtausch geschenkter Schuhe",
        background="Ich habe die Schuhe zum Geburtstag bekommen, und sie sind zu klein.",
        questions=("Kann ich sie ohne Kassenbon umtauschen?", "Wer bezahlt das Paket?"),
        contract="Fitness Plus",
        problem="Ihr Newsletter kommt weiter, obwohl ich ihn abbestellt habe",
        amount="49,90 €",
    ),
    "da": Tongue(
        country="DK",
        kettle="Aqua 2-elkedel",
        leaks="er utæt",
        happened="Så snart vandet koger, løber det ud i bunden. Bordpladen er våd hver gang.\r\n\r\n"
        "I sidste uge sprang sikringen på grund af det.",
        tried="Jeg har afkalket den to gange og prøvet en anden stikkontakt.",
        value="Jeg har tre apparater fra jer, og de har alle holdt i mange år.",
        proof="bon fra den 3. maj, betalt med kort",
        reader="Mette Holm",
        profession="Elektriker",
        evenings="efter kl. 17",
        years="mange år",
        page="Retur og refusion",
        rule="Du kan returnere alle varer inden for 30 dage efter levering.",
        pays="Vi betaler pengene tilbage senest 10 dage efter, at vi har modtaget pakken.",
        staff="Manden ved skranken grinede ad mig foran mine børn.",
        wish="Jeg synes, at I skal lære jeres personale at lytte først.",
        driver="chaufføren",
        bus="bus 5C",
        did="Han så mig løbe, ventede ved stoppestedet og hjalp mig med barnevognen.",
        meant="Jeg nåede frem til hospitalet i tide. Det betød rigtig meget for mig.",
        topic="ombytning af sko, som jeg fik i gave",
        background="Jeg fik skoene i fødselsdagsgave, og de er for små.",
        questions=("Kan jeg bytte dem uden bon?", "Hvem betaler for pakken?"),
        contract="Fitness Plus",
        problem="jeres nyhedsbrev bliver ved med at komme, selv om jeg har afmeldt det",
        amount="499 kr.",
    ),
}


def whole_letters() -> Iterator[tuple[str, str, Case, Letter]]:
    """Name, letter language, case and letter."""
    for language in LANGUAGES:
        for name, letter in _letters(language).items():
            yield name, language, case_of(language), letter
        for name, letter in _across(FOREIGN[language]).items():
            yield name, language, case_of(FOREIGN[language]), letter


def case_of(language: str) -> Case:
    return Case(customer=replace(CUSTOMER, country=TONGUES[language].country))


def full_complaint(language: str) -> Letter:
    said = TONGUES[language]
    page = "https://shop.example/returns"
    return Letter(
        written_in=language,
        policy_read=Sourced(said.page, page),
        matter=Matter(product=said.kettle, problem=Problem.FAULTY, trouble=said.leaks, guarantee=True),
        details=Details(
            order_number="4711",
            customer_number="88-1203",
            bought_on=date(2026, 5, 3),
            bought_where=BoughtWhere.WEB,
            happened_on=date(2026, 11, 14),
            happened=said.happened,
            tried=said.tried,
        ),
        request=Request(
            wish=Wish.REPLACEMENT,
            by=BY,
            fallback=Wish.REFUND,
            apology=True,
            quote_rule=True,
            rule=Sourced("30", page, said.rule, datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
            state_right=True,
        ),
        opening=Opening(
            reader=said.reader,
            history=History.RETURNING,
            since="2019",
            place="Leipzig",
            appreciation=said.value,
            profession=said.profession,
        ),
    )


def _letters(language: str) -> dict[str, Letter]:
    said = TONGUES[language]
    full = full_complaint(language)
    late = Matter(product=said.kettle, problem=Problem.NOT_DELIVERED)
    ordered = Details(order_number="DE-2026-00471188", bought_on=date(2026, 10, 2), bought_where=BoughtWhere.WEB)
    return {
        "complaint-full": full,
        "complaint-minimal": Letter(
            written_in=language,
            matter=Matter(product=said.kettle, problem=Problem.FAULTY, trouble=said.leaks),
            request=Request(wish=Wish.REFUND),
        ),
        "complaint-nothing": Letter(written_in=language),
        "complaint-undelivered": Letter(
            written_in=language,
            matter=late,
            details=ordered,
            request=Request(wish=Wish.DELIVERY, by=BY, fallback=Wish.CANCELLATION, state_right=True),
            opening=Opening(history=History.FIRST_TIME, answer_by=AnswerBy.PHONE, call_when=said.evenings),
        ),
        "complaint-late": Letter(
            written_in=language,
            matter=replace(late, problem=Problem.LATE),
            details=replace(ordered, happened_on=date(2026, 10, 30)),
            request=Request(wish=Wish.PRICE_REDUCTION, amount=said.amount, by=BY),
        ),
        "complaint-wrong-item": Letter(
            written_in=language,
            matter=replace(late, problem=Problem.WRONG_ITEM),
            details=replace(ordered, order_number="", proof=said.proof, happened_on=date(2026, 10, 30)),
            request=Request(wish=Wish.REPLACEMENT, by=BY, fallback=Wish.REFUND),
            opening=Opening(answer_by=AnswerBy.POST),
        ),
        "complaint-refund-withheld": Letter(
            written_in=language,
            matter=replace(late, problem=Problem.REFUND_WITHHELD),
            details=replace(ordered, happened_on=date(2026, 10, 30)),
            request=Request(wish=Wish.REFUND, amount=said.amount, by=BY, state_right=True),
        ),
        "complaint-refund-promised": Letter(
            written_in=language,
            matter=replace(late, problem=Problem.REFUND_WITHHELD),
            details=replace(ordered, happened_on=date(2026, 10, 30)),
            request=Request(
                wish=Wish.REFUND,
                by=BY,
                quote_rule=True,
                rule=Sourced(
                    "10", "https://shop.example/refunds", said.pays, datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
                ),
                state_right=True,
            ),
        ),
        "complaint-withdrawal": Letter(
            written_in=language,
            matter=replace(late, problem=Problem.WITHDRAWAL),
            details=replace(ordered, bought_on=date(2026, 11, 10), happened_on=date(2026, 11, 14)),
            request=Request(wish=Wish.REFUND, by=BY, state_right=True),
        ),
        "complaint-billing": Letter(
            written_in=language,
            matter=Matter(product=said.contract, problem=Problem.BILLING),
            details=Details(customer_number="88-1203", happened_on=date(2026, 11, 2)),
            request=Request(wish=Wish.PRICE_REDUCTION, amount=said.amount, by=BY),
            opening=Opening(mail_signature=True, since=said.years),
        ),
        "complaint-service": Letter(
            written_in=language,
            matter=Matter(problem=Problem.SERVICE),
            details=Details(happened_on=date(2026, 11, 2)),
            request=Request(wish=Wish.GOODWILL, amount=said.amount),
        ),
        "complaint-staff": Letter(
            written_in=language,
            matter=Matter(problem=Problem.STAFF),
            details=Details(happened_on=date(2026, 11, 2), happened=said.staff),
            request=Request(wish=Wish.OWN_WORDS, wish_words=said.wish, by=BY, fallback=Wish.APOLOGY),
        ),
        "complaint-privacy": Letter(
            written_in=language,
            matter=Matter(product=said.contract, problem=Problem.PRIVACY),
            request=Request(wish=Wish.INFORMATION, by=BY),
        ),
        "complaint-other": Letter(
            written_in=language,
            matter=Matter(problem=Problem.OTHER, trouble=said.problem),
            request=Request(wish=Wish.INFORMATION, apology=True),
        ),
        "compliment-full": Letter(
            kind=Kind.COMPLIMENT,
            written_in=language,
            praise=Praise("Jonas", said.driver, said.bus, date(2026, 11, 14), said.did, said.meant),
            opening=Opening(place="Leipzig", appreciation=said.value),
        ),
        "compliment-minimal": Letter(
            kind=Kind.COMPLIMENT, written_in=language, praise=Praise(role=said.driver, did=said.did)
        ),
        "question-full": Letter(
            kind=Kind.QUESTION,
            written_in=language,
            topic=said.topic,
            policy_read=Sourced(said.page, "https://shop.example/returns"),
            matter=Matter(product="Runner 3"),
            details=Details(order_number="4711", happened=said.background),
            request=Request(questions=said.questions, by=BY),
            opening=Opening(reader=said.reader, history=History.FIRST_TIME),
        ),
        "question-minimal": Letter(
            kind=Kind.QUESTION, written_in=language, request=Request(questions=said.questions[:1])
        ),
        "cancellation-full": Letter(
            kind=Kind.CANCELLATION,
            written_in=language,
            matter=Matter(product=said.contract),
            details=Details(customer_number="88-1203", order_number="V-100", bought_on=date(2024, 1, 1)),
            request=Request(end_on=date(2026, 12, 31), by=BY),
            opening=Opening(answer_by=AnswerBy.POST, appreciation=said.value),
        ),
        "cancellation-minimal": Letter(kind=Kind.CANCELLATION, written_in=language),
    }


def _across(written_in: str) -> dict[str, Letter]:
    """Letters of customers who write in `written_in`, put into another language (W23)."""
    mine, full = _letters(written_in), full_complaint(written_in)
    proof = replace(full.details, order_number="", proof=TONGUES[written_in].proof)
    return {
        "complaint-across": replace(full, details=proof),
        "complaint-across-left-out": replace(full, details=replace(full.details, own_words=OwnWords.LEFT_OUT)),
        "complaint-across-own-wish": mine["complaint-staff"],
        "compliment-across": mine["compliment-full"],
        "question-across": mine["question-full"],
        "cancellation-across": mine["cancellation-full"],
    }
