"""German: ready phrases of what happened."""

from wizard.domain.letter import Problem
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried
from wizard.languages.de.manner import format_list, on_day, swiss
from wizard.languages.draft import Draft
from wizard.languages.phrases import Phrases, Series, ShowDate

_SHARED = frozenset({"hat", "ist"})
_FAULTS = Series(
    "Das Produkt {}.",
    "Es {}.",
    {
        Fact.ARRIVED_DAMAGED: "kam beschädigt an",
        Fact.PARTS_MISSING: "wurde unvollständig geliefert",
        Fact.NO_START: "lässt sich nicht einschalten",
        Fact.STOPPED: "funktioniert nicht mehr",
        Fact.SWITCHES_OFF: "schaltet sich von selbst aus",
        Fact.LEAKS: "ist undicht",
        Fact.OVERHEATS: "wird zu heiß",
        Fact.TOO_LOUD: "ist zu laut",
        Fact.SMELLS: "riecht unangenehm",
        Fact.SCREEN_DARK: "zeigt nichts auf dem Bildschirm an",
        Fact.NO_CHARGE: "lässt sich nicht aufladen",
        Fact.BATTERY_SHORT: "hält mit einer Akkuladung nicht lange durch",
        Fact.SOFTWARE_ERROR: "zeigt einen Softwarefehler an",
        Fact.NO_CONNECTION: "stellt keine Verbindung her",
        Fact.SCRATCHED: "hat Kratzer",
        Fact.PART_BROKEN: "hat ein kaputtes Teil",
        Fact.COMING_APART: "fällt auseinander",
    },
    _SHARED,
)
_WRONG = Series(
    "Der gelieferte Artikel {}.",
    "Er {}.",
    {
        Fact.WRONG_SIZE: "hat die falsche Größe",
        Fact.WRONG_COLOUR: "hat die falsche Farbe",
        Fact.WRONG_MODEL: "ist ein anderes Modell",
        Fact.OTHER_PRODUCT: "ist ein ganz anderes Produkt",
        Fact.NOT_AS_DESCRIBED: "entspricht nicht Ihrer Beschreibung",
        Fact.INCOMPLETE: "ist unvollständig",
        Fact.USED_BEFORE: "ist gebraucht",
    },
    _SHARED,
)
_FACTS = {
    Fact.NOT_SENT: "Soweit ich sehen kann, wurde die Ware noch gar nicht verschickt.",
    Fact.TRACKING_STILL: "In der Sendungsverfolgung hat sich seit einiger Zeit nichts geändert.",
    Fact.PUT_OFF: "Der Liefertermin wurde mehrmals verschoben.",
    Fact.NOBODY_RANG: "Ich war zu Hause, aber es hat niemand geklingelt.",
    Fact.MARKED_DELIVERED: "Die Sendung gilt als zugestellt, ich habe sie aber nicht erhalten.",
    Fact.LEFT_OUTSIDE: "Das Paket wurde draußen abgestellt und war weg, als ich es holen wollte.",
    Fact.WITH_A_STRANGER: "Das Paket wurde jemandem übergeben, den ich nicht kenne.",
    Fact.REFUSED_DAMAGED: "Ich habe das Paket nicht angenommen, weil es beschädigt war.",
    Fact.SENT_BACK: "Das Paket ging an Sie zurück, obwohl ich das nicht veranlasst hatte.",
    Fact.PART_ONLY: "Nur ein Teil meiner Bestellung ist angekommen.",
    Fact.NO_NOTICE: "Über die Verspätung hat mich niemand informiert.",
    Fact.TOOK_TIME_OFF: "Für die Lieferung habe ich mir freigenommen.",
    Fact.DAY_HAS_PASSED: "Ich brauchte die Ware für einen bestimmten Tag, und der ist vorbei.",
    Fact.BOUGHT_ELSEWHERE: "Ich musste mir die Ware anderswo kaufen.",
    Fact.CANCELLED_IN_TIME: "Ich habe die Bestellung rechtzeitig storniert.",
    Fact.THEY_CANCELLED: "Sie haben die Bestellung selbst storniert.",
    Fact.RETURN_ARRIVED: "Laut Sendungsverfolgung ist mein Paket bei Ihnen angekommen.",
    Fact.SAID_TO_BE_PAID: "Nach Ihrer Auskunft ist das Geld überwiesen, bei mir ist es aber nicht angekommen.",
    Fact.PAID_IN_PART: "Bisher ist nur ein Teil des Geldes angekommen.",
    Fact.VOUCHER_ONLY: "Sie haben mir einen Gutschein angeboten, ich möchte aber mein Geld.",
    Fact.UNUSED: "Die Ware ist unbenutzt.",
    Fact.ORIGINAL_PACKAGING: "Die Originalverpackung habe ich noch.",
    Fact.NO_RETURN_LABEL: "Im Paket lag kein Rücksendeetikett.",
    Fact.NO_WITHDRAWAL_FORM: "Auf Ihrer Website habe ich kein Formular für den Widerruf gefunden.",
    Fact.CHARGED_TWICE: "Der Betrag wurde zweimal abgebucht.",
    Fact.CHARGED_AFTER_CANCELLING: "Es wurde abgebucht, obwohl ich schon gekündigt hatte.",
    Fact.TOO_MUCH: "Der Betrag ist höher als vereinbart.",
    Fact.PRICE_RAISED: "Der Preis wurde erhöht, ohne dass ich davon erfahren habe.",
    Fact.NOT_ORDERED: "Was mir berechnet wurde, habe ich nicht bestellt.",
    Fact.ALREADY_PAID: "Diese Rechnung habe ich schon bezahlt.",
    Fact.CREDIT_MISSING: "Eine zugesagte Gutschrift fehlt.",
    Fact.REMINDER_FEE: "Die Rechnung enthält eine Mahngebühr, die ich mir nicht erklären kann.",
    Fact.NOBODY_ANSWERS: "Ich erreiche bei Ihnen niemanden.",
    Fact.LONG_WAIT: "Am Telefon habe ich lange gewartet.",
    Fact.CUT_OFF: "Das Gespräch wurde unterbrochen.",
    Fact.PASSED_ON: "Ich wurde von einer Stelle zur nächsten geschickt.",
    Fact.DIFFERENT_ANSWERS: "Von verschiedenen Personen habe ich Verschiedenes gehört.",
    Fact.AUTOMATIC_REPLIES: "Ich bekomme nur automatische Antworten.",
    Fact.NO_CALL_BACK: "Der zugesagte Rückruf kam nicht.",
    Fact.APPOINTMENT_MISSED: "Zum vereinbarten Termin kam niemand.",
    Fact.REPAIR_FAILED: "Die Reparatur hat das Problem nicht behoben.",
    Fact.UNFRIENDLY: "Der Ton mir gegenüber war unfreundlich.",
    Fact.NOT_HEARD: "Man hat mir nicht zugehört.",
    Fact.NOT_TAKEN_SERIOUSLY: "Ich wurde nicht ernst genommen.",
    Fact.NOT_SERVED: "Man hat mich warten lassen, ohne mich zu bedienen.",
    Fact.NO_HELP: "Niemand hat mir Hilfe angeboten.",
    Fact.WRONG_INFORMATION: "Ich habe eine falsche Auskunft bekommen.",
    Fact.SUSPECTED: "Ich wurde wegen etwas verdächtigt, das ich nicht getan hatte.",
    Fact.NEVER_BOUGHT: "Ich habe nie etwas bei Ihnen gekauft.",
    Fact.NEWSLETTER_GOES_ON: "Ihr Newsletter kommt weiter, obwohl ich ihn abbestellt habe.",
    Fact.CALLS_GO_ON: "Ich bekomme von Ihnen weiter Werbeanrufe, obwohl ich nicht zugestimmt habe.",
    Fact.NO_ACCESS: "Ich habe gefragt, welche Daten Sie über mich haben, und keine Antwort erhalten.",
    Fact.NOT_DELETED: "Meine Daten wurden nicht gelöscht, obwohl ich darum gebeten hatte.",
    Fact.DATA_PASSED_ON: "Meine Daten wurden offenbar an andere weitergegeben.",
}
_SINCE = {
    Since.FIRST_DAY: "So ist es seit dem ersten Tag.",
    Since.DAYS: "Das geht seit mehreren Tagen so.",
    Since.WEEKS: "Das geht seit mehreren Wochen so.",
    Since.MONTHS: "Das geht seit mehreren Monaten so.",
    Since.WAITING_DAYS: "Ich warte seit mehreren Tagen.",
    Since.WAITING_WEEKS: "Ich warte seit mehreren Wochen.",
    Since.WAITING_MONTHS: "Ich warte seit mehreren Monaten.",
    Since.NOW_AND_THEN: "Das passiert ab und zu.",
    Since.WORSE: "Es wird immer schlimmer.",
    Since.AFTER_REPAIR: "Nach einer Reparatur ist der Mangel wieder aufgetreten.",
    Since.NOT_THE_FIRST_TIME: "Das ist nicht das erste Mal.",
}
_TRIED = Series(
    "Ich habe {}.",
    "Außerdem habe ich {}.",
    {
        Tried.RESTARTED: "es neu gestartet",
        Tried.CHARGED: "es ganz aufgeladen",
        Tried.NEW_BATTERIES: "neue Batterien eingesetzt",
        Tried.OTHER_SOCKET: "eine andere Steckdose benutzt",
        Tried.CLEANED: "es gereinigt",
        Tried.RESET: "es auf die Werkseinstellungen zurückgesetzt",
        Tried.REINSTALLED: "die Software neu installiert",
        Tried.INSTRUCTIONS: "die Anleitung befolgt",
        Tried.WAITED_IN: "zu Hause gewartet",
        Tried.NEIGHBOURS: "bei den Nachbarn gefragt",
        Tried.PICK_UP_POINT: "in der Abholstelle nachgefragt",
        Tried.CARRIER: "beim Lieferdienst nachgefragt",
        Tried.UNSUBSCRIBED: "Ihren Newsletter abbestellt",
        Tried.OBJECTED: "der Werbung widersprochen",
        Tried.CALLED: "Sie angerufen",
        Tried.WROTE: "Ihnen geschrieben",
        Tried.CHATTED: "Ihren Chat benutzt",
        Tried.VISITED: "in Ihrem Geschäft nachgefragt",
        Tried.CASE_NUMBER: "um eine Vorgangsnummer gebeten",
    },
)
_HEARD = {
    Heard.NO_REPLY: "Eine Antwort habe ich bisher nicht bekommen.",
    Heard.ASKED_TO_WAIT: "Ich wurde um Geduld gebeten.",
    Heard.NOT_THEIRS: "Mir wurde gesagt, dass jemand anders zuständig ist.",
    Heard.TURNED_DOWN: "Meine Bitte wurde abgelehnt.",
    Heard.NO_SOLUTION: "Eine Lösung hat sich nicht gefunden.",
}
# With a place for the date by which it should have happened.
_PROMISES = {
    Promise.REFUND: "dass ich{} mein Geld zurückbekomme",
    Promise.REPLACEMENT: "dass ich{} Ersatz bekomme",
    Promise.REPAIR: "dass das Produkt{} repariert wird",
    Promise.DELIVERY: "dass meine Bestellung{} geliefert wird",
    Promise.CALL_BACK: "dass ich{} zurückgerufen werde",
    Promise.ANSWER: "dass ich{} eine Antwort bekomme",
    Promise.VISIT: "dass{} jemand zu mir kommt",
    Promise.CORRECTION: "dass die Rechnung{} korrigiert wird",
    Promise.END: "dass das{} aufhört",
}
_BY = {
    PromisedBy.PHONE: " am Telefon",
    PromisedBy.EMAIL: " per E-Mail",
    PromisedBy.CHAT: " im Chat",
    PromisedBy.SHOP: " in Ihrem Geschäft",
}


def _promised(told: Told, show: ShowDate) -> str:
    if told.promised is None:
        return ""
    when = f" am {show(told.promised_on)}" if told.promised_on else ""
    how = _BY[told.promised_by] if told.promised_by else ""
    due = f" bis zum {show(told.promised_for)}" if told.promised_for else ""
    return f"Sie haben mir{when}{how} zugesagt, {_PROMISES[told.promised].format(due)}."


def _spelled(text: str, draft: Draft) -> str:
    """Switzerland writes no ß."""
    return text.replace("ß", "ss") if swiss(draft) else text


PHRASES = Phrases(
    series={Problem.FAULTY: _FAULTS, Problem.WRONG_ITEM: _WRONG},
    facts=_FACTS,
    returned="Die Ware habe ich am {} zurückgeschickt.",
    since=_SINCE,
    tried=_TRIED,
    contacted="Zuletzt habe ich mich am {} bei Ihnen gemeldet.",
    heard=_HEARD,
    promised=_promised,
    broken="Das ist bisher nicht geschehen.",
    on_day=on_day,
    format_list=format_list,
    spelled=_spelled,
)
