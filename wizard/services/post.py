"""The letter by post: whom it is addressed to, who sends it, what is enclosed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms.validators import ValidationError

from wizard.checks import secrets_in
from wizard.delivery.sheet import addressed, lines
from wizard.domain.case import Case
from wizard.domain.facts import Contact, ContactSort
from wizard.domain.findings import Finding
from wizard.domain.letter import Kind, Letter, Problem, Sourced
from wizard.i18n import _l, gettext
from wizard.research.ways import ranked
from wizard.services import Services, situation
from wizard.steps import Situation
from wizard.steps.base import StepForm, story, strip
from wizard.steps.company import with_site
from wizard.storage import Token

WORDS = ("to", "sender", "enclosures")
MOST_LINES = 6  # what the window of an envelope shows
LONGEST_LINE = 60  # characters
MOST_ENCLOSURES = 10


class PostForm(StepForm):
    to = story(_l("Their postal address"), need=_l("Enter the address as it should appear on the envelope."), most=400)
    sender = story(_l("Your postal address"), most=400)
    enclosures = story(_l("What do you enclose?"), most=600)

    def validate_to(self, field: Any) -> None:
        fits_window(field.data)

    def validate_sender(self, field: Any) -> None:
        fits_window(field.data)

    def validate_enclosures(self, field: Any) -> None:
        if len(lines(field.data or "")) > MOST_ENCLOSURES:
            raise ValidationError(gettext("Name ten things at most: what matters most, and copies only."))


def fits_window(text: str | None) -> None:
    """Raises ValidationError for an address that no window of an envelope shows whole."""
    written = lines(text or "")
    if len(written) > MOST_LINES or any(len(line) > LONGEST_LINE for line in written):
        raise ValidationError(gettext("Use six lines at most, each of up to 60 characters."))


@dataclass(frozen=True)
class Decision:
    """`case` is what to store; None where the page has to be shown again, with the form's errors and the secrets."""

    case: Case | None
    form: PostForm
    secrets: tuple[Finding, ...] = ()


def found_address(now: Situation) -> Contact | None:
    """The company's postal address on its site, the one that suits this letter best."""
    found = now.facts.contacts.get(ContactSort.ADDRESSES, ()) if now.facts else ()
    return next(iter(ranked(found, kind=now.letter.kind, problem=now.letter.matter.problem)), None)


def proposed(now: Situation) -> str:
    """What may stand on the envelope, from what research found; the name alone where it found no address."""
    company, found = with_site(now).company, found_address(now)
    told = {"to": company.country, "posted_in": now.case.customer.country}
    return addressed(company.name or company.host, found.value if found else "", **told).strip()


def form_for(now: Situation, typed: MultiDict[str, str] | None = None) -> PostForm:
    """The form: as stored or as research would have it, or with what was typed over it."""
    customer, post = now.case.customer, now.letter.post
    form = PostForm(
        typed,
        data={
            "to": post.to.value if post.to else proposed(now),
            "sender": customer.paper_address or "\n".join(lines(customer.address)),
            "enclosures": "\n".join(post.enclosures),
        },
    )
    form.today = now.today
    return form


def decide(now: Situation, typed: MultiDict[str, str], overruled: frozenset[str] = frozenset()) -> Decision:
    """Pure: what becomes of what the page sent; `overruled` are findings that the customer calls a false alarm."""
    form = form_for(now, typed)
    valid = form.validate()
    found = tuple(_secrets(form, typed, now))
    insisted = now.letter.insisted | {finding.fingerprint for finding in found} & overruled
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    if not valid or secrets:
        return Decision(None, form, secrets)
    enclosures = lines(form.enclosures.data or "")
    post = replace(now.letter.post, to=_sourced(now, "\n".join(lines(form.to.data or ""))), enclosures=enclosures)
    customer = replace(now.case.customer, paper_address="\n".join(lines(form.sender.data or "")))
    letter = replace(now.letter, post=post, insisted=insisted)
    return Decision(replace(now.case, customer=customer).with_letter(now.number, letter), form)


def _sourced(now: Situation, address: str) -> Sourced:
    """With the evidence of research where the customer left the address as it was found."""
    before, found = now.letter.post.to, found_address(now)
    if before and before.value == address:
        return before
    if found and address == proposed(now):
        evidence = found.evidence
        return Sourced(address, evidence.url, evidence.quote, evidence.fetched_at, evidence.sha256)
    return Sourced(address)


def _secrets(form: PostForm, typed: MultiDict[str, str], now: Situation) -> Iterable[Finding]:
    """Passwords, card and bank data in any field (W12), a field sent twice included."""
    for name in WORDS:
        for text in dict.fromkeys((str(form[name].data or ""), *map(strip, typed.getlist(name)))):
            yield from secrets_in(text, where=name, language=now.language)


def keep(
    services: Services,
    token: Token,
    number: int,
    *,
    language: str,
    typed: MultiDict[str, str],
    overruled: frozenset[str],
) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    decisions: list[Decision] = []

    def do(case: Case) -> Case:
        decisions.append(decide(situation(services, case, number, language=language), typed, overruled))
        return decisions[-1].case or case

    services.cases.change(token, do)
    return decisions[-1]


def proof_matters(letter: Letter) -> bool:
    """C2: does much hang on showing that it arrived? Where a day counts, or where others were left unanswered."""
    counted = letter.kind is Kind.CANCELLATION or letter.matter.problem in (Problem.WITHDRAWAL, Problem.REFUND_WITHHELD)
    return counted or (
        letter.kind is Kind.COMPLAINT and bool(letter.details.tried.strip() or letter.details.told.tried)
    )
