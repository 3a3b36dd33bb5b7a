"""Tone: what hurts whoever reads the letter, or makes them answer more slowly (W5)."""

from wizard.checks.check import Check
from wizard.checks.tone.rule import tone_rule

TONE: tuple[Check, ...] = tuple(
    tone_rule(name) for name in ("insult", "swearing", "threat", "rough_words", "sarcasm", "blame", "negative_wording")
)
