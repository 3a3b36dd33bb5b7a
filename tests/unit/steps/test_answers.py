"""Their answers for a letter: which are shown, what is said of them, and what becomes of those that do not help."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from wizard.domain.case import Case, Company
from wizard.domain.facts import FaqEntry, FoundPage, PageKind, Passage, SiteFacts, Status
from wizard.domain.letter import Kind, Letter, Matter, Problem, Request, Trouble, Wish
from wizard.domain.troubles import TROUBLES
from wizard.steps import Situation, subject
from wizard.steps import company as company_step
from wizard.steps.answers import answers, no_help, taken_back, tapped

READ = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
GERMAN = (
    FaqEntry("Meine Bestellung ist nicht angekommen", "Fragen Sie bei den Nachbarn.", "https://laden.example/faq#a"),
    FaqEntry("Mein Gerät ist defekt", "Wir reparieren es.", "https://laden.example/faq#b"),
    FaqEntry("Wie kann ich mein Abo kündigen?", "Zum Monatsende.", "https://laden.example/faq#c"),
    FaqEntry("Wann habt ihr geöffnet?", "Täglich.", "https://laden.example/faq#d"),
)
FACTS = SiteFacts(
    url="https://laden.example/",
    host="laden.example",
    status=Status.COMPLETE,
    fetched_at=READ,
    language="de",
    pages={PageKind.FAQ: (FoundPage(PageKind.FAQ, "https://laden.example/faq", "Häufige Fragen", 1.0),)},
    faq=GERMAN,
)


def now(letter: Letter, facts: SiteFacts | None = FACTS, language: str = "en") -> Situation:
    return Situation(
        Case(company=Company(host="laden.example"), letters=(letter,)), 0, facts, date(2026, 11, 20), language
    )


def test_an_english_topic_finds_the_german_answer_and_says_what_it_is_about() -> None:
    found = answers(now(Letter(topic="my parcel never arrived")))
    assert found[0].heading == GERMAN[0].question
    assert found[0].about is not None
    assert found[0].about.msgid == TROUBLES[Trouble.NOT_ARRIVED].about


def test_nothing_is_said_about_an_answer_in_the_pages_own_language() -> None:
    found = answers(now(Letter(topic="Paket nicht angekommen", written_in="de"), language="de"))
    assert found[0].heading == GERMAN[0].question
    assert found[0].about is None


@pytest.mark.parametrize(
    ("trouble", "index"), [(Trouble.NOT_ARRIVED, 0), (Trouble.BROKEN, 1), (Trouble.CANCEL_CONTRACT, 2)]
)
def test_a_tapped_trouble_finds_its_answer_without_a_word_typed(trouble: Trouble, index: int) -> None:
    assert answers(now(Letter(trouble=trouble)))[0].heading == GERMAN[index].question


def test_a_tapped_trouble_weighs_more_than_the_words() -> None:
    letter = Letter(topic="parcel", trouble=Trouble.CANCEL_CONTRACT)
    assert answers(now(letter))[0].heading == GERMAN[2].question


def test_rules_answer_where_no_question_does() -> None:
    rules = (
        Passage(
            PageKind.RETURNS, "Widerruf", "Sie können binnen 14 Tagen widerrufen. " * 60, "https://laden.example/w"
        ),
    )
    found = answers(now(Letter(topic="send it back"), replace(FACTS, faq=(), passages=rules)))
    assert found[0].url == "https://laden.example/w"
    assert len(found[0].text) < 810


def test_of_an_answer_without_end_only_the_beginning_is_shown() -> None:
    endless = FaqEntry("Meine Bestellung ist nicht angekommen", "Fragen Sie bei den Nachbarn. " * 100, GERMAN[0].url)
    shown = answers(now(Letter(trouble=Trouble.NOT_ARRIVED), replace(FACTS, faq=(endless,))))[0]
    assert endless.answer.startswith(shown.text.removesuffix(" …"))
    assert 1_100 < len(shown.text) <= 1_202


@pytest.mark.parametrize("kind", [Kind.COMPLIMENT, Kind.CANCELLATION])
def test_praise_and_leaving_are_asked_nothing(kind: Kind) -> None:
    assert answers(now(Letter(kind=kind, topic="Paket nicht angekommen"))) == ()


def test_before_their_site_is_read_there_are_no_answers() -> None:
    assert answers(now(Letter(topic="parcel"), None)) == ()


def test_an_answer_that_does_not_help_was_read_all_the_same() -> None:
    """W15: the page that it stands on, by its name, is what the letter may say was read."""
    letter = no_help(now(Letter(topic="my parcel never arrived")))
    assert letter.policy_read is not None
    assert (letter.policy_read.value, letter.policy_read.url) == ("Häufige Fragen", "https://laden.example/faq#a")
    assert letter.policy_read.fetched_at == READ
    assert letter.unhelpful == letter.policy_read
    proposed = company_step.policy_page(FACTS, letter)
    assert proposed is not None
    assert (proposed.title, proposed.url) == ("Häufige Fragen", "https://laden.example/faq#a")
    assert company_step.read(now(letter))["policy_read"] is True


def test_taking_it_back_leaves_nothing_of_it() -> None:
    letter = Letter(topic="my parcel never arrived")
    assert taken_back(no_help(now(letter))) == letter


def test_taking_it_back_keeps_another_page_that_was_read() -> None:
    letter = no_help(now(Letter(topic="my parcel never arrived")))
    assert letter.policy_read is not None
    other = replace(letter, policy_read=replace(letter.policy_read, url="https://laden.example/agb"))
    assert taken_back(other).policy_read == other.policy_read


def test_where_nothing_was_shown_nothing_was_read() -> None:
    letter = Letter(topic="saxophone lessons")
    assert no_help(now(letter)) == letter


def test_another_trouble_has_other_answers() -> None:
    letter = no_help(now(Letter(topic="my parcel never arrived")))
    other = tapped(letter, Trouble.BROKEN)
    assert (other.trouble, other.unhelpful, other.policy_read) == (Trouble.BROKEN, None, None)
    assert tapped(other, None).trouble is None


@pytest.mark.parametrize(
    ("trouble", "problem", "wish"),
    [
        (Trouble.BROKEN, Problem.FAULTY, None),
        (Trouble.NOT_ARRIVED, Problem.NOT_DELIVERED, Wish.DELIVERY),
        (Trouble.REFUND, Problem.REFUND_WITHHELD, Wish.REFUND),
        (Trouble.EXCHANGE, None, Wish.REPLACEMENT),
    ],
)
def test_a_tapped_trouble_is_chosen_on_the_subject_page(
    trouble: Trouble, problem: Problem | None, wish: Wish | None
) -> None:
    read = subject.read(now(Letter(trouble=trouble)))
    assert (read["problem"], read["wish"]) == (problem, wish)


def test_a_tapped_trouble_chooses_the_rules_to_have_read() -> None:
    pages = {kind: (FoundPage(kind, f"https://laden.example/{kind}", kind, 1.0),) for kind in PageKind}
    proposed = company_step.policy_page(replace(FACTS, pages=pages), Letter(trouble=Trouble.NOT_ARRIVED))
    assert proposed is not None
    assert proposed.kind is PageKind.SHIPPING


def test_what_the_customer_chose_there_stays() -> None:
    letter = Letter(
        trouble=Trouble.BROKEN,
        matter=Matter(product="kettle", problem=Problem.LATE),
        request=Request(wish=Wish.REFUND),
    )
    read = subject.read(now(letter))
    assert (read["problem"], read["wish"]) == (Problem.LATE, Wish.REFUND)


def test_every_trouble_has_its_words() -> None:
    assert set(TROUBLES) == set(Trouble)
    assert len({text.name for text in TROUBLES.values()}) == len(Trouble)
