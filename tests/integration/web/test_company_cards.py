"""What a company's site says, as its page shows it: rules and the law, ways in, buttons; their rule in the letter."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bs4 import Tag
from flask import Flask

from tests.hostile import MARKUP, hostile_facts
from tests.integration.web.test_hostile_words import look
from tests.pages import Page, PageClient, squeeze
from tests.rules import FORM, HOURS, PRICE, contacts, said, shop
from tests.site import HOST
from tests.ways import CANCELLATION, COMPLAINTS, PRAISE, QUESTION, Typed, walk
from wizard.domain.facts import ContactSort, FormField, PageKind, Policy, PolicySort, Purpose, ReturnWindow, SiteFacts

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]
SHORT = "Du har 7 dages returret."
DANISH_LAW = "consumers in Denmark have at least 14 days to change their mind, as far as we know."
LESS = "Less than the law gives"


def lives_in(country: str, way: Typed = WAY) -> Typed:
    return {**way, "start": {**way["start"], "country": country}}


def about(problem: str, **details: str) -> Typed:
    return {**WAY, "subject": {**WAY["subject"], "problem": problem}, "details": {**WAY["details"], **details}}


def visit(
    make_app: MakeApp, facts: SiteFacts, way: Typed = WAY, until: str = "company", language: str = "en"
) -> tuple[PageClient, Page]:
    app = make_app()
    app.extensions["dear_company"].sites.put(facts)
    client = PageClient(app)
    return client, walk(client, language, way, until=until)


def company(make_app: MakeApp, facts: SiteFacts, way: Typed = WAY, language: str = "en") -> Page:
    return visit(make_app, facts, way, language=language)[1]


def seen(page: Page) -> str:
    """The text outside of what is folded."""
    soup = page.soup.find("main")
    assert isinstance(soup, Tag)
    for folded in soup.select("details:not([open]) > :not(summary)"):
        folded.decompose()
    return squeeze(soup.get_text(" "))


def test_a_short_window_stands_beside_the_law_s(make_app: MakeApp) -> None:
    page = company(make_app, shop())
    for part in (
        "They give you 7 days to send something back",
        f"{LESS}, if you bought it online",
        SHORT,
        DANISH_LAW,
        "read on 20 November 2026",
        "checked on 22 November 2026",
        "Information, not legal advice.",
    ):
        assert part in page.text, part
    assert page.soup.select('a[href^="https://www.forbrugerombudsmanden.dk/"]')
    assert page.soup.select(f'a[href="https://{HOST}/terms"]')


@pytest.mark.parametrize(
    ("language", "law", "verdict", "terms"),
    [
        ("en", "For most things bought online", LESS, "Only their terms say this."),
        ("de", "Bei den meisten Käufen im Internet", "Weniger als gesetzlich", "Das steht nur in den AGB."),
        ("da", "For de fleste varer, der er købt på nettet", "Mindre end loven giver", "Det står kun i deres handels"),
    ],
)
def test_in_each_language(make_app: MakeApp, language: str, law: str, verdict: str, terms: str) -> None:
    page = company(make_app, shop(), lives_in("DK", COMPLAINTS[language]), language)
    assert law in page.text
    assert verdict in page.text
    assert terms in page.text


@pytest.mark.parametrize(("days", "said_of_it"), [(30, "Better than the law requires"), (14, "")])
def test_a_longer_window_is_said_too_and_the_same_is_not_made_much_of(
    make_app: MakeApp, days: int, said_of_it: str
) -> None:
    page = company(make_app, shop(days, quote=f"Du har {days} dages returret."))
    assert LESS not in page.text
    assert said_of_it in page.text
    assert DANISH_LAW in page.text


@pytest.mark.parametrize(
    ("home", "trader", "law"),
    [("DK", "DE", True), ("DK", "US", False), ("US", "DK", False), ("DE", "CH", False), ("NL", "DK", False)],
)
def test_across_borders(make_app: MakeApp, home: str, trader: str, law: bool) -> None:
    page = company(make_app, shop(country=trader, policies={}), lives_in(home))
    assert ("as far as we know" in page.text) is law
    assert ("That holds if the company sells to people in your country." in page.text) is law
    assert (LESS in page.text) is law
    assert SHORT in page.text


def test_bought_in_a_shop_nothing_is_said_of_distance_sales(make_app: MakeApp) -> None:
    way = about("withdrawal", bought_where="shop")
    client, page = visit(make_app, shop(policies={}), way, "check")
    page = client.get(page.url.replace("check", "company"))
    assert SHORT in page.text
    assert DANISH_LAW not in page.text
    assert LESS not in page.text


def test_bought_online_the_condition_need_not_be_said(make_app: MakeApp) -> None:
    client, page = visit(make_app, shop(), about("withdrawal", bought_where="web"), "check")
    page = client.get(page.url.replace("check", "company"))
    assert LESS in page.text
    assert "if you bought it online" not in page.text


def test_only_what_is_needed_now_is_open(make_app: MakeApp) -> None:
    page = company(make_app, shop(), {**WAY, "start": {**WAY["start"], "topic": "send back the kettle"}})
    assert "More of their rules (7)" in page.text
    shown = seen(page)
    assert SHORT in shown
    assert "Vi svarer inden for 24 timer." not in shown
    assert "Nævnet" not in shown


def test_what_a_few_words_tell_is_enough_to_show_the_rule_that_speaks_to_it(make_app: MakeApp) -> None:
    shown = seen(company(make_app, shop()))  # "kettle leaks"
    assert "Der er 2 års reklamationsret." in shown
    assert SHORT not in shown


def test_what_gives_less_than_the_law_is_told_though_another_rule_is_nearer(make_app: MakeApp) -> None:
    client, page = visit(make_app, shop(), WAY, "check")
    page = client.get(page.url.replace("check", "company"))
    shown = seen(page)
    assert "Der er 2 års reklamationsret." in shown
    assert SHORT not in shown
    assert "1 more of their rules may give less than the law." in shown


def test_a_page_of_returns_is_no_small_print(make_app: MakeApp) -> None:
    facts = shop(policies={})
    assert facts.return_window
    on_its_page = replace(facts, return_window=ReturnWindow(7, said(SHORT, "/returns")))
    assert "Only their terms say this." in company(make_app, facts).text
    assert "Only their terms say this." not in company(make_app, on_its_page).text


def test_their_words_are_marked_with_their_language(make_app: MakeApp) -> None:
    page = company(make_app, shop())
    quotes = page.soup.select("main blockquote")
    assert len(quotes) == 8
    assert {quote.get("lang") for quote in quotes} == {"da"}
    for text in (HOURS, PRICE, "Navn, Ordrenummer", "Kundeservice", "Nævnet"):
        assert [one for one in page.soup.find_all(lang="da") if squeeze(one.get_text()) == text], text


def test_the_ways_in_with_what_each_asks_and_costs(make_app: MakeApp) -> None:
    page = company(make_app, shop())
    for part in (
        "service@kjaerby-cykler.dk",
        "Best for your letter",
        "An e-mail leaves you a copy",
        "+45 86 12 34 56",
        f"When: {HOURS}",
        f"Cost: {PRICE}",
        "It asks for: Navn, Ordrenummer .",
        "Your text can have up to 1000 characters.",
        "You have to show that you are not a robot.",
        "It does not say whether you get a copy, so keep one.",
        "Havnegade 12, 8000 Aarhus C",
        "Mette Holm, Kundeservice",
        "Chat",
    ):
        assert part in page.text, part
    assert "We found no e-mail address" not in page.text
    assert "Havnegade" not in seen(page)


@pytest.mark.parametrize(
    ("trader", "asked"),
    [
        ("DE", "In Germany, a company's site has to name an e-mail address, as far as we know."),
        ("DK", "a contact form alone is not enough"),
        ("GB", ""),
        ("US", ""),
        ("", ""),
    ],
)
def test_no_address_is_said_plainly_with_what_the_law_asks(make_app: MakeApp, trader: str, asked: str) -> None:
    page = company(make_app, shop(email=False, country=trader))
    assert "We found no e-mail address" in page.text
    assert asked in page.text
    assert ("has to name an e-mail address" in page.text) is bool(asked)
    assert "Contact form" in seen(page)
    assert "keep a copy of what you write" in seen(page)


def test_beside_the_number_to_call_stands_when_and_at_what_cost(make_app: MakeApp) -> None:
    client, page = visit(make_app, shop())
    phone = client.get(page.url.replace("company", "phone"))
    assert f"When: {HOURS}" in phone.text
    assert f"Cost: {PRICE}" in phone.text


def test_the_text_for_their_form_has_the_length_that_it_takes(make_app: MakeApp) -> None:
    rows = contacts()
    short = replace(FORM, fields=(FormField("Navn"), FormField("Besked", True, 300, True)))
    forms = (replace(rows[ContactSort.FORMS][0], form=short),)
    client, page = visit(make_app, shop(contacts={**rows, ContactSort.FORMS: forms}), WAY, "check")
    form = client.get(page.url.replace("check", "form"))
    assert " of 300 characters." in form.text
    assert form.soup.select('input[name="limit"][value="300"]')
    text = form.soup.select_one("#form-text")
    assert text
    assert len(text.get_text()) <= 300


def test_a_site_with_no_way_in_says_so(make_app: MakeApp) -> None:
    page = company(make_app, shop(contacts={}, country="DE"))
    assert "We found no e-mail address of theirs." in page.text
    assert "In Germany, a company's site has to name an e-mail address" in page.text
    assert "Other ways" not in page.text


def test_a_letter_s_best_way_depends_on_the_letter(make_app: MakeApp) -> None:
    rows = contacts()
    desk = replace(rows[ContactSort.EMAILS][0], value="reklamation@kjaerby-cykler.dk", purpose=Purpose.COMPLAINTS)
    service = replace(rows[ContactSort.EMAILS][0], purpose=Purpose.SERVICE)
    facts = shop(contacts={**rows, ContactSort.EMAILS: (service, desk)})
    assert "reklamation@" in seen(company(make_app, facts))
    assert "service@" not in seen(company(make_app, facts))
    assert "service@" in seen(company(make_app, facts, QUESTION))


def test_forty_branches_are_not_listed(make_app: MakeApp) -> None:
    rows = contacts()
    numbers = tuple(replace(rows[ContactSort.PHONES][0], value=f"+45861234{n:02}") for n in range(40))
    page = company(make_app, shop(contacts={**rows, ContactSort.PHONES: numbers}))
    assert len(page.soup.select('main a[href^="tel:"]')) == 6


def test_a_cancellation_is_led_to_their_button_first(make_app: MakeApp) -> None:
    page = company(make_app, shop(), CANCELLATION)
    assert "Their site has a button for this" in page.text
    assert "Opsig abonnement" in page.text
    assert "Fortryd køb" not in page.text
    assert page.text.index("Opsig abonnement") < page.text.index("How to reach them")
    assert SHORT not in seen(page)


def test_a_withdrawal_is_led_to_their_button_where_it_is_asked_for(make_app: MakeApp) -> None:
    page = visit(make_app, shop(), about("withdrawal"), "request")[1]
    assert "Fortryd køb" in page.text
    assert "Opsig abonnement" not in page.text
    page = visit(make_app, shop(), WAY, "request")[1]
    assert "Their site has a button for this" not in page.text


def test_a_button_that_is_missing_alarms_nobody(make_app: MakeApp) -> None:
    page = company(make_app, shop(buttons=(), country="DE"), lives_in("DE", CANCELLATION))
    assert "have to have a button for cancelling them" in page.text
    assert "Your letter does the same." in page.text
    assert not page.soup.select("main .notice-warning")
    page = company(make_app, shop(buttons=()), CANCELLATION)
    assert "button" not in page.text


@pytest.mark.parametrize("way", [PRAISE, QUESTION])
def test_praise_and_questions_meet_no_button(make_app: MakeApp, way: Typed) -> None:
    assert "Their site has a button" not in company(make_app, shop(), way).text


@pytest.mark.parametrize(
    ("problem", "quote", "path"),
    [
        ("faulty", "Der er 2 års reklamationsret.", "/warranty"),
        ("refund_withheld", "Pengene tilbagebetales inden for 10 dage.", "/returns"),
        ("not_delivered", "Vi svarer inden for 24 timer.", "/contact"),
        ("withdrawal", "Du har 30 dages returret.", "/terms"),
    ],
)
def test_the_rule_fits_what_is_wrong_and_stays_out_until_it_is_wanted(
    make_app: MakeApp, problem: str, quote: str, path: str
) -> None:
    facts = shop(30, quote="Du har 30 dages returret.")
    way = about(problem, bought_on="2026-11-02", happened_on="2026-11-10")
    client, page = visit(make_app, facts, way, "request")
    assert "What backs you up" in page.text
    assert quote in page.text
    assert not page.soup.select('input[name="quote_rule"][checked]')
    assert quote not in page.letter
    wanted = client.send(page, by="2026-12-07", quote_rule="y")
    assert quote in wanted.letter
    assert f"https://{HOST}{path}" in wanted.letter
    assert "20. november 2026" in wanted.letter


def test_another_problem_takes_its_rule_out_of_the_letter(make_app: MakeApp) -> None:
    way = {**WAY, "request": {"by": "2026-12-07", "quote_rule": "y"}}
    client, page = visit(make_app, shop(), way, "check")
    assert "Der er 2 års reklamationsret." in page.letter
    changed = client.send(client.get(page.url.replace("check", "subject")), problem="not_delivered", wish="delivery")
    assert "reklamationsret" not in changed.letter


def test_a_right_is_not_offered_against_a_company_that_it_may_not_bind(make_app: MakeApp) -> None:
    page = visit(make_app, shop(), WAY, "request")[1]
    assert "Your right" in page.text
    page = visit(make_app, shop(country="US"), WAY, "request")[1]
    assert "Your right" not in page.text


def test_the_page_that_was_read_is_named_in_the_letter(make_app: MakeApp) -> None:
    client, page = visit(make_app, shop(), {**WAY, "company": {"policy_read": "y"}}, "check")
    assert "»Om warranty« (https://kjaerby-cykler.dk/warranty)" in page.letter
    again = client.get(page.url.replace("check", "company"))
    assert again.soup.select('.policy a[href="https://kjaerby-cykler.dk/warranty"]')


def test_a_body_is_named_beside_its_sentence(make_app: MakeApp) -> None:
    page = company(make_app, shop())
    assert "If you cannot agree Nævnet Klager kan indbringes for et nævn." in page.text


def test_a_site_without_rules_has_no_card_of_them(make_app: MakeApp) -> None:
    page = company(make_app, shop(return_window=None, policies={}))
    assert "Their rules, in their own words" not in page.text
    assert "How to reach them" in page.text


def test_one_rule_alone_needs_no_fold(make_app: MakeApp) -> None:
    page = company(make_app, shop(return_window=None, policies={PolicySort.GUARANTEE: Policy(said("2 år"), 730)}))
    assert "More of their rules" not in page.text
    assert "2 år" in seen(page)


def test_pages_found_and_not_found(make_app: MakeApp) -> None:
    page = company(make_app, shop())
    assert page.soup.select(f'a[href="https://{HOST}/{PageKind.SHIPPING.value}"]')
    assert "Not found: Questions and answers, Returns" in page.text


@pytest.mark.parametrize("number", range(0, len(MARKUP), 3))
@pytest.mark.parametrize(
    "way", [CANCELLATION, about("withdrawal", happened_on="2026-11-20")], ids=["cancel", "withdraw"]
)
def test_hostile_buttons_and_rules_stay_words(make_app: MakeApp, number: int, way: Typed) -> None:
    client, page = visit(make_app, hostile_facts(number), way, "check")
    for key in ("company", "request", "check"):
        look(client.get(page.url.replace("check", key)))
