"""Filling a script: of each line the first wording whose values are all known."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from wizard.delivery.safe import body_text, header_text
from wizard.delivery.sentences import cut_at_word, sentences, within_characters, within_words
from wizard.delivery.texts import TEXTS
from wizard.delivery.texts.words import Script
from wizard.domain.case import Case
from wizard.domain.letter import Composed, Kind, Letter, Origin, Role, Sentence
from wizard.languages.compose import propose_subject

_VALUE = re.compile(r"%\((\w+)\)s")
_NUMBER_AT_END = re.compile(r"\s*\([^()]{1,80}\)$")
_REQUEST_WORDS = 45  # about twenty seconds
_SAID_WORDS = 35
# Every script opens with the name itself, and says with the subject what is wrong.
_NOT_SAID = ("introduction.name", "details.trouble")


def filled(script: Script, values: Mapping[str, str]) -> tuple[str, ...]:
    """The script's lines with the values in them; empty values count as unknown."""
    said = (_first_known(wordings, values) for wordings in script)
    return tuple(line for line in said if line)


def _first_known(wordings: tuple[str, ...], values: Mapping[str, str]) -> str:
    for wording in wordings:
        if all(values.get(name) for name in _VALUE.findall(wording)):
            return wording % values
    return ""


def in_one(lines: Sequence[str], most: int) -> str:
    """The lines as one message of at most `most` characters: the first two say what it is about and what is wanted, so
    they are shortened, and all behind them are left out where there is no room."""
    whole = " ".join(lines)
    if len(whole) <= most:
        return whole
    message = cut_at_word(lines[0], most // 2)
    for number, line in enumerate(lines[1:]):
        room = most - len(message) - 1
        part = line if len(line) <= room else within_characters(line, room)
        if not part and number == 0:
            part = cut_at_word(line, room)
        message = f"{message} {part}".strip()
    return message


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
        "about": _spoken(_without_wish(case, letter, composed)) if _says_something(letter) else "",
        "in_short": _spoken(composed.subject.text) if _says_something(letter) else "",
        "said": _shortened(_told(letter, _sentences(composed, Role.INTRODUCTION)), _SAID_WORDS),
        "happened": within_words(_told(letter, _in_its_language(_sentences(composed, Role.DETAILS))), happened_words),
        # Questions are own words, whatever their language: the letter's sentence in front names it.
        "request": _shortened(_told(letter, _sentences(composed, Role.REQUEST)), _REQUEST_WORDS),
        "matter": TEXTS[composed.language].matters[letter.matter.problem] if letter.matter.problem else "",
    }


def _says_something(letter: Letter) -> bool:
    """Whether the subject names anything: "complaint" alone is nothing to say."""
    matter = letter.matter
    named = matter.subject_line or matter.product or matter.trouble or matter.problem or letter.topic
    return bool(named) or letter.kind is not Kind.COMPLAINT


def _without_wish(case: Case, letter: Letter, composed: Composed) -> str:
    """The subject without what is wanted, which a script says in a sentence of its own; own words are as they are."""
    if composed.subject.origin is Origin.CUSTOMER:
        return composed.subject.text
    unasked = replace(letter, request=replace(letter.request, wish=None, wish_words=""))
    return propose_subject(case, unasked, language=composed.language)


def _spoken(subject: str) -> str:
    """Without the number: it is a line of its own, and nobody reads brackets aloud."""
    return _NUMBER_AT_END.sub("", header_text(subject)).rstrip(" .!?:")


def public_values(case: Case, letter: Letter, composed: Composed) -> dict[str, str]:
    """What may be said before everyone: nothing of the customer's own."""
    return {name: value for name, value in values(case, letter, composed).items() if name in ("company", "matter")}


def _shortened(text: str, words: int) -> str:
    """As many sentences as fit, but always the first: a call that does not say what it is about is none."""
    return within_words(text, words) or "".join(sentences(text)[:1]).strip()


def _sentences(composed: Composed, role: Role) -> tuple[Sentence, ...]:
    return tuple(
        sentence
        for paragraph in composed.paragraphs
        if paragraph.role is role
        for sentence in paragraph.sentences
        if sentence.key not in _NOT_SAID
    )


def _in_its_language(told: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Without own words in another language, which are not for reading out, and without what leads to them."""
    foreign = {sentence.key for sentence in told if sentence.language}
    return tuple(s for s in told if s.key not in foreign and s.key.removesuffix(".lead") not in foreign)


def _told(letter: Letter, told: tuple[Sentence, ...]) -> str:
    """In running text, without "(order number 4711)": a script says the number in a line of its own, once."""
    text = " ".join(body_text(sentence.text) for sentence in told)
    for number in (letter.details.order_number.strip(), letter.details.customer_number.strip()):
        if number:
            text = re.sub(rf"\s?\([^()\n]{{0,40}}{re.escape(number)}\)", "", text)
    return text
