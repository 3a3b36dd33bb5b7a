"""A customer says what is right: it holds in their case, on the page and in the letter; counted are no words."""

from dataclasses import replace
from typing import Any, cast

import pytest
from flask import Flask

from tests.integration.web.conftest import MakeApp
from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import COMPLAINTS, walk
from wizard.domain.case import Case, Correction
from wizard.services import Services
from wizard.storage import Token

WAY = COMPLAINTS["en"]
OURS = "reklamation@kjaerby-cykler.dk"
THEIRS = f"service@{HOST}"


class Customer:
    """On the company page, at odds with what it says."""

    def __init__(self, app: Flask, *, until: str = "company", language: str = "en") -> None:
        self.app = app
        self.client = PageClient(app)
        self.page = walk(self.client, language, COMPLAINTS[language], until=until)
        self.base = self.page.url.rsplit("/", 1)[0]
        self.token = Token(self.base.rsplit("/", 1)[1])
        self.services = cast("Services", app.extensions["dear_company"])

    def company(self) -> Page:
        return self.client.get(f"{self.base}/company")

    def says(self, card: str, *, status: int = 200, **said: Any) -> Page:
        page = self.client.get(f"{self.base}/correct/{card}")
        typed = {name.replace("__", ":"): value for name, value in said.items()}
        return self.client.send(page, to=f"/correct/{card}", status=status, go=None, **typed)

    @property
    def counted(self) -> dict[str, int]:
        return {one.fact: one.count for one in self.services.corrections.totals()}


@pytest.fixture
def customer(make_app: MakeApp) -> Customer:
    return Customer(make_app())


def test_every_card_leads_to_its_page_and_nothing_typed_is_lost(customer: Customer) -> None:
    buttons = [
        one for one in customer.page.soup.select("button") if one.get_text().startswith("Something here is wrong (")
    ]
    assert [one["value"] for one in buttons] == ["wrong:faq", "wrong:rules", "wrong:contacts", "wrong:pages"]
    for one in buttons:
        there = customer.client.send(customer.page, name="Kjærby on the corner", go=str(one["value"]))
        assert there.url == f"{customer.base}/correct/{str(one['value']).split(':')[1]}"
        assert there.h1 == "Something here is wrong"
    assert customer.company().form()[1]["name"] == "Kjærby on the corner"


def test_the_customers_address_is_shown_proposed_and_written_to(customer: Customer) -> None:
    page = customer.says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    assert page.url.endswith("/company")
    assert f"E-mail address: You say: {OURS}" in page.text
    assert THEIRS not in page.text
    letter = walk_on(customer, until="opening")
    assert letter.form()[1]["recipient"] == OURS
    on = customer.client.send(letter, **WAY["opening"])
    assert OURS in on.html


def test_an_address_that_is_only_wrong_is_no_longer_proposed(customer: Customer) -> None:
    page = customer.says("contacts", wrong__emails=THEIRS)
    assert f"E-mail address: You say that this is wrong. {THEIRS}" in page.text
    assert page.text.count(THEIRS) == 1
    letter = walk_on(customer, until="opening")
    assert letter.form()[1]["recipient"] == "none"
    assert THEIRS not in letter.text


def test_words_that_are_no_address_are_shown_and_proposed_nowhere(customer: Customer) -> None:
    page = customer.says("contacts", words__emails="the one on my receipt")
    assert "E-mail address: You say: the one on my receipt" in page.text
    assert THEIRS in page.text
    assert walk_on(customer, until="opening").form()[1]["recipient"] == THEIRS


def test_a_number_of_the_customers_is_the_one_to_call(customer: Customer) -> None:
    customer.says("contacts", wrong__phones="+4586123456", words__phones="70 10 20 30", words__country="DK")
    phone = customer.client.get(f"{customer.base}/phone")
    assert "+45 70 10 20 30" in phone.text
    assert "+45 86 12 34 56" not in phone.text


