"""Pictures and faces: a first complaint is read by somebody who does not know how they are meant (W16)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Kind

# Ticks and arrows mark lists, and a snowflake or a lightning may be what blinks on the device: they are left out.
_PICTURE = "[\U0001f1e6-\U0001f1ff]{2}|[#*0-9]\ufe0f?\u20e3|[\U0001f300-\U0001faff☝☹-☻♡♥✊-✌✨❌❓-❕❗❣❤⭐]\ufe0f?"
_JOINED = r"[\ufe0f\u200d\U0001f3fb-\U0001f3ff]"
_FACE = r"(?<![^\s.,!?)])(?:[:=]['’]?-?[)(DPpoO|/\\]|[xX]D|\^\^|[:=]-?\*)(?![^\s.,!?])"
_EMOJI = re.compile(rf"(?:{_PICTURE})(?:{_JOINED}{{0,3}} ?(?:{_PICTURE})){{0,20}}{_JOINED}{{0,3}}|{_FACE}")


def _find(piece: Piece) -> Iterator[Hit]:
    yield from (Hit(*match.span(), ("",)) for match in _EMOJI.finditer(piece.text))


CHECK = text_check(
    "form.emoji",
    _find,
    severity=Severity.HINT,
    message=N_("There is a little picture here."),
    why=N_("Somebody who does not know you cannot tell how it is meant, and may take it as a joke."),
    suggestion=N_("Leave it out. Your words say it already."),
    kinds=frozenset(Kind) - {Kind.COMPLIMENT},
    examples=Examples(
        good={
            "en": (
                "Size 5 (UK), 100 % wool, see page 3:4.",
                "The ™ and the ✓ have worn off.",
                "The ❄ and the ⚡ sign blink.",
                "Press * and # (twice).",
            ),
            "de": (
                "Art.-Nr. 12:8 (blau) passt nicht.",
                "Temperatur > 30 °C, siehe https://example.org.",
                "Es fehlt § 3.",
            ),
            "da": ("Kl. 18:00 (søndag) kom ingen.", "Den er 30 × 40 cm (uden låg).", "Se §§ 3 og 4."),
        },
        bad={
            "en": ("It broke ⟦😡😡|⟧", "I waited for a week ⟦:-(|⟧", "Thanks ⟦👍🏽|⟧ but where is it?"),
            "de": ("Es ist kaputt ⟦😢|⟧.", "Schon wieder ⟦:(|⟧", "Danke ⟦🙏 🇩🇪|⟧"),
            "da": ("Den er gået i stykker ⟦💔|⟧", "Det er ærgerligt ⟦:/|⟧", "Jeg venter stadig ⟦😴|⟧."),
        },
    ),
)
