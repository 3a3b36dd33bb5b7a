"""At most two connections to one site."""

import threading
import time

import pytest

from wizard.domain.errors import TimedOut
from wizard.research.channel import Deadline
from wizard.research.politeness import Politeness, site_of


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("shop.example", "shop.example"),
        ("www.shop.example", "shop.example"),
        ("a.b.kjaerby.dk", "kjaerby.dk"),
        ("help.acme.co.uk", "acme.co.uk"),
        ("co.uk", "co.uk"),
        ("xn--kjrby-tra.dk", "xn--kjrby-tra.dk"),
    ],
)
def test_hosts_of_one_company_are_one_site(host: str, site: str) -> None:
    assert site_of(host) == site


def test_the_third_waits_until_one_of_two_is_done() -> None:
    politeness, order = Politeness(), list[str]()

    def third() -> None:
        with politeness.turn("help.shop.example", Deadline(5)):
            order.append("third")

    with politeness.turn("shop.example", Deadline(5)):
        with politeness.turn("www.shop.example", Deadline(5)):
            waiting = threading.Thread(target=third)
            waiting.start()
            time.sleep(0.05)
            order.append("one of two is done")
        waiting.join(5)
    assert order == ["one of two is done", "third"]


def test_other_sites_do_not_wait() -> None:
    politeness = Politeness(most=1)
    with politeness.turn("shop.example", Deadline(5)), politeness.turn("other.example", Deadline(0.01)):
        pass


def test_who_waits_in_vain_times_out_and_takes_no_place() -> None:
    politeness = Politeness(most=1)
    with (
        politeness.turn("shop.example", Deadline(5)),
        pytest.raises(TimedOut),
        politeness.turn("shop.example", Deadline(0.02)),
    ):
        pass
    with politeness.turn("shop.example", Deadline(0.02)):
        pass


def test_a_failure_gives_the_place_back_and_nothing_is_kept_of_a_site() -> None:
    politeness = Politeness(most=1)
    for _ in range(3):
        with pytest.raises(ValueError), politeness.turn("shop.example", Deadline(0.02)):
            raise ValueError
    assert not politeness._open
