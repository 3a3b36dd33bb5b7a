"""Letters of random answers: nothing lost, nothing left open, nothing that a reader would stumble over."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.languages.letters import FOREIGN, LANGUAGES, TODAY, full_complaint
from wizard.domain.asked import as_asked
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    AnswerBy,
    BoughtWhere,
    Composed,
    Details,
    Edit,
    History,
    Kind,
    Letter,
    Matter,
    Opening,
    Origin,
    OwnWords,
    Praise,
    Problem,
    Request,
    Role,
    Sentence,
    Sourced,
    Wish,
    text_hash,
)
from wizard.languages import LANGUAGES as REGISTERED
from wizard.languages import language_of, phrase
from wizard.languages.compose import compose, letter_language, propose_subject
from wizard.languages.da import complaint as danish
from wizard.languages.de import complaint as german
from wizard.languages.draft import named, number, one_line, said
from wizard.languages.en import complaint as english

SUBJECTS = {"en": english.SUBJECT, "de": german.SUBJECT, "da": danish.SUBJECT}

# What people type: plain, with stray blanks and end marks, with line breaks, with marks of our own templates.
SHORT = st.sampled_from(
    (
        "",
        "Aqua 2",
        " kettle ",
        "499 kr.",
        "it leaks!",
        "Deckel undicht",
        "{}",
        "%(name)s",
        "A & B",
        "Bus  5C",
        "Ø",
        "x.",
        "my kettle",
        "Kopfhörer",
        "„Ronda“",
        "...",
        "?!",
        "Trailing colon:",
        "🔥 Toaster 🔥",
        "كتاب",
        "a" * 120,
        "eine sehr lange Bezeichnung mit vielen Wörtern, " * 3,
        "Soft\N{INVISIBLE SEPARATOR}comma",
    )
)
NUMBER = st.sampled_from(
    ("", "4711", " DE-2026-00471188 ", "88.1203.", "#4711", "order no. 4711", "Nr. 4711", "9" * 60)
)
STORY = st.sampled_from(
    ("", "It leaks.", "Erstens.\r\n\r\nZweitens.", "Linje et\nlinje to", "no full stop", "  blank  ")
)
DAY = st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2026, 11, 22)))
SOURCED = st.one_of(
    st.none(),
    st.builds(
        Sourced,
        value=st.sampled_from(("", "Returns")),
        url=st.sampled_from(("", "https://shop.example/returns")),
        quote=st.sampled_from(("", "You have 30 days.", " 30\n days ")),
        fetched_at=st.sampled_from((None, datetime(2026, 11, 20, tzinfo=UTC))),
    ),
)
LETTERS = st.builds(
    Letter,
    kind=st.sampled_from(Kind),
    topic=SHORT,
    written_in=st.sampled_from(("", "en", "de", "da", "pl")),
    policy_read=SOURCED,
    matter=st.builds(
        Matter, product=SHORT, problem=st.sampled_from((None, *Problem)), trouble=SHORT, guarantee=st.booleans()
    ),
    details=st.builds(
        Details,
        order_number=NUMBER,
        customer_number=NUMBER,
        proof=SHORT,
        bought_on=DAY,
        bought_where=st.sampled_from((None, *BoughtWhere)),
        happened_on=DAY,
        happened=STORY,
        tried=STORY,
        own_words=st.sampled_from(OwnWords),
    ),
    request=st.builds(
        Request,
        wish=st.sampled_from((None, *Wish)),
        wish_words=STORY,
        amount=st.sampled_from(("", "49,90 €", "499 kr.", "£20", "49.9", "1.234", "EUR 12", "half of it", "€")),
        by=DAY,
        fallback=st.sampled_from((None, *Wish)),
        apology=st.booleans(),
        questions=st.lists(
            st.sampled_from(("Who pays?", " ", "Wann  kommt es?", "Hvornår\nkommer det?")), max_size=3
        ).map(tuple),
        end_on=DAY,
        quote_rule=st.booleans(),
        rule=SOURCED,
        state_right=st.booleans(),
    ),
    praise=st.builds(
        Praise,
        who=SHORT,
        role=st.sampled_from(
            ("", "driver", "The driver", "der nette Fahrer", "der Kollege", "Die Frau", "chauffør", "hele holdet")
        ),
        where=st.sampled_from(("", "bus 5C", "Bus 5C", "in your shop", "High Street")),
        on=DAY,
        did=STORY,
        meant=STORY,
    ),
    opening=st.builds(
        Opening,
        recipient=st.one_of(st.none(), st.just(Sourced(" service@shop.example "))),
        reader=st.sampled_from(
            (
                *("", "Ms Holm", "Frau Dr. Holm", "Herrn Holm", "Mette Holm", "Dr. Holm", "Mx Holm", "Holm,", "Frau"),
                *("Prof. Dr. Schmidt", "Herr und Frau Holm", "Dear Ms Holm", "Frau von der Heide", "-"),
            )
        ),
        history=st.sampled_from((None, *History)),
        since=st.sampled_from(
            ("", "2019", "since 2019", "many years", "viele Jahre", "Mai 2019", "mange år", "my wedding")
        ),
        place=SHORT,
        appreciation=STORY,
        anticipate=st.booleans(),
        answer_by=st.sampled_from(AnswerBy),
        call_when=SHORT,
        profession=SHORT,
        mail_signature=st.booleans(),
    ),
)
CUSTOMERS = st.builds(
    Customer,
    name=st.sampled_from(("", "Anna Berg", " Bo  Ek Jr. ", "Prof. Dr. Kim Möller-Lüdenscheidt")),
    email=st.sampled_from(("", "anna@example.org")),
    phone=st.sampled_from(("", "+49 30 5550123")),
    address=st.sampled_from(("", "Weg 1\r\n\r\n10115 Berlin")),
    country=st.sampled_from(("", "DE", "DK", "GB", "US", "FR", "XX")),
)
COMPANIES = st.builds(Company, country=st.sampled_from(("", "DE", "AT", "CH", "DK", "SE", "GB", "IE", "US", "FR")))
PHRASES_ONLY = re.compile(r"None|%\(|\bproblem\.\w|Problem\.\w|Wish\.\w")
ORPHANS = re.compile(
    r"\(\s*\)|“\s*”|„\s*“|»\s*«|«\s*»|\s[,.;:!?]|[,;:]\.|\.\.|,,|\(,|,\)|!\.|\?\.|\N{INVISIBLE SEPARATOR}"
)
FINISHED = re.compile(r"[.!?…:]$")


def generated(composed: Composed) -> Iterator[Sentence]:
    for paragraph in composed.paragraphs:
        yield from (sentence for sentence in paragraph.sentences if sentence.origin is Origin.GENERATED)


def typed(sentence: str) -> str:
    """A sentence without the odd marks that the typed samples bring along."""
    for mark in ("{}", "%(name)s", "it leaks!", "kr.", "x.", "88.1203.", "Jr.", "30 days.", "...", "?!", "colon:"):
        sentence = sentence.replace(mark, "x")
    return sentence


@given(letter=LETTERS, customer=CUSTOMERS, company=COMPANIES, language=st.sampled_from(LANGUAGES))
def test_no_answers_leave_a_hole(letter: Letter, customer: Customer, company: Company, language: str) -> None:
    composed = compose(Case(company=company, customer=customer), letter, language=language, today=TODAY)
    for sentence in (composed.subject, *generated(composed)):
        assert sentence.text.strip() == sentence.text != "", sentence
        assert not PHRASES_ONLY.search(typed(sentence.text)), sentence
        assert not ORPHANS.search(typed(sentence.text)), sentence
        assert "  " not in sentence.text, sentence
    assert "\n" not in composed.subject.text


@given(letter=LETTERS, customer=CUSTOMERS, company=COMPANIES, language=st.sampled_from(LANGUAGES))
def test_each_sentence_is_whole_and_said_once(
    letter: Letter, customer: Customer, company: Company, language: str
) -> None:
    composed = compose(Case(company=company, customer=customer), letter, language=language, today=TODAY)
    told = [
        sentence.text
        for paragraph in composed.paragraphs[1:-1]
        for sentence in paragraph.sentences
        if sentence.origin is Origin.GENERATED
    ]
    assert len(told) == len(set(told))
    for at, sentence in enumerate(told):
        assert FINISHED.search(sentence), sentence
        # German goes on in lower case after the salutation; a name may begin as its owner writes it.
        assert sentence[0].isupper() or sentence[0] in "“„»«" or (language == "de" and at == 0), sentence


@given(text=st.text(max_size=80), long=st.text(min_size=300, max_size=1200), data=st.data())
def test_no_text_that_anybody_types_breaks_a_letter(text: str, long: str, data: st.DataObject) -> None:
    kind, language = data.draw(st.sampled_from(Kind)), data.draw(st.sampled_from(LANGUAGES))
    letter = Letter(
        kind=kind,
        topic=text,
        matter=Matter(product=text, problem=data.draw(st.sampled_from(Problem)), trouble=text),
        details=Details(order_number=text, customer_number=text, proof=text, happened=long, tried=text),
        request=Request(wish=data.draw(st.sampled_from(Wish)), wish_words=long, amount=text, questions=(text, long)),
        praise=Praise(text, text, text, None, long, text),
        opening=Opening(reader=text, since=text, place=text, profession=text, call_when=text, appreciation=long),
    )
    composed = compose(Case(customer=Customer(name=text)), letter, language=language, today=TODAY)
    assert len(composed.subject.text) <= 78
    for sentence in (composed.subject, *generated(composed)):
        assert "  " not in sentence.text
        assert "\n" not in sentence.text
        assert "\N{INVISIBLE SEPARATOR}" not in sentence.text


@given(letter=LETTERS, customer=CUSTOMERS, language=st.sampled_from(LANGUAGES))
def test_a_subject_can_be_read_whole(letter: Letter, customer: Customer, language: str) -> None:
    """What a mail program shows: no word is cut, the number stands last, what is wrong stands in a phone's sight."""
    subject = propose_subject(Case(customer=customer), letter, language=language)
    assert 0 < len(subject) <= 78
    assert subject == " ".join(subject.split())
    typed_words = set(words_of(everything_typed(letter)))
    for word in set(words_of(subject)) - typed_words - words_of_ours(language):
        assert not any(one.startswith(word) for one in typed_words), (subject, word)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", [wish for wish in Wish if wish is not Wish.OWN_WORDS])
