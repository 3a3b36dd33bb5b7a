"""Which page of a small company's site serves which kind: what was got wrong on real sites, by kind of mistake."""

from datetime import UTC, datetime

import pytest

from wizard.domain.errors import FetchError, TimedOut
from wizard.domain.facts import PageKind, SiteFacts
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.site import research

HOST = "https://mill.example/"
ENGLISH = "<p>We are a small company and we have been grinding flour for all of you for many years now.</p>"
WRITE = '<p>Write to <a href="mailto:post@mill.example">post@mill.example</a>, we read all of it.</p>'
NOW = datetime(2026, 11, 22, tzinfo=UTC)


class Mill:
    """A web server of a dictionary: text is a page, a number a status, an error is raised."""

    def __init__(self, pages: dict[str, str | int | FetchError]) -> None:
        self.pages = pages

    def get(self, url: str, *, deadline: float) -> Response:
        assert deadline > 0
        found = self.pages.get(url.removeprefix(HOST), 404)
        if isinstance(found, FetchError):
            raise found
        if isinstance(found, int):
            return Response(url, found, "text/html", b"<h1>Sorry</h1>")
        plain = url.endswith((".txt", ".js"))
        return Response(url, 200, "text/plain" if plain else "text/html; charset=utf-8", found.encode())


def read(pages: dict[str, str | int | FetchError]) -> SiteFacts:
    return research("mill.example", http=Mill(pages), clock=lambda: NOW)


def first(facts: SiteFacts, kind: PageKind) -> str:
    rows = facts.pages[kind]
    return rows[0].url.removeprefix(HOST) if rows else "none"


MENU = '<nav><a href="terms">Terms and conditions</a> <a href="privacy">Privacy policy</a></nav>'


def test_what_robots_may_not_read_is_named_by_its_link() -> None:
    facts = read({"": MENU + WRITE + ENGLISH, "robots.txt": "User-agent: *\nDisallow: /terms\nDisallow: /privacy"})
    assert (first(facts, PageKind.TERMS), first(facts, PageKind.PRIVACY)) == ("terms", "privacy")


@pytest.mark.parametrize("answer", [403, TimedOut(Message("late"))], ids=["turned away", "late"])
def test_what_only_we_could_not_read_is_named_by_its_link(answer: int | FetchError) -> None:
    assert first(read({"": MENU + WRITE + ENGLISH, "terms": answer}), PageKind.TERMS) == "terms"


@pytest.mark.parametrize("answer", [404, 410, 500, ""], ids=["not found", "gone", "broken", "empty"])
def test_what_nobody_finds_anything_at_is_not_named(answer: int | str) -> None:
    assert first(read({"": MENU + WRITE + ENGLISH, "terms": answer}), PageKind.TERMS) == "none"


def test_a_doubtful_link_to_what_we_may_not_read_names_nothing() -> None:
    home = '<nav><a href="p1">Good to know before you bake rye bread</a></nav>' + WRITE + ENGLISH
    facts = read({"": home, "robots.txt": "User-agent: *\nDisallow: /p1"})
    assert (first(facts, PageKind.FAQ), first(facts, PageKind.ABOUT)) == ("none", "none")


def test_where_the_contact_page_is_empty_the_next_best_page_serves() -> None:
    facts = read({"": '<nav><a href="contact">Contact</a></nav>' + WRITE + ENGLISH, "contact": ""})
    assert first(facts, PageKind.CONTACT) == ""


def test_a_page_of_pictures_is_not_empty() -> None:
    facts = read({"": '<nav><a href="contact">Contact</a></nav>' + ENGLISH, "contact": '<img src="card.png" alt="">'})
    assert first(facts, PageKind.CONTACT) == "contact"


def test_a_logo_under_a_heading_leads_home_and_nowhere_else() -> None:
    home = f'<footer><div><h3>Questions?</h3><a href="index.html"><img src="logo.png"></a></div></footer>{WRITE}'
    assert first(read({"": home + ENGLISH, "index.html": home + ENGLISH}), PageKind.FAQ) == "none"


FORM = "<form><label>Your message</label><textarea></textarea></form>"


@pytest.mark.parametrize("words", ["Ask us", "Support", "Have a question?"])
@pytest.mark.parametrize("part", ["", "#contact-form"])
def test_a_page_that_only_lets_ask_is_no_faq(words: str, part: str) -> None:
    home = f'<nav><a href="contact">Contact</a></nav><p><a href="contact{part}">{words}</a></p>{ENGLISH}'
    facts = read({"": home, "contact": f"<title>Contact support</title><h1>Contact</h1>{FORM}<h3>In a hurry?</h3>"})
    assert (first(facts, PageKind.CONTACT), first(facts, PageKind.FAQ)) == ("contact", "none")