def test_the_companys_name_and_country_are_taken_over(customer: Customer) -> None:
    page = customer.says("contacts", words__company="Kjærby & Sønner", words__country="SE")
    _, values = page.form()
    assert (values["name"], values["country"]) == ("Kjærby & Sønner", "SE")
    assert "Where is the company?: You say: Sweden" in page.text


def test_a_name_that_was_confirmed_already_is_corrected_in_the_letter(make_app: MakeApp) -> None:
    customer = Customer(make_app(), until="subject")
    customer.says("contacts", words__company="Kjærby & Sønner")
    assert customer.company().form()[1]["name"] == "Kjærby & Sønner"


def test_a_rule_called_wrong_is_quoted_no_more(make_app: MakeApp) -> None:
    customer = Customer(make_app(), until="request")
    asked = customer.client.send(customer.page, **WAY["request"], quote_rule="y")
    assert "within 30 days" in asked.letter
    page = customer.says("rules", wrong__return_window="return_window", words__return_window="They told me 60 days")
    assert "How long you have to send something back: You say: They told me 60 days" in page.text
    request = customer.client.get(f"{customer.base}/request")
    assert "quote_rule" not in request.form()[1]
    assert "within 30 days" not in request.text


def test_a_letter_to_an_address_called_wrong_is_addressed_anew(make_app: MakeApp) -> None:
    customer = Customer(make_app(), until="check")
    assert THEIRS in customer.page.html
    customer.says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    opening = customer.client.get(f"{customer.base}/check")
    assert opening.url.endswith("/opening")
    assert opening.form()[1]["recipient"] == OURS


def test_an_answer_called_wrong_is_not_offered_again(customer: Customer) -> None:
    question = "My kettle leaks, what can I do?"
    page = customer.says("faq", wrong__answers=question, words__answers="They send no gaskets any more")
    assert "Their answers: You say: They send no gaskets any more" in page.text
    assert "we send you a new gasket" not in page.text


def test_undoing_brings_their_sites_words_back_and_keeps_what_was_typed(customer: Customer) -> None:
    page = customer.says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    button = page.soup.select_one('.said button[value="emails"]')
    assert button
    _, values = page.form()
    undone = customer.client.post(str(button["formaction"]), {**values, "fact": "emails", "name": "Kjærby here"})
    assert undone.soup.select_one(".said") is None
    assert THEIRS in undone.text
    assert undone.form()[1]["name"] == "Kjærby here"


def test_the_page_shows_what_was_said_before_and_emptying_it_takes_it_back(customer: Customer) -> None:
    customer.says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    again = customer.client.get(f"{customer.base}/correct/contacts")
    _, values = again.form("/correct/contacts")
    assert (values["wrong:emails"], values["words:emails"]) == (THEIRS, OURS)
    page = customer.says("contacts", wrong__emails=None, words__emails="")
    assert page.soup.select_one(".said") is None


def test_corrections_are_counted_once_a_case_and_without_a_word(customer: Customer) -> None:
    customer.says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    customer.says("contacts", wrong__emails=THEIRS, words__emails=f"x{OURS}", words__people="Mette")
    customer.says("rules", words__return_window="60")
    assert customer.counted == {"emails": 1, "people": 1, "return_window": 1}
    printed = customer.app.test_cli_runner().invoke(args=["corrections"])
    assert printed.exit_code == 0
    assert f"{HOST}\temails\t1\t2026-11-22\n" in printed.output
    assert OURS not in printed.output
    assert "Mette" not in printed.output


def test_nothing_counted_is_a_sentence(make_app: MakeApp) -> None:
    printed = make_app().test_cli_runner().invoke(args=["corrections"])
    assert printed.output == "No customer has called a fact wrong.\n"


def test_another_customer_sees_their_site_as_it_is(make_app: MakeApp) -> None:
    app = make_app()
    Customer(app).says("contacts", wrong__emails=THEIRS, words__emails=OURS)
    other = Customer(app)
    assert THEIRS in other.page.text
    assert OURS not in other.page.text


