"""Is it a name or an address, and which hosts may a name mean?"""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from wizard.domain.errors import UnknownHost
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.services.start import Candidate, candidates, guesses, is_bare_name


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


class Redirecting:
    """Hosts that answer, by the host that they lead to."""

    def __init__(self, leads_to: dict[str, str]) -> None:
        self.leads_to = leads_to

    def get(self, url: str, *, deadline: float) -> Response:
        host = self.leads_to.get(url.removeprefix("https://").strip("/"))
        if host is None:
            raise UnknownHost(Message("There is no such host."))
        return Response(f"https://{host}/", 200, "text/html", f"<title>{host}!</title>".encode())


def test_sites_that_answer_stay_in_the_order_of_the_guesses() -> None:
    """One that two guesses lead to stood where the last of them did."""
    http = Redirecting({"acme-shop.dk": "acme.com", "acmeshop.com": "www.acmeshop.com", "acmeshop.dk": "acme.com"})
    services: Any = SimpleNamespace(http=http, clock=lambda: datetime(2026, 11, 22, tzinfo=UTC))
    assert candidates(services, "Acme Shop", "DK") == (
        Candidate("acme.com", "acme.com!"),
        Candidate("acmeshop.com", "www.acmeshop.com!"),
    )
