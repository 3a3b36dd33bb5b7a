"""A bug: without a word on anything secret, the name of a product was stopped as a password."""

import pytest

from wizard.checks import secrets_in


@pytest.mark.parametrize("language", ["en", "de", "da"])
@pytest.mark.parametrize(
    "name", ["MeinVertrag24", "DreamWeaver2000", "ThinkPad X1", "WH-1000XM5", "teXtarEa", "McLaren"]
)
def test_the_name_of_a_product_is_no_password(name: str, language: str) -> None:
    assert secrets_in(name, where="product", language=language) == ()


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_beside_a_word_for_it_the_same_is_one(language: str) -> None:
    (found,) = secrets_in("Password: MeinVertrag24", where="happened", language=language)
    assert found.found == "MeinVertrag24"
