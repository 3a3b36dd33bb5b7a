"""English."""

from wizard.delivery.texts.words import InBundle, OnPaper, Script, Words
from wizard.domain.case import NOTE, PARCEL, REPLY, TALK, VISIT, Answer, Ending
from wizard.domain.letter import Channel, Kind, Problem

_NUMBER = ("My order number is %(order_number)s.", "My customer number is %(customer_number)s.")
_CONTRACT = ("My customer number is %(customer_number)s.", "My contract number is %(order_number)s.")
_CALL_BACK = (
    "Please call me back on %(phone)s. Once more: %(phone)s.",
    "Please write to me at %(email)s.",
    "I will call again.",
)
_ASK_FOR_RECORD: Script = (
    ("When will I hear from you?",),
    ("May I have your name, please, and a ticket number for this call?",),
    ("Thank you for your help.",),
)
_IN_WRITING = ("Please write down for me what you will do, with your name and today’s date.",)
_GO_ON_IN_PRIVATE = "Can we continue in private? I would rather not post my details here."

ENGLISH = Words(
    to="To",
    subject="Subject",
    phone={
        Kind.COMPLAINT: (
            ("Hello, my name is %(name)s.", "Hello."),
            ("I am calling about this: %(about)s.", "I am calling because something went wrong."),
            _NUMBER,
            ("%(happened)s",),
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.QUESTION: (
            ("Hello, my name is %(name)s.", "Hello."),
            ("%(said)s", "I have a question."),
            _NUMBER,
            ("%(request)s",),
            *_ASK_FOR_RECORD,
        ),
        Kind.CANCELLATION: (
            ("Hello, my name is %(name)s.", "Hello."),
            ("I am calling to end a contract.",),
            ("%(said)s",),
            _CONTRACT,
            ("%(request)s",),
            ("When will I have your confirmation?",),
            ("May I have your name, please, and a ticket number for this call?",),
            ("Thank you for your help.",),
        ),
        Kind.COMPLIMENT: (
            ("Hello, my name is %(name)s.", "Hello."),
            ("I am calling to say thank you.",),
            ("%(said)s",),
            ("%(happened)s",),
            ("Could you pass this on, please?",),
            ("May I have your name, please? Thank you.",),
        ),
    },
    notes=("I spoke to:", "Ticket number:", "Date and time:", "They promised:"),
    voicemail={
        Kind.COMPLAINT: (
            ("Hello, this is %(name)s.", "Hello."),
            (
                "I am calling about order %(order_number)s: %(in_short)s.",
                "I am calling about this: %(in_short)s.",
                "I am calling about order %(order_number)s.",
                "I am calling because something went wrong.",
            ),
            _CALL_BACK,
            ("Thank you. Goodbye.",),
        ),
        Kind.QUESTION: (
            ("Hello, this is %(name)s.", "Hello."),
            ("%(said)s", "I have a question."),
            _CALL_BACK,
            ("Thank you. Goodbye.",),
        ),
        Kind.CANCELLATION: (
            ("Hello, this is %(name)s.", "Hello."),
            ("%(said)s", "I am ending my contract."),
            _CONTRACT,
            ("Please confirm it in writing.",),
            _CALL_BACK,
            ("Thank you. Goodbye.",),
        ),
        Kind.COMPLIMENT: (
            ("Hello, this is %(name)s.", "Hello."),
            ("%(said)s", "I am calling to say thank you."),
            ("Please pass it on. You need not call back. Goodbye.",),
        ),
    },
    chat={
        Kind.COMPLAINT: (
            (
                "Hello! It is about order %(order_number)s: %(about)s.",
                "Hello! It is about this: %(about)s.",
                "Hello! It is about order %(order_number)s.",
                "Hello!",
            ),
            ("%(request)s",),
            ("Can you sort this out here, or tell me who can? Please send me a copy of this chat at the end.",),
        ),
        Kind.QUESTION: (
            ("Hello! %(said)s", "Hello! I have a question."),
            ("%(request)s",),
            ("Please send me a copy of this chat at the end.",),
        ),
        Kind.CANCELLATION: (
            ("Hello! %(said)s", "Hello! I would like to end my contract."),
            _CONTRACT,
            ("%(request)s",),
            ("Please send me a copy of this chat at the end.",),
        ),
        Kind.COMPLIMENT: (
            ("Hello! %(said)s", "Hello! I have some praise for you."),
            ("Could you pass this on, please?",),
        ),
    },
    in_person={
        Kind.COMPLAINT: (
            ("%(about)s.", "Something went wrong."),
            ("Order number: %(order_number)s", "Customer number: %(customer_number)s"),
            ("%(happened)s",),
            ("%(request)s",),
            _IN_WRITING,
        ),
        Kind.QUESTION: (
            ("%(about)s", "I have a question."),
            ("Order number: %(order_number)s", "Customer number: %(customer_number)s"),
            ("%(request)s",),
            ("May I have your name, please?",),
        ),
        Kind.CANCELLATION: (
            ("%(said)s", "I am ending my contract."),
            ("Customer number: %(customer_number)s", "Contract number: %(order_number)s"),
            ("%(request)s",),
            ("Please sign a copy of my letter, with today’s date.",),
        ),
        Kind.COMPLIMENT: (
            ("%(said)s", "I would like to say thank you."),
            ("%(happened)s",),
            ("Could you pass this on, please?",),
        ),
    },
    public_post={
        Kind.COMPLAINT: (
            ("Hello %(company)s, I need your help.", "Hello, I need your help."),
            ("It is about %(matter)s.",),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.QUESTION: (
            ("Hello %(company)s, I have a question for your customer service.", "Hello, I have a question."),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.CANCELLATION: (
            ("Hello %(company)s, I would like to end my contract.", "Hello, I would like to end my contract."),
            (_GO_ON_IN_PRIVATE,),
        ),
        Kind.COMPLIMENT: (
            ("Thank you, %(company)s! Your service was great.", "Thank you! Your service was great."),
            ("Where can I tell you privately who deserves the praise?",),
        ),
    },
    matters={
        Problem.FAULTY: "something I bought from you that is faulty",
        Problem.NOT_DELIVERED: "an order that has not arrived",
        Problem.LATE: "an order that is late",
        Problem.WRONG_ITEM: "an order that came with the wrong item",
        Problem.REFUND_WITHHELD: "a refund that I am still waiting for",
        Problem.WITHDRAWAL: "something that I want to send back",
        Problem.BILLING: "a bill",
        Problem.SERVICE: "a service that went wrong",
        Problem.STAFF: "the way I was treated",
        Problem.PRIVACY: "my personal data",
        Problem.OTHER: "something that went wrong",
    },
    paper=OnPaper(
        order_number="Order number",
        contract_number="Contract number",
        customer_number="Customer number",
        enclosure="Enclosure",
        enclosures="Enclosures",
        page="Page %(number)s of %(all)s",
    ),
    bundle=InBundle(
        title="My case: %(company)s",
        made_on="Put together on %(date)s",
        customer="Customer",
        company="Company",
        about="About",
        contents="Contents",
        letter="Letter %(number)s, %(date)s",
        went={
            Channel.EMAIL: "Sent by e-mail",
            Channel.FORM: "Sent through their contact form",
            Channel.PHONE: "Said on the phone",
            Channel.POST: "Sent by post",
            Channel.CHAT: "Written in their chat",
            Channel.IN_PERSON: "Said in person",
            Channel.SOCIAL: "Posted in public",
            Channel.OTHER: "Sent in another way",
        },
        to="To",
        elsewhere="This letter was written elsewhere. A copy of it is not in this file.",
        asked="Asked for",
        history="What has happened",
        letter_sent="Letter %(number)s",
        events={
            TALK: "Talk with the company",
            REPLY: "Answer from the company",
            VISIT: "Visit",
            PARCEL: "Parcel",
            NOTE: "Note",
        },
        stands={
            Answer.ACKNOWLEDGED: "Confirmation from the company that the letter arrived",
            Answer.TIME: "The company asks for more time",
        },
        who="Name",
        number="Reference",
        named_day="Date they named",
        ended={
            Ending.SOLVED: "Ended: solved",
            Ending.PARTLY: "Ended: partly solved",
            Ending.GIVEN_UP: "Ended: not taken further",
            Ending.ESCALATED: "Taken to somebody else",
            Ending.NO_LETTER_NEEDED: "Ended: solved without a letter",
        },
        evidence="Evidence %(number)s: %(host)s",
        page="Page",
        read_on="Read at",
        checksum="SHA-256 of its text",
        quoted="Quoted from it",
        whole_text="Its text, as it was read",
        shortened="Shortened here: %(shown)s of %(all)s characters.",
        enclosures="Enclosures",
        of_letter="With letter %(number)s",
    ),
)
