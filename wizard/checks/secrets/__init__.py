"""What must never stand in a letter, nor be saved: W12. One sort of secret per file.

All sorts and all languages apply to every text: people mix languages, and a card number has none.
"""

from wizard.checks.check import Check
from wizard.checks.secrets import (
    bank_account,
    card_check_digits,
    card_number,
    cpr,
    german_ids,
    iban,
    mitid,
    one_time_code,
    password,
    pin,
    ssn,
    user_name,
)

SECRETS: tuple[Check, ...] = (
    card_number.CHECK,
    card_check_digits.CHECK,
    iban.CHECK,
    bank_account.CHECK,
    cpr.CHECK,
    german_ids.CHECK,
    ssn.CHECK,
    password.CHECK,
    user_name.CHECK,
    pin.CHECK,
    one_time_code.CHECK,
    mitid.CHECK,
)
