"""What is good about a letter, said before what could be better: advice is taken from those who saw the good too."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from wizard.domain.asked import as_asked
from wizard.domain.findings import Finding, Group, Severity
from wizard.domain.language import N_, Message
from wizard.domain.letter import Composed, Kind, Letter

MOST = 3
FEWEST_WORDS = 8  # own words of which a tone can be told
LONGEST_QUESTION = 25  # words


@dataclass(frozen=True)
class Judged:
    """A letter as composed, the answers behind it, and what was found in it."""

    composed: Composed
    letter: Letter
    findings: tuple[Finding, ...]

    def says(self, *keys: str) -> bool:
        """Does the letter hold one of these sentences? Each can be left out."""
        return any(sentence.key in keys for part in self.composed.paragraphs for sentence in part.sentences)

    def hears_of(self, group: Group) -> bool:
        """Is there anything to say in this group? Praise must not deny what is said below it."""
        return any(found.group is group for found in self.findings)


def _clear_request(one: Judged) -> bool:
    asked = one.letter.request
    said = one.says(f"request.{asked.wish}", "request.own_words") and not one.hears_of(Group.CLARITY)
    return one.letter.kind is Kind.COMPLAINT and None not in (asked.wish, asked.by) and said


def _calm(one: Judged) -> bool:
    letter, loud = one.letter, (Group.TONE, Group.FORM)
    own = " ".join((letter.details.happened, letter.details.tried, *letter.request.questions))
    upset = any(found.group in loud and found.severity is not Severity.HINT for found in one.findings)
    return not upset and letter.kind is not Kind.COMPLIMENT and len(own.split()) >= FEWEST_WORDS


def _number_in_subject(one: Judged) -> bool:
    numbers = (one.letter.details.order_number.strip(), one.letter.details.customer_number.strip())
    return any(number and number in one.composed.subject.text for number in numbers)


def _dated(one: Judged) -> bool:
    details, problem = one.letter.details, one.letter.matter.problem
    said = one.says("details.purchase") and one.says(f"details.{problem}")
    return None not in (details.bought_on, details.happened_on) and said


def _says_who(one: Judged) -> bool:
    return one.letter.kind is Kind.COMPLIMENT and bool(one.letter.praise.who or one.letter.praise.role)


def _says_what_it_meant(one: Judged) -> bool:
    return one.letter.kind is Kind.COMPLIMENT and bool(one.letter.praise.meant)


def _short_questions(one: Judged) -> bool:
    questions = one.letter.request.questions
    short = all(len(question.split()) <= LONGEST_QUESTION for question in questions)
    return one.letter.kind is Kind.QUESTION and bool(questions) and short


def _short_cancellation(one: Judged) -> bool:
    return one.letter.kind is Kind.CANCELLATION and not one.hears_of(Group.CLARITY)


# What counts most first.
STRENGTHS: tuple[tuple[str, Callable[[Judged], bool]], ...] = (
    (N_("They see at once what you want, and by when."), _clear_request),
    (N_("Your tone is calm. Letters like that are answered soonest."), _calm),
    (N_("Your number is in the subject: they find your case without asking."), _number_in_subject),
    (N_("You say when you bought it and when it happened."), _dated),
    (N_("You show that you have read their rules."), lambda one: one.says("policy.read")),
    (N_("You say whom you mean, so the praise reaches the right person."), _says_who),
    (N_("You say what it meant to you. People remember that."), _says_what_it_meant),
    (N_("You also say what you value about them."), lambda one: one.says("appreciation")),
    (N_("You greet them by name."), lambda one: bool(one.letter.opening.reader)),
    (N_("Your questions are short and clear."), _short_questions),
    (N_("It is short and says all that is needed."), _short_cancellation),
)


def strengths(composed: Composed, letter: Letter, findings: tuple[Finding, ...]) -> tuple[Message, ...]:
    """Up to three things that are good about this letter, the best first; none where nothing stands out."""
    judged = Judged(composed, as_asked(letter), findings)
    return tuple(islice((Message(sentence) for sentence, good in STRENGTHS if good(judged)), MOST))
