"""A letter: what the customer answered, and what is composed of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from wizard.domain.told import Told


class Kind(StrEnum):
    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    QUESTION = "question"
    CANCELLATION = "cancellation"


class Purpose(StrEnum):
    """What a letter is for: the first of a matter, or one of those that go back to it (`Letter.follows`)."""

    FIRST = "first"
    CHASER = "chaser"  # nobody has answered
    FINAL_NOTICE = "final_notice"  # still nobody: a last date, and what follows
    REFUSED = "refused"
    OFFERED_LESS = "offered_less"
    ONLY_APOLOGISED = "only_apologised"
    ASKED_FOR_MORE = "asked_for_more"
    PROMISE_BROKEN = "promise_broken"


class Problem(StrEnum):
    """What a complaint is about. WITHDRAWAL: they want to send back what they bought; a running contract that is to
    end is a letter of its own, `Kind.CANCELLATION`."""

    FAULTY = "faulty"
    NOT_DELIVERED = "not_delivered"
    LATE = "late"
    WRONG_ITEM = "wrong_item"
    REFUND_WITHHELD = "refund_withheld"
    WITHDRAWAL = "withdrawal"
    BILLING = "billing"
    SERVICE = "service"
    STAFF = "staff"
    PRIVACY = "privacy"
    OTHER = "other"


class Wish(StrEnum):
    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    PRICE_REDUCTION = "price_reduction"
    DELIVERY = "delivery"
    CANCELLATION = "cancellation"
    INFORMATION = "information"
    GOODWILL = "goodwill"
    APOLOGY = "apology"
    OWN_WORDS = "own_words"


class Trouble(StrEnum):
    """What customers come with, before any letter: what they can tap instead of typing, and what answers are about."""

    BROKEN = "broken"
    NOT_ARRIVED = "not_arrived"
    LATE = "late"
    WRONG_ITEM = "wrong_item"
    PART_MISSING = "part_missing"
    REFUND = "refund"
    SEND_BACK = "send_back"
    EXCHANGE = "exchange"
    GUARANTEE = "guarantee"  # and repairs
    CANCEL_ORDER = "cancel_order"
    CANCEL_CONTRACT = "cancel_contract"  # and memberships, subscriptions
    BILL = "bill"  # and anything charged
    PAYMENT = "payment"
    VOUCHER = "voucher"  # and prices
    ACCOUNT = "account"  # logging in
    PRIVACY = "privacy"
    SERVICE = "service"  # nobody answers, or somebody was rude


class Stance(StrEnum):
    """What becomes of an offer that is less than was asked for."""

    DECLINED = "declined"
    IN_PART = "in_part"  # accepted, and the rest is still asked for


class Office(StrEnum):
    """Whom inside the company a letter is to be passed on to."""

    COMPLAINTS = "complaints"
    MANAGEMENT = "management"


class BoughtWhere(StrEnum):
    WEB = "web"
    SHOP = "shop"
    PHONE = "phone"
    DOOR = "door"


class History(StrEnum):
    FIRST_TIME = "first_time"
    RETURNING = "returning"


class AnswerBy(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    POST = "post"


class OwnWords(StrEnum):
    """What becomes of the customer's own words where the letter is in another language (W23)."""

    MARKED = "marked"
    LEFT_OUT = "left_out"


class Channel(StrEnum):
    EMAIL = "email"
    FORM = "form"
    PHONE = "phone"
    POST = "post"
    CHAT = "chat"
    IN_PERSON = "in_person"
    SOCIAL = "social"  # a post on a public page
    OTHER = "other"


