"""The writing checks and the letter for the page's own script: the same rules, the same sentences."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, abort, g, jsonify, request

from wizard.checks import check_text
from wizard.checks.advice import by_weight, most_at_once
from wizard.checks.rewriting import replaced_span
from wizard.checks.spelling import with_suggestions
from wizard.domain.case import Case
from wizard.domain.characters import all_legible, legible
from wizard.domain.codec import decode
from wizard.domain.findings import Finding
from wizard.domain.letter import Composed, Letter
from wizard.i18n import ngettext, say
from wizard.languages.compose import CODES, compose, letter_language
from wizard.services import situation, today
from wizard.services.advice import findings_in, left_unread
from wizard.steps import Situation
from wizard.storage import Token
from wizard.web import limits
from wizard.web.context import services
from wizard.web.guard import check_proof
from wizard.web.taken import check_address, form_sent, json_sent, only

MOST_TEXTS = 10
LONGEST = 8_000  # characters of all texts of one question: what the pages' own fields take
LONGEST_NAME = 100  # characters of a text's `where`
FINGERPRINT = re.compile("[0-9a-f]{32}")

writing = Blueprint("writing", __name__, url_prefix="/api/v1")
writing.before_request(check_address)


@dataclass(frozen=True)
class Typed:
    """One text as the page's script sends it."""

    where: str
    text: str
    language: str


@writing.post("/check")
@limits.checks
def check() -> Response:
    """What there is to say of texts that are being typed, what matters most first."""
    sent = json_sent(("texts", "case"))
    texts = _texts(sent)
    now = _situation(sent["case"]) if "case" in sent else None
    found = by_weight(tuple(one for text in texts for one in _findings(text, now)))
    most, told = most_at_once(found), {text.where: text.text for text in texts}
    shown_first = with_suggestions(found[:most], {text.where: text.language for text in texts})
    count = len(shown_first)
    said = ngettext("%(num)s piece of advice", "%(num)s pieces of advice", count) if count else ""
    findings = [shown(one, told[one.where]) for one in (*shown_first, *found[most:])]
    return jsonify(count=said, most=most, findings=findings)


def _findings(typed: Typed, now: Situation | None) -> tuple[Finding, ...]:
    if now is None:
        return check_text(typed.text, where=typed.where, language=typed.language)
    return findings_in(now, typed.text, where=typed.where, language=typed.language)


def shown(finding: Finding, text: str) -> dict[str, Any]:
    """A finding in the page's language. `start` and `end` count characters (code points) of the text."""
    return {
        "id": finding.id,
        "group": finding.group,
        "severity": finding.severity,
        "where": finding.where,
        "start": finding.start,
        "end": finding.end,
        "found": finding.found,
        "message": say(finding.message),
        "why": say(finding.why),
        "suggestion": say(finding.suggestion) if finding.suggestion else "",
        "rewrites": [_rewrite(finding, rewrite, text) for rewrite in finding.rewrites],
        "fingerprint": finding.fingerprint,
    }


def _rewrite(finding: Finding, rewrite: str, text: str) -> dict[str, Any]:
    start, end = replaced_span(text, finding, rewrite)
    return {"text": rewrite, "start": start, "end": end}


@writing.post("/cases/<token>/left")
@limits.checks
def leave(token: Token) -> Response:
    """ "Leave it as it is", while typing: remembered with the case."""
    form_sent()
    check_proof(token)
    only(request.form, ("guard", "fingerprint"))
    fingerprint = request.form.get("fingerprint", "")
    if not FINGERPRINT.fullmatch(fingerprint):
        abort(422)

    def leave_it(case: Case) -> Case:
        letter = situation(services(), case, g.number, language=g.lang).letter
        return case.with_letter(g.number, left_unread(letter, fingerprint))

    services().cases.change(token, leave_it)
    return jsonify(left=True)


@writing.post("/compose")
@limits.checks
def compose_letter() -> Response:
    """A letter from answers, composed as the pages compose it; nothing is stored."""
    sent = json_sent(("case", "language"))
    case = _case(sent.get("case"))
    letter = case.letters[g.number] if g.number < len(case.letters) else abort(404)
    language = sent["language"] if "language" in sent else letter_language(case, letter)
    if language not in CODES:
        abort(422)
    return jsonify(_written(compose(case, letter, language=language, today=today(services(), case))))


def _written(composed: Composed) -> dict[str, Any]:
    return {
        "language": composed.language,
        "subject": composed.subject.text,
        "body": composed.body,
        "paragraphs": [
            {
                "role": paragraph.role,
                "sentences": [
                    {"key": one.key, "text": one.text, "origin": one.origin, "language": one.language}
                    for one in paragraph.sentences
                ],
            }
            for paragraph in composed.paragraphs
        ],
    }


def _texts(sent: Mapping[str, Any]) -> list[Typed]:
    rows = sent.get("texts")
    if not isinstance(rows, list):
        abort(422)
    texts = [_text(row) for row in rows]
    # As they were sent: a long one that legible() shortens is too long by the description all the same.
    if len(texts) > MOST_TEXTS or sum(len(row["text"]) for row in rows) > LONGEST:
        abort(413)
    return texts


def _text(row: object) -> Typed:
    if not isinstance(row, dict):
        abort(422)
    only(row, ("where", "text", "language"))
    where, text, language = row.get("where"), row.get("text"), row.get("language", g.lang)
    if not (isinstance(where, str) and isinstance(text, str) and isinstance(language, str)):
        abort(422)
    if len(where) > LONGEST_NAME:
        abort(422)
    return Typed(where, legible(text), language)


def _situation(token: object) -> Situation:
    """The case that the texts belong to, for its names and for what its customer left as it is."""
    if not isinstance(token, str):
        abort(422)
    case = services().cases.load(Token(token)).case
    return situation(services(), case, g.number, language=g.lang)


def _case(data: object) -> Case:
    if not isinstance(data, dict):
        abort(422)
    try:
        case = all_legible(decode(Case, data))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        abort(422)
    return case if case.letters else Case(company=case.company, customer=case.customer, letters=(Letter(),))
