"""Codes that are good for one login or one payment: TAN, OTP, a code by text message."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import Name, Names, Thing, names_in
from wizard.checks.secrets.told import cells_below, names_at_once, names_back, no_measure, says_what, sentence_around
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.ONE_TIME})
_BARE = frozenset({Thing.CODE, Thing.CARD_CODE})
_USUAL = 6  # digits of nearly every code by text message
_CODE = re.compile(
    r"(?<![\w.,*+€$£/-])(?:(?:[A-Z]{1,4}-)?\d(?:[ -]{0,3}\d){3,9}"
    r"|(?=[\w-]{0,8}\d)(?=[\w-]{0,8}[A-Z])(?:[A-Z0-9]{4,10}|[A-Z0-9]{2,3}(?=-))(?:-[A-Z0-9]{2,10}){0,5})"
    r"(?![\w*]|[.,/-]\d)"
)
# Of a name like "one-time password" only: letters of both sizes with digits among them.
_PASSWORD = re.compile(r"(?<![\w.,*+/-])(?=[^\W_]{0,11}\d)(?=[^\W_]{0,11}[^\W\d_])[A-Za-z0-9]{5,12}(?![\w*@/-])")
# A number by text message that is to be kept to oneself is one, though nobody calls it a code.
_SIX = re.compile(r"(?<![\w.,*+€$£/-])(?<!\d )(?:[A-Z]{1,2}-)?(?:\d{3}[ -]\d{3}|\d{6})(?![\w*]|[ -]\d|[.,/-]\d)")
_MESSAGE = Sought(
    r"\bsms\w*|\btext(?:ed|s)?\b|text message|textnachricht|authenticat\w*|\b(?:on|auf|på|from|von|fra) (?:my "
    r"|the |meinem |dem "
    r"|min |mit )?(?:screen|display|bildschirm|handy|skærm\w*|phone|mobile|telefon\w*|mobil\w*|app)\b|kodeviser"
    r"|\bpush\b|\b2fa\b"
    r"|(?:do not|don['’]t|never|not) (?:share|tell|give)|niemandem|nicht weiter|del (?:den |det )?(?:ikke"
    r"|aldrig)|ikke med nogen"
    r"|google (?:sent|schick\w*|sendte)|six digits|sechs ziffern|seks cifre",
    re.IGNORECASE,
)
_TO_ONESELF = re.compile(
    r"log(?:ged|ging|ge|get)?[ -]?(?:in|ind|on)\b|sign(?:ed|ing)?[ -]?in\b|einlogg|anmeld(?!ung zu)|approv"
    r"|freigeb|freigabe|godkend"
    r"|bekræft|verif|\b2fa\b|faktor|factor|\bread\b[^.!?]{0,40}\b(?:out|to)\b|vorlesen|vorgelesen|vorlas"
    r"|læs\w{0,3}\b[^.!?]{0,30}\bop\b"
    r"|oplæst|\bread (?:her|him|them|you|it|the)\b|\blas\b[^.!?]{0,40}\bvor\b|læste|(?:money|geld"
    r"|penge\w*) (?:was|war|var) (?:gone|weg|væk)|niemand\w*|nobody|no one|\banyone|\bshare\b|til nogen"
    r"|med nogen|ingen|weitergeb|verrat|fraud"
    r"|betrug|betrüg|svind|scam"
    r"|one-?time|einmal-?code|engangs|caller|anrufer|\bbank\b|\bcode\b|\bkoden?\b|six digits|sechs ziffern"
    r"|seks cifre|six numbers|google",
    re.IGNORECASE,
)
_TO_SAY = re.compile(r"\bsagen:?\s$")  # German for "say", Danish for "the case"
_ON_A_DISPLAY = re.compile(r"\b(?:on|auf|på|i) (?:my |the |dem |meinem |mit |min )?display", re.IGNORECASE)
# "The code was 482913" is one of these where the sentence tells of a login or a text message.
_LOGGING_IN = re.compile(
    r"\bsms\b|\btext(?:ed|s)?\b|text message|authenticat|authentifi|autentific|log[ -]?(?:ged|ging|ge"
    r"|get)?[ -]?(?:in|ind|on)\b|sign(?:ed|ing)?[ -]?in\b"
    r"|verif|confirm (?:a|the|my|this|your)\b|bestätig|anmeld|einlogg|zwei-?faktor|two-?(?:factor|step)|\b2fa\b"
    r"|to-?faktor|\bbank|sparkasse"
    r"|\bapp\b|phone|telefon|handy|mobil|godkend|bekræft|freigabe|"
    r"freigeb|approve|\bpush\b|mitid|nemid|online.?banking|netbank|one.?time|engangs|einmal|überweis"
    r"|transfer|overfør",
    re.IGNORECASE,
)
_OTHER_CODE = re.compile(
    r"booking|reserv|buchung|order|bestell|ordre|postcode|discount|voucher|promo|coupon|gift|gutschein"
    r"|rabat|error code|fehler-?code|fejlkode|parcel|paket|pakke|locker"
    r"|pick.?up|collect|abhol|afhent|door|tür"
    r"|\bdør|colou?r|farb|farve|display|aktion|kampagne|referral|empfehl|% off|newsletter|qr",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    kept = set(_sent_to_be_kept(names))
    if not any(name.thing in _NAMED or name.thing in _BARE for name in names.all):
        yield from sorted(kept)
        return
    found = kept | {cell for _, cell in cells_below(names, _NAMED) if _CODE.fullmatch(piece.text, *cell)}
    for match in _CODE.finditer(piece.text):
        if no_measure(piece.text, match.span()) and _is_told(names, match.span()):
            found.add(match.span())
    for match in _PASSWORD.finditer(piece.text) if names.of(_NAMED) else ():
        name = names_at_once(names, _NAMED, match.start())
        if name and not _is_a_word(match[0]) and not any(s[0] < match.end() and match.start() < s[1] for s in found):
            found.add(match.span())
    yield from sorted(found)


def _is_a_word(found: str) -> bool:
    """ "in24h", "v2": no mixture that somebody would have to copy."""
    return sum(character.isdigit() for character in found) < 2 or (found[0].isdigit() and found[1:].isalpha())


def _sent_to_be_kept(names: Names) -> Iterator[Span]:
    if not _MESSAGE.search(names.reading):
        return
    for match in _SIX.finditer(names.text):
        near = names.text[max(0, match.start() - 170) : match.end() + 120]
        if (
            _MESSAGE.pattern.search(near)
            and _TO_ONESELF.search(near)
            and not _OTHER_CODE.search(_ON_A_DISPLAY.sub(" ", sentence_around(names.text, match.span())))
            and (
                says_what(names, *match.span()) in (None, *_NAMED, *_BARE)
                or _TO_SAY.search(names.text, max(0, match.start() - 12), match.start())
            )
            and no_measure(names.text, match.span())
        ):
            yield match.span()


# A card's payment has a number like that on its receipt.
_ON_A_RECEIPT = re.compile(r"auth|godkend|autor|genehmig", re.IGNORECASE)
_RECEIPT = re.compile(r"receipt|slip|terminal|kvittering|\bbon\b|beleg|quittung", re.IGNORECASE)


def _is_told(names: Names, span: Span) -> bool:
    name = _named(names, _NAMED, span)
    if name and _ON_A_RECEIPT.match(names.text, name.start) and _RECEIPT.search(sentence_around(names.text, span)):
        return False
    if name or _is_shown(names, span):
        return True
    digits = "".join(names.text[slice(*span)].split()).replace("-", "")
    if not digits.isdigit():
        return False
    if not _named(names, _BARE, span) and not (len(digits) == _USUAL and _goes_with_a_code(names, span)):
        return False
    sentence = sentence_around(names.text, span)
    return bool(_LOGGING_IN.search(sentence)) and not _OTHER_CODE.search(sentence)


_SHOWN = re.compile(
    r"\s(?:shows?|showed|says|said|reads|zeigte?|viste|viser|sagde|siger)(?: me| mir| mig)?:?\s[\"'„“»]?", re.IGNORECASE
)


def _is_shown(names: Names, span: Span) -> bool:
    """ "The authenticator showed 660714"."""
    name = next(names.before(span[0], most=1), None)
    return name is not None and name.thing in _NAMED and bool(_SHOWN.fullmatch(names.text, name.end, span[0]))


def _goes_with_a_code(names: Names, span: Span) -> bool:
    """Six digits that nothing else names, beside a word for codes: "the code from your text, 839204, …"."""
    thing = says_what(names, *span)
    return (thing is None or thing in _NAMED | _BARE) and names.near(_NAMED | _BARE, *span, before=60, after=30)


def _named(names: Names, things: frozenset[Thing], span: Span) -> Name | None:
    return names_at_once(names, things, span[0]) or names_back(names, things, span[1])


CHECK = text_check(
    "secrets.one_time_code",
    through_what_hides(_find),
    severity=Severity.STOP,
    message=N_("This looks like a code for one login or one payment."),
    why=N_("Anyone who gets it in time can get into your account. Fraudsters ask for exactly this."),
    suggestion=N_("Take it out. The company can send a new one when it is needed."),
    examples=Examples(
        good={
            "en": (
                "I never received the verification code.",
                "The one-time code came 3 hours late.",
                "The discount code 482913 is refused.",
                "My booking code is 482913.",
                "You sent a text with reference 604 118 but nobody rang.",
                "The code never arrived on +44 7700 900123 by text.",
            ),
            "de": (
                "Die TAN kam nicht an.",
                "Der Gutscheincode 482913 wird nicht angenommen.",
                "Der SMS-Code kam erst nach 3 Stunden.",
                "Mein Buchungscode ist 482913.",
            ),
            "da": (
                "Jeg fik aldrig engangskoden.",
                "Rabatkoden 482913 virker ikke.",
                "SMS-koden kom først efter 3 timer.",
                "Min bookingkode er 482913.",
            ),
        },
        bad={
            "en": (
                "The verification code is ⟦482913⟧.",
                "OTP: ⟦482 913⟧",
                "One-time password ⟦482913⟧",
                "A man asked me to read out the number you had texted me, which I did (⟦604 118⟧).",
                "You want a 2FA code. I have ⟦418 220⟧ on my screen.",
            ),
            "de": (
                "Die TAN ist ⟦482913⟧.",
                "mTAN: ⟦482 913⟧",
                "Das Einmalpasswort ⟦7Hq2Lp⟧ wird nicht angenommen.",
                "In der SMS steht ⟦405 913⟧, und ich soll das niemandem sagen.",
                "Mein Einmalcode lautet ⟦482913⟧.",
            ),
            "da": (
                "Engangskoden er ⟦482913⟧.",
                "SMS-kode: ⟦4829⟧",
                "Kodeviseren viste ⟦660714⟧.",
                "Han bad mig læse bekræftelseskoden op, og den lød ⟦G-558102⟧.",
                "Min loginkode er ⟦482 913⟧.",
            ),
        },
    ),
)