def test_another_company_begins_without_corrections(customer: Customer) -> None:
    customer.says("contacts", words__emails=OURS)
    start = customer.client.get(f"{customer.base}/start")
    customer.client.send(start, company="elsewhere.example")
    assert OURS not in customer.company().text


def test_a_secret_is_not_kept_unless_it_is_none(customer: Customer) -> None:
    page = customer.says("contacts", status=422, words__emails="my password is Hunter2!x")
    assert page.errors
    assert customer.company().soup.select_one(".said") is None
    box = page.soup.select_one('input[name="overrule"]')
    assert box
    kept = customer.client.send(page, to="/correct/contacts", go=None, overrule=str(box["value"]))
    assert "You say: my password is Hunter2!x" in kept.text


def test_only_what_stands_on_the_page_can_be_ticked(customer: Customer) -> None:
    page = customer.client.get(f"{customer.base}/correct/contacts")
    url, values = page.form("/correct/contacts")
    customer.client.post(url, {**values, "wrong:emails": "4111 1111 1111 1111"})
    assert customer.services.cases.load(customer.token).case.company.corrections == {}


def test_a_country_that_is_none_and_a_name_of_two_lines_do_not_reach_the_letter(customer: Customer) -> None:
    page = customer.client.get(f"{customer.base}/correct/contacts")
    url, values = page.form("/correct/contacts")
    customer.client.post(url, {**values, "words:country": "XX", "words:company": "Kjærby\r\nBcc: a@b.example"})
    kept = customer.services.cases.load(customer.token).case.company.corrections
    assert kept == {"company": Correction("Kjærby Bcc: a@b.example")}


def test_what_is_too_long_is_said_and_not_lost(customer: Customer) -> None:
    page = customer.says("contacts", status=422, words__people="a" * 301)
    assert page.errors == ["Shorten this to 300 characters at most. It has 301."]
    assert page.form("/correct/contacts")[1]["words:people"] == "a" * 301


def test_what_is_no_card_is_not_found_and_strangers_correct_nothing(customer: Customer) -> None:
    customer.client.get(f"{customer.base}/correct/weather", status=404)
    customer.client.post(f"{customer.base}/correct/contacts", {"words:emails": OURS}, status=403)
    customer.client.post(f"{customer.base}/undo", {"fact": "emails"}, status=403)


def test_what_is_said_of_facts_unknown_here_survives(customer: Customer) -> None:
    """A newer release may know more facts."""

    def newer(case: Case) -> Case:
        return replace(case, company=replace(case.company, corrections={"opening_song": Correction("la la")}))

    customer.services.cases.change(customer.token, newer)
    customer.says("contacts", words__emails=OURS)
    kept = customer.services.cases.load(customer.token).case.company.corrections
    assert set(kept) == {"opening_song", "emails"}


def test_the_ninth_answer_called_wrong_does_not_bring_the_others_back(customer: Customer) -> None:
    wrong = tuple(f"Question {number}?" for number in range(10, 20))

    def called(case: Case) -> Case:
        return replace(case, company=replace(case.company, corrections={"answers": Correction(wrong=wrong)}))

    customer.services.cases.change(customer.token, called)
    page = customer.client.get(f"{customer.base}/correct/faq")
    assert len(page.soup.select("input[name='wrong:answers']:checked")) == 10
    customer.says("faq", wrong__answers=list(wrong))
    assert customer.services.cases.load(customer.token).case.company.corrections["answers"].wrong == wrong


def walk_on(customer: Customer, *, until: str) -> Page:
    page = customer.company()
    for key, answers in WAY.items():
        if page.url.endswith(f"/{until}"):
            return page
        if page.url.endswith(f"/{key}"):
            page = customer.client.send(page, **answers)
    assert page.url.endswith(f"/{until}")
    return page
