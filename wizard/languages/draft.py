"""The answers behind one letter, tidied for the sentences: a missing answer is "" or None, never a hole."""

import re
from dataclasses import dataclass
from datetime import date
from unicodedata import category

from wizard.countries import known_body, right_of
from wizard.countries.body import Body
from wizard.domain.case import Case
from wizard.domain.letter import (
    AnswerBy,
    BoughtWhere,
    Channel,
    History,
    Letter,
    Office,
    OwnWords,
    Problem,
    Purpose,
    Sent,
    Sourced,
    Stance,
    Wish,
)

_WITH_SUBJECT = frozenset({Channel.EMAIL, Channel.FORM, Channel.POST})  # whoever speaks or chats gives none
LONGEST_QUOTE = 300  # code points: a rule to recognise, not a page of terms

# A comma that gives way to the next mark: "by December 7, 2026, how", but "by December 7, 2026." See `settled`.
SOFT_COMMA = "\N{INVISIBLE SEPARATOR}"

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_GIVES_WAY = re.compile(rf"{SOFT_COMMA}(?=[.,;:!?)…]|$)")

# Grammar before a name, in small letters: "my kettle", "den elkedel". With a capital it may be the name's own.
_DETERMINER = re.compile(
    r"^(?:(?:my|our|the|a|an|this|meine?[nmrs]?|unsere?[nmrs]?|der|die|das|den|dem|einen?|eine[mr]?|dieser?|dieses|"
    r"min|mit|mine|vores|denne|dette|en|et|det) +|My (?=[a-z]))(?=\S)"
)
_QUOTES = re.compile(r"^[\"'“”„«»‘’‚‹›](?P<inside>.+)[\"'“”„«»‘’‚‹›]$")

