"""English: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance
from wizard.languages.draft import Draft, ended
from wizard.languages.en import cancellation, complaint, frame, question
from wizard.languages.en.manner import american, format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.later import LaterWords, later_parts, not_of_a_question
from wizard.languages.text import Text, always

# How the first letter went, with its subject at `{}`.
_WROTE = {
    Channel.EMAIL: "I sent you an e-mail{}",
    Channel.FORM: "I sent you a message through your contact form{}",
    Channel.POST: "I sent you a letter{}",
    Channel.CHAT: "I wrote to you in your chat{}",
    Channel.PHONE: "I phoned you{}",
    Channel.IN_PERSON: "I spoke to you in person{}",
    Channel.SOCIAL: "I wrote a public post to you{}",
    Channel.OTHER: "I wrote to you{}",
}
_ARRIVED = {
    Channel.EMAIL: "Did my e-mail arrive, or did it end up in a spam folder?",
    Channel.POST: "Did my letter arrive?",
    Channel.PHONE: "Has my request been passed on?",
    Channel.IN_PERSON: "Has my request been passed on?",
}


def _wrote(draft: Draft) -> str:
    earlier = draft.earlier
    when = f"On {on_day(earlier.sent.on, draft)}," if earlier and earlier.sent else "Some time ago,"
    about = " with the subject" if draft.went_titled else " about"
    return f"{when} {_WROTE[draft.went].format(f'{about} {quoted(earlier.subject)}' if earlier else '')}."


def _reminded(draft: Draft) -> str:
    days = [on_day(day, draft) for day in draft.earlier.again] if draft.earlier else []
    return f"I wrote to you again on {format_list(days)}." if days else ""


def _silence(draft: Draft) -> str:
    if draft.answered_on:
        return f"You wrote to me on {on_day(draft.answered_on, draft)}, but my request is still unanswered."
    if draft.letter.kind is Kind.CANCELLATION:
        return "I have not received your confirmation yet."
    return "I have not had an answer from you yet."


def _arrived(draft: Draft) -> str:
    """Whoever has confirmed that it arrived is not asked whether it did."""
    return "" if draft.answered_on else _ARRIVED.get(draft.went, "Did my message arrive?")


def _unsettled(draft: Draft) -> str:
    if draft.answered_on:
        return f"You answered on {on_day(draft.answered_on, draft)}, but the matter is still not settled."
    return "To this day, I have not had an answer from you."


def _answer(draft: Draft) -> str:
    return f"your answer of {on_day(draft.answered_on, draft)}" if draft.answered_on else "your answer"


def _thanks(draft: Draft) -> str:
    return f"Thank you for {_answer(draft)}."


def _promised(draft: Draft) -> str:
    when = f"On {on_day(draft.answered_on, draft)}, you" if draft.answered_on else "You"
    due = f" by {on_day(draft.promised_for, draft)}" if draft.promised_for else ""
    if draft.promised:
        return f"{when} promised me the following{due}: {quoted(draft.promised)}."
    return f"{when} promised to settle the matter{due}."


def _refusal(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return f"It does not answer my question{'s' if len(draft.questions) > 1 else ''}."
    if draft.letter.kind is Kind.CANCELLATION:
        return "In it, you do not accept my cancellation."
    return "In it, you turn down my request."


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "I accept your offer as part of a solution, but the rest is still open."
    return "Unfortunately, I cannot accept your offer, because it does not settle the matter."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None:
        return ""
    when = f" of {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"It is about my request{when}: {quoted(earlier.subject)}."


def _cancelled(draft: Draft) -> str:
    return f"I have {'canceled' if american(draft) else 'cancelled'} {cancellation.which_and_when(draft)}."


_WORDS = LaterWords(
    salutation=salutation,
    in_own_words=in_own_words,
    format_list=format_list,
    before={
        Purpose.CHASER: _wrote,
        Purpose.FINAL_NOTICE: _wrote,
        Purpose.REFUSED: _thanks,
        Purpose.OFFERED_LESS: lambda d: f"Thank you for {_answer(d)} and for your offer.",
        Purpose.ONLY_APOLOGISED: lambda d: f"Thank you for {_answer(d)} and for your apology.",
        Purpose.ASKED_FOR_MORE: _thanks,
        Purpose.PROMISE_BROKEN: _promised,
    },
    since={
        Purpose.CHASER: _silence,
        Purpose.FINAL_NOTICE: _reminded,
        Purpose.REFUSED: _refusal,
        Purpose.OFFERED_LESS: lambda d: ended(f"You offer me this: {d.offered}") if d.offered else "",
        Purpose.ONLY_APOLOGISED: always("I am glad to accept it."),
        Purpose.PROMISE_BROKEN: always("That has not happened so far."),
    },
    now={
        Purpose.CHASER: _arrived,
        Purpose.FINAL_NOTICE: _unsettled,
        Purpose.REFUSED: not_of_a_question("I cannot agree with that."),
        Purpose.OFFERED_LESS: _stance,
        Purpose.ONLY_APOLOGISED: always("The matter itself, however, is still open."),
    },
    about=_about,
    ticket="Your reference number is {}.",
    own_words="In my own words",
    asked_for="Here is what you asked for:",
    enclosures="I enclose: {}",
    last_date="I am now setting you a final date.",
    the_same="My request is the same.",
    settles="This would also settle the matter for me",
    reason=(
        "If you still see it differently, please give me the reason in writing and name the rule that you rely on."
    ),
    not_by_then="If I do not have a solution from you by then",
    no_solution="If we cannot find a solution",
    further_steps="I will take further steps",
    turn_to="I will take my complaint to {}",
    called="the complaints body {}",
    to_body="I will take my complaint to this body: {}",
    office={
        None: "If another department deals with complaints, please pass this on to them.",
        Office.COMPLAINTS: "Please pass this on to your complaints department.",
        Office.MANAGEMENT: "Please pass this on to your management.",
    },
)

PARTS = later_parts(
    _WORDS,
    matter={
        Kind.COMPLAINT: (
            Text("details.purchase", Role.DETAILS, complaint.purchase),
            Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
        ),
        Kind.QUESTION: question.NUMBERS,
        Kind.CANCELLATION: (Text("details.cancelled", Role.DETAILS, _cancelled),),
    },
    policy=frame.POLICY,
    request={
        Kind.COMPLAINT: complaint.REQUEST,
        Kind.QUESTION: question.REQUEST,
        Kind.CANCELLATION: cancellation.REQUEST,
    },
    close={
        Kind.COMPLAINT: complaint.CLOSE,
        Kind.QUESTION: question.CLOSE,
        Kind.CANCELLATION: cancellation.CLOSE,
    },
    ending=(*frame.REACH, *frame.ANTICIPATE, *frame.SIGNATURE),
)
