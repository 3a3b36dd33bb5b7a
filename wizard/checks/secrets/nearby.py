"""What looks made up, near talk of a login, a lock or a code: people tell secrets in more ways than anybody lists.

The other checks know how a secret is told. This one knows how it looks, and asks only that something is spoken of
nearby that has one, and that no other number is named right before. What another check has found too is that check's.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from re import Match, Pattern

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_LOGIN = re.compile(
    r"pass ?wor|passphrase|passcode|pas+w|pwd?\b|log(?:ged|ging)?[ -]?(?:in|on)\b|sign(?:ed|ing)? in\b|kennw|kenwort"
    r"|zugang|anmeld|einlogg|losung|adgangsk|adgansk|kodeord|kodeor\b|logg?er? ind|login|log ind|wi-?fi|wlan|netværk"
    r"|\bcodeword|security word",
    re.IGNORECASE,
)
_LOCK = re.compile(
    r"\bpin+\b|\bpin[- ]?(?:code|nummer|number|kode)|unlock|screen ?lock|lock(?:s|box)?\b|dials?\b|key ?safe|keypad"
    r"|alarm|(?:door|entry|gate) code|entsperr|geheimzahl|geheimnummer|tresor|schlüsselsafe|tastenfeld|haustür|türcode"
    r"|scharf|lås\w* op|oplås|skærmlås|dørkode|nøgleboks|kodelås|tastatur|dørtelefon"
    r"|(?:code|kode)\w*\b[^.!?\n]{0,60}(?:sms|text|phone|app|came|sent|mail|brief|handy|telefon|fik|kom)"
    r"|sms|text(?:ed)?\b|authenticator|\btan\b|einmal|engangs|backup codes?|freischaltcode|aktiverings|bestätigungscode"
    r"|verifi\w{1,12} code|bekræftelseskode|2fa|two-factor|mfa",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"pass ?wor|passphrase|pas+w|kennw|kenwort|adgangsk|adgansk|kodeor|codeword", re.IGNORECASE)
_NAME_AND_NUMBER = re.compile(r"[^\W\d_]+\d{1,4}")  # "Sunflower12", but products and tariffs are called so too
_WORD = re.compile(r"[^\s\"'“”„»«‘’()\[\]|,;<>]{6,40}")
_SIGN = re.compile(r"[!#$%&*+=_^~§]")
_ADDRESS = re.compile(r"[@/]|^www|\.(?:com?|org|net|example|de|ch|at|eu|uk|dk|html?|pdf|jpe?g|png)\b", re.IGNORECASE)
_ORDINARY = re.compile(
    r"[^\W\d_]+(?:[-'’.:][^\W\d_]+)*"  # a word, compound or not
    r"|\d+(?:[.,:]\d+)*(?:[-–]?[^\W\d_]+){1,3}\.?"  # 14-tägig, 128gb, 4K-Serie
    r"|(?:windows|ios|android|iphone|ipad|galaxy|office|covid|version|type?|model|seite|page|side|room|zimmer)\W?\d+\w*",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(?<![\w.,:/€£$+-])(?:\d{4,8}#?|\d(?:[ -]\d){3,7}|\d\d \d\d(?: \d\d)?|\d{3}[ -]\d{3}|[A-Z]{1,2}-?\d{3,7}[A-Z#]?)"
    r"(?![\w:/]|[.,-]\d| \d|\s?(?:€|£|kr|eur|pounds|km|kg|%|uhr|am\b|pm\b))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERED = (
    r"(?<!\w)(?:order|auftrag|bestell|ordre|tracking|sendung|pakke|parcel|kunde|customer|invoice|rechnung|faktura|model|serial|serien|imei"
    r"|artikel|article|vare|reference|ref\b|referen|ticket|case|sags?|vorgang|vertrag|contract|aftale|police|policy|meter"
    r"|zähler|måler|phone|telefon|tlf|tel\b|mobil|handynummer|postcode|plz|postnr|booking|buchung|flight|flug|promo"
    r"|voucher|gutschein|rabat|error|fehler|fejl|version|part|bauteil|teil|network|netzwerk|netværk)\w{0,14}"
)
_OTHERWISE_NAMED = re.compile(rf"{_NUMBERED}\W{{1,3}}(?:\w{{1,10}}\W{{1,3}}){{0,2}}$", re.IGNORECASE)
_NO_CODE = re.compile(
    rf"(?:{_NUMBERED}\W{{1,3}}(?:\w{{1,10}}\W{{1,3}}){{0,2}}"
    r"|\b(?:year|jahr|seit|since|siden|at|in|im|i|von|from|fra|until|kl\.?|clock|um|no\.|nr\.|januar|february?|februar|mar\w{1,4}"
    r"|april|ma[iyj]|jun\w|jul\w|aug\w{0,4}|sep\w{0,7}|o[kc]t\w{0,5}|nov\w{0,6}|de[cz]\w{0,6})\s|\d\s)$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n](?=\s|$)")
_BEFORE_A_PASSWORD, _NEAR_A_NAME, _BEFORE_A_CODE, _BEHIND = 250, 80, 120, 60  # characters in which it is spoken of
_LEAD = 45  # characters before a number that may name it


def _find_passwords(piece: Piece) -> Iterator[Span]:
    text = piece.text
    words = ((match.start(), match.start() + len(match[0].rstrip(".,!?:;"))) for match in _WORD.finditer(text))
    made_up = [(start, end) for start, end in words if _is_made_up(text[start:end])]
    spoken, passwords = (_places(_LOGIN, text), _places(_PASSWORD, text)) if made_up else ([], [])
    for start, end in made_up:
        if _OTHERWISE_NAMED.search(text, max(0, start - _LEAD), start):
            continue
        named = passwords if _NAME_AND_NUMBER.fullmatch(text, start, end) else spoken
        before = _NEAR_A_NAME if named is passwords else _BEFORE_A_PASSWORD
        if _is_near(named, start, before, _sentence_end(text, end) - start):
            yield start, end


def _find_codes(piece: Piece) -> Iterator[Span]:
    text = piece.text
    numbers = list(_DIGITS.finditer(text))
    spoken = _places(_LOCK, text) if numbers else []
    for match in numbers:
        if _is_near(spoken, match.start(), _BEFORE_A_CODE, _BEHIND) and not _is_no_code(text, match):
            yield match.span()


def _is_no_code(text: str, match: Match[str]) -> bool:
    named = _NO_CODE.search(text, max(0, match.start() - _LEAD), match.start())
    return named is not None or _YEAR.fullmatch(match[0]) is not None


def _is_made_up(word: str) -> bool:
    """Letters with digits or signs among them, as no word, name, model or address is spelled."""
    if len(word) < 6 or word.isalpha() or _ADDRESS.search(word) or _ORDINARY.fullmatch(word):
        return False
    small, large = any(map(str.islower, word)), any(map(str.isupper, word))
    digits = sum(map(str.isdigit, word))
    if _SIGN.search(word[:-1]) and small:
        return True
    return small and (digits >= 2 or (large and digits > 0))


def _places(pattern: Pattern[str], text: str) -> list[int]:
    return [match.start() for match in pattern.finditer(text)]


def _is_near(spoken: list[int], at: int, before: int, behind: int) -> bool:
    first = bisect_left(spoken, at - before)
    return first < len(spoken) and spoken[first] <= at + behind


def _sentence_end(text: str, at: int) -> int:
    end = _SENTENCE_END.search(text, at, at + _BEFORE_A_PASSWORD)
    return end.start() if end else min(len(text), at + _BEFORE_A_PASSWORD)


PASSWORD = text_check(
    "secrets.likely_password",
    through_what_hides(_find_passwords),
    severity=Severity.STOP,
    message=N_("This could be a password."),
    why=N_("Others may be able to read an e-mail on its way. No honest company asks for a password in a letter."),
    suggestion=N_("Take it out. If you have used it somewhere already, change it there."),
    examples=Examples(
        good={
            "en": (
                "I cannot log in since I updated to iOS17, and the error E4021-b comes up.",
                "The password page at login.example.com/reset does not open.",
                "My password is refused, and my order DE2026-ab47 is not shown either.",
            ),
            "de": (
                "Das Passwort geht nicht, seit Windows11 installiert ist.",
                "Nach der Anmeldung sehe ich nur die Bestellung ab-2026-47x.",
                "Im WLAN lädt die 4K-Serie nicht, mit dem 128GB-Gerät aber schon.",
            ),
            "da": (
                "Jeg kan ikke logge ind, efter at jeg har fået Windows11.",
                "Adgangskoden virker ikke på min 128gb-telefon.",
                "Efter login vises kun ordre ab-2026-47x.",
            ),
        },
        bad={
            "en": (
                "I reset it from ⟦Sunflower12⟧ to ⟦Sunflower13⟧, and now no password works.",
                "We share one login for everything. It says ⟦Hearthstone.88⟧ on the note in the kitchen.",
                "On the wifi card stands ⟦q7dH-92mx-TTpe⟧, for your engineer.",
            ),
            "de": (
                "Ich kam mit dem Passwort nicht weiter und nahm deshalb ⟦Igel!2025⟧ wie beim letzten Mal.",
                "Zugang zur App steht auf dem Zettel, ⟦sonne!sonne⟧ glaube ich.",
                "Für das WLAN im Ferienhaus tippt man ⟦edelweiss-4gast7⟧ ein.",
            ),
            "da": (
                "Hverken ⟦Blishøne8⟧ eller ⟦Blishøne9⟧ blev godtaget som adgangskode.",
                "Vores wifi-seddel siger ⟦q7dH-92mx⟧, hvis montøren skal bruge det.",
                "Kodeordet skiftede jeg for nylig, ⟦rosenbusk1946⟧ virker altså ikke mere.",
            ),
        },
    ),
)

CODE = text_check(
    "secrets.likely_code",
    through_what_hides(_find_codes),
    severity=Severity.STOP,
    message=N_("This could be a PIN, or the code of a door or a login."),
    why=N_("Whoever gets it can open what it opens. A company needs it in no letter."),
    suggestion=N_("Take it out. If it is for a visit at your home, tell it to the person who comes, on the day."),
    examples=Examples(
        good={
            "en": (
                "The alarm went off at 0619, and order 4711 came at 10:30.",
                "The pin badge no. 2759 arrived bent.",
                "I have had this keypad since 2019 and paid 1499 pounds for it.",
            ),
            "de": (
                "Die Alarmanlage piept seit 2021, Rechnung 471108.",
                "Ein Pin am Stecker ist verbogen, Bauteil 4071.",
                "Der Tresor kostete 1299 Euro, Artikel 55012.",
            ),
            "da": (
                "Alarmen gik i gang kl. 0619, og ordren 471108 er ikke kommet.",
                "Kodelåsen har ikke virket siden 2021.",
                "Nøgleboksen kostede 1299 kr., varenummer 55012.",
            ),
        },
        bad={
            "en": (
                "There is a key safe by the gate, turn the dials to ⟦2759⟧ and the key is inside.",
                "The smart lock still opens with ⟦90 16 44⟧ for anybody.",
                "The screen lock used to be ⟦603318⟧, and now it refuses that.",
            ),
            "de": (
                "Unsere Alarmanlage wird mit ⟦773120⟧ ausgeschaltet.",
                "Zum Entsperren des Tablets bitte ⟦147258⟧ tippen.",
                "Die Putzfrau kommt am Tastenfeld mit der ⟦9274⟧ herein.",
            ),
            "da": (
                "Nøgleboksen åbnes med ⟦2759⟧, så tag bare nøglen.",
                "Vores alarm slås fra med ⟦77310⟧.",
                "Dørtelefonen tager ⟦4482⟧ efterfulgt af firkant.",
            ),
        },
    ),
)
