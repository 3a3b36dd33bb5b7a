"""PINs."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.reading import Reading
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, names_in, plain
from wizard.checks.secrets.ordinary import ORDINARY
from wizard.checks.secrets.told import (
    SAYING,
    cells_below,
    is_of_an_order,
    names_at_once,
    names_back,
    no_measure,
    says_what,
    sentence_around,
)
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.PIN})
_CODE = frozenset({Thing.CODE})  # a code is a PIN where it is a card's or an account's
_OPENED = frozenset({Thing.CARD, Thing.PIN, Thing.BANK_ACCOUNT})
_NUMBER = re.compile(r"(?<![\w.,*+€$£-])(?!\d{1,3}\.\d{4})\d(?:[ .-]?\d){3,7}(?![\w*]|[.,/-]\d)")
_DIGIT = (
    r"(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|fuenf"
    r"|sechs|sieben|acht|neun"
    r"|nul|en|et|to|tre|fire|fem|seks|syv|otte|ni)"
)
_SPOKEN = re.compile(
    rf"\b(?:(?:double|doppel|dobbelt)[- ]?)?{_DIGIT}(?:[ ,–-]{{1,3}}(?:(?:and|und|og)\s)?(?:(?:double|doppel"
    rf"|dobbelt)[- ]?)?"
    rf"{_DIGIT}){{2,7}}\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"karte\b|\bcard\b|kort(?:et)?\b|automat|\batm\b|cash (?:machine|point)|handy|smartphone|mobil|telefon"
    r"|\bsim\b|banking"
    r"|netbank|alarm\w*|tresor|\bsafe\b",
    re.IGNORECASE,
)
# "I entered 2580 at the cash machine": nothing else is typed there.
_BANK_CARD = re.compile(r"bank|kredit|giro|konto|spark|master|maestro|visa", re.IGNORECASE)
# "I entered 2580 at the cash machine": nothing else is typed there.
_FOUR = re.compile(r"(?<![\w.,*+€$£/-])\d{4}(?![\w*]|[.,:/-]\d)")
_ENTERED = re.compile(
    r"\b(?:enter(?:ed)?|type[d]?|key(?:ed)?|tap(?:ped)?|put|punched|use[d]?|tippte|gab|tastede|indtastede|tastet"
    r"|brugte)"
    r"(?: in| always| immer| altid| ind| ich| jeg)?\s$",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(r"\s(?:eingegeben|getippt|eingetippt|ein,|ein\.|eingab|tippte)\b", re.IGNORECASE)
_MACHINE = Sought(
    r"cash (?:machine|point|dispenser)|\batm\b|geldautomat|bankomat|bankautomat|hæveautomat|kortautomat|kortterminal"
    r"|kartenterminal|card (?:machine|terminal)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    typed = set(_typed_at_a_machine(piece.reading))
    if not any(name.thing in _NAMED | _CODE for name in names.all):
        yield from sorted(typed)
        return
    found = typed | {cell for _, cell in cells_below(names, _NAMED) if _NUMBER.fullmatch(piece.text, *cell)}
    for match in _NUMBER.finditer(piece.text):
        if no_measure(piece.text, match.span()) and _is_told(names, match.span()):
            found.add(match.span())
    for match in _SPOKEN.finditer(piece.text):
        if names_at_once(names, _NAMED, match.start()) or names_back(names, _NAMED, match.end()):
            found.add(match.span())
    yield from sorted(found)


def _typed_at_a_machine(reading: Reading) -> Iterator[Span]:
    text = reading.text
    if not _MACHINE.search(reading):
        return
    for match in _FOUR.finditer(text):
        sentence = sentence_around(text, match.span())
        verb = _ENTERED.search(text, max(0, match.start() - 30), match.start()) or _AFTERWARDS.match(text, match.end())
        if match[0].endswith(("00", "50")):
            continue  # an amount
        if verb and _MACHINE.pattern.search(sentence) and no_measure(text, match.span()):
            yield match.span()


def _is_told(names: Names, span: Span) -> bool:
    if names_at_once(names, _NAMED, span[0]) or names_back(names, _NAMED, span[1]):
        return True
    if _is_set_apart(names, span) or _is_asked_for(names, span) or _is_the_only_one(names, span):
        return True
    code = names_at_once(names, _CODE, span[0]) or names_back(names, _CODE, span[1])
    return code is not None and _is_of_a_card(names, code, span)


def _is_the_only_one(names: Names, span: Span) -> bool:
    """ "The PUK is, by your own letter, 48205517": the one number of a sentence about a PIN that nothing else names."""
    sentence = sentence_around(names.text, span)
    if len(_ANY_NUMBER.findall(sentence)) != 1 or says_what(names, *span) not in (None, *_NAMED, *_CODE):
        return False
    if _YEAR.fullmatch(names.text, *span) or _ROUND.fullmatch(names.text, *span) or _A_PLACE.match(names.text, span[1]):
        return False
    before = _WORD_BEFORE.search(names.text, max(0, span[0] - 20), span[0])
    if before and plain(before[1]) not in ORDINARY | SAYING:
        return False
    front = [name for name in names.before(span[0]) if names.text[name.start : span[0]] in sentence]
    return any(name.thing in _NAMED for name in front) and all(
        name.thing in _NAMED | _OPENED | _CODE | HARMLESS and not is_of_an_order(names, name) for name in front
    )


_ANY_NUMBER = re.compile(r"\w*\d[\w.,:/-]*(?:[ -]\d+)*")
_YEAR = re.compile(r"(?:19[6-9]|20)\d\d")
_ROUND = re.compile(r"\d+00")
_A_PLACE = re.compile(r"[^\S\n][A-ZÄÖÜÆØÅ]")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s$")


def _is_set_apart(names: Names, span: Span) -> bool:
    """ "The PIN you sent me, 6612, is refused", "the lock code of the phone in repair: 6612"."""
    for name in names.before(span[0]):
        if name.thing in _NAMED:
            gap = names.text[name.end : span[0]]
            return (
                bool(_THEN_TYPED.fullmatch(gap))
                or bool(_APPOSED.fullmatch(gap) and _GOES_ON.match(names.text, span[1]))
                or bool(_OF_A_DEVICE.fullmatch(gap))
            )
        if (
            name.thing is not Thing.THING
            and name.thing in HARMLESS
            and not _DEVICE.search(names.text, name.start, name.end)
        ):
            return False
    return False


def _is_asked_for(names: Names, span: Span) -> bool:
    """ "Is 6612 still my PIN?" """
    name = names.behind(span[1])
    return (
        name is not None
        and name.thing in _NAMED
        and bool(_WHETHER.search(names.text, max(0, span[0] - 12), span[0]))
        and bool(_STILL_MINE.fullmatch(names.text, span[1], name.start))
    )


_THEN_TYPED = re.compile(
    r"[^.!?\d\n]{0,60}\b(?:put|typed|entered|keyed|used|gave|tried|tastede|indtastede|skrev|brugte|habe|gab"
    r"|tippte|nahm|nehme|typing|entering)"
    r"(?: in| it| ich| jeg| always| immer| altid| ind){0,2}\s",
    re.IGNORECASE,
)
_APPOSED = re.compile(r",?\s(?:that|which|i|we|you|die|som|der)(?:\s[^\s.!?\d]{1,16}){0,8},\s|,\s", re.IGNORECASE)
_GOES_ON = re.compile(r",\s[^\W\d_]", re.IGNORECASE)
_OF_A_DEVICE = re.compile(
    r"\s(?:of|for|to|on|der|des|vom|von|für|zum|zu|til|på|af|i)\s[^.!?:\n\d]{1,50}(?::|\s(?:is|ist|er|lautet|was|war|var))\s",
    re.IGNORECASE,
)
_DEVICE = re.compile(r"phone|handy|mobil|telefon|device|gerät|enhed|repar", re.IGNORECASE)
_WHETHER = re.compile(r"\b(?:is|was|ist|war|er|var|whether|ob|om)\s$", re.IGNORECASE)
_STILL_MINE = re.compile(
    r"\s(?:(?:still|really|the|my|correct|right|noch|immer|meine|die|richtige|stadig|min|den|rigtige|for|as|als|som|ist|is|er)\s){1,4}",
    re.IGNORECASE,
)


def _is_of_a_card(names: Names, code: Name, span: Span) -> bool:
    start, end = min(code.start, span[0]), max(code.end, span[1])
    around = names.within(max(0, start - 70), end + 40)
    return (
        any(name.thing in _OPENED for name in around) or bool(_OPENING.search(names.text, max(0, start - 70), end + 40))
    ) and not any(name.thing in HARMLESS and not _BANK_CARD.search(names.text, name.start, name.end) for name in around)


CHECK = text_check(
    "secrets.pin",
    through_what_hides(_find),
    severity=Severity.STOP,
    message=N_("This looks like a PIN."),
    why=N_("A PIN opens your card, phone or account. No company needs it, not even your bank."),
    suggestion=N_("Take it out. If you have sent it already, change it."),
    examples=Examples(
        good={
            "en": (
                "The PIN pad is broken.",
                "The map shows a pin at 51.5072, -0.1276.",
                "I typed 2000 at the cash machine and got 1900.",
                "I typed my PIN three times on 14 May 2026.",
                "The terminal asked for a PIN 3 times.",
            ),
            "de": (
                "Das Gerät nimmt meine PIN nicht an.",
                "Ich habe die PIN am 14.05.2026 dreimal eingegeben.",
                "Bitte schicken Sie mir eine neue PIN an meine Adresse in 2300 Kopenhagen.",
            ),
            "da": (
                "Automaten tager ikke min pinkode.",
                "Jeg tastede pinkoden 3 gange den 14. maj 2026.",
                "Send mig venligst en ny pinkode.",
            ),
        },
        bad={
            "en": (
                "My pin is ⟦1234⟧.",
                "My P.I.N., which is ⟦4410⟧, was refused.",
                "my pin is ⟦four seven one one⟧",
                "Is ⟦6612⟧ still my PIN?",
                "PIN: ⟦482913⟧",
                "The PIN for my card is ⟦4711⟧, and it fails.",
            ),
            "de": (
                "Die PIN ist ⟦1234⟧.",
                "Der Code meiner Bankomatkarte ist ⟦3394⟧.",
                "Die PIN, die Sie mir geschickt haben, ⟦6612⟧, geht nicht.",
                "PIN-Code: ⟦4711⟧",
                "Die PIN meiner Karte lautet ⟦4711⟧.",
                "Meine Geheimzahl lautet ⟦4711⟧.",
            ),
            "da": (
                "Min pinkode er ⟦1234⟧.",
                "Skærmlåsen på telefonen er ⟦4455⟧.",
                "Den bad om en pinkode, og jeg tastede ⟦4417⟧.",
                "pinkode ⟦1234⟧",
                "Pinkoden til mit kort er ⟦4711⟧.",
            ),
        },
    ),
)
