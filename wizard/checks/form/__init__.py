"""How the words look on the page: capitals, fancy letters, emoji, jokes, marks, text-speak, device signatures."""

from wizard.checks.check import Check
from wizard.checks.form import capitals, emoji, fancy_letters, random_capitals
from wizard.checks.rules import rule

FORM: tuple[Check, ...] = (
    capitals.CHECK,
    random_capitals.CHECK,
    fancy_letters.CHECK,
    emoji.CHECK,
    rule("form/joke"),
    rule("form/heavy_punctuation"),
    rule("form/text_speak"),
    rule("form/device_signature"),
)