def test_a_page_of_contacts_with_questions_and_answers_is_an_faq() -> None:
    home = f'<nav><a href="contact">Contact</a></nav><p><a href="contact">Ask us</a></p>{ENGLISH}'
    asked = "".join(f"<h3>Can I have thing {number}?</h3><p>Yes, on any day of the week.</p>" for number in range(3))
    assert first(read({"": home, "contact": f"<h1>Contact</h1>{FORM}{asked}"}), PageKind.FAQ) == "contact"


def test_to_ask_for_an_offer_is_no_question() -> None:
    home = '<html lang="nl"><nav><a href="p1">Offerte aanvragen</a></nav><p>Wij malen het meel voor u en van u.</p>'
    assert first(read({"": home, "p1": FORM}), PageKind.FAQ) == "none"


def test_a_footer_that_was_copied_wrongly_yields_to_a_page_that_is_not_something_else() -> None:
    foot = '<footer><a href="{}">Privacy policy</a></footer>'
    facts = read(
        {
            "": '<nav><a href="about">About us</a></nav>' + foot.format("rules") + WRITE + ENGLISH,
            "about": "<title>About us</title><h1>About us</h1>" + foot.format("about"),
            "rules": "<h1>What we do with what you tell us</h1>",
        }
    )
    assert first(facts, PageKind.PRIVACY) == "rules"


@pytest.mark.parametrize(
    ("heading", "text", "found"),
    [
        ("Complaints", "You may complain to the data protection authority at any time.", "none"),
        ("Complaints", "We answer every complaint within five working days.", "info"),
        ("Klage", "Du kan klage til Datatilsynet over behandlingen af dine oplysninger.", "none"),
        ("Beschwerde", "Sie können sich bei der Aufsichtsbehörde für den Datenschutz beschweren.", "none"),
    ],
)
def test_a_complaint_about_personal_data_is_none_about_the_company(heading: str, text: str, found: str) -> None:
    info = f"<h1>Contact</h1>{FORM}<h2>Privacy</h2><p>We keep your name.</p><h3>{heading}</h3><p>{text}</p>"
    facts = read({"": f'<nav><a href="info">Contact</a></nav>{ENGLISH}', "info": info})
    assert first(facts, PageKind.COMPLAINTS) == found


def test_a_part_of_the_home_page_is_called_by_its_id() -> None:
    home = f'<section id="about"><h2>Bread like in the old days</h2></section>{WRITE}{ENGLISH}'
    assert first(read({"": home}), PageKind.ABOUT) == "#about"


def test_two_questions_under_their_heading_are_an_faq_and_one_is_a_teaser() -> None:
    asked = [f"<h3>Can I have thing {number}?</h3><p>Yes, on any day of the week.</p>" for number in range(2)]
    page = '<section id="faq"><h2>Frequently asked questions</h2>{}</section>' + WRITE + ENGLISH
    assert first(read({"": page.format("".join(asked))}), PageKind.FAQ) == "#faq"
    assert first(read({"": page.format(asked[0])}), PageKind.FAQ) == "none"


def test_a_data_sheet_is_no_imprint_in_spanish() -> None:
    home = (
        '<html lang="es"><h3>Ficha técnica</h3><p>Somos una pequeña empresa y desde hace años la hacemos para que '
        "todos los vecinos de la ciudad coman con nosotros el pan de la casa y un poco más.</p>"
    )
    assert first(read({"": home}), PageKind.IMPRINT) == "none"


def test_a_promise_to_deliver_in_time_is_no_warranty() -> None:
    delivery = "<h1>Delivery</h1><h2>Delivery guarantee</h2><p>Within 3 days or your money back.</p>"
    facts = read({"": f'<nav><a href="delivery">Delivery</a></nav>{WRITE}{ENGLISH}', "delivery": delivery})
    assert first(facts, PageKind.WARRANTY) == "none"


def test_an_invitation_to_ask_over_a_form_is_no_faq() -> None:
    asked = "<h3>Ready for a loaf?</h3>"
    home = f'{asked}<section id="contact"><h2>Any questions?</h2>{FORM}</section>{WRITE}{ENGLISH}'
    assert first(read({"": home}), PageKind.FAQ) == "none"


LONG = "We only send what you have ordered, and we send it on the day that we have agreed upon with you. "


def test_terms_and_privacy_may_be_parts_of_any_page() -> None:
    info = (
        f'<h1>Good to know</h1><section id="agb"><h2>Terms and conditions</h2><p>{6 * LONG}</p></section>'
        f'<section id="data"><h2>Privacy policy</h2><p>Your personal data is safe. {4 * LONG}</p></section>'
    )
    facts = read({"": f'<nav><a href="info">Good to know</a></nav>{WRITE}{ENGLISH}', "info": info})
    assert (first(facts, PageKind.TERMS), first(facts, PageKind.PRIVACY)) == ("info#agb", "info#data")


