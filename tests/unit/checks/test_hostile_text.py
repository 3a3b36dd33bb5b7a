"""No text makes a check slow: what a pattern likes best, 20 or 100 kB of it, in a time that only blow-ups exceed."""

import pytest

from tests.timing import ends_within
from wizard.checks import CHECKS
from wizard.checks.check import Check, Draft, Piece
from wizard.checks.spelling import warm_up

# Characters, and seconds of processor time: what backtracks quadratically takes ten times as long, or minutes.
SIZES = [(20_000, 1.5), pytest.param(100_000, 4.0, marks=pytest.mark.long)]

SEEDS = {
    "digits": "4",
    "digit groups": "4111 ",
    "card starts": "4111-1111-1111-111 ",
    "iban starts": "DE89 ",
    "iban heads": "DE89DE89",
    "iban letters": "DE89 A B C D E ",
    "passwords": "password is ",
    "password to my": "password to my ",
    "long word": "a",
    "umlauts": "ä",
    "spaces": " ",
    "newlines": "\n",
    "password spaces": "password          ",
    "pins": "PIN PIN-Code ",
    "pin of": "pin for my ",
    "codes": "TAN ist one-time code ",
    "sort codes": "sort code 12-34-56 account ",
    "registrations": "reg nr 1234 ",
    "banks, then accounts": "reg nr 1234 " * 4_000 + "account 123456 ",
    "accounts": "account 123456 ",
    "capitals": "AAAAA ",
    "one capital word": "A",
    "marks": "!?",
    "brackets": "[a",
    "braces": "{{a",
    "angle brackets": "<a",
    "underscores": "_",
    "crosses": "X",
    "attached": "attached ",
    "i have": "i have attached you will ",
    "sentences": "A. B. ",
    "mitid": "MitID nummer ",
    "links": "https://a.example/login?token=",
    "photos": "photo of my front and ",
    "papers": "my passport is ",
    "answers": "maiden name is ",
    "pairs": "log in with anna and ",
    "cells": "password|pin|\n",
    "addresses": "a@b.example/",
    "quotes": 'password: "',
    "login": "login: a/",
    "order words": "order number ",
    "insults": "idiot ",
    "quoted insults": '"idiot" ',
    "insults in disguise": "f*** sh!t ",
    "wishes": "hope you unless I will ",
    "astral": "\U0001f600",
    "nul": "\0",
}


@pytest.fixture(scope="module", autouse=True)
def _dictionaries() -> None:
    """Each is read once in a process, which is not what is measured here."""
    warm_up()


@pytest.mark.parametrize(("size", "seconds"), SIZES, ids=["20 kB", "100 kB"])
@pytest.mark.parametrize("seed", SEEDS.values(), ids=SEEDS.keys())
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_hostile_text_ends_soon(check: Check, seed: str, size: int, seconds: float) -> None:
    text = (seed * (size // len(seed) + 1))[:size]
    with ends_within(seconds):
        list(check.run(Draft((Piece("happened", text, "en"),))))
