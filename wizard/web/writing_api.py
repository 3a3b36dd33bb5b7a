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

MOST_TEXTS = 10
LONGEST = 8_000  # characters of all texts of one question, or bytes of one case: what the pages' own fields take
FINGERPRINT = re.compile("[0-9a-f]{32}")

writing = Blueprint("writing", __name__, url_prefix="/api/v1")


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
    sent = _sent()
    texts = _texts(sent)
    now = _situation(sent.get("case"))
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
    check_proof(token)
    fingerprint = request.form.get("fingerprint", "")
    if not FINGERPRINT.fullmatch(fingerprint):
        abort(400)

    def leave_it(case: Case) -> Case:
        letter = situation(services(), case, g.number, language=g.lang).letter
        return case.with_letter(g.number, left_unread(letter, fingerprint))

    services().cases.change(token, leave_it)
    return jsonify(left=True)


@writing.post("/compose")
@limits.checks
def compose_letter() -> Response:
    """A letter from answers, composed as the pages compose it; nothing is stored."""
    sent = _sent()
    case = _case(sent.get("case"))
    letter = case.letters[g.number] if g.number < len(case.letters) else abort(400)
    language = sent.get("language") or letter_language(case, letter)
    if language not in CODES:
        abort(400)
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


def _sent() -> Mapping[str, Any]:
    """The object that was sent. Aborts with 400 where it is none, 413 where it is too long."""
    if len(request.get_data(cache=True)) > 6 * LONGEST:  # bytes; JSON may write a character in six
        abort(413)
    try:
        sent = request.get_json(force=True)
    except RecursionError:
        abort(400)
    if not isinstance(sent, dict):
        abort(400)
    return sent


def _texts(sent: Mapping[str, Any]) -> list[Typed]:
    rows = sent.get("texts")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        abort(400)
    texts = [Typed(*(row.get(name, "") for name in ("where", "text", "language"))) for row in rows]
    if not all(isinstance(part, str) for text in texts for part in (text.where, text.text, text.language)):
        abort(400)
    if len(texts) > MOST_TEXTS or sum(len(text.text) for text in texts) > LONGEST:
        abort(413)
    return [Typed(text.where[:100], legible(text.text), text.language or g.lang) for text in texts]


def _situation(token: object) -> Situation | None:
    """The case that the texts belong to, for its names and for what its customer left as it is."""
    if not token:
        return None
    if not isinstance(token, str):
        abort(400)
    case = services().cases.load(Token(token)).case
    return situation(services(), case, g.number, language=g.lang)


def _case(data: object) -> Case:
    if not isinstance(data, dict):
        abort(400)
    try:
        case = all_legible(decode(Case, data))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        abort(400)
    return case if case.letters else Case(company=case.company, customer=case.customer, letters=(Letter(),))