@pytest.mark.parametrize("problem", [problem for problem in Problem if problem is not Problem.OTHER])
def test_a_phone_shows_what_is_wrong(problem: Problem, wish: Wish, language: str) -> None:
    """Of a product with a long name as much as leaves the problem within the first 40 characters."""
    long_name = "Kjaerby Aqua 2 Professional 1,7 l, gebürsteter Edelstahl, mit Temperaturwahl"
    letter = Letter(
        matter=Matter(product=long_name, problem=problem),
        details=Details(order_number="DE-4711"),
        request=Request(wish=wish),
    )
    subject = propose_subject(Case(), letter, language=language)
    assert subject.startswith("Kjaerby")
    ours = SUBJECTS[language]
    wrong = ours.states.get(problem, ours.problems[problem])
    assert wrong in subject[:40], subject
    assert subject.endswith("4711)") or len(f"{subject} ({ours.order_short} DE-4711)") > 78, subject


@given(letter=LETTERS, customer=CUSTOMERS, language=st.sampled_from(LANGUAGES))
def test_paragraphs_are_short_and_whole(letter: Letter, customer: Customer, language: str) -> None:
    composed = compose(Case(customer=customer), letter, language=language, today=TODAY)
    roles = [paragraph.role for paragraph in composed.paragraphs]
    assert roles[0] is Role.SALUTATION
    assert roles[-1] is Role.SIGNATURE
    assert [role for role in Role if role in roles] == list(dict.fromkeys(roles)) or letter.kind is Kind.CANCELLATION
    for paragraph in composed.paragraphs:
        assert paragraph.sentences
        if paragraph.role is not Role.SIGNATURE:
            assert len(paragraph.sentences) <= 3
        assert not re.search(r"\n\s*\n", paragraph.text)
    keys = [sentence.key for paragraph in composed.paragraphs for sentence in paragraph.sentences]
    assert len(keys) == len(set(keys))


