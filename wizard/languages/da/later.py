"""Danish: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance, Wish
from wizard.languages.da import cancellation, complaint, frame, question
from wizard.languages.da.manner import format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.draft import Draft, ended
from wizard.languages.text import Part, Text, Words, always, by_purpose

# How the first letter went, with its subject at `{}`.
_WROTE = {
    Channel.EMAIL: "sendte jeg jer en e-mail{}",
    Channel.FORM: "sendte jeg jer en besked{} gennem jeres kontaktformular",
    Channel.POST: "sendte jeg jer et brev{}",
    Channel.CHAT: "skrev jeg til jer i jeres chat{}",
    Channel.PHONE: "ringede jeg til jer{}",
    Channel.IN_PERSON: "talte jeg med jer{}",
    Channel.SOCIAL: "skrev jeg offentligt til jer{}",
    Channel.OTHER: "skrev jeg til jer{}",
}
_ARRIVED = {
    Channel.EMAIL: "Har I fået min e-mail, eller er den måske havnet i jeres spamfilter?",
    Channel.POST: "Har I fået mit brev?",
    Channel.PHONE: "Er min henvendelse blevet givet videre?",
    Channel.IN_PERSON: "Er min henvendelse blevet givet videre?",
}


def _wrote(draft: Draft) -> str:
    earlier = draft.earlier
    when = f"Den {on_day(earlier.sent.on, draft)}" if earlier and earlier.sent else "For noget tid siden"
    about = " med emnet" if draft.went_titled else " om"
    return f"{when} {_WROTE[draft.went].format(f'{about} {quoted(earlier.subject)}' if earlier else '')}."


def _reminded(draft: Draft) -> str:
    days = [f"den {on_day(day, draft)}" for day in draft.earlier.again] if draft.earlier else []
    return f"Jeg skrev igen {format_list(days)}." if days else ""


def _silence(draft: Draft) -> str:
    awaited = "jeres bekræftelse" if draft.letter.kind is Kind.CANCELLATION else "svar fra jer"
    return f"Jeg har endnu ikke fået {awaited}."


def _unsettled(draft: Draft) -> str:
    if draft.answered_on:
        return f"I svarede mig den {on_day(draft.answered_on, draft)}, men sagen er stadig ikke løst."
    return "Jeg har stadig ikke fået svar fra jer."


def _answer(draft: Draft) -> str:
    return f"jeres svar af {on_day(draft.answered_on, draft)}" if draft.answered_on else "jeres svar"


def _thanks(draft: Draft) -> str:
    return f"Tak for {_answer(draft)}."


def _promised(draft: Draft) -> str:
    you = f"Den {on_day(draft.answered_on, draft)} lovede I" if draft.answered_on else "I har lovet"
    due = f" senest den {on_day(draft.promised_for, draft)}" if draft.promised_for else ""
    if draft.promised:
        return f"{you} mig følgende{due}: {quoted(draft.promised)}."
    return f"{you} mig at løse sagen{due}."


def _refusal(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return f"Det besvarer ikke {'mine' if len(draft.questions) > 1 else 'mit'} spørgsmål."
    if draft.letter.kind is Kind.CANCELLATION:
        return "I svaret skriver I, at I ikke accepterer min opsigelse."
    return "I svaret siger I nej til det, jeg har bedt om."


def _disagreed(draft: Draft) -> str:
    return "" if draft.letter.kind is Kind.QUESTION else "Det er jeg ikke enig i."


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "Jeg tager imod jeres tilbud som en del af en løsning, men resten er stadig uafklaret."
    return "Jeg kan desværre ikke tage imod jeres tilbud, fordi det ikke løser sagen."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None or draft.purpose in (Purpose.CHASER, Purpose.FINAL_NOTICE):
        return ""
    when = f" af {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"Det drejer sig om min henvendelse{when}: {quoted(earlier.subject)}."


def _cancelled(draft: Draft) -> str:
    return f"Jeg har opsagt {cancellation.which_and_when(draft)}."


def _enclosures(draft: Draft) -> str:
    return ended(f"Jeg vedlægger: {format_list(draft.enclosures)}") if draft.enclosures else ""


def _once_more(draft: Draft) -> str:
    if draft.purpose is Purpose.FINAL_NOTICE and draft.by and draft.letter.kind is not Kind.QUESTION:
        return "Jeg giver jer hermed en sidste frist."
    wanted = draft.letter.kind is Kind.COMPLAINT and draft.wish not in (None, Wish.OWN_WORDS)
    return "Mit ønske er det samme." if wanted else ""


def _reason(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return ""
    return (
        "Hvis I fortsat ser anderledes på det, beder jeg om en skriftlig begrundelse og om at få at vide, hvilken regel"
        " I henviser til."
    )


def _otherwise(draft: Draft) -> str:
    settled = "Hvis jeg ikke har fået en løsning til den tid" if draft.by else "Hvis vi ikke finder en løsning"
    follows = f"klager jeg til {draft.body}" if draft.body else "går jeg videre med sagen"
    return ended(f"{settled}, {follows}")


def _office(draft: Draft) -> str:
    if draft.office:
        office = {Office.COMPLAINTS: "klageafdeling", Office.MANAGEMENT: "ledelse"}[draft.office]
        return f"Jeg beder jer om at give dette videre til jeres {office}."
    asks = draft.purpose is Purpose.CHASER and draft.letter.kind is Kind.COMPLAINT
    return "Hvis en anden afdeling hos jer tager sig af klager, må I gerne give dette videre." if asks else ""


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
                Purpose.OFFERED_LESS: lambda d: f"Tak for {_answer(d)} og for jeres tilbud.",
                Purpose.ONLY_APOLOGISED: lambda d: f"Tak for {_answer(d)} og for jeres undskyldning.",
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
                Purpose.OFFERED_LESS: lambda d: ended(f"I tilbyder mig følgende: {d.offered}") if d.offered else "",
                Purpose.ONLY_APOLOGISED: always("Den tager jeg gerne imod."),
                Purpose.PROMISE_BROKEN: always("Det er ikke sket endnu."),
            },
        ),
        by_purpose(
            "introduction.now",
            Role.INTRODUCTION,
            {
                Purpose.CHASER: lambda d: _ARRIVED.get(d.went, "Har I fået min besked?"),
                Purpose.FINAL_NOTICE: _unsettled,
                Purpose.REFUSED: _disagreed,
                Purpose.OFFERED_LESS: _stance,
                Purpose.ONLY_APOLOGISED: always("Selve sagen er dog stadig ikke løst."),
            },
        ),
        Text("details.about", Role.DETAILS, _about),
        *matter,
        Text("details.ticket", Role.DETAILS, lambda d: f"Jeres sagsnummer er {d.ticket}." if d.ticket else ""),
        Words(
            "details.happened",
            Role.DETAILS,
            lambda d: d.happened,
            lambda d: in_own_words(d, _lead(d).removesuffix(":") or "Med mine egne ord"),
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
            lambda d: in_own_words(d, "Dette vil også løse sagen for mig, med mine egne ord"),
            always("Dette vil også løse sagen for mig:"),
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
    return "Her er det, I bad om:" if draft.purpose is Purpose.ASKED_FOR_MORE else ""


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
