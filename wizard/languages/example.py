"""The letter on the first page: what comes out at the end, shown before anything is typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from wizard.domain.case import Case, Company, Customer
from wizard.domain.clocks import propose_reply_by
from wizard.domain.letter import Composed, Details, Letter, Matter, Problem, Request, Wish
from wizard.languages.compose import compose


@dataclass(frozen=True)
class Story:
    """A customer who does not exist, with a kettle that does not either."""

    name: str
    product: str
    trouble: str
    happened: str


STORIES: Mapping[str, Story] = {
    "en": Story("Anna Smith", "Ronda kettle", "leaks at the base", "After each boil there is a puddle under it."),
    "de": Story("Anna Weiß", "Wasserkocher Ronda", "ist undicht", "Nach jedem Kochen steht darunter eine Pfütze."),
    "da": Story("Anna Holm", "elkedlen Ronda", "er utæt i bunden", "Hver gang den har kogt, står der vand under den."),
}


def example(language: str, today: date) -> Composed:
    """A short complaint in `language`, bought and due around `today`."""
    story = STORIES[language]
    letter = Letter(
        written_in=language,
        language=language,
        matter=Matter(product=story.product, problem=Problem.FAULTY, trouble=story.trouble),
        details=Details(order_number="4711", bought_on=today - timedelta(days=20), happened=story.happened),
        request=Request(wish=Wish.REPLACEMENT, by=propose_reply_by(today, lambda day: day.weekday() < 5)),
    )
    case = Case(company=Company(host="kjaerby-cykler.dk"), customer=Customer(name=story.name), letters=(letter,))
    return compose(case, letter, language=language, today=today)
