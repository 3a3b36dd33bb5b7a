"""Whoever else can help: in each language, with source and day, as information."""

import re

import pytest

from tests.contract.test_laws import LEGAL_TONE, whole
from wizard.countries import COUNTRIES
from wizard.countries.bodies.eu import CONSUMER_CENTRES
from wizard.countries.body import Body

BODIES = [CONSUMER_CENTRES, *(body for home in COUNTRIES for body in home.bodies)]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.key)
def test_a_body_has_its_words_in_each_language_its_source_and_its_day(body: Body) -> None:
    for said in (body.does, body.terms):
        whole(said, body.source, body.checked.year)
        for text in said.values():
            assert text.endswith(".")
            assert not LEGAL_TONE.search(text)
            assert len(text) < 280
            assert not re.search(r"[{}]|None|  ", text)
    assert body.name
    assert body.link.startswith("https://")
    assert "ec.europa.eu/consumers/odr" not in body.link  # closed in July 2025


def test_a_key_stands_for_one_body() -> None:
    keys = [body.key for body in BODIES]
    assert len(keys) == len(set(keys))
