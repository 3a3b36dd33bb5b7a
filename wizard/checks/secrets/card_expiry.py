"""Until when a card is valid: with its number, that is all that many shops ask for."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.card_number import cards_in
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, names_in, plain
from wizard.checks.secrets.told import cells_below, names_at_once, names_back
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.EXPIRY})
_CARD = frozenset({Thing.CARD, Thing.CARD_CODE})
_MONTHS = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|m(?:ar(?:ch|ts)?|ärz|rz)|apr(?:il)?|ma[yij]|jun[ei]?|jul[yi]?"
    r"|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)"
)
_DATE = re.compile(
    rf"(?<![\w./-])(?:(?:0?[1-9]|1[0-2])\s?[/.\-–]\s?(?:20)?[2-4]\d|(?:0[1-9]|1[0-2])[ ]?(?:20)?[23]\d"
    rf"|{_MONTHS}\.?\s(?:20)?[2-4]\d)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
_BEHIND_A_CARD = re.compile(r"[\s,;:/|(.-]{1,5}(?:\w{1,10}\.?[\s:]{1,2}){0,3}$")
_FAR_FROM_THE_CARD = 200
_RAN_OUT = re.compile(r"\b(?:kort|kortet|det|den|som|der|allerede) udløb\b", re.IGNORECASE)
_TO = re.compile(r"\s?(?:to|until|till|bis|til|-|–)\s?", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:bis|til|until|till|to)(?: ende| zum| end of)?\s$", re.IGNORECASE)
_OVER = frozenset("expired ablief abgelaufen abgelaufene abgelaufenen udloebet".split())


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(character.isdigit() for character in names.text):
        return
    below = {cell for _, cell in cells_below(names, _NAMED) if _DATE.fullmatch(names.text, *cell)}
    dates = [match.span() for match in _DATE.finditer(names.text) if match.span() not in below]
    ends = [end for _, end in cards_in(piece)] if dates else []
    found = below | {date for date in dates if _is_expiry(names, date, ends)}
    for first, last in pairwise(dates):  # "valid from 09/23 to 09/27"
        if first in found and _TO.fullmatch(names.text, first[1], last[0]):
            found = (found - {first}) | {last}
    yield from sorted(found)


def _is_expiry(names: Names, date: Span, card_ends: list[int]) -> bool:
    """`card_ends`: where card numbers end, in order."""
    at = bisect_left(card_ends, date[0] + 1) - 1
    if at >= 0 and _BEHIND_A_CARD.fullmatch(names.text[card_ends[at] : min(date[0], card_ends[at] + 60)]):
        return date[0] - card_ends[at] <= 60
    name = names_at_once(names, _NAMED, date[0]) or names_back(names, _NAMED, date[1]) or _until(names, date)
    if not name:
        return False
    near_a_card = at >= 0 and date[0] - card_ends[at] <= _FAR_FROM_THE_CARD
    return near_a_card or _of_a_card(names, min(name.start, date[0]), max(name.end, date[1]))


def _until(names: Names, date: Span) -> Name | None:
    """ "bis 09/27 gültig"."""
    name = names.behind(date[1])
    if name and name.thing in _NAMED and _UNTIL.search(names.text, max(0, date[0] - 20), date[0]):
        return name if names.text[date[1] : name.start].strip() in ("", "noch") else None
    return None


def _of_a_card(names: Names, start: int, end: int) -> bool:
    """Whether what expires is a card that still holds: the nearest thing named is one, or its code stands there."""
    front = names.text[max(0, start - 12) : end]
    if any(plain(word) in _OVER for word in re.findall(r"\w+", front)) or _RAN_OUT.search(front):
        return False
    if names.near(frozenset({Thing.CARD_CODE}), start, end, before=60, after=60):
        return True
    if any(name.thing in _CARD for name in names.within(start, end)):
        return True
    behind = names.behind(end)
    if behind and behind.thing in _CARD and behind.start - end <= 24:
        return True
    for name in names.before(start):
        if start - name.end > 60 or re.search(r"[.!?]\s", names.text[name.end : start]):
            return False
        if name.thing in HARMLESS or name.thing in _CARD:
            return name.thing in _CARD
    return False


CHECK = text_check(
    "secrets.card_expiry",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the expiry date of your card."),
    why=N_("With the card's number, it is all that many shops ask for. No company needs it to help you."),
    suggestion=N_("Take it out."),
    examples=Examples(
        good={
            "en": (
                "My card expires soon, so please update your records.",
                "The voucher was valid until 09/27.",
                "My old card expired 03/26, that is why the payment failed.",
            ),
            "de": (
                "Meine Karte läuft bald ab.",
                "Der Gutschein ist gültig bis 09/27.",
                "Das Mindesthaltbarkeitsdatum war 09/26.",
            ),
            "da": (
                "Kortet udløb i 03/24.",
                "Mit kort udløber snart.",
                "Gavekortet er gyldigt til 09/27.",
                "Yoghurten var bedst før 09/26.",
            ),
        },
        bad={
            "en": (
                "Card 4111 1111 1111 1111, valid from 09/23 to ⟦09/27⟧.",
                "Card 4111 1111 1111 1111, exp ⟦09/27⟧.",
                "My card's expiry date is ⟦09/2027⟧.",
                "CVC 123, valid thru ⟦08/28⟧",
            ),
            "de": (
                "Meine Karte ist noch bis ⟦08/28⟧ gültig, Nummer 4111 1111 1111 1111.",
                "Kreditkarte 4111 1111 1111 1111, gültig bis ⟦09/27⟧.",
                "Ablaufdatum meiner Karte: ⟦09/2027⟧",
                "Prüfziffer 123, Ablaufdatum ⟦08/28⟧",
            ),
            "da": (
                "Udløb ⟦08/28⟧, CVC 221.",
                "Kort 4111 1111 1111 1111, udløb ⟦09/27⟧.",
                "Mit kort er gyldigt til ⟦09/2027⟧.",
                "Kontrolcifre 123, udløbsdato ⟦08/28⟧",
            ),
        },
    ),
)
