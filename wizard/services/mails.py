"""What stands in a mail: plain sentences in the reader's language, links to press, and how to have no more of them.

A mail holds the company's name, days and links, and no word of the letter; one that asks for a confirmation holds
nothing at all of what somebody typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from hashlib import sha256

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, select_autoescape

from wizard.delivery.safe import header_text
from wizard.domain.language import N_
from wizard.followup.schedule import Reason
from wizard.i18n import catalogue
from wizard.services import House
from wizard.storage.outbox import CONFIRM, LINK, Mailed

SOON = 7  # days after which a weekday's name no longer tells a day


@dataclass(frozen=True)
class Choice:
    """An answer to "has it been solved?", as the asking page knows it."""

    key: str
    words: str


@dataclass(frozen=True)
class _Words:
    subject: str
    opening: tuple[str, ...]
    asks: bool = True


CHOICES: tuple[Choice, ...] = (
    Choice("solved", N_("It is solved")),
    Choice("partly", N_("It is solved in part")),
    Choice("acknowledged", N_("They only confirmed that my letter arrived")),
    Choice("time", N_("They asked for more time")),
    Choice("silent", N_("They have not answered")),
    Choice("unsent", N_("I never sent the letter")),
)

_WORDS: Mapping[str, _Words] = {
    Reason.FIRST: _Words(
        N_("No reply from %(company)s since %(day)s?"),
        (
            N_("Look in your own spam folder first: many an answer ends up there."),
            N_("You wrote to %(company)s on %(date)s. Most companies confirm a letter within a working day or two."),
            N_("If nothing came, your next letter is ready. It asks whether the first one arrived."),
        ),
    ),
    # Whether or not they have answered: who noted an answer waits for what comes of it.
    Reason.ANSWER: _Words(
        N_("Is it settled with %(company)s?"),
        (
            N_("You wrote to %(company)s on %(date)s. By now it should be settled."),
            N_("Look in your spam folder too. If they have not solved it, your next step is ready."),
        ),
    ),
    Reason.UNTIL: _Words(
        N_("Has %(company)s kept its word?"),
        (
            N_("The day that %(company)s named to you has passed."),
            N_("Look in your spam folder too. If they have not solved it, your next step is ready."),
        ),
    ),
    Reason.WHATEVER: _Words(
        N_("Your reminder: %(company)s"),
        (N_("You asked us to remind you today of your letter to %(company)s."), N_("How does it stand?")),
    ),
    Reason.NOT_SENT_YET: _Words(
        N_("Your letter to %(company)s is not sent yet"),
        (
            N_("Your letter to %(company)s waits for you to finish it, or to send it."),
            N_("Have you sent it? Then tell us when, and we count the days from there. We ask this only once."),
        ),
        asks=False,
    ),
    CONFIRM: _Words(
        N_("May we write to you?"),
        (
            N_("Somebody, probably you, asked %(us)s to mail the link to a letter, and reminders, to this address."),
            N_("If it was you, open this page and press the button. Until then nothing is sent."),
            N_("If it was not you, do nothing. Or tell us there never to write to you again."),
        ),
        asks=False,
    ),
    LINK: _Words(
        N_("The link to your letter"),
        (
            N_("Here is the link to your letter, as you asked. It works on any device, as long as we keep the letter."),
            N_("Keep this mail to yourself: whoever has the link can read and change the letter."),
        ),
        asks=False,
    ),
}


_AGAIN = _Words(
    _WORDS[Reason.FIRST].subject,
    (
        _WORDS[Reason.FIRST].opening[0],
        N_("You wrote to %(company)s again on %(date)s."),
        N_("If nothing came, a call often gets further. We show you their number and what to say."),
    ),
)


def _of_a_later_letter(mail: Mailed) -> bool:
    """Is it the first reminder after a letter that is not the first? Its event says which one (`followup.schedule`)."""
    return mail.reason == Reason.FIRST and mail.event.partition("/")[0] != "0"


def address_of(house: House, mail: Mailed, page: str = "") -> str:
    """A page behind the mail's link: "" the question how it stands, "confirm", "stop"."""
    return f"{house.base_url}/{mail.language}/r/{mail.link}/{page}"


def message_id(house: House, mail: Mailed, mail_id: bytes) -> str:
    """The same for each try of the same mail, so that whoever gets it twice can tell; another once it is asked anew."""
    return f"<{sha256(b'message' + mail_id + mail.event.encode()).hexdigest()[:40]}@{house.sender.rpartition('@')[2]}>"


def write(house: House, mail: Mailed, mail_id: bytes, now: datetime) -> EmailMessage:
    """The mail, ready to be sent; `now` has a zone."""
    say = catalogue(mail.language).gettext
    words = _AGAIN if _of_a_later_letter(mail) else _WORDS[mail.reason]
    values = _values(mail, now.date())
    subject = say(words.subject) % values
    stop = address_of(house, mail, "stop")
    main = ("confirm", N_("Open the page to confirm")) if mail.reason == CONFIRM else ("", N_("Open my letter"))
    context = {
        "language": mail.language,
        "subject": subject,
        "greeting": say(N_("Hello,")),
        "opening": [say(text) % values for text in words.opening],
        "question": say(N_("How does it stand? Each link opens a page with a button; nothing happens before that.")),
        "choices": [(address_of(house, mail, f"?is={one.key}"), say(one.words)) for one in CHOICES if words.asks],
        "main": (address_of(house, mail, main[0]), say(main[1])),
        "why": say(N_("You get this mail because this address was entered at %(us)s.")) % values,
        "stop": (stop, say(N_("No more mails"))),
        "operator": house.operator,
    }
    made = EmailMessage()
    made["From"] = f"Dear Company <{house.sender}>"
    made["To"] = mail.address
    made["Subject"] = header_text(subject)
    made["Date"] = format_datetime(now)
    made["Message-ID"] = message_id(house, mail, mail_id)
    made["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's out-of-office note answers it
    made["List-Unsubscribe"] = f"<{stop}>"
    made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    made.set_content(_template(house.templates, "mail.txt").render(context), cte="quoted-printable")
    made.add_alternative(_template(house.templates, "mail.html").render(context), "html", cte="quoted-printable")
    made["Content-Language"] = mail.language  # last: setting the content lets go of all headers that begin like this
    return made


def _values(mail: Mailed, today: date) -> dict[str, str]:
    sent = mail.sent or today
    recent = (today - sent).days < SOON
    return {
        "us": "Dear Company",
        "company": header_text(mail.company) or catalogue(mail.language).gettext(N_("the company")),
        "day": _shown(sent, _WEEKDAY if recent else _DAY, mail.language),
        "date": _shown(sent, _DATE, mail.language),
    }


# As they stand after "since" and "on".
_WEEKDAY = {"en": "EEEE", "de": "EEEE", "da": "EEEE"}
_DAY = {"en": "d MMMM", "de": "'dem' d. MMMM", "da": "'den' d. MMMM"}
_DATE = {"en": "d MMMM y", "de": "d. MMMM y", "da": "d. MMMM y"}


def _shown(day: date, patterns: Mapping[str, str], language: str) -> str:
    return str(format_date(day, patterns[language], locale=language))


@cache
def _template(folder: str, name: str) -> Template:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(["html"]),  # text is text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)