@given(letter=LETTERS, customer=CUSTOMERS, company=COMPANIES, language=st.sampled_from(LANGUAGES))
def test_no_fact_is_lost(letter: Letter, customer: Customer, company: Company, language: str) -> None:
    composed = compose(Case(company=company, customer=customer), letter, language=language, today=TODAY)
    body = composed.body
    for fact in facts(letter, customer, company, language):
        assert fact in body, fact


def facts(letter: Letter, customer: Customer, company: Company, language: str) -> Iterator[str]:
    """What was answered and has to stand in the body, whatever the language."""
    letter = as_asked(letter)
    land = company.country or customer.country

    def show(day: date) -> str:
        return language_of(language).format_date(day, land)

    yield from shown(customer.name)
    if letter.kind is Kind.COMPLIMENT:
        yield from (show(day) for day in (letter.praise.on,) if day)
        if not left_out(letter, language):
            yield from lines(letter.praise.did, letter.praise.meant)
        return
    yield from lines(ways_to_answer(letter, customer))
    yield from map(number, (letter.details.customer_number, letter.details.order_number))
    yield named(letter.matter.product)
    if letter.request.by and (letter.kind is not Kind.COMPLAINT or letter.request.wish):
        yield show(letter.request.by)
    if letter.kind is Kind.QUESTION:
        yield from shown(*letter.request.questions)
    elif letter.details.bought_on:
        yield show(letter.details.bought_on)
    if letter.kind is Kind.COMPLAINT:
        yield from facts_of_complaint(letter, language, show)
    if not left_out(letter, language):
        yield from lines(letter.details.happened, letter.details.tried, letter.opening.appreciation)


def facts_of_complaint(letter: Letter, language: str, show: Callable[[date], str]) -> Iterator[str]:
    if letter.matter.problem and letter.details.happened_on:
        yield show(letter.details.happened_on)
    if letter.request.wish in (Wish.REFUND, Wish.PRICE_REDUCTION, Wish.GOODWILL):
        yield from re.findall(r"\d{2,3}", letter.request.amount)
    if letter.written_in in ("", language):
        yield from (value.rstrip(".,;: ") for value in shown(letter.matter.trouble, letter.details.proof))


