"""Ready phrases: what happened, for customers who write in another language than the letter's, or do not like to write.

Which phrases fit which problem stands here; their words stand in each language's own `phrases.py`. None of them
makes a claim that a tick does not mean, and none of them blames anybody.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.domain.letter import Problem
from wizard.domain.told import Fact, Heard, Promise, Since, Told, Tried
from wizard.languages.draft import Draft

ShowDate = Callable[[date], str]

IN_ONE_SENTENCE = 3  # phrases of a series: with more, a sentence is no longer read at one go

FACTS: Mapping[Problem, tuple[Fact, ...]] = {
    Problem.FAULTY: (
        Fact.ARRIVED_DAMAGED,
        Fact.PARTS_MISSING,
        Fact.NO_START,
        Fact.STOPPED,
        Fact.SWITCHES_OFF,
        Fact.LEAKS,
        Fact.OVERHEATS,
        Fact.TOO_LOUD,
        Fact.SMELLS,
        Fact.SCREEN_DARK,
        Fact.NO_CHARGE,
        Fact.BATTERY_SHORT,
        Fact.SOFTWARE_ERROR,
        Fact.NO_CONNECTION,
        Fact.SCRATCHED,
        Fact.PART_BROKEN,
        Fact.COMING_APART,
    ),
    Problem.WRONG_ITEM: (
        Fact.WRONG_SIZE,
        Fact.WRONG_COLOUR,
        Fact.WRONG_MODEL,
        Fact.OTHER_PRODUCT,
        Fact.NOT_AS_DESCRIBED,
        Fact.INCOMPLETE,
        Fact.USED_BEFORE,
    ),
    Problem.NOT_DELIVERED: (
        Fact.NOT_SENT,
        Fact.TRACKING_STILL,
        Fact.PUT_OFF,
        Fact.NOBODY_RANG,
        Fact.MARKED_DELIVERED,
        Fact.LEFT_OUTSIDE,
        Fact.WITH_A_STRANGER,
        Fact.REFUSED_DAMAGED,
        Fact.SENT_BACK,
        Fact.PART_ONLY,
    ),
    Problem.LATE: (
        Fact.PUT_OFF,
        Fact.NO_NOTICE,
        Fact.TOOK_TIME_OFF,
        Fact.DAY_HAS_PASSED,
        Fact.BOUGHT_ELSEWHERE,
    ),
    Problem.REFUND_WITHHELD: (
        Fact.CANCELLED_IN_TIME,
        Fact.THEY_CANCELLED,
        Fact.RETURN_ARRIVED,
        Fact.SAID_TO_BE_PAID,
        Fact.PAID_IN_PART,
        Fact.VOUCHER_ONLY,
    ),
    Problem.WITHDRAWAL: (
        Fact.UNUSED,
        Fact.ORIGINAL_PACKAGING,
        Fact.NO_RETURN_LABEL,
        Fact.NO_WITHDRAWAL_FORM,
    ),
    Problem.BILLING: (
        Fact.CHARGED_TWICE,
        Fact.CHARGED_AFTER_CANCELLING,
        Fact.TOO_MUCH,
        Fact.PRICE_RAISED,
        Fact.NOT_ORDERED,
        Fact.ALREADY_PAID,
        Fact.CREDIT_MISSING,
        Fact.REMINDER_FEE,
    ),
    Problem.SERVICE: (
        Fact.NOBODY_ANSWERS,
        Fact.LONG_WAIT,
        Fact.CUT_OFF,
        Fact.PASSED_ON,
        Fact.DIFFERENT_ANSWERS,
        Fact.AUTOMATIC_REPLIES,
        Fact.NO_CALL_BACK,
        Fact.APPOINTMENT_MISSED,
        Fact.REPAIR_FAILED,
    ),
    Problem.STAFF: (
        Fact.NOT_SERVED,
        Fact.UNFRIENDLY,
        Fact.NOT_HEARD,
        Fact.NOT_TAKEN_SERIOUSLY,
        Fact.SUSPECTED,
        Fact.WRONG_INFORMATION,
        Fact.NO_HELP,
    ),
    Problem.PRIVACY: (
        Fact.NEVER_BOUGHT,
        Fact.NEWSLETTER_GOES_ON,
        Fact.CALLS_GO_ON,
        Fact.NO_ACCESS,
        Fact.NOT_DELETED,
        Fact.DATA_PASSED_ON,
    ),
}

_WAITING = (Since.WAITING_DAYS, Since.WAITING_WEEKS, Since.WAITING_MONTHS)
_GOING_ON = (Since.DAYS, Since.WEEKS, Since.MONTHS)

SINCE: Mapping[Problem, tuple[Since, ...]] = {
    Problem.FAULTY: (Since.FIRST_DAY, *_GOING_ON, Since.NOW_AND_THEN, Since.WORSE, Since.AFTER_REPAIR),
    Problem.WRONG_ITEM: (Since.NOT_THE_FIRST_TIME,),
    Problem.NOT_DELIVERED: (*_WAITING, Since.NOT_THE_FIRST_TIME),
    Problem.LATE: (Since.NOT_THE_FIRST_TIME,),
    Problem.REFUND_WITHHELD: _WAITING,
    Problem.BILLING: (*_GOING_ON, Since.NOT_THE_FIRST_TIME),
    Problem.SERVICE: (*_GOING_ON, Since.NOT_THE_FIRST_TIME),
    Problem.STAFF: (Since.NOT_THE_FIRST_TIME,),
    Problem.PRIVACY: (*_GOING_ON, Since.NOT_THE_FIRST_TIME),
    Problem.OTHER: (*_GOING_ON, Since.NOW_AND_THEN, Since.NOT_THE_FIRST_TIME),
}

_ASKED = (Tried.CALLED, Tried.WROTE, Tried.CHATTED, Tried.VISITED, Tried.CASE_NUMBER)
_ON_ITS_WAY = (Tried.WAITED_IN, Tried.NEIGHBOURS, Tried.PICK_UP_POINT, Tried.CARRIER)

TRIED: Mapping[Problem, tuple[Tried, ...]] = {
    **dict.fromkeys(Problem, _ASKED),
    Problem.FAULTY: (
        Tried.RESTARTED,
        Tried.CHARGED,
        Tried.NEW_BATTERIES,
        Tried.OTHER_SOCKET,
        Tried.CLEANED,
        Tried.RESET,
        Tried.REINSTALLED,
        Tried.INSTRUCTIONS,
        *_ASKED,
    ),
    Problem.NOT_DELIVERED: (*_ON_ITS_WAY, *_ASKED),
    Problem.PRIVACY: (Tried.UNSUBSCRIBED, Tried.OBJECTED, *_ASKED),
}

HEARD: Mapping[Problem, tuple[Heard, ...]] = dict.fromkeys(Problem, tuple(Heard))

_AN_ANSWER = (Promise.CALL_BACK, Promise.ANSWER)

PROMISES: Mapping[Problem, tuple[Promise, ...]] = {
    **dict.fromkeys(Problem, (Promise.REFUND, *_AN_ANSWER)),
    Problem.FAULTY: (Promise.REPAIR, Promise.REPLACEMENT, Promise.REFUND, Promise.VISIT, *_AN_ANSWER),
    Problem.WRONG_ITEM: (Promise.REPLACEMENT, Promise.REFUND, *_AN_ANSWER),
    Problem.NOT_DELIVERED: (Promise.DELIVERY, Promise.REPLACEMENT, Promise.REFUND, *_AN_ANSWER),
    Problem.LATE: (Promise.DELIVERY, Promise.REFUND, *_AN_ANSWER),
    Problem.BILLING: (Promise.CORRECTION, Promise.REFUND, *_AN_ANSWER),
    Problem.SERVICE: (*_AN_ANSWER, Promise.VISIT, Promise.REPAIR, Promise.REFUND),
    Problem.PRIVACY: (Promise.END, *_AN_ANSWER),
}

# Where sending back is what the matter begins with, and where it follows from what is wrong.
RETURNED_FIRST = frozenset({Problem.REFUND_WITHHELD, Problem.WITHDRAWAL})
RETURNED_THEN = frozenset({Problem.FAULTY, Problem.WRONG_ITEM})


@dataclass(frozen=True)
class Series:
    """Phrases that run on in one sentence: "I have restarted it, cleaned it and called you." `more` begins the next.

    `shared` are first words that are said once where all of a sentence begin with the same.
    """

    first: str
    more: str
    phrases: Mapping[str, str]
    shared: frozenset[str] = frozenset()

    def alone(self, one: str) -> str:
        """The sentence of one phrase."""
        return self.first.format(self.phrases[one])

    def said(self, chosen: Sequence[str], format_list: Callable[[Sequence[str]], str]) -> Iterator[str]:
        """The sentences of all of them, as even in length as they get."""
        sentences = -(-len(chosen) // IN_ONE_SENTENCE)
        length = -(-len(chosen) // sentences) if sentences else 1
        for start in range(0, len(chosen), length):
            frame = self.more if start else self.first
            yield frame.format(format_list(self._run_on([self.phrases[one] for one in chosen[start : start + length]])))

    def _run_on(self, phrases: list[str]) -> list[str]:
        """ "is the wrong size", "the wrong colour"."""
        openers = {phrase.split()[0] for phrase in phrases}
        if len(openers) > 1 or not openers <= self.shared:
            return phrases
        return [phrases[0], *(phrase.partition(" ")[2] for phrase in phrases[1:])]


@dataclass(frozen=True)
class Phrases:
    """One language's ready phrases: every one of them, or the contract test names what is missing.

    `series` holds the facts of the problems whose facts share a subject; `returned` and `contacted` have a `{}` for
    the date.
    """

    series: Mapping[Problem, Series]
    facts: Mapping[Fact, str]
    returned: str
    since: Mapping[Since, str]
    tried: Series
    contacted: str
    heard: Mapping[Heard, str]
    promised: Callable[[Told, ShowDate], str]  # "" where nothing is
    broken: str
    on_day: Callable[[date, Draft], str]
    format_list: Callable[[Sequence[str]], str]
    spelled: Callable[[str, Draft], str]  # as the company's country spells it

    def fact(self, fact: Fact) -> str:
        """One fact as a sentence by itself."""
        shared = next((series for series in self.series.values() if fact in series.phrases), None)
        return shared.alone(fact) if shared else self.facts[fact]
