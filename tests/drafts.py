"""Letters of any kind in any language, with anything in their fields: what property tests of the formats draw."""

from datetime import date

from hypothesis import strategies as st

from tests.hostile import VECTORS
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import (
    Composed,
    Details,
    Kind,
    Letter,
    Matter,
    Opening,
    Praise,
    Problem,
    Request,
    Sourced,
    Wish,
)
from wizard.languages.compose import compose

TODAY = date(2026, 11, 22)
WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60)
STORY = st.lists(st.one_of(WORDS, st.sampled_from(VECTORS)), max_size=6).map("\n\n".join)
DAY = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2027, 12, 31)))


@st.composite
def drafts(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> tuple[Case, Letter, Composed]:
    """A letter of any kind in any language, with anything in its fields."""
    letter = Letter(
        kind=draw(st.sampled_from(Kind)),
        topic=draw(words),
        written_in=draw(st.sampled_from(["en", "de", "da"])),
        matter=Matter(draw(words), draw(st.sampled_from([None, *Problem])), draw(words), subject_line=draw(words)),
        details=Details(order_number=draw(words), bought_on=draw(DAY), happened=draw(STORY), tried=draw(STORY)),
        request=Request(wish=draw(st.sampled_from([None, *Wish])), wish_words=draw(words), by=draw(DAY)),
        praise=Praise(who=draw(words), did=draw(STORY), meant=draw(STORY)),
        opening=Opening(reader=draw(words), recipient=Sourced("service@shop.example"), appreciation=draw(words)),
    )
    customer = Customer(draw(words), "anna@example.org", draw(words), draw(STORY), "DK")
    case = Case(company=Company("shop.example", draw(words), "DK", "da"), customer=customer, letters=(letter,))
    return case, letter, compose(case, letter, language=draw(st.sampled_from(["en", "de", "da"])), today=TODAY)
