"""Somebody the customer trusts reads one letter and proposes changes; the customer takes each, or leaves it.

A helper writes into the row of their link and nowhere else. Only what the customer takes gets into the letter, the
same way as their own wording, and only where the sentence still reads as the helper saw it.
"""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from wizard.checks import secrets_in
from wizard.domain.case import Case
from wizard.domain.errors import NoSuchCase, NoSuchHelp
from wizard.domain.fields import FIELDS, Field, field_at
from wizard.domain.findings import Finding
from wizard.domain.helping import Deed, Fate, Help, Helper, Proposal
from wizard.domain.letter import Composed, Letter, Origin, Role, Sentence, text_hash
from wizard.languages.compose import compose, letter_language
from wizard.services import Services, situation
from wizard.services.wording import Reworded, Wording, reworded, wordings
from wizard.steps import Situation
from wizard.steps.company import with_site
from wizard.storage import Given, Token
from wizard.storage.helpers import no_such_help

DAYS = (7, 14, 30)  # that a link may be in force
USUAL = 14
MOST_PROPOSALS = 60  # of one link; nobody proposes more by hand
LONGEST = 1000  # characters of a proposal
LONGEST_SUBJECT = 150  # characters, as on the page where it is typed
_SUBJECT_LINE = "matter.subject_line"
_NUMBER = re.compile(r"\d+\. ")  # before each of several questions; no part of its words


# --- The letter, as a helper sees it ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One sentence. `words`: can other words stand there? `out`: can it be left out?"""

    sentence: Sentence
    role: Role | None  # None: the subject
    words: bool
    out: bool

    @property
    def key(self) -> str:
        return self.sentence.key

    @property
    def text(self) -> str:
        return self.sentence.text


def letter_of(now: Situation) -> Composed:
    case = with_site(now)
    return compose(case, now.letter, language=letter_language(case, now.letter), today=now.today)


def lines(now: Situation) -> tuple[Line, ...]:
    """Subject and sentences, in reading order."""
    composed, ours = letter_of(now), {one.key: one for one in wordings(now)}
    rest = (_line(now, one, part.role, ours.get(one.key)) for part in composed.paragraphs for one in part.sentences)
    return (Line(composed.subject, None, True, False), *rest)


def _line(now: Situation, sentence: Sentence, role: Role, ours: Wording | None) -> Line:
    if ours:
        return Line(sentence, role, True, not ours.indispensable)
    own = _field_of(now.letter, sentence) is not None
    return Line(sentence, role, own, own)


def line_of(now: Situation, key: str) -> Line | None:
    return next((one for one in lines(now) if one.key == key), None)


def _field_of(letter: Letter, sentence: Sentence) -> Field | None:
    """Where these own words were typed; None where they are woven into more, or stand in there twice."""
    words = own_words(sentence)
    at = [one for one in FIELDS if one.sentence and f"{sentence.key}.".startswith(f"{one.sentence}.")]
    found = [one for one in at if one.text(letter).replace("\r\n", "\n").count(words) == 1]
    return found[0] if words and len(found) == 1 else None


def own_words(sentence: Sentence) -> str:
    """A sentence's own words, without the number that we put before a question."""
    numbered = sentence.origin is Origin.CUSTOMER and sentence.key.startswith("request.questions")
    return _NUMBER.sub("", sentence.text, count=1) if numbered else sentence.text


# --- What the helper does --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Said:
    """What the helper's page sent about the sentence `key`, which then had the text with the hash `seen`."""

    key: str
    deed: Deed
    text: str
    seen: str
    who: str = ""


@dataclass(frozen=True)
class Judged:
    """`proposal` is what to keep. None: the sentence has changed meanwhile (`gone`), there is nothing new in it
    (`same`), it is too long (`most` characters are allowed), there are enough of them, or it holds secrets."""

    proposal: Proposal | None = None
    gone: bool = False
    same: bool = False
    most: int = 0
    enough: bool = False
    secrets: tuple[Finding, ...] = ()


def judged(now: Situation, help_: Help, said: Said) -> Judged:
    """Pure: what becomes of what a helper sent."""
    line = line_of(now, said.key)
    if line and line.role is None and said.deed is Deed.REWORD:
        said = replace(said, text=" ".join(said.text.split()))  # a subject is one line
    if line is None or text_hash(line.text) != said.seen or now.letter.sent:
        return Judged(gone=True)
    if not _possible(line, said.deed) or _unchanged(line, said):
        return Judged(same=True)
    most = LONGEST_SUBJECT if line.role is None and said.deed is Deed.REWORD else LONGEST
    if len(said.text) > most:
        return Judged(most=most)
    if len(help_.proposals) >= MOST_PROPOSALS:
        return Judged(enough=True)
    found = secrets_found(now, f"{said.text}\n{said.who}", said.key)
    if found:
        return Judged(secrets=found)
    text = "" if said.deed is Deed.LEAVE_OUT else said.text
    return Judged(Proposal(secrets.token_hex(4), said.key, said.deed, text, line.text))


