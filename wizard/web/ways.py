"""The ways to send that have a page of their own: their contact form, the phone, a chat, their counter, a public post,
and the letter to copy. What was said there can be noted."""

from flask import Response, abort, render_template, request

from wizard.delivery import chat, clipboard, in_person, phone_script, public_post, voicemail
from wizard.delivery.calendar import Day, days
from wizard.delivery.form_fields import Asked, FilledForm, filled_form
from wizard.delivery.mailto import to_self
from wizard.domain.case import TALK
from wizard.domain.letter import Channel, Kind
from wizard.followup.schedule import Reason, Reminder
from wizard.i18n import Text, _l, gettext, show_date
from wizard.services import history
from wizard.storage import Token
from wizard.web.context import outside, services
from wizard.web.desk import Desk, desk
from wizard.web.files import sent_as_file
from wizard.web.history import noted
from wizard.web.reminders import ABOUT, planned

LEAST, MOST = 50, 10_000  # characters that a form may take
MOST_FORMS = 3

ASKED_NAMES: dict[Asked, Text] = {
    Asked.NAME: _l("Your name"),
    Asked.FIRST_NAME: _l("First name"),
    Asked.LAST_NAME: _l("Family name"),
    Asked.EMAIL: _l("Your e-mail address"),
    Asked.PHONE: _l("Your phone number"),
    Asked.ADDRESS: _l("Your postal address"),
    Asked.PLACE: _l("Town or country"),
    Asked.COMPANY: _l("Your company, if you write for one"),
    Asked.ORDER_NUMBER: _l("Order number"),
    Asked.CONTRACT_NUMBER: _l("Contract number"),
    Asked.CUSTOMER_NUMBER: _l("Customer number"),
    Asked.BOUGHT_ON: _l("Bought on"),
    Asked.PRODUCT: _l("Product"),
    Asked.SUBJECT: _l("Subject"),
}

# The ways that are one text to say or to paste, each with its page.
TEXTS = {
    Channel.EMAIL: (clipboard.FORMAT, "ways/copy.html"),
    Channel.CHAT: (chat.FORMAT, "ways/chat.html"),
    Channel.IN_PERSON: (in_person.FORMAT, "ways/in_person.html"),
    Channel.SOCIAL: (public_post.FORMAT, "ways/social.html"),
}


def form(token: Token) -> str:
    """Their contact form, field by field, the letter cut to the length that it takes."""
    here = desk(token)
    forms = here.contacts("forms")[:MOST_FORMS]
    number = min(max(request.args.get("form", 0, int), 0), max(0, len(forms) - 1))
    shown = forms[number] if forms else None
    typed = request.args.get("limit", None, int)
    limit = min(max(typed, LEAST), MOST) if typed is not None else None
    filled = filled_form(here.case, here.letter, here.composed, shown.form if shown else None, limit=limit)
    return render_template(
        "form.html",
        desk=here,
        forms=forms,
        number=number,
        shown=shown,
        filled=filled,
        names=ASKED_NAMES,
        own_copy=own_copy(here, filled, shown.value if shown else ""),
    )


def own_copy(here: Desk, filled: FilledForm, url: str) -> str:
    """The link that mails what goes into the form to the customer; "" where it is too long for one."""
    told = gettext("I sent this with the contact form of %(company)s.", company=here.company_name)
    made = to_self(
        here.case.customer.email,
        subject=gettext("Copy: %(subject)s", subject=here.composed.subject.text),
        text="\n\n".join(part for part in (told, url, filled.message.text) if part),
    )
    return made.url if made.fits else ""


def phone(token: Token) -> str:
    """W1: "I'd rather phone": the number, what to say, and what to note."""
    return _page(desk(token), Channel.PHONE)


def one(token: Token, name: str) -> str:
    """A way that is one text."""
    channel = Channel(name) if name in set(Channel) else None
    if channel not in TEXTS:
        abort(404)
    return _page(desk(token), channel)


def _page(here: Desk, how: Channel) -> str:
    """The page of a way, with what was noted in it so far."""
    return render_template(
        "phone.html" if how is Channel.PHONE else TEXTS[how][1],
        desk=here,
        made=_made(here, how),
        form=history.form_for(here.now, history.SORTS[TALK], services().clock(), how=how),
        writing_language=here.letter.written_in,
        **noted(here),
    )


def _made(here: Desk, how: Channel) -> dict[str, str]:
    formats = (phone_script.FORMAT, voicemail.FORMAT) if how is Channel.PHONE else (TEXTS[how][0],)
    return {piece.key: piece.text for way in formats for piece in here.texts(way).pieces}


def dates(token: Token) -> Response:
    """The days that the customer chose, for their own calendar."""
    here = desk(token)
    chosen = days_of(here) or abort(404)
    return sent_as_file(
        days(chosen, address=outside("case", token=token), company=here.company_name, now=services().clock())
    )


def days_of(here: Desk) -> list[Day]:
    """The days of the reminders, and the contract's last one."""
    company, about = here.company_name, here.composed.subject.text
    found = [
        # Their own day is one, whichever it is: another one takes its place in the calendar too.
        Day(
            one.reason if one.reason is Reason.WHATEVER else one.key,
            one.day,
            f"{company}: {ABOUT[one.reason]}",
            _promise(here, one) or about,
        )
        for one in planned(here)
    ]
    ends = here.letter.request.end_on if here.letter.kind is Kind.CANCELLATION and not here.case.ended else None
    if ends and ends >= here.now.today:
        found.append(Day("end", ends, gettext("%(company)s: has the contract ended?", company=company), about))
    return found


def _promise(here: Desk, one: Reminder) -> str:
    """What they said of that day, "" where it is no day of theirs or nobody noted their words."""
    if one.reason is not Reason.UNTIL:
        return ""
    said = (event for event in history.events(here.case) if event.by and event.by.isoformat() == one.event)
    event = next((event for event in said if event.said), None)
    return gettext("Noted on %(date)s: %(words)s", date=show_date(event.at.date()), words=event.said) if event else ""
