"""Questions and answers in the shapes that sites print them in."""

import json
from datetime import UTC, datetime

import pytest

from tests.timing import ends_within
from wizard.domain.facts import FaqEntry, PageKind
from wizard.research.extract.faq import faq
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
Q1, A1 = "How do I descale the kettle?", "Boil vinegar in it and rinse twice."
Q2, A2 = "Can I buy a new lid?", "Yes, from our spare parts page."
BOTH = ((Q1, A1), (Q2, A2))


def page(body: str, *kinds: PageKind, path: str = "page", head: str = "") -> KindedPage:
    html = f"<html><head><title>Kettles</title>{head}</head><body>{body}</body></html>"
    return KindedPage(Page(f"https://shop.example/{path}", html, READ), frozenset(kinds))


def read(body: str, *kinds: PageKind, path: str = "page", head: str = "") -> list[tuple[str, str]]:
    return [(entry.question, entry.answer) for entry in faq([page(body, *kinds, path=path, head=head)])]


def json_ld(*pairs: tuple[str, str]) -> str:
    questions = [
        {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for question, answer in pairs
    ]
    data = json.dumps({"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions}).replace(
        "</", "<\\/"
    )
    return f'<script type="application/ld+json">{data}</script>'


def as_json(asks: str, answers: str, wrapping: str = "%s") -> str:
    return json.dumps([{"id": n, asks: q, answers: wrapping % a} for n, (q, a) in enumerate(BOTH)])


SHAPES = {
    "details": f"<details><summary>{Q1}</summary><p>{A1}</p></details><details><summary>{Q2}</summary>{A2}</details>",
    "details with headings": f"<details><summary><h3>{Q1}</h3><svg></svg></summary><div><p>{A1}</p></div></details>"
    f"<details><summary><h3>{Q2}</h3></summary><div><p>{A2}</p></div></details>",
    "definitions": f"<dl><dt>{Q1}</dt><dd>{A1}</dd><dt>{Q2}</dt><dd>{A2}</dd></dl>",
    "definitions in divs": f"<dl><div><dt>{Q1}</dt><dd>{A1}</dd></div><div><dt>{Q2}</dt><dd>{A2}</dd></div></dl>",
    "aria": f"""<div><h3><button aria-expanded="false" aria-controls="a1">{Q1}</button></h3><div id="a1"
        hidden>{A1}</div></div>
        <div><h3><button aria-expanded="false" aria-controls="a2">{Q2}</button></h3><div id="a2"
        hidden>{A2}</div></div>""",
    "aria, answers elsewhere": f"""<ul><li><button aria-controls="a1">{Q1}</button></li><li><button aria-controls="a2">
        {Q2}</button></li></ul><section id="a1"><p>{A1}</p></section><section id="a2"><p>{A2}</p></section>""",
    "bootstrap": f"""<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button"
        data-bs-toggle="collapse" data-bs-target="#c1">{Q1}</button></h2><div id="c1" class="accordion-collapse
        collapse">
        <div class="accordion-body">{A1}</div></div></div><div class="accordion-item"><h2
        class="accordion-header"><button
        class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c2">{Q2}</button></h2><div id="c2"
        class="accordion-collapse collapse"><div class="accordion-body">{A2}</div></div></div>""",
    "checkboxes": f"""<div class="faq"><input type="checkbox" id="q1"><label for="q1">{Q1}</label><div>{A1}</div>
        <input type="checkbox" id="q2"><label for="q2">{Q2}</label><div>{A2}</div></div>""",
    "numbers and icons": f"""<div class="faq-item"><button
        class="faq-q"><span>1</span><span>{Q1}</span><span>+</span></button>
        <div class="faq-a">{A1}</div></div><div class="faq-item"><button class="faq-q"><span>02</span> <span>{Q2}</span>
        <i class="material-icons">expand_more</i></button><div class="faq-a">{A2}</div></div>""",
    "category beside the question": f"""<div class="faq-item"><div class="faq-question"><div><span class="tag"><i></i>
        Care</span>
        <h3>{Q1}</h3></div><i>▾</i></div><div class="faq-answer"><p>{A1}</p></div></div><div class="faq-item"><div
        class="faq-question">
        <div><p class="tag">Parts</p><h3>{Q2}</h3></div></div><div class="faq-answer"><p>{A2}</p></div></div>""",
    "plain divs": f"""<div class="faq"><div class="q">{Q1}</div><div class="a">{A1}</div><div class="q">{Q2}</div>
        <div class="a">{A2}</div></div>""",
    "answer inside the question's box": f"""<div class="faq-wrap"><div class="faq-question_wrap"><div>{Q1}</div><div
        class="faq-bottom"><div>{A1}</div></div></div></div><div class="faq-wrap"><div
        class="faq-question_wrap"><div>{Q2}</div>
        <div class="faq-bottom"><div>{A2}</div></div></div></div>""",
    "headings under a heading": f"<h2>Frequently asked questions</h2><h3>{Q1}</h3><p>{A1}</p><h3>{Q2}</h3><p>{A2}</p>",
    "headings of the same rank": f"<h2>FAQ</h2><h2>{Q1}</h2><p>{A1}</p><h2>{Q2}</h2><p>{A2}</p>",
    "bold lines": f"<h1>FAQ</h1><p><strong>{Q1}</strong></p><p>{A1}</p><p><strong>{Q2}</strong></p><p>{A2}</p>",
    "bold and a break": f"<h1>FAQ</h1><p><b>{Q1}</b><br>{A1}</p><p><b>{Q2}</b><br>{A2}</p>",
    "list": f"<h1>FAQ</h1><ul><li><strong>{Q1}</strong> {A1}</li><li><strong>{Q2}</strong> {A2}</li></ul>",
    "paragraphs": f"<h1>Questions and answers</h1><p>{Q1}</p><p>{A1}</p><p>{Q2}</p><p>{A2}</p>",
    "table": f"<h1>FAQ</h1><table><tr><td>{Q1}</td><td>{A1}</td></tr><tr><td>{Q2}</td><td>{A2}</td></tr></table>",
    "cards": f"""<section><h2>Q &amp; A</h2><div class="grid"><div class="card"><span
        aria-hidden="true">📍</span><h3>{Q1}</h3>
        <p>{A1}</p></div><div class="card"><h3>{Q2}</h3><p>{A2}</p></div></div></section>""",
    "a title that is no heading": f"""<section><p class="eyebrow">FAQ</p><p class="big">All you want to
        know.</p><div><p>{Q1}</p>
        <p>{A1}</p><p>{Q2}</p><p>{A2}</p></div></section>""",
    "microdata": f"""<div itemscope itemtype="https://schema.org/Question"><span itemprop="name">{Q1}</span><div
        itemprop="acceptedAnswer"><p itemprop="text">{A1}</p></div></div><div itemscope
        itemtype="https://schema.org/Question">
        <span itemprop="name">{Q2}</span><div itemprop="acceptedAnswer"><p itemprop="text">{A2}</p></div></div>""",
    "answers in <nav>, as a site builder does": f"""<section class="faq"><div class="w-dropdown"><div
        class="w-dropdown-toggle">
        <div>{Q1}</div></div><nav class="w-dropdown-list"><p>{A1}</p></nav></div><div class="w-dropdown"><div
        class="w-dropdown-toggle"><div>{Q2}</div></div><nav
        class="w-dropdown-list"><p>{A2}</p></nav></div></section>""",
    "the whole page in a form": f"<form><h1>FAQ</h1><h3>{Q1}</h3><p>{A1}</p><h3>{Q2}</h3><p>{A2}</p><input></form>",
    "schema-faq of a plugin": "".join(
        f'<div class="schema-faq-section"><strong class="schema-faq-question">{q}</strong> <p>{a}</p></div>'
        for q, a in BOTH
    ),
    "a page builder's toggles": "".join(
        f'<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">{q}</h5><div class="toggle_content">{a}</div></div>'
        for q, a in BOTH
    ),
    "another builder's tabs": "".join(
        f'''<div><div class="elementor-tab-title" role="button" aria-controls="t{n}" aria-expanded="false"><i></i>
        <a>{q}</a></div><div id="t{n}" class="elementor-tab-content"><p>{a}</p></div></div>'''
        for n, (q, a) in enumerate(BOTH)
    ),
    "a script library's": '<div id="accordion">' + "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in BOTH) + "</div>",
    "summaries without buttons": "".join(
        f'''<div class="MuiAccordion-root"><div class="MuiAccordionSummary-root" role="button" aria-expanded="false">
        <p>{q}</p></div><div class="MuiCollapse-root"><p>{a}</p></div></div>'''
        for q, a in BOTH
    ),
    "radio buttons": '<section class="faq">'
    + "".join(
        f'<div><input type="radio" name="a" id="r{n}"><label for="r{n}">{q}</label><div>{a}</div></div>'
        for n, (q, a) in enumerate(BOTH)
    )
    + "</section>",
    "bold between breaks": f"<h1>FAQ</h1><div><b>{Q1}</b><br>{A1}<br><br><b>{Q2}</b><br>{A2}</div>",
    "rows of a table": f"""<h1>FAQ</h1><table><tr><td><b>{Q1}</b></td></tr><tr><td>{A1}</td></tr>
        <tr><td><b>{Q2}</b></td></tr><tr><td>{A2}</td></tr></table>""",
    "indented answers": f"""<h1>FAQ</h1><p class="question">{Q1}</p><blockquote>{A1}</blockquote><p
        class="question">{Q2}</p>
        <blockquote>{A2}</blockquote>""",
    "links to the heading itself": f"""<h1>FAQ</h1><h3 id="a">{Q1}<a href="#a">#</a></h3><p>{A1}</p>
        <h3 id="b">{Q2} <a href="#b">¶</a></h3><p>{A2}</p>""",
    "emoji and quotation marks": f"<h2>FAQ</h2><h3>🔄 {Q1}</h3><p>{A1}</p><h3>„{Q2}“</h3><p>{A2}</p>",
    "numbers before": f"<h1>FAQ</h1><h3>1. {Q1}</h3><p>{A1}</p><h3>Q: {Q2}</h3><p>{A2}</p>",
    "categories": f"""<h1>FAQ</h1><h2>Care</h2><h3>{Q1}</h3><p>{A1}</p><h2>Parts</h2><h3>{Q2}</h3><p>{A2}</p>
        <h2>Contact</h2>        <p>Call us.</p>""",
    "lines between breaks": f"<h1>FAQ</h1><p>{Q1}<br>{A1}<br><br>{Q2}<br>{A2}</p>",
    "bare text": f"<main><h1>Questions and answers</h1>{Q1}<br>{A1}<br><br>{Q2}<br>{A2}</main>",
    "bold amid a paragraph": f"<h1>FAQ</h1><p><strong>{Q1}</strong> {A1} <strong>{Q2}</strong> {A2}</p>",
    "lists in a list": f"<h1>FAQ</h1><ol><li>{Q1}<ul><li>{A1}</li></ul></li><li>{Q2}<ul><li>{A2}</li></ul></li></ol>",
    "a list with breaks": f"<h1>FAQ</h1><ol><li>{Q1}<br>{A1}</li><li>{Q2}<br>{A2}</li></ol>",
    "a script's list": f"<script>const faqs = {as_json('question', 'answer')};</script>",
    "a script's list without quotation marks around the names": f"""<script>var x = [{{q: '{Q1}', a: `{A1}`}},
        {{id: 2, q: "{Q2}", open: false, a: '{A2}',}},];</script>""",
    "a framework's state": f"""<script id="__NEXT_DATA__" type="application/json">
        {{"props": {{"faq": {{"items": {as_json("question", "answer", "<p>%s</p>")}}}}}}}</script>""",
    "a framework's state of titles": f"""<script type="application/json">
        {{"block": "faq", "items": {as_json("title", "content", "<p>%s</p>")}}}</script>""",
    "a framework's escaped stream": "<script>self.__next_f.push([1, "
    + json.dumps('5:{"faqs":' + as_json("question", "answer") + "}")
    + "])</script>",
    "an attribute": f"<div data-items='{as_json('question', 'answer')}'></div>",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_gives_both_questions_with_their_answers(shape: str) -> None:
    assert read(f"<main>{SHAPES[shape]}</main>") == [(Q1, A1), (Q2, A2)]


@pytest.mark.parametrize("shape", SHAPES)
def test_menus_and_footers_are_no_part_of_any_answer(shape: str) -> None:
    menu = (
        '<header><nav><a href="/">Home</a><button aria-expanded="false" aria-controls="m">Shop?</button></nav></header>'
    )
    footer = (
        "<footer><h3>Any questions?</h3><p>Call us.</p><details><summary>Cookies?</summary>We use "
        "some.</details></footer>"
    )
    assert read(f'{menu}<div id="m">Menu</div>{SHAPES[shape]}{footer}', PageKind.FAQ) == [(Q1, A1), (Q2, A2)]


HEADINGS = [
    "Häufige Fragen", "Noch Fragen?", "Gut zu wissen", "Spørgsmål og svar", "Godt at vide",
    "Det jeg oftest bliver spurgt om",
    "Vanliga frågor", "Ofte stilte spørsmål", "Veelgestelde vragen", "Questions fréquentes", "Preguntas frecuentes",
    "Domande frequenti",
    "Najczęściej zadawane pytania", "Perguntas frequentes", "Got questions?",
]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_of_the_home_page_counts_under_any_of_its_names(heading: str) -> None:
    body = (
        f"<h1>Kettles</h1><h2>Why us?</h2><p>Because.</p><h2>{heading}</h2><h3>{Q1}</h3><p>{A1}</p>"
        f"<h3>{Q2}</h3><p>{A2}</p>"
    )
    assert read(f"{body}<h2>Ready to order?</h2><p>Go to the shop.</p>", path="") == [(Q1, A1), (Q2, A2)]


def test_an_answer_is_complete() -> None:
    answer = "<p>First line.</p><ul><li>one</li><li>two</li></ul><p>Last <b>line</b>.</p>"
    body = f"<h1>FAQ</h1><h2>{Q1}</h2>{answer}<h2>{Q2}</h2><p>{A2}</p>"
    assert read(body)[0] == (Q1, "First line.\none\ntwo\nLast line.")


def test_a_heading_within_an_answer_belongs_to_it() -> None:
    body = f"<h1>FAQ</h1><h2>{Q1}</h2><p>Two ways.</p><h3>With vinegar</h3><p>Boil it.</p><h2>{Q2}</h2><p>{A2}</p>"
    assert read(body)[0] == (Q1, "Two ways.\nWith vinegar\nBoil it.")


def test_the_last_answer_ends_where_another_section_begins() -> None:
    body = (
        f"<div class=faq><div class=q>{Q1}</div><div class=a>{A1}</div><div class=q>{Q2}</div><div class=a>{A2}</div>"
    )
    assert read(f"{body}<div class=cta>Write to us today!</div></div><h2>Opening hours</h2><p>9-17</p>")[1] == (Q2, A2)


def test_topics_built_like_the_questions_beside_them_count_too() -> None:
    body = (
        f'<section class="faq"><div><h4>{Q1}</h4><p>{A1}</p></div><div><h4>Exchanges</h4><p>Within 14 '
        f"days.</p></div></section>"
    )
    assert read(body) == [(Q1, A1), ("Exchanges", "Within 14 days.")]


def test_a_faq_of_topics_alone_is_read_on_its_own_page() -> None:
    body = "<h1>FAQ</h1><h3>Delivery</h3><p>Two days.</p><h3>Payment</h3><p>By card.</p><h3>Returns</h3><p>30 days.</p>"
    assert [question for question, _ in read(body, PageKind.FAQ, path="faq")] == ["Delivery", "Payment", "Returns"]


def test_a_product_page_is_read_for_its_questions_only() -> None:
    body = f"""<details><summary>Description</summary>A kettle.</details><details><summary>Shipping</summary>Two
        days.</details>
               <details><summary>{Q1}</summary>{A1}</details>"""
    assert read(body, path="products/kettle") == [(Q1, A1)]


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Ready for better tea?</h2><p>Order now.</p><h2>Who are we?</h2><p>A small team.</p>",
        '<div class="testimonials"><details><summary>Would I buy again?</summary>Yes! - Ann</details></div>',
        '<div class="cookie-banner"><details><summary>What are cookies?</summary>Small files.</details></div>',
        '<form action="/login"><button aria-controls="f">Forgot it?</button><p id="f">Write to us.</p></form>',
        "<h2>Any questions?</h2><p>Call us.</p><h2>Need help?</h2><p>Write to us.</p>",
        '<div class="q">What do you need?</div><label><input type="radio"> A kettle</label><label>A lid</label>',
        f"<h1>FAQ</h1><h3>{Q1}</h3><h3>{Q2}</h3>",
        "<p>Is tea good for you? It is.</p>",
    ],
)
def test_what_only_looks_like_questions_is_left_out(body: str) -> None:
    assert read(body, path="") == []


def test_privacy_pages_and_articles_ask_nothing_that_customers_ask() -> None:
    headings = "".join(f"<h2>What is thing {number}?</h2><p>It is a thing.</p>" for number in range(5))
    assert read(headings, PageKind.PRIVACY, path="datenschutz") == []
    assert read(headings, path="blog/things") == []
    assert len(read(headings, PageKind.FAQ, path="help")) == 5


def test_a_section_of_reviews_that_nobody_closed_takes_no_questions_with_it() -> None:
    asked = "".join(
        f"<details><summary>{question}</summary><p>{answer}</p></details>"
        for question, answer in (("Do you wrap?", "Yes, in paper."), ("Do you mend lamps?", "Only our own."))
    )
    reviews = '<main><section class="reviews"><h2>What they say</h2><p>Lovely lamps.</p>'
    after = f"{reviews}<section><h2>FAQ</h2>{asked}</section><p>Call us.</p></main>"
    assert read(after) == [("Do you wrap?", "Yes, in paper."), ("Do you mend lamps?", "Only our own.")]
    assert not read(f"{reviews}{asked}</section></main>")


def test_what_the_page_shows_goes_before_structured_data_which_adds_what_is_missing() -> None:
    head = json_ld(
        (Q1, "Another text."),
        ("How do I descale the new kettle?", "Hm."),
        ("Do you ship to Malta?", "<p>Yes, &amp; fast.</p>"),
    )
    assert read(SHAPES["details"], head=head) == [(Q1, A1), (Q2, A2), ("Do you ship to Malta?", "Yes, & fast.")]


def test_each_line_may_hold_its_question_and_its_answer() -> None:
    three = (*BOTH, ("Which plug does it have?", "One for the whole of Europe."))
    assert read("<h1>FAQ</h1>" + "".join(f"<p>{q} {a}</p>" for q, a in three)) == list(three)


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>FAQ</h1><p>Q: {Q1}<br>A: {A1}</p><p>Q: {Q2}<br>A: {A2}</p>",
        f"<h1>FAQ</h1><p>Q: {Q1}</p><p>A: {A1}</p><p>Q: {Q2}</p><p>A: {A2}</p>",
        f"<h1>FAQ</h1><p><b>F: {Q1}</b><br>A: {A1}</p><p><b>F: {Q2}</b><br>A: {A2}</p>",
    ],
)
def test_a_letter_before_the_question_goes_and_the_answer_stays_word_for_word(body: str) -> None:
    assert read(body) == [(Q1, f"A: {A1}"), (Q2, f"A: {A2}")]


