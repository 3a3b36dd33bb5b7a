"""Dansk. Virksomheden tiltales „I“."""

from wizard.delivery.texts.words import InBundle, OnPaper, Script, Words
from wizard.domain.case import NOTE, PARCEL, REPLY, TALK, VISIT, Answer, Ending
from wizard.domain.letter import Channel, Kind, Problem

_NUMBER = ("Mit ordrenummer er %(order_number)s.", "Mit kundenummer er %(customer_number)s.")
_CONTRACT = ("Mit kundenummer er %(customer_number)s.", "Mit aftalenummer er %(order_number)s.")
_CALL_BACK = (
    "Ring venligst til mig på %(phone)s. Jeg gentager: %(phone)s.",
    "Skriv venligst til mig på %(email)s.",
    "Jeg ringer igen.",
)
_ASK_FOR_RECORD: Script = (
    ("Hvornår hører jeg fra jer?",),
    ("Må jeg få dit navn og et sagsnummer på samtalen?",),
    ("Tak for hjælpen.",),
)
_IN_WRITING = ("Vil du skrive ned til mig, hvad I vil gøre, med dit navn og dags dato?",)
_GO_ON_IN_PRIVATE = "Kan vi tage resten privat? Jeg vil helst ikke skrive mine oplysninger her."

