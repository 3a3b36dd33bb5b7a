"""Danish: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance
from wizard.languages.da import cancellation, complaint, frame, question
from wizard.languages.da.manner import format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.draft import Draft, ended
from wizard.languages.later import LaterWords, later_parts, not_of_a_question
from wizard.languages.text import Text, always

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
    if draft.answered_on:
        return f"I skrev til mig den {on_day(draft.answered_on, draft)}, men min henvendelse er stadig ubesvaret."
    awaited = "jeres bekræftelse" if draft.letter.kind is Kind.CANCELLATION else "svar fra jer"
    return f"Jeg har endnu ikke fået {awaited}."


def _arrived(draft: Draft) -> str:
    """Whoever has confirmed that it arrived is not asked whether it did."""
    return "" if draft.answered_on else _ARRIVED.get(draft.went, "Har I fået min besked?")


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


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "Jeg tager imod jeres tilbud som en del af en løsning, men resten er stadig uafklaret."
    return "Jeg kan desværre ikke tage imod jeres tilbud, fordi det ikke løser sagen."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None:
        return ""
    when = f" af {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"Det drejer sig om min henvendelse{when}: {quoted(earlier.subject)}."


def _cancelled(draft: Draft) -> str:
    return f"Jeg har opsagt {cancellation.which_and_when(draft)}."


_WORDS = LaterWords(
    salutation=salutation,
    in_own_words=in_own_words,
    format_list=format_list,
    before={
        Purpose.CHASER: _wrote,
        Purpose.FINAL_NOTICE: _wrote,
        Purpose.REFUSED: _thanks,
        Purpose.OFFERED_LESS: lambda d: f"Tak for {_answer(d)} og for jeres tilbud.",
        Purpose.ONLY_APOLOGISED: lambda d: f"Tak for {_answer(d)} og for jeres undskyldning.",
        Purpose.ASKED_FOR_MORE: _thanks,
        Purpose.PROMISE_BROKEN: _promised,
    },
    since={
        Purpose.CHASER: _silence,
        Purpose.FINAL_NOTICE: _reminded,
        Purpose.REFUSED: _refusal,
        Purpose.OFFERED_LESS: lambda d: ended(f"I tilbyder mig følgende: {d.offered}") if d.offered else "",
        Purpose.ONLY_APOLOGISED: always("Den tager jeg gerne imod."),
        Purpose.PROMISE_BROKEN: always("Det er ikke sket endnu."),
    },
    now={
        Purpose.CHASER: _arrived,
        Purpose.FINAL_NOTICE: _unsettled,
        Purpose.REFUSED: not_of_a_question("Det er jeg ikke enig i."),
        Purpose.OFFERED_LESS: _stance,
        Purpose.ONLY_APOLOGISED: always("Selve sagen er dog stadig ikke løst."),
    },
    about=_about,
    ticket="Jeres sagsnummer er {}.",
    own_words="Med mine egne ord",
    asked_for="Her er det, I bad om:",
    enclosures="Jeg vedlægger: {}",
    last_date="Jeg giver jer hermed en sidste frist.",
    the_same="Mit ønske er det samme.",
    settles="Dette vil også løse sagen for mig",
    reason=(
        "Hvis I fortsat ser anderledes på det, beder jeg om en skriftlig begrundelse og om at få"
        " at vide, hvilken regel I henviser til."
    ),
    not_by_then="Hvis jeg ikke har fået en løsning til den tid",
    no_solution="Hvis vi ikke finder en løsning",
    further_steps="går jeg videre med sagen",
    turn_to="klager jeg til {}",
    called="{}",
    to_body="klager jeg til {}",
    office={
        None: "Hvis en anden afdeling hos jer tager sig af klager, må I gerne give dette videre.",
        Office.COMPLAINTS: "Jeg beder jer om at give dette videre til jeres klageafdeling.",
        Office.MANAGEMENT: "Jeg beder jer om at give dette videre til jeres ledelse.",
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