def test_a_letter_in_an_element_of_its_own_is_no_part_of_the_question() -> None:
    body = "".join(f"<div><span>Q</span> {q}</div><div><span>A</span> {a}</div>" for q, a in BOTH)
    assert [question for question, _ in read(f"<div class='faq'>{body}</div>")] == [Q1, Q2]


def test_the_last_answer_in_lines_is_no_longer_than_the_others() -> None:
    body = f"<h1>FAQ</h1><p>{Q1}<br>{A1}<br>{Q2}<br>{A2}<br>Our shop is in the old mill.</p>"
    assert read(body) == list(BOTH)


@pytest.mark.parametrize(
    "body",
    [
        "<script>q=[{question:'What is your mood?',answer:'Blue as the sea',options:['a']},"
        "{question:'Which colour is it?',answer:'Red as a rose',options:['b']}]</script>",
        "<script>t=[{question:'cancel the order',answer:'no, do not'},"
        "{question:'are sure',answer:'yes, I am'}]</script>",
        "<script>q=[{question:'What is two and two?',answer:'4'},"
        "{question:'And three and three?',answer:'6'}]</script>",
        f"<script>const one = [{{question: '{Q1}', answer: '{A1}'}}];</script>",
        '<div data-product=\'{"name": "Which lamp?", "description": "A lamp for every desk of the world"}\'></div>',
        "<p>Looking for a lamp? We have many.</p><p>Tired of the dark? Buy one.</p><p>Still here? Call us any day.</p>",
    ],
)
def test_scripts_and_prose_that_only_look_like_questions_are_left_out(body: str) -> None:
    assert read(body) == []


