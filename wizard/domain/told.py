"""What happened, told by ticking: each choice is a ready phrase in every language of letters (W23)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Fact(StrEnum):
    """What is wrong, or what was done."""

    # It is faulty
    ARRIVED_DAMAGED = "arrived_damaged"
    PARTS_MISSING = "parts_missing"
    NO_START = "no_start"
    STOPPED = "stopped"
    SWITCHES_OFF = "switches_off"
    LEAKS = "leaks"
    OVERHEATS = "overheats"
    TOO_LOUD = "too_loud"
    SMELLS = "smells"
    SCREEN_DARK = "screen_dark"
    NO_CHARGE = "no_charge"
    BATTERY_SHORT = "battery_short"
    SOFTWARE_ERROR = "software_error"
    NO_CONNECTION = "no_connection"
    SCRATCHED = "scratched"
    PART_BROKEN = "part_broken"
    COMING_APART = "coming_apart"
    # It is not what was ordered
    WRONG_SIZE = "wrong_size"
    WRONG_COLOUR = "wrong_colour"
    WRONG_MODEL = "wrong_model"
    OTHER_PRODUCT = "other_product"
    NOT_AS_DESCRIBED = "not_as_described"
    INCOMPLETE = "incomplete"
    USED_BEFORE = "used_before"
    # It has not arrived, or came late
    NOT_SENT = "not_sent"
    TRACKING_STILL = "tracking_still"
    PUT_OFF = "put_off"
    NOBODY_RANG = "nobody_rang"
    MARKED_DELIVERED = "marked_delivered"
    LEFT_OUTSIDE = "left_outside"
    WITH_A_STRANGER = "with_a_stranger"
    REFUSED_DAMAGED = "refused_damaged"
    SENT_BACK = "sent_back"
    PART_ONLY = "part_only"
    NO_NOTICE = "no_notice"
    TOOK_TIME_OFF = "took_time_off"
    DAY_HAS_PASSED = "day_has_passed"
    BOUGHT_ELSEWHERE = "bought_elsewhere"
    # The money, or sending it back
    CANCELLED_IN_TIME = "cancelled_in_time"
    THEY_CANCELLED = "they_cancelled"
    RETURN_ARRIVED = "return_arrived"
    SAID_TO_BE_PAID = "said_to_be_paid"
    PAID_IN_PART = "paid_in_part"
    VOUCHER_ONLY = "voucher_only"
    UNUSED = "unused"
    ORIGINAL_PACKAGING = "original_packaging"
    NO_RETURN_LABEL = "no_return_label"
    NO_WITHDRAWAL_FORM = "no_withdrawal_form"
    # The bill
    CHARGED_TWICE = "charged_twice"
    CHARGED_AFTER_CANCELLING = "charged_after_cancelling"
    TOO_MUCH = "too_much"
    PRICE_RAISED = "price_raised"
    NOT_ORDERED = "not_ordered"
    ALREADY_PAID = "already_paid"
    CREDIT_MISSING = "credit_missing"
    REMINDER_FEE = "reminder_fee"
    # Service and staff
    NOBODY_ANSWERS = "nobody_answers"
    LONG_WAIT = "long_wait"
    CUT_OFF = "cut_off"
    PASSED_ON = "passed_on"
    DIFFERENT_ANSWERS = "different_answers"
    AUTOMATIC_REPLIES = "automatic_replies"
    NO_CALL_BACK = "no_call_back"
    APPOINTMENT_MISSED = "appointment_missed"
    REPAIR_FAILED = "repair_failed"
    UNFRIENDLY = "unfriendly"
    NOT_HEARD = "not_heard"
    NOT_TAKEN_SERIOUSLY = "not_taken_seriously"
    NOT_SERVED = "not_served"
    NO_HELP = "no_help"
    WRONG_INFORMATION = "wrong_information"
    SUSPECTED = "suspected"
    # Data and advertising
    NEVER_BOUGHT = "never_bought"
    NEWSLETTER_GOES_ON = "newsletter_goes_on"
    CALLS_GO_ON = "calls_go_on"
    NOT_DELETED = "not_deleted"
    NO_ACCESS = "no_access"
    DATA_PASSED_ON = "data_passed_on"


class Since(StrEnum):
    """Since when, or how often; a date of its own stands in `Details.happened_on`."""

    FIRST_DAY = "first_day"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    WAITING_DAYS = "waiting_days"
    WAITING_WEEKS = "waiting_weeks"
    WAITING_MONTHS = "waiting_months"
    NOW_AND_THEN = "now_and_then"
    WORSE = "worse"
    AFTER_REPAIR = "after_repair"
    NOT_THE_FIRST_TIME = "not_the_first_time"


class Tried(StrEnum):
    """What the customer has done about it, in the order in which people do it."""

    RESTARTED = "restarted"
    CHARGED = "charged"
    NEW_BATTERIES = "new_batteries"
    OTHER_SOCKET = "other_socket"
    CLEANED = "cleaned"
    RESET = "reset"
    REINSTALLED = "reinstalled"
    INSTRUCTIONS = "instructions"
    WAITED_IN = "waited_in"
    NEIGHBOURS = "neighbours"
    PICK_UP_POINT = "pick_up_point"
    CARRIER = "carrier"
    UNSUBSCRIBED = "unsubscribed"
    OBJECTED = "objected"
    CALLED = "called"
    WROTE = "wrote"
    CHATTED = "chatted"
    VISITED = "visited"
    CASE_NUMBER = "case_number"


class Heard(StrEnum):
    """What came back."""

    NO_REPLY = "no_reply"
    ASKED_TO_WAIT = "asked_to_wait"
    NOT_THEIRS = "not_theirs"
    TURNED_DOWN = "turned_down"
    NO_SOLUTION = "no_solution"


class Promise(StrEnum):
    """What they promised."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    DELIVERY = "delivery"
    CALL_BACK = "call_back"
    ANSWER = "answer"
    VISIT = "visit"
    CORRECTION = "correction"
    END = "end"  # that it would stop


class PromisedBy(StrEnum):
    """The way in which they promised it: who it was, as far as a company can look it up."""

    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    SHOP = "shop"


@dataclass(frozen=True)
class Told:
    """What the customer ticked. The sets hold values of the enumerations above, and whatever a newer release adds."""

    facts: frozenset[str] = frozenset()  # of Fact
    returned_on: date | None = None
    since: frozenset[str] = frozenset()  # of Since
    tried: frozenset[str] = frozenset()  # of Tried
    contacted_on: date | None = None  # the last time
    heard: frozenset[str] = frozenset()  # of Heard
    promised: Promise | None = None
    promised_by: PromisedBy | None = None
    promised_on: date | None = None
    promised_for: date | None = None  # the day by which it should have happened
    broken: bool = False  # it has not happened so far
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)
