"""German: the sentences that letters of every kind share, from the greeting to the signature."""

from wizard.domain.letter import History, Kind, Role
from wizard.languages.de.manner import in_own_words, on_day, quoted, salutation, since_when, swiss
from wizard.languages.draft import Draft, one_line
from wizard.languages.text import Part, Text, Words, always


def _name(draft: Draft) -> str:
    """No "Kunde" or "Kundin": nobody is asked which."""
    clauses = [f"wohne in {draft.place}"] if draft.place else []
    if draft.history is History.FIRST_TIME:
        clauses += ["bin neu bei Ihnen"]
    if draft.history is History.RETURNING:
        clauses += [f"gehöre {since_when(draft)} zu Ihrer Kundschaft"]
    about_me = f"ich {' und '.join(clauses)}" if clauses else ""
    if not draft.name:
        return f"{about_me[0].upper()}{about_me[1:]}." if about_me else ""
    joint = ", " if len(clauses) > 1 else " und "
    return f"Mein Name ist {draft.name}{f'{joint}{about_me}' if about_me else ''}."


def customer_number(draft: Draft) -> str:
    """Where the mail program signs, the number that would stand in the signature."""
    return f"Meine Kundennummer lautet {draft.customer_number}." if draft.customer_number and not draft.signs else ""


def _but(draft: Draft) -> str:
    """What the page that they read leaves open; not where the letter goes on to quote it."""
    if draft.rule_on_read_page:
        return ""
    if draft.letter.kind is Kind.QUESTION:
        return f", aber sie beantwortet meine Frage{'n' if len(draft.questions) > 1 else ''} nicht"
    return ", aber sie löst meinen Fall nicht" if draft.letter.kind is Kind.COMPLAINT else ""


def _policy_read(draft: Draft) -> str:
    read = draft.policy_read
    if not read:
        return ""
    title, url = one_line(read.value), read.url.strip()
    page = f"Ihre Seite {quoted(title, draft)}{f' ({url})' if url else ''}" if title else f"Ihre Seite {url}"
    return f"{page} habe ich gelesen{_but(draft)}."


def _rule(draft: Draft) -> str:
    rule = draft.rule
    if not rule:
        return ""
    read_on = f"gelesen am {on_day(rule.fetched_at.date(), draft)}" if rule.fetched_at else ""
    url = "" if draft.rule_on_read_page else rule.url.strip()
    source = ", ".join(part for part in (url, read_on) if part)
    says = "Dort steht" if draft.rule_on_read_page else "Auf Ihrer Website steht"
    return f"{says}: {quoted(draft.quote, draft)}{f' ({source})' if source else ''}."


def _reach(draft: Draft) -> str:
    if draft.calls_welcome:
        when = f", am besten {draft.call_when}" if draft.call_when else ""
        return f"Sie können mich gern anrufen{when}: Meine Nummer ist {draft.contact}."
    return f"Bitte schreiben Sie mir per Post{draft.postal_address}." if draft.letters_welcome else ""


def _anticipate(draft: Draft) -> str:
    return "Ich freue mich auf Ihre Antwort." if draft.anticipates else ""


GREETING: tuple[Part, ...] = (
    Text("salutation", Role.SALUTATION, salutation),
    Text("introduction.name", Role.INTRODUCTION, _name),
)
HAPPENED: tuple[Part, ...] = (
    Words("details.happened", Role.DETAILS, lambda d: d.happened, in_own_words),
    Words(
        "details.tried",
        Role.DETAILS,
        lambda d: d.tried,
        lambda d: in_own_words(d, "Was ich schon versucht habe, in meinen eigenen Worten"),
        always("Das habe ich schon versucht:"),
    ),
)
POLICY: tuple[Part, ...] = (
    Text("policy.read", Role.POLICY, _policy_read),
    Text("policy.rule", Role.POLICY, _rule),
    Text("policy.right", Role.POLICY, lambda d: d.right),
)
APPRECIATION: tuple[Part, ...] = (
    Words(
        "appreciation",
        Role.APPRECIATION,
        lambda d: d.appreciation,
        lambda d: in_own_words(d, "Was ich an Ihnen schätze, in meinen eigenen Worten"),
    ),
)
REACH: tuple[Part, ...] = (Text("close.reach", Role.CLOSE, _reach),)
ANTICIPATE: tuple[Part, ...] = (Text("close.anticipate", Role.CLOSE, _anticipate),)
SIGNATURE: tuple[Part, ...] = (
    Text("close.formula", Role.SIGNATURE, lambda d: "Freundliche Grüsse" if swiss(d) else "Mit freundlichen Grüßen"),
    Text("signature.name", Role.SIGNATURE, lambda d: d.name),
    Text("signature.profession", Role.SIGNATURE, lambda d: d.profession if d.signs else ""),
    Text("signature.contact", Role.SIGNATURE, lambda d: d.contact if d.signs else ""),
    Text(
        "signature.customer_number",
        Role.SIGNATURE,
        lambda d: f"Kundennummer: {d.customer_number}" if d.customer_number and d.signs else "",
    ),
)
