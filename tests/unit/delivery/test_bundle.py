"""The papers to take along: all of the matter that others may see, in order, with page numbers that are right."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from tests.hostile import VECTORS
from tests.timing import ends_within
from tests.unit.delivery.letters_on_paper import TODAY, TOLD, composed
from tests.unit.delivery.test_pdf import ACTIVE, BY_LANGUAGE, text_of, words
from wizard.delivery.bundle import LONGEST_TEXT, bundle, cited
from wizard.delivery.texts import TEXTS
from wizard.domain.case import NOTE, REPLY, TALK, Answer, Case, Ended, Ending, Event, Offer
from wizard.domain.facts import Snapshot
from wizard.domain.letter import Channel, Composed, Letter, Post, Request, Sent, Sourced, Wish

TEXT = "Terms\n\nYou can return goods within 30 days.\nGoods are sent by post."
SHA = sha256(TEXT.encode()).hexdigest()
READ = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
RULE = Sourced("30", "https://shop.example/terms#returns", "You can return goods within 30 days.", READ, SHA)
PAGE = Snapshot("https://shop.example/terms", TEXT, READ, SHA)
OFFER = Offer(TODAY, "Rosebud: twenty pounds.", "Xanadu: no less than sixty.")


def matter(language: str, said: str = "We are sorry.") -> tuple[Case, list[tuple[Letter, Composed]]]:
    case, letter, text = composed(language)
    first = replace(
        letter,
        sent=Sent(date(2026, 11, 3)),
        request=replace(letter.request, quote_rule=True, rule=RULE),
        post=Post(enclosures=("copy of the receipt", "two photos")),
    )
    second = replace(letter, sent=Sent(date(2026, 11, 19), Channel.PHONE))
    events = (
        Event(datetime(2026, 11, 18, 13, 5, tzinfo=UTC), TALK, who="Mette", said="They call back.", by=TODAY),
        Event(datetime(2026, 11, 12, 9, 15, tzinfo=UTC), REPLY, who="Mr Ek", reference="T-1", said=said),
    )
    case = replace(case, letters=(first, second), events=events, offers=(OFFER,))
    return replace(case, ended=Ended(TODAY, Ending.ESCALATED)), [(first, text), (second, text)]


def read(language: str, said: str = "We are sorry.", snapshots: Iterable[Snapshot] = (PAGE,)) -> PdfReader:
    case, letters = matter(language, said)
    return PdfReader(BytesIO(bundle(case, letters, snapshots, language=language, today=TODAY).content), strict=True)


def flat(reader: PdfReader) -> str:
    return " ".join(words(text_of(reader)))


@BY_LANGUAGE
def test_everything_stands_there_in_its_order(language: str) -> None:
    reader, said_there = read(language), TEXTS[language].bundle
    text = flat(reader).split(said_there.enclosures, 1)[1]  # after the table of contents
    _, letters = matter(language)
    wanted = [
        said_there.went[Channel.EMAIL],
        " ".join(words(letters[0][1].subject.text)),
        " ".join(words(letters[0][1].paragraphs[-2].text)),
        said_there.went[Channel.PHONE],
        said_there.history,
        said_there.events[REPLY],
        "Mr Ek",
        "T-1",
        "We are sorry.",
        said_there.events[TALK],
        "They call back.",
        said_there.letter_sent % {"number": 2},
        said_there.ended[Ending.ESCALATED],
        "https://shop.example/terms#returns",
        "2026-11-20 09:30 UTC",
        SHA,
        "You can return goods within 30 days.",
        "Goods are sent by post.",
        "copy of the receipt",
        "two photos",
    ]
    at = 0
    for one in wanted:
        assert one in text[at:], one
        at = text.index(one, at) + len(one)


@BY_LANGUAGE
def test_the_table_of_contents_tells_the_pages(language: str) -> None:
    reader = read(language, said="They wrote a lot. " * 900)
    pages = [" ".join(words(page.extract_text())) for page in reader.pages]
    headings: Any = reader.outline
    assert len(headings) == 5
    for heading in headings:
        on = reader.get_destination_page_number(heading)
        assert on is not None
        assert f"{heading.title} {on + 1}" in pages[0]
        assert heading.title in pages[on]
    for at, page in enumerate(pages, start=1):
        assert TEXTS[language].paper.page % {"number": at, "all": len(pages)} in page


@BY_LANGUAGE
def test_what_the_customer_would_accept_is_not_in_it(language: str) -> None:
    text = flat(read(language))
    assert "Rosebud" not in text
    assert "Xanadu" not in text


@BY_LANGUAGE
def test_it_names_title_author_language_and_parts(language: str) -> None:
    reader = read(language)
    catalog: Any = reader.trailer["/Root"]
    assert reader.metadata
    assert reader.metadata.author == TOLD[language].name
    assert TOLD[language].company in str(reader.metadata.title)
    assert catalog["/Lang"] == language
    roles = [part.get_object()["/S"] for part in catalog["/StructTreeRoot"]["/K"]["/K"]]
    assert (roles.count("/H1"), roles.count("/H2")) == (1, 6)  # the file's title; the contents and five sections


def test_a_page_that_is_kept_no_longer_still_has_its_quote_and_checksum() -> None:
    text = flat(read("en", snapshots=()))
    assert SHA in text
    assert "Quoted from it: You can return goods within 30 days." in text
    assert "Goods are sent by post." not in text


def test_a_very_long_page_is_shortened_and_says_so() -> None:
    long = TEXT + "x" * 3 + "\nlong line of terms" * 4_000
    text = flat(read("en", snapshots=(replace(PAGE, text=long),)))
    assert f"Shortened here: {LONGEST_TEXT} of {len(long)} characters." in text
    assert text.count("long line of terms") < 1_200


def test_a_very_long_answer_among_many_notes_is_shortened_and_says_so() -> None:
    case, letters = matter("en", "a" + " word" * 3_999)
    case = replace(case, events=(*case.events, *(Event(READ, NOTE, said="Noted.") for _ in range(100))))
    text = flat(PdfReader(BytesIO(bundle(case, letters, (), language="en", today=TODAY).content)))
    assert "Shortened here: 2000 of 19996 characters." in text
    assert text.count(" word") < 420


@BY_LANGUAGE
def test_that_it_arrived_is_not_called_an_answer(language: str) -> None:
    case, letters = matter(language)
    case = replace(case, events=(Event(READ, REPLY, stands=Answer.ACKNOWLEDGED),))
    text = flat(PdfReader(BytesIO(bundle(case, letters, (), language=language, today=TODAY).content)))
    assert TEXTS[language].bundle.stands[Answer.ACKNOWLEDGED] in text
    assert TEXTS[language].bundle.events[REPLY] not in text


def test_a_letter_from_elsewhere_is_named_and_not_made_up() -> None:
    case, letters = matter("en")
    wish = Request(wish=Wish.OWN_WORDS, wish_words="a new kettle")
    letter = replace(letters[0][0], elsewhere=True, request=wish)
    made = bundle(case, [(letter, letters[0][1])], (), language="en", today=TODAY)
    text = " ".join(words(text_of(PdfReader(BytesIO(made.content)))))
    assert "This letter was written elsewhere." in text
    assert "Asked for: a new kettle" in text
    assert letters[0][1].subject.text not in text


def test_a_rule_that_the_letter_does_not_quote_is_no_evidence() -> None:
    _, letters = matter("en")
    assert RULE in cited(letters[0][0])
    unquoted = replace(letters[0][0], request=replace(letters[0][0].request, quote_rule=False))
    assert RULE not in cited(unquoted)


@pytest.mark.parametrize("url", ["http://[", "https://shop.example]/terms", "nowhere"])
def test_an_address_that_is_none_breaks_no_papers(url: str) -> None:
    case, letters = matter("en")
    odd = replace(letters[0][0], policy_read=replace(RULE, url=url))
    content = bundle(case, [(odd, letters[0][1])], (), language="en", today=TODAY).content
    assert url in flat(PdfReader(BytesIO(content), strict=True))


@pytest.mark.parametrize("number", range(0, len(VECTORS), 9))
def test_no_word_of_anybody_does_anything(number: int) -> None:
    said = "\n".join(VECTORS[number : number + 9])
    case, letters = matter("en", said)
    case = replace(case, events=(*case.events, Event(READ, NOTE, who=said, reference=said, said=said)))
    content = bundle(case, letters, (replace(PAGE, text=said),), language="en", today=TODAY).content
    # A table of contents is drawn beside it; nothing opens, runs or fetches.
    assert not ACTIVE.search(content)
    assert re.search(rb"/Outlines", content)
    assert len(PdfReader(BytesIO(content), strict=True).pages) >= 6


@pytest.mark.parametrize("said", ["We are sorry. " * 1_400, "w" * 20_000, "\n" * 20_000])
def test_as_much_as_a_matter_can_hold_is_set_in_seconds(said: str) -> None:
    case, letters = matter("en")
    case = replace(case, events=tuple(Event(READ, NOTE, said=said) for _ in range(200)))
    with ends_within(6):
        made = bundle(case, letters, (), language="en", today=TODAY)
    assert made.content.startswith(b"%PDF-")
