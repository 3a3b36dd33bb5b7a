"""Is it a name or an address, and which hosts may a name mean?"""

import pytest

from wizard.services.start import guesses, is_bare_name


@pytest.mark.parametrize(
    "typed", ["Acme", "Acme A/S", " A/S Acme ", "Acme B.V. ltd", "Acme S.à r.l.", "Acme & Co.", "7"]
)
def test_a_name(typed: str) -> None:
    assert is_bare_name(typed)


@pytest.mark.parametrize(
    "typed", ["acme.dk", " acme.dk ", "acme.dk/shop", "https://acme", "https://acme.dk/a b", "me@acme", "me @acme.dk"]
)
def test_an_address(typed: str) -> None:
    assert not is_bare_name(typed)


@pytest.mark.parametrize(
    ("name", "country", "hosts"),
    [
        ("Acme", "DK", ("acme.dk", "acme.com")),
        ("Ærø Sæbe A/S", "DK", ("aeroesaebe.dk", "aeroesaebe.com", "aeroe-saebe.dk", "aeroe-saebe.com")),
        ("Müller GmbH & Co. KG", "DE", ("mueller.de", "mueller.com")),
        ("Olsen & Bak", "", ("olsenbak.com", "olsen-bak.com", "olsenandbak.com")),
        ("日本", "DK", ()),
        ("!", "DK", ()),
    ],
)
def test_the_hosts_that_a_name_may_mean(name: str, country: str, hosts: tuple[str, ...]) -> None:
    assert guesses(name, country) == hosts
