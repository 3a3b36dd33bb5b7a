"""Links that log in whoever opens them: magic links, links to a new password, addresses with a token in them."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, urlsplit

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_LINK = re.compile(
    r"(?<![\w@.])(?:[a-z][a-z0-9+.-]{1,14}://|www\.)[^\s<>\"'„“”»«)\]]{4,2000}"
    r"|(?<![\w@./-])[a-z0-9][a-z0-9.-]{1,80}\.[a-z]{2,12}/[^\s<>\"'„“”»«)\]]{4,2000}",
    re.IGNORECASE,
)
# Keys whose value is the right to come in, whatever the page.
_KEYS = re.compile(
    r"(?:^|[?&;#])(?:[a-z_-]{0,20}[_-])?(?:token|auth|authkey|authtoken|accesstoken|logintoken|resettoken"
    r"|otp|otc|magic|jwt|sid|sessionid|session|sess|phpsessid|jsessionid"
    r"|ticket|secret|password|passwd|pwd|pass|apikey|api_key|nonce|signature|ott|onetime|pw|reset"
    r"|login_key|loginkey|resetkey|recovery|kennwort|passwort|adgangskode|kode|autologin"
    r"|login|verify|verification|invite|confirmation_token|tkn|tok|authcode|saml\w*|oobcode|hash|hmac|access"
    r"|signin|magiclink|bearer)"
    r"(?:[_-]?(?:id|key|code|token|hash|value|string|no))?"
    r"=(?P<value>[^&#\s]{6,})",
    re.IGNORECASE,
)
# Keys that carry anything: only where the page is one for coming in.
_OPEN_KEYS = re.compile(
    r"[?&;#/](?:key|code|t|k|s|h|id|uid|u|c|sig|data|state|x|q|r|l|link|a|v|m|hash"
    r"|ref)=(?P<value>[^&#\s]{8,})",
    re.IGNORECASE,
)
_COMING_IN = re.compile(
    r"log-?_?in|logon|log-?_?ind\b|sign-?_?in|signon|sso|auth|magic|passwor|passwd|pwd|kennwort"
    r"|adgangskode|kodeord|reset|nulstil|glemt|vergessen|forgot|zurueck|zurück|verif|verific"
    r"|bekraeft|bekræft|bestaetig|confirm|activat|aktivier|aktiver|anmeld|session|invite|einlad|unlock"
    r"|entsperr|one-?time|onetime|otp|token|recover|gendan|account-?access|zugang|adgang|einmal|engangs",
    re.IGNORECASE,
)
_CODE_IN_THE_PATH = re.compile(
    r"/(?:otp|code|tan|pin|token|magic|verify|confirm|reset)/[A-Z0-9-]{5,12}(?:/|$)", re.IGNORECASE
)
# The way in by its short name, and a key that only one person has: "/join/inv_51Nf8sKq0aZ27", "edit?key=c0ffee9931a7".
_SHORT_WAY_IN = re.compile(
    r"/(?:l|in|join|invite|inv|ml|open|enter|me|auto)(?:/[^/?#]{1,12}){0,2}/(?P<value>[^/?#]{8,})", re.IGNORECASE
)
_KEY = re.compile(r"[?&](?:key|code|k|t)=(?P<value>[0-9A-Za-z_-]{12,})")
_MIXED = re.compile(r"(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w~.=-]+", re.IGNORECASE)
_OF_ADVERTS = re.compile(r"utm_|source|campaign|return|redirect|next|lang|locale|ref|from|back|url", re.IGNORECASE)
_HARMLESS_PAGE = re.compile(
    r"track|sendung|pakke|parcel|shipment|forsend|produ|vare|artik|article|shop/|/p/|download|manual"
    r"|voucher|gutschein",
    re.IGNORECASE,
)
_LONG_RANDOM = re.compile(
    r"(?=[^/?#]{0,80}\d)(?=[^/?#]{0,80}[a-z])[A-Za-z0-9_~.=-]{12,}|[0-9a-f]{16,}|[0-9A-Za-z_-]{28,}", re.IGNORECASE
)
_WITH_PASSWORD = re.compile(r"[a-z]{2,8}://[^\s/@:]{1,64}:[^\s/@]{1,64}@", re.IGNORECASE)
_SAID = re.compile(
    r"magi(?:c|sch\w*|sk\w*) link|link from (?:the|your|ur)"
    r"|log[ -]?in[ -]?link|logg?[ -]?in[ds]?-?link|magic link|reset link|sign[ -]?in link|anmelde-?link"
    r"|einmal-?link|zugangs-?link|nulstillingslink|one-?time link|engangslink|passwort-?link|password link"
    r"|zurücksetz\w{0,6}link|login-?link|adgangslink|logs? me (?:straight |directly |right )?(?:in|on)"
    r"|logger mig (?:direkte |lige )?(?:ind|på)|meldet mich"
    r"|loggt mich|(?:signed|logged) in (?:straight|directly|at once|without)|sofort (?:angemeldet|eingeloggt|drin)"
    r"|(?:logget|er) (?:direkte |straks )?ind|without (?:a|my|any) password|ohne passwort|uden (?:adgangskode|kodeord)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    if "/" not in piece.text:
        return
    for match in _LINK.finditer(piece.text):
        link = match[0].rstrip(".,;:!?*_")
        front, behind = piece.text[max(0, match.start() - 80) : match.start()], piece.text[match.end() :][:60]
        if _lets_in(link) or (_SAID.search(f"{front} {behind}") and _has_random_part(link)):
            yield match.start(), match.start() + len(link)


def _lets_in(link: str) -> bool:
    if _WITH_PASSWORD.match(link):
        return True
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return False
    keys = f"{parts.path}?{parts.query}#{parts.fragment}"
    if any(_is_random(match["value"]) for match in _KEYS.finditer(keys)) and not _HARMLESS_PAGE.search(parts.path):
        return True
    if not _HARMLESS_PAGE.search(keys) and any(
        _MIXED.fullmatch(found["value"]) and not _is_title(found["value"])
        for pattern in (_SHORT_WAY_IN, _KEY)
        for found in pattern.finditer(keys)
    ):
        return True
    if not _COMING_IN.search(f"{parts.path} {_first_label(parts)}"):
        return False
    if _random_segment(parts.path) or _CODE_IN_THE_PATH.search(parts.path):
        return True
    if any(_is_random(match["value"]) for match in _OPEN_KEYS.finditer(keys)):
        return True
    asked: list[tuple[str, str]] = parse_qsl(parts.query)
    return any(_LONG_RANDOM.fullmatch(value) is not None and not _OF_ADVERTS.match(key) for key, value in asked)


def _first_label(parts: SplitResult) -> str:
    return parts.netloc.partition(".")[0]


def _is_random(value: str) -> bool:
    """Whether a value is more than a word: digits in it, or long."""
    return any(character.isdigit() for character in value) or len(value) >= 16


def _random_segment(path: str) -> bool:
    return any(_LONG_RANDOM.fullmatch(segment) and not _is_title(segment) for segment in path.split("/"))


def _is_title(segment: str) -> bool:
    """ "how-to-reset-your-password-in-10-steps": words, with hyphens between them."""
    return sum(part.isalpha() and len(part) >= 3 for part in segment.replace("_", "-").split("-")) >= 2


def _has_random_part(link: str) -> bool:
    return any(
        _LONG_RANDOM.fullmatch(part) or (len(part) >= 6 and _is_random(part)) for part in re.split(r"[/?&=#]", link)[3:]
    )


CHECK = text_check(
    "secrets.login_link",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a link that logs in whoever opens it."),
    why=N_("Everybody who reads the letter, or gets it forwarded, could open your account with it."),
    suggestion=N_("Take it out. Say on which page it happened: the address without what follows the question mark."),
    examples=Examples(
        good={
            "en": (
                "The page https://shop.example/login does not load.",
                "I bought it at https://shop.example/p/kettle-2000?color=red&utm_source=mail.",
                "My parcel: https://parcels.example/track?code=00340434161094042557",
                "I clicked on https://shop.example/reset-password and nothing came.",
            ),
            "de": (
                "Die Seite https://shop.example/anmelden lädt nicht.",
                "Gekauft habe ich ihn hier: https://shop.example/wasserkocher-2000?farbe=rot.",
                "Meine Sendung: https://pakete.example/sendung?nummer=00340434161094042557",
            ),
            "da": (
                "Siden https://butik.example/login virker ikke.",
                "Jeg købte den her: https://butik.example/elkedel-2000?farve=roed.",
                "Min pakke: https://pakker.example/pakke?nr=00370724360000001234",
            ),
        },
        bad={
            "en": (
                "Your link ⟦https://shop.example/login?token=9f8a7b6c5d4e3f2a⟧ does not work.",
                "The reset link was ⟦https://shop.example/reset-password/9f8a7b6c5d4e3f2a1b0c⟧.",
                "I opened ⟦https://anna:kettle99@shop.example/account⟧ and saw nothing.",
            ),
            "de": (
                "Der Link ⟦https://shop.example/anmelden?token=9f8a7b6c5d4e3f2a⟧ ist abgelaufen.",
                "Ich bekam ⟦https://shop.example/passwort-vergessen?code=Zk83hFq29LmX⟧ geschickt.",
                "Mein Anmeldelink: ⟦https://shop.example/a/9f8a7b6c5d4e3f2a⟧",
            ),
            "da": (
                "Linket ⟦https://butik.example/login?token=9f8a7b6c5d4e3f2a⟧ virker ikke.",
                "Jeg fik ⟦https://butik.example/nulstil-adgangskode/9f8a7b6c5d4e3f2a1b0c⟧ tilsendt.",
                "Det logger mig direkte ind: ⟦https://butik.example/?session_id=a81f03cc97e54b2d⟧.",
                "Mit loginlink er ⟦https://butik.example/l/9f8a7b6c5d4e3f2a⟧.",
            ),
        },
    ),
)
