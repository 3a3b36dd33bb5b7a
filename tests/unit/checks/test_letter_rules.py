"""Rules that look at the whole letter: what is missing from it, and how its parts go together."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from tests.unit.languages.letters import TODAY, full_complaint
from tests.unit.languages.scenes import golden_letters
from wizard.checks import check_letter, check_text
from wizard.domain.case import Case, Customer
from wizard.domain.findings import Finding, Severity
from wizard.domain.letter import (
    Details,
    Edit,
    Kind,
    Letter,
    Matter,
    Opening,
    Praise,
    Problem,
    Request,
    Wish,
    text_hash,
)
from wizard.languages.compose import compose

CASE = Case(customer=Customer(name="Anna Berg", email="anna.berg@example.org"))
DAY = date(2026, 11, 14)
FULL = replace(full_complaint("en"), policy_read=None)


def checked(letter: Letter, language: str = "en") -> tuple[Finding, ...]:
    return check_letter(compose(CASE, letter, language=language, today=TODAY), letter)


def ids(letter: Letter, language: str = "en") -> dict[str, str]:
    """Where each thing was found."""
    return {finding.id: finding.where for finding in checked(letter, language)}


def edited(letter: Letter, language: str = "en", **sentences: str) -> Letter:
    """The letter with other words for sentences of ours: `salutation="…"`, `close_formula="…"`."""
    edits: Mapping[str, Edit] = {
        f"{language}/{key.replace('_', '.')}": Edit(text, text_hash(text)) for key, text in sentences.items()
    }
    return replace(letter, edits=edits)


def test_a_full_letter_has_nothing_to_add() -> None:
    assert checked(FULL) == ()


def test_good_letters_are_not_nagged() -> None:
    """Less than one hint for each golden letter, those with hardly an answer included; and nothing above a hint."""
    letters = [
        check_letter(compose(case, letter, language=language, today=TODAY), letter)
        for _, language, case, letter in golden_letters()
    ]
    findings = [finding for found in letters for finding in found if finding.id != "clarity.empty_request"]
    assert {finding.severity for finding in findings} <= {Severity.HINT}
    assert len(findings) < len(letters)


# What is missing


def purchase(**details: object) -> Letter:
    return replace(FULL, details=replace(Details(happened="It leaks."), **details))  # type: ignore[arg-type]


def test_a_purchase_without_number_or_proof() -> None:
    assert ids(purchase(bought_on=DAY)) == {"clarity.missing_number": "details.order_number"}
    for given in ({"order_number": "4711"}, {"customer_number": "K-1"}, {"proof": "till receipt"}):
        assert ids(purchase(bought_on=DAY, **given)) == {}


@pytest.mark.parametrize("happened", ["My order 4711-0815 leaks.", "I have the receipt.", "It is invoice AB1234."])
def test_a_number_in_own_words_is_one(happened: str) -> None:
    assert "clarity.missing_number" not in ids(purchase(bought_on=DAY, happened=happened))


def test_rude_staff_needs_no_order_number() -> None:
    letter = replace(
        FULL, matter=Matter(problem=Problem.STAFF), details=Details(happened="He laughed.", happened_on=DAY)
    )
    assert ids(letter) == {}


def test_a_purchase_without_a_date() -> None:
    assert ids(purchase(order_number="4711")) == {"clarity.missing_date": "details.bought_on"}
    assert ids(purchase(order_number="4711", happened_on=DAY)) == {}
    assert ids(purchase(order_number="4711", happened="It has leaked since 3 May.")) == {}
    assert ids(purchase(order_number="4711", proof="receipt of 3 May")) == {}


def test_rude_staff_without_a_date() -> None:
    letter = replace(FULL, matter=Matter(problem=Problem.STAFF), details=Details(happened="He laughed."))
    assert ids(letter) == {"clarity.missing_date": "details.happened_on"}


def test_a_request_without_a_day() -> None:
    assert ids(replace(FULL, request=replace(FULL.request, by=None))) == {"clarity.missing_deadline": "request.by"}
    for words, expected in (("Please call me.", ["clarity.missing_deadline"]), ("Please call me by Friday.", [])):
        own = Request(wish=Wish.OWN_WORDS, wish_words=words)
        assert list(ids(replace(FULL, request=own))) == expected
    assert ids(replace(FULL, request=Request(wish=Wish.APOLOGY))) == {}


@pytest.mark.parametrize("problem", [Problem.FAULTY, Problem.SERVICE, Problem.STAFF, Problem.OTHER])
def test_a_complaint_that_does_not_say_what_happened(problem: Problem) -> None:
    letter = replace(
        FULL, matter=Matter(product="Aqua 2", problem=problem), details=replace(FULL.details, happened="", tried="")
    )
    assert ids(letter) == {"clarity.unanswered": "details.happened"}
    assert ids(replace(letter, matter=replace(letter.matter, trouble="leaks"))) == {}


def test_not_delivered_says_it_all() -> None:
    details = Details(order_number="4711", bought_on=DAY)
    assert ids(replace(FULL, matter=Matter(product="Aqua 2", problem=Problem.NOT_DELIVERED), details=details)) == {}


@pytest.mark.parametrize(
    ("praise", "where", "message"),
    [
        (Praise(did="He waited."), "praise.who", "whom you praise, and when and where"),
        (Praise(role="driver", did="He waited."), "praise.on", "when and where"),
        (Praise(who="Jonas", where="bus 5C", did="He waited."), "praise.on", "say when it was"),
        (Praise(who="Jonas", where="bus 5C", did="On 3 May he waited."), "", ""),
        (Praise(who="Jonas", on=DAY, did="He waited."), "praise.where", "say where it was"),
        (Praise(where="bus 5C", on=DAY, did="He waited."), "praise.who", "say whom you praise"),
    ],
)
def test_a_compliment_names_who_when_and_where(praise: Praise, where: str, message: str) -> None:
    found = checked(Letter(kind=Kind.COMPLIMENT, praise=praise))
    assert [f.where for f in found] == ([where] if where else [])
    assert all(f.id == "clarity.unanswered" and message in str(f.message) for f in found)


def test_a_bare_text_has_no_letter_to_complete() -> None:
    assert check_text("It leaks and I want my money back.", where="happened", language="en") == ()


# The subject


@pytest.mark.parametrize("subject", ["Urgent", "Important message", "Hello", "My order", "Complaint"])
def test_a_subject_that_says_nothing(subject: str) -> None:
    letter = replace(FULL, matter=replace(FULL.matter, subject_line=subject))
    assert ids(letter) == {"clarity.request_not_in_subject": "matter.subject_line"}


@pytest.mark.parametrize(
    "subject",
    ["Kettle leaks", "Please send a new one", "Refund for order 4711", "Where is my parcel?", "Puddle underneath"],
)
def test_a_subject_that_says_what_is_wrong_or_wanted(subject: str) -> None:
    matter = replace(FULL.matter, trouble="puddle underneath", subject_line=subject)
    assert "clarity.request_not_in_subject" not in ids(replace(FULL, matter=matter))


@pytest.mark.parametrize("subject", ["Kündigung Fitness Plus", "Wo ist mein Paket?", "Wasserkocher undicht"])
def test_german_subjects(subject: str) -> None:
    letter = full_complaint("de")
    assert ids(replace(letter, matter=replace(letter.matter, subject_line=subject)), "de") == {}


# Length


def test_long_own_words() -> None:
    line = "It has leaked since I bought it from you.\n\n"
    for times, severities in ((18, []), (20, [Severity.HINT]), (50, [Severity.ADVICE])):
        letter = replace(FULL, details=replace(FULL.details, happened=line * times, tried=""), opening=Opening())
        found = checked(letter)
        assert [(f.id, f.severity, f.where) for f in found] == [
            ("clarity.long_letter", severity, "details.happened") for severity in severities
        ]


# What is named elsewhere in the letter


def test_the_product_named_in_its_field_is_not_vague() -> None:
    vague = replace(FULL.details, happened="My product does not work.")
    assert ids(replace(FULL, details=vague)) == {}
    assert ids(replace(FULL, details=vague, matter=Matter(problem=Problem.FAULTY))) == {
        "clarity.vague_thing": "details.happened"
    }


def test_a_date_in_its_field_makes_recently_clear_enough() -> None:
    vague = replace(FULL.details, happened="It recently began to leak.")
    assert ids(replace(FULL, details=vague)) == {}
    assert "clarity.vague_time" in ids(replace(FULL, details=replace(vague, bought_on=None, happened_on=None)))


def test_faces_and_jokes_are_welcome_in_a_compliment() -> None:
    praise = Praise("Jonas", "driver", "bus 5C", DAY, "He waited ;-) 😀 haha!")
    assert checked(Letter(kind=Kind.COMPLIMENT, praise=praise)) == ()
    assert set(ids(replace(FULL, details=replace(FULL.details, happened=praise.did)))) == {"form.joke", "form.emoji"}


# Greeting and close


def test_the_name_alone_at_the_end_is_a_signature() -> None:
    letter = replace(FULL, details=replace(FULL.details, happened="It leaks.\n\nAnna Berg"))
    (finding,) = checked(letter)
    assert (finding.id, finding.found, finding.rewrites) == ("greeting.own_close", "Anna Berg", ("",))


def test_a_whole_letter_in_one_field_has_a_greeting_and_a_close_too_many() -> None:
    happened = "Dear Ms Holm,\n\nIt leaks.\n\nKind regards\nAnna Berg"
    assert set(ids(replace(FULL, details=replace(FULL.details, happened=happened)))) == {
        "greeting.own_greeting",
        "greeting.own_close",
    }
    assert check_text(happened, where="text", language="en") == ()


@pytest.mark.parametrize(
    ("language", "salutation", "close", "expected"),
    [
        ("en", "Hi Tom,", "Yours faithfully,", ["greeting.mismatched"]),
        ("en", "Hi Tom,", "Kind regards,", []),
        ("en", "Ms Holm,", "Kind regards,", []),
        ("en", "Dear Ms Holm, hello Tom,", "Kind regards,", ["greeting.doubled"]),
        ("en", "My kettle leaks.", "Kind regards,", ["greeting.missing"]),
        ("en", "Dear Ms Holm,", "That is all.", ["greeting.missing"]),
        ("en", "Dear Ms Holm,", "Kind regards, yours sincerely,", ["greeting.doubled"]),
        ("de", "Sehr geehrte Frau Holm,", "Liebe Grüße", ["greeting.mismatched"]),
        ("de", "Sehr geehrte Frau Holm,", "LG", ["greeting.mismatched"]),
        ("de", "Liebe Frau Holm,", "Herzliche Grüße", []),
        ("de", "Liebe Frau Holm,", "Mit freundlichen Grüßen", []),
        ("de", "Frau Holm, es ist nun genug damit", "Mit freundlichen Grüßen", ["greeting.missing"]),
        ("da", "Hej Mette,", "Ærbødigst", ["greeting.mismatched"]),
        ("da", "Kære Mette Holm", "Venlig hilsen", []),
        ("da", "Kære Mette Holm, hej,", "Med venlig hilsen", ["greeting.doubled"]),
    ],
)
def test_reworded_greeting_and_close(language: str, salutation: str, close: str, expected: list[str]) -> None:
    letter = edited(full_complaint(language), language, salutation=salutation, close_formula=close)
    assert [one for one in ids(letter, language) if one.startswith("greeting.")] == expected


def test_a_formal_greeting_with_a_close_for_friends_in_a_bare_text() -> None:
    text = "Sehr geehrte Frau Holm,\n\nder Kocher tropft.\n\nLG Anna"
    assert "greeting.mismatched" in {f.id for f in check_text(text, where="text", language="de")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Ich habe Sie angerufen, aber du hast nicht geholfen.", ["du"]),
        ("de", "Wann schickt ihr es, und können Sie mich anrufen?", []),
        ("de", "Ihr habt gesagt, dass Sie kommen.", ["Ihr habt"]),
        ("de", "Ihr Fahrer sagte, dass Sie kommen.", []),
        ("de", "Habt ihr euch das überlegt?", []),
        ("de", "Er fragte: „Bist du blöd?“ Das finden Sie wohl gut.", []),
        ("da", "Jeg beder Dem om svar, for I har ikke ringet.", ["Dem"]),
        ("da", "De kom ikke, og jeg har ringet til jer.", []),
        ("da", "I går kom de ikke, og jeg skrev til Dem.", []),
        ("en", "You did not call, and I wrote to you.", []),
    ],
)
def test_two_ways_to_address_them(language: str, text: str, expected: list[str]) -> None:
    found = [f for f in check_text(text, where="happened", language=language) if f.id == "greeting.mixed_address"]
    assert [f.found for f in found] == expected


def test_our_german_letters_say_sie() -> None:
    letter = replace(full_complaint("de"), opening=Opening(appreciation="Eure Geräte halten lange."))
    assert ids(letter, "de") == {"greeting.mixed_address": "opening.appreciation"}
