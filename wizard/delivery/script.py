"""Filling a script: of each line the first wording whose values are all known."""

import re
from collections.abc import Mapping

from wizard.delivery.safe import body_text, header_text
from wizard.delivery.sentences import sentences, within_words
from wizard.delivery.texts import TEXTS
from wizard.delivery.texts.words import Script
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Role

_VALUE = re.compile(r"%\((\w+)\)s")
_NUMBER_AT_END = re.compile(r"\s*\([^()]{1,80}\)$")
_REQUEST_WORDS = 45  # about twenty seconds


def filled(script: Script, values: Mapping[str, str]) -> tuple[str, ...]:
    """The script's lines with the values in them; empty values count as unknown."""
    said = (_first_known(wordings, values) for wordings in script)
    return tuple(line for line in said if line)


def _first_known(wordings: tuple[str, ...], values: Mapping[str, str]) -> str:
    for wording in wordings:
        if all(values.get(name) for name in _VALUE.findall(wording)):
            return wording % values
    return ""


def values(case: Case, letter: Letter, composed: Composed, *, happened_words: int = 0) -> dict[str, str]:
    """What a script can say, in the letter's language; of what happened at most `happened_words` words."""
    customer, details = case.customer, letter.details
    return {
        "name": header_text(customer.name),
        "phone": header_text(customer.phone),
        "email": header_text(customer.email),
        "company": header_text(case.company.name),
        "order_number": header_text(details.order_number),
        "customer_number": header_text(details.customer_number),
        # The number is a line of its own, and nobody reads brackets aloud.
        "about": _NUMBER_AT_END.sub("", header_text(composed.subject.text)).rstrip(" .!?:"),
        "happened": within_words(_told(composed, Role.DETAILS), happened_words),
        "request": _request(composed),
        "matter": TEXTS[composed.language].matters[letter.matter.problem] if letter.matter.problem else "",
    }


def public_values(case: Case, letter: Letter, composed: Composed) -> dict[str, str]:
    """What may be said before everyone: nothing of the customer's own."""
    return {name: value for name, value in values(case, letter, composed).items() if name in ("company", "matter")}


def _request(composed: Composed) -> str:
    whole = _told(composed, Role.REQUEST)
    # A call without its request is none, so a first sentence of any length is said.
    return within_words(whole, _REQUEST_WORDS) or "".join(sentences(whole)[:1]).strip()


def _told(composed: Composed, role: Role) -> str:
    """The letter's own sentences of that role; words in another language than the letter's are not for reading out."""
    return " ".join(
        body_text(sentence.text)
        for paragraph in composed.paragraphs
        if paragraph.role is role
        for sentence in paragraph.sentences
        if sentence.language in ("", composed.language)
    )
