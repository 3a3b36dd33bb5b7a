"""Who, what, when, where: one finding that names which of them the letter leaves open.

A number, a date and a deadline have findings of their own (`missing`), so that nothing is said twice. What is left is
what happened, in a complaint; and of whom, when and where, in a compliment.
"""

from collections.abc import Iterator

from wizard.checks.check import Check, Draft
from wizard.checks.clarity.dates import DATE
from wizard.checks.clarity.missing import own_words
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Letter, Problem, Purpose

# Where what is wrong has to be told: "faulty" alone does not say how. "Not delivered" says it all.
_TO_TELL = frozenset({Problem.FAULTY, Problem.BILLING, Problem.SERVICE, Problem.STAFF, Problem.PRIVACY, Problem.OTHER})
_WHY = N_("Whoever reads it wants to know who, what, when and where before they can do anything.")
_WHAT = (
    N_("The letter does not say what went wrong."),
    N_("Say in a sentence or two what happened."),
)
# By what is missing: who, when, where.
_PRAISE = {
    (True, False, False): (N_("The letter does not say whom you praise."), N_("Add a name, or what the person does.")),
    (False, True, False): (
        N_("The letter does not say when it was."),
        N_("Add the day, so that they can tell whose shift it was."),
    ),
    (False, False, True): (N_("The letter does not say where it was."), N_("Add the shop, the line or the place.")),
    (True, True, False): (
        N_("The letter does not say whom you praise, and when it was."),
        N_("Add a name or what the person does, and the day."),
    ),
    (True, False, True): (
        N_("The letter does not say whom you praise, and where it was."),
        N_("Add a name or what the person does, and the place."),
    ),
    (False, True, True): (
        N_("The letter does not say when and where it was."),
        N_("Add the day and the place, so that the praise reaches the right person."),
    ),
    (True, True, True): (
        N_("The letter does not say whom you praise, and when and where it was."),
        N_("Add a name or what the person does, the day and the place."),
    ),
}
_FIELDS = ("praise.who", "praise.on", "praise.where")


def _run(draft: Draft) -> Iterator[Finding]:
    letter = draft.letter
    if letter is None or draft.composed is None or letter.purpose is not Purpose.FIRST:
        return
    if letter.kind is Kind.COMPLAINT and _untold(letter):
        yield _finding("details.happened", _WHAT)
    if letter.kind is Kind.COMPLIMENT:
        praise = letter.praise
        when = praise.on is not None or DATE.search(f"{praise.did} {praise.meant}") is not None
        missing = (not f"{praise.who}{praise.role}".strip(), not when, not praise.where.strip())
        if any(missing):
            yield _finding(_FIELDS[missing.index(True)], _PRAISE[missing])


def _untold(letter: Letter) -> bool:
    told = own_words(letter).replace(letter.matter.product, "", 1).replace(letter.topic, "", 1)
    return letter.matter.problem in _TO_TELL and not told.strip() and not letter.details.told.facts


def _finding(where: str, said: tuple[str, str]) -> Finding:
    message, suggestion = (Message(sentence) for sentence in said)
    return Finding("clarity.unanswered", Severity.HINT, where, 0, 0, "", message, Message(_WHY), suggestion)


CHECK = Check("clarity.unanswered", _run)
