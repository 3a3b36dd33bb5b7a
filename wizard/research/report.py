"""Facts of a site as a report to read and as the JSON object that other programs read."""

from collections.abc import Iterator
from typing import Any

from wizard.domain.codec import encode
from wizard.domain.facts import (
    Contact,
    ContactSort,
    Evidence,
    FaqEntry,
    FoundPage,
    PageKind,
    Policy,
    PolicySort,
    SiteFacts,
)
from wizard.research.rank import rank_faq, rank_passages


def as_json(facts: SiteFacts, topic: str = "") -> dict[str, Any]:
    """One object of plain values; kinds and sorts that were not found are empty lists, also where no page was read."""
    window = facts.return_window
    return {
        "url": facts.url,
        "host": facts.host,
        "status": facts.status.value,
        "problems": [str(problem) for problem in facts.problems],
        "language": facts.language,
        "country": facts.country,
        "company": facts.company,
        "pages": {kind.value: [_page(row) for row in facts.pages.get(kind, ())] for kind in PageKind},
        "contacts": {sort.value: [_contact(row) for row in facts.contacts.get(sort, ())] for sort in ContactSort},
        "facts": {
            "return_window": window and {"days": window.days, **_evidence(window.evidence)},
            **{sort.value: _policy(facts.policies.get(sort)) for sort in PolicySort},
        },
        "buttons": [{"sort": row.sort.value, "url": row.url, "text": row.text} for row in facts.buttons],
        "faq": [_faq(entry) for entry in facts.faq],
        **(_on_topic(facts, topic) if topic else {}),
        "search": facts.search and facts.search.url,
        "alternates": dict(facts.alternates),
        "requests": facts.requests,
        "bytes": facts.bytes,
        "seconds": round(facts.seconds, 2),
    }


def _on_topic(facts: SiteFacts, topic: str) -> dict[str, Any]:
    passages = rank_passages(topic, facts.passages, language=facts.language)
    return {
        "topic": topic,
        "topic_faq": [_faq(entry) for entry in rank_faq(topic, facts.faq, language=facts.language)],
        "topic_passages": [{"heading": row.heading, "text": row.text, "url": row.url} for row in passages],
    }


def _page(row: FoundPage) -> dict[str, Any]:
    return {"url": row.url, "title": row.title, "score": row.score}


def _contact(row: Contact) -> dict[str, Any]:
    return {
        "value": row.value,
        "source": row.evidence.url,
        "quote": row.evidence.quote,
        "label": row.label,
        "note": row.note,
        "score": round(row.score, 3),
        "purpose": row.purpose.value,
        "hours": row.hours and _evidence(row.hours),
        "price": row.price and _evidence(row.price),
        "sends_copy": row.sends_copy,
        "fields": [encode(field) for field in row.form.fields] if row.form else [],
        "captcha": row.form.captcha if row.form else None,
    }


def _policy(policy: Policy | None) -> dict[str, Any] | None:
    return {**_evidence(policy.evidence), "days": policy.days, "name": policy.name} if policy else None


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"quote": evidence.quote, "url": evidence.url}


def _faq(entry: FaqEntry) -> dict[str, Any]:
    return {"question": entry.question, "answer": entry.answer, "url": entry.url}


def as_text(facts: SiteFacts, topic: str = "") -> str:
    """A report for a terminal, in English; what speaks of the topic stands first."""
    return "\n".join([*_answers(facts, topic), *_lines(facts)])


def _answers(facts: SiteFacts, topic: str) -> Iterator[str]:
    if not topic:
        return
    yield f"On “{topic}”"
    for entry in rank_faq(topic, facts.faq, language=facts.language):
        yield f"  {entry.question}\n    {entry.answer[:300]} ({entry.url})"
    for passage in rank_passages(topic, facts.passages, language=facts.language):
        yield f"  {passage.heading}\n    {passage.text[:300]} ({passage.url})"


def _lines(facts: SiteFacts) -> Iterator[str]:
    name = facts.company or facts.host
    yield f"{name} ({facts.url}): {facts.status.value}" if name else f"{facts.url}: {facts.status.value}"
    yield f"  language {facts.language or 'unknown'}, country {facts.country or 'unknown'}"
    if facts.alternates:
        yield "  also in " + ", ".join(f"{code} ({url})" for code, url in facts.alternates.items())
    for problem in facts.problems:
        yield f"  ! {problem}"
    yield "Pages"
    for kind, rows in facts.pages.items():
        for row in rows[:3]:
            yield f"  {kind.value:<11} {row.score:.2f}  {row.url}  {row.title[:60]}"
    yield "Contacts"
    for sort, contacts in facts.contacts.items():
        for contact in contacts[:5]:
            about = f"  {contact.label[:50]}" if contact.label else ""
            yield f"  {sort.value:<11} {contact.value}{about}  ({contact.evidence.url})"
    yield from _policies(facts)
    if facts.faq:
        yield f"Questions that the site answers ({len(facts.faq)})"
        for entry in facts.faq[:10]:
            yield f"  {entry.question[:90]}"
            yield f"    {entry.answer[:160]}"
    yield f"{facts.requests} requests, {facts.bytes:,} bytes, {facts.seconds:.1f} seconds"


def _policies(facts: SiteFacts) -> Iterator[str]:
    if facts.return_window:
        yield f"Returns: {facts.return_window.days} days"
        yield f'  "{facts.return_window.evidence.quote}" ({facts.return_window.evidence.url})'
    for sort, policy in facts.policies.items():
        yield sort.value.replace("_", " ").capitalize() + (f": {policy.days} days" if policy.days else "")
        yield f'  "{policy.evidence.quote}" ({policy.evidence.url})'
