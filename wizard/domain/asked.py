"""What each kind of letter asks its customer: the rest of what is stored was typed for another kind.

Whoever starts with a complaint and then makes it a cancellation keeps both, and finds them again on the way back; but
a letter holds only what its own pages ask for, where it can be seen and changed.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wizard.domain.letter import Kind, Letter, Purpose

_PRAISE = frozenset({"who", "role", "where", "on", "did", "meant"})
_WISH = frozenset({"wish", "wish_words", "amount", "fallback", "apology", "quote_rule", "rule", "state_right"})
_TROUBLE = frozenset({"problem", "trouble", "guarantee"})

NOT_ASKED: Mapping[Kind, Mapping[str, frozenset[str]]] = {
    Kind.COMPLAINT: {"praise": _PRAISE, "request": frozenset({"questions", "end_on"})},
    Kind.QUESTION: {
        "praise": _PRAISE,
        "matter": _TROUBLE,
        "details": frozenset({"proof", "bought_on", "bought_where", "happened_on", "tried", "told"}),
        "request": _WISH | {"end_on"},
    },
    Kind.CANCELLATION: {
        "praise": _PRAISE,
        "matter": _TROUBLE,
        "details": frozenset({"proof", "bought_where", "happened_on", "happened", "tried", "told"}),
        "request": _WISH | {"questions"},
    },
    Kind.COMPLIMENT: {
        "matter": _TROUBLE | {"product"},
        "details": frozenset(
            {
                "order_number",
                "customer_number",
                "proof",
                "bought_on",
                "bought_where",
                "happened_on",
                "happened",
                "tried",
                "told",
            }
        ),
        "request": _WISH | {"by", "questions", "end_on"},
        "opening": frozenset({"appreciation", "anticipate", "answer_by", "call_when"}),
    },
}


# What only some of the letters that go back to another one ask.
_OF_PURPOSE: Mapping[str, frozenset[Purpose]] = {
    "answered_on": frozenset(Purpose) - {Purpose.CHASER},
    "stance": frozenset({Purpose.OFFERED_LESS}),
    "promised": frozenset({Purpose.PROMISE_BROKEN}),
    "promised_for": frozenset({Purpose.PROMISE_BROKEN}),
    "offered": frozenset({Purpose.OFFERED_LESS}),
    "settles": frozenset({Purpose.OFFERED_LESS}),
    "office": frozenset({Purpose.CHASER, Purpose.FINAL_NOTICE}),
    "turn_to": frozenset({Purpose.FINAL_NOTICE}),
    "body": frozenset({Purpose.FINAL_NOTICE}),
}


def asks_later(letter: Letter, name: str) -> bool:
    """Does this letter ask for that part of `Later`?"""
    if name == "answered_on" and letter.purpose is Purpose.CHASER:
        return letter.later.answered_on is not None  # they have written, and still not answered
    return letter.purpose is not Purpose.FIRST and letter.purpose in _OF_PURPOSE.get(name, Purpose)


def as_asked(letter: Letter) -> Letter:
    """The letter with nothing in it but answers to what its kind and purpose ask."""
    gone = dict(NOT_ASKED[letter.kind])
    if letter.purpose is not Purpose.FIRST:
        gone["details"] = gone.get("details", frozenset()) - {"happened"}  # what has happened since
    gone["later"] = frozenset(name for name in _OF_PURPOSE if not asks_later(letter, name))
    return replace(letter, **{part: _without(getattr(letter, part), names) for part, names in gone.items()})


def _without(part: Any, names: frozenset[str]) -> Any:
    empty = type(part)()
    return replace(part, **{name: getattr(empty, name) for name in names})
