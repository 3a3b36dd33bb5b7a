"""Greeting, introduction and close: filled in, to confirm on one page (W3, W6, W10)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from email_validator import EmailNotValidError, validate_email
from wtforms.validators import ValidationError

from wizard.domain.case import Case
from wizard.domain.facts import Contact, ContactSort
from wizard.domain.letter import AnswerBy, History, Kind, Letter, Purpose, Role, Sourced
from wizard.i18n import Text, _l, gettext
from wizard.research.ways import best_of, ranked
from wizard.steps.base import Situation, Step, StepForm, choice, listed, story, tick, words
from wizard.steps.options import ANSWER_BY, HISTORIES

MOST_OFFERED = 5  # addresses: more would only make people wonder

FIELDS = ("reader", "history", "since", "place", "appreciation", "anticipate", "answer_by", "call_when", "profession")


class OpeningForm(StepForm):
    recipient = choice(_l("Which address are you writing to?"), [], str)
    other = words(_l("Another e-mail address of theirs"), most=254)
    reader = words(_l("The reader's name, if you know it"), most=100)
    name = words(
        _l("Your name"), need=_l("Enter your name. They need it to find your case and to answer you."), most=100
    )
    history = choice(_l("Do they know you?"), HISTORIES, History)
    since = words(_l("Customer since"), most=40)
    place = words(_l("Your town, if it matters"), most=80)
    profession = words(_l("Your profession, if it helps"), most=80)
    appreciation = story(_l("What you value about them"), most=600)
    answer_by = choice(_l("How may they answer you?"), ANSWER_BY, AnswerBy)
    email = words(_l("Your e-mail address"), most=254)
    phone = words(_l("Your phone number"), most=40)
    call_when = words(_l("When may they call?"), most=80)
    address = story(_l("Your postal address"), most=300)
    anticipate = tick(_l("Close with “I look forward to your reply”"))
    mail_signature = tick(_l("My e-mail program adds my signature"))

    def validate_other(self, field: Any) -> None:
        if field.data or self.recipient.data == "other":
            field.data = checked_address(field.data)

    def validate_email(self, field: Any) -> None:
        if field.data:
            field.data = checked_address(field.data)

    def validate_phone(self, field: Any) -> None:
        if self._wants(AnswerBy.PHONE) and not field.data:
            raise ValidationError(gettext("Enter the number on which they may call you."))

    def validate_address(self, field: Any) -> None:
        if self._wants(AnswerBy.POST) and not field.data:
            raise ValidationError(gettext("Enter the address to which they may write."))

    def _wants(self, way: AnswerBy) -> bool:
        return "answer_by" in self and self.answer_by.data is way


def checked_address(text: str) -> str:
    """An e-mail address in its normal form, or a sentence that says what to enter."""
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise ValidationError(gettext("Enter an e-mail address like service@company.com.")) from error


def addresses(situation: Situation) -> tuple[Contact, ...]:
    """The addresses to offer: those that research found, the best for this letter first."""
    facts, letter = situation.facts, situation.letter
    found = facts.contacts.get(ContactSort.EMAILS, ()) if facts else ()
    return ranked(found, kind=letter.kind, problem=letter.matter.problem)[:MOST_OFFERED]


def read(situation: Situation) -> dict[str, Any]:
    customer, letter = situation.case.customer, situation.letter
    opening, found = letter.opening, [contact.value for contact in addresses(situation)]
    chosen = opening.recipient.value if opening.recipient else ""
    return {
        "recipient": chosen if chosen in found else "other" if chosen else _first_choice(situation),
        "other": chosen if chosen not in found else "",
        "name": customer.name,
        "email": customer.email,
        "phone": customer.phone,
        "address": customer.address,
        "mail_signature": opening.mail_signature,
        **{name: getattr(opening, name) for name in FIELDS},
    }


def _first_choice(situation: Situation) -> str:
    if STEP.done(situation.letter):
        return "none"
    best = best_of(addresses(situation), kind=situation.letter.kind, problem=situation.letter.matter.problem)
    return best.value if best else "none"


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    case, letter = situation.case, situation.letter
    opening = replace(letter.opening, **{name: data[name] for name in FIELDS if name in data})
    opening = replace(
        opening,
        recipient=_recipient(situation, data),
        answer_by=opening.answer_by or AnswerBy.EMAIL,
        mail_signature=data["mail_signature"],
    )
    customer = replace(
        case.customer, name=data["name"], email=data["email"], phone=data["phone"], address=data["address"]
    )
    return replace(case, customer=customer).with_letter(situation.number, replace(letter, opening=opening))


def _recipient(situation: Situation, data: Mapping[str, Any]) -> Sourced | None:
    before = situation.letter.opening.recipient
    if data["recipient"] == "other" or (data["other"] and data["recipient"] == "none"):
        return before if before and before.value == data["other"] else Sourced(data["other"])
    found = next((c for c in addresses(situation) if c.value == data["recipient"]), None)
    if found is not None:
        evidence = found.evidence
        return Sourced(found.value, evidence.url, evidence.quote, evidence.fetched_at, evidence.sha256)
    return None


def fill(form: StepForm, situation: Situation) -> None:
    recipient: Any = form["recipient"]
    found = [(contact.value, contact.value) for contact in addresses(situation)]
    elsewhere = [("other", _l("Another address")), ("none", _l("No address: I will use their form, or phone"))]
    recipient.choices = listed([*found, *elsewhere])
    if situation.letter.kind is Kind.COMPLIMENT:
        # A compliment asks for nothing, not even for an answer.
        for name in ("anticipate", "appreciation", "answer_by", "call_when"):
            del form[name]
    if situation.letter.purpose is not Purpose.FIRST:
        # They know by now who is writing.
        for name in ("history", "since", "place", "appreciation"):
            del form[name]


def title(letter: Letter) -> Text:
    if letter.purpose is Purpose.FIRST:
        return _l("Greeting, introduction and close")
    return _l("Greeting and close")


STEP = Step(
    key="opening",
    title=title,
    form=lambda situation: OpeningForm,
    read=read,
    write=write,
    later=True,
    lit=Role.SALUTATION,
    fill=fill,
)