@pytest.mark.parametrize("path", ["careers/faq", "jobs/faq.html", "investors/faq", "en/press/faq", "karriere/fragen"])
def test_those_who_look_for_work_or_shares_ask_what_no_customer_asks(path: str) -> None:
    assert read(SHAPES["details"] + json_ld(*BOTH), PageKind.FAQ, path=path) == []
    titled = page(SHAPES["details"], PageKind.FAQ).page.html.replace("<title>Kettles", "<title>Career FAQ")
    assert faq([KindedPage(Page("https://shop.example/q", titled, READ), frozenset())]) == ()


def test_what_a_script_keeps_is_read_as_text() -> None:
    body = """<script>const faqs = [{question: "How\\u0020long\\nis the \\"cable\\"?",
              answer: "<b>Two</b> &amp; a half metres"},
              {question: 'What\\'s in the box?', answer: 'A kettle\\x21 And a lid.'}]</script>"""
    assert read(body) == [
        ('How long is the "cable"?', "Two & a half metres"),
        ("What's in the box?", "A kettle! And a lid."),
    ]


def test_privacy_pages_are_not_asked_in_structured_data_either() -> None:
    assert read(json_ld(("Do you use cookies?", "Yes, for the basket.")), path="privacy") == []


@pytest.mark.parametrize(
    "entry",
    [
        "<h3>Which lamp do I need?</h3><p><a href='/lamps'>To the lamps</a></p>",
        "<h3>How can we help you?</h3><p>Call us or come by.</p>",
        "<h3>Ready to get started?</h3><p>Order now and get ten percent off.</p>",
        "<h3>Wie können wir Ihnen helfen?</h3><p>Lampenhof, Lagerweg 12, 04109 Leipzig</p>",
    ],
)
def test_what_leads_on_or_invites_is_no_answer(entry: str) -> None:
    assert read(f"<h2>FAQ</h2><h3>{Q1}</h3><p>{A1}</p>{entry}<h3>{Q2}</h3><p>{A2}</p>") == list(BOTH)


