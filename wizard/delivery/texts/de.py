"""Deutsch, Anrede „Sie“."""

from wizard.delivery.texts.words import InBundle, OnPaper, Script, Words
from wizard.domain.case import NOTE, PARCEL, REPLY, TALK, VISIT, Answer, Ending
from wizard.domain.letter import Channel, Kind, Problem

_NUMBER = ("Meine Bestellnummer ist %(order_number)s.", "Meine Kundennummer ist %(customer_number)s.")
_CONTRACT = ("Meine Kundennummer ist %(customer_number)s.", "Meine Vertragsnummer ist %(order_number)s.")
_CALL_BACK = (
    "Bitte rufen Sie mich zurück unter %(phone)s. Ich wiederhole: %(phone)s.",
    "Bitte schreiben Sie mir an %(email)s.",
    "Ich melde mich wieder.",
)
_ASK_FOR_RECORD: Script = (
    ("Bis wann höre ich von Ihnen?",),
    ("Wie ist bitte Ihr Name, und unter welcher Vorgangsnummer ist dieses Gespräch notiert?",),
    ("Vielen Dank für Ihre Hilfe.",),
)
_IN_WRITING = ("Bitte schreiben Sie mir auf, was Sie tun werden, mit Ihrem Namen und dem heutigen Datum.",)
_GO_ON_IN_PRIVATE = "Können wir das bitte privat klären? Meine Daten möchte ich hier nicht öffentlich schreiben."