def _possible(line: Line, deed: Deed) -> bool:
    return {Deed.REWORD: line.words, Deed.LEAVE_OUT: line.out, Deed.NOTE: True}[deed]


def _unchanged(line: Line, said: Said) -> bool:
    return said.deed is not Deed.LEAVE_OUT and said.text in ("", own_words(line.sentence), line.text)


def secrets_found(now: Situation, text: str, where: str) -> tuple[Finding, ...]:
    """Passwords, card and bank data (W12), but for what the customer has called a false alarm."""
    found = secrets_in(text, where=where, language=letter_language(with_site(now), now.letter))
    return tuple(one for one in found if one.fingerprint not in now.letter.insisted)


def opened(services: Services, link: Token, *, language: str) -> tuple[Given, Situation]:
    """The letter that a helper's link opens. Raises NoSuchHelp, also where the case is gone."""
    given = services.helpers.load(link)
    try:
        case = services.cases.load(Token(given.help.token)).case
        return given, situation(services, case, given.help.number, language=language)
    except NoSuchCase:
        raise no_such_help() from None


def propose(services: Services, link: Token, said: Said, *, language: str) -> Judged:
    """Keep a proposal beside the letter, if there is nothing to mend. Raises NoSuchHelp, SavedMeanwhile."""
    given, now = opened(services, link, language=language)
    outcome = judged(now, given.help, said)
    if outcome.proposal is None:
        return outcome
    new = outcome.proposal

    def do(known: Help) -> Help:
        same = (one for one in known.waiting if (one.key, one.deed, one.text) == (new.key, new.deed, new.text))
        proposals = known.proposals if any(same) else (*known.proposals, new)[-MOST_PROPOSALS:]
        return replace(known, who=said.who, proposals=proposals)

    services.helpers.change(link, do)
    return outcome


def take_back(services: Services, link: Token, mark: str) -> None:
    """Forget a proposal that still waits. Raises NoSuchHelp, SavedMeanwhile."""

    def do(known: Help) -> Help:
        left = (one for one in known.proposals if one.id != mark or one.fate is not Fate.WAITING)
        return replace(known, proposals=tuple(left))

    services.helpers.change(link, do)


# --- What the customer does ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reader:
    """A link in force, with what the case knows of it."""

    given: Given
    helper: Helper

    @property
    def name(self) -> str:
        """What the customer calls them, else what they call themselves; "" where nobody said."""
        return self.helper.name or self.given.help.who


def readers(services: Services, token: Token, case: Case) -> tuple[Reader, ...]:
    """The links of a case that are in force, in the order in which they were made."""
    given = {one.id: one for one in services.helpers.of_case(token)} if case.helpers else {}
    return tuple(Reader(given[one.link], one) for one in case.helpers if one.link in given)


def invite(services: Services, token: Token, number: int, *, name: str, days: int) -> bool:
    """A new link to one letter; False where the case has enough. Raises NoSuchCase, SavedMeanwhile."""
    now, listed = services.clock(), services.cases.load(token).case.helpers
    link = services.helpers.create(token, number, now + timedelta(days=days))
    if link is None:
        return False
    marks = {one.link: one.id for one in services.helpers.of_case(token)}
    mark, gone = marks[link], {one.link for one in listed} - set(marks.values())

    def do(case: Case) -> Case:
        kept = tuple(one for one in case.helpers if one.link not in gone)
        return replace(case, helpers=(*kept, Helper(mark, now, name)))

    try:
        services.cases.change(token, do)
    except Exception:
        services.helpers.withdraw(token, mark)  # a link that no list shows could never be withdrawn
        raise
    return True


def withdraw(services: Services, token: Token, mark: str) -> None:
    """Take a link out of force, with the proposals in it. Raises NoSuchCase, SavedMeanwhile."""
    services.helpers.withdraw(token, mark)
    services.cases.change(
        token, lambda case: replace(case, helpers=tuple(one for one in case.helpers if one.link != mark))
    )


@dataclass(frozen=True)
class Change:
    """The letter after a proposal was taken, and the proposal with what undoing it needs."""

    letter: Letter
    proposal: Proposal