def test_a_hint_at_terms_elsewhere_is_none() -> None:
    imprint = "<h1>Legal notice</h1><h2>Terms and conditions</h2><p>Terms of our partners are found on their sites.</p>"
    facts = read({"": f'<nav><a href="imprint">Legal notice</a></nav>{WRITE}{ENGLISH}', "imprint": imprint})
    assert first(facts, PageKind.TERMS) == "none"


def test_a_legal_notice_that_speaks_of_personal_data_serves_for_privacy() -> None:
    notice = (
        "<h1>Mentions légales</h1><h2>Données personnelles</h2><p>Vos données personnelles ne servent qu'à vous "
        "répondre, et nous les effaçons après un an. Vous pouvez demander leur suppression.</p>"
    )
    french = (
        "<p>Nous sommes une petite entreprise et nous faisons le pain pour vous dans notre moulin sur la place.</p>"
    )
    home = f'<html lang="fr"><footer><a href="notice">Mentions légales</a></footer>{WRITE}{french}'
    assert first(read({"": home, "notice": notice}), PageKind.PRIVACY) == "notice"


@pytest.mark.parametrize("words", ["Why Mill", "About Mill"])
def test_why_the_company_is_about_it(words: str) -> None:
    home = f'<nav><a href="p1">{words}</a></nav>{WRITE}{ENGLISH}'
    assert first(read({"": home, "p1": f"<title>{words}</title><h1>Slow stones</h1>"}), PageKind.ABOUT) == "p1"


def test_what_calls_itself_by_the_owners_name_is_about_the_company() -> None:
    facts = read({"": f"<h2>About Mill</h2><p>He grinds since 1998.</p>{WRITE}{ENGLISH}"})
    assert first(facts, PageKind.ABOUT) == ""


INSIDE = '<nav><a href="contact.html">Contact</a> <a href="terms.html">Terms and conditions</a></nav>' + ENGLISH


@pytest.mark.parametrize(
    "splash",
    [
        '<meta http-equiv="refresh" content="0; url=en/start.html">',
        "<META HTTP-EQUIV='Refresh' CONTENT='0;URL=\"en/start.html\"'>",
        "<script>window.location.href = 'en/start.html';</script>",
        "<p>One moment</p><script>location.replace('/en/start.html')</script>",
    ],
)
def test_a_page_that_only_leads_on_is_followed(splash: str) -> None:
    facts = read({"": splash, "en/start.html": INSIDE, "en/contact.html": FORM, "en/terms.html": "<h1>Terms</h1>"})
    assert (first(facts, PageKind.CONTACT), first(facts, PageKind.TERMS)) == ("en/contact.html", "en/terms.html")


@pytest.mark.parametrize(
    "splash",
    [
        '<meta http-equiv="refresh" content="0; url=/">',
        '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
        '<meta http-equiv="refresh" content="0; url=missing.html">',
        '<meta http-equiv="refresh" content="600">',
    ],
)
def test_a_page_that_leads_nowhere_better_stays(splash: str) -> None:
    facts = read({"": splash + INSIDE, "contact.html": FORM})
    assert first(facts, PageKind.CONTACT) == "contact.html"


def test_two_pages_that_lead_to_each_other_end() -> None:
    facts = read(
        {
            "": '<meta http-equiv="refresh" content="0; url=a.html">',
            "a.html": '<meta http-equiv="refresh" content="0; url=b.html">',
            "b.html": '<meta http-equiv="refresh" content="0; url=a.html">' + INSIDE,
        }
    )
    assert first(facts, PageKind.TERMS) == "none"
    assert facts.requests < 20


def test_a_choice_of_languages_is_no_dead_end() -> None:
    home = '<h1>Mill</h1><a href="/de/">Deutsch</a> <a href="/en/">English</a>'
    german = (
        '<html lang="de"><nav><a href="/de/kontakt.html">Kontakt</a> <a href="/de/agb.html">AGB</a></nav>'
        "<p>Wir sind ein kleiner Familienbetrieb und mahlen seit vielen Jahren das Mehl für Sie und die Stadt.</p>"
    )
    facts = read({"": home, "de/": german, "en/": INSIDE, "de/kontakt.html": FORM, "de/agb.html": "<h1>AGB</h1>"})
    assert first(facts, PageKind.CONTACT) in ("de/kontakt.html", "en/contact.html")
    assert first(facts, PageKind.TERMS) in ("de/agb.html", "en/terms.html")


