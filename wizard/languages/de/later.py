"""German: the letters that go back to another one, from the reminder to the promise that was not kept."""

from wizard.domain.letter import Channel, Kind, Office, Purpose, Role, Stance, Wish
from wizard.languages.de import cancellation, complaint, frame, question
from wizard.languages.de.manner import format_list, in_own_words, on_day, quoted, salutation
from wizard.languages.draft import Draft, ended
from wizard.languages.text import Part, Text, Words, always, by_purpose

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
    awaited = "Ihre Bestätigung" if draft.letter.kind is Kind.CANCELLATION else "Eine Antwort"
    return f"{awaited} habe ich noch nicht erhalten."


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


def _disagreed(draft: Draft) -> str:
    return "" if draft.letter.kind is Kind.QUESTION else "Damit bin ich nicht einverstanden."


def _stance(draft: Draft) -> str:
    if draft.stance is Stance.IN_PART:
        return "Ich nehme Ihr Angebot als Teil einer Lösung an, aber der Rest ist noch offen."
    return "Leider kann ich Ihr Angebot nicht annehmen, weil die Sache damit nicht gelöst ist."


def _about(draft: Draft) -> str:
    """What a reminder tells in its first sentence."""
    earlier = draft.earlier
    if earlier is None or draft.purpose in (Purpose.CHASER, Purpose.FINAL_NOTICE):
        return ""
    when = f" vom {on_day(earlier.sent.on, draft)}" if earlier.sent else ""
    return f"Es geht um mein Anliegen{when}: {quoted(earlier.subject, draft)}."


def _cancelled(draft: Draft) -> str:
    return f"Ich habe {cancellation.which_and_when(draft)} gekündigt."


def _enclosures(draft: Draft) -> str:
    return ended(f"Ich füge bei: {format_list(draft.enclosures)}") if draft.enclosures else ""


def _once_more(draft: Draft) -> str:
    if draft.purpose is Purpose.FINAL_NOTICE and draft.by and draft.letter.kind is not Kind.QUESTION:
        return "Ich setze Ihnen hiermit eine letzte Frist."
    wanted = draft.letter.kind is Kind.COMPLAINT and draft.wish not in (None, Wish.OWN_WORDS)
    return "Mein Anliegen ist dasselbe." if wanted else ""


def _reason(draft: Draft) -> str:
    if draft.letter.kind is Kind.QUESTION:
        return ""
    return (
        "Wenn Sie das weiterhin anders sehen, nennen Sie mir bitte schriftlich den Grund und die Regel, auf die Sie"
        " sich stützen."
    )


def _otherwise(draft: Draft) -> str:
    settled = "Habe ich bis dahin keine Lösung von Ihnen erhalten" if draft.by else "Wenn wir keine Lösung finden"
    follows = (
        f"wende ich mich an folgende Stelle: {draft.body}" if draft.body else "werde ich weitere Schritte einleiten"
    )
    return ended(f"{settled}, {follows}")


def _office(draft: Draft) -> str:
    if draft.office:
        office = {Office.COMPLAINTS: "Beschwerdestelle", Office.MANAGEMENT: "Geschäftsleitung"}[draft.office]
        return f"Bitte leiten Sie dieses Schreiben an Ihre {office} weiter."
    asks = draft.purpose is Purpose.CHASER and draft.letter.kind is Kind.COMPLAINT
    return "Falls sich bei Ihnen jemand anderes um Beschwerden kümmert, leiten Sie dies bitte weiter." if asks else ""


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
                Purpose.OFFERED_LESS: lambda d: f"Vielen Dank für {_answer(d)} und für Ihr Angebot.",
                Purpose.ONLY_APOLOGISED: lambda d: f"Vielen Dank für {_answer(d)} und für Ihre Entschuldigung.",
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
                Purpose.OFFERED_LESS: lambda d: ended(f"Sie bieten mir Folgendes an: {d.offered}") if d.offered else "",
                Purpose.ONLY_APOLOGISED: always("Ich nehme sie gern an."),
                Purpose.PROMISE_BROKEN: always("Das ist bisher nicht geschehen."),
            },
        ),
        by_purpose(
            "introduction.now",
            Role.INTRODUCTION,
            {
                Purpose.CHASER: lambda d: _ARRIVED.get(d.went, "Ist meine Nachricht bei Ihnen angekommen?"),
                Purpose.FINAL_NOTICE: _unsettled,
                Purpose.REFUSED: _disagreed,
                Purpose.OFFERED_LESS: _stance,
                Purpose.ONLY_APOLOGISED: always("Die Sache selbst ist aber noch offen."),
            },
        ),
        Text("details.about", Role.DETAILS, _about),
        *matter,
        Text("details.ticket", Role.DETAILS, lambda d: f"Ihre Vorgangsnummer lautet {d.ticket}." if d.ticket else ""),
        Words(
            "details.happened",
            Role.DETAILS,
            lambda d: d.happened,
            lambda d: in_own_words(d, _lead(d).removesuffix(":") or "In meinen eigenen Worten"),
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
            lambda d: in_own_words(d, "Damit wäre die Sache für mich auch erledigt, in meinen eigenen Worten"),
            always("Damit wäre die Sache für mich auch erledigt:"),
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
    return "Hier sind die Angaben, um die Sie gebeten haben:" if draft.purpose is Purpose.ASKED_FOR_MORE else ""


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