def test_a_page_that_only_links_to_the_faq_is_no_faq_of_topics() -> None:
    body = "<h1>About us</h1><h2>Our stones</h2><p>Old.</p><h2>Our people</h2><p>Kind.</p><h2>Our way</h2><p>Slow.</p>"
    assert read(body, PageKind.FAQ, PageKind.ABOUT, path="about") == []
    assert len(read(body, PageKind.FAQ, path="help/faq")) == 3


def test_structured_data_alone_is_enough() -> None:
    assert read("<div id=app></div>", head=json_ld((Q1, f"<p>{A1}</p><script>alert(1)</script>"))) == [(Q1, A1)]


def test_broken_structured_data_does_no_harm() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"Question","name":null,"acceptedAnswer":[null, 3, '
        '{"text": 4}]}</script>'
    )
    assert read(SHAPES["details"], head=head) == [(Q1, A1), (Q2, A2)]


def test_no_question_comes_twice_and_the_faq_page_comes_first() -> None:
    home = page(
        f"<details><summary>{Q1}</summary>In short.</details><details><summary>Open today?</summary>Yes.</details>",
        path="",
    )
    help_page = page(SHAPES["definitions"], PageKind.FAQ, path="faq")
    assert [(entry.question, entry.answer) for entry in faq([home, help_page])] == [
        (Q1, A1),
        (Q2, A2),
        ("Open today?", "Yes."),
    ]


