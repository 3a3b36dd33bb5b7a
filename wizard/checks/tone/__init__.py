"""Tone: what hurts whoever reads the letter, or makes them answer more slowly (W5)."""

from wizard.checks.check import Check
from wizard.checks.tone.rule import tone_rule

TONE: tuple[Check, ...] = (tone_rule("insult"),)