DANISH = Words(
    to="Til",
    subject="Emne",
    phone={
        Kind.COMPLAINT: (
            ("Goddag, mit navn er %(name)s.", "Goddag."),
            ("Jeg ringer, fordi noget er gået galt: %(about)s.", "Jeg ringer, fordi noget er gået galt."),
            _NUMBER,
            ("%(happened)s",),
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.QUESTION: (
            ("Goddag, mit navn er %(name)s.", "Goddag."),
            ("%(said)s", "Jeg har et spørgsmål."),
            _NUMBER,
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.CANCELLATION: (
            ("Goddag, mit navn er %(name)s.", "Goddag."),
            ("Jeg ringer for at opsige en aftale.",),
            ("%(said)s",),
            _CONTRACT,
            ("%(request)s",),
            ("Hvornår får jeg jeres bekræftelse?",),
            ("Må jeg få dit navn og et sagsnummer på samtalen?",),
            ("Tak for hjælpen.",),
        ),
        Kind.COMPLIMENT: (
            ("Goddag, mit navn er %(name)s.", "Goddag."),
            ("Jeg ringer for at give ros.",),
            ("%(said)s",),
            ("%(happened)s",),
            ("Vil du give rosen videre?",),
            ("Må jeg få dit navn? Tusind tak.",),
        ),
    },
    notes=("Jeg talte med:", "Sagsnummer:", "Dato og tidspunkt:", "De lovede:"),
    voicemail={
        Kind.COMPLAINT: (
            ("Goddag, det er %(name)s.", "Goddag."),
            (
                "Det handler om ordre %(order_number)s: %(in_short)s.",
                "Jeg ringer, fordi noget er gået galt: %(in_short)s.",
                "Det handler om ordre %(order_number)s.",
                "Jeg ringer, fordi noget er gået galt.",
            ),
            _CALL_BACK,
            ("Tak. Farvel.",),
        ),
        Kind.QUESTION: (
            ("Goddag, det er %(name)s.", "Goddag."),
            ("%(said)s", "Jeg har et spørgsmål."),
            _CALL_BACK,
            ("Tak. Farvel.",),
        ),
        Kind.CANCELLATION: (
            ("Goddag, det er %(name)s.", "Goddag."),
            ("%(said)s", "Jeg opsiger min aftale."),
            _CONTRACT,
            ("Bekræft det venligst skriftligt.",),
            _CALL_BACK,
            ("Tak. Farvel.",),
        ),
        Kind.COMPLIMENT: (
            ("Goddag, det er %(name)s.", "Goddag."),
            ("%(said)s", "Jeg ringer for at give ros."),
            ("Giv gerne rosen videre. I behøver ikke ringe tilbage. Farvel.",),
        ),
    },
    chat={
        Kind.COMPLAINT: (
            (
                "Hej! Det handler om ordre %(order_number)s: %(about)s.",
                "Hej! Noget er gået galt: %(about)s.",
                "Hej! Det handler om ordre %(order_number)s.",
                "Hej!",
            ),
            ("%(request)s",),
            ("Kan du løse det her i chatten, og hvis ikke, hvem kan så?",),
            ("Send mig gerne en kopi af chatten til sidst.",),
        ),
        Kind.QUESTION: (
            ("Hej! %(said)s", "Hej! Jeg har et spørgsmål."),
            ("%(request)s",),
            ("Send mig gerne en kopi af chatten til sidst.",),
        ),
        Kind.CANCELLATION: (
            ("Hej! %(said)s", "Hej! Jeg vil gerne opsige min aftale."),
            _CONTRACT,
            ("%(request)s",),
            ("Send mig gerne en kopi af chatten til sidst.",),
        ),
        Kind.COMPLIMENT: (("Hej! %(said)s", "Hej! Jeg har ros til jer."), ("Vil du give det videre?",)),
    },
    in_person={
        Kind.COMPLAINT: (
            ("%(about)s.", "Noget er gået galt."),
            ("Ordrenummer: %(order_number)s", "Kundenummer: %(customer_number)s"),
            ("%(happened)s",),
            ("%(request)s",),
            _IN_WRITING,
        ),
        Kind.QUESTION: (
            ("%(about)s", "Jeg har et spørgsmål."),
            ("Ordrenummer: %(order_number)s", "Kundenummer: %(customer_number)s"),
            ("%(request)s",),
            ("Må jeg få dit navn?",),
        ),
        Kind.CANCELLATION: (
            ("%(said)s", "Jeg opsiger min aftale."),
            ("Kundenummer: %(customer_number)s", "Aftalenummer: %(order_number)s"),
            ("%(request)s",),
            ("Vil du skrive under på en kopi af mit brev, med dags dato?",),
        ),
        Kind.COMPLIMENT: (
            ("%(said)s", "Jeg vil gerne sige tak."),
            ("%(happened)s",),
            ("Vil du give det videre?",),
        ),
    },
    public_post={
        Kind.COMPLAINT: (
            ("Hej %(company)s, jeg har brug for jeres hjælp.", "Hej, jeg har brug for jeres hjælp."),
            ("Det handler om %(matter)s.",),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.QUESTION: (
            (
                "Hej %(company)s, jeg har et spørgsmål til jeres kundeservice.",
                "Hej, jeg har et spørgsmål til jeres kundeservice.",
            ),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.CANCELLATION: (
            ("Hej %(company)s, jeg vil gerne opsige min aftale.", "Hej, jeg vil gerne opsige min aftale."),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.COMPLIMENT: (
            ("Tak, %(company)s! Jeg fik rigtig god service.", "Tak! Jeg fik rigtig god service."),
            ("Hvor kan jeg skrive privat til jer om, hvem der har fortjent rosen?",),
        ),
    },
    matters={
        Problem.FAULTY: "en vare med en fejl",
        Problem.NOT_DELIVERED: "en ordre, der ikke er kommet",
        Problem.LATE: "en ordre, der er forsinket",
        Problem.WRONG_ITEM: "en ordre, hvor jeg fik det forkerte",
        Problem.REFUND_WITHHELD: "en tilbagebetaling, jeg stadig venter på",
        Problem.WITHDRAWAL: "et køb, jeg gerne vil sende retur",
        Problem.BILLING: "en regning",
        Problem.SERVICE: "en ydelse, hvor noget gik galt",
        Problem.STAFF: "den måde, jeg blev behandlet på",
        Problem.PRIVACY: "mine personlige oplysninger",
        Problem.OTHER: "noget, der er gået galt",
    },
    paper=OnPaper(
        order_number="Ordrenummer",
        contract_number="Aftalenummer",
        customer_number="Kundenummer",
        enclosure="Bilag",
        enclosures="Bilag",
        page="Side %(number)s af %(all)s",
    ),
    bundle=InBundle(
        title="Min sag: %(company)s",
        made_on="Samlet den %(date)s",
        customer="Kunde",
        company="Virksomhed",
        about="Det handler om",
        contents="Indhold",
        letter="Brev %(number)s, %(date)s",
        went={
            Channel.EMAIL: "Sendt som e-mail",
            Channel.FORM: "Sendt gennem kontaktformularen",
            Channel.PHONE: "Sagt i telefonen",
            Channel.POST: "Sendt med posten",
            Channel.CHAT: "Skrevet i deres chat",
            Channel.IN_PERSON: "Sagt personligt",
            Channel.SOCIAL: "Skrevet offentligt",
            Channel.OTHER: "Sendt på en anden måde",
        },
        to="Til",
        elsewhere="Dette brev er skrevet et andet sted. En kopi af det er ikke med i denne fil.",
        asked="Bedt om",
        history="Hvad der er sket",
        letter_sent="Brev %(number)s",
        events={
            TALK: "Samtale med virksomheden",
            REPLY: "Svar fra virksomheden",
            VISIT: "Besøg",
            PARCEL: "Pakke",
            NOTE: "Notat",
        },
        stands={
            Answer.ACKNOWLEDGED: "Bekræftelse fra virksomheden på, at brevet er kommet frem",
            Answer.TIME: "Virksomheden beder om mere tid",
        },
        who="Navn",
        number="Sags- eller pakkenummer",
        named_day="Nævnt dato",
        ended={
            Ending.SOLVED: "Afsluttet: løst",
            Ending.PARTLY: "Afsluttet: delvist løst",
            Ending.GIVEN_UP: "Afsluttet: ikke ført videre",
            Ending.ESCALATED: "Gået videre til en anden instans",
            Ending.NO_LETTER_NEEDED: "Afsluttet: løst uden brev",
        },
        evidence="Dokumentation %(number)s: %(host)s",
        page="Side",
        read_on="Læst den",
        checksum="SHA-256 af teksten",
        quoted="Citat herfra",
        whole_text="Sidens tekst, som den blev læst",
        shortened="Forkortet her: %(shown)s af %(all)s tegn.",
        enclosures="Bilag",
        of_letter="Til brev %(number)s",
    ),
)