def test_two_controls_that_name_the_same_panel_are_read_by_their_place() -> None:
    item = '<div><div class="panel-heading"><a data-toggle="collapse" href="#p">{}</a></div><div id="p">{}</div></div>'
    assert read(item.format(Q1, A1) + item.format(Q2, A2)) == [(Q1, A1), (Q2, A2)]


def test_a_table_of_contents_does_not_hide_the_answers() -> None:
    contents = f'<ul><li><a href="#x">{Q1}</a></li><li><a href="#y">{Q2}</a></li></ul>'
    assert read(f"<h1>FAQ</h1>{contents}<h3>{Q1}</h3><p>{A1}</p><h3>{Q2}</h3><p>{A2}</p>") == [(Q1, A1), (Q2, A2)]


def test_an_entry_leads_to_its_place_on_the_page() -> None:
    body = f'<details id="scale"><summary>{Q1}</summary>{A1}</details><details><summary>{Q2}</summary>{A2}</details>'
    assert faq([page(body, path="help")]) == (
        FaqEntry(Q1, A1, "https://shop.example/help#scale"),
        FaqEntry(Q2, A2, "https://shop.example/help"),
    )


def test_no_pages_no_questions() -> None:
    assert faq([]) == ()
    assert read("") == []


HOSTILE = {
    "nested divs": "<div>" * 20_000 + "Is it deep?",
    "nested faq divs": '<div class="faq">' * 20_000 + "Is it deep?",
    "nested titles": "<div>" * 20_000 + "FAQ",
    "nested details": "<details><summary>Is it deep?</summary>" * 5_000,
    "nested questions": "<div><h3>Is it deep?</h3>" * 8_000,
    "nested headings": "<h2><div>" * 8_000 + "Is it deep? " * 5_000,
    "nested asides": "<nav>" * 20_000 + "<a>x</a>" * 2_000,
    "many questions": "<h3>Is it long?</h3><p>Yes.</p>" * 10_000,
    "questions without answers": "<dt>Is it long?</dt>" * 15_000,
    "many targets": "".join(f'<button aria-controls="{"p " * 50}">Is it {i}?</button>' for i in range(2_000)),
    "panels in panels": "".join(f'<button aria-controls="p{i}">Is it {i}?</button>' for i in range(1_500))
    + "".join(f'<div id="p{i}">Text {i} ' for i in range(1_500)),
    "one long line": "<h1>FAQ</h1><p>" + "Why? " * 20_000,
    "empty elements": "<p></p>" * 50_000 + "<summary>Is it?</summary>",
    "question marks": "<h2>" + "?" * 100_000 + "</h2>",
    "spaces": "<summary>" + " " * 100_000 + "Is it?</summary>yes",
    "scripts of names": "<script>" + "question: 'x' " * 50_000 + "</script>",
    "a script's open string": "<script>" + 'question: "' + "a, question: " * 50_000 + "</script>",
    "a script of backslashes": '<script>question: "' + "\\\\" * 100_000 + "</script>",
    "lines that ask": "<h1>FAQ</h1>" + "Is it long?<br>Yes.<br>" * 20_000,
    "many ids": "".join(f'<a id="i{i}" href="#i{i + 1}">Is it {i}?</a>' for i in range(8_000)),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_no_long_time(name: str) -> None:
    hostile = page(HOSTILE[name], PageKind.FAQ, path="faq")
    assert hostile.page.soup  # parsing is not what is measured here
    with ends_within(8):
        faq([hostile])


LEADING_ON = [
    "Didn't find your answer?",
    "Can't find what you're looking for?",
    "Question not answered?",
    "Still not sure?",
    "Want to know more?",
    "Ihre Frage ist nicht dabei?",
    "Keine passende Antwort gefunden?",
    "Noch unsicher?",
    "Möchten Sie mehr wissen?",
    "Fandt du ikke svar på dit spørgsmål?",
    "Vil du vide mere?",
    "Klar til at bestille?",
    "Hittade du inte svaret?",
    "Redo att boka?",
    "Fant du ikke svaret?",
    "Klar for neste tur?",
    "Staat je vraag er niet tussen?",
    "Antwoord niet gevonden?",
    "Vous ne trouvez pas la réponse ?",
    "Tu as une question ?",
    "Prêt à commander ?",
    "¿No encuentras lo que buscas?",
    "¿Quieres saber más?",
    "Non hai trovato la risposta?",
    "Pronto a iniziare?",
    "Bereit für Ihren neuen Kessel?",
    "Ready to get started?",
    "¿Listo para empezar?",
    "Gotowy na kolejny krok?",
    "Klaar om te bestellen?",
    "Nie znalazłeś odpowiedzi?",
    "Não encontrou a resposta?",
    "Quer saber mais?",
]


@pytest.mark.parametrize("call", LEADING_ON)
def test_what_leads_on_to_the_contact_form_is_no_entry(call: str) -> None:
    listed = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in BOTH)
    assert read(f"<h1>FAQ</h1>{listed}<h3>{call}</h3><p>Write to us.</p>", PageKind.FAQ, path="faq") == list(BOTH)


