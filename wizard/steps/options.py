"""The choices that several steps offer, in words."""

from collections.abc import Mapping

from wizard.countries.body import Trade
from wizard.domain.letter import (
    AnswerBy,
    BoughtWhere,
    History,
    Kind,
    Office,
    OwnWords,
    Problem,
    Purpose,
    Stance,
    Trouble,
    Wish,
)
from wizard.domain.troubles import TROUBLES as TROUBLE_TEXTS
from wizard.i18n import Text, _l

KINDS: tuple[tuple[Kind, Text], ...] = (
    (Kind.COMPLAINT, _l("Complain")),
    (Kind.COMPLIMENT, _l("Praise")),
    (Kind.QUESTION, _l("Ask a question")),
    (Kind.CANCELLATION, _l("Cancel a contract")),
)

# What customers can tap instead of typing, and take back.
TROUBLES: tuple[tuple[Trouble, Text], ...] = tuple((one, _l(text.name)) for one, text in TROUBLE_TEXTS.items())
NO_TROUBLE: tuple[str, Text] = ("", _l("Something else"))

PROBLEMS: tuple[tuple[Problem, Text], ...] = (
    (Problem.FAULTY, _l("It is broken or faulty")),
    (Problem.NOT_DELIVERED, _l("It has not arrived")),
    (Problem.LATE, _l("It came too late")),
    (Problem.WRONG_ITEM, _l("It is not what I ordered")),
    (Problem.WITHDRAWAL, _l("I want to send it back")),
    (Problem.REFUND_WITHHELD, _l("They owe me a refund")),
    (Problem.BILLING, _l("The bill is wrong")),
    (Problem.SERVICE, _l("The service was poor")),
    (Problem.STAFF, _l("I was treated badly")),
    (Problem.PRIVACY, _l("My data, or advertising I did not ask for")),
    (Problem.OTHER, _l("Something else")),
)

WISHES: tuple[tuple[Wish, Text], ...] = (
    (Wish.REFUND, _l("My money back")),
    (Wish.REPLACEMENT, _l("A replacement")),
    (Wish.REPAIR, _l("A repair")),
    (Wish.PRICE_REDUCTION, _l("Part of my money back")),
    (Wish.DELIVERY, _l("Delivery of my order")),
    (Wish.CANCELLATION, _l("To cancel the order or contract")),
    (Wish.INFORMATION, _l("An explanation")),
    (Wish.GOODWILL, _l("A gesture of goodwill")),
    (Wish.APOLOGY, _l("An apology")),
    (Wish.OWN_WORDS, _l("Something else, in my own words")),
)

BOUGHT_WHERE: tuple[tuple[BoughtWhere, Text], ...] = (
    (BoughtWhere.WEB, _l("On the internet")),
    (BoughtWhere.SHOP, _l("In a shop")),
    (BoughtWhere.PHONE, _l("By phone")),
    (BoughtWhere.DOOR, _l("At my door")),
)

HISTORIES: tuple[tuple[History, Text], ...] = (
    (History.FIRST_TIME, _l("This was my first time with them")),
    (History.RETURNING, _l("I have been their customer before")),
)

ANSWER_BY: tuple[tuple[AnswerBy, Text], ...] = (
    (AnswerBy.EMAIL, _l("By e-mail")),
    (AnswerBy.PHONE, _l("By phone")),
    (AnswerBy.POST, _l("By post")),
)

OWN_WORDS: tuple[tuple[OwnWords, Text], ...] = (
    (OwnWords.MARKED, _l("Add them as I wrote them, marked with their language")),
    (OwnWords.LEFT_OUT, _l("Leave them out")),
)

# Why somebody writes again, as they would say it themselves.
PURPOSES: tuple[tuple[Purpose, Text], ...] = (
    (Purpose.CHASER, _l("They have not answered")),
    (Purpose.FINAL_NOTICE, _l("They still have not answered, or nothing happens: a last date")),
    (Purpose.REFUSED, _l("They said no")),
    (Purpose.OFFERED_LESS, _l("They offered less than I asked for")),
    (Purpose.ONLY_APOLOGISED, _l("They only said sorry")),
    (Purpose.ASKED_FOR_MORE, _l("They want to know more, or want papers")),
    (Purpose.PROMISE_BROKEN, _l("They promised something and did not do it")),
)

STANCES: tuple[tuple[Stance, Text], ...] = (
    (Stance.DECLINED, _l("I do not accept it")),
    (Stance.IN_PART, _l("I accept it, and still want the rest")),
)

# What the companies do that only some bodies look at.
TRADES: Mapping[Trade, Text] = {
    Trade.TELECOMS: _l("Phone and internet"),
    Trade.ENERGY: _l("Electricity and gas"),
    Trade.BANK: _l("Banks and money"),
    Trade.INSURANCE: _l("Insurance"),
    Trade.TRANSPORT: _l("Flights, trains, buses"),
    Trade.PACKAGE_TRAVEL: _l("Package holidays"),
    Trade.POST: _l("Letters and parcels"),
    Trade.TRADES: _l("Builders"),
}

OFFICES: tuple[tuple[Office | str, Text], ...] = (
    ("", _l("Nobody in particular")),
    (Office.COMPLAINTS, _l("Their complaints department")),
    (Office.MANAGEMENT, _l("Their management")),
)
