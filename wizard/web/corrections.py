"""The page where a customer says what is right, for one card of the company page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask import abort, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.checks import secrets_in
from wizard.domain.case import Correction
from wizard.domain.facts import ContactSort, PolicySort, SiteFacts
from wizard.domain.findings import Finding
from wizard.i18n import Text, country_name, gettext, page_language, say
from wizard.services.corrections import as_read, correct
from wizard.steps.answers import MOST as MOST_ANSWERS
from wizard.steps.base import strip
from wizard.steps.corrections import ANSWERS, CARDS, COMPANY, COUNTRY, PAGES, RETURN_WINDOW
from wizard.steps.start import countries_by_name
from wizard.storage import Token
from wizard.web.context import link, services, show_phone
from wizard.web.desk import PAGE_NAMES, Desk, desk
from wizard.web.fact_names import NAMES
from wizard.web.guard import check_proof
from wizard.web.steps import submit

LONGEST = 300  # characters
MOST_VALUES = 8  # of one fact that are listed to be ticked

# Worth asking for where their site names none too.
ALWAYS = frozenset({ContactSort.EMAILS, ContactSort.PHONES, COMPANY, COUNTRY, ANSWERS, PAGES})


@dataclass(frozen=True)
class Row:
    """One fact: what their site says, as (value, words on the page), and what the customer says of it."""

    fact: str
    name: Text
    values: tuple[tuple[str, str], ...]
    said: Correction
    choices: tuple[tuple[str, Text], ...] = ()


def show(token: Token, card: str) -> str:
    here = desk(token)
    return _page(here, card, here.case.company.corrections)


def save(token: Token, card: str) -> Response:
    """Keep what the customer says; back to the company page."""
    check_proof(token)
    facts = CARDS.get(card) or abort(404)
    here = desk(token)
    said = {fact: _sent(here, fact) for fact in facts if f"words:{fact}" in request.form}
    too_long = [(fact, _shorten(one.words)) for fact, one in said.items() if len(one.words) > LONGEST]
    secrets = tuple(_secrets(here, said))
    if too_long or secrets:
        errors = [*too_long, *((finding.where, say(finding.message)) for finding in secrets)]
        return make_response(_page(here, card, said, errors, secrets), 422)
    correct(services(), token, said)
    return redirect(link("step", token=token, key="company"), 303)


def undo(token: Token) -> Response:
    """Their site is right after all. What was typed on the page meanwhile is kept."""
    check_proof(token)
    if "seen" in request.form:
        submit(token, "company", confirm=False)
    correct(services(), token, {request.form.get("fact", ""): Correction()})
    return redirect(link("step", token=token, key="company"), 303)


def _shorten(words: str) -> str:
    return gettext("Shorten this to %(most)s characters at most. It has %(now)s.", most=LONGEST, now=len(words))


def _sent(here: Desk, fact: str) -> Correction:
    """Only what stood on the page can be ticked or chosen: anything else would be stored unseen."""
    offered = [value for value, _ in _values(here, as_read(services(), here.case), fact)]
    ticked = {*request.form.getlist(f"wrong:{fact}")} & {*offered, *_called_wrong(here, fact)}
    words = " ".join(strip(request.form.get(f"words:{fact}")).split())  # one line: a name stands in a mail's head
    choices = _choices(fact)
    return Correction(words if not choices or words in dict(choices) else "", tuple(sorted(ticked)))


def _secrets(here: Desk, said: Mapping[str, Correction]) -> Iterable[Finding]:
    """What must not be kept (W12), unless the customer called it a false alarm."""
    insisted = here.letter.insisted | set(request.form.getlist("overrule"))
    for fact, one in said.items():
        for finding in secrets_in(one.words, where=fact, language=page_language()):
            if finding.fingerprint not in insisted:
                yield finding


def _page(
    here: Desk,
    card: str,
    said: Mapping[str, Correction],
    errors: Iterable[tuple[str, str]] = (),
    secrets: tuple[Finding, ...] = (),
) -> str:
    facts = CARDS.get(card) or abort(404)
    read = as_read(services(), here.case)
    rows = [
        Row(fact, NAMES[fact], _values(here, read, fact), said.get(fact, Correction()), _choices(fact))
        for fact in facts
    ]
    shown = [row for row in rows if row.values or row.said != Correction() or row.fact in ALWAYS]
    places = [(f"words-{fact}", message) for fact, message in errors]
    return render_template("correction.html", desk=here, card=card, rows=shown, errors=places, secrets=secrets)


def _choices(fact: str) -> tuple[tuple[str, Text], ...]:
    return (("", ""), *countries_by_name()) if fact == COUNTRY else ()


def _values(here: Desk, facts: SiteFacts | None, fact: str) -> tuple[tuple[str, str], ...]:
    """What their site says of a fact; of much, the beginning, and all that was called wrong: what is not on the page
    would be taken back with the next thing said."""
    if facts is None:
        return ()
    found: list[tuple[str, str]] = []
    if fact in list(ContactSort):
        values = [one.value for one in facts.contacts.get(ContactSort(fact), ())]
        found = [(value, show_phone(value) if fact == ContactSort.PHONES else value) for value in values]
    elif fact == RETURN_WINDOW and facts.return_window:
        found = [(fact, facts.return_window.evidence.quote)]
    elif fact in list(PolicySort) and PolicySort(fact) in facts.policies:
        found = [(fact, facts.policies[PolicySort(fact)].evidence.quote)]
    elif fact == ANSWERS:
        found = [(one.heading, one.heading) for one in here.answers[:MOST_ANSWERS] if one.heading]
        found += [(value, value) for value in _called_wrong(here, fact) if value not in dict(found)]
    elif fact == PAGES:
        return tuple((rows[0].url, str(name)) for kind, name in PAGE_NAMES if (rows := facts.pages.get(kind)))
    elif fact == COMPANY and facts.company:
        found = [(facts.company, facts.company)]
    elif fact == COUNTRY and facts.country:
        found = [(facts.country, country_name(facts.country))]
    wrong = _called_wrong(here, fact)
    return tuple(one for at, one in enumerate(found) if at < MOST_VALUES or one[0] in wrong)


def _called_wrong(here: Desk, fact: str) -> tuple[str, ...]:
    said = here.case.company.corrections
    return said[fact].wrong if fact in said else ()