NOT_LEADING_ON = [
    "What if I can't find my size?",
    "Was passiert, wenn meine Größe nicht dabei ist?",
    "Hvad gør jeg, hvis jeg ikke kan finde min ordre?",
    "Er I klar til at levere om søndagen?",
    "Wat als mijn maat er niet bij staat?",
    "Que faire si je ne trouve pas ma taille ?",
    "Pronta per l'uso?",
    "Klar til brug?",
    "Ready to use?",
    "Prêt à poser ?",
    "Gotowy do użycia?",
    "Warum wir Ihre Daten brauchen?",
    "Pourquoi nous demandez-vous une pièce d'identité ?",
]


@pytest.mark.parametrize("question", NOT_LEADING_ON)
def test_a_question_in_the_words_of_such_a_call_is_an_entry(question: str) -> None:
    listed = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in (*BOTH, (question, "Write to us.")))
    assert read(f"<h1>FAQ</h1>{listed}", PageKind.FAQ, path="faq") == [*BOTH, (question, "Write to us.")]


def test_a_heading_in_a_way_of_its_own_below_a_list_of_questions_is_no_entry() -> None:
    three = (*BOTH, ("Which plug does it have?", "One for the whole of Europe."))
    listed = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in three)
    body = f"<h1>FAQ</h1>{listed}<section><h2>A new kettle?</h2><p>See our shop.</p></section>"
    assert read(body, PageKind.FAQ, path="faq") == list(three)