TEASER = "<p>Many of you ask what it costs, so we wrote it down for you here in more than a few words.</p>"
CARDS = {
    "a title that is a link": '<div><h3><a href="/blog/{0}">What does loaf {0} cost in the end?</a></h3>'
    + TEASER
    + "</div>",
    "a card that is a link": '<a href="/blog/{0}"><h3>What does loaf {0} cost in the end?</h3>' + TEASER + "</a>",
    "a card with a link": '<div class="card"><h3>What does loaf {0} cost in the end?</h3>'
    + TEASER
    + '<a href="/guides/{0}">Read more</a></div>',
}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
@pytest.mark.parametrize("path", ["", "p1"])
def test_titles_of_articles_are_no_faq(card: str, path: str) -> None:
    cards = "".join(card.format(number) for number in range(5))
    pages: dict[str, str | int | FetchError] = {
        "": f'<nav><a href="p1">Advice</a></nav>{WRITE}{ENGLISH}',
        "p1": "<h1>Advice</h1>",
    }
    pages[path] = f"{pages[path]}{cards}"
    assert first(read(pages), PageKind.FAQ) == "none"


def test_questions_that_lead_down_the_page_are_an_faq() -> None:
    asked = "".join(f'<h3><a href="#a{n}">Can I have loaf {n}?</a></h3><p>Yes, on any day.</p>' for n in range(5))
    assert first(read({"": f"<h2>Frequently asked questions</h2>{asked}{WRITE}{ENGLISH}"}), PageKind.FAQ) == ""


def test_an_answer_may_lead_elsewhere() -> None:
    item = (
        '<article><h3>Can I return loaf {0}?</h3><p>Yes, see <a href="returns">our returns</a> for that.</p></article>'
    )
    asked = "".join(item.format(number) for number in range(5))
    assert first(read({"": f"<h2>Frequently asked questions</h2>{asked}{WRITE}{ENGLISH}"}), PageKind.FAQ) == ""


def test_an_article_that_asks_is_no_faq() -> None:
    steps = "".join(
        f"<h2>Why does step {n} matter so much?</h2><p>The dough needs rest for hours.</p>" for n in range(5)
    )
    facts = read(
        {"": f'<nav><a href="blog/rye">Rye</a></nav>{WRITE}{ENGLISH}', "blog/rye": f"<h1>Rye bread</h1>{steps}"}
    )
    assert first(facts, PageKind.FAQ) == "none"


def test_what_a_company_does_is_no_help_page() -> None:
    service = "<title>Service</title><h1>Our service</h1><p>We sharpen millstones.</p><h3>Why our mill?</h3>"
    facts = read({"": f'<nav><a href="service">Service</a></nav>{WRITE}{ENGLISH}', "service": service})
    assert first(facts, PageKind.FAQ) == "none"


@pytest.mark.parametrize(
    ("words", "title", "found"),
    [
        ("About Jane", "Bread", "p1"),
        ("Meet Jane Miller", "Bread", "p1"),
        ("About Rye", "Bread", "none"),
        ("About Coffee", "Coffee and bread", "none"),
    ],
)
def test_a_page_about_the_owner_is_about_the_company(words: str, title: str, found: str) -> None:
    mail = '<a href="mailto:jane.miller@mail.example">jane.miller@mail.example</a>'
    home = f'<title>{title}</title><nav><a href="p1">{words}</a></nav>{mail}{ENGLISH}'
    assert first(read({"": home, "p1": "<h1>Forty years at the stones</h1>"}), PageKind.ABOUT) == found


def test_a_short_line_over_a_paragraph_heads_it() -> None:
    terms = (
        f"<h1>Terms</h1><p>Payment</p><p>{3 * LONG}</p><p>Right of withdrawal</p><p>{3 * LONG}</p>"
        f"<p>See our warranty below.</p><p>{3 * LONG}</p>"
    )
    facts = read({"": f'<nav><a href="terms">Terms</a></nav>{WRITE}{ENGLISH}', "terms": terms})
    assert (first(facts, PageKind.RETURNS), first(facts, PageKind.WARRANTY)) == ("terms", "none")


def test_conditions_for_returns_are_no_terms() -> None:
    returns = "<h1>Returns</h1><h2>Terms and conditions for returns</h2><p>Unopened, within 30 days.</p>"
    facts = read({"": f'<nav><a href="returns">Returns</a></nav>{WRITE}{ENGLISH}', "returns": returns})
    assert (first(facts, PageKind.TERMS), first(facts, PageKind.RETURNS)) == ("none", "returns")


def test_a_part_that_is_headed_as_its_link_says_comes_before_others() -> None:
    terms = '<h1>Terms</h1><h2 id="c">Complaints and help</h2><p>Write to us. <a href="#c">Complaints</a></p>'
    notice = '<h1>Legal notice</h1><h2 id="d">Disputes</h2><p>There is an ombudsman.</p>'
    home = f'<footer><a href="n">Legal notice</a><a href="terms-of-sale">Terms</a></footer>{WRITE}{ENGLISH}'
    assert first(read({"": home, "terms-of-sale": terms, "n": notice}), PageKind.COMPLAINTS) == "terms-of-sale#c"
