"""Letters that go back to another one, from the reminder to the promise that was not kept: one order for all of them.

What they ask for, and by when, is said in the sentences of their kind; the words around it are each language's.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wizard.domain.letter import Kind, Office, Purpose, Role, Wish
from wizard.languages.draft import Draft, ended
from wizard.languages.text import Part, Say, Text, Words, always, by_purpose

_REMINDS = frozenset({Purpose.CHASER, Purpose.FINAL_NOTICE})


@dataclass(frozen=True)
class LaterWords:
    """What a language brings. `before`, `since` and `now` are the first paragraph: what was, what came, how it stands.

    A ticket, what is enclosed and a body's name stand at `{}`: in `turn_to` as its country calls it in this language,
    else as `called` does. `office` without an office: whoever deals with it.
    """

    salutation: Say
    in_own_words: Callable[[Draft, str], str]
    format_list: Callable[[Sequence[str]], str]
    before: Mapping[Purpose, Say]
    since: Mapping[Purpose, Say]
    now: Mapping[Purpose, Say]
    about: Say
    ticket: str
    own_words: str
    asked_for: str
    enclosures: str
    last_date: str
    the_same: str
    settles: str
    reason: str
    not_by_then: str
    no_solution: str
    further_steps: str
    turn_to: str
    called: str
    to_body: str
    office: Mapping[Office | None, str]


def later_parts(
    words: LaterWords,
    *,
    matter: Mapping[Kind, tuple[Part, ...]],
    policy: tuple[Part, ...],
    request: Mapping[Kind, tuple[Part, ...]],
    close: Mapping[Kind, tuple[Part, ...]],
    ending: tuple[Part, ...],
) -> Mapping[Kind, tuple[Part, ...]]:
    """The parts of each kind: what is `matter`, `request` and `close` there, all else alike."""
    return {
        kind: (
            Text("salutation", Role.SALUTATION, words.salutation),
            by_purpose("introduction.before", Role.INTRODUCTION, words.before),
            by_purpose("introduction.since", Role.INTRODUCTION, words.since),
            by_purpose("introduction.now", Role.INTRODUCTION, words.now),
            Text("details.about", Role.DETAILS, lambda d: "" if d.purpose in _REMINDS else words.about(d)),
            *matter[kind],
            Text("details.ticket", Role.DETAILS, lambda d: words.ticket.format(d.ticket) if d.ticket else ""),
            _happened(words),
            by_purpose("details.enclosures", Role.DETAILS, {Purpose.ASKED_FOR_MORE: _enclosures(words)}),
            *policy,
            *(part for part in request[kind] if not isinstance(part, Text)),
            Text("request.once_more", Role.REQUEST, _once_more(words)),
            *(part for part in request[kind] if isinstance(part, Text)),
            _settles(words),
            by_purpose("request.reason", Role.REQUEST, {Purpose.REFUSED: not_of_a_question(words.reason)}),
            *close[kind],
            by_purpose("close.otherwise", Role.CLOSE, {Purpose.FINAL_NOTICE: _otherwise(words)}),
            Text("close.office", Role.CLOSE, _office(words)),
            *ending,
        )
        for kind in matter
    }


def not_of_a_question(text: str) -> Say:
    return lambda draft: "" if draft.letter.kind is Kind.QUESTION else text


def _happened(words: LaterWords) -> Words:
    def lead(draft: Draft) -> str:
        return words.asked_for if draft.purpose is Purpose.ASKED_FOR_MORE else ""

    def marker(draft: Draft) -> str:
        return words.in_own_words(draft, lead(draft).removesuffix(":") or words.own_words)

    return Words("details.happened", Role.DETAILS, lambda d: d.happened, marker, lead)


def _settles(words: LaterWords) -> Words:
    return Words(
        "request.settles",
        Role.REQUEST,
        lambda d: d.settles,
        lambda d: words.in_own_words(d, f"{words.settles}, {words.own_words[0].lower()}{words.own_words[1:]}"),
        always(f"{words.settles}:"),
    )


def _enclosures(words: LaterWords) -> Say:
    def say(draft: Draft) -> str:
        return ended(words.enclosures.format(words.format_list(draft.enclosures))) if draft.enclosures else ""

    return say


def _once_more(words: LaterWords) -> Say:
    def say(draft: Draft) -> str:
        if draft.purpose is Purpose.FINAL_NOTICE and draft.by and draft.letter.kind is not Kind.QUESTION:
            return words.last_date
        wanted = draft.letter.kind is Kind.COMPLAINT and draft.wish not in (None, Wish.OWN_WORDS)
        return words.the_same if wanted else ""

    return say


def _otherwise(words: LaterWords) -> Say:
    def say(draft: Draft) -> str:
        follows = words.to_body.format(draft.body) if draft.body else words.further_steps
        if draft.turn_to:
            called = draft.turn_to.called.get(draft.language) or words.called.format(draft.turn_to.name)
            follows = words.turn_to.format(called)
        return ended(f"{words.not_by_then if draft.by else words.no_solution}, {follows}")

    return say


def _office(words: LaterWords) -> Say:
    def say(draft: Draft) -> str:
        asks = draft.office or (draft.purpose is Purpose.CHASER and draft.letter.kind is Kind.COMPLAINT)
        return words.office[draft.office] if asks else ""

    return say