def test_what_every_card_asks_is_a_field_and_no_question() -> None:
    card = "<h3>{name}</h3><h4>What is it?</h4><p>A {name}.</p><h4>Why do we use it?</h4><p>We like {name}.</p>"
    body = "".join(card.format(name=name) for name in ("oat", "rice", "pea", "hemp"))
    assert read(body, PageKind.FAQ, path="") == []


def test_an_essay_that_asks_now_and_then_has_no_questions_of_customers() -> None:
    headings = ("Leaves matter", "Water matters", "And what comes next?", "Time", "Why do we wait?", "Cups", "Steam")
    essay = "".join(f"<h2>{heading}</h2><p>It is a long story.</p>" for heading in headings)
    assert read(essay, PageKind.FAQ, path="") == []


@pytest.mark.parametrize(
    "card",
    [
        '<a href="/guides/{n}"><h3>{q}</h3><p>{a}</p></a>',
        '<div class="card"><h3><a href="guides/{n}.html">{q}</a></h3><p>{a}</p></div>',
    ],
)
def test_cards_that_lead_to_articles_are_no_entries(card: str) -> None:
    body = "".join(card.format(n=n, q=q, a=a) for n, (q, a) in enumerate(BOTH))
    assert read(f"<h1>Good to know</h1>{body}", PageKind.FAQ, path="good-to-know") == []