@dataclass(frozen=True)
class Sourced:
    """A fact from research that the customer confirmed, with the evidence it had then."""

    value: str
    url: str = ""
    quote: str = ""
    fetched_at: datetime | None = None
    sha256: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Matter:
    """The subject page (W2): what it is about, what is wrong, and the subject line if the customer wrote their own."""

    product: str = ""  # product, service or contract, by its name (W7)
    problem: Problem | None = None
    trouble: str = ""  # what is wrong in a few own words; needed with Problem.OTHER
    guarantee: bool = False  # the customer says that a guarantee covers it
    subject_line: str = ""  # "" = proposed from the answers
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Details:
    order_number: str = ""
    customer_number: str = ""
    proof: str = ""  # no order number: receipt, shop, how it was paid
    bought_on: date | None = None
    bought_where: BoughtWhere | None = None
    happened_on: date | None = None  # fault since, promised for, called on: by the problem
    happened: str = ""  # the customer's own words
    tried: str = ""  # what they already tried, own words
    told: Told = field(default_factory=Told)  # the same in ready phrases, for any language
    own_words: OwnWords = OwnWords.MARKED
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Request:
    """The one main request (W8), with an apology and one fallback that may join it; a question letter has questions."""

    wish: Wish | None = None
    wish_words: str = ""  # with Wish.OWN_WORDS
    amount: str = ""  # as typed by the customer, currency included: "49,90 €"
    by: date | None = None
    fallback: Wish | None = None
    apology: bool = False
    questions: tuple[str, ...] = ()  # own words, up to three
    end_on: date | None = None  # a cancellation: last day of the contract; None = as soon as possible
    quote_rule: bool = False  # W22: their rule, from the site
    rule: Sourced | None = None  # that rule: value = the days granted, quote = their sentence
    state_right: bool = False  # W22: the right in the customer's country
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Praise:
    """What a compliment tells, all own words but the date."""

    who: str = ""  # by name or description
    role: str = ""  # "driver", "woman at the till": what the subject names them by
    where: str = ""  # shop, line or vehicle
    on: date | None = None
    did: str = ""
    meant: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Opening:
    """Greeting, introduction and close: all filled in, to confirm."""

    recipient: Sourced | None = None  # e-mail address
    reader: str = ""  # "Ms Holm", "Mette Holm"; "" = the customer-service team
    history: History | None = None
    since: str = ""  # "2019", "many years"
    place: str = ""
    appreciation: str = ""  # W18, own words
    anticipate: bool = True  # "I look forward to your reply"
    answer_by: AnswerBy = AnswerBy.EMAIL
    call_when: str = ""
    profession: str = ""
    mail_signature: bool = False  # "my mail program signs for me"
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Later:
    """What a letter that goes back to another one tells besides: of their answer, and of what follows."""

    ticket: str = ""  # their number for the matter (F4)
    answered_on: date | None = None  # their answer's day, or the day of their promise
    promised: str = ""  # in their words
    promised_for: date | None = None
    offered: str = ""  # a few own words
    stance: Stance = Stance.DECLINED
    settles: str = ""  # W20: what would settle it, own words; here alone, and only if the customer puts it here
    office: Office | None = None
    turn_to: str = ""  # who decides about complaints: the key of a `countries.Body`
    body: str = ""  # somebody else who does, by name; "" for both = "further steps"
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Edit:
    """The customer's own wording of one sentence; `text` None = left out.

    `replaced` is the `text_hash` of what stood there.
    """

    text: str | None
    replaced: str
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Taken:
    """A rewrite that the customer took: `before` became `after` at `start` of a text; it can be undone while that text
    is as it was then."""

    where: str  # a field of the letter, or "<language>/<sentence key>" of an edit
    start: int
    before: str
    after: str
    result: str = ""  # `text_hash` of the whole text with the rewrite in it
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Post:
    """What a letter on paper needs besides its words."""

    to: Sourced | None = None  # the company's postal address as on an envelope, in lines; None = not confirmed
    enclosures: tuple[str, ...] = ()  # own words
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Sent:
    on: date
    channel: Channel = Channel.EMAIL
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Letter:
    kind: Kind = Kind.COMPLAINT
    purpose: Purpose = Purpose.FIRST
    follows: int = 0  # the letter of the case that this one goes back to, from 0; says nothing in a first letter
    topic: str = ""  # "in a few words, what is it about"
    trouble: Trouble | None = None  # tapped, where a few own words did not do
    unhelpful: Sourced | None = None  # the answer on their site that does not help: value = its page's title
    written_in: str = "en"  # language of the customer's own words
    language: str = ""  # the letter's; "" = not chosen, see `wizard.languages.compose.letter_language`
    policy_read: Sourced | None = None  # W15: the page they say they read; value = its title
    matter: Matter = field(default_factory=Matter)
    details: Details = field(default_factory=Details)
    request: Request = field(default_factory=Request)
    praise: Praise = field(default_factory=Praise)
    opening: Opening = field(default_factory=Opening)
    later: Later = field(default_factory=Later)
    edits: Mapping[str, Edit] = field(default_factory=dict)  # by "<language>/<sentence key>"
    pending: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)  # raw invalid input, by step
    answered: frozenset[str] = frozenset()  # keys of the steps whose page was sent with nothing to correct
    insisted: frozenset[str] = frozenset()  # fingerprints of findings that the customer overruled as false alarms
    left: frozenset[str] = frozenset()  # fingerprints of advice that the customer does not take
    taken: tuple[Taken, ...] = ()  # rewrites that they took, the latest last
    begun: date | None = None  # the customer's day; no letter is sent before it
    sent: Sent | None = None
    elsewhere: bool = False  # F10: written before they came here; what was asked is known, its words are not
    post: Post = field(default_factory=Post)
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


class Role(StrEnum):
    SALUTATION = "salutation"
    INTRODUCTION = "introduction"
    DETAILS = "details"
    POLICY = "policy"
    REQUEST = "request"
    APPRECIATION = "appreciation"
    CLOSE = "close"
    SIGNATURE = "signature"


class Origin(StrEnum):
    GENERATED = "generated"
    CUSTOMER = "customer"  # their own words, unchanged
    EDITED = "edited"  # a generated sentence in their wording


@dataclass(frozen=True)
class Sentence:
    """`key` names the sentence across languages ("request.refund").

    `language` is set where it differs from the letter's.
    """

    key: str
    text: str
    origin: Origin = Origin.GENERATED
    language: str = ""


@dataclass(frozen=True)
class Paragraph:
    role: Role
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        # A signature is lines, as in every letter; all else runs on.
        return ("\n" if self.role is Role.SIGNATURE else " ").join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Composed:
    """A whole letter, ready to read. Every format renders this one value."""

    language: str
    subject: Sentence
    paragraphs: tuple[Paragraph, ...]
    recipient: str = ""  # e-mail address, "" where none is confirmed
    on: date | None = None  # the day that it was written on

    @property
    def body(self) -> str:
        """Plain text: paragraphs with an empty line between, "\\n" line ends."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


def text_hash(text: str) -> str:
    """A short fingerprint of a sentence, to see whether it changed since."""
    return sha256(text.encode()).hexdigest()[:16]
