"""Danish: the sentences that letters of every kind share, from the greeting to the signature."""

from wizard.domain.letter import History, Kind, Role
from wizard.languages.da.manner import in_own_words, on_day, quoted, salutation, since_when
from wizard.languages.draft import Draft, one_line
from wizard.languages.text import Part, Text, Words, always


def _name(draft: Draft) -> str:
    clauses = [f"mit navn er {draft.name}"] if draft.name else []
    clauses += [f"jeg bor i {draft.place}"] if draft.place else []
    if draft.history is History.FIRST_TIME:
        clauses += ["jeg er ny kunde hos jer"]
    if draft.history is History.RETURNING:
        clauses += [f"jeg har været kunde hos jer {since_when(draft)}"]
    if not clauses:
        return ""
    sentence = clauses[0] if len(clauses) == 1 else f"{', '.join(clauses[:-1])}, og {clauses[-1]}"
    return f"{sentence[0].upper()}{sentence[1:]}."


def customer_number(draft: Draft) -> str:
    """Where the mail program signs, the number that would stand in the signature."""
    return f"Mit kundenummer er {draft.customer_number}." if draft.customer_number and not draft.signs else ""


def _but(draft: Draft) -> str:
    """What the page that they read leaves open; not where the letter goes on to quote it."""
    if draft.rule_on_read_page:
        return ""
    if draft.letter.kind is Kind.QUESTION:
        return f", men den besvarer ikke {'mine' if len(draft.questions) > 1 else 'mit'} spørgsmål"
    return ", men den løser ikke min sag" if draft.letter.kind is Kind.COMPLAINT else ""


def _policy_read(draft: Draft) -> str:
    read = draft.policy_read
    if not read:
        return ""
    title, url = one_line(read.value), read.url.strip()
    page = f"jeres side {quoted(title)}{f' ({url})' if url else ''}" if title else f"jeres side {url}"
    return f"Jeg har læst {page}{_but(draft)}."


def _rule(draft: Draft) -> str:
    rule = draft.rule
    if not rule:
        return ""
    read_on = f"læst den {on_day(rule.fetched_at.date(), draft)}" if rule.fetched_at else ""
    url = "" if draft.rule_on_read_page else rule.url.strip()
    source = ", ".join(part for part in (url, read_on) if part)
    says = "Der står" if draft.rule_on_read_page else "På jeres hjemmeside står der"
    return f"{says}: {quoted(draft.quote)}{f' ({source})' if source else ''}."


def _reach(draft: Draft) -> str:
    if draft.calls_welcome:
        when = f", helst {draft.call_when}" if draft.call_when else ""
        return f"I er velkomne til at ringe til mig{when}. Mit nummer er {draft.contact}."
    return f"I må gerne skrive til mig med almindelig post{draft.postal_address}." if draft.letters_welcome else ""


def _anticipate(draft: Draft) -> str:
    return "Jeg ser frem til jeres svar." if draft.anticipates else ""


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
        lambda d: in_own_words(d, "Det har jeg allerede prøvet, med mine egne ord"),
        always("Det har jeg allerede prøvet:"),
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
        lambda d: in_own_words(d, "Det sætter jeg pris på hos jer, med mine egne ord"),
    ),
)
REACH: tuple[Part, ...] = (Text("close.reach", Role.CLOSE, _reach),)
ANTICIPATE: tuple[Part, ...] = (Text("close.anticipate", Role.CLOSE, _anticipate),)
SIGNATURE: tuple[Part, ...] = (
    Text("close.formula", Role.SIGNATURE, always("Venlig hilsen")),
    Text("signature.name", Role.SIGNATURE, lambda d: d.name),
    Text("signature.profession", Role.SIGNATURE, lambda d: d.profession if d.signs else ""),
    Text("signature.contact", Role.SIGNATURE, lambda d: d.contact if d.signs else ""),
    Text(
        "signature.customer_number",
        Role.SIGNATURE,
        lambda d: f"Kundenummer: {d.customer_number}" if d.customer_number and d.signs else "",
    ),
)