def test_a_home_page_named_after_its_services_is_no_list_of_questions() -> None:
    head = "<title>Kettle Service and Information</title>"
    sections = "".join(
        f"<section><h2>{q}</h2><p>Text.</p></section>" for q in ("Why us?", "Our team", "Prices", "News")
    )
    asked = "".join(f'<div class="faq-item"><div class="faq-q">{q}</div><p>{a}</p></div>' for q, a in BOTH)
    html = f"<html><head>{head}</head><body>{sections}<section class='faq'>{asked}</section></body></html>"
    home = KindedPage(Page("https://shop.example/", html, READ), frozenset({PageKind.FAQ}))
    assert [(entry.question, entry.answer) for entry in faq([home])] == list(BOTH)


@pytest.mark.parametrize(
    "asked_back",
    [
        "<p>Was this answer helpful?</p><button>Yes</button><button>No</button>",
        "<p>War diese Antwort hilfreich?</p><button>Ja</button><button>Nein</button>",
        "<p>Var det her svar til hjælp?</p><span>Ja</span> <span>Nej</span>",
        "<p>¿Te ha sido útil?</p>",
    ],
)
def test_what_the_reader_is_asked_below_an_answer_is_no_part_of_it(asked_back: str) -> None:
    items = "".join(f"<details><summary>{q}</summary><p>{a}</p><div>{asked_back}</div></details>" for q, a in BOTH)
    assert read(f"<h1>FAQ</h1>{items}", PageKind.FAQ, path="faq") == list(BOTH)


def test_headings_of_the_next_section_are_no_entries() -> None:
    asked = "".join(f'<div class="faq-item"><h3>{q}</h3><p>{a}</p></div>' for q, a in BOTH)
    ways = "".join(
        f"<div><h3>{name}</h3><p>{text}</p></div>"
        for name, text in (("Our mailbox", "a@b.example"), ("Come by", "Mill Lane 3"))
    )
    body = f"<section class='ask'><h2>FAQ</h2>{asked}</section><section class='ways'>{ways}</section>"
    assert read(body, PageKind.CONTACT, path="contact") == list(BOTH)


@pytest.mark.parametrize(
    "praise",
    [
        "Why choose us?",
        "Waarom kiezen voor de Waterkoker?",
        "Por que nos escolher?",
        "Warum wir?",
        "Warum wir die beste Wahl sind?",
    ],
)
def test_a_heading_over_praise_is_no_entry(praise: str) -> None:
    listed = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in BOTH)
    assert read(f"<h1>FAQ</h1>{listed}<h3>{praise}</h3><p>Fast and cheap.</p>", PageKind.FAQ, path="faq") == list(BOTH)


def test_one_question_alone_on_a_page_of_services_is_no_entry() -> None:
    body = "<h2>Do you need a repair?</h2><p>Come by or call us.</p><h3>Screens</h3><p>All sizes.</p>"
    assert read(body, PageKind.FAQ, path="repairs") == []


def test_a_link_with_a_hole_that_the_author_left_does_not_lose_the_page() -> None:
    broken = f'<h3><a href="http://[domain]/x">{Q2}</a></h3>'
    assert read(f"<h1>FAQ</h1><h3>{Q1}</h3><p>{A1}</p>{broken}<p>{A2}</p>", path="faq") == list(BOTH)


@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_list_printed_for_each_width_of_screen_is_read_once(times: int) -> None:
    listed = "".join(f"<details><summary>{q}</summary><p>{a}</p></details>" for q, a in BOTH)
    assert read(f"<section>{listed}</section>" * times + "<p>Come by.</p>", path="kettles") == list(BOTH)
    headed = "<h2>FAQ</h2>" + "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in BOTH)
    assert read(f"<div>{headed}</div>" * times, path="kettles") == list(BOTH)


def test_a_page_about_sending_biscuits_back_is_not_about_cookies_of_the_web() -> None:
    listed = "".join(f"<details><summary>{q}</summary><p>{a}</p></details>" for q, a in BOTH)
    assert read(listed, path="cookie-jars") == list(BOTH)
    assert read(listed, path="cookie-policy") == read(listed, path="en/cookies.html") == []
