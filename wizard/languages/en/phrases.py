"""English: ready phrases of what happened."""

from wizard.domain.letter import Problem
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried
from wizard.languages.draft import Draft
from wizard.languages.en.manner import american, format_list, on_day
from wizard.languages.phrases import Phrases, Series, ShowDate

_SHARED = frozenset({"has", "is"})
_FAULTS = Series(
    "The product {}.",
    "In addition, it {}.",
    {
        Fact.ARRIVED_DAMAGED: "arrived damaged",
        Fact.PARTS_MISSING: "came with parts missing",
        Fact.NO_START: "does not switch on",
        Fact.STOPPED: "no longer works",
        Fact.SWITCHES_OFF: "switches itself off",
        Fact.LEAKS: "leaks",
        Fact.OVERHEATS: "gets too hot",
        Fact.TOO_LOUD: "is too loud",
        Fact.SMELLS: "has an unpleasant smell",
        Fact.SCREEN_DARK: "shows nothing on its screen",
        Fact.NO_CHARGE: "does not charge",
        Fact.BATTERY_SHORT: "runs out of battery too quickly",
        Fact.SOFTWARE_ERROR: "shows a software error",
        Fact.NO_CONNECTION: "does not connect",
        Fact.SCRATCHED: "has scratches",
        Fact.PART_BROKEN: "has a broken part",
        Fact.COMING_APART: "is coming apart",
    },
    _SHARED,
)
_WRONG = Series(
    "The item I received {}.",
    "In addition, it {}.",
    {
        Fact.WRONG_SIZE: "is the wrong size",
        Fact.WRONG_COLOUR: "is the wrong colour",
        Fact.WRONG_MODEL: "is a different model",
        Fact.OTHER_PRODUCT: "is a completely different product",
        Fact.NOT_AS_DESCRIBED: "does not match your description",
        Fact.INCOMPLETE: "is incomplete",
        Fact.USED_BEFORE: "has been used before",
    },
    _SHARED,
)
_FACTS = {
    Fact.NOT_SENT: "As far as I can see, it has not even been sent.",
    Fact.TRACKING_STILL: "The tracking has not changed for some time.",
    Fact.PUT_OFF: "The delivery date has been put off more than once.",
    Fact.NOBODY_RANG: "I was at home, but nobody rang the bell.",
    Fact.MARKED_DELIVERED: "It is marked as delivered, but I have not received it.",
    Fact.LEFT_OUTSIDE: "The parcel was left outside, and it was gone when I came to fetch it.",
    Fact.WITH_A_STRANGER: "The parcel was handed to somebody I do not know.",
    Fact.REFUSED_DAMAGED: "I did not accept the parcel because it was damaged.",
    Fact.SENT_BACK: "The parcel was sent back to you, although I had not asked for that.",
    Fact.PART_ONLY: "Only part of my order has arrived.",
    Fact.NO_NOTICE: "Nobody told me about the delay.",
    Fact.TOOK_TIME_OFF: "I took time off work for the delivery.",
    Fact.DAY_HAS_PASSED: "I needed it for a certain day, and that day has passed.",
    Fact.BOUGHT_ELSEWHERE: "I had to buy it elsewhere.",
    Fact.CANCELLED_IN_TIME: "I cancelled the order in good time.",
    Fact.THEY_CANCELLED: "You cancelled the order yourselves.",
    Fact.RETURN_ARRIVED: "According to the tracking, my parcel has reached you.",
    Fact.SAID_TO_BE_PAID: "You say that you have paid, but the money has not reached me.",
    Fact.PAID_IN_PART: "So far, only part of the money has arrived.",
    Fact.VOUCHER_ONLY: "You offered me a voucher, but I would like my money.",
    Fact.UNUSED: "I have not used the goods.",
    Fact.ORIGINAL_PACKAGING: "I still have the original packaging.",
    Fact.NO_RETURN_LABEL: "There was no return label in the parcel.",
    Fact.NO_WITHDRAWAL_FORM: "I could not find a withdrawal form on your website.",
    Fact.CHARGED_TWICE: "I was charged twice.",
    Fact.CHARGED_AFTER_CANCELLING: "I was charged although I had already cancelled.",
    Fact.TOO_MUCH: "The amount is higher than agreed.",
    Fact.PRICE_RAISED: "The price was raised without my being told.",
    Fact.NOT_ORDERED: "I did not order what I was charged for.",
    Fact.ALREADY_PAID: "I have already paid this bill.",
    Fact.CREDIT_MISSING: "A credit that I was promised is missing.",
    Fact.REMINDER_FEE: "The bill includes a reminder fee that I cannot explain.",
    Fact.NOBODY_ANSWERS: "I cannot get through to anybody at your company.",
    Fact.LONG_WAIT: "I waited on the phone for a long time.",
    Fact.CUT_OFF: "The call was cut off.",
    Fact.PASSED_ON: "I was passed from one person to the next.",
    Fact.DIFFERENT_ANSWERS: "I was told different things by different people.",
    Fact.AUTOMATIC_REPLIES: "I only get automatic replies.",
    Fact.NO_CALL_BACK: "The call that I was promised did not come.",
    Fact.APPOINTMENT_MISSED: "Nobody came to the agreed appointment.",
    Fact.REPAIR_FAILED: "The repair did not solve the problem.",
    Fact.UNFRIENDLY: "I was spoken to in an unfriendly way.",
    Fact.NOT_HEARD: "Nobody listened to me.",
    Fact.NOT_TAKEN_SERIOUSLY: "I was not taken seriously.",
    Fact.NOT_SERVED: "I was left waiting without being served.",
    Fact.NO_HELP: "Nobody offered to help me.",
    Fact.WRONG_INFORMATION: "I was given wrong information.",
    Fact.SUSPECTED: "I was suspected of something that I had not done.",
    Fact.NEVER_BOUGHT: "I have never bought anything from you.",
    Fact.NEWSLETTER_GOES_ON: "Your newsletter keeps coming, although I have unsubscribed.",
    Fact.CALLS_GO_ON: "I keep getting sales calls from you, although I did not agree to them.",
    Fact.NO_ACCESS: "I asked what data you hold about me and received no answer.",
    Fact.NOT_DELETED: "My data has not been deleted, although I asked for that.",
    Fact.DATA_PASSED_ON: "My data seems to have been passed on to others.",
}
_SINCE = {
    Since.FIRST_DAY: "It has been like this from the first day.",
    Since.DAYS: "This has been going on for several days.",
    Since.WEEKS: "This has been going on for several weeks.",
    Since.MONTHS: "This has been going on for several months.",
    Since.WAITING_DAYS: "I have been waiting for several days.",
    Since.WAITING_WEEKS: "I have been waiting for several weeks.",
    Since.WAITING_MONTHS: "I have been waiting for several months.",
    Since.NOW_AND_THEN: "It happens now and then.",
    Since.WORSE: "It is getting worse.",
    Since.AFTER_REPAIR: "The fault has come back after a repair.",
    Since.NOT_THE_FIRST_TIME: "This is not the first time.",
}
_TRIED = Series(
    "I have {}.",
    "I have also {}.",
    {
        Tried.RESTARTED: "restarted it",
        Tried.CHARGED: "charged it fully",
        Tried.NEW_BATTERIES: "put in new batteries",
        Tried.OTHER_SOCKET: "tried another socket",
        Tried.CLEANED: "cleaned it",
        Tried.RESET: "reset it to the factory settings",
        Tried.REINSTALLED: "reinstalled the software",
        Tried.INSTRUCTIONS: "followed the instructions",
        Tried.WAITED_IN: "waited at home",
        Tried.NEIGHBOURS: "asked the neighbours",
        Tried.PICK_UP_POINT: "asked at the pick-up point",
        Tried.CARRIER: "asked the delivery company",
        Tried.UNSUBSCRIBED: "unsubscribed from your newsletter",
        Tried.OBJECTED: "objected to advertising",
        Tried.CALLED: "called you",
        Tried.WROTE: "written to you",
        Tried.CHATTED: "used your chat",
        Tried.VISITED: "asked in your shop",
        Tried.CASE_NUMBER: "asked for a case number",
    },
)
_HEARD = {
    Heard.NO_REPLY: "I have not had a reply so far.",
    Heard.ASKED_TO_WAIT: "I was asked to be patient.",
    Heard.NOT_THEIRS: "I was told that somebody else is responsible.",
    Heard.TURNED_DOWN: "My request was turned down.",
    Heard.NO_SOLUTION: "No solution was found.",
}
_PROMISES = {
    Promise.REFUND: "I would get my money back",
    Promise.REPLACEMENT: "I would get a replacement",
    Promise.REPAIR: "it would be repaired",
    Promise.DELIVERY: "my order would be delivered",
    Promise.CALL_BACK: "I would be called back",
    Promise.ANSWER: "I would get an answer",
    Promise.VISIT: "somebody would come to me",
    Promise.CORRECTION: "the bill would be corrected",
    Promise.END: "it would stop",
}
_BY = {
    PromisedBy.PHONE: " on the phone",
    PromisedBy.EMAIL: " by e-mail",
    PromisedBy.CHAT: " in the chat",
    PromisedBy.SHOP: " in your shop",
}


def _promised(told: Told, show: ShowDate) -> str:
    if told.promised is None:
        return ""
    how = _BY[told.promised_by] if told.promised_by else ""
    when = f" on {show(told.promised_on)}" if told.promised_on else ""
    due = f" by {show(told.promised_for)}" if told.promised_for else ""
    return f"You told me{how}{when} that {_PROMISES[told.promised]}{due}."


def _spelled(text: str, draft: Draft) -> str:
    """As Americans spell it, where they read it."""
    return text.replace("colour", "color").replace("cancelled", "canceled") if american(draft) else text


PHRASES = Phrases(
    series={Problem.FAULTY: _FAULTS, Problem.WRONG_ITEM: _WRONG},
    facts=_FACTS,
    returned="I sent the goods back on {}.",
    since=_SINCE,
    tried=_TRIED,
    contacted="I last contacted you on {}.",
    heard=_HEARD,
    promised=_promised,
    broken="That has not happened so far.",
    on_day=on_day,
    format_list=format_list,
    spelled=_spelled,
)
