"""Letters of random answers: nothing lost, nothing left open, nothing that a reader would stumble over."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.languages.letters import FOREIGN, LANGUAGES, TODAY, full_complaint
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
    )
)
NUMBER = st.sampled_from(("", "4711", " DE-2026-00471188 ", "88.1203."))
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
        amount=st.sampled_from(("", "49,90 €", "499 kr.", "£20")),
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
            ("", "Ms Holm", "Frau Dr. Holm", "Herrn Holm", "Mette Holm", "Dr. Holm", "Mx Holm", "Holm,")
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
    name=st.sampled_from(("", "Anna Berg", " Bo  Ek Jr. ")),
    email=st.sampled_from(("", "anna@example.org")),
    phone=st.sampled_from(("", "+49 30 5550123")),
    address=st.sampled_from(("", "Weg 1\r\n\r\n10115 Berlin")),
    country=st.sampled_from(("", "DE", "DK", "GB", "US", "FR", "XX")),
)
PHRASES_ONLY = re.compile(r"None|%\(|\bproblem\.\w|Problem\.\w|Wish\.\w")
ORPHANS = re.compile(r"\(\s*\)|“\s*”|„\s*“|»\s*«|\s[,.;:!?]|[,;:]\.|\.\.|,,|\(,|,\)|!\.|\?\.")


def generated(composed: Composed) -> Iterator[Sentence]:
    for paragraph in composed.paragraphs:
        yield from (sentence for sentence in paragraph.sentences if sentence.origin is Origin.GENERATED)


def typed(sentence: str) -> str:
    """A sentence without the odd marks that the typed samples bring along."""
    for mark in ("{}", "%(name)s", "it leaks!", "kr.", "x.", "88.1203.", "Jr.", "30 days."):
        sentence = sentence.replace(mark, "x")
    return sentence


@given(letter=LETTERS, customer=CUSTOMERS, language=st.sampled_from(LANGUAGES))
def test_no_answers_leave_a_hole(letter: Letter, customer: Customer, language: str) -> None:
    composed = compose(Case(customer=customer), letter, language=language, today=TODAY)
    for sentence in (composed.subject, *generated(composed)):
        assert sentence.text.strip() == sentence.text != "", sentence
        assert not PHRASES_ONLY.search(typed(sentence.text)), sentence
        assert not ORPHANS.search(typed(sentence.text)), sentence
        assert "  " not in sentence.text, sentence
    assert "\n" not in composed.subject.text


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


@given(letter=LETTERS, customer=CUSTOMERS, language=st.sampled_from(LANGUAGES))
def test_no_fact_is_lost(letter: Letter, customer: Customer, language: str) -> None:
    composed = compose(Case(customer=customer), letter, language=language, today=TODAY)
    body = composed.body
    for fact in facts(letter, customer, language):
        assert fact in body, fact


def facts(letter: Letter, customer: Customer, language: str) -> Iterator[str]:
    """What was answered and has to stand in the body, whatever the language."""
    show = language_of(language).format_date
    yield from shown(customer.name)
    if letter.kind is Kind.COMPLIMENT:
        yield from (show(day) for day in (letter.praise.on,) if day)
        if not left_out(letter, language):
            yield from lines(letter.praise.did, letter.praise.meant)
        return
    yield from lines(ways_to_answer(letter, customer))
    yield from shown(letter.details.customer_number, letter.details.order_number, letter.matter.product)
    if letter.request.by and (letter.kind is not Kind.COMPLAINT or letter.request.wish):
        yield show(letter.request.by)
    if letter.kind is Kind.QUESTION:
        yield from shown(*letter.request.questions)
    elif letter.details.bought_on:
        yield show(letter.details.bought_on)
    if letter.kind is Kind.COMPLAINT and letter.matter.problem and letter.details.happened_on:
        yield show(letter.details.happened_on)
    if letter.kind is Kind.COMPLAINT and letter.request.wish in (Wish.REFUND, Wish.PRICE_REDUCTION, Wish.GOODWILL):
        yield from shown(letter.request.amount)
    if letter.kind is Kind.COMPLAINT and letter.written_in in ("", language):
        yield from (value.rstrip(".,;: ") for value in shown(letter.matter.trouble, letter.details.proof))
    if not left_out(letter, language):
        yield from lines(letter.details.happened, letter.details.tried, letter.opening.appreciation)


def ways_to_answer(letter: Letter, customer: Customer) -> str:
    if letter.opening.answer_by is AnswerBy.PHONE:
        return customer.phone
    if letter.opening.answer_by is AnswerBy.POST:
        return customer.address
    return "" if letter.opening.mail_signature else customer.email


def shown(*values: str) -> Iterator[str]:
    yield from (" ".join(value.split()) for value in values if value.strip())


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
        assert not capital or first.text.split()[0] in ("Ihre", "Sie", "In", "Was"), first.text


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
    assert shown_date in by_role[Role.CLOSE][0]
    assert by_role[Role.REQUEST]
    if wish is not Wish.OWN_WORDS:
        assert shown_date in by_role[Role.REQUEST][0]


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
        ("", ("Dear Customer Service Team,", "Sehr geehrte Damen und Herren,", "Kære kundeservice,")),
        ("Ms Holm", ("Dear Ms Holm,", "Sehr geehrte Frau Holm,", "Kære fru Holm,")),
        ("Frau Dr. Holm", ("Dear Ms Dr. Holm,", "Sehr geehrte Frau Dr. Holm,", "Kære fru Dr. Holm,")),
        ("Herr Holm", ("Dear Mr Holm,", "Sehr geehrter Herr Holm,", "Kære hr. Holm,")),
        ("Mette Holm", ("Dear Mette Holm,", "Guten Tag Mette Holm,", "Kære Mette Holm,")),
        ("Dr. Holm", ("Dear Dr Holm,", "Guten Tag Dr. Holm,", "Kære dr. Holm,")),
        ("Mx Holm", ("Dear Mx Holm,", "Guten Tag Holm,", "Kære Holm,")),
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
        ("Kettle", "", "Kettle is faulty, please replace"),
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