GERMAN = Words(
    to="An",
    subject="Betreff",
    phone={
        Kind.COMPLAINT: (
            ("Guten Tag, mein Name ist %(name)s.", "Guten Tag."),
            ("Ich rufe an, weil etwas schiefgegangen ist – %(about)s.", "Ich rufe an, weil etwas schiefgegangen ist."),
            _NUMBER,
            ("%(happened)s",),
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.QUESTION: (
            ("Guten Tag, mein Name ist %(name)s.", "Guten Tag."),
            ("%(said)s", "Ich habe eine Frage."),
            _NUMBER,
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.CANCELLATION: (
            ("Guten Tag, mein Name ist %(name)s.", "Guten Tag."),
            ("Ich rufe an, um einen Vertrag zu kündigen.",),
            ("%(said)s",),
            _CONTRACT,
            ("%(request)s",),
            ("Bis wann habe ich Ihre Bestätigung?",),
            ("Wie ist bitte Ihr Name, und unter welcher Vorgangsnummer ist dieses Gespräch notiert?",),
            ("Vielen Dank für Ihre Hilfe.",),
        ),
        Kind.COMPLIMENT: (
            ("Guten Tag, mein Name ist %(name)s.", "Guten Tag."),
            ("Ich rufe mit einem Lob an.",),
            ("%(said)s",),
            ("%(happened)s",),
            ("Würden Sie das bitte weitergeben?",),
            ("Darf ich nach Ihrem Namen fragen? Vielen Dank.",),
        ),
    },
    notes=("Gesprochen mit:", "Vorgangsnummer:", "Datum und Uhrzeit:", "Zugesagt wurde:"),
    voicemail={
        Kind.COMPLAINT: (
            ("Guten Tag, hier ist %(name)s.", "Guten Tag."),
            (
                "Es geht um die Bestellung %(order_number)s – %(in_short)s.",
                "Ich rufe an, weil etwas schiefgegangen ist – %(in_short)s.",
                "Es geht um die Bestellung %(order_number)s.",
                "Ich rufe an, weil etwas schiefgegangen ist.",
            ),
            _CALL_BACK,
            ("Vielen Dank und auf Wiederhören.",),
        ),
        Kind.QUESTION: (
            ("Guten Tag, hier ist %(name)s.", "Guten Tag."),
            ("%(said)s", "Ich habe eine Frage."),
            _CALL_BACK,
            ("Vielen Dank und auf Wiederhören.",),
        ),
        Kind.CANCELLATION: (
            ("Guten Tag, hier ist %(name)s.", "Guten Tag."),
            ("%(said)s", "Ich kündige meinen Vertrag."),
            _CONTRACT,
            ("Bitte bestätigen Sie das schriftlich.",),
            _CALL_BACK,
            ("Vielen Dank und auf Wiederhören.",),
        ),
        Kind.COMPLIMENT: (
            ("Guten Tag, hier ist %(name)s.", "Guten Tag."),
            ("%(said)s", "Ich rufe mit einem Lob an."),
            ("Bitte geben Sie das weiter. Ein Rückruf ist nicht nötig. Auf Wiederhören.",),
        ),
    },
    chat={
        Kind.COMPLAINT: (
            (
                "Guten Tag! Es geht um die Bestellung %(order_number)s – %(about)s.",
                "Guten Tag! Etwas ist schiefgegangen – %(about)s.",
                "Guten Tag! Es geht um die Bestellung %(order_number)s.",
                "Guten Tag!",
            ),
            ("%(request)s",),
            ("Können Sie das hier lösen oder mir sagen, wer es kann?",),
            ("Bitte schicken Sie mir am Ende eine Kopie dieses Chats.",),
        ),
        Kind.QUESTION: (
            ("Guten Tag! %(said)s", "Guten Tag! Ich habe eine Frage."),
            ("%(request)s",),
            ("Bitte schicken Sie mir am Ende eine Kopie dieses Chats.",),
        ),
        Kind.CANCELLATION: (
            ("Guten Tag! %(said)s", "Guten Tag! Ich möchte meinen Vertrag kündigen."),
            _CONTRACT,
            ("%(request)s",),
            ("Bitte schicken Sie mir am Ende eine Kopie dieses Chats.",),
        ),
        Kind.COMPLIMENT: (
            ("Guten Tag! %(said)s", "Guten Tag! Ich habe ein Lob für Sie."),
            ("Würden Sie das bitte weitergeben?",),
        ),
    },
    in_person={
        Kind.COMPLAINT: (
            ("%(about)s.", "Etwas ist schiefgegangen."),
            ("Bestellnummer: %(order_number)s", "Kundennummer: %(customer_number)s"),
            ("%(happened)s",),
            ("%(request)s",),
            _IN_WRITING,
        ),
        Kind.QUESTION: (
            ("%(about)s", "Ich habe eine Frage."),
            ("Bestellnummer: %(order_number)s", "Kundennummer: %(customer_number)s"),
            ("%(request)s",),
            ("Wie ist bitte Ihr Name?",),
        ),
        Kind.CANCELLATION: (
            ("%(said)s", "Ich kündige meinen Vertrag."),
            ("Kundennummer: %(customer_number)s", "Vertragsnummer: %(order_number)s"),
            ("%(request)s",),
            ("Bitte bestätigen Sie mir den Empfang auf einer Kopie, mit Unterschrift und heutigem Datum.",),
        ),
        Kind.COMPLIMENT: (
            ("%(said)s", "Ich möchte mich bedanken."),
            ("%(happened)s",),
            ("Würden Sie das bitte weitergeben?",),
        ),
    },
    public_post={
        Kind.COMPLAINT: (
            ("Guten Tag, %(company)s, ich brauche Ihre Hilfe.", "Guten Tag, ich brauche Ihre Hilfe."),
            ("Es geht um %(matter)s.",),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.QUESTION: (
            (
                "Guten Tag, %(company)s, ich habe eine Frage an Ihren Kundenservice.",
                "Guten Tag, ich habe eine Frage an Ihren Kundenservice.",
            ),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.CANCELLATION: (
            (
                "Guten Tag, %(company)s, ich möchte meinen Vertrag kündigen.",
                "Guten Tag, ich möchte meinen Vertrag kündigen.",
            ),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.COMPLIMENT: (
            ("Danke, %(company)s! Ihr Service war großartig.", "Danke! Ihr Service war großartig."),
            ("Wohin kann ich Ihnen privat schreiben, wem der Dank gilt?",),
        ),
    },
    matters={
        Problem.FAULTY: "einen Artikel, der einen Mangel hat",
        Problem.NOT_DELIVERED: "eine Bestellung, die nicht angekommen ist",
        Problem.LATE: "eine Bestellung, die sich verspätet",
        Problem.WRONG_ITEM: "eine Bestellung, bei der das Falsche kam",
        Problem.REFUND_WITHHELD: "eine Erstattung, auf die ich noch warte",
        Problem.WITHDRAWAL: "einen Kauf, den ich zurückgeben möchte",
        Problem.BILLING: "eine Rechnung",
        Problem.SERVICE: "eine Leistung, bei der etwas schiefgegangen ist",
        Problem.STAFF: "die Art, wie ich behandelt wurde",
        Problem.PRIVACY: "meine persönlichen Daten",
        Problem.OTHER: "etwas, das schiefgegangen ist",
    },
    paper=OnPaper(
        order_number="Bestellnummer",
        contract_number="Vertragsnummer",
        customer_number="Kundennummer",
        enclosure="Anlage",
        enclosures="Anlagen",
        page="Seite %(number)s von %(all)s",
    ),
    bundle=InBundle(
        title="Mein Fall: %(company)s",
        made_on="Zusammengestellt am %(date)s",
        customer="Kunde oder Kundin",
        company="Unternehmen",
        about="Worum es geht",
        contents="Inhalt",
        letter="Brief %(number)s, %(date)s",
        went={
            Channel.EMAIL: "Per E-Mail gesendet",
            Channel.FORM: "Über das Kontaktformular gesendet",
            Channel.PHONE: "Telefonisch mitgeteilt",
            Channel.POST: "Per Post gesendet",
            Channel.CHAT: "Im Chat geschrieben",
            Channel.IN_PERSON: "Persönlich mitgeteilt",
            Channel.SOCIAL: "Öffentlich gepostet",
            Channel.OTHER: "Auf anderem Weg gesendet",
        },
        to="An",
        elsewhere="Dieser Brief wurde anderswo geschrieben. Eine Kopie davon ist nicht in dieser Datei.",
        asked="Meine Bitte",
        history="Was geschehen ist",
        letter_sent="Brief %(number)s",
        events={
            TALK: "Gespräch mit dem Unternehmen",
            REPLY: "Antwort des Unternehmens",
            VISIT: "Besuch",
            PARCEL: "Paket",
            NOTE: "Notiz",
        },
        stands={
            Answer.ACKNOWLEDGED: "Bestätigung des Unternehmens, dass der Brief angekommen ist",
            Answer.TIME: "Das Unternehmen bittet um mehr Zeit",
        },
        who="Name",
        number="Nummer",
        named_day="Genannter Termin",
        ended={
            Ending.SOLVED: "Beendet: gelöst",
            Ending.PARTLY: "Beendet: zum Teil gelöst",
            Ending.GIVEN_UP: "Beendet: nicht weiterverfolgt",
            Ending.ESCALATED: "Jetzt bei einer anderen Stelle",
            Ending.NO_LETTER_NEEDED: "Beendet: ohne Brief gelöst",
        },
        evidence="Nachweis %(number)s: %(host)s",
        page="Seite",
        read_on="Abgerufen am",
        checksum="SHA-256 des Textes",
        quoted="Daraus zitiert",
        whole_text="Text der Seite zu diesem Zeitpunkt",
        shortened="Hier gekürzt: %(shown)s von %(all)s Zeichen.",
        enclosures="Anlagen",
        of_letter="Zu Brief %(number)s",
    ),
)
