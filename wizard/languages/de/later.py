"""German: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance
from wizard.languages.de import cancellation, complaint, frame, question
from wizard.languages.de.manner import format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.draft import Draft, ended
from wizard.languages.later import LaterWords, later_parts, not_of_a_question
from wizard.languages.text import Text, always

# How the first letter went, with its subject at `{}`.
_WROTE = {
    Channel.EMAIL: "habe ich Ihnen eine E-Mail{} geschickt",
    Channel.FORM: "habe ich Ihnen über Ihr Kontaktformular eine Nachricht{} geschickt",
    Channel.POST: "habe ich Ihnen einen Brief{} geschickt",
    Channel.CHAT: "habe ich Ihnen{} in Ihrem Chat geschrieben",
    Channel.PHONE: "habe ich Sie{} angerufen",
    Channel.IN_PERSON: "habe ich{} persönlich mit Ihnen gesprochen",
    Channel.SOCIAL: "habe ich Ihnen{} öffentlich geschrieben",
    Channel.OTHER: "habe ich Ihnen{} geschrieben",
}
_ARRIVED = {
    Channel.EMAIL: "Ist meine E-Mail bei Ihnen angekommen, oder liegt sie vielleicht in einem Spam-Ordner?",
    Channel.POST: "Ist mein Brief bei Ihnen angekommen?",
    Channel.PHONE: "Wurde mein Anliegen weitergegeben?",
    Channel.IN_PERSON: "Wurde mein Anliegen weitergegeben?",
}


def _wrote(draft: Draft) -> str:
    earlier = draft.earlier
    when = f"Am {on_day(earlier.sent.on, draft)}" if earlier and earlier.sent else "Vor einiger Zeit"
    about = " mit dem Betreff" if draft.went_titled else " wegen"
    return f"{when} {_WROTE[draft.went].format(f'{about} {quoted(earlier.subject, draft)}' if earlier else '')}."


def _reminded(draft: Draft) -> str:
    days = [f"am {on_day(day, draft)}" for day in draft.earlier.again] if draft.earlier else []
    return f"A{format_list(days)[1:]} habe ich Ihnen erneut geschrieben." if days else ""


def _silence(draft: Draft) -> str:
    if draft.answered_on:
        return (
            f"Am {on_day(draft.answered_on, draft)} haben Sie mir geschrieben,"
            " eine Antwort auf mein Anliegen steht aber noch aus."
        )
    awaited = "Ihre Bestätigung" if draft.letter.kind is Kind.CANCELLATION else "Eine Antwort"
    return f"{awaited} habe ich noch nicht erhalten."


def _arrived(draft: Draft) -> str:
    """Whoever has confirmed that it arrived is not asked whether it did."""
    return "" if draft.answered_on else _ARRIVED.get(draft.went, "Ist meine Nachricht bei Ihnen angekommen?")


def _unsettled(draft: Draft) -> str:
    if draft.answered_on:
        return f"Am {on_day(draft.answered_on, draft)} haben Sie mir geantwortet, aber die Sache ist noch nicht gelöst."
    return "Bis heute habe ich keine Antwort von Ihnen erhalten."


def _answer(draft: Draft) -> str:
    return f"Ihre Antwort vom {on_day(draft.answered_on, draft)}" if draft.answered_on else "Ihre Antwort"


def _thanks(draft: Draft) -> str:
    return f"Vielen Dank für {_answer(draft)}."


def _promised(draft: Draft) -> str:
    you = f"Am {on_day(draft.answered_on, draft)} haben Sie" if draft.answered_on else "Sie haben"
    due = f" bis zum {on_day(draft.promised_for, draft)}" if draft.promised_for else ""
    if draft.promised:
        return f"{you} mir{due} Folgendes zugesagt: {quoted(draft.promised, draft)}."
    return f"{you} mir zugesagt, die Sache{due} zu lösen."


def _refusal(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return f"Meine Frage{'n' if len(draft.questions) > 1 else ''} beantwortet sie nicht."
    if draft.letter.kind is Kind.CANCELLATION:
        return "Darin erkennen Sie meine Kündigung nicht an."
    return "Darin lehnen Sie meine Bitte ab."


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "Ich nehme Ihr Angebot als Teil einer Lösung an, aber der Rest ist noch offen."
    return "Leider kann ich Ihr Angebot nicht annehmen, weil die Sache damit nicht gelöst ist."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None:
        return ""
    when = f" vom {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"Es geht um mein Anliegen{when}: {quoted(earlier.subject, draft)}."


def _cancelled(draft: Draft) -> str:
    return f"Ich habe {cancellation.which_and_when(draft)} gekündigt."


_WORDS = LaterWords(
    salutation=salutation,
    in_own_words=in_own_words,
    format_list=format_list,
    before={
        Purpose.CHASER: _wrote,
        Purpose.FINAL_NOTICE: _wrote,
        Purpose.REFUSED: _thanks,
        Purpose.OFFERED_LESS: lambda d: f"Vielen Dank für {_answer(d)} und für Ihr Angebot.",
        Purpose.ONLY_APOLOGISED: lambda d: f"Vielen Dank für {_answer(d)} und für Ihre Entschuldigung.",
        Purpose.ASKED_FOR_MORE: _thanks,
        Purpose.PROMISE_BROKEN: _promised,
    },
    since={
        Purpose.CHASER: _silence,
        Purpose.FINAL_NOTICE: _reminded,
        Purpose.REFUSED: _refusal,
        Purpose.OFFERED_LESS: lambda d: ended(f"Sie bieten mir Folgendes an: {d.offered}") if d.offered else "",
        Purpose.ONLY_APOLOGISED: always("Ich nehme sie gern an."),
        Purpose.PROMISE_BROKEN: always("Das ist bisher nicht geschehen."),
    },
    now={
        Purpose.CHASER: _arrived,
        Purpose.FINAL_NOTICE: _unsettled,
        Purpose.REFUSED: not_of_a_question("Damit bin ich nicht einverstanden."),
        Purpose.OFFERED_LESS: _stance,
        Purpose.ONLY_APOLOGISED: always("Die Sache selbst ist aber noch offen."),
    },
    about=_about,
    ticket="Ihre Vorgangsnummer lautet {}.",
    own_words="In meinen eigenen Worten",
    asked_for="Hier sind die Angaben, um die Sie gebeten haben:",
    enclosures="Ich füge bei: {}",
    last_date="Ich setze Ihnen hiermit eine letzte Frist.",
    the_same="Mein Anliegen ist dasselbe.",
    settles="Damit wäre die Sache für mich auch erledigt",
    reason=(
        "Wenn Sie das weiterhin anders sehen, nennen Sie mir bitte schriftlich den Grund und die"
        " Regel, auf die Sie sich stützen."
    ),
    not_by_then="Habe ich bis dahin keine Lösung von Ihnen erhalten",
    no_solution="Wenn wir keine Lösung finden",
    further_steps="werde ich weitere Schritte einleiten",
    turn_to="wende ich mich an {}",
    called="die Beschwerdestelle {}",
    to_body="wende ich mich an folgende Stelle: {}",
    office={
        None: "Falls sich bei Ihnen jemand anderes um Beschwerden kümmert, leiten Sie dies bitte weiter.",
        Office.COMPLAINTS: "Bitte leiten Sie dieses Schreiben an Ihre Beschwerdestelle weiter.",
        Office.MANAGEMENT: "Bitte leiten Sie dieses Schreiben an Ihre Geschäftsleitung weiter.",
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
