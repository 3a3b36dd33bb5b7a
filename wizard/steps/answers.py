"""Their own answers to what the customer wants (R4, R5), and what becomes of the letter where none helps (W15)."""

from dataclasses import dataclass, replace
from textwrap import shorten

from wizard.domain.facts import FoundPage, PageKind, SiteFacts
from wizard.domain.language import Message
from wizard.domain.letter import Kind, Letter, Sourced, Trouble, Wish
from wizard.domain.troubles import TROUBLES
from wizard.research.rank import about, rank_faq, rank_passages
from wizard.steps.base import Situation

MOST = 3  # answers shown
LONGEST_TITLE = 120  # characters of a page's title
LONGEST_ANSWER, LONGEST_PASSAGE = 1_200, 800  # characters of an answer, a page of rules; the rest is one click away
FORM, BOX = "company", "policy_read"  # the page that shows them, and its field "I have read it"


@dataclass(frozen=True)
class Answer:
    """A piece of their site in their words; `about` says in the page's language what it is about, where that differs
    from the site's."""

    heading: str
    text: str
    url: str
    about: Message | None = None


def asks(letter: Letter) -> bool:
    """Could their site answer this letter? Praise asks nothing, and who leaves owes no reasons."""
    return letter.kind in (Kind.COMPLAINT, Kind.QUESTION)


def topic_of(letter: Letter) -> str:
    """What it is about, in the customer's words."""
    return letter.topic or f"{letter.matter.trouble} {letter.matter.product}".strip()


def answers(now: Situation) -> tuple[Answer, ...]:
    """Up to three of their own answers, best first; pieces of their rules where no question of theirs fits."""
    facts, letter = now.facts, now.letter
    if facts is None or not asks(letter):
        return ()
    site, topic = facts.language or now.language, topic_of(letter)
    entries = rank_faq(
        topic, facts.faq, language=site, written_in=letter.written_in, trouble=letter.trouble, limit=MOST
    )
    if entries:
        return tuple(
            Answer(one.question, shorten_text(one.answer, LONGEST_ANSWER), one.url, _about(one.question, now))
            for one in entries
        )
    passages = rank_passages(
        topic, facts.passages, language=site, written_in=letter.written_in, trouble=letter.trouble, limit=MOST
    )
    return tuple(
        Answer(
            one.heading,
            shorten_text(one.text, LONGEST_PASSAGE),
            one.url,
            _about(f"{one.heading} {one.text[:200]}", now),
        )
        for one in passages
    )


def shorten_text(text: str, longest: int) -> str:
    """The beginning, to the end of a word."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"


def _about(heading: str, now: Situation) -> Message | None:
    facts, letter = now.facts, now.letter
    if facts is None or facts.language in ("", now.language):
        return None
    trouble = about(
        heading,
        language=facts.language,
        topic=topic_of(letter),
        written_in=letter.written_in,
        tapped=letter.trouble,
    )
    return Message(TROUBLES[trouble].about) if trouble else None


def tapped(letter: Letter, trouble: Trouble | None) -> Letter:
    """The letter with the trouble that was tapped; another one has other answers, which may help."""
    return replace(taken_back(letter), trouble=trouble)


def no_help(now: Situation) -> Letter:
    """None of the answers helps: whoever says so has read them, and the letter may tell (W15)."""
    letter, shown = now.letter, answers(now)
    if not shown or now.facts is None:
        return letter
    page = Sourced(
        shorten(_title(shown[0], now.facts), LONGEST_TITLE, placeholder=" …"),
        shown[0].url,
        fetched_at=now.facts.fetched_at,
    )
    return _ticked(replace(letter, unhelpful=page, policy_read=page), True)


def taken_back(letter: Letter) -> Letter:
    """ "Show their answers again": nothing of `no_help` stays."""
    read, page = letter.policy_read, letter.unhelpful
    same = read is not None and page is not None and read.url == page.url
    letter = replace(letter, unhelpful=None, policy_read=None if same else read)
    return _ticked(letter, False) if same else letter


def _ticked(letter: Letter, read: bool) -> Letter:
    """With the box agreeing where the page's form came back to be mended: it is then drawn from what was sent."""
    if FORM not in letter.pending:
        return letter
    fields = {name: values for name, values in letter.pending[FORM].items() if name != BOX}
    return replace(letter, pending={**letter.pending, FORM: fields | ({BOX: ("y",)} if read else {})})


def _title(answer: Answer, facts: SiteFacts) -> str:
    """What the page is called that the answer stands on; the heading where research did not keep the page."""
    bare = answer.url.partition("#")[0]
    found = (page.title for pages in facts.pages.values() for page in pages if page.url.partition("#")[0] == bare)
    return next((title for title in found if title), answer.heading)


def read_page(letter: Letter) -> FoundPage | None:
    """The page whose answer did not help, as one that the customer may say they have read."""
    page = letter.unhelpful
    return FoundPage(PageKind.FAQ, page.url, page.value, 1.0) if page else None


def likely_wish(letter: Letter) -> Wish | None:
    """What the customer is likely to want, by the trouble that was tapped."""
    return TROUBLES[letter.trouble].wish if letter.trouble else None
