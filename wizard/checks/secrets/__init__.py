"""What must never stand in a letter, nor be saved: W12. One sort of secret per file.

All sorts and all languages apply to every text: people mix languages, and a card number has none.
"""

from wizard.checks.check import Check
from wizard.checks.secrets.likely import LIKELY
from wizard.checks.secrets.sure import SURE

SECRETS: tuple[Check, ...] = (*SURE, *LIKELY)
