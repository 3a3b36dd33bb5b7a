"""Danish: ready phrases of what happened."""

from wizard.domain.letter import Problem
from wizard.domain.told import Fact, Heard, Promise, PromisedBy, Since, Told, Tried
from wizard.languages.da.manner import format_list, on_day
from wizard.languages.phrases import Phrases, Series, ShowDate

_SHARED = frozenset({"har", "er"})
_FAULTS = Series(
    "Varen {}.",
    "Den {}.",
    {
        Fact.ARRIVED_DAMAGED: "var beskadiget ved modtagelsen",
        Fact.PARTS_MISSING: "blev leveret med manglende dele",
        Fact.NO_START: "kan ikke tændes",
        Fact.STOPPED: "virker ikke længere",
        Fact.SWITCHES_OFF: "slukker af sig selv",
        Fact.LEAKS: "er utæt",
        Fact.OVERHEATS: "bliver for varm",
        Fact.TOO_LOUD: "larmer for meget",
        Fact.SMELLS: "lugter ubehageligt",
        Fact.SCREEN_DARK: "viser ikke noget på skærmen",
        Fact.NO_CHARGE: "kan ikke lades op",
        Fact.BATTERY_SHORT: "løber for hurtigt tør for strøm",
        Fact.SOFTWARE_ERROR: "viser en softwarefejl",
        Fact.NO_CONNECTION: "kan ikke oprette forbindelse",
        Fact.SCRATCHED: "har ridser",
        Fact.PART_BROKEN: "har en defekt del",
        Fact.COMING_APART: "går fra hinanden",
    },
    _SHARED,
)
_WRONG = Series(
    "Den leverede vare {}.",
    "Den {}.",
    {
        Fact.WRONG_SIZE: "har forkert størrelse",
        Fact.WRONG_COLOUR: "har forkert farve",
        Fact.WRONG_MODEL: "er en anden model",
        Fact.OTHER_PRODUCT: "er et helt andet produkt",
        Fact.NOT_AS_DESCRIBED: "svarer ikke til jeres beskrivelse",
        Fact.INCOMPLETE: "er ufuldstændig",
        Fact.USED_BEFORE: "er brugt",
    },
    _SHARED,
)
_FACTS = {
    Fact.NOT_SENT: "Så vidt jeg kan se, er varen slet ikke sendt endnu.",
    Fact.TRACKING_STILL: "Pakkesporingen har ikke ændret sig i et stykke tid.",
    Fact.PUT_OFF: "Leveringsdatoen er blevet udskudt flere gange.",
    Fact.NOBODY_RANG: "Jeg var hjemme, men ingen ringede på.",
    Fact.MARKED_DELIVERED: "Pakken er registreret som leveret, men jeg har ikke fået den.",
    Fact.LEFT_OUTSIDE: "Pakken blev stillet udenfor og var væk, da jeg ville hente den.",
    Fact.WITH_A_STRANGER: "Pakken blev afleveret til en person, som jeg ikke kender.",
    Fact.REFUSED_DAMAGED: "Jeg tog ikke imod pakken, fordi den var beskadiget.",
    Fact.SENT_BACK: "Pakken blev sendt tilbage til jer, selv om jeg ikke havde bedt om det.",
    Fact.PART_ONLY: "Kun en del af min bestilling er kommet.",
    Fact.NO_NOTICE: "Jeg fik ikke besked om forsinkelsen.",
    Fact.TOOK_TIME_OFF: "Jeg tog fri fra arbejde for at tage imod leveringen.",
    Fact.DAY_HAS_PASSED: "Jeg skulle bruge varen til en bestemt dag, og den dag er gået.",
    Fact.BOUGHT_ELSEWHERE: "Jeg måtte købe varen et andet sted.",
    Fact.CANCELLED_IN_TIME: "Jeg annullerede bestillingen i god tid.",
    Fact.THEY_CANCELLED: "I annullerede selv bestillingen.",
    Fact.RETURN_ARRIVED: "Ifølge pakkesporingen er min pakke nået frem til jer.",
    Fact.SAID_TO_BE_PAID: "I oplyser, at pengene er betalt, men de er ikke nået frem til mig.",
    Fact.PAID_IN_PART: "Indtil nu er der kun kommet en del af pengene.",
    Fact.VOUCHER_ONLY: "I har tilbudt mig et tilgodebevis, men jeg vil gerne have mine penge.",
    Fact.UNUSED: "Varen er ubrugt.",
    Fact.ORIGINAL_PACKAGING: "Jeg har stadig den originale emballage.",
    Fact.NO_RETURN_LABEL: "Der lå ingen returlabel i pakken.",
    Fact.NO_WITHDRAWAL_FORM: "Jeg kunne ikke finde en fortrydelsesformular på jeres hjemmeside.",
    Fact.CHARGED_TWICE: "Beløbet er trukket to gange.",
    Fact.CHARGED_AFTER_CANCELLING: "Der er trukket penge, selv om jeg allerede havde sagt op.",
    Fact.TOO_MUCH: "Beløbet er højere end aftalt.",
    Fact.PRICE_RAISED: "Prisen er sat op, uden at jeg fik besked.",
    Fact.NOT_ORDERED: "Jeg har ikke bestilt det, som jeg er blevet opkrævet for.",
    Fact.ALREADY_PAID: "Jeg har allerede betalt denne regning.",
    Fact.CREDIT_MISSING: "Jeg mangler et beløb, som I har lovet at godskrive mig.",
    Fact.REMINDER_FEE: "Regningen indeholder et rykkergebyr, som jeg ikke kan forklare.",
    Fact.NOBODY_ANSWERS: "Jeg kan ikke komme i kontakt med nogen hos jer.",
    Fact.LONG_WAIT: "Jeg ventede længe i telefonen.",
    Fact.CUT_OFF: "Opkaldet blev afbrudt.",
    Fact.PASSED_ON: "Jeg blev sendt videre fra den ene til den anden.",
    Fact.DIFFERENT_ANSWERS: "Jeg fik forskellige svar fra forskellige medarbejdere.",
    Fact.AUTOMATIC_REPLIES: "Jeg får kun automatiske svar.",
    Fact.NO_CALL_BACK: "Jeg blev ikke ringet op som lovet.",
    Fact.APPOINTMENT_MISSED: "Der kom ingen til den aftalte tid.",
    Fact.REPAIR_FAILED: "Reparationen løste ikke problemet.",
    Fact.UNFRIENDLY: "Der blev talt uvenligt til mig.",
    Fact.NOT_HEARD: "Der var ingen, der lyttede til mig.",
    Fact.NOT_TAKEN_SERIOUSLY: "Jeg blev ikke taget alvorligt.",
    Fact.NOT_SERVED: "Jeg måtte vente uden at blive betjent.",
    Fact.NO_HELP: "Der var ingen, der tilbød mig hjælp.",
    Fact.WRONG_INFORMATION: "Jeg fik forkerte oplysninger.",
    Fact.SUSPECTED: "Jeg blev mistænkt for noget, som jeg ikke havde gjort.",
    Fact.NEVER_BOUGHT: "Jeg har aldrig købt noget hos jer.",
    Fact.NEWSLETTER_GOES_ON: "Jeres nyhedsbrev bliver ved med at komme, selv om jeg har afmeldt det.",
    Fact.CALLS_GO_ON: "Jeg får stadig salgsopkald fra jer, selv om jeg ikke har sagt ja til dem.",
    Fact.NO_ACCESS: "Jeg har spurgt, hvilke oplysninger I har om mig, uden at få svar.",
    Fact.NOT_DELETED: "Mine oplysninger er ikke slettet, selv om jeg har bedt om det.",
    Fact.DATA_PASSED_ON: "Mine oplysninger er tilsyneladende givet videre til andre.",
}
_SINCE = {
    Since.FIRST_DAY: "Sådan har det været fra første dag.",
    Since.DAYS: "Sådan har det været i flere dage.",
    Since.WEEKS: "Sådan har det været i flere uger.",
    Since.MONTHS: "Sådan har det været i flere måneder.",
    Since.WAITING_DAYS: "Jeg har ventet i flere dage.",
    Since.WAITING_WEEKS: "Jeg har ventet i flere uger.",
    Since.WAITING_MONTHS: "Jeg har ventet i flere måneder.",
    Since.NOW_AND_THEN: "Det sker af og til.",
    Since.WORSE: "Det bliver værre og værre.",
    Since.AFTER_REPAIR: "Fejlen er kommet igen efter en reparation.",
    Since.NOT_THE_FIRST_TIME: "Det er ikke første gang.",
}
_TRIED = Series(
    "Jeg har {}.",
    "Jeg har også {}.",
    {
        Tried.RESTARTED: "genstartet den",
        Tried.CHARGED: "ladet den helt op",
        Tried.NEW_BATTERIES: "sat nye batterier i",
        Tried.OTHER_SOCKET: "prøvet en anden stikkontakt",
        Tried.CLEANED: "rengjort den",
        Tried.RESET: "nulstillet den til fabriksindstillingerne",
        Tried.REINSTALLED: "geninstalleret softwaren",
        Tried.INSTRUCTIONS: "fulgt vejledningen",
        Tried.WAITED_IN: "ventet hjemme",
        Tried.NEIGHBOURS: "spurgt naboerne",
        Tried.PICK_UP_POINT: "spurgt på afhentningsstedet",
        Tried.CARRIER: "kontaktet fragtfirmaet",
        Tried.UNSUBSCRIBED: "afmeldt jeres nyhedsbrev",
        Tried.OBJECTED: "frabedt mig reklamer",
        Tried.CALLED: "ringet til jer",
        Tried.WROTE: "sendt jer en besked",
        Tried.CHATTED: "brugt jeres chat",
        Tried.VISITED: "spurgt i jeres butik",
        Tried.CASE_NUMBER: "bedt om et sagsnummer",
    },
)
_HEARD = {
    Heard.NO_REPLY: "Jeg har ikke fået svar endnu.",
    Heard.ASKED_TO_WAIT: "Jeg blev bedt om at være tålmodig.",
    Heard.NOT_THEIRS: "Jeg fik at vide, at det er andres ansvar.",
    Heard.TURNED_DOWN: "Mit ønske blev afvist.",
    Heard.NO_SOLUTION: "Der blev ikke fundet en løsning.",
}
_PROMISES = {
    Promise.REFUND: "jeg ville få pengene tilbage",
    Promise.REPLACEMENT: "jeg ville få en ny vare",
    Promise.REPAIR: "varen ville blive repareret",
    Promise.DELIVERY: "min bestilling ville blive leveret",
    Promise.CALL_BACK: "jeg ville blive ringet op",
    Promise.ANSWER: "jeg ville få svar",
    Promise.VISIT: "der ville komme nogen hjem til mig",
    Promise.CORRECTION: "regningen ville blive rettet",
    Promise.END: "det ville holde op",
}
_BY = {
    PromisedBy.PHONE: " i telefonen",
    PromisedBy.EMAIL: " i en mail",
    PromisedBy.CHAT: " i chatten",
    PromisedBy.SHOP: " i jeres butik",
}


def _promised(told: Told, show: ShowDate) -> str:
    if told.promised is None:
        return ""
    when = f" den {show(told.promised_on)}" if told.promised_on else ""
    how = _BY[told.promised_by] if told.promised_by else ""
    due = f" senest den {show(told.promised_for)}" if told.promised_for else ""
    return f"I lovede mig{when}{how}, at {_PROMISES[told.promised]}{due}."


PHRASES = Phrases(
    series={Problem.FAULTY: _FAULTS, Problem.WRONG_ITEM: _WRONG},
    facts=_FACTS,
    returned="Jeg sendte varen tilbage den {}.",
    since=_SINCE,
    tried=_TRIED,
    contacted="Jeg kontaktede jer sidst den {}.",
    heard=_HEARD,
    promised=_promised,
    broken="Det er ikke sket endnu.",
    on_day=on_day,
    format_list=format_list,
    spelled=lambda text, _draft: text,
)
