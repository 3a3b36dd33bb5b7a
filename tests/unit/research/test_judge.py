"""Links, pages and sections put together: which page serves which kind, and when none does."""

from datetime import UTC, datetime

import pytest

from tests.timing import ends_within
from wizard.domain.facts import PageKind
from wizard.research.judge import Verdict, judge, offers_contact
from wizard.research.links import Candidate, candidates, merge
from wizard.research.page import Page, place_of
from wizard.research.sections import questions, sections
from wizard.research.wording import named

HOME = "https://acme.example/"


def page(path: str, html: str) -> Page:
    return Page(HOME + path, f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))


def judged(*pages: Page, language: str = "en", gone: tuple[str, ...] = (), unread: tuple[str, ...] = ()) -> Verdict:
    known: dict[str, Candidate] = {}
    for each in pages:
        merge(known, candidates(each, home=HOME, language=language).values())
    return judge(pages, known.values(), home=HOME, language=language, gone=gone, unread=unread)


def first(verdict: Verdict, kind: PageKind) -> str:
    return verdict.found[kind][0].url.removeprefix(HOME) if verdict.found[kind] else "none"


def test_a_rule_in_the_small_print_is_found_with_its_place() -> None:
    terms = page("terms", '<h1>Terms</h1><h2 id="s4">4. Right of withdrawal</h2><h2>5. Liability and warranty</h2>')
    verdict = judged(page("", '<a href="/terms">Terms</a>'), terms)
    assert first(verdict, PageKind.RETURNS) == "terms#s4"
    assert first(verdict, PageKind.WARRANTY) == "terms"


def test_small_print_counts_only_where_small_print_stands() -> None:
    blog = page("blog", "<h1>How we came to like returns</h1><h2>Returns</h2><h2>Warranty</h2>")
    verdict = judged(page("", '<a href="/blog">Blog</a>'), blog)
    assert first(verdict, PageKind.RETURNS) == first(verdict, PageKind.WARRANTY) == "none"


def test_complaints_to_the_authority_in_a_privacy_notice_are_no_complaints_page() -> None:
    privacy = page("privacy", "<h1>Privacy and terms of data</h1><h2>Complaints</h2><p>Write to the authority.</p>")
    assert first(judged(page("", '<a href="/privacy">Privacy</a>'), privacy), PageKind.COMPLAINTS) == "none"


def test_a_reklamation_in_danish_terms_is_the_warranty() -> None:
    terms = page("vilkaar", "<h1>Handelsbetingelser</h1><h2>Reklamation</h2><p>To år.</p>")
    verdict = judged(page("", '<a href="/vilkaar">Handelsbetingelser</a>'), terms, language="da")
    assert first(verdict, PageKind.WARRANTY) == "vilkaar"
    assert first(verdict, PageKind.COMPLAINTS) == "none"


def test_a_french_legal_notice_is_the_privacy_page_where_no_other_is() -> None:
    notice = page("mentions", "<h1>Mentions légales</h1><h2>3. Hébergement</h2><h2>4. Données personnelles</h2>")
    verdict = judged(page("", '<a href="/mentions">Mentions légales</a>'), notice, language="fr")
    assert first(verdict, PageKind.PRIVACY) == "mentions"


@pytest.mark.parametrize("heading", ["Residential", "Resistance to water", "Leverage"])
def test_a_short_beginning_in_one_language_names_nothing_in_another(heading: str) -> None:
    assert not named(heading, language="en", sections=True)


def test_a_help_link_needs_questions_behind_it() -> None:
    home = page("", '<nav><a href="/p1">Help</a></nav>')
    empty = page("p1", "<h1>We mow your lawn</h1>")
    asked = "".join(f"<details><summary>Can I do thing {number}?</summary>Yes.</details>" for number in range(4))
    assert first(judged(home, empty), PageKind.FAQ) == "none"
    assert first(judged(home, page("p1", f"<h1>Good to hear from you</h1>{asked}")), PageKind.FAQ) == "p1"


def test_questions_in_a_privacy_notice_are_no_faq() -> None:
    asked = "".join(f"<h2>Which data do we keep of kind {number}?</h2><p>None.</p>" for number in range(6))
    verdict = judged(page("", '<a href="/privacy">Privacy policy</a>'), page("privacy", f"<h1>Privacy</h1>{asked}"))
    assert first(verdict, PageKind.FAQ) == "none"


def test_a_long_run_of_letters_is_no_address_for_hours() -> None:
    with ends_within(2):
        assert not offers_contact(page("", "<p>" + "a" * 400_000 + "</p>"))


