"""The checks that know how a secret is told, and are sure of it."""

from wizard.checks.check import Check
from wizard.checks.secrets import (
    bank_account,
    card_check_digits,
    card_expiry,
    card_number,
    card_photo,
    cpr,
    iban,
    identity_papers,
    login_link,
    mitid,
    one_time_code,
    password,
    pin,
    security_answer,
    ssn,
    tax_and_social,
    user_name,
)

SURE: tuple[Check, ...] = (
    card_number.CHECK,
    card_check_digits.CHECK,
    card_expiry.CHECK,
    card_photo.CHECK,
    iban.CHECK,
    bank_account.CHECK,
    cpr.CHECK,
    tax_and_social.CHECK,
    ssn.CHECK,
    identity_papers.CHECK,
    password.CHECK,
    user_name.CHECK,
    pin.CHECK,
    one_time_code.CHECK,
    security_answer.CHECK,
    login_link.CHECK,
    mitid.CHECK,
)
