"""One letter as its pages show it: the case, the letter composed so far, the steps around."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import quote

from flask import g
from markupsafe import Markup

from wizard.countries import Duty, Right, SiteDuty, right_of, site_duty
from wizard.countries.comparison import Row
from wizard.delivery import Format, Rendered, Texts
from wizard.domain.case import Case
from wizard.domain.facts import (
    Button,
    Contact,
    ContactSort,
    FoundPage,
    PageKind,
    PolicySort,
    SiteFacts,
    Status,
)
from wizard.domain.letter import Composed, Letter, Purpose, Role, Sourced
from wizard.i18n import Text, _l
from wizard.languages.compose import compose, letter_language
from wizard.research.ways import Way, best_way, ranked
from wizard.services import site_of, situated
from wizard.services.next_letter import can_follow, waiting
from wizard.services.post import proof_matters
from wizard.steps import Situation, Step, first_gap, steps_of
from wizard.steps.answers import Answer, answers, asks, topic_of
from wizard.steps.company import policy_page, rules_of, with_site
from wizard.steps.options import PURPOSES
from wizard.steps.remedies import Remedy, remedies
from wizard.steps.request import offered, proposed_date, working_in
from wizard.steps.rules import DUTIES, button_for, nearest, only_in_terms, problem_likely, wanted_button
from wizard.steps.sending import Plan, plan
from wizard.storage import SiteRecord, Token, form_token
from wizard.web.context import services

ROLE_NAMES: dict[Role, Text] = {
    Role.SALUTATION: _l("Greeting"),
    Role.INTRODUCTION: _l("Introduction"),
    Role.DETAILS: _l("What happened"),
    Role.POLICY: _l("Their rules"),
    Role.REQUEST: _l("Your request"),
    Role.APPRECIATION: _l("What you value"),
    Role.CLOSE: _l("Close"),
    Role.SIGNATURE: _l("Signature"),
}

PAGE_NAMES: tuple[tuple[PageKind, Text], ...] = (
    (PageKind.FAQ, _l("Questions and answers")),
    (PageKind.CONTACT, _l("Contact")),
    (PageKind.RETURNS, _l("Returns")),
    (PageKind.SHIPPING, _l("Delivery")),
    (PageKind.PAYMENT, _l("Payment")),
    (PageKind.WARRANTY, _l("Guarantee")),
    (PageKind.COMPLAINTS, _l("Complaints")),
    (PageKind.TERMS, _l("Terms")),
    (PageKind.PRIVACY, _l("Privacy")),
    (PageKind.IMPRINT, _l("Legal notice")),
    (PageKind.ABOUT, _l("About them")),
    (PageKind.PRODUCTS, _l("Products")),
    (PageKind.SITEMAP, _l("Site map")),
)

POLICY_NAMES: Mapping[PolicySort, Text] = {
    PolicySort.RETURN_POSTAGE: _l("Who pays for sending it back"),
    PolicySort.RETURN_EXCEPTIONS: _l("What you cannot send back"),
    PolicySort.RETURN_HOW: _l("How to send it back"),
    PolicySort.RETURN_WHERE: _l("Where to send it"),
    PolicySort.REFUND_DELAY: _l("When they pay the money back"),
    PolicySort.GUARANTEE: _l("Their guarantee"),
    PolicySort.COMPLAINT_HOW: _l("How to complain to them"),
    PolicySort.COMPLAINT_DEADLINE: _l("How soon you should complain"),
    PolicySort.REPLY_PROMISE: _l("When they promise to answer"),
    PolicySort.ADR_BODY: _l("If you cannot agree"),
}

# How many of each sort to list besides the best: a company's forty branches help nobody.
MOST_WAYS: tuple[tuple[ContactSort, int], ...] = (
    (ContactSort.EMAILS, 5),
    (ContactSort.FORMS, 3),
    (ContactSort.PHONES, 5),
    (ContactSort.CHAT, 2),
    (ContactSort.MESSENGERS, 2),
    (ContactSort.SOCIAL, 4),
    (ContactSort.ADDRESSES, 2),
    (ContactSort.PEOPLE, 3),
)


@dataclass(frozen=True)
class Part:
    """A step in the progress list; `reachable` where the customer may go now."""

    key: str
    title: Text
    current: bool
    reachable: bool


@dataclass(frozen=True)
class NextLetter:
    """The letter after the last one: number and page of the one that waits, else what a new one may be for."""

    waiting: int | None
    page: str
    purposes: tuple[tuple[Purpose, Text], ...]


@dataclass(frozen=True)
class Desk:
    """What the templates of a letter's pages draw from. Everything costly is made once and on demand."""

    token: Token
    now: Situation
    record: SiteRecord | None

    @property
    def case(self) -> Case:
        return self.now.case

    @property
    def letter(self) -> Letter:
        return self.now.letter

    @property
    def facts(self) -> SiteFacts | None:
        return self.now.facts

    @property
    def proof(self) -> str:
        return form_token(self.token)

    @property
    def at_work(self) -> bool:
        """Is their site being read? Facts from before may be there all the same."""
        return self.record is not None and self.record.at_work

    @property
    def waiting(self) -> bool:
        """Is their site being read for the first time?"""
        return self.at_work and self.facts is None

    @property
    def has_news(self) -> bool:
        """Has their site been read since the customer had before them what it says?"""
        facts = self.facts
        if facts is None or facts.status in (Status.BLOCKED, Status.UNREACHABLE):
            return False
        return facts.fetched_at != self.case.company.seen and "company" in self.letter.answered

    @cached_property
    def composed(self) -> Composed:
        """The letter of what is known: confirmed answers, and the company as research would have it."""
        case = with_site(self.now)
        return compose(case, self.letter, language=letter_language(case, self.letter), today=self.now.today)

    @property
    def company_name(self) -> str:
        case = with_site(self.now)
        return case.company.name or case.company.host

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """Their own answers to this topic, best first (R4, R5)."""
        return answers(self.now)

    @property
    def asks(self) -> bool:
        """Could their site answer this letter?"""
        return asks(self.letter)

    @property
    def topic(self) -> str:
        return topic_of(self.letter)

    @property
    def site_search(self) -> str:
        """The address of their own search for the topic (R2); "" where they have none, or there is no topic."""
        search = self.facts.search if self.facts else None
        return search.url.replace("{query}", quote(self.topic, safe="")) if search and self.topic else ""

    @property
    def of_site(self) -> Markup:
        """The attribute that marks words as of their site: its language, for those who have pages read to them."""
        language = self.facts.language if self.facts else ""
        return Markup(' lang="{}"').format(language) if language else Markup()

    @property
    def policy_page(self) -> FoundPage | None:
        return policy_page(self.facts, self.letter)

    @property
    def pages_missing(self) -> list[Text]:
        """The kinds of page that their site does not have, or that research did not find."""
        found = {kind for kind, pages in self.facts.pages.items() if pages} if self.facts else set()
        return [name for kind, name in PAGE_NAMES if kind not in found]

    @property
    def home(self) -> str:
        """Where the customer lives: a country code, "" where not said."""
        return self.case.customer.country

    @property
    def trader(self) -> str:
        """Where the company is, as confirmed or as its site says; "" where not known."""
        return with_site(self.now).company.country

    @cached_property
    def rules(self) -> tuple[Row, ...]:
        """Their rules, each with the law beside it where one is known to hold (R6)."""
        return rules_of(self.now)

    @cached_property
    def rule_now(self) -> Row | None:
        """What to show of them at first sight."""
        language = self.facts.language if self.facts else ""
        return nearest(self.rules, self.letter, problem_likely(self.letter, language))

    @property
    def rules_more(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rules if row != self.rule_now)

    def only_in_terms(self, url: str) -> bool:
        """R7: nobody would look there."""
        return self.facts is not None and only_in_terms(self.facts, url)

    @property
    def email_duty(self) -> SiteDuty | None:
        """What the law asks of their site, where no e-mail address was found."""
        return site_duty(self.trader, Duty.EMAIL, self.now.today)

    @property
    def button(self) -> Button | None:
        """Their own button for what this letter asks (W21)."""
        return button_for(self.letter, self.facts)

    @property
    def button_duty(self) -> SiteDuty | None:
        """What the law asks of their site, where that button was not found."""
        wanted = wanted_button(self.letter)
        return site_duty(self.trader, DUTIES[wanted], self.now.today) if wanted and not self.button else None

    @property
    def rule(self) -> Sourced | None:
        """Their rule that backs this letter up (W22)."""
        return offered(self.now)

    @cached_property
    def remedies(self) -> tuple[Remedy, ...]:
        """What to ask for, the most fitting first, each with its reason (W8)."""
        return remedies(self.now)

    @property
    def reasons(self) -> dict[str, Text]:
        """Their reasons, by wish."""
        return {remedy.wish: remedy.reason for remedy in self.remedies}

    @property
    def proposed_date(self) -> date:
        """Two weeks from now, on a day when they work."""
        return proposed_date(self.now)

    @property
    def working_in(self) -> str:
        """The country whose working days these are; "" unknown."""
        return working_in(self.now)

    @property
    def right(self) -> Right | None:
        """The right that fits this letter (W22)."""
        return right_of(self.home, self.trader, self.letter, self.now.today)

    def contacts(self, sort: str) -> tuple[Contact, ...]:
        """One sort's contacts, the most suitable for this letter first."""
        found = self.facts.contacts.get(ContactSort(sort), ()) if self.facts else ()
        return ranked(found, kind=self.letter.kind, problem=self.letter.matter.problem)

    @cached_property
    def best_way(self) -> Way | None:
        """The one contact to use first, and why (R8)."""
        letter = self.letter
        return best_way(self.facts.contacts, kind=letter.kind, problem=letter.matter.problem) if self.facts else None

    @property
    def phone_beside(self) -> Contact | None:
        """The number to call, beside the best way to write (R8)."""
        best = self.best_way
        number = next(iter(self.contacts(ContactSort.PHONES)), None)
        return None if best and best.contact == number else number

    @cached_property
    def plan(self) -> Plan:
        """Which way to send it first, and why (C1)."""
        return plan(self.now)

    @property
    def other_ways(self) -> tuple[Contact, ...]:
        """The rest of them, sort by sort, the most suitable first."""
        best = self.best_way
        shown = (best.contact if best else None, self.phone_beside)
        rest = ([one for one in self.contacts(sort) if one not in shown][:most] for sort, most in MOST_WAYS)
        return tuple(one for row in rest for one in row)

    @property
    def worth_posting(self) -> bool:
        """C2: is a letter on paper worth its price here, with proof that it arrived?"""
        return proof_matters(self.letter)

    def parts(self, current: Step) -> tuple[Part, ...]:
        """Every step of this letter; reachable up to the first gap."""
        parts, open_so_far = [], True
        for step in steps_of(self.letter):
            parts.append(Part(step.key, step.title(self.letter), step is current, open_so_far))
            open_so_far = open_so_far and step.done(self.letter)
        return tuple(parts)

    @property
    def to_come(self) -> dict[int, tuple[Role, ...]]:
        """Parts that later pages fill in, by the number of the paragraph before which they will stand."""
        there = [paragraph.role for paragraph in self.composed.paragraphs]
        order, waiting = list(Role), {step.lit for step in steps_of(self.letter) if not step.done(self.letter)}
        places: dict[int, tuple[Role, ...]] = {}
        for role in order:
            if role in waiting and role not in there:
                later = (at for at, other in enumerate(there) if order.index(other) > order.index(role))
                at = next(later, len(there))
                places[at] = (*places.get(at, ()), role)
        return places

    @property
    def next_letter(self) -> NextLetter:
        number = waiting(self.case)
        if number is None:
            return NextLetter(None, "", PURPOSES if can_follow(self.case) else ())
        return NextLetter(number, first_gap(self.case.letters[number]).key, ())

    def made(self, way: Format[Rendered]) -> Rendered:
        """The letter in one format."""
        return way.render(self.case, self.letter, self.composed)

    def texts(self, way: Format[Texts]) -> Texts:
        """The letter in a format that is texts."""
        return way.render(self.case, self.letter, self.composed)


def desk(token: Token) -> Desk:
    """The desk for a private link and the letter that the address names. Raises NoSuchCase."""
    return desk_of(token, services().cases.load(token).case)


def desk_of(token: Token, case: Case) -> Desk:
    record = site_of(services(), case)
    return Desk(token, situated(services(), case, g.number, record, language=g.lang), record)