def taken(now: Situation, proposal: Proposal) -> Change | None:
    """The letter with a proposal in it; None where the sentence no longer reads as the helper saw it, or where the
    letter would then hold a secret."""
    line, done = line_of(now, proposal.key), replace(proposal, fate=Fate.TAKEN)
    if proposal.deed is Deed.NOTE:
        return Change(now.letter, done)
    if line and proposal.deed is Deed.REWORD and line.text == proposal.text:
        return Change(now.letter, done)  # it reads so already, whoever wrote it
    if line is None or now.letter.sent or not _same(line.text, proposal.before):
        return None
    if secrets_found(now, proposal.text, proposal.key):
        return None
    if proposal.key in {one.key for one in wordings(now)}:
        return Change(_with_wording(now, proposal.key, proposal.text), done)
    field = field_at(_SUBJECT_LINE) if line.role is None else _field_of(now.letter, line.sentence)
    return _in_field(now, field, line, done) if field else None


def _same(text: str, other: str) -> bool:
    """But for the case of letters: a sentence behind the greeting begins small in some languages."""
    return text.casefold() == other.casefold()


def _with_wording(now: Situation, key: str, text: str) -> Letter:
    """The letter with this wording of one sentence, "" = left out; all others as they are."""
    out = {one.key for one in wordings(now) if one.left_out and one.key != key}
    texts = {key: text} if text else {}
    return reworded(now, Reworded(texts, frozenset(out if text else {*out, key}), {}))


def _in_field(now: Situation, field: Field, line: Line, proposal: Proposal) -> Change | None:
    """The same where the customer typed the words themselves, or could have."""
    was = field.text(now.letter)
    whole = line.role is None
    new = proposal.text if whole else _replaced(was, own_words(line.sentence), _NUMBER.sub("", proposal.text, count=1))
    if secrets_found(now, new, field.path):
        return None
    letter = field.changed(now.letter, new)
    return Change(letter, replace(proposal, place=field.path, was=was, result=text_hash(new)))


def _replaced(text: str, words: str, new: str) -> str:
    """The text of a field with other words in it; a part that is left out leaves no gap."""
    plain = text.replace("\r\n", "\n").replace(words, new, 1)
    return plain if new else re.sub(r"\n\s*\n\s*", "\n\n", plain).strip()


def undone(now: Situation, proposal: Proposal) -> Change | None:
    """The letter without a proposal that was taken; None where its words have changed since."""
    waiting = replace(proposal, fate=Fate.WAITING, place="", was="", result="")
    if proposal.deed is Deed.NOTE or proposal.fate is Fate.LEFT:
        return Change(now.letter, waiting)
    if now.letter.sent:
        return None
    if field := field_at(proposal.place):
        still = text_hash(field.text(now.letter)) == proposal.result
        return Change(field.changed(now.letter, proposal.was), waiting) if still else None
    ours = next((one for one in wordings(now) if one.key == proposal.key), None)
    if ours is None or (not ours.left_out if proposal.deed is Deed.LEAVE_OUT else ours.text != proposal.text):
        return None
    return Change(_with_wording(now, proposal.key, proposal.before), waiting)


def left(now: Situation, proposal: Proposal) -> Change | None:
    """The letter as it is."""
    return Change(now.letter, replace(proposal, fate=Fate.LEFT))


Deciding = Callable[[Situation, Proposal], Change | None]
DECISIONS: Mapping[str, Deciding] = {"take": taken, "leave": left, "undo": undone}


def decide(services: Services, token: Token, deed: str, link_id: str, mark: str, *, language: str) -> bool:
    """Take a proposal, leave it, or undo what was decided; False where that was not possible, and nothing changed.

    Raises NoSuchCase, SavedMeanwhile.
    """
    given = next((one for one in services.helpers.of_case(token) if one.id == link_id), None)
    proposal = given.help.proposal(mark) if given else None
    do = DECISIONS.get(deed)
    if given is None or proposal is None or do is None or (deed == "undo") is (proposal.fate is Fate.WAITING):
        return False
    outcomes: list[tuple[Letter, Change | None]] = []
    number, about = given.help.number, proposal

    def change(case: Case) -> Case:
        now = situation(services, case, number, language=language)
        outcome = do(now, about)
        outcomes.append((now.letter, outcome))
        return case.with_letter(number, outcome.letter) if outcome else case

    services.cases.change(token, change)
    before, done = outcomes[-1]
    if done is None:
        return False

    def tell(known: Help) -> Help:
        # Of two tabs that decide at once, the word of the one that changed the letter stands: it knows the way back.
        first = known.proposal(mark) == about or done.letter != before
        return known.with_proposal(done.proposal) if first else known

    with suppress(NoSuchHelp):  # it ran out this moment: the letter has what was chosen, nobody is left to tell
        services.helpers.change(given.link, tell)
    return True


def waiting(services: Services, token: Token, case: Case, number: int) -> Iterator[tuple[Reader, int]]:
    """Who proposes changes to this letter that wait for an answer, and how many."""
    for one in readers(services, token, case):
        if one.given.help.number == number and one.given.help.waiting:
            yield one, len(one.given.help.waiting)