# What people write before a number: "order no. 4711", "#4711", "Kundennummer: 88".
_LABEL = re.compile(
    r"^(?:(?:order|purchase|bestell(?:ung|ungs)?|auftrags?|ordre|customer|client|account|kunden?|contract|vertrags?|"
    r"aftale|kontrakt|booking|buchungs?|reference|ref|invoice|rechnungs?|faktura)?[ -]?"
    r"(?:no|nr|number|nummer|num|id)?(?:[.:# ]+|$))(?=.*\d)",
    re.IGNORECASE,
)
_IN = re.compile(r"^(?:in|bei|near|i|ved) +(?=\S)", re.IGNORECASE)
_GREETING = re.compile(
    r"^(?:dear|hello|hi|sehr geehrte[rs]?|liebe[rs]?|guten tag|hallo|kære|hej)\b[ ,]*(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True)
class Earlier:
    """The letter that a later one goes back to: when and how it went out, its subject as it stood there, whether the
    customer wrote that subject, and the days on which they have written again.

    `titled` False: nobody knows what subject it had (F10), and `subject` is what it was about.
    """

    sent: Sent | None
    subject: str
    own_subject: bool
    titled: bool
    again: tuple[date, ...]


@dataclass(frozen=True)
class Draft:
    """One letter's answers for one letter language.

    Names, numbers, places and amounts are values and stand as typed in every language. Phrases (`trouble`, `proof`,
    `call_when` …) can only be woven in where they were written in the letter's language; elsewhere they are "".
    """

    case: Case
    letter: Letter
    language: str
    today: date
    meaning_of: str = ""  # the letter's language, where this only says in another what its sentences mean
    earlier: Earlier | None = None

    @property
    def across(self) -> bool:
        """The customer wrote in another language than the letter's (W23)."""
        return self.letter.written_in not in ("", self.meaning_of or self.language)

    @property
    def land(self) -> str:
        """The country in whose manner dates, money and marks are written: the company's, else the customer's."""
        return (self.case.company.country or self.case.customer.country).upper()

    # Names, numbers, places: values.

    @property
    def name(self) -> str:
        return said(self.case.customer.name).rstrip(",;:")

    @property
    def product(self) -> str:
        """By its name alone, to stand between quotation marks: "kettle" of "my kettle"."""
        return named(self.letter.matter.product)

    @property
    def order_number(self) -> str:
        return number(self.letter.details.order_number)

    @property
    def customer_number(self) -> str:
        return number(self.letter.details.customer_number)

    @property
    def amount(self) -> str:
        """As typed; each language's `manner.amount` writes it in its own manner."""
        return said(self.letter.request.amount)

    @property
    def place(self) -> str:
        """The town, without the "in" that the sentence brings."""
        return _IN.sub("", bare(self.letter.opening.place))

    @property
    def reader(self) -> str:
        """Name and title, without a greeting, or the office that pages put after a comma."""
        return _GREETING.sub("", bare(self.letter.opening.reader)).partition(",")[0].strip()

    @property
    def profession(self) -> str:
        return said(self.letter.opening.profession)

    @property
    def who(self) -> str:
        return bare(self.letter.praise.who)

    @property
    def where(self) -> str:
        return bare(self.letter.praise.where)

    # Choices and dates.

    @property
    def problem(self) -> Problem | None:
        return self.letter.matter.problem

    @property
    def wish(self) -> Wish | None:
        return self.letter.request.wish

    @property
    def fallback(self) -> Wish | None:
        """The second-best wish, where it is another one than the first."""
        fallback = self.letter.request.fallback
        return fallback if self.wish and fallback is not self.wish else None

    @property
    def apology(self) -> bool:
        """An apology is to join the request; where it is the request already, it is not asked for twice."""
        return self.letter.request.apology and Wish.APOLOGY not in (self.wish, self.fallback)

    @property
    def guarantee(self) -> bool:
        return self.letter.matter.guarantee

    @property
    def by(self) -> date | None:
        return self.letter.request.by

    @property
    def end_on(self) -> date | None:
        return self.letter.request.end_on

    @property
    def bought_on(self) -> date | None:
        return self.letter.details.bought_on

    @property
    def bought_where(self) -> BoughtWhere | None:
        return self.letter.details.bought_where

    @property
    def happened_on(self) -> date | None:
        return self.letter.details.happened_on

    @property
    def praised_on(self) -> date | None:
        return self.letter.praise.on

    @property
    def history(self) -> History | None:
        """Who says since when they are a customer says that they are one."""
        return self.letter.opening.history or (History.RETURNING if self.since else None)

    @property
    def since(self) -> str:
        """Customer since when, "2019" or "many years"; across languages a year is all that can be understood."""
        since = bare(self.letter.opening.since)
        if not self.across:
            return since
        year = _YEAR.search(since)
        return year.group() if year else ""

    # Phrases: only in the language that they were written in.

    @property
    def trouble(self) -> str:
        return self._phrase(self.letter.matter.trouble)

    @property
    def topic(self) -> str:
        """In a few words what it is about, where the product as named later does not say it more fully."""
        topic = self._phrase(self.letter.topic)
        asked = topic.lower() in {question.lower() for question in self.questions}
        return "" if asked or topic.lower() in self.product.lower() != topic.lower() else topic

    @property
    def proof(self) -> str:
        return self._phrase(self.letter.details.proof)

    @property
    def has_proof(self) -> bool:
        return bool(self.letter.details.proof.strip())

    @property
    def praised_as(self) -> str:
        """What the person praised is ("driver"), in the letter's language."""
        return self._phrase(self.letter.praise.role)

    @property
    def praised_as_typed(self) -> str:
        """The same in the customer's other language, between quotation marks where nobody else is named."""
        return bare(self.letter.praise.role) if self.across else ""

    @property
    def call_when(self) -> str:
        return self._phrase(self.letter.opening.call_when)

    # Own words: whole, unchanged.

    @property
    def happened(self) -> str:
        return self._own(self.letter.details.happened)

    @property
    def tried(self) -> str:
        return self._own(self.letter.details.tried)

    @property
    def did(self) -> str:
        return self._own(self.letter.praise.did)

    @property
    def meant(self) -> str:
        return self._own(self.letter.praise.meant)

    @property
    def appreciation(self) -> str:
        return self._own(self.letter.opening.appreciation)

    @property
    def wish_words(self) -> str:
        """Never left out: without the request, whoever reads would not know what is expected of them (C3)."""
        return self.letter.request.wish_words.strip() if self.wish is Wish.OWN_WORDS else ""

    @property
    def questions(self) -> tuple[str, ...]:
        """Never left out either: a question letter is nothing else."""
        return tuple(one_line(question) for question in self.letter.request.questions if said(question))

    @property
    def short_question(self) -> str:
        """A single question that a subject has room for, in the letter's language."""
        questions = self.questions
        fits = len(questions) == 1 and len(questions[0]) <= 60 and not self.across
        return questions[0] if fits else ""

    # What a letter that goes back to another one tells.

    @property
    def purpose(self) -> Purpose:
        return self.letter.purpose

    @property
    def went(self) -> Channel:
        """How the letter before went."""
        return self.earlier.sent.channel if self.earlier and self.earlier.sent else Channel.OTHER

    @property
    def went_titled(self) -> bool:
        """Did it have a subject that they can look for?"""
        return bool(self.earlier and self.earlier.titled) and self.went in _WITH_SUBJECT

    @property
    def ticket(self) -> str:
        return number(self.letter.later.ticket)

    @property
    def answered_on(self) -> date | None:
        return self.letter.later.answered_on

    @property
    def promised(self) -> str:
        """Theirs, so it stands as they said it in every language."""
        return unquoted(bare(self.letter.later.promised))

    @property
    def promised_for(self) -> date | None:
        return self.letter.later.promised_for

    @property
    def offered(self) -> str:
        return self._phrase(self.letter.later.offered)

    @property
    def stance(self) -> Stance:
        return self.letter.later.stance

    @property
    def settles(self) -> str:
        """Never left out: the customer put it there for them to read (W20)."""
        return self.letter.later.settles.strip()

    @property
    def enclosures(self) -> tuple[str, ...]:
        """By name, in the language that they were typed in: the papers themselves are in none."""
        return tuple(name for name in map(bare, self.letter.post.enclosures) if name)

    @property
    def office(self) -> Office | None:
        return self.letter.later.office

    @property
    def turn_to(self) -> Body | None:
        """Whom they would turn to, of those that are known here."""
        return known_body(self.letter.later.turn_to)

    @property
    def body(self) -> str:
        return bare(self.letter.later.body)

    # From the company's site.

    @property
    def policy_read(self) -> Sourced | None:
        read = self.letter.policy_read
        return read if read and (read.value.strip() or read.url.strip()) else None

    @property
    def rule(self) -> Sourced | None:
        rule = self.letter.request.rule
        return rule if self.letter.request.quote_rule and rule and rule.quote.strip() else None

    @property
    def right(self) -> str:
        """The right of a customer who lives where this one does, if the customer wants it said (W22)."""
        if not self.letter.request.state_right:
            return ""
        right = right_of(self.case.customer.country, self.case.company.country, self.letter, self.today)
        sentence = right.sentences[self.language] if right else ""
        return sentence.replace("ß", "ss") if self.land == "CH" else sentence

    @property
    def contact(self) -> str:
        """How they may answer: one address, number or postal address, with its lines."""
        customer = self.case.customer
        by = self.letter.opening.answer_by
        ways = {AnswerBy.EMAIL: customer.email, AnswerBy.PHONE: customer.phone, AnswerBy.POST: customer.address}
        return "\n".join(line for line in map(one_line, ways[by].splitlines()) if line)

    @property
    def calls_welcome(self) -> bool:
        return self.letter.opening.answer_by is AnswerBy.PHONE and bool(self.contact)

    @property
    def letters_welcome(self) -> bool:
        return self.letter.opening.answer_by is AnswerBy.POST and bool(self.contact)

    @property
    def postal_address(self) -> str:
        """ ": Lindenweg 7, 10115 Berlin" in one line, where the signature does not give it; else ""."""
        return "" if self.signs else f": {', '.join(self.contact.splitlines())}"

    @property
    def anticipates(self) -> bool:
        return self.letter.opening.anticipate

    @property
    def signs(self) -> bool:
        """The letter signs for itself; else the customer's mail program adds all but the name."""
        return not self.letter.opening.mail_signature

    @property
    def rule_on_read_page(self) -> bool:
        """The sentence before has just named the rule's page, so its address need not stand there twice."""
        read, rule = self.policy_read, self.rule
        if read is None or rule is None or f"{self.language}/policy.read" in self.letter.edits:
            return False
        return read.url.strip() == rule.url.strip() != ""

    @property
    def quote(self) -> str:
        """Their rule in their words, in one line; a long one is cut between words, and shows it."""
        quote = one_line(self.rule.quote) if self.rule else ""
        if len(quote) <= LONGEST_QUOTE:
            return quote
        return f"{quote[:LONGEST_QUOTE].rsplit(' ', 1)[0].rstrip('.,;: ')} …"

    def _phrase(self, text: str) -> str:
        return "" if self.across else bare(text)

    def _own(self, text: str) -> str:
        left_out = self.across and self.letter.details.own_words is OwnWords.LEFT_OUT
        return "" if left_out else text.strip()


def one_line(text: str) -> str:
    """Typed text as one line, without stray blanks."""
    return " ".join(text.replace(SOFT_COMMA, " ").split())


def said(text: str) -> str:
    """The same, "" where it is nothing but marks: "-", "...", "?"."""
    line = one_line(text)
    return line if any(char.isalnum() or category(char)[0] == "S" for char in line) else ""


def bare(text: str) -> str:
    """A typed phrase to stand inside a sentence that brings its own full stop."""
    return said(text).rstrip(".,;: ")


def named(text: str) -> str:
    """A thing by its name: without the article, "my" or quotation marks that people type around it."""
    return _DETERMINER.sub("", unquoted(said(text)))


def unquoted(line: str) -> str:
    """Without the quotation marks that people type around it."""
    quotes = _QUOTES.match(line)
    return quotes["inside"].strip() if quotes else line


def number(text: str) -> str:
    """A number without what people write before it, for a sentence that says which number it is."""
    line = bare(text)
    return _LABEL.sub("", line) or line


def ended(text: str) -> str:
    """A sentence with exactly one end mark, whatever the typed value brought along."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def settled(text: str) -> str:
    """A sentence as it is read: soft commas where words follow, and one full stop after an abbreviation ("499 kr.")."""
    text = _GIVES_WAY.sub("", text).replace(SOFT_COMMA, ",")
    return text[:-1] if text.endswith("..") and not text.endswith("...") else text