def everything_typed(letter: Letter) -> str:
    matter, details, praise = letter.matter, letter.details, letter.praise
    asked = (letter.request.wish_words, *letter.request.questions)
    told = (letter.topic, matter.product, matter.trouble, details.order_number, details.customer_number)
    return " ".join((*told, *asked, praise.who, praise.role, praise.where))


def words_of_ours(language: str) -> set[str]:
    """What a subject says besides the customer's words."""
    ours = SUBJECTS[language]
    frame = {
        "en": "thank you to the your team of on at question cancellation my contract number",
        "de": "danke an lob und dank ihr team im in der den die das frage kündigung meines vertrags vertragsnummer",
        "da": "tak til jeres medarbejdere på i spørgsmål opsigelse af min aftale aftalenummer",
    }
    words = (*ours.problems.values(), *ours.states.values(), *ours.wishes.values(), *ours.special.values())
    marks = (
        ours.help,
        ours.guarantee,
        ours.order,
        ours.order_short,
        ours.customer_number,
        ours.complaint,
        frame[language],
    )
    return set(words_of(" ".join((*words, *marks))))


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def ways_to_answer(letter: Letter, customer: Customer) -> str:
    if letter.opening.answer_by is AnswerBy.PHONE:
        return customer.phone
    if letter.opening.answer_by is AnswerBy.POST:
        return customer.address
    return "" if letter.opening.mail_signature else customer.email


def shown(*values: str) -> Iterator[str]:
    yield from (one_line(value) for value in values if said(value))


def lines(*stories: str) -> Iterator[str]:
    for story in stories:
        yield from (line.strip() for line in story.splitlines() if line.strip())


def left_out(letter: Letter, language: str) -> bool:
    return letter.written_in not in ("", language) and letter.details.own_words is OwnWords.LEFT_OUT


@given(letter=LETTERS, language=st.sampled_from(LANGUAGES))
def test_own_words_are_told_from_the_service_s(letter: Letter, language: str) -> None:
    composed = compose(Case(), letter, language=language, today=TODAY)
    across = letter.written_in not in ("", language)
    for paragraph in composed.paragraphs:
        for sentence in paragraph.sentences:
            own = sentence.origin is Origin.CUSTOMER
            assert sentence.language == (letter.written_in if own and across else "")


@given(letter=LETTERS)
def test_german_goes_on_in_lower_case_after_the_salutation(letter: Letter) -> None:
    first = compose(Case(customer=Customer(name="")), letter, language="de", today=TODAY).paragraphs[1].sentences[0]
    if first.origin is Origin.GENERATED and first.key != "close.formula":
        capital = first.text[0].isupper()
        assert not capital or first.text.split()[0] in ("Ihre", "Sie"), first.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", Wish)
