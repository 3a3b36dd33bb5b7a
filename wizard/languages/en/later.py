"""English: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance, Wish
from wizard.languages.draft import Draft, ended
from wizard.languages.en import cancellation, complaint, frame, question
from wizard.languages.en.manner import american, format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.text import Part, Text, Words, always, by_purpose

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
    if draft.letter.kind is Kind.CANCELLATION:
        return "I have not received your confirmation yet."
    return "I have not had an answer from you yet."


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


def _disagreed(draft: Draft) -> str:
    return "" if draft.letter.kind is Kind.QUESTION else "I cannot agree with that."


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "I accept your offer as part of a solution, but the rest is still open."
    return "Unfortunately, I cannot accept your offer, because it does not settle the matter."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None or draft.purpose in (Purpose.CHASER, Purpose.FINAL_NOTICE):
        return ""
    when = f" of {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"It is about my request{when}: {quoted(earlier.subject)}."


def _cancelled(draft: Draft) -> str:
    return f"I have {'canceled' if american(draft) else 'cancelled'} {cancellation.which_and_when(draft)}."


def _enclosures(draft: Draft) -> str:
    return ended(f"I enclose: {format_list(draft.enclosures)}") if draft.enclosures else ""


def _once_more(draft: Draft) -> str:
    if draft.purpose is Purpose.FINAL_NOTICE and draft.by and draft.letter.kind is not Kind.QUESTION:
        return "I am now setting you a final date."
    wanted = draft.letter.kind is Kind.COMPLAINT and draft.wish not in (None, Wish.OWN_WORDS)
    return "My request is the same." if wanted else ""


def _reason(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return ""
    return "If you still see it differently, please give me the reason in writing and name the rule that you rely on."


def _otherwise(draft: Draft) -> str:
    settled = "If I do not have a solution from you by then" if draft.by else "If we cannot find a solution"
    follows = f"take my complaint to this body: {draft.body}" if draft.body else "take further steps"
    return ended(f"{settled}, I will {follows}")


def _office(draft: Draft) -> str:
    if draft.office:
        office = {Office.COMPLAINTS: "complaints department", Office.MANAGEMENT: "management"}[draft.office]
        return f"Please pass this on to your {office}."
    asks = draft.purpose is Purpose.CHASER and draft.letter.kind is Kind.COMPLAINT
    return "If another department deals with complaints, please pass this on to them." if asks else ""


def _parts(
    *, matter: tuple[Part, ...], own: tuple[Part, ...], request: tuple[Part, ...], close: tuple[Part, ...]
) -> tuple[Part, ...]:
    """`own` is what they ask for in their own words, `request` what our sentences ask for."""
    return (
        Text("salutation", Role.SALUTATION, salutation),
        by_purpose(
            "introduction.before",
            Role.INTRODUCTION,
            {
                Purpose.CHASER: _wrote,
                Purpose.FINAL_NOTICE: _wrote,
                Purpose.REFUSED: _thanks,
                Purpose.OFFERED_LESS: lambda d: f"Thank you for {_answer(d)} and for your offer.",
                Purpose.ONLY_APOLOGISED: lambda d: f"Thank you for {_answer(d)} and for your apology.",
                Purpose.ASKED_FOR_MORE: _thanks,
                Purpose.PROMISE_BROKEN: _promised,
            },
        ),
        by_purpose(
            "introduction.since",
            Role.INTRODUCTION,
            {
                Purpose.CHASER: _silence,
                Purpose.FINAL_NOTICE: _reminded,
                Purpose.REFUSED: _refusal,
                Purpose.OFFERED_LESS: lambda d: ended(f"You offer me this: {d.offered}") if d.offered else "",
                Purpose.ONLY_APOLOGISED: always("I am glad to accept it."),
                Purpose.PROMISE_BROKEN: always("That has not happened so far."),
            },
        ),
        by_purpose(
            "introduction.now",
            Role.INTRODUCTION,
            {
                Purpose.CHASER: lambda d: _ARRIVED.get(d.went, "Did my message arrive?"),
                Purpose.FINAL_NOTICE: _unsettled,
                Purpose.REFUSED: _disagreed,
                Purpose.OFFERED_LESS: _stance,
                Purpose.ONLY_APOLOGISED: always("The matter itself, however, is still open."),
            },
        ),
        Text("details.about", Role.DETAILS, _about),
        *matter,
        Text("details.ticket", Role.DETAILS, lambda d: f"Your reference number is {d.ticket}." if d.ticket else ""),
        Words(
            "details.happened",
            Role.DETAILS,
            lambda d: d.happened,
            lambda d: in_own_words(d, _lead(d).removesuffix(":") or "In my own words"),
            _lead,
        ),
        by_purpose("details.enclosures", Role.DETAILS, {Purpose.ASKED_FOR_MORE: _enclosures}),
        *frame.POLICY,
        *own,
        Text("request.once_more", Role.REQUEST, _once_more),
        *request,
        Words(
            "request.settles",
            Role.REQUEST,
            lambda d: d.settles,
            lambda d: in_own_words(d, "This would also settle the matter for me, in my own words"),
            always("This would also settle the matter for me:"),
        ),
        by_purpose(
            "request.reason",
            Role.REQUEST,
            {Purpose.REFUSED: _reason},
        ),
        *close,
        by_purpose("close.otherwise", Role.CLOSE, {Purpose.FINAL_NOTICE: _otherwise}),
        Text("close.office", Role.CLOSE, _office),
        *frame.REACH,
        *frame.ANTICIPATE,
        *frame.SIGNATURE,
    )


def _lead(draft: Draft) -> str:
    return "Here is what you asked for:" if draft.purpose is Purpose.ASKED_FOR_MORE else ""


PARTS: dict[Kind, tuple[Part, ...]] = {
    Kind.COMPLAINT: _parts(
        matter=(
            Text("details.purchase", Role.DETAILS, complaint.purchase),
            Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
        ),
        own=complaint.REQUEST[:1],
        request=complaint.REQUEST[1:],
        close=complaint.CLOSE,
    ),
    Kind.QUESTION: _parts(matter=question.NUMBERS, own=question.REQUEST, request=(), close=question.CLOSE),
    Kind.CANCELLATION: _parts(
        matter=(Text("details.cancelled", Role.DETAILS, _cancelled),),
        own=(),
        request=cancellation.REQUEST,
        close=cancellation.CLOSE,
    ),
}
