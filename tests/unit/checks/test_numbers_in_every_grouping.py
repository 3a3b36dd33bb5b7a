"""A number stays the same number however it is grouped: named, it is found; with an order's name, it is left alone."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.de import idnr
from stdnum.dk import cpr

from wizard.checks import secrets_in

GAPS = (" ", "-", ".", "\u00a0", "\u202f", " - ", "–", "\n", " \U0001f600 ", "\u200b", "\u2764\ufe0f")
CARDS = {  # first digits, length
    "visa": ("4", 16),
    "visa of 19": ("4", 19),
    "mastercard": ("53", 16),
    "mastercard of the new range": ("2223", 16),
    "american express": ("37", 15),
    "dankort": ("5019", 16),
    "jcb": ("3530", 16),
    "discover": ("6011", 16),
    "maestro": ("6759", 16),
    "maestro of 12": ("5018", 12),
    "diners": ("36", 14),
    "unionpay": ("62", 16),
}
# Of every country a form: n digit, a letter (ISO 13616).
ACCOUNTS = {
    "DE": "n" * 18,
    "AT": "n" * 16,
    "CH": "n" * 17,
    "DK": "n" * 14,
    "SE": "n" * 20,
    "NO": "n" * 11,
    "FI": "n" * 14,
    "NL": "aaaa" + "n" * 10,
    "BE": "n" * 12,
    "GB": "aaaa" + "n" * 14,
    "IE": "aaaa" + "n" * 14,
    "ES": "n" * 20,
    "PT": "n" * 21,
    "FR": "n" * 10 + "nnnnnnnnnnn" + "nn",
    "IT": "a" + "n" * 22,
    "PL": "n" * 24,
    "CZ": "n" * 20,
    "MT": "aaaa" + "n" * 23,
}
NAMES = {
    "card": ("My card number is {}, please refund it.", "Meine Kreditkartennummer lautet {}.", "Mit kortnummer er {}."),
    "iban": ("My IBAN is {}, thank you.", "IBAN: {}", "Mit IBAN-nummer er {}, tak."),
    "cpr": ("My CPR number is {}.", "Meine CPR-Nummer ist {}.", "Mit cpr-nr. er {}."),
    "tax": ("My German tax ID is {}.", "Meine Steuer-ID lautet {}.", "Mit tyske skattenummer er {}."),
    "insurance": ("My National Insurance number is {}.", "Meine National Insurance Number ist {}.", "NI number: {}"),
    "social": ("My social security number is {}.", "Meine SSN lautet {}.", "Mit social security number er {}."),
    "pension": ("My German social insurance number is {}.", "Meine Sozialversicherungsnummer ist {}.", "SV-Nummer: {}"),
    "account": ("My bank account number is {}.", "Meine Kontonummer ist {}.", "Mit kontonummer er {}."),
}
HARMLESS = (
    "My order number is {}, please check it.",
    "Tracking number {} has not moved.",
    "The serial number is {}.",
    "Meine Bestellnummer lautet {}.",
    "Die Sendungsnummer ist {}, seit Tagen.",
    "Kundennummer: {}",
    "Mit ordrenummer er {}.",
    "Pakkenummer {} er væk.",
    "Fakturanr. {} er betalt.",
)


def digits(random: Random, count: int) -> str:
    return "".join(random.choice("0123456789") for _ in range(count))


def a_card(random: Random) -> str:
    first, length = random.choice(list(CARDS.values()))
    number = first + digits(random, length - len(first) - 1)
    return number + str(luhn.calc_check_digit(number))


def an_iban(random: Random) -> str:
    country, form = random.choice(list(ACCOUNTS.items()))
    rest = "".join(random.choice("0123456789") if sort == "n" else random.choice("ABCDEFGH") for sort in form)
    return country + iban.calc_check_digits(f"{country}00{rest}") + rest


def a_cpr(random: Random) -> str:
    while True:
        number = f"{random.randint(1, 28):02d}{random.randint(1, 12):02d}{random.randint(40, 99)}{digits(random, 4)}"
        try:
            cpr.get_birth_date(number)
        except ValueError:
            continue
        return number


def a_tax_number(random: Random) -> str:
    while True:
        used = random.sample("123456789", 9)
        number = "".join((*used, random.choice(used)))
        for check in "0123456789":
            if idnr.is_valid(number + check):
                return number + check


def an_insurance_number(random: Random) -> str:
    return random.choice(("AB", "CE", "JG", "PX")) + digits(random, 6) + random.choice("ABCD")


def a_pension_number(random: Random) -> str:
    day = f"{random.randint(1, 28):02d}{random.randint(1, 12):02d}{random.randint(40, 99)}"
    return f"65{day}{random.choice('BHKMS')}{digits(random, 3)}"


NUMBERS: dict[str, Callable[[Random], str]] = {
    "card": a_card,
    "iban": an_iban,
    "cpr": a_cpr,
    "tax": a_tax_number,
    "insurance": an_insurance_number,
    "social": lambda random: "536" + digits(random, 6),
    "pension": a_pension_number,
    "account": lambda random: digits(random, random.randint(7, 10)),
}


def grouped(random: Random, number: str) -> str:
    """The number in groups of two to five, all with one gap or each with its own; now and then in one row."""
    if random.random() < 0.15:
        return number
    gaps = GAPS if random.random() < 0.3 else (random.choice(GAPS),)
    written, at = "", 0
    while at < len(number):
        size = random.randint(2, 5)
        written += (random.choice(gaps) if written else "") + number[at : at + size]
        at += size
    return written


@pytest.mark.parametrize("sort", NUMBERS)
@given(seed=st.integers(0, 2**32), sentence=st.integers(0, 2))
def test_a_named_number_is_found_however_it_is_grouped(sort: str, seed: int, sentence: int) -> None:
    random = Random(seed)
    written = grouped(random, NUMBERS[sort](random))
    text = NAMES[sort][sentence].format(written)
    found = secrets_in(text, where="happened", language="en")
    assert [f.found for f in found] == [written], text


@pytest.mark.parametrize("sort", NUMBERS)
@given(seed=st.integers(0, 2**32), sentence=st.integers(0, len(HARMLESS) - 1))
def test_the_same_number_of_an_order_is_left_alone(sort: str, seed: int, sentence: int) -> None:
    random = Random(seed)
    text = HARMLESS[sentence].format(grouped(random, NUMBERS[sort](random)))
    assert [(f.id, f.found) for f in secrets_in(text, where="happened", language="en")] == [], text


@given(seed=st.integers(0, 2**32))
def test_a_card_needs_no_name_where_it_looks_like_one_in_print(seed: int) -> None:
    random = Random(seed)
    number = "4" + digits(random, 14)
    number += str(luhn.calc_check_digit(number))
    gap = random.choice(GAPS[:5])
    written = gap.join(number[at : at + 4] for at in range(0, 16, 4))
    text = f"Please send the money to {written}, as we agreed."
    assert [f.found for f in secrets_in(text, where="happened", language="en")] == [written]


def test_number_words_in_letters_that_only_case_makes_alike() -> None:
    """A dotless "ı" is an "i" to a pattern that heeds no case; the number's value was looked up under "vıer"."""
    text = "Kreditkarte: " + " ".join(["vıer", *["eınſ"] * 15])
    assert [f.found for f in secrets_in(text, where="happened", language="de")] == [text.removeprefix("Kreditkarte: ")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Taken for a day: "1937-65-96" has no such month.
        ("My bank account number is 1937-65-96.", ["1937-65-96"]),
        # Told twice, as an IBAN and as the account within it.
        ("My IBAN is GB2\n7A\nACC - 47068043 - 2642\xa064, thank you.", ["GB2\n7A\nACC - 47068043 - 2642\xa064"]),
        # "ACC" and "EC" are letters of an account here, and name none.
        ("Die Sendungsnummer ist GB63 ACC \U0001f600 H6356\u202f81424.4494\u202f5, seit Tagen.", []),
        ("My order number is MT5 4D EC G756 05 1248 593 02860 02 219 3, please check it.", []),
    ],
)
def test_letters_and_years_within_a_number_mislead_nobody(text: str, found: list[str]) -> None:
    assert [f.found for f in secrets_in(text, where="happened", language="en")] == found


@pytest.mark.parametrize(
    "text",
    [
        "Meine Karte: Mir fehlen 180 Franken, die PIN kennt keiner.",
        "My PIN pad order lacks the screws M6x40.",
        "I worked there under this login from 1983 to 1991.",
        "Mein Login geht nicht, Fehler 0x80070057.",
        "Mein Reisepass ist gültig bis 04/2031.",
        "Network: Bay_Guest. The password does not work.",
        "<button autofocus>Continue</button> jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert(1) )",
    ],
)
def test_what_a_reader_knows_for_an_amount_a_year_a_size_or_a_networks_name(text: str) -> None:
    assert not secrets_in(text, where="happened", language="en")
