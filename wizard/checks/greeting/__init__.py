"""Greeting and close: once each, and of one manner."""

from wizard.checks.check import Check
from wizard.checks.greeting import edited, mixed_address, own

GREETING: tuple[Check, ...] = (
    own.GREETING,
    own.CLOSE,
    edited.DOUBLED,
    edited.MISSING,
    edited.MISMATCHED,
    mixed_address.CHECK,
)