@pytest.mark.parametrize("problem", Problem)
def test_request_and_its_date_stand_in_first_paragraph_request_and_close(
    problem: Problem, wish: Wish, language: str
) -> None:
    """C3: whoever reads it must know at once what is expected of them."""
    by = date(2026, 12, 7)
    letter = Letter(
        written_in=language,
        matter=Matter(product="Aqua 2", problem=problem, trouble="x"),
        request=Request(wish=wish, wish_words="Please listen", by=by),
    )
    composed = compose(Case(), letter, language=language, today=TODAY)
    shown_date = language_of(language).format_date(by)
    by_role = {role: [p.text for p in composed.paragraphs if p.role is role] for role in Role}
    assert shown_date in by_role[Role.INTRODUCTION][0]
    assert shown_date.partition(" 2026")[0] in by_role[Role.CLOSE][0]
    assert by_role[Role.REQUEST]
    assert shown_date in by_role[Role.REQUEST][-1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_only_a_compliment_does_not_look_forward_to_a_reply(kind: Kind, language: str) -> None:
    composed = compose(Case(), Letter(kind=kind, written_in=language), language=language, today=TODAY)
    keys = {sentence.key for sentence in generated(composed)}
    assert ("close.anticipate" in keys) is (kind is not Kind.COMPLIMENT)
    assert not any(paragraph.role is Role.REQUEST for paragraph in composed.paragraphs) or kind is not Kind.COMPLIMENT


@pytest.mark.parametrize(
    ("reader", "greetings"),
    [
        ("", ("Dear Customer Service Team,", "Sehr geehrte Damen und Herren,", "Kære kundeservice")),
        ("Ms Holm", ("Dear Ms Holm,", "Sehr geehrte Frau Holm,", "Kære fru Holm")),
        ("Frau Dr. Holm", ("Dear Dr Holm,", "Sehr geehrte Frau Dr. Holm,", "Kære dr. Holm")),
        ("Herr Holm", ("Dear Mr Holm,", "Sehr geehrter Herr Holm,", "Kære hr. Holm")),
        ("Mette Holm", ("Dear Mette Holm,", "Guten Tag Mette Holm,", "Kære Mette Holm")),
        ("Dr. Holm", ("Dear Dr Holm,", "Guten Tag Dr. Holm,", "Kære dr. Holm")),
        ("Frau Mette Holm", ("Dear Ms Mette Holm,", "Sehr geehrte Frau Mette Holm,", "Kære Mette Holm")),
        ("Prof. Dr. Schmidt", ("Dear Professor Schmidt,", "Guten Tag Prof. Dr. Schmidt,", "Kære professor Schmidt")),
        (
            "Frau von der Heide",
            ("Dear Ms von der Heide,", "Sehr geehrte Frau von der Heide,", "Kære fru von der Heide"),
        ),
        ("Kim Möller-Berg", ("Dear Kim Möller-Berg,", "Guten Tag Kim Möller-Berg,", "Kære Kim Möller-Berg")),
        ("Herr und Frau Holm", ("Dear Mr and Ms Holm,", "Guten Tag Herr und Frau Holm,", "Kære hr. og fru Holm")),
        ("Sehr geehrte Frau Holm, Service", ("Dear Ms Holm,", "Sehr geehrte Frau Holm,", "Kære fru Holm")),
        ("Mx Holm", ("Dear Mx Holm,", "Guten Tag Holm,", "Kære Holm")),
    ],
)
def test_salutation_guesses_nobody_s_gender(reader: str, greetings: tuple[str, ...]) -> None:
    letter = Letter(opening=Opening(reader=reader))
    for language, greeting in zip(LANGUAGES, greetings, strict=True):
        assert compose(Case(), letter, language=language, today=TODAY).paragraphs[0].text == greeting


def test_edits_stand_in_place_of_what_the_service_wrote() -> None:
    plain = compose(Case(), full_complaint("en"), language="en", today=TODAY)
    request = next(s for s in generated(plain) if s.key == "request.replacement")
    letter = replace(
        full_complaint("en"),
        edits={
            "en/request.replacement": Edit("  I want a new one, please. ", text_hash(request.text)),
            "en/request.apology_too": Edit(None, ""),
            "en/salutation": Edit(None, ""),
            "en/close.formula": Edit("", ""),
            "de/request.fallback": Edit("Nein.", ""),
            "en/policy.read": Edit(None, ""),
            "en/policy.rule": Edit(None, ""),
            "en/policy.right": Edit(None, ""),
            "en/details.tried": Edit(None, ""),
        },
    )
    composed = compose(Case(), letter, language="en", today=TODAY)
    sentences = {s.key: s for paragraph in composed.paragraphs for s in paragraph.sentences}
    assert sentences["request.replacement"].text == "I want a new one, please."
    assert sentences["request.replacement"].origin is Origin.EDITED
    assert "request.apology_too" not in sentences
    assert sentences["salutation"].text == "Dear Ms Holm,"
    assert sentences["close.formula"].text == "Kind regards,"
    assert sentences["request.fallback"].origin is Origin.GENERATED
    assert all(paragraph.role is not Role.POLICY for paragraph in composed.paragraphs)
    assert not any(key.startswith("details.tried") for key in sentences)  # nor what would announce it


def test_mail_signature_leaves_the_name_only() -> None:
    letter = replace(full_complaint("en"), opening=replace(full_complaint("en").opening, mail_signature=True))
    case = Case(customer=Customer(name="Anna Berg", email="anna@example.org"))
    composed = compose(case, letter, language="en", today=TODAY)
    assert composed.paragraphs[-1].text == "Kind regards,\nAnna Berg"
    assert "My customer number is 88-1203." in composed.body


def test_subject_line_of_the_customer_wins() -> None:
    letter = replace(full_complaint("en"), matter=replace(full_complaint("en").matter, subject_line=" My  kettle "))
    composed = compose(Case(), letter, language="en", today=TODAY)
    assert (composed.subject.text, composed.subject.origin) == ("My kettle", Origin.CUSTOMER)
    assert propose_subject(Case(), letter, language="en").startswith("Aqua 2 kettle leaks, please replace")


@pytest.mark.parametrize(
    ("product", "trouble", "subject"),
    [
        ("Kettle", "leaks", "Kettle leaks, please replace"),
        ("kettle", "the kettle leaks", "The kettle leaks, please replace"),
        ("Kettle", "The lid is loose.", "Kettle: The lid is loose, please replace"),
        ("Kettle", "it's leaking", "Kettle: it's leaking, please replace"),
        ("Kettle", "", "Kettle faulty, please replace"),
        ("", "", "Faulty product, please replace"),
    ],
)
def test_subject_sums_up_problem_and_wish(product: str, trouble: str, subject: str) -> None:
    matter = Matter(product=product, trouble=trouble, problem=Problem.FAULTY)
    letter = Letter(matter=matter, request=Request(wish=Wish.REPLACEMENT))
    assert propose_subject(Case(), letter, language="en") == subject


@pytest.mark.parametrize(
    ("role", "where", "subjects"),
    [
        ("driver", "bus 5C", ("Thank you to the driver of bus 5C", "Lob und Dank: driver, bus 5C", None)),
        ("The woman at the till", "", ("Thank you to the woman at the till", None, None)),
        ("der nette Fahrer", "", (None, "Danke an den netten Fahrer", None)),
        ("der Kollege", "", (None, "Danke an den Kollegen", None)),
        ("der freundliche Assistent", "", (None, "Danke an den freundlichen Assistenten", None)),
        ("Herr an der Kasse", "", (None, "Lob und Dank: Herr an der Kasse", None)),
        ("der Herr an der Kasse", "", (None, "Danke an den Herrn an der Kasse", None)),
        ("das ganze Team", "im Laden", (None, "Danke an das ganze Team im Laden", None)),
        ("Der Fahrer", "Bus 5C", (None, "Danke an den Fahrer im Bus 5C", None)),
        ("die Frau an der Kasse", "Filiale Nord", (None, "Danke an die Frau an der Kasse in der Filiale Nord", None)),
        ("chauffør", "bus 5C", (None, None, "Tak til jeres chauffør på bus 5C")),
        ("assistenten", "i butikken", (None, None, "Tak til assistenten i butikken")),
    ],
)
def test_thanks_decline_typed_words_only_where_that_is_sure(
    role: str, where: str, subjects: tuple[str | None, ...]
) -> None:
    for language, subject in zip(LANGUAGES, subjects, strict=True):
        if subject:
            letter = Letter(kind=Kind.COMPLIMENT, written_in=language, praise=Praise(role=role, where=where))
            assert propose_subject(Case(), letter, language=language) == subject


@pytest.mark.parametrize(
    ("language", "since", "sentence"),
    [
        ("en", "many years", "I have been your customer for many years."),
        ("en", "since 2019", "I have been your customer since 2019."),
        ("en", "a year", "I have been your customer for a year."),
        ("en", "a long time", "I have been your customer for a long time."),
        ("de", "ein Jahr", "Ich gehöre seit einem Jahr zu Ihrer Kundschaft."),
        ("de", "über einem Jahr", "Ich gehöre seit über einem Jahr zu Ihrer Kundschaft."),
        ("de", "langem", "Ich gehöre seit Langem zu Ihrer Kundschaft."),
        ("da", "et år", "Jeg har været kunde hos jer i et år."),
        ("da", "længe", "Jeg har været kunde hos jer i lang tid."),
        ("en", "my wedding", "I have been your customer (my wedding)."),
        ("de", "viele Jahre", "Ich gehöre seit vielen Jahren zu Ihrer Kundschaft."),
        ("de", "über 10 Jahren", "Ich gehöre seit über 10 Jahren zu Ihrer Kundschaft."),
        ("de", "Mai 2019", "Ich gehöre seit Mai 2019 zu Ihrer Kundschaft."),
        ("da", "mange år", "Jeg har været kunde hos jer i mange år."),
        ("da", "maj 2019", "Jeg har været kunde hos jer siden maj 2019."),
    ],
)
def test_customer_since(language: str, since: str, sentence: str) -> None:
    letter = Letter(written_in=language, opening=Opening(since=since))
    text = compose(Case(), letter, language=language, today=TODAY).paragraphs[1].text
    assert text.lower() == sentence.lower()


def test_letter_language_is_chosen_then_the_company_s_then_the_customer_s() -> None:
    danish_shop = Case(company=Company(language="da"))
    assert letter_language(danish_shop, Letter(language="de")) == "de"
    assert letter_language(danish_shop, Letter(written_in="de")) == "da"
    assert letter_language(Case(company=Company(language="fr")), Letter(written_in="de")) == "de"
    assert letter_language(Case(), Letter(written_in="pl")) == "en"


def test_a_letter_across_languages_marks_each_piece_of_own_words() -> None:
    for language in LANGUAGES:
        letter = full_complaint(FOREIGN[language])
        composed = compose(Case(), letter, language=language, today=TODAY)
        foreign = [s for p in composed.paragraphs for s in p.sentences if s.language]
        assert {s.language for s in foreign} == {FOREIGN[language]}
        assert [s.key for s in foreign] == ["details.happened", "details.happened.2", "details.tried", "appreciation"]
        leads = [s.key for s in generated(composed) if s.key.endswith(".lead")]
        assert leads == ["details.happened.lead", "details.tried.lead", "appreciation.lead"]
        assert letter.matter.trouble not in composed.body.replace(letter.details.happened, "").split()


@pytest.mark.parametrize(
    ("language", "subject", "sentence"),
    [
        ("en", "Thank you to “Fahrerin”, Nørreport", "I would like to praise and thank “Fahrerin”, Nørreport."),
        ("da", "Tak til »Fahrerin«, Nørreport", "Jeg vil gerne rose og takke »Fahrerin«, Nørreport."),
        ("de", "Lob und Dank: „driver“, Nørreport", "ich möchte jemanden aus Ihrem Team loben: „driver“, Nørreport."),
    ],
)
def test_thanks_across_languages_name_the_person_not_only_the_place(language: str, subject: str, sentence: str) -> None:
    role, written_in = ("driver", "en") if language == "de" else ("Fahrerin", "de")
    letter = Letter(kind=Kind.COMPLIMENT, written_in=written_in, praise=Praise(role=role, where="Nørreport"))
    composed = compose(Case(), letter, language=language, today=TODAY)
    assert composed.subject.text == subject
    assert sentence in composed.body


@pytest.mark.parametrize(
    ("language", "land", "opening", "close", "written"),
    [
        ("en", "GB", "Dear Ms Holm,", "Kind regards,", "by Monday 11 January 2027"),
        ("en", "US", "Dear Ms. Holm:", "Sincerely,", "by Monday, January 11, 2027."),
        ("de", "DE", "Sehr geehrte Frau Holm,", "Mit freundlichen Grüßen", "bis Montag, den 11. Januar 2027, Ersatz"),
        ("de", "AT", "Sehr geehrte Frau Holm,", "Mit freundlichen Grüßen", "bis Montag, den 11. Jänner 2027, Ersatz"),
        ("de", "CH", "Sehr geehrte Frau Holm", "Freundliche Grüsse", "«Aqua 2»"),
        ("da", "DK", "Kære fru Holm", "Venlig hilsen", "senest mandag den 11. januar 2027."),
    ],
)
def test_manner_of_the_company_s_country(language: str, land: str, opening: str, close: str, written: str) -> None:
    letter = Letter(
        written_in=language,
        matter=Matter(product="Aqua 2", problem=Problem.FAULTY, guarantee=True),
        request=Request(wish=Wish.REPLACEMENT, by=date(2027, 1, 11)),
        opening=Opening(reader="Frau Holm"),
    )
    composed = compose(Case(company=Company(country=land)), letter, language=language, today=TODAY)
    assert composed.paragraphs[0].text == opening
    assert composed.paragraphs[-1].text == close
    assert written in composed.body
    assert ("ß" in composed.body) is (language == "de" and land != "CH")


@pytest.mark.parametrize(
    ("land", "subject", "sentence"),
    [
        ("GB", "Kettle: purchase cancelled, please apologise", "hereby cancel my purchase of the “kettle”"),
        ("US", "Kettle: purchase canceled, please apologize", "hereby cancel my purchase of the “kettle”"),
        ("NL", "Kettle: withdrawal, please apologise", "hereby withdraw from my purchase of the “kettle”"),
    ],
)
def test_english_spells_and_speaks_of_the_law_as_the_company_does(land: str, subject: str, sentence: str) -> None:
    matter = Matter(product="kettle", problem=Problem.WITHDRAWAL)
    letter = Letter(matter=matter, request=Request(wish=Wish.APOLOGY))
    composed = compose(Case(company=Company(country=land)), letter, language="en", today=TODAY)
    assert composed.subject.text == subject
    assert sentence in composed.body


def test_a_swiss_letter_keeps_the_customer_s_own_spelling() -> None:
    case = Case(company=Company(country="CH"), customer=Customer(name="Anna Weiß"))
    letter = Letter(written_in="de", details=Details(happened="Die Straße ist gesperrt."))
    composed = compose(case, letter, language="de", today=TODAY)
    assert "Mein Name ist Anna Weiß." in composed.body
    assert "Die Straße ist gesperrt." in composed.body


@pytest.mark.parametrize(
    ("typed_amount", "language", "company", "customer", "written"),
    [
        ("49.9", "en", "GB", "GB", "£49.90"),
        ("49,90", "en", "US", "US", "$49.90"),
        ("1,249.00 pounds", "en", "GB", "", "£1,249.00"),
        ("EUR 49.90", "en", "IE", "IE", "€49.90"),
        ("499 kr", "en", "DK", "DK", "DKK 499"),
        ("1249.5", "de", "DE", "DE", "1.249,50 €"),
        ("49,-", "de", "DE", "AT", "49 €"),
        ("€49.90", "de", "AT", "AT", "€ 49,90"),
        ("1249.50 Fr.", "de", "CH", "DE", "CHF 1’249.50"),
        ("499", "da", "DK", "DK", "499 kr."),
        ("499 kr", "da", "SE", "DK", "499 SEK"),
        ("1.249", "da", "DK", "DK", "1.249 kr."),
        ("12 EUR", "da", "DE", "DK", "12 €"),
        ("499", "da", "DE", "DK", "499"),  # euros or crowns? Not ours to say
        ("499 kr.", "da", "DE", "", "499 kr."),
        ("1.249", "en", "GB", "GB", "1.249"),  # a thousand, or a little more than one
        ("about £50", "en", "GB", "GB", "about £50"),
        ("half the price", "en", "GB", "GB", "half the price"),
        ("5€6", "en", "GB", "GB", "5€6"),
    ],
)
def test_money_in_the_manner_of_language_and_country(
    typed_amount: str, language: str, company: str, customer: str, written: str
) -> None:
    case = Case(company=Company(country=company), customer=Customer(country=customer))
    letter = Letter(
        written_in=language,
        matter=Matter(problem=Problem.FAULTY),
        request=Request(wish=Wish.REFUND, amount=typed_amount),
    )
    composed = compose(case, letter, language=language, today=TODAY)
    request = next(paragraph.text for paragraph in composed.paragraphs if paragraph.role is Role.REQUEST)
    assert f" {written}" in request
    assert typed_amount == letter.request.amount


@pytest.mark.parametrize(
    ("as_typed", "stands_as"),
    [
        ("my kettle", "kettle"),
        ("My kettle", "kettle"),
        ("mein Wasserkocher", "Wasserkocher"),
        ("den elkedel", "elkedel"),
        ("The North Face jacket", "The North Face jacket"),
        ("Mein Schiff 4", "Mein Schiff 4"),
        ("Der Spiegel", "Der Spiegel"),
        ("„Ronda“", "Ronda"),
        ('"the Ronda"', "Ronda"),
        ("...", ""),
        ("100% Wool", "100% Wool"),
    ],
)
def test_a_product_is_called_by_its_name(as_typed: str, stands_as: str) -> None:
    assert named(as_typed) == stands_as


@pytest.mark.parametrize(
    ("as_typed", "stands_as"),
    [
        ("4711", "4711"),
        ("#4711", "4711"),
        ("order no. 4711", "4711"),
        ("Order number: 4711", "4711"),
        ("Bestellnr. 4711", "4711"),
        ("Kundennummer 88-1203", "88-1203"),
        ("ordrenr. 4711", "4711"),
        ("Nr. 4711.", "4711"),
        ("DE-2026-0047", "DE-2026-0047"),
        ("NO-123", "NO-123"),
        ("ID-123", "ID-123"),
        ("Order123", "Order123"),
        ("unknown", "unknown"),
        ("none", "none"),
    ],
)
def test_a_number_is_not_called_a_number_twice(as_typed: str, stands_as: str) -> None:
    assert number(as_typed) == stands_as


def test_a_rule_that_backs_the_letter_up_is_not_said_to_miss_the_case() -> None:
    """The page was said not to cover the case, and then quoted for it."""
    letter = full_complaint("en")
    assert "does not cover" not in compose(Case(), letter, language="en", today=TODAY).body
    unquoted = replace(letter, request=replace(letter.request, quote_rule=False))
    assert "does not cover my case." in compose(Case(), unquoted, language="en", today=TODAY).body


def test_a_topic_that_is_the_question_itself_is_said_once() -> None:
    letter = Letter(kind=Kind.QUESTION, topic="who pays?", request=Request(questions=("Who pays?",)))
    assert compose(Case(), letter, language="en", today=TODAY).body.lower().count("who pays?") == 1


def test_dates_and_lists() -> None:
    day = date(2026, 11, 14)
    assert [language.format_date(day) for language in REGISTERED] == [
        "14 November 2026",
        "14. November 2026",
        "14. november 2026",
    ]
    assert [language.format_list(("a", "b", "c")) for language in REGISTERED] == [
        "a, b and c",
        "a, b und c",
        "a, b og c",
    ]
    assert [language.format_list(("a",)) for language in REGISTERED] == ["a", "a", "a"]
    assert [language.format_list(()) for language in REGISTERED] == ["", "", ""]


def test_phrases() -> None:
    assert phrase(Problem.BILLING, "de") == "Fehler in der Rechnung"


def test_unknown_letter_language_is_refused() -> None:
    with pytest.raises(KeyError):
        compose(Case(), Letter(), language="pl", today=TODAY)


def test_a_rule_names_its_page_unless_the_sentence_before_does() -> None:
    letter = full_complaint("en")
    reworded = replace(letter, edits={"en/policy.read": Edit("I have read your rules.", "")})
    for told in (letter, reworded, replace(letter, policy_read=None)):
        body = compose(Case(), told, language="en", today=TODAY).body
        assert body.count("https://shop.example/returns") == 1
        assert "read on 20 November 2026)" in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_rule_is_cut_between_words(language: str) -> None:
    rule = Sourced("30", "https://shop.example/returns", "You have thirty days. " * 40)
    letter = Letter(request=Request(quote_rule=True, rule=rule))
    sentence = next(
        s for s in generated(compose(Case(), letter, language=language, today=TODAY)) if s.key == "policy.rule"
    )
    assert len(sentence.text) < 400
    assert re.search(r"(?:You|have|thirty|days) …[“«”]", sentence.text)


def test_recipient_is_the_confirmed_address() -> None:
    letter = Letter(opening=Opening(recipient=Sourced(" service@shop.example ")))
    assert compose(Case(), letter, language="en", today=TODAY).recipient == "service@shop.example"
