"""English: the sentences that letters of every kind share, from the greeting to the signature."""

from wizard.domain.letter import History, Kind, Role
from wizard.languages.draft import Draft, one_line
from wizard.languages.en.manner import american, in_own_words, on_day, quoted, salutation, since_when
from wizard.languages.text import Part, Text, Words, always


def _name(draft: Draft) -> str:
    clauses = [f"my name is {draft.name}"] if draft.name else []
    clauses += [f"I live in {draft.place}"] if draft.place else []
    if draft.history is History.FIRST_TIME:
        clauses += ["I am a new customer of yours"]
    if draft.history is History.RETURNING:
        clauses += [f"I have been your customer{since_when(draft) or ' for some time'}"]
    if not clauses:
        return ""
    sentence = clauses[0] if len(clauses) == 1 else f"{', '.join(clauses[:-1])}, and {clauses[-1]}"
    return f"{sentence[0].upper()}{sentence[1:]}."


def customer_number(draft: Draft) -> str:
    """Where the mail program signs, the number that would stand in the signature."""
    return f"My customer number is {draft.customer_number}." if draft.customer_number and not draft.signs else ""


def _but(draft: Draft) -> str:
    """What the page that they read leaves open; not where the letter goes on to quote it."""
    if draft.rule_on_read_page:
        return ""
    if draft.letter.kind is Kind.QUESTION:
        return f", but it does not answer my question{'s' if len(draft.questions) > 1 else ''}"
    return ", but it does not cover my case" if draft.letter.kind is Kind.COMPLAINT else ""


def _policy_read(draft: Draft) -> str:
    read = draft.policy_read
    if not read:
        return ""
    title, url = one_line(read.value), read.url.strip()
    page = f"your page {quoted(title)}{f' ({url})' if url else ''}" if title else f"your page {url}"
    return f"Before writing to you, I read {page}{_but(draft)}."


def _rule(draft: Draft) -> str:
    rule = draft.rule
    if not rule:
        return ""
    read_on = f"read on {on_day(rule.fetched_at.date(), draft)}" if rule.fetched_at else ""
    url = "" if draft.rule_on_read_page else rule.url.strip()
    source = ", ".join(part for part in (url, read_on) if part)
    says = "It says" if draft.rule_on_read_page else "Your website says"
    return f"{says}: {quoted(draft.quote)}{f' ({source})' if source else ''}."


def _reach(draft: Draft) -> str:
    if draft.calls_welcome:
        when = f", ideally {draft.call_when}" if draft.call_when else ""
        return f"You are welcome to call me {'at' if american(draft) else 'on'} {draft.contact}{when}."
    post = "mail" if american(draft) else "post"
    return f"Please write to me by {post}{draft.postal_address}." if draft.letters_welcome else ""


def _anticipate(draft: Draft) -> str:
    return "I look forward to your reply." if draft.anticipates else ""


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
        lambda d: in_own_words(d, "What I have already tried, in my own words"),
        always("What I have already tried:"),
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
        lambda d: in_own_words(d, "What I value about you, in my own words"),
    ),
)
REACH: tuple[Part, ...] = (Text("close.reach", Role.CLOSE, _reach),)
ANTICIPATE: tuple[Part, ...] = (Text("close.anticipate", Role.CLOSE, _anticipate),)
SIGNATURE: tuple[Part, ...] = (
    Text("close.formula", Role.SIGNATURE, lambda d: "Sincerely," if american(d) else "Kind regards,"),
    Text("signature.name", Role.SIGNATURE, lambda d: d.name),
    Text("signature.profession", Role.SIGNATURE, lambda d: d.profession if d.signs else ""),
    Text("signature.contact", Role.SIGNATURE, lambda d: d.contact if d.signs else ""),
    Text(
        "signature.customer_number",
        Role.SIGNATURE,
        lambda d: f"Customer number: {d.customer_number}" if d.customer_number and d.signs else "",
    ),
)
