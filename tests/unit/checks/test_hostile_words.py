"""What the checks of form, clarity, greeting and attachments like best, again and again, in each language."""

import pytest

from tests.timing import ends_within
from wizard.checks.attachments import CHECK as ATTACHMENTS
from wizard.checks.check import Check, Draft, Piece
from wizard.checks.clarity import CLARITY
from wizard.checks.form import FORM
from wizard.checks.greeting import GREETING

# Characters, and seconds of processor time: what backtracks quadratically takes ten times as long, or minutes.
SIZES = [(20_000, 1.5), pytest.param(100_000, 4.0, marks=pytest.mark.long)]

SEEDS = {
    "capital words": ("en", "Is Broken And "),
    "shouted words": ("de", "NICHT WARUM "),
    "shouted sentences": ("da", "HVOR ER DEN. "),
    "shouted compounds": ("de", "KUNDENDIENSTSTELLE "),
    "apostrophes": ("en", "I'M'M"),
    "text-speak": ("en", "pls u r u "),
    "German text-speak": ("de", "lg\n"),
    "blanks before a close": ("de", "\n    \t "),
    "device lines": ("en", "Sent from my iPhone\n"),
    "device words": ("de", "Gesendet von meinem "),
    "irony": ("de", "*ironie "),
    "laughter": ("en", "haha "),
    "faces": ("en", " ;-) :-("),
    "emoji": ("en", "😀"),
    "joined emoji": ("en", "👩\u200d"),
    "flags": ("en", "🇩🇪"),
    "mathematical letters": ("en", "𝐀"),
    "small capitals": ("en", "ᴀs"),
    "marks on letters": ("en", "a\u0335\u0336"),
    "marks alone": ("en", "\u0335"),
    "mixed scripts": ("en", "аa"),
    "greetings": ("en", "Hello Anna "),
    "German greetings": ("de", "Liebe "),
    "greetings by the line": ("da", "Hej Anna\n"),
    "closes": ("en", "Kind regards\n"),
    "German closes": ("de", "Mit freundlichen Grüßen Anna\n"),
    "thanks": ("da", "Tak, Anna "),
    "polite forms": ("de", "an Sie du "),
    "Danish polite forms": ("da", "til Dem I "),
    "announced": ("de", "anbei "),
    "announced by the sentence": ("en", "See photo. "),
    "papers": ("en", "I have attached my own very big "),
    "sending": ("de", "sende ich a b c "),
    "requests": ("en", "I want a refund and a voucher. "),
    "requests in one sentence": ("de", "bitte erstatten und reparieren "),
    "remedies": ("da", "jeg kræver rabat og refusion, "),
    "vague times": ("en", "recently, a while ago "),
    "abbreviations": ("de", "z. B. usw. 3. Nr. "),
    "dots": ("en", "a.... "),
    "quotes": ("en", ' "a'),
    "quote ends": ("en", '."”'),
    "long words": ("en", "a-b'c."),
    "lines": ("en", "a\n"),
}


@pytest.mark.parametrize(("size", "seconds"), SIZES, ids=["20 kB", "100 kB"])
@pytest.mark.parametrize(("language", "seed"), SEEDS.values(), ids=SEEDS.keys())
@pytest.mark.parametrize("check", [ATTACHMENTS, *FORM, *CLARITY, *GREETING], ids=lambda check: check.id)
def test_a_hostile_text_ends_soon(check: Check, language: str, seed: str, size: int, seconds: float) -> None:
    text = (seed * (size // len(seed) + 1))[:size]
    with ends_within(seconds):
        list(check.run(Draft((Piece("details.happened", text, language),))))