def test_a_site_of_one_page_is_its_sections() -> None:
    home = page(
        "",
        '<section id="wir"><h2>Über uns</h2></section><section id="k"><h2>Kontakt</h2><a href="tel:+49301">030 1</a>'
        '</section><footer id="fuss"><h3>Impressum</h3></footer>',
    )
    verdict = judged(home, language="de")
    assert [first(verdict, kind) for kind in (PageKind.ABOUT, PageKind.CONTACT, PageKind.IMPRINT)] == [
        "#wir",
        "#k",
        "#fuss",
    ]


def test_without_a_contact_page_the_home_page_serves_if_it_can() -> None:
    assert first(judged(page("", '<a href="mailto:a@acme.example">a@acme.example</a>')), PageKind.CONTACT) == ""
    assert first(judged(page("", "<p>Nothing here.</p>")), PageKind.CONTACT) == "none"


def test_what_failed_is_not_offered() -> None:
    home = page("", '<a href="/faq">FAQ</a>')
    assert first(judged(home), PageKind.FAQ) == "faq"
    assert first(judged(home, gone=(HOME + "faq",)), PageKind.FAQ) == "none"


def test_pages_know_their_kinds() -> None:
    home, terms = page("", '<a href="/terms">Terms</a>'), page("terms", "<h1>Terms</h1><h2>Returns</h2>")
    assert judged(home, terms).pages[1].kinds >= {PageKind.TERMS, PageKind.RETURNS}


def test_headings_lose_their_numbers_and_know_where_they_lead() -> None:
    html = (
        '<h2>§ 7 Widerrufsrecht</h2><h3><a name="v"></a>3.1 Versand</h3><p>8. Gewährleistung</p><p><b>Rückgabe:</b></p>'
    )
    found = {section.heading: section.fragment for section in sections(page("agb", html))}
    assert found == {"Widerrufsrecht": "", "Versand": "v", "Gewährleistung": "", "Rückgabe": ""}


def test_finds_questions_however_they_are_built() -> None:
    html = (
        "<details><summary>Does it float? +</summary></details><dl><dt>Is it blue?</dt></dl><h3>Where is it made?</h3>"
        '<div class="accordion"><div class="faq-title">Who made it?</div></div><p>Ready to order now?</p>'
    )
    assert len(questions(page("", html))) == 4


@pytest.mark.parametrize(
    ("html", "place"),
    [
        ('<footer><a href="x">x</a></footer>', "footer"),
        ('<div class="site-footer"><a href="x">x</a></div>', "footer"),
        ('<div role="navigation"><a href="x">x</a></div>', "nav"),
        ('<div class="footer-wide"><main><a href="x">x</a></main></div>', "body"),
    ],
)
def test_knows_where_on_the_page_a_link_stands(html: str, place: str) -> None:
    assert place_of(page("", html).links[0].element) == place


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000,
        "".join(f'<a href="/{number}">Contact</a>' for number in range(30_000)),
        "<b><i>" * 5_000 + "<p>" * 200,
        "<h2>Returns?</h2>" * 20_000,
    ],
    ids=["deep", "links", "crossed", "headings"],
)
def test_a_hostile_page_is_judged_in_seconds(html: str) -> None:
    with ends_within(10):
        judged(page("", html))


def test_a_broken_base_and_broken_addresses_harm_nothing() -> None:
    html = '<base href="http://["><a href="http://[">Terms</a><a href="/contact">Contact</a>'
    assert first(judged(page("", html)), PageKind.CONTACT) == "contact"


def test_a_question_on_returns_in_an_faq_is_where_returns_are() -> None:
    asked = "".join(
        f'<p class="question">{q}?</p><p>No.</p>' for q in ("What is your return policy", "Who are you", "Why")
    )
    home = page("", '<a href="/faq">FAQ</a>')
    assert first(judged(home, page("faq", f"<h1>FAQ</h1>{asked}")), PageKind.RETURNS) == "faq"
    other = asked.replace("What is your return policy", "Will the swallows return to the north in May")
    assert first(judged(home, page("faq", f"<h1>FAQ</h1>{other}")), PageKind.RETURNS) == "none"


def test_what_stands_behind_a_body_closed_too_early_is_read() -> None:
    """Two pages of a shop opened and closed their body at once; browsers showed them, and nothing was read of them."""
    html = (
        "<html><head><title>Returns</title></head><body class='x'></body><h1>Returns</h1><p>14 days.</p></html><p>End"
    )
    read = Page(HOME, html, datetime(2026, 1, 1, tzinfo=UTC))
    assert read.text.split("\n") == ["Returns", "14 days.", "End"]
